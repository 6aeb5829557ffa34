import fc from 'fast-check';
import type { Finding } from '../../../src/domain/checks/finding';
import { choicesOf, fixOf, sameKind, type FindingFix } from '../../../src/domain/checking/fixes';
import type { WorkbookScan } from '../../../src/domain/checking/workbook-scan';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import type { WorkbookSnapshot } from '../../../src/domain/sheet/snapshot';
import { NO_CHOICES, type ConfirmedWording } from '../../../src/domain/workbook/school-choices';
import {
  changed,
  edited,
  GOALS_SHEET,
  POSTS_SHEET,
  REPORT_SHEET,
  said,
  scan,
  workbook,
} from './built-workbook';

const ALL = workbook(GOALS_SHEET, POSTS_SHEET, REPORT_SHEET);
const BOTH = workbook(GOALS_SHEET, POSTS_SHEET);

const findingsAt = (now: WorkbookScan, place: string): readonly Finding[] =>
  now.schools
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.place && `${finding.place.sheet}!${finding.place.cell}` === place);

const firstAt = (now: WorkbookScan, place: string, rule: string): Finding => {
  const finding = findingsAt(now, place).find((one) => one.rule === rule);
  if (!finding) throw new Error(`no ${rule} at ${place}`);
  return finding;
};

/** What the cell says after each way to mend what `rule` found there. */
function mendings(place: string, value: CellValue | null, rule: string, base = BOTH, facts = {}) {
  const now = scan(changed(base, { [place]: value }), facts);
  const finding = firstAt(now, place, rule);
  return { fix: fixOf(finding, now)?.after, choices: choicesOf(finding, now).map(({ after }) => after) };
}

type Case = [raw: string, rule: string, fix: string | undefined, ...choices: string[]];

test.each<Case>([
  ['优秀', 'E01', '好', '中', '一般'],
  ['良好', 'E01', '好', '中', '一般'],
  ['中等', 'E01', '中', '好', '一般'],
  ['C', 'E01', '一般', '好', '中'],
  ['优秀（区级表彰）', 'E01', '好（区级表彰）', '中（区级表彰）', '一般（区级表彰）'],
  ['优秀：完成听课10节', 'E01', '好：完成听课10节', '中：完成听课10节', '一般：完成听课10节'],
  ['经考核评价为优秀', 'E01', '经考核评价为好', '经考核评价为中', '经考核评价为一般'],
  ['已完成（优秀）', 'E01', '已完成（好）', '已完成（中）', '已完成（一般）'],
  ['一 般', 'E03', '一般'],
  ['好 ', 'E03', '好'],
  ['好。', 'E03', '好'],
  ['“好”', 'E03', '好'],
  ['好。（已公示）', 'E03', '好（已公示）'],
  ['好 已公示', 'E03', '好：已公示'],
  ['√', 'E02', undefined, '好', '中', '一般'],
  ['已完成', 'E02', undefined, '好', '中', '一般'],
  ['完成（已公示）', 'E02', undefined, '好（已公示）', '中（已公示）', '一般（已公示）'],
  ['差', 'B16', undefined, '好', '中', '一般'],
  ['○', 'B16', undefined, '好', '中', '一般'],
  [
    '进展较慢下季补齐',
    'B16',
    undefined,
    '好：进展较慢下季补齐',
    '中：进展较慢下季补齐',
    '一般：进展较慢下季补齐',
  ],
  ['好/中', 'B16', undefined, '好', '中', '一般'],
  [
    '经 考 核 评 价 为 好 已 公 示',
    'B16',
    undefined,
    '好（经 考 核 评 价 为 好 已 公 示）',
    '中（经 考 核 评 价 为 好 已 公 示）',
    '一般（经 考 核 评 价 为 好 已 公 示）',
  ],
])('the rating %j (%s)', (raw, rule, fix, ...choices) => {
  const found = mendings('附件1!G5', raw, rule);
  expect(found.fix).toBe(fix);
  expect(found.choices).toEqual(choices);
});

test('良好 beside 优秀 becomes 中, and stays so when 优秀 has been changed and confirmed', () => {
  const snapshot = changed(BOTH, { '附件1!G4': '优秀', '附件1!G5': '良好' });
  const now = scan(snapshot);
  const first = fixOf(firstAt(now, '附件1!G4', 'E01'), now)!;
  expect(first.remember).toEqual({ text: '优秀', grade: 'good' });
  const next = scan(edited(snapshot, first.edits), { choices: { wordings: [first.remember!] } });
  expect(fixOf(firstAt(next, '附件1!G5', 'E01'), next)?.after).toBe('中');
});

test.each<Case>([
  ['二十', 'E12', '20'],
  ['１２', 'E12', '12'],
  ['13件', 'E12', '13'],
  ['约20', 'A01', undefined, '20'],
  ['20-30', 'A01', undefined],
  ['', 'A14', undefined],
])('the figure %j (%s)', (raw, rule, fix, ...choices) => {
  expect(mendings('附件5!B4', raw, rule, ALL)).toEqual({ fix, choices });
});

test.each<Case>([
  ['张 三 李 四', 'E06', undefined, '张三、李四'],
  ['张 三 李四', 'E06', undefined, '张三、李四'],
  ['张 三 李 四（组长）', 'E06', undefined],
])('the names %j (%s)', (raw, rule, fix, ...choices) => {
  expect(mendings('附件2!D5', raw, rule)).toEqual({ fix, choices });
});

test.each<[CellValue, ...string[]]>([
  [2012.1, '2012年1月', '2012年10月'],
  ['本学期', '2012年1月', '2012年7月15日'],
])('the deadline %j', (raw, ...choices) => {
  expect(mendings('附件1!D5', raw, 'E11')).toEqual({ fix: undefined, choices });
});

test.each<readonly [string, string, string | undefined]>([
  ['填报时间：4月5日', '附件5!B2', '填报时间：2012年4月5日'],
  ['填报时间：12年4月5日', '附件5!B2', '填报时间：2012年4月5日'],
  ['填报时间：2012年4月', '附件5!B2', undefined],
  ['填报时间：10月5日', '附件5!B2', undefined],
  ['填报时间：2012年4月31日', '附件5!B2', undefined],
])('%s (A15)', (raw, place, after) => {
  expect(mendings(place, raw, 'A15', ALL).fix).toBe(after);
});

describe('填报单位 (A13)', () => {
  const blank = changed(ALL, {
    '附件1!A1': '实行“168”机制年度工作目标分解表',
    '附件2!A1': '实行“168”机制年度党员亮岗履职一览表',
  });
  test('becomes the school the workbook is remembered as, behind its caption', () => {
    expect(mendings('附件5!A2', '填报单位：', 'A13', blank, { unit: '示例市第二中学' }).fix).toBe(
      '填报单位：示例市第二中学',
    );
    expect(mendings('附件5!A2', '填报单位：', 'A13', blank).fix).toBeUndefined();
  });
});

test('a fix says what stood there, and guards the task it belongs to', () => {
  const now = scan(changed(BOTH, { '附件1!G5': '优秀' }));
  expect(fixOf(firstAt(now, '附件1!G5', 'E01'), now)).toEqual<FindingFix>({
    code: 'rating',
    edits: [{ sheet: '附件1', row: 4, col: 6, value: '好', was: '优秀' }],
    guards: [{ sheet: '附件1', row: 4, col: 2, was: '组织师德报告会' }],
    before: '优秀',
    after: '好',
    remember: { text: '优秀', grade: 'good' },
  });
});

test('sameKind: the same words under the same rule', () => {
  const now = scan(
    changed(BOTH, { '附件1!G4': '优秀', '附件1!G5': '优秀。', '附件2!F4': '良好', '附件2!F5': '√' }),
  );
  const [{ findings } = { findings: [] }] = now.schools;
  const places = (rule: string, at: string) =>
    sameKind(findings, firstAt(now, at, rule)).map(({ place }) => `${place?.sheet}!${place?.cell}`);
  expect(places('E01', '附件1!G4')).toEqual(['附件1!G4', '附件1!G5']);
  expect(places('E01', '附件2!F4')).toEqual(['附件2!F4']);
});

describe('a fix applied leaves no such finding and brings no other', () => {
  const { scale, synonyms, done, offScale } = scan(BOTH).request.mechanism.ratings;
  const words = [
    ...scale.map(({ label }) => label),
    ...synonyms.flatMap(({ texts }) => texts),
    ...done,
    ...offScale,
    '○',
    '85',
  ];
  const rating = fc
    .tuple(
      fc.constantFrom('', ' ', '“', '经考核评价为', '已完成（'),
      fc.constantFrom(...words),
      fc.constantFrom(
        '',
        ' ',
        '。',
        '　',
        '！',
        '（区级）',
        '：听课10节',
        ' 已公示',
        '”',
        '）',
        '，继续努力',
      ),
    )
    .map((parts) => parts.join(''));
  const spaced = rating.map((text) => [...text].join(' '));
  const figure = fc.constantFrom(
    '二十',
    '２０',
    '20人',
    '廿三',
    '1,020',
    ' 20 ',
    '一百零五',
    '约20',
    '20+',
    '3.5',
  );
  const names = fc
    .array(fc.constantFrom('张三', '李四', '王 芳', '王　芳', '欧阳娜娜', '赵 六', '钱', '教务处'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join(' '));
  const cells = fc.record(
    {
      '附件1!G4': fc.oneof(rating, spaced),
      '附件1!G5': fc.oneof(rating, spaced),
      '附件2!F5': rating,
      '附件2!D5': names,
      '附件5!B4': figure,
      '附件5!B12': figure,
      '附件1!D5': fc.constantFrom<CellValue>(2012.1, '本学期', '12月'),
    },
    { requiredKeys: [] },
  );
  /** Rules that weigh figures against each other say something else once a cell is read otherwise. */
  const aboutCells = (snapshot: WorkbookSnapshot, wordings: readonly ConfirmedWording[]): readonly string[] =>
    said(scan(snapshot, { choices: { wordings } })).filter((one) => /^(?:E|A01|B16)/u.test(one));

  test('of any cell', () => {
    let fixed = 0;
    fc.assert(
      fc.property(cells, (values) => {
        const snapshot = changed(ALL, values);
        const now = scan(snapshot);
        const before = aboutCells(snapshot, NO_CHOICES.wordings);
        for (const finding of now.schools.flatMap(({ findings }) => findings)) {
          const place = `${finding.rule} ${finding.place?.sheet}!${finding.place?.cell}`;
          const fix = fixOf(finding, now);
          for (const mending of [...(fix ? [fix] : []), ...choicesOf(finding, now)]) {
            fixed += 1;
            const after = aboutCells(
              edited(snapshot, mending.edits),
              mending.remember ? [mending.remember] : [],
            );
            expect(after).not.toContain(place);
            expect(after.filter((one) => !before.includes(one))).toEqual([]);
          }
        }
      }),
      { numRuns: 50 },
    );
    expect(fixed).toBeGreaterThan(100);
  });
});
