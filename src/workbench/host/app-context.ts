import type { Json, Workbook } from "../../workbook/workbook";
import type { ExcelVersion } from "./rich-api/excel-version";

export interface AddinPlace {
  readonly conversationId: string;
  /** "1.9" … "1.21": the newest ExcelApi set this Excel has. */
  readonly api: string;
  /** "zh-CN". */
  readonly locale: string;
  /** Which Excel is played beside its set; left out: on the web, with the default behaviours. */
  readonly played?: Partial<Omit<ExcelVersion, "api">>;
}

const EXCEL_ON_THE_WEB = 16;

/** What Excel on the web tells an add-in about itself and the workbook when the add-in starts. */
export function appContext(workbook: Workbook, { conversationId, api, locale }: AddinPlace): Json {
  return {
    _id: conversationId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: "workbook.xlsx",
    _clientMode: 0,
    _settings: settingsAsSent(workbook),
    _reason: 0,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: conversationId,
    _appInstanceId: conversationId,
    _hostFullVersion: "16.0.0.0",
    _requirementMatrix: JSON.stringify({ ExcelApi: api, AddinCommands: "1.1", DelayForCellEdit: "1.1" }),
  };
}

/** `Office.context.document.settings` as it travels: pairs of a name and JSON text. */
export function settingsAsSent({ settings }: Workbook): Json {
  return [...settings].map(([name, value]) => [name, JSON.stringify(value)]);
}
