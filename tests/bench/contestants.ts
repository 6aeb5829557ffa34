import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { consolidateFiles } from '../../src/actions/consolidate-files';
import { defaultMechanism } from '../../src/actions/default-mechanism';
import { quarterReport } from '../../src/actions/quarter-report';
import type { ConsolidationResult } from '../../src/domain/consolidation/result';
import { gatherFiles } from '../../src/cli/gather-files';
import { threadPool } from '../../src/cli/thread-pool';
import { nodeInflater } from '../../src/formats/node-inflater';
import { readXlsx } from '../../src/formats/xlsx/read-xlsx';
import { openZip } from '../../src/formats/zip/open-zip';

/** One way of going through all workbooks; `cells` keeps the work from being optimised away and shows it was done. */
type Contestant = (
  folder: string,
  workerScript: string,
) => Promise<{ readonly files: number; readonly cells: number }>;

async function eachFile(
  folder: string,
  read: (bytes: Buffer) => number | Promise<number>,
): Promise<{ files: number; cells: number }> {
  const files = readdirSync(folder);
  let cells = 0;
  for (const file of files) cells += await read(readFileSync(join(folder, file)));
  return { files: files.length, cells };
}

/** The least any reader must do: inflate the parts that hold cells. */
function inflateOnly(bytes: Buffer): number {
  let size = 0;
  for (const entry of openZip(bytes, nodeInflater).entries) {
    if (!/^xl\/(worksheets\/|sharedStrings|styles|workbook)/.test(entry.name)) continue;
    size += inflateRawSync(compressedBytes(bytes, entry)).length;
  }
  return size;
}

/** The stored bytes of an entry, found by its local header as any inflate-only program would. */
function compressedBytes(
  bytes: Buffer,
  entry: { readonly localHeaderOffset: number; readonly compressedSize: number },
): Buffer {
  const start =
    entry.localHeaderOffset +
    30 +
    bytes.readUInt16LE(entry.localHeaderOffset + 26) +
    bytes.readUInt16LE(entry.localHeaderOffset + 28);
  return bytes.subarray(start, start + entry.compressedSize);
}

function ourRead(bytes: Buffer): number {
  let cells = 0;
  for (const sheet of readXlsx(bytes, nodeInflater).sheets) {
    for (const row of sheet.rows) for (const value of row ?? []) if (value !== undefined) cells++;
  }
  return cells;
}

/** Everything but the report workbook: reading, recognising, counting, checking, combining. */
async function combination(
  folder: string,
  workerScript: string,
  threads: number,
): Promise<ConsolidationResult> {
  const { result } = await consolidateFiles(
    {
      jobs: await gatherFiles([folder], new Set()),
      reading: { period: { year: 2012, quarter: 3 }, passwords: [], names: 'none', keepMemory: false },
      roster: undefined,
      previous: undefined,
      due: undefined,
      picks: [],
    },
    { pool: threadPool(workerScript, threads) },
  );
  return result;
}

async function consolidation(
  folder: string,
  workerScript: string,
  threads: number,
): Promise<{ files: number; cells: number }> {
  const result = await combination(folder, workerScript, threads);
  const report = await quarterReport(result, defaultMechanism(), {
    lang: 'zh',
    names: 'none',
    due: undefined,
    previous: undefined,
  });
  return { files: result.files.length, cells: report.workbook.length };
}

export const CONTESTANTS: Readonly<Record<string, Contestant>> = {
  floor: (folder) => eachFile(folder, inflateOnly),
  read: (folder) => eachFile(folder, ourRead),
  combine1: async (folder, script) => {
    const { files, units } = await combination(folder, script, 1);
    return { files: files.length, cells: units.length };
  },
  consolidate1: (folder, script) => consolidation(folder, script, 1),
  consolidate2: (folder, script) => consolidation(folder, script, 2),
  sheetjs: async (folder) => {
    const { read } = await import('@e965/xlsx');
    const options = {
      dense: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      cellStyles: false,
      cellNF: false,
    } as const;
    return eachFile(folder, (bytes) => {
      let cells = 0;
      for (const sheet of Object.values(read(bytes, options).Sheets)) {
        for (const row of (sheet['!data'] ?? []) as unknown[][])
          for (const cell of row ?? []) if (cell) cells++;
      }
      return cells;
    });
  },
  exceljs: async (folder) => {
    const { Workbook } = await import('exceljs');
    return eachFile(folder, async (bytes) => {
      const workbook = new Workbook();
      await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
      let cells = 0;
      workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => cells++)));
      return cells;
    });
  },
};
