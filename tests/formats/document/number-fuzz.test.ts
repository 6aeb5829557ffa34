import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDocument } from '../../../src/formats/document/read-document';
import { writeDocument } from '../../../src/formats/document/write-document';
import { WorkbookRefusal } from '../../../src/formats/refusal';
import { cpuSecondsOf } from '../../cpu-seconds';
import { PLATFORM } from '../fixtures/legacy-fixture';
import { outOfBounds } from './out-of-bounds';

const VARIANTS = 60;
/** Of work, for one file. */
const MOST_SECONDS = 5;
const HOSTILE = '-1 -300 0 1.5 257 32768 65537 1048577 16385 1000000000 4294967296 1e308 1e999 NaN'.split(
  ' ',
);
/** A number inside an attribute: alone, in an address, or before a unit. */
const NUMBER = /(?<==")-?[\d.]+|(?<=="[^"<>]*[A-Z$:. ])\d+/gu;

/** A small generator with a fixed seed, so that a failure comes back. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The file with one to four numbers of its XML changed, always some of those of one part. */
function variants(file: string, parts: RegExp): readonly Uint8Array[] {
  const original = unzipSync(new Uint8Array(readFileSync(join(__dirname, file))));
  const targets = Object.keys(original).filter((name) => parts.test(name));
  const random = randomFrom(168);
  return Array.from({ length: VARIANTS }, () => {
    const target = targets[random(targets.length)]!;
    let xml = strFromU8(original[target]!);
    for (let changes = 1 + random(4); changes > 0; changes--) {
      const numbers = [...xml.matchAll(NUMBER)];
      const { 0: number, index } = numbers[random(numbers.length)]!;
      xml = xml.slice(0, index) + HOSTILE[random(HOSTILE.length)]! + xml.slice(index + number.length);
    }
    return zipSync({ ...original, [target]: strToU8(xml) }, { level: 1 });
  });
}

const XLSX = /(?:sheet\d+|styles|workbook)\.xml$/u;
const ODS = /^(?:content|styles|settings)\.xml$/u;

test.each([
  ['files/libreoffice-forms.xlsx', XLSX],
  ['files/libreoffice-flowchart.xlsx', XLSX],
  ['files/protected.xlsx', XLSX],
  ['legacy/files/looks.ods', ODS],
  ['legacy/files/goals.ods', ODS],
])(
  '%s with numbers changed is read within bounds or refused',
  async (file, parts) => {
    let [read, refused] = [0, 0];
    for (const bytes of variants(file, parts)) {
      const work = await cpuSecondsOf(async () => {
        try {
          const { document } = await readDocument(bytes, {}, PLATFORM);
          expect(outOfBounds(document)).toEqual([]);
          const again = await readDocument(writeDocument(document), {}, PLATFORM);
          expect(outOfBounds(again.document)).toEqual([]);
          read++;
        } catch (error) {
          if (!(error instanceof WorkbookRefusal)) throw error;
          refused++;
        }
      });
      expect(work).toBeLessThan(MOST_SECONDS);
    }
    expect(read).toBeGreaterThan(VARIANTS / 4);
    expect(read + refused).toBe(VARIANTS);
  },
  120_000,
);
