import type { CellStyle } from '../sheet/layout';

const WU_HAO = 10.5;
const boxed = { border: 'thin', wrap: true, valign: 'middle', size: WU_HAO } as const;
const cell = { ...boxed, typeface: 'fangsongWide' } as const;
const figure = { ...cell, align: 'center', numberFormat: '0' } as const;

/** Fills of a marked figure and of a severity; pale, so that a copy in black and white stays legible. */
const PALE = { blue: 'DDEBF7', green: 'E2EFDA', yellow: 'FFF2CC', red: 'F8CBAD', grey: 'EDEDED' } as const;

/** The look of the report sheets beside the official form: the official faces, one size smaller (spec §4.2, dense). */
export const REPORT_STYLES = {
  title: { typeface: 'xiaobiaosong', size: 18, align: 'center', valign: 'middle' },
  line: { typeface: 'fangsong', size: WU_HAO, align: 'left', valign: 'middle', wrap: true },
  header: { ...boxed, typeface: 'heiti', align: 'center' },
  headerSmall: { ...boxed, typeface: 'fangsong', size: 9, align: 'center' },
  text: { ...cell, align: 'left' },
  center: { ...cell, align: 'center' },
  /** On short texts only: LibreOffice never wraps a text that is a link. */
  link: { ...cell, align: 'center', color: '1F4E79', underline: true },
  error: { ...cell, align: 'center', fill: PALE.red, bold: true },
  warning: { ...cell, align: 'center', fill: PALE.yellow },
  info: { ...cell, align: 'center' },
  figure,
  /** Computed from 附件1 or 附件2, as none was typed. */
  computed: { ...figure, fill: PALE.blue },
  /** 推算: the mark is part of the number format, so that the cell stays a number and is summed. */
  estimated: { ...figure, fill: PALE.yellow, italic: true, numberFormat: '0"推"' },
  /** Typed, and the tables give another number. */
  differing: { ...figure, fill: PALE.red },
  /** Put in by the clerk who sums up. */
  corrected: { ...figure, fill: PALE.green, bold: true },
  open: { ...cell, align: 'center', fill: PALE.grey },
  notSummed: { ...cell, align: 'center', color: '7F7F7F' },
  idle: { ...cell, align: 'center', fill: PALE.grey },
  total: { ...boxed, typeface: 'heiti', align: 'center', numberFormat: '0' },
  sum: { ...boxed, typeface: 'heiti', align: 'center', numberFormat: '0' },
  change: { ...figure, numberFormat: '+0;-0;0' },
} as const satisfies Record<string, CellStyle>;

export type ReportStyle = keyof typeof REPORT_STYLES;

/** Compact margins in millimetres (spec §4.2), and the width they leave on A4. */
export const COMPACT = {
  portrait: { margins: { top: 25, bottom: 20, left: 20, right: 20 }, widthMm: 170 },
  landscape: { margins: { top: 20, bottom: 18, left: 18, right: 18 }, widthMm: 261 },
} as const;
