import { cellText, isCellDate, type CellValue } from '../../domain/sheet/cell-value';
import { isDateFormat } from '../../domain/sheet/date-format';
import { dateText } from './date-text';
import { digitsText } from './digits-text';
import { formatPieces, formatSections, type FormatPiece } from './format-pieces';

/** Digits that Excel shows of a number without a format. */
const GENERAL_DIGITS = 11;
/** Number of a format that says itself what it is. */
const CUSTOM = 0;
const DEFAULT_DATE = 'yyyy"年"m"月"d"日"';
const isGeneral = (format: string): boolean => /^(general|g\/通用格式)?$/iu.test(format.trim());

/** What a cell shows. The usual formats of Excel; by one that is not known, such as fractions, a number is shown plainly. */
export function shownText(value: CellValue | undefined, format = ''): string {
  if (isCellDate(value))
    return dateText(
      value.serial,
      isDateFormat(CUSTOM, format) ? sectionFor(value.serial, format) : DEFAULT_DATE,
    );
  if (typeof value === 'string') return textByFormat(value, format);
  if (typeof value !== 'number') return cellText(value);
  if (isGeneral(format)) return plainNumber(value);
  const section = sectionFor(value, format);
  if (isDateFormat(CUSTOM, section)) return value < 0 ? plainNumber(value) : dateText(value, section);
  return numberText(value, section, value < 0 && formatSections(format).length > 1);
}

/** Excel's General: at most so many digits, and powers of ten where that is not enough. */
function plainNumber(value: number): string {
  const short = Number(value.toPrecision(GENERAL_DIGITS - 1));
  const size = Math.abs(short);
  if (Number.isInteger(value) && size < 10 ** GENERAL_DIGITS) return String(value);
  if (size < 10 ** GENERAL_DIGITS && size >= 10 ** -9) return String(short);
  const [digits = '', power = ''] = value.toExponential(5).split('e');
  return `${String(Number(digits))}E${power.replace(/^([+-])(\d)$/u, '$10$2')}`;
}

function sectionFor(value: number, format: string): string {
  const [positive = '', negative = positive, zero = positive] = formatSections(format).slice(0, 3);
  if (value > 0) return positive;
  return value < 0 ? negative : zero;
}

function textByFormat(text: string, format: string): string {
  const sections = formatSections(format);
  const section = sections[3] ?? (sections.length === 1 ? sections[0] : undefined) ?? '';
  const pieces = formatPieces(section);
  if (!pieces.some(({ kind }) => kind === 'text') && sections.length < 4) return text;
  return pieces.map((piece) => (piece.kind === 'text' ? text : literal(piece))).join('');
}

const literal = (piece: FormatPiece): string => (piece.kind === 'literal' ? piece.text : '');

/** A section of its own for negative numbers writes the sign it wants. */
function numberText(value: number, section: string, ownSign: boolean): string {
  const pieces = formatPieces(section);
  const places = pieces.filter(({ kind }) => kind === 'digits').length;
  if (places > 1 || pieces.some(({ kind }) => kind === 'text')) return plainNumber(value);
  const percents = pieces.filter((piece) => literal(piece) === '%').length;
  const shown = pieces
    .map((piece) =>
      piece.kind === 'digits' ? digitsText(Math.abs(value) * 100 ** percents, piece.pattern) : literal(piece),
    )
    .join('');
  return value < 0 && !ownSign && /[1-9]/u.test(shown) ? `-${shown}` : shown;
}
