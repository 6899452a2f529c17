/** The people a project serves directly. */
const PUBLIC =
  /群众|居民|村民|市民|公众|农户|农民|学生|师生|家长|儿童|幼儿|老年人|老人|残疾人|患者|病人|旅客|乘客|游客|读者|优抚对象|困难家庭|低保对象|服务对象/u;

/** The first word in a text that names those whom a project serves; null where none does. */
export function namesPublic(text: string): string | null {
  return PUBLIC.exec(text)?.[0] ?? null;
}
