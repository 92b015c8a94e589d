import { isoDateText, isoWeekday, type CivilDate } from "../../calendar/civilDate";
import type { SendOnDay } from "../../plan/scheduleProblem";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../weekendReadings";
import type { Words } from "../words";

/** Italian. */
export const it: Words = {
  tag: "it",
  timelineSheet: "Sequenza temporale",
  planTitle: "Piano di comunicazione",
  planTitleSynonyms: ["Piano delle comunicazioni", "Piano comunicazione"],
  wave: (number) => `Fase ${String(number)}`,
  everyone: "Tutti",
  weeks: {
    1: "Prima settimana",
    2: "Seconda settimana",
    3: "Terza settimana",
    4: "Quarta settimana",
    5: "Quinta settimana",
  },
  weekRule:
    "Come si contano le settimane: la prima va dal giorno 1 al 7 del mese, la seconda dal giorno 8 al 14 e così via.",
  wavesPurpose:
    "A cosa servono le fasi: una riunione di kick-off per tutti, poi per ogni gruppo due messaggi prima, uno sulla registrazione e uno dopo.",
  messages: {
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
        "Per ora non dovete fare nulla. La prossima settimana vi diremo che cosa preparare. " +
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
        "la registrazione in Microsoft Intune è ora aperta per il vostro gruppo. Registrate entro questa settimana ogni dispositivo che usate per lavoro:",
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
  },
  problems: {
    "no-table": () =>
      "Non è stato trovato alcun foglio con gruppi e mesi. Crea una tabella con le colonne Gruppo e Mese oppure inserisci i dati di esempio.",
    "sheet-not-found": ({ found, sheetNames }) =>
      `Non esiste alcun foglio denominato “${found}”. Scegli uno di questi: ${sheetNames.join(", ")}.`,
    "no-table-on-sheet": () =>
      "Questo foglio non contiene alcuna tabella di gruppi e mesi. Scrivi le intestazioni Gruppo e Mese oppure scegli un altro foglio.",
    "no-groups": () => "Sotto le intestazioni non c’è nulla. Scrivi un gruppo in ogni riga.",
    "unknown-month": ({ found }) => `“${found}” non è un mese. Scrivi il nome di un mese o una data.`,
    "missing-month": ({ group }) => `“${group}” non ha un mese. Assegna un mese a ogni gruppo.`,
    "day-in-month": ({ date, cells }) =>
      `“${dateInText("it", date)}” è un giorno e verrebbe pianificato come l’intero mese${cells > 1 ? ` (celle come questa: ${String(cells)})` : ""}. I giorni non si possono ancora pianificare; se intendi il mese, scrivi “${monthInText("it", date)}” come testo.`,
    "missing-group": () => "C’è un mese ma manca il gruppo. Scrivi il nome del gruppo o cancella la riga.",
    "several-months": ({ group, otherCell }) =>
      `“${group}” ha un altro mese in ${otherCell}. Mantieni un solo mese per ogni gruppo.`,
    "repeated-month": ({ found, otherCell }) =>
      `“${found}” è già in ${otherCell}. Scrivi gli anni oppure mantieni una sola colonna per ogni mese.`,
    "plan-too-long": ({ months, most }) =>
      `Il piano si estenderebbe su ${String(months)} mesi; il massimo è ${String(most)}. Controlla l’anno di questo mese.`,
    "repeated-group": ({ group, otherCell }) =>
      `“${group}” è già in ${otherCell}. Mantieni una sola riga per ogni gruppo oppure dai ai due nomi diversi.`,
    "repeated-key": ({ key, otherCell }) =>
      `La chiave “${key}” è già in ${otherCell}. Dai a ogni gruppo una chiave propria.`,
    "unknown-users": ({ found }) =>
      `“${found}” non è un numero di utenti. Scrivi un numero intero, ad esempio 250.`,
    "not-an-address": ({ found }) =>
      `“${found}” non è un indirizzo di posta elettronica. Scrivi un indirizzo come it@example.com.`,
    "cell-error": ({ found }) => `La cella mostra ${found}. Correggi la formula o scrivi il valore.`,
    "text-too-long": ({ characters, most }) =>
      `La cella contiene ${String(characters)} caratteri; Excel ne conserva al massimo ${String(most)}. Accorcia il testo.`,
    "formula-like": ({ found }) =>
      `“${found}” verrebbe eseguito come formula da alcuni programmi. Scrivi un nome che non inizi come una formula.`,
    "merged-cells": ({ range }) =>
      `Le celle ${range} sono unite, quindi non è chiaro che cosa corrisponde a che cosa. Dividile e compila ogni cella.`,
    "unknown-setting-value": ({ setting, found }) =>
      `“${found}” non è un valore valido per ${setting}. Correggilo o cancellalo.`,
    "sheet-name-taken": ({ name }) =>
      `Esiste già un foglio denominato “${name}” che non è stato creato da Rollout Waves, quindi non viene toccato. Rinominalo, poi genera di nuovo.`,
    "name-taken": ({ name }) =>
      `Il nome “${name}” è già usato per qualcos’altro in questa cartella di lavoro. Modificalo in Formule > Gestione nomi, poi genera di nuovo.`,
    "sheet-protected": () =>
      "Questo foglio è protetto e non può essere aggiornato. Scegli Revisione > Rimuovi protezione foglio, poi genera di nuovo.",
    "workbook-protected": () =>
      "La struttura della cartella di lavoro è protetta, quindi non è possibile aggiungere fogli. Rimuovi la protezione con Revisione > Proteggi cartella di lavoro, poi genera di nuovo.",
    "no-open-day": ({ message, group }) =>
      `Nella settimana di “${message}” per ${group} non resta alcun giorno disponibile. Scegli un altro mese o un’altra settimana.`,
    "no-address": ({ groups }) =>
      `Manca l’indirizzo di posta elettronica per ${groups.join(", ")}: il nome si trova nella colonna To e Outlook lo cerca nella rubrica. Per sicurezza, aggiungi una colonna E-mail.`,
    "unclear-groups": ({ found }) =>
      `Non è chiaro quali gruppi contenga “${found}”. Separali con virgole, ognuno con i propri utenti tra parentesi: HR (50 utenti), Finanza (40 utenti).`,
    "everyone-among-groups": ({ found }) =>
      `“${found}” significa tutti, ma accanto ci sono altri gruppi. Indica il gruppo che intendi.`,
    "note-not-read": ({ found }) =>
      `“${found}” è stato considerato una nota sotto la tabella. Se è un gruppo, assegnagli un mese.`,
    "table-not-read": ({ range }) =>
      `In ${range} c’è un’altra tabella di gruppi e mesi, che non è stata letta. Riunisci tutto in un’unica tabella.`,
    "months-out-of-order": ({ found }) =>
      `“${found}” risulta precedente alla colonna che viene prima. Controlla il mese di inizio oppure scrivi gli anni.`,
    "no-such-week": ({ message, group }) =>
      `Il mese non ha una quinta settimana per “${message}” destinato a ${group}. Scegli un’altra settimana, ad esempio l’ultima.`,
    "out-of-order": ({ message, group, previous }) =>
      `“${message}” per ${group} non viene dopo “${previous}”. Modifica una delle due date.`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `Giorni tra “${previous}” e “${message}” per ${group}: ${String(days)}; ne servono almeno ${String(least)}. Scegli un’altra settimana per uno dei due.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `Giorni tra la registrazione di ${previous} e quella di ${group}: ${String(days)}; ne servono almeno ${String(least)}. Scegli un mese successivo.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `Utenti che si registrano nella settimana del ${isoDateText(week)}: ${String(users)} (${groups.join(", ")}); il supporto tecnico ne può gestire ${String(most)}. Sposta o dividi un gruppo.`,
    "sends-in-freeze": ({ label, sends }) =>
      `Messaggi inviati durante “${label}”: ${String(sends.length)}${example(sends)}. Cambia la settimana di quelli che non dovrebbero esserlo.`,
    "locked-on-closed-day": ({ message, group, date, closure }) =>
      `La data di “${message}”${to(group)} è bloccata su ${isoDateText(date)}, che è un giorno non disponibile: ${closure.kind === "weekend" ? "fine settimana" : closure.label}. Sbloccala oppure lasciala così se è intenzionale.`,
    "locked-outside-week": ({ message, group, date }) =>
      `La data di “${message}”${to(group)} è bloccata su ${isoDateText(date)}, che non è nella settimana prevista. Sbloccala oppure lasciala così se è intenzionale.`,
    "kickoff-with-first-message": ({ kickoff, groups }) =>
      `“${kickoff}” e il primo messaggio per ${groups.join(", ")} cadono nella stessa settimana. Anticipa il kick-off per lasciare tempo alle domande.`,
    "enrolled-before-evaluated": ({ groups, previous }) =>
      `La registrazione si apre per ${groups.join(", ")} prima che a ${previous} sia stato chiesto com’è andata. Scegli un mese o una settimana successivi.`,
    "executives-in-pilot": ({ group }) =>
      `${group} è tra i primi e quindi fa da pilota. Comincia con un gruppo che possa sopportare e risolvere i problemi e lascia i dirigenti per dopo.`,
    "unknown-calendar": ({ calendar, scope }) =>
      `Nessuna riga del calendario è per “${calendar}”. Scrivi il nome come appare nella colonna ${scope} oppure aggiungi una riga.`,
    "no-waves": () =>
      "Sotto le intestazioni non c’è alcun messaggio. Scrivine uno in ogni riga oppure elimina il foglio per usare il piano predefinito.",
    "missing-value": ({ name }) => `La colonna ${name} qui è vuota. Compilala oppure cancella la riga.`,
    "not-a-choice": ({ name, found, choices }) =>
      `“${found}” non è un valore valido per ${name}. Scrivi uno di questi: ${choices.join(", ")}.`,
    "weekday-or-country": (problem) => {
      const { found, day, country, days } = weekendReadings("it", problem);
      return `“${found}” può indicare ${day} o il paese ${country}. Scrivi per esteso i giorni del fine settimana: “${day}” se è solo quel giorno, “${days}” se è il paese.`;
    },
    "not-in-range": ({ name, found, least, most }) =>
      `“${found}” non è un valore valido per ${name}. Scrivi un numero intero da ${String(least)} a ${String(most)}.`,
    "unknown-week": ({ found }) =>
      `“${found}” non è una settimana del mese. Scrivi, come testo, un numero da 1 a 5, ultima oppure più settimane, ad esempio 1-3.`,
    "unknown-date": ({ found }) => `“${found}” non è una data. Scrivi una data, ad esempio 2026-12-24.`,
    "dates-reversed": ({ found }) => `“${found}” viene prima del primo giorno. Inverti le due date.`,
    "repeated-message": ({ message, otherCell }) =>
      `“${message}” è già in ${otherCell}. Assegna a ogni messaggio un nome diverso.`,
    "several-audiences": ({ wave, otherCell }) =>
      `La fase ${String(wave)} ha un altro pubblico in ${otherCell}. Assegnale un solo pubblico oppure assegna a questo messaggio una fase a sé.`,
    "missing-text": ({ message }) =>
      `“${message}” è un messaggio di posta elettronica e qui manca il testo. Scrivi l’oggetto e il corpo.`,
    "unknown-field": ({ field, nearest }) =>
      `Non esiste alcun campo denominato {{${field}}}. Intendevi {{${nearest}}}? Correggilo oppure scrivi direttamente il testo.`,
    "communications-without-headers": ({ headers }) =>
      `Questo foglio non ha una riga con le intestazioni ${headers.join(" e ")}, quindi non è possibile conservare ciò che contiene. Scrivile di nuovo oppure elimina il foglio.`,
    "communications-header-missing": ({ headers }) =>
      `In questa riga mancano delle intestazioni: ${headers.join(", ")}. Senza di esse non si può sapere che cosa è stato inviato e quando. Scrivile di nuovo sopra le loro colonne.`,
    "sent-without-date": ({ sendDate, sent }) =>
      `Questa riga è contrassegnata come inviata, ma non è scritto quando. Scrivi il giorno sotto ${sendDate} o ${sent}.`,
    "similar-groups": ({ group, other, otherCell }) =>
      `“${group}” assomiglia molto a “${other}” in ${otherCell}. Se sono lo stesso gruppo, usa un solo nome oppure indica l’altro in una colonna Alias.`,
    "read-as-one-group": ({ found }) =>
      `“${found}” è stato letto come un solo gruppo. Se sono più gruppi, separali con virgole.`,
    "recipients-without-headers": ({ headers }) =>
      `Questo foglio non ha una riga con le intestazioni ${headers.join(" e ")}, quindi non è possibile leggere alcun destinatario. Scrivile sopra le colonne oppure rinomina il foglio.`,
    "without-headers": ({ headers }) =>
      `Questo foglio non ha una riga con le intestazioni ${headers.join(", ")}, quindi non è possibile leggerne nulla. Scrivile sopra le colonne oppure rinomina il foglio.`,
    "sheet-not-read": ({ input, headers }) =>
      `Questo foglio assomiglia a ${input} e non è stato letto. Se è quello giusto, scoprilo, chiamalo ${input} e scrivi le intestazioni ${headers.join(", ")} sopra le colonne; conserva un solo foglio di questo tipo.`,
    "hidden-used": ({ input }) =>
      `Questo foglio è nascosto ed è stato letto come ${input}. Scoprilo per vedere che cosa vale oppure eliminalo se non deve essere usato.`,
    "hidden-unclear": ({ input }) =>
      `Questo foglio nascosto ha le intestazioni di ${input} e nessun altro le ha. Per usarlo scoprilo o chiamalo ${input}; se non deve essere usato, eliminalo.`,
    "second-table": ({ input, other }) =>
      `Questo foglio può essere letto come ${input} e anche "${other}". Riunisci tutto in uno dei due ed elimina l’altro.`,
    "taken-as-suppress": () =>
      "È stato letto come elenco o contrassegno di chi non riceve alcun messaggio. Se non lo è, cambiagli nome.",
    "recipient-without-group": ({ rows }) =>
      rows === 1
        ? "1 destinatario non ha un gruppo e non riceve alcun messaggio. Scrivi il gruppo accanto all’indirizzo."
        : `${String(rows)} destinatari non hanno un gruppo e non ricevono alcun messaggio. Scrivi il gruppo accanto a ogni indirizzo.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `“${found}” non è un gruppo del piano, quindi ${rows === 1 ? "1 destinatario non riceve" : `${String(rows)} destinatari non ricevono`} alcun messaggio. Intendevi “${nearest}”? Correggilo oppure indicalo nella colonna Alias di quel gruppo.`,
    "bad-address": ({ found }) =>
      `“${found}” non è un indirizzo di posta elettronica, quindi a questa riga non viene inviato alcun messaggio. Scrivi un solo indirizzo, ad esempio nome@example.com.`,
    "missing-address": () =>
      "Questo destinatario non ha un indirizzo di posta elettronica e non riceve alcun messaggio. Scrivi l’indirizzo.",
    "repeated-recipient": ({ found, otherCell }) =>
      `“${found}” è già in ${otherCell}, per lo stesso gruppo. Ogni messaggio viene inviato una sola volta; elimina una delle righe.`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `“${found}” è in “${group}” e, in ${otherCell}, in “${other}”. Riceve i messaggi di entrambi i gruppi, ma lo stesso messaggio solo una volta al giorno. Se non è ciò che vuoi, mantieni una sola riga.`,
    suppressed: ({ rows }) =>
      rows === 1
        ? "1 destinatario è escluso dall’invio e non riceve alcun messaggio."
        : `${String(rows)} destinatari sono esclusi dall’invio e non ricevono alcun messaggio.`,
    "unspoken-language": ({ found, rows }) =>
      `“${found}” non è una lingua in cui scrive questo componente aggiuntivo, quindi ${rows === 1 ? "1 destinatario riceve" : `${String(rows)} destinatari ricevono`} il testo in un’altra. Scegli una lingua dall’elenco oppure lascia vuota la cella.`,
    "group-without-recipients": ({ groups }) =>
      `Nessun destinatario è in ${groups.map((group) => `“${group}”`).join(", ")}. La posta va all’indirizzo del gruppo oppure al suo nome. Aggiungi destinatari oppure controlla come è scritto il gruppo.`,
    "group-left-out": ({ groups }) =>
      `Non è possibile scrivere ad alcun destinatario di ${groups.map((group) => `“${group}”`).join(", ")}, quindi lì non viene inviato alcun messaggio. Se non è ciò che vuoi, correggi i destinatari.`,
    "unknown-slice": ({ group, rows }) =>
      `Destinatari di “${group}” che non ricevono alcun messaggio: ${String(rows)}. Una parte del gruppo ha già ricevuto messaggi che il resto deve ancora ricevere, e non è scritto in quale parte siano. Scrivi tu a chi è nuovo, oppure indicali in un gruppo a sé.`,
    "number-in-field": ({ name, rows }) =>
      `La colonna ${name} contiene ${rows === 1 ? "un numero" : `${String(rows)} numeri`}, e nei messaggi i numeri compaiono senza formato. Se è una data o inizia con zeri, scrivilo come testo.`,
    "blank-field": ({ message, field, rows }) =>
      `Il testo di “${message}” contiene {{${field}}}, che è vuoto in ${rows === 1 ? "1 messaggio" : `${String(rows)} messaggi`}; il primo è qui. Compilalo oppure scrivi che cosa mettere al suo posto: {{${field}|collega}}.`,
    "unknown-message": ({ found, nearest }) =>
      `“${found}” non è un messaggio del piano. Intendevi “${nearest}”? Correggilo oppure elimina la riga.`,
    "repeated-template": ({ message, otherCell }) =>
      `“${message}” ha già un testo in questa lingua, in ${otherCell}. Elimina uno dei due.`,
    "send-emptied": ({ batch }) =>
      `“${batch}” non è più nel piano, quindi questo foglio è stato svuotato. Prepara l’invio che vuoi effettuare.`,
    "send-settled": ({ batch }) =>
      `“${batch}” nel frattempo è stato inviato o annullato, quindi questo foglio è stato svuotato. Prepara l’invio che vuoi effettuare ora.`,
    "too-many-messages": ({ rows, most }) =>
      `Il piano ha ${String(rows)} messaggi di posta elettronica e un foglio ne contiene al massimo ${String(most)}. Prepara un invio alla volta oppure scrivi ogni invio in un file CSV.`,
  },
  refusals: {
    "cell-edit-mode": () => "È in corso la modifica di una cella. Premi INVIO o ESC nel foglio, poi riprova.",
    protected: ({ sheet }) =>
      sheet === undefined
        ? "La cartella di lavoro è protetta. Rimuovi la protezione nella scheda Revisione, poi riprova."
        : `Il foglio “${sheet}” è protetto. Scegli Revisione > Rimuovi protezione foglio, poi riprova.`,
    "read-only": ({ file }) =>
      file === undefined
        ? "La cartella di lavoro è aperta in sola lettura. Salvane una copia e genera la sequenza temporale in quella."
        : `${file} può essere letto ma non scritto. Scegli un altro file con --out.`,
    "name-taken": ({ name = "" }) =>
      `Il nome “${name}” è già usato in questa cartella di lavoro per qualcosa che non è nostro. Rinominalo, poi riprova.`,
    "sheet-not-found": ({ sheet = "" }) =>
      `Il foglio “${sheet}” non è più presente. Scegli un altro foglio, poi riprova.`,
    "too-large": ({ sheet }) =>
      `${sheet === undefined ? "Il risultato" : `“${sheet}”`} supera le dimensioni ammesse da Excel. Dividi il piano in due cartelle di lavoro.`,
    "changed-meanwhile": ({ sheet, file = "" }) =>
      sheet === undefined
        ? `${file} è stato modificato nel frattempo da un altro programma, quindi non vi è stato scritto nulla. Esegui di nuovo il comando.`
        : `Il foglio “${sheet}” è stato modificato nel frattempo, forse da un collega. Riprova: verrà letto così com’è ora.`,
    cancelled: () => "Annullato, come richiesto.",
    "not-answering": () =>
      "Excel non risponde. Attendi che sia pronto, controlla i fogli Sequenza temporale e Messages, poi genera di nuovo.",
    "host-failed": () =>
      "Excel non è riuscito a completare l’operazione. Riprova; se succede di nuovo, chiudi e riapri la cartella di lavoro.",
    "file-not-accessible": ({ file = "" }) =>
      `Non è stato possibile aprire o scrivere ${file}. Verifica che il file esista, di avere il permesso di usarlo e che nessun programma lo tenga aperto.`,
    "not-a-workbook": ({ file = "Il file" }) =>
      `${file} non è una cartella di lavoro di Excel completa. Aprilo in Excel, salvalo come .xlsx e usa quel file.`,
    "unsupported-format": ({ file = "Il file" }) =>
      `${file} ha un formato diverso da .xlsx o .xlsm. Aprilo in Excel, salvalo come .xlsx e usa quel file.`,
    encrypted: ({ file = "Il file" }) =>
      `${file} è crittografato con una password. Aprilo in Excel, rimuovi la password (File > Informazioni > Proteggi cartella di lavoro) e salvalo.`,
    "inflates-too-much": ({ file = "Il file" }) =>
      `${file} una volta decompresso è molto più grande di quanto dovrebbe essere una cartella di lavoro, quindi non è stato letto. Aprilo in Excel e salvalo come nuovo file.`,
  },
  inputs: {
    group: [
      "Gruppo",
      "Gruppi",
      "Nome gruppo",
      "Nome del gruppo",
      "Gruppo dell’organizzazione",
      "Gruppo dell'organizzazione",
      "Gruppo di destinazione",
      "Reparto",
      "Dipartimento",
      "Ufficio",
      "Divisione",
      "Team",
    ],
    month: [
      "Mese",
      "Mese di implementazione",
      "Mese di registrazione",
      "Mese di distribuzione",
      "Intervallo di tempo",
      "Periodo",
      "Tempistica",
      "Quando",
      "Data",
    ],
    year: ["Anno"],
    users: [
      "Utenti",
      "Numero di utenti",
      "Numero utenti",
      "N. utenti",
      "N. di utenti",
      "Persone",
      "Numero di persone",
      "Dipendenti",
      "Organico",
    ],
    email: [
      "E-mail",
      "Email",
      "Posta elettronica",
      "Indirizzo di posta elettronica",
      "Indirizzo e-mail",
      "Indirizzo email",
      "Posta",
      "Mail",
      "Indirizzo",
    ],
    phase: [
      "Fase di implementazione",
      "Fasi di implementazione",
      "Fase",
      "Fasi",
      "Fase di distribuzione",
      "Piano di implementazione",
    ],
    setting: ["Impostazione", "Impostazioni"],
    value: ["Valore"],
    start: ["Mese di inizio", "Inizio", "Mese iniziale", "Primo mese", "Avvio"],
    language: ["Lingua"],
    total: [
      "Totale",
      "Totali",
      "Totale complessivo",
      "Somma",
      "Subtotale",
      "Totale utenti",
      "Totale degli utenti",
    ],
    mark: ["X", "Sì", "Si", "S", "OK"],
    noMark: ["No", "Nessuno", "Nessuna", "N/D", "N.D.", "Non applicabile"],
    aliases: ["Alias", "Altri nomi", "Detto anche", "Noto anche come"],
    key: ["Chiave", "Chiave del gruppo", "ID gruppo"],
    owner: ["Responsabile", "Proprietario"],
    calendar: ["Calendario", "Calendario delle festività"],
  },
  settingsSheet: ["Impostazioni"],
  sample: {
    sheet: "Gruppi",
    groups: {
      it: "IT",
      sales: "Vendite e marketing",
      retail: "Vendita al dettaglio",
      hr: "HR",
      finance: "finanza",
      executives: "dirigenti",
    },
  },
  everyoneSynonyms: [
    "Tutti",
    "Tutte",
    "Tutti e tutte",
    "Tutte e tutti",
    "Tutto",
    "Tutti gli utenti",
    "Tutti i gruppi",
    "Tutti i dipendenti",
    "Tutto il personale",
    "Tutta l’organizzazione",
    "Tutta l'organizzazione",
    "Intera organizzazione",
  ],
  executives: [
    "Dirigenti",
    "Dirigenza",
    "Direzione",
    "Direzione generale",
    "Alta direzione",
    "Comitato esecutivo",
    "Consiglio di amministrazione",
    "Management",
  ],
  holidays: {
    sheet: "Festività",
    heading: "Giorni festivi",
    adds: "Aggiunge i giorni festivi di un intero paese, per gli anni del piano, come righe che puoi modificare come preferisci. Le mezze giornate e i giorni in cui chiudono solo banche e uffici generano solo un avviso. I giorni che valgono solo in una parte del paese li aggiungi tu.",
    country: "Paese/area geografica",
    chooseCountry: "Scegli un paese/area geografica",
    insert: "Aggiungi giorni festivi",
    inserting: "Aggiunta dei giorni festivi…",
    added: (place, days, sheet) => `${place}: ${days} in più nel foglio ${sheet}.`,
    allThere: (place) => `${place}: il calendario contiene già tutti questi giorni festivi.`,
    forCalendars: (calendars) =>
      `Questi giorni valgono per i gruppi con il calendario ${calendars} e per nessun altro.`,
    forEveryone: (example, calendar, scope) =>
      `Questi giorni valgono per tutti i gruppi. Per limitarli ad alcuni, scrivi un calendario, ad esempio ${example}, per quei gruppi nella colonna ${calendar} e per questi giorni nella colonna ${scope}.`,
    noneMeans: (country, calendars) => `Nessun calendario dei gruppi indica ${country}; sono: ${calendars}.`,
    withoutCalendar: (groups, calendar) =>
      `Gruppi senza calendario, per i quali questi giorni non valgono: ${groups}. Se devono valere, scrivilo nella colonna ${calendar}.`,
    otherLists: (sheets, scope) =>
      `Anche altri giorni festivi valgono per tutti i gruppi (${sheets}). Se valgono solo per alcuni, scrivi il calendario di quei gruppi nella colonna ${scope}.`,
    noneKnown: (place) => `${place}: nessun giorno festivo noto. Scrivi i giorni nel foglio Calendario.`,
  },
  planning: {
    inputs: {
      wave: ["Numero fase", "Numero della fase", "N. fase", "Passaggio"],
      message: ["Messaggio", "Comunicazione", "Nome messaggio"],
      audience: ["Pubblico", "Pubblico di destinazione", "A chi"],
      week: ["Settimana", "Settimana del mese"],
      monthsAfter: ["Mesi dopo", "Mesi più tardi"],
      weekday: ["Giorno della settimana", "Giorno"],
      channels: ["Canali", "Canale", "Modalità di invio"],
      sender: ["Mittente", "Inviato da"],
      subject: ["Oggetto", "Riga dell’oggetto", "Riga dell'oggetto"],
      body: ["Corpo", "Testo", "Testo del messaggio"],
      name: ["Nome", "Nome completo", "Nome e cognome", "Destinatario"],
      from: ["Dal", "Da", "Primo giorno", "Data di inizio"],
      to: ["Al", "A", "Ultimo giorno", "Data di fine"],
      label: ["Descrizione", "Etichetta", "Festività"],
      kind: ["Tipo", "Tipologia"],
      scope: ["Ambito", "Si applica a"],
      effect: ["Effetto"],
      weekRule: ["Conteggio delle settimane", "Regola delle settimane"],
      weekStart: ["Primo giorno della settimana", "La settimana inizia di"],
      weekend: ["Fine settimana", "Weekend"],
      defaultWeekday: ["Giorno predefinito", "Giorno di invio"],
      leadWeeks: ["Anticipo kick-off (settimane)", "Settimane di anticipo"],
      repeats: ["Ripetizioni kick-off", "Settimane di kick-off"],
      leastGap: ["Intervallo minimo (giorni)", "Intervallo minimo"],
      leastGate: ["Attesa (giorni)", "Attesa"],
      capacity: ["Capacità settimanale (utenti)", "Capacità settimanale", "Capacità"],
      whenFull: ["Oltre la capacità", "Se si supera la capacità"],
      shape: ["Tipo di piano", "Modello di piano"],
      support: ["Contatto di supporto", "Supporto tecnico", "Helpdesk"],
      suppress: [
        "Non inviare",
        "Non contattare",
        "Non scrivere",
        "Nessuna e-mail",
        "Senza e-mail",
        "Escludi",
        "Disiscritto",
        "Disiscritta",
      ],
    },
    sheets: {
      waves: ["Fasi"],
      recipients: ["Destinatari"],
      calendar: ["Calendario"],
      templates: ["Modelli"],
      suppress: ["Non inviare", "Disiscritti", "Disiscrizioni", "Elenco esclusioni", "Lista di esclusione"],
    },
    exclusions: [
      "Escludi",
      "Escluso",
      "Esclusa",
      "Esclusi",
      "Escluse",
      "Esclusione",
      "Esclusioni",
      "Elenco esclusioni",
      "Lista di esclusione",
      "Lista nera",
      "Elenco bloccati",
      "Nessuna e-mail",
      "Senza e-mail",
    ],
    phases: {
      kickoff: ["Kick-off", "Kickoff", "Avvio"],
      preEnrollment: ["Pre-registrazione", "Prima della registrazione", "Pre-implementazione"],
      enrollment: ["Registrazione", "Implementazione"],
      postEnrollment: ["Post-registrazione", "Dopo la registrazione", "Post-implementazione"],
    },
    channels: {
      meeting: ["Riunione", "Riunioni"],
      email: ["E-mail", "Email", "Posta elettronica"],
      website: ["Sito Web", "Intranet"],
      social: ["Social media", "Post sui social", "Social"],
      poster: ["Locandina", "Locandine", "Manifesto", "Manifesti", "Volantini"],
    },
    eachGroup: ["Ogni gruppo", "Ciascun gruppo", "Gruppo per gruppo"],
    lastWeek: ["Ultima settimana", "Ultima"],
    kinds: {
      holiday: ["Festività", "Giorno festivo"],
      freeze: ["Blocco delle modifiche", "Blocco modifiche"],
    },
    effects: { block: ["Impedisci", "Chiuso"], warn: ["Avvisa", "Avviso"] },
    whenFull: { warn: ["Avvisa", "Avviso"], split: ["Dividi", "Suddividi"] },
    weekRules: {
      days: ["Giorni del mese", "Giorni da 1 a 7"],
      containsFirst: ["Settimana che contiene il giorno 1"],
      isoMajority: ["Prima settimana con almeno quattro giorni", "ISO"],
      firstFull: ["Prima settimana intera"],
    },
    shapes: {
      monthly: ["Piano mensile", "Piano mensile di Microsoft"],
      staggered: ["Migrazione graduale", "Ciclo di migrazione"],
      empty: ["Solo intestazioni", "Piano vuoto"],
      twoEmails: ["Due messaggi", "Piano con due messaggi"],
    },
    messages: {
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
    },
    weekRuleLines: {
      containsFirst: (weekStart) =>
        `Come si contano le settimane: settimane di calendario a partire da ${weekStart}; la prima è quella che contiene il giorno 1 del mese.`,
      isoMajority: (weekStart) =>
        `Come si contano le settimane: settimane di calendario a partire da ${weekStart}; la prima è quella che ha almeno quattro giorni nel mese.`,
      firstFull: (weekStart) =>
        `Come si contano le settimane: settimane di calendario a partire da ${weekStart}; la prima è quella compresa interamente nel mese.`,
    },
    prompts: {
      wave: "Un numero a partire da 1. I messaggi con lo stesso numero formano una fase.",
      audience: "Tutti, Ogni gruppo oppure i nomi di alcuni gruppi separati da virgole.",
      week: "Da 1 a 5, ultima oppure più settimane consecutive, ad esempio 1-3.",
      monthsAfter: "Quanti mesi dopo il mese del gruppo. Vuoto: nessuno.",
      weekday: "Il giorno dell’invio. Vuoto: il giorno predefinito del foglio Impostazioni.",
      channels: "Uno o più di questi: Riunione, E-mail, Sito Web, Social media, Locandina.",
      subject: "Testo con campi come {{Group}}, {{Month}} e {{EnrollmentDateLong}}.",
      from: "Il primo giorno, come data.",
      to: "L’ultimo giorno, compreso. Vuoto: uguale al primo.",
      kind: "Una festività oppure un periodo in cui non si deve modificare nulla.",
      scope: "Tutti, nomi di gruppi oppure canali. Vuoto: tutti.",
      effect: "Impedisci esclude gli invii in questi giorni; Avvisa si limita a segnalarli.",
      weekRule: "Quale settimana del mese è la prima.",
      weekend: "Giorni della settimana separati da virgole oppure un codice paese, ad esempio IT.",
      leadWeeks: "Quante settimane prima del previsto si tiene il kick-off.",
      leastGate: "Il numero minimo di giorni tra la registrazione di un mese e quella del mese successivo.",
      capacity: "Quanti utenti può gestire il supporto tecnico in una settimana. Vuoto: nessun limite.",
      whenFull:
        "Avvisa si limita a segnalarlo; Dividi ripartisce un gruppo numeroso in turni a distanza di una settimana.",
      shape: "Il piano usato quando non c’è un foglio Fasi.",
    },
    samples: {
      newYear: "Capodanno",
      freeze: "Blocco delle modifiche di fine anno",
      person: "Persona di esempio",
    },
  },
  merge: {
    timings: {
      sent: "Inviato",
      past: "Passato, non contrassegnato come inviato",
      due: "Da inviare oggi",
      coming: "In arrivo",
    },
    rows: (count) => (count === 1 ? "1 riga" : `${String(count)} righe`),
    moreNames: (count) => (count === 1 ? "1 altro" : `${String(count)} altri`),
    later: (count) => (count === 1 ? "1 altro in arrivo" : `${String(count)} altri in arrivo`),
    past: (count) =>
      count === 1
        ? "1 passato, non contrassegnato come inviato"
        : `${String(count)} passati, non contrassegnati come inviati`,
    sent: (count) => (count === 1 ? "1 inviato" : `${String(count)} inviati`),
    noEmails: "Il piano non ha messaggi di posta elettronica da inviare.",
    allSent: "Tutti gli invii sono contrassegnati come inviati.",
    prepare: "Prepara invio",
    preparing: "Preparazione dell'invio…",
    willWrite: "Cosa verrà scritto",
    alsoWritten: (sheets) =>
      `Perché tutti i fogli dicano la stessa cosa, vengono scritti anche questi: ${sheets}.`,
    warnings: {
      sent: "Ciò che è contrassegnato come inviato non viene preparato di nuovo: le stesse persone lo riceverebbero due volte. Se non è stato inviato, cambia lo stato delle righe nel foglio Comunicazioni.",
      past: "La data di questo invio è passata e l'invio non è contrassegnato come inviato.",
    },
    leftOut: {
      heading: "Esclusi da ogni invio",
      nobody: "Nessun destinatario è escluso.",
      suppressed: (rows) => `${String(rows)} a cui non scrivere`,
      withoutAddress: (rows) => `${String(rows)} senza un indirizzo utilizzabile`,
      repeated: (rows) => `${String(rows)} elencati due volte`,
      unknownSlice: (rows) => `${String(rows)} di gruppi divisi che forse hanno già ricevuto il messaggio`,
      withoutGroup: (rows) => `${String(rows)} senza un gruppo del piano`,
    },
    settled: {
      sent: (mails) => `Messaggi di questo invio già inviati: ${String(mails)}`,
      cancelled: (mails) => `Messaggi di questo invio annullati: ${String(mails)}`,
    },
    nobody: "Questo invio non ha destinatari.",
    mails: {
      heading: "Messaggi come verranno inviati",
      to: "A",
      subject: "Oggetto",
      body: "Testo",
      position: (place, of) => `${place} di ${of}`,
      previous: "Precedente",
      next: "Successivo",
      first: "Primo",
      longest: "Il più lungo",
      noted: "Prossimo da verificare",
      findAddress: "Indirizzo",
      find: "Trova",
      searching: "Ricerca…",
      missed: {
        noted: "Ogni messaggio ha i propri campi e la propria lingua.",
        address: "Nessun indirizzo di questo invio contiene quel testo.",
      },
      replaced: (fields) =>
        `Vuoto per questo destinatario, quindi al suo posto ci sono altre parole: ${fields}.`,
      otherLanguage: (written, wanted) => `Testo in ${written}: non ce n'è uno in ${wanted}.`,
    },
    prepared: "Invio preparato",
    gone: (batch) =>
      `“${batch}” non è più nel piano. Non è stato preparato nulla; scegli un invio del piano.`,
    blocked: "L'invio non può ancora essere preparato: correggi prima quanto indicato sotto.",
    mayHaveChanged:
      "Alcuni fogli potrebbero essere stati modificati. Preparando di nuovo l'invio torneranno corretti.",
    inWord: {
      heading: "Poi, in Word",
      onlyClassic:
        "Word invia una stampa unione solo con Outlook classico per Windows. Con il nuovo Outlook, con Outlook sul web o in Word per Mac o per il web termina senza errori e non viene inviato nulla.",
      save: "Prima salva e chiudi la cartella di lavoro: Word la vuole per sé.",
      finish:
        "Nel documento collegato a Send: Finalizza e unisci > Invia messaggi di posta elettronica, A: il campo To.",
      subjectLine: "Riga dell'oggetto",
      subjectsDiffer:
        "Gli oggetti di questo invio sono diversi e una stampa unione ne ha uno per tutti: scrivine uno adatto a tutti.",
    },
    downloadCsv: "Scarica CSV per Word",
    check: "Controlla ciò che è stato scritto",
    checking: "Controllo in corso…",
  },
  communications: {
    sheet: "Comunicazioni",
    headers: {
      wave: "Fase",
      message: "Messaggio",
      purpose: "Scopo",
      channels: "Canali",
      audience: "Pubblico",
      key: "Chiave del gruppo",
      batch: "Turno",
      month: "Mese",
      week: "Settimana",
      days: "Giorni della settimana",
      sendDate: "Data di invio",
      why: "Perché questa data",
      sender: "Mittente",
      owner: "Responsabile",
      status: "Stato",
      recipients: "Numero di destinatari",
      lockedDate: "Data bloccata",
      sent: "Inviato",
      notes: "Note",
      feedback: "Collegamento per il feedback",
    },
    statuses: { planned: "Pianificato", ready: "Pronto", sent: "Inviato", cancelled: "Annullato" },
    unnamedColumn: "Colonna",
    dateFormat: "yyyy-mm-dd",
    reasons: {
      weekday: (weekday) => `Il giorno previsto dal piano: ${weekdayName("it", weekday)}.`,
      kickoff: "Il primo giorno disponibile della settimana: il kick-off precede tutto il resto.",
      shortWeek:
        "In questo mese la settimana non comprende il giorno previsto, quindi è l’ultimo giorno disponibile.",
      closed: ({ wanted, because, moved }) =>
        `${day(wanted)} non è disponibile (${because.kind === "weekend" ? "fine settimana" : because.label}), quindi è ${moved === "next" ? "il giorno disponibile successivo" : "l’ultimo giorno disponibile precedente"}.`,
      wait: ({ wanted, for: wait }) =>
        wait.kind === "after"
          ? `“${wait.message}” viene inviato ${day(wait.on)} e questo può seguire al più presto dopo ${days(wait.days)}: ${day(wanted)} è troppo presto.`
          : `${wait.group} si registra ${day(wait.on)} e questo può seguire al più presto dopo ${days(wait.days)}: ${day(wanted)} è troppo presto.`,
      locked: "Bloccata: il giorno è indicato nella colonna Data bloccata.",
      sent: "Inviato: la data non cambia più.",
      cancelled: "Annullato: non parte nulla e la data resta.",
    },
    conflicts: {
      noSuchWeek: "Nessuna data: il mese non ha questa settimana.",
      closedWeek: "Nessuna data: nessun giorno della settimana è disponibile.",
      tooLate: ({ for: wait }) =>
        `Nessuna data: “${wait.kind === "after" ? wait.message : wait.group}” cade ${day(wait.on)} e dopo non resta alcun giorno disponibile nella settimana.`,
    },
    leftPlan: "Inviato. Non fa più parte del piano.",
    prompts: {
      owner: "Chi se ne occupa. È tuo: resta quando generi di nuovo.",
      status: "Pianificato, Pronto, Inviato o Annullato. Una riga inviata non viene mai spostata.",
      lockedDate:
        "Una data in cui questo messaggio deve essere inviato, qualunque cosa preveda il piano. Cancellala per sbloccarla.",
      sent: "La data in cui è stato inviato, se diversa dalla data di invio. Una riga con una data qui non viene mai spostata.",
      notes: "Sono tue: restano quando generi di nuovo. Restano anche le colonne che aggiungi.",
      feedback:
        "Dove si può dire com’è andata. Vuoto: la riga FeedbackLink del foglio Impostazioni, se presente.",
    },
    load: {
      week: "Settimana dal",
      messages: "Messaggi",
      messagesInFreeze: "Messaggi in una settimana di blocco",
      users: "Utenti in registrazione",
      usersOverCapacity: "Utenti oltre il limite",
      messagesTitle: "Messaggi per settimana",
      usersTitle: "Utenti in registrazione per settimana",
      peak: (what, most, week) =>
        `${what}. Massimo: ${String(most)}, nella settimana dal ${isoDateText(week)}.`,
    },
    written: (rows) => (rows === 1 ? "1 riga" : `${String(rows)} righe`),
  },
  pane: {
    title: "Rollout Waves",
    language: "Lingua",
    starting: "In attesa di Excel…",
    reading: "Lettura della cartella di lavoro…",
    blocked: {
      heading: "Nessuna connessione a Excel",
      text: "La parte che comunica con Excel proviene da appsforoffice.microsoft.com e non è arrivata. È possibile che la rete blocchi questo indirizzo; l’amministratore può consentirlo.",
      stillWorks:
        "Che cosa funziona comunque: salva la cartella di lavoro, apri qui il file e scaricalo con la sua sequenza temporale.",
    },
    outside: {
      heading: "Apri una cartella di lavoro",
      text: "Al momento questa pagina non si trova in Excel, quindi lavora su un file. Il file viene letto nel browser e non viene inviato da nessuna parte.",
      dropHere: "Rilascia qui un file .xlsx",
    },
    openWorkbook: "Apri una cartella di lavoro",
    openAnother: "Apri un’altra cartella di lavoro",
    opening: (file) => `Apertura di ${file}…`,
    empty: {
      example: "Una tabella che può essere letta",
      heading: "Chi viene informato di cosa e quando",
      text: "Crea una tabella con i gruppi e il mese previsto per ciascuno. Diventa una sequenza temporale da mostrare nelle riunioni e le righe per la stampa unione.",
      sample: (sheet) =>
        `L’esempio aggiunge un foglio denominato ${sheet}, che puoi modificare come preferisci.`,
      insertSample: "Inserisci dati di esempio",
      starter:
        "Oppure comincia con tutti i fogli che un piano può avere, da compilare: gruppi, fasi, destinatari, calendario e impostazioni.",
    },
    rules: {
      heading: "Altre impostazioni",
      change: "Le regole con una cella si modificano lì; le altre sono quelle abituali.",
      changeWithout:
        "Queste sono le regole abituali. Per modificarle, inserisci i fogli iniziali: Impostazioni ha una riga per ciascuna.",
      usual: "abituale",
      noLimit: "nessun limite",
      noWeekend: "nessuno",
      weeks: (count) => (count === 1 ? "1 settimana" : `${String(count)} settimane`),
      days,
      users: (count) => `${count} utenti`,
      ownWaves: (sheet) => `personalizzato, nel foglio ${sheet}`,
    },
    starter: {
      heading: "Fogli iniziali",
      insert: "Inserisci fogli iniziali",
      adds: "Aggiunge i fogli Fasi, Destinatari, Calendario e Impostazioni che mancano nella cartella di lavoro. Puoi modificarli come preferisci.",
      shape: "Piano",
      added: (sheets) => `Fogli aggiunti: ${sheets}.`,
      nothingToAdd: "La cartella di lavoro contiene già tutti i fogli iniziali.",
    },
    changes: {
      heading: "Che cosa cambierà",
      none: (kept) => `Nessuna data cambia: ${kept === 1 ? "1 invariata" : `${String(kept)} invariate`}.`,
      moved: (count) => (count === 1 ? "1 spostata" : `${String(count)} spostate`),
      added: (count) => (count === 1 ? "1 aggiunta" : `${String(count)} aggiunte`),
      removed: (count) => (count === 1 ? "1 rimossa" : `${String(count)} rimosse`),
      kept: (count) => (count === 1 ? "1 invariata" : `${String(count)} invariate`),
      fromTo: (from, to) => `Prima: ${from}; ora: ${to}.`,
      noDate: "nessuna data",
      more: (count) => (count === 1 ? "E un’altra." : `E altre ${String(count)}.`),
      sinceLastTime: "Dall’ultima volta",
    },
    load: {
      heading: "Carico per settimana",
      peak: "Massimo",
      freeze: (labels) => `Blocco: ${labels}`,
      overLimit: (users) => `${users} oltre il limite`,
    },
    rollout: "La tua implementazione",
    sheet: "Foglio",
    chooseSheet: "Scegli un foglio",
    whyChosen: {
      hasGroups: "Scelto perché ha righe sotto le intestazioni.",
      isHeaded: "Scelto perché le intestazioni dicono che cosa contiene.",
      isSource: "Scelto al posto di un piano di comunicazione già pronto.",
      isNamed: "Scelto per il nome.",
      mostGroups: "Scelto perché ha più gruppi.",
      fewestErrors: "Scelto perché ha meno errori.",
      first: "Scelto perché è il primo.",
    },
    start: "Inizio",
    groups: (count) => (count === 1 ? "1 gruppo" : `${String(count)} gruppi`),
    users: (count, isOne) => (isOne ? `${count} utente` : `${count} utenti`),
    setBySettings: (cell) => `Impostato in ${cell}.`,
    goTo: (cell) => `Vai a ${cell}`,
    readAgain: "Leggi di nuovo",
    toFix: (count) => (count === 1 ? "1 problema da correggere" : `${String(count)} problemi da correggere`),
    toKnow: (count) => (count === 1 ? "1 avviso" : `${String(count)} avvisi`),
    andMore: (count) => `E altri ${String(count)}. Correggi prima questi, poi leggi di nuovo.`,
    preview: "Anteprima",
    generate: "Genera sequenza temporale",
    generateAgain: "Genera di nuovo",
    fixFirst: (count) =>
      count === 1
        ? "Correggi prima il problema qui sopra."
        : `Correggi prima i ${String(count)} problemi qui sopra.`,
    writing: "Scrittura…",
    inserting: "Inserimento dei dati di esempio…",
    insertingStarter: "Inserimento dei fogli iniziali…",
    cancel: "Annulla",
    cancelling: "Annullamento…",
    cancelled: "Annullato.",
    done: "Fatto",
    timelineWritten: (waves, months) =>
      `${waves === 1 ? "1 fase" : `${String(waves)} fasi`}, ${months === 1 ? "1 mese" : `${String(months)} mesi`}`,
    messagesWritten: (rows, sends) =>
      `${rows === 1 ? "1 riga" : `${String(rows)} righe`}, ${sends === 1 ? "1 invio" : `${String(sends)} invii`}`,
    open: (sheet) => `Apri ${sheet}`,
    download: (file) => `Scarica ${file}`,
    downloadCalendar: "Scarica calendario",
    backToPlan: "Torna al piano",
    nextToSend: "Prossimo invio",
    nothingToSend: "Tutte le date di invio sono passate.",
    refused: "Operazione non ancora completata",
    nothingChanged: "Non è stato modificato nulla.",
    mayHaveChanged:
      "Alcuni fogli potrebbero essere stati modificati. Generando di nuovo torneranno corretti.",
    tryAgain: "Riprova",
    failed: {
      heading: "Si è verificato un errore nel componente aggiuntivo",
      text: "L’errore è nostro, non tuo. Riprova; se succede di nuovo, invia i dettagli a chi ti ha fornito il componente aggiuntivo.",
    },
    detailsLabel: "Dettagli, senza alcun contenuto della cartella di lavoro",
    copyDetails: "Copia dettagli",
    copied: "Copiato.",
    copyByHand: "Qui la copia non è consentita. Il testo è selezionato: premi CTRL+C o ⌘C.",
    help: {
      heading: "Guida e privacy",
      text: "Elenca i gruppi con i rispettivi mesi in un foglio qualsiasi, controlla l’anteprima, poi genera. I fogli Sequenza temporale, Comunicazioni e Messages vengono ricreati ogni volta, conservando ciò che hai scritto in Comunicazioni; nessun altro foglio viene toccato.",
      privacy:
        "Nulla esce dalla cartella di lavoro: nessun tracciamento, nessun server. Viene caricato solo Office.js, da Microsoft.",
    },
  },
  preflight: {
    heading: "Controllo prima dell’invio",
    states: {
      passed: "Superato",
      failed: "Non superato",
      warned: "Da sapere",
      untold: "Non controllato",
    },
    rules: {
      sheetThere: { claim: "Il foglio è presente", protects: "Senza il foglio non c’è nulla da unire." },
      headersFirst: {
        claim: "Le intestazioni sono nella riga 1, a partire da A1",
        protects: "Word considera la prima riga che trova come nomi dei campi.",
      },
      headerNames: {
        claim: "Ogni intestazione può essere un campo di stampa unione",
        protects: "Word cambia o accorcia gli altri nomi e i campi del documento non trovano più la colonna.",
      },
      uniqueHeaders: {
        claim: "Nessuna intestazione è presente due volte",
        protects: "Di due colonne con lo stesso nome Word ne unisce solo una.",
      },
      neededColumns: {
        claim: "Le colonne necessarie a ogni stampa unione sono presenti",
        protects: "Un campo senza la sua colonna resta vuoto.",
      },
      nothingElse: {
        claim: "Sul foglio non c’è altro",
        protects: "Word scambia una nota accanto alle righe per un’altra colonna.",
      },
      noBlanks: {
        claim: "Nessuna riga, colonna o cella è vuota",
        protects:
          "Word si ferma a una riga vuota e una cella vuota può ripetere il testo del messaggio precedente.",
      },
      onlyTexts: {
        claim: "Ogni cella è un testo",
        protects: "Word trasforma numeri e date: 07865 diventa 7865 e il 3 aprile può diventare il 4 marzo.",
      },
      noFormulas: {
        claim: "Nessuna cella è una formula",
        protects: "Una formula può dare un altro testo il giorno della stampa unione, oppure un errore.",
      },
      noMerges: {
        claim: "Nessuna cella è unita ad altre",
        protects: "Solo la prima delle celle unite contiene il testo: negli altri messaggi manca.",
      },
      nothingHidden: {
        claim: "Nulla è nascosto o filtrato",
        protects: "La stampa unione invia comunque le righe nascoste e filtrate.",
      },
      longTextsFirst: {
        claim: "I testi lunghi cominciano nelle prime otto righe",
        protects:
          "Word dimensiona una colonna in base alle prime otto righe e taglia i testi a 255 caratteri se lì nessuno è più lungo.",
      },
      textLengths: {
        claim: "Nessun testo è più lungo di quanto una cella contenga",
        protects: "Excel ripara un file simile e taglia il testo a 32.767 caratteri.",
      },
      namedRange: {
        claim: "L’intervallo denominato copre esattamente intestazioni e righe",
        protects:
          "Word propone il nome accanto al foglio: le righe esterne non riceverebbero alcun messaggio.",
      },
      addresses: {
        claim: "Ogni To è un solo indirizzo",
        protects:
          "Più indirizzi in una cella non raggiungono nessuno o raggiungono tutti insieme, e un’interruzione di riga può aggiungere un destinatario.",
      },
      oncePerBatch: {
        claim: "Nessuno è presente due volte in un invio",
        protects: "La stessa persona riceverebbe due volte lo stesso messaggio.",
      },
      subjectLines: {
        claim: "Ogni oggetto è su una riga",
        protects: "Un’interruzione di riga può tagliare l’oggetto o aggiungere ciò che nessuno ha scritto.",
      },
      noFieldsLeft: {
        claim: "Non resta alcun campo di modello",
        protects: "Tutti leggerebbero {{Name}} al posto di un nome.",
      },
      oneSendDate: {
        claim: "Ogni invio ha una sola data",
        protects: "Un invio parte in una volta sola: una parte dei messaggi partirebbe nel giorno sbagliato.",
      },
      oneBatch: {
        claim: "Send contiene un solo invio",
        protects:
          "Una stampa unione ha un solo oggetto: i messaggi di un altro invio partirebbero con quello.",
      },
      sameAsMessages: {
        claim: "Send contiene tutte le righe del suo invio in Messages e nessun’altra",
        protects: "Qualcuno non riceverebbe il messaggio, ne riceverebbe uno di troppo o un altro testo.",
      },
      sameAsPlan: {
        claim: "Le righe corrispondono al piano attuale",
        protects: "Ciò che da allora è cambiato nel piano mancherebbe nei messaggi.",
      },
    },
    found: (text) => `Trovato: “${text}”.`,
    missing: (text) => `Manca: “${text}”.`,
    more: (count) => `E altri ${String(count)}.`,
    remedies: {
      messages: "Genera di nuovo: Messages viene riscritto.",
      send: "Prepara di nuovo l’invio: Send viene riscritto.",
    },
    noSheet: "Non c’è alcun foglio Messages: genera prima la sequenza temporale.",
    lookedUp: "Outlook cerca i nomi nella rubrica; un indirizzo è più sicuro.",
    untold: {
      noPlan: "Non c’è un piano con cui confrontare. Correggi prima ciò che è errato nei fogli.",
      noColumn: "Manca una colonna necessaria a questo controllo.",
      noMessages: "Non c’è alcun foglio Messages con cui confrontare. Genera prima la sequenza temporale.",
      noBatch: "In Send non è preparato alcun invio.",
    },
  },
};

function day(date: CivilDate): string {
  return `${weekdayName("it", isoWeekday(date))} ${isoDateText(date)}`;
}

function days(count: number): string {
  return count === 1 ? "1 giorno" : `${String(count)} giorni`;
}

function to(group: string | undefined): string {
  return group === undefined ? "" : ` per ${group}`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined
    ? ""
    : `, ad esempio “${send.message}”${to(send.group)}, ${isoDateText(send.date)}`;
}
