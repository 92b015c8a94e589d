import { parseXml } from "../../../src/adapters/xlsx/xml/parseXml";
import {
  appendContent,
  applySplices,
  insertChild,
  removeElement,
  setAttribute,
  setContent,
} from "../../../src/adapters/xlsx/xml/xmlEdit";

const NONE = new Set<string>();

it.each(['<x:a xmlns:x="y"/>', '<x:a xmlns:x="y" />', '<?xml version="1.0"?><x:a\nxmlns:x="y"\n/>'])(
  "%j is opened once, however much is put into it",
  (source) => {
    const root = parseXml(source, "a");
    const splices = [
      insertChild(root, "<x:b/>", NONE),
      insertChild(root, "<x:c/>", new Set(["b"])),
      appendContent(root, "<x:d/>"),
      setAttribute(root, "count", "3"),
    ];
    const { children, attributes } = parseXml(applySplices(source, splices), "a");
    expect(children.map(({ local }) => local)).toEqual(["b", "c", "d"]);
    expect(attributes.map(({ name, value }) => [name, value])).toContainEqual(["count", "3"]);
  },
);

it("elements closed in themselves, side by side, are opened each for itself", () => {
  const source = "<a><b/><c/></a>";
  const [b, c] = parseXml(source, "a").children;
  if (b === undefined || c === undefined) throw new Error("there are two");
  expect(applySplices(source, [appendContent(c, "2"), appendContent(b, "1"), setContent(c, "3")])).toBe(
    "<a><b>1</b><c>23</c></a>",
  );
});

it("two edits of one place are a mistake of ours", () => {
  const root = parseXml("<a><b>1</b></a>", "a");
  const [b] = root.children;
  if (b === undefined) throw new Error("there is one");
  expect(() => applySplices("<a><b>1</b></a>", [removeElement(b), setContent(b, "2")])).toThrow("two edits");
});
