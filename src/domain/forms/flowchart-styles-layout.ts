import type { CellStyle } from '../sheet/layout';
import { FORM_STYLES } from './form-styles-layout';

/** Points of the parts of a chart; the text of the points decides, the rest goes with it. */
export interface FlowchartSizes {
  readonly points: number;
  readonly title: number;
  readonly bar: number;
  readonly field: number;
  readonly arrow: number;
}

/** Pale enough for black print on a black and white printer; the words say the same. */
const FILLS = { box: 'F2F2F2', notStarted: 'F2F2F2', inProgress: 'FFF2CC', done: 'E2EFDA' } as const;

const boxed = { border: 'thin', wrap: true, valign: 'middle' } as const;

export const flowchartStyles = (sizes: FlowchartSizes) =>
  ({
    attachment: FORM_STYLES.attachment,
    title: FORM_STYLES.title,
    whoLeft: { typeface: 'fangsongWide', size: sizes.points, align: 'left', valign: 'middle' },
    whoRight: { typeface: 'fangsongWide', size: sizes.points, align: 'right', valign: 'middle' },
    bar: { ...boxed, typeface: 'heiti', size: sizes.bar, align: 'center', fill: FILLS.box },
    stepTitle: { ...boxed, typeface: 'heiti', size: sizes.title, align: 'center', fill: FILLS.box },
    points: { ...boxed, typeface: 'fangsong', size: sizes.points, align: 'left' },
    role: { ...boxed, typeface: 'fangsong', size: sizes.points, align: 'center' },
    caption: { ...boxed, wrap: false, typeface: 'fangsong', size: sizes.field, align: 'center' },
    status: { ...boxed, wrap: false, typeface: 'fangsongWide', size: sizes.field, align: 'center' },
    date: { ...boxed, typeface: 'fangsongWide', size: sizes.field, align: 'center' },
    remark: { ...boxed, typeface: 'fangsongWide', size: sizes.field, align: 'left' },
    arrow: { typeface: 'heiti', size: sizes.arrow, bold: true, align: 'center', valign: 'middle' },
    notStarted: { fill: FILLS.notStarted },
    inProgress: { fill: FILLS.inProgress },
    done: { fill: FILLS.done },
  }) as const satisfies Record<string, CellStyle>;

export type FlowchartStyle = keyof ReturnType<typeof flowchartStyles>;
