import type { UnitResult, UnitStatus } from '../domain/consolidation/result';
import type { FileReading, IgnoredReason, RejectedReason } from '../domain/consolidation/submission';
import type { Lang, Wording } from './fill';

const UNIT_STATES: Readonly<Record<UnitStatus, Wording>> = {
  reported: { zh: '按时', en: 'on time' },
  missing: { zh: '未报', en: 'not reported' },
  empty: { zh: '空报', en: 'empty' },
  duplicate: { zh: '重报', en: 'several files' },
  wrongPeriod: { zh: '不符期', en: 'other period' },
  unknownUnit: { zh: '不在名单', en: 'not on the roster' },
};

const LATE: Wording = { zh: '迟报', en: 'late' };

/** The unit's state in a word. Late is said of a report that counts; of any other its own trouble is. */
export const unitStateLabel = ({ status, late }: Pick<UnitResult, 'status' | 'late'>, lang: Lang): string =>
  (status === 'reported' && late ? LATE : UNIT_STATES[status])[lang];

const FILE_STATES: Readonly<Record<FileReading['status'], Wording>> = {
  used: { zh: '已采用', en: 'used' },
  ignored: { zh: '已忽略', en: 'ignored' },
  rejected: { zh: '已拒收', en: 'rejected' },
};

export const fileStateLabel = (status: FileReading['status'], lang: Lang): string =>
  FILE_STATES[status][lang];

const IGNORED_REASONS: Readonly<Record<IgnoredReason, Wording>> = {
  sameContent: { zh: '与另一份文件内容相同', en: 'same content as another file' },
  lockFile: { zh: '办公软件的临时文件', en: 'temporary file of an office program' },
  noTables: { zh: '没有找到附件1、附件2或附件5', en: 'none of the forms 附件1, 附件2, 附件5 found' },
  notAWorkbook: { zh: '不是表格文件', en: 'not a workbook' },
};

const REJECTED_REASONS: Readonly<Record<RejectedReason, Wording>> = {
  encrypted: { zh: '已加密，未能打开', en: 'encrypted, could not be opened' },
  corrupt: { zh: '文件已损坏', en: 'damaged' },
  tooLarge: { zh: '文件过大', en: 'too large' },
  unsupported: { zh: '不支持的格式', en: 'format not supported' },
  notReadable: { zh: '无法读取', en: 'could not be read' },
};

export const ignoredReasonLabel = (reason: IgnoredReason, lang: Lang): string =>
  IGNORED_REASONS[reason][lang];
export const rejectedReasonLabel = (reason: RejectedReason, lang: Lang): string =>
  REJECTED_REASONS[reason][lang];
