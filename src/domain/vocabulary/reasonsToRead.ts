/**
 * What told a table from the others that could have been read, in order of weight; `only` when there was no other. The
 * order of `findGroups` says what each means.
 */
export type ReasonToRead =
  "only" | "hasGroups" | "isHeaded" | "isSource" | "isNamed" | "mostGroups" | "fewestErrors" | "first";
