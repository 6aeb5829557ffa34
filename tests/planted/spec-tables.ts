/** Every row of the tables of §2.5–§2.9: the text of a cell, what it means, and the findings that it must cause. */
import type { Deadline, Figure, Flag, Grade, Members, Pledge, Rating } from './school';

const flags = (rule: string | null): { flags?: readonly Flag[] } =>
  rule === null ? {} : { flags: [{ rule }] };

/** §2.7. A wording is confirmed once per workbook; what is to be confirmed is told at each of its cells (decision 0015). */
const asked = (grade: Grade, raws: readonly string[]): Rating[] =>
  raws.map((raw) => ({ raw, state: 'rated', grade, ...flags('E01') }));
const read = (grade: Grade, rule: 'E03' | null, raws: readonly string[]): Rating[] =>
  raws.map((raw) => ({ raw, state: 'rated', grade, ...flags(rule) }));
const all = (state: Rating['state'], rule: string | null, raws: readonly (string | number)[]): Rating[] =>
  raws.map((raw) => ({ raw, state, ...flags(rule) }));

export const ASKED_RATINGS: readonly Rating[] = [
  ...asked('好', ['优', '优秀', '很好', 'A', '满意', '良好', '良']),
  ...asked('中', ['较好', '中等', '中上', 'B', '合格']),
  ...asked('一般', ['一般般', '基本满意', 'C']),
];
/** The grade in other spelling (decision 0015: E03), and the grade with a remark, which the form asks for. */
export const RESPELT_RATINGS: readonly Rating[] = [
  ...read('好', 'E03', ['好 ', '好。', '　好', '好\u200b']),
  ...read('一般', 'E03', ['一 般']),
];
export const REMARKED_RATINGS: readonly Rating[] = [
  ...read('好', null, ['好（优秀）', '好：已完成听课12节', '已按计划召开，评价为好']),
  ...read('中', null, ['中（经费已到位）']),
];
export const DONE_RATINGS = all('done', 'E02', [
  '√',
  '✓',
  '是',
  '完成',
  '已完成',
  '按时完成',
  '100%',
  '已落实',
]);
export const NOT_DONE_RATINGS = all('notDone', null, [
  ...[
    '未完成',
    '推进中',
    '进行中',
    '正在实施',
    '部分完成',
    '基本完成',
    '×',
    '否',
    '80%',
    '没有完成',
    '不能按时完成',
  ],
]);
export const BLANK_RATINGS = all('blank', null, ['—', '/', '无', '–', ' ', '　']);
export const UNKNOWN_RATINGS = all('unknown', 'B16', [
  ...['差', '较差', '不合格', '不好', 'D', '好/中', '好、中', '待定', '85', 85, '正常'],
]);
export const RATINGS: readonly Rating[] = [
  ...read('好', null, ['好']),
  ...read('中', null, ['中']),
  ...read('一般', null, ['一般']),
  ...RESPELT_RATINGS,
  ...REMARKED_RATINGS,
  ...ASKED_RATINGS,
  ...DONE_RATINGS,
  ...NOT_DONE_RATINGS,
  ...BLANK_RATINGS,
  ...UNKNOWN_RATINGS,
];

/** §2.5, with the rows of the text above the table. */
const people = (raw: string, names: string, rule: string | null = null): Members => {
  const list = names === '' ? [] : names.split(' ');
  return { raw, names: list, unresolved: list.length === 0, ...flags(rule) };
};
export const ODD_MEMBERS: readonly Members[] = [
  people('张 三 李四', '张三 李四', 'E06'),
  people('张 三 李 四', '张三 李四', 'E06'),
  people('张三等5人', '张三', 'E05'),
  people('张三、李四等 5 人', '张三 李四', 'E05'),
  people('全体党员', '', 'E04'),
  people('教务处', '', 'E04'),
  people('各支部', '', 'E04'),
  people('10人', '', 'E04'),
  people('张三、李四（群众）', '张三', 'E07'),
  people('张三（非党员）、李四', '李四', 'E07'),
];
export const MEMBERS: readonly Members[] = [
  people('张三，李四；王五', '张三 李四 王五'),
  people('张三/李四', '张三 李四'),
  people('张三\n李四', '张三 李四'),
  people('张三和李四', '张三 李四'),
  people('张三|李四&王五', '张三 李四 王五'),
  people('张 三', '张三'),
  people('王　芳', '王芳'),
  people('张三 李四', '张三 李四'),
  people('张三（组长）、李四', '张三 李四'),
  people('张三（预备）', '张三'),
  people('阿卜杜拉·买买提', '阿卜杜拉·买买提'),
  people('欧阳娜娜', '欧阳娜娜'),
  people('和平', '和平'),
  people('张三老师、李四同志', '张三 李四'),
  { ...people('张三（群众）', '', 'E07'), outsiders: true },
  people('张某', '', 'E04'),
  people('张××', '', 'E04'),
  people('XX', '', 'E04'),
  ...ODD_MEMBERS,
];

/** §2.6. */
const promises = (rule: string | null, items: number, raws: readonly string[]): Pledge[] =>
  raws.map((raw) => ({ raw, items, ...flags(rule) }));
export const UNSURE_PLEDGES: readonly Pledge[] = [
  ...promises('E08', 3, ['认真备课；关爱学生；廉洁自律']),
  ...promises('E08', 1, ['每学期听课20节，\n完成1篇论文']),
  ...promises('E09', 2, ['1.甲\n2.乙\n2.丙']),
  ...promises('E09', 1, ['1.甲 3.丙']),
];
export const PLEDGES: readonly Pledge[] = [
  ...promises(null, 3, ['1.按时上课2.关爱学生3.廉洁从教', '①甲②乙③丙', '一是备课；二是上课；三是家访']),
  ...promises(null, 2, [
    '１．甲\n２．乙',
    '（1）认真备课\n（2）辅导学生',
    '(一)备课(二)上课',
    '1)备课 2)上课',
  ]),
  ...promises(null, 3, ['1、每周听课2节；2、帮扶3名学生；3、2012.3前完成课件']),
  ...promises(null, 3, ['1.甲；2.乙；3.2012年底前完成课件']),
  ...promises(null, 2, ['一、教学方面：1.备课2.上课 二、德育方面：1.家访', '第一，备课；第二，上课']),
  ...promises(null, 1, ['认真备课，不迟到', '投入1.5万元改造食堂', '听课2.5节', '1.只有一条']),
  ...promises(null, 2, ['- 按时上课\n- 关爱学生', '●按时上课\n●关爱学生', '按时上课。\n关爱学生。']),
  ...promises(null, 0, ['', '无', '/', '—', '暂无']),
  ...UNSURE_PLEDGES,
];

/** §2.8. */
const due = (month: number, day: number, raws: readonly (string | number)[]): Deadline[] =>
  raws.map((raw) => ({ raw, end: [month, day] }));
const unsure = (rule: string, raws: readonly (string | number)[]): Deadline[] =>
  raws.map((raw) => ({ raw, end: null, ...flags(rule) }));
export const ODD_DEADLINES: readonly Deadline[] = [
  ...unsure('E11', ['本学期', '学期末']),
  ...unsure('E10', ['视情况', '尽快']),
];
export const DEADLINES: readonly Deadline[] = [
  ...due(3, 31, [
    '2012年3月',
    '2012.3',
    '2012-03',
    '2012/3',
    '3月底',
    '3月',
    '3月份',
    '3月31日前',
    '20120331',
  ]),
  ...due(3, 31, ['第一季度', '一季度', '1季度', 3, 2012.3]),
  ...due(3, 15, ['2012.3.15']),
  ...due(5, 31, ['2012年3-5月', 5]),
  ...due(6, 30, ['上半年', '第二季度', '6月底']),
  ...due(1, 1, [40909]),
  ...due(4, 1, [41000]),
  ...due(9, 30, ['第三季度', '2012年9月']),
  ...due(12, 31, ['下半年', '年底', '全年', '长期', '常年', '每月', '每学期', 12]),
  ...ODD_DEADLINES,
];

/** §2.9. Decision 0015: a figure that is no number to the form says so (E12). */
const typed = (rule: string | null, value: number, raws: readonly (string | number)[]): Figure[] =>
  raws.map((raw) => ({ raw, state: 'ok', value, ...flags(rule) }));
const bad = (raws: readonly (string | number)[]): Figure[] =>
  raws.map((raw) => ({ raw, state: 'bad', value: null }));
const blank = (raws: readonly string[]): Figure[] =>
  raws.map((raw) => ({ raw, state: 'blank', value: null }));
export const FIGURES: readonly Figure[] = [
  ...typed(null, 20, [20]),
  ...typed(null, 0, [0]),
  ...typed('E12', 20, [
    '20',
    '２０',
    '20 ',
    '20件',
    '20项',
    '20个',
    '20人',
    '20名',
    '20次',
    '20场',
    '20条',
    '20期',
  ]),
  ...typed('E12', 1234, ['1,234']),
  ...typed('E12', 20, ['二十']),
  ...typed('E12', 105, ['一百零五']),
  ...typed('E12', 23, ['廿三']),
  ...typed('E12', 2, ['两']),
  ...typed('E12', 0, ['0', '无', '零']),
  ...bad(['约20', '20余', '20多', '近20', '20+', '20-30', '3.5', 3.5, -1, '-1', '若干']),
  ...blank(['', '/', '—']),
];
