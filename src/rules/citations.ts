/** A document a rule may rest on. Articles and quotations are kept out: only what is verified may be shown. */
export interface Citation {
  readonly name: string;
  /** 文号; null where the document has none. */
  readonly number: string | null;
  readonly issuedBy: string;
  /** ISO date or year as far as known. */
  readonly date: string;
  /** What it is relied on for. */
  readonly reliedOnFor: string;
  /** The source its text was checked against; null where only name and number are relied on. */
  readonly verifiedAt: string | null;
}

export const CITATIONS = {
  opinions2018: {
    name: "中共中央 国务院关于全面实施预算绩效管理的意见",
    number: "中发〔2018〕34号",
    issuedBy: "中共中央、国务院",
    date: "2018-09-01",
    reliedOnFor: "绩效目标包括产出、成本、效益、可持续影响和服务对象满意度，与预算同步审核批复",
    verifiedAt: "http://www.9346878.com/sadclist/newsshow.php?id=1847086",
  },
  targets2015: {
    name: "中央部门预算绩效目标管理办法",
    number: "财预〔2015〕88号",
    issuedBy: "财政部",
    date: "2015",
    reliedOnFor: "指标框架与绩效目标的设定、审核要求",
    verifiedAt: null,
  },
  guide2021: {
    name: "中央部门项目支出核心绩效目标和指标设置及取值指引（试行）",
    number: "财预〔2021〕101号",
    issuedBy: "财政部",
    date: "2021-08-18",
    reliedOnFor: "成本、产出、效益、满意度框架与指标取值",
    verifiedAt: null,
  },
  evaluation2020: {
    name: "项目支出绩效评价管理办法",
    number: "财预〔2020〕10号",
    issuedBy: "财政部",
    date: "2020",
    reliedOnFor: "预算执行率单列评价，不作成本指标",
    verifiedAt: null,
  },
  numerals: {
    name: "出版物上数字用法",
    number: "GB/T 15835",
    issuedBy: "国家质量监督检验检疫总局、国家标准化管理委员会",
    date: "2011",
    reliedOnFor: "同一文件中数字写法一致",
    verifiedAt: null,
  },
} as const satisfies Readonly<Record<string, Citation>>;

/** The basis as shown: names and numbers of the documents, nothing quoted from them. */
export function cite(...citations: readonly Citation[]): string {
  return citations.map(({ number, name }) => (number === null ? `《${name}》` : `${number}《${name}》`)).join("、");
}

/** The basis of a rule that follows from the form itself: figures told twice agree. */
export const CROSS_CHECK = "表内、表文勾稽关系";

/** The basis of a rule that follows from what a term means. */
export const BY_DEFINITION = "指标定义";

/** The basis of a rule that follows from what the printed form has a place for. */
export const BY_FORM = "绩效目标表格式";

/** The basis of a rule that holds the form against what the bureau itself has laid down. */
export const BY_LIBRARY = "本单位审核口径中的指标库";

/** The basis of a rule about the state of the copy. */
export const COPY_QUALITY = "原件核对";

/** The basis of a rule about how words are typed. */
export const TYPING = "文字录入规范";
