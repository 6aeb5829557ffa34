/** 2016Q2: a county where the file names say nothing and every unit writes its name another way; most send only 附件5. */
import { Quarter } from './quarter.mjs';
import { makeSchool } from './school.mjs';
import { sampleStyle, threeSheets } from './styles.mjs';
import { writeExcelJs, writeSheetJs } from './writers.mjs';

const PERIOD = { year: 2016, quarter: 2 };

/** Unit, its aliases in the roster, its name in the forms; null where nothing is sent. */
const UNITS = [
  ['样例县第一中学', ['县一中', '一中'], '中共样例县第一中学委员会'],
  ['样例县第二中学', [], '样例县 第二中学'],
  ['样例县第三中学', ['县三中', '三中'], '县三中'],
  ['样例县第十三中学', [], '样例县第13中学'],
  ['样例县第三十中学', [], '样例县第三十中学党总支'],
  ['样例县第七中学', [], '第七中学'],
  ['样例县第八中学', ['八中'], '八中党委'],
  ['样例县第九中学', [], '样例县第九中'],
  ['样例县实验小学', ['实小'], '实小'],
  ['样例县实验小学分校', [], '样例县实验小学分校'],
  ['样例县附属小学', [], '样例县附属小学党支部'],
  ['样例县附小', [], '样例县附小'],
  ['样例县中心幼儿园', ['中心园'], '　中心园 '],
  ['样例县职业中专学校', [], '中共样例县职业中专学校总支部委员会'],
  ['样例县特殊教育学校', ['特校'], '特校党支部'],
  ['样例县第十四中学', ['十四中'], null],
];
const STRANGERS = ['样例县第四十中学', '样例县实验小学东校区', '样例县第二幼儿园'];

export async function makeQuarter() {
  const roster = UNITS.map(([name, aliases]) => ({ name, aliases }));
  const quarter = new Quarter('2016Q2-county', { ...PERIOD, roster });
  quarter.addRosterCsv();
  const { random } = quarter;
  const sent = UNITS.filter(([, , written]) => written !== null);
  const order = random.shuffle([
    ...sent.map(([name, , written]) => [name, written]),
    ...STRANGERS.map((name) => [name, name]),
  ]);
  for (const [i, [name, written]] of order.entries()) {
    const school = Object.assign(makeSchool(random, name, PERIOD), { writtenName: written });
    if (i % 4 !== 1) Object.assign(school, { hasGoals: false, hasPosts: false });
    const grids = threeSheets(school, sampleStyle(random));
    const file = `季报（${i + 101}）.${i % 3 === 0 ? 'xls' : 'xlsx'}`;
    quarter.addFile(file, i % 3 === 0 ? writeSheetJs(grids, 'biff8') : await writeExcelJs(grids));
    if (STRANGERS.includes(name)) quarter.exclude(name, 'unknownUnit', [file]);
    else quarter.report(school, file);
  }
  return quarter;
}
