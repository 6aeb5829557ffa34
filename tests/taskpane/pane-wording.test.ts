import { CHECKS_WORDS } from '../../src/messages/checks-view';
import { NOTICE_WORDS } from '../../src/messages/command-notice';
import type { Wording } from '../../src/messages/fill';
import { FINDING_ADVICE } from '../../src/messages/finding-advice';
import { FILLING_WORDS } from '../../src/messages/filling';
import { HOST_ERROR_SENTENCES } from '../../src/messages/host-errors';
import { langOf } from '../../src/messages/lang-of';
import { PANE_WORDS, VIEW_NAMES } from '../../src/messages/pane';
import {
  DIAGNOSTIC_CALL_NAMES,
  DIAGNOSTIC_RESULTS,
  DIAGNOSTICS_WORDS,
} from '../../src/messages/pane-diagnostics';
import { HELP_TOPICS, HELP_WORDS } from '../../src/messages/pane-help';
import { PROGRAM_WORDS } from '../../src/messages/pane-program';
import { COMING_WORDS, FORM_NAMES, START_WORDS, TEMPLATE_WORDS } from '../../src/messages/pane-views';
import { PRINT_WORDS } from '../../src/messages/print';
import { SAMPLE_WORDS, START_HINTS } from '../../src/messages/sample';
import { WPS_HELP_TOPICS } from '../../src/messages/wps-help';
import { WPS_HOST_ERRORS } from '../../src/messages/wps-host-errors';

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, Wording>>>> = {
  PANE_WORDS,
  VIEW_NAMES,
  CHECKS_WORDS,
  FINDING_ADVICE,
  DIAGNOSTIC_CALL_NAMES,
  DIAGNOSTIC_RESULTS,
  DIAGNOSTICS_WORDS,
  HELP_WORDS,
  COMING_WORDS,
  FILLING_WORDS,
  FORM_NAMES,
  START_WORDS,
  TEMPLATE_WORDS,
  NOTICE_WORDS,
  SAMPLE_WORDS,
  START_HINTS,
  PRINT_WORDS,
};

const wordings: readonly (readonly [string, Wording])[] = [
  ...Object.entries(CATALOGUES).flatMap(([catalogue, words]) =>
    Object.entries(words).map(([key, wording]) => [`${catalogue}.${key}`, wording] as const),
  ),
  ...Object.entries(PROGRAM_WORDS).flatMap(([key, words]) =>
    Object.entries(words).map(
      ([program, wording]) => [`PROGRAM_WORDS.${key} ${program}`, wording as Wording] as const,
    ),
  ),
  ...[...HELP_TOPICS, ...WPS_HELP_TOPICS].flatMap(({ title, lines }) => [
    [title.en, title] as const,
    [`${title.en} lines`, lines] as const,
  ]),
  ...[...Object.entries(HOST_ERROR_SENTENCES), ...Object.entries(WPS_HOST_ERRORS)].flatMap(
    ([code, sentence]) =>
      sentence.map((wording, index): readonly [string, Wording] => [`${code} ${index}`, wording]),
  ),
];

/** ui.md, “Never”. */
const NEVER = /成功|恭喜|抱歉|操作失败|[!！]/u;
/** Product and format names that Chinese menus print in Latin letters too. */
const LATIN =
  /Excel(Api)?|PDF|Microsoft 365|Office|WPS|Ctrl\+[CPSZ]|xlsx|xls|csv|ods|et|F6|Tab|Esc|\{\w+\}/gu;
const valuesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}/gu)].map(([name]) => name).sort();

test.each(wordings)('%s: in both languages, as the house words it', (_, { zh, en }) => {
  expect(zh).toMatch(/\p{Script=Han}|^“?\{|\{text\}/u);
  expect(en).not.toBe('');
  expect(zh).not.toMatch(NEVER);
  expect(en).not.toMatch(/!|\b(success|sorry|oops|congratulations)/iu);
  expect(zh.replace(LATIN, '')).not.toMatch(/[A-Za-z]{2,}/u);
  expect(valuesOf(zh)).toEqual(valuesOf(en));
  expect(zh.split('\n')).toHaveLength(en.split('\n').length);
});

test.each([
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh'],
  ['ZH', 'zh'],
  ['', 'zh'],
  [undefined, 'zh'],
  ['en-US', 'en'],
  ['zhx', 'en'],
  ['de', 'en'],
])('an Office in %s speaks %s', (tag, lang) => {
  expect(langOf(tag)).toBe(lang);
});
