/// <reference types="office-js" />
import type { OfficeGlobals } from './office-globals';

/**
 * A fresh line to Excel. Not `Excel.run`: that keeps a reference to every range it meets and gives them up again in a
 * request of its own, which would cost each action twice the steps and one round trip more.
 */
export type NewContext = () => Excel.RequestContext;

export const contextsOf =
  ({ Excel }: OfficeGlobals): NewContext =>
  () =>
    new Excel.RequestContext();
