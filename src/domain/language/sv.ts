import { svCommunications } from "./svCommunications";
import { svPane } from "./svPane";
import { svPlanning } from "./svPlanning";
import { svPlanningProblems } from "./svPlanningProblems";
import { svRefusals } from "./svRefusals";
import { svScheduleProblems } from "./svScheduleProblems";
import type { Words } from "./words";

/** Swedish. */
export const sv: Words = {
  tag: "sv",
  timelineSheet: "Tidslinje",
  planTitle: "Kommunikationsplan",
  planTitleSynonyms: ["Kommunikationsplanering", "Plan för kommunikation"],
  wave: (number) => `Våg ${String(number)}`,
  everyone: "Alla",
  weeks: { 1: "Första veckan", 2: "Andra veckan", 3: "Tredje veckan", 4: "Fjärde veckan", 5: "Femte veckan" },
  weekRule:
    "Så räknas veckorna: första veckan är dag 1 till 7 i månaden, andra veckan dag 8 till 14, och så vidare.",
  wavesPurpose:
    "Vad vågorna är till för: ett kickoff-möte för alla, sedan för varje grupp två e-brev före, ett om registrering och ett efter.",
  messages: {
    kickoffMeeting: {
      name: "Kickoff-möte",
      subject: "Kickoff: Microsoft Intune kommer till vår organisation",
      body: [
        "Hej!",
        "",
        "Från och med {{Month}} inför vi Microsoft Intune, som håller våra arbetsappar och data säkra på de enheter vi använder. " +
          "Mötet är till för alla: vad som ändras, varför, när det når din grupp och vad du kommer att behöva göra.",
        "",
        "Du behöver inte förbereda något. Efter mötet får varje grupp egna e-brev med datum och instruktioner. " +
          "Ta med dina frågor; svaren publiceras på vår webbplats.",
      ].join("\n"),
    },
    preRolloutEmail1: {
      name: "E-post före distribution 1",
      subject: "{{Group}}: Microsoft Intune kommer i {{Month}}",
      body: [
        "Hej {{Group}}!",
        "",
        "I {{Month}} inför vi Microsoft Intune för er grupp. Det skyddar organisationens appar och data i din telefon, " +
          "surfplatta och dator, och låter dig arbeta från den enhet som passar dig.",
        "",
        "Varför: enheter tappas bort och lösenord stjäls. Med Intune skyddar vi det som hör till arbetet utan att röra " +
          "dina egna bilder, meddelanden eller appar.",
        "",
        "När: registreringen för er grupp öppnar {{EnrollmentDateLong}}.",
        "",
        "Du behöver inte göra något ännu. Nästa vecka berättar vi vad du ska förbereda. " +
          "Har du frågor är du välkommen att kontakta supporten.",
      ].join("\n"),
    },
    preRolloutEmail2: {
      name: "E-post före distribution 2",
      subject: "{{Group}}: förbered registreringen {{EnrollmentDateLong}}",
      body: [
        "Hej {{Group}}!",
        "",
        "Registreringen i Microsoft Intune öppnar för er grupp {{EnrollmentDateLong}}. Tre saker att göra före dess:",
        "",
        "1. Installera den senaste systemuppdateringen på varje enhet som du använder i arbetet.",
        "2. Säkerhetskopiera enheten och ladda den.",
        "3. Kontrollera att du kan ditt arbetskonto och lösenord, och att du kan godkänna en inloggning.",
        "",
        "Registreringen tar ungefär 15 minuter. På dagen får du ett e-brev med stegen. " +
          "Är du borta då, eller osäker på en enhet, hör av dig till supporten redan nu.",
      ].join("\n"),
    },
    enrollmentEmail: {
      name: "E-post om registrering",
      subject: "{{Group}}: registrera din enhet i Microsoft Intune",
      body: [
        "Hej {{Group}}!",
        "",
        "Nu är registreringen i Microsoft Intune öppen för er grupp. Registrera den här veckan varje enhet som du använder i arbetet:",
        "",
        "1. Installera appen Företagsportal från enhetens appbutik.",
        "2. Öppna den och logga in med ditt arbetskonto.",
        "3. Följ stegen på skärmen. Räkna med 15 minuter, och ha enheten laddad och ansluten till Wi-Fi.",
        "",
        "När appen säger att enheten är klar är du färdig. En enhet som inte är registrerad kan senare förlora åtkomsten till " +
          "arbetets e-post och filer. Går något fel: stanna där du är och kontakta supporten.",
      ].join("\n"),
    },
    postEnrollmentEmail: {
      name: "E-post efter registrering",
      subject: "{{Group}}: hur gick registreringen?",
      body: [
        "Hej {{Group}}!",
        "",
        "Tack för att ni har registrerat era enheter i Microsoft Intune. I appen Företagsportal kan du nu installera arbetsappar, " +
          "se om en enhet uppfyller våra krav och be om hjälp.",
        "",
        "Inte registrerad ännu? Gör det i dag med stegen i vårt förra e-brev, eller kontakta supporten: " +
          "enheter som inte är registrerade kan förlora åtkomsten till arbetets e-post och filer.",
        "",
        "Svara gärna och berätta vad som gick bra och vad som inte gjorde det. Då blir det lättare för nästa grupp.",
      ].join("\n"),
    },
  },
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
    "missing-group": () => "Här finns en månad men ingen grupp. Skriv gruppens namn eller töm raden.",
    "several-months": ({ group, otherCell }) =>
      `"${group}" har en annan månad i ${otherCell}. Behåll en månad för varje grupp.`,
    "repeated-month": ({ found, otherCell }) =>
      `"${found}" finns redan i ${otherCell}. Skriv ut åren, eller behåll en kolumn för varje månad.`,
    "plan-too-long": ({ months, most }) =>
      `Planen skulle sträcka sig över ${String(months)} månader; ${String(most)} är det mesta. Kontrollera månadens år.`,
    "repeated-group": ({ group, otherCell }) =>
      `"${group}" finns redan i ${otherCell}. Behåll en rad för varje grupp, eller ge de två olika namn.`,
    "unknown-users": ({ found }) =>
      `"${found}" är inget antal användare. Skriv ett heltal, till exempel 250.`,
    "not-an-address": ({ found }) => `"${found}" är ingen e-postadress. Skriv en adress som it@example.com.`,
    "cell-error": ({ found }) => `Cellen visar ${found}. Rätta formeln eller skriv värdet.`,
    "text-too-long": ({ characters, most }) =>
      `Cellen har ${String(characters)} tecken; Excel rymmer högst ${String(most)}. Korta texten.`,
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
    ...svScheduleProblems,
    ...svPlanningProblems,
    "similar-groups": ({ group, other, otherCell }) =>
      `"${group}" liknar "${other}" i ${otherCell}. Är de samma grupp, skriv ett av namnen på båda ställena eller ange det andra i en kolumn som heter Alias.`,
    "read-as-one-group": ({ found }) =>
      `"${found}" lästes som en grupp. Om det är flera, skilj dem åt med kommatecken.`,
  },
  refusals: svRefusals,
  inputs: {
    group: ["Grupp", "Grupper", "Gruppnamn", "Organisationsgrupp", "Avdelning", "Enhet", "Team"],
    month: [
      "Månad",
      "Lanseringsmånad",
      "Registreringsmånad",
      "Distributionsmånad",
      "Tidsram",
      "När",
      "Datum",
    ],
    year: ["År"],
    users: ["Användare", "Antal användare", "Antal", "Personer"],
    email: ["E-post", "E-postadress", "Epost", "Mejl", "Adress"],
    phase: ["Distributionsfas", "Fas", "Lanseringsfas", "Distributionsplan"],
    setting: ["Inställning", "Inställningar"],
    value: ["Värde"],
    start: ["Startmånad", "Start", "Börjar", "Första månaden"],
    language: ["Språk"],
    total: ["Totalt", "Total", "Summa", "Delsumma", "Summa totalt", "Totalt antal användare"],
    mark: ["X", "Ja", "J", "OK"],
    noMark: ["Nej", "Ingen", "Inga"],
    aliases: ["Alias", "Andra namn", "Kallas även", "Även kallad"],
  },
  settingsSheet: ["Inställningar"],
  sample: {
    sheet: "Grupper",
    groups: {
      it: "IT",
      sales: "Försäljning och marknadsföring",
      retail: "Återförsäljning",
      hr: "Personalavdelning",
      finance: "ekonomi",
      executives: "chefer",
    },
  },
  everyoneSynonyms: ["Alla", "Samtliga", "Alla användare", "Alla grupper"],
  planning: svPlanning,
  communications: svCommunications,
  pane: svPane,
};
