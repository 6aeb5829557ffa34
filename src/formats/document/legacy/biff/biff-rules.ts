import type { CellRange } from '../../../../domain/sheet/address';
import type { DocumentCondition, DocumentValidation } from '../../../../domain/document/workbook-document';
import type { BiffRecord } from '../../../legacy/biff-records';
import { readCondition, readConditionRanges } from './biff-conditions';
import type { BiffFormulaContext } from './biff-formula';
import type { BiffPalette } from './biff-palette';
import { readBiffValidation } from './biff-validation';
import type { ByteCursor } from './byte-cursor';
import { LOOK } from './look-records';

/** What a sheet says about input and about looks that depend on values. */
export class BiffRules {
  readonly validations: DocumentValidation[] = [];
  readonly conditions: DocumentCondition[] = [];
  /** Rules that were not understood. */
  lostValidations = 0;
  lostConditions = 0;
  private ranges: readonly CellRange[] | undefined;

  constructor(
    private readonly context: BiffFormulaContext,
    private readonly palette: BiffPalette,
    private readonly dateShift: number,
  ) {}

  take(record: BiffRecord, data: ByteCursor): void {
    if (record.type === LOOK.validation) this.takeValidation(data);
    else if (record.type === LOOK.conditionHeader) this.ranges = readConditionRanges(data);
    else if (record.type === LOOK.condition) this.takeCondition(data);
    // Rules that only Excel 2007 and later know: colour scales, bars, icons.
    else if (record.type === LOOK.condition12) this.lostConditions++;
  }

  private takeValidation(data: ByteCursor): void {
    const rule = readBiffValidation(data, this.context, this.dateShift);
    if (rule) this.validations.push(rule);
    else this.lostValidations++;
  }

  private takeCondition(data: ByteCursor): void {
    const rule = this.ranges && readCondition(data, this.ranges, this.context, this.palette);
    if (rule) this.conditions.push(rule);
    else this.lostConditions++;
  }
}
