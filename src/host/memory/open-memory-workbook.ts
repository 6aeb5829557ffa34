import { parseRangeAddress } from '../../domain/sheet/address';
import { isCellDate, type CellValue } from '../../domain/sheet/cell-value';
import type { LayoutFormula } from '../../domain/sheet/layout';
import type { Host, HostCapabilities, SheetSummary } from '../port';
import { MemoryClerk } from './memory-clerk';
import { MemoryFaults } from './memory-faults';
import { MemoryHost } from './memory-host';
import { emptySheet, type MemoryCell, type MemorySheet } from './memory-sheet';
import { MemoryWorkbook, TOP_LEFT } from './memory-workbook';

/** A sheet as it stands when the workbook is opened. */
export interface OpenedSheet {
  readonly name: string;
  readonly visibility?: SheetSummary['visibility'];
  /** By address; a string is text. */
  readonly cells?: Readonly<Record<string, CellValue | LayoutFormula>>;
  /** Addresses. */
  readonly merges?: readonly string[];
}

export interface OpenedMemoryWorkbook {
  readonly host: Host;
  /** The person at the program. */
  readonly clerk: MemoryClerk;
  /** Troubles on demand. */
  readonly faults: MemoryFaults;
  /** What stands in the program. */
  readonly workbook: MemoryWorkbook;
}

const EVERYTHING: HostCapabilities = { notes: true, merges: true };

/** Opens a workbook, by default with one empty sheet `Sheet1`, and starts a host on it. */
export function openMemoryWorkbook(
  sheets: readonly OpenedSheet[] = [{ name: 'Sheet1' }],
  capabilities: HostCapabilities = EVERYTHING,
): OpenedMemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const opened = sheets.map((sheet) => memorySheet(workbook.nextId(), sheet));
  const active = opened.find(({ visibility }) => visibility === 'visible');
  if (!active) throw new Error('a workbook keeps one visible sheet');
  workbook.become({ sheets: opened, activeId: active.id, selected: TOP_LEFT, structureProtected: false });
  const faults = new MemoryFaults();
  const host = new MemoryHost(workbook, faults, capabilities);
  return { host, clerk: new MemoryClerk(workbook), faults, workbook };
}

const memorySheet = (id: string, sheet: OpenedSheet): MemorySheet => ({
  ...emptySheet(id, sheet.name),
  visibility: sheet.visibility ?? 'visible',
  cells: new Map(Object.entries(sheet.cells ?? {}).map(([address, value]) => [address, memoryCell(value)])),
  merges: (sheet.merges ?? []).flatMap((address) => parseRangeAddress(address) ?? []),
});

const memoryCell = (value: CellValue | LayoutFormula): MemoryCell =>
  typeof value === 'object' && 'formula' in value
    ? { value: value.cached, formula: value.formula, style: {} }
    : { value, style: isCellDate(value) ? { numberFormat: 'yyyy/m/d' } : {} };
