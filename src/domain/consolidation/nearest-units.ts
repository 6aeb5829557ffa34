import type { Vocabulary } from '../mechanism/definition';
import { localitiesAgree, unitNameParts } from '../school/unit-name';
import type { RosterUnit } from './roster';

/** Likeness below this is chance: two schools share 学 or 校 and nothing else. */
const LEAST_LIKENESS = 0.2;

/**
 * Units of a roster that a name could mean, the likeliest first. Only to be offered to a clerk: a likeness never decides
 * anything (三中 and 三十中 are two schools).
 */
export function nearestUnits(
  name: string,
  roster: readonly RosterUnit[],
  vocabulary: Vocabulary,
  most: number,
): readonly string[] {
  return roster
    .map((unit) => ({ unit: unit.name, likeness: likenessOf(name, unit, vocabulary) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ unit }) => unit);
}

/** From 0 to 1, of the spelling of the unit that comes nearest; less where the name says another place. */
function likenessOf(name: string, unit: RosterUnit, vocabulary: Vocabulary): number {
  const asked = unitNameParts(name, vocabulary);
  const ofSpellings = [unit.name, ...unit.aliases].map((spelling) => {
    const { core, locality } = unitNameParts(spelling, vocabulary);
    const sameCore = core === asked.core ? 1 : sharedPairs(core, asked.core);
    return localitiesAgree(locality, asked.locality) ? sameCore : sameCore / 2;
  });
  return Math.max(...ofSpellings);
}

/** Dice’s coefficient over pairs of neighbouring characters, with the ends of the name as characters of their own. */
function sharedPairs(a: string, b: string): number {
  const [ofA, ofB] = [pairsOf(a), pairsOf(b)];
  const left = [...ofB];
  let shared = 0;
  for (const pair of ofA) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (ofA.length + ofB.length);
}

function pairsOf(text: string): readonly string[] {
  const letters = ['^', ...text, '$'];
  return letters.slice(1).map((letter, index) => letters[index]! + letter);
}
