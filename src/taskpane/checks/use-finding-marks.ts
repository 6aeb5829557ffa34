import { useCallback, useEffect, useMemo } from 'react';
import type { Finding } from '../../domain/checks/finding';
import { findingHighlights } from '../../domain/checking/finding-highlights';
import type { Highlight } from '../../domain/sheet/highlight';
import { NO_CHOICES } from '../../domain/workbook/school-choices';
import type { Host } from '../../host/port';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { useChoices } from '../live/use-choices';
import { isRefusedForNow } from '../pane/use-background-read';
import { usePane } from '../pane/use-pane';

/** Milliseconds after the last change before the tints follow it: they are for reading, not for typing. */
const SETTLING = 800;

/** What each workbook is tinted with, or is being tinted with, so that going from view to view tints nothing again. */
const tinted = new WeakMap<Host, string>();

interface FindingMarks {
  readonly on: boolean;
  /** Tints the cells with findings, or takes every tint away, and remembers which. */
  readonly toggle: () => void;
}

/**
 * The tints on the cells that have findings; while they are wanted, they follow what is found, from when that is known.
 */
export function useFindingMarks(findings: readonly Finding[] | undefined): FindingMarks {
  const { host, status, remember } = usePane();
  const [{ findingsMarked: on }] = useChoices();
  const highlights = useMemo(() => findingHighlights(findings ?? []), [findings]);

  useEffect(() => {
    const isTinted = (): boolean => tinted.get(host) === JSON.stringify(highlights);
    if (!on || !findings || isTinted()) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      timer = setTimeout(() => {
        // The tab and the view follow the same findings; whoever comes first tints.
        if (isTinted()) return;
        tint(host, highlights).catch((error: unknown) =>
          // While a cell is being edited, or the program is busy: a little later.
          isRefusedForNow(error) ? follow() : status.failAside(error),
        );
      }, SETTLING);
    };
    follow();
    return () => clearTimeout(timer);
  }, [on, host, status, findings, highlights]);

  const toggle = useCallback(
    () =>
      void status.attempt(async () => {
        await tint(host, on ? [] : highlights);
        await remember(({ choices = NO_CHOICES }) => ({ choices: { ...choices, findingsMarked: !on } }));
        status.say((say) => (on ? say(WORDS.unmarked) : say(WORDS.marked, { count: cellsOf(highlights) })));
      }),
    [host, status, remember, on, highlights],
  );
  return { on, toggle };
}

async function tint(host: Host, highlights: readonly Highlight[]): Promise<void> {
  const wanted = JSON.stringify(highlights);
  tinted.set(host, wanted);
  try {
    await host.setHighlights(highlights);
  } catch (error) {
    if (tinted.get(host) === wanted) tinted.delete(host);
    throw error;
  }
}

const cellsOf = (highlights: readonly Highlight[]): number =>
  highlights.reduce((cells, { range }) => cells + range.bottom - range.top + 1, 0);
