import { CompoundFile } from '../../../src/formats/legacy/compound-file';
import { legacyFixture, refusalCode } from '../fixtures/legacy-fixture';
import { oleFile } from '../fixtures/ole-file';

const LARGE = Uint8Array.from({ length: 9000 }, (_, index) => index & 0xff);
const SMALL = Uint8Array.from({ length: 300 }, (_, index) => (index * 3) & 0xff);

const written = (): Uint8Array => oleFile({ Small: SMALL, Workbook: LARGE });

test('streams above and below the size that has sectors of its own', () => {
  const file = new CompoundFile(written());
  expect(file.stream('workbook')).toEqual(LARGE);
  expect(file.stream('Small')).toEqual(SMALL);
  expect(file.stream('Book')).toBeUndefined();
});

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer);
const fatAt = (bytes: Uint8Array): number => (view(bytes).getUint32(76, true) + 1) * 512;
const directorySector = (bytes: Uint8Array): number => view(bytes).getUint32(48, true);

/** The entry in the sector table that follows the directory's first sector. */
const directoryLink = (bytes: Uint8Array): number => fatAt(bytes) + directorySector(bytes) * 4;

test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
  [
    'the last sector is short',
    (bytes) => bytes.slice(0, 512 + Math.floor((bytes.length - 513) / 512) * 512 - 700),
  ],
  [
    'the directory runs in a circle',
    (bytes) => (view(bytes).setUint32(directoryLink(bytes), directorySector(bytes), true), bytes),
  ],
  ['the sector table claims more than the file', (bytes) => (view(bytes).setUint32(44, 1e6, true), bytes)],
  ['the sector size is unknown', (bytes) => (view(bytes).setUint16(30, 7, true), bytes)],
])('%s', async (_, damage) => {
  const bytes = damage(written());
  const readAll = () => {
    const file = new CompoundFile(bytes);
    return file.streamNames.map((name) => file.stream(name));
  };
  expect(await refusalCode(readAll)).toBe('sizeMismatch');
});

test('every sector of a workbook that is cut inside it is missed', async () => {
  const bytes = legacyFixture('libreoffice.xls');
  for (let length = bytes.length - 1; length > 1024; length -= 1500) {
    const code = await refusalCode(() => new CompoundFile(bytes.slice(0, length)).stream('Workbook'));
    expect([length, code]).toEqual([length, 'sizeMismatch']);
  }
});
