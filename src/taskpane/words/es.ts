import { countingIn } from "../../domain/language/countingIn";
import type { Translation } from "../../domain/vocabulary/translation";
import type { PaneTexts } from "./en";

const { counted, number } = countingIn("es");

/** Spanish: what the task pane says. */
export const paneTexts: Translation<PaneTexts> = {
  merge: {
    timings: {
      sent: "Enviado",
      past: "Pasado, sin marcar como enviado",
      due: "Para hoy",
      coming: "Próximo",
    },
    rows: (count) => counted(count, { one: "fila", other: "filas" }),
    moreNames: (count) => `${number(count)} más`,
    later: (count) => `${number(count)} más por enviar`,
    past: (count) =>
      count === 1
        ? "1 pasado, sin marcar como enviado"
        : `${number(count)} pasados, sin marcar como enviados`,
    sent: (count) => counted(count, { one: "enviado", other: "enviados" }),
    noEmails: "El plan no tiene correos que enviar.",
    allSent: "Todos los envíos están marcados como enviados.",
    prepare: "Preparar envío",
    preparing: "Preparando el envío…",
    willWrite: "Lo que se escribirá",
    alsoWritten: (sheets) => `Para que todas las hojas digan lo mismo, también se escriben estas: ${sheets}.`,
    warnings: {
      sent: "Lo que está marcado como enviado no se prepara otra vez: las mismas personas lo recibirían dos veces. Si no se envió, cambie el estado de sus filas en la hoja Comunicaciones.",
      past: "La fecha de este envío ha pasado y no está marcado como enviado.",
    },
    leftOut: {
      heading: "Excluidos de todos los envíos",
      nobody: "No se excluye a ningún destinatario.",
      suppressed: (rows) => `${number(rows)} a quienes no se escribe`,
      withoutAddress: (rows) => `${number(rows)} sin dirección utilizable`,
      repeated: (rows) => `${number(rows)} en la lista dos veces`,
      unknownSlice: (rows) => `${number(rows)} de grupos divididos que quizá ya tengan el mensaje`,
      withoutGroup: (rows) => `${number(rows)} sin un grupo del plan`,
    },
    settled: {
      sent: (mails) => `Correos de este envío ya enviados: ${number(mails)}`,
      cancelled: (mails) => `Correos de este envío cancelados: ${number(mails)}`,
    },
    nobody: "Este envío no tiene destinatarios.",
    mails: {
      heading: "Correos tal como se enviarán",
      to: "Para",
      subject: "Asunto",
      body: "Texto",
      position: (place, of) => `${place} de ${of}`,
      previous: "Anterior",
      next: "Siguiente",
      first: "Primero",
      longest: "El más largo",
      noted: "Siguiente por revisar",
      findAddress: "Dirección",
      find: "Buscar",
      searching: "Buscando…",
      missed: {
        noted: "Cada correo tiene sus propios campos y su idioma.",
        address: "Ninguna dirección de este envío contiene ese texto.",
      },
      replaced: (fields) =>
        `En blanco para este destinatario, así que lo sustituyen otras palabras: ${fields}.`,
      otherLanguage: (written, wanted) => `Texto en ${written}: no hay ninguno en ${wanted}.`,
    },
    prepared: "Envío preparado",
    gone: (batch) => `«${batch}» ya no está en el plan. No se preparó nada; elija un envío del plan.`,
    blocked: "El envío aún no se puede preparar: corrija primero lo que se indica abajo.",
    mayHaveChanged:
      "Es posible que algunas hojas hayan cambiado. Al preparar de nuevo el envío quedarán correctas.",
    inWord: {
      heading: "Después, en Word",
      onlyClassic:
        "Word solo envía una combinación a través de Outlook clásico para Windows. Con el nuevo Outlook, con Outlook en la web o en Word para Mac o para la web, termina sin ningún error y no se envía nada.",
      save: "Primero guarde y cierre el libro: Word lo quiere para sí.",
      finish:
        "En el documento vinculado a Send: Finalizar y combinar > Enviar mensajes de correo electrónico, Para: el campo To.",
      subjectLine: "Línea de asunto",
      subjectsDiffer:
        "Los asuntos de este envío son distintos y una combinación tiene uno para todos: escriba uno que sirva a todos.",
    },
    markSent: {
      heading: "Cuando se haya enviado",
      hint: "Quienes están en él pasan a la hoja Enviados, y a nadie de esa hoja se le vuelve a enviar este mensaje.",
      day: "Enviado el",
      mark: "Marcar como enviado",
      marking: "Marcando como enviado…",
      takeBack: "Deshacer",
      takingBack: "Deshaciendo…",
      marked: (mails) => `Correos marcados como enviados: ${number(mails)}`,
      takenBack: (mails) => `Correos que se enviarán otra vez: ${number(mails)}`,
      nothing: "No se ha marcado nada: este envío ya se había enviado o ya no está en el plan.",
      missed: (mails) => `Para quienes no estaban: ${number(mails)}`,
    },
    downloadCsv: "Descargar CSV para Word",
    check: "Comprobar lo escrito",
    checking: "Comprobando…",
  },
  pane: {
    title: "Rollout Waves",
    language: "Idioma",
    starting: "Esperando a Excel…",
    reading: "Leyendo el libro…",
    blocked: {
      heading: "Sin conexión con Excel",
      text: "La parte que se comunica con Excel procede de appsforoffice.microsoft.com y no ha llegado. Es posible que la red bloquee esa dirección; su administrador puede permitirla.",
      stillWorks:
        "Lo que sigue funcionando: guarde el libro, abra el archivo aquí y descárguelo con su cronograma.",
    },
    outside: {
      heading: "Abra un libro",
      text: "Esta página no está en Excel en este momento, así que trabaja con un archivo. El archivo se lee en su navegador y no se envía a ningún sitio.",
      dropHere: "Suelte aquí un archivo .xlsx",
    },
    openWorkbook: "Abrir un libro",
    openAnother: "Abrir otro libro",
    opening: (file) => `Abriendo ${file}…`,
    empty: {
      example: "Una tabla que se puede leer",
      heading: "Quién recibe qué información y cuándo",
      text: "Cree una tabla con sus grupos y el mes en que le toca a cada uno. Se convierte en un cronograma para mostrar en las reuniones y en las filas para su combinación de correspondencia.",
      sample: (sheet) => `El ejemplo agrega una hoja llamada ${sheet}, que puede modificar como desee.`,
      insertSample: "Insertar datos de ejemplo",
      starter:
        "O empiece con todas las hojas que puede tener un plan, para rellenarlas: grupos, fases, destinatarios, calendario y configuración.",
    },
    rules: {
      heading: "Más opciones",
      change: "Las reglas con una celda se cambian allí; las demás son las habituales.",
      changeWithout:
        "Estas son las reglas habituales. Para cambiarlas, inserte las hojas de plantilla: Configuración tiene una fila para cada una.",
      usual: "habitual",
      noLimit: "sin límite",
      noWeekend: "ninguno",
      weeks: (count) => counted(count, { one: "semana", other: "semanas" }),
      users: (count) => `${count} usuarios`,
      ownWaves: (sheet) => `plan propio (hoja ${sheet})`,
    },
    starter: {
      heading: "Hojas de plantilla",
      insert: "Insertar hojas de plantilla",
      adds: "Agrega las hojas Fases, Destinatarios, Calendario y Configuración que falten en el libro. Puede modificarlas como desee.",
      shape: "Plan",
      added: (sheets) => `Agregado: ${sheets}.`,
      nothingToAdd: "El libro ya tiene todas las hojas de plantilla.",
    },
    changes: {
      heading: "Qué cambiará",
      none: (kept) =>
        `No cambia ninguna fecha: ${kept === 1 ? "1 conservada" : `${number(kept)} conservadas`}.`,
      moved: (count) => counted(count, { one: "movida", other: "movidas" }),
      added: (count) => counted(count, { one: "agregada", other: "agregadas" }),
      removed: (count) => counted(count, { one: "eliminada", other: "eliminadas" }),
      kept: (count) => counted(count, { one: "conservada", other: "conservadas" }),
      fromTo: (from, to) => `Antes: ${from}; ahora: ${to}.`,
      noDate: "sin fecha",
      more: (count) => `Y ${number(count)} más.`,
      sinceLastTime: "Desde la última vez",
    },
    load: {
      heading: "Carga por semana",
      peak: "Máximo",
      freeze: (labels) => `Congelación: ${labels}`,
      overLimit: (users) => `${users} por encima del límite`,
    },
    rollout: "Su implementación",
    sheet: "Hoja",
    chooseSheet: "Elija una hoja",
    whyChosen: {
      hasGroups: "Elegida porque tiene filas bajo los encabezados.",
      isHeaded: "Elegida porque sus encabezados dicen qué contiene.",
      isSource: "Elegida antes que un plan de comunicación ya terminado.",
      isNamed: "Elegida por su nombre.",
      mostGroups: "Elegida porque tiene más grupos.",
      fewestErrors: "Elegida porque tiene menos errores.",
      first: "Elegida porque es la primera.",
    },
    start: "Inicio",
    groups: (count) => counted(count, { one: "grupo", other: "grupos" }),
    users: (count, isOne) => (isOne ? `${count} usuario` : `${count} usuarios`),
    setBySettings: (cell) => `Definido en ${cell}.`,
    goTo: (cell) => `Ir a ${cell}`,
    readAgain: "Leer de nuevo",
    toFix: (count) => (count === 1 ? "1 problema que corregir" : `${number(count)} problemas que corregir`),
    toKnow: (count) => counted(count, { one: "aviso", other: "avisos" }),
    andMore: (count) => `Y ${number(count)} más. Corrija primero estos y vuelva a leer.`,
    preview: "Vista previa",
    generate: "Generar cronograma",
    generateAgain: "Generar de nuevo",
    fixFirst: (count) =>
      count === 1
        ? "Corrija primero el problema de arriba."
        : `Corrija primero los ${number(count)} problemas de arriba.`,
    writing: "Escribiendo…",
    inserting: "Insertando datos de ejemplo…",
    insertingStarter: "Insertando hojas de plantilla…",
    cancel: "Cancelar",
    cancelling: "Cancelando…",
    cancelled: "Cancelado.",
    done: "Listo",
    timelineWritten: (waves, months) =>
      `${waves === 1 ? "1 fase" : `${number(waves)} fases`}, ${months === 1 ? "1 mes" : `${number(months)} meses`}`,
    communicationsWritten: (rows) => (rows === 1 ? "1 fila" : `${number(rows)} filas`),
    messagesWritten: (rows, sends) =>
      `${rows === 1 ? "1 fila" : `${number(rows)} filas`}, ${sends === 1 ? "1 envío" : `${number(sends)} envíos`}`,
    open: (sheet) => `Abrir ${sheet}`,
    download: (file) => `Descargar ${file}`,
    downloadCalendar: "Descargar calendario",
    backToPlan: "Volver al plan",
    nextToSend: "Próximo envío",
    nothingToSend: "Todas las fechas de envío han pasado.",
    refused: "Aún no está hecho",
    nothingChanged: "No se cambió nada.",
    mayHaveChanged: "Es posible que algunas hojas hayan cambiado. Al generar de nuevo quedarán correctas.",
    tryAgain: "Volver a intentarlo",
    failed: {
      heading: "Se produjo un error en el complemento",
      text: "El error es nuestro, no suyo. Vuelva a intentarlo; si ocurre de nuevo, envíe los detalles a la persona que le proporcionó el complemento.",
    },
    detailsLabel: "Detalles, sin nada del contenido de su libro",
    copyDetails: "Copiar detalles",
    copied: "Copiado.",
    copyByHand: "Aquí no se permite copiar. El texto está seleccionado: presione Ctrl+C o ⌘C.",
    help: {
      heading: "Ayuda y privacidad",
      text: "Escriba sus grupos con sus meses en cualquier hoja, compruebe la vista previa y genere. Cronograma y Messages se crean de nuevo cada vez; no se toca ninguna otra hoja.",
      privacy:
        "Nada sale del libro: sin seguimiento y sin servidor. Solo se carga Office.js, desde Microsoft.",
    },
  },
};
