import { LIMITS } from '../limits';
import { WorkbookRefusal } from '../refusal';
import { BIFF, biffSubstream, uint16At, uint32At, type BiffRecord } from './biff-records';
import { countSharedStrings } from './biff-shared-strings';
import { readSheetOutline, type BiffSheetOutline } from './biff-sheet-outline';

/** What a Workbook stream says of itself, to hold the library's reading against. */
export interface BiffOutline {
  readonly date1904: boolean;
  /** In BOUNDSHEET order, which is the order of the tabs. */
  readonly sheets: readonly BiffSheetOutline[];
}

interface Globals {
  readonly date1904: boolean;
  readonly boundSheets: readonly BiffRecord[];
  /** The SST record and its continuations; none before Excel 97. */
  readonly sharedStrings: readonly BiffRecord[];
}

const BIFF5 = 0x0500;
const BIFF8 = 0x0600;

/** Walks a decrypted Workbook stream from end to end; a sheet that is announced and not complete is refused. */
export function readBiffOutline(stream: Uint8Array): BiffOutline {
  const { date1904, boundSheets, sharedStrings } = readGlobals(stream);
  if (boundSheets.length === 0) throw new WorkbookRefusal('partMissing', { part: 'BOUNDSHEET' });
  if (boundSheets.length > LIMITS.sheets) {
    throw new WorkbookRefusal('tooManySheets', { sheets: boundSheets.length, limit: LIMITS.sheets });
  }
  refuseUnannounced(stream, new Set(boundSheets.map((record) => uint32At(stream, record.start))));
  const budget = {
    cellsLeft: LIMITS.nonEmptyCells,
    sharedStrings: sharedStrings.length === 0 ? 0 : countSharedStrings(stream, sharedStrings),
  };
  return { date1904, sheets: boundSheets.map((record) => readSheetOutline(stream, record, budget)) };
}

function readGlobals(stream: Uint8Array): Globals {
  let date1904 = false;
  const boundSheets: BiffRecord[] = [];
  const sharedStrings: BiffRecord[] = [];
  let continuedType = 0;
  for (const record of biffSubstream(stream, 0)) {
    if (record.type !== BIFF.continued) continuedType = record.type;
    if (continuedType === BIFF.sharedStrings) sharedStrings.push(record);
    else if (record.type === BIFF.bof) checkVersion(uint16At(stream, record.start));
    else if (record.type === BIFF.date1904) date1904 = uint16At(stream, record.start) === 1;
    else if (record.type === BIFF.boundSheet) boundSheets.push(record);
  }
  return { date1904, boundSheets, sharedStrings };
}

function checkVersion(version: number): void {
  if (version === BIFF5 || version === BIFF8) return;
  throw new WorkbookRefusal('contentUnknown', { part: 'BIFF', version });
}

/** Substreams follow one another; one that no BOUNDSHEET points at is a sheet that would be lost in silence. */
function refuseUnannounced(stream: Uint8Array, announced: ReadonlySet<number>): void {
  for (let at = 0; uint16At(stream, at) === BIFF.bof;) {
    if (at > 0 && !announced.has(at)) throw new WorkbookRefusal('sheetSwallowed', { part: 'BOUNDSHEET' });
    for (const record of biffSubstream(stream, at)) at = record.end;
  }
}
