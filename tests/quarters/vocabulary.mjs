/** Words that the invented schools fill in. Names of people are plainly invented: a surname and cyclical signs. */

export const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'];
export const GIVEN_NAMES = [
  '文甲',
  '文乙',
  '文丙',
  '子一',
  '子二',
  '子三',
  '子四',
  '明辛',
  '明壬',
  '海丁',
  '海戊',
  '春己',
  '春庚',
  '秋癸',
];
export const SHORT_GIVEN_NAMES = ['甲', '乙', '丙', '丁'];

export const GOALS = ['教学质量', '平安校园', '民主管理', '党建引领', '队伍建设'];

export const ORGANISATIONS = [
  '党委（总支、支部）',
  '工会组织',
  '妇工委',
  '团队组织',
  '办公室',
  '教务处',
  '政教处',
  '总务处',
];

export const TASKS = [
  '推进校本教研课题结题',
  '举办校园读书节',
  '推进书香班级评比',
  '完成消防演练两次',
  '开展心理健康讲座',
  '更新实验室安全标识',
  '改造食堂通风设备',
  '完善教师考勤办法',
  '开展师德师风专题学习四次',
  '召开家长代表座谈会',
  '修订学校章程并交教代会审议',
  '组织党员义务维修日',
  '组织青年教师汇报课',
  '整理党员活动室',
  '建立困难学生结对帮扶档案',
  '完成校务公开栏更新',
];

export const POSTS = [
  '党政管理岗',
  '党建工作岗',
  '教学示范岗',
  '后勤服务岗',
  '行政服务岗',
  '德育宣传岗',
  '党风廉政建设监督岗',
];

export const PLEDGES = [
  '及时公开校务信息',
  '主动参加义务劳动',
  '结对帮扶学困生',
  '坚持廉洁从教',
  '按时完成教学任务',
  '每月走访一个家庭',
  '带头使用普通话',
  '每周听课一节',
];

/** The ten indicators in form order: key, printed label. */
export const INDICATORS = [
  ['partyOrgTotal', '党组织总数'],
  ['memberTotal', '党员总数'],
  ['orgsImplementing', '已实施“168”机制党组织数'],
  ['annualTaskCount', '确定年度任务数'],
  ['quarterTasksDone', '已完成季度任务数'],
  ['dutyMemberCount', '参与设岗定责、亮岗履职党员数'],
  ['commitmentCount', '党员承诺事项件数'],
  ['commitmentsKept', '党员已兑现承诺事项件数'],
  ['siteMeetingCount', '召开现场会、推进会场次'],
  ['liaisonPointCount', '建立处级干部联系点个数'],
];

export const INDICATOR_KEYS = INDICATORS.map(([key]) => key);

/** Counting words that a clerk may put after the number, by indicator. */
export const COUNTERS = {
  partyOrgTotal: '个',
  memberTotal: '名',
  orgsImplementing: '个',
  annualTaskCount: '项',
  quarterTasksDone: '项',
  dutyMemberCount: '人',
  commitmentCount: '件',
  commitmentsKept: '件',
  siteMeetingCount: '场',
  liaisonPointCount: '个',
};

export const QUARTER_NAMES = ['第一季度', '第二季度', '第三季度', '第四季度'];
