import { MAIN, read, refusalOf, sheetXml, type XlsxParts } from './xlsx-builder';

const SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${sheetXml(
  '<row r="1" spans="1:3"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1"><f>A1</f><v>-1.5</v></c><c r="C1" t="inlineStr"><is><t>甲&amp;乙</t></is></c></row><row r="2"/>',
  '<cols><col min="1" max="2" hidden="1"/></cols>',
  '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><!-- end -->',
)}`;
const STRINGS = `<?xml version="1.0"?><sst xmlns="${MAIN}"><si><t>一</t></si><si><r><t>二</t></r></si><si><t xml:space="preserve">三</t></si></sst>`;
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts><font><strike/></font></fonts><cellXfs count="1"><xf numFmtId="0" fontId="0"/></cellXfs></styleSheet>`;

const good: XlsxParts = { sheet: SHEET, sharedStrings: STRINGS, styles: STYLES };

const PART_OF = {
  sheet: 'xl/worksheets/sheet1.xml',
  sharedStrings: 'xl/sharedStrings.xml',
  styles: 'xl/styles.xml',
  workbook: 'xl/workbook.xml',
  workbookRels: 'xl/_rels/workbook.xml.rels',
};

/** What comes of the parts: the refusal, or that they were read. */
const verdict = (parts: XlsxParts): string => {
  try {
    return refusalOf(() => read(parts));
  } catch (error) {
    if (error instanceof Error && error.message === 'nothing was refused') return 'read';
    throw error;
  }
};

test('the parts are read when whole', () => {
  expect(verdict(good)).toBe('read');
  expect(read(good).sheets[0]!.rows).toEqual([['一', -1.5, '甲&乙']]);
});

describe.each(['sheet', 'sharedStrings', 'styles'] as const)('%s', (name) => {
  const xml = good[name] as string;
  const broken = `xmlBroken ${PART_OF[name]}`;

  test('cut off anywhere is refused, never read in part', () => {
    const bytes = Buffer.from(xml);
    const accepted: number[] = [];
    for (let length = 0; length < bytes.length; length++) {
      const parts = [{ name: PART_OF[name], data: bytes.subarray(0, length) }];
      if (verdict({ ...good, parts }) !== broken) accepted.push(length);
    }
    expect(accepted).toEqual([]);
  });

  test('any tag taken out is refused', () => {
    const tags = [...xml.matchAll(/<[^?!][^>]*[^/]>/g)];
    expect(tags.length).toBeGreaterThan(5);
    const accepted = tags.filter(({ 0: tag, index }) => {
      const without = xml.slice(0, index) + xml.slice(index + tag.length);
      return verdict({ ...good, [name]: without }) !== broken;
    });
    expect(accepted.map(([tag]) => tag)).toEqual([]);
  });

  test.each([
    ['a second root', `${xml}<again/>`],
    ['an attribute without quotes', xml.replace('count="1"', 'count=1').replace('<si>', '<si x=1>')],
    ['a tag inside a tag', xml.replace(/<(cols|si|fonts)>/, '<$1<>')],
    [
      'invalid UTF-8',
      Buffer.concat([
        Buffer.from(xml.split(/(?<=<t>|<fonts>)/)[0]!),
        Uint8Array.of(0xe5, 0xa5),
        Buffer.from(xml.slice(xml.split(/(?<=<t>|<fonts>)/)[0]!.length)),
      ]),
    ],
    ['an unknown encoding', `<?xml version="1.0" encoding="klingon"?><a/>`],
    ['nothing', ''],
    ['something else', 'PK'],
  ])('%s is refused', (_, data) => {
    expect(verdict({ ...good, parts: [{ name: PART_OF[name], data }] })).toBe(broken);
  });
});

test.each([
  ['overlong', [0xe0, 0x80, 0x80]],
  ['half a surrogate pair', [0xed, 0xa0, 0x80]],
  ['cut off', [0xe5, 0xa5]],
  ['without a lead', [0x80]],
])('a cell with UTF-8 that is %s is refused', (_, bytes) => {
  const [before, after] = sheetXml('<row><c t="str"><v>@</v></c></row>').split('@');
  const sheet = Buffer.concat([Buffer.from(before!), Uint8Array.from(bytes), Buffer.from(after!)]);
  expect(verdict({ sheet })).toBe(`xmlBroken ${PART_OF.sheet}`);
});

describe('document types', () => {
  const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
    '',
  );
  const billionLaughs = `<!DOCTYPE lolz [<!ENTITY l0 "lol">${entities}]>`;
  const files = {
    sheet: SHEET,
    sharedStrings: STRINGS,
    styles: STYLES,
    workbook: '<workbook><sheets/></workbook>',
    workbookRels: '<Relationships/>',
  };

  test.each(['sheet', 'sharedStrings', 'styles', 'workbook', 'workbookRels'] as const)(
    'in %s are refused',
    (name) => {
      for (const doctype of [billionLaughs, '<!DOCTYPE x>', '<!doctype x SYSTEM "file:///etc/passwd">']) {
        const xml = doctype + files[name].replace(/^<\?.*?\?>/, '').replace('<t>', '<t>&l9;');
        expect(verdict({ ...good, [name]: xml })).toBe(`doctypeForbidden ${PART_OF[name]}`);
      }
    },
  );

  test('in UTF-16 are refused', () => {
    const data = Buffer.from(`\ufeff${billionLaughs}${SHEET.slice(SHEET.indexOf('<worksheet'))}`, 'utf16le');
    expect(verdict({ ...good, sheet: data })).toBe(`doctypeForbidden ${PART_OF.sheet}`);
  });
});
