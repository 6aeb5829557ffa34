import { submissionOfSchool } from '../../src/domain/consolidation/submission-of-school';
import { goalsLayout } from '../../src/domain/forms/goals-layout';
import { reportFormLayout } from '../../src/domain/forms/report-form-layout';
import { recogniseWorkbook } from '../../src/domain/forms/recognise-workbook';
import { readSchoolReturn } from '../../src/domain/school/read-school-return';
import { sheet, workbook } from '../fixtures/grid';
import { secondMechanism } from '../fixtures/second-mechanism';

const period = { year: 2012, quarter: 2 };
const labels = secondMechanism.indicators.map(({ label }) => label);

const snapshot = workbook(
  sheet('甲', [
    '东河镇推行“双优”办法举措清单',
    '牵头科室|举措|办结日期|经办员|上半年|下半年',
    '综合科|修路|全年|张三|优|良',
    '|植树|上半年|张三|良|差',
    '|清河|下半年|张三||在办',
    '民生科|空缺|||优|',
    '|办证|全年|张三|办结|优等',
    '说明：本表为样张。',
  ]),
  sheet('乙', [
    '表乙：东河镇推行“双优”办法先锋台账',
    '示范区|先锋人|服务事项|上半年|下半年',
    '窗口区|张三、李四|1.代办2.导办|优|良',
    '|王五（志愿者）、李四|上门服务|良|差',
  ]),
  sheet('丙', [
    '“双优”办法推行情况半年报（2012年下半年）',
    '报送镇区：东河镇|报送日子：2013年1月5日',
    ...labels.map((label, index) => `${label}|#${[2, 30, 1, 4, 3, 9, 3, 2, 0, 0][index]}`),
  ]),
);

test('an invented mechanism goes through reading, counting and checking without a line of code', () => {
  const { schools } = recogniseWorkbook(snapshot, secondMechanism, period);
  expect(schools).toHaveLength(1);
  const school = readSchoolReturn(schools[0]!, secondMechanism, period);
  const submission = submissionOfSchool(school, {
    mechanism: secondMechanism,
    period,
    file: 'a.xlsx',
    sha256: 'a',
    names: 'none',
    keepMemory: false,
  });
  expect([submission.unitName, submission.period.quarter]).toEqual(['东河镇', 2]);
  const computed = (key: keyof typeof submission.figures) => submission.figures[key].computed;
  // Four tasks (空缺 is none); in the second half 良, 差 and the synonym 优等 are graded, 在办 is not done.
  expect(computed('annualTaskCount')).toBe(4);
  expect(computed('quarterTasksDone')).toBe(3);
  // 张三 and 李四; a volunteer is no member.
  expect(computed('dutyMemberCount')).toBe(2);
  expect(computed('commitmentCount')).toBe(3);
  // The first cell had 优 in the first half: its two pledges count as kept, the other's does not.
  expect(computed('commitmentsKept')).toBe(2);
  const rules = submission.findings.map(({ rule }) => rule);
  expect(rules).toContain('B03');
  expect(rules).not.toContain('B16');
});

test('its form is printed with its own words', () => {
  const texts = goalsLayout(secondMechanism, { school: '东河镇' })
    .cells.map(({ value }) => value)
    .filter((value) => typeof value === 'string');
  for (const text of ['东河镇推行“双优”办法举措清单', '工作举措', '办理评定', '上半年', '综合科']) {
    expect(texts).toContain(text);
  }
  expect(texts.join()).not.toMatch(/168|季度|好|党/u);
});

test('its report is signed behind its own words', () => {
  const signatures = { preparedBy: '张三', head: '李四' };
  const layout = reportFormLayout(secondMechanism, { style: 'list', footer: true, signatures });
  const texts = layout.cells.map(({ value }) => value).filter((value) => typeof value === 'string');
  expect(texts).toContain('经手人：张三');
  expect(texts.join()).not.toContain('李四');
});
