import type { Translation } from "../../vocabulary/translation";
import type { MailWords } from "../en/mails";

/** German: the messages of our plans. */
export const mails: Translation<MailWords> = {
  kickoffMeeting: {
    name: "Besprechung zu Projektbeginn",
    subject: "Projektbeginn: Microsoft Intune kommt in unsere Organisation",
    body: [
      "Guten Tag,",
      "",
      "ab {{Month}} führen wir Microsoft Intune ein. Es schützt unsere Arbeits-Apps und Daten auf den Geräten, die wir verwenden. " +
        "Diese Besprechung ist für alle: was sich ändert, warum, wann Ihre Gruppe an der Reihe ist und worum wir Sie bitten werden.",
      "",
      "Sie müssen nichts vorbereiten. Nach der Besprechung erhält jede Gruppe eigene E-Mails mit Terminen und Anleitungen. " +
        "Bringen Sie Ihre Fragen mit; die Antworten veröffentlichen wir auf unserer Website.",
    ].join("\n"),
  },
  preRolloutEmail1: {
    name: "E-Mail 1 vor dem Rollout",
    subject: "Microsoft Intune kommt im {{Month}}",
    body: [
      "Guten Tag {{Group}},",
      "",
      "im {{Month}} führen wir Microsoft Intune in Ihrer Gruppe ein. Es schützt die Apps und Daten unserer Organisation auf Ihrem " +
        "Smartphone, Tablet und Computer, und Sie können mit dem Gerät arbeiten, das Ihnen am besten passt.",
      "",
      "Warum: Geräte gehen verloren, und Kennwörter werden gestohlen. Mit Intune schützen wir, was zur Arbeit gehört, ohne Ihre " +
        "privaten Fotos, Nachrichten oder Apps anzutasten.",
      "",
      "Wann: Die Registrierung für Ihre Gruppe beginnt am {{EnrollmentDateLong}}.",
      "",
      "Sie müssen noch nichts tun. Vorher sagen wir Ihnen, was Sie vorbereiten sollten. " +
        "Wenn Sie Fragen haben, wenden Sie sich bitte an den Helpdesk.",
    ].join("\n"),
  },
  preRolloutEmail2: {
    name: "E-Mail 2 vor dem Rollout",
    subject: "Vorbereitung auf die Registrierung am {{EnrollmentDateLong}}",
    body: [
      "Guten Tag {{Group}},",
      "",
      "die Registrierung in Microsoft Intune beginnt für Ihre Gruppe am {{EnrollmentDateLong}}. Drei Dinge sind bis dahin zu tun:",
      "",
      "1. Installieren Sie das neueste Systemupdate auf jedem Gerät, das Sie für die Arbeit verwenden.",
      "2. Sichern Sie die Daten Ihres Geräts, und laden Sie es auf.",
      "3. Vergewissern Sie sich, dass Sie Ihr Geschäftskonto und das Kennwort kennen und eine Anmeldung bestätigen können.",
      "",
      "Die Registrierung dauert etwa 15 Minuten. Am Tag selbst erhalten Sie eine E-Mail mit den einzelnen Schritten. " +
        "Wenn Sie dann abwesend sind oder bei einem Gerät unsicher sind, sagen Sie bitte schon jetzt dem Helpdesk Bescheid.",
    ].join("\n"),
  },
  enrollmentEmail: {
    name: "E-Mail zur Registrierung",
    subject: "Bitte registrieren Sie Ihr Gerät in Microsoft Intune",
    body: [
      "Guten Tag {{Group}},",
      "",
      "die Registrierung in Microsoft Intune ist jetzt für Ihre Gruppe geöffnet. Bitte registrieren Sie jedes Gerät, das Sie für die Arbeit verwenden:",
      "",
      "1. Installieren Sie die App „Unternehmensportal“ aus dem App Store Ihres Geräts.",
      "2. Öffnen Sie die App, und melden Sie sich mit Ihrem Geschäftskonto an.",
      "3. Folgen Sie den Schritten auf dem Bildschirm. Planen Sie etwa 15 Minuten ein, und achten Sie darauf, dass das Gerät geladen und mit dem WLAN verbunden ist.",
      "",
      "Wenn die App meldet, dass Ihr Gerät bereit ist, sind Sie fertig. Ein Gerät, das nicht registriert ist, kann später den Zugriff auf " +
        "geschäftliche E-Mails und Dateien verlieren. Wenn etwas nicht klappt, machen Sie nicht weiter, und wenden Sie sich an den Helpdesk.",
    ].join("\n"),
  },
  postEnrollmentEmail: {
    name: "E-Mail nach der Registrierung",
    subject: "Wie lief Ihre Registrierung?",
    body: [
      "Guten Tag {{Group}},",
      "",
      "vielen Dank, dass Sie Ihre Geräte in Microsoft Intune registriert haben. In der App „Unternehmensportal“ können Sie nun Arbeits-Apps " +
        "installieren, prüfen, ob ein Gerät unsere Anforderungen erfüllt, und um Hilfe bitten.",
      "",
      "Noch nicht registriert? Bitte holen Sie es heute mit den Schritten aus unserer letzten E-Mail nach, oder wenden Sie sich an den Helpdesk: " +
        "Geräte, die nicht registriert sind, können den Zugriff auf geschäftliche E-Mails und Dateien verlieren.",
      "",
      "Bitte antworten Sie uns, und schreiben Sie, was gut lief und was nicht. Die nächsten Gruppen werden es dadurch leichter haben.",
    ].join("\n"),
  },
  announcePlan: {
    name: "Ankündigung des Plans",
    subject: "Ihre Geräte wechseln zu Microsoft Intune, ab {{EnrollmentDateLong}}",
    body: [
      "Guten Tag {{Group}},",
      "",
      "wir stellen die Verwaltung unserer Geräte auf Microsoft Intune um, eine Gruppe nach der anderen. " +
        "Ihre Gruppe kann sich ab {{EnrollmentDateLong}} registrieren. Sie müssen noch nichts tun.",
      "",
      "Im nächsten Monat erhalten Sie die einzelnen Schritte. Fragen beantwortet der Helpdesk gern.",
    ].join("\n"),
  },
  instructToEnroll: {
    name: "Anleitung zur Registrierung",
    subject: "So registrieren Sie Ihre Geräte",
    body: [
      "Guten Tag {{Group}},",
      "",
      "die Registrierung in Microsoft Intune ist für Ihre Gruppe geöffnet. Gehen Sie für jedes Gerät, das Sie für die Arbeit verwenden, so vor:",
      "",
      "1. Installieren Sie die App „Unternehmensportal“ aus dem App Store Ihres Geräts.",
      "2. Öffnen Sie die App, und melden Sie sich mit Ihrem Geschäftskonto an.",
      "3. Folgen Sie den Schritten auf dem Bildschirm. Planen Sie etwa 15 Minuten ein.",
      "",
      "Wenn etwas nicht klappt, machen Sie nicht weiter, und wenden Sie sich an den Helpdesk.",
    ].join("\n"),
  },
  giveDeadline: {
    name: "Letzter Termin",
    subject: "Bitte registrieren Sie Ihre Geräte innerhalb eines Monats",
    body: [
      "Guten Tag {{Group}},",
      "",
      "vielen Dank, wenn Ihre Geräte schon registriert sind. Fehlt noch eines, registrieren Sie es bitte in diesem Monat: " +
        "Ab dem nächsten Monat haben nur noch registrierte Geräte Zugriff auf geschäftliche E-Mails und Dateien.",
      "",
      "Die Schritte stehen in unserer letzten E-Mail, und der Helpdesk hilft gern weiter.",
    ].join("\n"),
  },
  enforceAccess: {
    name: "Zugriff nur mit Registrierung",
    subject: "Nur registrierte Geräte haben jetzt Zugriff auf geschäftliche E-Mails und Dateien",
    body: [
      "Guten Tag {{Group}},",
      "",
      "ab sofort haben nur noch Geräte, die in Microsoft Intune registriert sind, Zugriff auf geschäftliche E-Mails und Dateien. " +
        "Wenn Ihr Gerät den Zugriff verloren hat, registrieren Sie es mit der App „Unternehmensportal“; dann erhält es ihn zurück.",
      "",
      "Wenn das nicht geschieht, wenden Sie sich bitte an den Helpdesk.",
    ].join("\n"),
  },
  benefitsAndSchedule: {
    name: "Vorteile und Zeitplan",
    subject: "Microsoft Intune kommt am {{EnrollmentDateLong}}",
    body: [
      "Guten Tag {{Group}},",
      "",
      "am {{EnrollmentDateLong}} beginnt für Ihre Gruppe die Registrierung in Microsoft Intune. Intune schützt, was zur Arbeit gehört, " +
        "ohne Ihre privaten Fotos, Nachrichten oder Apps anzutasten, und Sie können mit dem Gerät arbeiten, das Ihnen am besten passt.",
      "",
      "An diesem Tag erhalten Sie eine E-Mail mit den einzelnen Schritten; sie dauern etwa 15 Minuten. Fragen beantwortet der Helpdesk gern.",
    ].join("\n"),
  },
  enrollNow: {
    name: "Jetzt registrieren",
    subject: "Bitte registrieren Sie Ihre Geräte jetzt",
    body: [
      "Guten Tag {{Group}},",
      "",
      "bitte registrieren Sie jedes Gerät, das Sie für die Arbeit verwenden: Installieren Sie die App „Unternehmensportal“ aus dem App Store Ihres Geräts, " +
        "öffnen Sie sie, melden Sie sich mit Ihrem Geschäftskonto an, und folgen Sie den Schritten auf dem Bildschirm.",
      "",
      "Ab Ende {{Month}} verlieren Geräte, die nicht registriert sind, den Zugriff auf geschäftliche E-Mails und Dateien. " +
        "Wenn etwas nicht klappt, wenden Sie sich an den Helpdesk.",
    ].join("\n"),
  },
};
