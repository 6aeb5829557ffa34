import type { Mechanism } from '../mechanism/definition';
import type { Flowchart, StepState } from '../mechanism/flowchart-definition';
import { cellAddress, type CellPosition, type CellRange } from '../sheet/address';
import { cellText, type CellValue } from '../sheet/cell-value';
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import { STEP_FIELDS, type StepField } from './flowchart-grid';
import { headerKey } from './header-text';
import { MergeIndex } from './merge-index';

/** One thing a school fills in beside a step. */
export interface StepEntry {
  /** `C12`; where the value stands, or belongs. */
  readonly cell: string;
  readonly value: CellValue | undefined;
  /** As a clerk reads it, without blanks around it. */
  readonly text: string;
}

/** A step found on a sheet. */
export interface StepReading {
  /** Its number in the mechanism, from 0. */
  readonly step: number;
  readonly titleCell: string;
  /** Undefined where the cell is empty or holds another word. */
  readonly state: StepState | undefined;
  /** What the sheet has a caption for; a caption that is gone leaves nothing. */
  readonly entries: Readonly<Partial<Record<StepField, StepEntry>>>;
}

export interface StepStates {
  readonly chart: Flowchart['key'];
  /** Of the steps found, in the mechanism's order. */
  readonly steps: readonly StepReading[];
}

/** A number or a bracket before a title, as in 第一步：征求意见. */
const LONGEST_NUMBERING = 4;

/**
 * Reads how far a school is with the steps of a flowchart. Steps are found by their titles, what is filled in by the
 * captions beside or below these, so that rows and columns may be inserted or moved. Undefined where the sheet shows
 * fewer than half the steps of any chart.
 */
export function readStepStates(sheet: SheetSnapshot, mechanism: Mechanism): StepStates | undefined {
  const cells = textCells(sheet);
  const [found] = mechanism.flowcharts
    .map((chart) => ({ chart, titles: titlesOf(chart, cells) }))
    .filter(({ chart, titles }) => titles.length * 2 >= chart.steps.length)
    .sort((a, b) => b.titles.length - a.titles.length);
  if (!found) return undefined;
  const merges = new MergeIndex(sheet, 0, sheet.rows.length);
  const captions = captionsBy(found.titles, cells, mechanism);
  const steps = found.titles.map((title): StepReading => {
    const entries: Partial<Record<StepField, StepEntry>> = {};
    for (const field of STEP_FIELDS) {
      const caption = captions.get(title)?.[field];
      if (caption) entries[field] = entryBeside(sheet, merges, caption);
    }
    return {
      step: title.step,
      titleCell: cellAddress(title.row, title.col),
      state: stateOf(entries.status?.text ?? '', mechanism),
      entries,
    };
  });
  return { chart: found.chart.key, steps: steps.sort((a, b) => a.step - b.step) };
}

interface TextCell extends CellPosition {
  readonly key: string;
}

interface StepTitle extends CellPosition {
  readonly step: number;
}

function textCells(sheet: SheetSnapshot): readonly TextCell[] {
  const cells: TextCell[] = [];
  sheet.rows.forEach((values, row) => {
    (values ?? []).forEach((value, col) => {
      if (typeof value === 'string') cells.push({ row, col, key: headerKey(value) });
    });
  });
  return cells;
}

/** The steps whose title stands on the sheet: alone, behind a number, or before the step's points in one box. */
function titlesOf(chart: Flowchart, cells: readonly TextCell[]): readonly StepTitle[] {
  return chart.steps.flatMap(({ titleLines }, step): readonly StepTitle[] => {
    const title = headerKey(titleLines.join(''));
    const cell =
      cells.find(({ key }) => key === title) ??
      cells.find(({ key }) => key.endsWith(title) && key.length <= title.length + LONGEST_NUMBERING) ??
      cells.find(({ key }) => key.startsWith(title));
    return cell ? [{ row: cell.row, col: cell.col, step }] : [];
  });
}

/** Each caption belongs to the nearest title above or left of it; the first of a kind counts. */
function captionsBy(
  titles: readonly StepTitle[],
  cells: readonly TextCell[],
  { stepFields }: Mechanism,
): ReadonlyMap<StepTitle, Partial<Record<StepField, CellPosition>>> {
  const captions = new Map<StepTitle, Partial<Record<StepField, CellPosition>>>();
  for (const cell of cells) {
    const field = STEP_FIELDS.find((one) => cell.key === headerKey(stepFields[one].caption));
    const title = field && titleOf(cell, titles);
    if (!title) continue;
    const known = captions.get(title) ?? {};
    captions.set(title, { [field]: cell, ...known });
  }
  return captions;
}

function titleOf(caption: CellPosition, titles: readonly StepTitle[]): StepTitle | undefined {
  const distance = ({ row, col }: StepTitle): number => caption.row - row + caption.col - col;
  let nearest: StepTitle | undefined;
  for (const title of titles) {
    if (title.row > caption.row || title.col > caption.col) continue;
    if (!nearest || distance(title) < distance(nearest)) nearest = title;
  }
  return nearest;
}

/** The cell right of a caption, behind its merge. */
function entryBeside(sheet: SheetSnapshot, merges: MergeIndex, caption: CellPosition): StepEntry {
  const right = merges.at(caption.row, caption.col)?.right ?? caption.col;
  const place = anchorOf(merges.at(caption.row, right + 1), { row: caption.row, col: right + 1 });
  const value = cellAt(sheet, place.row, place.col);
  return { cell: cellAddress(place.row, place.col), value, text: cellText(value).trim() };
}

const anchorOf = (merge: CellRange | undefined, cell: CellPosition): CellPosition =>
  merge ? { row: merge.top, col: merge.left } : cell;

const stateOf = (text: string, { stepFields }: Mechanism): StepState | undefined => {
  const key = headerKey(text);
  return stepFields.status.states.find(({ label }) => headerKey(label) === key)?.key;
};
