import mechanismData from '../../templates/168/mechanism.json';
import { parseMechanism } from '../../src/domain/mechanism/definition';
import { COLUMN_WORDS, COUNTING_RULE_WORDS_EN, INDICATOR_WORDS } from '../../src/messages/form-words';

const mechanism = parseMechanism(mechanismData);

test('figures are called what the official form calls them', () => {
  const words = Object.entries(INDICATOR_WORDS).map(([key, { zh }]) => [key, zh]);
  expect(words).toEqual(mechanism.indicators.map(({ key, label }) => [key, label]));
});

test('columns are called what the official forms call them', () => {
  for (const kind of ['goals', 'posts'] as const) {
    for (const { key, label, quarter } of mechanism.tables[kind].columns) {
      if (quarter === undefined) expect([key, COLUMN_WORDS[key].zh]).toEqual([key, label]);
    }
  }
});

test('every counting rule on offer has an English name', () => {
  const rules = mechanism.indicators.flatMap((indicator) => indicator.rules.map(({ id }) => id));
  expect(Object.keys(COUNTING_RULE_WORDS_EN).sort()).toEqual([...rules].sort());
});
