import type { Mechanism } from '../mechanism/definition';
import { quarterSpan, type Period } from '../mechanism/quarters';
import { dateOfSerial, serialOfDate, type CalendarDate } from '../sheet/cell-value';

/** The heading of 附件5, with its period on a second line where there is one (spec §1.3 [D]). */
export function reportTitle(mechanism: Mechanism, period: Period | undefined): string {
  const { title, periodSuffix } = mechanism.tables.report;
  if (!period) return title;
  const suffix = periodSuffix
    .replace('{year}', String(period.year))
    .replace('{quarter}', mechanism.quarters[period.quarter - 1]?.label ?? '');
  return `${title}\n${suffix}`;
}

/** 2012年10月5日, or the blank to be written in by hand: 2012年  月  日. */
export function reportDateText(
  mechanism: Mechanism,
  options: { readonly date?: CalendarDate; readonly period?: Period; readonly year?: number },
): string {
  const { date, period } = options;
  if (date) return `${date.year}年${date.month}月${date.day}日`;
  const year = period ? yearOfReporting(mechanism, period) : options.year;
  return mechanism.tables.report.datePrinted.replace('{year}', year === undefined ? '    ' : String(year));
}

/** The years in which a period's report may be filled in: two around New Year. */
export function reportYears(mechanism: Mechanism, period: Period): readonly number[] {
  const end = serialOfDate(quarterSpan(mechanism, period).last);
  const first = dateOfSerial(end - mechanism.reportWindowDays).year;
  const last = dateOfSerial(end + mechanism.reportWindowDays).year;
  return first === last ? [first] : [first, last];
}

/** A report of the last quarter may be dated on either side of New Year, so there the year stays blank. */
function yearOfReporting(mechanism: Mechanism, period: Period): number | undefined {
  const [year, ...more] = reportYears(mechanism, period);
  return more.length === 0 ? year : undefined;
}

/** Room for a name and the gap behind it. */
const SIGNATURE_ROOM = 6;

type Signers = NonNullable<Mechanism['tables']['report']['signers']>;

/** Who signs a report, by name; the others sign by hand. */
export type SignatureNames = Readonly<Partial<Record<keyof Signers, string>>>;

const signersOf = ({ tables }: Mechanism): readonly (readonly [keyof Signers, string])[] => {
  const { head, checkedBy, preparedBy } = tables.report.signers ?? {};
  const signers = Object.entries({ head, checkedBy, preparedBy }) as [keyof Signers, string | undefined][];
  return signers.flatMap(([key, word]) => (word === undefined ? [] : [[key, word] as const]));
};

/** A line of signatures with the names that are given put into its blanks; what is filled in already stays. */
export function signatureText(
  mechanism: Mechanism,
  names: SignatureNames,
  line = mechanism.tables.report.signatureLine,
): string {
  return signersOf(mechanism).reduce((text, [key, word]) => {
    const name = names[key]?.trim() ?? '';
    const blank = new RegExp(`(${word}[：:])([\\s_]*)(?=\\S*[：:]|$)`, 'u');
    return name === ''
      ? text
      : text.replace(blank, (_, label: string, gap: string, at: number) => {
          const isLast = at + label.length + gap.length === text.length;
          return `${label}${isLast ? name : name.padEnd(Math.max(SIGNATURE_ROOM, name.length + 2))}`;
        });
  }, line);
}

/** True where a text is a line of signatures: two of its words stand in it, or the only one there is. */
export function isSignatureLine(text: string, mechanism: Mechanism): boolean {
  const signers = signersOf(mechanism);
  const found = signers.filter(([, word]) => new RegExp(`${word}[：:]`, 'u').test(text)).length;
  return found > 0 && found >= Math.min(2, signers.length);
}
