const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const { IgnorePlugin } = require("webpack");
const { contentSecurityPolicy } = require("./.config/webpack/contentSecurityPolicy");
const { ManifestPlugin } = require("./.config/webpack/ManifestPlugin");
const { SizeBudgetPlugin } = require("./.config/webpack/SizeBudgetPlugin");

/** Bytes, gzip: what a person waits for before the pane shows, Office.js apart. */
const PANE_BUDGET = 54_000;
/** The development server reloads the page through a socket; the built add-in calls nobody. */
const DEVELOPMENT_SOCKET = "wss://localhost:3000";

/** The library of public holidays, whose data asks that its licence and sources go wherever it goes. */
const HOLIDAYS = path.dirname(require.resolve("date-holidays/package.json"));

/** The words of every language that moment, which date-holidays counts with, would bring along: nothing of ours speaks them. */
const WITHOUT_MOMENT_LOCALES = new IgnorePlugin({ resourceRegExp: /^\.\/locale$/, contextRegExp: /moment$/ });

const shared = {
  context: __dirname,
  stats: "errors-warnings",
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: {
          configFile: path.resolve(__dirname, "tsconfig.json"),
          transpileOnly: true,
          compilerOptions: {
            composite: false,
            declaration: false,
            emitDeclarationOnly: false,
            sourceMap: true,
          },
        },
      },
    ],
  },
  resolve: { extensions: [".ts", ".js"] },
};

/** The pages that Excel shows, and the manifest that tells Excel about them. */
async function addin(isProduction, isServed) {
  const contentPolicy = contentSecurityPolicy(isServed ? [DEVELOPMENT_SOCKET] : []);
  const page = (name) =>
    new HtmlPlugin({
      template: `src/${name}/${name}.html`,
      filename: `${name}.html`,
      chunks: [name],
      templateParameters: { contentSecurityPolicy: contentPolicy },
    });
  return {
    ...shared,
    name: "addin",
    target: ["web", "es2022"],
    entry: { taskpane: "./src/taskpane/main.ts", commands: "./src/commands/main.ts" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].[contenthash].js",
      // Every script of a language is named in the first one that loads.
      hashDigestLength: 10,
      assetModuleFilename: "[name].[contenthash][ext]",
      clean: { keep: "cli.js" },
    },
    module: {
      rules: [...shared.module.rules, { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] }],
    },
    plugins: [
      WITHOUT_MOMENT_LOCALES,
      page("taskpane"),
      page("commands"),
      new CssPlugin({ filename: "[name].[contenthash].css" }),
      new CopyPlugin({
        patterns: [
          "assets/*.png",
          "assets/*.html",
          { from: path.resolve(HOLIDAYS, "LICENSE"), to: "date-holidays.LICENSE.txt" },
        ],
      }),
      ...(isProduction
        ? [new ManifestPlugin(process.env.ADDIN_URL), new SizeBudgetPlugin("taskpane", PANE_BUDGET)]
        : []),
    ],
    performance: false,
    // Not one of webpack's eval kinds: the policy forbids them.
    devtool: isProduction ? false : "source-map",
    ...(isServed && { devServer: await devServer() }),
  };
}

async function devServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: 3000,
    server: { type: "https", options: await getHttpsServerOptions() },
    static: false,
    hot: false,
    client: { overlay: false },
  };
}

/** The command line: one file that Node runs, with everything in it. */
function cli() {
  return {
    ...shared,
    name: "cli",
    target: "node20",
    entry: { cli: "./src/cli/main.ts" },
    output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", asyncChunks: false },
    // Left readable, so that a stack trace means something.
    optimization: { minimize: false },
    plugins: [WITHOUT_MOMENT_LOCALES],
    devtool: false,
  };
}

module.exports = async (environment, { mode }) => [
  await addin(mode === "production", environment.WEBPACK_SERVE === true),
  cli(),
];
