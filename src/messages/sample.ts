import type { Wording } from './fill';

/** 示例: a quarter of invented schools, to see how 附件5 comes about. */
export const SAMPLE_WORDS = {
  card: { zh: '示例', en: 'Sample' },
  what: {
    zh: '虚构学校一个季度的报表：自动读取、汇总，附件5写进新工作簿。',
    en: 'A quarter of invented schools: read, summed up and written as 附件5 into a new workbook.',
  },
  open: { zh: '打开示例', en: 'Open the sample' },
  fetching: { zh: '正在取示例文件', en: 'Fetching the sample' },
  reading: { zh: '正在读取示例文件', en: 'Reading the sample' },
  missing: {
    zh: '示例文件取不到，没有打开。请刷新页面后重试；仍然不行，请管理员检查网站是否带有示例文件夹。',
    en: 'The sample could not be fetched. Reload the page and try again; if that does not help, have the administrator check that the site has its samples folder.',
  },
  authority: { zh: '示例市教育工委', en: 'Sample City Education Committee' },
  written: {
    zh: '已汇总示例的{count}个文件，“{first}”已写在表中。学校和数据都是虚构的。',
    en: 'The sample’s {count} files are summed up; “{first}” stands in the workbook. All of it is invented.',
  },
  note: {
    zh: '这是示例，学校和数据都是虚构的。①是各校报来的文件，②是应报单位，③是得出的合计；点一个合计数，可以看到它从哪些单元格来。',
    en: 'This is a sample; schools and figures are invented. ① holds the files that came, ② the units expected, ③ the totals; click a total to see its cells.',
  },
  ownFiles: {
    zh: '要汇总自己的文件，请新建工作簿，再打开“汇总”。',
    en: 'To sum up files of your own, start a new workbook and open the consolidation.',
  },
} as const satisfies Record<string, Wording>;

/** 开始 in the page of its own, where a workbook is not there by itself. */
export const START_HINTS = {
  where: {
    zh: '左边的表格就是工作簿，点“保存”才写成文件。接着填以前的文件，请点上方的“打开”。',
    en: 'The grid is the workbook; it is written to a file when you save. To go on with a file, use “Open” above.',
  },
} as const satisfies Record<string, Wording>;
