import type { Finding, Severity } from '../domain/checks/finding';
import type { Lang, Wording } from './fill';
import { FINDING_SENTENCES } from './finding-sentences';
import { sentenceText } from './sentence';
import { spokenValues } from './spoken-values';

/** What surrounds a finding and may stand in its sentence. */
interface FindingContext {
  readonly unit?: string | null | undefined;
  readonly file?: string | null | undefined;
}

const SEVERITY_WORDS: Readonly<Record<Severity, Wording>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'note' },
};

export const severityLabel = (severity: Severity, lang: Lang): string => SEVERITY_WORDS[severity][lang];

const UNNAMED_UNIT: Wording = { zh: '未写名称的单位', en: 'A unit without a name' };

/** The finding as a sentence that can stand alone beside its place. */
export function findingMessage(finding: Finding, context: FindingContext, lang: Lang): string {
  const { place, values } = finding;
  const around = {
    cell: place?.cell,
    sheet: place?.sheet,
    file: context.file,
    unit: values['unit'] ?? context.unit ?? UNNAMED_UNIT[lang],
  };
  return sentenceText(FINDING_SENTENCES[finding.rule], { ...spokenValues(values, lang), ...around }, lang);
}
