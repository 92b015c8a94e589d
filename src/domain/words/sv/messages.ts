import { countingIn } from "../../language/countingIn";
import { LANGUAGE_NAMES } from "../../language/languageNames";
import { type CivilDate, isoDateText, isoWeekday } from "../../calendar/civilDate";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../../language/weekendReadings";
import type { SendOnDay } from "../../plan/scheduleProblem";
import type { Translation } from "../../vocabulary/translation";
import type { Messages } from "../en/messages";

const { counted, number } = countingIn("sv");

/** Swedish: what sheets, problems and refusals say. */
export const messages: Translation<Messages> = {
  days: (count) => counted(count, { one: "dag", other: "dagar" }),
  weekRule:
    "Så räknas veckorna: första veckan är dag 1 till 7 i månaden, andra veckan dag 8 till 14, och så vidare.",
  wavesPurpose:
    "Vad vågorna är till för: ett kickoff-möte för alla, sedan för varje grupp två e-brev före, ett om registrering och ett efter.",
  problems: {
    "no-table": () =>
      "Inget blad med grupper och månader hittades. Gör en tabell med kolumnerna Grupp och Månad, eller infoga exempeldata.",
    "sheet-not-found": ({ found, sheetNames }) =>
      `Det finns inget blad som heter "${found}". Välj ett av: ${sheetNames.join(", ")}.`,
    "no-table-on-sheet": () =>
      "Bladet har ingen tabell med grupper och månader. Skriv rubrikerna Grupp och Månad, eller välj ett annat blad.",
    "no-groups": () => "Det står inget under rubrikerna. Skriv en grupp på varje rad.",
    "unknown-month": ({ found }) => `"${found}" är ingen månad. Skriv ett månadsnamn eller ett datum.`,
    "missing-month": ({ group }) => `"${group}" saknar månad. Ge varje grupp en månad.`,
    "day-in-month": ({ date, cells }) =>
      `"${dateInText("sv", date)}" är en dag och skulle planeras som hela månaden${cells > 1 ? ` (sådana celler: ${number(cells)})` : ""}. Dagar kan inte planeras ännu; om månaden menas, skriv "${monthInText("sv", date)}" som text.`,
    "missing-group": () => "Här finns en månad men ingen grupp. Skriv gruppens namn eller töm raden.",
    "several-months": ({ group, otherCell }) =>
      `"${group}" har en annan månad i ${otherCell}. Behåll en månad för varje grupp.`,
    "repeated-month": ({ found, otherCell }) =>
      `"${found}" finns redan i ${otherCell}. Skriv ut åren, eller behåll en kolumn för varje månad.`,
    "plan-too-long": ({ months, most }) =>
      `Planen skulle sträcka sig över ${number(months)} månader; ${number(most)} är det mesta. Kontrollera månadens år.`,
    "repeated-group": ({ group, otherCell }) =>
      `"${group}" finns redan i ${otherCell}. Behåll en rad för varje grupp, eller ge de två olika namn.`,
    "repeated-key": ({ key, otherCell }) =>
      `Nyckeln "${key}" finns redan i ${otherCell}. Ge varje grupp en egen nyckel.`,
    "unknown-users": ({ found }) =>
      `"${found}" är inget antal användare. Skriv ett heltal, till exempel 250.`,
    "not-an-address": ({ found }) => `"${found}" är ingen e-postadress. Skriv en adress som it@example.com.`,
    "cell-error": ({ found }) => `Cellen visar ${found}. Rätta formeln eller skriv värdet.`,
    "text-too-long": ({ characters, most }) =>
      `Cellen har ${number(characters)} tecken; Excel rymmer högst ${number(most)}. Korta texten.`,
    "formula-like": ({ found }) =>
      `"${found}" skulle köras som en formel av vissa program. Skriv ett namn som inte börjar som en formel.`,
    "merged-cells": ({ range }) =>
      `Cellerna ${range} är sammanfogade, så det är oklart vad som hör till vad. Dela upp dem och fyll i varje cell.`,
    "unknown-setting-value": ({ setting, found }) =>
      `"${found}" är inget värde för ${setting}. Rätta det eller töm cellen.`,
    "sheet-name-taken": ({ name }) =>
      `Det finns redan ett blad som heter "${name}" som Rollout Waves inte har gjort, så det lämnas i fred. Byt namn på det och skapa sedan igen.`,
    "name-taken": ({ name }) =>
      `Namnet "${name}" används redan för något annat i arbetsboken. Byt det i Formler > Namnhanteraren och skapa sedan igen.`,
    "sheet-protected": () =>
      "Bladet är skyddat och kan inte uppdateras. Välj Granska > Ta bort bladets skydd och skapa sedan igen.",
    "workbook-protected": () =>
      "Arbetsbokens struktur är skyddad, så inget blad kan läggas till. Ta bort skyddet med Granska > Skydda arbetsbok och skapa sedan igen.",
    "no-open-day": ({ message, group }) =>
      `Ingen öppen dag återstår i veckan för "${message}" till ${group}. Välj en annan månad eller vecka.`,
    "no-address": ({ groups }) =>
      `E-postadress saknas för ${groups.join(", ")}: namnet står i kolumnen To, och Outlook slår upp det i adressboken. Lägg till en kolumn E-post för att vara säker.`,
    "unclear-groups": ({ found }) =>
      `Det är oklart vilka grupper "${found}" är. Skilj dem åt med kommatecken, var och en med sina användare inom parentes: HR (50 användare), Ekonomi (40 användare).`,
    "everyone-among-groups": ({ found }) =>
      `"${found}" betyder alla, och det finns andra grupper bredvid. Skriv vilken grupp som menas.`,
    "note-not-read": ({ found }) =>
      `"${found}" togs för en anteckning under tabellen. Om det är en grupp, ge den en månad.`,
    "table-not-read": ({ range }) =>
      `Det finns en tabell till med grupper och månader i ${range}, och den lästes inte. Samla allt i en tabell.`,
    "months-out-of-order": ({ found }) =>
      `"${found}" hamnar tidigare än kolumnen före. Kontrollera startmånaden eller skriv ut åren.`,
    "no-such-week": ({ message, group }) =>
      `Månaden har ingen femte vecka för "${message}" till ${group}. Välj en annan vecka, till exempel den sista.`,
    "out-of-order": ({ message, group, previous }) =>
      `"${message}" till ${group} kommer inte efter "${previous}". Ändra ett av de två datumen.`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `Dagar från "${previous}" till "${message}" för ${group}: ${number(days)}; minst ${number(least)} behövs. Välj en annan vecka för en av dem.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `Dagar från registreringen av ${previous} till den av ${group}: ${number(days)}; minst ${number(least)} behövs. Välj en senare månad.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `Veckan från ${isoDateText(week)} registrerar sig ${number(users)} användare (${groups.join(", ")}); supporten klarar ${number(most)}. Flytta eller dela en grupp.`,
    "sends-in-freeze": ({ label, sends }) =>
      `Meddelanden som går ut under "${label}": ${number(sends.length)}${example(sends)}. Byt vecka för dem som inte ska det.`,
    "locked-on-closed-day": ({ message, group, date, closure }) =>
      `"${message}"${to(group)} är låst till ${isoDateText(date)}, som är stängd: ${closure.kind === "weekend" ? "helg" : closure.label}. Lås upp datumet, eller låt det stå om det är meningen.`,
    "locked-outside-week": ({ message, group, date }) =>
      `"${message}"${to(group)} är låst till ${isoDateText(date)}, som inte ligger i dess vecka. Lås upp datumet, eller låt det stå om det är meningen.`,
    "kickoff-with-first-message": ({ kickoff, groups }) =>
      `"${kickoff}" och det första meddelandet till ${groups.join(", ")} ligger i samma vecka. Håll mötet tidigare så att det finns tid för frågor.`,
    "enrolled-before-evaluated": ({ groups, previous }) =>
      `Registreringen öppnas för ${groups.join(", ")} innan ${previous} har fått frågan hur det gick. Välj en senare månad eller vecka.`,
    "executives-in-pilot": ({ group }) =>
      `${group} är bland de första och är alltså pilot. Börja med en grupp som tål problem och kan lösa dem, och låt cheferna komma senare.`,
    "phases-out-of-order": ({ message, phase, previous, previousPhase }) =>
      `"${message}" (${phase}) kommer efter "${previous}" (${previousPhase}) för samma grupper. Om det inte är meningen, byt ordning på de två eller fas på den ena.`,
    "sends-in-past": ({ sends }) =>
      `Meddelanden vars dag har passerat och som inte är markerade som skickade: ${number(sends.length)}${example(sends)}. Markera dem som gick ut som skickade; ge de andra en senare månad eller dag, eller ställ in dem.`,
    "slices-to-one-address": ({ groups }) =>
      `Delade grupper utan mottagare: ${groups.join(", ")}. Gruppens egen adress får varje meddelande en gång för varje del. Lägg in människorna som mottagare, eller dela inte grupperna.`,
    "unknown-calendar": ({ calendar, scope }) =>
      `Ingen rad i kalendern gäller "${calendar}". Skriv namnet som det står i kolumnen ${scope}, eller lägg till en rad.`,
    "no-waves": () =>
      "Det finns inget meddelande under rubrikerna. Skriv ett på varje rad, eller ta bort bladet för att få standardplanen.",
    "missing-value": ({ name }) => `Kolumnen ${name} är tom här. Fyll i den, eller töm raden.`,
    "not-a-choice": ({ name, found, choices }) =>
      `"${found}" är inget värde för ${name}. Skriv något av: ${choices.join(", ")}.`,
    "weekday-or-country": (problem) => {
      const { found, day, country, days } = weekendReadings("sv", problem);
      return `"${found}" kan vara ${day} eller landet ${country}. Skriv veckoslutets dagar utan förkortning: "${day}" om bara den dagen menas, "${days}" om landet menas.`;
    },
    "not-in-range": ({ name, found, least, most }) =>
      `"${found}" är inget värde för ${name}. Skriv ett heltal från ${number(least)} till ${number(most)}.`,
    "unknown-week": ({ found }) =>
      `"${found}" är ingen vecka i en månad. Skriv, som text, 1 till 5, sista, eller veckor som 1-3.`,
    "unknown-date": ({ found }) => `"${found}" är inget datum. Skriv ett datum, som 2026-12-24.`,
    "dates-reversed": ({ found }) => `"${found}" är före den första dagen. Byt plats på datumen.`,
    "repeated-message": ({ message, otherCell }) =>
      `"${message}" finns redan i ${otherCell}. Ge varje meddelande ett eget namn.`,
    "several-audiences": ({ wave, otherCell }) =>
      `Våg ${String(wave)} har en annan målgrupp i ${otherCell}. Ge den en enda, eller ge meddelandet en egen våg.`,
    "missing-text": ({ message }) =>
      `"${message}" är ett e-brev och saknar text här. Skriv dess ämne och brödtext.`,
    "unknown-field": ({ field, nearest }) =>
      `Inget fält heter {{${field}}}. Menade du {{${nearest}}}? Rätta det, eller skriv själva texten.`,
    "stray-braces": ({ found }) =>
      `Klammerparenteserna i "${found}" bildar inget fält och skulle stå så i e-brevet. Skriv ett fält som {{Name}} eller {{Name|kollega}}, utan andra klammerparenteser i eller bredvid, eller ta bort dem.`,
    "communications-without-headers": ({ headers }) =>
      `Bladet har ingen rad med rubrikerna ${headers.join(" och ")}, så det som står på det kan inte behållas. Skriv dem igen, eller ta bort bladet.`,
    "communications-header-missing": ({ headers }) =>
      `Rubriker saknas på den här raden: ${headers.join(", ")}. Utan dem går det inte att veta vad som är skickat och när. Skriv dem över sina kolumner igen.`,
    "above-headers": ({ found }) =>
      `"${found}" står ovanför rubrikerna och skulle försvinna när bladet skrivs igen. Flytta det under raderna, till en egen kolumn eller till ett annat blad.`,
    "formulas-become-values": ({ name, cells }) =>
      `Formler under ${name} (celler: ${number(cells)}) står kvar bara som de värden de visar. Ha dem på ett eget blad.`,
    "message-renamed": ({ message, was }) =>
      `"${message}" tas för "${was}" från förra körningen under ett nytt namn: det som är skickat, låst och antecknat följer med. Är det ett annat meddelande, ge det en egen våg.`,
    "message-unclear": ({ was, messages }) =>
      `"${was}" är skickat och finns inte längre i planen, och de här är nya: ${messages.join(", ")}. Är det ett av dem skulle det gå ut två gånger. Ändra ett namn i taget, eller ge nya meddelanden en egen våg.`,
    "language-changed": ({ was, is }) =>
      `Planen var på ${LANGUAGE_NAMES[was]} och är nu på ${LANGUAGE_NAMES[is]}, med allt som är skrivet i den. Välj ${LANGUAGE_NAMES[was]} igen för att gå tillbaka.`,
    "repeated-message-key": ({ key, otherCell }) =>
      `Nyckeln "${key}" finns redan i ${otherCell}. Ge varje meddelande en egen nyckel.`,
    "sent-without-date": ({ sendDate, sent }) =>
      `Raden är markerad som skickad, men det står inte när. Skriv dagen under ${sendDate} eller ${sent}.`,
    "similar-groups": ({ group, other, otherCell }) =>
      `"${group}" liknar "${other}" i ${otherCell}. Är de samma grupp, skriv ett av namnen på båda ställena eller ange det andra i en kolumn som heter Alias.`,
    "read-as-one-group": ({ found }) =>
      `"${found}" lästes som en grupp. Om det är flera, skilj dem åt med kommatecken.`,
    "recipients-without-headers": ({ headers }) =>
      `Bladet har ingen rad med rubrikerna ${headers.join(" och ")}, så ingen kan läsas från det. Skriv dem ovanför kolumnerna, eller byt namn på bladet.`,
    "without-headers": ({ headers }) =>
      `Bladet har ingen rad med rubrikerna ${headers.join(", ")}, så inget kan läsas från det. Skriv dem ovanför kolumnerna, eller byt namn på bladet.`,
    "sheet-not-read": ({ input, headers }) =>
      `Bladet ser ut som ${input} och lästes inte. Om det ska användas, visa det, döp det till ${input} och skriv rubrikerna ${headers.join(", ")} ovanför kolumnerna; ha bara ett sådant blad.`,
    "hidden-used": ({ input }) =>
      `Bladet är dolt och lästes som ${input}. Visa det för att se vad som gäller, eller ta bort det om det inte ska användas.`,
    "hidden-unclear": ({ input }) =>
      `Det här dolda bladet har rubrikerna för ${input}, och inget annat blad har dem. Visa det eller döp det till ${input} för att använda det, eller ta bort det om det inte ska användas.`,
    "second-table": ({ input, other }) =>
      `Bladet kan läsas som ${input}, och det kan ”${other}” också. Samla allt på ett av de två, och ta bort det andra.`,
    "taken-as-suppress": () =>
      "Det här lästes som en lista över dem som inte får någon e-post, eller som en markering av dem. Om det inte är det, ge det ett annat namn.",
    "recipient-without-group": ({ rows }) =>
      rows === 1
        ? "1 mottagare har ingen grupp och får ingen e-post. Skriv gruppen bredvid adressen."
        : `${number(rows)} mottagare har ingen grupp och får ingen e-post. Skriv gruppen bredvid varje adress.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `"${found}" är ingen grupp i planen, så ${rows === 1 ? "1 mottagare får" : `${number(rows)} mottagare får`} ingen e-post. Menade du "${nearest}"? Rätta namnet, eller skriv det i den gruppens kolumn Alias.`,
    "bad-address": ({ found }) =>
      `"${found}" är ingen e-postadress, så raden får ingen e-post. Skriv en adress, till exempel namn@example.com.`,
    "missing-address": () => "Mottagaren har ingen e-postadress och får ingen e-post. Skriv adressen.",
    "repeated-recipient": ({ found, otherCell }) =>
      `"${found}" står redan i ${otherCell}, för samma grupp. Adressen får varje meddelande en gång; ta bort en av raderna.`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `"${found}" är med i "${group}" och, i ${otherCell}, i "${other}". Adressen får båda gruppernas meddelanden, men samma meddelande bara en gång per dag; behåll en rad om det inte är meningen.`,
    suppressed: ({ rows }) =>
      rows === 1
        ? "1 mottagare är markerad att inte få något, och får ingen e-post."
        : `${number(rows)} mottagare är markerade att inte få något, och får ingen e-post.`,
    "unspoken-language": ({ found, rows }) =>
      `"${found}" är inget språk som tillägget skriver, så ${rows === 1 ? "1 mottagare läser" : `${number(rows)} mottagare läser`} texten på ett annat. Välj ett språk i listan, eller lämna cellen tom.`,
    "group-without-recipients": ({ groups }) =>
      `Ingen mottagare är med i ${groups.map((group) => `"${group}"`).join(", ")}. E-posten går till gruppens egen adress eller till dess namn. Lägg till mottagare, eller se efter hur gruppen stavas.`,
    "group-left-out": ({ groups }) =>
      `Ingen mottagare i ${groups.map((group) => `"${group}"`).join(", ")} kan få e-post, så ${groups.length === 1 ? "gruppen får" : "grupperna får"} ingen. Rätta mottagarna om det inte är meningen.`,
    "missed-message": ({ message, groups, rows, batch }) =>
      `Personer som inte var med när "${message}" gick till ${groups.join(", ")}: ${number(rows)}. De finns i ett eget utskick, "${batch}". Skicka det, eller markera det som skickat om de inte behöver det längre.`,
    "had-already": ({ message, group, rows }) =>
      `Alla i "${group}" (${number(rows)}) har fått "${message}", enligt bladet över det som skickats, men raden är inte markerad som skickad. Markera den, eller ta bort deras rader där för att skicka igen.`,
    "unknown-slice": ({ group, rows }) =>
      `Mottagare i "${group}" som inte får någon e-post: ${number(rows)}. En del av gruppen har redan fått meddelanden som resten ska få, och det står inte vilken del de hör till. Skriv själv till dem som är nya, eller ge dem en egen grupp.`,
    "number-in-field": ({ name, rows }) =>
      `Kolumnen ${name} innehåller ${rows === 1 ? "ett tal" : `${number(rows)} tal`}, och i e-post står tal utan format. Om det är ett datum eller börjar med nollor, skriv det som text.`,
    "blank-field": ({ message, field, rows }) =>
      `Texten i "${message}" säger {{${field}}}, som är tomt i ${rows === 1 ? "1 e-postmeddelande" : `${number(rows)} e-postmeddelanden`}, här först. Fyll i det, eller skriv vad som ska stå i stället: {{${field}|kollega}}.`,
    "empty-mail": ({ message, field, rows }) =>
      `En text i "${message}" består bara av fält som {{${field}}} och är tom i ${rows === 1 ? "1 e-postmeddelande" : `${number(rows)} e-postmeddelanden`}, här först. Fyll i dem, eller skriv mer i texten.`,
    "unknown-message": ({ found, nearest }) =>
      `"${found}" är inget meddelande i planen. Menade du "${nearest}"? Rätta namnet, eller ta bort raden.`,
    "repeated-template": ({ message, otherCell }) =>
      `"${message}" har redan en text på det här språket, i ${otherCell}. Ta bort en av dem.`,
    "send-emptied": ({ batch }) =>
      `"${batch}" finns inte i planen längre, så bladet töms. Förbered den omgång som du vill skicka.`,
    "send-settled": ({ batch }) =>
      `"${batch}" har skickats eller ställts in sedan dess, så bladet töms. Förbered den omgång som du vill skicka härnäst.`,
    "too-many-messages": ({ rows, most }) =>
      `Planen har ${number(rows)} e-postmeddelanden, och ett blad rymmer ${number(most)}. Förbered en omgång i taget, eller skriv en CSV-fil för varje omgång.`,
  },
  refusals: {
    "cell-edit-mode": () => "En cell redigeras. Tryck på Retur eller Esc i bladet och försök sedan igen.",
    protected: ({ sheet }) =>
      sheet === undefined
        ? "Arbetsboken är skyddad. Ta bort skyddet på fliken Granska och försök sedan igen."
        : `Bladet "${sheet}" är skyddat. Välj Granska > Ta bort bladets skydd och försök sedan igen.`,
    "read-only": ({ file }) =>
      file === undefined
        ? "Arbetsboken är öppnad bara för läsning. Spara en kopia och skapa tidslinjen där."
        : `${file} får läsas men inte skrivas. Välj en annan fil med --out.`,
    "name-taken": ({ name = "" }) =>
      `Namnet "${name}" används redan i arbetsboken för något som inte är vårt. Byt namn på det och försök sedan igen.`,
    "sheet-not-found": ({ sheet = "" }) =>
      `Bladet "${sheet}" finns inte längre. Välj ett annat blad och försök sedan igen.`,
    "too-large": ({ sheet }) =>
      `${sheet === undefined ? "Resultatet" : `"${sheet}"`} är större än Excel tar emot. Dela planen på två arbetsböcker.`,
    "changed-meanwhile": ({ sheet, file = "" }) =>
      sheet === undefined
        ? `${file} ändrades under tiden av ett annat program, så inget skrevs till filen. Kör kommandot igen.`
        : `Bladet "${sheet}" ändrades under tiden, kanske av en kollega. Försök igen, så läses det som det är nu.`,
    cancelled: () => "Avbrutet, som du bad om.",
    "not-answering": () =>
      "Excel svarar inte. Vänta tills programmet är klart, titta på bladen Tidslinje och Messages, och skapa sedan igen.",
    "host-failed": () =>
      "Excel kunde inte göra det. Försök igen; händer det igen, stäng och öppna arbetsboken.",
    "file-not-accessible": ({ file = "" }) =>
      `${file} kunde inte öppnas eller skrivas. Kontrollera att filen finns, att du får använda den och att inget program har den öppen.`,
    "not-a-workbook": ({ file = "Filen" }) =>
      `${file} är ingen hel Excel-arbetsbok. Öppna den i Excel, spara som .xlsx och använd den filen.`,
    "unsupported-format": ({ file = "Filen" }) =>
      `${file} har ett annat format än .xlsx eller .xlsm. Öppna den i Excel, spara som .xlsx och använd den filen.`,
    encrypted: ({ file = "Filen" }) =>
      `${file} är krypterad med ett lösenord. Öppna den i Excel, ta bort lösenordet (Arkiv > Info > Skydda arbetsbok) och spara.`,
    "inflates-too-much": ({ file = "Filen" }) =>
      `${file} packas upp till långt mer än en arbetsbok borde, så den lästes inte. Öppna den i Excel och spara som en ny fil.`,
  },
  holidays: {
    sheet: "Helgdagar",
    heading: "Helgdagar",
    adds: "Lägger till hela landets helgdagar under planens år, som rader som du kan ändra fritt. Halvdagar, och dagar då bara banker och kontor har stängt, varnar bara. Dagar som bara en del av landet firar lägger du till själv.",
    country: "Land/region",
    chooseCountry: "Välj land/region",
    insert: "Lägg till helgdagar",
    inserting: "Lägger till helgdagar…",
    added: (place, days, sheet) => `${place}: ${days} tillagda på bladet ${sheet}.`,
    allThere: (place) => `${place}: kalendern har redan alla dessa helgdagar.`,
    forCalendars: (calendars) => `Dagarna gäller grupperna med kalendern ${calendars}, och inga andra.`,
    forEveryone: (example, calendar, scope) =>
      `Dagarna gäller alla grupper. Ska de bara gälla några, skriv en kalender, till exempel ${example}, för de grupperna i kolumnen ${calendar} och för dagarna i kolumnen ${scope}.`,
    noneMeans: (country, calendars) =>
      `Ingen av gruppernas kalendrar betyder ${country}; de är: ${calendars}.`,
    withoutCalendar: (groups, calendar) =>
      `Grupper utan kalender, som dagarna inte gäller: ${groups}. Ska de gälla, skriv kalendern i kolumnen ${calendar}.`,
    otherLists: (sheets, scope) =>
      `Även andra helgdagar gäller alla grupper (${sheets}). Ska de bara gälla några, skriv de gruppernas kalender i kolumnen ${scope}.`,
    noneKnown: (place) => `${place}: inga helgdagar är kända. Skriv dem på bladet Kalender.`,
  },
  planning: {
    weekRuleLines: {
      containsFirst: (weekStart) =>
        `Så räknas veckorna: kalenderveckor från ${weekStart}; den första är den som den 1:a i månaden ligger i.`,
      isoMajority: (weekStart) =>
        `Så räknas veckorna: kalenderveckor från ${weekStart}; den första är den som har minst fyra dagar i månaden.`,
      firstFull: (weekStart) =>
        `Så räknas veckorna: kalenderveckor från ${weekStart}; den första är den som ligger hel i månaden.`,
    },
    prompts: {
      wave: "Ett nummer från 1. Meddelanden med samma nummer är en våg.",
      audience: "Alla, Varje grupp, eller namnen på några grupper med komma emellan.",
      week: "1 till 5, sista, eller flera veckor i följd som 1-3.",
      monthsAfter: "Hur många månader efter gruppens egen månad. Tomt: ingen.",
      weekday: "Dagen för utskicket. Tomt: den vanliga veckodagen på bladet Inställningar.",
      channels: "En eller flera av: Möte, E-post, Webbplats, Sociala medier, Affisch.",
      subject: "Text med fält som {{Group}}, {{Month}} och {{EnrollmentDateLong}}.",
      from: "Första dagen, som ett datum.",
      to: "Sista dagen, som räknas med. Tomt: samma som den första.",
      kind: "En helgdag, eller ett ändringsstopp då inget ska ändras.",
      scope: "Alla, namn på grupper, eller kanaler. Tomt: alla.",
      effect: "Stoppa håller meddelanden borta från dagarna; Varna säger bara till.",
      weekRule: "Vilken vecka i en månad som är dess första.",
      weekend: "Veckodagar med komma emellan, eller en landskod som SE.",
      leadWeeks: "Hur många veckor tidigare än planerat kickoffen hålls.",
      leastGate: "Minsta antal dagar från en månads registrering till nästa månads.",
      capacity: "Hur många användare supporten klarar på en vecka. Tomt: ingen gräns.",
      whenFull: "Varna säger bara till; Dela delar en stor grupp i omgångar, en eller två veckor isär.",
      shape: "Planen som används när det inte finns något blad Vågor.",
    },
    samples: {
      newYear: "Nyårsdagen",
      freeze: "Ändringsstopp vid årsskiftet",
      person: "Exempelperson",
    },
  },
  communications: {
    unnamedColumn: "Kolumn",
    dateFormat: "yyyy-mm-dd",
    reasons: {
      weekday: (weekday) => `Dagen som planen anger: ${weekdayName("sv", weekday)}.`,
      kickoff: "Veckans första öppna dag: kickoffen kommer före allt annat.",
      shortWeek: "Veckan har inte den angivna dagen i denna månad, så det blir den sista öppna dagen.",
      closed: ({ wanted, because, moved }) =>
        `${day(wanted)} är stängd (${because.kind === "weekend" ? "veckoslut" : because.label}), så det blir ${moved === "next" ? "nästa öppna dag" : "den sista öppna dagen före"}.`,
      wait: ({ wanted, for: wait }) =>
        wait.kind === "after"
          ? `"${wait.message}" går ut ${day(wait.on)}, och tidigast är ${days(wait.days)} senare: ${day(wanted)} är för tidigt.`
          : `${wait.group} registreras ${day(wait.on)}, och tidigast är ${days(wait.days)} senare: ${day(wanted)} är för tidigt.`,
      cutWait: ({ for: wait }) =>
        `${wait.kind === "after" ? `"${wait.message}" går ut` : `${wait.group} registreras`} ${day(wait.on)}, och den här veckan har ingen öppen dag ${days(wait.days)} senare, så det blir den sista öppna dagen.`,
      locked: "Låst: dagen står under Låst datum.",
      sent: "Skickat: dagen flyttas inte längre.",
      cancelled: "Inställt: inget går ut, och dagen står kvar.",
      missed: "För dem som inte var med när det skickades: nästa öppna dag.",
    },
    conflicts: {
      noSuchWeek: "Ingen dag: månaden har ingen sådan vecka.",
      closedWeek: "Ingen dag: alla veckans dagar är stängda.",
      tooLate: ({ for: wait }) =>
        `Ingen dag: "${wait.kind === "after" ? wait.message : wait.group}" är ${day(wait.on)}, och ingen öppen dag är kvar i veckan efter det.`,
    },
    leftPlan: "Skickat. Finns inte längre i planen.",
    notInPlan: "Finns inte längre i planen.",
    standsTwice: "Raden står två gånger; det som är skrivet här står kvar.",
    prompts: {
      owner: "Vem som sköter det. Ditt: det finns kvar när du skapar på nytt.",
      status: "Planerat, Klart, Skickat eller Inställt. En rad som är skickad flyttas aldrig.",
      lockedDate: "Den dag som meddelandet måste gå ut, vad planen än säger. Töm cellen för att låsa upp.",
      sent: "Den dag som det gick ut, om det inte var utskicksdagen. En rad med ett datum här flyttas aldrig.",
      notes: "Dina: de finns kvar när du skapar på nytt. Det gör också kolumner som du lägger till.",
      feedback: "Där man säger hur det gick. Tom: raden FeedbackLink i bladet Inställningar, om den finns.",
    },
    load: {
      week: "Vecka från",
      messages: "Meddelanden",
      messagesInFreeze: "Meddelanden i vecka med stopp",
      users: "Användare som registreras",
      usersOverCapacity: "Användare över gränsen",
      messagesTitle: "Meddelanden per vecka",
      usersTitle: "Användare som registreras per vecka",
      peak: (what, most, week) => `${what}. Flest: ${String(most)}, veckan från ${isoDateText(week)}.`,
    },
  },
  preflight: {
    heading: "Kontroll före utskick",
    states: {
      passed: "Godkänt",
      failed: "Underkänt",
      warned: "Att veta",
      untold: "Inte kontrollerat",
    },
    rules: {
      sheetThere: {
        claim: "Bladet finns",
        protects: "Utan det finns inget att hämta breven från.",
      },
      headersFirst: {
        claim: "Rubrikerna står på rad 1, från A1",
        protects: "Word tar den första rad som det hittar som fältens namn.",
      },
      headerNames: {
        claim: "Varje rubrik kan vara ett kopplingsfält",
        protects: "Word ändrar eller kortar andra namn, och dokumentets fält hittar då ingen kolumn.",
      },
      uniqueHeaders: {
        claim: "Ingen rubrik finns två gånger",
        protects: "Av två kolumner med samma namn kopplar Word bara den ena.",
      },
      neededColumns: {
        claim: "Kolumnerna som varje koppling behöver finns",
        protects: "Ett fält utan sin kolumn kopplar ingenting.",
      },
      nothingElse: {
        claim: "Inget annat står på bladet",
        protects: "Word tar en anteckning bredvid raderna för ännu en kolumn.",
      },
      noBlanks: {
        claim: "Ingen rad, kolumn eller cell är tom",
        protects: "Word stannar vid en tom rad, och en tom cell kan upprepa texten från brevet före.",
      },
      onlyTexts: {
        claim: "Varje cell är en text",
        protects: "Word gör om tal och datum: 07865 blir 7865, och 3 april kan bli 4 mars.",
      },
      noFormulas: {
        claim: "Ingen cell är en formel",
        protects: "En formel kan ge en annan text den dag då brevet kopplas, eller ett fel.",
      },
      noMerges: {
        claim: "Inga celler är sammanfogade",
        protects: "Bara den första av sammanfogade celler har texten: de andra breven får en lucka.",
      },
      nothingHidden: {
        claim: "Inget är dolt eller filtrerat",
        protects: "En koppling skickar dolda och filtrerade rader ändå.",
      },
      longTextsFirst: {
        claim: "Långa texter börjar inom de första åtta raderna",
        protects:
          "Word bestämmer en kolumns bredd efter de första åtta raderna och kapar texter vid 255 tecken om ingen av dem är längre.",
      },
      textLengths: {
        claim: "Ingen text är längre än en cell rymmer",
        protects: "Excel reparerar en sådan fil och kapar texten vid 32 767 tecken.",
      },
      namedRange: {
        claim: "Det namngivna området omfattar just rubriker och rader",
        protects: "Word erbjuder namnet bredvid bladet: rader utanför skulle inte få något brev.",
      },
      addresses: {
        claim: "Varje To är en adress",
        protects:
          "Flera adresser i en cell når ingen eller alla på en gång, och en radbrytning kan lägga till en mottagare.",
      },
      oncePerBatch: {
        claim: "Ingen är med två gånger i en omgång",
        protects: "Samma person skulle få samma brev två gånger.",
      },
      subjectLines: {
        claim: "Varje ämne är en rad",
        protects: "En radbrytning kan kapa ämnet eller lägga till sådant som ingen har skrivit.",
      },
      noFieldsLeft: {
        claim: "Inget mallfält är kvar",
        protects: "Alla skulle läsa {{Name}} i stället för ett namn.",
      },
      oneSendDate: {
        claim: "Varje omgång har ett utskicksdatum",
        protects: "En omgång skickas på en gång: en del av breven skulle gå ut på fel dag.",
      },
      oneBatch: {
        claim: "Send innehåller en omgång",
        protects: "En koppling har ett ämne: breven i en annan omgång skulle gå ut under det.",
      },
      stillToSend: {
        claim: "Omgången på Send är ännu inte skickad",
        protects: "Någon skulle få ett brev en andra gång, eller ett som är inställt.",
      },
      sameAsMessages: {
        claim: "Send innehåller alla rader i sin omgång i Messages, och inga andra",
        protects: "Någon skulle bli utan brev, få ett brev för mycket eller en annan text.",
      },
      sameAsPlan: {
        claim: "Raderna stämmer med planen som den är nu",
        protects: "Det som har ändrats i planen sedan dess skulle saknas i breven.",
      },
    },
    found: (text) => `Hittade: "${text}".`,
    missing: (text) => `Saknas: "${text}".`,
    more: (count) => `Och ${number(count)} till.`,
    remedies: {
      messages: "Skapa igen: Messages skrivs då om.",
      send: "Förbered omgången igen: Send skrivs då om.",
      planAddresses:
        "Så är det i planen. Skriv en e-postadress för var och en av dessa grupper eller personer där de står, och skapa igen.",
      planLengths:
        "Planen har för många kolumner med texter på över 255 tecken. Korta texterna i några av dem och skapa igen.",
      planTexts: "Så är det i planen. Ändra texten i bladet som den kommer från, och skapa igen.",
      unhide: "Visa bladet: högerklicka på fliken för något blad och välj Ta fram.",
      settled:
        "Enligt planen ska inget av den här omgången skickas: den är skickad eller inställd, eller har nu ett annat datum eller namn. Skapa igen och förbered sedan det som ska skickas.",
    },
    noSheet: "Det finns inget blad Messages: skapa tidslinjen först.",
    lookedUp: "Outlook slår upp namn i adressboken; en adress är säkrare.",
    untold: {
      noPlan: "Det finns ingen plan att jämföra med. Rätta först det som är fel i bladen.",
      noColumn: "En kolumn som det handlar om saknas.",
      noMessages: "Det finns inget blad Messages att jämföra med. Skapa tidslinjen först.",
      noBatch: "Ingen omgång är förberedd på Send.",
    },
  },
};

function day(date: CivilDate): string {
  return `${weekdayName("sv", isoWeekday(date))} ${isoDateText(date)}`;
}

function days(count: number): string {
  return counted(count, { one: "dag", other: "dagar" });
}

function to(group: string | undefined): string {
  return group === undefined ? "" : ` till ${group}`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined
    ? ""
    : `, till exempel "${send.message}"${to(send.group)} den ${isoDateText(send.date)}`;
}
