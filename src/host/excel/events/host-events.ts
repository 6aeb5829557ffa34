/// <reference types="office-js" />
import { HostError } from '../../host-error';
import type { SelectedCells, SheetSummary, WorkbookChange } from '../../port';
import { changedRanges } from './changed-ranges';
import type { EventHub, SheetEvent } from './event-hub';
import { latestOnly } from '../../latest-only';
import { SheetNames } from './sheet-names';

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

/**
 * Tells a listener of changed cells, as closely as Excel does, and of changed sheets; of new names too, at once where
 * Excel tells them (ExcelApi 1.17), else when the clerk goes to another sheet.
 */
export const listenToChanges = (
  hub: EventHub,
  source: EventSource,
  listener: (change: WorkbookChange) => void,
  tellsNames: boolean,
): Promise<Leave> =>
  listening(async (isLeft) => {
    const names = new SheetNames();
    const learn = async (): Promise<boolean> => {
      const learned = names.asking();
      const sheets = await unlessRefused(source.listSheets());
      return sheets !== undefined && learned(sheets);
    };
    const learnSoon = latestOnly(async () => void (await learn()));
    const noticeNames = latestOnly(async () => {
      if ((await learn()) && !isLeft()) listener({ kind: 'other' });
    });
    const leave = await hub.listen(
      [...CHANGING, tellsNames ? 'onNameChanged' : 'onActivated'],
      (event, args) => {
        if (event === 'onActivated') return noticeNames();
        const changes = event === 'onChanged' ? cellChanges(args, names) : undefined;
        if (event !== 'onChanged') names.forget();
        if (!names.areKnown) learnSoon();
        for (const change of changes ?? [ANYTHING]) listener(change);
      },
    );
    await learn();
    return leave;
  });

const ANYTHING: WorkbookChange = { kind: 'other' };

/** Undefined where cells have moved, or Excel does not say which have changed, or we do not know on what sheet. */
function cellChanges(args: unknown, names: SheetNames): readonly WorkbookChange[] | undefined {
  const { worksheetId, address, changeType } = args as Excel.WorksheetChangedEventArgs;
  const sheet = names.nameOf(worksheetId);
  if (sheet === undefined) names.forget();
  const ranges = changeType === 'RangeEdited' ? changedRanges(address) : undefined;
  if (sheet === undefined || !ranges) return undefined;
  return ranges.map((range) => ({ kind: 'cells', sheet, range }));
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
