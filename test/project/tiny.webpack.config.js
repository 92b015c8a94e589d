// A build of almost nothing under the rules of the real one: quick enough to be refused again and again.
const path = require("node:path");
const { ManifestPlugin } = require("../../.config/webpack/ManifestPlugin");
const { SizeBudgetPlugin } = require("../../.config/webpack/SizeBudgetPlugin");

const { ADDIN_URL, BUDGET, SCRIPT = "" } = process.env;

module.exports = {
  context: path.resolve(__dirname, "../.."),
  entry: { taskpane: `data:text/javascript,${SCRIPT}` },
  plugins: [new ManifestPlugin(ADDIN_URL), new SizeBudgetPlugin("taskpane", Number(BUDGET))],
};
