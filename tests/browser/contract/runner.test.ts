import { collectTests } from './page/collect-tests';
import { titleFor } from './page/row-title';
import { runTests, titlesOf } from './page/run-tests';

const throwing = (message: string) => (): void => {
  throw new Error(message);
};

const outcomes = async (declare: () => void): Promise<readonly (readonly string[])[]> => {
  const results = await runTests(collectTests(declare));
  return results.map(({ title, failure }) => [title, ...(failure === undefined ? [] : [firstLine(failure)])]);
};

const firstLine = (failure: string): string => failure.split('\n')[0] ?? '';

test('every test has its result, a failing one its message, and those after it run all the same', async () => {
  const declare = (): void => {
    describe('a', () => {
      test('good', () => undefined);
      test('thrown', throwing('no'));
      describe.each([{ name: 'x' }, { name: 'y' }])('b $name', ({ name }) => {
        test.each([
          [1, 'one'],
          [2, 'two'],
        ])('%s is %s', async (number) => {
          await Promise.resolve();
          expect([name, number]).not.toEqual(['y', 2]);
        });
      });
      test('last', () => Promise.reject(new Error('later')));
    });
  };
  expect(await outcomes(declare)).toEqual([
    ['a › good'],
    ['a › thrown', 'Error: no'],
    ['a › b x › 1 is one'],
    ['a › b x › 2 is two'],
    ['a › b y › 1 is one'],
    ['a › b y › 2 is two', expect.stringContaining('toEqual')],
    ['a › last', 'Error: later'],
  ]);
  expect(titlesOf(collectTests(declare))).toEqual((await outcomes(declare)).map(([title]) => title));
});

test('what comes before and after runs in its order, after a failing test too, innermost first', async () => {
  const done: string[] = [];
  const does = (what: string) => (): void => void done.push(what);
  await outcomes(() => {
    afterEach(does('after outer'));
    describe('a', () => {
      beforeAll(does('before'));
      afterEach(does('after inner'));
      test('1', throwing('no'));
      test('2', does('2'));
    });
    test('3', does('3'));
  });
  expect(done).toEqual([
    'before',
    'after inner',
    'after outer',
    '2',
    'after inner',
    'after outer',
    '3',
    'after outer',
  ]);
});

test('what fails before or after the tests fails them', async () => {
  const declared = await outcomes(() => {
    describe('before', () => {
      beforeAll(throwing('unprepared'));
      test('1', () => undefined);
      describe('inside', () => test('2', () => undefined));
    });
    describe('after', () => {
      afterEach(throwing('untidy'));
      test('3', () => undefined);
      test('4', throwing('first'));
    });
  });
  expect(declared).toEqual([
    ['before › 1', 'Error: unprepared'],
    ['before › inside › 2', 'Error: unprepared'],
    ['after › 3', 'Error: untidy'],
    ['after › 4', 'Error: first'],
  ]);
});

test('assertions that are to be counted fail their test, as nobody counts them', async () => {
  const declared = await outcomes(() => {
    test('counted', () => expect.assertions(1));
  });
  // This very test would be asked to have one as well.
  expect.setState({ expectedAssertionsNumber: null });
  expect(declared).toEqual([['counted', 'assertions are not counted in a page']]);
});

describe('what is not known is refused', () => {
  const ANY = (): void => undefined;
  const later = (() => Promise.resolve()) as unknown as () => void;
  const loosely = (): { test: (...given: unknown[]) => void } => globalThis as never;

  test.each<readonly [string, () => void]>([
    ['a test with a time limit', () => loosely().test('x', ANY, 5)],
    ['a test that says when it is done', () => loosely().test('x', (done: unknown) => done)],
    ['a row too short', () => test.each([[1]])('%s', ((one: number, two: number) => one + two) as never)],
    ['a test without a body', () => loosely().test('x')],
    ['a test to be left out', () => test.skip('x', ANY)],
    ['a test to run alone', () => test.only('x', ANY)],
    ['tests declared later', () => describe('x', later)],
  ])('%s', (_, declare) => {
    expect(() => collectTests(declare)).toThrow();
  });

  test.each([
    ['%i', [1]],
    ['%s %s', ['one']],
    ['$title', { name: 'x' }],
  ])('in a title: %s', (title, row) => {
    expect(() => titleFor(title, row)).toThrow('not known here');
  });
});

test('jest’s own globals are there again afterwards', () => {
  const before = [describe, test, beforeAll, afterEach];
  collectTests(() => expect([describe, test, beforeAll, afterEach]).not.toEqual(before));
  expect(() => collectTests(throwing('no'))).toThrow('no');
  expect([describe, test, beforeAll, afterEach]).toEqual(before);
});
