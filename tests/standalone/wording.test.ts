import type { Wording } from '../../src/messages/fill';
import { PAGE_WORDS } from '../../src/messages/standalone';
import { FILE_WORDS } from '../../src/messages/standalone-files';
import { STANDALONE_HELP_TOPICS } from '../../src/messages/standalone-help';
import { HOST_ERROR_SENTENCES, hostErrorText, type SaidHostError } from '../../src/messages/host-errors';
import { PROGRAM_WORDS } from '../../src/messages/pane-program';
import { NOTICE_WORDS } from '../../src/messages/standalone-notices';
import { openingRefusalText } from '../../src/messages/standalone-refusals';
import type { RefusalCode } from '../../src/formats/refusal';
import { HostError } from '../../src/host/host-error';
import { SavingFailed } from '../../src/actions/document/document-work';
import { toldNotice } from '../../src/standalone/notices/told-notice';
import type { Notice } from '../../src/standalone/workspace/workspace-state';

/** ui.md, “Never”. */
const NEVER = /成功|恭喜|抱歉|操作失败|[!！]/u;
const LATIN = /Excel|WPS|Ctrl\+[A-Z]|xlsx|xls|csv|ods|et|F6|English|PDF|\{\w+\}/gu;
const valuesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}/gu)].map(([name]) => name).sort();

const wordings: readonly (readonly [string, Wording])[] = [
  ...Object.entries({ ...PAGE_WORDS, ...FILE_WORDS, ...NOTICE_WORDS }),
  ...STANDALONE_HELP_TOPICS.flatMap(({ title, lines }) => [
    [title.en, title] as const,
    [`${title.en} lines`, lines] as const,
  ]),
];

test.each(wordings)('%s: in both languages, as the house words it', (_, { zh, en }) => {
  expect(zh).not.toBe('');
  expect(en).not.toBe('');
  expect(zh).not.toMatch(NEVER);
  expect(en).not.toMatch(/!|\b(success|sorry|oops|congratulations)/iu);
  expect(zh.replace(LATIN, '').replace(/^\.|\.$/gu, '')).not.toMatch(/[A-Za-z]{2,}/u);
  expect(valuesOf(zh)).toEqual(valuesOf(en));
  expect(zh.split('\n')).toHaveLength(en.split('\n').length);
});

const CODES: readonly RefusalCode[] = [
  'passwordNeeded',
  'zipTruncated',
  'fileTooLarge',
  'pdfDocument',
  'readerFault',
];
test.each(CODES)(
  'a file that is not opened, %s: what happened and what to do, of the clerk’s own file',
  (code) => {
    const text = openingRefusalText(code, { file: 'a.xlsx', limit: 1, part: 'p', detail: 'd' }, 'zh');
    expect(text).toMatch(/^a\.xlsx .*请.*。$/u);
    expect(text).not.toMatch(/未计入|学校|\{/u);
  },
);

const failed = (what: Extract<Notice, { kind: 'failed' }>['what'], error: unknown): Notice => ({
  kind: 'failed',
  what,
  name: 'a.xlsx',
  error,
});

test.each<[Notice, RegExp, boolean, RegExp | undefined]>([
  [failed('saving', new SavingFailed('RangeError x.js:1:2')), /^a\.xlsx 没有保存/u, true, /^RangeError/u],
  [failed('opening', new TypeError('secret')), /^a\.xlsx 没有打开/u, true, /^TypeError/u],
  [failed('other', new HostError('cellEditing')), /请先按回车/u, true, /^cellEditing/u],
  [failed('other', new HostError('unknown')), /^这一步没有完成/u, true, /^unknown/u],
  [
    { kind: 'refused', name: 'a.pdf', refusal: { code: 'pdfDocument', values: {} } },
    /^a\.pdf 是 PDF/u,
    true,
    undefined,
  ],
  [
    { kind: 'leftBehind', items: [{ kind: 'pictures', count: 2 }] },
    /有2 张图片|有 ?2 张图片/u,
    false,
    undefined,
  ],
  [
    { kind: 'savedWithout', name: 'a.xlsx', items: [{ kind: 'validations', count: 2 }], downloaded: false },
    /^a\.xlsx 里没有存入2 条数据验证：.*页面上的没有改变。$/u,
    false,
    undefined,
  ],
  [
    { kind: 'savedWithout', name: 'a.xlsx', items: [{ kind: 'validations', count: 2 }], downloaded: true },
    /^a\.xlsx 里没有存入.*已交给浏览器下载/u,
    false,
    undefined,
  ],
  [{ kind: 'noGrid' }, /“重试”/u, false, undefined],
  [{ kind: 'downloaded', name: 'a.xlsx' }, /a\.xlsx/u, false, undefined],
  [{ kind: 'notKept' }, /^浏览器/u, false, undefined],
])('%j', (notice, text, isFailed, detail) => {
  const told = toldNotice(notice, 'zh');
  expect(told.text).toMatch(text);
  expect(told.failed).toBe(isFailed);
  expect(told.detail === undefined ? undefined : detail?.test(told.detail)).toBe(detail && true);
  expect(JSON.stringify(told)).not.toContain('secret');
});

/** Excel’s own menus, its pane and its name; “Excel 或 WPS” is where a clerk may go with the file. */
const OF_EXCEL = /“审阅”|under Review|启用编辑|选项卡|窗格.*打开|Excel(?! 或 WPS| or WPS)/u;
const HOST_CODES = Object.keys(HOST_ERROR_SENTENCES) as readonly SaidHostError['code'][];

test.each(HOST_CODES)('%s of the grid: no word of Excel’s menus, and a whole sentence', (code) => {
  for (const lang of ['zh', 'en'] as const) {
    for (const values of [{}, { sheet: '附件1', cell: 'B4' }]) {
      const text = hostErrorText({ code, values, left: [] }, lang, 'page');
      expect(text).not.toMatch(OF_EXCEL);
      expect(text).toMatch(lang === 'zh' ? /^[^{}]+。$/u : /^[^{}]+\.$/u);
    }
  }
});

test('a protected sheet: what a clerk can do without a menu for it', () => {
  const text = toldNotice(failed('other', new HostError('sheetProtected', { sheet: '附件1' })), 'zh').text;
  expect(text).toMatch(/^“附件1”受保护.*用 Excel 或 WPS 撤销.*“模板”中插入新表/u);
});

test.each(Object.entries(PROGRAM_WORDS))('%s in the page does not send anyone to Excel', (_, { page }) => {
  expect(page.zh).not.toMatch(OF_EXCEL);
  expect(page.en).not.toMatch(OF_EXCEL);
});

test('help in the page says what the browser keeps, and nothing of Office', () => {
  const all = STANDALONE_HELP_TOPICS.flatMap(({ lines }) => [lines.zh, lines.en]).join('\n');
  expect(all).not.toMatch(/Office|微软|功能区|ribbon/u);
  expect(all).toMatch(/只记在本机浏览器里/u);
});
