import { layoutPrint } from '../../../src/domain/document/layout-print';
import type {
  DocumentCell,
  DocumentPrint,
  DocumentSheet,
  DocumentStyle,
  WorkbookDocument,
} from '../../../src/domain/document/workbook-document';
import { parseCellAddress, parseRangeAddress } from '../../../src/domain/sheet/address';
import type { CellValue } from '../../../src/domain/sheet/cell-value';

export const PRINT: DocumentPrint = layoutPrint({
  orientation: 'portrait',
  margins: { top: 20, bottom: 20, left: 20, right: 20 },
  footer: 'none',
  centerHorizontally: false,
});

/** What a cell holds, and how it looks. */
export type SmallCell = CellValue | { readonly is?: CellValue; readonly look: DocumentStyle };

export interface SmallSheet extends Partial<Omit<DocumentSheet, 'cells' | 'merges'>> {
  /** By address. */
  readonly cells: Readonly<Record<string, SmallCell>>;
  readonly merges?: readonly string[];
}

/** A workbook of a few cells. */
export function smallDocument(...sheets: readonly SmallSheet[]): WorkbookDocument {
  const styles: DocumentStyle[] = [];
  const cell = (address: string, given: SmallCell): DocumentCell => {
    const position = parseCellAddress(address)!;
    if (typeof given !== 'object' || !('look' in given)) return { ...position, value: given };
    styles.push(given.look);
    return { ...position, style: styles.length - 1, ...(given.is === undefined ? {} : { value: given.is }) };
  };
  return {
    sheets: sheets.map(({ cells, merges = [], ...rest }, index) => ({
      name: `表${index + 1}`,
      visibility: 'visible',
      cells: Object.entries(cells).map(([address, given]) => cell(address, given)),
      merges: merges.map((address) => parseRangeAddress(address)!),
      columnWidths: {},
      rowHeights: {},
      hiddenRows: [],
      hiddenCols: [],
      gridlines: true,
      validations: [],
      conditions: [],
      print: PRINT,
      isProtected: false,
      ...rest,
    })),
    active: 0,
    styles,
    names: [],
  };
}
