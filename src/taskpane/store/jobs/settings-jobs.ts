import { withSavedSettings, withSettings } from "../page-changes";
import { recorded } from "../state-changes";
import type { JobTable } from "./define-job";
import { defineJob, success, withRules } from "./define-job";

const loadReadSettings = withRules(() => import("../../../review/settings/read-settings"));

const loadSaveSettings = withRules(async () => {
  const [reading, editing] = await Promise.all([
    import("../../../review/settings/read-settings"),
    import("../apply-settings-edit"),
  ]);
  return { readSettings: reading.readSettings, applySettingsEdit: editing.applySettingsEdit };
});

export const SETTINGS_JOBS: JobTable<"read-settings" | "save-settings"> = {
  "read-settings": defineJob({
    load: loadReadSettings,
    run: ({ host }, _job, { rules, readSettings }) => readSettings(host, rules),
    reduce: (state, settings) => ({ ...state, page: withSettings(state.page, settings) }),
    background: true,
    cancellable: false,
    notice: null,
  }),

  "save-settings": defineJob({
    load: loadSaveSettings,
    run: async ({ host }, { edit }, { rules, readSettings, applySettingsEdit }) => {
      const outcome = await applySettingsEdit(host, rules, edit);
      if (outcome.kind === "refused") return outcome;
      return { kind: "kept", edit, record: outcome.record, settings: await readSettings(host, rules) };
    },
    reduce: (state, end) => {
      if (end.kind === "kept")
        return recorded(withSavedSettings(state, end.edit, end.settings), "remember", [end.record]);
      return state.page?.kind === "settings" ? { ...state, page: { ...state.page, wrong: end.wrong } } : state;
    },
    background: false,
    cancellable: false,
    notice: ({ kind }, { pages }) => (kind === "kept" ? success(pages.saved) : null),
  }),
};
