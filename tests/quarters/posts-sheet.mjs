/** Draws 附件2, the roster of duty posts, in the many ways that schools retype it. */
import { POSTS } from './vocabulary.mjs';
import { QUARTER_COLUMNS } from './goals-sheet.mjs';
import {
  columnOf,
  drawBlankRow,
  drawFoot,
  drawHeader,
  drawPrintedRows,
  drawTitle,
  groupBy,
  headerLeaves,
  isProgressText,
  quarterOf,
  tableStyle,
} from './table-header.mjs';

const LABELS = {
  unit: '单位',
  seq: '序号',
  post: '岗位名称',
  duty: '岗位任务',
  contact: '联系人',
  members: '履岗党员',
  pledge: '岗位承诺',
  annual: '年度考评',
  kept: '已兑现件数',
  remark: '备注',
};

export const POST_COLUMNS = ['post', 'duty', 'contact', 'members', 'pledge', ...QUARTER_COLUMNS, 'annual'];

/** 附件2 from row `top`; returns the row after its last line. */
export function drawPosts(grid, school, userStyle = {}, top = 0) {
  const style = { columns: POST_COLUMNS, ...tableStyle({ parents: ['履岗情况'], ...userStyle }) };
  const table = {
    grid,
    school,
    style,
    leaves: headerLeaves(style.columns, { ...LABELS, ...style.labels }, style),
    row: top,
  };
  drawTitle(table, style.title ?? `附件2：        ${school.writtenName}实行“168”机制年度党员亮岗履职一览表`);
  drawHeader(table);
  if (school.empty) drawPrintedRows(table, 'post', POSTS);
  else drawPostRows(table);
  return drawFoot(table, ['注：1、本表仅供参考，由各学校根据实际确定；']);
}

function drawPostRows(table) {
  const { grid, school, style } = table;
  const groups = groupBy(school.posts, 'post');
  let sequence = 0;
  groups.forEach((posts, groupIndex) => {
    const first = table.row;
    posts.forEach((post, i) => drawPost(table, post, ++sequence, i === 0 || style.dimensions === 'repeat'));
    const column = columnOf(table, 'post');
    if (style.dimensions === 'merge') grid.merge(first, column, table.row - 1, column);
    for (let i = 0; i < (style.printedRowsLeft ?? 0); i++) drawBlankRow(table);
    if (style.spacers && groupIndex < groups.length - 1) drawBlankRow(table);
    if (style.repeatHeader && groupIndex === 2) drawHeader(table);
  });
}

function drawPost(table, post, sequence, isNamed) {
  const { grid, school, style, leaves } = table;
  leaves.forEach(({ key }, c) =>
    grid.set(table.row, style.left + c, postValue(school, post, key, sequence, isNamed)),
  );
  const pledge = columnOf(table, 'pledge');
  if (post.pledge.span) grid.merge(table.row, pledge, table.row + post.pledge.span - 1, pledge);
  if (post.hidden) grid.hiddenRows.add(table.row);
  table.row++;
}

function postValue(school, post, key, sequence, isNamed) {
  if (isProgressText(key)) return '正常履岗';
  const quarter = quarterOf(key);
  if (quarter !== null) return post.performance[quarter - 1].raw;
  if (key === 'post') return isNamed ? post.post : '';
  const written = {
    seq: sequence,
    unit: school.writtenName,
    members: post.members.raw,
    pledge: post.pledge.raw,
  };
  return written[key] ?? post[key] ?? '';
}
