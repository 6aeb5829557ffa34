import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../src/formats/read-workbook';
import { legacyFixture, PLATFORM, read, refusalCode, sampleFile } from './fixtures/legacy-fixture';

const random = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * 7919 + (index >> 3) * 31) & 0xff);
const docx = zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('<x/>') });

describe('files that are no workbook', () => {
  test.each<[string, Uint8Array, string]>([
    ['0 bytes', new Uint8Array(0), 'emptyFile'],
    ['random bytes', random(5000), 'contentUnknown'],
    [
      'random bytes after an OLE mark',
      Uint8Array.of(...legacyFixture('rc4.xls').slice(0, 8), ...random(4000)),
      'sizeMismatch',
    ],
    ['.docx', docx, 'wordDocument'],
    ['RTF', strToU8('{\\rtf1}'), 'wordDocument'],
    ['PDF', strToU8('%PDF-1.7'), 'pdfDocument'],
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'pictureFile'],
    ['7z', legacyFixture('x.7z'), 'archiveUnknown'],
    ['zip of files', legacyFixture('gbk-names.zip'), 'contentUnknown'],
    ['JSON', strToU8('{"a":1}'), 'contentUnknown'],
    ['lock file', sampleFile('~$示例市第七中学2012年第三季度.xls'), 'contentUnknown'],
    ['.xlsx cut short', sampleFile('示例市第二中学2012年第三季度.xlsx').slice(0, -3000), 'zipTruncated'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusalCode(() => read(bytes))).toBe(code);
  });

  test('more bytes than a school ever sends', async () => {
    expect(await refusalCode(() => read(new Uint8Array(100 * 1024 * 1024 + 1)))).toBe('fileTooLarge');
  });
});

test.each([
  ['.xls', '示例市第三中学2012年第三季度.xls', 3],
  ['.et', '示例市第六中学2012年第三季度.et', 2],
  ['.xlsx', '示例市第二中学2012年第三季度.xlsx', 3],
  ['.csv', 'units.csv', 1],
])('%s is read whatever its name says', async (_, file, sheets) => {
  const workbook = await readWorkbook(sampleFile(file), { fileName: '改了名.docx' }, PLATFORM);
  expect(workbook.sheets).toHaveLength(sheets);
});

test('a text file lends its name to its sheet', async () => {
  const workbook = await readWorkbook(sampleFile('units.csv'), { fileName: '上报/名单.2012.csv' }, PLATFORM);
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['名单.2012']);
});

test('an .xlsx loads neither SheetJS nor decryption', async () => {
  await jest.isolateModulesAsync(async () => {
    const loaded: string[] = [];
    jest.doMock('@e965/xlsx', () => {
      loaded.push('SheetJS');
      return jest.requireActual<object>('@e965/xlsx');
    });
    jest.doMock('../../src/formats/encryption/decrypt-package', () => {
      loaded.push('decryption');
      return jest.requireActual<object>('../../src/formats/encryption/decrypt-package');
    });
    const fresh = await import('../../src/formats/read-workbook');
    await fresh.readWorkbook(sampleFile('示例市第二中学2012年第三季度.xlsx'), {}, PLATFORM);
    expect(loaded).toEqual([]);
    await fresh.readWorkbook(sampleFile('示例市第三中学2012年第三季度.xls'), {}, PLATFORM);
    expect(loaded).toEqual(['SheetJS']);
  });
});
