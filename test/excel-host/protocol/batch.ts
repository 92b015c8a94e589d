/** A value that travels in a batch. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What an action of a batch does; the numbers are Office.js's. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** How an object path finds its object; the numbers are Office.js's. */
export const ObjectPathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Arguments of a method, property or indexer. Where an object is passed, its path id stands in its place. */
export type ArgumentInfo = {
  readonly Arguments?: readonly Json[] | null;
  /** As long as `Arguments`; 0 where the argument is a plain value, nested where it is an array of objects. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[] | null;
};

/** Which properties a load asks for; `Select` holds paths such as `format/fill/color`. */
export type QueryInfo = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  /** PascalCase, as `GetRange`. */
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
};

export type ObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** PascalCase; of a reference, the reference id. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

/** The body of one `context.sync()`. */
export type BatchRequest = {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: { readonly [id: string]: ObjectPath };
};

export type ActionResult = { readonly ActionId: number; readonly Value: Json };

/** The error of the action at `ActionIndex`; the actions before it stay done. */
export type BatchError = {
  readonly Code: string;
  readonly Message: string;
  /** Class and member, as `WorksheetCollection.getItem`. */
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
};

export type BatchResponse = {
  readonly Results: readonly ActionResult[];
  /** Of the trace actions that were reached; by these Office.js knows which event handlers are in place. */
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
};

/** The host would not look at the batch at all: too many bytes, no session. */
export type BatchRefusal = {
  readonly code: string;
  readonly message: string;
  readonly httpStatusCode: number;
};

/** What a batch comes back as: an answer, a refusal, or nothing ever. */
export type BatchOutcome =
  | { readonly kind: "answered"; readonly response: BatchResponse; readonly responseText: string }
  | { readonly kind: "refused"; readonly refusal: BatchRefusal }
  | { readonly kind: "silent" };
