import type { CellPlace } from '../forms/recognised-table';
import type { LayoutLink } from '../sheet/layout';
import type { ReportContext } from './report-context';

/** Files that a link cannot reach into: a workbook inside an archive, or one that only a part's result names. */
const CONTAINER = /\.(zip|json)$/iu;

/**
 * A link to a file beside the report; undefined where the name is no relative path (spec §5.4: no path of a machine
 * gets into a report) or the file stands inside another.
 */
export function fileLink(file: string | null, place: CellPlace | null): LayoutLink | undefined {
  if (file === null || file === '' || /^[/\\]|^[a-z][a-z0-9+.-]*:/iu.test(file)) return undefined;
  const folders = file.split(/[/\\]/u).slice(0, -1);
  if (folders.some((folder) => folder === '..' || CONTAINER.test(folder))) return undefined;
  if (!place) return { kind: 'file', file };
  return { kind: 'file', file, sheet: place.sheet, cell: place.cell.split(':')[0] ?? 'A1' };
}

/** The link where the report lies beside the files; anywhere else it would lead nowhere. */
export const linkFromReport = (
  { options }: Pick<ReportContext, 'options'>,
  file: string | null,
  place: CellPlace | null,
): LayoutLink | undefined => (options.besideFiles === false ? undefined : fileLink(file, place));
