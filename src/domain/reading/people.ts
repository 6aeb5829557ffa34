import type { ReadingFlag } from './reading-flags';

export interface PersonInCell {
  /** Normalised: no blanks, no form of address. */
  readonly name: string;
  /** Bracketed remark, e.g. 组长. */
  readonly note?: string;
  /** False where the remark says 群众, 非党员 or a democratic party (spec §2.4 ⑥). */
  readonly member: boolean;
  /** A surname with a form of address (王老师), which may or may not be somebody named elsewhere. */
  readonly surnameOnly?: true;
}

export interface PeopleReading {
  readonly people: readonly PersonInCell[];
  readonly flags: readonly ReadingFlag[];
  /** Persons announced by “等5人” and not named. */
  readonly missing: number;
  /** Parts that name nobody: 全体党员, 教务处, 10人, 张××. Never counted. */
  readonly unrecognised: readonly string[];
}
