import type { Area } from '../grid/area';
import type { ErrorText } from '../grid/cell';
import type { Token } from './tokens';

export type Expression =
  | { readonly kind: 'constant'; readonly value: number | string | boolean }
  | { readonly kind: 'error'; readonly value: ErrorText }
  | { readonly kind: 'reference'; readonly sheet: string | undefined; readonly area: Area }
  /** A name nobody has defined. */
  | { readonly kind: 'unknownName' }
  /** An argument left out, `IF(A1,,2)`. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'unary'; readonly sign: string; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly sign: string;
      readonly left: Expression;
      readonly right: Expression;
    };

/** Excel's order, loosest first. */
const LEVELS = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']] as const;

class SyntaxMistake extends Error {}

class Parser {
  #at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.#level(0);
    if (this.#at < this.tokens.length) throw new SyntaxMistake();
    return expression;
  }

  #takeSign(...signs: readonly string[]): string | undefined {
    const token = this.tokens[this.#at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined;
    this.#at++;
    return token.text;
  }

  #level(level: number): Expression {
    const signs = LEVELS[level];
    if (!signs) return this.#percent();
    let left = this.#level(level + 1);
    for (let sign = this.#takeSign(...signs); sign; sign = this.#takeSign(...signs)) {
      left = { kind: 'binary', sign, left, right: this.#level(level + 1) };
    }
    return left;
  }

  #percent(): Expression {
    let of = this.#signed();
    while (this.#takeSign('%')) of = { kind: 'unary', sign: '%', of };
    return of;
  }

  #signed(): Expression {
    const sign = this.#takeSign('-', '+');
    return sign ? { kind: 'unary', sign, of: this.#signed() } : this.#atom();
  }

  #atom(): Expression {
    const token = this.tokens[this.#at++];
    switch (token?.kind) {
      case 'number':
      case 'text':
        return { kind: 'constant', value: token.value };
      case 'error':
        return { kind: 'error', value: token.value };
      case 'reference':
        return { kind: 'reference', sheet: token.sheet, area: token.area };
      case 'name':
        return this.#named(token.text);
      case 'sign':
        if (token.text === '(') return this.#enclosed();
        throw new SyntaxMistake();
      case undefined:
        throw new SyntaxMistake();
    }
  }

  #enclosed(): Expression {
    const inner = this.#level(0);
    if (!this.#takeSign(')')) throw new SyntaxMistake();
    return inner;
  }

  #named(name: string): Expression {
    if (this.#takeSign('(')) return { kind: 'call', name: name.toUpperCase(), args: this.#arguments() };
    if (/^(true|false)$/i.test(name)) return { kind: 'constant', value: name.toUpperCase() === 'TRUE' };
    return { kind: 'unknownName' };
  }

  #arguments(): readonly Expression[] {
    const args: Expression[] = [];
    if (this.#takeSign(')')) return args;
    for (;;) {
      const next = this.tokens[this.#at];
      const missing = next?.kind === 'sign' && (next.text === ',' || next.text === ')');
      args.push(missing ? { kind: 'missing' } : this.#level(0));
      if (this.#takeSign(')')) return args;
      if (!this.#takeSign(',')) throw new SyntaxMistake();
    }
  }
}

/** Undefined for what Excel would answer with “there is a problem with this formula”. */
export function parseExpression(parts: readonly Token[]): Expression | undefined {
  try {
    return new Parser(parts).whole();
  } catch (error) {
    if (error instanceof SyntaxMistake) return undefined;
    throw error;
  }
}
