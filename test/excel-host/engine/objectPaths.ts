import type { HostState } from "../hostState";
import { type ArgumentInfo, type BatchRequest, type Json, ObjectPathType } from "../protocol/batch";
import { ExcelError } from "./excelError";
import { type Argument, apiName, HostObject, NULL_OBJECT } from "./objectType";
import { service } from "./services";
import { Unimplemented } from "./unimplemented";

/** An object of a batch, or the null object, whose children are null objects too. */
export type Resolved = HostObject | typeof NULL_OBJECT;

/**
 * Finds the objects of one batch. Each path is walked once, because a path such as `worksheets.add("Data")`
 * makes what it names.
 */
export class ObjectPaths {
  private readonly resolved = new Map<number, Resolved>();

  constructor(
    private readonly paths: BatchRequest["ObjectPaths"],
    private readonly root: HostObject,
    private readonly host: HostState,
  ) {}

  /** @throws ExcelError when the path leads nowhere. */
  resolve(pathId: number): Resolved {
    const found = this.resolved.get(pathId) ?? this.walk(pathId);
    this.resolved.set(pathId, found);
    const error = found === NULL_OBJECT ? undefined : found.type.gone?.(found.target, this.host);
    if (error !== undefined) throw new ExcelError(error);
    return found;
  }

  /** The object of a path that has been walked already. */
  known(pathId: number): HostObject | undefined {
    const found = this.resolved.get(pathId);
    return found instanceof HostObject ? found : undefined;
  }

  /** The arguments of a call, with objects where the batch holds path ids. */
  arguments(info: ArgumentInfo | undefined): readonly Argument[] {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return values.map((value, index) => this.argument(value, ids?.[index]));
  }

  /** Class and member of the last step of a path, as an error names them. */
  location(pathId: number): string {
    const path = this.path(pathId);
    if (path.ParentObjectPathId === undefined) return apiName(path.Name);
    const parent = this.resolved.get(path.ParentObjectPathId);
    const member = path.ObjectPathType === ObjectPathType.indexer ? "getItem" : apiName(path.Name);
    return parent instanceof HostObject ? `${parent.type.name}.${member}` : member;
  }

  private walk(pathId: number): Resolved {
    const path = this.path(pathId);
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return this.root;
      case ObjectPathType.nullObject:
        return NULL_OBJECT;
      case ObjectPathType.reference:
        return this.reference(path.Name);
      case ObjectPathType.property:
        return this.child(path.ParentObjectPathId, (parent) => {
          const found = parent.object(apiName(path.Name), this.host);
          if (found === undefined) throw new Unimplemented(`${parent.type.name}.${apiName(path.Name)}`);
          return found;
        });
      case ObjectPathType.indexer:
        return this.child(path.ParentObjectPathId, (parent) =>
          parent.itemAt(this.arguments(path.ArgumentInfo)[0], this.host),
        );
      case ObjectPathType.method:
        return this.child(path.ParentObjectPathId, (parent) => {
          const found = parent.call(apiName(path.Name), this.arguments(path.ArgumentInfo), this.host);
          if (found instanceof HostObject || found === NULL_OBJECT) return found;
          throw new Unimplemented(`${parent.type.name}.${apiName(path.Name)}() as an object`);
        });
      case ObjectPathType.newObject:
        return service(path.Name);
      default:
        throw new Unimplemented(`object path type ${String(path.ObjectPathType)} (${path.Name})`);
    }
  }

  private path(pathId: number): BatchRequest["ObjectPaths"][string] {
    const path = this.paths[String(pathId)];
    if (path === undefined) throw new ExcelError("InvalidObjectPath");
    return path;
  }

  private child(parentId: number | undefined, find: (parent: HostObject) => Resolved): Resolved {
    if (parentId === undefined) throw new ExcelError("InvalidObjectPath");
    const parent = this.resolve(parentId);
    return parent === NULL_OBJECT ? NULL_OBJECT : find(parent);
  }

  private reference(id: string): HostObject {
    const found = this.host.references.find(id);
    if (found === undefined) throw new ExcelError("InvalidObjectPath");
    return found;
  }

  private argument(value: Json, pathIds: number | readonly number[] | undefined): Argument {
    if (typeof pathIds === "object") throw new Unimplemented("an array of objects as argument");
    if (pathIds === undefined || pathIds === 0) return value;
    const found = this.resolve(pathIds);
    if (found === NULL_OBJECT) throw new ExcelError("InvalidArgument");
    return found;
  }
}
