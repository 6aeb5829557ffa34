import type { ProgramFacts } from '../../host/program-facts';
import type { WpsApplication } from '../../host/wps/api/application-api';

/** Its own name is not asked for: WPS also answers with that of Microsoft’s program. */
const NAME = 'WPS 表格';

/** What is known of the WPS around the pane, for the diagnostics report. */
export const wpsProgram = (app: WpsApplication, userAgent: string): ProgramFacts => ({
  name: NAME,
  version: told(() => app.Version),
  build: told(() => app.Build),
  // With the version of the browser inside, on which much depends.
  platform: userAgent,
  displayLanguage: 'zh-CN',
  requirementSets: [],
});

/** Empty where it does not say: a report with a gap is better than no pane. */
function told(fact: () => string | number | undefined): string {
  try {
    const value = fact();
    return value === undefined ? '' : String(value);
  } catch {
    return '';
  }
}
