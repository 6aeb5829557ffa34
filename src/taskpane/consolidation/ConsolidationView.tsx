import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { SampleNote } from '../sample/SampleNote';
import { useSampleQuarter } from '../sample/use-sample-quarter';
import { ViewFrame } from '../shell/ViewFrame';
import { FilesSection } from './files/FilesSection';
import { ResultButtons } from './result/ResultButtons';
import { ResultSection } from './result/ResultSection';
import { RosterSection } from './roster/RosterSection';
import type { WrittenReport } from './result/written-report';
import { SessionFaultNote } from './SessionFaultNote';
import { useSession } from './use-session';

const useStyles = makeStyles({
  page: {
    // What is only spoken is positioned in here, or it would lengthen the page around the pane.
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
  },
});

/** 汇总: files, who is expected, the result; one page, read in the order of the work. */
export function ConsolidationView() {
  const styles = useStyles();
  const [session, state] = useSession();
  const [written, setWritten] = useState<WrittenReport>();
  const { isSample, dismiss } = useSampleQuarter(session, state, setWritten);
  return (
    <ViewFrame
      primary={
        state.result && (
          <ResultButtons session={session} reading={state.progress !== undefined} onWritten={setWritten} />
        )
      }
    >
      <div className={styles.page}>
        {isSample && <SampleNote onClose={dismiss} />}
        <FilesSection session={session} state={state} />
        <RosterSection session={session} state={state} />
        {state.fault && <SessionFaultNote fault={state.fault} onClose={() => session.dismissFault()} />}
        <ResultSection session={session} state={state} written={written} />
      </div>
    </ViewFrame>
  );
}
