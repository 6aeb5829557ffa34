export type Lang = 'zh' | 'en';

/** A sentence in both languages; `{name}` stands for a value. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** Puts values into a sentence; a value that is missing leaves nothing behind. */
export const filled = (
  wording: Wording,
  values: Readonly<Record<string, string | number | null>>,
  lang: Lang,
): string => wording[lang].replace(/\{(\w+)\}/gu, (_, key: string) => String(values[key] ?? ''));
