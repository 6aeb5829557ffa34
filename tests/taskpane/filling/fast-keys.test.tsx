/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { Host } from '../../../src/host/port';
import { hostWithCalls } from '../../actions/diagnostics/host-with-calls';
import { heading, openFilling, said, type OpenedFilling } from './open-filling';

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A program that takes its time, as Excel on the web does. */
const slow = (host: Host): Host =>
  hostWithCalls(host, {
    applyEdits: async (...given) => {
      await later(150);
      await host.applyEdits(...given);
    },
    reveal: async (place) => {
      await later(150);
      await host.reveal(place);
    },
  });

/** 填报 on row 5 of 附件1, in a slow program. */
async function onRow5(): Promise<OpenedFilling> {
  const pane = await openFilling({ host: slow });
  pane.select('附件1', 'C5');
  (await heading('附件1 第 5 行')).focus();
  return pane;
}

test('Enter while the grade before it is still being written goes on once that is written', async () => {
  const pane = await onRow5();
  await pane.user.keyboard('1{Enter}');
  expect(document.activeElement).toBe(await heading('附件1 第 6 行'));
  expect(pane.cell('附件1', 'I5')).toBe('好');
});

test('a digit before the next row is there changes neither that row nor the one left', async () => {
  const pane = await onRow5();
  await pane.user.keyboard('1{Enter}2{Enter}');
  await heading('附件1 第 6 行');
  await later(500);
  expect(pane.cell('附件1', 'I5')).toBe('好');
  expect(pane.cell('附件1', 'I6')).toBe('√');
  await pane.user.keyboard('2');
  await said('第6行第三季度已评“中”');
  expect(pane.cell('附件1', 'I6')).toBe('中');
});

test('the second of two digits typed at once is the one that holds', async () => {
  const pane = await onRow5();
  await pane.user.keyboard('12');
  await waitFor(() => expect(pane.cell('附件1', 'I5')).toBe('中'), { timeout: 3000 });
  await said('第5行第三季度已评“中”');
  expect(screen.getByRole('button', { name: '撤销' })).toBeTruthy();
});
