import { strFromU8, unzipSync } from 'fflate';
import type { DocumentName } from '../../../src/domain/document/workbook-document';
import { plainSheet } from '../../../src/domain/document/plain-sheet';
import { writeDocument } from '../../../src/formats/document/write-document';

const SHEETS = ['甲', '乙'].map(plainSheet);

const written = (names: readonly DocumentName[]): readonly string[] => {
  const parts = unzipSync(writeDocument({ sheets: SHEETS, active: 0, styles: [], names }));
  return strFromU8(parts['xl/workbook.xml']!).match(/<definedName .*?<\/definedName>/gu) ?? [];
};
const name = (text: string, sheet?: string): DocumentName => ({
  name: text,
  formula: '甲!$A$1',
  ...(sheet === undefined ? {} : { sheet }),
});

test('a name of a sheet that is gone is not written', () => {
  expect(written([name('名单', '丙'), name('名单', '乙')])).toEqual([
    '<definedName name="名单" localSheetId="1">甲!$A$1</definedName>',
  ]);
});

test('of names that Excel takes for the same the first is written, each sheet and the workbook apart', () => {
  expect(written([name('List'), name('LIST'), name('list', '甲'), name('List', '甲')])).toEqual([
    '<definedName name="List">甲!$A$1</definedName>',
    '<definedName name="list" localSheetId="0">甲!$A$1</definedName>',
  ]);
});
