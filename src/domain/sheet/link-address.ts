import { wellFormed } from './landing-text';

/** `'附件5'!B4`; a quote in the name of the sheet is doubled. */
export const cellReference = (sheet: string, cell: string): string =>
  `'${sheet.replace(/'/gu, "''")}'!${cell}`;

/** A relative path as a URL: every part encoded, so that `#`, `%` and blanks in names of files stay names. */
export const fileUrl = (file: string): string =>
  wellFormed(file)
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
