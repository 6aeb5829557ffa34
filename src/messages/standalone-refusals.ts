import type { RefusalCode } from '../formats/refusal';
import { filled, type Lang, type Wording } from './fill';

/*
 * Why the standalone page did not open a file. The same codes are worded in `refusals` for files that schools have sent
 * and that are summed up; here it is the clerk's own file, and nothing is counted.
 */
const damaged = (zh: string, en: string): Wording => ({
  zh: `{file} 已损坏（${zh}），没有打开。请用 Excel 或 WPS 打开后另存为 xlsx，再打开新文件。`,
  en: `{file} is damaged (${en}) and was not opened. Open it in Excel or WPS, save it as xlsx, and open that.`,
});

const tooLarge = (zh: string, en: string): Wording => ({
  zh: `{file} ${zh}，没有打开。请只把需要的工作表复制到新工作簿后再打开。`,
  en: `{file} ${en} and was not opened. Copy the sheets you need into a new workbook and open that.`,
});

const noWorkbook = (zh: string, en: string): Wording => ({
  zh: `{file} 是${zh}，不是表格，没有打开。请选择 xlsx、xls、et、ods 或 csv 文件。`,
  en: `{file} is ${en}, not a workbook, and was not opened. Choose an xlsx, xls, et, ods or csv file.`,
});

const resave = (zh: string, en: string): Wording => ({
  zh: `{file} ${zh}，没有打开。请用 Excel 或 WPS 重新保存后再打开。`,
  en: `{file} ${en} and was not opened. Save it again in Excel or WPS and open it.`,
});

const SENTENCES: Readonly<Record<RefusalCode, Wording>> = {
  passwordNeeded: {
    zh: '{file} 已加密，请再次打开并输入打开密码。',
    en: '{file} is encrypted. Open it again and enter its password.',
  },
  passwordWrong: {
    zh: '{file} 的打开密码不对，请再次打开并输入。',
    en: 'The password for {file} is wrong. Open it again and enter it.',
  },
  encryptionUnknown: {
    zh: '{file} 用了本页不能解开的加密方式，没有打开。请用 Excel 或 WPS 去掉密码后再打开。',
    en: '{file} is encrypted in a way this page cannot open. Remove the password in Excel or WPS and open it again.',
  },
  emptyFile: {
    zh: '{file} 是空文件（0 字节），没有打开。请检查文件是否复制完整。',
    en: '{file} is empty (0 bytes) and was not opened. See whether it was copied completely.',
  },
  zipTruncated: {
    zh: '{file} 不完整（传输或保存时中断），没有打开。请重新复制后再打开。',
    en: '{file} is incomplete (cut off while sending or saving) and was not opened. Copy it again.',
  },
  zipDirectoryBroken: damaged('文件目录不一致', 'its directory does not add up'),
  duplicateEntry: damaged('内部有重名部件 {part}', 'it has two parts named {part}'),
  checksumMismatch: damaged('压缩数据校验不符', 'the checksum of its data does not match'),
  sizeMismatch: damaged('数据长度与记录不符', 'its data is not as long as it says'),
  deflateBroken: damaged('压缩数据无法解开', 'its compressed data cannot be read'),
  partMissing: damaged('缺少部件 {part}', 'the part {part} is missing'),
  xmlBroken: damaged('内容不完整或有错', 'its content is incomplete or wrong'),
  doctypeForbidden: resave(
    '含有不允许的文档类型声明，可能有害',
    'holds a document type declaration, which may be harmful,',
  ),
  cellOutOfRange: damaged('有单元格超出工作表范围', 'a cell lies outside the sheet'),
  sheetSwallowed: damaged('有工作表无法读出', 'one of its sheets cannot be read'),
  textUndecodable: resave('的文字编码无法识别', 'has an unknown text encoding'),
  contentUnknown: {
    zh: '{file} 的内容不是可识别的表格，没有打开。请选择 xlsx、xls、et、ods 或 csv 文件。',
    en: 'The content of {file} is no workbook that can be recognised. Choose an xlsx, xls, et, ods or csv file.',
  },
  jsonBroken: noWorkbook('汇总结果', 'a result of a consolidation'),
  fileTooLarge: tooLarge('超过 {limit} MB', 'is larger than {limit} MB'),
  tooManyEntries: tooLarge('内部文件多于 {limit} 个', 'holds more than {limit} files'),
  tooManySheets: tooLarge('的工作表多于 {limit} 张', 'has more than {limit} sheets'),
  partTooLarge: tooLarge('展开后过大（部件 {part}）', 'is too large once unpacked (part {part})'),
  sharedStringsTooLarge: tooLarge('的文字内容超过 {limit} MB', 'holds more than {limit} MB of text'),
  compressionRatio: tooLarge(
    '的压缩比异常（部件 {part} 超过 {limit} 倍）',
    'is compressed suspiciously well (part {part}, over {limit} times)',
  ),
  tooManyCells: tooLarge('的单元格多于 {limit} 个', 'has more than {limit} cells'),
  timeLimit: tooLarge('读取超过 {seconds} 秒', 'took more than {seconds} seconds to read'),
  wordDocument: noWorkbook(' Word 文档', 'a Word document'),
  pdfDocument: noWorkbook(' PDF 文档', 'a PDF'),
  pictureFile: noWorkbook('图片', 'a picture'),
  compressionUnknown: resave(
    '用了不支持的压缩方式（部件 {part}）',
    'uses a compression method that is not supported (part {part})',
  ),
  archiveUnknown: noWorkbook('压缩包', 'an archive'),
  archiveNested: noWorkbook('压缩包', 'an archive'),
  resultVersionUnknown: noWorkbook('汇总结果', 'a result of a consolidation'),
  resultOtherPeriod: noWorkbook('汇总结果', 'a result of a consolidation'),
  resultOtherMechanism: noWorkbook('汇总结果', 'a result of a consolidation'),
  openFailed: {
    zh: '{file} 打不开，可能正被其他程序占用或没有权限。请关闭该文件后重试。',
    en: '{file} cannot be opened; another program may be using it, or access is denied. Close the file and try again.',
  },
  workerFailed: tooLarge('读取中断（内存不足）', 'could not be read for lack of memory'),
  readerFault: {
    zh: '{file} 读取时本程序出错（{detail}），没有打开。请重试；仍不行，请把括号中的内容告知维护人员。',
    en: 'This program failed on {file} ({detail}), which was not opened. Try again, or else report what stands in brackets.',
  },
};

/** The sentence for a file that was not opened; `values.file` names it. */
export const openingRefusalText = (
  code: RefusalCode,
  values: Readonly<Record<string, string | number>> & { readonly file: string },
  lang: Lang,
): string => filled(SENTENCES[code], values, lang);
