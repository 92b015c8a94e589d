import type { ShapeMessages } from "./planningWords";

/** The messages of the staggered and the two-email plan in Swedish. */
export const svShapeMessages: ShapeMessages = {
  announcePlan: {
    name: "Planen presenteras",
    subject: "{{Group}}: era enheter flyttas till Microsoft Intune, från {{EnrollmentDateLong}}",
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
    subject: "{{Group}}: så registrerar ni era enheter",
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
    subject: "{{Group}}: registrera era enheter inom en månad",
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
    subject: "{{Group}}: nu når bara registrerade enheter e-post och filer",
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
    subject: "{{Group}}: Microsoft Intune kommer {{EnrollmentDateLong}}",
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
    subject: "{{Group}}: registrera era enheter nu",
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
