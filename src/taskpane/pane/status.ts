import type { Fault } from './fault';
import type { Sentence } from './say';

/** A long piece of work: what is being done, how far it is, and how to stop it. */
export interface ProgressStep {
  readonly text: string;
  readonly done?: number;
  readonly total?: number;
  readonly cancel?: () => void;
}

/** What the status line shows. */
export type Status =
  | { readonly kind: 'idle' }
  | { readonly kind: 'said'; readonly sentence: Sentence; readonly undo: boolean }
  | ({ readonly kind: 'progress' } & ProgressStep)
  | { readonly kind: 'failed'; readonly fault: Fault; readonly undoAnyway: boolean };

/** How views speak through the status line. The functions never change, so effects may depend on them. */
export interface StatusControls {
  /** The last thing done, in a sentence. With `undo`, 撤销 beside it takes the host's last action back. */
  readonly say: (sentence: Sentence, options?: { readonly undo?: boolean }) => void;
  readonly progress: (step: ProgressStep) => void;
  /** Says what went wrong and what to do; takes anything that was thrown. */
  readonly fail: (error: unknown) => void;
  /** As `fail`, for work the clerk did not ask for: the last action and its 撤销 stay, as does progress. */
  readonly failAside: (error: unknown) => void;
  readonly clear: () => void;
  /**
   * Does one thing to the workbook at a time: while it runs, a second call does nothing. What it throws goes to the
   * status line; true where it ended well. Where nothing comes of it for long, that is said and the next call goes on;
   * the outcome is still told when it comes.
   */
  readonly attempt: (work: () => Promise<void>) => Promise<boolean>;
  /** As `attempt`, but waits until it is its turn: what the clerk typed or chose must not get lost. */
  readonly attemptInTurn: (work: () => Promise<void>) => Promise<boolean>;
}
