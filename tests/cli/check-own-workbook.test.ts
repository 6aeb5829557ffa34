import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { resultSchema } from '../../src/domain/consolidation/result-schema';
import { textMark } from '../../src/domain/memory/text-mark';
import { MARK_SHEET } from '../../src/domain/sheet/mark';
import { markOfMemory } from '../../src/domain/workbook/mark-rows';
import { NO_CHOICES, type KeptFinding, type SchoolChoices } from '../../src/domain/workbook/school-choices';
import { freshFolder, runCommand } from './run-command';

const GOALS = [
  ['示例市第二中学实行“168”机制年度工作目标分解表'],
  ['工作目标', '组织名称', '项目任务', '完成时限', '责任人', '责任领导', '第一季度', '第二季度'],
  ['教学质量', '党支部', '开展教学开放周', '2012年12月', '张三', '李四', '优秀', ''],
  ['师德师风', '教务处', '组织师德报告会', '2012年12月', '王芳', '李四', '√', ''],
];
const POSTS = [
  ['示例市第二中学实行“168”机制年度党员亮岗履职一览表'],
  ['岗位名称', '岗位任务', '联系人', '履岗党员', '岗位承诺', '第一季度', '第二季度'],
  ['教学示范岗', '上示范课', '李四', '张三等5人', '每月上一节示范课', '好', ''],
];

/** A school's own workbook, with what its clerk decided on the very hidden sheet. */
function ownWorkbook(choices?: Partial<SchoolChoices>, bookType: 'xlsx' | 'biff8' = 'xlsx'): string {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(GOALS), '附件1');
  utils.book_append_sheet(book, utils.aoa_to_sheet(POSTS), '附件2');
  if (choices) {
    const rows = markOfMemory({ drawn: [], choices: { ...NO_CHOICES, ...choices } });
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), MARK_SHEET);
    utils.book_set_sheet_visibility(book, MARK_SHEET, 2);
  }
  const path = join(freshFolder(), bookType === 'xlsx' ? '本校.xlsx' : '本校.xls');
  writeFileSync(path, write(book, { type: 'buffer', bookType }) as Buffer);
  return path;
}

const FIRST = ['--year', '2012', '--quarter', '1'];

async function checked(file: string, ...args: readonly string[]) {
  const run = await runCommand(['check', file, ...FIRST, '--json', '-', ...args]);
  const json = resultSchema.parse(JSON.parse(run.out));
  return { ...run, json, entries: json.findings.filter(({ rule }) => /^[CE]/u.test(rule)) };
}
const lines = async (file: string): Promise<readonly string[]> =>
  (await runCommand(['check', file, ...FIRST])).out.split('\n').filter((line) => / E\d\d /u.test(line));
const placed = (findings: readonly { rule: string; sheet: string | null; cell: string | null }[]) =>
  findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);

/** The mark of `E02` in the sample, as the pane makes it. */
const DONE_KEPT = (reason: string): KeptFinding => ({
  rule: 'E02',
  place: { sheet: '附件1', cell: 'G4' },
  textMark: textMark(
    JSON.stringify(['E02', '√', JSON.stringify(['教务处', '组织师德报告会']), ['raw', '√']]),
  ),
  reason,
});

test('check says what single cells say', async () => {
  const { entries, json } = await checked(ownWorkbook());
  expect(
    placed(entries)
      .filter((one) => /^E(?!1[56])/u.test(one))
      .sort(),
  ).toEqual(['E01 附件1!G3', 'E02 附件1!G4', 'E05 附件2!D3']);
  expect(JSON.stringify(json.trace)).not.toMatch(/"E\d\d"/u);
  expect(await lines(ownWorkbook())).toContainEqual(
    expect.stringMatching(/^警告 E02 .*本校\.xlsx!附件1!G4 G4“√”缺等次/u),
  );
});

test.each(['xlsx', 'biff8'] as const)(
  'and goes by what the clerk of the workbook decided: %s',
  async (type) => {
    const decided = ownWorkbook(
      { wordings: [{ text: '优秀', grade: 'good' }], keptFindings: [DONE_KEPT('九月补评')] },
      type,
    );
    const { entries } = await checked(decided);
    expect(placed(entries)).not.toContain('E01 附件1!G3');
    expect(entries.find(({ rule }) => rule === 'E02')).toMatchObject({
      kept: '九月补评',
      severity: 'warning',
    });
    expect(await lines(decided)).toContainEqual(expect.stringMatching(/^警告（已保留：九月补评） E02 /u));
  },
);

test('a reason, which may name somebody, goes where names go', async () => {
  const decided = ownWorkbook({ keptFindings: [DONE_KEPT('张三请假')] });
  const { entries, out } = await checked(decided, '--names', 'none');
  expect(entries.find(({ rule }) => rule === 'E02')?.kept).toBe('');
  expect(out).not.toContain('张三');
});

test('compares with the report that the workbook remembers', async () => {
  const { entries } = await checked(
    ownWorkbook({ reports: [{ year: 2011, quarter: 4, values: { partyOrgTotal: 1, memberTotal: 99 } }] }),
  );
  expect(placed(entries).filter((one) => one.startsWith('C'))).toEqual([]);
  const later = await runCommand([
    ...['check', ownWorkbook({ reports: [{ year: 2012, quarter: 1, values: { annualTaskCount: 9 } }] })],
    ...['--year', '2012', '--quarter', '2', '--json', '-'],
  ]);
  const { findings } = resultSchema.parse(JSON.parse(later.out));
  expect(findings.filter(({ rule }) => rule === 'C04')).toMatchObject([
    { values: { previous: 9, current: 2 } },
  ]);
});

test('a consolidation says nothing of single cells and goes by no clerk of a school', async () => {
  const result = async (file: string) => {
    const [json, out] = [join(freshFolder(), '汇总.json'), join(freshFolder(), '汇总.xlsx')];
    await runCommand(['consolidate', file, ...FIRST, '--json', json, '--out', out]);
    return JSON.parse(readFileSync(json, 'utf8')) as { findings: { rule: string }[] };
  };
  const plain = await result(ownWorkbook());
  const decided = await result(
    ownWorkbook({ wordings: [{ text: '√', grade: 'good' }], keptFindings: [DONE_KEPT('无')] }),
  );
  expect(plain.findings.filter(({ rule }) => rule.startsWith('E'))).toEqual([]);
  expect(decided.findings).toEqual(plain.findings);
});
