import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { MARK_SHEET } from '../../src/domain/sheet/mark';
import { markOfMemory } from '../../src/domain/workbook/mark-rows';
import { NO_CHOICES, type SchoolChoices } from '../../src/domain/workbook/school-choices';
import { freshFolder, runCommand } from './run-command';

const second = join('samples/2012Q3', '示例市第二中学2012年第三季度.xlsx');

/** A copy of the sample that remembers what its clerk decided, as a very hidden sheet. */
function marked(choices: Partial<SchoolChoices>, bookType: 'xlsx' | 'biff8' = 'xlsx'): string {
  const book = read(readFileSync(second));
  const rows = markOfMemory({ drawn: [], choices: { ...NO_CHOICES, ...choices } });
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), MARK_SHEET);
  utils.book_set_sheet_visibility(book, MARK_SHEET, 2);
  const path = join(freshFolder(), bookType === 'xlsx' ? '本校.xlsx' : '本校.xls');
  writeFileSync(path, write(book, { type: 'buffer', bookType }) as Buffer);
  return path;
}

async function reported(file: string) {
  const out = join(freshFolder(), '季报.xlsx');
  const run = await runCommand(['report', file, '--year', '2012', '--quarter', '3', '--out', out]);
  const sheet = read(readFileSync(out)).Sheets['附件5']!;
  const figures = Array.from(
    { length: 10 },
    (_, index) => (sheet[`B${4 + index}`] as { v?: unknown } | undefined)?.v,
  );
  const texts = Object.values(sheet).map((cell: { v?: string | number }) => String(cell.v ?? ''));
  return { ...run, figures, footer: texts.find((text) => text.includes('审核人')) };
}

test('without a mark, and with an empty one, the same report', async () => {
  expect((await reported(marked({}))).figures).toEqual((await reported(second)).figures);
});

test.each(['xlsx', 'biff8'] as const)('the rule and the footer that the workbook remembers: %s', async (type) => {
  const plain = await reported(second);
  const run = await reported(
    marked(
      {
        rules: { dutyMemberCount: 'appearances', annualTaskCount: 'numberedItems' },
        withFooter: true,
        signatures: { preparedBy: '甲乙' },
      },
      type,
    ),
  );
  expect(plain.footer).toBeUndefined();
  expect(run.footer).toMatch(/负责人： +审核人： +填表人：甲乙 +联系电话：/u);
  expect(run.figures[5]).toBeGreaterThan(plain.figures[5] as number);
}); // prettier-ignore

test('a consolidation counts by the mechanism, whatever the workbook remembers', async () => {
  const figures = async (file: string): Promise<unknown> => {
    const folder = freshFolder();
    const [json, out] = [join(folder, '汇总.json'), join(folder, '汇总.xlsx')];
    await runCommand(['consolidate', file, '--year', '2012', '--quarter', '3', '--json', json, '--out', out]);
    const result = JSON.parse(readFileSync(json, 'utf8')) as { units: { values: { dutyMemberCount: object } }[] };
    return Object.entries(result.units[0]!.values.dutyMemberCount).filter(([key]) => key !== 'source');
  };
  expect(await figures(marked({ rules: { dutyMemberCount: 'appearances' } }))).toEqual(await figures(second));
}); // prettier-ignore
