import { defaultMechanism } from '../../../src/actions/default-mechanism';
import { formSheet } from '../../../src/actions/templates/form-sheet';
import { findForms, type FoundForm } from '../../../src/actions/workbook/find-forms';
import { suggestedIdentity } from '../../../src/actions/workbook/suggest-identity';
import { reportFormLayout } from '../../../src/domain/forms/report-form-layout';
import type { SheetLayout } from '../../../src/domain/sheet/layout';
import { FORM_KINDS } from '../../../src/domain/workbook/workbook-memory';
import { openMemoryWorkbook, type OpenedMemoryWorkbook } from '../../../src/host/memory/open-memory-workbook';

const school = { unit: '示例市第一中学', year: 2012 };
const report = (options: Omit<Parameters<typeof reportFormLayout>[1], 'style'>): SheetLayout =>
  reportFormLayout(defaultMechanism(), { style: 'list', ...options });

async function workbookWith(...sheets: readonly SheetLayout[]): Promise<OpenedMemoryWorkbook> {
  const workbook = openMemoryWorkbook([{ name: '通讯录', cells: { A1: '姓名', B1: '电话' } }]);
  await workbook.host.drawSheets({ sheets });
  return workbook;
}

const kindsAndSheets = (forms: readonly FoundForm[]): unknown =>
  forms.map(({ kind, sheet }) => [kind, sheet]);

test('a workbook without forms has none', async () => {
  expect(await findForms(openMemoryWorkbook().host)).toEqual([]);
});

test('all five forms, each flowchart by its title, and no other sheet', async () => {
  const { host } = await workbookWith(...FORM_KINDS.map((kind) => formSheet(kind, school)));
  expect(kindsAndSheets(await findForms(host))).toEqual([
    ['goals', '附件1'],
    ['posts', '附件2'],
    ['workflow', '附件3'],
    ['dutyFlow', '附件4'],
    ['report', '附件5'],
  ]);
});

test('a form is known whatever its sheet is called, and a second one by its own name', async () => {
  const { host, clerk } = await workbookWith(formSheet('goals', school), formSheet('goals', school));
  clerk.rename('附件1', '目标');
  expect(kindsAndSheets(await findForms(host))).toEqual([
    ['goals', '目标'],
    ['goals', '附件1 (2)'],
  ]);
});

test('two tables of a kind on one sheet are one form', async () => {
  const layout = report({ unit: school.unit });
  const below = layout.cells.map((cell) => ({ ...cell, row: cell.row + 20 }));
  const { host } = await workbookWith({ ...layout, cells: [...layout.cells, ...below], merges: [] });
  expect(kindsAndSheets(await findForms(host))).toEqual([['report', '附件5']]);
});

test('a hidden form is told as hidden', async () => {
  const { host, clerk } = await workbookWith(formSheet('goals', school));
  clerk.show('附件1', 'hidden');
  expect(await findForms(host)).toMatchObject([{ kind: 'goals', hidden: true }]);
});

test('the forms of a school share its name, also those that leave it blank', async () => {
  const { host } = await workbookWith(formSheet('goals'), report({ unit: school.unit }));
  expect((await findForms(host)).map(({ unit }) => unit)).toEqual([school.unit, school.unit]);
});

test('a blank form names no unit and no period', async () => {
  const { host } = await workbookWith(formSheet('goals'));
  expect(await findForms(host)).toEqual([{ kind: 'goals', sheet: '附件1', hidden: false, period: {} }]);
});

test.each<[string, SheetLayout, FoundForm['period']]>([
  ['the year in a title', formSheet('goals', school), { year: 2012 }],
  ['the quarter in a title', report({ period: { year: 2012, quarter: 3 } }), { year: 2012, quarter: 3 }],
  [
    'the date, where no title names one',
    report({ date: { year: 2013, month: 1, day: 5 } }),
    { year: 2012, quarter: 4 },
  ],
  ['a date far from any quarter’s end names none', report({ date: { year: 2012, month: 8, day: 15 } }), {}],
  [
    'a title before the date',
    report({ period: { year: 2012, quarter: 3 }, date: { year: 2013, month: 1, day: 5 } }),
    { year: 2012, quarter: 3 },
  ],
])('period: %s', async (_, layout, period) => {
  const { host } = await workbookWith(layout);
  expect((await findForms(host)).map((form) => form.period)).toEqual([period]);
});

const form = (
  unit: string | undefined,
  year?: number,
  quarter?: number,
): Pick<FoundForm, 'unit' | 'period'> => ({
  ...(unit === undefined ? {} : { unit }),
  period: { ...(year === undefined ? {} : { year }), ...(quarter === undefined ? {} : { quarter }) },
});

test.each([
  ['nothing from no form', [], {}],
  ['the unit all agree on', [form('一中'), form(undefined), form(' 一中')], { unit: '一中' }],
  ['no unit where they differ', [form('一中', 2012), form('二中', 2012)], { year: 2012 }],
  ['the latest year', [form('一中', 2012, 4), form('一中', 2013)], { unit: '一中', year: 2013 }],
  [
    'the latest quarter of that year',
    [form('一中', 2012, 2), form('一中', 2012, 3), form('一中', 2011, 4)],
    { unit: '一中', year: 2012, quarter: 3 },
  ],
  [
    'a quarter without a year goes with the year',
    [form(undefined, 2012), form(undefined, undefined, 2)],
    { year: 2012, quarter: 2 },
  ],
])('suggested: %s', (_, forms, suggested) => {
  expect(suggestedIdentity(forms)).toEqual(suggested);
});
