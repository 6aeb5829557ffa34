/** The sample quarter: workbooks that other programs wrote, and what is known to be right about them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultMechanism } from '../../src/actions/default-mechanism';
import { scanWorkbook, type WorkbookScan } from '../../src/domain/checking/workbook-scan';
import type { IndicatorKey } from '../../src/domain/mechanism/indicator-definition';
import { cellAddress } from '../../src/domain/sheet/address';
import type { CellValue } from '../../src/domain/sheet/cell-value';
import type { WorkbookSnapshot } from '../../src/domain/sheet/snapshot';
import { NO_CHOICES, type SchoolChoices } from '../../src/domain/workbook/school-choices';
import { nodeInflater } from '../../src/formats/node-inflater';
import { readWorkbook } from '../../src/formats/read-workbook';
import { openMemoryWorkbook, type OpenedMemoryWorkbook } from '../../src/host/memory/open-memory-workbook';
import type { Host } from '../../src/host/port';
import { openedSheet } from '../fixtures/opened-sheet';

const SAMPLES = resolve(__dirname, '../../samples');
const FOLDER = join(SAMPLES, '2012Q3');

export const PERIOD = { year: 2012, quarter: 3 } as const;
export const FOR_PERIOD: readonly string[] = ['--year', '2012', '--quarter', '3'];
export const mechanism = defaultMechanism();

/** Every workbook of the quarter that can be opened; a lock file is none. */
export const SAMPLE_FILES = readdirSync(FOLDER)
  .filter((name) => /\.(?:xlsx?|et)$/u.test(name) && !name.startsWith('~$'))
  .sort();

export const samplePath = (file: string): string => join(FOLDER, file);

interface KnownUnit {
  readonly unit: string;
  readonly status: string;
  readonly file?: string;
  readonly computed?: Readonly<Partial<Record<IndicatorKey, number>>>;
}

export const KNOWN_UNITS = (
  JSON.parse(readFileSync(join(SAMPLES, '2012Q3.truth.json'), 'utf8')) as { units: readonly KnownUnit[] }
).units;

export interface OpenSample extends OpenedMemoryWorkbook {
  /** What the file holds, as the reader gives it. */
  readonly inFile: WorkbookSnapshot;
  /** What the open workbook says now. */
  readonly scanNow: (choices?: Partial<SchoolChoices>) => Promise<WorkbookScan>;
}

export const readSample = (bytes: Uint8Array, fileName: string): Promise<WorkbookSnapshot> =>
  readWorkbook(bytes, { fileName }, { inflater: nodeInflater });

/** A school's workbook as it stands open in a spreadsheet program. */
export async function openSample(file: string): Promise<OpenSample> {
  const inFile = await readSample(readFileSync(samplePath(file)), file);
  const opened = openMemoryWorkbook(inFile.sheets.map(openedSheet));
  return { ...opened, inFile, scanNow: (choices) => scanOn(opened.host, choices) };
}

export const scanOf = (snapshot: WorkbookSnapshot, choices: Partial<SchoolChoices> = {}): WorkbookScan =>
  scanWorkbook(snapshot, { mechanism, period: PERIOD, choices: { ...NO_CHOICES, ...choices } });

const scanOn = async (host: Host, choices?: Partial<SchoolChoices>): Promise<WorkbookScan> =>
  scanOf(await host.readWorkbook(), choices);

/** Every cell of a workbook by sheet and address, for comparing what an action left as it was. */
export const cellsOf = ({ sheets }: WorkbookSnapshot): ReadonlyMap<string, CellValue> =>
  new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap((cells, row) =>
        (cells ?? []).flatMap((value, col) =>
          value === undefined ? [] : [[`${name}!${cellAddress(row, col)}`, value] as const],
        ),
      ),
    ),
  );
