/** Projects of building, repair and purchase: what they cost is the point of them. */
const WORKS = /建设|新建|改建|扩建|改造|加固|修缮|维修|装修|购置|采购|工程/u;

/** The word in a project's name that says it builds, repairs or buys; null where none does. */
export function worksNamed(name: string): string | null {
  return WORKS.exec(name)?.[0] ?? null;
}
