import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, type ReactNode } from 'react';
import { suggestSteps } from '../../domain/steps/suggest-steps';
import { STEP_WORDS } from '../../messages/steps';
import { useScan } from '../live/use-scan';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { ViewFrame } from '../shell/ViewFrame';
import { AdoptAll } from './AdoptAll';
import { ChartSteps } from './ChartSteps';
import { useStepWrites } from './use-step-writes';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    ':focus': { outlineStyle: 'none' },
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  missing: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** 步骤: how far the school is with 附件3 and 附件4, as their sheets say it, and what its tables show. */
export function StepsPanel(): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const { mechanism, period, openView } = usePane();
  const { scan } = useScan();
  const writes = useStepWrites();
  const panel = useRef<HTMLDivElement>(null);
  const suggestions = useMemo(
    () => (scan ? suggestSteps(scan, mechanism, period) : []),
    [scan, mechanism, period],
  );
  if (!scan) {
    return (
      <ViewFrame>
        <p>{say(STEP_WORDS.reading)}</p>
      </ViewFrame>
    );
  }
  return (
    <ViewFrame>
      <div ref={panel} className={styles.panel} tabIndex={-1}>
        {scan.charts.length > 0 && <p className={styles.lead}>{say(STEP_WORDS.lead)}</p>}
        {suggestions.length > 1 && (
          <AdoptAll
            suggestions={suggestions}
            onAdopt={() => {
              panel.current?.focus();
              void writes.adopt(suggestions);
            }}
          />
        )}
        {mechanism.flowcharts.map((definition) => {
          const { key, attachment } = definition;
          const charts = scan.charts.filter(({ states }) => states.chart === key);
          if (charts.length === 0) {
            return (
              <div key={key}>
                <p className={styles.missing}>{say(STEP_WORDS.missing, { attachment })}</p>
                <Button onClick={() => openView('templates')}>
                  {say(STEP_WORDS.openTemplates, { attachment })}
                </Button>
              </div>
            );
          }
          return charts.map((chart) => (
            <ChartSteps
              key={chart.sheet}
              definition={definition}
              chart={chart}
              suggestions={suggestions.filter((one) => one.chart === chart)}
              writes={writes}
            />
          ));
        })}
      </div>
    </ViewFrame>
  );
}
