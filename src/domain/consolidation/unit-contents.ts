import type { Vocabulary } from '../mechanism/definition';
import type { Pick, PickedContents } from './clerk-decisions';
import { contentsOf } from './decided-units';
import type { ConsolidationResult, UnitResult } from './result';
import { UnitLookup } from './unit-lookup';

const unitNamed = ({ units, excluded }: ConsolidationResult, name: string): UnitResult | undefined =>
  [...units, ...excluded].find(({ unit }) => unit === name);

/** Content hashes of what counts for a unit, or may yet; what a decision about it is about. */
export function contentsOfUnit(
  result: ConsolidationResult,
  name: string,
  vocabulary: Vocabulary,
): readonly string[] {
  const unit = unitNamed(result, name);
  return unit ? contentsOf({ submissions: new UnitLookup(result, vocabulary).submissionsOf(unit) }) : [];
}

/** What a choice among a unit's files is about, those that an earlier choice left out among them. */
export function pickedContents(
  result: ConsolidationResult,
  { unit: name, file }: Pick,
  vocabulary: Vocabulary,
): PickedContents {
  const unit = unitNamed(result, name);
  const submissions = unit ? new UnitLookup(result, vocabulary).allSubmissionsOf(unit) : [];
  const chosen = submissions.find((submission) => submission.file === file);
  return { sha256: chosen?.sha256 ?? '', contents: contentsOf({ submissions }) };
}
