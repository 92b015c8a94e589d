/** To be loaded first (`node -r`), so that a process of its own can run the project's TypeScript as it stands. */
const { transformFileSync } = require("@swc/core");

require.extensions[".ts"] = (module, file) => {
  module._compile(transformFileSync(file, { module: { type: "commonjs" } }).code, file);
};
