/**
 * A 32-bit FNV-1a hash of bytes, or of the characters of a text: tells apart the few things that a clerk has before them,
 * two versions of a workbook or the places of those that are open, without keeping what they are.
 */
export function fingerprint(numbers: Iterable<number>): number {
  let hash = 0x811c9dc5;
  for (const number of numbers) hash = Math.imul(hash ^ number, 0x01000193);
  return hash;
}
