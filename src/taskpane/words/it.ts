import { countingIn } from "../../domain/language/countingIn";
import type { Translation } from "../../domain/vocabulary/translation";
import type { PaneTexts } from "./en";

const { counted, number } = countingIn("it");

/** Italian: what the task pane says. */
export const paneTexts: Translation<PaneTexts> = {
  merge: {
    timings: {
      sent: "Inviato",
      past: "Passato, non contrassegnato come inviato",
      due: "Da inviare oggi",
      coming: "In arrivo",
    },
    rows: (count) => counted(count, { one: "riga", other: "righe" }),
    moreNames: (count) => counted(count, { one: "altro", other: "altri" }),
    later: (count) => (count === 1 ? "1 altro in arrivo" : `${number(count)} altri in arrivo`),
    past: (count) =>
      count === 1
        ? "1 passato, non contrassegnato come inviato"
        : `${number(count)} passati, non contrassegnati come inviati`,
    sent: (count) => counted(count, { one: "inviato", other: "inviati" }),
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
      suppressed: (rows) => `${number(rows)} a cui non scrivere`,
      withoutAddress: (rows) => `${number(rows)} senza un indirizzo utilizzabile`,
      repeated: (rows) => `${number(rows)} elencati due volte`,
      unknownSlice: (rows) => `${number(rows)} di gruppi divisi che forse hanno già ricevuto il messaggio`,
      withoutGroup: (rows) => `${number(rows)} senza un gruppo del piano`,
    },
    settled: {
      sent: (mails) => `Messaggi di questo invio già inviati: ${number(mails)}`,
      cancelled: (mails) => `Messaggi di questo invio annullati: ${number(mails)}`,
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
    markSent: {
      heading: "Dopo l’invio",
      hint: "Chi ne fa parte passa sul foglio Inviati, e a nessuno di quel foglio viene inviato di nuovo questo messaggio.",
      day: "Inviato il",
      mark: "Contrassegna come inviato",
      marking: "Contrassegno in corso…",
      takeBack: "Annulla contrassegno",
      takingBack: "Annullamento in corso…",
      marked: (mails) => `Messaggi contrassegnati come inviati: ${number(mails)}`,
      takenBack: (mails) => `Messaggi da inviare di nuovo: ${number(mails)}`,
      nothing: "Nulla è stato contrassegnato: questo invio era già stato fatto o non è più nel piano.",
      missed: (mails) => `Per chi non c’era: ${number(mails)}`,
    },
    downloadCsv: "Scarica CSV per Word",
    check: "Controlla ciò che è stato scritto",
    checking: "Controllo in corso…",
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
      weeks: (count) => counted(count, { one: "settimana", other: "settimane" }),
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
      none: (kept) => `Nessuna data cambia: ${kept === 1 ? "1 invariata" : `${number(kept)} invariate`}.`,
      moved: (count) => counted(count, { one: "spostata", other: "spostate" }),
      added: (count) => counted(count, { one: "aggiunta", other: "aggiunte" }),
      removed: (count) => counted(count, { one: "rimossa", other: "rimosse" }),
      kept: (count) => counted(count, { one: "invariata", other: "invariate" }),
      fromTo: (from, to) => `Prima: ${from}; ora: ${to}.`,
      noDate: "nessuna data",
      more: (count) => (count === 1 ? "E un’altra." : `E altre ${number(count)}.`),
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
    groups: (count) => counted(count, { one: "gruppo", other: "gruppi" }),
    users: (count, isOne) => (isOne ? `${count} utente` : `${count} utenti`),
    setBySettings: (cell) => `Impostato in ${cell}.`,
    goTo: (cell) => `Vai a ${cell}`,
    readAgain: "Leggi di nuovo",
    toFix: (count) => (count === 1 ? "1 problema da correggere" : `${number(count)} problemi da correggere`),
    toKnow: (count) => counted(count, { one: "avviso", other: "avvisi" }),
    andMore: (count) => `E altri ${number(count)}. Correggi prima questi, poi leggi di nuovo.`,
    preview: "Anteprima",
    generate: "Genera sequenza temporale",
    generateAgain: "Genera di nuovo",
    fixFirst: (count) =>
      count === 1
        ? "Correggi prima il problema qui sopra."
        : `Correggi prima i ${number(count)} problemi qui sopra.`,
    writing: "Scrittura…",
    inserting: "Inserimento dei dati di esempio…",
    insertingStarter: "Inserimento dei fogli iniziali…",
    cancel: "Annulla",
    cancelling: "Annullamento…",
    cancelled: "Annullato.",
    done: "Fatto",
    timelineWritten: (waves, months) =>
      `${waves === 1 ? "1 fase" : `${number(waves)} fasi`}, ${months === 1 ? "1 mese" : `${number(months)} mesi`}`,
    communicationsWritten: (rows) => (rows === 1 ? "1 riga" : `${number(rows)} righe`),
    messagesWritten: (rows, sends) =>
      `${rows === 1 ? "1 riga" : `${number(rows)} righe`}, ${sends === 1 ? "1 invio" : `${number(sends)} invii`}`,
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
};
