/** Who is asked whether they are content (满意度调查对象). */
export type People = "public" | "staff" | "enterprises" | "students" | "parents" | "patients";

const WORDS: Readonly<Record<People, RegExp>> = {
  public: /公众|群众|市民|居民|村民|百姓|住户|民众|社会各界/,
  staff: /干部|职工|公务员|工作人员|机关人员|在职人员/,
  enterprises: /企业|商户|经营主体|用人单位/,
  students: /学生|学员|幼儿/,
  parents: /家长/,
  patients: /患者|病人/,
};

/** Whom a folded text names; none in most texts. */
export function peopleIn(folded: string): ReadonlySet<People> {
  return new Set((Object.keys(WORDS) as People[]).filter((people) => WORDS[people].test(folded)));
}

/** True where the two name people of whom none can be the other: the public is not a bureau's own staff. */
export function excludeEachOther(some: ReadonlySet<People>, others: ReadonlySet<People>): boolean {
  if (some.size === 0 || others.size === 0) return false;
  return [...some].every((one) =>
    [...others].every((other) => one !== other && (one === "staff" || other === "staff")),
  );
}
