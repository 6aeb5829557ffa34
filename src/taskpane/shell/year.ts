/** A year of four digits typed by the clerk, full-width digits too; undefined where it is none. */
export function yearOf(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/年度?$/u, '')
    .trim();
  return /^(19|20|21)\d\d$/.test(plain) ? Number(plain) : undefined;
}
