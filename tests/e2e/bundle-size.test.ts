import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { sizeOf } from "../../scripts/bench/bundle-sizes";
import { useWorkbench } from "./support/use-workbench";
import type { Session } from "./support/workbench-session";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

/**
 * What the pane loads of our own before its first screen stands; what the first check, a report or the settings need
 * comes later.
 */
const FIRST_SCREEN_BYTES = 200 * 1024;

const open = useWorkbench();

/**
 * The scripts of our own that the pane has asked for and waited for until now, as the browser tells them, with their
 * size. Those it may fetch while it has nothing to do (`link rel=prefetch`) are waited for by nobody, and are told as
 * links.
 */
async function waitedFor({ pane }: Session) {
  const paths = await pane
    .locator("html")
    .evaluate(() =>
      performance
        .getEntriesByType("resource")
        .flatMap((entry) =>
          entry instanceof PerformanceResourceTiming && entry.initiatorType === "script"
            ? [new URL(entry.name).pathname]
            : [],
        ),
    );
  const ours = new Set(paths.filter((path) => !path.includes("/office-js/")));
  return sizeOf(
    "taskpane.html",
    [...ours].map((path) => join(DIST, basename(path))),
  );
}

test.each([
  ["first", "开始使用"],
  ["again", "一键校验"],
] as const)(
  "all the pane waits for before its first screen is at most 200 KB, compressed: %s visit",
  async (visit, shown) => {
    const session = await open("?sample=2020-gulou-clean", { visit });
    await session.inPane(shown).waitFor();
    const { files, gzip } = await waitedFor(session);
    expect(files).toBeGreaterThan(0);
    expect(gzip).toBeLessThanOrEqual(FIRST_SCREEN_BYTES);
  },
);

test("what the first check needs is waited for by the first check", async () => {
  const session = await open("?sample=2020-gulou-clean");
  await session.inPane("一键校验").waitFor();
  const before = await waitedFor(session);
  await session.inPane("一键校验").click();
  await session.pane.getByRole("heading", { name: /才能报送/ }).waitFor();
  expect((await waitedFor(session)).files).toBeGreaterThan(before.files);
});
