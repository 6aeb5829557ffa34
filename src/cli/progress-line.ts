import type { Progress } from '../actions/consolidate-files';
import { cliText, type Lang } from '../messages/cli';
import type { Streams } from './streams';

const CLEAR_LINE = '\r\u001b[2K';
/** Redrawing more often than a person can read only costs time. */
const REDRAW_MILLISECONDS = 80;

/** One line on standard error that is redrawn in place; silent where it is not a terminal. */
export class ProgressLine {
  private drawn = 0;

  constructor(
    private readonly streams: Streams,
    private readonly lang: Lang,
  ) {}

  readonly show = (progress: Progress): void => {
    if (!this.streams.errIsTerminal) return;
    const now = performance.now();
    if (this.drawn > 0 && now - this.drawn < REDRAW_MILLISECONDS) return;
    this.drawn = now;
    const values = { done: progress.done + 1, total: progress.total, file: progress.file };
    this.streams.err(CLEAR_LINE + cliText('reading', values, this.lang));
  };

  clear(): void {
    if (this.drawn > 0) this.streams.err(CLEAR_LINE);
  }
}
