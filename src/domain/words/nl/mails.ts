import type { Translation } from "../../vocabulary/translation";
import type { MailWords } from "../en/mails";

/** Dutch: the messages of our plans. */
export const mails: Translation<MailWords> = {
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
    subject: "Microsoft Intune komt in {{Month}}",
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
      "U hoeft nog niets te doen. Voor die dag laten we weten wat u kunt voorbereiden. " +
        "Neem bij vragen contact op met de helpdesk.",
    ].join("\n"),
  },
  preRolloutEmail2: {
    name: "Pre-rollout-e-mail 2",
    subject: "Bereid u voor op de inschrijving van {{EnrollmentDateLong}}",
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
    subject: "Schrijf uw apparaat in bij Microsoft Intune",
    body: [
      "Hallo {{Group}},",
      "",
      "De inschrijving bij Microsoft Intune is nu geopend voor uw groep. Schrijf elk apparaat in dat u voor uw werk gebruikt:",
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
    subject: "Hoe verliep de inschrijving?",
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
  announcePlan: {
    name: "Aankondiging van de planning",
    subject: "Uw apparaten gaan over naar Microsoft Intune vanaf {{EnrollmentDateLong}}",
    body: [
      "Hallo {{Group}},",
      "",
      "We brengen het beheer van onze apparaten groep voor groep over naar Microsoft Intune. " +
        "Uw groep kan zich inschrijven vanaf {{EnrollmentDateLong}}. U hoeft nog niets te doen.",
      "",
      "Volgende maand krijgt u de stappen. Neem bij vragen contact op met de helpdesk.",
    ].join("\n"),
  },
  instructToEnroll: {
    name: "Instructies voor inschrijving",
    subject: "Zo schrijft u uw apparaten in",
    body: [
      "Hallo {{Group}},",
      "",
      "De inschrijving bij Microsoft Intune is geopend voor uw groep. Voor elk apparaat dat u voor uw werk gebruikt:",
      "",
      "1. Installeer de Bedrijfsportal-app vanuit de app store van uw apparaat.",
      "2. Open de app en meld u aan met uw werkaccount.",
      "3. Volg de stappen op het scherm. Reken op ongeveer 15 minuten.",
      "",
      "Gaat er iets mis, stop dan waar u bent en neem contact op met de helpdesk.",
    ].join("\n"),
  },
  giveDeadline: {
    name: "Deadline",
    subject: "Schrijf uw apparaten binnen een maand in",
    body: [
      "Hallo {{Group}},",
      "",
      "Bedankt als uw apparaten al zijn ingeschreven. Is er een nog niet ingeschreven, doe dat dan deze maand: " +
        "vanaf volgende maand hebben alleen ingeschreven apparaten toegang tot e-mail en bestanden van het werk.",
      "",
      "De stappen staan in onze vorige e-mail, en de helpdesk helpt u graag.",
    ].join("\n"),
  },
  enforceAccess: {
    name: "Toegang beperkt",
    subject: "Alleen ingeschreven apparaten hebben nu toegang tot e-mail en bestanden van het werk",
    body: [
      "Hallo {{Group}},",
      "",
      "Vanaf nu hebben alleen apparaten die bij Microsoft Intune zijn ingeschreven, toegang tot e-mail en bestanden van het werk. " +
        "Heeft uw apparaat geen toegang meer, schrijf het dan in met de Bedrijfsportal-app; daarna komt de toegang terug.",
      "",
      "Gebeurt dat niet, neem dan contact op met de helpdesk.",
    ].join("\n"),
  },
  benefitsAndSchedule: {
    name: "Voordelen en planning",
    subject: "Microsoft Intune komt op {{EnrollmentDateLong}}",
    body: [
      "Hallo {{Group}},",
      "",
      "Op {{EnrollmentDateLong}} begint voor uw groep de inschrijving bij Microsoft Intune. Het beschermt wat bij het werk hoort, " +
        "zonder aan uw eigen foto’s, berichten of apps te komen, en laat u werken op het apparaat dat u het beste uitkomt.",
      "",
      "Op die dag krijgt u een e-mail met de stappen; ze duren ongeveer 15 minuten. Neem bij vragen contact op met de helpdesk.",
    ].join("\n"),
  },
  enrollNow: {
    name: "Nu inschrijven",
    subject: "Schrijf uw apparaten nu in",
    body: [
      "Hallo {{Group}},",
      "",
      "Schrijf elk apparaat in dat u voor uw werk gebruikt: installeer de Bedrijfsportal-app vanuit de app store van uw apparaat, " +
        "open de app, meld u aan met uw werkaccount en volg de stappen op het scherm.",
      "",
      "Vanaf eind {{Month}} verliezen apparaten die niet zijn ingeschreven, de toegang tot e-mail en bestanden van het werk. " +
        "Gaat er iets mis, neem dan contact op met de helpdesk.",
    ].join("\n"),
  },
};
