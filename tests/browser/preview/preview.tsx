import { createRoot } from 'react-dom/client';
import { insertForms } from '../../../src/actions/templates/insert-forms';
import { FORM_KINDS } from '../../../src/domain/workbook/workbook-memory';
import { openMemoryWorkbook } from '../../../src/host/memory/open-memory-workbook';
import { browserPool } from '../../../src/workers/browser-thread';
import { startBrowserWorker } from '../../../src/workers/start-browser-worker';
import { App } from '../../../src/taskpane/App';
import { rememberInWorkbook } from '../../../src/actions/workbook/remember';
import { paneCore } from '../../../src/taskpane/pane/pane-core';
import { viewOfQuery } from '../../../src/taskpane/pane/view-id';

/*
 * The pane without any Excel, on a workbook in memory, to look at while working on it:
 * preview.html?view=templates&theme=dark&lang=en&role=school&unit=示例市第一中学&forms=1&fault=cellEditing
 */
const query = new URLSearchParams(window.location.search);

async function openPreview(container: HTMLElement): Promise<void> {
  const { host, faults } = openMemoryWorkbook();
  const role = query.get('role');
  const unit = query.get('unit');
  if (role === 'school' || role === 'authority') await rememberInWorkbook(host, { role });
  if (unit) await rememberInWorkbook(host, { unit, year: 2012, quarter: 3 });
  if (query.has('forms')) await insertForms(host, FORM_KINDS, unit ? { unit, year: 2012 } : {});
  if (query.has('fault')) {
    // The pane opens first; what the clerk does then is refused.
    setTimeout(() => faults.refuse('cellEditing'), 1000);
  }
  const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
  createRoot(container).render(
    <App
      firstView={viewOfQuery(window.location.search)}
      services={{
        host,
        core: () => Promise.resolve(paneCore),
        lang: query.get('lang') === 'en' ? 'en' : 'zh',
        today: () => ({ year: 2012, month: 9, day: 28 }),
        pool: () => browserPool(startBrowserWorker),
        platform: async () => (await import('../../../src/workers/browser-platform')).browserReadingPlatform,
        program: {
          name: 'Excel',
          version: '16.0',
          platform: 'preview',
          displayLanguage: 'zh-CN',
          requirementSets: ['ExcelApi 1.14'],
        },
        theme: { current: () => theme, onChange: () => () => undefined },
      }}
    />,
  );
}

const container = document.getElementById('root');
if (container) void openPreview(container);
