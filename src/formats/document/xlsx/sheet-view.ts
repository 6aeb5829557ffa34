import type { DocumentSheet } from '../../../domain/document/workbook-document';
import type { SheetContext } from './sheet-context';
import type { SheetPart } from './sheet-part';
import { attributeOf, childOf, numberOf, switchOf, type XmlElement } from './xml-element';

/** How a sheet is shown: lines between cells, what stands still, the colour of its tab, whether it is protected. */
export function sheetView(
  part: SheetPart,
  { styles, tally, name }: SheetContext,
): Pick<DocumentSheet, 'freeze' | 'gridlines' | 'tabColor' | 'isProtected'> {
  const view = childOf(part.one('sheetViews'), 'sheetView');
  if (!switchOf(view, 'showZeros', true)) tally.add('looks', name);
  if (switchOf(view, 'rightToLeft')) tally.add('looks', name);
  const tabColor = styles.colors.of(childOf(part.one('sheetPr'), 'tabColor'));
  return {
    ...freezeOf(childOf(view, 'pane')),
    gridlines: switchOf(view, 'showGridLines', true),
    ...(tabColor === undefined ? {} : { tabColor }),
    isProtected: switchOf(part.one('sheetProtection'), 'sheet'),
  };
}

/** A window that is only split moves in both halves: nothing stands still. */
function freezeOf(pane: XmlElement | undefined): Pick<DocumentSheet, 'freeze'> {
  const rows = numberOf(pane, 'ySplit') ?? 0;
  const cols = numberOf(pane, 'xSplit') ?? 0;
  const isFrozen = (attributeOf(pane, 'state') ?? 'split').startsWith('frozen');
  return isFrozen && (rows > 0 || cols > 0) ? { freeze: { rows, cols } } : {};
}
