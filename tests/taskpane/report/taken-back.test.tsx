/** @jest-environment jsdom */
import { configure, screen, waitFor } from '@testing-library/react';
import { insertForms } from '../../../src/actions/templates/insert-forms';
import { NO_CHOICES, type WrittenReport } from '../../../src/domain/workbook/school-choices';
import { HostError } from '../../../src/host/host-error';
import type { Host } from '../../../src/host/port';
import { hostWithCalls } from '../../actions/diagnostics/host-with-calls';
import { openPane, SCHOOL, type OpenedPane } from '../open-pane';

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

const EARLIER: WrittenReport = { year: 2012, quarter: 2, values: { orgsImplementing: 2, memberTotal: 19 } };

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
const said = (text: string): Promise<void> =>
  waitFor(() => expect(screen.getByRole('status').textContent).toContain(text));
const reports = async (pane: OpenedPane): Promise<readonly WrittenReport[] | undefined> =>
  (await pane.memory()).choices?.reports;

/** 本校季报 of a school that wrote its second quarter before, with ① typed. */
async function openReport(forms: boolean, host?: (host: Host) => Host): Promise<OpenedPane> {
  const memory = { ...SCHOOL, choices: { ...NO_CHOICES, reports: [EARLIER] } };
  const pane = await openPane({ memory, view: 'report', ...(host && { host }) });
  if (forms) await insertForms(pane.host, ['report'], { unit: SCHOOL.unit, year: SCHOOL.year });
  await button(forms ? /^写入“附件5”|已是这些数$/u : /^新建一张附件5/u);
  await pane.user.type(await screen.findByRole('textbox', { name: /^①/u }), '3');
  return pane;
}

test.each([
  ['written into the form', true, /^写入“附件5”的 1 个数/u],
  ['drawn anew', false, /^新建一张附件5，写入 1 个数/u],
])('the figures of a report %s are forgotten when it is taken back', async (_, forms, write) => {
  const pane = await openReport(forms);
  await pane.user.click(await button(write));
  await waitFor(async () => expect(await reports(pane)).toHaveLength(2));
  await waitFor(() => expect(screen.getByRole('button', { name: '撤销' })).toBeTruthy());
  // A choice made since keeps a drawing's mark from being put back with it.
  await pane.host.writeMark((rows) => [...(rows ?? []), ['later version', 1]]);
  await pane.user.click(screen.getByRole('button', { name: '撤销' }));
  await said('已撤销');
  await waitFor(async () => expect(await reports(pane)).toEqual([EARLIER]));
});

test('what cannot be remembered is not written either', async () => {
  let refusing = false;
  const pane = await openReport(true, (host) =>
    hostWithCalls(host, {
      applyEdits: async (...given) => {
        await host.applyEdits(...given);
        refusing = true;
      },
      writeMark: (change) =>
        refusing ? Promise.reject(new HostError('workbookProtected')) : host.writeMark(change),
    }),
  );
  await pane.user.click(await button(/^写入“附件5”的 1 个数/u));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('保护'));
  const [sheet] = (await pane.host.readWorkbook(['附件5'])).sheets;
  expect(sheet?.rows[3]?.[1]).toBeUndefined();
  expect(await reports(pane)).toEqual([EARLIER]);
});
