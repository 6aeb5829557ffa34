import type { OpenIndicators, ReportCounts } from '../domain/reports/report-counts';
import { filled, type Lang } from './fill';
import { SENTENCES, SHEET_NAMES } from './report-wording';

const INDICATORS = 10;

/** The lines under the summed form: first who has reported, then which totals lack units, then what waits. */
export function coverLines(counts: ReportCounts, lang: Lang): readonly string[] {
  const lines = [
    unreadLine(counts, lang),
    reportedLine(counts, lang),
    openLine(counts, lang),
    waitingLine(counts, lang),
  ];
  return lines.filter((line) => line !== '');
}

const unreadLine = ({ unreadFiles }: ReportCounts, lang: Lang): string =>
  unreadFiles === 0 ? '' : filled(SENTENCES.unreadFiles, { count: unreadFiles }, lang);

/** While files are not read nobody is said to be missing, and nobody to have reported in full. */
function reportedLine({ expected, units, incompleteTotals, unreadFiles }: ReportCounts, lang: Lang): string {
  const reported = units.reported === expected ? SENTENCES.allReported : SENTENCES.someReported;
  const who = filled(unreadFiles > 0 ? SENTENCES.partlyRead : reported, { expected, ...units }, lang);
  const whole = filled(
    incompleteTotals === 0 ? SENTENCES.allComplete : SENTENCES.someIncomplete,
    { incomplete: incompleteTotals, exceptions: SHEET_NAMES.exceptions[lang] },
    lang,
  );
  return who + whole;
}

const MANY = 4;
const isMany = ({ labels }: OpenIndicators): boolean => labels.length >= MANY;

/** Every group by name but a large one, which is “the others”, last. */
function openLine({ open }: ReportCounts, lang: Lang): string {
  if (open.length === 0) return '';
  const all = open.reduce((sum, { labels }) => sum + labels.length, 0) === INDICATORS;
  const others =
    all && open.length > 1
      ? [...open].sort((a, b) => b.labels.length - a.labels.length).find(isMany)
      : undefined;
  const named = open.filter((group) => group !== others).map((group) => openGroup(group, lang));
  const rest =
    others && filled(SENTENCES.openOthers, { count: others.labels.length, units: others.units }, lang);
  return `${SENTENCES.openLine[lang]}${sentenceOf(rest === undefined ? named : [...named, rest], lang)}`;
}

function openGroup({ units, labels }: OpenIndicators, lang: Lang): string {
  const several = labels.length > 1 ? SENTENCES.openGroup : SENTENCES.openSingle;
  const wording = labels.length === INDICATORS ? SENTENCES.openAll : several;
  return filled(wording, { units, labels: quotedList(labels, lang) }, lang);
}

function waitingLine(counts: ReportCounts, lang: Lang): string {
  const { late, units, excluded, corrected, rejectedFiles, estimatedFigures, findings, guesses } = counts;
  const parts = [
    late > 0 && filled(SENTENCES.late, { count: late }, lang),
    units.unknownUnit > 0 && filled(SENTENCES.unknownUnits, { count: units.unknownUnit }, lang),
    rejectedFiles > 0 && filled(SENTENCES.rejectedFiles, { count: rejectedFiles }, lang),
    excluded > 0 &&
      filled(SENTENCES.excluded, { count: excluded, sheet: SHEET_NAMES.exceptions[lang] }, lang),
    corrected > 0 && filled(SENTENCES.corrected, { count: corrected }, lang),
    estimatedFigures > 0 && filled(SENTENCES.estimated, { count: estimatedFigures }, lang),
    findings.error + findings.warning > 0 &&
      filled(SENTENCES.findings, { ...findings, sheet: SHEET_NAMES.findings[lang] }, lang),
    guesses > 0 && filled(SENTENCES.guesses, { count: guesses, sheet: SHEET_NAMES.reading[lang] }, lang),
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : sentenceOf(parts, lang);
}

/** Labels may hold 、 themselves (召开现场会、推进会场次), so they are quoted. */
const quotedList = (labels: readonly string[], lang: Lang): string =>
  labels.map((label) => `“${label}”`).join(lang === 'zh' ? '' : ', ');

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sentenceOf = (parts: readonly string[], lang: Lang): string =>
  lang === 'zh' ? `${parts.join('；')}。` : `${capitalised(parts.join('; '))}.`;
