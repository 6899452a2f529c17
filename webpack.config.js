import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ruleHtml } from "./scripts/build/rule-html.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));

/**
 * Where office.js comes from. `self` is a copy of Microsoft's package beside the add-in, for networks that reach
 * nothing else; Microsoft supports only its own addresses (`global`, `21vianet`).
 */
const OFFICE_JS = {
  self: "office-js/office.js",
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** The files of Microsoft's package that Excel on Windows, Mac, iPad and the web load, and two languages. */
const OFFICE_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "telemetry/oteljs_agave.js",
  "zh-cn",
  "en-us",
];

/** The generated pages of the rules, shipped with the add-in. */
const RULE_PAGES = `${root}docs/rules`;

/** The manual for clerks, which 帮助 in the pane opens. */
const MANUAL = "docs/使用手册.md";

/** The address the manifest was written for; BASE_URL puts that of the bureau's own server in its place. */
const DEVELOPMENT_URL = "https://localhost:3000";

/** TypeScript and JSX, for both bundles. */
const TYPESCRIPT = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

const RESOLVE = { extensions: [".ts", ".tsx", ".js"] };

export default (_environment, { mode = "production" } = {}) => [addIn(mode), commandLine(mode)];

/** The command line as one file that Node runs without anything installed; package.json names it as the program jxmb. */
function commandLine(mode) {
  return {
    name: "jxmb",
    mode,
    context: root,
    target: "node20",
    devtool: false,
    entry: "./src/cli/program.ts",
    experiments: { outputModule: true },
    output: { path: `${root}dist`, filename: "jxmb.mjs", module: true, chunkFormat: "module" },
    resolve: RESOLVE,
    module: { rules: [TYPESCRIPT] },
    plugins: [
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    ],
    performance: { hints: false },
  };
}

/** The add-in and the workbench: their pages, Microsoft's office.js, the manifest, the pages of help. */
function addIn(mode) {
  const preset = process.env.OFFICE_JS ?? "self";
  const officeJs = OFFICE_JS[preset];
  if (!officeJs) throw new Error(`OFFICE_JS must be one of ${Object.keys(OFFICE_JS).join(", ")}, not ${preset}`);
  const baseUrl = (process.env.BASE_URL ?? DEVELOPMENT_URL).replace(/\/$/, "");
  const page = (template, filename, chunk) =>
    new HtmlWebpackPlugin({ template, filename, chunks: [chunk], officeJs, scriptLoading: "defer" });

  return {
    name: "add-in",
    mode,
    context: root,
    target: ["web", "es2022"],
    devtool: mode === "development" ? "source-map" : false,
    entry: {
      taskpane: "./src/taskpane/main.tsx",
      commands: "./src/commands/commands.ts",
      workbench: "./src/workbench/main.ts",
    },
    output: {
      path: `${root}dist`,
      filename: "[name].[contenthash:8].js",
      clean: { keep: /^(?:jxmb\.mjs|\.built-from-.*)$/ },
    },
    resolve: RESOLVE,
    module: {
      rules: [TYPESCRIPT, { test: /\.css$/, use: ["style-loader", "css-loader"] }],
    },
    plugins: [
      page("./src/taskpane/taskpane.html", "taskpane.html", "taskpane"),
      page("./src/commands/commands.html", "commands.html", "commands"),
      page("./src/workbench/workbench.html", "index.html", "workbench"),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          {
            from: "**/*.md",
            context: RULE_PAGES,
            to: "rules/[path][name].html",
            transform: (content, path) =>
              ruleHtml(content.toString("utf8"), relative(RULE_PAGES, path).replaceAll("\\", "/")),
          },
          { from: "src/taskpane/rules.css", to: "rules/rules.css" },
          {
            from: MANUAL,
            to: "help/index.html",
            transform: (content) => ruleHtml(content.toString("utf8"), "index.md"),
          },
          { from: "src/taskpane/rules.css", to: "help/rules.css" },
          { from: "docs/pictures/*-378.png", to: "help/pictures/[name][ext]", noErrorOnMissing: true },
          {
            from: "manifest.xml",
            transform: (content) => content.toString("utf8").replaceAll(DEVELOPMENT_URL, baseUrl),
          },
          ...(preset === "self"
            ? OFFICE_FILES.map((name) => ({
                from: `node_modules/@microsoft/office-js/dist/${name}`,
                to: name.includes(".") ? `office-js/${name}` : `office-js/${name}/`,
                info: { minimized: true },
              }))
            : []),
        ],
      }),
    ],
    performance: { hints: false },
  };
}
