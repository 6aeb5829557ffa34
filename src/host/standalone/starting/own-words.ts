import type { ILanguagePack } from '@univerjs/core';
import { GRID_WORDS } from '../../../messages/grid-words';
import type { Lang } from '../../../messages/fill';

/** The grid sends clerks to whoever made the workbook; here it is the file that is protected, and anyone can say so. */
const ASKS_SOMEBODY: Readonly<Record<Lang, RegExp>> = { zh: /请联系创建者/u, en: /contact the creator/iu };
/** A sheet has one name, the one that Excel gives it. */
const SHEETS: Readonly<Record<Lang, readonly [RegExp, string]>> = {
  zh: [/子表/gu, '工作表'],
  en: [/\bsub-?sheet\b/giu, 'sheet'],
};

/** The grid's own words, put right where they would mislead a clerk. */
export function withOwnWords(pack: ILanguagePack, lang: Lang): ILanguagePack {
  const [sheet, name] = SHEETS[lang];
  const adapted = (text: string): string =>
    ASKS_SOMEBODY[lang].test(text) ? GRID_WORDS.protected[lang] : text.replace(sheet, name);
  return mapped(pack, adapted);
}

const mapped = (pack: ILanguagePack, adapted: (text: string) => string): ILanguagePack =>
  Object.fromEntries(
    Object.entries(pack).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? adapted(value)
        : isPack(value)
          ? mapped(value, adapted)
          : value,
    ]),
  );

/** Lists of words, such as the names of months, stay as they are. */
const isPack = (value: ILanguagePack[string]): value is ILanguagePack =>
  typeof value === 'object' && !Array.isArray(value);
