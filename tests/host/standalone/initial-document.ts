import type {
  DocumentCell,
  DocumentSheet,
  WorkbookDocument,
} from '../../../src/domain/document/workbook-document';
import { parseCellAddress, parseRangeAddress } from '../../../src/domain/sheet/address';
import type { InitialSheet, InitialWorkbook } from '../contract/harness';

/** A workbook of a contract's test as a document, with its first visible sheet shown. */
export const initialDocument = ({ sheets }: InitialWorkbook): WorkbookDocument => ({
  sheets: sheets.map(initialSheet),
  active: sheets.findIndex(({ visibility = 'visible' }) => visibility === 'visible'),
  styles: [],
  names: [],
});

const initialSheet = ({
  name,
  visibility = 'visible',
  cells = {},
  merges = [],
}: InitialSheet): DocumentSheet => ({
  name,
  visibility,
  cells: Object.entries(cells).map(([address, value]): DocumentCell => {
    const at = parseCellAddress(address);
    if (!at) throw new Error(`no address: ${address}`);
    return typeof value === 'object' && 'formula' in value
      ? { ...at, formula: value.formula, value: value.cached }
      : { ...at, value };
  }),
  merges: merges.flatMap((address) => parseRangeAddress(address) ?? []),
  columnWidths: {},
  rowHeights: {},
  hiddenRows: [],
  hiddenCols: [],
  gridlines: true,
  validations: [],
  conditions: [],
  print: {
    paper: 'A4',
    orientation: 'portrait',
    margins: { top: 19, bottom: 19, left: 18, right: 18, header: 8, footer: 8 },
    centerHorizontally: false,
    centerVertically: false,
  },
  isProtected: false,
});
