import { invalidArgument } from '../../protocol/host-fault';
import { displayedText } from '../entry/displayed-text';
import { cellArea, includesCell } from '../grid/area';
import { isBlank } from '../grid/cell';
import { hyperlinkStyle } from '../sheet/hyperlink-style';
import type { CellLink } from '../sheet/sheet-state';
import { writeContents } from '../sheet/write-contents';
import { isAbsent, recordArgument, textArgument } from './argument-checks';
import type { CellsPlace } from './cells-place';

export interface RangeHyperlink extends CellLink {
  readonly textToDisplay?: string;
}

const KEYS = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;
const LONGEST_SCREEN_TIP = 255;
const LONGEST_ADDRESS = 2083;

/** Of the first cell; null where it has none. */
export function linkOf({ handles, sheet, first }: CellsPlace): RangeHyperlink | null {
  const { top, left } = first;
  const placed = sheet.links.all().find(({ areas }) => areas.some((area) => includesCell(area, top, left)));
  if (!placed) return null;
  const value = handles.state.calculation.valueOf(sheet, sheet.grid.cell(top, left));
  const textToDisplay = displayedText(
    value,
    sheet.grid.styleAt(top, left).numberFormat,
    handles.state.calendar.date1904,
  );
  return { ...placed.thing, textToDisplay };
}

/** Puts the text into the upper left cell and gives the cells the blue underlined look, whatever they looked like. */
export function setLink({ handles, sheet, first }: CellsPlace, value: unknown): void {
  const { textToDisplay, ...link } = readLink(value);
  sheet.protection.guard('allowInsertHyperlinks');
  const isEmpty = isBlank(sheet.grid.cell(first.top, first.left));
  const text = textToDisplay ?? (isEmpty ? (link.address ?? link.documentReference) : undefined);
  if (text !== undefined) writeContents(handles.state, sheet, cellArea(first.top, first.left), text);
  sheet.links.put(first, link);
  sheet.grid.restyle(first, hyperlinkStyle);
}

function readLink(value: unknown): RangeHyperlink {
  const record = recordArgument(value, KEYS);
  const part = (key: (typeof KEYS)[number], longest?: number): string | undefined =>
    isAbsent(record[key]) ? undefined : textArgument(record[key], longest);
  const link = {
    address: part('address', LONGEST_ADDRESS),
    documentReference: part('documentReference', LONGEST_ADDRESS),
    screenTip: part('screenTip', LONGEST_SCREEN_TIP),
    textToDisplay: part('textToDisplay'),
  };
  if (!link.address && !link.documentReference) throw invalidArgument();
  return Object.fromEntries(Object.entries(link).filter(([, text]) => text !== undefined));
}
