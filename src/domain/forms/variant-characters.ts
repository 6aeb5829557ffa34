/**
 * Traditional and variant characters met in headers, each pair written old form, new form. Folded for matching
 * only (spec §3): what a cell says is kept and printed as it was typed.
 */
const PAIRS =
  '黨党爲为為为啟启啓启機机標标務务責责領领導导組组織织稱称項项時时間间聯联繫系諾诺崗岗職职況况評评價价' +
  '實实進进點点個个場场會会數数總总員员參参與与設设兌兑現现處处級级幹干單单學学報报備备註注號号編编電电' +
  '話话證证簽签蓋盖審审計计確确開开書书記记類类別别內内説说說说擔担體体協协團团隊队婦妇辦办後后' +
  '質质優优終终結结給给經经紀纪約约綱纲統统維维縣县鄉乡鎮镇區区園园師师範范規规則则劃划動动' +
  '勞劳勢势預预額额願愿顯显驗验驟骤關关閉闭闡阐陽阳階阶難难響响續续績绩聲声聽听肅肃腳脚臨临舉举舊旧莊庄' +
  '葉叶親亲觀观觸触訂订訓训詢询詳详誌志認认語语課课請请論论謀谋講讲識识議议護护讀读變变讓让貢贡財财費费' +
  '資资賽赛贊赞贏赢跡迹軟软轉转輔辅輪轮辭辞達达違违遠远適适選选遺遗邊边郵邮釋释銜衔鑒鉴長长門门';

/** Code unit of an old form → new form. */
export const NEW_FORMS: ReadonlyMap<number, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [
    PAIRS.charCodeAt(2 * index),
    PAIRS.charAt(2 * index + 1),
  ]),
);
