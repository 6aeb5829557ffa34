import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseWorkbook } from '../../../src/domain/forms/recognise-workbook';
import { INDICATOR_KEYS } from '../../../src/domain/mechanism/indicator-definition';
import { sheet, workbook } from '../../fixtures/grid';
import { secondMechanism } from '../../fixtures/second-mechanism';
import { column, columnKeys, guessed, MECHANISM, quarter, skipped } from './recognise-grid';

const SHEETS = [
  sheet('甲', [
    '表甲：',
    '河口镇推行“双优”办法举措清单（2012年下半年）',
    '项次|科室|工作举措|办结日期|经办员|证件号|办理评定|<|<|<|附记',
    '^|^|^|^|^|^|上半年|<|下半年|<|^',
    '^|^|^|^|^|^|动态|档次|动态|档次|^',
    '#1|综合科|修路|6月|甲|x1|在修|优|修好|良|',
    '#2||通水|9月|乙|x2|||在通|优|',
    '#3||空缺||||||||',
    '总共|#3|||||||||',
    '说明：本表为样张。',
  ]),
  sheet('乙', [
    '表乙：  河口镇推行“双优”办法先锋台账',
    '示范区|先锋|服务事项|前半年|7-12月',
    '窗口区|甲|代办|优|良',
  ]),
  sheet('丙', [
    '“双优”办法推行情况半年报',
    '报送镇区：河口镇|报送日子：2013年1月5日',
    ...secondMechanism.indicators.map(({ label }, index) => `${label}|#${index + 1}`),
  ]),
];

const result = recogniseWorkbook(workbook(...SHEETS), secondMechanism, { year: 2012, quarter: 2 });
const [school] = result.schools;

test('a mechanism of other words, columns and periods is read by its own definition', () => {
  expect(
    result.schools.map(({ unit, goals, posts, reports }) => [
      unit?.text,
      goals.length,
      posts.length,
      reports.length,
    ]),
  ).toEqual([['河口镇', 1, 1, 1]]);
  expect(result.unusedSheets).toEqual([]);
});

test('its list with two columns a period', () => {
  const goals = school!.goals[0]!;
  expect(columnKeys(goals)).toBe('serial orgName projectTask deadline responsible - - quarter1 - quarter2 -');
  expect([column(goals, 'projectTask'), column(goals, 'orgName')]).toEqual([
    ['修路', '通水'],
    ['综合科', '综合科'],
  ]);
  expect([quarter(goals, 1), quarter(goals, 2), goals.rows[0]?.quarters.length]).toEqual([
    ['优', undefined],
    ['良', '优'],
    2,
  ]);
  expect(skipped(goals)).toEqual(['8 placeholder', '9 total', '10 note']);
  expect([goals.unit?.text, goals.period.year, goals.period.quarter]).toEqual(['河口镇', 2012, 2]);
  expect(guessed(goals.guesses)).toEqual([
    'privateColumnIgnored@F3',
    'gradeColumnChosen@H3',
    'gradeColumnChosen@J3',
    'carriedDown@B3',
    'totalDiffers@A9',
  ]);
});

test('its other list and its report', () => {
  expect(columnKeys(school!.posts[0]!)).toBe('postName member commitment quarter1 quarter2');
  const { items, dateCell } = school!.reports[0]!;
  expect(INDICATOR_KEYS.map((key) => items[key]?.value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(dateCell?.value).toBe('2013年1月5日');
});

test('neither mechanism sees the forms of the other', () => {
  expect(recogniseWorkbook(workbook(...SHEETS), MECHANISM, { year: 2012, quarter: 2 }).tables).toEqual([]);
});

test('the code holds no header word of 168', () => {
  const folder = 'src/domain/forms';
  const { goals, posts, report } = MECHANISM.tables;
  const columns = [...goals.columns, ...posts.columns];
  const wording = [...columns, ...MECHANISM.indicators].flatMap(({ label, aliases }) => [label, ...aliases]);
  const words = [
    ...wording,
    report.unitLabel,
    report.dateLabel,
    goals.quarterGroup.label,
    posts.quarterGroup.label,
  ];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const code = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const strings = code.match(/'[^'\n]*'|`[^`]*`|"[^"\n]*"/g) ?? [];
    const used = words.filter((word) => word.length > 1 && strings.some((text) => text.includes(word)));
    expect([file, used]).toEqual([file, []]);
  }
});
