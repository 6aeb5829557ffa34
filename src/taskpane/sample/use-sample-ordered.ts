import { useSyncExternalStore } from 'react';
import type { PaneServices } from '../pane/pane-services';

const NOTHING_COMES = (): (() => void) => () => undefined;

/** True while a sample waits to be shown in this pane's workbook. */
export const useSampleOrdered = ({ host, sample }: Pick<PaneServices, 'host' | 'sample'>): boolean =>
  useSyncExternalStore(sample?.order.subscribe ?? NOTHING_COMES, () => sample?.order.isFor(host) ?? false);
