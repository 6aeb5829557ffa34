/** A number that is not negative by a pattern of digits: `#,##0.00`, `0.0#`, `0.00E+00`, `0,` (thousands). */
export function digitsText(size: number, pattern: string): string {
  const [mantissa = '', exponent] = pattern.split(/E[+-]/iu);
  if (exponent !== undefined) return exponential(size, mantissa, exponent.length);
  const [whole = '', fraction] = mantissa.split('.');
  const thousands = /,+$/u.exec(whole)?.[0].length ?? 0;
  const [units = '', decimals = ''] = rounded(size / 1000 ** thousands, fraction?.length ?? 0).split('.');
  const least = whole.replace(/[^0]/gu, '').length;
  const padded = (units === '0' ? '' : units).padStart(least, '0');
  const grouped = /,[0#?]/u.test(whole) ? padded.replace(/\B(?=(\d{3})+$)/gu, ',') : padded;
  if (fraction === undefined) return grouped;
  const optional = /#*$/u.exec(fraction)?.[0].length ?? 0;
  return `${grouped}.${withoutZeros(decimals, optional)}`;
}

/** Half away from zero, where a binary fraction is a hair below the half, too. */
function rounded(size: number, decimals: number): string {
  const shifted = Math.round(Number((size * 10 ** decimals).toPrecision(15)));
  return (shifted / 10 ** decimals).toFixed(decimals);
}

function withoutZeros(decimals: string, most: number): string {
  const zeros = /0*$/u.exec(decimals)?.[0].length ?? 0;
  return decimals.slice(0, decimals.length - Math.min(zeros, most));
}

function exponential(size: number, mantissa: string, least: number): string {
  const [, fraction = ''] = mantissa.split('.');
  const [digits = '', power = '0'] = size.toExponential(fraction.length).split('e');
  const exponent = Number(power);
  return `${digits}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(least, '0')}`;
}
