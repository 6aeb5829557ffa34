import type { WpsApplication } from './wps/api/application-api';

interface PageInWps {
  readonly Application?: Partial<WpsApplication>;
}

/**
 * WPS 表格 by what it lets a page do, never by what it calls itself: it also goes by the name of Microsoft’s program, and
 * WPS 文字 and 演示 have an `Application` without workbooks.
 */
export function wpsAround(page: object = globalThis): WpsApplication | undefined {
  const app = (page as PageInWps).Application;
  return app?.Workbooks && app.PluginStorage ? (app as WpsApplication) : undefined;
}
