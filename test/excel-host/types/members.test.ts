import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Events } from "../engine/events";
import type { ObjectType } from "../engine/objectType";
import { type Bundle, loadOfficeJs } from "../protocol/nodeBridge";

/** What a class of Office.js tells of itself. */
type ClassOfOfficeJs = {
  readonly scalars: ReadonlyMap<string, { readonly isWritable: boolean }>;
  readonly objects: readonly string[];
  readonly has: (member: string) => boolean;
};

const TABLES = tables();

describe.each(["web", "win32"] as const)("the %s bundle", (bundle) => {
  const classOf = classes(bundle);

  it.each(TABLES.map((type) => [type.name, type] as const))("knows every member of %s", (name, type) => {
    const known = classOf(name);
    expect(unknownMembers(type, known)).toEqual([]);
  });

  it("would notice a member that Excel lacks", () => {
    const type = {
      name: "Range",
      scalars: { valuez: {}, address: { write: () => undefined } },
      methods: { get: () => null },
    };
    expect(unknownMembers(type, classOf("Range"))).toEqual(["valuez", "address is read-only", "get()"]);
  });
});

function unknownMembers(type: ObjectType<never>, known: ClassOfOfficeJs): string[] {
  const scalars = Object.entries(type.scalars ?? {}).flatMap(([name, { write }]) => {
    const scalar = known.scalars.get(name);
    if (scalar === undefined) return [name];
    return write !== undefined && !scalar.isWritable ? [`${name} is read-only`] : [];
  });
  const objects = Object.keys(type.objects ?? {}).filter((name) => !known.objects.includes(name));
  const methods = Object.keys(type.methods ?? {}).filter((name) => !known.has(name));
  return [...scalars, ...objects, ...methods.map((name) => `${name}()`)];
}

/** Every table of this folder, whatever file it is in. */
function tables(): ObjectType<never>[] {
  const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  );
  const exported = files.flatMap((file) =>
    Object.values(require(join(__dirname, file)) as Record<string, unknown>),
  );
  return exported.filter(
    (value): value is ObjectType<never> => typeof value === "object" && value !== null && "name" in value,
  );
}

function classes(bundle: Bundle): (name: string) => ClassOfOfficeJs {
  const { Excel } = loadOfficeJs(bundle, () => Promise.reject(new Error("nothing is sent")), new Events());
  return (name) => {
    const { prototype } = Reflect.get(Excel, name) as { prototype: object };
    // The bundles keep these lists in getters of each class's prototype.
    const list = (key: string): readonly unknown[] =>
      (Reflect.get(prototype, key) as unknown[] | undefined) ?? [];
    const writable = list("_scalarPropertyUpdateable");
    return {
      scalars: new Map(
        list("_scalarPropertyNames").map((scalar, index) => [
          String(scalar),
          { isWritable: writable[index] === true },
        ]),
      ),
      objects: list("_navigationPropertyNames").map(String),
      has: (member) => typeof Reflect.get(prototype, member) === "function",
    };
  };
}
