const ZERO = 0x30;
const NINE = 0x39;
const MINUS = 0x2d;
const POINT = 0x2e;

/** Up to fifteen digits are exact in a double, and dividing by a power of ten up to 10^22 then rounds correctly. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN: readonly number[] = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/** Reads plain numbers straight from bytes, without a string between; it leaves all others to `Number`. */
export class DecimalScanner {
  /** The first byte after the number. */
  end = 0;

  /** The number that starts at `from`, e.g. `12` or `-3.5`; NaN if it has an exponent or too many digits. */
  read(bytes: Uint8Array, from: number): number {
    const negative = bytes[from] === MINUS;
    const start = negative ? from + 1 : from;
    let at = start;
    let value = 0;
    let byte = bytes[at]!;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++at]!) value = value * 10 + byte - ZERO;
    let digits = at - start;
    if (byte === POINT) {
      const fraction = ++at;
      for (byte = bytes[at]!; byte >= ZERO && byte <= NINE; byte = bytes[++at]!)
        value = value * 10 + byte - ZERO;
      digits += at - fraction;
      if (digits <= EXACT_DIGITS) value /= POWERS_OF_TEN[at - fraction]!;
    }
    this.end = at;
    if (digits === 0 || digits > EXACT_DIGITS) return NaN;
    return negative ? -value : value;
  }
}
