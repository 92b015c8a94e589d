import { foldText } from "../../../language/foldText";
import type { CommunicationRow } from "../communications/communicationsReading";
import type { GroupOfRow } from "../communications/groupOfRow";
import type { SentRow } from "./readSentLog";

/** What the plan calls a message or a group that was called by a name; what is in no plan keeps its name. */
export type Called = Readonly<Record<"message" | "group", (name: string) => string>>;

/** What the groups of a plan were called: by the rows of Communications, which have keys, else by names and Aliases. */
export function groupsCalled(
  rows: readonly CommunicationRow[],
  groupOf: (row: Pick<CommunicationRow, "audience" | "key">) => GroupOfRow | undefined,
): (name: string) => string {
  const renamed = new Map(
    rows.flatMap((row) => {
      const group = groupOf(row);
      return group && !group.isDoubtful ? [[foldText(row.audience), group.name] as const] : [];
    }),
  );
  return (name) => renamed.get(foldText(name)) ?? groupOf({ audience: name })?.name ?? name;
}

/** The rows of the Sent sheet by what the plan calls their messages and groups. */
export function sentRowsCalled(rows: readonly SentRow[], called: Called): readonly SentRow[] {
  return rows.map((row) => {
    if (row.mail === undefined) return row;
    const { message, group } = row.mail;
    return { ...row, mail: { ...row.mail, message: called.message(message), group: called.group(group) } };
  });
}
