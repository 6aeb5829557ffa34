import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import type { Mechanism } from '../../domain/mechanism/definition';
import { newYearLayouts, type NewYearOwner } from '../../domain/new-year/new-year-layouts';
import { markLayout, newYearMemory } from '../../domain/new-year/new-year-memory';
import type { WorkbookLayout } from '../../domain/sheet/layout';
import { markOfMemory } from '../../domain/workbook/mark-rows';
import type { WorkbookMemory } from '../../domain/workbook/workbook-memory';
import { newYearFileName } from '../../messages/new-period';
import type { Lang } from '../../messages/fill';
import type { ExportedFile } from '../consolidation/session-services';

/** The workbook of a new year, made from that of the old one, which is not touched. */
export async function newYearWorkbook(
  scan: WorkbookScan,
  mechanism: Mechanism,
  memory: WorkbookMemory,
  owner: NewYearOwner,
  lang: Lang,
): Promise<ExportedFile> {
  const name = newYearFileName(owner, lang);
  const layout = workbookLayout(scan, mechanism, memory, owner, name);
  // The writer is large, and a new year begins once a year.
  const { writeWorkbook } = await import('../../formats/writer/write-workbook');
  return { name, bytes: await writeWorkbook(layout) };
}

function workbookLayout(
  scan: WorkbookScan,
  mechanism: Mechanism,
  memory: WorkbookMemory,
  owner: NewYearOwner,
  fileName: string,
): WorkbookLayout {
  const forms = newYearLayouts(scan, mechanism, owner);
  const drawn = forms.map(({ kind, layout }) => ({ kind, sheet: layout.name }));
  const mark = markOfMemory(newYearMemory(memory, owner, drawn));
  return {
    title: fileName.replace(/\.xlsx$/u, ''),
    sheets: [...forms.map(({ layout }) => layout), markLayout(mark)],
  };
}
