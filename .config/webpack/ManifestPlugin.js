const { readFileSync } = require("node:fs");
const path = require("node:path");
const { Compilation, WebpackError, sources } = require("webpack");

const DEVELOPMENT_ADDRESS = "https://localhost:3000/";
const TEXT_FILE = /\.(?:xml|html|js|css)$/;

/**
 * Writes the manifest for the address that the add-in will be served from. The build fails when that address is
 * missing or unfit, and when any file still says `localhost`: such an add-in works on its developer's machine only.
 */
class ManifestPlugin {
  /** @param address - What `ADDIN_URL` says, such as `https://example.org/rollout-waves/`; the last slash may be missing. */
  constructor(address = "") {
    this.address = address.endsWith("/") ? address : `${address}/`;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ManifestPlugin", (compilation) => {
      const manifestPath = path.resolve(compiler.context, "manifest.xml");
      compilation.fileDependencies.add(manifestPath);
      if (!isWebAddress(this.address)) {
        fail(
          compilation,
          "ADDIN_URL must say where the add-in will be served from, for example: " +
            "ADDIN_URL=https://example.org/rollout-waves/ npm run build",
        );
        return;
      }
      compilation.hooks.processAssets.tap(
        { name: "ManifestPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const manifest = readFileSync(manifestPath, "utf8").replaceAll(DEVELOPMENT_ADDRESS, this.address);
          compilation.emitAsset("manifest.xml", new sources.RawSource(manifest));
        },
      );
      compilation.hooks.processAssets.tap(
        { name: "ManifestPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          for (const { name, source } of compilation.getAssets()) {
            if (TEXT_FILE.test(name) && source.source().toString().includes("localhost")) {
              fail(compilation, `${name} still says localhost; only the development server is there.`);
            }
          }
        },
      );
    });
  }
}

function isWebAddress(address) {
  return URL.canParse(address) && /^https:\/\/[^?#]+$/.test(address);
}

function fail(compilation, sentence) {
  compilation.errors.push(new WebpackError(sentence));
}

module.exports = { ManifestPlugin };
