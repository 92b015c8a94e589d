import type { LanguageTag } from "../language/languageTag";

/**
 * A text of ours that greets the person instead of the group, where it begins with the greeting of a group.
 *
 * @example greetByName("Hello {{Group}},\n\nText", "en") // "Hello {{Name|colleague}},\n\nText"
 */
export function greetByName(body: string, tag: LanguageTag): string {
  const [first = "", ...rest] = body.split("\n");
  const greeting = GREETINGS[tag]?.[first];
  return greeting === undefined ? body : [greeting, ...rest].join("\n");
}

/** By the greeting of a group. A language that greets no group greets no person either. */
const GREETINGS: Readonly<Partial<Record<LanguageTag, Readonly<Record<string, string>>>>> = {
  de: { "Guten Tag {{Group}},": "Guten Tag {{Name|zusammen}}," },
  en: { "Hello {{Group}},": "Hello {{Name|colleague}}," },
  es: { "Hola, {{Group}}:": "Hola, {{Name|colega}}:" },
  fr: { "Bonjour {{Group}},": "Bonjour {{Name|à tous}}," },
  hu: { "Kedves {{Group}}!": "Kedves {{Name|kolléga}}!" },
  it: { "Buongiorno {{Group}},": "Buongiorno {{Name|a tutti}}," },
  ja: { "{{Group}}の皆様": "{{Name|皆}}様" },
  ko: { "안녕하세요, {{Group}} 구성원 여러분.": "안녕하세요, {{Name|동료}} 님." },
  nl: { "Hallo {{Group}},": "Hallo {{Name|collega}}," },
  "pt-BR": { "Olá, {{Group}}.": "Olá, {{Name|colega}}." },
  "pt-PT": { "Olá, {{Group}}.": "Olá, {{Name|colega}}." },
  ru: { "Здравствуйте, коллеги ({{Group}})!": "Здравствуйте, {{Name|коллега}}!" },
  sv: { "Hej {{Group}}!": "Hej {{Name|kollega}}!", "Hej {{Group}},": "Hej {{Name|kollega}}," },
  tr: { "Merhaba {{Group}},": "Merhaba {{Name|çalışma arkadaşımız}}," },
  "zh-CN": { "各位同事（{{Group}}），大家好！": "{{Name|同事}}，你好！" },
  "zh-TW": { "各位同仁（{{Group}}），大家好：": "{{Name|同仁}}，您好：" },
};
