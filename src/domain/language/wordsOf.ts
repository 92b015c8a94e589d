import { cs } from "./cs";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { hu } from "./hu";
import { it } from "./it";
import { ja } from "./ja";
import { ko } from "./ko";
import { nl } from "./nl";
import { pl } from "./pl";
import { ptBR } from "./ptBR";
import { ptPT } from "./ptPT";
import { ru } from "./ru";
import { sv } from "./sv";
import { tr } from "./tr";
import { zhCN } from "./zhCN";
import { zhTW } from "./zhTW";
import type { LanguageTag } from "./languageTag";
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
