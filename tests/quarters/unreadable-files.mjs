/** Files that are no readable return: damaged, locked, or something else altogether. */
import { bloat, dropFirstSheet, letterDocx, lockFile, truncate } from './damage.mjs';
import { Grid } from './grid.mjs';
import { makeSchool } from './school.mjs';
import { sampleStyle, threeSheets } from './styles.mjs';
import { writeExcelJs, writeSheetJs } from './writers.mjs';
import { encryptXls } from './xls-password.mjs';

const byXls = (grids) => writeSheetJs(grids, 'biff8');

/** Files that cannot be read; their units stay missing. */
export async function addUnreadable(quarter, next, suffix) {
  const write = async () => {
    const school = makeSchool(quarter.random, next(), quarter.period);
    const grids = threeSheets(school, sampleStyle(quarter.random));
    return { name: `${school.unit}${suffix}`, grids, xlsx: await writeExcelJs(grids) };
  };
  const rejected = (file, reason, bytes) => quarter.addOtherFile({ file, status: 'rejected', reason }, bytes);

  const incomplete = await write();
  rejected(`${incomplete.name}.xlsx`, 'corrupt', dropFirstSheet(incomplete.xlsx));
  const huge = await write();
  quarter.addOpenFile(
    { file: `${huge.name}.xlsx`, statusOneOf: ['rejected'], reasonOneOf: ['tooLarge', 'corrupt'] },
    bloat(huge.xlsx, 8),
  );
  const cut = await write();
  quarter.addOpenFile(
    { file: `${cut.name}.xls`, statusOneOf: ['rejected'], reasonOneOf: ['corrupt', 'notReadable'] },
    truncate(byXls(cut.grids), 0.3),
  );
  const locked = await write();
  rejected(`${locked.name}.xls`, 'encrypted', encryptXls(byXls(locked.grids), '不在参数里'));
}

/** Neither returns nor damaged returns; where the contract leaves room, every fair answer is listed. */
export async function addStrangeFiles(quarter, suffix) {
  const fair = { statusOneOf: ['ignored', 'rejected'] };
  const letter = letterDocx('关于报送“168”机制进展情况季报表的函');
  quarter.addOpenFile(
    { file: '关于报送季报表的函.docx', ...fair, reasonOneOf: ['notAWorkbook', 'noTables', 'unsupported'] },
    letter,
  );
  const scan = new TextEncoder().encode(
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
  );
  quarter.addOpenFile({ file: '扫描件.pdf', ...fair, reasonOneOf: ['notAWorkbook', 'unsupported'] }, scan);
  quarter.addOpenFile(
    { file: '空文件.xlsx', ...fair, reasonOneOf: ['corrupt', 'notReadable', 'notAWorkbook', 'noTables'] },
    new Uint8Array(),
  );
  quarter.addOtherFile(
    { file: 'desktop.ini', status: 'ignored', reason: 'notAWorkbook' },
    new TextEncoder().encode('[ViewState]\r\n'),
  );

  const budget = new Grid('经费');
  [
    ['项目', '金额'],
    ['图书', 1200],
    ['合计', 1200],
  ].forEach((row, r) => row.forEach((value, c) => budget.set(r, c, value)));
  quarter.addOtherFile({ file: '党建经费.xls', status: 'ignored', reason: 'noTables' }, byXls([budget]));
  const lockedName = `~$${quarter.roster[2].name}${suffix}.xlsx`;
  quarter.addOtherFile({ file: lockedName, status: 'ignored', reason: 'lockFile' }, lockFile('teacher'));
}
