import type { ColumnKey } from '../mechanism/table-definition';
import type { IndicatorKey } from '../mechanism/indicator-definition';
import type { CellRange } from '../sheet/address';
import type { CellValue } from '../sheet/cell-value';

/** The kinds of form the mechanism knows; `steps` are the flowchart sheets. The words of the result contract. */
export type TableKind = 'goals' | 'posts' | 'report' | 'steps';

/** A cell of a workbook: the sheet's name and an address such as `C12`. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Text that names something (a unit, a period), with where it stood. */
export interface PlacedText {
  readonly text: string;
  readonly place: CellPlace;
}

/**
 * A cell as a table's row sees it: the value at the anchor of its merge, or carried down from a label above.
 * `row` and `col` (from 0) are those of the cell that holds the value.
 */
export interface RecognisedCell {
  readonly row: number;
  readonly col: number;
  readonly value: CellValue | undefined;
  /** Rows the merge covers; 1 where the cell is not merged. */
  readonly mergedRows: number;
  /** False for the rows of a merge below its first, and for values carried down into blank cells. */
  readonly isAnchor: boolean;
}

/** How surely a header cell names its column: exact > alias > contains (spec §3). */
export type HeaderMatch = 'exact' | 'alias' | 'contains';

export interface ColumnMapping {
  /** Undefined for a column the school added, kept and not counted. */
  readonly key: ColumnKey | undefined;
  /** 1-based, with key `quarter`. */
  readonly quarter?: number;
  readonly col: number;
  /** The header as read, merged parents joined with `/`. */
  readonly header: string;
  readonly match: HeaderMatch | 'none';
}

export interface ListRow {
  /** From 0. */
  readonly row: number;
  readonly sheet: string;
  readonly cells: Readonly<Partial<Record<ColumnKey, RecognisedCell>>>;
  /** By quarter, index 0 = first; undefined where the table has no such column. */
  readonly quarters: readonly (RecognisedCell | undefined)[];
  readonly hidden: boolean;
  readonly struck: boolean;
}

export type SkipReason =
  'blank' | 'total' | 'repeatedHeader' | 'printedOnly' | 'note' | 'placeholder' | 'subtitle';

export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
  /** The figure a total row states, for comparison with our count (spec §3). */
  readonly stated?: number;
}

/** Something the reader decided that a clerk should be able to see and contradict. */
export interface ReadingGuess {
  readonly code:
    | 'headerContains'
    | 'headerAmbiguous'
    | 'quarterColumnMissing'
    | 'columnMissing'
    | 'carriedDown'
    | 'mergedRating'
    | 'hiddenRows'
    | 'hiddenColumns'
    | 'hiddenSheet'
    | 'totalDiffers'
    | 'struckTask'
    | 'tablesJoined'
    | 'unitFromSheetName'
    | 'unitFromFileName'
    | 'olderPeriodUnused'
    | 'privateColumnIgnored'
    | 'splitByUnit'
    | 'gradeColumnChosen'
    | 'continuedRow'
    | 'reportValueBelow'
    | 'duplicateReportForm';
  readonly place: CellPlace | null;
  readonly values: Readonly<Record<string, string | number>>;
}

interface TableOrigin {
  readonly sheet: string;
  readonly sheetHidden: boolean;
  /** Title to last used row, first to last column of the table. */
  readonly range: CellRange;
  /** The title line above the table, e.g. 示例市第一中学实行“168”机制年度工作目标分解表. */
  readonly title: PlacedText | undefined;
  /** Unit named by the table itself: title blank, 填报单位, or a unit column. Raw text, trimmed. */
  readonly unit: PlacedText | undefined;
  /** Year and quarter the table names, in its title or in lines above it; not inferred from dates. */
  readonly period: { readonly year?: number; readonly quarter?: number; readonly place?: CellPlace };
  readonly guesses: readonly ReadingGuess[];
}

/** 附件1 or 附件2 as found: which column means what, which rows count, which do not and why. */
export interface ListTable extends TableOrigin {
  readonly kind: 'goals' | 'posts';
  /** Rows of the header block, from 0, both included. */
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly columns: readonly ColumnMapping[];
  readonly rows: readonly ListRow[];
  readonly skipped: readonly SkippedRow[];
}

export interface ReportItem {
  readonly label: CellPlace;
  /** Where the figure stands, or should stand. */
  readonly place: CellPlace;
  readonly value: CellValue | undefined;
}

/** 附件5 as found, whatever its arrangement. */
export interface ReportTable extends TableOrigin {
  readonly kind: 'report';
  readonly items: Readonly<Partial<Record<IndicatorKey, ReportItem>>>;
  /** The text behind 填报单位, raw; `text` is empty where the label stands alone. */
  readonly unitCell: PlacedText | undefined;
  /** The text or value behind 填报时间. */
  readonly dateCell: { readonly value: CellValue | undefined; readonly place: CellPlace } | undefined;
}

/** A flowchart sheet: only noticed for now; its step status is read by the filling-in view. */
export interface StepsTable extends TableOrigin {
  readonly kind: 'steps';
}

export type RecognisedTable = ListTable | ReportTable | StepsTable;

/** What one sheet was recognised as. */
export interface SheetTables {
  readonly tables: readonly RecognisedTable[];
  readonly isEmpty: boolean;
}

/** The tables of one school in one workbook. */
export interface SchoolTables {
  /** The raw name that the tables agree on, best source first: 填报单位, title, unit column, sheet name. */
  readonly unit: PlacedText | undefined;
  readonly goals: readonly ListTable[];
  readonly posts: readonly ListTable[];
  readonly reports: readonly ReportTable[];
  readonly guesses: readonly ReadingGuess[];
}

export interface RecognisedWorkbook {
  readonly tables: readonly RecognisedTable[];
  /** One entry a school; usually one. Empty where the workbook holds none of the forms. */
  readonly schools: readonly SchoolTables[];
  /** Sheets with content of which nothing was used. */
  readonly unusedSheets: readonly { readonly sheet: string; readonly reason: 'noForm' | 'flowchart' }[];
}
