import mechanismData from '../../../templates/168/mechanism.json';
import { scanWorkbook, type WorkbookScan } from '../../../src/domain/checking/workbook-scan';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import { INDICATOR_KEYS } from '../../../src/domain/mechanism/indicator-definition';
import type { Period } from '../../../src/domain/mechanism/quarters';
import { parseCellAddress } from '../../../src/domain/sheet/address';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import type { CellEdit } from '../../../src/domain/sheet/edits';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/sheet/snapshot';
import { NO_CHOICES, type SchoolChoices } from '../../../src/domain/workbook/school-choices';

export const mechanism = parseMechanism(mechanismData);

type Cells = readonly (readonly (CellValue | undefined)[])[];

const QUARTERS = ['第一季度', '第二季度', '第三季度', '第四季度'];

/** 附件1: two tasks in rows 4 and 5, rated 好 and 中 in the first quarter. */
const GOALS: Cells = [
  ['示例市第二中学实行“168”机制年度工作目标分解表'],
  ['工作目标', '组织名称', '项目任务', '完成时限', '责任人', '责任领导', '落实进度'],
  [undefined, undefined, undefined, undefined, undefined, undefined, ...QUARTERS],
  ['教学质量', '党支部', '开展教学开放周', '2012年12月', '张三', '李四', '好'],
  ['师德师风', '教务处', '组织师德报告会', '2012年12月', '王芳', '李四', '中'],
];

/** 附件2: two posts in rows 4 and 5, rated 好 and 中 in the first quarter. */
const POSTS: Cells = [
  ['示例市第二中学实行“168”机制年度党员亮岗履职一览表'],
  [
    '岗位名称',
    '岗位任务',
    '联系人',
    '履岗党员',
    '岗位承诺',
    '履岗情况',
    undefined,
    undefined,
    undefined,
    '年度考评',
  ],
  [undefined, undefined, undefined, undefined, undefined, ...QUARTERS],
  ['教学示范岗', '上示范课', '李四', '张三', '每月上一节示范课', '好'],
  ['后勤服务岗', '检修设备', '李四', '王芳', '每周巡查一次校舍', '中'],
];

/** 附件5 with what the two forms come to: figures in B3 to B12. */
const REPORT: Cells = [
  ['市直教育系统推广提升“168”机制进展情况季报表'],
  ['填报单位：示例市第二中学', '填报时间：2012年4月5日'],
  ...[1, 10, 1, 2, 2, 2, 2, 1, 2, 1].map((figure, index): readonly CellValue[] => [
    mechanism.indicators[index]?.label ?? '',
    figure,
  ]),
];

const sheet = (name: string, rows: Cells, merges: SheetSnapshot['merges'] = []): SheetSnapshot => ({
  name,
  hidden: false,
  rows,
  merges,
  hiddenRows: [],
  hiddenCols: [],
});

const GOALS_MERGES = [{ top: 1, left: 6, bottom: 1, right: 9 }];
const POSTS_MERGES = [{ top: 1, left: 5, bottom: 1, right: 8 }];

export const GOALS_SHEET = sheet('附件1', GOALS, GOALS_MERGES);
export const POSTS_SHEET = sheet('附件2', POSTS, POSTS_MERGES);
export const REPORT_SHEET = sheet('附件5', REPORT);

/** The cell of a figure in 附件5. */
export const figureCell = (index: number): string => `B${3 + index}`;
export const INDICATORS = INDICATOR_KEYS;

export const workbook = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({ sheets, notices: [] });

/** The workbook with other values in some cells, by `附件1!G4`; null empties one. */
export function changed(
  { sheets, notices }: WorkbookSnapshot,
  values: Readonly<Record<string, CellValue | null>>,
): WorkbookSnapshot {
  return {
    notices,
    sheets: sheets.map((one) => {
      const rows = one.rows.map((row) => [...(row ?? [])]);
      for (const [place, value] of Object.entries(values)) {
        const [name = '', cell = ''] = place.split('!');
        const at = parseCellAddress(cell);
        if (name !== one.name || !at) continue;
        while (rows.length <= at.row) rows.push([]);
        rows[at.row]![at.col] = value ?? undefined;
      }
      return { ...one, rows };
    }),
  };
}

/** The workbook after a host wrote the edits. */
export const edited = (snapshot: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot =>
  edits.reduce(
    (now, { sheet: name, row, col, value }) =>
      changed(now, { [`${name}!${String.fromCharCode(65 + col)}${row + 1}`]: value }),
    snapshot,
  );

interface ScanFacts {
  readonly choices?: Partial<SchoolChoices>;
  readonly period?: Period;
  readonly unit?: string;
}

export const scan = (
  snapshot: WorkbookSnapshot,
  { choices, period = { year: 2012, quarter: 1 }, unit }: ScanFacts = {},
): WorkbookScan =>
  scanWorkbook(snapshot, {
    mechanism,
    period,
    choices: { ...NO_CHOICES, ...choices },
    ...(unit === undefined ? {} : { unit }),
  });

/** `E01 附件1!G4` of each finding. */
export const said = ({ schools }: WorkbookScan): readonly string[] =>
  schools
    .flatMap(({ findings }) => findings)
    .map(({ rule, place }) => (place ? `${rule} ${place.sheet}!${place.cell}` : rule));
