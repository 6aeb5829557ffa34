import { Input } from '@fluentui/react-components';
import { useId } from 'react';
import type { IndicatorKey } from '../../domain/mechanism/indicator-definition';
import type { OwnFigure, OwnReport } from '../../domain/own-report/own-figure';
import { findingMessage, severityLabel } from '../../messages/findings';
import { INDICATOR_WORDS } from '../../messages/form-words';
import { OWN_REPORT_WORDS as WORDS } from '../../messages/own-report';
import { SeverityMark } from '../consolidation/result/SeverityMark';
import { Disclosure } from '../consolidation/shared/Disclosure';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { plainKey } from '../pane/plain-key';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { ConfirmEstimate } from './ConfirmEstimate';
import { FigureDetails } from './FigureDetails';
import { FigureFacts } from './FigureFacts';
import { useReportStyles } from './report-styles';

/** ① to ⑩. */
const SIGNS = '①②③④⑤⑥⑦⑧⑨⑩';

interface FigureRowProps {
  readonly row: OwnFigure;
  readonly index: number;
  readonly report: OwnReport;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onEnter: (key: IndicatorKey, text: string | undefined) => void;
}

/** One of the ten: what is reported, what was computed, and what the checks say of it. */
export function FigureRow({ row, index, report, open, onToggle, onEnter }: FigureRowProps) {
  const styles = useReportStyles();
  const view = useViewStyles();
  const hintId = useId();
  const say = useWording();
  const { lang, memory } = usePane();
  const { indicator, entry, value, unreadable } = row;
  const label = say(INDICATOR_WORDS[indicator.key]);
  const sign = SIGNS[index] ?? '';
  const enter = (text: string | undefined): void => onEnter(indicator.key, text);
  // That a figure is blank is told by its state; a sentence for each of ten would bury what needs a decision.
  const findings = row.findings.filter(({ rule }) => rule !== 'A14' && !(unreadable && rule === 'A01'));
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <h3 className={styles.label}>{say(WORDS.rowName, { sign, label })}</h3>
        <Input
          className={styles.number}
          input={{ className: styles.digits }}
          inputMode="numeric"
          aria-label={say(WORDS.entryName, { sign, label })}
          aria-describedby={hintId}
          aria-invalid={unreadable}
          value={entry}
          onChange={(_, data) => enter(data.value)}
          onKeyDown={(event) => {
            if (plainKey(event) === 'Escape') enter(undefined);
          }}
        />
        <span className={styles.measure} aria-hidden>
          {indicator.unit}
        </span>
      </div>
      {unreadable && <p className={view.secondary}>{say(WORDS.unreadable)}</p>}
      <FigureFacts row={row} report={report} onEnter={enter} />
      <span id={hintId} className={value === null && lang === 'zh' ? styles.small : view.onlySpoken}>
        {indicator.hint}
      </span>
      {!row.confirmed && <ConfirmEstimate row={row} />}
      {findings.map((finding) => (
        <div key={finding.rule} className={styles.line}>
          <SeverityMark severity={finding.severity} />
          <span className={view.onlySpoken}>{severityLabel(finding.severity, lang)}</span>
          <span className={styles.label}>{findingMessage(finding, { unit: memory.unit }, lang)}</span>
        </div>
      ))}
      {indicator.source !== 'typed' && (
        <Disclosure
          label={
            <>
              <span aria-hidden>{say(WORDS.details)}</span>
              <span className={view.onlySpoken}>{say(WORDS.detailsOf, { label })}</span>
            </>
          }
          open={open}
          onToggle={onToggle}
        >
          {() => <FigureDetails row={row} report={report} />}
        </Disclosure>
      )}
    </li>
  );
}
