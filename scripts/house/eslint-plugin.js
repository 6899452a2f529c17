import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { circlesOf, moduleGraph, resolved } from "./module-graph.js";
import { mayImport, mayUse, roomOf, ROOTS } from "./rooms.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The circles of the project by file; found once a run. */
let circles = null;

function circleOf(file) {
  circles ??= new Map(circlesOf(moduleGraph(ROOT)).flatMap((circle) => circle.map((each) => [each, circle])));
  return circles.get(file) ?? null;
}

function nameOf({ filename }) {
  return relative(ROOT, filename).split(sep).join("/");
}

/** Calls `look` with each specifier that the file imports, of types and on demand too. */
function onEachImport(look) {
  const declared = (node) => node.source && look(node.source, node.source.value);
  return {
    ImportDeclaration: declared,
    ExportNamedDeclaration: declared,
    ExportAllDeclaration: declared,
    ImportExpression: (node) => node.source.type === "Literal" && look(node.source, node.source.value),
  };
}

/** Holds the table of rooms: who may import whom, and which packages. */
const rooms = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const file = nameOf(context);
    const room = roomOf(file);
    if (ROOTS.includes(file)) return {};
    if (room === null)
      return {
        Program: (node) => context.report({ node, message: "This file is in no room (scripts/house/rooms.js)." }),
      };
    return onEachImport((node, specifier) => {
      if (!specifier.startsWith(".")) {
        if (!mayUse(room, specifier))
          context.report({ node, message: `${room}/ must not use the package ${specifier}.` });
        return;
      }
      const other = resolved(ROOT, file, specifier);
      const otherRoom = other && roomOf(other);
      if (otherRoom && !mayImport(room, otherRoom))
        context.report({ node, message: `${room}/ must not import ${otherRoom}/.` });
    });
  },
};

/** No circles of imports, not of types either. */
const noCircles = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const file = nameOf(context);
    const circle = circleOf(file);
    if (circle === null) return {};
    return onEachImport((node, specifier) => {
      const other = resolved(ROOT, file, specifier);
      if (other && circle.includes(other))
        context.report({ node, message: `A circle of imports: ${circle.join(", ")}.` });
    });
  },
};

export default { meta: { name: "house" }, rules: { rooms, "no-circles": noCircles } };
