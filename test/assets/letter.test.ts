import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { contentTypeOf } from "../../src/adapters/xlsx/package/contentTypes";
import { PartStore } from "../../src/adapters/xlsx/package/partStore";
import { readRelationships } from "../../src/adapters/xlsx/package/relationships";
import { readZip } from "../../src/adapters/xlsx/zip/readZip";
import { ZIP_LIMITS } from "../../src/adapters/xlsx/zip/zipLimits";
import { messageColumns } from "../../src/domain/messages/mergeFields";
import { elementsNamed, xmlElement } from "../project/xmlElement";

const LETTER = readFileSync("assets/send.docx");
const DOCUMENT = "word/document.xml";

describe("assets/send.docx, the starter document of a mail merge", () => {
  const store = new PartStore(readZip(LETTER, ZIP_LIMITS), nodeCodec);

  it.each(["Etc/UTC", "Pacific/Apia"])("is, byte for byte, what npm run letter makes in %s", (timeZone) => {
    const folder = mkdtempSync(path.join(tmpdir(), "rollout-waves-"));
    execFileSync("node", [".config/write-letter.mjs", folder], { env: { ...process.env, TZ: timeZone } });
    const made = readFileSync(path.join(folder, "send.docx"));
    rmSync(folder, { recursive: true });
    expect(made.equals(LETTER)).toBe(true);
  });

  it("holds well-formed parts, each with a type, and no relationship to what is not there", async () => {
    for (const { name } of store.entries) {
      expect(xmlElement(await store.text(name))).toBeDefined();
      if (name === "[Content_Types].xml") continue;
      expect([name, await contentTypeOf(store, name)]).toEqual([name, expect.stringMatching(/\+xml$/)]);
      for (const { part } of await readRelationships(store, name))
        expect([name, part, part !== undefined && store.has(part)]).toEqual([name, part, true]);
    }
    const [document] = (await readRelationships(store, "")).filter(({ kind }) => kind === "officeDocument");
    expect(document?.part).toBe(DOCUMENT);
  });

  it("has merge fields of these columns of Messages, and no word of its own", async () => {
    const document = xmlElement(await store.text(DOCUMENT));
    const fields = elementsNamed(document, "w:fldSimple", "w:instrText").map(
      (field) => /^ MERGEFIELD (\w+) $/.exec(field.attributes["w:instr"] ?? field.text)?.[1],
    );
    expect(fields).toEqual(["Subject", "Body", "Group", "SendDateLong"]);
    const ofEveryPlan = {
      isEnrolling: false,
      isDividing: false,
      hasRecipients: false,
      personal: [],
      ofGroups: [],
      settings: [],
    };
    expect(messageColumns(ofEveryPlan)).toEqual(expect.arrayContaining(fields));
    const texts = elementsNamed(document, "w:t").map(({ text }) => text);
    expect(texts).toEqual(["«Subject»", "«Body»", "«Group»", " · ", "«SendDateLong»"]);
  });
});
