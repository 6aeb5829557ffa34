import { strToU8, zipSync } from 'fflate';

/**
 * A plain school workbook of about 4,300 cells as its XML parts, written here by hand so that the bench measures no
 * writer: 附件1 with 160 tasks, 附件2 with 240 posts, 附件5. `school` and `seed` make each a little different.
 */
export function plainWorkbook(school: string, seed: number): Uint8Array {
  const strings = new SharedStrings();
  const sheets = [goalsRows(school, seed), postsRows(school, seed), reportRows(school, seed)].map((rows) =>
    sheetXml(rows, strings),
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(['附件1', '附件2', '附件5']),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': strings.xml(),
  };
  sheets.forEach((xml, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = xml));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    level: 6,
    mtime: new Date(2012, 9, 1),
  });
}

type Row = readonly (string | number | null)[];

const GRADES = ['好', '好', '好', '中', '一般', '未完成', '好。', null];
const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许';
const GIVEN = ['文甲', '文乙', '子一', '子二', '明辛', '海丁', '春庚', '秋癸'];

const picked = <T>(list: ArrayLike<T>, number: number): T => list[number % list.length]!;
const grades = (seed: number): Row =>
  [0, 1, 2, 3].map((q) => (q === 3 ? null : picked(GRADES, seed * 7 + q * 3)));

/** 附件1 with its title, header and so many tasks. */
export function goalsRows(school: string, seed: number, tasks = 160): Row[] {
  const rows: Row[] = [
    ['附件1：'],
    [`${school}实行“168”机制年度工作目标分解表`],
    ['工作目标', '组织名称', '项目任务', '完成时限', '责任人', '责任领导', '落实进度'],
    [null, null, null, null, null, null, '第一季度', '第二季度', '第三季度', '第四季度'],
  ];
  for (let task = 0; task < tasks; task++) {
    rows.push([
      picked(['教学质量', '平安校园', '民主管理', '党建引领'], task + seed),
      picked(['党委（总支、支部）', '工会组织', '妇工委', '办公室', '教务处', '政教处', '总务处'], task),
      `第${task + 1}项：开展校本教研与安全教育活动，按计划完成`,
      picked(['2012年3月', '6月底', '9月底前', '12月', '全年'], task),
      '负责老师',
      '分管校长',
      ...grades(seed + task),
    ]);
  }
  return rows;
}

function postsRows(school: string, seed: number): Row[] {
  const rows: Row[] = [
    [`附件2：        ${school}实行“168”机制年度党员亮岗履职一览表`],
    ['岗位名称', '岗位任务', '联系人', '履岗党员', '岗位承诺', '履岗情况', null, null, null, '年度考评'],
    [null, null, null, null, null, '第一季度', '第二季度', '第三季度', '第四季度'],
  ];
  for (let post = 0; post < 240; post++) {
    const name = `${picked(SURNAMES, post + seed)}${picked(GIVEN, Math.floor(post / 20) + seed)}`;
    rows.push([
      picked(['党政管理岗', '党建工作岗', '教学示范岗', '后勤服务岗'], Math.floor(post / 60)),
      '按岗位职责完成相关工作',
      '联系老师',
      name,
      '1.按时完成教学任务；2.每周听课一节；3.结对帮扶学困生',
      ...grades(seed + post),
    ]);
  }
  return rows;
}

const reportRows = (school: string, seed: number): Row[] => [
  ['附件5：'],
  ['市直教育系统推广提升“168”机制进展情况季报表（2012年第三季度）'],
  [`填报单位：${school}`, '填报时间：2012年10月4日'],
  ['党组织总数', 3],
  ['党员总数', 300 + seed],
  ['已实施“168”机制党组织数', 2],
  ['确定年度任务数', 160],
  ['已完成季度任务数', 120],
  ['参与设岗定责、亮岗履职党员数', 160],
  ['党员承诺事项件数', 720],
  ['党员已兑现承诺事项件数', 500],
  ['召开现场会、推进会场次', 2],
  ['建立处级干部联系点个数', 1],
];

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

class SharedStrings {
  private readonly indexes = new Map<string, number>();

  indexOf(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  xml(): string {
    const items = [...this.indexes.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join('');
    return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${this.indexes.size}">${items}</sst>`;
  }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function sheetXml(rows: readonly Row[], strings: SharedStrings): string {
  const xml = rows.map((row, r) => {
    const cells = row.map((value, c) => {
      const at = `r="${String.fromCharCode(65 + c)}${r + 1}" s="1"`;
      if (value === null) return `<c ${at}/>`;
      if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`;
      return `<c ${at} t="s"><v>${strings.indexOf(value)}</v></c>`;
    });
    return `<row r="${r + 1}" spans="1:10" ht="24" customHeight="1">${cells.join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${xml.join('')}</sheetData></worksheet>`;
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="12"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`;

const workbookXml = (names: readonly string[]): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets></workbook>`;

const relationships = (list: readonly (readonly [string, string])[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const contentTypes = (sheets: number): string =>
  `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  ).join(
    '',
  )}<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`;
