import type { SheetSnapshot } from '../../domain/sheet/snapshot';
import type { SheetBuilder } from '../legacy/sheet-builder';
import type { HtmlToken } from './html-tokens';

/** HTML's own bounds on what a cell may span. */
const MAX_COLSPAN = 1000;
const MAX_ROWSPAN = 65_534;

interface OpenCell {
  readonly row: number;
  readonly col: number;
  readonly bottom: number;
  readonly right: number;
  text: string;
}

const LINE_BREAKERS: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li']);

/** Places the cells of one table, keeping clear of what rowspans from above occupy. */
export class HtmlTable {
  private row = -1;
  private col = 0;
  private cell: OpenCell | undefined;
  /** For each column, the last row that a cell from above reaches into. */
  private readonly occupiedTo: number[] = [];

  constructor(private readonly sheet: SheetBuilder) {}

  take(token: HtmlToken): void {
    if (token.kind === 'text') {
      if (this.cell) this.cell.text += token.text.replace(/[ \t\r\n\f]+/g, ' ');
    } else if (token.kind === 'close') {
      if (['td', 'th', 'tr'].includes(token.name)) this.endCell();
      else if (token.name !== 'br') this.breakLine(token.name);
    } else if (token.name === 'tr') {
      this.startRow(token.attributes);
    } else if (token.name === 'td' || token.name === 'th') {
      this.startCell(token.attributes);
    } else {
      this.breakLine(token.name);
    }
  }

  /** Ends the cell being read, if any: HTML lets writers leave closing tags out. */
  endCell(): void {
    if (!this.cell) return;
    const { row, col, bottom, right, text } = this.cell;
    const trimmed = text
      .replace(/ *\n */g, '\n')
      .replace(/\n{2,}/g, '\n')
      .replace(/^[ \n\u00a0]+|[ \n\u00a0]+$/g, '');
    if (trimmed !== '') this.sheet.setCell(row, col, trimmed);
    this.sheet.addMerge({ top: row, left: col, bottom, right });
    this.cell = undefined;
  }

  build(): SheetSnapshot {
    return this.sheet.build();
  }

  private startRow(attributes: ReadonlyMap<string, string>): void {
    this.endCell();
    this.row++;
    this.col = 0;
    if (isNotDisplayed(attributes)) this.sheet.hideRows(this.row, 1);
  }

  private startCell(attributes: ReadonlyMap<string, string>): void {
    this.endCell();
    if (this.row < 0) this.row = 0;
    while ((this.occupiedTo[this.col] ?? -1) >= this.row) this.col++;
    const right = this.col + span(attributes.get('colspan'), MAX_COLSPAN) - 1;
    const bottom = this.row + span(attributes.get('rowspan'), MAX_ROWSPAN) - 1;
    this.cell = { row: this.row, col: this.col, bottom, right, text: '' };
    for (let col = this.col; col <= right; col++) this.occupiedTo[col] = bottom;
    this.col = right + 1;
  }

  private breakLine(name: string): void {
    if (this.cell && LINE_BREAKERS.has(name)) this.cell.text += '\n';
  }
}

function span(text: string | undefined, limit: number): number {
  const count = Math.floor(Number(text ?? 1));
  return count >= 1 ? Math.min(count, limit) : 1;
}

const isNotDisplayed = (attributes: ReadonlyMap<string, string>): boolean =>
  /(?:^|;)\s*display\s*:\s*none/i.test(attributes.get('style') ?? '');
