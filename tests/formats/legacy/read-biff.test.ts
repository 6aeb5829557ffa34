import * as XLSX from '@e965/xlsx';
import { legacyFixture, read, refusalCode, sampleFile } from '../fixtures/legacy-fixture';

const date = (serial: number) => ({ kind: 'date', serial });

describe.each([['xlwt-features.xls'], ['libreoffice.xls'], ['libreoffice.ods']])('%s', (name) => {
  // OpenDocument has no truth values where LibreOffice found them in an .xls: it writes 1 and 0.
  const yes = name.endsWith('.ods') ? 1 : true;
  const reading = read(legacyFixture(name));

  test('values, dates, errors and texts', async () => {
    const [goals] = (await reading).sheets;
    expect(goals?.rows.slice(0, 9)).toEqual([
      ['学校党建年度工作目标分解表'],
      ['序号', '项目任务', '完成时限', '数量', '达标', '备注'],
      [1, '任务1', date(40983), 3, yes, '001'],
      [2, '任务2', date(41014), 4.5, name.endsWith('.ods') ? 0 : false, '001'],
      [3, '任务3', date(41044), 6, yes, '001'],
      [4, '任务4', date(41075), 7.5, name.endsWith('.ods') ? 0 : false, '001'],
      [{ kind: 'error', code: '#REF!' }],
      ['跨行\n两行'],
    ]);
  });

  test('sheets in tab order, hidden ones marked', async () => {
    const sheets = (await reading).sheets.map((sheet) => [sheet.name, sheet.hidden]);
    expect(sheets).toEqual([
      ['附件1', false],
      ['隐藏表', true],
      ['深藏', true],
      ['空表', false],
      ['长文本', false],
    ]);
  });

  test('merges, hidden rows and columns', async () => {
    const [goals] = (await reading).sheets;
    expect(goals?.merges).toHaveLength(2);
    expect(goals?.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 5 });
    expect(goals?.merges).toContainEqual({ top: 7, left: 0, bottom: 9, right: 1 });
    expect(goals?.hiddenRows).toEqual([3]);
    expect(goals?.hiddenCols).toEqual([3]);
  });

  test('texts that run over several records', async () => {
    const long = (await reading).sheets[4];
    expect(long?.rows).toHaveLength(80);
    expect(long?.rows[79]).toEqual([`第79行 ${'党员亮岗履职'.repeat(10)}`]);
  });
});

test('dates of the 1904 system come in the 1900 system', async () => {
  const { sheets, notices } = await read(legacyFixture('xlwt-1904.xls'));
  expect(sheets[0]?.rows[2]?.[2]).toEqual(date(40983));
  expect(notices).toEqual([{ code: 'date1904' }]);
});

test('Excel 95 text in code page 936', async () => {
  const { sheets } = await read(legacyFixture('biff5-cp936.xls'));
  expect(sheets).toMatchObject([
    {
      name: '季报表',
      rows: [
        ['单位名称', '党员数'],
        ['示例市第一中学', 40],
      ],
    },
  ]);
});

test.each([
  ['示例市第三中学2012年第三季度.xls', ['目标分解表', '亮岗履职一览表', '季报表']],
  ['示例市第七中学2012年第三季度.xls', ['Sheet1', 'Sheet2', 'Sheet3']],
  ['示例市第六中学2012年第三季度.et', ['附表1', '附表2']],
])('sample %s', async (name, sheets) => {
  expect((await read(sampleFile(name))).sheets.map((sheet) => sheet.name)).toEqual(sheets);
});

describe('date formats known by number only', () => {
  const XF_FORMAT = 6;
  test.each([[31], [57], [14]])('format %i is a date', async (format) => {
    const bytes = legacyFixture('xlwt-features.xls');
    for (const record of records(bytes)) {
      // The date style is the only one that does not have the general format.
      if (record.type === 0xe0 && (bytes[record.at + XF_FORMAT] ?? 0) > 100)
        bytes[record.at + XF_FORMAT] = format;
    }
    expect((await read(bytes)).sheets[0]?.rows[2]?.[2]).toEqual(date(40983));
  });
});

describe('tab order', () => {
  test('is that of the sheet list, not of the streams', async () => {
    const bytes = legacyFixture('xlwt-features.xls');
    const entries = lists(bytes).filter((record) => record.length === 14);
    const [hidden, long] = [entries[1]!, entries[2]!].map(({ at, length }) =>
      bytes.slice(at, at + 4 + length),
    );
    bytes.set(long!, entries[1]!.at);
    bytes.set(hidden!, entries[2]!.at);
    const { sheets } = await read(bytes);
    expect(sheets.map((sheet) => [sheet.name, sheet.hidden, sheet.rows.length])).toEqual([
      ['附件1', false, 8],
      ['长文本', false, 80],
      ['深藏', true, 1],
      ['空表', false, 0],
      ['隐藏表', true, 1],
    ]);
  });
});

describe('damage', () => {
  test.each([0.2, 0.4, 0.6, 0.8, 0.95])('cut to %d of its length', async (share) => {
    for (const bytes of [legacyFixture('xlwt-features.xls'), sampleFile('示例市第六中学2012年第三季度.et')]) {
      expect(await refusalCode(() => read(bytes.slice(0, bytes.length * share)))).toBe('sizeMismatch');
    }
  });

  test.each<[string, (bytes: Uint8Array) => void, string]>([
    ['a sheet list entry is lost', (bytes) => (bytes[first(bytes, 0x85)] = 0x99), 'sheetSwallowed'],
    [
      'two sheets have one name',
      (bytes) =>
        bytes.copyWithin(lists(bytes)[1]!.at + 12, lists(bytes)[0]!.at + 12, lists(bytes)[0]!.at + 18),
      'sheetSwallowed',
    ],
    ['a sheet is called a chart', (bytes) => (bytes[first(bytes, 0x85) + 9] = 2), 'sheetSwallowed'],
    ['a sheet position points nowhere', (bytes) => (bytes[first(bytes, 0x85) + 4]! += 7), 'sheetSwallowed'],
    ['the end of a sheet is lost', (bytes) => (bytes[last(bytes, 0x0a)] = 0x99), 'sizeMismatch'],
    [
      'a text points beyond the shared texts',
      (bytes) => (bytes[last(bytes, 0xfd) + 11] = 0xff),
      'sheetSwallowed',
    ],
    [
      'a shared text claims another length',
      (bytes) => (bytes[first(bytes, 0xfc) + 12] = 0x30),
      'sizeMismatch',
    ],
    [
      'the sector table has a loop',
      (bytes) => bytes.fill(0, fatOffset(bytes) + 4, fatOffset(bytes) + 40),
      'sizeMismatch',
    ],
    ['the version is unknown', (bytes) => (bytes[first(bytes, 0x809) + 5] = 0x04), 'contentUnknown'],
  ])('%s', async (_, damage, code) => {
    const bytes = legacyFixture('xlwt-features.xls');
    damage(bytes);
    expect(await refusalCode(() => read(bytes))).toBe(code);
  });
});

test('xlsb written by SheetJS', async () => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(
    book,
    XLSX.utils.aoa_to_sheet([
      ['单位', '数'],
      ['一中', 27],
    ]),
    '季报',
  );
  const bytes = new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsb' }) as Buffer);
  expect((await read(bytes)).sheets).toMatchObject([
    {
      name: '季报',
      hidden: false,
      rows: [
        ['单位', '数'],
        ['一中', 27],
      ],
    },
  ]);
  bytes[Math.floor(bytes.length / 2)]! ^= 0xff;
  expect(await refusalCode(() => read(bytes))).not.toBe('read');
});

interface RecordPlace {
  readonly type: number;
  readonly at: number;
  readonly length: number;
}

/** xlwt stores the Workbook stream in one piece, so its records can be found by their place in the file. */
function records(bytes: Uint8Array): RecordPlace[] {
  const found: RecordPlace[] = [];
  const view = new DataView(bytes.buffer);
  for (let at = 512; at + 4 <= bytes.length;) {
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (type === 0 && length === 0) break;
    found.push({ type, at, length });
    at += 4 + length;
  }
  return found;
}

const first = (bytes: Uint8Array, type: number): number =>
  records(bytes).find((record) => record.type === type)!.at;
const last = (bytes: Uint8Array, type: number): number =>
  records(bytes)
    .filter((record) => record.type === type)
    .pop()!.at;
const fatOffset = (bytes: Uint8Array): number => 512 + new DataView(bytes.buffer).getUint32(76, true) * 512;
const lists = (bytes: Uint8Array): RecordPlace[] => records(bytes).filter((record) => record.type === 0x85);
