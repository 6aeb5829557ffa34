import { filled, type Lang, type Wording } from './fill';

/** Wordings of one sentence, the fullest first: said is the first whose values are all there. */
export type Sentence = readonly [Wording, ...Wording[]];

/** Null and undefined are “not there”; an empty text is there, and is shown as blank. */
export type SentenceValues = Readonly<Record<string, string | number | null | undefined>>;

const BLANK: Wording = { zh: '（空白）', en: '(blank)' };

const keysOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/gu)].map(([, key = '']) => key);

/** The sentence in a language with its values; what even its last wording misses reads as blank. */
export function sentenceText(sentence: Sentence, values: SentenceValues, lang: Lang): string {
  const complete = (wording: Wording): boolean => keysOf(wording[lang]).every((key) => values[key] != null);
  const wording = sentence.find(complete) ?? sentence[sentence.length - 1] ?? sentence[0];
  const shown = keysOf(wording[lang]).map((key): [string, string | number] => {
    const value = values[key] ?? '';
    return [key, value === '' ? BLANK[lang] : value];
  });
  return filled(wording, Object.fromEntries(shown), lang);
}
