/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { rememberInWorkbook } from '../../src/actions/workbook/remember';
import { HostError } from '../../src/host/host-error';
import { hostWithCalls } from '../actions/diagnostics/host-with-calls';
import { openPane, SCHOOL } from './open-pane';

const status = (): HTMLElement => screen.getByRole('status');
/** Longer than changes of the workbook take to settle. */
const settled = (): Promise<unknown> => act(() => new Promise((resolve) => setTimeout(resolve, 600)));
const comeToThePane = (): void => void act(() => void window.dispatchEvent(new Event('focus')));

describe.each(['cellEditing', 'busy'] as const)('while Excel refuses with %s', (code) => {
  test.each(['templates', 'consolidation'] as const)(
    'typing in the sheet is not spoken of: %s',
    async (view) => {
      const pane = await openPane({ memory: SCHOOL, view });
      await settled();
      pane.faults.refuse(code);
      pane.clerk.type('Sheet1', 'A1', '甲');
      await settled();
      expect(status().textContent).toBe('');
      expect(screen.getByRole('button', { name: /示例市第一中学/u })).toBeTruthy();
    },
  );

  test('撤销 stays, and what is new is seen when the clerk comes to the pane', async () => {
    const pane = await openPane({ memory: SCHOOL, view: 'templates' });
    await pane.user.click(await screen.findByRole('button', { name: '插入附件1' }));
    await screen.findByRole('button', { name: '转到“附件1”' });
    await settled();
    pane.faults.refuse(code);
    pane.clerk.deleteSheet('附件1');
    await settled();
    expect(screen.getByRole('button', { name: '撤销' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '转到“附件1”' })).toBeTruthy();
    pane.faults.accept();
    comeToThePane();
    await waitFor(() => expect(screen.queryByRole('button', { name: '转到“附件1”' })).toBeNull());
  });

  test('the pane opens, and takes up what the workbook remembers later', async () => {
    let refusing = true;
    const pane = await openPane({
      view: 'templates',
      host: (host) =>
        hostWithCalls(host, {
          readMark: () => (refusing ? Promise.reject(new HostError(code)) : host.readMark()),
        }),
    });
    expect(status().textContent).toBe('');
    await rememberInWorkbook(pane.host, SCHOOL);
    await settled();
    expect(screen.queryByRole('button', { name: /示例市第一中学/u })).toBeNull();
    refusing = false;
    comeToThePane();
    expect(await screen.findByRole('button', { name: /示例市第一中学/u })).toBeTruthy();
  });
});

test('the sheets of a roster that cannot be listed are said, but not in place of 撤销', async () => {
  let lost = false;
  const pane = await openPane({
    memory: SCHOOL,
    view: 'templates',
    host: (host) =>
      hostWithCalls(host, {
        listSheets: () => (lost ? Promise.reject(new HostError('connectionLost')) : host.listSheets()),
      }),
  });
  await pane.user.click(await screen.findByRole('button', { name: '插入附件1' }));
  await screen.findByRole('button', { name: '撤销' });
  lost = true;
  await pane.user.click(screen.getByRole('tab', { name: '汇总' }));
  await settled();
  expect(screen.getByRole('button', { name: '撤销' })).toBeTruthy();
});
