import type { ClerkDecisions, FigureCorrection } from '../../domain/consolidation/clerk-decisions';
import * as edits from '../../domain/consolidation/decision-edits';

/** The decisions of a clerk; each adds up anew at once, and each can be taken back. */
export abstract class DecidingSession {
  protected abstract decisions(): ClerkDecisions;
  protected abstract decide(decisions: ClerkDecisions): void;

  pick(unit: string, file: string): void {
    this.decide(edits.withPick(this.decisions(), { unit, file }));
  }

  undoPick(unit: string): void {
    this.decide(edits.withoutPick(this.decisions(), unit));
  }

  /** `written` as the file has it, or the shown name of a file that names no unit. */
  confirmName(written: string, unit: string): void {
    this.decide(edits.withName(this.decisions(), { written, unit }));
  }

  undoName(written: string): void {
    this.decide(edits.withoutName(this.decisions(), written));
  }

  exclude(unit: string, reason: string): void {
    this.decide(edits.withExclusion(this.decisions(), { unit, reason }));
  }

  include(unit: string): void {
    this.decide(edits.withoutExclusion(this.decisions(), unit));
  }

  /** Throws `RangeError` for a value that is no whole number from 0 on; the figures count things. */
  correct(correction: FigureCorrection): void {
    if (!Number.isSafeInteger(correction.value) || correction.value < 0) throw new RangeError('not a count');
    this.decide(edits.withCorrection(this.decisions(), correction));
  }

  undoCorrection(unit: string, indicator: FigureCorrection['indicator']): void {
    this.decide(edits.withoutCorrection(this.decisions(), { unit, indicator }));
  }

  acceptGuess(key: string): void {
    this.decide(edits.withAccepted(this.decisions(), key));
  }

  /** Adds up once for all of them. */
  acceptGuesses(keys: readonly string[]): void {
    this.decide(keys.reduce(edits.withAccepted, this.decisions()));
  }

  undoGuesses(keys: readonly string[]): void {
    this.decide(keys.reduce(edits.withoutAccepted, this.decisions()));
  }
}
