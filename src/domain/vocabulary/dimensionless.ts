/** Quantities that have no unit, a coefficient or an index: 灌溉水利用系数, 空气质量指数, 水体pH值. */
const DIMENSIONLESS = /系数|指数|[Pp][Hh]值?|酸碱度/u;

/** True for a name that speaks of a quantity without a unit. */
export function isDimensionless(name: string): boolean {
  return DIMENSIONLESS.test(name);
}
