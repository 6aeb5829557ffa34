import { legacyFixture, read, refusalCode } from '../fixtures/legacy-fixture';

const page = (body: string): Uint8Array => new TextEncoder().encode(`<html><body>${body}</body></html>`);

const rowsOf = async (body: string): Promise<unknown> =>
  (await read(page(body))).sheets.map((sheet) => Array.from(sheet.rows, (row) => row && Array.from(row)));

test('a GBK page named .xls: spans, entities, names, nothing run', async () => {
  const { sheets, notices } = await read(legacyFixture('gbk-page.xls'));
  expect(sheets.map((sheet) => [sheet.name, sheet.rows])).toEqual([
    [
      '季报',
      [
        ['党建工作进展情况季报表'],
        ['党组织\u00a0总数', '<27>', '001\n第二行'],

        [, '2012-03', '镕党员&'],
        ['隐'],
      ],
    ],
    ['Sheet2', [['第二张表']]],
  ]);
  expect(sheets[0]?.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 1, left: 0, bottom: 2, right: 0 },
  ]);
  expect(sheets[0]?.hiddenRows).toEqual([3]);
  expect(notices).toEqual([]);
});

test('LibreOffice page', async () => {
  const { sheets } = await read(legacyFixture('libreoffice.html'));
  expect(sheets[0]?.rows[2]?.slice(0, 3)).toEqual(['1', '任务1', '2012年3月15日']);
});

test.each<[string, string, unknown]>([
  ['closing tags left out', '<table><tr><td>甲<td>乙<tr><td>丙</table>', [[['甲', '乙'], ['丙']]]],
  [
    'a cell below two rowspans',
    '<table><tr><td rowspan=2>甲<td rowspan=2>乙<td>丙<tr><td>丁</table>',
    [
      [
        ['甲', '乙', '丙'],
        [undefined, undefined, '丁'],
      ],
    ],
  ],
  [
    'a table in a cell',
    '<table><tr><td>外<table><tr><td>内</table></td><td>右</td></tr></table>',
    [[['外', '右']], [['内']]],
  ],
  [
    'script and comment',
    '<table><tr><td>甲<script>"</td>"</script><!-- <td>乙 --></td></tr></table>',
    [[['甲']]],
  ],
  ['spaces and paragraphs', '<table><tr><td><p>甲\n  乙</p><p>丙</p></td></tr></table>', [[['甲 乙\n丙']]]],
  [
    'a bare less-than sign',
    '<table><tr><td>a < 5 &unknown; &#0;</td></tr></table>',
    [[['a < 5 &unknown; &#0;']]],
  ],
  [
    'a huge span is a span, not memory',
    '<table><tr><td colspan=99999999 rowspan=99999999>甲</td></tr></table>',
    [[['甲']]],
  ],
])('%s', async (_, body, rows) => {
  expect(await rowsOf(body)).toEqual(rows);
});

test.each([
  ['cut short', '<table><tr><td>甲', 'xmlBroken'],
  ['no table', '<p>季报</p>', 'partMissing'],
  ['300 tables', '<table><tr><td>甲</table>'.repeat(300), 'tooManySheets'],
])('%s is refused', async (_, body, code) => {
  expect(await refusalCode(() => read(page(body)))).toBe(code);
});
