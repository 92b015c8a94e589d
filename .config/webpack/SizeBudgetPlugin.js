const { gzipSync } = require("node:zlib");
const { Compilation, WebpackError } = require("webpack");

/** Prints how large the scripts are that a page loads before it can start, and fails the build when that is too much. */
class SizeBudgetPlugin {
  /**
   * @param entry - Name of the entry, such as `taskpane`.
   * @param budget - The most bytes that its initial scripts may have together, each compressed by gzip.
   */
  constructor(entry, budget) {
    this.entry = entry;
    this.budget = budget;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SizeBudgetPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "SizeBudgetPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const size = this.initialSize(compilation);
          const sentence = `${this.entry}: initial scripts ${size} bytes gzip, budget ${this.budget}`;
          if (size > this.budget) compilation.errors.push(new WebpackError(sentence));
          else console.log(sentence);
        },
      );
    });
  }

  initialSize(compilation) {
    return compilation.entrypoints
      .get(this.entry)
      .getFiles()
      .filter((file) => file.endsWith(".js"))
      .map((file) => gzipSync(compilation.getAsset(file).source.buffer()).length)
      .reduce((sum, size) => sum + size, 0);
  }
}

module.exports = { SizeBudgetPlugin };
