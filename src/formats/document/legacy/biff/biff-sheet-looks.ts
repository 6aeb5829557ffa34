import { biffSubstream, uint16At } from '../../../legacy/biff-records';
import { BiffCellLooks } from './biff-cell-looks';
import type { BiffFormulaContext } from './biff-formula';
import type { BiffGlobals } from './biff-globals';
import { BiffGrid } from './biff-grid';
import { readBiffLink, type BiffLink } from './biff-links';
import { BiffObjects } from './biff-objects';
import { BiffPrint } from './biff-print';
import { BiffRules } from './biff-rules';
import { BiffView } from './biff-view';
import { LOOK, recordData } from './look-records';

/** The XF of cells that were never given a look. */
export const DEFAULT_XF = 15;

/** Everything that one sheet's records say besides values, as the collectors of each subject have it. */
export interface BiffSheetLooks {
  readonly cells: BiffCellLooks;
  readonly grid: BiffGrid;
  readonly view: BiffView;
  readonly print: BiffPrint;
  readonly objects: BiffObjects;
  readonly rules: BiffRules;
  readonly links: readonly BiffLink[];
  readonly lostLinks: number;
  readonly isProtected: boolean;
  readonly hasPassword: boolean;
  readonly filters: number;
  readonly pivotTables: number;
  readonly tables: number;
  readonly pageBreaks: number;
}

/** Walks a worksheet's records from `offset` once; `digit` is what its columns are measured in, in pixels. */
export function readBiffSheetLooks(
  stream: Uint8Array,
  offset: number,
  globals: BiffGlobals,
  context: BiffFormulaContext,
  digit: number,
): BiffSheetLooks {
  const cells = new BiffCellLooks(globals.richTexts, DEFAULT_XF);
  const [grid, view, print, objects] = [
    new BiffGrid(digit),
    new BiffView(),
    new BiffPrint(),
    new BiffObjects(),
  ];
  const rules = new BiffRules(context, globals.palette, globals.dateShift);
  const links: (BiffLink | undefined)[] = [];
  const seen = new Map<number, number>();
  const flags = { isProtected: false, hasPassword: false, pageBreaks: 0 };
  for (const record of biffSubstream(stream, offset)) {
    seen.set(record.type, (seen.get(record.type) ?? 0) + 1);
    const data = recordData(stream, record);
    if (cells.take(record, data)) continue;
    // Each subject looks at the records it knows, from their beginning.
    for (const subject of [grid, view, print, rules]) subject.take(record, data.rewound());
    objects.take(record, data.rewound(), stream);
    if (record.type === LOOK.hyperlink) links.push(readBiffLink(data.rewound()));
    else if (record.type === LOOK.protect) flags.isProtected = uint16At(stream, record.start) === 1;
    else if (record.type === LOOK.horizontalPageBreaks || record.type === LOOK.verticalPageBreaks)
      flags.pageBreaks += uint16At(stream, record.start);
    else if (record.type === LOOK.password) flags.hasPassword = uint16At(stream, record.start) !== 0;
  }
  const known = links.filter((link) => link !== undefined);
  return {
    ...{ cells, grid, view, print, objects, rules, ...flags },
    links: known,
    lostLinks: links.length - known.length,
    filters: seen.get(LOOK.autoFilterInfo) ?? 0,
    pivotTables: seen.get(LOOK.pivotView) ?? 0,
    tables: seen.get(LOOK.feature11) ?? 0,
  };
}
