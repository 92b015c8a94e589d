import type { Translation } from "../../vocabulary/translation";
import type { MailWords } from "../en/mails";

/** Swedish: the messages of our plans. */
export const mails: Translation<MailWords> = {
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
    subject: "Microsoft Intune kommer i {{Month}}",
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
      "Du behöver inte göra något ännu. Innan dess berättar vi vad du ska förbereda. " +
        "Har du frågor är du välkommen att kontakta supporten.",
    ].join("\n"),
  },
  preRolloutEmail2: {
    name: "E-post före distribution 2",
    subject: "Förbered registreringen {{EnrollmentDateLong}}",
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
    subject: "Registrera din enhet i Microsoft Intune",
    body: [
      "Hej {{Group}}!",
      "",
      "Nu är registreringen i Microsoft Intune öppen för er grupp. Registrera varje enhet som du använder i arbetet:",
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
    subject: "Hur gick registreringen?",
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
  announcePlan: {
    name: "Planen presenteras",
    subject: "Era enheter flyttas till Microsoft Intune, från {{EnrollmentDateLong}}",
    body: [
      "Hej {{Group}},",
      "",
      "Vi flyttar hanteringen av våra enheter till Microsoft Intune, en grupp i taget. " +
        "Er grupp kan registrera sig från {{EnrollmentDateLong}}. Ni behöver inte göra något ännu.",
      "",
      "Nästa månad får ni stegen. Frågor tas gärna emot av supporten.",
    ].join("\n"),
  },
  instructToEnroll: {
    name: "Instruktioner för registrering",
    subject: "Så registrerar ni era enheter",
    body: [
      "Hej {{Group}},",
      "",
      "Registreringen i Microsoft Intune är öppen för er grupp. För varje enhet som du använder i arbetet:",
      "",
      "1. Installera appen Företagsportal från enhetens appbutik.",
      "2. Öppna den och logga in med ditt arbetskonto.",
      "3. Följ stegen på skärmen. Räkna med ungefär 15 minuter.",
      "",
      "Om något går fel, stanna där du är och kontakta supporten.",
    ].join("\n"),
  },
  giveDeadline: {
    name: "Sista dag",
    subject: "Registrera era enheter inom en månad",
    body: [
      "Hej {{Group}},",
      "",
      "Tack till er som har registrerat era enheter. Är någon inte registrerad, gör det den här månaden: " +
        "från nästa månad når bara registrerade enheter e-post och filer i arbetet.",
      "",
      "Stegen finns i vårt förra e-brev, och supporten hjälper gärna till.",
    ].join("\n"),
  },
  enforceAccess: {
    name: "Åtkomsten begränsas",
    subject: "Nu når bara registrerade enheter e-post och filer",
    body: [
      "Hej {{Group}},",
      "",
      "Från och med nu når bara enheter som är registrerade i Microsoft Intune e-post och filer i arbetet. " +
        "Har din enhet förlorat åtkomsten, registrera den med appen Företagsportal, så kommer den tillbaka.",
      "",
      "Om den inte gör det, kontakta supporten.",
    ].join("\n"),
  },
  benefitsAndSchedule: {
    name: "Nytta och tidsplan",
    subject: "Microsoft Intune kommer {{EnrollmentDateLong}}",
    body: [
      "Hej {{Group}},",
      "",
      "Registreringen i Microsoft Intune öppnar för er grupp {{EnrollmentDateLong}}. Intune skyddar det som hör till arbetet, " +
        "utan att röra dina egna bilder, meddelanden eller appar, och låter dig arbeta från den enhet som passar dig.",
      "",
      "Den dagen får ni ett e-brev med stegen; de tar ungefär 15 minuter. Frågor tas gärna emot av supporten.",
    ].join("\n"),
  },
  enrollNow: {
    name: "Registrera nu",
    subject: "Registrera era enheter nu",
    body: [
      "Hej {{Group}},",
      "",
      "Registrera varje enhet som du använder i arbetet: installera appen Företagsportal från enhetens appbutik, " +
        "öppna den, logga in med ditt arbetskonto och följ stegen på skärmen.",
      "",
      "Från slutet av {{Month}} förlorar enheter som inte är registrerade åtkomst till e-post och filer i arbetet. " +
        "Om något går fel, kontakta supporten.",
    ].join("\n"),
  },
};
