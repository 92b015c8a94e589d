import type { HostState } from "../hostState";
import type { Json, QueryInfo } from "../protocol/batch";
import { apiName, type HostObject, NULL_OBJECT, wireName } from "./objectType";
import type { Resolved } from "./objectPaths";
import { Unimplemented } from "./unimplemented";

type JsonObject = { [key: string]: Json };

/** Which members a load wants, as a tree: `format/fill/color` is `format` with `fill` with `color`. */
type Wanted = Map<string, Wanted>;

/**
 * The properties that a load asked for, in the nesting that Office.js expects. Nothing asked for means every
 * scalar property of the table. `null` for the null object.
 */
export function query(object: Resolved, info: QueryInfo | undefined, host: HostState): Json {
  const wanted = wantedTree(info?.Select ?? []);
  for (const path of info?.Expand ?? []) addPath(wanted, path);
  return answer(object, wanted, info, host);
}

function answer(object: Resolved, wanted: Wanted, info: QueryInfo | undefined, host: HostState): Json {
  if (object === NULL_OBJECT) return null;
  const members = object.type.items?.(object.target, host);
  if (members === undefined) return properties(object, wanted, host);
  const { own, ofItems } = splitCollection(object, wanted);
  const skip = info?.Skip ?? 0;
  const page = members.slice(skip, info?.Top === undefined ? undefined : skip + info.Top);
  return {
    ...properties(object, own, host, own.size > 0),
    _Items: page.map((item) => answer(item, ofItems, undefined, host)),
  };
}

/** `items/name` and plain `name` both mean the items' name, unless the collection itself has such a property. */
function splitCollection(
  collection: HostObject,
  wanted: Wanted,
): { readonly own: Wanted; readonly ofItems: Wanted } {
  const own: Wanted = new Map();
  const ofItems: Wanted = new Map();
  for (const [name, below] of wanted) {
    if (name === "items") for (const [itemName, itemBelow] of below) ofItems.set(itemName, itemBelow);
    else if (collection.scalar(name) !== undefined) own.set(name, below);
    else ofItems.set(name, below);
  }
  return { own, ofItems };
}

function properties(
  object: HostObject,
  wanted: Wanted,
  host: HostState,
  isNarrow = wanted.size > 0,
): JsonObject {
  const result: JsonObject = { ...object.identity() };
  const names = isNarrow ? [...wanted.keys()] : readableScalars(object);
  for (const name of names) {
    if (name === "$all" || name === "*") Object.assign(result, properties(object, new Map(), host));
    else if (name !== "$none" && name !== "isNullObject")
      result[wireName(name)] = property(object, name, wanted.get(name) ?? new Map(), host);
  }
  return result;
}

function property(object: HostObject, name: string, below: Wanted, host: HostState): Json {
  const read = object.scalar(name)?.read;
  if (read !== undefined) return read(object.target, host);
  const child = object.object(name, host);
  if (child === undefined) throw new Unimplemented(`reading ${object.type.name}.${name}`);
  return answer(child, below, undefined, host);
}

function readableScalars(object: HostObject): readonly string[] {
  return Object.entries(object.type.scalars ?? {}).flatMap(([name, scalar]) => (scalar.read ? [name] : []));
}

function wantedTree(paths: readonly string[]): Wanted {
  const tree: Wanted = new Map();
  for (const path of paths) addPath(tree, path);
  return tree;
}

function addPath(tree: Wanted, path: string): void {
  let node = tree;
  for (const step of path.split("/")) {
    const name = apiName(step.trim());
    const next: Wanted = node.get(name) ?? new Map();
    node.set(name, next);
    node = next;
  }
}
