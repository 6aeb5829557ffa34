import type { Finding } from '../checks/finding';
import type { CellPlace } from '../forms/recognised-table';
import { oncePer } from '../memory/remembered';
import { daysInMonth, isRealDate, periodOfReportDate } from '../mechanism/quarters';
import { dateText } from '../reading/calendar-text';
import { plainText } from '../reading/plain-text';
import { placeKey } from '../school/row-text';
import type { DutyPost, ProjectTask, ReportForm, TypedFigure } from '../school/school-return';
import { serialOfDate, type CalendarDate, type CellDate } from '../sheet/cell-value';
import type { FindingFix } from './finding-fix';
import { heldAt, rewritten } from './fixed-cell';
import type { WorkbookScan } from './workbook-scan';

/** What of a workbook's forms a fix may be about, by the cell it stands in. */
interface Entries {
  readonly figures: ReadonlyMap<string, TypedFigure>;
  readonly posts: ReadonlyMap<string, DutyPost>;
  readonly tasks: ReadonlyMap<string, ProjectTask>;
  readonly dates: ReadonlyMap<string, NonNullable<ReportForm['date']>>;
}

const entriesOf = oncePer((schools: WorkbookScan['schools']): Entries => {
  const [figures, posts] = [new Map<string, TypedFigure>(), new Map<string, DutyPost>()];
  const [tasks, dates] = [new Map<string, ProjectTask>(), new Map<string, NonNullable<ReportForm['date']>>()];
  const put = <T>(map: Map<string, T>, place: CellPlace | undefined, entry: T): void => {
    if (place && !map.has(placeKey(place))) map.set(placeKey(place), entry);
  };
  for (const { school } of schools) {
    for (const figure of Object.values(school.report?.figures ?? {})) put(figures, figure.place, figure);
    for (const post of school.dutyPosts) put(posts, post.memberPlace, post);
    for (const task of school.tasks) put(tasks, task.deadlinePlace, task);
    if (school.report?.date) put(dates, school.report.date.place, school.report.date);
  }
  return { figures, posts, tasks, dates };
});

const keyOf = ({ place }: Finding): string => (place ? placeKey(place) : '');

/** 二十 → 20, １２ → 12, 3件 → 3; of 约20, which is no number yet, what it seems to be. */
export function numberFix(finding: Finding, scan: WorkbookScan): FindingFix | undefined {
  const figure = entriesOf(scan.schools).figures.get(keyOf(finding));
  if (!figure || (figure.reading.state !== 'number' && figure.reading.state !== 'inexact')) return undefined;
  return rewritten(scan, figure.place, { code: 'number', value: figure.reading.value });
}

/** The names as they were read, between 、: 张 三 李 四 → 张三、李四. Only where nothing but names stands in the cell. */
export function namesFix(finding: Finding, scan: WorkbookScan): FindingFix | undefined {
  const post = entriesOf(scan.schools).posts.get(keyOf(finding));
  if (!post?.memberPlace) return undefined;
  const { people, flags } = post.members;
  if (people.length === 0 || flags.some((flag) => flag !== 'spacesUnclear')) return undefined;
  const value = people.map(({ name }) => name).join('、');
  const beside = post.pledges ? [post.pledges.place] : [];
  return rewritten(scan, post.memberPlace, { code: 'names', value, beside });
}

/** The days that a deadline may mean, each written out. */
export function deadlineChoices(finding: Finding, scan: WorkbookScan): readonly FindingFix[] {
  const task = entriesOf(scan.schools).tasks.get(keyOf(finding));
  if (!task?.deadlinePlace || !task.deadline) return [];
  const { deadlinePlace: place } = task;
  return task.deadline.candidates.flatMap(
    (day) => rewritten(scan, place, { code: 'deadline', value: dayText(day), beside: [task.place] }) ?? [],
  );
}

/** 2012年10月 for its last day, as deadlines are written; else the day. */
const dayText = ({ year, month, day }: CalendarDate): string =>
  `${year}年${month}月${day === daysInMonth(year, month) ? '' : `${day}日`}`;

const DAY = /^(?:(\d{4}|\d{2})[年./\-\s]+)?(\d{1,2})[月./\-\s]+(\d{1,2})[日号]?$/u;

/**
 * 填报时间 with the year that its day can only be of: 10月5日 reported for the third quarter of 2012 → 2012年10月5日.
 * Undefined where more than one year would do, or none.
 */
export function reportDateFix(finding: Finding, scan: WorkbookScan): FindingFix | undefined {
  const written = entriesOf(scan.schools).dates.get(keyOf(finding));
  const held = finding.place && heldAt(scan, finding.place);
  const match =
    written && DAY.exec(written.raw.includes('月') ? dateText(written.raw) : plainText(written.raw));
  if (!written || !match || typeof held !== 'string' || !held.includes(written.raw)) return undefined;
  const day = dayOf(match, scan);
  if (!day) return undefined;
  const text = `${day.year}年${day.month}月${day.day}日`;
  const value: string | CellDate =
    held.trim() === written.raw.trim()
      ? { kind: 'date', serial: serialOfDate(day) }
      : held.replace(written.raw, text);
  return rewritten(scan, written.place, { code: 'reportDate', value });
}

function dayOf(match: RegExpExecArray, { request }: WorkbookScan): CalendarDate | undefined {
  const { mechanism, period } = request;
  const [, stated, month, day] = match;
  const years = [period.year - 1, period.year, period.year + 1].filter(
    (year) => stated === undefined || String(year).endsWith(stated),
  );
  const days = years
    .map((year) => ({ year, month: Number(month), day: Number(day) }))
    .filter((date) => {
      const of = isRealDate(date) ? periodOfReportDate(mechanism, date) : undefined;
      return of?.year === period.year && of.quarter === period.quarter;
    });
  return days.length === 1 ? days[0] : undefined;
}

/** 填报单位 with the school that the workbook is remembered as, behind its caption or in the cell of its own. */
export function unitFix({ place }: Finding, scan: WorkbookScan): FindingFix | undefined {
  const { unit } = scan.request;
  const own = scan.schools.find(({ school: { report } }) => {
    const at = report?.unit?.place;
    return at && place && placeKey(at) === placeKey(place) && report.unit?.text.trim() === '';
  });
  if (!place || !own || unit === undefined || unit === '' || scan.schools.length > 1) return undefined;
  const held = heldAt(scan, place);
  if (held !== null && typeof held !== 'string') return undefined;
  const caption = (held ?? '').replace(/[\s_]+$/u, '');
  const colon = caption === '' || /[:：]$/u.test(caption) ? '' : '：';
  return rewritten(scan, place, { code: 'unit', value: caption + colon + unit });
}
