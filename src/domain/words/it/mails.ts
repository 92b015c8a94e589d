import type { Translation } from "../../vocabulary/translation";
import type { MailWords } from "../en/mails";

/** Italian: the messages of our plans. */
export const mails: Translation<MailWords> = {
  kickoffMeeting: {
    name: "Riunione di kick-off",
    subject: "Kick-off: Microsoft Intune arriva nella nostra organizzazione",
    body: [
      "Buongiorno,",
      "",
      "a partire dal mese di {{Month}} introdurremo Microsoft Intune, che protegge le app e i dati di lavoro sui dispositivi che usiamo. " +
        "Questa riunione è per tutti: che cosa cambia, perché, quando toccherà al vostro gruppo e che cosa vi verrà chiesto di fare.",
      "",
      "Non dovete preparare nulla. Dopo la riunione ogni gruppo riceverà i propri messaggi con date e istruzioni. " +
        "Portate le vostre domande: le risposte saranno pubblicate sul nostro sito Web.",
    ].join("\n"),
  },
  preRolloutEmail1: {
    name: "Messaggio di posta elettronica pre-implementazione 1",
    subject: "Microsoft Intune arriva nel mese di {{Month}}",
    body: [
      "Buongiorno {{Group}},",
      "",
      "nel mese di {{Month}} introdurremo Microsoft Intune nel vostro gruppo. Intune protegge le app e i dati della nostra organizzazione sul vostro " +
        "telefono, tablet e computer e vi permette di lavorare dal dispositivo che preferite.",
      "",
      "Perché: i dispositivi si perdono e le password vengono rubate. Intune ci permette di proteggere ciò che riguarda il lavoro senza toccare le vostre " +
        "foto, i messaggi o le app personali.",
      "",
      "Quando: la registrazione per il vostro gruppo si apre {{EnrollmentDateLong}}.",
      "",
      "Per ora non dovete fare nulla. Prima di quel giorno vi diremo che cosa preparare. " +
        "Per qualsiasi domanda contattate il supporto tecnico.",
    ].join("\n"),
  },
  preRolloutEmail2: {
    name: "Messaggio di posta elettronica pre-implementazione 2",
    subject: "Preparatevi alla registrazione di {{EnrollmentDateLong}}",
    body: [
      "Buongiorno {{Group}},",
      "",
      "la registrazione in Microsoft Intune si apre per il vostro gruppo {{EnrollmentDateLong}}. Tre cose da fare prima di allora:",
      "",
      "1. Installate l’ultimo aggiornamento del sistema su ogni dispositivo che usate per lavoro.",
      "2. Eseguite il backup del dispositivo e caricatelo.",
      "3. Verificate di conoscere il vostro account aziendale e la relativa password e di poter approvare un accesso.",
      "",
      "La registrazione richiede circa 15 minuti. Quel giorno riceverete un messaggio con i passaggi da seguire. " +
        "Se sarete assenti, o se usate un dispositivo su cui avete dubbi, avvisate subito il supporto tecnico.",
    ].join("\n"),
  },
  enrollmentEmail: {
    name: "Messaggio di posta elettronica di registrazione",
    subject: "Registrate il vostro dispositivo in Microsoft Intune",
    body: [
      "Buongiorno {{Group}},",
      "",
      "la registrazione in Microsoft Intune è ora aperta per il vostro gruppo. Registrate ogni dispositivo che usate per lavoro:",
      "",
      "1. Installate l’app Portale aziendale dallo store del dispositivo.",
      "2. Apritela e accedete con il vostro account aziendale.",
      "3. Seguite i passaggi sullo schermo. Calcolate circa 15 minuti e tenete il dispositivo carico e connesso al Wi-Fi.",
      "",
      "Quando l’app indica che il dispositivo è pronto, avete finito. Un dispositivo non registrato potrebbe in seguito perdere l’accesso " +
        "alla posta e ai file di lavoro. Se qualcosa va storto, fermatevi dove siete e contattate il supporto tecnico.",
    ].join("\n"),
  },
  postEnrollmentEmail: {
    name: "Messaggio di posta elettronica post-registrazione",
    subject: "Com’è andata la registrazione?",
    body: [
      "Buongiorno {{Group}},",
      "",
      "grazie per aver registrato i vostri dispositivi in Microsoft Intune. Nell’app Portale aziendale potete ora installare le app di lavoro, " +
        "verificare se un dispositivo soddisfa i nostri requisiti e chiedere assistenza.",
      "",
      "Non avete ancora effettuato la registrazione? Fatela oggi seguendo i passaggi del nostro ultimo messaggio oppure contattate il supporto tecnico: " +
        "i dispositivi non registrati potrebbero perdere l’accesso alla posta e ai file di lavoro.",
      "",
      "Rispondete a questo messaggio e diteci che cosa ha funzionato e che cosa no. Per i prossimi gruppi sarà più facile.",
    ].join("\n"),
  },
  announcePlan: {
    name: "Annuncio del piano",
    subject: "I vostri dispositivi passano a Microsoft Intune da {{EnrollmentDateLong}}",
    body: [
      "Buongiorno {{Group}},",
      "",
      "stiamo trasferendo la gestione dei nostri dispositivi a Microsoft Intune, un gruppo alla volta. " +
        "Il vostro gruppo potrà effettuare la registrazione da {{EnrollmentDateLong}}. Per ora non dovete fare nulla.",
      "",
      "Il mese prossimo riceverete i passaggi da seguire. Per qualsiasi domanda contattate il supporto tecnico.",
    ].join("\n"),
  },
  instructToEnroll: {
    name: "Istruzioni per la registrazione",
    subject: "Come registrare i vostri dispositivi",
    body: [
      "Buongiorno {{Group}},",
      "",
      "la registrazione in Microsoft Intune è aperta per il vostro gruppo. Per ogni dispositivo che usate per lavoro:",
      "",
      "1. Installate l’app Portale aziendale dallo store del dispositivo.",
      "2. Apritela e accedete con il vostro account aziendale.",
      "3. Seguite i passaggi sullo schermo. Calcolate circa 15 minuti.",
      "",
      "Se qualcosa va storto, fermatevi dove siete e contattate il supporto tecnico.",
    ].join("\n"),
  },
  giveDeadline: {
    name: "Scadenza",
    subject: "Registrate i vostri dispositivi entro un mese",
    body: [
      "Buongiorno {{Group}},",
      "",
      "grazie se avete già registrato i vostri dispositivi. Se ne manca ancora uno, registratelo questo mese: " +
        "dal mese prossimo solo i dispositivi registrati potranno accedere alla posta e ai file di lavoro.",
      "",
      "I passaggi si trovano nel nostro ultimo messaggio e il supporto tecnico è a vostra disposizione.",
    ].join("\n"),
  },
  enforceAccess: {
    name: "Accesso limitato",
    subject: "Ora solo i dispositivi registrati accedono alla posta e ai file di lavoro",
    body: [
      "Buongiorno {{Group}},",
      "",
      "da ora in poi solo i dispositivi registrati in Microsoft Intune possono accedere alla posta e ai file di lavoro. " +
        "Se il vostro dispositivo ha perso l’accesso, registratelo con l’app Portale aziendale e l’accesso verrà ripristinato.",
      "",
      "In caso contrario, contattate il supporto tecnico.",
    ].join("\n"),
  },
  benefitsAndSchedule: {
    name: "Vantaggi e calendario",
    subject: "Microsoft Intune arriva {{EnrollmentDateLong}}",
    body: [
      "Buongiorno {{Group}},",
      "",
      "la registrazione in Microsoft Intune si apre per il vostro gruppo {{EnrollmentDateLong}}. Intune protegge ciò che riguarda il lavoro, " +
        "senza toccare le vostre foto, i messaggi o le app personali, e vi permette di lavorare dal dispositivo che preferite.",
      "",
      "Quel giorno riceverete un messaggio con i passaggi da seguire, che richiedono circa 15 minuti. Per qualsiasi domanda contattate il supporto tecnico.",
    ].join("\n"),
  },
  enrollNow: {
    name: "Registratevi ora",
    subject: "Registrate ora i vostri dispositivi",
    body: [
      "Buongiorno {{Group}},",
      "",
      "registrate ogni dispositivo che usate per lavoro: installate l’app Portale aziendale dallo store del dispositivo, " +
        "apritela, accedete con il vostro account aziendale e seguite i passaggi sullo schermo.",
      "",
      "Dalla fine del mese di {{Month}} i dispositivi non registrati perderanno l’accesso alla posta e ai file di lavoro. " +
        "Se qualcosa va storto, contattate il supporto tecnico.",
    ].join("\n"),
  },
};
