import type {
  WpsComment,
  WpsFormatConditions,
  WpsRange,
  WpsValidation,
} from '../../../src/host/wps/api/cells-api';
import { WpsFault } from '../bridge';
import { mergeAreaOf, mergedIn, mergeGiven } from './merging';
import { addComment, clearComments, commentOf } from './page/comments';
import { RangeSizes } from './range-sizes';
import { FormatConditions } from './rules/format-conditions';
import { specialCells } from './rules/special-cells';
import { Validation } from './rules/validation';

export class RangeModel extends RangeSizes implements WpsRange {
  Merge(across?: unknown): void {
    mergeGiven(this._cells, across);
  }

  UnMerge(): void {
    const { sheetForWriting: sheet, areas } = this._cells;
    sheet.protection.guard();
    for (const area of areas) sheet.merged.remove(area);
  }

  get MergeCells(): boolean | null {
    return mergedIn(this._cells);
  }

  get MergeArea(): WpsRange {
    return this._range([mergeAreaOf(this._cells)]);
  }

  get Validation(): WpsValidation {
    return this._cells.sheet && this._cells.context.expose('Validation', new Validation(this._cells));
  }

  get FormatConditions(): WpsFormatConditions {
    const { context, sheet } = this._cells;
    return sheet && context.expose('FormatConditions', new FormatConditions(this._cells));
  }

  SpecialCells(type: unknown): WpsRange {
    return specialCells(this._cells, type);
  }

  AddComment(text: unknown): WpsComment {
    return addComment(this._cells, text);
  }

  get Comment(): WpsComment | null {
    return commentOf(this._cells);
  }

  ClearComments(): void {
    clearComments(this._cells);
  }

  /** Of the sheet that is shown in the workbook that is shown. */
  Select(): void {
    const { sheetForWriting: sheet, areas, context } = this._cells;
    const isShown = context.program.active === context && !context.chartShown;
    if (!isShown || context.state.active !== sheet) throw new WpsFault('call failed');
    context.program.shapeSelected = false;
    context.state.select(sheet, areas);
  }
}
