import type { FailureCode, UsageCode } from '../messages/cli';

/** What a command has of its surroundings; tests give strings, the entry gives the process. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Standard error is a terminal: a progress line may be redrawn there. */
  readonly errIsTerminal: boolean;
  /** Fires when the user asks to stop (Ctrl+C). */
  readonly signal?: AbortSignal;
  /** The built script of the reading threads. */
  readonly workerScript: string;
}

/** Exit statuses of the result contract. */
export const EXIT = { clean: 0, failed: 1, usage: 2, attention: 3 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** The command was called wrongly; `code` and `values` choose the sentence. */
export class UsageError extends Error {
  constructor(
    readonly code: UsageCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'UsageError';
  }
}

/** The command was understood and could not be carried out; nothing was written. */
export class CommandFailure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly values: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'CommandFailure';
  }
}
