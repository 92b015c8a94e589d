/** The columns of Messages that code speaks of: the same in every language, so that a Word document stays linked. */
export const FIELD = {
  batch: "Batch",
  group: "Group",
  /** `YYYY-MM-DD`. */
  sendDate: "SendDate",
  /** Which batch of a divided group a person is in, such as `2/3`: a later run finds them there again. */
  groupBatch: "GroupBatch",
  to: "To",
  /** The person who is written to: a column where there is a Recipients sheet, and a field of every template. */
  name: "Name",
  subject: "Subject",
  body: "Body",
} as const;

/** The columns that the plan fills, which are fields of a template, too. Some are there only in a plan that has use for them. */
const PLAN_FIELDS = [
  FIELD.batch,
  "Wave",
  "Message",
  FIELD.group,
  "Month",
  FIELD.sendDate,
  "SendDateLong",
  "EnrollmentDate",
  "EnrollmentDateLong",
  FIELD.groupBatch,
  FIELD.to,
];

/** What is made from a template, which cannot name it. */
const TEXT_COLUMNS = [FIELD.subject, FIELD.body];

/** A column of the Recipients sheet beyond ours, as a template and a mail merge call it. */
export type PersonalField = {
  /** As the person wrote it: a template may name it so, too. */
  readonly header: string;
  /** The column of Messages. */
  readonly name: string;
};

/** Which columns a plan has beyond those of every plan. */
export type OwnFields = {
  readonly isEnrolling: boolean;
  /** Whether any group is divided into batches. */
  readonly isDividing: boolean;
  readonly hasRecipients: boolean;
  readonly personal: readonly PersonalField[];
  /** Names of the Settings sheet's texts. */
  readonly settings: readonly string[];
};

/** Every column of Messages in its order. A person's own column takes the place of a setting of that name. */
export function messageColumns({ hasRecipients, personal, settings, ...plan }: OwnFields): readonly string[] {
  const names = personal.map(({ name }) => name);
  return [
    ...planFields(plan),
    ...(hasRecipients ? [FIELD.name] : []),
    ...names,
    ...settings.filter((setting) => !isAmong(names, setting)),
    ...TEXT_COLUMNS,
  ];
}

/** The names of the fields that a template may use. */
export function knownFields({
  isEnrolling,
  personal,
  settings,
}: Omit<OwnFields, "hasRecipients" | "isDividing">): readonly string[] {
  const own = personalNames(personal).keys();
  return [...new Set([...planFields({ isEnrolling, isDividing: false }), FIELD.name, ...own, ...settings])];
}

/**
 * What a template may call a person's own columns, each with the 0-based place of its column: the name that we give it, or the header that
 * the person did, unless that is a field of ours or stands for another column.
 */
export function personalNames(personal: readonly PersonalField[]): ReadonlyMap<string, number> {
  const names = new Map(personal.map(({ name }, index) => [name, index] as const));
  personal.forEach(({ header }, index) => {
    if (!isOurField(header) && !names.has(header)) names.set(header, index);
  });
  return names;
}

function planFields({
  isEnrolling,
  isDividing,
}: Pick<OwnFields, "isEnrolling" | "isDividing">): readonly string[] {
  return PLAN_FIELDS.filter(
    (field) =>
      (isEnrolling || !field.startsWith("EnrollmentDate")) && (isDividing || field !== FIELD.groupBatch),
  );
}

const LONGEST_NAME = 40;
/** A letter first, then letters, digits and underscores, 40 at most (SPEC section 4, Messages). */
const FIELD_NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;
const OURS: readonly string[] = [...PLAN_FIELDS, FIELD.name, ...TEXT_COLUMNS];

/** Whether a name is one of our own columns. */
export function isOurField(name: string): boolean {
  return isAmong(OURS, name);
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
 * @example personalFields(["Job title", "Ort", "部署"]).map(({ name }) => name) // ["Job_title", "Ort", "Field"]
 */
export function personalFields(headers: readonly string[]): readonly PersonalField[] {
  const taken = new Set(OURS.map(inOneCase));
  const take = (name: string): string => {
    taken.add(inOneCase(name));
    return name;
  };
  const kept = headers.map((header) =>
    FIELD_NAME.test(header) && !taken.has(inOneCase(header)) ? take(header) : undefined,
  );
  return headers.map((header, index) => ({
    header,
    name: kept[index] ?? take(freeName(fieldName(header), taken)),
  }));
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
