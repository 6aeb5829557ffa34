import { filled } from '../../src/messages/fill';
import type { Wording } from '../../src/messages/fill';
import type { LeftOut } from '../../src/host/port';
import { leftOutText } from '../../src/taskpane/forms/left-out-text';

const inChinese = (wording: Wording): string => filled(wording, {}, 'zh');

test.each<[readonly LeftOut[], readonly string[]]>([
  [[], []],
  [['printSetup'], ['打印机', '页面布局']],
  [
    ['notes', 'links'],
    ['批注', '超链接'],
  ],
  [['merges'], []],
])('of %j is said %j', (leftOut, words) => {
  const said = leftOutText(inChinese, leftOut);
  expect(words.filter((word) => said.includes(word))).toEqual(words);
  expect(said === '').toBe(words.length === 0);
});
