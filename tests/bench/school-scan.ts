import { existsSync, readFileSync } from 'node:fs';
import { defaultMechanism } from '../../src/actions/default-mechanism';
import { scanWorkbook, type ScanRequest } from '../../src/domain/checking/workbook-scan';
import { withBlock } from '../../src/domain/sheet/block';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/domain/sheet/snapshot';
import { NO_CHOICES } from '../../src/domain/workbook/school-choices';
import { goalsRows } from './plain-workbook';

/** What checking an open workbook costs, in milliseconds of CPU. */
export interface ScanCost {
  readonly cells: number;
  /** Of the whole process: with what the engine compiles and tidies up on other cores meanwhile. */
  readonly whole: ScanTimes;
  /** Of the thread that scans, which is what a clerk waits for; undefined where the system does not tell. */
  readonly own: ScanTimes | undefined;
  readonly edits: number;
}

interface ScanTimes {
  /** The first scan after the program starts. */
  readonly first: number;
  /** After one rating was typed; the median of the first edits, while the engine still compiles what it meets. */
  readonly rescan: number;
  /** The same after many edits. */
  readonly settled: number;
}

const FIRST_EDITS = 20;
const EDITS = 60;

const request = (): ScanRequest => ({
  mechanism: defaultMechanism(),
  period: { year: 2012, quarter: 3 },
  choices: NO_CHOICES,
});

/** Scans a 附件1 of so many rows, then again after each of some ratings that a clerk types. */
export function schoolScan(rows: number): ScanCost {
  const asked = request();
  let workbook = workbookOf({
    name: '附件1',
    hidden: false,
    rows: goalsRows('示例市第一实验学校', 0, rows).map((row) => row.map((value) => value ?? undefined)),
    merges: [{ top: 2, left: 6, bottom: 2, right: 9 }],
    hiddenRows: [],
    hiddenCols: [],
  });
  const first = cpuOf(() => scanWorkbook(workbook, asked));
  const rescans = Array.from({ length: EDITS }, (_, edit) => {
    workbook = withRating(workbook, 4 + ((edit * 131) % rows), edit % 2 === 0 ? '中' : '好');
    return cpuOf(() => scanWorkbook(workbook, asked));
  });
  const own = [first, ...rescans].flatMap((scan) => scan.own ?? []);
  return {
    cells: first.result.cells,
    whole: timesOf([first, ...rescans].map((scan) => scan.whole)),
    own: own.length > 0 ? timesOf(own) : undefined,
    edits: EDITS,
  };
}

const timesOf = ([first = 0, ...rescans]: readonly number[]): ScanTimes => ({
  first,
  rescan: median(rescans.slice(0, FIRST_EDITS)),
  settled: median(rescans.slice(-FIRST_EDITS)),
});

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

const workbookOf = (sheet: SheetSnapshot): WorkbookSnapshot => ({ sheets: [sheet], notices: [] });

/** The workbook with another rating for the third quarter, sharing all other rows. */
function withRating({ sheets: [sheet] }: WorkbookSnapshot, row: number, rating: string): WorkbookSnapshot {
  if (!sheet) throw new Error('no sheet');
  const cells = { top: row, left: 8, bottom: row, right: 8 };
  const typed: (string | undefined)[] = [];
  typed[8] = rating;
  const rows: (typeof typed)[] = [];
  rows[row] = typed;
  return workbookOf(withBlock(sheet, cells, { ...sheet, rows, merges: [] }));
}

interface Measured<T> {
  readonly result: T;
  readonly whole: number;
  readonly own: number | undefined;
}

function cpuOf<T>(work: () => T): Measured<T> {
  const ownBefore = cpuOfThread();
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  const ownAfter = cpuOfThread();
  const own = ownBefore === undefined || ownAfter === undefined ? undefined : ownAfter - ownBefore;
  return { result, whole: (user + system) / 1e3, own };
}

const THREAD_STATISTICS = '/proc/thread-self/schedstat';

/** Milliseconds that this thread has run; Node 20 cannot tell, Linux can. */
function cpuOfThread(): number | undefined {
  if (!existsSync(THREAD_STATISTICS)) return undefined;
  const [nanoseconds] = readFileSync(THREAD_STATISTICS, 'utf8').split(' ');
  return Number(nanoseconds) / 1e6;
}
