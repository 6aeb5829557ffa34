import { reportFormLayout } from '../../../src/domain/forms/report-form-layout';
import { INDICATOR_KEYS } from '../../../src/domain/mechanism/indicator-definition';
import { ownReport } from '../../../src/domain/own-report/own-report';
import type { ReportDraft } from '../../../src/domain/own-report/report-draft';
import { reportPlan, type ReportPlan } from '../../../src/domain/own-report/report-plan';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import type { SchoolChoices } from '../../../src/domain/workbook/school-choices';
import { mechanism } from '../school/recognised-tables';
import { edited, postsSheet, scanned, sheetOf, sheetOfLayout } from './scanned';

const DRAFT: ReportDraft = Object.fromEntries(INDICATOR_KEYS.map((key, index) => [key, String(10 + index)]));
const DRAFTED = INDICATOR_KEYS.map((_, index) => 10 + index);
const HEAD = { unit: '示例市第一中学', date: { year: 2012, month: 10, day: 8 } };

const planned = (sheets: readonly SheetSnapshot[], draft = DRAFT, choices: Partial<SchoolChoices> = {}): ReportPlan => {
  const scan = scanned(sheets, choices);
  return reportPlan(scan, ownReport(scan, draft, HEAD), HEAD);
}; // prettier-ignore

/** The figures that the reader finds once the plan was carried out. */
const readBack = (sheet: SheetSnapshot, choices: Partial<SchoolChoices> = {}) => {
  const plan = planned([sheet], DRAFT, choices);
  if (plan.kind !== 'fill') throw new Error('a new sheet');
  const after = edited(sheet, plan.edits);
  const report = ownReport(scanned([after]));
  return { plan, after, values: report.rows.map(({ value }) => value), findings: report.findings };
};

const blank = (style: 'list' | 'twoBlocks') =>
  sheetOfLayout(reportFormLayout(mechanism, { style, year: 2012 }));
const labels = mechanism.indicators.map(({ label }) => label);

/** A school's own layout: a heading, a column of measure words, the figures behind it. */
const ownLayout = (figures: (index: number) => CellValue | undefined): SheetSnapshot =>
  sheetOf(
    '季报',
    Object.fromEntries([
      ['A1', '“168”机制进展情况季报表'],
      ['A2', '填报单位：        填报时间：2012年  月  日'],
      ...labels.flatMap((label, index) => [
        [`A${4 + index}`, label],
        [`B${4 + index}`, mechanism.indicators[index]!.unit],
        ...(figures(index) === undefined ? [] : [[`C${4 + index}`, figures(index)!]]),
      ]),
    ] as [string, CellValue][]),
  );

test.each(['list', 'twoBlocks'] as const)('our own form, %s: read back as drafted, unit and date filled in', (style) => {
  const { plan, values, findings, after } = readBack(blank(style));
  expect([plan.count, values, findings]).toEqual([10, DRAFTED, []]);
  expect(JSON.stringify(after.rows[2])).toContain('填报单位：示例市第一中学');
  expect(JSON.stringify(after.rows[2])).toContain('填报时间：2012年10月8日');
  expect(plan.kind === 'fill' && plan.guards.map(({ was }) => was).length).toBe(10);
}); // prettier-ignore

test.each([
  ['with its figures', (index: number) => index],
  ['blank behind its measure words', () => undefined],
] as const)('a school’s own layout, %s', (_, figures) => {
  const { values, after } = readBack(ownLayout(figures));
  expect(values).toEqual(DRAFTED);
  expect(after.rows.slice(3, 13).map((cells) => cells?.[1])).toEqual(mechanism.indicators.map(({ unit }) => unit));
  expect(after.rows[1]?.[0]).toBe('填报单位：示例市第一中学    填报时间：2012年10月8日');
}); // prettier-ignore

test('a label that moved takes its figure along, and the guard is on the label', () => {
  const sheet = sheetOf('附件5', Object.fromEntries(labels.flatMap((label, index) => [[`B${20 - index}`, label]])));
  const { plan, values } = readBack(sheet);
  expect(values).toEqual(DRAFTED);
  expect(plan.kind === 'fill' && plan.guards[0]).toEqual({ sheet: '附件5', row: 19, col: 1, was: '党组织总数' });
}); // prettier-ignore

test('merged cells of figures are written at their anchor', () => {
  const sheet = { ...blank('list') };
  const merges = [...sheet.merges, { top: 3, bottom: 3, left: 1, right: 3 }];
  expect(readBack({ ...sheet, merges }).values).toEqual(DRAFTED);
});

test('what is said already is not written again, and what nobody touched stays', () => {
  const sheet = sheetOfLayout(
    reportFormLayout(mechanism, { ...HEAD, style: 'list', year: 2012, values: { partyOrgTotal: 10, memberTotal: 99 } }),
  );
  const plan = planned([sheet], { partyOrgTotal: '10', orgsImplementing: '5' });
  expect(plan).toMatchObject({ kind: 'fill', count: 1, values: { partyOrgTotal: 10, memberTotal: 99, orgsImplementing: 5 } });
  expect(plan.kind === 'fill' && plan.edits).toEqual([{ sheet: '附件5', row: 5, col: 1, value: 5, was: null }]);
}); // prettier-ignore

test('a figure taken out by the clerk becomes blank, one that is no number is left', () => {
  const values = { partyOrgTotal: 10, memberTotal: 99 };
  const sheet = sheetOfLayout(reportFormLayout(mechanism, { ...HEAD, style: 'list', values }));
  const plan = planned([sheet], { partyOrgTotal: '', memberTotal: '约20' });
  expect(plan.kind === 'fill' && plan.edits).toEqual([
    { sheet: '附件5', row: 3, col: 1, value: null, was: 10 },
  ]);
});

describe('a 附件5 of another quarter is never written over', () => {
  const second = { year: 2012, quarter: 2 };
  const values = Object.fromEntries(INDICATOR_KEYS.map((key) => [key, 1]));
  test.each([
    ['named in the title', reportFormLayout(mechanism, { style: 'list', period: second }), {}],
    ['dated', reportFormLayout(mechanism, { style: 'list', date: { year: 2012, month: 7, day: 3 } }), {}],
    ['of the next year', reportFormLayout(mechanism, { style: 'list', year: 2011, values }), {}],
    ['written for it', reportFormLayout(mechanism, { style: 'list', year: 2012, values }), { reports: [{ ...second, values }] }],
  ])('%s', (_, layout, choices) => {
    const plan = planned([sheetOfLayout(layout)], DRAFT, choices);
    expect([plan.kind, plan.count]).toEqual(['draw', 10]);
  });
  test('beside one of this quarter, that one is filled in', () => {
    const other = sheetOfLayout(reportFormLayout(mechanism, { style: 'list', period: second }));
    const plan = planned([other, { ...blank('list'), name: '附件5 (2)' }]);
    expect(plan).toMatchObject({ kind: 'fill', sheet: '附件5 (2)' });
  });
}); // prettier-ignore

test('no form: a new one with the quarter in its title, the drafted figures, unit and date', () => {
  const plan = planned([]);
  if (plan.kind !== 'draw') throw new Error('filled in');
  const drawn = sheetOfLayout(plan.layout);
  const report = ownReport(scanned([drawn]));
  expect([report.rows.map(({ value }) => value), report.findings]).toEqual([DRAFTED, []]);
  expect(drawn.rows[1]?.[0]).toContain('（2012年第三季度）');
});

test('a day that belongs to another quarter is not written', () => {
  const scan = scanned([]);
  const head = { ...HEAD, date: { year: 2012, month: 12, day: 28 } };
  const plan = reportPlan(scan, ownReport(scan, DRAFT, head), head);
  expect(plan.kind === 'draw' && JSON.stringify(plan.layout.cells)).toContain('2012年  月  日');
});

describe('上报版', () => {
  const choices = { withFooter: true, signatures: { preparedBy: '甲乙', head: '丙丁' } };
  test('a new form has the line', () => {
    const plan = planned([], DRAFT, choices);
    expect(plan.kind === 'draw' && JSON.stringify(plan.layout.cells)).toContain('单位负责人：丙丁    审核人：      填表人：甲乙    联系电话：');
  });
  test('under a form without one, in the first free row', () => {
    const { after } = readBack(sheetOf('附件5', {
      ...Object.fromEntries(blank('list').rows.flatMap((row, at) => (row ?? []).flatMap((value, col) => value === undefined ? [] : [[`${'AB'[col]}${at + 1}`, value]]))),
      A14: '注：以上数据截至季末',
    }), choices);
    expect([after.rows[13]?.[0], after.rows[14]?.[0]]).toEqual(['注：以上数据截至季末', expect.stringContaining('填表人：甲乙')]);
  });
  test('a line in a free row goes by the labels above it, also where no figure is written', () => {
    const plan = planned([blank('list')], {}, choices);
    if (plan.kind !== 'fill') throw new Error('a new sheet');
    expect(JSON.stringify(plan.edits)).toContain('填表人');
    expect(plan.guards).toHaveLength(labels.length);
  });
  test('names go into the blanks of the line that is there; one that is filled in stays', () => {
    const sheet = blank('list');
    const rows = [...sheet.rows];
    rows[13] = ['单位负责人：戊己      填表人：______'];
    expect(readBack({ ...sheet, rows }, choices).after.rows[13]).toEqual(['单位负责人：戊己      填表人：甲乙']);
  });
}); // prettier-ignore

test('an estimate is written once it is confirmed, and an entry of the clerk’s own needs no confirmation', () => {
  const posts = postsSheet([['王芳', '1.按时上课2.关爱学生', '好']]);
  const written = (draft: ReportDraft, choices: Partial<SchoolChoices> = {}) =>
    planned([posts], draft, choices).values.commitmentsKept;
  const confirmedEstimates = [{ year: 2012, quarter: 3, value: 2 }];
  expect(written({})).toBeUndefined();
  expect(written({}, { confirmedEstimates })).toBe(2);
  expect(written({ commitmentsKept: '2' })).toBe(2);
});
