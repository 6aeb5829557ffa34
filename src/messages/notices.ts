import type { SnapshotNotice } from '../domain/sheet/snapshot';
import type { Lang } from './fill';
import { sentenceText, type Sentence } from './sentence';

/** What was noticed about a workbook as such. The last wording of each needs no values. */
const NOTICE_SENTENCES: Readonly<Record<SnapshotNotice['code'], Sentence>> = {
  picturesIgnored: [
    {
      zh: '表中有图片，图片里的数字不能读取，请核对。',
      en: 'The workbook holds pictures; figures in pictures cannot be read. Please check.',
    },
  ],
  textDecodedAsGb18030: [
    {
      zh: '文件没有注明文字编码，按GB18030读取；如有乱码，请核对。',
      en: 'The file does not say how its text is encoded; it was read as GB18030. Please check that it is legible.',
    },
  ],
  decrypted: [
    {
      zh: '文件带密码，已打开读取。',
      en: 'The file is protected by a password; it was opened and read.',
    },
  ],
  date1904: [
    {
      zh: '文件采用1904年日期系统，日期已换算，请核对。',
      en: 'The file counts its dates from 1904; they were converted. Please check.',
    },
  ],
  notAWorksheet: [
    {
      zh: '“{sheet}”是图表一类的工作表，没有单元格，未读取。',
      en: '“{sheet}” is a chart or the like; it has no cells and was not read.',
    },
    {
      zh: '有图表一类的工作表，没有单元格，未读取。',
      en: 'A chart sheet or the like has no cells and was not read.',
    },
  ],
};

export const noticeMessage = ({ code, sheet }: SnapshotNotice, lang: Lang): string =>
  sentenceText(NOTICE_SENTENCES[code], { sheet }, lang);
