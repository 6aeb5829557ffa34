import type { WorkbookDocument } from '../../../../src/domain/document/workbook-document';
import { startGridWithApi, type GridWithApi } from '../../../../src/host/standalone/start-grid-with-api';
import { gridHarness, type OpenedGrid } from '../../../host/standalone/grid-harness';
import { serveContract } from './serve-contract';
import { serveReveal } from './serve-reveal';

// The embedded spreadsheet as the standalone page has it: on a screen, one for all workbooks, one workbook after another.
const container = document.getElementById('grid');
if (!container) throw new Error('the page has no element for the grid');

let started: Promise<GridWithApi> | undefined;

async function openOnScreen(workbook: WorkbookDocument): Promise<OpenedGrid> {
  started ??= startGridWithApi({ container: container!, lang: 'zh', brightness: 'light' });
  const { grid, api } = await started;
  return { api, workbook: await grid.open(workbook), close: () => undefined };
}

serveContract(gridHarness(openOnScreen));
serveReveal(openOnScreen);
