import { startGridWithApi } from '../../../src/host/standalone/start-grid-with-api';
import { followConditions } from './following-conditions';
import type { OpenedGrid } from './grid-harness';
import type { WorkbookDocument } from '../../../src/domain/document/workbook-document';

/** Opens a document in a grid without a screen. */
export async function openPlainGrid(document: WorkbookDocument): Promise<OpenedGrid> {
  const { grid, api } = await startGridWithApi({ lang: 'zh', brightness: 'light' });
  const workbook = await grid.open(document);
  followConditions(api);
  return { api, workbook, close: () => grid.dispose() };
}
