import fc from "fast-check";
import { addressKeysIn } from "../../../src/domain/messages/addressKeysIn";
import { addressKey } from "../../../src/domain/messages/recipient";

describe("what tells an address from others", () => {
  it.each([
    ["ann@example.com", "ann@example.com"],
    ["Ann@Example.COM", "ann@example.com"],
    ["ann@example.com.", "ann@example.com"],
    ["'ann@example.com'", "ann@example.com"],
    ["<ann@example.com>", "ann@example.com"],
    ["mailto:ann@example.com?subject=x", "ann@example.com"],
    ["ann\uff20example.com", "ann@example.com"],
    ["a\u200bnn@exa\u200dmple.com", "ann@example.com"],
    ["o'neil@example.com", "o'neil@example.com"],
    ["ann+it@example.com", "ann+it@example.com"],
    ["_ann@example.com", "_ann@example.com"],
    ["\u00e5sa@ex\u00e4mple.se", "\u00e5sa@ex\u00e4mple.se"],
    ["IT", "it"],
    ["@example.", "@example"],
  ])("of %j is %j", (address, key) => {
    expect(addressKey(address)).toBe(key);
    expect(addressKey(key)).toBe(key);
  });

  it("is found at once, however long the text", () => {
    for (const text of ["{".repeat(32_767), "@".repeat(32_767), `${"'".repeat(32_000)}a@b.c`]) {
      expect(addressKey(text).length).toBeLessThanOrEqual(text.length);
    }
  });

  it("is the same whatever stands around a plain address", () => {
    const around = fc.constantFrom("", "'", '"', "<", "(", "\u201c", "* ", "- ", "mailto:", "\u200b");
    const behind = fc.constantFrom("", "'", '"', ">", ")", "\u201d", ".", ",", ";", "!", "?x=1", "\ufeff");
    const plain = fc.stringMatching(/^[a-z][a-z0-9.]{0,8}[a-z]@[a-z]{1,8}\.[a-z]{2,3}$/);
    fc.assert(
      fc.property(around, plain, behind, (before, address, after) => {
        expect(addressKeysIn(`${before}${address}${after}`).keys).toEqual([address]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the addresses in a text", () => {
  it.each([
    { text: "ann@x.com; bo@x.com", keys: ["ann@x.com", "bo@x.com"], isAllAddresses: true, hasOther: false },
    { text: "Ann <ann@x.com>", keys: ["ann@x.com"], isAllAddresses: false, hasOther: false },
    { text: "ann@x.com/bo@x.com", keys: ["ann@x.com", "bo@x.com"], isAllAddresses: true, hasOther: false },
    { text: "a/b@x.com", keys: ["a/b@x.com"], isAllAddresses: true, hasOther: false },
    { text: "@x.com", keys: [], isAllAddresses: false, hasOther: true },
    { text: "x", keys: [], isAllAddresses: false, hasOther: false },
    { text: "", keys: [], isAllAddresses: false, hasOther: false },
  ])("$text", ({ text, ...found }) => expect(addressKeysIn(text)).toEqual(found));
});
