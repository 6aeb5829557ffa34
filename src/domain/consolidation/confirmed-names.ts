import { plainUnitName } from '../school/unit-name';
import type { AboutContents, NameDecision } from './clerk-decisions';
import { byCodePoint } from './same-content';
import type { Submission } from './submission';

/** A submission's unit as its file writes it; for one that names none, the name of the file. */
export const writtenName = ({ unitName, file }: Submission): string =>
  unitName === null || unitName === '' ? file.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '') : unitName;

/** What clerks have said about names: here of every file that writes it so, in a part of the files that it had. */
export class ConfirmedNames {
  private readonly here: ReadonlyMap<string, string>;
  private readonly ofParts = new Map<string, Set<string>>();

  constructor(here: readonly NameDecision[], ofParts: readonly (NameDecision & AboutContents)[]) {
    this.here = new Map(here.map(({ written, unit }) => [plainUnitName(written), unit]));
    for (const { written, unit, contents } of ofParts) {
      for (const sha256 of contents) {
        const key = partKey(sha256, written);
        this.ofParts.set(key, (this.ofParts.get(key) ?? new Set()).add(unit));
      }
    }
  }

  /** The unit that a clerk says a submission is of; undefined where none did, or two parts say different things. */
  unitOf(submission: Submission): string | undefined {
    const written = writtenName(submission);
    const here = this.here.get(plainUnitName(written));
    if (here !== undefined) return here;
    const [only, ...others] = this.ofParts.get(partKey(submission.sha256, written)) ?? [];
    return others.length > 0 ? undefined : only;
  }
}

const partKey = (sha256: string, written: string): string => `${sha256}|${plainUnitName(written)}`;

/** A name that counts for a unit by the word of a clerk, in one file. */
export interface ConfirmedName extends NameDecision {
  readonly sha256: string;
}

/** The same names, each once with all contents that write it so. */
export function namesInForce(names: readonly ConfirmedName[]): readonly (NameDecision & AboutContents)[] {
  const byPair = new Map<string, { written: string; unit: string; contents: Set<string> }>();
  for (const { written, unit, sha256 } of names) {
    const key = JSON.stringify([written, unit]);
    const known = byPair.get(key) ?? { written, unit, contents: new Set<string>() };
    known.contents.add(sha256);
    byPair.set(key, known);
  }
  return [...byPair.entries()]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([, { contents, ...pair }]) => ({ ...pair, contents: [...contents].sort(byCodePoint) }));
}
