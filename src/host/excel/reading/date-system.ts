/// <reference types="office-js" />

/** Day 1 of the 1904 system, which is 1463 in the usual one. */
const [YEAR, MONTH, DAY] = [1904, 1, 2] as const;

/**
 * Queues the question whether the workbook counts its days from 1904, as those of old Excel for Mac do. The API tells it
 * nowhere; a date computed by Excel gives it away. Call the answer after the next sync.
 */
export function loadDate1904({ functions }: Excel.Workbook): () => boolean {
  const day = functions.date(YEAR, MONTH, DAY);
  day.load('value');
  return () => day.value === 1;
}
