import type { Finding } from '../checks/finding';
import { INDICATOR_KEYS } from '../mechanism/indicator-definition';
import { daysInMonth, isRealDate, periodOfReportDate } from '../mechanism/quarters';
import { dateText } from '../reading/calendar-text';
import { plainText } from '../reading/plain-text';
import { placeKey } from '../school/row-text';
import type { SchoolReturn, TypedFigure } from '../school/school-return';
import { serialOfDate, type CalendarDate, type CellDate } from '../sheet/cell-value';
import type { FindingFix } from './finding-fix';
import { heldAt, rewritten } from './fixed-cell';
import type { WorkbookScan } from './workbook-scan';

function schoolAt<T>(
  { place }: Finding,
  { schools }: WorkbookScan,
  find: (school: SchoolReturn, key: string) => T | undefined,
): T | undefined {
  if (!place) return undefined;
  for (const { school } of schools) {
    const found = find(school, placeKey(place));
    if (found !== undefined) return found;
  }
  return undefined;
}

const figureAt = (finding: Finding, scan: WorkbookScan): TypedFigure | undefined =>
  schoolAt(finding, scan, (school, key) =>
    INDICATOR_KEYS.map((indicator) => school.report?.figures[indicator]).find(
      (figure) => figure && placeKey(figure.place) === key,
    ),
  );

/** 二十 → 20, １２ → 12, 3件 → 3; of 约20, which is no number yet, what it seems to be. */
export function numberFix(finding: Finding, scan: WorkbookScan): FindingFix | undefined {
  const figure = figureAt(finding, scan);
  if (!figure || (figure.reading.state !== 'number' && figure.reading.state !== 'inexact')) return undefined;
  return rewritten(scan, figure.place, { code: 'number', value: figure.reading.value });
}

/** The names as they were read, between 、: 张 三 李 四 → 张三、李四. Only where nothing but names stands in the cell. */
export function namesFix(finding: Finding, scan: WorkbookScan): FindingFix | undefined {
  const post = schoolAt(finding, scan, ({ dutyPosts }, key) =>
    dutyPosts.find(({ memberPlace }) => memberPlace && placeKey(memberPlace) === key),
  );
  if (!post?.memberPlace) return undefined;
  const { people, flags } = post.members;
  if (people.length === 0 || flags.some((flag) => flag !== 'spacesUnclear')) return undefined;
  const value = people.map(({ name }) => name).join('、');
  const beside = post.pledges ? [post.pledges.place] : [];
  return rewritten(scan, post.memberPlace, { code: 'names', value, beside });
}

/** The days that a deadline may mean, each written out. */
export function deadlineChoices(finding: Finding, scan: WorkbookScan): readonly FindingFix[] {
  const task = schoolAt(finding, scan, ({ tasks }, key) =>
    tasks.find(({ deadlinePlace }) => deadlinePlace && placeKey(deadlinePlace) === key),
  );
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
  const written = schoolAt(finding, scan, ({ report }, key) =>
    report?.date && placeKey(report.date.place) === key ? report.date : undefined,
  );
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
