/// <reference types="office-js" />
import { cellAddress } from '../../domain/sheet/address';
import type { DrawOp } from '../plan/draw-op';

/** Queues one step of a drawing on a sheet. */
export function runOp(sheet: Excel.Worksheet, op: DrawOp): void {
  switch (op.kind) {
    case 'grid':
      // The API's type is not readonly; it copies what it is given.
      sheet.getRange(op.address)[op.property] = op.grid as (typeof op.grid)[number][number][][];
      return;
    case 'format':
      sheet.getRanges(op.areas).format.set(op.format);
      return;
    case 'borders':
      return drawBorders(sheet.getRanges(op.areas).format.borders, op.lines);
    case 'autofitRows':
      sheet.getRanges(op.areas).format.autofitRows();
      return;
    case 'merge':
      sheet.getRange(op.address).merge();
      return;
    case 'link':
      sheet.getRange(op.address).hyperlink = op.link;
      return;
    case 'validation':
      sheet.getRange(op.address).dataValidation.set(op.validation);
      return;
    case 'condition':
      return addCondition(sheet.getRange(op.address), op);
    case 'print':
      return setUpPrinting(sheet.pageLayout, op);
    case 'note':
      sheet.notes.add(op.address, op.text);
      return;
    case 'freeze':
      return freeze(sheet.freezePanes, op);
  }
}

type OpOf<Kind extends DrawOp['kind']> = Extract<DrawOp, { readonly kind: Kind }>;

function drawBorders(borders: Excel.RangeBorderCollection, lines: OpOf<'borders'>['lines']): void {
  for (const line of lines) {
    borders.getItem(line).set({ style: 'Continuous', weight: 'Thin', color: '#000000' });
  }
}

function addCondition({ conditionalFormats }: Excel.Range, { on, formula, format }: OpOf<'condition'>): void {
  if (on === 'anotherCell') {
    const { custom } = conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.set(format);
  } else {
    const { cellValue } = conditionalFormats.add('CellValue');
    cellValue.rule = { operator: 'EqualTo', formula1: formula };
    cellValue.format.set(format);
  }
}

function setUpPrinting(pageLayout: Excel.PageLayout, { setup, titleRows, area }: OpOf<'print'>): void {
  pageLayout.set(setup);
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(titleRows);
  if (area !== undefined) pageLayout.setPrintArea(area);
}

function freeze(panes: Excel.WorksheetFreezePanes, { rows, cols }: OpOf<'freeze'>): void {
  if (cols === 0) panes.freezeRows(rows);
  else if (rows === 0) panes.freezeColumns(cols);
  else panes.freezeAt(`A1:${cellAddress(rows - 1, cols - 1)}`);
}
