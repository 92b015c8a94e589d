import type { Translation } from "../../vocabulary/translation";
import type { MailWords } from "../en/mails";

/** Czech: the messages of our plans. */
export const mails: Translation<MailWords> = {
  kickoffMeeting: {
    name: "Úvodní schůzka",
    subject: "Úvodní schůzka: v naší organizaci zavádíme Microsoft Intune",
    body: [
      "Dobrý den,",
      "",
      "zavádíme Microsoft Intune, který chrání naše pracovní aplikace a data na zařízeních, která používáme (začátek: {{Month}}). " +
        "Tato schůzka je pro všechny: co se mění, proč, kdy přijde řada na vaši skupinu a o co vás požádáme.",
      "",
      "Není potřeba nic připravovat. Po schůzce dostane každá skupina vlastní e-maily s termíny a pokyny. " +
        "Přineste si otázky; odpovědi zveřejníme na našem webu.",
    ].join("\n"),
  },
  preRolloutEmail1: {
    name: "E-mail před registrací 1",
    subject: "Přichází Microsoft Intune ({{Month}})",
    body: [
      "Dobrý den,",
      "",
      "ve vaší skupině ({{Group}}) zavádíme Microsoft Intune. Termín: {{Month}}. Intune chrání aplikace a data naší organizace na vašem " +
        "telefonu, tabletu a počítači a umožňuje pracovat na zařízení, které vám vyhovuje.",
      "",
      "Proč: zařízení se ztrácejí a hesla bývají odcizena. S Intune můžeme chránit to, co patří k práci, aniž bychom zasahovali do vašich " +
        "soukromých fotek, zpráv nebo aplikací.",
      "",
      "Kdy: začátek registrace pro vaši skupinu je {{EnrollmentDateLong}}.",
      "",
      "Zatím nemusíte nic dělat. Ještě předtím vám napíšeme, co si připravit. " +
        "Pokud máte otázky, obraťte se prosím na helpdesk.",
    ].join("\n"),
  },
  preRolloutEmail2: {
    name: "E-mail před registrací 2",
    subject: "Připravte se na registraci ({{EnrollmentDateLong}})",
    body: [
      "Dobrý den,",
      "",
      "blíží se registrace do služby Microsoft Intune pro vaši skupinu ({{Group}}). Začátek registrace je {{EnrollmentDateLong}}. Do té doby je potřeba udělat tři věci:",
      "",
      "1. Nainstalujte nejnovější aktualizaci systému na každé zařízení, které používáte k práci.",
      "2. Zálohujte své zařízení a nabijte ho.",
      "3. Ověřte si, že znáte svůj pracovní účet a heslo a že můžete schválit přihlášení.",
      "",
      "Registrace trvá asi 15 minut. V daný den dostanete e-mail s postupem. " +
        "Pokud budete pryč nebo si nejste jistí některým zařízením, dejte prosím vědět helpdesku už teď.",
    ].join("\n"),
  },
  enrollmentEmail: {
    name: "Registrační e-mail",
    subject: "Zaregistrujte prosím své zařízení v Microsoft Intune",
    body: [
      "Dobrý den,",
      "",
      "registrace do služby Microsoft Intune je nyní pro vaši skupinu ({{Group}}) otevřená. Zaregistrujte prosím každé zařízení, které používáte k práci:",
      "",
      "1. Nainstalujte si aplikaci Portál společnosti z obchodu s aplikacemi na svém zařízení.",
      "2. Otevřete ji a přihlaste se svým pracovním účtem.",
      "3. Postupujte podle pokynů na obrazovce. Počítejte asi s 15 minutami a mějte zařízení nabité a připojené k Wi-Fi.",
      "",
      "Jakmile aplikace oznámí, že je zařízení připravené, máte hotovo. Zařízení, které není zaregistrované, může později ztratit přístup " +
        "k pracovnímu e-mailu a souborům. Pokud se něco nepodaří, dál nepokračujte a obraťte se na helpdesk.",
    ].join("\n"),
  },
  postEnrollmentEmail: {
    name: "E-mail po registraci",
    subject: "Jak proběhla registrace?",
    body: [
      "Dobrý den,",
      "",
      "děkujeme, že jste si zaregistrovali zařízení v Microsoft Intune (skupina: {{Group}}). V aplikaci Portál společnosti teď můžete instalovat pracovní aplikace, " +
        "zkontrolovat, jestli zařízení splňuje naše požadavky, a požádat o pomoc.",
      "",
      "Ještě nemáte zařízení zaregistrované? Udělejte to prosím dnes podle postupu v našem posledním e-mailu nebo se obraťte na helpdesk: " +
        "zařízení, která nejsou zaregistrovaná, můžou ztratit přístup k pracovnímu e-mailu a souborům.",
      "",
      "Odpovězte nám prosím a napište, co se povedlo a co ne. Další skupiny to pak budou mít snazší.",
    ].join("\n"),
  },
  announcePlan: {
    name: "Oznámení plánu",
    subject: "Vaše zařízení přecházejí do Microsoft Intune ({{EnrollmentDateLong}})",
    body: [
      "Dobrý den,",
      "",
      "správu našich zařízení převádíme do služby Microsoft Intune, jednu skupinu po druhé. " +
        "Začátek registrace pro vaši skupinu ({{Group}}) je {{EnrollmentDateLong}}. Zatím nemusíte nic dělat.",
      "",
      "Příští měsíc dostanete postup. S otázkami se můžete obrátit na helpdesk.",
    ].join("\n"),
  },
  instructToEnroll: {
    name: "Pokyny k registraci",
    subject: "Jak zaregistrovat svá zařízení",
    body: [
      "Dobrý den,",
      "",
      "registrace do služby Microsoft Intune je pro vaši skupinu ({{Group}}) otevřená. U každého zařízení, které používáte k práci:",
      "",
      "1. Nainstalujte si aplikaci Portál společnosti z obchodu s aplikacemi na svém zařízení.",
      "2. Otevřete ji a přihlaste se svým pracovním účtem.",
      "3. Postupujte podle pokynů na obrazovce. Počítejte asi s 15 minutami.",
      "",
      "Pokud se něco nepodaří, dál nepokračujte a obraťte se na helpdesk.",
    ].join("\n"),
  },
  giveDeadline: {
    name: "Konečný termín",
    subject: "Zaregistrujte prosím svá zařízení do měsíce",
    body: [
      "Dobrý den,",
      "",
      "děkujeme, pokud už máte svá zařízení zaregistrovaná (skupina: {{Group}}). Pokud některé ještě není, zaregistrujte ho prosím tento měsíc: " +
        "od příštího měsíce budou mít přístup k pracovnímu e-mailu a souborům jenom zaregistrovaná zařízení.",
      "",
      "Postup najdete v našem posledním e-mailu a helpdesk vám rád pomůže.",
    ].join("\n"),
  },
  enforceAccess: {
    name: "Omezení přístupu",
    subject: "K pracovnímu e-mailu a souborům mají teď přístup jenom zaregistrovaná zařízení",
    body: [
      "Dobrý den,",
      "",
      "ode dneška mají přístup k pracovnímu e-mailu a souborům jenom zařízení zaregistrovaná v Microsoft Intune (skupina: {{Group}}). " +
        "Pokud vaše zařízení přístup ztratilo, zaregistrujte ho pomocí aplikace Portál společnosti a přístup se obnoví.",
      "",
      "Pokud se neobnoví, obraťte se prosím na helpdesk.",
    ].join("\n"),
  },
  benefitsAndSchedule: {
    name: "Přínosy a harmonogram",
    subject: "Přichází Microsoft Intune ({{EnrollmentDateLong}})",
    body: [
      "Dobrý den,",
      "",
      "začátek registrace do služby Microsoft Intune pro vaši skupinu ({{Group}}) je {{EnrollmentDateLong}}. Intune chrání to, co patří k práci, " +
        "aniž by zasahoval do vašich soukromých fotek, zpráv nebo aplikací, a umožňuje pracovat na zařízení, které vám vyhovuje.",
      "",
      "V daný den dostanete e-mail s postupem, který trvá asi 15 minut. S otázkami se můžete obrátit na helpdesk.",
    ].join("\n"),
  },
  enrollNow: {
    name: "Výzva k registraci",
    subject: "Zaregistrujte prosím svá zařízení teď",
    body: [
      "Dobrý den,",
      "",
      "zaregistrujte prosím každé zařízení, které používáte k práci (skupina: {{Group}}): nainstalujte si aplikaci Portál společnosti z obchodu s aplikacemi na svém zařízení, " +
        "otevřete ji, přihlaste se svým pracovním účtem a postupujte podle pokynů na obrazovce.",
      "",
      "Zařízení, která nebudou zaregistrovaná do konce měsíce ({{Month}}), ztratí přístup k pracovnímu e-mailu a souborům. " +
        "Pokud se něco nepodaří, obraťte se na helpdesk.",
    ].join("\n"),
  },
};
