import { useCallback, useMemo, useRef, useState } from 'react';
import { readStepStates, type StepReading } from '../../domain/forms/step-states';
import type { Mechanism } from '../../domain/mechanism/definition';
import { stepEdit, withDay, type StepChange } from '../../domain/steps/step-edit';
import { suggestionEdits, type StepSuggestion } from '../../domain/steps/suggest-steps';
import type { WorkbookSnapshot } from '../../domain/sheet/snapshot';
import { STEP_WORDS } from '../../messages/steps';
import { liveWorkbookOf } from '../live/live-workbooks';
import { useEdits } from '../live/use-edits';
import { usePane } from '../pane/use-pane';
import { changeText } from './change-text';

/** A step as the clerk sees it. */
export interface NamedStep {
  readonly sheet: string;
  /** Its number in the mechanism, from 0. */
  readonly step: number;
  readonly title: string;
}

export interface StepWrites {
  /** False where nothing was written: refused, gone, or so already. */
  readonly change: (step: NamedStep, change: StepChange) => Promise<boolean>;
  readonly adopt: (suggestions: readonly StepSuggestion[]) => Promise<boolean>;
  /** True while a change is being written. */
  readonly busy: boolean;
}

/**
 * Writes changes of steps one after the other: a clerk goes from field to field faster than a program writes, and each
 * change is made to what the sheet says when its turn comes.
 */
export function useStepWrites(): StepWrites {
  const { host, mechanism, status, today } = usePane();
  const edit = useEdits();
  const [waiting, setWaiting] = useState(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  /** What was known of the workbook before the last write. */
  const outdated = useRef<WorkbookSnapshot>(undefined);

  const inTurn = useCallback(
    (write: (known: WorkbookSnapshot | undefined) => Promise<boolean>): Promise<boolean> => {
      const live = liveWorkbookOf(host);
      const turn = last.current.then(async () => {
        if (live.state().snapshot === outdated.current) await live.refresh();
        const known = live.state().snapshot;
        const written = await write(known);
        if (written) outdated.current = known;
        setWaiting((count) => count - 1);
        return written;
      });
      setWaiting((count) => count + 1);
      last.current = turn;
      return turn;
    },
    [host],
  );

  return useMemo(
    () => ({
      busy: waiting > 0,
      change: (named, change) =>
        inTurn(async (known) => {
          const { sheet, title } = named;
          const found = known && stepOn(known, named, mechanism);
          if (!found) {
            status.say((say) => say(STEP_WORDS.gone, { sheet, title }));
            return false;
          }
          const whole = withDay(found, change, today());
          const { edits, guards, missing } = stepEdit({ sheet }, found, whole, mechanism);
          if (missing.length > 0) {
            status.say((say) =>
              say(STEP_WORDS.noPlace, { fields: missing.map((field) => say(STEP_WORDS[field])).join('、') }),
            );
            return false;
          }
          if (edits.length === 0) return false;
          return edit(edits, guards, (say) =>
            say(STEP_WORDS.written, { sheet, title, what: changeText(whole, mechanism, say) }),
          );
        }),
      adopt: (suggestions) =>
        inTurn(() => {
          const { edits, guards } = suggestionEdits(suggestions, mechanism, today());
          const count = suggestions.length;
          return edit(edits, guards, (say) => say(STEP_WORDS.adopted, { count }));
        }),
    }),
    [waiting, inTurn, edit, mechanism, status, today],
  );
}

function stepOn(
  { sheets }: WorkbookSnapshot,
  { sheet, step }: NamedStep,
  mechanism: Mechanism,
): StepReading | undefined {
  const found = sheets.find(({ name }) => name === sheet);
  return found && readStepStates(found, mechanism)?.steps.find((one) => one.step === step);
}
