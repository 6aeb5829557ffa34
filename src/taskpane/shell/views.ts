import { lazy, type ComponentType } from 'react';
import type { ClerkRole } from '../../domain/workbook/workbook-memory';
import type { ViewId } from '../pane/view-id';

/** Each view is a file of its own that is fetched when it is first opened. */
export const VIEWS: Readonly<Record<ViewId, ComponentType>> = {
  start: lazy(async () => ({ default: (await import('../start/StartView')).StartView })),
  templates: lazy(async () => ({ default: (await import('../templates/TemplatesView')).TemplatesView })),
  filling: lazy(async () => ({ default: (await import('../filling/FillingView')).FillingView })),
  checks: lazy(async () => ({ default: (await import('../checks/ChecksView')).ChecksView })),
  consolidation: lazy(async () => ({
    default: (await import('../consolidation/ConsolidationView')).ConsolidationView,
  })),
  report: lazy(async () => ({ default: (await import('../report/ReportView')).ReportView })),
  help: lazy(async () => ({ default: (await import('../help/HelpView')).HelpView })),
  diagnostics: lazy(async () => ({
    default: (await import('../diagnostics/DiagnosticsView')).DiagnosticsView,
  })),
};

/** Views that hold work in progress stay alive while another is open. */
export const KEPT_VIEWS: readonly ViewId[] = ['consolidation'];

export const TAB_VIEWS = ['templates', 'filling', 'checks', 'consolidation'] as const satisfies ViewId[];

/** The tabs in the order of the clerk's work: the committee sums up first. */
export const tabsOf = (role: ClerkRole | undefined): readonly ViewId[] =>
  role === 'authority' ? ['consolidation', 'templates', 'filling', 'checks'] : TAB_VIEWS;
