import { Button } from '@fluentui/react-components';
import type { CellPlace } from '../../../domain/forms/recognised-table';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { usePane } from '../../pane/use-pane';
import { useWording } from '../../pane/wording';
import { useViewStyles } from './view-styles';

/** Shows a cell of the open workbook. */
export function GoToButton({ place }: { readonly place: CellPlace }) {
  const view = useViewStyles();
  const say = useWording();
  const { host, status } = usePane();
  return (
    <Button
      className={view.small}
      aria-label={say(WORDS.goToPlace, { sheet: place.sheet, cell: place.cell })}
      onClick={() => void status.attempt(() => host.reveal(place))}
    >
      {say(WORDS.goTo)}
    </Button>
  );
}
