import type { HostState } from "../hostState";
import {
  type Action,
  type ActionResult,
  ActionType,
  type BatchRequest,
  type BatchResponse,
  type Json,
} from "../protocol/batch";
import { ExcelError } from "./excelError";
import { ObjectPaths, type Resolved } from "./objectPaths";
import { apiName, HostObject, NULL_OBJECT } from "./objectType";
import { query } from "./query";
import { Unimplemented } from "./unimplemented";

/** Told before each action, and once after the last with its index plus one, so that a fault can stop the batch there. */
export type BeforeAction = (actionIndex: number) => void;

/**
 * Runs the actions of a batch in order. A batch is no transaction: when an action fails, those before it stay done,
 * those after it are not tried, and the error says which one it was.
 */
export function runBatch(
  request: BatchRequest,
  root: HostObject,
  host: HostState,
  beforeAction: BeforeAction,
): BatchResponse {
  const paths = new ObjectPaths(request.ObjectPaths, root, host);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  const { Actions: actions } = request;
  for (const [index, action] of actions.entries()) {
    try {
      beforeAction(index);
      results.push({ ActionId: action.Id, Value: run(action, paths, host) });
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
      if (index === actions.length - 1) beforeAction(actions.length);
    } catch (error) {
      return {
        Results: results,
        TraceIds: traceIds,
        Error: batchError(error, index, location(action, paths), host),
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function run(action: Action, paths: ObjectPaths, host: HostState): Json {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object === NULL_OBJECT ? null : { ...object.identity(), ...referenceOf(object, host) };
    case ActionType.query:
      return query(object, action.QueryInfo, host);
    case ActionType.method:
      return callMethod(object, action, paths, host);
    case ActionType.setProperty:
      setProperty(object, apiName(action.Name), paths.arguments(action.ArgumentInfo)[0], host);
      return null;
    default:
      throw new Unimplemented(`action type ${String(action.ActionType)} (${action.Name})`);
  }
}

function callMethod(object: Resolved, action: Action, paths: ObjectPaths, host: HostState): Json {
  // What is asked of a null object is silently not done: `getItemOrNullObject("x").delete()` is common usage.
  if (object === NULL_OBJECT) return null;
  if (object.type.isTracked && action.Name === "_KeepReference") {
    host.references.keep(object, host.newId);
    return null;
  }
  // The workbook is asked to let go of what it keeps, by reference id.
  if (action.Name === "_RemoveReference") {
    for (const id of paths.arguments(action.ArgumentInfo)) host.references.forget(String(id));
    return null;
  }
  const result = object.call(apiName(action.Name), paths.arguments(action.ArgumentInfo), host);
  if (result === undefined) return null;
  if (result instanceof HostObject || result === NULL_OBJECT) {
    throw new Unimplemented(`${object.type.name}.${apiName(action.Name)}() as an action`);
  }
  return result;
}

function setProperty(
  object: Resolved,
  name: string,
  value: Parameters<HostObject["itemAt"]>[0],
  host: HostState,
): void {
  if (object === NULL_OBJECT) return;
  const write = object.scalar(object.type.namesOnTheWire?.[name] ?? name)?.write;
  if (write === undefined) throw new Unimplemented(`writing ${object.type.name}.${name}`);
  write(object.target, value, host);
}

function referenceOf(object: HostObject, { references }: HostState): { readonly [key: string]: string } {
  const id = references.idOf(object);
  return id === undefined ? {} : { _ReferenceId: id };
}

function location(action: Action, paths: ObjectPaths): string {
  if (action.ActionType === ActionType.method || action.ActionType === ActionType.setProperty) {
    const owner = paths.known(action.ObjectPathId);
    if (owner !== undefined) return `${owner.type.name}.${apiName(action.Name)}`;
  }
  return paths.location(action.ObjectPathId);
}

function batchError(
  error: unknown,
  index: number,
  where: string,
  host: HostState,
): NonNullable<BatchResponse["Error"]> {
  const known = error instanceof ExcelError ? error : new ExcelError("NotImplemented", String(error));
  if (!(error instanceof ExcelError))
    host.reportUnimplemented(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: where,
    ActionIndex: index,
    HttpStatusCode: known.httpStatusCode,
  };
}
