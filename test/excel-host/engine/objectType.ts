import type { HostState } from "../hostState";
import type { Json } from "../protocol/batch";
import { ExcelError, type ExcelErrorCode } from "./excelError";
import { Unimplemented } from "./unimplemented";

/** An argument as it reaches a member: a plain value, or an object of the host; `undefined` when it was left out. */
export type Argument = Json | HostObject | undefined;

/** What a method gives back: an object, the null object (`NULL_OBJECT`), a plain value, or nothing. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- Most methods act and end without a `return`.
export type MethodResult = HostObject | typeof NULL_OBJECT | Json | void;

/** The answer of an `...OrNullObject` member when there is none. */
export const NULL_OBJECT = Symbol("null object");

/** A scalar property. Without `read` it is write-only, without `write` read-only. */
export type Scalar<Target> = {
  readonly read?: (target: Target, host: HostState) => Json;
  readonly write?: (target: Target, value: Argument, host: HostState) => void;
};

/**
 * A class of Excel's, as a table. Member names are those of the JavaScript API, in camelCase;
 * a test compares them with the installed Office.js.
 */
export type ObjectType<Target> = {
  readonly name: string;
  readonly scalars?: { readonly [name: string]: Scalar<Target> };
  /** Properties that hold another object. */
  readonly objects?: {
    readonly [name: string]: (target: Target, host: HostState) => HostObject | typeof NULL_OBJECT;
  };
  readonly methods?: {
    readonly [name: string]: (target: Target, args: readonly Argument[], host: HostState) => MethodResult;
  };
  /** Of properties that Office.js sets under another name than they have in the API: that name, and the API's. */
  readonly namesOnTheWire?: { readonly [name: string]: string };
  /** The members of a collection, in order. */
  readonly items?: (target: Target, host: HostState) => readonly HostObject[];
  /** `collection.getItem(key)` and what Office.js makes of an item that it has met. */
  readonly item?: (target: Target, key: Argument, host: HostState) => HostObject;
  /** By what an object is found again after a sync; `_Id` where the class has no public `id`. */
  readonly identity?: { readonly key: "Id" | "_Id"; readonly of: (target: Target) => string };
  /** The error of whatever is asked of an object that is no longer there; absent or `undefined` while it is. */
  readonly gone?: (target: Target, host: HostState) => ExcelErrorCode | undefined;
  /** Whether Office.js asks the host to remember the object, as it does for ranges. */
  readonly isTracked?: true;
};

/** An object of some type, with the type of its target hidden. */
export class HostObject {
  private constructor(
    readonly type: ObjectType<unknown>,
    readonly target: unknown,
  ) {}

  /** The only way to make one, so that type and target agree. */
  static of<Target>(type: ObjectType<Target>, target: Target): HostObject {
    // Members of `type` are only ever called with `target`.
    return new HostObject(type as unknown as ObjectType<unknown>, target);
  }

  /** A scalar property; `undefined` when the table has none of that name. */
  scalar(name: string): Scalar<unknown> | undefined {
    return ownMember(this.type.scalars, name);
  }

  /** An object that a property holds; `undefined` when the table has none of that name. */
  object(name: string, host: HostState): HostObject | typeof NULL_OBJECT | undefined {
    return ownMember(this.type.objects, name)?.(this.target, host);
  }

  call(name: string, args: readonly Argument[], host: HostState): MethodResult {
    const method = ownMember(this.type.methods, name);
    if (method === undefined) throw new Unimplemented(`${this.type.name}.${name}()`);
    return method(this.target, args, host);
  }

  itemAt(key: Argument, host: HostState): HostObject {
    if (this.type.item === undefined) throw new Unimplemented(`${this.type.name}.getItem()`);
    return this.type.item(this.target, key, host);
  }

  /** What an answer carries so that Office.js finds the object again. */
  identity(): { readonly [key: string]: string } {
    const { identity } = this.type;
    return identity === undefined ? {} : { [identity.key]: identity.of(this.target) };
  }
}

/** A member, but nothing that every object inherits, such as `toString`. */
function ownMember<Value>(
  members: { readonly [name: string]: Value } | undefined,
  name: string,
): Value | undefined {
  return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
}

/** `GetRange` on the wire is `getRange` in the API; names that start with `_` stay. */
export function apiName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The inverse of {@link apiName}. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The target of an argument that must be an object of `type`. */
export function targetOf<Target>(type: ObjectType<Target>, argument: Argument): Target {
  if (argument instanceof HostObject && argument.type.name === type.name) {
    // HostObject.of tied the name of the type to its target.
    return argument.target as Target;
  }
  throw new ExcelError("InvalidArgument");
}
