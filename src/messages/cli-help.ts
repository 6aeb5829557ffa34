import type { Wording } from './fill';

/** What `--help` prints. */
export const HELP: Wording = {
  zh: `168机制助手（命令行）

  mechanism168 consolidate <文件|文件夹|zip>... --year 2012 --quarter 3 --out 汇总.xlsx
        把各校工作簿汇总成本季度附件5
        --roster units.csv|.xlsx   应报单位名单（列：单位名称、别名（用 | 分隔）、联系人）
        --previous 上季.json|.xlsx|文件夹  上季度结果，或上季度各校工作簿的文件夹，用于比对
        --due 2012-10-05           报送截止日，之后填报的记为迟报
        --password 密码            打开加密工作簿的密码，可写多次
        --pick 单位=文件           同一单位有几份时选定一份，可写多次
        --json 结果.json           另存结果数据；写 - 则输出到标准输出
        --names none|masked|full   结果中是否出现姓名，默认 none
  mechanism168 template <goals|posts|workflow|duty-flow|report|all> --school 校名 --year 2012 --out 模板.xlsx
        生成空表：附件1、附件2、附件3流程图、附件4流程图、附件5，或全部
  mechanism168 check <文件>... [--year 2012 --quarter 3] [--json 结果.json] [--password 密码]
        检查学校工作簿的评价和填写，与窗格“检查”一致；工作簿中保留并说明的照样列出，注明已保留
        --names none|masked|full   检查结果中是否出现姓名，默认 full
  mechanism168 report <文件> --year 2012 --quarter 3 --out 季报.xlsx [--password 密码]
        按附件1、附件2计算本校附件5，按工作簿中选定的口径和确认的写法

  通用：--lang zh|en   --quiet 不输出表格   --help
  退出状态：0 无需处理 · 3 有需处理的事项（未报、拒收的文件、错误） · 1 未完成，未生成文件 · 2 用法有误
`,
  en: `mechanism168: the forms, checks and quarterly consolidation of the 168 mechanism

  mechanism168 consolidate <file|folder|zip>... --year 2012 --quarter 3 --out report.xlsx
        adds up the schools' workbooks to the quarter's form 附件5
        --roster units.csv|.xlsx   units expected (columns 单位名称, 别名 separated by |, 联系人)
        --previous last.json|.xlsx|folder  last quarter's result, or the folder of its workbooks, to compare with
        --due 2012-10-05           due date; forms filled in later are late
        --password TEXT            password for encrypted workbooks; may be repeated
        --pick UNIT=FILE           which of several files of a unit counts; may be repeated
        --json result.json         writes the result as data; - for standard output
        --names none|masked|full   persons' names in the result, default none
  mechanism168 template <goals|posts|workflow|duty-flow|report|all> --school NAME --year 2012 --out file.xlsx
        blank forms: 附件1, 附件2, the flowcharts 附件3 and 附件4, 附件5, or all of them
  mechanism168 check <file>... [--year 2012 --quarter 3] [--json result.json] [--password TEXT]
        checks ratings and entries of a school's workbook, as the pane does; what was kept there with a reason is listed as kept
        --names none|masked|full   persons' names in what it finds, default full
  mechanism168 report <file> --year 2012 --quarter 3 --out f.xlsx [--password TEXT]
        a school's own 附件5, computed from 附件1 and 附件2 by the counting rules and wordings chosen in the workbook

  Common: --lang zh|en   --quiet prints no table   --help
  Exit status: 0 nothing needs attention · 3 something does · 1 failed, nothing written · 2 wrong usage
`,
};
