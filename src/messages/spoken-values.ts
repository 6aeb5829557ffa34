import type { Lang, Wording } from './fill';
import { COLUMN_WORDS, COUNTING_RULE_WORDS_EN, INDICATOR_WORDS, TABLE_WORDS } from './form-words';
import type { SentenceValues } from './sentence';

type Value = SentenceValues[string];

const NUMERALS = [...'一二三四五六七八九十'];

/** 3 → 第三季度, Q3; null stays null, so that a sentence can do without. */
const quarterText = (quarter: Value, lang: Lang): string | null => {
  if (typeof quarter !== 'number') return null;
  return lang === 'en' ? `Q${quarter}` : `第${NUMERALS[quarter - 1] ?? quarter}季度`;
};

/** `2012-03-31` → 2012年3月31日. */
const dateText = (date: Value, lang: Lang): Value => {
  const parts = typeof date === 'string' ? /^(\d+)-(\d+)-(\d+)$/.exec(date) : null;
  return parts && lang === 'zh' ? `${Number(parts[1])}年${Number(parts[2])}月${Number(parts[3])}日` : date;
};

/** Texts from cells: one line in a sentence, and no longer than a list can show; the whole of it is in the cell. */
const CELL_TEXTS = ['raw', 'previous', 'current', 'tasks', 'names', 'posts'];
const LONGEST_TEXT = 80;

/** What the rows of a form are, where they are counted. */
const ENTRY_WORDS: Readonly<Partial<Record<string, Wording>>> = {
  goals: { zh: '任务', en: 'tasks' },
  posts: { zh: '岗位承诺', en: 'promises' },
};

function clippedText(value: Value): Value {
  if (typeof value !== 'string') return value;
  const letters = [...value.replace(/\s+/gu, ' ').trim()];
  return letters.length > LONGEST_TEXT ? `${letters.slice(0, LONGEST_TEXT).join('')}…` : letters.join('');
}

/** What a cell would say without the blanks around it, where these alone are wrong: nobody sees them in a sentence. */
function paddedText({ raw, grade }: SentenceValues): Value {
  const shown = typeof raw === 'string' ? raw.replace(/^[\s\u200b]+|[\s\u200b]+$/gu, '') : null;
  return shown === grade && shown !== raw ? shown : null;
}

/** Values may come from JSON, so any text may be looked up. */
const wordOf = <Word>(words: Readonly<Partial<Record<string, Word>>>, key: Value): Word | undefined =>
  typeof key === 'string' && Object.prototype.hasOwnProperty.call(words, key) ? words[key] : undefined;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Keys of columns in words; what is no key, as a column's letter, stays. */
const columnsText = (keys: Value, lang: Lang): Value =>
  typeof keys === 'string'
    ? keys
        .split(',')
        .map((key) => wordOf<Wording>(COLUMN_WORDS, key)?.[lang] ?? key)
        .join(lang === 'zh' ? '、' : ', ')
    : keys;

/** The mechanism's own Chinese label goes before ours; English has only ours. */
function labelText(values: SentenceValues, lang: Lang): Value {
  const label = values['label'];
  const words =
    wordOf<Wording>(INDICATOR_WORDS, values['indicator']) ?? wordOf<Wording>(COLUMN_WORDS, values['column']);
  if (lang === 'en') return words ? capitalised(words.en) : label;
  return label ?? words?.zh;
}

function countingRuleText(values: SentenceValues, lang: Lang): Value {
  const name = values['countingRuleName'] ?? null;
  return lang === 'zh' || name === null
    ? name
    : (wordOf(COUNTING_RULE_WORDS_EN, values['countingRule']) ?? name);
}

/** The values of a finding or a guess, each as the language says it; keys for programs get their words. */
export function spokenValues(values: SentenceValues, lang: Lang): SentenceValues {
  const quarterName = (key: string): Value =>
    (lang === 'zh' ? values[`${key}Name`] : null) ?? quarterText(values[key], lang);
  return {
    ...values,
    ...Object.fromEntries(CELL_TEXTS.map((key) => [key, clippedText(values[key])])),
    padded: paddedText(values),
    label: labelText(values, lang),
    quarterName: quarterName('quarter'),
    filledQuarterName: quarterName('filledQuarter'),
    askedQuarterName: quarterName('askedQuarter'),
    date: dateText(values['date'], lang),
    deadline: dateText(values['deadline'], lang),
    firstDate: dateText(values['firstDate'], lang),
    secondDate: dateText(values['secondDate'], lang),
    columns:
      lang === 'zh'
        ? (values['columns'] ?? columnsText(values['columnKeys'], lang))
        : columnsText(values['columnKeys'], lang),
    column: columnsText(values['column'], lang),
    others: columnsText(values['others'], lang),
    kind: wordOf<Wording>(TABLE_WORDS, values['kind'])?.[lang] ?? values['kind'],
    entries: wordOf(ENTRY_WORDS, values['kind'])?.[lang],
    countingRuleName: countingRuleText(values, lang),
  };
}
