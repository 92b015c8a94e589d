/** The columns of every mail-merge row but its texts, which are the fields of a template. Those of the enrollment only where there is one. */
export const MESSAGE_FIELDS = [
  "Batch",
  "Wave",
  "Message",
  "Group",
  "Month",
  "SendDate",
  "SendDateLong",
  "EnrollmentDate",
  "EnrollmentDateLong",
  "To",
] as const;

/** Every column in its order; a template cannot name the last two, which are made from it. */
export const MESSAGE_COLUMNS: readonly string[] = [...MESSAGE_FIELDS, "Subject", "Body"];

/** The names of the fields that a template may use. */
export function knownFields(isEnrolled: boolean, settingFields: readonly string[]): readonly string[] {
  const own = MESSAGE_FIELDS.filter((field) => isEnrolled || !field.startsWith("EnrollmentDate"));
  return [...own, ...settingFields];
}

/** A letter first, then letters, digits and underscores, 40 at most (SPEC section 4, Messages). */
const FIELD_NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;

/** Whether a name can be a merge field beside our own; Word does not tell upper case from lower. */
export function isFieldName(name: string): boolean {
  const taken = MESSAGE_COLUMNS.map((field) => field.toLowerCase());
  return FIELD_NAME.test(name) && !taken.includes(name.toLowerCase());
}
