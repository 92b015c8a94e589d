import { countingIn } from "../../domain/language/countingIn";
import type { Translation } from "../../domain/vocabulary/translation";
import type { PaneTexts } from "./en";

const { counted, number } = countingIn("nl");

/** Dutch: what the task pane says. */
export const paneTexts: Translation<PaneTexts> = {
  merge: {
    timings: {
      sent: "Verzonden",
      past: "Verstreken, niet gemarkeerd als verzonden",
      due: "Vandaag te verzenden",
      coming: "Komt nog",
    },
    rows: (count) => counted(count, { one: "rij", other: "rijen" }),
    moreNames: (count) => `nog ${number(count)}`,
    later: (count) => `Nog ${number(count)} te verzenden`,
    past: (count) => `${number(count)} verstreken, niet gemarkeerd als verzonden`,
    sent: (count) => `${number(count)} verzonden`,
    noEmails: "De planning heeft geen e-mails om te verzenden.",
    allSent: "Alle verzendingen zijn gemarkeerd als verzonden.",
    prepare: "Verzending voorbereiden",
    preparing: "Verzending voorbereiden…",
    willWrite: "Wat er wordt geschreven",
    alsoWritten: (sheets) => `Zodat alle bladen hetzelfde zeggen, worden ook deze geschreven: ${sheets}.`,
    warnings: {
      sent: "Wat is gemarkeerd als verzonden, wordt niet opnieuw voorbereid: dezelfde mensen zouden het twee keer krijgen. Is het niet verzonden, wijzig dan de status van de rijen op het blad Communicatie.",
      past: "De datum van deze verzending is verstreken en ze is niet gemarkeerd als verzonden.",
    },
    leftOut: {
      heading: "Weggelaten uit elke verzending",
      nobody: "Er wordt geen ontvanger weggelaten.",
      suppressed: (rows) => `${number(rows)} die niets mogen krijgen`,
      withoutAddress: (rows) => `${number(rows)} zonder bruikbaar adres`,
      repeated: (rows) => `${number(rows)} dubbel vermeld`,
      unknownSlice: (rows) => `${number(rows)} uit verdeelde groepen die het bericht misschien al hebben`,
      withoutGroup: (rows) => `${number(rows)} zonder groep van de planning`,
    },
    settled: {
      sent: (mails) => `E-mails van deze verzending die al zijn verzonden: ${number(mails)}`,
      cancelled: (mails) => `E-mails van deze verzending die zijn geannuleerd: ${number(mails)}`,
    },
    nobody: "Deze verzending heeft geen ontvangers.",
    mails: {
      heading: "E-mails zoals ze worden verzonden",
      to: "Aan",
      subject: "Onderwerp",
      body: "Tekst",
      position: (place, of) => `${place} van ${of}`,
      previous: "Vorige",
      next: "Volgende",
      first: "Eerste",
      longest: "Langste",
      noted: "Volgende om te controleren",
      findAddress: "Adres",
      find: "Zoeken",
      searching: "Zoeken…",
      missed: {
        noted: "Elke e-mail heeft zijn eigen velden en taal.",
        address: "Geen adres in deze verzending bevat die tekst.",
      },
      replaced: (fields) =>
        `Leeg voor deze ontvanger, dus er staan andere woorden voor in de plaats: ${fields}.`,
      otherLanguage: (written, wanted) => `Tekst in het ${written}: er is er geen in het ${wanted}.`,
    },
    prepared: "Verzending voorbereid",
    gone: (batch) =>
      `“${batch}” staat niet meer in de planning. Er is niets voorbereid; kies een verzending uit de planning.`,
    blocked: "De verzending kan nog niet worden voorbereid: corrigeer eerst wat hieronder staat.",
    mayHaveChanged:
      "Sommige bladen zijn mogelijk gewijzigd. Door de verzending opnieuw voor te bereiden kloppen ze weer.",
    inWord: {
      heading: "Daarna, in Word",
      onlyClassic:
        "Word verzendt een samenvoeging alleen via de klassieke Outlook voor Windows. Met de nieuwe Outlook, met Outlook op het web of in Word voor Mac of op het web eindigt zij zonder fout en wordt er niets verzonden.",
      save: "Sla de werkmap eerst op en sluit haar: Word wil haar voor zichzelf.",
      finish:
        "In het document dat aan Send is gekoppeld: Voltooien en samenvoegen > E-mailberichten verzenden, Aan: het veld To.",
      subjectLine: "Onderwerpregel",
      subjectsDiffer:
        "De onderwerpen van deze verzending verschillen en een samenvoeging heeft er één voor allen: schrijf er een die voor iedereen klopt.",
    },
    downloadCsv: "CSV voor Word downloaden",
    check: "Controleren wat is geschreven",
    checking: "Controleren…",
  },
  pane: {
    title: "Rollout Waves",
    language: "Taal",
    starting: "Wachten op Excel…",
    reading: "Werkmap lezen…",
    blocked: {
      heading: "Geen verbinding met Excel",
      text: "Het onderdeel dat met Excel communiceert, komt van appsforoffice.microsoft.com en is niet aangekomen. Mogelijk blokkeert het netwerk dat adres; uw beheerder kan het toestaan.",
      stillWorks:
        "Wat nog wel werkt: sla de werkmap op, open het bestand hier en download het met de tijdlijn erin.",
    },
    outside: {
      heading: "Open een werkmap",
      text: "Deze pagina is nu niet in Excel geopend en werkt daarom met een bestand. Het bestand wordt in uw browser gelezen en nergens naartoe gestuurd.",
      dropHere: "Zet hier een .xlsx-bestand neer",
    },
    openWorkbook: "Een werkmap openen",
    openAnother: "Een andere werkmap openen",
    opening: (file) => `${file} openen…`,
    empty: {
      example: "Een tabel die kan worden gelezen",
      heading: "Wie hoort wat, en wanneer",
      text: "Maak een tabel met uw groepen en de maand waarin elke groep aan de beurt is. Die wordt een tijdlijn om in vergaderingen te laten zien, en de rijen voor uw samenvoegbewerking.",
      sample: (sheet) => `Het voorbeeld voegt een blad met de naam ${sheet} toe, dat u vrij kunt wijzigen.`,
      insertSample: "Voorbeeldgegevens invoegen",
      starter:
        "Of begin met alle bladen die een planning kan hebben, om in te vullen: groepen, blokken, ontvangers, kalender en instellingen.",
    },
    rules: {
      heading: "Meer instellingen",
      change: "Regels met een cel wijzigt u daar; de andere zijn de gebruikelijke.",
      changeWithout:
        "Dit zijn de gebruikelijke regels. Voeg de startbladen in om ze te wijzigen: Instellingen heeft voor elke regel een rij.",
      usual: "gebruikelijk",
      noLimit: "geen limiet",
      noWeekend: "geen",
      weeks: (count) => counted(count, { one: "week", other: "weken" }),
      users: (count) => `${count} gebruikers`,
      ownWaves: (sheet) => `uw eigen planning, op ${sheet}`,
    },
    starter: {
      heading: "Startbladen",
      insert: "Startbladen invoegen",
      adds: "Voegt van de bladen Blokken, Ontvangers, Kalender en Instellingen toe wat de werkmap nog niet heeft. U kunt ze vrij wijzigen.",
      shape: "Planning",
      added: (sheets) => `Toegevoegd: ${sheets}.`,
      nothingToAdd: "De werkmap heeft alle startbladen al.",
    },
    changes: {
      heading: "Wat er verandert",
      none: (kept) => `Geen enkele datum verandert: ${number(kept)} ongewijzigd.`,
      moved: (count) => `${number(count)} verplaatst`,
      added: (count) => `${number(count)} toegevoegd`,
      removed: (count) => `${number(count)} verwijderd`,
      kept: (count) => `${number(count)} ongewijzigd`,
      fromTo: (from, to) => `Was: ${from}; wordt: ${to}.`,
      noDate: "geen datum",
      more: (count) => `En nog ${number(count)}.`,
      sinceLastTime: "Sinds de vorige keer",
    },
    load: {
      heading: "Belasting per week",
      peak: "Hoogste",
      freeze: (labels) => `Stop: ${labels}`,
      overLimit: (users) => `${users} boven de limiet`,
    },
    rollout: "Uw rollout",
    sheet: "Blad",
    chooseSheet: "Kies een blad",
    whyChosen: {
      hasGroups: "Gekozen omdat er rijen onder de koppen staan.",
      isHeaded: "Gekozen omdat de koppen zeggen wat erin staat.",
      isSource: "Gekozen boven een voltooid communicatieplan.",
      isNamed: "Gekozen vanwege de naam.",
      mostGroups: "Gekozen omdat het de meeste groepen heeft.",
      fewestErrors: "Gekozen omdat het de minste fouten heeft.",
      first: "Gekozen omdat het vooraan staat.",
    },
    start: "Begint",
    groups: (count) => counted(count, { one: "groep", other: "groepen" }),
    users: (count, isOne) => (isOne ? `${count} gebruiker` : `${count} gebruikers`),
    setBySettings: (cell) => `Ingesteld in ${cell}.`,
    goTo: (cell) => `Ga naar ${cell}`,
    readAgain: "Opnieuw lezen",
    toFix: (count) => (count === 1 ? "1 punt om te corrigeren" : `${number(count)} punten om te corrigeren`),
    toKnow: (count) => counted(count, { one: "aandachtspunt", other: "aandachtspunten" }),
    andMore: (count) => `En nog ${number(count)}. Corrigeer eerst deze en lees daarna opnieuw.`,
    preview: "Voorbeeld",
    generate: "Tijdlijn genereren",
    generateAgain: "Opnieuw genereren",
    fixFirst: (count) =>
      count === 1
        ? "Corrigeer eerst het punt hierboven."
        : `Corrigeer eerst de ${number(count)} punten hierboven.`,
    writing: "Schrijven…",
    inserting: "Voorbeeldgegevens invoegen…",
    insertingStarter: "Startbladen invoegen…",
    cancel: "Annuleren",
    cancelling: "Annuleren…",
    cancelled: "Geannuleerd.",
    done: "Gereed",
    timelineWritten: (waves, months) =>
      `${waves === 1 ? "1 blok" : `${number(waves)} blokken`}, ${months === 1 ? "1 maand" : `${number(months)} maanden`}`,
    communicationsWritten: (rows) => (rows === 1 ? "1 rij" : `${number(rows)} rijen`),
    messagesWritten: (rows, sends) =>
      `${rows === 1 ? "1 rij" : `${number(rows)} rijen`}, ${sends === 1 ? "1 verzending" : `${number(sends)} verzendingen`}`,
    open: (sheet) => `${sheet} openen`,
    download: (file) => `${file} downloaden`,
    downloadCalendar: "Kalender downloaden",
    backToPlan: "Terug naar de planning",
    nextToSend: "Volgende verzending",
    nothingToSend: "Alle verzenddatums zijn verstreken.",
    refused: "Nog niet gedaan",
    nothingChanged: "Er is niets gewijzigd.",
    mayHaveChanged: "Sommige bladen zijn mogelijk gewijzigd. Door opnieuw te genereren kloppen ze weer.",
    tryAgain: "Opnieuw proberen",
    failed: {
      heading: "Er is iets misgegaan in de invoegtoepassing",
      text: "Dit is onze fout, niet de uwe. Probeer het opnieuw; gebeurt het nog eens, stuur de details dan naar degene van wie u de invoegtoepassing hebt gekregen.",
    },
    detailsLabel: "Details, zonder iets uit uw werkmap",
    copyDetails: "Details kopiëren",
    copied: "Gekopieerd.",
    copyByHand: "Kopiëren is hier niet toegestaan. De tekst is geselecteerd: druk op Ctrl+C of ⌘C.",
    help: {
      heading: "Help en privacy",
      text: "Zet uw groepen met hun maanden op een willekeurig blad, controleer het voorbeeld en genereer daarna. Tijdlijn, Communicatie en Messages worden elke keer opnieuw gemaakt, met behoud van wat u op Communicatie hebt geschreven; aan andere bladen verandert niets.",
      privacy:
        "Niets verlaat de werkmap: geen tracering, geen server. Alleen Office.js wordt geladen, van Microsoft.",
    },
  },
};
