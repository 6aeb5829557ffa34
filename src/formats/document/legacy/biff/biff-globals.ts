import { BIFF, biffSubstream, uint16At, type BiffRecord } from '../../../legacy/biff-records';
import { BiffExternSheets } from './biff-extern-sheets';
import { readBiffFont, type BiffFont } from './biff-font';
import { readBiffName, type BiffName } from './biff-names';
import { BiffPalette } from './biff-palette';
import { richSharedTexts } from './biff-rich-text';
import { biffText } from './biff-text';
import { readBiffXf, type BiffXf } from './biff-xf';
import { DAYS_FROM_1900_TO_1904 } from '../../../../domain/sheet/cell-value';
import type { ByteCursor } from './byte-cursor';
import { LOOK, recordData } from './look-records';

/** A sheet as the list of sheets has it. */
export interface BiffTab {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** 0 for a worksheet, 1 and 6 for macros, 2 for a chart. */
  readonly kind: number;
}

/** What all sheets of a BIFF8 workbook share. */
export interface BiffGlobals {
  readonly tabs: readonly BiffTab[];
  /** Place of the tab shown first. */
  readonly activeTab: number;
  readonly fonts: readonly (BiffFont | undefined)[];
  /** The file's own definitions of number formats. */
  readonly formats: ReadonlyMap<number, string>;
  readonly xfs: readonly BiffXf[];
  readonly palette: BiffPalette;
  readonly names: readonly BiffName[];
  readonly externSheets: BiffExternSheets;
  /** Days to add to the numbers of dates. */
  readonly dateShift: number;
  readonly hasMacros: boolean;
  /** Numbers of shared texts of which parts have looks of their own. */
  readonly richTexts: ReadonlySet<number>;
}

const VISIBILITY = ['visible', 'hidden', 'veryHidden', 'veryHidden'] as const;

export const isBiff8 = (stream: Uint8Array): boolean => uint16At(stream, 4) === 0x0600;

export function readBiffGlobals(stream: Uint8Array): BiffGlobals {
  const tabs: BiffTab[] = [];
  const fonts: (BiffFont | undefined)[] = [];
  const formats = new Map<number, string>();
  const xfs: BiffXf[] = [];
  const palette = new BiffPalette();
  const names: BiffName[] = [];
  const externSheets = new BiffExternSheets();
  const sharedTexts: BiffRecord[] = [];
  let activeTab = 0;
  let dateShift = 0;
  let hasMacros = false;
  let continuedType = 0;
  for (const record of biffSubstream(stream, 0)) {
    if (record.type !== BIFF.continued) continuedType = record.type;
    const data = recordData(stream, record);
    if (continuedType === BIFF.sharedStrings) sharedTexts.push(record);
    else if (record.type === BIFF.boundSheet) tabs.push(readTab(data));
    else if (record.type === LOOK.font) fonts.push(readBiffFont(data));
    else if (record.type === LOOK.format) formats.set(data.u16(), biffText(data, 2));
    else if (record.type === LOOK.xf) xfs.push(readBiffXf(data));
    else if (record.type === LOOK.palette) palette.replace(data);
    else if (record.type === LOOK.name) names.push(readBiffName(data));
    else if (record.type === LOOK.supBook) externSheets.addBook(data);
    else if (record.type === LOOK.externSheet) externSheets.addEntries(data);
    else if (record.type === LOOK.window1) activeTab = uint16At(stream, record.start + 10);
    else if (record.type === LOOK.vbaProject) hasMacros = true;
    else if (record.type === BIFF.date1904 && data.u16() === 1) dateShift = DAYS_FROM_1900_TO_1904;
  }
  const richTexts = richSharedTexts(stream, sharedTexts);
  return {
    tabs,
    activeTab,
    fonts,
    formats,
    xfs,
    palette,
    names,
    externSheets,
    dateShift,
    hasMacros,
    richTexts,
  };
}

function readTab(data: ByteCursor): BiffTab {
  data.skip(4);
  const visibility = VISIBILITY[data.u8() & 3] ?? 'visible';
  const kind = data.u8();
  return { name: biffText(data, 1), visibility, kind };
}
