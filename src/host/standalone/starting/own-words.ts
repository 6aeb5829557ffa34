import type { ILanguagePack } from '@univerjs/core';
import type { Lang } from '../../../messages/fill';
import { GRID_WORDS } from '../../../messages/grid-words';

/** The grid sends clerks to whoever made the workbook; here a file's own protection is all that holds them up. */
const ASKS_SOMEBODY = /请联系创建者|contact the creator/iu;
/** A sheet has one name in Chinese, the one that Excel gives it. */
const ANOTHER_NAME = /子表/gu;

/** The grid's own words, put right where they would mislead a clerk. */
export const withOwnWords = (pack: ILanguagePack, lang: Lang): ILanguagePack =>
  mapped(pack, (text) =>
    ASKS_SOMEBODY.test(text) ? GRID_WORDS.protected[lang] : text.replace(ANOTHER_NAME, '工作表'),
  );

const mapped = (pack: ILanguagePack, adapted: (text: string) => string): ILanguagePack =>
  Object.fromEntries(
    Object.entries(pack).map(([key, value]): [string, LanguageValue] => {
      if (typeof value === 'string') return [key, adapted(value)];
      return [key, isPack(value) ? mapped(value, adapted) : value];
    }),
  );

type LanguageValue = ILanguagePack[string];

/** Lists of words, such as the names of months, stay as they are. */
const isPack = (value: LanguageValue): value is ILanguagePack =>
  typeof value === 'object' && !Array.isArray(value);
