import type { RefusalCode } from '../formats/refusal';
import { filled, type Lang, type Wording } from './fill';

/** What a clerk can do about a damaged file: the school has the good one. */
const corrupt = (zh: string, en: string): Wording => ({
  zh: `{file} 文件已损坏（${zh}），未计入。请学校重新保存后再报。`,
  en: `{file} is damaged (${en}) and is not counted. Ask the school to save it again and resend it.`,
});

/** One sentence a code: what happened, where, what to do. Figures come from the refusal's values. */
const SENTENCES: Readonly<Record<RefusalCode, Wording>> = {
  passwordNeeded: {
    zh: '{file} 已加密，请输入打开密码，或请学校去掉密码后重报。',
    en: '{file} is encrypted. Enter its password, or ask the school to remove the password and resend it.',
  },
  passwordWrong: {
    zh: '{file} 的打开密码不对，请重新输入，或请学校去掉密码后重报。',
    en: 'The password for {file} is wrong. Enter it again, or ask the school to remove it and resend the file.',
  },
  encryptionUnknown: {
    zh: '{file} 用了本工具不能解开的加密方式，未计入。请学校去掉密码后重报。',
    en: '{file} is encrypted in a way this tool cannot open and is not counted. Ask the school to remove the password and resend it.',
  },
  emptyFile: {
    zh: '{file} 是空文件（0 字节），未计入。请学校重新发送。',
    en: '{file} is empty (0 bytes) and is not counted. Ask the school to send it again.',
  },
  zipTruncated: {
    zh: '{file} 不完整（传输或保存时中断），未计入。请学校重新发送。',
    en: '{file} is incomplete (cut off while sending or saving) and is not counted. Ask the school to send it again.',
  },
  zipDirectoryBroken: corrupt('文件目录不一致', 'its directory does not add up'),
  duplicateEntry: corrupt('内部有重名部件 {part}', 'it has two parts named {part}'),
  checksumMismatch: corrupt('压缩数据校验不符', 'the checksum of its data does not match'),
  sizeMismatch: corrupt('数据长度与记录不符', 'its data is not as long as it says'),
  deflateBroken: corrupt('压缩数据无法解开', 'its compressed data cannot be read'),
  partMissing: corrupt('缺少部件 {part}', 'the part {part} is missing'),
  xmlBroken: corrupt('内容不完整或有错', 'its content is incomplete or wrong'),
  doctypeForbidden: {
    zh: '{file} 含有不允许的文档类型声明，可能有害，未计入。请学校用 Excel 或 WPS 重新保存后再报。',
    en: '{file} holds a document type declaration, which may be harmful, and is not counted. Ask the school to save it again in Excel or WPS.',
  },
  cellOutOfRange: corrupt('有单元格超出工作表范围', 'a cell lies outside the sheet'),
  sheetSwallowed: corrupt('有工作表无法读出', 'one of its sheets cannot be read'),
  textUndecodable: {
    zh: '{file} 的文字编码无法识别，未计入。请学校另存为 .xlsx 后再报。',
    en: 'The text encoding of {file} is unknown; it is not counted. Ask the school to save it as .xlsx and resend it.',
  },
  contentUnknown: {
    zh: '{file} 的内容不是可识别的表格，未计入。请学校用 Excel 或 WPS 另存为 .xlsx 后再报。',
    en: 'The content of {file} is no workbook that can be recognised; it is not counted. Ask the school to save it as .xlsx in Excel or WPS.',
  },
  jsonBroken: {
    zh: '{file} 不是完整的汇总结果，未计入。请下级单位重新导出后再报。',
    en: '{file} is not a complete result file and is not counted. Ask the district to export it again.',
  },
  fileTooLarge: {
    zh: '{file} 超过 {limit} MB，未计入。请学校删去图片等多余内容后再报。',
    en: '{file} is larger than {limit} MB and is not counted. Ask the school to remove pictures and other extras.',
  },
  tooManyEntries: {
    zh: '{file} 内部文件多于 {limit} 个，未计入。请学校把表格复制到新工作簿后再报。',
    en: '{file} holds more than {limit} files and is not counted. Ask the school to copy the forms into a new workbook.',
  },
  tooManySheets: {
    zh: '{file} 的工作表多于 {limit} 张，未计入。请学校只保留要上报的工作表。',
    en: '{file} has more than {limit} sheets and is not counted. Ask the school to keep only the sheets to report.',
  },
  partTooLarge: {
    zh: '{file} 展开后过大（部件 {part}），未计入。请学校把表格复制到新工作簿后再报。',
    en: '{file} is too large once unpacked (part {part}) and is not counted. Ask the school to copy the forms into a new workbook.',
  },
  sharedStringsTooLarge: {
    zh: '{file} 的文字内容超过 {limit} MB，未计入。请学校把表格复制到新工作簿后再报。',
    en: '{file} holds more than {limit} MB of text and is not counted. Ask the school to copy the forms into a new workbook.',
  },
  compressionRatio: {
    zh: '{file} 的压缩比异常（部件 {part} 超过 {limit} 倍），未计入。请学校清除空白行列的格式，重新保存后再报。',
    en: '{file} is compressed suspiciously well (part {part}, over {limit} times) and is not counted. Ask the school to clear the formats of empty rows and columns and save it again.',
  },
  tooManyCells: {
    zh: '{file} 的单元格多于 {limit} 个，未计入。请学校只保留要上报的表格。',
    en: '{file} has more than {limit} cells and is not counted. Ask the school to keep only the forms to report.',
  },
  timeLimit: {
    zh: '{file} 读取超过 {seconds} 秒，已停止，未计入。请学校把表格复制到新工作簿后再报。',
    en: 'Reading {file} took more than {seconds} seconds and was stopped; it is not counted. Ask the school to copy the forms into a new workbook.',
  },
  wordDocument: {
    zh: '{file} 是 Word 文档，不是表格，未计入。请学校按表格模板填报。',
    en: '{file} is a Word document, not a workbook, and is not counted. Ask the school to use the form templates.',
  },
  pdfDocument: {
    zh: '{file} 是 PDF 文档，不能读取数据，未计入。请学校报送原表格文件。',
    en: '{file} is a PDF, from which no data can be read, and is not counted. Ask the school for the workbook itself.',
  },
  pictureFile: {
    zh: '{file} 是图片，不能读取数据，未计入。请学校报送原表格文件。',
    en: '{file} is a picture, from which no data can be read, and is not counted. Ask the school for the workbook itself.',
  },
  compressionUnknown: {
    zh: '{file} 用了不支持的压缩方式（部件 {part}），未计入。请学校用 Excel 或 WPS 重新保存后再报。',
    en: '{file} uses a compression method that is not supported (part {part}) and is not counted. Ask the school to save it again in Excel or WPS.',
  },
  archiveUnknown: {
    zh: '{file} 是不支持的压缩包，未计入。请解压后再选择，或改用 .zip 压缩包。',
    en: '{file} is an archive of a kind that is not supported. Unpack it first, or use a .zip archive.',
  },
  archiveNested: {
    zh: '{file} 是压缩包里的压缩包，未计入。请先解压再选择其中的表格。',
    en: '{file} is an archive inside an archive and is not counted. Unpack it first and choose the workbooks in it.',
  },
  resultVersionUnknown: {
    zh: '{file} 是其他版本导出的汇总结果，未计入。请下级单位更新本工具后重新导出。',
    en: '{file} is a result exported by another version and is not counted. Ask the district to update this tool and export it again.',
  },
  resultOtherPeriod: {
    zh: '{file} 是 {year} 年第 {quarter} 季度的汇总结果，与本次期间不符，未计入。请核对后重新选择。',
    en: '{file} is the result of quarter {quarter} of {year}, another period, and is not counted. Check it and choose again.',
  },
  resultOtherMechanism: {
    zh: '{file} 是另一种机制（{mechanism}）的汇总结果，未计入。请核对后重新选择。',
    en: '{file} is the result of another mechanism ({mechanism}) and is not counted. Check it and choose again.',
  },
  openFailed: {
    zh: '{file} 打不开，可能正被其他程序占用或没有权限。请关闭该文件后重试。',
    en: '{file} cannot be opened; another program may be using it, or access is denied. Close the file and try again.',
  },
  workerFailed: {
    zh: '{file} 读取中断（内存不足），未计入。请学校把表格复制到新工作簿后再报。',
    en: 'Reading {file} broke off for lack of memory; it is not counted. Ask the school to copy its tables to a new workbook.',
  },
  readerFault: {
    zh: '{file} 读取时本程序出错（{detail}），未计入。请重试；仍不行，请把括号中的内容告知维护人员。',
    en: 'This program failed on {file} ({detail}); it is not counted. Try again, or else report what stands in brackets.',
  },
};

const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(SENTENCES, code);

/**
 * The sentence for a refused file; `values.file` names it. A code that another version wrote into its result and this
 * one does not know is said as “not recognised”.
 */
export const refusalMessage = (
  code: string,
  values: Readonly<Record<string, string | number>> & { readonly file: string },
  lang: Lang,
): string => filled(SENTENCES[isRefusalCode(code) ? code : 'contentUnknown'], values, lang);
