import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { sampleWorkbook } from "./sampleWorkbook";

const ASSETS = join(__dirname, "../../assets");

it.each([
  { file: "sample-rollout.xlsx", language: "en" as const },
  { file: "sample-rollout-sv.xlsx", language: "sv" as const },
])(
  "assets/$file holds what the product makes of its sample groups; if not, npm run samples",
  async ({ file, language }) => {
    const made = await sampleWorkbook(language);
    // Part by part, since another version of zlib may compress otherwise.
    expect(unzipSync(made)).toEqual(unzipSync(readFileSync(join(ASSETS, file))));
  },
);
