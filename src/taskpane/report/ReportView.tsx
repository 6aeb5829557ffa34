import { Button } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import type { IndicatorKey } from '../../domain/mechanism/indicator-definition';
import { findingMessage, severityLabel } from '../../messages/findings';
import { OWN_REPORT_WORDS as WORDS } from '../../messages/own-report';
import { VIEW_NAMES } from '../../messages/pane';
import { SeverityMark } from '../consolidation/result/SeverityMark';
import { useKeptFocus } from '../consolidation/shared/use-kept-focus';
import { usePeriodName } from '../consolidation/shared/use-period-name';
import { useToggled } from '../consolidation/shared/use-toggled';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { IdentityNote } from '../live/IdentityNote';
import { useChoices } from '../live/use-choices';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { ViewFrame } from '../shell/ViewFrame';
import { FigureRow } from './FigureRow';
import { useReportStyles } from './report-styles';
import { SignatureChoice } from './SignatureChoice';
import { useOwnReport, type OwnReportNow } from './use-own-report';
import { WriteReport } from './WriteReport';

const NextPeriod = lazy(async () => ({
  default: (await import('../new-period/NextPeriod')).NextPeriod,
}));

/** 本校季报: the ten figures as typed or computed, and writing them into 附件5. */
export function ReportView(): ReactNode {
  const say = useWording();
  const now = useOwnReport();
  const [{ reports }] = useChoices();
  if (!now) {
    return (
      <ViewFrame heading={say(VIEW_NAMES.report)}>
        <p>{say(WORDS.reading)}</p>
      </ViewFrame>
    );
  }
  const { plan, report } = now;
  const { year, quarter } = report.period;
  const isWritten =
    plan.kind === 'fill' &&
    plan.edits.length === 0 &&
    reports.some((one) => one.year === year && one.quarter === quarter);
  return (
    <ViewFrame heading={say(VIEW_NAMES.report)} primary={<WriteReport now={now} />}>
      <IdentityNote />
      <ReportHeader now={now} />
      <Figures now={now} />
      <SignatureChoice />
      {isWritten && (
        <Suspense fallback={null}>
          <NextPeriod />
        </Suspense>
      )}
    </ViewFrame>
  );
}

/** Whose report it is and of when, and what keeps it from being whole. */
function ReportHeader({ now: { report } }: { readonly now: OwnReportNow }) {
  const view = useViewStyles();
  const styles = useReportStyles();
  const say = useWording();
  const periodName = usePeriodName();
  const { lang, memory, openView } = usePane();
  const { goals, posts } = report.school;
  const period = periodName(report.period);
  return (
    <div className={view.stack}>
      <p className={view.paragraph}>
        {memory.unit === undefined ? period : say(WORDS.header, { unit: memory.unit, period })}
      </p>
      {memory.unit === undefined && <p className={view.note}>{say(WORDS.unitMissing)}</p>}
      {goals.length === 0 && posts.length === 0 && (
        <div className={view.note}>
          {say(WORDS.noForms)}
          <Button onClick={() => openView('templates')}>{say(WORDS.openTemplates)}</Button>
        </div>
      )}
      {report.lapsed.length > 0 && (
        <p className={view.note}>
          {say(WORDS.lapsed, {
            count: report.lapsed.length,
            places: report.lapsed.map(({ place }) => `${place.sheet}!${place.cell}`).join('、'),
          })}
        </p>
      )}
      {report.findings.map((finding) => (
        <div key={finding.rule} className={styles.line}>
          <SeverityMark severity={finding.severity} />
          <span className={view.onlySpoken}>{severityLabel(finding.severity, lang)}</span>
          <span className={styles.label}>{findingMessage(finding, { unit: memory.unit }, lang)}</span>
        </div>
      ))}
    </div>
  );
}

function Figures({ now: { report, enter } }: { readonly now: OwnReportNow }) {
  const styles = useReportStyles();
  const say = useWording();
  const [opened, toggle] = useToggled<IndicatorKey>();
  const list = useKeptFocus<HTMLUListElement>();
  return (
    <ul ref={list} tabIndex={-1} className={styles.rows} aria-label={say(WORDS.figures)}>
      {report.rows.map((row, index) => (
        <FigureRow
          key={row.indicator.key}
          row={row}
          index={index}
          report={report}
          open={opened.has(row.indicator.key)}
          onToggle={() => toggle(row.indicator.key)}
          onEnter={enter}
        />
      ))}
    </ul>
  );
}
