import type { Mechanism } from '../mechanism/definition';
import type { Flowchart, StepState } from '../mechanism/flowchart-definition';
import { oncePer } from '../memory/remembered';
import { cellAddress, type CellPosition, type CellRange } from '../sheet/address';
import { cellText, type CellValue } from '../sheet/cell-value';
import { cellAt, type SheetRow, type SheetSnapshot } from '../sheet/snapshot';
import { CodeSet } from './code-set';
import { STEP_FIELDS, type StepField } from './flowchart-grid';
import { firstKeyCode, headerKey, lastKeyCode } from './header-text';
import { MergeIndex } from './merge-index';

/** A cell of the chart that says what another means; its text as it stands, to be found unchanged when one writes. */
export interface PrintedCell {
  readonly cell: string;
  readonly text: string;
}

/** One thing a school fills in beside a step. */
export interface StepEntry {
  readonly caption: PrintedCell;
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
  readonly title: PrintedCell;
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
  const cells = textCells(sheet, mechanism);
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
      title: printedCell(sheet, title),
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

/** A text of a row that may be a title or a caption. */
interface RowText {
  readonly col: number;
  readonly key: string;
}

/** Reads the texts of a row once, as all rows of a workbook are looked at after each edit. */
const textsInRows = oncePer(
  ({ flowcharts, stepFields }: Mechanism): ((row: SheetRow) => readonly RowText[]) => {
    const titles = flowcharts.flatMap(({ steps }) => steps.map(titleKey));
    const captions = STEP_FIELDS.map((field) => headerKey(stepFields[field].caption));
    // Nearly all cells are told by their first or last character, without making their keys.
    const firsts = new CodeSet([...titles, ...captions].map(firstKeyCode));
    const lasts = new CodeSet(titles.map(lastKeyCode));
    const longest = Math.max(...titles.map(({ length }) => length)) + LONGEST_NUMBERING;
    const mayEnd = (text: string): boolean => text.length <= LONGEST_NUMBERED && lasts.has(lastKeyCode(text));
    return oncePer((row: SheetRow): readonly RowText[] => {
      let texts = NO_TEXTS;
      for (let col = 0; col < row.length; col++) {
        const value = row[col];
        if (typeof value !== 'string' || !(firsts.has(firstKeyCode(value)) || mayEnd(value))) continue;
        const key = headerKey(value);
        if (firsts.has(firstKeyCode(key)) || key.length <= longest) texts = [...texts, { col, key }];
      }
      return texts;
    });
  },
);

const NO_TEXTS: readonly RowText[] = [];
/** Characters of a cell with a numbered title, however it is spaced out. */
const LONGEST_NUMBERED = 200;

const titleKey = ({ titleLines }: Flowchart['steps'][number]): string => headerKey(titleLines.join(''));

function textCells(sheet: SheetSnapshot, mechanism: Mechanism): readonly TextCell[] {
  const textsIn = textsInRows(mechanism);
  const cells: TextCell[] = [];
  for (let row = 0; row < sheet.rows.length; row++) {
    const values = sheet.rows[row];
    if (values) for (const { col, key } of textsIn(values)) cells.push({ row, col, key });
  }
  return cells;
}

/** The steps whose title stands on the sheet: alone, behind a number, or before the step's points in one box. */
function titlesOf(chart: Flowchart, cells: readonly TextCell[]): readonly StepTitle[] {
  return chart.steps.flatMap((chartStep, step): readonly StepTitle[] => {
    const title = titleKey(chartStep);
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
  return {
    caption: printedCell(sheet, caption),
    cell: cellAddress(place.row, place.col),
    value,
    text: cellText(value).trim(),
  };
}

const printedCell = (sheet: SheetSnapshot, { row, col }: CellPosition): PrintedCell => ({
  cell: cellAddress(row, col),
  text: cellText(cellAt(sheet, row, col)),
});

const anchorOf = (merge: CellRange | undefined, cell: CellPosition): CellPosition =>
  merge ? { row: merge.top, col: merge.left } : cell;

const stateOf = (text: string, { stepFields }: Mechanism): StepState | undefined => {
  const key = headerKey(text);
  return stepFields.status.states.find(({ label }) => headerKey(label) === key)?.key;
};
