import { cs } from "./languages/cs";
import { de } from "./languages/de";
import { en } from "./languages/en";
import { es } from "./languages/es";
import { fr } from "./languages/fr";
import { hu } from "./languages/hu";
import { it } from "./languages/it";
import { ja } from "./languages/ja";
import { ko } from "./languages/ko";
import { nl } from "./languages/nl";
import { pl } from "./languages/pl";
import { ptBR } from "./languages/ptBR";
import { ptPT } from "./languages/ptPT";
import { ru } from "./languages/ru";
import { sv } from "./languages/sv";
import { tr } from "./languages/tr";
import { zhCN } from "./languages/zhCN";
import { zhTW } from "./languages/zhTW";
import type { LanguageTag } from "../language/languageTag";
import type { Words } from "./words";

const WORDS: Readonly<Record<LanguageTag, Words>> = {
  cs,
  de,
  en,
  es,
  fr,
  hu,
  it,
  ja,
  ko,
  nl,
  pl,
  "pt-BR": ptBR,
  "pt-PT": ptPT,
  ru,
  sv,
  tr,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};

/** Our own words in a language. */
export function wordsOf(tag: LanguageTag): Words {
  return WORDS[tag];
}
