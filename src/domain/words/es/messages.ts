import { countingIn } from "../../language/countingIn";
import { LANGUAGE_NAMES } from "../../language/languageNames";
import { type CivilDate, isoDateText, isoWeekday } from "../../calendar/civilDate";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../../language/weekendReadings";
import type { SendOnDay } from "../../plan/scheduleProblem";
import type { Translation } from "../../vocabulary/translation";
import type { Messages } from "../en/messages";

const { counted, number } = countingIn("es");

/** Spanish: what sheets, problems and refusals say. */
export const messages: Translation<Messages> = {
  days: dayCount,
  weekRule:
    "Cómo se cuentan las semanas: la primera comprende los días 1 a 7 del mes; la segunda, los días 8 a 14, y así sucesivamente.",
  wavesPurpose:
    "Para qué sirven las fases: una reunión de puesta en marcha para todos y, después, para cada grupo, dos correos previos, uno sobre la inscripción y uno posterior.",
  problems: {
    "no-table": () =>
      "No se encontró ninguna hoja con grupos y meses. Cree una tabla con las columnas Grupo y Mes, o inserte los datos de ejemplo.",
    "sheet-not-found": ({ found, sheetNames }) =>
      `No hay ninguna hoja llamada «${found}». Elija una de estas: ${sheetNames.join(", ")}.`,
    "no-table-on-sheet": () =>
      "Esta hoja no contiene ninguna tabla de grupos y meses. Escriba los encabezados Grupo y Mes, o elija otra hoja.",
    "no-groups": () => "No hay nada debajo de los encabezados. Escriba un grupo en cada fila.",
    "unknown-month": ({ found }) => `«${found}» no es un mes. Escriba el nombre de un mes o una fecha.`,
    "missing-month": ({ group }) => `«${group}» no tiene mes. Asigne un mes a cada grupo.`,
    "day-in-month": ({ date, cells }) =>
      `«${dateInText("es", date)}» es un día y se planificaría como el mes entero${cells > 1 ? ` (celdas como esta: ${number(cells)})` : ""}. Todavía no se pueden planificar días; si se trata del mes, escriba «${monthInText("es", date)}» como texto.`,
    "missing-group": () => "Hay un mes pero no hay grupo. Escriba el nombre del grupo o borre la fila.",
    "several-months": ({ group, otherCell }) =>
      `«${group}» tiene otro mes en ${otherCell}. Deje un solo mes para cada grupo.`,
    "repeated-month": ({ found, otherCell }) =>
      `«${found}» ya está en ${otherCell}. Escriba los años o deje una sola columna para cada mes.`,
    "plan-too-long": ({ months, most }) =>
      `El plan abarcaría ${number(months)} meses; el máximo es ${number(most)}. Compruebe el año de este mes.`,
    "repeated-group": ({ group, otherCell }) =>
      `«${group}» ya está en ${otherCell}. Deje una sola fila para cada grupo o dé a los dos nombres distintos.`,
    "repeated-key": ({ key, otherCell }) =>
      `La clave «${key}» ya está en ${otherCell}. Dé a cada grupo su propia clave.`,
    "unknown-users": ({ found }) =>
      `«${found}» no es un número de usuarios. Escriba un número entero, como 250.`,
    "not-an-address": ({ found }) =>
      `«${found}» no es una dirección de correo electrónico. Escriba una dirección como it@example.com.`,
    "cell-error": ({ found }) => `La celda muestra ${found}. Corrija la fórmula o escriba el valor.`,
    "text-too-long": ({ characters, most }) =>
      `La celda contiene ${number(characters)} caracteres; Excel conserva como máximo ${number(most)}. Acorte el texto.`,
    "formula-like": ({ found }) =>
      `Algunos programas ejecutarían «${found}» como una fórmula. Escriba un nombre que no empiece como una fórmula.`,
    "merged-cells": ({ range }) =>
      `Las celdas ${range} están combinadas, por lo que no está claro qué corresponde a qué. Sepárelas y rellene cada celda.`,
    "unknown-setting-value": ({ setting, found }) =>
      `«${found}» no es un valor válido para ${setting}. Corríjalo o bórrelo.`,
    "sheet-name-taken": ({ name }) =>
      `Ya existe una hoja llamada «${name}» que no creó Rollout Waves, así que se deja como está. Cámbiele el nombre y vuelva a generar.`,
    "name-taken": ({ name }) =>
      `El nombre «${name}» ya se usa para otra cosa en este libro. Cámbielo en Fórmulas > Administrador de nombres y vuelva a generar.`,
    "sheet-protected": () =>
      "Esta hoja está protegida y no se puede actualizar. Elija Revisar > Desproteger hoja y vuelva a generar.",
    "workbook-protected": () =>
      "La estructura del libro está protegida, así que no se puede agregar ninguna hoja. Quite la protección en Revisar > Proteger libro y vuelva a generar.",
    "no-open-day": ({ message, group }) =>
      `No queda ningún día disponible en la semana de «${message}» para ${group}. Elija otro mes u otra semana.`,
    "no-address": ({ groups }) =>
      `Falta la dirección de correo electrónico de ${groups.join(", ")}: el nombre figura en la columna To y Outlook lo busca en la libreta de direcciones. Agregue una columna Correo electrónico para mayor seguridad.`,
    "unclear-groups": ({ found }) =>
      `No está claro qué grupos contiene «${found}». Sepárelos con comas, cada uno con sus usuarios entre paréntesis: Recursos humanos (50 usuarios), Finanzas (40 usuarios).`,
    "everyone-among-groups": ({ found }) =>
      `«${found}» significa todos, y hay otros grupos al lado. Indique el grupo al que se refiere.`,
    "note-not-read": ({ found }) =>
      `«${found}» se tomó por una nota debajo de la tabla. Si es un grupo, asígnele un mes.`,
    "table-not-read": ({ range }) =>
      `Hay otra tabla de grupos y meses en ${range} que no se leyó. Reúna todo en una sola tabla.`,
    "months-out-of-order": ({ found }) =>
      `«${found}» resulta anterior a la columna que lo precede. Compruebe el mes de inicio o escriba los años.`,
    "communications-without-headers": ({ headers }) =>
      `Esta hoja no tiene ninguna fila con los encabezados ${headers.join(" y ")}, así que no se puede conservar lo que hay escrito en ella. Vuelva a escribirlos o elimine la hoja.`,
    "communications-header-missing": ({ headers }) =>
      `En esta fila faltan encabezados: ${headers.join(", ")}. Sin ellos no se puede saber qué se ha enviado ni cuándo. Vuelva a escribirlos encima de sus columnas.`,
    "above-headers": ({ found }) =>
      `«${found}» está encima de los encabezados y se perdería al escribir de nuevo la hoja. Muévalo debajo de las filas, a una columna propia o a otra hoja.`,
    "formulas-become-values": ({ name, cells }) =>
      `Las fórmulas de ${name} (celdas: ${number(cells)}) quedan solo como los valores que muestran. Guárdelas en una hoja propia.`,
    "message-renamed": ({ message, was }) =>
      `«${message}» se toma por «${was}» de la vez anterior con otro nombre: lo enviado, bloqueado y anotado se conserva. Si es otro mensaje, póngalo en una oleada propia.`,
    "message-unclear": ({ was, messages }) =>
      `«${was}» se envió y ya no está en el plan, y estos son nuevos: ${messages.join(", ")}. Si es uno de ellos, saldría dos veces. Cambie los nombres de uno en uno, o ponga los mensajes nuevos en una oleada propia.`,
    "language-changed": ({ was, is }) =>
      `Este plan estaba en ${LANGUAGE_NAMES[was]} y ahora está en ${LANGUAGE_NAMES[is]}, con todo lo que se escribió en él. Para volver, elija de nuevo ${LANGUAGE_NAMES[was]}.`,
    "repeated-message-key": ({ key, otherCell }) =>
      `La clave «${key}» ya está en ${otherCell}. Dé a cada mensaje una clave propia.`,
    "sent-without-date": ({ sendDate, sent }) =>
      `Esta fila está marcada como enviada y no consta cuándo. Escriba el día en ${sendDate} o en ${sent}.`,
    "no-such-week": ({ message, group }) =>
      `El mes no tiene quinta semana para «${message}» (${group}). Elija otra semana, por ejemplo la última.`,
    "out-of-order": ({ message, group, previous }) =>
      `«${message}» (${group}) no queda después de «${previous}». Cambie una de las dos fechas.`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `Días entre «${previous}» y «${message}» para ${group}: ${number(days)}; mínimo deseado: ${number(least)}. Elija otra semana para uno de los dos mensajes.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `Días entre la inscripción de ${previous} y la de ${group}: ${number(days)}; mínimo deseado: ${number(least)}. Elija un mes posterior.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `Usuarios que se inscriben en la semana del ${isoDateText(week)}: ${number(users)} (${groups.join(", ")}); el soporte técnico puede atender a ${number(most)}. Traslade o divida un grupo.`,
    "sends-in-freeze": ({ label, sends }) =>
      `Mensajes que salen durante «${label}»: ${number(sends.length)}${example(sends)}. Cambie la semana de los que no deban salir entonces.`,
    "locked-on-closed-day": ({ message, group, date, closure }) =>
      `«${message}»${to(group)} tiene fijada la fecha ${isoDateText(date)}, que no es un día disponible: ${closure.kind === "weekend" ? "fin de semana" : closure.label}. Borre la fecha fijada o déjela si es lo que desea.`,
    "locked-outside-week": ({ message, group, date }) =>
      `«${message}»${to(group)} tiene fijada la fecha ${isoDateText(date)}, que no está en su semana. Borre la fecha fijada o déjela si es lo que desea.`,
    "kickoff-with-first-message": ({ kickoff, groups }) =>
      `«${kickoff}» y el primer mensaje para ${groups.join(", ")} caen en la misma semana. Adelante la reunión para que haya tiempo para preguntas.`,
    "enrolled-before-evaluated": ({ groups, previous }) =>
      `La inscripción se abre para ${groups.join(", ")} antes de que se haya preguntado a ${previous} cómo fue la suya. Elija un mes o una semana posterior.`,
    "executives-in-pilot": ({ group }) =>
      `${group} está entre los primeros y, por tanto, es el piloto. Empiece por un grupo que pueda soportar y resolver problemas, y deje a los directivos para más tarde.`,
    "phases-out-of-order": ({ message, phase, previous, previousPhase }) =>
      `«${message}» (${phase}) va después de «${previous}» (${previousPhase}) para los mismos grupos. Si no es lo que quiere, cambie el orden de los dos o la fase de uno.`,
    "sends-in-past": ({ sends }) =>
      `Mensajes cuya fecha ya ha pasado y que no están marcados como enviados: ${number(sends.length)}${example(sends)}. Marque como enviados los que salieron; dé a los demás un mes o una fecha posterior, o cancélelos.`,
    "slices-to-one-address": ({ groups }) =>
      `Grupos divididos y sin destinatarios: ${groups.join(", ")}. La dirección del propio grupo recibe cada mensaje una vez por cada parte. Incluya a sus miembros como destinatarios o no divida los grupos.`,
    "unknown-calendar": ({ calendar, scope }) =>
      `Ninguna fila del calendario es para «${calendar}». Escriba el nombre tal como está en la columna ${scope} o agregue una fila.`,
    "no-waves": () =>
      "No hay ningún mensaje debajo de los encabezados. Escriba uno en cada fila o elimine la hoja para usar el plan predeterminado.",
    "missing-value": ({ name }) => `La columna ${name} está vacía aquí. Rellene la celda o borre la fila.`,
    "not-a-choice": ({ name, found, choices }) =>
      `«${found}» no es un valor válido para ${name}. Escriba uno de estos: ${choices.join(", ")}.`,
    "weekday-or-country": (problem) => {
      const { found, day, country, days } = weekendReadings("es", problem);
      return `«${found}» puede ser el ${day} o el país ${country}. Escriba los días del fin de semana con su nombre completo: «${day}» si es solo ese día, «${days}» si es el país.`;
    },
    "not-in-range": ({ name, found, least, most }) =>
      `«${found}» no es un valor válido para ${name}. Escriba un número entero de ${number(least)} a ${number(most)}.`,
    "unknown-week": ({ found }) =>
      `«${found}» no es una semana de un mes. Escriba, como texto, de 1 a 5, última o varias semanas, como 1-3.`,
    "unknown-date": ({ found }) => `«${found}» no es una fecha. Escriba una fecha, como 2026-12-24.`,
    "dates-reversed": ({ found }) => `«${found}» es anterior al primer día. Intercambie las dos fechas.`,
    "repeated-message": ({ message, otherCell }) =>
      `«${message}» ya está en ${otherCell}. Dé a cada mensaje un nombre propio.`,
    "several-audiences": ({ wave, otherCell }) =>
      `La fase ${String(wave)} tiene otra audiencia en ${otherCell}. Asígnele una sola audiencia o dé a este mensaje una fase propia.`,
    "missing-text": ({ message }) =>
      `«${message}» es un correo electrónico y aquí no tiene texto. Escriba su asunto y su cuerpo.`,
    "unknown-field": ({ field, nearest }) =>
      `No hay ningún campo llamado {{${field}}}. ¿Quería decir {{${nearest}}}? Corríjalo o escriba directamente el texto.`,
    "stray-braces": ({ found }) =>
      `Las llaves de «${found}» no forman ningún campo y se enviarían tal cual. Escriba un campo como {{Name}} o {{Name|colega}}, sin más llaves dentro ni al lado, o quite las llaves.`,
    "similar-groups": ({ group, other, otherCell }) =>
      `«${group}» se parece mucho a «${other}», en ${otherCell}. Si son el mismo grupo, use un solo nombre o indique el otro en una columna Alias.`,
    "read-as-one-group": ({ found }) =>
      `«${found}» se ha leído como un solo grupo. Si son varios, sepárelos con comas.`,
    "recipients-without-headers": ({ headers }) =>
      `Esta hoja no tiene ninguna fila con los encabezados ${headers.join(" y ")}, así que no se puede leer ningún destinatario. Escríbalos encima de las columnas o cambie el nombre de la hoja.`,
    "without-headers": ({ headers }) =>
      `Esta hoja no tiene ninguna fila con los encabezados ${headers.join(", ")}, así que no se puede leer nada de ella. Escríbalos encima de las columnas o cambie el nombre de la hoja.`,
    "sheet-not-read": ({ input, headers }) =>
      `Esta hoja se parece a ${input} y no se leyó. Si es la que quiere usar, muéstrela, póngale el nombre ${input} y escriba los encabezados ${headers.join(", ")} encima de las columnas; conserve una sola hoja así.`,
    "hidden-used": ({ input }) =>
      `Esta hoja está oculta y se leyó como ${input}. Muéstrela para ver lo que vale o elimínela si no se debe usar.`,
    "hidden-unclear": ({ input }) =>
      `Esta hoja oculta tiene los encabezados de ${input} y ninguna otra los tiene. Para usarla, muéstrela o póngale el nombre ${input}; si no se debe usar, elimínela.`,
    "second-table": ({ input, other }) =>
      `Esta hoja se puede leer como ${input}, y «${other}» también. Reúna todo en una de las dos y elimine la otra.`,
    "taken-as-suppress": () =>
      "Esto se leyó como una lista o marca de quienes no reciben ningún correo. Si no es así, póngale otro nombre.",
    "recipient-without-group": ({ rows }) =>
      rows === 1
        ? "1 destinatario no tiene grupo y no recibirá ningún correo. Escriba el grupo junto a la dirección."
        : `${number(rows)} destinatarios no tienen grupo y no recibirán ningún correo. Escriba el grupo junto a cada dirección.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `«${found}» no es un grupo del plan, así que ${rows === 1 ? "1 destinatario no recibirá" : `${number(rows)} destinatarios no recibirán`} ningún correo. ¿Quería decir «${nearest}»? Corríjalo o indíquelo en la columna Alias de ese grupo.`,
    "bad-address": ({ found }) =>
      `«${found}» no es una dirección de correo electrónico, así que no se enviará ningún correo a esta fila. Escriba una sola dirección, por ejemplo nombre@example.com.`,
    "missing-address": () =>
      "Este destinatario no tiene dirección de correo electrónico y no recibirá ningún correo. Escriba la dirección.",
    "repeated-recipient": ({ found, otherCell }) =>
      `«${found}» ya está en ${otherCell}, para el mismo grupo. Cada correo se le envía una sola vez; quite una de las filas.`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `«${found}» está en «${group}» y, en ${otherCell}, en «${other}». Recibe los mensajes de los dos grupos, pero un mismo mensaje solo una vez al día. Si no es lo que quiere, deje una sola fila.`,
    suppressed: ({ rows }) =>
      rows === 1
        ? "1 destinatario está excluido del envío y no recibirá ningún correo."
        : `${number(rows)} destinatarios están excluidos del envío y no recibirán ningún correo.`,
    "unspoken-language": ({ found, rows }) =>
      `«${found}» no es un idioma en el que escriba este complemento, así que ${rows === 1 ? "1 destinatario recibirá" : `${number(rows)} destinatarios recibirán`} el texto en otro. Elija un idioma de la lista o deje la celda vacía.`,
    "group-without-recipients": ({ groups }) =>
      `No hay ningún destinatario en ${groups.map((group) => `«${group}»`).join(", ")}. El correo va a la dirección del propio grupo o a su nombre. Agregue destinatarios o compruebe cómo está escrito el grupo.`,
    "group-left-out": ({ groups }) =>
      `No se puede escribir a ningún destinatario de ${groups.map((group) => `«${group}»`).join(", ")}, así que allí no se enviará ningún correo. Corrija los destinatarios si no es lo que quiere.`,
    "missed-message": ({ message, groups, rows, batch }) =>
      `Personas que no estaban cuando «${message}» se envió a ${groups.join(", ")}: ${number(rows)}. Están en un envío propio, «${batch}». Envíelo, o márquelo como enviado si ya no lo necesitan.`,
    "had-already": ({ message, group, rows }) =>
      `Todos los de «${group}» (${number(rows)}) ya han recibido «${message}», según la hoja de enviados, y su fila no está marcada como enviada. Márquela, o borre allí sus filas para enviarlo otra vez.`,
    "unknown-slice": ({ group, rows }) =>
      `Destinatarios de «${group}» que no recibirán ningún correo: ${number(rows)}. Una parte del grupo ya ha recibido mensajes que el resto todavía recibirá, y no consta en qué parte están. Escriba usted a quienes sean nuevos o inclúyalos en un grupo propio.`,
    "number-in-field": ({ name, rows }) =>
      `La columna ${name} contiene ${rows === 1 ? "un número" : `${number(rows)} números`}, y en los correos los números salen sin formato. Si es una fecha o empieza por ceros, escríbalo como texto.`,
    "blank-field": ({ message, field, rows }) =>
      `El texto de «${message}» usa {{${field}}}, que está vacío en ${rows === 1 ? "1 correo" : `${number(rows)} correos`}; el primero es este. Rellénelo o escriba qué poner en su lugar: {{${field}|colega}}.`,
    "empty-mail": ({ message, field, rows }) =>
      `Un texto de «${message}» solo tiene campos como {{${field}}} y queda vacío en ${rows === 1 ? "1 correo" : `${number(rows)} correos`}; el primero es este. Rellénelos o escriba algo más en el texto.`,
    "unknown-message": ({ found, nearest }) =>
      `«${found}» no es un mensaje del plan. ¿Quería decir «${nearest}»? Corríjalo o quite la fila.`,
    "repeated-template": ({ message, otherCell }) =>
      `«${message}» ya tiene un texto en este idioma, en ${otherCell}. Quite uno de los dos.`,
    "send-emptied": ({ batch }) =>
      `«${batch}» ya no está en el plan, así que esta hoja ha quedado vacía. Prepare el envío que quiera hacer.`,
    "send-settled": ({ batch }) =>
      `«${batch}» se ha enviado o cancelado entretanto, así que esta hoja ha quedado vacía. Prepare el envío que quiera hacer a continuación.`,
    "too-many-messages": ({ rows, most }) =>
      `El plan tiene ${number(rows)} correos y en una hoja caben ${number(most)}. Prepare los envíos de uno en uno o guarde cada envío en un archivo CSV.`,
  },
  refusals: {
    "cell-edit-mode": () =>
      "Se está editando una celda. Presione Entrar o Esc en la hoja y vuelva a intentarlo.",
    protected: ({ sheet }) =>
      sheet === undefined
        ? "El libro está protegido. Quite la protección en la pestaña Revisar y vuelva a intentarlo."
        : `La hoja «${sheet}» está protegida. Elija Revisar > Desproteger hoja y vuelva a intentarlo.`,
    "read-only": ({ file }) =>
      file === undefined
        ? "El libro está abierto como solo lectura. Guarde una copia y genere el cronograma en ella."
        : `${file} se puede leer, pero no escribir. Elija otro archivo con --out.`,
    "name-taken": ({ name = "" }) =>
      `El nombre «${name}» ya se usa en este libro para algo que no es nuestro. Cámbiele el nombre y vuelva a intentarlo.`,
    "sheet-not-found": ({ sheet = "" }) =>
      `La hoja «${sheet}» ya no está. Elija otra hoja y vuelva a intentarlo.`,
    "too-large": ({ sheet }) =>
      `${sheet === undefined ? "El resultado" : `«${sheet}»`} supera el tamaño que admite Excel. Divida el plan en dos libros.`,
    "changed-meanwhile": ({ sheet, file = "" }) =>
      sheet === undefined
        ? `Otro programa modificó ${file} mientras tanto, así que no se escribió nada en el archivo. Vuelva a ejecutar el comando.`
        : `La hoja «${sheet}» se modificó mientras tanto, quizá por parte de otra persona. Vuelva a intentarlo: se leerá tal como está ahora.`,
    cancelled: () => "Cancelado, como pidió.",
    "not-answering": () =>
      "Excel no responde. Espere a que esté listo, revise las hojas Cronograma y Messages y vuelva a generar.",
    "host-failed": () =>
      "Excel no pudo hacerlo. Vuelva a intentarlo; si ocurre de nuevo, cierre el libro y ábralo otra vez.",
    "file-not-accessible": ({ file = "" }) =>
      `No se pudo abrir o escribir ${file}. Compruebe que el archivo existe, que tiene permiso para usarlo y que ningún programa lo tiene abierto.`,
    "not-a-workbook": ({ file = "El archivo" }) =>
      `${file} no es un libro de Excel completo. Ábralo en Excel, guárdelo como .xlsx y use ese archivo.`,
    "unsupported-format": ({ file = "El archivo" }) =>
      `${file} tiene un formato distinto de .xlsx o .xlsm. Ábralo en Excel, guárdelo como .xlsx y use ese archivo.`,
    encrypted: ({ file = "El archivo" }) =>
      `${file} está cifrado con una contraseña. Ábralo en Excel, quite la contraseña (Archivo > Información > Proteger libro) y guárdelo.`,
    "inflates-too-much": ({ file = "El archivo" }) =>
      `${file} ocupa al descomprimirse mucho más de lo que debería un libro, así que no se leyó. Ábralo en Excel y guárdelo como un archivo nuevo.`,
  },
  holidays: {
    sheet: "Festivos",
    heading: "Días festivos",
    adds: "Agrega los días festivos de todo un país, en los años del plan, como filas que puede modificar como desee. Los medios días y los días en que solo cierran bancos y oficinas solo avisan. Los días propios de una parte del país los agrega usted.",
    country: "País o región",
    chooseCountry: "Elija un país o región",
    insert: "Agregar días festivos",
    inserting: "Agregando días festivos…",
    added: (place, days, sheet) => `${place}: ${days} más en la hoja ${sheet}.`,
    allThere: (place) => `${place}: el calendario ya tiene todos estos días festivos.`,
    forCalendars: (calendars) =>
      `Estos días son para los grupos con el calendario ${calendars} y para ningún otro.`,
    forEveryone: (example, calendar, scope) =>
      `Estos días son para todos los grupos. Para que sean solo de algunos, escriba un calendario, como ${example}, para esos grupos en la columna ${calendar} y para estos días en la columna ${scope}.`,
    noneMeans: (country, calendars) =>
      `Ningún calendario de los grupos corresponde a ${country}; son: ${calendars}.`,
    withoutCalendar: (groups, calendar) =>
      `Grupos sin calendario, para los que no son estos días: ${groups}. Si deben serlo, escríbalo en la columna ${calendar}.`,
    otherLists: (sheets, scope) =>
      `También otros días festivos son para todos los grupos (${sheets}). Si son solo de algunos, escriba el calendario de esos grupos en la columna ${scope}.`,
    noneKnown: (place) => `${place}: no se conocen días festivos. Escríbalos en la hoja Calendario.`,
  },
  planning: {
    weekRuleLines: {
      containsFirst: (weekStart) =>
        `Cómo se cuentan las semanas: semanas naturales a partir del ${weekStart}; la primera es la que contiene el día 1 del mes.`,
      isoMajority: (weekStart) =>
        `Cómo se cuentan las semanas: semanas naturales a partir del ${weekStart}; la primera es la que tiene cuatro días o más en el mes.`,
      firstFull: (weekStart) =>
        `Cómo se cuentan las semanas: semanas naturales a partir del ${weekStart}; la primera es la que está entera dentro del mes.`,
    },
    prompts: {
      wave: "Un número a partir de 1. Los mensajes con el mismo número forman una fase.",
      audience: "Todos, Cada grupo o los nombres de algunos grupos separados por comas.",
      week: "De 1 a 5, última o varias semanas seguidas, como 1-3.",
      monthsAfter: "Cuántos meses después del mes del grupo. Vacío: ninguno.",
      weekday: "El día del envío. Vacío: el día de la semana predeterminado de la hoja Configuración.",
      channels: "Uno o varios de estos: Reunión, Correo electrónico, Sitio web, Redes sociales, Cartel.",
      subject: "Texto con campos como {{Group}}, {{Month}} y {{EnrollmentDateLong}}.",
      from: "El primer día, como fecha.",
      to: "El último día, incluido. Vacío: el mismo que el primero.",
      kind: "Un día festivo o una congelación durante la que nada debe cambiar.",
      scope: "Todos, nombres de grupos o canales. Vacío: todos.",
      effect: "Bloquear impide enviar mensajes en estos días; Avisar solo lo señala.",
      weekRule: "Qué semana de un mes es la primera.",
      weekend: "Días de la semana separados por comas o un código de país, como ES.",
      leadWeeks: "Cuántas semanas antes de lo previsto se celebra la reunión de puesta en marcha.",
      leastGate: "Número mínimo de días entre la inscripción de un mes y la del mes siguiente.",
      capacity: "A cuántos usuarios puede atender el soporte técnico en una semana. Vacío: sin límite.",
      whenFull:
        "Avisar solo lo señala; Dividir reparte un grupo grande en tandas, con una o dos semanas entre una y otra.",
      shape: "El plan que se usa cuando no hay hoja Fases.",
    },
    samples: {
      newYear: "Año Nuevo",
      freeze: "Congelación de cambios de fin de año",
      person: "Persona de ejemplo",
    },
  },
  communications: {
    unnamedColumn: "Columna",
    dateFormat: "yyyy-mm-dd",
    reasons: {
      weekday: (weekday) => `El día que pide el plan: ${weekdayName("es", weekday)}.`,
      kickoff: "El primer día disponible de la semana: la puesta en marcha va antes que todo lo demás.",
      shortWeek: "En este mes la semana no tiene el día pedido, así que es el último día disponible.",
      closed: ({ wanted, because, moved }) =>
        `El ${day(wanted)} no es un día disponible (${because.kind === "weekend" ? "fin de semana" : because.label}), así que es el ${moved === "next" ? "siguiente día disponible" : "último día disponible anterior"}.`,
      wait: ({ wanted, for: wait }) =>
        `El ${day(wanted)} sería demasiado pronto: ${wait.kind === "after" ? `«${wait.message}» es` : `la inscripción de ${wait.group} es`} el ${day(wait.on)}; intervalo mínimo: ${dayCount(wait.days)}.`,
      cutWait: ({ for: wait }) =>
        `${wait.kind === "after" ? `«${wait.message}» es` : `La inscripción de ${wait.group} es`} el ${day(wait.on)}; intervalo mínimo: ${dayCount(wait.days)}. Esta semana no tiene ningún día disponible tan tarde, así que es el último disponible.`,
      locked: "Fijado: el día figura en Fecha fijada.",
      sent: "Enviado: la fecha ya no cambia.",
      cancelled: "Cancelado: no sale nada y la fecha se queda como está.",
      missed: "Para quienes no estaban cuando se envió: el siguiente día abierto.",
    },
    conflicts: {
      noSuchWeek: "Sin fecha: el mes no tiene esa semana.",
      closedWeek: "Sin fecha: no hay ningún día disponible en la semana.",
      tooLate: ({ for: wait }) =>
        `Sin fecha: ${wait.kind === "after" ? `«${wait.message}» es` : `la inscripción de ${wait.group} es`} el ${day(wait.on)}, y después no queda ningún día disponible en la semana.`,
    },
    leftPlan: "Enviado. Ya no está en el plan.",
    notInPlan: "Ya no está en el plan.",
    standsTwice: "Esta fila está dos veces; lo que hay escrito aquí se conserva.",
    prompts: {
      owner: "Quién se encarga. Es suyo: se conserva al generar de nuevo.",
      status: "Planificado, Listo, Enviado o Cancelado. Una fila enviada nunca cambia de fecha.",
      lockedDate:
        "Una fecha en la que este mensaje debe salir, diga lo que diga el plan. Bórrela para dejar de fijarla.",
      sent: "La fecha en que salió, si no fue la fecha de envío. Una fila con una fecha aquí nunca cambia de fecha.",
      notes: "Son suyas: se conservan al generar de nuevo, igual que las columnas que agregue.",
      feedback: "Dónde se cuenta cómo fue. Vacío: la fila FeedbackLink de la hoja Configuración, si existe.",
    },
    load: {
      week: "Semana desde",
      messages: "Mensajes",
      messagesInFreeze: "Mensajes en una semana con congelación",
      users: "Usuarios que se inscriben",
      usersOverCapacity: "Usuarios por encima del límite",
      messagesTitle: "Mensajes por semana",
      usersTitle: "Usuarios que se inscriben por semana",
      peak: (what, most, week) => `${what}. Máximo: ${String(most)}, en la semana del ${isoDateText(week)}.`,
    },
  },
  preflight: {
    heading: "Comprobación antes de enviar",
    states: {
      passed: "Correcto",
      failed: "Incorrecto",
      warned: "A tener en cuenta",
      untold: "Sin comprobar",
    },
    rules: {
      sheetThere: {
        claim: "La hoja existe",
        protects: "Sin ella no hay nada que combinar.",
      },
      headersFirst: {
        claim: "Los encabezados están en la fila 1, desde A1",
        protects: "Word toma la primera fila que encuentra como nombres de los campos.",
      },
      headerNames: {
        claim: "Cada encabezado puede ser un campo de combinación",
        protects:
          "Word cambia o acorta otros nombres, y los campos del documento dejan de encontrar su columna.",
      },
      uniqueHeaders: {
        claim: "Ningún encabezado está dos veces",
        protects: "De dos columnas con el mismo nombre, Word solo combina una.",
      },
      neededColumns: {
        claim: "Están las columnas que toda combinación necesita",
        protects: "Un campo sin su columna queda vacío.",
      },
      nothingElse: {
        claim: "No hay nada más en la hoja",
        protects: "Word toma una nota junto a las filas por otra columna.",
      },
      noBlanks: {
        claim: "Ninguna fila, columna o celda está vacía",
        protects:
          "Word se detiene en una fila vacía, y una celda vacía puede repetir el texto del correo anterior.",
      },
      onlyTexts: {
        claim: "Cada celda es un texto",
        protects:
          "Word cambia números y fechas: 07865 pasa a ser 7865, y el 3 de abril puede pasar a ser el 4 de marzo.",
      },
      noFormulas: {
        claim: "Ninguna celda es una fórmula",
        protects: "Una fórmula puede dar otro texto el día de la combinación, o un error.",
      },
      noMerges: {
        claim: "No hay celdas combinadas",
        protects: "Solo la primera de las celdas combinadas contiene el texto: en los demás correos falta.",
      },
      nothingHidden: {
        claim: "No hay nada oculto ni filtrado",
        protects: "La combinación envía igualmente las filas ocultas y filtradas.",
      },
      longTextsFirst: {
        claim: "Los textos largos empiezan en las ocho primeras filas",
        protects:
          "Word mide una columna por sus ocho primeras filas y corta los textos a 255 caracteres si en ellas no hay ninguno más largo.",
      },
      textLengths: {
        claim: "Ningún texto es más largo de lo que cabe en una celda",
        protects: "Excel repara ese archivo y corta el texto a 32 767 caracteres.",
      },
      namedRange: {
        claim: "El rango con nombre abarca exactamente los encabezados y las filas",
        protects: "Word ofrece el nombre junto a la hoja: las filas de fuera no recibirían ningún correo.",
      },
      addresses: {
        claim: "Cada To es una sola dirección",
        protects:
          "Varias direcciones en una celda no llegan a nadie o llegan a todos a la vez, y un salto de línea puede agregar un destinatario.",
      },
      oncePerBatch: {
        claim: "Nadie está dos veces en un envío",
        protects: "La misma persona recibiría el mismo correo dos veces.",
      },
      subjectLines: {
        claim: "Cada asunto es una línea",
        protects: "Un salto de línea puede cortar el asunto o agregar lo que nadie escribió.",
      },
      noFieldsLeft: {
        claim: "No queda ningún campo de plantilla",
        protects: "Todos leerían {{Name}} en lugar de un nombre.",
      },
      oneSendDate: {
        claim: "Cada envío tiene una sola fecha",
        protects: "Un envío sale de una vez: una parte de los correos saldría el día equivocado.",
      },
      oneBatch: {
        claim: "Send contiene un solo envío",
        protects: "Una combinación tiene un solo asunto: los correos de otro envío saldrían con él.",
      },
      stillToSend: {
        claim: "El envío de Send aún está por enviarse",
        protects: "Se recibiría un correo por segunda vez, o uno que se canceló.",
      },
      sameAsMessages: {
        claim: "Send contiene todas las filas de su envío en Messages y ninguna otra",
        protects: "Alguien se quedaría sin correo, recibiría uno de más u otro texto.",
      },
      sameAsPlan: {
        claim: "Las filas coinciden con el plan actual",
        protects: "Lo que ha cambiado en el plan desde entonces faltaría en los correos.",
      },
    },
    found: (text) => `Se encontró: «${text}».`,
    missing: (text) => `Falta: «${text}».`,
    more: (count) => `Y ${number(count)} más.`,
    remedies: {
      messages: "Genere de nuevo: Messages se vuelve a escribir.",
      send: "Prepare de nuevo el envío: Send se vuelve a escribir.",
      planAddresses:
        "Así está en el plan. Escriba una dirección de correo de cada uno de estos grupos o personas donde figuran y genere de nuevo.",
      planLengths:
        "El plan tiene demasiadas columnas con textos de más de 255 caracteres. Acorte los textos de algunas y genere de nuevo.",
      planTexts: "Así está en el plan. Cambie el texto en la hoja de la que procede y genere de nuevo.",
      unhide:
        "Muestre la hoja: haga clic con el botón derecho en la pestaña de cualquier hoja y elija Mostrar.",
      settled:
        "Según el plan, no hay nada que enviar de este envío: se envió o se canceló, o ahora tiene otra fecha u otro nombre. Genere de nuevo y prepare después lo que se debe enviar.",
    },
    noSheet: "No hay ninguna hoja Messages: genere primero el cronograma.",
    lookedUp: "Outlook busca los nombres en la libreta de direcciones; una dirección es más segura.",
    untold: {
      noPlan: "No hay ningún plan con el que comparar. Corrija primero lo que está mal en las hojas.",
      noColumn: "Falta una columna necesaria para esta comprobación.",
      noMessages: "No hay ninguna hoja Messages con la que comparar. Genere primero el cronograma.",
      noBatch: "No hay ningún envío preparado en Send.",
    },
  },
};

function to(group: string | undefined): string {
  return group === undefined ? "" : ` (${group})`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined
    ? ""
    : `, por ejemplo «${send.message}»${to(send.group)} el ${isoDateText(send.date)}`;
}

function day(date: CivilDate): string {
  return `${weekdayName("es", isoWeekday(date))} ${isoDateText(date)}`;
}

function dayCount(count: number): string {
  return counted(count, { one: "día", other: "días" });
}
