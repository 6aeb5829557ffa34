import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useRef, useState } from 'react';
import type { ComparedFigure } from '../../../domain/consolidation/compared-figures';
import type { ConsolidationResult } from '../../../domain/consolidation/result';
import type { IndicatorKey } from '../../../domain/mechanism/indicator-definition';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { INDICATOR_WORDS } from '../../../messages/form-words';
import { useWording } from '../../pane/wording';
import { usePeriodName } from '../shared/use-period-name';
import { useViewStyles } from '../shared/view-styles';
import { SourcesPanel } from './SourcesPanel';
import type { WrittenReport } from './written-report';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  figureColumn: { width: '58px' },
  changeColumn: { width: '46px' },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  label: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalXS} 0`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  line: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  number: {
    padding: tokens.spacingHorizontalXXS,
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  total: {
    minWidth: '32px',
    minHeight: '32px',
    width: '100%',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  open: { color: tokens.colorStatusWarningForeground1 },
  panel: { padding: `0 0 ${tokens.spacingVerticalS}` },
});

interface TotalsTableProps {
  readonly figures: readonly ComparedFigure[];
  readonly result: ConsolidationResult;
  readonly written: WrittenReport | undefined;
}

/** The ten totals in form order; each opens where it comes from, right below it. */
export function TotalsTable({ figures, result, written }: TotalsTableProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useWording();
  const periodName = usePeriodName();
  const [opened, setOpened] = useState<IndicatorKey>();
  const table = useRef<HTMLTableElement>(null);
  // Without a quarter to compare with, two columns of dashes would only take the labels' room.
  const compared = figures.some(({ previous }) => previous !== null);
  const close = (key: IndicatorKey): void => {
    setOpened(undefined);
    table.current?.querySelector<HTMLElement>(`[data-figure="${key}"]`)?.focus();
  };
  return (
    <table className={styles.table} ref={table}>
      <caption className={view.onlySpoken}>
        {say(WORDS.totalsCaption, { period: periodName(result.period) })}
      </caption>
      <colgroup>
        <col />
        <col className={styles.figureColumn} />
        {compared && <col className={styles.figureColumn} />}
        {compared && <col className={styles.changeColumn} />}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {say(WORDS.indicator)}
          </th>
          {(compared ? [WORDS.total, WORDS.previous, WORDS.change] : [WORDS.total]).map((word) => (
            <th key={word.en} scope="col" className={mergeClasses(styles.head, styles.number)}>
              {say(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => {
          const { key } = figure.indicator;
          const isOpen = opened === key;
          return (
            <Fragment key={key}>
              <FigureRow
                figure={figure}
                compared={compared}
                isOpen={isOpen}
                onToggle={() => setOpened(isOpen ? undefined : key)}
              />
              {isOpen && (
                <tr>
                  <td colSpan={compared ? 4 : 2} className={styles.panel}>
                    <SourcesPanel
                      figure={figure}
                      result={result}
                      written={written}
                      onClose={() => close(key)}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

interface FigureRowProps {
  readonly figure: ComparedFigure;
  readonly compared: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function FigureRow({ figure, compared, isOpen, onToggle }: FigureRowProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useWording();
  const { indicator, total, previous, change, complete, openUnits } = figure;
  const label = say(INDICATOR_WORDS[indicator.key]);
  const shown = total ?? say(WORDS.noValue);
  return (
    <tr className={mergeClasses(!isOpen && styles.line)}>
      <th scope="row" className={styles.label}>
        {label}
        <span className={mergeClasses(view.place, !complete && styles.open)}>
          {complete ? say(WORDS.complete) : say(WORDS.openUnits, { count: openUnits })}
        </span>
      </th>
      <td className={styles.number}>
        <button
          type="button"
          className={styles.total}
          data-figure={indicator.key}
          aria-expanded={isOpen}
          aria-label={say(WORDS.openSources, { label, value: shown, measure: indicator.unit })}
          onClick={onToggle}
        >
          {shown}
        </button>
      </td>
      {compared && <td className={styles.number}>{previous ?? '—'}</td>}
      {compared && <td className={styles.number}>{changeText(change)}</td>}
    </tr>
  );
}

/** +3, −2, 0; a dash where there is nothing to compare with. */
const changeText = (change: number | null): string =>
  change === null ? '—' : change > 0 ? `+${change}` : String(change).replace('-', '−');
