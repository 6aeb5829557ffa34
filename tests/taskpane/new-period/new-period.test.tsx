/** @jest-environment jsdom */
import '../consolidation/page-globals';
import { screen, waitFor, within } from '@testing-library/react';
import { defaultMechanism } from '../../../src/actions/default-mechanism';
import { scanWorkbook } from '../../../src/domain/checking/workbook-scan';
import { NO_CHOICES } from '../../../src/domain/workbook/school-choices';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { readWorkbook } from '../../../src/formats/read-workbook';
import type { OpenedMemoryWorkbook } from '../../../src/host/memory/open-memory-workbook';
import { NextPeriod } from '../../../src/taskpane/new-period/NextPeriod';
import { openPane, SCHOOL } from '../open-pane';
import { openPart } from '../open-part';

const status = (): HTMLElement => screen.getByRole('status');

/** Files that the page hands to the browser. */
function downloads(): { readonly names: string[]; readonly blobs: Blob[] } {
  const given = { names: [] as string[], blobs: [] as Blob[] };
  URL.createObjectURL = (blob: Blob) => {
    given.blobs.push(blob);
    return 'blob:test';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    given.names.push(this.download);
  });
  return given;
}

const filled = ({ clerk }: OpenedMemoryWorkbook): void => {
  clerk.type('附件1', 'C6', '开展听课评课活动');
  clerk.type('附件1', 'D6', '2012年6月');
  clerk.type('附件1', 'G6', '好');
  clerk.type('附件1', 'C7', '2012年总结');
  clerk.type('附件2', 'D5', '示例甲');
};

test('the next quarter is named with its columns, and is remembered when entered', async () => {
  const pane = await openPart(<NextPeriod />);
  const part = await screen.findByRole('region', { name: '下一季度' });
  expect(part.textContent).toContain('第四季度：各表继续使用，在附件1、附件2的“第四季度”一列评价。');
  within(part).getByRole('button', { name: '进入第四季度' }).focus();
  await pane.user.keyboard('{Enter}');
  await waitFor(() => expect(status().textContent).toContain('现在填报2012年第四季度，已记在本工作簿中。'));
  expect(await pane.memory()).toMatchObject({ unit: SCHOOL.unit, year: 2012, quarter: 4 });
});

test('a refusal is said and nothing is remembered', async () => {
  const pane = await openPart(<NextPeriod />);
  const button = await screen.findByRole('button', { name: '进入第四季度' });
  pane.faults.refuse('cellEditing');
  await pane.user.click(button);
  await waitFor(() => expect(status().textContent).toContain('请先按回车'));
  pane.faults.accept();
  expect((await pane.memory()).quarter).toBe(3);
});

test('after the last quarter a workbook of the new year is previewed and saved; this one is not touched', async () => {
  const given = downloads();
  const pane = await openPart(<NextPeriod />, { memory: { ...SCHOOL, quarter: 4 }, prepare: filled });
  const part = await screen.findByRole('region', { name: '2013年新工作簿' });
  const lines = within(part)
    .getAllByRole('listitem')
    .map((line) => line.textContent);
  expect(lines).toEqual([
    '附件1：2 项任务及其工作目标、组织、时限、责任人、责任领导',
    '1 个完成时限写有年份，改为新年度',
    '附件2：1 个岗位及其任务、联系人、履岗党员、承诺',
    '附件3、附件4：各步骤为“未开始”；附件5：空表',
    '评价和年度考评：1 格',
    '流程图的状态、日期和备注',
    '任务、承诺的文字中有 1 处写着“2012”，照原文带入',
  ]);
  const before = await pane.host.readWorkbook();
  await pane.user.click(within(part).getByRole('button', { name: '生成2013年工作簿' }));
  await waitFor(() => expect(status().textContent).toContain('已导出“示例市第一中学2013年168机制.xlsx”'));
  expect(given.names).toEqual(['示例市第一中学2013年168机制.xlsx']);
  expect(await pane.host.readWorkbook()).toEqual(before);
  const bytes = await bytesOf(given.blobs[0]!);
  const snapshot = await readWorkbook(bytes, {}, { inflater: nodeInflater });
  const { own } = scanWorkbook(snapshot, {
    mechanism: defaultMechanism(),
    period: { year: 2013, quarter: 1 },
    choices: NO_CHOICES,
  });
  expect(own!.school.tasks.map(({ text, deadline }) => [text, deadline?.raw])).toEqual([
    ['开展听课评课活动', '2013年6月'],
    ['2012年总结', undefined],
  ]);
});

test('a year that does not follow is refused before anything is made', async () => {
  const given = downloads();
  const pane = await openPart(<NextPeriod />, { memory: { ...SCHOOL, quarter: 4 }, prepare: filled });
  const year = await screen.findByLabelText('新年度');
  await pane.user.clear(year);
  await pane.user.type(year, '2012');
  expect(screen.getByText('年度应为四位数字，并晚于2012年。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^生成/u })).toBeNull();
  expect(given.names).toEqual([]);
});

test('模板 offers the new year where there are forms', async () => {
  const pane = await openPane({ memory: SCHOOL, view: 'templates' });
  await pane.user.click(await screen.findByRole('button', { name: '插入附件1' }));
  await pane.user.click(await screen.findByRole('button', { name: '新年度' }));
  expect(await screen.findByRole('region', { name: '2013年新工作簿' })).toBeTruthy();
});

const bytesOf = (blob: Blob): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error ?? new Error('unread'));
    reader.readAsArrayBuffer(blob);
  });
