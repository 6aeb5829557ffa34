import { strToU8, zipSync } from 'fflate';
import { sniff, type FileKind } from '../../src/formats/sniff';
import { legacyFixture, sampleFile } from './fixtures/legacy-fixture';
import { oleFile } from './fixtures/ole-file';

const ascii = strToU8;
const empty = new Uint8Array(0);
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, ascii('<x/>')])));
const withMimetype = (type: string): Uint8Array =>
  zipSync({ mimetype: [ascii(type), { level: 0 }], 'content.xml': ascii('<x/>') });

const ole = (...streams: readonly string[]): Uint8Array =>
  oleFile(Object.fromEntries(streams.map((name) => [name, new Uint8Array(5000).fill(1)])));

test.each<[string, Uint8Array, FileKind]>([
  ['0 bytes', empty, 'empty'],
  ['.xlsx', sampleFile('示例市第二中学2012年第三季度.xlsx'), 'ooxmlWorkbook'],
  ['.xlsx cut short', sampleFile('示例市第二中学2012年第三季度.xlsx').slice(0, -3000), 'ooxmlWorkbook'],
  [
    'workbook with an embedded Word document',
    zip('[Content_Types].xml', 'xl/workbook.xml', 'xl/embeddings/word/document.xml'),
    'ooxmlWorkbook',
  ],
  ['package with backslashes', zip('[Content_Types].xml', 'word\\document.xml'), 'docx'],
  ['.xlsb', zip('[Content_Types].xml', 'xl/workbook.bin'), 'xlsb'],
  ['.docx', zip('[Content_Types].xml', 'word/document.xml', 'word/embeddings/xl.xlsx'), 'docx'],
  ['.pptx', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'officeOther'],
  ['.ods', legacyFixture('libreoffice.ods'), 'ods'],
  // Written by SheetJS, the type is neither the first entry nor stored as it is.
  ['.ods with its type elsewhere', zip('META-INF/manifest.xml', 'mimetype', 'content.xml'), 'ods'],
  ['workbook that lost its list of types', zip('_rels/.rels', 'xl/workbook.xml'), 'ooxmlWorkbook'],
  ['.odt', withMimetype('application/vnd.oasis.opendocument.text'), 'docx'],
  ['.odp', withMimetype('application/vnd.oasis.opendocument.presentation'), 'officeOther'],
  ['zip of workbooks', legacyFixture('gbk-names.zip'), 'zipArchive'],
  ['zip of nothing', zipSync({}), 'zipArchive'],
  ['.xls', sampleFile('示例市第三中学2012年第三季度.xls'), 'biffWorkbook'],
  ['.et', sampleFile('示例市第六中学2012年第三季度.et'), 'biffWorkbook'],
  ['Excel 95', legacyFixture('biff5-cp936.xls'), 'biffWorkbook'],
  ['.doc', ole('WordDocument', '1Table'), 'wordDocument'],
  ['.doc with an embedded workbook', ole('ObjectPool/Workbook', 'WordDocument'), 'wordDocument'],
  ['.xls with an embedded Word document', ole('MBD1/WordDocument', 'Workbook'), 'biffWorkbook'],
  ['OLE with a workbook only below', ole('ObjectPool/Workbook', 'PowerPoint Document'), 'oleOther'],
  ['OLE cut short', legacyFixture('xlwt-features.xls').slice(0, 3000), 'oleOther'],
  ['encrypted .xlsx', ole('EncryptionInfo', 'EncryptedPackage'), 'encryptedPackage'],
  ['page named .xls', legacyFixture('gbk-page.xls'), 'html'],
  ['page with a mark and spaces', ascii('\uFEFF \n<!DOCTYPE html><p>'), 'html'],
  ['XHTML', ascii('<?xml version="1.0"?><html><table/></html>'), 'html'],
  [
    'XML spreadsheet',
    ascii('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>'),
    'xmlSpreadsheet2003',
  ],
  ['Word XML', ascii('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>'), 'wordDocument'],
  ['RTF', ascii('{\\rtf1\\ansi}'), 'wordDocument'],
  ['other XML', ascii('<?xml version="1.0"?><a/>'), 'unknown'],
  ['result of a part', ascii('{ "schemaVersion": 1 }'), 'json'],
  ['JSON cut short', ascii('[{"a'), 'json'],
  ['CSV in GBK', legacyFixture('gbk.csv'), 'text'],
  ['text in UTF-16', new Uint8Array(Buffer.from('\uFEFF单位\t数', 'utf16le')), 'text'],
  ['text that begins with BM', ascii('BM,单位,数,一中'), 'text'],
  ['PDF', ascii('%PDF-1.4\n'), 'pdf'],
  ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'picture'],
  ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'picture'],
  ['GIF', ascii('GIF89a'), 'picture'],
  ['BMP', Uint8Array.of(0x42, 0x4d, 70, 0, 0, 0, 0, 0, 0, 0, 54), 'picture'],
  ['TIFF', Uint8Array.of(0x49, 0x49, 0x2a, 0, 8), 'picture'],
  ['WebP', ascii('RIFF\u0001\u0002\u0003\u0004WEBPVP8 '), 'picture'],
  ['RAR', ascii('Rar!\u001a\u0007'), 'archiveUnknown'],
  ['7z', legacyFixture('x.7z'), 'archiveUnknown'],
  [
    'random bytes',
    Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919 + (index >> 3) * 31) & 0xff),
    'unknown',
  ],
  ['lock file', sampleFile('~$示例市第七中学2012年第三季度.xls'), 'unknown'],
])('%s', (_, bytes, kind) => {
  expect(sniff(bytes)).toBe(kind);
});
