/** A program counts in whole pixels, 0.75 points each at 96 dpi. */
const PIXEL = 0.76;

/** A line where two values differ, and none where they agree. */
export const difference = (
  where: string,
  what: string,
  expected: unknown,
  drawn: unknown,
): readonly string[] => {
  const [wanted, found] = [JSON.stringify(expected), JSON.stringify(drawn)];
  return wanted === found ? [] : [`${where} ${what}: expected ${shown(wanted)}, drawn ${shown(found)}`];
};

const shown = (text: string | undefined): string =>
  text === undefined ? 'nothing' : text.length > 200 ? `${text.slice(0, 200)}… (${text.length})` : text;

/** The same for lengths, which programs round. */
export const lengthDifference = (
  where: string,
  what: string,
  expected: number,
  drawn: number | undefined,
): readonly string[] =>
  drawn !== undefined && Math.abs(expected - drawn) <= PIXEL ? [] : difference(where, what, expected, drawn);
