import { delimiterOf } from '../../../src/formats/text/read-delimited';
import { legacyFixture, read, refusalCode } from '../fixtures/legacy-fixture';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

test.each<[string, Uint8Array, unknown[]]>([
  [
    'plain',
    utf8('单位,数\n一中,27\n'),
    [
      ['单位', '数'],
      ['一中', '27'],
    ],
  ],
  ['byte order mark', utf8('\uFEFF单位,数'), [['单位', '数']]],
  [
    'UTF-16 with tabs',
    utf16('单位\t数\r\n一中\t27'),
    [
      ['单位', '数'],
      ['一中', '27'],
    ],
  ],
  [
    'nothing becomes a date or a number',
    utf8('2012-03,001,1-2,1E5,=1+1,１２'),
    [['2012-03', '001', '1-2', '1E5', '=1+1', '１２']],
  ],
  [
    'quotes',
    utf8('"a,b","他说""好""","两\r\n行"\r\n5"管,x'),
    [
      ['a,b', '他说"好"', '两\n行'],
      ['5"管', 'x'],
    ],
  ],
  ['a quote that is never closed is a character', utf8('a,"b,c\nd'), [['a', '"b', 'c'], ['d']]],
  ['a quote that is the last character', utf8('a,"'), [['a', '"']]],
  [
    'a stray quote keeps the rows below apart, quoted fields among them',
    utf8('任务,好\n"任务二,中\n"三,甲",好\n任务四,""""\n'),
    [
      ['任务', '好'],
      ['"任务二', '中'],
      ['三,甲', '好'],
      ['任务四', '"'],
    ],
  ],
  [
    'a stray quote at the end of a row',
    utf8('一,好\n二,"\n三,中\n四,好\n'),
    [
      ['一', '好'],
      ['二', '"'],
      ['三', '中'],
      ['四', '好'],
    ],
  ],
  ['text after a closing quote on the same line', utf8('"张,三"老师,x'), [['张,三老师', 'x']]],
  [
    'old Mac line ends',
    utf8('单位,数\r一中,27'),
    [
      ['单位', '数'],
      ['一中', '27'],
    ],
  ],
  [
    'semicolons',
    utf8('单位;数\n一中;27'),
    [
      ['单位', '数'],
      ['一中', '27'],
    ],
  ],
  ['a declared delimiter', utf8('sep=;\r\n单位,甲;数'), [['单位,甲', '数']]],
  [
    'empty fields and lines stay empty',
    utf8('单位,,数\n\n,27\n'),
    [['单位', undefined, '数'], undefined, [undefined, '27']],
  ],
])('%s', async (_, bytes, rows) => {
  const [sheet] = (await read(bytes)).sheets;
  expect(Array.from(sheet!.rows, (row) => row && Array.from(row))).toEqual(rows);
});

test('GBK is recognised and said', async () => {
  const { sheets, notices } = await read(legacyFixture('gbk.csv'));
  expect(sheets[0]?.rows).toEqual([
    ['单位名称', '别名', '备注'],
    ['示例市第一中学', '一中|市一中', '含,逗号 和"引号"\n两行'],
    ['001', '2012-03', '1-2'],
  ]);
  expect(notices).toEqual([{ code: 'textDecodedAsGb18030' }]);
});

test.each([
  ['bytes that no Chinese encoding has', [0x61, 0x2c, 0xff, 0xff, 0x62]],
  ['a character cut in two at the end', [0x61, 0x2c, 0xd6]],
  ['pairs that gb18030 only has for private use', [0xaa, 0xa1, 0xaa, 0xa2, 0x2c, 0xaa, 0xa3]],
])('%s', async (_, bytes) => {
  expect(await refusalCode(() => read(Uint8Array.from(bytes)))).toBe('textUndecodable');
});

test.each([
  ['title above the table', '季报表\n单位\t数\n一中\t27', '\t'],
  ['commas in quotes do not count', '"a,b";c\n"d,e";f', ';'],
  ['one column', '单位\n一中', ','],
])('delimiter: %s', (_, text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter);
});
