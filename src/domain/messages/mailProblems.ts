import { MAX_ROWS } from "../grid/grid";
import { foundText } from "../grid/foundText";
import type { Group } from "../plan/group";
import type { Problem } from "../plan/problem";
import type { CellReference } from "../plan/cellReference";
import { batchId } from "./batchId";
import type { Mails } from "./mails";
import type { OwnField } from "./mergeFields";
import type { Person } from "./people";
import { addressKey, type Recipient } from "./recipient";
import type { Section } from "./sections";
import { sentLog } from "./sentLog";

/** Where the fields of mails stand. */
export type FieldSources = {
  /** The columns of the Recipients sheet, and where a field of a recipient stands; absent where there is no such sheet. */
  readonly personal?: readonly OwnField[];
  readonly sourceOf?: (recipient: Recipient, field: string) => CellReference;
  /** The columns of the list of groups. */
  readonly ofGroups: readonly OwnField[];
};

/**
 * What is wrong with the mails of a plan: fields that they would leave blank, texts that come out empty, groups without recipients or without any address, an address
 * that several groups share, people of a divided group who may have had a mail, and more mails than a sheet has rows.
 */
export function mailProblems(
  mails: Mails,
  groups: readonly Group[],
  fieldSources: FieldSources,
): readonly Problem[] {
  const people = groups.map((group) => ({ group, people: mails.peopleOf(group) }));
  const unreached = people.filter((entry) => entry.people.length === 0).map(({ group }) => group);
  const without = people
    .filter((entry) => entry.people.some(({ recipient }) => recipient === undefined))
    .map(({ group }) => group);
  return [
    ...blankFields(mails, fieldSources),
    ...(fieldSources.sourceOf === undefined ? [] : aboutGroups("group-without-recipients", without)),
    ...aboutGroups(
      "no-address",
      without.filter(({ email }) => email === undefined),
    ),
    ...aboutGroups("slices-to-one-address", dividedOf(without, mails)),
    ...aboutGroups("group-left-out", unreached),
    ...unsurePeople(mails),
    ...missedMessages(mails),
    ...hadAlready(mails),
    ...sharedAddresses(without, mails),
    ...tooMany(mails, groups),
  ];
}

/** Those of the groups whose messages go out slice by slice. */
function dividedOf(groups: readonly Group[], { sections }: Mails): readonly Group[] {
  const divided = new Set(
    sections
      .filter(({ entry }) => entry.wave.audience === "eachGroup" && entry.slice.count > 1)
      .map(({ group }) => group),
  );
  return groups.filter((group) => divided.has(group));
}

/** One problem for each field of each message, at the first person for whom it is blank, or for whom it is all of a text and says nothing. */
function blankFields({ sections, writer }: Mails, fieldSources: FieldSources): readonly Problem[] {
  const found = new Map<string, { readonly problem: BlankProblem; rows: number }>();
  for (const section of sections) {
    const message = foundText(section.entry.message.name);
    for (const person of section.people) {
      const blank = writer.blankFields(section, person);
      const code = blank.length > 0 ? "blank-field" : "empty-mail";
      for (const field of blank.length > 0 ? blank : writer.emptyTexts(section, person)) {
        const key = JSON.stringify([code, section.entry.message.name, field]);
        const known = found.get(key);
        if (known !== undefined) known.rows += 1;
        else {
          const source = fieldSource(field, section.group, person, fieldSources);
          found.set(key, { problem: { code, ...source, message, field: foundText(field) }, rows: 1 });
        }
      }
    }
  }
  return [...found.values()].map(({ problem, rows }) => ({ ...problem, rows }));
}

type BlankProblem = CellReference & {
  readonly code: "blank-field" | "empty-mail";
  readonly message: string;
  readonly field: string;
};

/** The cell of a field: of the person, else of the group; of a field without one, where the person or the group stands. */
function fieldSource(
  field: string,
  group: Group,
  { recipient }: Person,
  { personal = [], ofGroups, sourceOf }: FieldSources,
): CellReference {
  const isNamed = ({ header, name }: OwnField): boolean => header === field || name === field;
  const ofGroup = personal.some(isNamed) ? undefined : ofGroups.find(isNamed);
  return (
    (ofGroup && group.fields?.get(ofGroup.header)?.source) ??
    (recipient && sourceOf?.(recipient, field)) ??
    group.source
  );
}

function aboutGroups(
  code: "group-without-recipients" | "slices-to-one-address" | "group-left-out" | "no-address",
  groups: readonly Group[],
): readonly Problem[] {
  const [first] = groups;
  return first === undefined ? [] : [{ code, ...first.source, groups: groups.map(({ name }) => name) }];
}

/** One problem for each divided group of which some people are in no batch. */
function unsurePeople({ sections, unsureOf }: Mails): readonly Problem[] {
  const divided = new Map(
    sections.flatMap(({ entry, group }) =>
      entry.wave.audience === "eachGroup" ? [[group, entry.slice] as const] : [],
    ),
  );
  return [...divided].flatMap(([group, batch]): readonly Problem[] => {
    const rows = unsureOf(group, batch).length;
    return rows === 0 ? [] : [{ code: "unknown-slice", ...group.source, group: foundText(group.name), rows }];
  });
}

/** One problem for each batch of those who were not there. */
function missedMessages({ sections }: Mails): readonly Problem[] {
  const batches = new Map<string, Section[]>();
  for (const section of sections) {
    if (section.entry.reason.kind !== "missed") continue;
    const id = batchId(section.entry);
    batches.set(id, [...(batches.get(id) ?? []), section]);
  }
  return [...batches].flatMap(([batch, missed]): readonly Problem[] => {
    const [first] = missed;
    if (first === undefined) return [];
    const groups = missed.map(({ group }) => group.name);
    const rows = missed.reduce((sum, { people }) => sum + people.length, 0);
    const { source } = first.group;
    return [
      {
        code: "missed-message",
        ...source,
        message: foundText(first.entry.message.name),
        groups,
        rows,
        batch,
      },
    ];
  });
}

/** One problem for each message that a group is to get and all of it has had. */
function hadAlready({ sections, sent: mails, peopleOf }: Mails): readonly Problem[] {
  const { has } = sentLog(mails);
  return sections.flatMap(({ entry, group, people }): readonly Problem[] => {
    if (people.length > 0 || entry.reason.kind === "missed") return [];
    const message = entry.message.name;
    const all = entry.wave.audience === "eachGroup" ? peopleOf(group, entry.slice) : peopleOf(group);
    if (all.length === 0 || !all.every(({ address }) => has(message, address))) return [];
    const names = { message: foundText(message), group: foundText(group.name) };
    return [{ code: "had-already", ...group.source, ...names, rows: all.length }];
  });
}

function sharedAddresses(groups: readonly Group[], { peopleOf }: Mails): readonly Problem[] {
  const first = new Map<string, Group>();
  return groups.flatMap((group) =>
    peopleOf(group).flatMap(({ address }): readonly Problem[] => {
      const other = first.get(addressKey(address));
      if (other === undefined) {
        first.set(addressKey(address), group);
        return [];
      }
      const names = { group: foundText(group.name), other: foundText(other.name) };
      const found = foundText(address);
      return [{ code: "in-several-groups", ...group.source, found, ...names, otherCell: other.source.cell }];
    }),
  );
}

function tooMany({ rows }: Mails, [first]: readonly Group[]): readonly Problem[] {
  const most = MAX_ROWS - 1;
  return first === undefined || rows.length <= most
    ? []
    : [{ code: "too-many-messages", ...first.source, rows: rows.length, most }];
}
