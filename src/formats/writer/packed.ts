import { zipSync } from 'fflate';

/** The earliest date a zip can hold. Local parts, as that is what a zip stores: the same bytes in every time zone. */
const fixedDate = (): Date => new Date(1980, 0, 1);

/** The parts of a file by their paths as one zip, with a fixed date on every entry. */
export const packed = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(parts), { mtime: fixedDate(), level: 6 });
