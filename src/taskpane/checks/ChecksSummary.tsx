import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../domain/checks/finding';
import { SEVERITIES } from '../../domain/checking/finding-groups';
import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { severityLabel } from '../../messages/findings';
import { SeverityMark } from '../consolidation/result/SeverityMark';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';

const useStyles = makeStyles({
  level: {
    minWidth: 0,
    gap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    // A pressed button is dark there, and the mark has a colour of its own.
    '@media (forced-colors: active)': { '& > span': { color: 'inherit' } },
  },
});

interface ChecksSummaryProps {
  readonly scan: WorkbookScan;
  /** When the workbook was last read, in milliseconds of the clock. */
  readonly readAt: number | undefined;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly hidden: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
  readonly onCheckAgain: () => void;
}

/** How much was checked, what came of it by level, and when; each level is a button that shows or hides it. */
export function ChecksSummary(props: ChecksSummaryProps): ReactNode {
  const { scan, readAt, counts, hidden, onToggle, onCheckAgain } = props;
  const styles = useStyles();
  const view = useViewStyles();
  const say = useWording();
  const { lang } = usePane();
  return (
    <div className={view.stack}>
      <p className={view.paragraph}>
        {say(WORDS.summary, { tables: scan.recognised.tables.length, cells: scan.cells })}
      </p>
      <div className={view.row} role="group" aria-label={say(WORDS.filter)}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            className={styles.level}
            checked={!hidden.has(severity)}
            onClick={() => onToggle(severity)}
          >
            <SeverityMark severity={severity} />
            <span>
              {say(WORDS.levelCount, { severity: severityLabel(severity, lang), count: counts[severity] })}
            </span>
          </ToggleButton>
        ))}
      </div>
      <div className={view.spread}>
        <span className={view.grow}>
          {readAt !== undefined && (
            <span className={view.secondary}>{say(WORDS.checkedAt, { time: timeOf(readAt) })}</span>
          )}
        </span>
        <Button className={view.small} onClick={onCheckAgain}>
          {say(WORDS.checkAgain)}
        </Button>
      </div>
    </div>
  );
}

/** 14:05, by the clock of this machine. */
function timeOf(milliseconds: number): string {
  const time = new Date(milliseconds);
  return `${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`;
}
