import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS } from '../../../src/formats/limits';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { WorkbookRefusal } from '../../../src/formats/refusal';
import { readXlsx } from '../../../src/formats/xlsx/read-xlsx';
import { openZip } from '../../../src/formats/zip/open-zip';
import { buildZip } from '../zip-builder';
import { inPiecesOf } from './xlsx-builder';

const original = new Uint8Array(readFileSync(join(__dirname, '../fixtures/xlsx/openpyxl.xlsx')));
const archive = openZip(original, nodeInflater);
const parts = archive.entries
  .filter(({ directory }) => !directory)
  .map((entry) => ({ name: entry.name, data: archive.read(entry) }));
const TARGETS = parts
  .filter(({ name }) => /sheet\d|sharedStrings|styles|workbook\.xml/.test(name))
  .map(({ name }) => name);
const FRAGMENTS = [
  '<',
  '>',
  '/',
  '"',
  "'",
  '&',
  ' ',
  '\0',
  '<c>',
  '</c>',
  '<row>',
  '<!--',
  ']]>',
  '<![CDATA[',
  'r="',
  '9',
];

let state = 168;
const random = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

/** The bytes with something taken out, put in or changed at a random place. */
function damaged(data: Uint8Array): Uint8Array {
  const at = random(data.length);
  const cut = at + [0, 0, 1, 5, 40][random(5)]!;
  const put = Buffer.from(random(4) === 0 ? '' : FRAGMENTS[random(FRAGMENTS.length)]!);
  return Buffer.concat([data.subarray(0, at), put, data.subarray(cut)]);
}

/** The snapshot or the refusal; any other error passes and fails the test. */
function outcome(zip: Uint8Array, streamed: boolean): unknown {
  try {
    return streamed
      ? readXlsx(zip, inPiecesOf(37), { ...LIMITS, bufferedPartBytes: 8000 })
      : readXlsx(zip, nodeInflater);
  } catch (error) {
    if (error instanceof WorkbookRefusal) return { refusal: error.code };
    throw error;
  }
}

test('the parts alone, zipped again, are the same workbook', () => {
  expect(outcome(buildZip(parts), false)).toEqual(readXlsx(original, nodeInflater));
});

test('damaged parts are read or refused, nothing else, and streaming makes no difference', () => {
  let refused = 0;
  for (let round = 0; round < 300; round++) {
    const target = TARGETS[random(TARGETS.length)]!;
    // Padding after the root makes the sheets long enough to be streamed.
    const zip = buildZip(
      parts.map(({ name, data }) => {
        const bytes = name === target ? damaged(data) : data;
        const padding = name.includes('/sheet') ? ' '.repeat(8001) : '';
        return { name, data: Buffer.concat([bytes, Buffer.from(padding)]) };
      }),
    );
    const whole = outcome(zip, false);
    expect(outcome(zip, true)).toEqual(whole);
    if (typeof whole === 'object' && whole !== null && 'refusal' in whole) refused++;
  }
  expect(refused).toBeGreaterThan(100);
});

test('a damaged byte anywhere in the zip is read to the same cells or refused', () => {
  const intact = readXlsx(original, nodeInflater);
  for (let at = 0; at < original.length; at += 13) {
    const zip = original.map((byte, i) => (i === at ? byte ^ (1 << random(8)) : byte));
    const result = outcome(zip, false);
    if (typeof result === 'object' && result !== null && 'refusal' in result) continue;
    expect(result).toEqual(intact);
  }
});
