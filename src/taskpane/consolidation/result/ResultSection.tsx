import { mergeClasses } from '@fluentui/react-components';
import { memo, useEffect, useMemo } from 'react';
import type { ConsolidationSession } from '../../../actions/consolidation/session';
import type { SessionState } from '../../../actions/consolidation/session-state';
import { comparedFigures } from '../../../domain/consolidation/compared-figures';
import { pendingItems } from '../../../domain/consolidation/pending-items';
import type { ConsolidationResult } from '../../../domain/consolidation/result';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { usePane } from '../../pane/use-pane';
import { useWording } from '../../pane/wording';
import { DecisionList } from '../pending/DecisionList';
import { PendingSection } from '../pending/PendingSection';
import { useViewStyles } from '../shared/view-styles';
import { FindingsSection } from './FindingsSection';
import { RESULT_HEADING } from './result-heading';
import { TotalsTable } from './TotalsTable';
import type { WrittenReport } from './written-report';
import { UnitStates } from './UnitStates';

interface ResultSectionProps {
  readonly session: ConsolidationSession;
  readonly state: SessionState;
  readonly written: WrittenReport | undefined;
}

/** ③ What came of it: first what waits for the clerk, then the numbers, the units, and what was found. */
export function ResultSection({ session, state, written }: ResultSectionProps) {
  const view = useViewStyles();
  const say = useWording();
  const { result, previous, due, decisions, files } = state;
  return (
    <section className={view.section} aria-labelledby={RESULT_HEADING}>
      <h2 id={RESULT_HEADING} tabIndex={-1} className={mergeClasses(view.heading, view.focusTarget)}>
        {say(WORDS.resultHeading)}
      </h2>
      {!result && <p className={view.secondary}>{say(WORDS.noResult)}</p>}
      {result && files.some(({ unfinished }) => unfinished) && (
        <p className={view.secondary}>{say(WORDS.resultNotRead)}</p>
      )}
      {result && (
        <Result
          session={session}
          result={result}
          previous={previous}
          hasDue={due !== undefined}
          decisions={decisions}
          written={written}
        />
      )}
    </section>
  );
}

interface ResultProps extends Pick<SessionState, 'previous' | 'decisions'> {
  readonly session: ConsolidationSession;
  readonly result: ConsolidationResult;
  readonly hasDue: boolean;
  readonly written: WrittenReport | undefined;
}

/** Drawn anew for a new result, not for each file that is read. */
const Result = memo(function Result(props: ResultProps) {
  const { session, result, previous, hasDue, decisions, written } = props;
  const view = useViewStyles();
  const say = useWording();
  const { mechanism, setBadge } = usePane();
  const pending = useMemo(() => pendingItems(result, mechanism), [result, mechanism]);
  useEffect(() => {
    setBadge('consolidation', pending.length);
    return () => setBadge('consolidation', 0);
  }, [setBadge, pending.length]);
  const figures = useMemo(() => comparedFigures(result, previous, mechanism), [result, previous, mechanism]);
  return (
    <>
      <PendingSection items={pending} session={session} roster={result.roster} />
      <DecisionList decisions={decisions} lapsed={result.lapsed} session={session} />
      <h3 className={view.subheading}>{say(WORDS.totals)}</h3>
      <TotalsTable figures={figures} result={result} written={written} />
      <UnitStates result={result} hasDue={hasDue} session={session} />
      <FindingsSection findings={result.findings} />
      <p className={view.secondary}>{say(WORDS.namesHint)}</p>
    </>
  );
});
