import type { PlacedFinding, UnitResult, UnitValue } from '../domain/consolidation/result';
import type { Indicator, IndicatorKey } from '../domain/mechanism/indicator-definition';
import { cliText, type Lang } from '../messages/cli';
import { findingMessage, severityLabel } from '../messages/findings';

/** The forms only let ⑧ be estimated, so there the figure a person typed goes first (spec §2.4 ⑧). */
const isEstimate = (key: IndicatorKey): boolean => key === 'commitmentsKept';

/** The figure of a school's own report: computed from its tables where they give it, else as typed. */
export const ownFigure = (key: IndicatorKey, { reported, computed }: UnitValue): number | null =>
  isEstimate(key) ? (reported ?? computed) : (computed ?? reported);

/** Something is typed, and it is no number to count. */
const isUnusable = ({ basis, used }: UnitValue): boolean => basis === 'typed' && used === null;

/**
 * What the clerk must look at before sending: blanks, unusable figures, differences and the estimated part, unless that
 * was confirmed in the workbook.
 */
export function figureRemarks(
  indicator: Indicator,
  unit: UnitResult,
  findings: readonly PlacedFinding[],
  lang: Lang,
  isConfirmed: (value: number) => boolean = () => false,
): readonly string[] {
  const value = unit.values[indicator.key];
  const { reported, computed, basis } = value;
  const values = { label: indicator.label, reported, computed };
  if (isUnusable(value)) {
    const typed = typedText(indicator.key, findings, lang);
    return [cliText(computed === null ? 'figureInexact' : 'figureReplaced', { ...values, typed }, lang)];
  }
  if (computed === null && reported === null) return [cliText('figureOpen', values, lang)];
  if (computed !== null && reported !== null && computed !== reported) {
    return [cliText(isEstimate(indicator.key) ? 'figureKept' : 'figureDiffers', values, lang)];
  }
  const open = computed !== null && !isConfirmed(computed);
  return basis === 'estimated' && open ? [cliText('figureEstimated', values, lang)] : [];
}

/** What was typed, as the finding about it tells; without its text where that may hold a name. */
function typedText(key: IndicatorKey, findings: readonly PlacedFinding[], lang: Lang): string {
  const about = findings.find(({ rule, values }) => rule === 'A01' && values['indicator'] === key);
  const raw = about?.values['raw'] ?? null;
  return raw === null ? cliText('typedHidden', {}, lang) : cliText('typedText', { raw }, lang);
}

/** Of a figure blank or unusable a remark says what became of it. */
const SAID_AS_REMARK: ReadonlySet<string> = new Set(['A01', 'A14']);

/** The errors in a school's forms, each as a sentence with its place. */
export const errorLines = (findings: readonly PlacedFinding[], lang: Lang): readonly string[] =>
  findings
    .filter(({ rule, severity }) => severity === 'error' && !SAID_AS_REMARK.has(rule))
    .map((finding) => {
      const where = [finding.place?.sheet, finding.place?.cell].filter((part) => part != null).join('!');
      const message = findingMessage(finding, { unit: finding.unit, file: finding.file }, lang);
      return `${severityLabel(finding.severity, lang)} ${message}${where && ` [${where}]`}`;
    });
