import { cellAddress, rangeAddress } from '../../src/domain/sheet/address';
import { HIGHLIGHT_FILLS } from '../../src/domain/sheet/highlight';
import type { MemoryClerk } from '../../src/host/memory/memory-clerk';
import { MemoryFaults } from '../../src/host/memory/memory-faults';
import { MemoryHost } from '../../src/host/memory/memory-host';
import type { MemoryCell, MemorySheet, SheetSetup } from '../../src/host/memory/memory-sheet';
import { openMemoryWorkbook } from '../../src/host/memory/open-memory-workbook';
import type { MemoryWorkbook } from '../../src/host/memory/memory-workbook';
import type { Host } from '../../src/host/port';
import type { DrawnCell, DrawnPrint, DrawnSheet, DrawnTint } from './contract/drawn';
import type { HostHarness, OpenedWorkbook } from './contract/harness';
import {
  expectedConditionalStyles,
  expectedPrint,
  expectedValidations,
  pointsOfMm,
} from './contract/expected-setup';
import { expectedStyle } from './contract/expected-style';

/** The memory adapter under the contract. It keeps layouts' own words, so that telling them needs little more. */
export const memoryHarness: HostHarness = {
  capabilities: { notes: true, merges: true },
  keepsFormulaValues: true,
  open: ({ sheets }) => {
    const { host, clerk, workbook } = openMemoryWorkbook(sheets);
    return Promise.resolve(openedWorkbook(workbook, host, clerk));
  },
};

const openedWorkbook = (workbook: MemoryWorkbook, host: Host, clerk: MemoryClerk): OpenedWorkbook => ({
  host,
  clerk,
  drawn: () => Promise.resolve({ sheets: workbook.state.sheets.map(drawnSheet) }),
  tints: () => Promise.resolve(workbook.state.sheets.flatMap(drawnTints)),
  fingerprint: () => Promise.resolve(JSON.stringify(workbook.state.sheets.map(savedSheet))),
  reopened: () => {
    const another = new MemoryHost(workbook, new MemoryFaults(), memoryHarness.capabilities);
    return Promise.resolve(openedWorkbook(workbook, another, clerk));
  },
});

const drawnTints = ({ name, tints }: MemorySheet): readonly DrawnTint[] =>
  tints.flatMap(({ kind, ranges }) =>
    ranges.map((range) => ({
      sheet: name,
      range: rangeAddress(range),
      kind,
      fill: HIGHLIGHT_FILLS[kind],
    })),
  );

const savedSheet = ({ id: _, cells, ...sheet }: MemorySheet): unknown => ({
  ...sheet,
  cells: [...cells].sort(([a], [b]) => a.localeCompare(b)),
});

function drawnSheet(sheet: MemorySheet): DrawnSheet {
  const { setup } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: Object.fromEntries([...sheet.cells].map(([address, cell]) => [address, drawnCell(cell)])),
    merges: sheet.merges.map(rangeAddress),
    columnWidths: Object.fromEntries((setup?.columnWidths ?? []).map((mm, col) => [col, pointsOfMm(mm)])),
    rowHeights: rowHeights(setup),
    validations: expectedValidations({ validations: sheet.lists }),
    conditionalStyles: setup ? expectedConditionalStyles(setup) : [],
    freeze: setup?.freeze,
    print: setup ? expectedPrint(setup) : UNPRINTED,
  };
}

const drawnCell = ({ value, formula, style, link, note }: MemoryCell): DrawnCell => ({
  value,
  formula,
  style: expectedStyle(style),
  link: link?.kind === 'file' && link.sheet !== undefined ? { cell: cellAddress(0, 0), ...link } : link,
  note,
});

const rowHeights = (setup: SheetSetup | undefined): DrawnSheet['rowHeights'] =>
  Object.fromEntries([
    ...Object.entries(setup?.leastRowHeights ?? {}).map(([row, points]) => [row, { points, fixed: false }]),
    ...Object.entries(setup?.rowHeights ?? {}).map(([row, points]) => [row, { points, fixed: true }]),
  ]) as DrawnSheet['rowHeights'];

const UNPRINTED: DrawnPrint = {
  paper: 'A4',
  orientation: 'portrait',
  margins: { top: 54, bottom: 54, left: 51, right: 51, header: 22, footer: 22 },
  fit: undefined,
  repeatRows: undefined,
  area: undefined,
  footer: '',
  centerHorizontally: false,
};
