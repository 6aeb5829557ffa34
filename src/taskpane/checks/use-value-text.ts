import { cellText, type CellValue } from '../../domain/sheet/cell-value';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { useWording } from '../pane/wording';

/** What a cell holds, as a clerk reads it; an empty cell has a word too. */
export function useValueText(): (value: CellValue | null) => string {
  const say = useWording();
  return (value) => (value === null || value === '' ? say(WORDS.blank) : cellText(value));
}
