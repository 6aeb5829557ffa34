import { expect } from 'expect';
import { fullTitle, type CollectedTest, type Suite } from './collect-tests';

export interface TestResult {
  readonly title: string;
  /** What went wrong, with its stack; absent of a test that passed. */
  readonly failure?: string;
}

/** Milliseconds a test has with what comes before and after it; one that hangs is told by its name. */
const PATIENCE = 10_000;

/** Runs all tests of a suite in their order, one at a time, as jest does. */
export async function runTests(suite: Suite): Promise<readonly TestResult[]> {
  return runSuite(suite, [], []);
}

async function runSuite(
  suite: Suite,
  titles: readonly string[],
  outer: Suite['afterEach'],
): Promise<readonly TestResult[]> {
  // Of the innermost first.
  const afterEach = [...suite.afterEach, ...outer];
  const unprepared = await failureOf(suite.before);
  const results: TestResult[] = [];
  for (const member of suite.members) {
    const path = [...titles, member.title];
    if ('members' in member && unprepared === undefined) {
      results.push(...(await runSuite(member, path, afterEach)));
    } else if ('members' in member) {
      results.push(...titlesOf(member, path).map((title) => ({ title, failure: unprepared! })));
    } else {
      const failure = unprepared ?? (await runTest(member, afterEach));
      results.push({ title: fullTitle(path), ...(failure === undefined ? {} : { failure }) });
    }
  }
  return results;
}

/** The full titles of all tests in a suite, in their order. */
export const titlesOf = (suite: Suite, titles: readonly string[] = []): readonly string[] =>
  suite.members.flatMap((member) => {
    const path = [...titles, member.title];
    return 'members' in member ? titlesOf(member, path) : [fullTitle(path)];
  });

/** What comes after a test comes after a failing one too; the first failure is told. */
async function runTest(test: CollectedTest, afterEach: Suite['afterEach']): Promise<string | undefined> {
  const failures = [await failureOf([test.run]), await failureOf(afterEach), uncountedAssertions()];
  return failures.find((failure) => failure !== undefined);
}

/** Counting assertions is the work of jest's own runner: asked here, nobody would look at the count. */
function uncountedAssertions(): string | undefined {
  const { expectedAssertionsNumber, isExpectingAssertions } = expect.getState();
  const isAsked = expectedAssertionsNumber != null || isExpectingAssertions === true;
  return isAsked ? 'assertions are not counted in a page' : undefined;
}

async function failureOf(steps: readonly (() => unknown)[]): Promise<string | undefined> {
  for (const step of steps) {
    try {
      await inTime(Promise.resolve().then(step));
    } catch (error) {
      return error instanceof Error ? withCauses(error) : String(error);
    }
  }
  return undefined;
}

const withCauses = (error: Error): string => {
  const told = error.stack?.includes(error.message) ? error.stack : `${error.message}\n${error.stack}`;
  return error.cause instanceof Error ? `${told}\ncaused by ${withCauses(error.cause)}` : told;
};

async function inTime(work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${PATIENCE} ms`)), PATIENCE);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
