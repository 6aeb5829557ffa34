import type { DocumentSettings } from './document-settings';
import type { ResolvedHostOptions } from './host-options';
import { OFFICE_THEMES, type OfficeThemeName } from './office-theme';

/** What office.js asks at start, under the names that it asks by. */
export type OfficeContext = Readonly<Record<`Get${string}`, () => unknown>>;

/** Excel 1, opened by the clerk 1 (`inserted`), control 1 (task pane), display mode 2 (task pane). */
export function officeContext(
  options: ResolvedHostOptions,
  settings: DocumentSettings,
  theme: () => OfficeThemeName,
): OfficeContext {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'test-addin',
    GetAppVersionMajor: () => '16',
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => 'file:///test.xlsx',
    GetAppCapabilities: () => (options.readOnly ? 1 : 0),
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'test',
    GetInstanceId: () => 'test-instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(options.sets),
    GetHostFullVersion: () => options.version,
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(OFFICE_THEMES[theme()]),
    GetSettings: () => settings,
  };
}
