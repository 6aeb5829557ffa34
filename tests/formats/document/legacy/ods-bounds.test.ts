import { strToU8, zipSync } from 'fflate';
import type { OpenedDocument } from '../../../../src/domain/document/workbook-document';
import { readOdsDocument } from '../../../../src/formats/document/legacy/ods/read-ods-document';
import { nodeInflater } from '../../../../src/formats/node-inflater';
import { WorkbookRefusal } from '../../../../src/formats/refusal';
import { outOfBounds } from '../out-of-bounds';
import { cpuSeconds } from '../../../cpu-seconds';

const NAMESPACES = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');

/** Not compressed: what repeats itself too often is refused before it is looked at. */
const ods = (table: string, styles = '', around = ''): Uint8Array =>
  zipSync(
    {
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(
        `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body>` +
          `<office:spreadsheet>${around}<table:table table:name="表">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
      'META-INF/manifest.xml': strToU8('<manifest/>'),
    },
    { level: 0 },
  );
const cell = (attributes = ''): string =>
  `<table:table-cell ${attributes} office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>`;
const row = (cells: string, attributes = ''): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const open = (bytes: Uint8Array): OpenedDocument => readOdsDocument(bytes, nodeInflater);

const WIDE =
  '<style:style style:name="co" style:family="table-column"><style:table-column-properties style:column-width="2cm"/></style:style>';
const sized = (number: string): string =>
  `<style:style style:name="ro" style:family="table-row"><style:table-row-properties style:row-height="${number}cm"/></style:style>` +
  `<style:style style:name="co" style:family="table-column"><style:table-column-properties style:column-width="${number}cm"/></style:style>` +
  `<style:style style:name="ce" style:family="table-cell"><style:text-properties fo:font-size="${number}pt"/>` +
  `<style:paragraph-properties fo:margin-left="${number}cm"/><style:table-cell-properties style:rotation-angle="${number}"/></style:style>`;

const NUMBERS = ['-5', '0', '1.5', '999', '1000', '16385', '1048577', '1000000000', '1e308'].map(
  (number) => [number, number] as const,
);

test.each([...NUMBERS, ['400 digits', '9'.repeat(400)] as const])(
  'sizes and counts of %s are within bounds, or the file is refused',
  (_, number) => {
    const table =
      `<table:table-column table:style-name="co" table:number-columns-repeated="${number}"/><table:table-column table:style-name="co"/>` +
      row(cell('table:style-name="ce"'), 'table:style-name="ro"') +
      row('<table:table-cell/>', `table:number-rows-repeated="${number}" table:visibility="collapse"`) +
      row(
        `<table:table-cell table:number-columns-repeated="${number}"/><table:table-cell table:style-name="ce" table:content-validation-name="v"/>`,
        'table:visibility="collapse" table:style-name="ro"',
      );
    try {
      expect(outOfBounds(open(ods(table, sized(number))).document)).toEqual([]);
    } catch (error) {
      if (!(error instanceof WorkbookRefusal)) throw error;
    }
  },
);

const MANY = 20_000;

test.each([
  [
    'columns',
    ods(
      '<table:table-column table:style-name="co" table:number-columns-repeated="1000"/>'.repeat(MANY) +
        row(cell()),
      WIDE,
    ),
  ],
  [
    'rows that are hidden',
    ods(
      row('<table:table-cell/>', 'table:visibility="collapse" table:number-rows-repeated="1000"').repeat(
        MANY,
      ),
    ),
  ],
  ['cells with a rule', ods(row(cell('table:content-validation-name="v"')).repeat(MANY))],
  [
    'names',
    ods(
      row(cell()),
      '',
      `<table:named-expressions>${'<table:named-range/>'.repeat(10 * MANY)}</table:named-expressions>`,
    ),
  ],
])(
  'a file that says very many %s is read in time',
  (_, bytes) => {
    expect(cpuSeconds(() => expect(outOfBounds(open(bytes).document)).toEqual([]))).toBeLessThan(15);
  },
  30_000,
);
