import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellPlace } from '../../domain/forms/recognised-table';
import type { ListedFinding } from '../../domain/checking/finding-groups';
import { findingMessage, severityLabel } from '../../messages/findings';
import { SeverityMark } from '../consolidation/result/SeverityMark';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { usePane } from '../pane/use-pane';

const useStyles = makeStyles({
  text: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    lineHeight: tokens.lineHeightBase300,
  },
  mark: { paddingTop: tokens.spacingVerticalXXS },
  cell: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: tokens.spacingHorizontalXS },
});

interface FindingTextProps {
  readonly listed: ListedFinding;
  /** The sheet is named too. */
  readonly withSheet?: boolean;
}

/** The level by its shape, the cell, and what is to be said of it. */
export function FindingText({ listed, withSheet = false }: FindingTextProps): ReactNode {
  const { finding, unit } = listed;

  const styles = useStyles();
  const view = useViewStyles();
  const { lang } = usePane();
  const [cell, message] = placedMessage(findingMessage(finding, { unit }, lang), finding.place, withSheet);
  return (
    <span className={styles.text}>
      <span className={styles.mark}>
        <SeverityMark severity={finding.severity} />
        <span className={view.onlySpoken}>{severityLabel(finding.severity, lang)}</span>
      </span>
      <span className={view.grow}>
        {cell !== '' && <span className={styles.cell}>{cell}</span>}
        {message}
      </span>
    </span>
  );
}

/** Where, and what is said; a sentence that begins with the cell is not told it twice. */
function placedMessage(
  message: string,
  place: CellPlace | null,
  withSheet: boolean,
): readonly [string, string] {
  if (!place) return ['', message];
  const said = new RegExp(`^${place.cell}(?=“|: )(: )?`, 'u').exec(message)?.[0] ?? '';
  return [withSheet ? `${place.sheet} ${place.cell}` : place.cell, message.slice(said.length)];
}
