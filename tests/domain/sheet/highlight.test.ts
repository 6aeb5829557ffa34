import {
  HIGHLIGHT_FILLS,
  HIGHLIGHT_KINDS,
  highlightFormula,
  highlightKindOf,
} from '../../../src/domain/sheet/highlight';

test.each(HIGHLIGHT_KINDS)('a tint of kind %s is known by its formula', (kind) => {
  const formula = highlightFormula(kind);
  expect(formula).toBe(`ISTEXT("mechanism168/${kind}")`);
  expect([formula, `=${formula}`, `= istext( "mechanism168/${kind}" )`].map(highlightKindOf)).toEqual([
    kind,
    kind,
    kind,
  ]);
});

test.each([
  '',
  'TRUE',
  'ISTEXT("mechanism168")',
  'ISTEXT("mechanism168/other")',
  'ISTEXT(mechanism168/error)',
  'NOT(ISTEXT("mechanism168/error"))',
  'ISTEXT("mechanism168/error")=A1',
  '$A$1="mechanism168/error"',
])('%s is nobody of ours', (formula) => {
  expect(highlightKindOf(formula)).toBeUndefined();
});

/** Relative luminance of the WCAG, 0 to 1. */
function luminance(color: string): number {
  const [r, g, b] = [0, 2, 4].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test('black text is easily read on every tint, and each is clearly lighter than the graver one', () => {
  const lights = HIGHLIGHT_KINDS.map((kind) => luminance(HIGHLIGHT_FILLS[kind]));
  for (const light of lights) expect((light + 0.05) / 0.05).toBeGreaterThan(10);
  const [error = 0, warning = 0, info = 0] = lights;
  expect(warning / error).toBeGreaterThan(1.1);
  expect(info / warning).toBeGreaterThan(1.1);
});
