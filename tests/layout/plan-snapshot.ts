export { snapshotOfPlan } from "../../src/sheet/plan-snapshot";
