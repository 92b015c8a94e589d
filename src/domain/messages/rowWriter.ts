import type { LanguageTag } from "../language/languageTag";
import { isBlank } from "../language/isBlank";
import { onOneLine } from "../language/onOneLine";
import { shownText } from "../language/shownText";
import type { Words } from "../words/words";
import type { RolloutPlan } from "../plan/rolloutPlan";
import type { MailNotes } from "./mail";
import { messageColumns, namesOf, type OwnField, type SettingField } from "./mergeFields";
import { FIELD } from "./field";
import type { MessageText, TextOf } from "./messageText";
import type { Person } from "./people";
import type { Section } from "./sections";
import { COLUMN_NAMES, MESSAGE_COLUMNS, type PlanTraits } from "./messageColumns";
import { NO_TEXT } from "./noText";
import { saysNothing } from "./saysNothing";
import { sectionTexts, type SectionTexts } from "./sectionTexts";
import { fieldsOf, fillTemplate, type Template, type TemplateField } from "./template";

/** What the mails of a plan are written from. */
export type MailSources = {
  readonly plan: RolloutPlan;
  readonly words: Words;
  /** Texts of the Settings sheet: those that are columns. */
  readonly settings: readonly SettingField[];
  /** The columns of the Recipients sheet beyond ours; absent without such a sheet. */
  readonly personal?: readonly OwnField[];
  /** The columns of the list of groups that texts name. */
  readonly ofGroups?: readonly OwnField[];
  readonly textOf: TextOf;
};

/** Writes the texts of one mail at a time. */
export type RowWriter = {
  readonly columns: readonly string[];
  /** The texts of all columns; none is empty. */
  readonly row: (section: Section, person: Person) => readonly string[];
  /** The text of one column, by its 0-based place. */
  readonly cell: (section: Section, person: Person, column: number) => string;
  /** Whether a column says the same to everyone in a section. */
  readonly isShared: (column: number) => boolean;
  /** The fields that the text for a person names, has no fallback for, and would leave blank. */
  readonly blankFields: (section: Section, person: Person) => readonly string[];
  /** Of subject and body those that come out for a person with nothing in them to read, each by the first field that it names. */
  readonly emptyTexts: (section: Section, person: Person) => readonly string[];
  readonly notes: (section: Section, person: Person) => MailNotes;
};

/** The text of a field for a person; `""` where it is blank. */
type Field = (letter: Pick<Letter, "texts" | "text">, person: Person) => string;

/** What is the same for everyone of a section who reads one language. */
type Letter = {
  readonly texts: SectionTexts;
  readonly text: MessageText;
  readonly required: readonly string[];
  /** The fields that have a fallback. */
  readonly replaceable: readonly string[];
  /** Subject and body, where all that they say is in their fields. */
  readonly hollow: readonly Template[];
};

/** A column of Recipients goes before one of the groups, that before a setting of its name, and one of ours before all. */
export function rowWriter({
  plan,
  words,
  settings,
  personal,
  ofGroups = [],
  textOf,
}: MailSources): RowWriter {
  const traits: PlanTraits = {
    isEnrolling: plan.scheduled.some(({ message }) => message.phase === "enrollment"),
    isDividing: plan.scheduled.some(({ wave, slice }) => wave.audience === "eachGroup" && slice.count > 1),
    hasRecipients: personal !== undefined,
  };
  const own = { personal: personal ?? [], ofGroups, settings };
  const columns = messageColumns({ ...traits, ...own });
  const fields = personalTexts(settings, own.personal);
  const valueOf = (field: string, letter: Letter, person: Person): string => {
    const text = fields.get(field)?.(letter, person) ?? textIn(letter.texts, field);
    return isBlank(text) ? "" : text;
  };
  const letterOf = letters(sectionTexts(plan, words, traits, ofGroups), textOf);

  const cellOf = (letter: Letter, person: Person, column: number): string => {
    const name = columns[column] ?? "";
    const { text } = letter;
    const filled = (template: Template): string =>
      fillTemplate(template, (field) => valueOf(field, letter, person));
    if (name === FIELD.subject) return onOneLine(filled(text.subject)) || NO_TEXT;
    return (name === FIELD.body ? filled(text.body) : valueOf(name, letter, person)) || NO_TEXT;
  };
  return {
    columns,
    row: (section, person) => {
      const letter = letterOf(section, person);
      return columns.map((_, column) => cellOf(letter, person, column));
    },
    cell: (section, person, column) => cellOf(letterOf(section, person), person, column),
    isShared: (column) => {
      const name = columns[column] ?? "";
      return !fields.has(name) && name !== FIELD.subject && name !== FIELD.body;
    },
    blankFields: (section, person) => {
      const letter = letterOf(section, person);
      return letter.required.filter((field) => valueOf(field, letter, person) === "");
    },
    emptyTexts: (section, person) => {
      const letter = letterOf(section, person);
      return letter.hollow.flatMap((template) => {
        const filled = fillTemplate(template, (field) => valueOf(field, letter, person));
        return saysNothing(filled)
          ? fieldsOf(template)
              .slice(0, 1)
              .map(({ field }) => field)
          : [];
      });
    },
    notes: (section, person) => {
      const letter = letterOf(section, person);
      const { replaceable, text } = letter;
      const wanted = person.recipient?.language ?? section.group.language;
      return {
        replaced: replaceable.filter((field) => valueOf(field, letter, person) === ""),
        ...(wanted !== undefined &&
          wanted !== text.language && { language: { wanted, written: text.language } }),
      };
    },
  };
}

function textIn(texts: SectionTexts, field: string): string {
  return Object.hasOwn(texts, field) ? (texts[field] ?? "") : "";
}

/** The fields that differ from person to person, by the names that a template may use. */
function personalTexts(
  settings: readonly SettingField[],
  personal: readonly OwnField[],
): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  const ofSettings = new Map(
    [...namesOf(settings)].map(([name, index]) => [name, settings[index]?.text ?? ""]),
  );
  for (const [name, text] of ofSettings) fields.set(name, ({ texts }) => textIn(texts, name) || text);
  for (const [name, index] of namesOf(personal)) {
    const setting = ofSettings.get(name) ?? "";
    fields.set(name, ({ texts, text }, { recipient }) => {
      const value = recipient?.values[index] ?? "";
      const said = typeof value === "string" ? value : shownText(text.language, value);
      return said || textIn(texts, name) || setting;
    });
  }
  for (const name of COLUMN_NAMES) {
    const column = MESSAGE_COLUMNS[name];
    if (column.of === "person") fields.set(name, (_, person) => column.text(person));
  }
  return fields;
}

/** Finds what is the same for all of a section who read one language, and remembers it: making it costs far more than a row. */
function letters(
  textsOf: ReturnType<typeof sectionTexts>,
  textOf: TextOf,
): (section: Section, person: Person) => Letter {
  const made = new WeakMap<Section, Map<LanguageTag | undefined, Letter>>();
  return (section, { recipient }) => {
    const ofSection = made.get(section) ?? new Map<LanguageTag | undefined, Letter>();
    made.set(section, ofSection);
    const known = ofSection.get(recipient?.language);
    if (known !== undefined) return known;
    const text = textOf(section.entry.message, [recipient?.language, section.group.language]);
    const named = [...fieldsOf(text.subject), ...fieldsOf(text.body)];
    const namesOf = (fields: readonly TemplateField[]): readonly string[] => [
      ...new Set(fields.map(({ field }) => field)),
    ];
    const letter: Letter = {
      texts: textsOf(section, text.language),
      text,
      required: namesOf(named.filter(({ fallback }) => fallback === undefined)),
      replaceable: namesOf(named.filter(({ fallback }) => fallback !== undefined)),
      hollow: [text.subject, text.body].filter(
        (template) =>
          fieldsOf(template).length > 0 &&
          template.every((part) => typeof part !== "string" || saysNothing(part)),
      ),
    };
    ofSection.set(recipient?.language, letter);
    return letter;
  };
}
