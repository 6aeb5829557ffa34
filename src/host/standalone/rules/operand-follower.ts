import {
  Injector,
  IUniverInstanceService,
  setDependencies,
  toDisposable,
  UniverInstanceType,
  type IDisposable,
  type IRange,
  type Workbook,
} from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  EffectRefRangId,
  handleCommonDefaultRangeChangeWithEffectRefCommands,
  handleDefaultRangeChangeWithEffectRefCommands,
  RefRangeService,
  type EffectRefRangeParams,
} from '@univerjs/sheets';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';
import { highlightKindOf } from '../../../domain/sheet/highlight';
import { movedFormula, type MoveRange } from '../../../domain/sheet/moved-formula';
import { sameName } from '../../../domain/sheet/sheet-names';
import { shiftedFormula } from '../../../domain/sheet/shifted-formula';
import { gridRange, rangeOfGrid } from '../data/grid-range';

type Handler = Parameters<RefRangeService['registerRefRange']>[1];
type RangeFormulaListener = Parameters<FormulaRefRangeService['registerRangeFormula']>[4];
type FormulaListener = Parameters<FormulaRefRangeService['registerFormula']>[3];

const UNCHANGED = { redos: [], undos: [] };

/**
 * Lets the formulas of rules name the same cells after rows or columns came or went. The grid's own way leaves absolute
 * references where they are, writes the id of the workbook into others, and fails where a sheet is not there.
 */
export class OperandFollower extends FormulaRefRangeService {
  readonly #ranges: RefRangeService;
  readonly #units: IUniverInstanceService;

  constructor(
    ranges: RefRangeService,
    lexer: LexerTreeBuilder,
    units: IUniverInstanceService,
    services: Injector,
  ) {
    super(ranges, lexer, units, services);
    this.#ranges = ranges;
    this.#units = units;
  }

  /** For a list's cells, which are the same for all cells of the rule. */
  override registerFormula(
    unitId: string,
    subUnitId: string,
    formula: string,
    changed: FormulaListener,
  ): IDisposable {
    return this.#register(unitId, subUnitId, [formula], (command) => {
      const moved = movedFormula(formula, this.#movedBy(unitId, subUnitId, command));
      return moved === formula ? UNCHANGED : changed(moved);
    });
  }

  /** For formulas as the first cell of ranges has them; others have them shifted. */
  override registerRangeFormula(
    unitId: string,
    subUnitId: string,
    ranges: IRange[],
    formulas: string[],
    changed: RangeFormulaListener,
  ): IDisposable {
    return this.#register(unitId, subUnitId, formulas, (command) => {
      const isHere = this.#targetOf(command) === subUnitId;
      const after = isHere ? ranges.flatMap((range) => movedRanges(range, formulas, command)) : ranges;
      const move = this.#movedBy(unitId, subUnitId, command);
      const [first] = ranges;
      const moved = first ? formulas.map((formula) => movedFrom(first, after[0], formula, move)) : formulas;
      if (JSON.stringify([after, moved]) === JSON.stringify([ranges, formulas])) return UNCHANGED;
      return changed(after.length === 0 ? [] : [{ formulas: moved, ranges: after }]);
    });
  }

  /** Calls back after what moves cells of the sheet itself or of one that a formula names. */
  #register(unitId: string, subUnitId: string, formulas: readonly string[], handler: Handler): IDisposable {
    const sheets = new Set([subUnitId]);
    for (const formula of formulas) {
      movedFormula(formula, (range, name) => {
        const id = name === undefined ? undefined : this.#sheetNamed(unitId, name);
        if (id !== undefined) sheets.add(id);
        return range;
      });
    }
    const registered = [...sheets].map((id) => this.#ranges.registerRefRange(ALL_CELLS, handler, unitId, id));
    return toDisposable(() => registered.forEach((one) => one.dispose()));
  }

  #movedBy(unitId: string, subUnitId: string, command: EffectRefRangeParams): MoveRange {
    const target = this.#targetOf(command);
    return (range, name) => {
      if ((name === undefined ? subUnitId : this.#sheetNamed(unitId, name)) !== target) return range;
      const moved = handleDefaultRangeChangeWithEffectRefCommands(gridRange(range), command);
      return moved ? rangeOfGrid(moved) : undefined;
    };
  }

  /** The sheet whose cells a command moves; the one that is shown where it does not say. */
  #targetOf({ params }: EffectRefRangeParams): string | undefined {
    if (params && 'fromSubUnitId' in params) {
      return params.fromSubUnitId === params.toSubUnitId ? params.fromSubUnitId : undefined;
    }
    if (params && 'subUnitId' in params && params.subUnitId) return params.subUnitId;
    return this.#units
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)
      ?.getActiveSheet()
      .getSheetId();
  }

  #sheetNamed(unitId: string, name: string): string | undefined {
    return this.#units
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheets()
      .find((sheet) => sameName(sheet.getName()) === sameName(name))
      ?.getSheetId();
  }
}

setDependencies(OperandFollower, [RefRangeService, LexerTreeBuilder, IUniverInstanceService, Injector]);

const ALL_CELLS: IRange = { startRow: 0, startColumn: 0, endRow: 1_048_575, endColumn: 16_383 };

const INSERTING = new Set<string>([EffectRefRangId.InsertRowCommandId, EffectRefRangId.InsertColCommandId]);

/** A row put before the first or after the last one gets their rule, but no tint: that is for what stands in a cell. */
function movedRanges(
  range: IRange,
  formulas: readonly string[],
  command: EffectRefRangeParams,
): readonly IRange[] {
  const isTint = formulas.some((formula) => highlightKindOf(formula) !== undefined);
  if (!isTint || !INSERTING.has(command.id)) {
    return handleCommonDefaultRangeChangeWithEffectRefCommands(range, command);
  }
  const moved = handleDefaultRangeChangeWithEffectRefCommands(range, command);
  return moved ? [moved] : [];
}

/** A formula as the first cell has it that is left of a range, for the cell that is the first then. */
function movedFrom(before: IRange, after: IRange | undefined, formula: string, move: MoveRange): string {
  if (!after) return formula;
  const { top, left, bottom, right } = rangeOfGrid(before);
  const cellAt = (row: number, col: number): ReturnType<MoveRange> =>
    move({ top: row, left: col, bottom: row, right: col }, undefined);
  let row = top;
  while (row < bottom && !cellAt(row, left) && !cellAt(row, right)) row += 1;
  let col = left;
  while (col < right && !cellAt(row, col)) col += 1;
  const standing = cellAt(row, col) ?? { top: row, left: col };
  const moved = movedFormula(shiftedFormula(formula, row - top, col - left), move);
  return shiftedFormula(moved, after.startRow - standing.top, after.startColumn - standing.left);
}
