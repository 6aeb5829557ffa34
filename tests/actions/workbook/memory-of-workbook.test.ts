import { insertForms } from '../../../src/actions/templates/insert-forms';
import { readMemory } from '../../../src/actions/workbook/read-memory';
import { rememberInWorkbook } from '../../../src/actions/workbook/remember';
import type { MarkRows } from '../../../src/domain/sheet/mark';
import { markOfMemory } from '../../../src/domain/workbook/mark-rows';
import { EMPTY_MEMORY } from '../../../src/domain/workbook/workbook-memory';
import { HostError } from '../../../src/host/host-error';
import { openMemoryWorkbook } from '../../../src/host/memory/open-memory-workbook';

const roster = [{ name: '示例市第一中学', aliases: ['一中'] }];

test('a workbook that is not marked remembers nothing', async () => {
  expect(await readMemory(openMemoryWorkbook().host)).toEqual(EMPTY_MEMORY);
});

test('what was remembered is read again, and a change leaves the rest', async () => {
  const { host } = openMemoryWorkbook();
  await rememberInWorkbook(host, { role: 'school', unit: '示例市第一中学' });
  const said = await rememberInWorkbook(host, { year: 2012, quarter: 3, roster });
  expect(said).toEqual({ role: 'school', unit: '示例市第一中学', year: 2012, quarter: 3, roster, drawn: [] });
  expect(await readMemory(host)).toEqual(said);
});

test('changes at the same time are all kept', async () => {
  const { host } = openMemoryWorkbook();
  await Promise.all([
    rememberInWorkbook(host, { unit: '示例市第一中学' }),
    rememberInWorkbook(host, { year: 2012 }),
    rememberInWorkbook(host, { quarter: 3 }),
  ]);
  expect(await readMemory(host)).toMatchObject({ unit: '示例市第一中学', year: 2012, quarter: 3 });
});

test('a change is lost to no drawing or change of another session in between', async () => {
  const { host } = openMemoryWorkbook();
  const added: MarkRows = [
    ['mechanism168/workbook', 1],
    ['later', 'x'],
  ];
  await Promise.all([
    rememberInWorkbook(host, { unit: '示例市第一中学' }),
    host.writeMark((current = added) => [...current, ['later', 'y']]),
    insertForms(host, ['goals']),
    rememberInWorkbook(host, { year: 2012 }),
  ]);
  expect(await readMemory(host)).toEqual({
    unit: '示例市第一中学',
    year: 2012,
    drawn: [{ kind: 'goals', sheet: '附件1' }],
  });
  expect(await host.readMark()).toContainEqual(['later', 'y']);
});

test('rows of a later version stay', async () => {
  const { host } = openMemoryWorkbook();
  await host.writeMark(() => [...markOfMemory({ ...EMPTY_MEMORY, year: 2012 }), ['later', 'x', 1]]);
  await rememberInWorkbook(host, { year: 2013 });
  expect(await host.readMark()).toContainEqual(['later', 'x', 1]);
});

test.each([
  ['what is known already', { year: 2012 }],
  ['nothing', {}],
])('remembering %s does not touch the workbook', async (_, change) => {
  const { host, workbook } = openMemoryWorkbook();
  await rememberInWorkbook(host, { year: 2012 });
  const before = workbook.state;
  await rememberInWorkbook(host, change);
  expect(workbook.state).toBe(before);
});

test('a workbook that remembers nothing is not marked for nothing', async () => {
  const { host } = openMemoryWorkbook();
  await rememberInWorkbook(host, {});
  expect(await host.readMark()).toBeUndefined();
});

test('a program that refuses says so, and the next change goes through', async () => {
  const { host, faults } = openMemoryWorkbook();
  faults.refuseNext('cellEditing');
  await expect(rememberInWorkbook(host, { year: 2012 })).rejects.toThrow(HostError);
  expect(await rememberInWorkbook(host, { quarter: 2 })).toEqual({ quarter: 2, drawn: [] });
});
