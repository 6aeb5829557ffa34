/** The views of the pane; the ribbon names one in the pane's address, `?view=templates`. */
export const VIEW_IDS = [
  'start',
  'templates',
  'filling',
  'checks',
  'consolidation',
  'report',
  'help',
  'diagnostics',
] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** The view named in a query string (`?view=checks`), if there is such a view. */
export function viewOfQuery(query: string): ViewId | undefined {
  const wanted = new URLSearchParams(query).get('view');
  return VIEW_IDS.find((view) => view === wanted);
}
