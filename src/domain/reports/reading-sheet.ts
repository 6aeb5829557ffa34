import { guessKey, type FileGuess } from '../consolidation/guess-key';
import type { FileReading, TableReading } from '../consolidation/submission';
import type { ColumnMapping, ReadingGuess, SkippedRow } from '../forms/recognised-table';
import type { Mechanism } from '../mechanism/definition';
import { columnName } from '../sheet/address';
import type { SheetLayout } from '../sheet/layout';
import { Confirmations, ownGuesses } from './file-guesses';
import { linkFromReport } from './file-link';
import type { ReportContext } from './report-context';
import { reportTableLayout, type ReportCell } from './report-table';
import type { HeaderWord, ReportWords, SkippedRows } from './report-words';

/** 读取报告: what was read from where, which header was taken for what, and what a clerk should confirm. */
export function readingSheet(context: ReportContext): SheetLayout {
  const { result, mechanism, words } = context;
  const confirmations = new Confirmations(result, mechanism.vocabulary);
  return reportTableLayout({
    name: words.sheetName('reading'),
    title: words.sheetTitle('reading', context.period),
    lines: [],
    columns: [
      { label: words.label('file'), widthMm: 47 },
      { label: words.label('state'), widthMm: 24 },
      { label: words.label('sheet'), widthMm: 24 },
      { label: words.label('table'), widthMm: 22 },
      { label: words.label('range'), widthMm: 19 },
      { label: words.label('columns'), widthMm: 48 },
      { label: words.label('rows'), widthMm: 29 },
      { label: words.label('toConfirm'), widthMm: 48 },
    ],
    rows: [
      ...result.files.flatMap((file) => fileRows(file, confirmations, context)),
      ...result.unread.map((file) => unreadRow(file, words)),
    ],
    emptyText: words.label('nothing'),
    orientation: 'landscape',
    frozenCols: 1,
  });
}

/** A row a table; what concerns the file as a whole stands with its first, or alone where nothing was read. */
function fileRows(
  file: FileReading,
  confirmations: Confirmations,
  context: ReportContext,
): readonly (readonly ReportCell[])[] {
  const tables: readonly (TableReading | undefined)[] = file.tables.length > 0 ? file.tables : [undefined];
  return tables.map((table, index) => {
    const ofFile = index === 0 ? fileConfirmations(file, confirmations, context) : [];
    return [
      ...fileCells(file, context.words),
      ...tableCells(file, table, { ofFile, confirmations }, context),
    ];
  });
}

function fileCells(file: FileReading, words: ReportWords): readonly ReportCell[] {
  return [
    { value: file.file, style: 'text' },
    { value: words.fileState(file), style: 'center' },
  ];
}

/** A file that was given and not read, its other columns empty. */
const unreadRow = (file: string, words: ReportWords): readonly ReportCell[] => [
  { value: file, style: 'text' },
  { value: words.label('notRead'), style: 'center' },
  ...Array.from({ length: 6 }, (): ReportCell => ({ value: null, style: 'text' })),
];

function fileConfirmations(
  file: FileReading,
  confirmations: Confirmations,
  { mechanism, words }: ReportContext,
): readonly string[] {
  const gradeLabel = (key: string): string =>
    mechanism.ratings.scale.find((grade) => grade.key === key)?.label ?? key;
  const said = (guess: FileGuess, text: string): string => marked(file, guess, text, confirmations, words);
  return [
    ...(file.notices ?? []).map((notice) => said({ kind: 'notice', notice }, words.notice(notice))),
    ...confirmations
      .matchedNames(file)
      .map(({ name, unit, confirmed }) =>
        confirmed ? words.confirmedUnit(name, unit) : words.matchedUnit(name, unit),
      ),
    ...ownGuesses(file).map((guess) => said({ kind: 'guess', guess }, guessLine(guess, words))),
    ...file.synonyms.map((synonym) => {
      const { text, grade, times, first } = synonym;
      const line = words.synonym(text, gradeLabel(grade), times, `${first.sheet}!${first.cell}`);
      return said({ kind: 'synonym', synonym }, line);
    }),
  ];
}

const guessLine = (guess: ReadingGuess, words: ReportWords): string =>
  guess.place ? `${guess.place.sheet}!${guess.place.cell} ${words.guess(guess)}` : words.guess(guess);

/** The line, with a word that the clerk has looked at it where that is so. */
const marked = (
  file: FileReading,
  guess: FileGuess,
  line: string,
  confirmations: Confirmations,
  words: ReportWords,
): string => (confirmations.isAccepted(guessKey(file, guess)) ? words.accepted(line) : line);

function tableCells(
  file: FileReading,
  table: TableReading | undefined,
  { ofFile, confirmations }: { readonly ofFile: readonly string[]; readonly confirmations: Confirmations },
  context: ReportContext,
): readonly ReportCell[] {
  const { mechanism, words } = context;
  const details = table?.details;
  const link = table && linkFromReport(context, file.file, { sheet: table.sheet, cell: table.range });
  const isList = table?.kind === 'goals' || table?.kind === 'posts';
  const guesses = (details?.guesses ?? []).map((guess) =>
    marked(file, { kind: 'guess', guess }, guessLine(guess, words), confirmations, words),
  );
  return [
    { value: table?.sheet ?? null, style: 'center' },
    { value: table ? words.tableKind(table.kind) : null, style: 'center' },
    { value: table?.range ?? null, style: link ? 'link' : 'center', ...(link ? { link } : {}) },
    {
      value: details && table ? words.headers(headerWords(details.columns, table, mechanism)) || null : null,
      style: 'text',
    },
    {
      value: details && isList ? words.rows(details.rowsUsed, byReason(details.skipped)) : null,
      style: 'text',
    },
    { value: [...ofFile, ...guesses].join('\n') || null, style: 'text' },
  ];
}

function headerWords(
  columns: readonly ColumnMapping[],
  table: TableReading,
  mechanism: Mechanism,
): readonly HeaderWord[] {
  const known = table.kind === 'goals' || table.kind === 'posts' ? mechanism.tables[table.kind].columns : [];
  return columns.map(({ key, quarter, col, header, match }) => {
    const column = known.find((entry) => entry.key === key && entry.quarter === quarter);
    return {
      column: columnName(col),
      header: header.replace(/\s+/gu, ''),
      label: key === undefined ? undefined : (column?.label ?? header.replace(/\s+/gu, '')),
      differs: match !== 'exact',
    };
  });
}

function byReason(skipped: readonly SkippedRow[]): readonly SkippedRows[] {
  const rows = new Map<SkippedRow['reason'], number[]>();
  for (const { row, reason } of skipped) rows.set(reason, [...(rows.get(reason) ?? []), row + 1]);
  return [...rows].map(([reason, numbers]) => ({ reason, rows: numbers }));
}
