import { spawnSync } from "node:child_process";

/**
 * What the manifest schema has against a manifest; empty when it is valid.
 *
 * @throws Error when xmllint is missing.
 */
export function schemaFaults(manifest: string): readonly string[] {
  const { error, stderr } = spawnSync(
    "xmllint",
    ["--noout", "--nonet", "--schema", "test/manifest-xsd/OfficeAppManifestV1_1.xsd", "-"],
    { input: manifest, encoding: "utf8" },
  );
  if (error !== undefined) throw new Error("xmllint does not run: install libxml2-utils", { cause: error });
  return stderr.split("\n").filter((line) => line !== "" && line !== "- validates");
}
