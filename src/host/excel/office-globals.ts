/// <reference types="office-js" />

/**
 * What Microsoft's script puts into the page. The adapter takes it as a parameter, so that tests can give it the one
 * that they have loaded; the product takes it from here, the only place that knows it is global.
 */
export interface OfficeGlobals {
  readonly Excel: Pick<typeof Excel, 'RequestContext' | 'Worksheet'>;
  readonly Office: {
    readonly context: { readonly requirements: Pick<Office.RequirementSetSupport, 'isSetSupported'> };
  };
}

/** The loaded script; undefined where the page runs without it (standalone, WPS). Call it after `Office.onReady`. */
export function officeGlobals(): OfficeGlobals | undefined {
  const { Excel, Office } = globalThis as Partial<OfficeGlobals>;
  return Excel && Office ? { Excel, Office } : undefined;
}
