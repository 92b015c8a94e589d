import { foldText } from "../language/foldText";
import type { LanguageTag } from "../language/languageTag";
import { greetByName } from "../words/greetByName";
import { wavesInWords } from "../words/wavesInWords";
import type { Words } from "../words/words";
import { PLAN_SHAPE_NAMES } from "../plan/planShapes";
import type { Message } from "../plan/wave";
import { parseTemplate, type Template } from "./template";

/** Subject and body of a message in one language, as templates. Dates and months in them are written in that language. */
export type MessageText = {
  readonly language: LanguageTag;
  readonly subject: Template;
  readonly body: Template;
};

/** A subject and a body as they were written. */
export type WrittenText = Pick<Message, "subject" | "body">;

/** Texts of the Templates sheet: by {@link foldText} of the message's name, then by language. */
export type TextsByLanguage = ReadonlyMap<string, ReadonlyMap<LanguageTag, WrittenText>>;

/** The text of a message for somebody who would rather read the first of some languages that there is one in; else the plan's own. */
export type TextOf = (message: Message, languages: readonly (LanguageTag | undefined)[]) => MessageText;

/**
 * Chooses the text of each message: of the Templates sheet; else, where the plan's text is one of ours and untouched, ours in that language;
 * else the text of the plan.
 */
export function textChooser(templates: TextsByLanguage, words: Words): TextOf {
  const chosen = new Map<Message, Map<LanguageTag, MessageText | undefined>>();
  return (message, languages) => {
    const known = chosen.get(message) ?? new Map<LanguageTag, MessageText | undefined>();
    chosen.set(message, known);
    for (const language of [...languages, words.tag]) {
      if (language === undefined) continue;
      if (!known.has(language)) known.set(language, textIn(language, message, templates, words));
      const text = known.get(language);
      if (text !== undefined) return text;
    }
    throw new RangeError("The language of the plan always has a text");
  };
}

function textIn(
  language: LanguageTag,
  message: Message,
  templates: TextsByLanguage,
  words: Words,
): MessageText | undefined {
  const written =
    templates.get(foldText(message.name))?.get(language) ??
    (language === words.tag ? message : standardText(message, language, words));
  return written && { language, subject: parseTemplate(written.subject), body: parseTemplate(written.body) };
}

/** What our own plans say in another language, where they say just this in the plan's. */
function standardText(message: Message, language: LanguageTag, words: Words): WrittenText | undefined {
  const messagesIn = (spoken: Pick<Words, "tag">): readonly Message[] =>
    PLAN_SHAPE_NAMES.flatMap((shape) => wavesInWords(shape, spoken).flatMap(({ messages }) => messages));
  const ours = messagesIn(words);
  const index = ours.findIndex(
    ({ subject, body }) =>
      subject === message.subject && [body, greetByName(body, words.tag)].includes(message.body),
  );
  const text = messagesIn({ tag: language })[index];
  const isToGroup = ours[index]?.body === message.body;
  return text === undefined || isToGroup ? text : { ...text, body: greetByName(text.body, language) };
}
