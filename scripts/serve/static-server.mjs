import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The pane talks to nobody but its own origin; Excel on the web and the workbench may frame it. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "connect-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'self'; form-action 'none'";

/**
 * On plain http the client of Excel on the web asks a page of this name whether its host may be trusted (on https it
 * looks at the host's name). Only this development server answers; a production build has no such page.
 */
const TRUST_PATH = "/office-js/AgaveErrorUX/index.html";
const TRUST_PAGE =
  '<!doctype html><script>addEventListener("message",(event)=>{if(event.origin===location.origin)' +
  "event.source.postMessage(JSON.stringify({hostUserTrusted:true}),event.origin)})</script>";

/**
 * Serves `folder` on 127.0.0.1 from `port` on, the first that is free; resolves to the server and its port. `before` may
 * answer a request itself and then gives true.
 */
export async function serve({ folder, port, tls = null, before = () => false }) {
  const answer = (request, response) => before(request, response) || respond(folder, request, response);
  for (let candidate = port; candidate < port + 50; candidate += 1) {
    const server = tls ? createSecureServer(tls, answer) : createServer(answer);
    if (await listens(server, candidate)) return { server, port: candidate };
  }
  throw new Error(`端口 ${port} 到 ${port + 49} 都被占用。`);
}

function listens(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) =>
      error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(false) : reject(error),
    );
    server.listen(port, "localhost", () => resolve(true));
  });
}

function respond(folder, request, response) {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405).end();
  if (pathname === TRUST_PATH) {
    response.writeHead(200, { "Content-Type": TYPES[".html"], "Cache-Control": "no-store" });
    return void response.end(TRUST_PAGE);
  }
  const file = fileFor(folder, pathname);
  if (!file) return void response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("404");
  response.writeHead(200, {
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
  });
  if (request.method === "HEAD") return void response.end();
  createReadStream(file).pipe(response);
}

function fileFor(folder, pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null; // A malformed address names no file.
  }
  const path = normalize(join(folder, decoded.endsWith("/") ? `${decoded}index.html` : decoded));
  if (!path.startsWith(normalize(folder) + sep) || decoded.split("/").some((part) => part.startsWith("."))) return null;
  return existsSync(path) && statSync(path).isFile() ? path : null;
}
