import type { LanguageTag } from "../language/languageTag";
import type { Translation } from "../vocabulary/translation";
import type { MailWords } from "./en/mails";
import type { Vocabulary } from "./en/vocabulary";
import { mails as csMails } from "./cs/mails";
import { vocabulary as cs } from "./cs/vocabulary";
import { mails as deMails } from "./de/mails";
import { vocabulary as de } from "./de/vocabulary";
import { mails as enMails } from "./en/mails";
import { vocabulary as en } from "./en/vocabulary";
import { mails as esMails } from "./es/mails";
import { vocabulary as es } from "./es/vocabulary";
import { mails as frMails } from "./fr/mails";
import { vocabulary as fr } from "./fr/vocabulary";
import { mails as huMails } from "./hu/mails";
import { vocabulary as hu } from "./hu/vocabulary";
import { mails as itMails } from "./it/mails";
import { vocabulary as it } from "./it/vocabulary";
import { mails as jaMails } from "./ja/mails";
import { vocabulary as ja } from "./ja/vocabulary";
import { mails as koMails } from "./ko/mails";
import { vocabulary as ko } from "./ko/vocabulary";
import { mails as nlMails } from "./nl/mails";
import { vocabulary as nl } from "./nl/vocabulary";
import { mails as plMails } from "./pl/mails";
import { vocabulary as pl } from "./pl/vocabulary";
import { mails as ptBRMails } from "./pt-BR/mails";
import { vocabulary as ptBR } from "./pt-BR/vocabulary";
import { mails as ptPTMails } from "./pt-PT/mails";
import { vocabulary as ptPT } from "./pt-PT/vocabulary";
import { mails as ruMails } from "./ru/mails";
import { vocabulary as ru } from "./ru/vocabulary";
import { mails as svMails } from "./sv/mails";
import { vocabulary as sv } from "./sv/vocabulary";
import { mails as trMails } from "./tr/mails";
import { vocabulary as tr } from "./tr/vocabulary";
import { mails as zhCNMails } from "./zh-CN/mails";
import { vocabulary as zhCN } from "./zh-CN/vocabulary";
import { mails as zhTWMails } from "./zh-TW/mails";
import { vocabulary as zhTW } from "./zh-TW/vocabulary";

/** What has to be there of every language at once: what people write, and the mails to those who read it. The rest is loaded by its tag. */
export const LANGUAGES: Readonly<
  Record<
    LanguageTag,
    { readonly vocabulary: Translation<Vocabulary>; readonly mails: Translation<MailWords> }
  >
> = {
  cs: { vocabulary: cs, mails: csMails },
  de: { vocabulary: de, mails: deMails },
  en: { vocabulary: en, mails: enMails },
  es: { vocabulary: es, mails: esMails },
  fr: { vocabulary: fr, mails: frMails },
  hu: { vocabulary: hu, mails: huMails },
  it: { vocabulary: it, mails: itMails },
  ja: { vocabulary: ja, mails: jaMails },
  ko: { vocabulary: ko, mails: koMails },
  nl: { vocabulary: nl, mails: nlMails },
  pl: { vocabulary: pl, mails: plMails },
  "pt-BR": { vocabulary: ptBR, mails: ptBRMails },
  "pt-PT": { vocabulary: ptPT, mails: ptPTMails },
  ru: { vocabulary: ru, mails: ruMails },
  sv: { vocabulary: sv, mails: svMails },
  tr: { vocabulary: tr, mails: trMails },
  "zh-CN": { vocabulary: zhCN, mails: zhCNMails },
  "zh-TW": { vocabulary: zhTW, mails: zhTWMails },
};
