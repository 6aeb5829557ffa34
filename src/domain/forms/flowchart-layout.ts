import type { Mechanism } from '../mechanism/definition';
import type { Flowchart } from '../mechanism/flowchart-definition';
import type { SheetLayout } from '../sheet/layout';
import { boxedCells, isSingleCell } from './boxed-cells-layout';
import { flowchartColumns, flowchartRows } from './flowchart-grid';
import {
  headBoxes,
  leadBoxes,
  roleBoxes,
  stepBoxes,
  type PlacedChart,
  type TextPolicy,
} from './flowchart-parts-layout';
import { fittedRows } from './flowchart-heights-layout';
import { statusColours, statusLists } from './flowchart-status-layout';
import { flowchartStyles } from './flowchart-styles-layout';

/** What is known when a chart is drawn; the original has no place for either. */
export interface FlowchartOptions {
  readonly unit?: string;
  /** Four digits. */
  readonly year?: number;
  readonly textPolicy?: TextPolicy;
}

/** The mechanism has no flowchart of that kind. */
export class FlowchartMissing extends Error {
  override readonly name = 'FlowchartMissing';

  constructor(readonly key: Flowchart['key']) {
    super(key);
  }
}

/** 附件3, how the mechanism works in six steps (spec §1.4). Throws `FlowchartMissing`. */
export const workflowLayout = (mechanism: Mechanism, options: FlowchartOptions = {}): SheetLayout =>
  flowchartLayout(mechanism, 'workflow', options);

/** 附件4, how a Party member takes a duty post (spec §1.5). Throws `FlowchartMissing`. */
export const dutyFlowLayout = (mechanism: Mechanism, options: FlowchartOptions = {}): SheetLayout =>
  flowchartLayout(mechanism, 'dutyFlow', options);

/** A flowchart drawn in cells on one page of A4 portrait, with status, date and remark for each step. */
function flowchartLayout(
  mechanism: Mechanism,
  key: Flowchart['key'],
  { textPolicy = 'verbatim', ...who }: FlowchartOptions,
): SheetLayout {
  const chart = mechanism.flowcharts.find((one) => one.key === key);
  if (!chart) throw new FlowchartMissing(key);
  const placed: PlacedChart = { chart, columns: flowchartColumns(chart), rows: flowchartRows(chart) };
  const boxes = [
    ...headBoxes(placed, mechanism, who),
    ...leadBoxes(placed),
    ...stepBoxes(placed, mechanism, textPolicy),
    ...roleBoxes(placed),
  ];
  const { heights, sizes } = fittedRows(placed, textPolicy);
  return {
    name: chart.sheetName,
    columnWidths: placed.columns.widths,
    rowHeights: heights,
    styles: {
      ...flowchartStyles(sizes),
      date: { ...flowchartStyles(sizes).date, numberFormat: mechanism.stepFields.date.format },
    },
    cells: boxes.flatMap(({ range, text, style }) => boxedCells(range, text, style)),
    merges: boxes.map(({ range }) => range).filter((range) => !isSingleCell(range)),
    validations: statusLists(placed, mechanism),
    conditionalStyles: statusColours(placed, mechanism),
    print: {
      ...chart.print,
      area: { top: 0, left: 0, bottom: placed.rows.last, right: placed.columns.body.right },
      footer: 'none',
      centerHorizontally: true,
    },
  };
}
