import { Button } from '@fluentui/react-components';
import type { OwnFigure } from '../../domain/own-report/own-figure';
import { INDICATOR_WORDS } from '../../messages/form-words';
import { OWN_REPORT_WORDS as WORDS } from '../../messages/own-report';
import { useChoices } from '../live/use-choices';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { useReportStyles } from './report-styles';

/** ⑧ as 推算: it is written once the clerk has confirmed that very number for this quarter (spec §2.4). */
export function ConfirmEstimate({ row }: { readonly row: OwnFigure }) {
  const styles = useReportStyles();
  const say = useWording();
  const { period } = usePane();
  const [, choose] = useChoices();
  const { value, indicator } = row;
  if (value === null) return null;
  const { year, quarter } = period;
  const confirm = (): void =>
    void choose((known) => ({
      ...known,
      confirmedEstimates: [
        ...known.confirmedEstimates.filter((one) => one.year !== year || one.quarter !== quarter),
        { year, quarter, value },
      ],
    }));
  return (
    <div className={styles.line}>
      <span className={styles.label}>{say(WORDS.toConfirm, { value })}</span>
      <Button
        className={styles.button}
        aria-label={say(WORDS.confirmOf, { label: say(INDICATOR_WORDS[indicator.key]), value })}
        onClick={confirm}
      >
        {say(WORDS.confirm, { value })}
      </Button>
    </div>
  );
}
