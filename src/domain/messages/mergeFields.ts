import {
  COLUMN_NAMES,
  columnsOf,
  MESSAGE_COLUMNS,
  type MessageColumn,
  type PlanTraits,
} from "./messageColumns";
import { fieldsOf, parseTemplate } from "./template";

/** A column of a person's own beside those that we read, on Recipients or in a list of groups, as a template and a mail merge call it. */
export type OwnField = {
  /** As the person wrote it: a template may name it so, too. */
  readonly header: string;
  /** The column of Messages. */
  readonly name: string;
};

/** A row of the Settings sheet that gives texts a field; `header` is its name. */
export type SettingText = {
  readonly header: string;
  readonly text: string;
  /** The column of Messages that it always is; absent where its name is none that a mail merge takes: it is one where a text names it. */
  readonly column?: string;
};

/** Such a row, as a template and a mail merge call it. */
export type SettingField = OwnField & SettingText;

/** Which columns a plan has beyond those of every plan. */
export type OwnFields = PlanTraits & {
  /** The columns of the Recipients sheet. */
  readonly personal: readonly OwnField[];
  /** The columns of the list of groups that texts name. */
  readonly ofGroups: readonly OwnField[];
  /** The texts of the Settings sheet. */
  readonly settings: readonly OwnField[];
};

/** Every column of Messages in its order. A column of Recipients or of the groups takes the place of a setting of that name. */
export function messageColumns({ personal, ofGroups, settings, ...plan }: OwnFields): readonly string[] {
  const names = [...new Set([...personal, ...ofGroups].map(({ name }) => name))];
  return [
    ...columnsOf(plan).filter((name) => !isWritten(name)),
    ...names,
    ...settings.map(({ name }) => name).filter((name) => !isAmong(names, name)),
    ...columnsOf(plan).filter(isWritten),
  ];
}

/** The names of the fields that a template may use. */
export function knownFields({
  isEnrolling,
  personal,
  ofGroups,
  settings,
}: Omit<OwnFields, "isDividing" | "hasRecipients">): readonly string[] {
  const ours = columnsOf({ isEnrolling, isDividing: true, hasRecipients: true });
  const own = [personal, ofGroups, settings].flatMap((fields) => [...namesOf(fields).keys()]);
  return [...new Set([...ours.filter((name) => MESSAGE_COLUMNS[name].isField), ...own])];
}

/**
 * What a template may call a person's own columns, each with the 0-based place of its column: the name that we give it, or the header that
 * the person did, unless that is a field of ours or stands for another column.
 */
export function namesOf(personal: readonly OwnField[]): ReadonlyMap<string, number> {
  const names = new Map(personal.map(({ name }, index) => [name, index] as const));
  personal.forEach(({ header }, index) => {
    if (!isOurField(header) && !names.has(header)) names.set(header, index);
  });
  return names;
}

/** Whether a column is made from a template. */
function isWritten(name: MessageColumn): boolean {
  return MESSAGE_COLUMNS[name].of === "template";
}

const LONGEST_NAME = 40;
/** A letter first, then letters, digits and underscores, 40 at most (SPEC section 4, Messages). */
const FIELD_NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;

/** Whether a name is one of our own columns. */
export function isOurField(name: string): boolean {
  return isAmong(COLUMN_NAMES, name);
}

/** Whether a name can be a merge field beside our own; Word does not tell upper case from lower. */
export function isFieldName(name: string): boolean {
  return FIELD_NAME.test(name) && !isOurField(name);
}

/**
 * Names for columns that a mail merge takes. A header that is such a name stays; of another accents go, and whatever is neither letter nor
 * digit becomes an underscore, as Word would have it; a name that another column has gets a number.
 *
 * @param headers - As the person wrote them.
 * @param others - Of another sheet: a header that one of them has is the same field.
 * @example ownFields(["Job title", "Ort", "部署"]).map(({ name }) => name) // ["Job_title", "Ort", "Field"]
 * @example ownFields(["job title", "Site lead"], ownFields(["Job title"])).map(({ name }) => name) // ["Job_title", "Site_lead"]
 */
export function ownFields(headers: readonly string[], others: readonly OwnField[] = []): readonly OwnField[] {
  const taken = new Set([...COLUMN_NAMES, ...others.map(({ name }) => name)].map(inOneCase));
  const take = (name: string): string => {
    taken.add(inOneCase(name));
    return name;
  };
  const kept = headers.map((header) => {
    const known = others.find((other) => inOneCase(other.header) === inOneCase(header))?.name;
    return known ?? (FIELD_NAME.test(header) && !taken.has(inOneCase(header)) ? take(header) : undefined);
  });
  return headers.map((header, index) => ({
    header,
    name: kept[index] ?? take(freeName(fieldName(header), taken)),
  }));
}

/**
 * Names for the rows of the Settings sheet, as {@link ownFields} gives them to columns; a name that a mail merge takes stays, even where a column
 * has it, too.
 *
 * @param others - The columns of Recipients and of the groups.
 */
export function settingFields(
  rows: readonly SettingText[],
  others: readonly OwnField[],
): readonly SettingField[] {
  const kept = rows.flatMap(({ header, column }) => (column === undefined ? [] : [{ header, name: column }]));
  const further = rows.filter(({ column }) => column === undefined).map(({ header }) => header);
  const named = ownFields(further, [...others, ...kept]);
  const names = new Map(named.map(({ header, name }) => [header, name]));
  return rows.map((row) => ({ ...row, name: row.column ?? names.get(row.header) ?? row.header }));
}

/** Those of some columns that a text names, by header or by name. */
export function fieldsNamed<Field extends OwnField>(
  fields: readonly Field[],
  texts: readonly string[],
): readonly Field[] {
  const named = new Set(texts.flatMap((text) => fieldsOf(parseTemplate(text)).map(({ field }) => field)));
  const indexes = new Set([...namesOf(fields)].filter(([name]) => named.has(name)).map(([, index]) => index));
  return fields.filter((_, index) => indexes.has(index));
}

function fieldName(header: string): string {
  const letters = header
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
  return /^[A-Za-z]/.test(letters) ? letters : ["Field", letters].filter((part) => part !== "").join("_");
}

/** @param taken - By {@link inOneCase}. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted.slice(0, LONGEST_NAME);
  for (let number = 2; taken.has(inOneCase(name)); number += 1) {
    const ending = `_${String(number)}`;
    name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
  }
  return name;
}

function isAmong(names: readonly string[], name: string): boolean {
  return names.some((other) => inOneCase(other) === inOneCase(name));
}

function inOneCase(name: string): string {
  return name.toLowerCase();
}
