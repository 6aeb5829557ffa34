import { editing, listing, REPORT, RETINTING, TEMPLATE, tinting, undoing } from '../swept-acts';
import { MARKED, MARKING, sweep, TINTED, UNLISTED, type Sweep } from './sweep';

describe('a call that fails, wherever', () => {
  test.each<[string, Sweep, number]>([
    ['inserting a template', { act: TEMPLATE }, 250],
    ['writing a report', { act: REPORT, stride: 13 }, 800],
    ['editing', { act: editing }, 60],
    ['marking', { before: MARKED, act: MARKING }, 30],
    ['tinting otherwise', { before: TINTED, act: RETINTING }, 60],
    ['taking tints away', { before: TINTED, act: tinting() }, 50],
    ['putting lists back', { before: UNLISTED, act: listing }, 50],
    ['undoing a template', { before: TEMPLATE, act: undoing }, 80],
    ['undoing a report', { before: REPORT, act: undoing, stride: 4 }, 150],
    ['undoing edits', { before: editing, act: undoing }, 60],
  ])(
    '%s changes nothing, or is done',
    async (_, swept, least) => {
      const { calls, failed } = await sweep(swept);
      expect(calls).toBeGreaterThan(least);
      expect(failed).toBeGreaterThan(0);
    },
    120_000,
  );
});
