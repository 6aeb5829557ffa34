import { cellAddress, rangeAddress } from '../../domain/sheet/address';
import { landingText } from '../../domain/sheet/landing-text';
import type { SheetLayout } from '../../domain/sheet/layout';
import type { DrawingContext } from '../placed-layouts';
import type { DrawOp, GridCell } from './draw-op';
import { planContents } from './plan-contents';
import { planLinks } from './plan-links';
import { planPrint } from './plan-print';
import { planConditions, planValidations } from './plan-rules';
import { planColumnWidths, planRowHeights } from './plan-sizes';
import { planStyles } from './plan-styles';

/** How one sheet of a request is drawn. */
export interface SheetPlan {
  /** The name it is given. */
  readonly name: string;
  readonly hidden: boolean;
  /** On the very hidden sheet, under its working name. */
  readonly beside: readonly DrawOp[];
  /** Once it has its name and is shown: what needs the other sheets' names, or a sheet that can be seen. */
  readonly inPlace: readonly DrawOp[];
  /** What the program tells of each cell afterwards, by address. */
  readonly contents: ReadonlyMap<string, GridCell>;
}

/** The order matters: links before looks, as Excel restyles a cell it links; row heights once text and fonts are in. */
export function planSheet(layout: SheetLayout, name: string, context: DrawingContext): SheetPlan {
  const { entering, formatting, acrossSheets, contents } = planContents(layout, context.names);
  return {
    name,
    hidden: layout.hidden ?? false,
    beside: [
      ...planColumnWidths(layout),
      ...entering,
      ...planLinks(layout, context.names),
      ...formatting,
      ...layout.merges.map((range): DrawOp => ({ kind: 'merge', address: rangeAddress(range) })),
      ...planStyles(layout),
      ...planRowHeights(layout),
      ...planValidations(layout),
      ...planConditions(layout),
      planPrint(layout),
      ...(context.capabilities.notes ? planNotes(layout) : []),
    ],
    inPlace: [...acrossSheets, ...planFreeze(layout)],
    contents,
  };
}

const planNotes = ({ cells }: SheetLayout): readonly DrawOp[] =>
  cells.flatMap(({ row, col, note }): readonly DrawOp[] =>
    note === undefined ? [] : [{ kind: 'note', address: cellAddress(row, col), text: landingText(note) }],
  );

/** A hidden sheet has no window whose panes could be frozen. */
const planFreeze = ({ freeze, hidden }: SheetLayout): readonly DrawOp[] =>
  freeze && !hidden && freeze.rows + freeze.cols > 0 ? [{ kind: 'freeze', ...freeze }] : [];
