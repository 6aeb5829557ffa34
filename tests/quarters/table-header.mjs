/** What 附件1 and 附件2 share: titles, header rows of any depth, the lines under the table. */
import { QUARTER_NAMES } from './vocabulary.mjs';

export const tableStyle = (style) => ({
  parents: ['落实进度'],
  quarterLabels: QUARTER_NAMES,
  breakHeaders: false,
  mergeHeader: true,
  left: 0,
  notes: true,
  ...style,
});

/** 组织名称 → 组织⏎名称, the way the printed form breaks its narrow headers. */
function broken(label) {
  const breaks = label.length === 4 || /^第.季度$/.test(label);
  return breaks ? `${label.slice(0, 2)}\n${label.slice(2)}` : label;
}

/** 'q3' and 'q3text' → 3; other columns → null. */
export const quarterOf = (key) => (/^q[1-4]/.test(key) ? Number(key[1]) : null);

/** Column for the words beside a rating, where a quarter has two columns. */
export const isProgressText = (key) => key.endsWith('text');

const RATING_COLUMNS = ['评价', '等次'];

/** Leaf columns with the labels above them: [{ key, path: [...parents, label] }]. */
export function headerLeaves(columns, labels, style) {
  const write = style.breakHeaders ? broken : (label) => label;
  return columns.flatMap((key) => {
    const quarter = quarterOf(key);
    if (quarter === null && !(key === 'half' && style.halfUnderProgress)) {
      const band = style.bands?.[key];
      return [{ key, path: band ? [band, write(labels[key])] : [write(labels[key])] }];
    }
    const label = quarter === null ? labels[key] : style.quarterLabels[quarter - 1];
    const path = [...style.parents, write(label)];
    if (!style.subColumns || quarter === null) return [{ key, path }];
    return style.subColumns.map((sub) => ({
      key: RATING_COLUMNS.includes(sub) ? key : `${key}text`,
      path: [...path, sub],
    }));
  });
}

export const depthOf = (leaves) => Math.max(...leaves.map(({ path }) => path.length));

/** Column of a key on the grid; left of the table when the table has no such column. */
export const columnOf = ({ style, leaves }, key) => {
  const index = leaves.findIndex((leaf) => leaf.key === key);
  return index < 0 ? null : style.left + index;
};

const sharesParent = (a, b, level) =>
  Math.min(a.path.length, b.path.length) > level + 1 &&
  a.path.slice(0, level + 1).join('/') === b.path.slice(0, level + 1).join('/');

/** Draws the header at `table.row` and moves `table.row` below it. */
export function drawHeader(table) {
  const { grid, leaves, style, row: top } = table;
  const depth = depthOf(leaves);
  leaves.forEach((leaf, c) => {
    leaf.path.forEach((label, level) => {
      if (c === 0 || !sharesParent(leaves[c - 1], leaf, level)) grid.set(top + level, style.left + c, label);
    });
    const bottom = leaf.path.length - 1;
    if (style.mergeHeader && bottom < depth - 1)
      grid.merge(top + bottom, style.left + c, top + depth - 1, style.left + c);
  });
  for (let level = 0; level < depth - 1; level++) mergeParents(table, level);
  table.row += depth;
}

function mergeParents({ grid, leaves, style, row }, level) {
  let start = 0;
  for (let c = 1; c <= leaves.length; c++) {
    if (c < leaves.length && sharesParent(leaves[start], leaves[c], level)) continue;
    if (leaves[start].path.length > level + 1)
      grid.merge(row + level, style.left + start, row + level, style.left + c - 1);
    start = c;
  }
}

/** 附件N, title, （供参考） and any lines between title and header. */
export function drawTitle(table, title) {
  const { grid, style, leaves } = table;
  const right = style.left + leaves.length - 1;
  if (style.label) grid.set(table.row++, style.left, style.label);
  if (title) {
    grid.set(table.row, style.left, title);
    if (style.mergeTitle !== false) grid.merge(table.row, style.left, table.row, right);
    table.row++;
  }
  if (style.reference) {
    grid.set(table.row, style.left, '（供参考）');
    grid.merge(table.row, style.left, table.row, right);
    table.row++;
  }
  for (const line of style.linesAbove ?? []) grid.set(table.row++, style.left, line);
}

export function drawFoot({ grid, style, row }, notes) {
  let next = row;
  if (style.notes) for (const note of notes) grid.set(next++, style.left, note);
  if (style.signature)
    grid.set(next++, style.left, '单位负责人：        审核人：        填表人：        联系电话：');
  return next;
}

/** A form's pre-printed names in their column, the rest of each row empty. */
export function drawPrintedRows(table, key, names) {
  for (const name of names) table.grid.set(table.row++, columnOf(table, key), name);
}

export function drawBlankRow(table, sequence = null) {
  const column = columnOf(table, 'seq');
  if (sequence !== null && column !== null) table.grid.set(table.row, column, sequence);
  table.row++;
}

/** Consecutive items with the same value of `key`, kept together. */
export function groupBy(list, key) {
  const groups = [];
  for (const item of list) {
    if (groups.at(-1)?.[0][key] === item[key]) groups.at(-1).push(item);
    else groups.push([item]);
  }
  return groups;
}
