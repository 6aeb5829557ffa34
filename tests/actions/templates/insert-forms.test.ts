import { formSheet } from '../../../src/actions/templates/form-sheet';
import { insertForms } from '../../../src/actions/templates/insert-forms';
import { memoryOfMark } from '../../../src/domain/workbook/mark-rows';
import { FORM_KINDS, type FormKind } from '../../../src/domain/workbook/workbook-memory';
import { HostError } from '../../../src/host/host-error';
import { openMemoryWorkbook } from '../../../src/host/memory/open-memory-workbook';
import type { DrawRequest, Host } from '../../../src/host/port';
import { cellText } from '../../../src/domain/sheet/cell-value';

const WHO = { unit: '示例市第一中学', year: 2012 };

const visibleNames = async (host: Host): Promise<readonly string[]> =>
  (await host.listSheets()).filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
const memoryIn = async (host: Host) => memoryOfMark(await host.readMark());

/** Notes what is drawn on the way to the host. */
function watched(host: Host): { readonly host: Host; readonly requests: DrawRequest[] } {
  const requests: DrawRequest[] = [];
  const drawSheets: Host['drawSheets'] = (request) => {
    requests.push(request);
    return host.drawSheets(request);
  };
  const watching = new Proxy(host, {
    get: (target, key): unknown => {
      if (key === 'drawSheets') return drawSheets;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return { host: watching, requests };
}

test('all five forms are drawn in one go, in official order, and remembered', async () => {
  const { host, requests } = watched(openMemoryWorkbook().host);
  const outcome = await insertForms(host, FORM_KINDS, WHO);
  const names = ['附件1', '附件2', '附件3', '附件4', '附件5'];
  expect(requests).toHaveLength(1);
  expect(outcome.sheets).toEqual(names.map((name) => ({ wanted: name, name })));
  expect(await visibleNames(host)).toEqual(['Sheet1', ...names]);
  expect(await memoryIn(host)).toEqual({
    ...WHO,
    drawn: names.map((sheet, index) => ({ kind: FORM_KINDS[index], sheet })),
  });
});

test('a form that is there already is left alone; the new one and its place in the memory have a number', async () => {
  const { host, clerk } = openMemoryWorkbook();
  await insertForms(host, ['goals'], WHO);
  clerk.type('附件1', 'C6', '抓好校风');
  const outcome = await insertForms(host, ['goals', 'goals', 'report']);
  expect(outcome.sheets.map(({ name }) => name)).toEqual(['附件1 (2)', '附件1 (3)', '附件5']);
  const { sheets } = await host.readWorkbook(['附件1']);
  expect(cellText(sheets[0]!.rows[5]![2])).toBe('抓好校风');
  expect((await memoryIn(host)).drawn).toEqual([
    { kind: 'goals', sheet: '附件1' },
    { kind: 'goals', sheet: '附件1 (2)' },
    { kind: 'goals', sheet: '附件1 (3)' },
    { kind: 'report', sheet: '附件5' },
  ]);
});

test('drawings at the same time are remembered by the names they got', async () => {
  const { host } = openMemoryWorkbook();
  await Promise.all([insertForms(host, ['goals']), insertForms(host, ['report', 'goals'])]);
  expect((await memoryIn(host)).drawn).toEqual([
    { kind: 'goals', sheet: '附件1' },
    { kind: 'report', sheet: '附件5' },
    { kind: 'goals', sheet: '附件1 (2)' },
  ]);
});

test('without a unit or year the blanks of the original are printed, and what is remembered stays', async () => {
  const { host } = openMemoryWorkbook();
  await host.writeMark(() => [
    ['mechanism168/workbook', 1],
    ['role', 'school'],
    ['unit', '示例市第一中学'],
    ['later', 'kept'],
  ]);
  await insertForms(host, ['posts']);
  expect(await memoryIn(host)).toEqual({
    role: 'school',
    unit: '示例市第一中学',
    drawn: [{ kind: 'posts', sheet: '附件2' }],
  });
  expect(await host.readMark()).toContainEqual(expect.arrayContaining(['later', 'kept']));
});

test('where nothing can be drawn, nothing is remembered', async () => {
  const { host, clerk } = openMemoryWorkbook();
  clerk.protectStructure();
  await expect(insertForms(host, ['workflow'], WHO)).rejects.toThrow(HostError);
  expect(await host.readMark()).toBeUndefined();
  expect(await visibleNames(host)).toEqual(['Sheet1']);
});

test('taking the action back takes the memory of it back as well', async () => {
  const { host } = openMemoryWorkbook();
  await insertForms(host, ['workflow'], WHO);
  await host.undo();
  expect(await visibleNames(host)).toEqual(['Sheet1']);
  expect((await memoryIn(host)).drawn).toEqual([]);
});

const textsOf = (kind: FormKind, who?: typeof WHO): string =>
  formSheet(kind, who)
    .cells.map(({ value }) => (typeof value === 'string' ? value : ''))
    .join('\n');

test.each([
  [
    'goals',
    '示例市第一中学实行“168”机制2012年度工作目标分解表',
    '____________学校实行“168”机制年度工作目标分解表',
  ],
  ['posts', '示例市第一中学实行“168”机制2012年度党员亮岗履职一览表', '____________学校实行“168”机制年度'],
  ['workflow', '单位：示例市第一中学', '单位：\n'],
  ['dutyFlow', '年度：2012', '单位：\n'],
  ['report', '填报单位：示例市第一中学', '填报时间：    年  月  日'],
] as const)('%s says whose it is, or leaves it blank', (kind, owned, blank) => {
  expect(textsOf(kind, WHO)).toContain(owned);
  expect(textsOf(kind)).toContain(blank);
  expect(textsOf(kind)).not.toMatch(/示例市|2012|undefined/u);
});
