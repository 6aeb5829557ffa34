import definition from '../../../templates/168/mechanism.json';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import { countNumberedItems } from '../../../src/domain/reading/numbering';
import { readPledges } from '../../../src/domain/reading/read-pledges';

const { vocabulary } = parseMechanism(definition);
const read = (text: string) => readPledges(text, vocabulary);

test.each([
  ['1.按时上课2.关爱学生3.廉洁从教', ['按时上课', '关爱学生', '廉洁从教']],
  ['１．甲\n２．乙', ['甲', '乙']],
  ['1、每周听课2节；2、帮扶3名学生；3、2012.3前完成课件', ['每周听课2节', '帮扶3名学生', '2012.3前完成课件']],
  ['1.甲；2.乙；3.2012年底前完成课件', ['甲', '乙', '2012年底前完成课件']],
  ['（1）认真备课\n（2）辅导学生', ['认真备课', '辅导学生']],
  ['( 1 )认真备课( 2 )辅导学生', ['认真备课', '辅导学生']],
  ['（一）认真备课（二）辅导学生', ['认真备课', '辅导学生']],
  ['㈠认真备课㈡辅导学生', ['认真备课', '辅导学生']],
  ['⑴认真备课⑵辅导学生', ['认真备课', '辅导学生']],
  ['①甲②乙③丙', ['甲', '乙', '丙']],
  ['①2节课②乙', ['2节课', '乙']],
  ['1)甲 2)乙', ['甲', '乙']],
  ['１）甲２）乙', ['甲', '乙']],
  ['一是甲；二是乙；三是丙', ['甲', '乙', '丙']],
  ['第一，甲；第二，乙', ['甲', '乙']],
  ['一、教学方面：1.备课2.上课 二、德育方面：1.家访', ['教学方面:1.备课2.上课', '德育方面:1.家访']],
  ['1、教学：（1）备课（2）上课\n2、德育：（1）家访', ['教学:(1)备课(2)上课', '德育:(1)家访']],
  [
    '一、及时公开校务信息二、结对帮扶学困生三、主动参加义务劳动',
    ['及时公开校务信息', '结对帮扶学困生', '主动参加义务劳动'],
  ],
  ['1、甲2.乙3、丙', ['甲', '乙', '丙']],
  ['本人承诺：1.甲；2.乙', ['甲', '乙']],
  ['做好以下工作（1）甲（2）乙', ['甲', '乙']],
  ['1.只有一条', ['只有一条']],
  ['1. 3名学生结对2. 乙', ['3名学生结对', '乙']],
])('%j is numbered: %j', (text, items) => {
  expect(read(text)).toEqual({ items, count: items.length, flags: [] });
});

test.each([
  ['认真备课，不迟到'], ['投入1.5万元改造食堂'], ['听课2.5节'], ['2012.3前完成课件'], ['1.5万元改造食堂'], ['举办读书节（1）'],
  ['负责一、二年级教学'], ['负责1、2、3号楼卫生'], ['帮扶2、3名学生'], ['每周二、四家访'], ['坚持廉洁从教。'], ['统一是关键'], ['工作：1.备课'],
])('%j is one promise', (text) => {
  expect(read(text)).toEqual({ items: [text.normalize('NFKC')], count: 1, flags: [] });
}); // prettier-ignore

test.each([
  ['- 甲\n- 乙', 2],
  ['• 甲\n• 乙', 2],
  ['●甲\n乙\n●丙', 2],
  ['★甲\n★乙\n★丙', 3],
  ['□甲', 1],
  ['认真备课。\n关爱学生。', 2],
  ['认真备课；\n关爱学生！', 2],
])('%j is a list without numbers of %i', (text, count) => {
  expect(read(text)).toMatchObject({ count, flags: [] });
});

test.each([
  ['认真备课；关爱学生；廉洁自律', 3],
  ['认真备课；关爱学生；廉洁自律；', 3],
  ['认真备课；\n关爱学生；\n廉洁自律', 3],
  ['每学期听课20节，\n完成1篇论文', 1],
  ['认真备课\n关爱学生', 1],
  ['1.5万元改造食堂；2.5万元改造操场', 2],
  ['听课；备课', 1],
  ['●甲●乙', 1],
])('%j is %i, to be confirmed', (text, count) => {
  expect(read(text)).toMatchObject({ count, flags: ['toConfirm'] });
});

test.each([
  ['1.甲\n2.乙\n2.丙', 2],
  ['1.甲 3.丙', 1],
  ['1.甲2.乙4.丙', 2],
  ['1.教学：1.备课 2.上课 2.德育', 2],
])('%j has broken numbers: %i', (text, count) => {
  expect(read(text)).toMatchObject({ count, flags: ['numberingBroken'] });
});

test.each(['1、2、3号楼卫生', '一、二、三年级教学'])('%s counts houses or classes, not promises', (text) => {
  expect(read(text)).toMatchObject({ items: [text], count: 1 });
});

test('a list that does not begin at 1 is not counted as one', () => {
  expect(read('2.甲\n3.乙')).toMatchObject({ count: 1, flags: ['numberingBroken', 'toConfirm'] });
});

test.each(['', ' ', '　', '无', '/', '—', '——', '暂无', '无。'])('%j is no promise', (text) => {
  expect(read(text)).toEqual({ items: [], count: 0, flags: [] });
});

test('同上 lends the count of the row above', () => {
  expect(readPledges('同上', vocabulary, read('1.甲2.乙'))).toEqual({
    items: [],
    count: 2,
    flags: ['sameAsAbove'],
  });
  expect(read('同上')).toEqual({ items: [], count: 0, flags: ['sameAsAbove', 'unrecognised'] });
});

test.each([
  ['1.修订章程2.交教代会审议', 2],
  ['完成消防演练两次（18）', 1],
  ['举办校园读书节（1）', 1],
  ['改造食堂', 1],
  ['（1）甲（2）乙（3）丙', 3],
])('%j has %i numbered items', (text, count) => {
  expect(countNumberedItems(text)).toBe(count);
});
