import definition from '../../../templates/168/mechanism.json';
import {
  looksLikeRoster,
  readRoster,
  RosterMatcher,
  rosterRows,
  RosterUnreadable,
} from '../../../src/domain/consolidation/roster';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import { sheet, workbook } from '../../fixtures/grid';

const { vocabulary } = parseMechanism(definition);
const unit = (name: string, ...aliases: string[]) => ({ name, aliases, contact: null });

const roster = [
  unit('示例市第一中学', '市第一中学', '一中'),
  unit('示例市第三中学'),
  unit('示例市第三十中学'),
  unit('示例市附属小学'),
  unit('示例市实验小学'),
  unit('示例市实验小学分校'),
  unit('示例市东区中心小学'),
  unit('示例市机关幼儿园', '机关园'),
];
const matcher = new RosterMatcher(roster, vocabulary);
const matched = (name: string): readonly [string | undefined, string] => {
  const match = matcher.match(name);
  return [match.unit?.name, match.by];
};

test.each([
  ['示例市第一中学', '示例市第一中学', 'name'],
  [' 示例市 第一中学', '示例市第一中学', 'name'],
  ['一中', '示例市第一中学', 'alias'],
  ['机关园', '示例市机关幼儿园', 'alias'],
  ['市一中', '示例市第一中学', 'normalised'],
  ['一中党委', '示例市第一中学', 'normalised'],
  ['第一中学（本部）', '示例市第一中学', 'normalised'],
  ['示例市第1中学', '示例市第一中学', 'normalised'],
  ['中共示例市第一中学总支部委员会', '示例市第一中学', 'normalised'],
  ['中共示例市机关幼儿园党支部', '示例市机关幼儿园', 'normalised'],
  ['三中', '示例市第三中学', 'normalised'],
  ['三十中', '示例市第三十中学', 'normalised'],
  ['第30中学', '示例市第三十中学', 'normalised'],
])('%s is %s (%s)', (name, expected, by) => {
  expect(matched(name)).toEqual([expected, by]);
});

test.each([
  ['附小', 'another school than 附属小学'],
  ['实验小学二分校', 'not the branch of that name'],
  ['样例市第一中学', 'another city'],
  ['西区中心小学', 'another district'],
  ['示例县第一中学', 'a county of like name'],
  ['示例市第二中学', 'nobody on the roster'],
])('%s is matched to nobody: %s', (name) => {
  expect(matched(name)).toEqual([undefined, 'none']);
});

test('two units with one alias, or one normal form, are ambiguous and never chosen', () => {
  const twins = new RosterMatcher([unit('甲县第一中学', '一中'), unit('乙县第一中学', '一中')], vocabulary);
  expect(twins.match('一中').by).toBe('ambiguous');
  expect(twins.match('第一中学').by).toBe('ambiguous');
  expect(twins.match('甲县一中').unit?.name).toBe('甲县第一中学');
});

test('reads the roster with columns in any order, aliases split, doubles joined', () => {
  const units = readRoster([
    ['2012年应报单位一览'],
    ['联系人', '别名', '单位名称'],
    ['联系老师', '一中|市一中', '示例市第一中学'],
    ['', '', ''],
    ['', '老一中', '示例市第一中学'],
    ['', '', '示例市第二中学'],
  ]);
  expect(units).toEqual([
    { name: '示例市第一中学', aliases: ['一中', '市一中', '老一中'], contact: '联系老师' },
    { name: '示例市第二中学', aliases: [], contact: null },
  ]);
});

test.each([
  ['noNameColumn', [['甲', '乙']]],
  ['noUnits', [['单位名称', '别名']]],
])('a list without what it needs is refused: %s', (code, rows) => {
  expect(() => readRoster(rows)).toThrow(RosterUnreadable);
  expect(() => readRoster(rows)).toThrow(code);
});

test('the roster of a workbook is its first sheet, not what a crash left before it', () => {
  const rows = ['单位名称|别名', '示例市第一中学|一中'];
  const left = sheet('_168~1', ['单位名称|别名', '别的学校|'], { hidden: true });
  const found = readRoster(rosterRows(workbook(left, sheet('名单', rows), sheet('别的', ['甲']))));
  expect(found.map(({ name }) => name)).toEqual(['示例市第一中学']);
  expect(looksLikeRoster(workbook(sheet('名单', rows)))).toBe(true);
  expect(looksLikeRoster(workbook(left))).toBe(false);
  expect(rosterRows(workbook(left))).toEqual([]);
});
