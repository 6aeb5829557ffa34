import { foldWithOrigins, headerKey, isBlankCell } from '../../../src/domain/forms/header-text';

test.each([
  ['line break', '工作\n目标', '工作目标'],
  ['ideographic space', '工　作　目　标', '工作目标'],
  ['no-break space', '工作\u00a0目标', '工作目标'],
  ['zero-width space', '工作\u200b目标', '工作目标'],
  ['soft hyphen', '工作\u00ad目标', '工作目标'],
  ['colon and brackets', '填报单位（盖章）：', '填报单位盖章'],
  ['curly quotes', '“168”机制', '168机制'],
  ['straight quotes', '"168"机制', '168机制'],
  ['book title marks', '《168机制》', '168机制'],
  ['full width', 'Ｑ３（１６８）', 'q3168'],
  ['traditional characters', '履崗黨員', '履岗党员'],
  ['variant characters', '爲人啟事', '为人启事'],
  ['dash kept, in one form', '7—9月', '7-9月'],
  ['asterisk of a required field', '*项目任务', '项目任务'],
  ['nothing but marks', '（：“”）', ''],
])('headerKey: %s', (_, text, key) => {
  expect(headerKey(text)).toBe(key);
});

test('foldWithOrigins finds the way back to the text', () => {
  const text = '附件2： “ｘ”校';
  const { key, starts, ends } = foldWithOrigins(text);
  expect(key).toBe('附件2x校');
  expect(starts.map((start, index) => text.slice(start, ends[index]))).toEqual(['附', '件', '2', 'ｘ', '校']);
});

test.each([
  [undefined, true],
  ['', true],
  [' \n\u3000\u00a0\u200b', true],
  ['—', false],
  [0, false],
  [false, false],
])('isBlankCell(%j) is %s', (value, blank) => {
  expect(isBlankCell(value)).toBe(blank);
});
