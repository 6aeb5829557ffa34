/** `#RRGGBB` as the JSAPI counts colours, blue first: `#FF8000` → 0x0080FF. */
export function bgrOf(color: string): number {
  const rgb = Number.parseInt(color.slice(1), 16);
  return ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16);
}
