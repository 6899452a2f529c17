import type { Progress } from "../../review/port/progress";
import { readSettings } from "../../review/settings/read-settings";
import { disclosureDocx } from "../disclosure-docx";
import type { Job } from "../job";
import type { JobResult } from "../pane-event";
import type { CheckDesk } from "../perform-job";
import { keepInWorkbook } from "./keep";

/** The jobs that only the pages of the pane ask for. */
export type PageJob = Extract<Job, { readonly kind: "preview" | "word" | "read-notes" | "keep" }>;

/** Does one of them through the use cases. Fails with HostTrouble. */
export async function performPageJob(desk: CheckDesk, job: PageJob, progress: Progress): Promise<JobResult> {
  const { host, rules, asked } = desk;
  switch (job.kind) {
    case "preview": {
      const { previewReport } = await import("../../review/report/report-preview");
      return { kind: "previewed", preview: await previewReport(host, job.sheet, job.report, rules, asked, progress) };
    }
    case "word":
      return { kind: "previewed", preview: await disclosureDocx(desk, job.sheet, progress) };
    case "read-notes":
      return { kind: "notes-read", notes: await readSettings(host, rules) };
    case "keep": {
      const outcome = await keepInWorkbook(host, rules, job.keep);
      if (outcome.kind === "refused") return { kind: "profile-refused", wrong: outcome.wrong };
      return { kind: "kept", keep: job.keep, record: outcome.record, notes: await readSettings(host, rules) };
    }
  }
}
