/** How the desktop host hands arrays to the page: an ActiveX SAFEARRAY, of which only this is used. */
export interface SafeArray {
  toArray(): readonly unknown[];
}

export const safeArray = (...values: readonly unknown[]): SafeArray => ({ toArray: () => values });
