import { titleFor } from './row-title';

type Step = () => unknown;

export interface CollectedTest {
  readonly title: string;
  readonly run: Step;
}

export interface Suite {
  readonly title: string;
  readonly before: Step[];
  readonly afterEach: Step[];
  readonly members: (Suite | CollectedTest)[];
}

/** A page reports what happened to a test under this. */
export const fullTitle = (titles: readonly string[]): string => titles.join(' › ');

/** Makes something of each row of a table, as jest does. */
type ForEach = (rows: readonly unknown[]) => (title: string, run: (...row: unknown[]) => unknown) => void;

/** What of jest the contract uses; anything else of it is not there, and using it is an error. */
interface TestGlobals {
  readonly describe: ((title: string, declare: Step) => void) & { readonly each: ForEach };
  readonly test: ((title: string, run: Step) => void) & { readonly each: ForEach };
  readonly beforeAll: (run: Step) => void;
  readonly afterEach: (run: Step) => void;
}

/** The tests that `declare` declares by jest's own globals, which stand for it only meanwhile. */
export function collectTests(declare: () => void): Suite {
  const root = emptySuite('');
  const around = globalThis as unknown as Record<string, unknown>;
  const globals = testGlobals(root);
  const before = Object.keys(globals).map((name) => [name, around[name]] as const);
  Object.assign(around, globals);
  try {
    declare();
  } finally {
    for (const [name, value] of before) around[name] = value;
  }
  return root;
}

const emptySuite = (title: string): Suite => ({ title, before: [], afterEach: [], members: [] });

function testGlobals(root: Suite): TestGlobals {
  let current = root;
  const describe = strictly('describe', (title, declare) => {
    const suite = emptySuite(title);
    const outer = current;
    outer.members.push(suite);
    current = suite;
    const answer = declare();
    current = outer;
    if (answer !== undefined) throw new Error(`describe “${title}” must declare at once, and answers`);
  });
  const test = strictly('test', (title, run) => {
    current.members.push({ title, run });
  });
  return {
    describe: Object.assign(describe, { each: forEach(describe) }),
    test: Object.assign(test, { each: forEach(test) }),
    beforeAll: (...given: [Step]) => void current.before.push(onlyStep('beforeAll', given)),
    afterEach: (...given: [Step]) => void current.afterEach.push(onlyStep('afterEach', given)),
  };
}

/** A time limit, or a test that says when it is done, would be left out of account here. */
function onlyStep(name: string, given: readonly Step[]): Step {
  const [step] = given;
  if (given.length !== 1 || !step || step.length > 0) throw new Error(`${name}: unknown arguments`);
  return step;
}

const strictly =
  (name: string, take: (title: string, step: Step) => void) =>
  (...given: readonly [string, Step]): void => {
    const [title, ...rest] = given;
    take(title, onlyStep(`${name} “${title}”`, rest));
  };

const forEach =
  (declare: (title: string, run: Step) => void): ForEach =>
  (rows) =>
  (title, run) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? (row as readonly unknown[]) : [row];
      if (run.length > values.length) throw new Error(`“${title}” takes more than a row has`);
      declare(titleFor(title, row), () => run(...values));
    }
  };
