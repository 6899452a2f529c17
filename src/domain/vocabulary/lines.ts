/** Writings of the lines around a table. Matched against folded text. */

/** The last row of a table, 合计. */
export const TOTAL_LINE = /^(?:合计|总计|共计|小计|总合计|总分|总得分|分值合计|得分合计)(?:[:(].*)?$/;
/** 小计, the sum of some rows only. */
export const SUBTOTAL_LABEL = /^小计/;

/** 注, 说明, 填表说明, alone or with a number. */
const NOTE_WORD = "(?:备注|附注|注释|注|(?:填表|填报|编制|编报|有关|其他|特别)?说明|注意事项)";

/** What opens a note: 注：, 说明：, （备注1：, ※. */
export const NOTE_LINE = new RegExp(
  `^(?:[※★☆]|[[(【*]*${NOTE_WORD}(?:\\d{1,2}|[一二三四五六七八九十])?[\\])】]?[:.、])`,
  "u",
);

/** The label of a note in a cell of its own, the note in the cell beside it or below. */
export const NOTE_LABEL = new RegExp(`^[[(【]?${NOTE_WORD}[\\])】]?:?$`, "u");

/** The persons, days and numbers that a table is signed with. */
const SIGNATORY =
  "(?:(?:填表|填报|填写|制表|编制|编报|申报|审核|复核|审批|审定|批准|报送|打印|签发|经办|联系|校对)(?:人员?|日期|时间)?|" +
  "(?:单位|部门|项目|财务|科室|处室|股室|主要|分管|业务|机构)?(?:负责人|领导|主管|责任人|经办人)|主管领导|主管部门领导|法定代表人|" +
  "(?:单位|部门|主管部门|财政部门|财政局|业务科室)?(?:审核|审批|审查|批复)意见|" +
  "(?:联系|办公|手机)?(?:电话|手机)(?:号码)?|联系方式|传真|(?:电子)?邮箱|日期|" +
  "(?:单位|部门)?(?:公章|盖章|印章|签章|签字|签名))";

/** 填报人：, 单位负责人（签章）： with what is written behind. */
export const SIGNATURE_LINE = new RegExp(`^${SIGNATORY}(?:及(?:联系)?电话)?(?:\\([^()]{0,10}\\))?:`, "u");

/** The same label in a cell of its own. */
export const SIGNATURE_LABEL = new RegExp(`^${SIGNATORY}(?:及(?:联系)?电话)?(?:\\([^()]{0,10}\\))?:?$`, "u");

/** 某某局（公章）, （盖章）. */
export const SEAL_LINE = /\((?:单位|部门)?(?:公章|盖章|印章|签章|签字)\):?$/u;

/** The day of a signature on a line of its own, also with blanks left to be filled: 年 月 日. */
export const DAY_LINE =
  /^(?:\d{4}|[二〇零○一三四五六七八九]{4})?年(?:\d{1,2}|[一二三四五六七八九十]{1,2})?月(?:\d{1,2}|[一二三四五六七八九十]{1,3})?日$/u;

/** 第 3 页, 第1页 共12页, — 3 —, 3/12, Page 3 of 12. */
export const PAGE_NUMBER_LINE =
  /^(?:第(?:\d+|[一二三四五六七八九十]+)页[,/;]?(?:[共总](?:计)?\d+页)?|[共总](?:计)?\d+页[,/;]?(?:第\d+页)?|[-—–─·]+\d+[-—–─·]+|\d+\/\d+页?|(?:page|p\.)\d+(?:(?:of|\/)\d+)?)$/u;

/** What stands before the numbers of the columns: 栏次, and the letters of columns that hold words. */
export const COLUMN_NUMBER_LABEL = /^(?:栏次|行次|列次|栏号|列号|[甲乙丙丁戊己庚辛壬癸])$/u;

/** One number of the row below a header: 3, (3), 第3栏, 5=3+4. */
export const COLUMN_NUMBER = /^(?:第)?[([]?(\d{1,2})[)\]]?(?:栏|列)?(?:=[\d+\-*/×÷().%]+)?$/u;

/** 附件2, 附表1-2：on a line of its own. */
export const ATTACHMENT_LINE =
  /^\(?附(?:[件表录](?:\d{1,2}|[一二三四五六七八九十]{1,2})?|\d{1,2}|(?=:))(?:[-—之.]\d{1,2})*\)?[:.、]?$/u;

/** 附件2： before the title in one cell, as printed. */
export const ATTACHMENT_PREFIX = /^附[件表录](?:\d{1,2}|[一二三四五六七八九十]{1,2})?(?:[-—]\d{1,2})*[:：.．、]/u;

/** （续表） at the head of a later page. */
export const CONTINUED_LINE = /^\(?(?:续表|接上表|接上页|续上表|续上页|转下页|接下页|续下页|待续)\)?[:]?$/u;

/** A sentence that ends as prose does. */
export const PROSE_LINE = /[。;！？!?]/u;

/** 一、 （一） 1. with a short text behind: a heading of the document. */
export const NUMBERED_HEADING =
  /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\)|\d{1,2}[.、](?!\d)|\(\d{1,2}\))\D/;

/** 表名: ends so, or speaks of 绩效目标 as a document does. */
export const TITLE_LINE =
  /绩效(?:目标|指标|信息)?(?:及指标|管理)?(?:申报|批复|公开|审核|设定|汇总|情况|自评|完成情况)?(?:明细)?(?:表|(?<=绩效目标(?:申报|批复|公开|审核|设定|汇总|情况)?)情况说明)(?:\([^()]*\))?$/;

/** A title that names a table rather than the document it stands in. */
export const ENDS_AS_TABLE = /表(?:\([^()]*\))?$/u;

/** Which kind of table a heading announces. */
export const BUSINESS_EXPENSE_HEADING = /部门业务费|业务费/;
export const SPECIAL_FUND_HEADING = /专项资金|部门专项/;

/** （2020年度）, on its own or in a title. */
export const YEAR_LINE = /^\(?(\d{4}|[〇零一二三四五六七八九]{4})年度?\)?$/;
/** （    年度）, a year left to be filled in. */
export const BLANK_YEAR_LINE = /^\((?:20)?年度?\)$/;
export const YEAR_IN_TITLE = /(?<!\d)(20\d{2}|二[〇零○o][〇零○o一二三四五六七八九]{2})年/;

/** 单位名称：[116001]某某局 */
export const UNIT_LINE =
  /^(?:预算单位名称|填报单位名称|申报单位名称|部门\(单位\)名称|单位\(部门\)名称|单位名称|部门名称|填报单位|申报单位|预算单位|编制单位|填报部门|主管部门|部门|单位)(?:\((?:盖章|公章|签章)\))?:(.*)$/;

/** The label in a cell of its own, the name in the next. */
export const UNIT_LABEL =
  /^(?:(?:预算|填报|申报|编制)?单位名称|部门\(单位\)名称|单位\(部门\)名称|部门名称|填报单位|申报单位|编制单位|填报部门)(?:\((?:盖章|公章|签章)\))?$/;

/** 单位：万元, 金额单位：元 */
export const MONEY_UNIT_ALONE = /^\(?(?:金额|货币|资金|计量)?单位:(?:人民币)?(万元|元)\)?$/;
export const MONEY_UNIT_LINE = /(?:^|[^名])(?:金额单位|货币单位|资金单位|计量单位|单位):(?:人民币)?(万元|元)/;

/** The code before the name, [116001]中共…, 116001-…, both groups may be empty; or in brackets behind it. */
export const NAME_AND_CODE = /^(.+?)[[(【](\d{3,})[\])】]$/;
export const CODE_AND_NAME = /^(?:[[(【]?(\d{3,})[\])】]?[-—]*)?(.*)$/;

/** The unit of money in a caption's brackets: 年预算安排资金(万元). */
export const MONEY_UNIT_IN_CAPTION = /\((?:单位:)?(?:人民币)?(万元|元)\)|[,:](万元|元)$/;
