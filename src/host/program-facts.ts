/** What is known of the program around us; read once at the start, never anything of a workbook. */
export interface ProgramFacts {
  /** As the program calls itself: `Excel`; empty where it does not say. */
  readonly name: string;
  readonly version: string;
  /** Where the program tells it apart from the version, as WPS does. */
  readonly build?: string;
  /** `PC`, `Mac`, `OfficeOnline`, … */
  readonly platform: string;
  /** Language tag of the program's own menus, `zh-CN`. */
  readonly displayLanguage: string;
  /** Requirement sets that the program claims, `ExcelApi 1.9`. */
  readonly requirementSets: readonly string[];
}
