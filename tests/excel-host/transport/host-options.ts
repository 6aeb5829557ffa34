import type { ApiTable, ClaimedSets } from '../protocol/api-gate';
import type { OfficeThemeName } from './office-theme';

export interface ExcelHostOptions {
  /** Requirement sets that are claimed, the manifest's minimum unless told: so the minimum is what is tested. */
  readonly sets?: ClaimedSets;
  /** Which member needs which set. Empty: the gate lets everything through that the model has. */
  readonly apiTable?: ApiTable;
  /** Language of Excel's surface and of its data, `zh-CN`. */
  readonly locale?: string;
  readonly version?: string;
  /** `Office.context.document.settings`, each value as JSON text. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Bytes of one request, and of one answer; 0 for no limit. 5 MB as in Excel on the web. */
  readonly payloadLimit?: number;
  /** Milliseconds before each answer. */
  readonly latency?: number;
  readonly theme?: OfficeThemeName;
  /** Whether dialogs open, to be recorded, or are refused as not supported. */
  readonly dialogs?: 'refuse' | 'record';
  /** The workbook is open for reading only. */
  readonly readOnly?: boolean;
}

export type ResolvedHostOptions = Required<ExcelHostOptions>;

export const MINIMUM_SETS: ClaimedSets = { ExcelApi: '1.9', DialogApi: '1.1', RibbonApi: '1.1' };

const DEFAULTS: ResolvedHostOptions = {
  sets: MINIMUM_SETS,
  apiTable: {},
  locale: 'zh-CN',
  version: '16.0.14332.20000',
  settings: {},
  payloadLimit: 5 * 1024 * 1024,
  latency: 0,
  theme: 'light',
  dialogs: 'refuse',
  readOnly: false,
};

export const resolveHostOptions = (options: ExcelHostOptions): ResolvedHostOptions => ({
  ...DEFAULTS,
  ...options,
});
