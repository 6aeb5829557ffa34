import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { encrypt } from 'officecrypto-tool';
import { quicklyEncrypted } from '../formats/fixtures/encrypted-file';
import { gbkBytes } from '../formats/gbk-bytes';
import { buildXlsx, sheetXml, xlsxParts } from '../formats/xlsx/xlsx-builder';
import { buildZip, type ZipPart } from '../formats/zip-builder';

export interface BadInput {
  readonly title: string;
  readonly file: string;
  readonly bytes: () => Uint8Array;
  readonly status: 'used' | 'ignored' | 'rejected';
  readonly reason: string | null;
  /** Members it adds to ② where it counts after all. */
  readonly members?: number;
}

const MIB = 1024 * 1024;
/** The password that the run is given. */
export const GIVEN_PASSWORD = '对的密码';
const school = (file: string): Buffer => readFileSync(join('samples/2012Q3', file));
const seventh = (): Buffer => school('示例市第七中学2012年第三季度.xls');

/** The parts of a real school workbook, to be spoilt one at a time; 党员总数 is 36. */
const realParts = (): ZipPart[] =>
  Object.entries(unzipSync(school('示例市职业技术学校2012年第三季度.xlsx')))
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, data]) => ({ name, data }));

const spoilt = (name: RegExp, spoil: (part: ZipPart) => ZipPart | readonly ZipPart[]): Uint8Array =>
  buildZip(realParts().flatMap((part) => (name.test(String(part.name)) ? spoil(part) : part)));

/** A deflate stream that inflates to `times` copies of `piece` without ever holding them. */
function repeatedDeflate(piece: Buffer, times: number): Buffer {
  const block = deflateRawSync(piece, { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: times }, () => block), Buffer.from([3, 0])]);
}

const huge = (name: string, piece: Buffer, times: number): ZipPart => ({
  name,
  stored: repeatedDeflate(piece, times),
  claim: { size: piece.length * times, crc32: 0 },
});

const SHEET = 'xl/worksheets/sheet1.xml';

/** 附件5 as rows of text, for formats that are only text. */
const reportRows = (unit: string, members: number): readonly (readonly [string, string])[] => [
  ['市直教育系统推广提升168机制进展情况季报表（2012年第三季度）', ''],
  [`填报单位：${unit}`, '填报时间：2012年10月4日'],
  ['党组织总数', '1'],
  ['党员总数', String(members)],
  ['已实施168机制党组织数', '1'],
  ['确定年度任务数', '5'],
  ['已完成季度任务数', '4'],
  ['参与设岗定责、亮岗履职党员数', '6'],
  ['党员承诺事项件数', '12'],
  ['党员已兑现承诺事项件数', '8'],
  ['召开现场会、推进会场次', '0'],
  ['建立处级干部联系点个数', '0'],
];

const gbkPage = (): Uint8Array =>
  gbkBytes(
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><table border="1">${reportRows(
      '示例市网页小学',
      21,
    )
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</table></body></html>`,
  );

const gbkCsv = (): Uint8Array =>
  gbkBytes(
    reportRows('示例市文本小学', 22)
      .map((row) => `${row.join(',')}\r\n`)
      .join(''),
  );

function styledEmptyRows(rows: number): string {
  const parts = Array.from({ length: rows }, (_, index) => `<row r="${index + 1}" s="1" customFormat="1"/>`);
  return sheetXml(parts.join(''));
}

/** Rows of 100 styled empty cells each; the row numbers are left to the reader to count. */
const styledEmptyCells = (rows: number): ZipPart => {
  const cells = `<row>${'<c s="1"/>'.repeat(100)}</row>`;
  const piece = Buffer.from(cells.repeat(1000));
  return {
    ...huge(SHEET, piece, rows / 1000),
    stored: Buffer.concat([
      deflateRawSync(Buffer.from('<worksheet><sheetData>'), { finishFlush: constants.Z_FULL_FLUSH }),
      repeatedDeflate(piece, rows / 1000).subarray(0, -2),
      deflateRawSync(Buffer.from('</sheetData></worksheet>')),
    ]),
  };
};

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "哈"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>`;

const rejected = (title: string, file: string, reason: string, bytes: () => Uint8Array): BadInput => ({
  title,
  file,
  bytes,
  status: 'rejected',
  reason,
});

/** Every item of the list of bad inputs that is one file. */
export const badInputs = (): readonly BadInput[] => [
  rejected('0 bytes', '空文件.xlsx', 'corrupt', () => new Uint8Array(0)),
  rejected('random bytes', '随机.xlsx', 'corrupt', () =>
    Buffer.concat([Buffer.from([0x81]), randomBytes(4096)]),
  ),
  rejected('truncated zip', '截断.xlsx', 'corrupt', () =>
    school('示例市第二中学2012年第三季度.xlsx').subarray(0, 6000),
  ),
  rejected('damaged deflate', '压缩损坏.xlsx', 'corrupt', () =>
    spoilt(/sheet1\.xml$/, (part) => ({ ...part, stored: randomBytes(900) })),
  ),
  rejected('wrong CRC', '校验不符.xlsx', 'corrupt', () =>
    spoilt(/sheet1\.xml$/, (part) => ({ ...part, claim: { crc32: 1 } })),
  ),
  rejected('2 GB bomb', '炸弹.xlsx', 'tooLarge', () =>
    spoilt(/sheet1\.xml$/, (part) => huge(String(part.name), Buffer.alloc(MIB), 2048)),
  ),
  rejected('2 GB bomb that says it is small', '假小炸弹.xlsx', 'corrupt', () =>
    spoilt(/sheet1\.xml$/, (part) => ({
      ...huge(String(part.name), Buffer.alloc(MIB), 2048),
      claim: { size: 5000, crc32: 0 },
    })),
  ),
  rejected('600 MB of shared strings', '共享字符串过大.xlsx', 'tooLarge', () =>
    buildXlsx({
      sharedStrings: '',
      parts: [
        huge('xl/sharedStrings.xml', Buffer.from(`<si><t>${'字'.repeat(340)}</t></si>`.repeat(1000)), 600),
      ],
    }),
  ),
  rejected('billion laughs', '笑十亿.xlsx', 'corrupt', () => buildXlsx({ sharedStrings: LAUGHS })),
  rejected('missing sheet part', '缺表.xlsx', 'corrupt', () => spoilt(/sheet2\.xml$/, () => [])),
  rejected('duplicate zip names', '重名.xlsx', 'corrupt', () =>
    spoilt(/sheet1\.xml$/, (part) => [part, part]),
  ),
  rejected('encrypted, its password not given', '加密.xlsx', 'encrypted', () =>
    quicklyEncrypted(school('示例市第一中学2012年第三季度.xlsx'), '168'),
  ),
  rejected('encrypted, wrong password', '加密另一密码.xlsx', 'encrypted', () =>
    quicklyEncrypted(school('示例市实验小学2012年第三季度.xlsx'), '169'),
  ),
  {
    title: 'encrypted, right password',
    file: '加密给了密码.xlsx',
    bytes: () => encrypt(school('示例市实验小学2012年第三季度.xlsx'), { password: GIVEN_PASSWORD }),
    status: 'used',
    reason: null,
    members: 40,
  },
  rejected('a Word document', '季报.docx', 'unsupported', () =>
    buildZip([
      { name: '[Content_Types].xml', data: '<Types/>' },
      { name: 'word/document.xml', data: '<document/>' },
    ]),
  ),
  rejected('a PDF', '季报.pdf', 'unsupported', () => Buffer.from('%PDF-1.4\n%âãÏÓ\n')),
  {
    title: 'lock file',
    file: '~$第一中学.xlsx',
    bytes: () => Buffer.alloc(165, 1),
    status: 'ignored',
    reason: 'lockFile',
  },
  {
    title: 'a note',
    file: '说明.txt',
    bytes: () => Buffer.from('请于5日前报送'),
    status: 'ignored',
    reason: 'notAWorkbook',
  },
  {
    title: '1,048,576 styled empty rows',
    file: '百万空行.xlsx',
    bytes: () => buildXlsx({ sheet: styledEmptyRows(1_048_576) }),
    status: 'ignored',
    reason: 'noTables',
  },
  {
    title: '10 M styled empty cells',
    file: '千万空格.xlsx',
    bytes: () => buildZip([...xlsxParts({}).filter(({ name }) => name !== SHEET), styledEmptyCells(100_000)]),
    status: 'rejected',
    reason: 'tooLarge',
  },
  {
    title: '30 MB picture',
    file: '大图片.xlsx',
    bytes: () =>
      buildZip([...realParts(), { name: 'xl/media/image1.png', data: randomBytes(30 * MIB), method: 0 }]),
    status: 'used',
    reason: null,
    members: 36,
  },
  { title: '.xls named .xlsx', file: '改名.xlsx', bytes: seventh, status: 'used', reason: null, members: 20 },
  {
    title: 'HTML named .xls in GBK',
    file: '网页.xls',
    bytes: gbkPage,
    status: 'used',
    reason: null,
    members: 21,
  },
  { title: 'CSV in GBK', file: '文本.csv', bytes: gbkCsv, status: 'used', reason: null, members: 22 },
];
