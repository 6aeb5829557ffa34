/** Characters. */
export const WIDEST = 255;

/** Points of a character, and of the margins of a cell, as measured in a Chinese WPS. */
const CHARACTER = 5.625;
const MARGINS = 3.35;

/** Below one character the margins shrink along; 0 hides. */
export const pointsOf = (characters: number): number =>
  characters >= 1 ? characters * CHARACTER + MARGINS : characters * (CHARACTER + MARGINS);

/** To two places, as WPS tells it. */
export function charactersOf(points: number): number {
  const characters =
    points >= CHARACTER + MARGINS ? (points - MARGINS) / CHARACTER : points / (CHARACTER + MARGINS);
  return Math.round(characters * 100) / 100;
}
