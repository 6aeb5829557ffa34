import { landingText, looksLikeFormula } from '../../../src/domain/sheet/landing-text';

test.each([
  ['line ends become line feeds', '甲\r\n乙\r丙', '甲\n乙\n丙'],
  ['a tab stays', '甲\t乙', '甲\t乙'],
  ['controls XML refuses go', '甲\u0000\u0007\u000B\u001F\u007F乙\uFFFE', '甲乙'],
  ['half a character becomes U+FFFD', '甲\uD842乙\uDFB7', '甲\uFFFD乙\uFFFD'],
  ['a whole one outside the first plane stays', '𠮷', '𠮷'],
])('%s', (_, text, written) => {
  expect(landingText(text)).toBe(written);
});

test('text at Excel’s limit stays, beyond it the end says how much is left out', () => {
  const longest = '字'.repeat(32_767);
  expect(landingText(longest)).toBe(longest);
  const cut = landingText(`${longest}尾`);
  expect(cut.length).toBeLessThanOrEqual(32_767);
  expect(cut).toMatch(/…\[\+13\]$/u);
  expect(landingText('𠮷'.repeat(20_000))).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\u0000=1', '＝1+1', '＠x'])(
  '%j looks like a formula',
  (text) => {
    expect(looksLikeFormula(text)).toBe(true);
  },
);

test.each(['好', '1+1', '（=）', '', '一、='])('%j does not', (text) => {
  expect(looksLikeFormula(text)).toBe(false);
});
