import { readDocument } from '../../../../src/formats/document/read-document';
import { refusalCode, PLATFORM } from '../../fixtures/legacy-fixture';
import { outOfBounds } from '../out-of-bounds';
import { lookFile, readDocumentOf, withDamage } from './legacy-documents';

// SheetJS writes what it does not know of a damaged file to the console.
beforeEach(() => jest.spyOn(console, 'error').mockImplementation());
afterEach(() => jest.restoreAllMocks());

const VARIANTS = 80;

/** A small generator with a fixed seed, so that a failure comes back. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Fails on anything thrown that is no `WorkbookRefusal`, and on a document that no sheet could hold. */
const outcomes = async (variants: Iterable<Uint8Array>): Promise<ReadonlySet<string>> => {
  const codes = new Set<string>();
  for (const bytes of variants) codes.add(await refusalCode(() => boundedDocumentOf(bytes)));
  return codes;
};

async function boundedDocumentOf(bytes: Uint8Array): Promise<void> {
  const { document } = await readDocumentOf(bytes);
  expect(outOfBounds(document)).toEqual([]);
}

function* flipped(file: string, seed: number): Generator<Uint8Array> {
  const random = numbers(seed);
  const next = (): number => random.next().value as number;
  for (let variant = 0; variant < VARIANTS; variant++) {
    yield withDamage(lookFile(file), (stream) => {
      for (let flips = 1 + Math.floor(next() * 4); flips > 0; flips--) {
        stream[Math.floor(next() * stream.length)] = Math.floor(next() * 256);
      }
      return stream;
    });
  }
}

function* cut(file: string): Generator<Uint8Array> {
  const bytes = lookFile(file);
  for (let share = 1; share < 40; share++) yield bytes.slice(0, Math.floor((bytes.length * share) / 40));
}

test.each([
  ['looks.xls', 1],
  ['workflow.xls', 2],
])(
  '%s with bytes changed is read or refused',
  async (file, seed) => {
    const codes = await outcomes(flipped(file, seed));
    expect(codes).toContain('read');
    expect(codes.size).toBeGreaterThan(1);
  },
  60_000,
);

test('an .xls cut short is refused', async () => {
  for (const bytes of cut('looks.xls')) {
    expect(await refusalCode(() => readDocument(bytes, {}, PLATFORM))).not.toBe('read');
  }
});

test('records that begin with the largest number are read or refused', async () => {
  function* resized(): Generator<Uint8Array> {
    const starts: number[] = [];
    withDamage(lookFile('looks.xls'), (stream) => {
      for (let at = 0; at + 4 <= stream.length; at += 4 + stream[at + 2]! + stream[at + 3]! * 256)
        starts.push(at);
      return stream;
    });
    for (const start of starts.filter((_, index) => index % 6 === 0)) {
      yield withDamage(lookFile('looks.xls'), (stream) => {
        stream[start + 4] = 0xff;
        stream[start + 5] = 0xff;
        return stream;
      });
    }
  }
  expect(await outcomes(resized())).toContain('read');
}, 60_000);
