import { makeStyles, tokens } from '@fluentui/react-components';
import type { RivalFile } from '../../../domain/consolidation/pending-item';
import type { IndicatorKey } from '../../../domain/mechanism/indicator-definition';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { INDICATOR_WORDS } from '../../../messages/form-words';
import { useWording } from '../../pane/wording';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  figure: {
    paddingLeft: tokens.spacingHorizontalS,
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

interface RivalFiguresProps {
  readonly unit: string;
  readonly files: readonly RivalFile[];
  readonly differing: readonly IndicatorKey[];
}

/** The figures in which the files of a unit do not agree, side by side. */
export function RivalFigures({ unit, files, differing }: RivalFiguresProps) {
  const styles = useStyles();
  const say = useWording();
  return (
    <table className={styles.table} aria-label={say(WORDS.differingOf, { unit })}>
      <thead>
        <tr>
          <th scope="col" className={styles.label}>
            {say(WORDS.differing)}
          </th>
          {files.map(({ file }, index) => (
            <th key={file} scope="col" className={styles.figure}>
              {say(WORDS.rivalNumber, { number: index + 1 })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differing.map((key) => (
          <tr key={key}>
            <th scope="row" className={styles.label}>
              {say(INDICATOR_WORDS[key])}
            </th>
            {files.map(({ file, figures }) => (
              <td key={file} className={styles.figure}>
                {figures[key] ?? say(WORDS.noValue)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
