import { WorkbenchPage } from "./page/workbench-page";

const root = document.getElementById("workbench");
if (!root) throw new Error("The page has no element for the workbench.");
new WorkbenchPage(root, window.location.search);
