import { countingIn } from "../../language/countingIn";
import { LANGUAGE_NAMES } from "../../language/languageNames";
import { type CivilDate, isoDateText, isoWeekday } from "../../calendar/civilDate";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../../language/weekendReadings";
import type { SendOnDay } from "../../plan/scheduleProblem";
import type { Translation } from "../../vocabulary/translation";
import type { Messages } from "../en/messages";

const { counted, number } = countingIn("nl");

/** Dutch: what sheets, problems and refusals say. */
export const messages: Translation<Messages> = {
  days,
  weekRule:
    "Zo worden de weken geteld: de eerste week is dag 1 tot en met 7 van de maand, de tweede dag 8 tot en met 14, enzovoort.",
  wavesPurpose:
    "Waar de blokken voor dienen: een introductiebijeenkomst voor iedereen, daarna voor elke groep twee e-mails vooraf, één over de inschrijving en één achteraf.",
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
    "day-in-month": ({ date, cells }) =>
      `“${dateInText("nl", date)}” is een dag en zou als de hele maand worden gepland${cells > 1 ? ` (zulke cellen: ${number(cells)})` : ""}. Dagen kunnen nog niet worden gepland; typ “${monthInText("nl", date)}” als tekst als de maand is bedoeld.`,
    "missing-group": () => "Er staat een maand maar geen groep. Typ de naam van de groep of wis de rij.",
    "several-months": ({ group, otherCell }) =>
      `“${group}” heeft een andere maand in ${otherCell}. Houd één maand aan voor elke groep.`,
    "repeated-month": ({ found, otherCell }) =>
      `“${found}” staat al in ${otherCell}. Typ de jaren erbij, of houd één kolom aan voor elke maand.`,
    "plan-too-long": ({ months, most }) =>
      `De planning zou ${number(months)} maanden beslaan; het maximum is ${number(most)}. Controleer het jaar van deze maand.`,
    "repeated-group": ({ group, otherCell }) =>
      `“${group}” staat al in ${otherCell}. Houd één rij aan voor elke groep, of geef de twee verschillende namen.`,
    "repeated-key": ({ key, otherCell }) =>
      `De sleutel “${key}” staat al in ${otherCell}. Geef elke groep een eigen sleutel.`,
    "unknown-users": ({ found }) =>
      `“${found}” is geen aantal gebruikers. Typ een geheel getal, bijvoorbeeld 250.`,
    "not-an-address": ({ found }) => `“${found}” is geen e-mailadres. Typ een adres zoals it@example.com.`,
    "cell-error": ({ found }) => `De cel toont ${found}. Corrigeer de formule of typ de waarde.`,
    "text-too-long": ({ characters, most }) =>
      `De cel bevat ${number(characters)} tekens; Excel bewaart er hooguit ${number(most)}. Kort de tekst in.`,
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
    "no-such-week": ({ message, group }) =>
      `De maand heeft geen vijfde week voor “${message}” aan ${group}. Kies een andere week, bijvoorbeeld de laatste.`,
    "out-of-order": ({ message, group, previous }) =>
      `“${message}” aan ${group} komt niet na “${previous}”. Wijzig een van de twee datums.`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `Dagen van “${previous}” tot “${message}” voor ${group}: ${number(days)}; minstens ${number(least)} gewenst. Kies voor een van de twee een andere week.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `Dagen van de inschrijving van ${previous} tot die van ${group}: ${number(days)}; minstens ${number(least)} gewenst. Kies een latere maand.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `Gebruikers die zich inschrijven in de week van ${isoDateText(week)}: ${number(users)} (${groups.join(", ")}); de helpdesk kan er ${number(most)} aan. Verplaats of splits een groep.`,
    "sends-in-freeze": ({ label, sends }) =>
      `Berichten die uitgaan tijdens “${label}”: ${number(sends.length)}${example(sends)}. Wijzig de week van berichten die dan niet mogen uitgaan.`,
    "locked-on-closed-day": ({ message, group, date, closure }) =>
      `“${message}”${to(group)} is vastgezet op ${isoDateText(date)}, een niet-beschikbare dag: ${closure.kind === "weekend" ? "weekend" : closure.label}. Maak de datum los, of laat het zo als dit de bedoeling is.`,
    "locked-outside-week": ({ message, group, date }) =>
      `“${message}”${to(group)} is vastgezet op ${isoDateText(date)}, buiten de eigen week. Maak de datum los, of laat het zo als dit de bedoeling is.`,
    "kickoff-with-first-message": ({ kickoff, groups }) =>
      `“${kickoff}” en het eerste bericht aan ${groups.join(", ")} vallen in dezelfde week. Houd de bijeenkomst eerder, zodat er tijd is voor vragen.`,
    "enrolled-before-evaluated": ({ groups, previous }) =>
      `De inschrijving begint voor ${groups.join(", ")} voordat aan ${previous} is gevraagd hoe het ging. Kies een latere maand of week.`,
    "executives-in-pilot": ({ group }) =>
      `${group} is een van de eerste groepen en dus de pilot. Begin met een groep die problemen kan verdragen en oplossen, en laat de leiding later komen.`,
    "phases-out-of-order": ({ message, phase, previous, previousPhase }) =>
      `“${message}” (${phase}) komt voor dezelfde groepen na “${previous}” (${previousPhase}). Als dat niet de bedoeling is, wijzig dan de volgorde van de twee of de fase van een ervan.`,
    "sends-in-past": ({ sends }) =>
      `Berichten waarvan de datum voorbij is en die niet als verzonden zijn gemarkeerd: ${number(sends.length)}${example(sends)}. Markeer wat is uitgegaan als verzonden; geef de andere een latere maand of datum, of annuleer ze.`,
    "slices-to-one-address": ({ groups }) =>
      `Gesplitst en zonder ontvangers: ${groups.join(", ")}. Het eigen adres van de groep krijgt elk bericht één keer per deel. Zet de mensen als ontvangers in de lijst, of splits de groepen niet.`,
    "unknown-calendar": ({ calendar, scope }) =>
      `Geen enkele rij van de kalender is voor “${calendar}”. Schrijf de naam zoals die in de kolom ${scope} staat, of voeg een rij toe.`,
    "no-waves": () =>
      "Er staat geen bericht onder de kopteksten. Typ er in elke rij een, of verwijder het blad om de standaardplanning te gebruiken.",
    "missing-value": ({ name }) => `De kolom ${name} is hier leeg. Vul de cel in of wis de rij.`,
    "not-a-choice": ({ name, found, choices }) =>
      `“${found}” is geen waarde voor ${name}. Typ een van deze waarden: ${choices.join(", ")}.`,
    "weekday-or-country": (problem) => {
      const { found, day, country, days } = weekendReadings("nl", problem);
      return `“${found}” kan ${day} zijn of het land ${country}. Typ de dagen van het weekend voluit: “${day}” voor alleen die dag, “${days}” voor het land.`;
    },
    "not-in-range": ({ name, found, least, most }) =>
      `“${found}” is geen waarde voor ${name}. Typ een geheel getal van ${number(least)} tot en met ${number(most)}.`,
    "unknown-week": ({ found }) =>
      `“${found}” is geen week van een maand. Typ, als tekst, 1 tot en met 5, laatste, of weken zoals 1-3.`,
    "unknown-date": ({ found }) => `“${found}” is geen datum. Typ een datum, bijvoorbeeld 2026-12-24.`,
    "dates-reversed": ({ found }) => `“${found}” valt vóór de eerste dag. Verwissel de twee datums.`,
    "repeated-message": ({ message, otherCell }) =>
      `“${message}” staat al in ${otherCell}. Geef elk bericht een eigen naam.`,
    "several-audiences": ({ wave, otherCell }) =>
      `Blok ${String(wave)} heeft een ander publiek in ${otherCell}. Geef het blok één publiek, of geef dit bericht een eigen blok.`,
    "missing-text": ({ message }) =>
      `“${message}” is een e-mail en heeft hier geen tekst. Typ het onderwerp en de berichttekst.`,
    "unknown-field": ({ field, nearest }) =>
      `Er is geen veld met de naam {{${field}}}. Bedoelt u {{${nearest}}}? Corrigeer het, of typ de tekst zelf.`,
    "stray-braces": ({ found }) =>
      `De accolades van “${found}” vormen geen veld en zouden zo worden gemaild. Typ een veld als {{Name}} of {{Name|collega}}, zonder andere accolades erin of ernaast, of haal de accolades weg.`,
    "communications-without-headers": ({ headers }) =>
      `Dit blad heeft geen rij met de kopteksten ${headers.join(" en ")}, dus wat erop staat kan niet worden bewaard. Typ ze opnieuw, of verwijder het blad.`,
    "communications-header-missing": ({ headers }) =>
      `In deze rij ontbreken kopteksten: ${headers.join(", ")}. Zonder deze is niet te zien wat er is verzonden, en wanneer. Typ ze opnieuw boven hun kolommen.`,
    "above-headers": ({ found }) =>
      `“${found}” staat boven de kopteksten en zou verloren gaan als het blad opnieuw wordt geschreven. Verplaats het onder de rijen, naar een eigen kolom of naar een ander blad.`,
    "formulas-become-values": ({ name, cells }) =>
      `Formules onder ${name} (cellen: ${number(cells)}) blijven alleen als de waarden die ze tonen. Bewaar ze op een eigen blad.`,
    "message-renamed": ({ message, was }) =>
      `“${message}” geldt als “${was}” van de vorige keer onder een nieuwe naam: wat verzonden, vastgezet en genoteerd was, blijft erbij. Is het een ander bericht, geef het dan een eigen golf.`,
    "message-unclear": ({ was, messages }) =>
      `“${was}” is verzonden en staat niet meer in de planning, en deze zijn nieuw: ${messages.join(", ")}. Is het een daarvan, dan zou het twee keer uitgaan. Wijzig één naam tegelijk, of geef nieuwe berichten een eigen golf.`,
    "language-changed": ({ was, is }) =>
      `Deze planning was in het ${LANGUAGE_NAMES[was]} en is nu in het ${LANGUAGE_NAMES[is]}, met alles wat erin geschreven is. Kies opnieuw ${LANGUAGE_NAMES[was]} om terug te gaan.`,
    "repeated-message-key": ({ key, otherCell }) =>
      `De sleutel “${key}” staat al in ${otherCell}. Geef elk bericht een eigen sleutel.`,
    "sent-without-date": ({ sendDate, sent }) =>
      `Deze rij is gemarkeerd als verzonden, maar nergens staat wanneer. Typ de dag onder ${sendDate} of ${sent}.`,
    "similar-groups": ({ group, other, otherCell }) =>
      `“${group}” lijkt sterk op “${other}” in ${otherCell}. Als het dezelfde groep is, gebruik dan één naam, of zet de andere in een kolom Aliassen.`,
    "read-as-one-group": ({ found }) =>
      `“${found}” is als één groep gelezen. Als het er meer zijn, scheid ze dan met komma’s.`,
    "recipients-without-headers": ({ headers }) =>
      `Dit blad heeft geen rij met de kopteksten ${headers.join(" en ")}, dus er kan niemand van worden gelezen. Typ ze boven de kolommen, of geef het blad een andere naam.`,
    "without-headers": ({ headers }) =>
      `Dit blad heeft geen rij met de kopteksten ${headers.join(", ")}, dus er kan niets van worden gelezen. Typ ze boven de kolommen, of geef het blad een andere naam.`,
    "sheet-not-read": ({ input, headers }) =>
      `Dit blad lijkt op ${input} en is niet gelezen. Als het is bedoeld, maak het dan zichtbaar, noem het ${input} en typ de kopteksten ${headers.join(", ")} boven de kolommen; houd maar één zo’n blad.`,
    "hidden-used": ({ input }) =>
      `Dit blad is verborgen en is gelezen als ${input}. Maak het zichtbaar om te zien wat telt, of verwijder het als het niet is bedoeld.`,
    "hidden-unclear": ({ input }) =>
      `Dit verborgen blad heeft de kopteksten van ${input}, en geen ander blad heeft die. Maak het zichtbaar of noem het ${input} om het te gebruiken, of verwijder het als het niet is bedoeld.`,
    "second-table": ({ input, other }) =>
      `Dit blad kan als ${input} worden gelezen, en ‘${other}’ ook. Breng alles samen op een van de twee, en verwijder het andere.`,
    "taken-as-suppress": () =>
      "Dit is gelezen als een lijst of markering van wie geen e-mail krijgt. Als dat niet klopt, geef het dan een andere naam.",
    "recipient-without-group": ({ rows }) =>
      rows === 1
        ? "1 ontvanger heeft geen groep en krijgt geen e-mail. Typ de groep naast het adres."
        : `${number(rows)} ontvangers hebben geen groep en krijgen geen e-mail. Typ de groep naast elk adres.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `“${found}” is geen groep van de planning, dus ${rows === 1 ? "1 ontvanger krijgt" : `${number(rows)} ontvangers krijgen`} geen e-mail. Bedoelt u “${nearest}”? Corrigeer de naam, of zet deze bij die groep in de kolom Aliassen.`,
    "bad-address": ({ found }) =>
      `“${found}” is geen e-mailadres, dus voor deze rij gaat er geen e-mail uit. Typ één adres, bijvoorbeeld naam@example.com.`,
    "missing-address": () => "Deze ontvanger heeft geen e-mailadres en krijgt geen e-mail. Typ het adres.",
    "repeated-recipient": ({ found, otherCell }) =>
      `“${found}” staat voor dezelfde groep al in ${otherCell}. Elke e-mail wordt één keer verzonden; verwijder een van de rijen.`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `“${found}” hoort bij “${group}” en, in ${otherCell}, bij “${other}”. Dit adres krijgt de berichten van beide groepen, maar hetzelfde bericht maar één keer per dag. Houd één rij over als dit niet de bedoeling is.`,
    suppressed: ({ rows }) =>
      rows === 1
        ? "1 ontvanger is uitgesloten van verzending en krijgt geen e-mail."
        : `${number(rows)} ontvangers zijn uitgesloten van verzending en krijgen geen e-mail.`,
    "unspoken-language": ({ found, rows }) =>
      `“${found}” is geen taal waarin deze invoegtoepassing schrijft, dus ${rows === 1 ? "1 ontvanger krijgt" : `${number(rows)} ontvangers krijgen`} de tekst in een andere. Kies een taal uit de lijst, of laat de cel leeg.`,
    "group-without-recipients": ({ groups }) =>
      `Er is geen ontvanger in ${groups.map((group) => `“${group}”`).join(", ")}. De e-mail gaat naar het eigen adres van de groep, of naar de naam. Voeg ontvangers toe, of controleer hoe de groep is geschreven.`,
    "group-left-out": ({ groups }) =>
      `Aan geen enkele ontvanger van ${groups.map((group) => `“${group}”`).join(", ")} kan worden geschreven, dus daar komt geen e-mail aan. Corrigeer de ontvangers als dit niet de bedoeling is.`,
    "missed-message": ({ message, groups, rows, batch }) =>
      `Mensen die er niet waren toen “${message}” naar ${groups.join(", ")} ging: ${number(rows)}. Ze staan in een eigen verzending, “${batch}”. Verstuur die, of markeer deze als verzonden als ze hem niet meer nodig hebben.`,
    "had-already": ({ message, group, rows }) =>
      `Iedereen in “${group}” (${number(rows)}) heeft “${message}” al gehad, zoals het blad met verzonden e-mails zegt, maar de rij is niet als verzonden gemarkeerd. Markeer de rij, of verwijder daar hun rijen om opnieuw te versturen.`,
    "unknown-slice": ({ group, rows }) =>
      `Ontvangers van “${group}” die geen e-mail krijgen: ${number(rows)}. Een deel van de groep heeft al berichten gehad die de rest nog krijgt, en nergens staat bij welk deel zij horen. Schrijf zelf aan wie nieuw is, of zet hen in een eigen groep.`,
    "number-in-field": ({ name, rows }) =>
      `De kolom ${name} bevat ${rows === 1 ? "een getal" : `${number(rows)} getallen`}, en in e-mails staan getallen zonder opmaak. Is het een datum of begint het met nullen, typ het dan als tekst.`,
    "blank-field": ({ message, field, rows }) =>
      `In de tekst van “${message}” staat {{${field}}}, en dat veld is leeg in ${rows === 1 ? "1 e-mail" : `${number(rows)} e-mails`}, hier voor het eerst. Vul het in, of typ wat er in plaats daarvan moet staan: {{${field}|collega}}.`,
    "empty-mail": ({ message, field, rows }) =>
      `Een tekst van “${message}” bestaat alleen uit velden zoals {{${field}}} en is leeg in ${rows === 1 ? "1 e-mail" : `${number(rows)} e-mails`}, hier voor het eerst. Vul ze in, of typ meer in de tekst.`,
    "unknown-message": ({ found, nearest }) =>
      `“${found}” is geen bericht van de planning. Bedoelt u “${nearest}”? Corrigeer de naam, of verwijder de rij.`,
    "repeated-template": ({ message, otherCell }) =>
      `“${message}” heeft al een tekst in deze taal, in ${otherCell}. Verwijder een van de twee.`,
    "send-emptied": ({ batch }) =>
      `“${batch}” staat niet meer in de planning, dus dit blad is leeggemaakt. Bereid de verzending voor die u wilt doen.`,
    "send-settled": ({ batch }) =>
      `“${batch}” is inmiddels verzonden of geannuleerd, dus dit blad is leeggemaakt. Bereid de verzending voor die u nu wilt doen.`,
    "too-many-messages": ({ rows, most }) =>
      `De planning heeft ${number(rows)} e-mails en op een blad passen er ${number(most)}. Bereid één verzending tegelijk voor, of schrijf elke verzending naar een CSV-bestand.`,
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
    "changed-meanwhile": ({ sheet, file = "" }) =>
      sheet === undefined
        ? `${file} is intussen door een ander programma gewijzigd; daarom is er niets in geschreven. Voer de opdracht opnieuw uit.`
        : `Het blad “${sheet}” is intussen gewijzigd, misschien door een collega. Probeer het opnieuw: het wordt dan gelezen zoals het nu is.`,
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
  holidays: {
    sheet: "Feestdagen",
    heading: "Feestdagen",
    adds: "Voegt de feestdagen van een heel land toe, voor de jaren van de planning, als rijen die u vrij kunt wijzigen. Halve dagen, en dagen waarop alleen banken en kantoren gesloten zijn, geven alleen een waarschuwing. Dagen die alleen in een deel van het land gelden, voegt u zelf toe.",
    country: "Land/regio",
    chooseCountry: "Kies een land/regio",
    insert: "Feestdagen toevoegen",
    inserting: "Feestdagen toevoegen…",
    added: (place, days, sheet) => `${place}: ${days} toegevoegd op het blad ${sheet}.`,
    allThere: (place) => `${place}: al deze feestdagen staan al in de kalender.`,
    forCalendars: (calendars) =>
      `Deze dagen gelden voor de groepen met de kalender ${calendars}, en voor geen andere.`,
    forEveryone: (example, calendar, scope) =>
      `Deze dagen gelden voor elke groep. Als ze maar voor enkele groepen gelden, typ dan een kalender, zoals ${example}, bij die groepen in de kolom ${calendar} en bij deze dagen in de kolom ${scope}.`,
    noneMeans: (country, calendars) =>
      `Geen kalender van de groepen betekent ${country}; het zijn: ${calendars}.`,
    withoutCalendar: (groups, calendar) =>
      `Groepen zonder kalender, waarvoor deze dagen niet gelden: ${groups}. Als ze wel gelden, typ die dan in de kolom ${calendar}.`,
    otherLists: (sheets, scope) =>
      `Ook andere feestdagen gelden voor elke groep (${sheets}). Als ze maar voor enkele groepen gelden, typ dan de kalender van die groepen in de kolom ${scope}.`,
    noneKnown: (place) => `${place}: er zijn geen feestdagen bekend. Typ ze op het blad Kalender.`,
  },
  planning: {
    weekRuleLines: {
      containsFirst: (weekStart) =>
        `Zo worden de weken geteld: kalenderweken vanaf ${weekStart}; de eerste is de week waarin de eerste van de maand valt.`,
      isoMajority: (weekStart) =>
        `Zo worden de weken geteld: kalenderweken vanaf ${weekStart}; de eerste is de week met minstens vier dagen in de maand.`,
      firstFull: (weekStart) =>
        `Zo worden de weken geteld: kalenderweken vanaf ${weekStart}; de eerste is de week die helemaal in de maand valt.`,
    },
    prompts: {
      wave: "Een getal vanaf 1. Berichten met hetzelfde nummer vormen één blok.",
      audience: "Iedereen, Elke groep, of de namen van enkele groepen met komma’s ertussen.",
      week: "1 tot en met 5, laatste, of opeenvolgende weken zoals 1-3.",
      monthsAfter: "Hoeveel maanden na de eigen maand van de groep. Leeg: geen.",
      weekday: "De dag van verzending. Leeg: de standaardweekdag van het blad Instellingen.",
      channels: "Een of meer van: Bijeenkomst, E-mail, Website, Sociale media, Poster.",
      subject: "Tekst met velden zoals {{Group}}, {{Month}} en {{EnrollmentDateLong}}.",
      from: "De eerste dag, als datum.",
      to: "De laatste dag, die meetelt. Leeg: dezelfde als de eerste.",
      kind: "Een feestdag, of een wijzigingsstop waarin niets mag veranderen.",
      scope: "Iedereen, namen van groepen, of kanalen. Leeg: iedereen.",
      effect: "Blokkeren houdt berichten weg van deze dagen; Waarschuwen meldt het alleen.",
      weekRule: "Welke week van een maand de eerste is.",
      weekend: "Weekdagen met komma’s ertussen, of een landcode zoals NL.",
      leadWeeks: "Hoeveel weken eerder dan gepland de introductie wordt gehouden.",
      leastGate: "Het minimale aantal dagen van de inschrijving van de ene maand tot die van de volgende.",
      capacity: "Hoeveel gebruikers de helpdesk in een week aankan. Leeg: geen limiet.",
      whenFull:
        "Waarschuwen meldt het alleen; Splitsen verdeelt een grote groep in rondes, een of twee weken na elkaar.",
      shape: "De planning die wordt gebruikt als er geen blad Blokken is.",
    },
    samples: {
      newYear: "Nieuwjaarsdag",
      freeze: "Wijzigingsstop rond de jaarwisseling",
      person: "Voorbeeldpersoon",
    },
  },
  communications: {
    unnamedColumn: "Kolom",
    dateFormat: "yyyy-mm-dd",
    reasons: {
      weekday: (weekday) => `De dag die de planning vraagt: ${weekdayName("nl", weekday)}.`,
      kickoff: "De eerste beschikbare dag van de week: de introductie komt vóór al het andere.",
      shortWeek:
        "De gevraagde dag valt in deze maand niet in de week, dus wordt het de laatste beschikbare dag.",
      closed: ({ wanted, because, moved }) =>
        `${day(wanted)} is niet beschikbaar (${because.kind === "weekend" ? "weekend" : because.label}), dus wordt het de ${moved === "next" ? "volgende beschikbare dag" : "laatste beschikbare dag ervoor"}.`,
      wait: ({ wanted, for: wait }) =>
        wait.kind === "after"
          ? `“${wait.message}” gaat uit op ${day(wait.on)} en dit kan op zijn vroegst ${days(wait.days)} later: ${day(wanted)} is te vroeg.`
          : `${wait.group} schrijft zich in op ${day(wait.on)} en dit kan op zijn vroegst ${days(wait.days)} later: ${day(wanted)} is te vroeg.`,
      cutWait: ({ for: wait }) =>
        `${wait.kind === "after" ? `“${wait.message}” gaat uit` : `${wait.group} schrijft zich in`} op ${day(wait.on)} en deze week heeft geen beschikbare dag die ${days(wait.days)} later is, dus wordt het de laatste beschikbare dag.`,
      locked: "Vastgezet: de dag staat onder Vastgezette datum.",
      sent: "Verzonden: de datum verandert niet meer.",
      cancelled: "Geannuleerd: er gaat niets uit, en de datum blijft staan.",
      missed: "Voor mensen die er bij het verzenden niet waren: de eerstvolgende open dag.",
    },
    conflicts: {
      noSuchWeek: "Geen datum: de maand heeft deze week niet.",
      closedWeek: "Geen datum: geen enkele dag van de week is beschikbaar.",
      tooLate: ({ for: wait }) =>
        `Geen datum: “${wait.kind === "after" ? wait.message : wait.group}” is op ${day(wait.on)}, en daarna is er in de week geen beschikbare dag meer over.`,
    },
    leftPlan: "Verzonden. Staat niet meer in de planning.",
    notInPlan: "Staat niet meer in de planning.",
    standsTwice: "Deze rij staat er twee keer; wat hier geschreven is, blijft.",
    prompts: {
      owner: "Wie ervoor zorgt. Van u: dit blijft staan wanneer u opnieuw genereert.",
      status: "Gepland, Gereed, Verzonden of Geannuleerd. Een verzonden rij wordt nooit verplaatst.",
      lockedDate:
        "Een datum waarop dit bericht moet uitgaan, wat de planning ook zegt. Wis de datum om deze los te maken.",
      sent: "De datum waarop het is uitgegaan, als dat niet de verzenddatum was. Een rij met hier een datum wordt nooit verplaatst.",
      notes:
        "Van u: ze blijven staan wanneer u opnieuw genereert. Dat geldt ook voor kolommen die u toevoegt.",
      feedback:
        "Waar mensen laten weten hoe het ging. Leeg: de rij FeedbackLink van het blad Instellingen, als die er is.",
    },
    load: {
      week: "Week vanaf",
      messages: "Berichten",
      messagesInFreeze: "Berichten in een week met een stop",
      users: "Gebruikers die zich inschrijven",
      usersOverCapacity: "Gebruikers boven de limiet",
      messagesTitle: "Berichten per week",
      usersTitle: "Gebruikers die zich inschrijven per week",
      peak: (what, most, week) =>
        `${what}. Hoogste aantal: ${String(most)}, in de week vanaf ${isoDateText(week)}.`,
    },
  },
  preflight: {
    heading: "Controle vóór verzending",
    states: {
      passed: "Goed",
      failed: "Niet goed",
      warned: "Ter informatie",
      untold: "Niet gecontroleerd",
    },
    rules: {
      sheetThere: {
        claim: "Het blad is er",
        protects: "Zonder dit blad is er niets om samen te voegen.",
      },
      headersFirst: {
        claim: "De kopteksten staan in rij 1, vanaf A1",
        protects: "Word neemt de eerste rij die het vindt als namen van de velden.",
      },
      headerNames: {
        claim: "Elke koptekst kan een samenvoegveld zijn",
        protects:
          "Word wijzigt of kort andere namen in, en de velden van het document vinden dan geen kolom.",
      },
      uniqueHeaders: {
        claim: "Geen koptekst staat er twee keer",
        protects: "Van twee kolommen met dezelfde naam gebruikt Word er maar één.",
      },
      neededColumns: {
        claim: "De kolommen die elke samenvoeging nodig heeft, zijn er",
        protects: "Een veld zonder kolom blijft leeg.",
      },
      nothingElse: {
        claim: "Er staat niets anders op het blad",
        protects: "Word ziet een notitie naast de rijen aan voor nog een kolom.",
      },
      noBlanks: {
        claim: "Geen rij, kolom of cel is leeg",
        protects: "Word stopt bij een lege rij, en een lege cel kan de tekst van de vorige e-mail herhalen.",
      },
      onlyTexts: {
        claim: "Elke cel is een tekst",
        protects: "Word verandert getallen en datums: 07865 wordt 7865 en 3 april kan 4 maart worden.",
      },
      noFormulas: {
        claim: "Geen cel is een formule",
        protects: "Een formule kan op de dag van de samenvoeging een andere tekst of een fout geven.",
      },
      noMerges: {
        claim: "Er zijn geen samengevoegde cellen",
        protects:
          "Alleen de eerste van samengevoegde cellen bevat de tekst: in de andere e-mails ontbreekt deze.",
      },
      nothingHidden: {
        claim: "Niets is verborgen of gefilterd",
        protects: "Een samenvoeging verzendt verborgen en gefilterde rijen net zo goed.",
      },
      longTextsFirst: {
        claim: "Lange teksten beginnen in de eerste acht rijen",
        protects:
          "Word bepaalt een kolom aan de hand van de eerste acht rijen en kapt teksten af op 255 tekens als daar geen langere staat.",
      },
      textLengths: {
        claim: "Geen tekst is langer dan in een cel past",
        protects: "Excel herstelt zo’n bestand en kapt de tekst af op 32.767 tekens.",
      },
      namedRange: {
        claim: "Het benoemde bereik omvat precies de kopteksten en de rijen",
        protects: "Word biedt de naam naast het blad aan: rijen daarbuiten krijgen geen e-mail.",
      },
      addresses: {
        claim: "Elke To is één adres",
        protects:
          "Meer adressen in één cel bereiken niemand of iedereen tegelijk, en een regeleinde kan een ontvanger toevoegen.",
      },
      oncePerBatch: {
        claim: "Niemand staat twee keer in een verzending",
        protects: "Dezelfde persoon zou dezelfde e-mail twee keer krijgen.",
      },
      subjectLines: {
        claim: "Elk onderwerp is één regel",
        protects: "Een regeleinde kan het onderwerp afkappen of iets toevoegen wat niemand heeft geschreven.",
      },
      noFieldsLeft: {
        claim: "Er is geen sjabloonveld over",
        protects: "Iedereen zou {{Name}} lezen in plaats van een naam.",
      },
      oneSendDate: {
        claim: "Elke verzending heeft één verzenddatum",
        protects:
          "Een verzending gaat in één keer uit: een deel van de e-mails zou op een verkeerde dag uitgaan.",
      },
      oneBatch: {
        claim: "Send bevat één verzending",
        protects:
          "Een samenvoeging heeft één onderwerp: de e-mails van een andere verzending zouden daaronder uitgaan.",
      },
      stillToSend: {
        claim: "De verzending op Send moet nog verzonden worden",
        protects: "Mensen zouden een e-mail voor de tweede keer krijgen, of een die is geannuleerd.",
      },
      sameAsMessages: {
        claim: "Send bevat alle rijen van zijn verzending in Messages en geen andere",
        protects: "Iemand zou geen e-mail krijgen, één te veel of een andere tekst.",
      },
      sameAsPlan: {
        claim: "De rijen komen overeen met de huidige planning",
        protects: "Wat sindsdien in de planning is gewijzigd, zou in de e-mails ontbreken.",
      },
    },
    found: (text) => `Gevonden: “${text}”.`,
    missing: (text) => `Ontbreekt: “${text}”.`,
    more: (count) => `En nog ${number(count)}.`,
    remedies: {
      messages: "Genereer opnieuw: Messages wordt dan opnieuw geschreven.",
      send: "Bereid de verzending opnieuw voor: Send wordt dan opnieuw geschreven.",
      planAddresses:
        "Zo staat het in de planning. Schrijf voor elk van deze groepen of personen een e-mailadres op de plek waar ze staan, en genereer opnieuw.",
      planLengths:
        "De planning heeft te veel kolommen met teksten van meer dan 255 tekens. Kort de teksten in enkele daarvan in en genereer opnieuw.",
      planTexts:
        "Zo staat het in de planning. Wijzig de tekst in het blad waar die vandaan komt en genereer opnieuw.",
      unhide:
        "Maak het blad zichtbaar: klik met de rechtermuisknop op de tab van een blad en kies Zichtbaar maken.",
      settled:
        "Volgens de planning hoeft van deze verzending niets verzonden te worden: ze is verzonden of geannuleerd, of heeft nu een andere datum of naam. Genereer opnieuw en bereid dan voor wat verzonden moet worden.",
    },
    noSheet: "Er is geen blad Messages: genereer eerst.",
    lookedUp: "Outlook zoekt namen op in het adresboek; een adres is veiliger.",
    untold: {
      noPlan: "Er is geen planning om mee te vergelijken. Corrigeer eerst wat er in de bladen fout is.",
      noColumn: "Een kolom waar het hier om gaat, ontbreekt.",
      noMessages: "Er is geen blad Messages om mee te vergelijken. Genereer eerst.",
      noBatch: "Op Send is geen verzending voorbereid.",
    },
  },
};

function day(date: CivilDate): string {
  return `${weekdayName("nl", isoWeekday(date))} ${isoDateText(date)}`;
}

function days(count: number): string {
  return counted(count, { one: "dag", other: "dagen" });
}

function to(group: string | undefined): string {
  return group === undefined ? "" : ` aan ${group}`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined
    ? ""
    : `, bijvoorbeeld “${send.message}”${to(send.group)} op ${isoDateText(send.date)}`;
}
