import type { WorkbookLayout } from '../sheet/layout';
import { exceptionsOf, type Exception } from './exceptions';
import type { LetterWords, ReminderState } from './letter-words';
import { unreadLines, type ReportContext } from './report-context';
import { reportTableLayout, type ReportCell } from './report-table';

const REMINDED: readonly ReminderState[] = ['missing', 'empty', 'duplicate', 'wrongPeriod', 'figuresOpen'];

interface Reminder {
  readonly state: ReminderState;
  readonly exception: Exception;
}

/** 催报清单: which units are to be asked for what, with whom to ask; files that no unit can be told of come last. */
export function reminderListLayout(context: ReportContext, letter: LetterWords): WorkbookLayout {
  const { result, mechanism, period, options } = context;
  const exceptions = exceptionsOf(result, mechanism.indicators);
  const rows = [
    ...exceptions
      .flatMap((exception) => reminderOf(exception))
      .map((one) => reminderRow(one, context, letter)),
    ...exceptions.filter(({ rejected }) => rejected !== null).map((one) => rejectedRow(one, context)),
  ];
  const title = letter.reminderTitle(period);
  return {
    title,
    sheets: [
      reportTableLayout({
        name: letter.reminderName(),
        title,
        lines: [...(options.due ? [letter.dueLine(options.due)] : []), ...unreadLines(context)],
        columns: [
          { label: letter.label('serial'), widthMm: 11 },
          { label: letter.label('unit'), widthMm: 47 },
          { label: letter.label('contact'), widthMm: 24 },
          { label: letter.label('situation'), widthMm: 20 },
          { label: letter.label('request'), widthMm: 68 },
        ],
        rows: rows.map((cells, index) => [{ value: index + 1, style: 'center' }, ...cells]),
        emptyText: letter.label('noReminder'),
        orientation: 'portrait',
        frozenCols: 0,
      }),
    ],
  };
}

function reminderOf(exception: Exception): readonly Reminder[] {
  const state = REMINDED.find((one) => one === exception.state);
  return state ? [{ state, exception }] : [];
}

const reminderRow = (
  { state, exception: { unit, files, open } }: Reminder,
  { words, period }: ReportContext,
  letter: LetterWords,
): readonly ReportCell[] => [
  { value: unit?.unit ?? null, style: 'text' },
  { value: unit?.contact ?? null, style: 'center' },
  { value: words.exceptionState(state), style: 'center' },
  { value: letter.request(state, { period, files, open }), style: 'text' },
];

const rejectedRow = ({ files, rejected }: Exception, { words }: ReportContext): readonly ReportCell[] => [
  { value: files.join('\n'), style: 'text' },
  { value: null, style: 'center' },
  { value: words.exceptionState('rejected'), style: 'center' },
  { value: rejected ? words.rejection(rejected) : null, style: 'text' },
];
