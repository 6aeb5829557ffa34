import {
  COMPARISONS,
  type ComparisonOperator,
  type DocumentValidation,
} from '../../../../domain/document/workbook-document';
import { shiftedDay } from '../../shifted-days';
import { biffFormula, type BiffFormulaContext } from './biff-formula';
import { biffRanges } from './biff-ranges';
import { biffText } from './biff-text';
import type { ByteCursor } from './byte-cursor';

const KINDS = ['any', 'whole', 'decimal', 'list', 'date', 'time', 'textLength', 'custom'] as const;
const REACTIONS = ['stop', 'warning', 'information'] as const;
const ALLOW_BLANK = 0x100;
const SHOW_PROMPT = 0x4_0000;
const SHOW_ERROR = 0x8_0000;

/** A DV record ([MS-XLS] 2.4.90); undefined where it is damaged or its formula is not one of those known here. */
export function readBiffValidation(
  data: ByteCursor,
  context: BiffFormulaContext,
  dateShift: number,
): DocumentValidation | undefined {
  const flags = data.u32();
  const [promptTitle, errorTitle, prompt, error] = [text(data), text(data), text(data), text(data)];
  const formulas = [tokens(data), tokens(data)];
  const ranges = biffRanges(data);
  const first = ranges[0];
  if (data.overrun || !first) return undefined;
  const inContext = { ...context, base: { row: first.top, col: first.left } };
  const common = {
    ranges,
    onError: flags & SHOW_ERROR ? (REACTIONS[(flags >> 4) & 7] ?? 'stop') : 'none',
    ...(errorTitle === '' ? {} : { errorTitle }),
    ...(error === '' ? {} : { error }),
    ...(flags & SHOW_PROMPT && promptTitle !== '' ? { promptTitle } : {}),
    ...(flags & SHOW_PROMPT && prompt !== '' ? { prompt } : {}),
    allowBlank: (flags & ALLOW_BLANK) !== 0,
  } as const;
  const kind = KINDS[flags & 15];
  const texts = formulas
    .filter((each) => each.length > 0)
    .map((each) => biffFormula(each, inContext))
    .map((formula) => (formula !== undefined && kind === 'date' ? shiftedDay(formula, dateShift) : formula));
  return ruleOf(kind, COMPARISONS[(flags >> 20) & 15], texts, common);
}

type Common = Pick<
  DocumentValidation,
  'ranges' | 'onError' | 'errorTitle' | 'error' | 'promptTitle' | 'prompt' | 'allowBlank'
>;

function ruleOf(
  kind: (typeof KINDS)[number] | undefined,
  operator: ComparisonOperator | undefined,
  formulas: readonly (string | undefined)[],
  common: Common,
): DocumentValidation | undefined {
  const known = formulas.filter((formula) => formula !== undefined);
  const [source] = known;
  if (kind === undefined || known.length < formulas.length || source === undefined) {
    // A rule that refuses nothing only shows its prompt.
    return kind === 'any' ? { ...common, kind: 'custom', onError: 'none', formulas: ['TRUE'] } : undefined;
  }
  if (kind === 'any') return undefined;
  if (kind !== 'list') return { ...common, kind, ...(operator ? { operator } : {}), formulas: known };
  const literal = /^"((?:[^"]|"")*)"$/.exec(source)?.[1];
  if (literal === undefined) return { ...common, kind: 'listFrom', source };
  // Values are kept apart by NULs where Excel shows commas; some writers store the commas.
  const values = literal.replace(/""/g, '"').split(/[\0,]/);
  return { ...common, kind: 'list', values: values.map((value) => value.trim()) };
}

/** An absent text is stored as a single NUL. */
const text = (data: ByteCursor): string => biffText(data, 2).replace(/\0[^]*$/, '');

function tokens(data: ByteCursor): Uint8Array {
  const size = data.u16();
  data.skip(2);
  return data.take(size);
}
