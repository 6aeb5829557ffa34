import { NothingToReport, StillReading } from '../../../src/actions/consolidation/session-report';
import { strFromU8, unzipSync } from 'fflate';
import { readOwnReport } from '../../../src/domain/reports/ownership-mark';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/domain/sheet/snapshot';
import { memoryOfMark } from '../../../src/domain/workbook/mark-rows';
import { writeWorkbook } from '../../../src/formats/writer/write-workbook';
import type { SheetLayout } from '../../../src/domain/sheet/layout';
import { readWorkbook } from '../../../src/formats/read-workbook';
import { openMemoryWorkbook } from '../../../src/host/memory/open-memory-workbook';
import { nodeReadingPlatform } from '../../../src/workers/node-platform';
import { given, newSession, report, sampleFile, sampleFolder } from './sample-files';

const FIRST = '示例市第一中学';
const SECOND = '示例市第二中学';

async function sampleSession() {
  const { session } = newSession();
  await session.useRoster({ kind: 'file', file: sampleFile('units.csv') });
  await session.addFiles(sampleFolder());
  await session.read();
  return session;
}

const opened = (bytes: Uint8Array): Promise<WorkbookSnapshot> =>
  readWorkbook(bytes, { passwords: [] }, nodeReadingPlatform.workbook);

const texts = (sheet: SheetSnapshot | undefined): readonly string[] =>
  (sheet?.rows ?? []).flatMap((row) => (row ?? []).filter((value) => typeof value === 'string'));

test('the report is drawn into the workbook in one call, which remembers roster, period and sheets', async () => {
  const session = await sampleSession();
  const { host } = openMemoryWorkbook();
  const outcome = await session.writeReport(host, { authority: '示例市教育工委' });
  expect(outcome.sheets.map(({ name }) => name)).toEqual([
    '附件5',
    '各单位明细',
    '检查结果',
    '未报与异常',
    '读取报告',
    '_168',
  ]);
  const mark = await host.readMark();
  const memory = memoryOfMark(mark);
  expect(memory).toMatchObject({ unit: '示例市教育工委', year: 2012, quarter: 3 });
  expect(memory.roster).toHaveLength(12);
  expect(memory.drawn.map(({ sheet }) => sheet)).toEqual([
    '附件5',
    '各单位明细',
    '检查结果',
    '未报与异常',
    '读取报告',
  ]);
  expect(JSON.stringify(mark)).not.toContain('联系老师');
  await host.undo();
  expect((await host.listSheets()).map(({ name }) => name)).toEqual(['Sheet1']);
});

test('a report of the session links to cells only: where the files lie it does not know', async () => {
  const session = await sampleSession();
  const { host } = openMemoryWorkbook();
  const drawn: SheetLayout[] = [];
  const watching: typeof host = {
    ...host,
    drawSheets: (request) => {
      drawn.push(...request.sheets);
      return host.drawSheets(request);
    },
  };
  await session.writeReport(watching);
  const kinds = new Set(drawn.flatMap(({ cells }) => cells.flatMap(({ link }) => link?.kind ?? [])));
  expect([...kinds]).toEqual(['cell']);
  const { bytes } = await session.exportReport();
  const xml = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  expect(xml.filter(([, text]) => text.includes('TargetMode="External"'))).toEqual([]);
  expect(xml.some(([, text]) => text.includes('<hyperlink '))).toBe(true);
  const findings = (await opened(bytes)).sheets[2];
  expect(texts(findings).join()).not.toContain('点击');
  expect(texts(findings)).toContain('附件5');
});

test('a second report stands beside the first, and both are remembered by the names they got', async () => {
  const session = await sampleSession();
  const { host } = openMemoryWorkbook();
  await session.writeReport(host);
  const { sheets } = await session.writeReport(host);
  expect(sheets[0]).toEqual({ wanted: '附件5', name: '附件5 (2)' });
  const { drawn, unit } = memoryOfMark(await host.readMark());
  expect(drawn.map(({ sheet }) => sheet)).toContain('附件5 (2)');
  expect([drawn.length, unit]).toEqual([10, undefined]);
});

test('reports drawn at the same time are remembered by the names they got, without the hidden data', async () => {
  const session = await sampleSession();
  const { host } = openMemoryWorkbook();
  await Promise.all([session.writeReport(host), session.writeReport(host)]);
  const visible = (await host.listSheets()).filter(({ visibility }) => visibility === 'visible');
  const { drawn } = memoryOfMark(await host.readMark());
  expect(drawn.map(({ sheet }) => sheet)).toEqual(visible.slice(1).map(({ name }) => name));
});

test('the report as a file is named for its quarter, and holds the totals', async () => {
  const session = await sampleSession();
  const { name, bytes } = await session.exportReport();
  expect(name).toBe('2012年第三季度季报汇总.xlsx');
  const snapshot = await opened(bytes);
  const form = snapshot.sheets[0]!;
  expect(cellAt(form, 4, 1)).toBe(267);
  const json = readOwnReport(snapshot)!;
  expect(json).not.toContain('联系老师');
});

/** A 附件2 in which a member has made no promise (B12, which names the member). */
const postsWithoutPromise = (): Promise<Uint8Array> => {
  const rows = [
    [`${FIRST}实行“168”机制年度党员亮岗履职一览表`],
    [
      '岗位名称',
      '岗位任务',
      '联系人',
      '履岗党员',
      '岗位承诺',
      '第一季度',
      '第二季度',
      '第三季度',
      '第四季度',
    ],
    ['教学示范岗', '教研', '', '示例甲', '', '', '', '好', ''],
    ['后勤服务岗', '保障', '', '示例乙', '按时巡查', '', '', '好', ''],
  ];
  const cells = rows.flatMap((row, at) =>
    row.map((value, col) => ({ row: at, col, value: value === '' ? null : value, style: 'plain' })),
  );
  const layout = { ...withoutCells, name: '附件2', styles: { plain: {} }, cells };
  return writeWorkbook({ title: '', sheets: [layout] });
};

const withoutCells: Omit<SheetLayout, 'name' | 'styles' | 'cells'> = {
  columnWidths: [],
  rowHeights: {},
  merges: [],
  validations: [],
  conditionalStyles: [],
  print: {
    orientation: 'portrait',
    margins: { top: 20, bottom: 20, left: 20, right: 20 },
    footer: 'none',
    centerHorizontally: false,
  },
};

test('persons are masked on the screen and on the slips, and left out of what goes up', async () => {
  const { session } = newSession();
  await session.addFiles([given('一.xlsx', await postsWithoutPromise())]);
  await session.read();
  const named = session.getState().result!.findings.flatMap(({ values }) => values['name'] ?? []);
  expect(named).toEqual(['示*']);
  const up = await opened((await session.exportReport()).bytes);
  expect(up.sheets.flatMap(texts).join()).not.toMatch(/示例甲|示\*/u);
  const back = await opened((await session.exportReturnSlips()).bytes);
  expect(back.sheets.flatMap(texts).join()).toContain('示*');
  expect(back.sheets.flatMap(texts).join()).not.toContain('示例甲');
});

test('without anything read there is nothing to report', async () => {
  const { session } = newSession();
  await expect(session.writeReport(openMemoryWorkbook().host)).rejects.toBeInstanceOf(NothingToReport);
});

test('while files are read nothing is written or exported', async () => {
  const { host } = openMemoryWorkbook();
  const tries: Promise<unknown>[] = [];
  const { session } = newSession({
    before: (file) => {
      if (file !== '二.xlsx') return;
      const made = [
        session.writeReport(host),
        session.exportReport(),
        session.exportReminderList(),
        session.exportReturnSlips(),
      ];
      for (const one of made) tries.push(expect(one).rejects.toBeInstanceOf(StillReading));
    },
  });
  await session.addFiles([given('一.xlsx', await report(FIRST, 3))]);
  await session.read();
  await session.addFiles([given('二.xlsx', await report(SECOND, 4))]);
  await session.read();
  expect(tries).toHaveLength(4);
  await Promise.all(tries);
  expect((await host.listSheets()).map(({ name }) => name)).toEqual(['Sheet1']);
  await expect(session.exportReport()).resolves.toBeDefined();
});

test('after 取消 the report says what was not read, and that who is missing is not certain', async () => {
  const { session } = newSession({ before: (file) => (file === '二.xlsx' ? session.cancel() : undefined) });
  await session.useRoster({
    kind: 'remembered',
    units: [FIRST, SECOND].map((name) => ({ name, aliases: [] })),
  });
  await session.addFiles([
    given('一.xlsx', await report(FIRST, 3)),
    given('二.xlsx', await report(SECOND, 4)),
  ]);
  await session.read();
  const snapshot = await opened((await session.exportReport()).bytes);
  const [form, matrix, findings, exceptions, reading] = snapshot.sheets;
  expect(texts(form).join()).toContain('还有1个文件没有读取');
  expect(texts(form).join()).not.toMatch(/报齐|未报\d|完整。/u);
  expect(texts(matrix).join()).not.toContain('未报');
  expect(texts(findings).join()).not.toContain(SECOND);
  expect(texts(exceptions).join()).toContain('还有1个文件没有读取');
  expect(exceptions?.rows.flatMap((row) => row ?? [])).not.toContain('未报');
  expect(reading?.rows.slice(2).map((row) => (row ?? []).slice(0, 2))).toEqual([
    ['一.xlsx', '已采用'],
    ['二.xlsx', '未读取'],
  ]);
  const reminders = await opened((await session.exportReminderList()).bytes);
  expect(texts(reminders.sheets[0]).join()).toContain('还有1个文件没有读取');
  expect(JSON.parse(readOwnReport(snapshot)!)).toMatchObject({
    totals: { memberTotal: { value: 3, complete: false } },
    trace: { unread: ['二.xlsx'] },
  });
});

test('the list of reminders says who is to send what, and whom to ask', async () => {
  const session = await sampleSession();
  session.setDue({ year: 2012, month: 10, day: 5 });
  const { name, bytes } = await session.exportReminderList();
  expect(name).toBe('2012年第三季度催报清单.xlsx');
  const { sheets } = await opened(bytes);
  const rows = sheets[0]!.rows.slice(3).map((row) => (row ?? []).slice(1, 4));
  expect(sheets.map((sheet) => sheet.name)).toEqual(['催报清单']);
  expect(rows.slice(0, 3)).toEqual([
    ['示例市附属小学', '联系老师', '未报'],
    ['示例市第八中学', '联系老师', '空报'],
    [FIRST, '联系老师', '不符期'],
  ]);
  expect(texts(sheets[0]).join()).toContain('2012年10月5日');
});

test('a slip goes to each school with something to put right: errors first, with their cells, names masked', async () => {
  const session = await sampleSession();
  const { name, bytes } = await session.exportReturnSlips();
  expect(name).toBe('2012年第三季度退回修改单.xlsx');
  const { sheets } = await opened(bytes);
  const { result } = session.getState();
  const toMend = result!.units
    .map(({ unit }) => unit)
    .filter((unit) =>
      result!.findings.some(
        (one) => one.unit === unit && one.severity !== 'info' && !['D01', 'D03'].includes(one.rule),
      ),
    );
  expect(sheets.map((sheet) => sheet.name)).toEqual(toMend);
  expect(sheets.map((sheet) => sheet.name)).not.toContain('示例市附属小学');
  for (const sheet of sheets) {
    const levels = sheet.rows.slice(4).map((row) => ['错误', '警告'].findIndex((one) => one === row?.[1]));
    expect(levels).toEqual([...levels].sort());
    expect(levels).not.toContain(-1);
    expect(texts(sheet).join()).toContain(sheet.name);
  }
});

test('what the clerk put right or left out is in the report, with the reason', async () => {
  const { session } = newSession();
  await session.useRoster({
    kind: 'remembered',
    units: [FIRST, SECOND].map((name) => ({ name, aliases: [] })),
  });
  await session.addFiles([
    given('一.xlsx', await report(FIRST, 3, { memberTotal: '约20' })),
    given('外.xlsx', await report('外校', 9)),
  ]);
  await session.read();
  session.correct({ unit: FIRST, indicator: 'memberTotal', value: 21, reason: '电话核实' });
  session.confirmName('外校', SECOND);
  session.exclude(SECOND, '已撤并');
  const { sheets } = await opened((await session.exportReport()).bytes);
  const [form, matrix, findings, exceptions, reading] = sheets;
  expect(texts(form).join()).toMatch(/应报1个单位.*不汇总的单位1个.*汇总时更正的数字1个/su);
  expect(cellAt(matrix!, 4, 4)).toBe(21);
  expect(texts(matrix).join()).toContain('绿底');
  expect(texts(findings).join()).not.toContain('约20');
  const rows = exceptions!.rows.slice(2).map((row) => (row ?? []).slice(1));
  expect(rows).toEqual([
    ['更正', FIRST, '一.xlsx', '党员总数：填报“约20”，更正为21，已按更正数计入。理由：电话核实'],
    [
      '不汇总',
      `${SECOND}\n表中写作“外校”，经汇总人确认`,
      '外.xlsx',
      '本季度不汇总，不计入合计，也不算未报。理由：已撤并',
    ],
  ]);
  expect(texts(reading).join()).toContain('“外校”经汇总人确认为“示例市第二中学”。');
  const slips = await opened((await session.exportReturnSlips()).bytes);
  expect(texts(slips.sheets[0]).join()).toContain('党员总数填“约20”，汇总时已更正为21');
});
