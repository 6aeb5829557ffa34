/** Endings by which a name claims to be a workbook or an archive of workbooks. Content decides how it is read. */
const CLAIMS_WORKBOOK = /\.(xlsx|xlsm|xltx|xls|et|ett|ods|xlsb|csv|html?|zip)$/iu;

const baseName = (file: string): string => file.replace(/^.*\//u, '');

/** Lock files that Office, WPS and LibreOffice leave beside an open workbook. */
export const isLockFile = (file: string): boolean => /^(~\$|\.~)/u.test(baseName(file));

/** Files that systems leave in folders. */
export const isSystemFile = (file: string): boolean =>
  /^(\.DS_Store|Thumbs\.db|desktop\.ini|\._.*)$/iu.test(baseName(file)) || /(^|\/)__MACOSX\//u.test(file);

export const claimsWorkbook = (file: string): boolean => CLAIMS_WORKBOOK.test(file);
