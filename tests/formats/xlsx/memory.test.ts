import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { ZipPart } from '../zip-builder';
import { buildXlsx } from './xlsx-builder';

const PEAK_LIMIT_MIB = 512;
const SHEET_PART = 'xl/worksheets/sheet1.xml';
const STRINGS_PART = 'xl/sharedStrings.xml';

/** Deflates a long part piece by piece; each piece stands for itself, so that pieces may be put one after another. */
class LongPart {
  private readonly stored: Uint8Array[] = [];
  private crc = 0;
  private size = 0;

  add(text: string, times = 1): this {
    const data = Buffer.from(text);
    const piece = deflateRawSync(data, { level: 1, finishFlush: constants.Z_FULL_FLUSH });
    for (let i = 0; i < times; i++) {
      this.stored.push(piece);
      this.crc = crc32(data, this.crc);
      this.size += data.length;
    }
    return this;
  }

  part(name: string, claimedSize = this.size): ZipPart {
    const emptyLastBlock = Uint8Array.of(3, 0);
    const stored = Buffer.concat([...this.stored, emptyLastBlock]);
    return { name, stored, claim: { size: claimedSize, crc32: this.crc } };
  }
}

const START = '<worksheet><sheetData>';
const END = '</sheetData></worksheet>';

/** A sheet of `pieces` times `rows` rows, each written by `row` from its number. */
function sheetOf(pieces: number, rows: number, row: (number: number) => string): LongPart {
  const sheet = new LongPart().add(START);
  for (let piece = 0; piece < pieces; piece++) {
    let text = '';
    for (let i = 1; i <= rows; i++) text += row(piece * rows + i);
    sheet.add(text);
  }
  return sheet.add(END);
}

const COLUMNS = Array.from(
  { length: 100 },
  (_, i) => `${i < 26 ? '' : String.fromCharCode(64 + i / 26)}${String.fromCharCode(65 + (i % 26))}`,
);
const emptyRow = (row: number): string => `<row r="${row}" spans="1:10" s="1" customFormat="1"/>`;
const emptyCells = (row: number): string =>
  `<row r="${row}">${COLUMNS.map((col) => `<c r="${col}${row}" s="1"/>`).join('')}</row>`;
const lastColumn = (row: number): string => `<row r="${row}"><c r="XFD${row}"><v>${row}.5</v></c></row>`;
const tenTexts = (row: number): string =>
  `<row r="${row}">${COLUMNS.slice(0, 10)
    .map((col) => `<c r="${col}${row}" t="str"><v>第${row}行</v></c>`)
    .join('')}</row>`;
const spaces = ' '.repeat(1024 * 1024);
const item = '<si><t>文字文字</t></si>';

/** Made once each, whatever the files that hold them say of their size. */
const twoGigabytes = once(() => new LongPart().add(START).add(spaces, 2048));
const manyStrings = once(() => new LongPart().add('<sst>').add(item.repeat(30_000), 700));

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

const folder = mkdtempSync(join(tmpdir(), 'xlsx-memory-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly cells?: number;
  readonly refusal?: string;
  readonly milliseconds: number;
  readonly peakMiB: number;
}

async function readInChild(name: string, part: ZipPart, inflater: string): Promise<Outcome> {
  const path = join(folder, `${name}.xlsx`);
  const sharedStrings = part.name === STRINGS_PART ? { sharedStrings: '' } : {};
  writeFileSync(path, buildXlsx({ ...sharedStrings, parts: [part] }));
  const script = join(__dirname, 'read-in-child.cjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, path, inflater], {
    timeout: 25_000,
  });
  return JSON.parse(stdout) as Outcome;
}

describe('files that are made to exhaust memory', () => {
  test.each<[string, () => ZipPart, { cells: number } | { refusal: string }]>([
    ['2 GB of spaces, said so', () => twoGigabytes().part(SHEET_PART), { refusal: 'partTooLarge' }],
    [
      '2 GB of spaces, said to be 10 MB',
      () => twoGigabytes().part(SHEET_PART, 1e7),
      { refusal: 'sizeMismatch' },
    ],
    [
      '2 GB of spaces, said to be 100 MB',
      () => twoGigabytes().part(SHEET_PART, 1e8),
      { refusal: 'sizeMismatch' },
    ],
    [
      '500 MB of spaces',
      () => new LongPart().add(START).add(spaces, 500).add(END).part(SHEET_PART),
      { refusal: 'compressionRatio' },
    ],
    [
      '600 MB of shared strings',
      () => manyStrings().part(STRINGS_PART),
      { refusal: 'sharedStringsTooLarge' },
    ],
    [
      '600 MB of shared strings, said to be 15 MB',
      () => manyStrings().part(STRINGS_PART, 15e6),
      { refusal: 'sizeMismatch' },
    ],
    [
      '1,048,576 styled rows without a cell',
      () => sheetOf(16, 65_536, emptyRow).part(SHEET_PART),
      { cells: 0 },
    ],
    [
      '10,000,000 styled cells without a value',
      () => sheetOf(20, 5_000, emptyCells).part(SHEET_PART),
      { cells: 0 },
    ],
    [
      '1,048,576 values in the last column',
      () => sheetOf(16, 65_536, lastColumn).part(SHEET_PART),
      { cells: 1_048_576 },
    ],
    ['2,000,000 texts', () => sheetOf(20, 10_000, tenTexts).part(SHEET_PART), { cells: 2_000_000 }],
  ])('%s', async (name, part, expected) => {
    const { milliseconds, peakMiB, ...outcome } = await readInChild(name, part(), 'node');
    expect(outcome).toEqual(expected);
    expect(peakMiB).toBeLessThan(PEAK_LIMIT_MIB);
    expect(milliseconds).toBeLessThan(20_000);
  });

  test('60 MB of shared strings without zlib, as in a browser', async () => {
    const strings = new LongPart().add('<sst>');
    for (let piece = 0; piece < 20; piece++) {
      let text = '';
      for (let i = 0; i < 100_000; i++) text += `<si><t>文${piece}${i}文</t></si>`;
      strings.add(text);
    }
    const { peakMiB, ...outcome } = await readInChild(
      'fflate',
      strings.add('</sst>').part(STRINGS_PART),
      'fflate',
    );
    expect(outcome).toMatchObject({ cells: 0 });
    expect(peakMiB).toBeLessThan(PEAK_LIMIT_MIB);
  });
});
