import { makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  DismissCircleRegular,
  SubtractCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { DiagnosticResult, DiagnosticStep } from '../../actions/diagnostics/diagnostic-step';
import {
  DIAGNOSTIC_CALL_NAMES,
  DIAGNOSTIC_RESULTS,
  DIAGNOSTICS_WORDS,
} from '../../messages/pane-diagnostics';
import { useWording } from '../pane/wording';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left',
      verticalAlign: 'top',
    },
    '& thead th': {
      whiteSpace: 'nowrap',
    },
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  result: { whiteSpace: 'nowrap' },
  ok: { color: tokens.colorPaletteGreenForeground1 },
  different: { color: tokens.colorPaletteDarkOrangeForeground1 },
  failed: { color: tokens.colorPaletteRedForeground1 },
  skipped: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  ok: CheckmarkCircleRegular,
  different: WarningRegular,
  failed: DismissCircleRegular,
  skipped: SubtractCircleRegular,
} as const satisfies Record<DiagnosticResult, unknown>;

/** Call, result, time and code of each step; results differ by shape and word, not only by colour. */
export function StepTable({ steps }: { readonly steps: readonly DiagnosticStep[] }): ReactNode {
  const styles = useStyles();
  const say = useWording();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say(DIAGNOSTICS_WORDS.call)}</th>
          <th scope="col">{say(DIAGNOSTICS_WORDS.result)}</th>
          <th scope="col">{say(DIAGNOSTICS_WORDS.milliseconds)}</th>
          <th scope="col">{say(DIAGNOSTICS_WORDS.code)}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ call, result, milliseconds, code, detail }) => {
          const Icon = ICONS[result];
          return (
            <tr key={call}>
              <th scope="row">{say(DIAGNOSTIC_CALL_NAMES[call])}</th>
              <td className={styles.result}>
                <Icon className={styles[result]} aria-hidden /> {say(DIAGNOSTIC_RESULTS[result])}
              </td>
              <td className={styles.number}>{milliseconds}</td>
              <td>{code ?? detail ?? ''}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
