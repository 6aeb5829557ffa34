import type { Finding, FindingValues, Severity } from '../domain/checks/finding';
import type { Lang, Wording } from './fill';
import { FINDING_SENTENCES } from './finding-sentences';
import { COLUMN_WORDS_EN, COUNTING_RULE_WORDS_EN, INDICATOR_WORDS } from './form-words';
import { sentenceText, type SentenceValues } from './sentence';

/** What surrounds a finding and may stand in its sentence. */
export interface FindingContext {
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
const NUMERALS = [...'一二三四五六七八九十'];
/** A cell's text in a sentence; the whole of it is in the cell. */
const LONGEST_TEXT = 80;

type Value = string | number | null | undefined;

/** Third → 第三季度, Q3; null stays null, so that a sentence can do without. */
const quarterText = (quarter: Value, lang: Lang): string | null => {
  if (typeof quarter !== 'number') return null;
  return lang === 'en' ? `Q${quarter}` : `第${NUMERALS[quarter - 1] ?? quarter}季度`;
};

/** `2012-03-31` → 2012年3月31日. */
const dateText = (date: Value, lang: Lang): Value => {
  const parts = typeof date === 'string' ? /^(\d+)-(\d+)-(\d+)$/.exec(date) : null;
  return parts && lang === 'zh' ? `${Number(parts[1])}年${Number(parts[2])}月${Number(parts[3])}日` : date;
};

/** One line, of a length that can be read in a list. */
function clippedText(value: Value): Value {
  if (typeof value !== 'string') return value;
  const letters = [...value.replace(/\s+/gu, ' ').trim()];
  return letters.length > LONGEST_TEXT ? `${letters.slice(0, LONGEST_TEXT).join('')}…` : letters.join('');
}

/** Values may come from JSON, so a key is looked up as any text. */
const wordOf = <Word>(words: Readonly<Partial<Record<string, Word>>>, key: Value): Word | undefined =>
  typeof key === 'string' && Object.hasOwn(words, key) ? words[key] : undefined;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function labelText(values: FindingValues, lang: Lang): Value {
  const words = wordOf(INDICATOR_WORDS, values['indicator']);
  return lang === 'zh' ? (values['label'] ?? words?.zh) : words && capitalised(words.en);
}

const columnsEnglish = (keys: Value): Value =>
  typeof keys === 'string'
    ? keys
        .split(',')
        .map((key) => wordOf(COLUMN_WORDS_EN, key) ?? key)
        .join(', ')
    : keys;

/** Values that each language writes its own way. */
function spokenValues(values: FindingValues, lang: Lang): SentenceValues {
  const quarterName = (key: string, name: string): Value =>
    (lang === 'zh' ? values[name] : null) ?? quarterText(values[key], lang);
  const chinese = lang === 'zh';
  const rule = values['countingRuleName'] ?? null;
  return {
    label: labelText(values, lang),
    quarterName: quarterName('quarter', 'quarterName'),
    filledQuarterName: quarterName('filledQuarter', 'filledQuarterName'),
    askedQuarterName: quarterName('askedQuarter', 'askedQuarterName'),
    date: dateText(values['date'], lang),
    deadline: dateText(values['deadline'], lang),
    columns: chinese ? values['columns'] : columnsEnglish(values['columnKeys']),
    countingRuleName:
      chinese || rule === null ? rule : (wordOf(COUNTING_RULE_WORDS_EN, values['countingRule']) ?? rule),
  };
}

/** The finding as a sentence that can stand alone beside its place. */
export function findingMessage(finding: Finding, context: FindingContext, lang: Lang): string {
  const { place, values } = finding;
  const clipped = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, clippedText(value)]));
  const around = {
    cell: place?.cell,
    sheet: place?.sheet,
    file: context.file,
    unit: values['unit'] ?? context.unit ?? UNNAMED_UNIT[lang],
  };
  return sentenceText(
    FINDING_SENTENCES[finding.rule],
    { ...clipped, ...spokenValues(values, lang), ...around },
    lang,
  );
}
