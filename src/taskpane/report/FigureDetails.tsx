import type { OwnFigure, OwnReport } from '../../domain/own-report/own-figure';
import { OWN_REPORT_WORDS as WORDS } from '../../messages/own-report';
import { attachmentOf } from '../forms/attachment';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { KeptList } from './KeptList';
import { MemberNames } from './MemberNames';
import { PledgeList } from './PledgeList';
import { useReportStyles } from './report-styles';
import { RuleChoice } from './RuleChoice';
import { TaskSplit } from './TaskSplit';

/** What a computed figure rests on: every rule side by side, its split, and the cells it was counted from. */
export function FigureDetails({ row, report }: { readonly row: OwnFigure; readonly report: OwnReport }) {
  const styles = useReportStyles();
  const say = useWording();
  const { mechanism } = usePane();
  const { key, source } = row.indicator;
  if (row.rules.length === 0) {
    const attachment = source === 'typed' ? '' : attachmentOf(mechanism, source);
    return <p className={styles.small}>{say(WORDS.notComputed, { attachment })}</p>;
  }
  return (
    <div className={styles.notes}>
      <RuleChoice indicator={row.indicator} rules={row.rules} />
      {(key === 'annualTaskCount' || key === 'quarterTasksDone') && <TaskSplit row={row} report={report} />}
      {key === 'dutyMemberCount' && <MemberNames report={report} />}
      {key === 'commitmentCount' && <PledgeList report={report} />}
      {key === 'commitmentsKept' && <KeptList report={report} />}
    </div>
  );
}
