import definition from '../../../templates/168/mechanism.json';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import { readPeople } from '../../../src/domain/reading/read-people';

const { vocabulary } = parseMechanism(definition);
const read = (text: string) => readPeople(text, vocabulary);
const namesOf = (text: string) => read(text).people.map(({ name }) => name);

test.each([
  ['张三，李四；王五', ['张三', '李四', '王五']],
  ['张三/李四', ['张三', '李四']],
  ['张三\n李四', ['张三', '李四']],
  ['张三\r\n李四', ['张三', '李四']],
  ['张三\t李四', ['张三', '李四']],
  ['张三和李四', ['张三', '李四']],
  ['张三、李四,王五;赵六|钱七&孙八', ['张三', '李四', '王五', '赵六', '钱七', '孙八']],
  ['张 三', ['张三']],
  ['王　芳', ['王芳']],
  ['王\u00A0芳', ['王芳']],
  ['王\u200B芳', ['王芳']],
  ['诸 葛 亮', ['诸葛亮']],
  ['张三 李四', ['张三', '李四']],
  ['阿卜杜拉·买买提', ['阿卜杜拉·买买提']],
  ['阿卜杜拉•买买提', ['阿卜杜拉·买买提']],
  ['欧阳娜娜', ['欧阳娜娜']],
  ['和平', ['和平']],
  ['李和平', ['李和平']],
  ['李和平和王芳', ['李和平', '王芳']],
  ['张三和李四和王五', ['张三', '李四', '王五']],
  ['韩文甲 ', ['韩文甲']],
  ['陈子二；严文甲；张春庚', ['陈子二', '严文甲', '张春庚']],
  ['李 四、王五', ['李四', '王五']],
  ['王芳同志', ['王芳']],
  ['王芳老师、李四主任', ['王芳', '李四']],
  ['王芳副校长', ['王芳']],
  ['校长王芳', ['王芳']],
  ['王德育', ['王德育']],
  ['王芳德育主任', ['王芳']],
  ['张三13800000000', ['张三']],
  ['张三 0598-8223344、李四', ['张三', '李四']],
  ['张三 138-0000-0000', ['张三']],
  ['1.张三 2.李四', ['张三', '李四']],
  ['张三、张三', ['张三']],
  ['', []],
  ['  ', []],
  ['无', []],
  ['——', []],
  ['/', []],
])('%j names %j', (text, names) => {
  const { people, flags, missing, unrecognised } = read(text);
  expect(people).toEqual(names.map((name) => ({ name, member: true })));
  expect({ flags, missing, unrecognised }).toEqual({ flags: [], missing: 0, unrecognised: [] });
});

test.each([
  ['张 三 李 四', ['张三', '李四']],
  ['张 三 李四', ['张三', '李四']],
  ['张三 李 四', ['张三', '李四']],
  ['李 小明', ['李小明']],
  ['欧阳 娜娜', ['欧阳娜娜']],
  ['张三 丰', ['张三丰']],
])('%j is read as %j, its blanks being unclear', (text, names) => {
  expect(namesOf(text)).toEqual(names);
  expect(read(text).flags).toEqual(['spacesUnclear']);
});

test('single characters that could be two or three names are left to the clerk', () => {
  expect(read('张 三 李 四 王 五')).toMatchObject({ people: [], flags: ['spacesUnclear', 'unrecognised'] });
});

test.each([
  ['张三（组长）、李四', [['张三', '组长'], ['李四', undefined]]],
  ['张三 （组长）\n李四', [['张三', '组长'], ['李四', undefined]]],
  ['张三（组长） 李四（组员、挂职）', [['张三', '组长'], ['李四', '组员、挂职']]],
  ['组长：张三；组员：李四、王五', [['张三', '组长'], ['李四', '组员'], ['王五', '组员']]],
  ['书记 张三', [['张三', '书记']]],
  ['张三（预备党员）', [['张三', '预备党员']]],
])('%j keeps its remarks', (text, people) => {
  const reading = read(text);
  expect(reading.people.map(({ name, note }) => [name, note])).toEqual(people);
  expect(reading.people.every(({ member }) => member)).toBe(true);
  expect(reading.flags).toEqual(['remarkKept']);
}); // prettier-ignore

test.each([
  ['张三（群众）', [['张三', false]]],
  ['张三(非党员)、李四', [['张三', false], ['李四', true]]],
  ['张三（民盟） 李四', [['张三', false], ['李四', true]]],
  ['（群众）张三、李四', [['张三', false], ['李四', true]]],
  ['张三 群众', [['张三', false]]],
  ['张三（民主党派）', [['张三', false]]],
  ['群众：张三、李四', [['张三', false], ['李四', false]]],
  ['张三（入党积极分子）', [['张三', false]]],
])('%j says who is not a Party member', (text, people) => {
  const reading = read(text);
  expect(reading.people.map(({ name, member }) => [name, member])).toEqual(people);
  expect(reading.flags).toContain('nonMember');
}); // prettier-ignore

test.each([
  ['张三等5人', ['张三'], 4],
  ['张三、李四等５名党员', ['张三', '李四'], 3],
  ['张三等五人', ['张三'], 4],
  ['张三等', ['张三'], 0],
  ['张三等人', ['张三'], 0],
])('%j leaves people unnamed', (text, names, missing) => {
  expect(namesOf(text)).toEqual(names);
  expect(read(text)).toMatchObject({ missing, flags: ['membersMissing'], unrecognised: [] });
});

test.each([
  ['全体党员'], ['各支部'], ['教务处'], ['10人'], ['张××'], ['张某'], ['XX'], ['校长'], ['教务主任'], ['德育主任'], ['德育处'], ['联系老师'],
  ['党支部书记'], ['张'], ['中国共产党党员代表'], ['5'], ['张三和5人'],
])('%j names nobody', (text) => {
  expect(read(text)).toEqual({ people: [], flags: ['unrecognised'], missing: 0, unrecognised: [text.normalize('NFKC')] });
}); // prettier-ignore

test('what names nobody does not hide who is named', () => {
  expect(read('张三、全体党员')).toMatchObject({ people: [{ name: '张三' }], unrecognised: ['全体党员'] });
});

test('a surname with a form of address is counted and to be confirmed', () => {
  expect(read('王老师')).toMatchObject({ people: [{ name: '王老师' }], flags: ['toConfirm'] });
});

test.each(['同上', '同 上', '同上。', '〃', '″'])('%j stands for the people of the row above', (text) => {
  const above = read('张三（群众）、李四');
  expect(readPeople(text, vocabulary, above)).toMatchObject({
    people: above.people,
    unrecognised: [],
    flags: ['sameAsAbove', 'nonMember', 'remarkKept'],
  });
});

test('同上 with nothing above is for the clerk to resolve', () => {
  expect(read('同上')).toEqual({
    people: [],
    flags: ['sameAsAbove', 'unrecognised'],
    missing: 0,
    unrecognised: ['同上'],
  });
});
