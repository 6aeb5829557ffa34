import type { Lang } from '../../messages/fill';
import { offeredFileName } from '../../messages/standalone-files';

const EXTENSION = /\.(xlsx|xlsm|xltx|xltm|xlsb|xls|xlt|et|ett|ods|csv|txt|html?|xml|mht)$/iu;
/** What Windows allows in no file name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;
/** Most systems take 255 bytes; a Chinese character has three. */
const LONGEST = 80;

/** The name without folder, extension and characters that no file name can have. */
export const stemOf = (name: string): string =>
  name.replace(EXTENSION, '').replace(FORBIDDEN, '_').trim().slice(0, LONGEST);

export const isXlsx = (name: string): boolean => /\.xlsx$/iu.test(name);

/** The name offered where a workbook is saved; one that would lose something beside the file it was read from. */
export const savedName = (name: string, losing: boolean, lang: Lang): string =>
  offeredFileName(stemOf(name), losing && isXlsx(name), lang);
