import type { ConsolidationResult } from '../domain/consolidation/result';
import type { FileReading } from '../domain/consolidation/submission';
import { cliText, type Lang } from '../messages/cli';
import { findingMessage, severityLabel } from '../messages/findings';
import { refusalMessage } from '../messages/refusals';
import type { Streams } from './streams';

/** Contract: exit 3 where a unit is missing, a file was rejected or a finding is an error. */
export const attentionNeeded = (result: ConsolidationResult): boolean =>
  result.units.some((unit) => unit.status !== 'reported') ||
  result.files.some((file) => file.status === 'rejected') ||
  result.findings.some((finding) => finding.severity === 'error');

/** Says on standard error what a clerk has to act on: rejected files and errors, then the counts. */
export function sayResult(result: ConsolidationResult, lang: Lang, streams: Streams): void {
  sayRejections(result, lang, streams);
  for (const finding of result.findings) {
    if (finding.severity !== 'error') continue;
    const where = [finding.file, finding.place?.sheet, finding.place?.cell]
      .filter((part) => part != null)
      .join('!');
    const message = findingMessage(finding, { unit: finding.unit, file: finding.file }, lang);
    streams.err(
      `${severityLabel(finding.severity, lang)} ${finding.unit ?? ''} ${message}${where && ` [${where}]`}\n`,
    );
  }
  const count = (severity: string): number =>
    result.findings.filter((finding) => finding.severity === severity).length;
  const files = (status: FileReading['status']): number =>
    result.files.filter((file) => file.status === status).length;
  streams.err(
    `${cliText('filesLine', { used: files('used'), ignored: files('ignored'), rejected: files('rejected') }, lang)}\n` +
      `${cliText('findingsLine', { error: count('error'), warning: count('warning'), info: count('info') }, lang)}\n`,
  );
}

/** The sentence for a file that was refused. */
export const rejectionSentence = (file: Extract<FileReading, { status: 'rejected' }>, lang: Lang): string =>
  refusalMessage(file.code, { ...file.values, file: file.file }, lang);

/** Says on standard error which files were refused, and why. */
export function sayRejections(result: ConsolidationResult, lang: Lang, streams: Streams): void {
  for (const file of result.files) {
    if (file.status === 'rejected') streams.err(`${rejectionSentence(file, lang)}\n`);
  }
}
