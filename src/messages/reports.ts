import type { UnitResult } from '../domain/consolidation/result';
import type { CorrectedFigure } from '../domain/reports/exceptions';
import type { FigureWord, HeaderWord, ReportWords, SkippedRows } from '../domain/reports/report-words';
import type { FileReading } from '../domain/consolidation/submission';
import { filled, type Lang } from './fill';
import { findingMessage, severityLabel } from './findings';
import { TABLE_WORDS } from './form-words';
import { guessMessage, skipReasonLabel } from './guesses';
import { noticeMessage } from './notices';
import { refusalMessage } from './refusals';
import { coverLines } from './report-cover';
import {
  BASES,
  EXCEPTION_STATES,
  REMEDIES,
  REPORT_LABELS,
  SENTENCES,
  SHEET_NAMES,
  SHEET_TITLES,
} from './report-wording';
import { ruleTitle } from './rules';
import { fileStateLabel, ignoredReasonLabel, rejectedReasonLabel, unitStateLabel } from './states';

/** Every word of a report workbook in a language; the official form on its first sheet is Chinese in both. */
export const reportWords = (lang: Lang): ReportWords => ({
  sheetName: (sheet) => SHEET_NAMES[sheet][lang],
  sheetTitle: (sheet, period) => filled(SHEET_TITLES[sheet], { period }, lang),
  workbookTitle: (mechanism, period) => filled(SENTENCES.workbookTitle, { mechanism, period }, lang),
  period: ({ year, quarter }, quarterLabel) =>
    filled(SENTENCES.period, { year, quarter, quarterLabel }, lang),
  label: (label) => REPORT_LABELS[label][lang],
  basis: (basis) => BASES[basis][lang],
  coverLines: (counts) => coverLines(counts, lang),
  unreadFiles: (count) => filled(SENTENCES.unreadFiles, { count }, lang),
  openUnits: (count) => filled(SENTENCES.openUnits, { count }, lang),
  unitState: (unit, hasDue) => unitStateText(unit, hasDue, lang),
  figureNote: (figure) => figureNote(figure, lang),
  notSummed: (value) => filled(SENTENCES.notSummed, { value }, lang),
  matrixLegend: ({ corrected }) =>
    [SENTENCES.legendMarks, ...(corrected ? [SENTENCES.legendCorrected] : []), SENTENCES.legendDoubles]
      .map((line) => line[lang])
      .join('\n'),
  severity: (severity) => severityLabel(severity, lang),
  ruleTitle: (rule) => ruleTitle(rule, lang),
  finding: (finding) => findingMessage(finding, { unit: finding.unit, file: finding.file }, lang),
  severityCounts: (counts, linked) => {
    const wording = linked ? SENTENCES.severityCountsLinked : SENTENCES.severityCounts;
    return filled(wording, { ...counts, all: counts.error + counts.warning + counts.info }, lang);
  },
  exceptionState: (state) => EXCEPTION_STATES[state][lang],
  exceptionRemedy: (state) => REMEDIES[state][lang],
  figuresOpen: (labels) =>
    filled(SENTENCES.figuresOpen, { labels: labels.join(lang === 'zh' ? '；' : '; ') }, lang),
  correctedFigure: (figure) => correctedText(figure, lang),
  excludedUnit: (reason) => filled(SENTENCES.excludedUnit, { reason }, lang),
  rejection: (file) => saidOfThisFile(file, lang),
  matchedFrom: (name) => filled(SENTENCES.matchedFrom, { name }, lang),
  confirmedFrom: (name) => filled(SENTENCES.confirmedFrom, { name }, lang),
  matchedUnit: (name, unit) => filled(SENTENCES.matchedUnit, { name, unit }, lang),
  confirmedUnit: (name, unit) => filled(SENTENCES.confirmedUnit, { name, unit }, lang),
  accepted: (text) => filled(SENTENCES.accepted, { text }, lang),
  ambiguousUnit: (name) => filled(SENTENCES.ambiguousUnit, { name }, lang),
  contact: (name) => filled(SENTENCES.contact, { name }, lang),
  fileState: (file) => fileStateText(file, lang),
  tableKind: (kind) => TABLE_WORDS[kind][lang],
  headers: (words) => words.map((word) => headerText(word, lang)).join(lang === 'zh' ? '；' : '; '),
  rows: (used, skipped) => rowsText(used, skipped, lang),
  guess: (guess) => guessMessage(guess, lang),
  notice: (notice) => noticeMessage(notice, lang),
  synonym: (text, grade, times, place) => filled(SENTENCES.synonym, { text, grade, times, place }, lang),
});

/** Without a due date nobody can be on time; the unit has reported, and that is all. */
const REPORTED = { zh: '已报', en: 'reported' };

const unitStateText = (unit: UnitResult, hasDue: boolean, lang: Lang): string =>
  unit.status === 'reported' && !unit.late && !hasDue ? REPORTED[lang] : unitStateLabel(unit, lang);

function fileStateText(file: FileReading, lang: Lang): string {
  const state = fileStateLabel(file.status, lang);
  if (file.status === 'used') return state;
  const reason =
    file.status === 'ignored'
      ? ignoredReasonLabel(file.reason, lang)
      : rejectedReasonLabel(file.reason, lang);
  return filled(SENTENCES.fileReason, { state, reason }, lang);
}

/** What stood there, what was put in and why. */
function correctedText({ indicator, written, used, reason }: CorrectedFigure, lang: Lang): string {
  const wording = written === null ? SENTENCES.correctedBlank : SENTENCES.correctedFigure;
  return filled(wording, { label: indicator.label, written, used, reason }, lang);
}

/** What the figure is, where it stands, and whether it counts; a line each. */
function figureNote({ unit, value, isSuggested }: FigureWord, lang: Lang): string {
  const lines = [filled(SENTENCES[noteKey(value, isSuggested)], noteValues(value), lang)];
  if (value.correction) lines.push(filled(SENTENCES.noteReason, { reason: value.correction.reason }, lang));
  if (value.source) {
    const { file, place } = value.source;
    const where = [file, place?.sheet, place?.cell].filter((part) => part !== undefined).join(' ! ');
    lines.push(filled(SENTENCES.noteSource, { place: where }, lang));
  }
  if (unit.status !== 'reported') {
    lines.push(filled(SENTENCES.noteNotSummed, { state: unitStateLabel(unit, lang) }, lang));
  }
  return lines.join('\n');
}

function noteKey(
  { reported, computed, used, basis, correction }: FigureWord['value'],
  isSuggested: boolean,
): keyof typeof SENTENCES {
  if (correction) return correction.written === null ? 'noteCorrectedBlank' : 'noteCorrected';
  if (used === null) return basis === 'typed' ? 'noteUnusable' : 'noteMissing';
  if (basis === 'estimated') return 'noteEstimated';
  if (basis === 'computed') return 'noteComputed';
  if (computed === null) return 'noteTyped';
  if (computed === reported) return 'noteTypedSame';
  return isSuggested ? 'noteHint' : 'noteDiffers';
}

const noteValues = ({
  reported,
  computed,
  used,
  correction,
}: FigureWord['value']): Readonly<Record<string, string | number | null>> => ({
  reported,
  computed,
  used,
  written: correction?.written ?? null,
  difference: reported !== null && computed !== null ? Math.abs(reported - computed) : null,
});

function headerText({ column, header, label, differs }: HeaderWord, lang: Lang): string {
  if (label === undefined) return filled(SENTENCES.headerUnused, { column, header }, lang);
  return filled(differs ? SENTENCES.headerTaken : SENTENCES.headerExact, { column, header, label }, lang);
}

function rowsText(used: number, skipped: readonly SkippedRows[], lang: Lang): string {
  const parts = skipped.map(({ reason, rows }) =>
    filled(
      SENTENCES.rowsSkipped,
      { reason: skipReasonLabel(reason, lang), count: rows.length, rows: rowRuns(rows) },
      lang,
    ),
  );
  return [filled(SENTENCES.rowsUsed, { used }, lang), ...parts].join('\n');
}

/** 5, 6, 7, 9 → 5-7、9 */
function rowRuns(rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join('、');
}

/** Beside the file's name in a table: the name would stand twice. */
function saidOfThisFile(
  { code, values }: { readonly code: string; readonly values: Readonly<Record<string, string | number>> },
  lang: Lang,
): string {
  const file = SENTENCES.thisFile[lang];
  const sentence = refusalMessage(code, { ...values, file }, lang);
  return lang === 'zh' ? sentence.replace(new RegExp(`${file} (?:文件)?`, 'u'), file) : sentence;
}
