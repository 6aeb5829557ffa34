import type { OfficeContext } from './office-context';
import type { OfficeEventHandler } from './office-events';
import type { SafeArray } from './safe-array';

/** Answers with `status, ...payload`. */
export type OfficeCallback = (answer: SafeArray) => void;

/** What office.js calls on desktop Excel, under its names. */
export interface WindowExternal {
  /** `Excel$Win32$16.01$locale$…`: decides which script and which strings office.js loads next. */
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): OfficeContext;
  Execute(methodId: number, params: readonly unknown[], callback: OfficeCallback): void;
  RegisterEvent(
    eventId: number,
    target: string,
    handler: OfficeEventHandler,
    callback: (status: number) => void,
  ): void;
  UnregisterEvent(eventId: number, target: string, callback: (status: number) => void): void;
}

/** Must be in place before office.js is evaluated. A browser's own `window.external` cannot be replaced, but extended. */
export function installExternal(window: { readonly external?: object }, external: WindowExternal): void {
  const existing = window.external;
  if (existing) Object.assign(existing, external);
  else Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
}
