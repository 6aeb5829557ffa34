import { quotedSheetName } from '../grid/addresses';
import { type Expression, parseExpression } from './expression';
import { type Token, tokens } from './tokens';

/** A formula as a cell keeps it: it can be read back, calculated, and follow sheets that are renamed or deleted. */
export class Formula {
  private constructor(
    /** With `=`, in Excel's own spelling: `=sum(a1)` reads back as `=SUM(A1)`. */
    readonly text: string,
    readonly expression: Expression,
    private readonly parts: readonly Token[],
  ) {}

  /** `source` begins with `=`; undefined where it is no formula. */
  static parse(source: string): Formula | undefined {
    const parts = tokens(source.slice(1));
    return parts && Formula.#from(parts);
  }

  static #from(parts: readonly Token[]): Formula | undefined {
    const expression = parseExpression(parts);
    return expression && new Formula(`=${parts.map(spelled).join('')}`, expression, parts);
  }

  sheetNames(): readonly string[] {
    return this.parts.flatMap((part) => (part.kind === 'reference' && part.sheet ? [part.sheet] : []));
  }

  #refersTo(part: Token, sheet: string): boolean {
    return part.kind === 'reference' && part.sheet?.toLowerCase() === sheet.toLowerCase();
  }

  renamed(before: string, after: string): Formula {
    return this.#rewritten(before, (part) => ({ ...part, sheet: after }) as Token);
  }

  /** References to a sheet that is gone are `#REF!` for good. */
  withoutSheet(sheet: string): Formula {
    return this.#rewritten(sheet, () => ({ kind: 'error', text: '#REF!', value: '#REF!' }));
  }

  #rewritten(sheet: string, rewrite: (part: Token) => Token): Formula {
    if (!this.parts.some((part) => this.#refersTo(part, sheet))) return this;
    const parts = this.parts.map((part) => (this.#refersTo(part, sheet) ? rewrite(part) : part));
    const rewritten = Formula.#from(parts);
    if (!rewritten) throw new Error(`A formula was lost: ${this.text}`);
    return rewritten;
  }
}

const spelled = (part: Token, index: number, parts: readonly Token[]): string => {
  switch (part.kind) {
    case 'reference':
      return part.sheet === undefined ? part.text : `${quotedSheetName(part.sheet)}!${part.text}`;
    case 'name':
      return isCalled(parts[index + 1]) || /^(true|false)$/i.test(part.text)
        ? part.text.toUpperCase()
        : part.text;
    case 'number':
    case 'text':
    case 'error':
    case 'sign':
      return part.text;
  }
};

const isCalled = (next: Token | undefined): boolean => next?.kind === 'sign' && next.text === '(';
