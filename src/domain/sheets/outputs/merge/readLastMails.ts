import { FIELD } from "../../../messages/field";
import type { LastMail } from "../../../messages/sentByHand";
import { cellText } from "../../../grid/cellText";
import type { Worksheet } from "../../../grid/grid";

/** The mails that the Messages sheet of an earlier run holds: whom it wrote to, and what. */
export function readLastMails({ grid }: Pick<Worksheet, "grid">): readonly LastMail[] {
  const [header = [], ...rows] = grid;
  const columns = [FIELD.batch, FIELD.message, FIELD.group, FIELD.to, FIELD.groupBatch].map((name) =>
    header.indexOf(name),
  );
  return rows.flatMap((row) => {
    const [batch = "", message = "", group = "", address = "", part = ""] = columns.map((column) =>
      cellText(row[column] ?? null),
    );
    const [, slice = "1", slices = "1"] = /^(\d+)\/(\d+)$/.exec(part) ?? [];
    return message === "" || address === ""
      ? []
      : [{ batch, message, group, slice: Number(slice), slices: Number(slices), address }];
  });
}
