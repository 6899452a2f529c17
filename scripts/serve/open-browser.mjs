import { spawn } from "node:child_process";

/** Opens the address in the person's browser; false where none can be opened (a server, BROWSER=none). */
export function openBrowser(address) {
  const chosen = process.env.BROWSER;
  if (chosen === "none" || process.env.CI) return Promise.resolve(false);
  if (process.platform === "linux" && !chosen && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return Promise.resolve(false);
  }
  const [program, parameters] = opener(chosen, address);
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { stdio: "ignore", detached: true });
    child.once("error", () => resolve(false));
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}

function opener(chosen, address) {
  if (chosen) return [chosen, [address]];
  if (process.platform === "win32") return ["cmd", ["/c", "start", "", address]];
  if (process.platform === "darwin") return ["open", [address]];
  return ["xdg-open", [address]];
}
