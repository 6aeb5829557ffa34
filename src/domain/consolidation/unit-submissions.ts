import { INDICATOR_KEYS, type IndicatorKey } from '../mechanism/indicator-definition';
import type { Submission, SubmissionFigure, SubmissionFigures } from './submission';
import type { RosterMatcher, RosterUnit } from './roster';
import { plainUnitName } from '../school/unit-name';
import { byCodePoint } from './same-content';
import { writtenName, type ConfirmedName, type ConfirmedNames } from './confirmed-names';

/** Everything that came in for one unit. */
export interface UnitSubmissions {
  readonly unit: string;
  readonly rosterUnit: RosterUnit | undefined;
  /** At most one a file. */
  readonly submissions: readonly Submission[];
  /** The spelling in the file, where it was matched by its normal form. */
  readonly matchedFrom: string | null;
  /** Several units of the roster could be meant. */
  readonly ambiguous: boolean;
  /** Spellings that count for the unit by the word of a clerk. */
  readonly confirmed: readonly ConfirmedName[];
}

interface Collected {
  readonly unit: string;
  readonly rosterUnit: RosterUnit | undefined;
  readonly submissions: Submission[];
  matchedFrom: string | null;
  ambiguous: boolean;
  readonly confirmed: ConfirmedName[];
}

const collected = (unit: string, rosterUnit: RosterUnit | undefined): Collected => ({
  unit,
  rosterUnit,
  submissions: [],
  matchedFrom: null,
  ambiguous: false,
  confirmed: [],
});

/**
 * Groups submissions by unit: by the roster where there is one, else by the name as written. Units of the roster come
 * first and in its order, also those for which nothing came; the others follow by name.
 */
export function groupByUnit(
  submissions: readonly Submission[],
  roster: readonly RosterUnit[] | undefined,
  matcher: RosterMatcher | undefined,
  names?: ConfirmedNames,
): readonly UnitSubmissions[] {
  const groups = new Map<string, Collected>();
  for (const unit of roster ?? []) groups.set(`roster|${unit.name}`, collected(unit.name, unit));
  for (const submission of submissions) {
    const said = names?.unitOf(submission);
    const group = groupOf(groups, submission, said ?? submission.unitName ?? '', {
      matcher,
      isSaid: said !== undefined,
    });
    group.submissions.push(submission);
    if (said !== undefined) {
      group.confirmed.push({ written: writtenName(submission), unit: group.unit, sha256: submission.sha256 });
    }
  }
  const all = [...groups.values()];
  const outside = all.filter((group) => !group.rosterUnit).sort((a, b) => byCodePoint(a.unit, b.unit));
  return [...all.filter((group) => group.rosterUnit), ...outside].map((group) => ({
    ...group,
    submissions: oneAFile(group.submissions),
  }));
}

/** The group that a submission belongs to under a name; a new one where there is none yet. */
function groupOf(
  groups: Map<string, Collected>,
  submission: Submission,
  name: string,
  { matcher, isSaid }: { readonly matcher: RosterMatcher | undefined; readonly isSaid: boolean },
): Collected {
  const match = name === '' ? undefined : matcher?.match(name);
  if (match?.unit) {
    const group = groups.get(`roster|${match.unit.name}`)!;
    const isGuess = match.by === 'normalised' && !isSaid;
    if (isGuess && (group.matchedFrom === null || byCodePoint(name, group.matchedFrom) < 0)) {
      group.matchedFrom = name;
    }
    return group;
  }
  const unit = name === '' ? writtenName(submission) : name;
  const key = name === '' ? `nameless|${submission.sha256}|${unit}` : `name|${plainUnitName(name)}`;
  const group = groups.get(key) ?? collected(unit, undefined);
  if (match?.by === 'ambiguous') group.ambiguous = true;
  groups.set(key, group);
  return group;
}

/**
 * One workbook may spell its school in two ways, say in 附件1 and in 附件5; then what it says is one submission. Halves
 * that both give a figure are not halves but two reports, and the clerk has to choose.
 */
function oneAFile(submissions: readonly Submission[]): readonly Submission[] {
  const all: Submission[] = [];
  for (const submission of submissions) {
    const index = all.findIndex((known) => isOtherHalf(known, submission));
    const known = all[index];
    if (known) all[index] = joined(known, submission);
    else all.push(submission);
  }
  return all.sort((a, b) => byCodePoint(a.file, b.file) || byCodePoint(a.sha256, b.sha256));
}

const isOtherHalf = (a: Submission, b: Submission): boolean =>
  a.file === b.file &&
  a.sha256 === b.sha256 &&
  INDICATOR_KEYS.every((key) => {
    const [one, other] = [a.figures[key], b.figures[key]];
    return (
      (one.typed === 'absent' || other.typed === 'absent') &&
      (one.computed === null || other.computed === null)
    );
  });

function joined(a: Submission, b: Submission): Submission {
  const figures = Object.fromEntries(
    INDICATOR_KEYS.map((key) => [key, joinedFigure(a.figures[key], b.figures[key])]),
  ) as Record<IndicatorKey, SubmissionFigure> satisfies SubmissionFigures;
  const synonyms = [...(a.synonyms ?? []), ...(b.synonyms ?? [])];
  return {
    ...a,
    unitName: a.unitName ?? b.unitName,
    unitPlace: a.unitPlace ?? b.unitPlace,
    period: a.period.quarter === null && a.period.year === null ? b.period : a.period,
    reportDate: a.reportDate ?? b.reportDate,
    datePlace: a.datePlace ?? b.datePlace,
    filled: a.filled || b.filled,
    figures,
    findings: [...findingsBeside(a, figures), ...findingsBeside(b, figures)],
    ...(synonyms.length > 0 ? { synonyms } : {}),
    ...(a.memory || b.memory ? { memory: [...(a.memory ?? []), ...(b.memory ?? [])] } : {}),
  };
}

/** A half's findings without those that miss a figure which the other half gives (A14). */
const findingsBeside = (half: Submission, figures: SubmissionFigures): Submission['findings'] =>
  half.findings.filter(({ rule, values }) => {
    const key = INDICATOR_KEYS.find((one) => one === values['indicator']);
    if (rule !== 'A14' || key === undefined || half.figures[key].typed !== 'absent') return true;
    return figures[key].typed === 'absent' && figures[key].computed === null;
  });

function joinedFigure(a: SubmissionFigure, b: SubmissionFigure): SubmissionFigure {
  const typed = a.typed === 'absent' ? b : a;
  const computed = a.computed === null ? b : a;
  return {
    typed: typed.typed,
    reported: typed.reported,
    computed: computed.computed,
    estimated: computed.estimated,
    place: typed.typed === 'number' ? typed.place : (computed.place ?? typed.place),
  };
}
