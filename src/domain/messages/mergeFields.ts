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
  const own = personal.flatMap(({ name, header }) => [name, header]);
  return [...new Set([...planFields({ isEnrolling, isDividing: false }), FIELD.name, ...own, ...settings])];
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
 * Names for columns that a mail merge takes: accents go, and whatever is neither letter nor digit becomes an underscore, as Word would
 * have it; a name that another column has gets a number.
 *
 * @param headers - As the person wrote them.
 * @example personalFields(["Job title", "Ort", "部署"]).map(({ name }) => name) // ["Job_title", "Ort", "Field"]
 */
export function personalFields(headers: readonly string[]): readonly PersonalField[] {
  const taken = [...OURS];
  return headers.map((header) => {
    const letters = header
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/[^A-Za-z0-9]+/g, "_");
    const trimmed = letters.replace(/^_+|_+$/g, "");
    const wanted = /^[A-Za-z]/.test(trimmed)
      ? trimmed
      : ["Field", trimmed].filter((part) => part !== "").join("_");
    let name = wanted.slice(0, LONGEST_NAME);
    for (let number = 2; isAmong(taken, name); number += 1) {
      const ending = `_${String(number)}`;
      name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
    }
    taken.push(name);
    return { header, name };
  });
}

function isAmong(names: readonly string[], name: string): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}
