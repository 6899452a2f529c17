import { axeViolations, axeViolationsInPane } from "./support/axe";
import { outOfReach } from "./support/out-of-reach";
import { walkPaneStates } from "./support/pane-states";
import { useWorkbench } from "./support/use-workbench";
import type { Session } from "./support/workbench-session";

const open = useWorkbench();

/** The pane at 1366 × 768, and the same zoomed to 200 %. */
const SIZE = [350, 378] as const;
const ZOOMED = [175, 189] as const;

/** One look each at one level, for what axe looks at does not follow from the level. */
test.each([
  ["light", "1.21", "none"],
  ["dark", "1.9", "none"],
  ["light", "1.14", "active"],
] as const)(
  "every state of the pane is sound and within reach: %s, ExcelApi %s, forced colors %s",
  async (look, api, forcedColors) => {
    const query = `&api=${api}&look=${look}`;
    const session = await open(`?sample=2020-gulou-raw${query}`, { visit: "first", forcedColors });
    const seen: string[] = [];
    await walkPaneStates(session, query, async (state) => {
      seen.push(state);
      await session.sizePane(...SIZE);
      const wrong = state === "checked" ? await axeViolations(session) : await axeViolationsInPane(session);
      expect([state, ...wrong, ...(await outOfReach(session))]).toEqual([state]);
      if (look === "dark") expect([state, await groundOf(session)]).toEqual([state, "dark"]);
      await session.sizePane(...ZOOMED);
      expect([state, ...(await outOfReach(session))]).toEqual([state]);
      await session.sizePane(...SIZE);
    });
    expect(new Set(seen).size).toBeGreaterThan(20);
  },
  180_000,
);

test("the pane follows the look of the page while it is open", async () => {
  const session = await open("?sample=none&look=dark");
  await session.inPane("重新查找").waitFor();
  expect(await groundOf(session)).toBe("dark");
  await session.button(/^外观/).click();
  await session.page.getByRole("menuitemradio", { name: "浅色" }).click();
  await session.pane.locator('[data-look="light"]').waitFor();
  expect(await groundOf(session)).toBe("light");
});

/** Whether the pane is drawn on a dark or a light ground. */
async function groundOf({ pane }: Session): Promise<"dark" | "light"> {
  const colour = await pane.getByRole("main").evaluate((main) => getComputedStyle(main).backgroundColor);
  const parts = (colour.match(/\d+/g) ?? []).map(Number);
  return parts.every((part) => part < 128) ? "dark" : "light";
}
