import type { WpsApplication } from './wps/api/application-api';

/** `browser`: neither of the programs, and no standalone page either, which asks nobody. */
export type ProgramAround = 'wps' | 'office' | 'browser';

interface PageOfProgram {
  readonly Application?: Partial<WpsApplication>;
  readonly Office?: unknown;
}

/**
 * WPS 表格 by what it lets a page do, never by what it calls itself: it also goes by the name of Microsoft’s program, and
 * WPS 文字 and 演示 have an `Application` without workbooks.
 */
export function wpsAround(page: object = globalThis): WpsApplication | undefined {
  const app = (page as PageOfProgram).Application;
  return app?.Workbooks && app.PluginStorage ? (app as WpsApplication) : undefined;
}

/** WPS goes first: it may bring an `Office` of its own. */
export function programAround(page: object = globalThis): ProgramAround {
  if (wpsAround(page)) return 'wps';
  return (page as PageOfProgram).Office ? 'office' : 'browser';
}
