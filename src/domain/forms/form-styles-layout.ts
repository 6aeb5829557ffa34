import type { CellStyle } from '../sheet/layout';

/** Sizes in points by their official names (spec §4.1). */
const XIAO_ER = 18;
const SAN_HAO = 16;
const SI_HAO = 14;
const XIAO_SI = 12;

/**
 * Font size of an empty cell beside a row that keeps the row at its least height when Excel sizes it anew: the rows of
 * a form grow with what a clerk types, as a fixed height would cut long tasks off.
 */
const STRUT_SIZES = { roomy: 18, dense: 13.5 } as const;

const boxed = { border: 'thin', wrap: true, valign: 'middle' } as const;

/** The look of the three official tables (spec §4.2). */
export const FORM_STYLES = {
  attachment: { typeface: 'heiti', size: SAN_HAO, align: 'left', valign: 'middle' },
  title: { typeface: 'xiaobiaosong', size: XIAO_ER, align: 'center', valign: 'middle', wrap: true },
  subtitle: { typeface: 'kaiti', size: XIAO_SI, align: 'center', valign: 'middle' },
  lineLeft: { typeface: 'fangsongWide', size: XIAO_SI, align: 'left', valign: 'middle' },
  lineRight: { typeface: 'fangsong', size: XIAO_SI, align: 'right', valign: 'middle' },
  header: { ...boxed, typeface: 'heiti', size: XIAO_SI, align: 'center' },
  printed: { ...boxed, typeface: 'fangsong', size: XIAO_SI, align: 'center' },
  entry: { ...boxed, typeface: 'fangsongWide', size: XIAO_SI, align: 'center' },
  entryLeft: { ...boxed, typeface: 'fangsongWide', size: XIAO_SI, align: 'left' },
  reportLabel: { ...boxed, typeface: 'fangsong', size: SI_HAO, align: 'center' },
  /** Side by side the labels have about half the width, and one size less keeps them on one line. */
  reportLabelNarrow: { ...boxed, typeface: 'fangsong', size: XIAO_SI, align: 'center' },
  reportValue: { ...boxed, typeface: 'fangsong', size: SI_HAO, align: 'center', numberFormat: '0' },
  note: { typeface: 'fangsong', size: XIAO_SI, align: 'left', valign: 'middle', wrap: true },
  strutRoomy: { typeface: 'fangsong', size: STRUT_SIZES.roomy },
  strutDense: { typeface: 'fangsong', size: STRUT_SIZES.dense },
} as const satisfies Record<string, CellStyle>;

export type FormStyle = keyof typeof FORM_STYLES;
