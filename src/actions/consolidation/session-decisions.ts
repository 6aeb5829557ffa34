import type { ClerkDecisions, FigureCorrection } from '../../domain/consolidation/clerk-decisions';
import * as edits from '../../domain/consolidation/decision-edits';
import type { ConsolidationResult } from '../../domain/consolidation/result';
import { contentsOfUnit, pickedContents } from '../../domain/consolidation/unit-contents';
import { defaultMechanism } from '../default-mechanism';

/**
 * The decisions of a clerk; each adds up anew at once, and each can be taken back. What is decided about a unit's files
 * is about what they hold now, and lapses when other files come in for it (docs/decisions/0012).
 */
export abstract class DecidingSession {
  protected abstract decisions(): ClerkDecisions;
  protected abstract decide(decisions: ClerkDecisions): void;
  /** The result the clerk looks at. */
  protected abstract result(): ConsolidationResult | undefined;

  pick(unit: string, file: string): void {
    const result = this.result();
    const among = result && pickedContents(result, { unit, file }, defaultMechanism().vocabulary);
    this.decide(edits.withPick(this.decisions(), { unit, file, ...among }));
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
    this.decide(edits.withExclusion(this.decisions(), { unit, reason, contents: this.contentsOf(unit) }));
  }

  include(unit: string): void {
    this.decide(edits.withoutExclusion(this.decisions(), unit));
  }

  /** Throws `RangeError` for a value that is no whole number from 0 on; the figures count things. */
  correct(correction: FigureCorrection): void {
    if (!Number.isSafeInteger(correction.value) || correction.value < 0) throw new RangeError('not a count');
    const contents = this.contentsOf(correction.unit);
    this.decide(edits.withCorrection(this.decisions(), { ...correction, contents }));
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

  private contentsOf(unit: string): readonly string[] {
    const result = this.result();
    return result ? contentsOfUnit(result, unit, defaultMechanism().vocabulary) : [];
  }
}
