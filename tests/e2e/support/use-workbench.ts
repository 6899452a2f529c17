import type { Session, Visit } from "./workbench-session";
import { Workbench } from "./workbench-session";

/** Opens the page for one person; closed again after the test. */
export type OpenPage = (query: string, visit?: Visit) => Promise<Session>;

/**
 * The workbench for the tests of a file: started before the first, stopped after the last. After each test nothing may
 * have been asked of strangers and nothing complained of, in any page it opened.
 */
export function useWorkbench(): OpenPage {
  let workbench: Workbench;
  let opened: Session[] = [];
  beforeAll(async () => {
    workbench = await Workbench.start();
  });
  afterAll(() => workbench.stop());
  afterEach(async () => {
    const sessions = opened;
    opened = [];
    for (const session of sessions) {
      expect(session.complaints).toEqual([]);
      expect(session.strangers).toEqual([]);
      await session.close();
    }
  });
  return async (query, visit) => {
    const session = await workbench.open(query, visit);
    opened.push(session);
    return session;
  };
}
