import { type Area, cellArea } from '../grid/area';
import { BandSizes } from '../grid/band-sizes';
import { CellGrid } from '../grid/cell-grid';
import type { StyleBook } from '../grid/cell-style';
import { COLUMNS, DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, ROWS } from '../grid/limits';
import { AreaList } from './area-list';
import { ConditionalRules } from './conditional-rules';
import { MergedCells } from './merged-cells';
import { newPageSetup, type PageSetup } from './page-setup';
import { SheetProtection } from './protection';
import type { CellValidation } from './validation-rule';

export const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export interface CellLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface CellNote {
  readonly row: number;
  readonly col: number;
  content: string;
}

/** One worksheet, without any API: what is in it and how it looks. */
export class SheetState {
  readonly grid: CellGrid;
  readonly columns = new BandSizes(DEFAULT_COLUMN_WIDTH, COLUMNS);
  readonly rows = new BandSizes(DEFAULT_ROW_HEIGHT, ROWS);
  readonly merged = new MergedCells();
  readonly validations = new AreaList<CellValidation>();
  readonly links = new AreaList<CellLink>();
  readonly conditions = new ConditionalRules();
  readonly protection = new SheetProtection();
  readonly page: PageSetup = newPageSetup();
  notes: readonly CellNote[] = [];
  /** The cells that stay in view. */
  frozen: Area | undefined;
  /** One area at least; of the first, the first cell is active. */
  selection: readonly Area[] = [cellArea(0, 0)];
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  isDeleted = false;

  constructor(
    readonly id: string,
    public name: string,
    styles: StyleBook,
  ) {
    this.grid = new CellGrid(styles);
  }
}
