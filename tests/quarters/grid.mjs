/** One sheet before it is written in some file format. Rows and columns count from 0. */
export class Grid {
  constructor(name) {
    this.name = name;
    this.cells = new Map();
    this.merges = [];
    this.hiddenRows = new Set();
    this.hiddenColumns = new Set();
    this.hidden = false;
    this.rowCount = 0;
    this.columnCount = 0;
  }

  /** A value is text, a number, or `{ formula, result }`, `{ error }`, `{ date: [y, m, d] }`. Empty text writes nothing. */
  set(row, column, value) {
    this.rowCount = Math.max(this.rowCount, row + 1);
    this.columnCount = Math.max(this.columnCount, column + 1);
    if (value !== '' && value !== null && value !== undefined) this.cells.set(`${row},${column}`, value);
  }

  get(row, column) {
    return this.cells.get(`${row},${column}`) ?? '';
  }

  merge(top, left, bottom, right) {
    if (top === bottom && left === right) return;
    this.set(bottom, right, '');
    this.merges.push({ top, left, bottom, right });
  }
}
