/** The columns of mail-merge rows as a rollout has them, two of its own among them. */
export const MAIL_COLUMNS = [
  ...["Batch", "Wave", "Message", "Group", "Month", "SendDate", "SendDateLong", "EnrollmentDate"],
  ...["EnrollmentDateLong", "To", "Name", "Office", "Subject", "Body"],
];

const MESSAGES = [
  "Kickoff",
  "Pre-rollout email 1",
  "Pre-rollout email 2",
  "Enrollment email",
  "Post-enrollment email",
];
const OFFICES = ["Malmö", "Köln", "São Paulo", "Łódź", "Dublin"];

/** The row of a recipient and a message: name, address, subject and a body of about 300 characters are its own. */
export function mailRow(index: number): string[] {
  const person = Math.floor(index / MESSAGES.length);
  const message = index % MESSAGES.length;
  const group = person % 40;
  const name = `Recipient ${person} of group ${group}`;
  const month = String((group % 12) + 1).padStart(2, "0");
  const day = String(message * 7 + 1).padStart(2, "0");
  return [
    `2026-${month}-${day} ${MESSAGES[message] ?? ""}`,
    `Wave ${message + 1}`,
    MESSAGES[message] ?? "",
    `Group ${group}`,
    `2026-${month}`,
    `2026-${month}-${day}`,
    `Tuesday, ${day}/${month} 2026`,
    `2026-${month}-22`,
    `Tuesday, 22/${month} 2026`,
    `recipient.${person}@example.com`,
    name,
    OFFICES[person % OFFICES.length] ?? "",
    `${name}: ${MESSAGES[message] ?? ""} for your computer`,
    `Dear ${name},\n\nYour computer "PC-${(person * 7919) % 1_000_003}" will be enrolled on ${day}/${month} 2026. Before that day, ` +
      `please save your work & sign in once with recipient.${person}@example.com at the office in ` +
      `${OFFICES[person % OFFICES.length] ?? ""}. The help desk, room ${(person * 31) % 997}, answers every question.\n\nThe rollout team`,
  ];
}
