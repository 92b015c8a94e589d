import { countingIn } from "../../language/countingIn";
import { LANGUAGE_NAMES } from "../../language/languageNames";
import { type CivilDate, isoDateText, isoWeekday } from "../../calendar/civilDate";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../../language/weekendReadings";
import type { SendOnDay } from "../../plan/scheduleProblem";
import type { Translation } from "../../vocabulary/translation";
import type { Messages } from "../en/messages";

const { counted, number } = countingIn("it");

/** Italian: what sheets, problems and refusals say. */
export const messages: Translation<Messages> = {
  days,
  weekRule:
    "Come si contano le settimane: la prima va dal giorno 1 al 7 del mese, la seconda dal giorno 8 al 14 e così via.",
  wavesPurpose:
    "A cosa servono le fasi: una riunione di kick-off per tutti, poi per ogni gruppo due messaggi prima, uno sulla registrazione e uno dopo.",
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
      `“${dateInText("it", date)}” è un giorno e verrebbe pianificato come l’intero mese${cells > 1 ? ` (celle come questa: ${number(cells)})` : ""}. I giorni non si possono ancora pianificare; se intendi il mese, scrivi “${monthInText("it", date)}” come testo.`,
    "missing-group": () => "C’è un mese ma manca il gruppo. Scrivi il nome del gruppo o cancella la riga.",
    "several-months": ({ group, otherCell }) =>
      `“${group}” ha un altro mese in ${otherCell}. Mantieni un solo mese per ogni gruppo.`,
    "repeated-month": ({ found, otherCell }) =>
      `“${found}” è già in ${otherCell}. Scrivi gli anni oppure mantieni una sola colonna per ogni mese.`,
    "plan-too-long": ({ months, most }) =>
      `Il piano si estenderebbe su ${number(months)} mesi; il massimo è ${number(most)}. Controlla l’anno di questo mese.`,
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
      `La cella contiene ${number(characters)} caratteri; Excel ne conserva al massimo ${number(most)}. Accorcia il testo.`,
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
      `Giorni tra “${previous}” e “${message}” per ${group}: ${number(days)}; ne servono almeno ${number(least)}. Scegli un’altra settimana per uno dei due.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `Giorni tra la registrazione di ${previous} e quella di ${group}: ${number(days)}; ne servono almeno ${number(least)}. Scegli un mese successivo.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `Utenti che si registrano nella settimana del ${isoDateText(week)}: ${number(users)} (${groups.join(", ")}); il supporto tecnico ne può gestire ${number(most)}. Sposta o dividi un gruppo.`,
    "sends-in-freeze": ({ label, sends }) =>
      `Messaggi inviati durante “${label}”: ${number(sends.length)}${example(sends)}. Cambia la settimana di quelli che non dovrebbero esserlo.`,
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
    "phases-out-of-order": ({ message, phase, previous, previousPhase }) =>
      `“${message}” (${phase}) viene dopo “${previous}” (${previousPhase}) per gli stessi gruppi. Se non è voluto, cambia l’ordine dei due o la fase di uno.`,
    "sends-in-past": ({ sends }) =>
      `Messaggi la cui data è passata e che non sono segnati come inviati: ${number(sends.length)}${example(sends)}. Segna come inviati quelli partiti; dai agli altri un mese o una data successivi, oppure annullali.`,
    "slices-to-one-address": ({ groups }) =>
      `Gruppi divisi e senza destinatari: ${groups.join(", ")}. L’indirizzo del gruppo riceve ogni messaggio una volta per ogni parte. Indica i suoi membri come destinatari oppure non dividere i gruppi.`,
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
      `“${found}” non è un valore valido per ${name}. Scrivi un numero intero da ${number(least)} a ${number(most)}.`,
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
    "stray-braces": ({ found }) =>
      `Le parentesi graffe di “${found}” non formano alcun campo e verrebbero inviate così come sono. Scrivi un campo come {{Name}} o {{Name|collega}}, senza altre parentesi graffe all’interno o accanto, oppure togli le parentesi.`,
    "communications-without-headers": ({ headers }) =>
      `Questo foglio non ha una riga con le intestazioni ${headers.join(" e ")}, quindi non è possibile conservare ciò che contiene. Scrivile di nuovo oppure elimina il foglio.`,
    "communications-header-missing": ({ headers }) =>
      `In questa riga mancano delle intestazioni: ${headers.join(", ")}. Senza di esse non si può sapere che cosa è stato inviato e quando. Scrivile di nuovo sopra le loro colonne.`,
    "above-headers": ({ found }) =>
      `“${found}” si trova sopra le intestazioni e andrebbe perso quando il foglio viene riscritto. Spostarlo sotto le righe, in una colonna propria o in un altro foglio.`,
    "formulas-become-values": ({ name, cells }) =>
      `Le formule sotto ${name} (celle: ${number(cells)}) restano solo come i valori che mostrano. Conservarle in un foglio proprio.`,
    "message-renamed": ({ message, was }) =>
      `“${message}” viene considerato “${was}” della volta precedente con un nuovo nome: ciò che era inviato, bloccato e annotato resta. Se è un altro messaggio, assegnargli un’ondata propria.`,
    "message-unclear": ({ was, messages }) =>
      `“${was}” è stato inviato e non fa più parte del piano, e questi sono nuovi: ${messages.join(", ")}. Se è uno di loro, partirebbe due volte. Cambiare un nome alla volta, oppure assegnare ai nuovi messaggi un’ondata propria.`,
    "language-changed": ({ was, is }) =>
      `Questo piano era in ${LANGUAGE_NAMES[was]} e ora è in ${LANGUAGE_NAMES[is]}, con tutto ciò che vi è stato scritto. Per tornare indietro, scegliere di nuovo ${LANGUAGE_NAMES[was]}.`,
    "repeated-message-key": ({ key, otherCell }) =>
      `La chiave “${key}” è già in ${otherCell}. Dare a ogni messaggio una chiave propria.`,
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
        : `${number(rows)} destinatari non hanno un gruppo e non ricevono alcun messaggio. Scrivi il gruppo accanto a ogni indirizzo.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `“${found}” non è un gruppo del piano, quindi ${rows === 1 ? "1 destinatario non riceve" : `${number(rows)} destinatari non ricevono`} alcun messaggio. Intendevi “${nearest}”? Correggilo oppure indicalo nella colonna Alias di quel gruppo.`,
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
        : `${number(rows)} destinatari sono esclusi dall’invio e non ricevono alcun messaggio.`,
    "unspoken-language": ({ found, rows }) =>
      `“${found}” non è una lingua in cui scrive questo componente aggiuntivo, quindi ${rows === 1 ? "1 destinatario riceve" : `${number(rows)} destinatari ricevono`} il testo in un’altra. Scegli una lingua dall’elenco oppure lascia vuota la cella.`,
    "group-without-recipients": ({ groups }) =>
      `Nessun destinatario è in ${groups.map((group) => `“${group}”`).join(", ")}. La posta va all’indirizzo del gruppo oppure al suo nome. Aggiungi destinatari oppure controlla come è scritto il gruppo.`,
    "group-left-out": ({ groups }) =>
      `Non è possibile scrivere ad alcun destinatario di ${groups.map((group) => `“${group}”`).join(", ")}, quindi lì non viene inviato alcun messaggio. Se non è ciò che vuoi, correggi i destinatari.`,
    "missed-message": ({ message, groups, rows, batch }) =>
      `Persone che non c’erano quando “${message}” è andato a ${groups.join(", ")}: ${number(rows)}. Sono in un invio a parte, “${batch}”. Inviarlo, oppure contrassegnarlo come inviato se non serve più.`,
    "had-already": ({ message, group, rows }) =>
      `Tutti in “${group}” (${number(rows)}) hanno già ricevuto “${message}”, come dice il foglio degli inviati, ma la riga non è contrassegnata come inviata. Contrassegnarla, oppure eliminare lì le loro righe per inviare di nuovo.`,
    "unknown-slice": ({ group, rows }) =>
      `Destinatari di “${group}” che non ricevono alcun messaggio: ${number(rows)}. Una parte del gruppo ha già ricevuto messaggi che il resto deve ancora ricevere, e non è scritto in quale parte siano. Scrivi tu a chi è nuovo, oppure indicali in un gruppo a sé.`,
    "number-in-field": ({ name, rows }) =>
      `La colonna ${name} contiene ${rows === 1 ? "un numero" : `${number(rows)} numeri`}, e nei messaggi i numeri compaiono senza formato. Se è una data o inizia con zeri, scrivilo come testo.`,
    "blank-field": ({ message, field, rows }) =>
      `Il testo di “${message}” contiene {{${field}}}, che è vuoto in ${rows === 1 ? "1 messaggio" : `${number(rows)} messaggi`}; il primo è qui. Compilalo oppure scrivi che cosa mettere al suo posto: {{${field}|collega}}.`,
    "empty-mail": ({ message, field, rows }) =>
      `Un testo di “${message}” contiene soltanto campi come {{${field}}} e resta vuoto in ${rows === 1 ? "1 messaggio" : `${number(rows)} messaggi`}; il primo è qui. Compilali oppure scrivi altro nel testo.`,
    "unknown-message": ({ found, nearest }) =>
      `“${found}” non è un messaggio del piano. Intendevi “${nearest}”? Correggilo oppure elimina la riga.`,
    "repeated-template": ({ message, otherCell }) =>
      `“${message}” ha già un testo in questa lingua, in ${otherCell}. Elimina uno dei due.`,
    "send-emptied": ({ batch }) =>
      `“${batch}” non è più nel piano, quindi questo foglio è stato svuotato. Prepara l’invio che vuoi effettuare.`,
    "send-settled": ({ batch }) =>
      `“${batch}” nel frattempo è stato inviato o annullato, quindi questo foglio è stato svuotato. Prepara l’invio che vuoi effettuare ora.`,
    "too-many-messages": ({ rows, most }) =>
      `Il piano ha ${number(rows)} messaggi di posta elettronica e un foglio ne contiene al massimo ${number(most)}. Prepara un invio alla volta oppure scrivi ogni invio in un file CSV.`,
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
        "Avvisa si limita a segnalarlo; Dividi ripartisce un gruppo numeroso in turni a distanza di una o due settimane.",
      shape: "Il piano usato quando non c’è un foglio Fasi.",
    },
    samples: {
      newYear: "Capodanno",
      freeze: "Blocco delle modifiche di fine anno",
      person: "Persona di esempio",
    },
  },
  communications: {
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
      cutWait: ({ for: wait }) =>
        `${wait.kind === "after" ? `“${wait.message}” viene inviato` : `${wait.group} si registra`} ${day(wait.on)} e in questa settimana nessun giorno disponibile viene ${days(wait.days)} dopo, quindi è l’ultimo giorno disponibile.`,
      locked: "Bloccata: il giorno è indicato nella colonna Data bloccata.",
      sent: "Inviato: la data non cambia più.",
      cancelled: "Annullato: non parte nulla e la data resta.",
      missed: "Per chi non c’era al momento dell’invio: il prossimo giorno aperto.",
    },
    conflicts: {
      noSuchWeek: "Nessuna data: il mese non ha questa settimana.",
      closedWeek: "Nessuna data: nessun giorno della settimana è disponibile.",
      tooLate: ({ for: wait }) =>
        `Nessuna data: “${wait.kind === "after" ? wait.message : wait.group}” cade ${day(wait.on)} e dopo non resta alcun giorno disponibile nella settimana.`,
    },
    leftPlan: "Inviato. Non fa più parte del piano.",
    notInPlan: "Non fa più parte del piano.",
    standsTwice: "Questa riga compare due volte; ciò che vi è scritto resta.",
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
      sheetThere: {
        claim: "Il foglio è presente",
        protects: "Senza il foglio non c’è nulla da unire.",
      },
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
      stillToSend: {
        claim: "L’invio in Send è ancora da inviare",
        protects: "Si riceverebbe un messaggio una seconda volta, o uno annullato.",
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
    more: (count) => `E altri ${number(count)}.`,
    remedies: {
      messages: "Genera di nuovo: Messages viene riscritto.",
      send: "Prepara di nuovo l’invio: Send viene riscritto.",
      planAddresses:
        "È così nel piano. Scrivi un indirizzo email per ciascuno di questi gruppi o persone dove sono elencati, poi genera di nuovo.",
      planLengths:
        "Il piano ha troppe colonne con testi oltre i 255 caratteri. Accorcia i testi in alcune, poi genera di nuovo.",
      planTexts: "È così nel piano. Cambia il testo nel foglio da cui proviene, poi genera di nuovo.",
      unhide:
        "Mostra il foglio: fai clic con il pulsante destro sulla scheda di un foglio qualsiasi, poi scegli Scopri.",
      settled:
        "Secondo il piano, di questo invio non c’è nulla da inviare: è stato inviato o annullato, oppure ora ha un’altra data o un altro nome. Genera di nuovo, poi prepara ciò che è da inviare.",
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
  return counted(count, { one: "giorno", other: "giorni" });
}

function to(group: string | undefined): string {
  return group === undefined ? "" : ` per ${group}`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined
    ? ""
    : `, ad esempio “${send.message}”${to(send.group)}, ${isoDateText(send.date)}`;
}
