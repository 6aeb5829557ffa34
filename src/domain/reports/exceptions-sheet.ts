import type { SheetLayout } from '../sheet/layout';
import { exceptionsOf, type Exception } from './exceptions';
import { unreadLines, type ReportContext } from './report-context';
import { reportTableLayout, type ReportCell } from './report-table';

/** 未报与异常: who and what is to be seen to before the quarter is complete, and how. */
export function exceptionsSheet(context: ReportContext): SheetLayout {
  const { result, mechanism, words } = context;
  return reportTableLayout({
    name: words.sheetName('exceptions'),
    title: words.sheetTitle('exceptions', context.period),
    lines: unreadLines(context),
    columns: [
      { label: words.label('serial'), widthMm: 11 },
      { label: words.label('situation'), widthMm: 20 },
      { label: words.label('unit'), widthMm: 42 },
      { label: words.label('file'), widthMm: 47 },
      { label: words.label('remedy'), widthMm: 50 },
    ],
    rows: exceptionsOf(result, mechanism.indicators).map((exception, index) =>
      exceptionRow(exception, index + 1, context),
    ),
    emptyText: words.label('nothing'),
    orientation: 'portrait',
    frozenCols: 0,
  });
}

function exceptionRow(
  exception: Exception,
  serial: number,
  { words, options }: ReportContext,
): readonly ReportCell[] {
  const { state, unit, files } = exception;
  const who = [
    unit?.unit,
    unit?.matchedFrom && words.matchedFrom(unit.matchedFrom),
    unit?.confirmedFrom && words.confirmedFrom(unit.confirmedFrom),
    options.names === 'full' && unit?.contact && words.contact(unit.contact),
  ];
  return [
    { value: serial, style: 'center' },
    { value: words.exceptionState(state), style: 'center' },
    { value: who.filter(Boolean).join('\n') || null, style: 'text' },
    { value: files.join('\n') || null, style: 'text' },
    { value: remedy(exception, words), style: 'text' },
  ];
}

/** A refusal says itself what the school should do; open figures are named; an unclear name is not just unknown. */
function remedy(
  { state, unit, rejected, open, corrected, reason }: Exception,
  words: ReportContext['words'],
): string {
  if (rejected) return words.rejection(rejected);
  if (corrected) return words.correctedFigure(corrected);
  if (reason !== null) return words.excludedUnit(reason);
  if (unit?.ambiguous) return words.ambiguousUnit(unit.unit);
  if (open.length === 0) return words.exceptionRemedy(state);
  return `${words.figuresOpen(open.map((indicator) => indicator.label))}${words.exceptionRemedy(state)}`;
}
