import { FUNCTION_NAMES, INSERTED_FORMS } from '../../src/commands/function-names';
import { missingHostError } from '../../src/commands/missing-host-error';
import { insertRemembered } from '../../src/commands/insertion';
import type { CommandNotice } from '../../src/commands/notice-address';
import { insertCommand, type CommandServices } from '../../src/commands/ribbon-command';
import { rememberInWorkbook } from '../../src/actions/workbook/remember';
import { readMemory } from '../../src/actions/workbook/read-memory';
import { FORM_KINDS, type FormKind } from '../../src/domain/workbook/workbook-memory';
import { openMemoryWorkbook, type OpenedMemoryWorkbook } from '../../src/host/memory/open-memory-workbook';

interface Clicked extends OpenedMemoryWorkbook {
  readonly completed: jest.Mock;
  readonly notices: CommandNotice[];
  readonly click: (kinds: readonly FormKind[]) => Promise<void>;
  readonly visibleSheets: () => Promise<readonly string[]>;
}

/** A workbook with the ribbon's functions on it. */
function openRibbon(services: Partial<CommandServices> = {}): Clicked {
  const opened = openMemoryWorkbook();
  const notices: CommandNotice[] = [];
  const completed = jest.fn();
  const all: CommandServices = {
    host: () => Promise.resolve(opened.host),
    insertion: () => Promise.resolve(insertRemembered),
    notify: (notice) => {
      // Excel may close the notice together with a command that has ended.
      expect(completed).not.toHaveBeenCalled();
      notices.push(notice);
      return Promise.resolve();
    },
    ...services,
  };
  return {
    ...opened,
    completed,
    notices,
    click: (kinds) => insertCommand(kinds, all)({ completed }),
    visibleSheets: async () =>
      (await opened.host.listSheets())
        .filter(({ visibility }) => visibility === 'visible')
        .map(({ name }) => name),
  };
}

test.each([
  ['insertGoals', ['附件1']],
  ['insertPosts', ['附件2']],
  ['insertWorkflow', ['附件3']],
  ['insertDutyFlow', ['附件4']],
  ['insertReport', ['附件5']],
  ['insertAll', ['附件1', '附件2', '附件3', '附件4', '附件5']],
] as const)('%s inserts %j and completes once', async (name, sheets) => {
  const ribbon = openRibbon();
  await ribbon.click(INSERTED_FORMS[name]);
  expect(await ribbon.visibleSheets()).toEqual(['Sheet1', ...sheets]);
  expect(ribbon.completed).toHaveBeenCalledTimes(1);
  expect(ribbon.notices).toEqual([]);
});

test('every form has a function of its own', () => {
  const single = Object.values(INSERTED_FORMS).filter((kinds) => kinds.length === 1);
  expect(single.flat()).toEqual(FORM_KINDS);
  expect(FUNCTION_NAMES).toHaveLength(6);
});

test('school and year are those the workbook remembers, and stay remembered', async () => {
  const ribbon = openRibbon();
  await rememberInWorkbook(ribbon.host, { unit: '示例市第一中学', year: 2012, role: 'school' });
  await ribbon.click(['goals']);
  const printed = JSON.stringify(await ribbon.host.readWorkbook(['附件1']));
  expect(printed).toContain('示例市第一中学');
  expect(await readMemory(ribbon.host)).toMatchObject({ unit: '示例市第一中学', year: 2012, role: 'school' });
});

test('a second click gives (2) and changes nothing that was there', async () => {
  const ribbon = openRibbon();
  await ribbon.click(['goals']);
  ribbon.clerk.type('附件1', 'C6', '抓好教学');
  const before = JSON.stringify(await ribbon.host.readWorkbook(['附件1']));
  await ribbon.click(['goals']);
  expect(await ribbon.visibleSheets()).toEqual(['Sheet1', '附件1', '附件1 (2)']);
  expect(JSON.stringify(await ribbon.host.readWorkbook(['附件1']))).toBe(before);
});

test.each(['cellEditing', 'workbookProtected', 'readOnly', 'connectionLost'] as const)(
  'a host that refuses with %s: told by its code, completed once, workbook unchanged',
  async (code) => {
    const ribbon = openRibbon();
    ribbon.faults.refuse(code, { sheet: '附件1' });
    await ribbon.click(FORM_KINDS);
    ribbon.faults.accept();
    expect(ribbon.notices).toEqual([{ code }]);
    expect(ribbon.completed).toHaveBeenCalledTimes(1);
    expect(await ribbon.visibleSheets()).toEqual(['Sheet1']);
  },
);

test.each([
  ['scriptMissing', 'connectionLost'],
  ['noAnswer', 'connectionLost'],
  ['notInOffice', 'unknown'],
  ['tooOld', 'notSupported'],
] as const)('without a program, %s: told as %s, completed once', async (kind, code) => {
  const ribbon = openRibbon({ host: () => Promise.reject(missingHostError({ kind })) });
  await ribbon.click(['goals']);
  expect(ribbon.notices).toEqual([{ code }]);
  expect(ribbon.completed).toHaveBeenCalledTimes(1);
});

test('what draws the forms could not be fetched: told, completed once, workbook unchanged', async () => {
  const ribbon = openRibbon({ insertion: () => Promise.reject(new TypeError('Failed to fetch')) });
  await ribbon.click(['goals']);
  expect(ribbon.notices).toEqual([{ code: 'unknown' }]);
  expect(ribbon.completed).toHaveBeenCalledTimes(1);
  expect(await ribbon.visibleSheets()).toEqual(['Sheet1']);
});

test('a fault of the program itself is told without its message', async () => {
  const ribbon = openRibbon({ host: () => Promise.reject(new TypeError('王芳')) });
  await ribbon.click(['goals']);
  expect(ribbon.notices).toEqual([{ code: 'unknown' }]);
});

test('where even the notice fails, the command completes and the failure is not swallowed', async () => {
  const refused = new Error('no window');
  const ribbon = openRibbon({ notify: () => Promise.reject(refused) });
  ribbon.faults.refuse('busy');
  await expect(ribbon.click(['goals'])).rejects.toBe(refused);
  expect(ribbon.completed).toHaveBeenCalledTimes(1);
});
