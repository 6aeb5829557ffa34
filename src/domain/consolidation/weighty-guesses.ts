import type { ReadingGuess } from '../forms/recognised-table';
import type { SnapshotNotice } from '../sheet/snapshot';
import type { FileGuess } from './guess-key';

/** Decisions of the reader by which a figure may be another, and so a clerk is asked to look; the rest is only listed. */
const WEIGHTY_GUESSES: Readonly<Record<ReadingGuess['code'], boolean>> = {
  unitFromFileName: true,
  unitFromSheetName: true,
  headerAmbiguous: true,
  headerContains: true,
  columnMissing: true,
  quarterColumnMissing: true,
  gradeColumnChosen: true,
  totalDiffers: true,
  tablesJoined: true,
  duplicateReportForm: true,
  reportValueBelow: true,
  struckTask: true,
  continuedRow: true,
  hiddenRows: true,
  hiddenSheet: true,
  hiddenColumns: true,
  mergedRating: false,
  carriedDown: false,
  splitByUnit: false,
  olderPeriodUnused: false,
  privateColumnIgnored: false,
};

const WEIGHTY_NOTICES: Readonly<Record<SnapshotNotice['code'], boolean>> = {
  picturesIgnored: true,
  textDecodedAsGb18030: true,
  notAWorksheet: false,
  date1904: false,
  decrypted: false,
};

/** True of what a clerk should look at before the quarter goes up. */
export function isWeighty(guess: FileGuess): boolean {
  switch (guess.kind) {
    case 'guess':
      return WEIGHTY_GUESSES[guess.guess.code];
    case 'notice':
      return WEIGHTY_NOTICES[guess.notice.code];
    case 'synonym':
      return true;
  }
}
