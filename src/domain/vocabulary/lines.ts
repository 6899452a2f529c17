/** Writings of the lines around a table. Matched against folded text. */

/** The last row of a table, 合计. */
export const TOTAL_LINE = /^(?:合计|总计|共计|小计|总合计)(?:[:(].*)?$/;

/** 注, sign-off and contact lines below a table. */
export const NOTE_LINE =
  /^(?:备注|注|说明|附注|填表说明|注释)\d*[:.、]|^(?:填表人|填报人|制表人|制表|审核人|审核|负责人|单位负责人|部门负责人|项目负责人|财务负责人|分管领导|主管领导|经办人|联系人|联系电话|电话|填报日期|填表日期|填报时间|填表时间|制表日期|报送日期|打印日期|日期|公章|盖章)(?:\([^()]*\))?[:]/;

/** 第 3 页, 共 12 页, — 3 —. */
export const PAGE_NUMBER_LINE = /^(?:第\d+页(?:[,/]?共\d+页)?|[-—–]+\d+[-—–]+|\d+\/\d+|共\d+页)$/;

/** 一、 （一） 1. with a short text behind: a heading of the document. */
export const NUMBERED_HEADING = /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\)|\d{1,2}[.、](?!\d)|\(\d{1,2}\))\D/;

/** 表名: ends so, or speaks of 绩效目标 as a document does. */
export const TITLE_LINE = /绩效目标(?:申报|批复|公开|审核|设定|汇总|情况)?(?:明细)?(?:表|情况说明)(?:\([^()]*\))?$/;

/** A title that names a table rather than the document it stands in. */
export const ENDS_AS_TABLE = /表(?:\([^()]*\))?$/u;

/** Which kind of table a heading announces. */
export const BUSINESS_EXPENSE_HEADING = /部门业务费|业务费/;
export const SPECIAL_FUND_HEADING = /专项资金|部门专项/;

/** （2020年度）, on its own or in a title. */
export const YEAR_LINE = /^\(?(\d{4}|[〇零一二三四五六七八九]{4})年度?\)?$/;
export const YEAR_IN_TITLE = /(?<!\d)(20\d{2}|二[〇零○o][〇零○o一二三四五六七八九]{2})年/;

/** 单位名称：[116001]某某局 */
export const UNIT_LINE =
  /^(?:预算单位名称|填报单位名称|申报单位名称|部门\(单位\)名称|单位\(部门\)名称|单位名称|部门名称|填报单位|申报单位|预算单位|编制单位|填报部门|主管部门|部门|单位)(?:\((?:盖章|公章|签章)\))?:(.*)$/;

/** 单位：万元, 金额单位：元 */
export const MONEY_UNIT_ALONE = /^\(?(?:金额|货币|资金|计量)?单位:(?:人民币)?(万元|元)\)?$/;
export const MONEY_UNIT_LINE = /(?:^|[^名])(?:金额单位|货币单位|资金单位|计量单位|单位):(?:人民币)?(万元|元)/;

/** The code before the name, [116001]中共…, 116001-…, both groups may be empty; or in brackets behind it. */
export const NAME_AND_CODE = /^(.+?)[[(【](\d{3,})[\])】]$/;
export const CODE_AND_NAME = /^(?:[[(【]?(\d{3,})[\])】]?[-—]*)?(.*)$/;

/** The unit of money in a caption's brackets: 年预算安排资金(万元). */
export const MONEY_UNIT_IN_CAPTION = /\((?:单位:)?(?:人民币)?(万元|元)\)|[,:](万元|元)$/;
