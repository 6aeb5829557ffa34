const POINTS: Readonly<Record<string, number>> = {
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pt: 1,
  pc: 12,
  px: 0.75,
};
const LENGTH = /^(-?\d*\.?\d+)(in|cm|mm|pt|pc|px)$/;

/** `1.2cm` in points; undefined for what is no length. */
export function pointsOf(text: string | undefined): number | undefined {
  const match = LENGTH.exec(text?.trim() ?? '');
  return match ? Math.round(Number(match[1]) * POINTS[match[2]!]! * 100) / 100 : undefined;
}

/** `#1f2a3b` as `1F2A3B`; undefined for `transparent` and the like. */
export const colorOf = (text: string | undefined): string | undefined =>
  /^#([0-9a-f]{6})$/i.exec(text?.trim() ?? '')?.[1]?.toUpperCase();
