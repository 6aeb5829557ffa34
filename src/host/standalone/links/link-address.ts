/** An address that a browser can open in a tab of its own; a file beside the workbook is out of a page's reach. */
export const isWebAddress = (address: string): boolean => /^(?:https?:\/\/|mailto:)/iu.test(address);

/** The file of an address as a clerk knows it: without the place in it, and with its own letters. */
export const fileOfAddress = (address: string): string => readableAddress(address.split('#')[0] ?? '');

/** An address with its own letters instead of their codes. */
export function readableAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    // A file's name may hold a `%` of its own.
    if (error instanceof URIError) return address;
    throw error;
  }
}
