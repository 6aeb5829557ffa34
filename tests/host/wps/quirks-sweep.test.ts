import type { Quirk } from '../../wps-host/quirks/quirks';
import { TELLING_LITTLE, TELLING_OTHERWISE } from './quirk-bundles';
import { editing, listing, RETINTING, TEMPLATE, undoing } from '../swept-acts';
import { MARKED, MARKING, sweep, TINTED, UNLISTED, type Sweep } from './sweep';

/** A few of the calls, as the steps are those of the usual WPS. */
const SWEPT: readonly (readonly [string, Sweep])[] = [
  ['inserting a template', { act: TEMPLATE, stride: 11 }],
  ['editing', { act: editing, stride: 3 }],
  ['marking', { before: MARKED, act: MARKING, stride: 3 }],
  ['tinting otherwise', { before: TINTED, act: RETINTING, stride: 5 }],
  ['putting lists back', { before: UNLISTED, act: listing, stride: 5 }],
  ['undoing a template', { before: TEMPLATE, act: undoing, stride: 7 }],
];

describe.each<[string, readonly Quirk[]]>([
  ['an old WPS that tells little', TELLING_LITTLE],
  ['a WPS that tells otherwise', TELLING_OTHERWISE],
])('a call that fails in %s', (_, quirks) => {
  test.each(SWEPT)(
    '%s changes nothing, or is done',
    async (_act, swept) => {
      expect((await sweep(swept, quirks)).failed).toBeGreaterThan(0);
    },
    60_000,
  );
});
