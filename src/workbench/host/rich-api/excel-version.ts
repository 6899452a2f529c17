import { DEFAULT_PROFILE } from "./quirks";
import type { QuirkProfile } from "./quirks";

export type Platform = "web" | "windows" | "mac";

/** Which Excel is played. */
export interface ExcelVersion {
  /** 14 stands for ExcelApi 1.14. */
  readonly api: number;
  readonly platform: Platform;
  readonly quirks: QuirkProfile;
}

/** An Excel on the web of this set, with the behaviours of the default profile where no other is named. */
export function excelVersion(api: number, rest: Partial<Omit<ExcelVersion, "api">> = {}): ExcelVersion {
  return { platform: "web", quirks: DEFAULT_PROFILE, ...rest, api };
}
