import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { diagnosticsReport } from '../../actions/diagnostics/diagnostics-report';
import { VIEW_NAMES } from '../../messages/pane';
import { DIAGNOSTICS_WORDS } from '../../messages/pane-diagnostics';
import { PROGRAM_WORDS } from '../../messages/pane-program';
import { programOf } from '../pane/program-of';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { CopyButton } from '../shell/CopyButton';
import { ViewFrame } from '../shell/ViewFrame';
import { ProbeWay } from './ProbeWay';
import { StepTable } from './StepTable';
import { useDiagnostics } from './use-diagnostics';

const useStyles = makeStyles({
  report: {
    width: '100%',
    boxSizing: 'border-box',
    height: '160px',
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre',
  },
  label: { display: 'block', margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
});

/** 诊断: each call of the host once, and a report for whoever mends the add-in. */
export function DiagnosticsView(): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const { host, program, lang, openProbe } = usePane();
  const { steps, state, start } = useDiagnostics();
  const report = state === 'done' ? diagnosticsReport({ host, program, steps }) : undefined;
  return (
    <ViewFrame
      heading={say(VIEW_NAMES.diagnostics)}
      primary={
        <>
          <Button appearance="primary" disabled={state === 'running'} onClick={() => void start()}>
            {say(state === 'done' ? DIAGNOSTICS_WORDS.again : DIAGNOSTICS_WORDS.start)}
          </Button>
          {report !== undefined && (
            <CopyButton text={report} lang={lang} label={say(DIAGNOSTICS_WORDS.copyReport)} />
          )}
        </>
      }
    >
      <p>{say(PROGRAM_WORDS.diagnosticsLead[programOf(host)])}</p>
      {steps.length > 0 && <StepTable steps={steps} />}
      {report !== undefined && (
        <>
          <label className={styles.label} htmlFor="diagnostics-report">
            {say(DIAGNOSTICS_WORDS.report)}
          </label>
          <textarea id="diagnostics-report" className={styles.report} readOnly value={report} />
        </>
      )}
      {openProbe && <ProbeWay open={openProbe} />}
    </ViewFrame>
  );
}
