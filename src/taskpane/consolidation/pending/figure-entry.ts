/** A whole number of up to seven digits as a clerk types it, full-width digits too; undefined where it is none. */
export function figureOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  return /^\d{1,7}$/.test(plain) ? Number(plain) : undefined;
}
