/** Draws 附件5, the quarterly report, in the arrangements that schools retype it in. */
import { COUNTERS, INDICATORS } from './vocabulary.mjs';

const LABEL_BREAKS = { dutyMemberCount: '参与设岗定责、亮岗\n履职党员数' };

/** 附件5 from row `top`; returns the row after its last line. */
export function drawReport(grid, school, userStyle = {}, top = 0) {
  const style = { layout: 'list', headLine: 'two', left: 0, ...userStyle };
  const { left } = style;
  const entries = INDICATORS.map(([key, label]) => ({
    key,
    label: reportLabel(key, label, style),
    cell: school.report.typed[key],
  }));
  const place = REPORT_LAYOUTS[style.layout];
  const width = style.width ?? place.width;
  let row = top;
  grid.set(row++, left, '附件5：');
  grid.set(row, left, reportTitle(school, style));
  grid.merge(row, left, row, left + width - 1);
  row = drawHeadLine(grid, school, style, row + 1, left, width);
  row = place.draw(grid, row, left, entries, style);
  if (style.signature) grid.set(row++, left, '单位负责人：      审核人：      填表人：      联系电话：');
  return row;
}

function reportLabel(key, label, style) {
  const quoted = style.straightQuotes ? label.replace(/[“”]/g, '"') : label;
  const numbered = style.numberLabels ? `${INDICATORS.findIndex(([k]) => k === key) + 1}、${quoted}` : quoted;
  return style.breakLabels && LABEL_BREAKS[key] ? LABEL_BREAKS[key] : numbered;
}

function reportTitle(school, style) {
  const title = '市直教育系统推广提升“168”机制进展情况季报表';
  if (!school.report.titleQuarter) return title;
  const { year, quarter } = school.report.namedPeriod ?? school;
  const written = style.titlePeriod ?? '（{y}年第{Q}季度）';
  return (
    title +
    written
      .replace('{y}', year)
      .replace('{Q}', '一二三四'[quarter - 1])
      .replace('{q}', quarter)
  );
}

function drawHeadLine(grid, school, style, row, left, width) {
  const { date, dateText } = school.report;
  const unit = `填报单位：${school.report.writtenUnit ?? school.writtenName}`;
  const day = dateText ?? `${date.year}年 ${date.month} 月 ${date.day} 日`;
  if (style.headLine === 'one') {
    grid.set(row, left, `${unit}          填报时间：${day.replace(/ /g, '')}`);
    grid.merge(row, left, row, left + width - 1);
  } else if (style.headLine === 'cells') {
    [
      '填报单位：',
      unit.slice(5),
      '填报时间：',
      dateText ?? { date: [date.year, date.month, date.day] },
    ].forEach((value, c) => grid.set(row, left + c, value));
  } else if (style.headLine === 'lines') {
    grid.set(row++, left, unit);
    grid.set(row, left, `填报时间：${day}`);
  } else {
    grid.set(row, left, unit);
    grid.set(row, left + width - 1, `填报时间：${day}`);
  }
  return row + 1;
}

const raw = ({ cell }) => cell.raw;

function drawList(grid, row, left, entries, columns, style) {
  if (style.headerRow) style.headerRow.forEach((label, c) => grid.set(row, left + c, label));
  let at = style.headerRow ? row + 1 : row;
  entries.forEach((entry, i) => {
    columns(entry, i).forEach((value, c) => grid.set(at, left + c, value));
    if (style.mergeValue) grid.merge(at, left + style.mergeValue[0], at, left + style.mergeValue[1]);
    at++;
  });
  return at;
}

function drawBelow(grid, row, left, entries, perRow) {
  for (let start = 0; start < entries.length; start += perRow, row += 2) {
    entries.slice(start, start + perRow).forEach((entry, c) => {
      grid.set(row, left + c, entry.label);
      grid.set(row + 1, left + c, raw(entry));
    });
  }
  return row;
}

const REPORT_LAYOUTS = {
  list: { width: 2, draw: (g, r, l, e, s) => drawList(g, r, l, e, (x) => [x.label, raw(x)], s) },
  numberedList: {
    width: 3,
    draw: (g, r, l, e, s) => drawList(g, r, l, e, (x, i) => [i + 1, x.label, raw(x)], s),
  },
  listWithUnit: {
    width: 3,
    draw: (g, r, l, e, s) => drawList(g, r, l, e, (x) => [x.label, raw(x), COUNTERS[x.key]], s),
  },
  unitBeforeValue: {
    width: 4,
    draw: (g, r, l, e, s) => drawList(g, r, l, e, (x, i) => [i + 1, x.label, COUNTERS[x.key], raw(x)], s),
  },
  mergedValue: {
    width: 4,
    draw: (g, r, l, e, s) => drawList(g, r, l, e, (x) => [x.label, raw(x)], { ...s, mergeValue: [1, 3] }),
  },
  twoBlocks: {
    width: 4,
    draw: (g, r, l, e, s) => {
      const rows = e.slice(0, 5).map((entry, i) => ({ ...entry, other: e[i + 5] }));
      return drawList(g, r, l, rows, (x) => [x.label, raw(x), x.other.label, raw(x.other)], s);
    },
  },
  below: { width: 5, draw: (g, r, l, e) => drawBelow(g, r, l, e, 5) },
  oneLine: { width: 10, draw: (g, r, l, e) => drawBelow(g, r, l, e, 10) },
};
