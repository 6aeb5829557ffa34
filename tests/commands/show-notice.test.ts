import { noticeAddress } from '../../src/commands/notice-address';
import { showNotice, type OfficeWindows } from '../../src/commands/show-notice';
import { noticeText } from '../../src/messages/command-notice';

/** Office's own values at run time. */
const AsyncResultStatus = { Succeeded: 'succeeded', Failed: 'failed' };
const EventType = { DialogEventReceived: 'dialogEventReceived' };

type Callback = (opened: unknown) => void;

/** Office's window calls, as far as a notice uses them. */
function officeThat(opens: (callback: Callback, address: string) => void): OfficeWindows {
  const ui = {
    displayDialogAsync: (address: string, _: object, callback: Callback) => opens(callback, address),
  };
  return { AsyncResultStatus, EventType, context: { ui } } as unknown as OfficeWindows;
}

test('the address stands beside the page and holds the code and the language only', () => {
  expect(noticeAddress('https://host/addin/commands.html?x=1', { code: 'cellEditing' }, 'zh')).toBe(
    'https://host/addin/notice.html?code=cellEditing&lang=zh',
  );
});

test('the notice is over when it is closed', async () => {
  let close: () => void = () => undefined;
  const office = officeThat((callback) =>
    callback({
      status: 'succeeded',
      value: {
        addEventHandler: (type: string, handler: () => void) => {
          if (type === 'dialogEventReceived') close = handler;
        },
      },
    }),
  );
  let over = false;
  const shown = showNotice(office, 'https://host/notice.html').then(() => (over = true));
  await Promise.resolve();
  expect(over).toBe(false);
  close();
  await shown;
  expect(over).toBe(true);
});

test('a notice that nobody closes does not hold the command for ever', async () => {
  const office = officeThat((callback) =>
    callback({ status: 'succeeded', value: { addEventHandler: () => undefined } }),
  );
  await expect(showNotice(office, 'https://host/notice.html', 5)).resolves.toBeUndefined();
});

test('a window that cannot be opened is a failure, with its code', async () => {
  const office = officeThat((callback) => callback({ status: 'failed', error: { code: 12007 } }));
  await expect(showNotice(office, 'https://host/notice.html')).rejects.toThrow('12007');
});

test.each([
  ['cellEditing', '请先按回车'],
  ['workbookProtected', '撤销工作簿保护'],
  ['sheetProtected', '撤销工作表保护'],
  ['no such code', '没有完成'],
])('the notice of %s says what to do, with nothing left open', (code, words) => {
  const text = noticeText(code, 'zh');
  expect(text).toContain(words);
  expect(text).not.toMatch(/[{}]|“”|空白/u);
});
