import { HostError } from '../../host-error';
import type { SelectedCells, SheetSummary } from '../../port';
import type { EventHub, SheetEvent } from './event-hub';
import { latestOnly } from './latest-only';

/** What the events need of the host they belong to. */
export interface EventSource {
  selection(): Promise<SelectedCells>;
  listSheets(): Promise<readonly SheetSummary[]>;
}

type Leave = () => Promise<void>;

/** Going to another sheet selects something too, and Excel tells that apart. */
const SELECTING: readonly SheetEvent[] = ['onSelectionChanged', 'onActivated'];
const CHANGING: readonly SheetEvent[] = ['onChanged', 'onAdded', 'onDeleted'];

/** Tells a listener what is selected, whenever that is something else. */
export const listenToSelection = (
  hub: EventHub,
  source: EventSource,
  listener: (selected: SelectedCells) => void,
): Promise<Leave> =>
  listening(async (isLeft) => {
    const tell = latestOnly(async () => {
      const selected = await unlessRefused(source.selection());
      if (selected && !isLeft()) listener(selected);
    });
    return hub.listen(SELECTING, tell);
  });

/** Tells a listener of changed cells and sheets; of new names too, at once where Excel tells them (ExcelApi 1.17). */
export const listenToChanges = (
  hub: EventHub,
  source: EventSource,
  listener: () => void,
  tellsNames: boolean,
): Promise<Leave> =>
  listening(async (isLeft) => {
    if (tellsNames) return hub.listen([...CHANGING, 'onNameChanged'], listener);
    const leaveChanges = await hub.listen(CHANGING, listener);
    const leaveNames = await hub.listen(['onActivated'], await renamingNoticed(source, isLeft, listener));
    return async () => {
      await leaveChanges();
      await leaveNames();
    };
  });

/** An older Excel says nothing of a new name: it is noticed when the clerk goes to another sheet. */
async function renamingNoticed(
  source: EventSource,
  isLeft: () => boolean,
  listener: () => void,
): Promise<() => void> {
  const namesNow = async (): Promise<string | undefined> => {
    const sheets = await unlessRefused(source.listSheets());
    return sheets && JSON.stringify(sheets.map(({ name }) => name));
  };
  let known = await namesNow();
  return latestOnly(async () => {
    const names = await namesNow();
    if (names === undefined || names === known) return;
    known = names;
    if (!isLeft()) listener();
  });
}

/** Leaving twice does no harm, and nothing is told any more once one has begun to leave. */
async function listening(start: (isLeft: () => boolean) => Promise<Leave>): Promise<Leave> {
  let isLeft = false;
  const leave = await start(() => isLeft);
  return async () => {
    if (isLeft) return;
    isLeft = true;
    await leave();
  };
}

/**
 * Undefined where Excel refuses to answer now, as when a cell is being edited: the event that ends that asks again, and
 * there is nobody here to tell an error to.
 */
async function unlessRefused<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
