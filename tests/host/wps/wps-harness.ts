import { createWpsHost } from '../../../src/host/wps/wps-host';
import type { Host } from '../../../src/host/port';
import { startWps, type RunningWps, type WpsFile } from '../../wps-host/start-wps';
import type { Quirk } from '../../wps-host/quirks/quirks';
import type { HostHarness, OpenedWorkbook } from '../contract/harness';
import { contractClerk } from '../excel/model-clerk';
import { modelDrawing, modelTints } from '../excel/model-drawing';
import { savedFingerprint } from '../excel/saved-fingerprint';

/** A host on the test WPS, and that WPS. */
export interface WpsUnderTest {
  readonly host: Host;
  readonly wps: RunningWps;
}

export function openWps(
  file: WpsFile,
  {
    more = [],
    now = Date.now,
    quirks = [],
  }: {
    readonly more?: readonly WpsFile[];
    readonly now?: () => number;
    readonly quirks?: readonly Quirk[];
  } = {},
): WpsUnderTest {
  const wps = startWps(file, more, { quirks });
  return { host: createWpsHost(wps.application, { now }), wps };
}

/** The WPS adapter under the contract, in a WPS with these quirks. */
export const wpsHarness = (quirks: readonly Quirk[] = []): HostHarness => ({
  capabilities: { notes: true, merges: true },
  keepsFormulaValues: false,
  // Until the clerk goes to another sheet.
  tellsRenaming: false,
  open: ({ sheets }) => {
    // An hour goes by between any two actions: to this host, what another has left is old the second time.
    let hours = 0;
    const now = (): number => ++hours * 3_600_000;
    const { host, wps } = openWps({ sheets }, { now, quirks });
    const under = (oneHost: Host): OpenedWorkbook => ({
      host: oneHost,
      drawn: () => Promise.resolve(modelDrawing(wps.workbook)),
      tints: () => Promise.resolve(modelTints(wps.workbook)),
      fingerprint: () => Promise.resolve(savedFingerprint(wps.workbook)),
      clerk: contractClerk(wps.clerk, false),
      reopened: () => Promise.resolve(under(createWpsHost(wps.application, { now }))),
      failAt: (k) => wps.bridge.failAt(k),
    });
    return Promise.resolve(under(host));
  },
});
