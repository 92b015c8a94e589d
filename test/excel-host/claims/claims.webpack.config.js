// All claims as one script, build/claims.js, to be run in real Excel; README.md of the folder above says how.
const path = require("node:path");

const root = path.resolve(__dirname, "../../..");

module.exports = {
  context: root,
  mode: "none",
  target: ["web", "es2022"],
  stats: "errors-warnings",
  entry: path.join(__dirname, "askThisExcel.ts"),
  output: { path: path.join(root, "build"), filename: "claims.js" },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: {
          configFile: path.join(root, "tsconfig.json"),
          transpileOnly: true,
          compilerOptions: { composite: false, declaration: false, emitDeclarationOnly: false },
        },
      },
    ],
  },
  resolve: { extensions: [".ts"] },
};
