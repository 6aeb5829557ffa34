/*
 * jsdom finds out the style of an element by trying every rule of every sheet on it, and testing-library asks for that of
 * each element again and again. Nothing has a layout there: what a rule can tell is what is seen and what can be clicked.
 */
const TELLING = /[{;]\s*(?:display|visibility|pointer-events)\s*:/u;

if (typeof window !== 'undefined') {
  const sheet = CSSStyleSheet.prototype as {
    insertRule: (this: CSSStyleSheet, rule: string, index?: number) => number;
  };
  const { insertRule } = sheet;
  sheet.insertRule = function (rule, index = 0) {
    return TELLING.test(rule) ? insertRule.call(this, rule, index) : index;
  };
}

export {};
