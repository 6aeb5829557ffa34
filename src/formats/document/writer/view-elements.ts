import type { DocumentSheet } from '../../../domain/document/workbook-document';
import { cellAddress } from '../../../domain/sheet/address';
import { on, xmlElement } from './xml-text';

/** What stands before the sizes: the tab's colour, how pages are fitted, and what is seen. */
export function viewElements(sheet: DocumentSheet, isActive: boolean): string {
  const properties =
    (sheet.tabColor === undefined ? '' : xmlElement('tabColor', { rgb: `FF${sheet.tabColor}` })) +
    (sheet.print.fit ? xmlElement('pageSetUpPr', { fitToPage: 1 }) : '');
  const view = xmlElement(
    'sheetView',
    { showGridLines: sheet.gridlines ? undefined : 0, tabSelected: on(isActive), workbookViewId: 0 },
    paneElement(sheet.freeze),
  );
  return (
    (properties === '' ? '' : xmlElement('sheetPr', {}, properties)) + xmlElement('sheetViews', {}, view)
  );
}

function paneElement(freeze: DocumentSheet['freeze']): string {
  if (!freeze || freeze.rows + freeze.cols === 0) return '';
  const { rows, cols } = freeze;
  const activePane = rows > 0 && cols > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const pane = {
    xSplit: cols || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows, cols),
    activePane,
    state: 'frozen',
  };
  return xmlElement('pane', pane) + xmlElement('selection', { pane: activePane });
}
