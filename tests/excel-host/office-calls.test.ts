import { startExcel } from './start-excel';
import { Workbook } from './tiny-workbook';
import type { ExcelHostOptions } from './transport/host-options';

const start = (options: ExcelHostOptions = {}) =>
  startExcel({ workbook: (events) => new Workbook(events), ...options });

type Excel_ = Awaited<ReturnType<typeof start>>;

const openDialog = ({ Office }: Excel_, url = 'https://localhost:3000/dialog.html') =>
  new Promise<Office.AsyncResult<Office.Dialog>>((resolve) =>
    Office.context.ui.displayDialogAsync(url, { height: 30, width: 20 }, resolve),
  );

describe('a ribbon command', () => {
  test('runs its function and is done when that says so', async () => {
    const { Office, host, close } = await start();
    const calls: string[] = [];
    Office.actions.associate('insertGoals', (event: Office.AddinCommands.Event) => {
      calls.push(event.source.id);
      setTimeout(() => {
        calls.push('done');
        event.completed();
      });
    });
    await host.invokeCommand('insertGoals', { source: 'InsertGoalsButton' });
    expect(calls).toEqual(['InsertGoalsButton', 'done']);
    await close();
  });

  test('that is associated with no function is said so at once', async () => {
    const { host, close } = await start();
    await expect(host.invokeCommand('nobody')).rejects.toThrow('nobody is not associated with a function');
    await close();
  });

  test('whose function never completes is said so after the timeout', async () => {
    const { Office, host, close } = await start();
    Office.actions.associate('forgetful', () => undefined);
    await expect(host.invokeCommand('forgetful', { timeout: 30 })).rejects.toThrow(
      'forgetful did not call event.completed() within 30 ms',
    );
    await close();
  });
});

describe('a dialog', () => {
  test('does not open, and is on record as refused', async () => {
    const excel = await start();
    const result = await openDialog(excel);
    expect(result.status).toBe('failed');
    expect(excel.host.dialogs.opened).toEqual([]);
    expect(excel.host.journal.refused).toMatchObject([{ kind: 'dialog' }]);
    await expect(excel.close()).rejects.toThrow('Office dialog 10');
  });

  test('opens on paper where the test says that it may', async () => {
    const excel = await start({ dialogs: 'record' });
    const result = await openDialog(excel);
    expect(result.status).toBe('succeeded');
    const [dialog] = excel.host.dialogs.opened;
    expect(JSON.parse(dialog!.request)).toMatchObject({ height: 30, width: 20 });
    expect(dialog!.request).toContain('dialog.html');
    await excel.close();
  });

  test('open already, is not opened twice', async () => {
    const excel = await start({ dialogs: 'record' });
    await openDialog(excel);
    const second = await openDialog(excel);
    expect([second.status, second.error.code]).toEqual(['failed', 12007]);
    await excel.close();
  });

  test('is closed by the add-in', async () => {
    const excel = await start({ dialogs: 'record' });
    const { value: dialog } = await openDialog(excel);
    dialog.close();
    await excel.host.settled();
    expect(excel.host.dialogs.opened.map(({ open }) => open)).toEqual([false]);
    await excel.close();
  });

  test('closed by the clerk is told to the add-in', async () => {
    const excel = await start({ dialogs: 'record' });
    const { value: dialog } = await openDialog(excel);
    const told = new Promise((resolve) =>
      dialog.addEventHandler(excel.Office.EventType.DialogEventReceived, resolve),
    );
    excel.host.dialogs.closeByUser();
    expect(await told).toMatchObject({ error: 12006 });
    await excel.close();
  });
});

test('a call of the Common API that is not played fails and is on record', async () => {
  const { Office, host, close } = await start();
  const result = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
    Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, resolve),
  );
  expect(result.status).toBe('failed');
  expect(host.journal.refused).toMatchObject([{ kind: 'method', id: 64 }]);
  await expect(close()).rejects.toThrow('Office method 64');
});

test('so is an event of it', async () => {
  const { Office, host, close } = await start();
  const result = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
    Office.context.document.addHandlerAsync(Office.EventType.ActiveViewChanged, () => undefined, resolve),
  );
  expect(result.status).toBe('failed');
  await host.settled();
  await close().catch(() => undefined);
});
