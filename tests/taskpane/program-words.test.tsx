/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { screen, waitFor } from '@testing-library/react';
import type { Host } from '../../src/host/port';
import { HOST_ERROR_SENTENCES, hostErrorText, type SaidHostError } from '../../src/messages/host-errors';
import { PROGRAM_WORDS } from '../../src/messages/pane-program';
import { programOf } from '../../src/taskpane/pane/program-of';
import { hostWithCalls } from '../actions/diagnostics/host-with-calls';
import { openPane, SCHOOL } from './open-pane';

type AddIn = 'excel' | 'wps';

/** What sends a clerk of one program to the other; a school may use either, and .xlsx is an “Excel 工作簿” everywhere. */
const MEANT = /Excel 或 WPS|Excel or WPS|Excel 工作簿|Excel workbook/gu;
const OTHERS: Readonly<Record<AddIn, RegExp>> = {
  excel: /WPS|金山|Kingsoft/u,
  wps: /Excel|Office(?<!WPS Office)|微软|Microsoft|启用编辑|Enable editing|功能区|ribbon/u,
};
const strayed = (text: string, program: AddIn): string | undefined =>
  OTHERS[program].exec(text.replace(MEANT, ''))?.[0];

const asHostOf =
  (kind: Host['kind']) =>
  (host: Host): Host =>
    hostWithCalls(host, { kind });

test.each([
  ['excel', 'excel'],
  ['wps', 'wps'],
  ['standalone', 'page'],
] as const)('the words of a host %s are those of the program %s', (kind, program) => {
  expect(programOf({ kind })).toBe(program);
});

describe.each<AddIn>(['excel', 'wps'])('in %s no sentence names the other program', (program) => {
  test.each(Object.keys(HOST_ERROR_SENTENCES) as SaidHostError['code'][])('%s', (code) => {
    for (const lang of ['zh', 'en'] as const) {
      for (const values of [{}, { sheet: '附件1', cell: 'B4', cellsLeft: 2 }]) {
        const text = hostErrorText({ code, values, left: ['_168~1'] }, lang, program);
        expect(text).toMatch(lang === 'zh' ? /^[^{}]+。$/u : /^[^{}]+\.$/u);
        expect(strayed(text, program)).toBeUndefined();
      }
    }
  });

  test.each(Object.entries(PROGRAM_WORDS))('%s', (_, { [program]: { zh, en } }) => {
    expect(strayed(zh, program) ?? strayed(en, program)).toBeUndefined();
  });

  test.each(['zh', 'en'] as const)('a view, in %s', async (lang) => {
    const views = [
      'templates',
      'filling',
      'checks',
      'consolidation',
      'report',
      'help',
      'diagnostics',
    ] as const;
    for (const view of views) {
      const { page } = await openPane({ memory: SCHOOL, lang, view, host: asHostOf(program) });
      const shown = page.container.ownerDocument.body;
      await waitFor(() => expect(shown.textContent).not.toMatch(/正在打开|Opening…/u));
      if (view === 'help')
        await screen.findByRole('heading', { name: lang === 'zh' ? '数据安全' : 'Privacy' });
      expect(strayed(shown.textContent ?? '', program)).toBeUndefined();
      page.unmount();
    }
  });
});

test('WPS says its own name, its own menus and where its pane is opened', () => {
  const said = (code: SaidHostError['code']): string =>
    hostErrorText({ code, values: {}, left: [] }, 'zh', 'wps');
  expect(said('busy')).toMatch(/^WPS 表格正忙/u);
  expect(said('sheetProtected')).toMatch(/“审阅”中撤销工作表保护/u);
  expect(said('workbookProtected')).toMatch(/“审阅”的“保护工作簿”处撤销/u);
  expect(said('workbookClosed')).toMatch(/“168机制”选项卡打开窗格/u);
  expect(said('notSupported')).toMatch(/更新 WPS Office/u);
});

test('help in WPS: files, saving and taking back as they are there', async () => {
  const { page } = await openPane({ memory: SCHOOL, view: 'help', host: asHostOf('wps') });
  await screen.findByRole('heading', { name: '在 WPS 表格中' });
  for (const told of ['“168机制”选项卡', 'WPS 自己的窗口', '“下载”文件夹', 'Ctrl+S', '窗格的“撤销”']) {
    expect(page.container.textContent).toContain(told);
  }
});

test('the diagnostics of WPS try the functions of WPS', async () => {
  await openPane({ memory: SCHOOL, view: 'diagnostics', host: asHostOf('wps') });
  expect(await screen.findByText(/^逐项试用 WPS 表格的功能。/u)).toBeTruthy();
});

/*
 * What is said in every program names none. The files left out are of one program, or hold the words of several beside
 * each other, which are looked at above.
 */
const MESSAGES = path.resolve(__dirname, '../../src/messages');
const OF_ONE_PROGRAM = /^(?:wps|excel|standalone|cli|grid-words|print|pane-help|pane-program|host-errors)\b/u;
/** What stands where a page finds no program around it, which each program words for itself. */
const OF_NO_PROGRAM =
  /^ {2}(?:notInOffice\w*|notInWps\w*|inWps\w*|scriptMissing|noAnswer|tooOld): .*?(?:\},|^ {2}\},)$/gmsu;
const shared = readdirSync(MESSAGES).filter((file) => !OF_ONE_PROGRAM.test(file));

test.each(shared)('%s is said in every program and names none', (file) => {
  const text = readFileSync(path.join(MESSAGES, file), 'utf8')
    .replace(/\/\*.*?\*\/|\/\/.*?$/gmsu, '')
    .replace(OF_NO_PROGRAM, '');
  expect(strayed(text, 'wps')).toBeUndefined();
  expect(strayed(text, 'excel')).toBeUndefined();
});
