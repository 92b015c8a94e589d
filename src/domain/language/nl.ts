import type { Words } from "./words";

/** Dutch. */
export const nl: Words = {
  tag: "nl",
  timelineSheet: "Tijdlijn",
  planTitle: "Communicatieplanning",
  planTitleSynonyms: ["Communicatieplan", "Communicatieplan voor de rollout"],
  wave: (number) => `Blok ${String(number)}`,
  everyone: "Iedereen",
  weeks: { 1: "Eerste week", 2: "Tweede week", 3: "Derde week", 4: "Vierde week", 5: "Vijfde week" },
  weekRule:
    "Zo worden de weken geteld: de eerste week is dag 1 tot en met 7 van de maand, de tweede dag 8 tot en met 14, enzovoort.",
  wavesPurpose:
    "Waar de blokken voor dienen: een introductiebijeenkomst voor iedereen, daarna voor elke groep twee e-mails vooraf, één over de inschrijving en één achteraf.",
  messages: {
    kickoffMeeting: {
      name: "Introductiebijeenkomst",
      subject: "Introductie: Microsoft Intune komt naar onze organisatie",
      body: [
        "Hallo,",
        "",
        "Vanaf {{Month}} voeren we Microsoft Intune in, dat onze werk-apps en gegevens veilig houdt op de apparaten die we gebruiken. " +
          "Deze bijeenkomst is voor iedereen: wat er verandert, waarom, wanneer uw groep aan de beurt is en wat er van u wordt gevraagd.",
        "",
        "U hoeft niets voor te bereiden. Na de bijeenkomst krijgt elke groep eigen e-mails met datums en instructies. " +
          "Neem uw vragen mee; de antwoorden komen op onze website te staan.",
      ].join("\n"),
    },
    preRolloutEmail1: {
      name: "Pre-rollout-e-mail 1",
      subject: "{{Group}}: Microsoft Intune komt in {{Month}}",
      body: [
        "Hallo {{Group}},",
        "",
        "In {{Month}} voeren we Microsoft Intune in voor uw groep. Het beschermt de apps en gegevens van onze organisatie op uw " +
          "telefoon, tablet en computer, en laat u werken op het apparaat dat u het beste uitkomt.",
        "",
        "Waarom: apparaten raken zoek en wachtwoorden worden gestolen. Met Intune kunnen we beschermen wat bij het werk hoort, zonder aan uw " +
          "eigen foto’s, berichten of apps te komen.",
        "",
        "Wanneer: de inschrijving voor uw groep begint op {{EnrollmentDateLong}}.",
        "",
        "U hoeft nog niets te doen. Volgende week laten we weten wat u kunt voorbereiden. " +
          "Neem bij vragen contact op met de helpdesk.",
      ].join("\n"),
    },
    preRolloutEmail2: {
      name: "Pre-rollout-e-mail 2",
      subject: "{{Group}}: bereid u voor op de inschrijving van {{EnrollmentDateLong}}",
      body: [
        "Hallo {{Group}},",
        "",
        "Op {{EnrollmentDateLong}} begint voor uw groep de inschrijving bij Microsoft Intune. Drie dingen om vóór die tijd te doen:",
        "",
        "1. Installeer de nieuwste systeemupdate op elk apparaat dat u voor uw werk gebruikt.",
        "2. Maak een back-up van uw apparaat en laad het op.",
        "3. Controleer of u uw werkaccount en wachtwoord kent en een aanmelding kunt goedkeuren.",
        "",
        "De inschrijving duurt ongeveer 15 minuten. Op de dag zelf krijgt u een e-mail met de stappen. " +
          "Bent u dan afwezig, of twijfelt u over een apparaat, laat dit dan nu al aan de helpdesk weten.",
      ].join("\n"),
    },
    enrollmentEmail: {
      name: "E-mail over inschrijving",
      subject: "{{Group}}: schrijf uw apparaat in bij Microsoft Intune",
      body: [
        "Hallo {{Group}},",
        "",
        "De inschrijving bij Microsoft Intune is nu geopend voor uw groep. Schrijf deze week elk apparaat in dat u voor uw werk gebruikt:",
        "",
        "1. Installeer de Bedrijfsportal-app vanuit de app store van uw apparaat.",
        "2. Open de app en meld u aan met uw werkaccount.",
        "3. Volg de stappen op het scherm. Reken op ongeveer 15 minuten en zorg dat het apparaat opgeladen is en verbonden blijft met wifi.",
        "",
        "Wanneer de app aangeeft dat uw apparaat gereed is, bent u klaar. Een apparaat dat niet is ingeschreven, kan later de toegang verliezen tot " +
          "e-mail en bestanden van het werk. Gaat er iets mis, stop dan waar u bent en neem contact op met de helpdesk.",
      ].join("\n"),
    },
    postEnrollmentEmail: {
      name: "E-mail na inschrijving",
      subject: "{{Group}}: hoe verliep de inschrijving?",
      body: [
        "Hallo {{Group}},",
        "",
        "Bedankt voor het inschrijven van uw apparaten bij Microsoft Intune. In de Bedrijfsportal-app kunt u nu werk-apps installeren, " +
          "nagaan of een apparaat aan onze eisen voldoet en om hulp vragen.",
        "",
        "Nog niet ingeschreven? Doe het vandaag nog met de stappen in onze vorige e-mail, of neem contact op met de helpdesk: " +
          "apparaten die niet zijn ingeschreven, kunnen de toegang verliezen tot e-mail en bestanden van het werk.",
        "",
        "Beantwoord deze e-mail en vertel ons wat goed ging en wat niet. De volgende groepen krijgen het daardoor gemakkelijker.",
      ].join("\n"),
    },
  },
  problems: {
    "no-table": () =>
      "Er is geen blad met groepen en maanden gevonden. Maak een tabel met de kolommen Groep en Maand, of voeg de voorbeeldgegevens in.",
    "sheet-not-found": ({ found, sheetNames }) =>
      `Er is geen blad met de naam “${found}”. Kies een van deze bladen: ${sheetNames.join(", ")}.`,
    "no-table-on-sheet": () =>
      "Dit blad bevat geen tabel met groepen en maanden. Typ de kopteksten Groep en Maand, of kies een ander blad.",
    "no-groups": () => "Er staat niets onder de kopteksten. Typ in elke rij een groep.",
    "unknown-month": ({ found }) => `“${found}” is geen maand. Typ de naam van een maand of een datum.`,
    "missing-month": ({ group }) => `“${group}” heeft geen maand. Geef elke groep een maand.`,
    "missing-group": () => "Er staat een maand maar geen groep. Typ de naam van de groep of wis de rij.",
    "several-months": ({ group, otherCell }) =>
      `“${group}” heeft een andere maand in ${otherCell}. Houd één maand aan voor elke groep.`,
    "repeated-month": ({ found, otherCell }) =>
      `“${found}” staat al in ${otherCell}. Typ de jaren erbij, of houd één kolom aan voor elke maand.`,
    "plan-too-long": ({ months, most }) =>
      `De planning zou ${String(months)} maanden beslaan; het maximum is ${String(most)}. Controleer het jaar van deze maand.`,
    "repeated-group": ({ group, otherCell }) =>
      `“${group}” staat al in ${otherCell}. Houd één rij aan voor elke groep, of geef de twee verschillende namen.`,
    "unknown-users": ({ found }) =>
      `“${found}” is geen aantal gebruikers. Typ een geheel getal, bijvoorbeeld 250.`,
    "not-an-address": ({ found }) => `“${found}” is geen e-mailadres. Typ een adres zoals it@example.com.`,
    "cell-error": ({ found }) => `De cel toont ${found}. Corrigeer de formule of typ de waarde.`,
    "text-too-long": ({ characters, most }) =>
      `De cel bevat ${String(characters)} tekens; Excel bewaart er hooguit ${String(most)}. Kort de tekst in.`,
    "formula-like": ({ found }) =>
      `“${found}” zou door sommige programma’s als formule worden uitgevoerd. Typ een naam die niet als een formule begint.`,
    "merged-cells": ({ range }) =>
      `De cellen ${range} zijn samengevoegd, dus het is niet duidelijk wat bij wat hoort. Splits ze en vul elke cel in.`,
    "unknown-setting-value": ({ setting, found }) =>
      `“${found}” is geen waarde voor ${setting}. Corrigeer de waarde of wis deze.`,
    "sheet-name-taken": ({ name }) =>
      `Er is al een blad met de naam “${name}” dat niet door Rollout Waves is gemaakt; het blijft daarom ongemoeid. Wijzig de naam ervan en genereer daarna opnieuw.`,
    "name-taken": ({ name }) =>
      `De naam “${name}” wordt in deze werkmap al voor iets anders gebruikt. Wijzig die naam via Formules > Namen beheren en genereer daarna opnieuw.`,
    "sheet-protected": () =>
      "Dit blad is beveiligd en kan niet worden bijgewerkt. Kies Controleren > Beveiliging blad opheffen en genereer daarna opnieuw.",
    "workbook-protected": () =>
      "De structuur van de werkmap is beveiligd, dus er kan geen blad worden toegevoegd. Hef de beveiliging op via Controleren > Werkmap beveiligen en genereer daarna opnieuw.",
    "no-open-day": ({ message, group }) =>
      `In de week voor “${message}” aan ${group} is geen beschikbare dag meer over. Kies een andere maand of week.`,
    "no-address": ({ groups }) =>
      `Geen e-mailadres voor ${groups.join(", ")}: de naam staat in de kolom To en Outlook zoekt deze op in het adresboek. Voeg voor de zekerheid een kolom E-mail toe.`,
    "unclear-groups": ({ found }) =>
      `Het is niet duidelijk welke groepen “${found}” bevat. Scheid ze met komma’s, elk met de gebruikers tussen haakjes: HR (50 gebruikers), Financiën (40 gebruikers).`,
    "everyone-among-groups": ({ found }) =>
      `“${found}” betekent iedereen, en er staan andere groepen naast. Noem de groep die wordt bedoeld.`,
    "note-not-read": ({ found }) =>
      `“${found}” is opgevat als een opmerking onder de tabel. Als het een groep is, geef deze dan een maand.`,
    "table-not-read": ({ range }) =>
      `In ${range} staat nog een tabel met groepen en maanden, die niet is gelezen. Zet alles in één tabel.`,
    "months-out-of-order": ({ found }) =>
      `“${found}” valt eerder dan de kolom ervoor. Controleer de beginmaand of typ de jaren erbij.`,
    "similar-groups": ({ group, other, otherCell }) =>
      `“${group}” lijkt sterk op “${other}” in ${otherCell}. Als het dezelfde groep is, gebruik dan één naam, of zet de andere in een kolom Aliassen.`,
    "read-as-one-group": ({ found }) =>
      `“${found}” is als één groep gelezen. Als het er meer zijn, scheid ze dan met komma’s.`,
  },
  refusals: {
    "cell-edit-mode": () =>
      "Er wordt een cel bewerkt. Druk in het blad op Enter of Esc en probeer het daarna opnieuw.",
    protected: ({ sheet }) =>
      sheet === undefined
        ? "De werkmap is beveiligd. Hef de beveiliging op via het tabblad Controleren en probeer het daarna opnieuw."
        : `Het blad “${sheet}” is beveiligd. Kies Controleren > Beveiliging blad opheffen en probeer het daarna opnieuw.`,
    "read-only": ({ file }) =>
      file === undefined
        ? "De werkmap is geopend als alleen-lezen. Sla een kopie op en genereer de tijdlijn daarin."
        : `${file} mag worden gelezen maar niet beschreven. Kies een ander bestand met --out.`,
    "name-taken": ({ name = "" }) =>
      `De naam “${name}” wordt in deze werkmap al gebruikt voor iets dat niet van ons is. Wijzig die naam en probeer het daarna opnieuw.`,
    "sheet-not-found": ({ sheet = "" }) =>
      `Het blad “${sheet}” is er niet meer. Kies een ander blad en probeer het daarna opnieuw.`,
    "too-large": ({ sheet }) =>
      `${sheet === undefined ? "Het resultaat" : `“${sheet}”`} is groter dan Excel toestaat. Verdeel de planning over twee werkmappen.`,
    cancelled: () => "Geannuleerd, zoals u vroeg.",
    "not-answering": () =>
      "Excel reageert niet. Wacht tot het gereed is, bekijk de bladen Tijdlijn en Messages en genereer daarna opnieuw.",
    "host-failed": () =>
      "Excel kon dit niet uitvoeren. Probeer het opnieuw; gebeurt het nog eens, sluit de werkmap dan en open deze weer.",
    "file-not-accessible": ({ file = "" }) =>
      `${file} kan niet worden geopend of beschreven. Controleer of het bestand bestaat, of u het mag gebruiken en of geen enkel programma het geopend heeft.`,
    "not-a-workbook": ({ file = "Het bestand" }) =>
      `${file} is geen volledige Excel-werkmap. Open het in Excel, sla het op als .xlsx en gebruik dat bestand.`,
    "unsupported-format": ({ file = "Het bestand" }) =>
      `${file} heeft een andere indeling dan .xlsx of .xlsm. Open het in Excel, sla het op als .xlsx en gebruik dat bestand.`,
    encrypted: ({ file = "Het bestand" }) =>
      `${file} is versleuteld met een wachtwoord. Open het in Excel, verwijder het wachtwoord (Bestand > Info > Werkmap beveiligen) en sla het op.`,
    "inflates-too-much": ({ file = "Het bestand" }) =>
      `${file} wordt na uitpakken veel groter dan een werkmap hoort te zijn en is daarom niet gelezen. Open het in Excel en sla het op als nieuw bestand.`,
  },
  inputs: {
    group: [
      "Groep",
      "Groepen",
      "Groepsnaam",
      "Naam van groep",
      "Organisatiegroep",
      "Doelgroep",
      "Afdeling",
      "Divisie",
      "Bedrijfsonderdeel",
      "Team",
    ],
    month: [
      "Maand",
      "Rolloutmaand",
      "Rollout-maand",
      "Uitrolmaand",
      "Maand van uitrol",
      "Implementatiemaand",
      "Inschrijvingsmaand",
      "Registratiemaand",
      "Tijdschema",
      "Tijdsbestek",
      "Periode",
      "Wanneer",
      "Datum",
    ],
    year: ["Jaar"],
    users: [
      "Gebruikers",
      "Aantal gebruikers",
      "Aantal",
      "Personen",
      "Aantal personen",
      "Medewerkers",
      "Aantal medewerkers",
    ],
    email: ["E-mail", "E-mailadres", "Email", "Emailadres", "Mail", "Mailadres", "Adres"],
    phase: [
      "Rolloutfase",
      "Rollout-fase",
      "Fase",
      "Fasen",
      "Fases",
      "Implementatiefase",
      "Implementatiefasen",
      "Uitrolfase",
      "Rolloutplan",
      "Rollout-plan",
      "Implementatieplan",
    ],
    setting: ["Instelling", "Instellingen"],
    value: ["Waarde"],
    start: ["Beginmaand", "Startmaand", "Begin", "Start", "Begint", "Eerste maand"],
    language: ["Taal"],
    total: [
      "Totaal",
      "Totalen",
      "Eindtotaal",
      "Som",
      "Subtotaal",
      "Totaal gebruikers",
      "Totaal aantal gebruikers",
    ],
    mark: ["X", "Ja", "J", "OK"],
    noMark: ["Nee", "Geen", "N.v.t.", "Nvt"],
    aliases: ["Aliassen", "Alias", "Andere namen", "Ook bekend als", "Ook genoemd"],
  },
  settingsSheet: ["Instellingen"],
  sample: {
    sheet: "Groepen",
    groups: {
      it: "IT",
      sales: "Verkoop en Marketing",
      retail: "Retail",
      hr: "HR",
      finance: "financiën",
      executives: "leidinggevenden",
    },
  },
  everyoneSynonyms: [
    "Iedereen",
    "Alle",
    "Allen",
    "Allemaal",
    "Alles",
    "Alle gebruikers",
    "Alle groepen",
    "Alle medewerkers",
    "Alle personen",
    "Hele organisatie",
    "De hele organisatie",
    "Gehele organisatie",
    "De gehele organisatie",
  ],
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
    groups: (count) => (count === 1 ? "1 groep" : `${String(count)} groepen`),
    users: (count, isOne) => (isOne ? `${count} gebruiker` : `${count} gebruikers`),
    setBySettings: (cell) => `Ingesteld in ${cell}.`,
    goTo: (cell) => `Ga naar ${cell}`,
    readAgain: "Opnieuw lezen",
    toFix: (count) => (count === 1 ? "1 punt om te corrigeren" : `${String(count)} punten om te corrigeren`),
    toKnow: (count) => (count === 1 ? "1 aandachtspunt" : `${String(count)} aandachtspunten`),
    andMore: (count) => `En nog ${String(count)}. Corrigeer eerst deze en lees daarna opnieuw.`,
    preview: "Voorbeeld",
    generate: "Tijdlijn genereren",
    generateAgain: "Opnieuw genereren",
    fixFirst: (count) =>
      count === 1
        ? "Corrigeer eerst het punt hierboven."
        : `Corrigeer eerst de ${String(count)} punten hierboven.`,
    writing: "Schrijven…",
    inserting: "Voorbeeldgegevens invoegen…",
    cancel: "Annuleren",
    cancelling: "Annuleren…",
    cancelled: "Geannuleerd.",
    done: "Gereed",
    timelineWritten: (waves, months) =>
      `${waves === 1 ? "1 blok" : `${String(waves)} blokken`}, ${months === 1 ? "1 maand" : `${String(months)} maanden`}`,
    messagesWritten: (rows, sends) =>
      `${rows === 1 ? "1 rij" : `${String(rows)} rijen`}, ${sends === 1 ? "1 verzending" : `${String(sends)} verzendingen`}`,
    open: (sheet) => `${sheet} openen`,
    download: (file) => `${file} downloaden`,
    backToPlan: "Terug naar de planning",
    nextToSend: "Volgende verzending",
    nothingToSend: "Alle verzenddatums zijn verstreken.",
    rows: (count) => (count === 1 ? "1 rij in Messages" : `${String(count)} rijen in Messages`),
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
      text: "Zet uw groepen met hun maanden op een willekeurig blad, controleer het voorbeeld en genereer daarna. Tijdlijn en Messages worden elke keer opnieuw gemaakt; aan andere bladen verandert niets.",
      privacy:
        "Niets verlaat de werkmap: geen tracering, geen server. Alleen Office.js wordt geladen, van Microsoft.",
    },
  },
};
