/** Points, roughly: a character of East Asian width is as wide as it is high, any other a bit more than half. */
export function textWidth(text: string, fontSize: number): number {
  let units = 0;
  for (const character of text) units += /[\u1100-\uFFE6]/u.test(character) ? 1 : 0.55;
  return units * fontSize;
}
