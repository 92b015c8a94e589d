import { countingIn } from "../../domain/language/countingIn";
import type { Translation } from "../../domain/vocabulary/translation";
import type { PaneTexts } from "./en";

const { counted, number } = countingIn("cs");

/** Czech: what the task pane says. */
export const paneTexts: Translation<PaneTexts> = {
  merge: {
    timings: {
      sent: "Odesláno",
      past: "Po termínu, není označeno jako odeslané",
      due: "K odeslání dnes",
      coming: "Nadcházející",
    },
    rows: (count) => counted(count, { one: "řádek", few: "řádky", other: "řádků" }),
    moreNames: (count) => `${number(count)} dalších`,
    later: (count) => `Další k odeslání: ${number(count)}`,
    past: (count) => `Po termínu, neoznačené jako odeslané: ${number(count)}`,
    sent: (count) => `Odeslané: ${number(count)}`,
    noEmails: "Plán nemá žádné e-maily k odeslání.",
    allSent: "Všechny rozesílky jsou označené jako odeslané.",
    prepare: "Připravit rozesílku",
    preparing: "Připravuje se rozesílka…",
    willWrite: "Co se zapíše",
    alsoWritten: (sheets) => `Aby všechny listy říkaly totéž, zapíšou se také: ${sheets}.`,
    warnings: {
      sent: "Co je označené jako odeslané, se znovu nepřipravuje: stejní lidé by to dostali dvakrát. Pokud to odesláno nebylo, změňte stav příslušných řádků na listu Komunikace.",
      past: "Datum odeslání této rozesílky už uplynulo a není označená jako odeslaná.",
    },
    leftOut: {
      heading: "Vynechaní ze všech rozesílek",
      nobody: "Žádný příjemce není vynechaný.",
      suppressed: (rows) => `Nemají nic dostávat: ${number(rows)}`,
      withoutAddress: (rows) => `Bez použitelné adresy: ${number(rows)}`,
      repeated: (rows) => `Uvedení dvakrát: ${number(rows)}`,
      unknownSlice: (rows) => `Z rozdělených skupin, možná už zprávu dostali: ${number(rows)}`,
      withoutGroup: (rows) => `Bez skupiny z plánu: ${number(rows)}`,
    },
    settled: {
      sent: (mails) => `E-maily této rozesílky, které už byly odeslány: ${number(mails)}`,
      cancelled: (mails) => `Zrušené e-maily této rozesílky: ${number(mails)}`,
    },
    nobody: "Tato rozesílka nemá žádné příjemce.",
    mails: {
      heading: "E-maily tak, jak se odešlou",
      to: "Komu",
      subject: "Předmět",
      body: "Text",
      position: (place, of) => `${place} z ${of}`,
      previous: "Předchozí",
      next: "Další",
      first: "První",
      longest: "Nejdelší",
      noted: "Další ke kontrole",
      findAddress: "Adresa",
      find: "Najít",
      searching: "Hledá se…",
      missed: {
        noted: "Každý e-mail má vlastní pole i svůj jazyk.",
        address: "Žádná adresa v této rozesílce tento text neobsahuje.",
      },
      replaced: (fields) => `U tohoto příjemce prázdné, místo toho stojí jiná slova: ${fields}.`,
      otherLanguage: (written, wanted) => `Jazyk textu: ${written}. Pro jazyk ${wanted} žádný není.`,
    },
    prepared: "Rozesílka je připravená",
    gone: (batch) => `„${batch}“ už v plánu není. Nic se nepřipravilo; vyberte rozesílku z plánu.`,
    blocked: "Rozesílku zatím nejde připravit: nejdřív opravte to, co je uvedeno níže.",
    mayHaveChanged: "Některé listy se možná změnily. Když rozesílku připravíte znovu, budou v pořádku.",
    inWord: {
      heading: "Dál ve Wordu",
      onlyClassic:
        "Word odesílá hromadnou korespondenci jen přes klasický Outlook pro Windows. S novým Outlookem, s Outlookem na webu nebo ve Wordu pro Mac či na webu skončí bez chyby a nic neodejde.",
      save: "Nejdřív sešit uložte a zavřete: Word ho chce jen pro sebe.",
      finish:
        "V dokumentu propojeném s listem Send: Dokončit a sloučit > Odeslat e-mailové zprávy, Komu: pole To.",
      subjectLine: "Předmět zprávy",
      subjectsDiffer:
        "Předměty této rozesílky se liší a hromadná korespondence má jeden pro všechny: napište takový, který se hodí pro každého.",
    },
    downloadCsv: "Stáhnout CSV pro Word",
    check: "Zkontrolovat zapsané",
    checking: "Kontroluje se…",
  },
  pane: {
    title: "Rollout Waves",
    language: "Jazyk",
    starting: "Čeká se na Excel…",
    reading: "Načítá se sešit…",
    blocked: {
      heading: "Není spojení s Excelem",
      text: "Část, která komunikuje s Excelem, se načítá z adresy appsforoffice.microsoft.com a nedorazila. Síť možná tuto adresu blokuje; správce ji může povolit.",
      stillWorks: "Co funguje i tak: uložte sešit, otevřete soubor tady a stáhněte ho i s časovou osou.",
    },
    outside: {
      heading: "Otevřete sešit",
      text: "Tato stránka teď není v Excelu, takže pracuje se souborem. Soubor se načte ve vašem prohlížeči a nikam se neodesílá.",
      dropHere: "Přetáhněte sem soubor .xlsx",
    },
    openWorkbook: "Otevřít sešit",
    openAnother: "Otevřít jiný sešit",
    opening: (file) => `Otevírá se soubor ${file}…`,
    empty: {
      example: "Tabulka, kterou lze načíst",
      heading: "Kdo se co a kdy dozví",
      text: "Vytvořte tabulku skupin s měsícem, kdy na každou přijde řada. Vznikne z ní časová osa, kterou ukážete na schůzkách, a řádky pro hromadnou korespondenci.",
      sample: (sheet) => `Ukázka přidá list s názvem ${sheet}, který můžete libovolně měnit.`,
      insertSample: "Vložit ukázková data",
      starter:
        "Nebo začněte se všemi listy, které plán může mít, a vyplňte je: skupiny, vlny, příjemci, kalendář a nastavení.",
    },
    rules: {
      heading: "Další nastavení",
      change: "Pravidla, u kterých je buňka, se mění v ní; ostatní jsou obvyklá.",
      changeWithout:
        "Toto jsou obvyklá pravidla. Chcete-li je změnit, vložte šablony listů: na listu Nastavení má každé svůj řádek.",
      usual: "obvyklé",
      noLimit: "bez omezení",
      noWeekend: "žádný",
      weeks: (count) => counted(count, { one: "týden", few: "týdny", other: "týdnů" }),
      users: (count) => `uživatelé: ${count}`,
      ownWaves: (sheet) => `vlastní plán (list ${sheet})`,
    },
    starter: {
      heading: "Šablony listů",
      insert: "Vložit šablony listů",
      adds: "Přidá ty z listů Vlny, Příjemci, Kalendář a Nastavení, které v sešitu nejsou. Můžete je libovolně měnit.",
      shape: "Plán",
      added: (sheets) => `Přidáno: ${sheets}.`,
      nothingToAdd: "Sešit už má všechny šablony listů.",
    },
    changes: {
      heading: "Co se změní",
      none: (kept) => `Žádné datum se nezmění; beze změny: ${number(kept)}.`,
      moved: (count) => `přesunuto: ${number(count)}`,
      added: (count) => `přidáno: ${number(count)}`,
      removed: (count) => `odebráno: ${number(count)}`,
      kept: (count) => `beze změny: ${number(count)}`,
      fromTo: (from, to) => `Dříve: ${from}; nyní: ${to}.`,
      noDate: "bez data",
      more: (count) => `A ještě ${counted(count, { one: "další", few: "další", other: "dalších" })}.`,
      sinceLastTime: "Od minule",
    },
    load: {
      heading: "Zatížení za týden",
      peak: "Maximum",
      freeze: (labels) => `Zmrazení změn: ${labels}`,
      overLimit: (users) => `nad limit: ${users}`,
    },
    rollout: "Vaše zavádění",
    sheet: "List",
    chooseSheet: "Vyberte list",
    whyChosen: {
      hasGroups: "Vybráno, protože má pod záhlavím řádky.",
      isHeaded: "Vybráno, protože záhlaví říkají, co obsahuje.",
      isSource: "Vybráno přednostně před hotovým komunikačním plánem.",
      isNamed: "Vybráno podle názvu.",
      mostGroups: "Vybráno, protože má nejvíce skupin.",
      fewestErrors: "Vybráno, protože má nejméně chyb.",
      first: "Vybráno, protože je první.",
    },
    start: "Začátek",
    groups: (count) => counted(count, { one: "skupina", few: "skupiny", other: "skupin" }),
    users: (count) => `Uživatelé: ${count}`,
    setBySettings: (cell) => `Nastaveno v buňce ${cell}.`,
    goTo: (cell) => `Přejít na ${cell}`,
    readAgain: "Načíst znovu",
    toFix: (count) => counted(count, { one: "věc k opravě", few: "věci k opravě", other: "věcí k opravě" }),
    toKnow: (count) => `${number(count)} upozornění`,
    andMore: (count) =>
      `A ještě ${counted(count, { one: "další", few: "další", other: "dalších" })}. Nejdřív opravte tyto a potom načtěte znovu.`,
    preview: "Náhled",
    generate: "Vytvořit časovou osu",
    generateAgain: "Vytvořit znovu",
    fixFirst: (count) =>
      count === 1
        ? "Nejdřív opravte věc uvedenou výše."
        : `Nejdřív opravte ${counted(count, { one: "věc", few: "věci", other: "věcí" })} výše.`,
    writing: "Zapisuje se…",
    inserting: "Vkládají se ukázková data…",
    insertingStarter: "Vkládají se šablony listů…",
    cancel: "Zrušit",
    cancelling: "Ruší se…",
    cancelled: "Zrušeno.",
    done: "Hotovo",
    timelineWritten: (waves, months) =>
      `${counted(waves, { one: "vlna", few: "vlny", other: "vln" })}, ${monthCount(months)}`,
    communicationsWritten: (rows) => counted(rows, { one: "řádek", few: "řádky", other: "řádků" }),
    messagesWritten: (rows, sends) =>
      `${counted(rows, { one: "řádek", few: "řádky", other: "řádků" })}, ${counted(sends, { one: "rozesílka", few: "rozesílky", other: "rozesílek" })}`,
    open: (sheet) => `Otevřít list ${sheet}`,
    download: (file) => `Stáhnout soubor ${file}`,
    downloadCalendar: "Stáhnout kalendář",
    backToPlan: "Zpět k plánu",
    nextToSend: "Další rozesílka",
    nothingToSend: "Všechna data odeslání už uplynula.",
    refused: "Zatím není hotovo",
    nothingChanged: "Nic se nezměnilo.",
    mayHaveChanged: "Některé listy se možná změnily. Když časovou osu vytvoříte znovu, budou v pořádku.",
    tryAgain: "Zkusit znovu",
    failed: {
      heading: "V doplňku se něco pokazilo",
      text: "Je to naše chyba, ne vaše. Zkuste to znovu; pokud se to bude opakovat, pošlete podrobnosti tomu, od koho doplněk máte.",
    },
    detailsLabel: "Podrobnosti, bez čehokoli z vašeho sešitu",
    copyDetails: "Kopírovat podrobnosti",
    copied: "Zkopírováno.",
    copyByHand: "Kopírování tady není povolené. Text je vybraný: stiskněte Ctrl+C nebo ⌘C.",
    help: {
      heading: "Nápověda a soukromí",
      text: "Na libovolném listu vypište skupiny s jejich měsíci, zkontrolujte náhled a potom časovou osu vytvořte. Listy Časová osa a Messages vznikají pokaždé znovu; žádného jiného listu se doplněk nedotkne.",
      privacy:
        "Nic neopouští sešit: žádné sledování, žádný server. Načítá se jenom Office.js, od Microsoftu.",
    },
  },
};

function monthCount(count: number): string {
  return counted(count, { one: "měsíc", few: "měsíce", other: "měsíců" });
}
