import { Button } from '@fluentui/react-components';
import { writeOwnReport } from '../../actions/own-report/write-own-report';
import type { ReportPlan } from '../../domain/own-report/report-plan';
import { INDICATOR_WORDS } from '../../messages/form-words';
import { OWN_REPORT_WORDS as WORDS } from '../../messages/own-report';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { leftOutText } from '../forms/left-out-text';
import { SheetLink } from '../forms/SheetLink';
import { liveWorkbookOf } from '../live/live-workbooks';
import { usePane } from '../pane/use-pane';
import { useWording, type Say } from '../pane/wording';
import { useReportStyles } from './report-styles';
import type { OwnReportNow } from './use-own-report';

/** The button that writes 附件5, which says what it will do, under what is still open. */
export function WriteReport({ now }: { readonly now: OwnReportNow }) {
  const styles = useReportStyles();
  const view = useViewStyles();
  const say = useWording();
  const { host, memory, status, remember, refresh } = usePane();
  const { report, plan } = now;
  const findings = [...report.findings, ...report.rows.flatMap((row) => row.findings)];
  const errors = findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'A14').length;
  const blanks = report.rows.filter(({ value, unreadable }) => value === null && !unreadable).length;
  const idle = plan.kind === 'fill' && plan.edits.length === 0;
  const unitNeeded = memory.unit === undefined && plan.kind === 'draw';
  const write = async (): Promise<void> => {
    const written = await status.attempt(async () => {
      status.progress({ text: say(WORDS.writing) });
      const { sheet, leftOut } = await writeOwnReport(host, plan, report);
      const done = plan.kind === 'fill' ? WORDS.filled : WORDS.drawn;
      const told = (inLang: Say): string =>
        `${inLang(done, { sheet, count: plan.count })}${leftOutText(inLang, leftOut)}`;
      status.say(told, { undo: true });
      // The pane reads what the workbook remembers now, the report just written among it.
      await remember({});
    });
    refresh();
    await liveWorkbookOf(host).refresh();
    if (written) now.clear();
  };
  return (
    <div className={styles.notes}>
      {errors > 0 && (
        <p className={view.secondary}>{say(idle ? WORDS.errorsLeft : WORDS.openErrors, { count: errors })}</p>
      )}
      {blanks > 0 && (
        <p className={view.secondary}>{say(idle ? WORDS.blanksLeft : WORDS.openBlanks, { count: blanks })}</p>
      )}
      {plan.unplaced.length > 0 && (
        <p className={view.secondary}>
          {say(WORDS.unplaced, {
            labels: plan.unplaced.map((key) => say(INDICATOR_WORDS[key])).join('、'),
          })}
        </p>
      )}
      {idle && blanks === 0 && errors === 0 && (
        <div className={view.row}>
          <span className={view.secondary}>{say(WORDS.sendNow)}</span>
          <SheetLink sheet={plan.sheet} />
        </div>
      )}
      <Button
        appearance="primary"
        className={styles.write}
        disabledFocusable={idle || unitNeeded}
        onClick={() => {
          if (!idle && !unitNeeded) void write();
        }}
      >
        {buttonText(say, plan)}
      </Button>
    </div>
  );
}

function buttonText(say: Say, plan: ReportPlan): string {
  const { count } = plan;
  if (plan.kind === 'draw') return say(WORDS.draw, { count });
  const { sheet, edits } = plan;
  if (count > 0) return say(WORDS.fill, { sheet, count });
  return say(edits.length > 0 ? WORDS.fillHead : WORDS.nothing, { sheet });
}
