/** 4号宋体 with a dash on each side (GB/T 9704, spec §4.1), in the codes of Excel's centre footer. */
export const PAGE_NUMBER_FOOTER = '&"宋体,常规"&14— &P —';

/** Millimetres from the paper's edge to header or footer, at most; a narrow margin brings it nearer. */
const FOOTER_MM = 15;

/** Millimetres from the paper's edge to the header or footer inside a margin. */
export const footerDistance = (marginMm: number): number => Math.min(FOOTER_MM, marginMm / 2);
