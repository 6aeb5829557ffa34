import { cellAddress, rangeAddress } from '../../../src/domain/sheet/address';
import { fflateInflater } from '../../../src/formats/fflate-inflater';
import { readWorkbook } from '../../../src/formats/read-workbook';
import type { WpsFile } from '../../wps-host/start-wps';
import { schoolFile } from '../quarter-files';

/** The workbook that a school of the sample quarter sent, as the file that WPS has open. */
export async function schoolWorkbook(school: string): Promise<WpsFile> {
  const { sheets } = await readWorkbook(new Uint8Array(schoolFile(school)), {}, { inflater: fflateInflater });
  return {
    name: `${school}.xlsx`,
    sheets: sheets.map(({ name, hidden, rows, merges }) => ({
      name,
      visibility: hidden ? 'hidden' : 'visible',
      merges: merges.map(rangeAddress),
      cells: Object.fromEntries(
        rows.flatMap((cells = [], row) =>
          cells.flatMap((value, col) => (value === undefined ? [] : [[cellAddress(row, col), value]])),
        ),
      ),
    })),
  };
}
