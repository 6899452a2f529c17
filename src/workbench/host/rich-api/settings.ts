import type { Json, Workbook } from "../../../workbook/workbook";
import { ObjectKind } from "./object-kind";
import { NULL_OBJECT } from "./object-kind";
import { requireSmallSetting } from "./excel-limits";
import type { Session } from "./session";
import { RichApiError } from "./rich-api-error";

/** Excel.SettingCollection: what the add-in keeps in the workbook. */
export const SETTINGS: ObjectKind<Workbook> = new ObjectKind<Workbook>("SettingCollection", {
  items: ({ settings }) => [...settings.keys()].map((key) => SETTING.of(key)),
  item: ({ settings }, args) => SETTING.of(present(settings, args.text(0))),
  methods: {
    Add: {
      call: (_workbook, args, session) => {
        write(session, args.text(0), args.value(1));
        return SETTING.of(args.text(0));
      },
    },
    GetCount: { call: ({ settings }) => settings.size },
    GetItem: { call: ({ settings }, args) => SETTING.of(present(settings, args.text(0))) },
    GetItemOrNullObject: {
      call: ({ settings }, args) => (settings.has(args.text(0)) ? SETTING.of(args.text(0)) : NULL_OBJECT),
    },
  },
});

const SETTING: ObjectKind<string> = new ObjectKind<string>("Setting", {
  identity: (key) => ({ _Id: key, Key: key }),
  scalars: {
    Key: { get: (key) => key },
    Value: {
      get: (key, { workbook }) => workbook.settings.get(present(workbook.settings, key)) ?? null,
      set: (key, value, session) => write(session, key, value),
    },
  },
  methods: {
    Delete: {
      call: (key, _args, { workbook }) => {
        const rest = new Map(workbook.settings);
        rest.delete(present(workbook.settings, key));
        workbook.setSettings(rest);
      },
    },
  },
});

function write(session: Session, key: string, value: Json): void {
  const { workbook } = session;
  requireSmallSetting(value, session);
  workbook.setSettings(new Map(workbook.settings).set(key, value));
}

function present(settings: ReadonlyMap<string, Json>, key: string): string {
  if (!settings.has(key)) throw new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
  return key;
}
