import { FONT_NAMES } from '../../../../src/domain/sheet/typeface-fonts';
import { fontOfStack, fontStack } from '../../../../src/host/standalone/data/font-stacks';

const FONTS = [...Object.values(FONT_NAMES), 'SimSun', 'Microsoft YaHei', '微软雅黑', '等线'];

test.each(FONTS)('%s begins its stack and is found again', (font) => {
  const stack = fontStack(font);
  expect(stack.split(',')[0]).toBe(font.includes(' ') ? `"${font}"` : font);
  expect(stack.split(',').length).toBeGreaterThan(2);
  expect(fontOfStack(stack)).toBe(font);
});

test('the fonts of the forms have different stacks', () => {
  const stacks = Object.values(FONT_NAMES).map(fontStack);
  expect(new Set(stacks).size).toBe(stacks.length);
});

test.each([
  ['Arial', 'Arial'],
  ['Times New Roman', 'Times New Roman'],
  ['"Times New Roman", serif', 'Times New Roman'],
  ["'宋体'", '宋体'],
  [fontStack('仿宋_GB2312').replace(/"/gu, "'").replace(/, /gu, ','), '仿宋_GB2312'],
  ['', ''],
])('%s is %s', (stack, font) => {
  expect(fontOfStack(stack)).toBe(font);
});

test('a font that is unknown stands alone', () => {
  expect(fontStack('某字体')).toBe('某字体');
});
