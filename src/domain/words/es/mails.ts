import type { Translation } from "../../vocabulary/translation";
import type { MailWords } from "../en/mails";

/** Spanish: the messages of our plans. */
export const mails: Translation<MailWords> = {
  kickoffMeeting: {
    name: "Reunión de puesta en marcha",
    subject: "Puesta en marcha: Microsoft Intune llega a nuestra organización",
    body: [
      "Hola:",
      "",
      "A partir de {{Month}} vamos a implantar Microsoft Intune, que mantiene seguros nuestras aplicaciones y datos de trabajo en los dispositivos que utilizamos. " +
        "Esta reunión es para todos: qué cambia, por qué, cuándo le llegará el turno a su grupo y qué se le pedirá que haga.",
      "",
      "No es necesario preparar nada. Después de la reunión, cada grupo recibirá sus propios correos con fechas e instrucciones. " +
        "Traiga sus preguntas; las respuestas se publicarán en nuestro sitio web.",
    ].join("\n"),
  },
  preRolloutEmail1: {
    name: "Correo electrónico previo a la implementación 1",
    subject: "Microsoft Intune llega en {{Month}}",
    body: [
      "Hola, {{Group}}:",
      "",
      "En {{Month}} vamos a implantar Microsoft Intune en su grupo. Protege las aplicaciones y los datos de nuestra organización en su " +
        "teléfono, tableta y equipo, y le permite trabajar desde el dispositivo que más le convenga.",
      "",
      "Por qué: los dispositivos se pierden y las contraseñas se roban. Intune nos permite proteger lo que pertenece al trabajo sin tocar sus " +
        "fotos, mensajes o aplicaciones personales.",
      "",
      "Cuándo: la inscripción de su grupo se abre el {{EnrollmentDateLong}}.",
      "",
      "Todavía no tiene que hacer nada. Antes de ese día le indicaremos qué preparar. " +
        "Si tiene alguna pregunta, póngase en contacto con el soporte técnico.",
    ].join("\n"),
  },
  preRolloutEmail2: {
    name: "Correo electrónico previo a la implementación 2",
    subject: "Prepárese para la inscripción del {{EnrollmentDateLong}}",
    body: [
      "Hola, {{Group}}:",
      "",
      "La inscripción en Microsoft Intune se abre para su grupo el {{EnrollmentDateLong}}. Antes de esa fecha hay que hacer tres cosas:",
      "",
      "1. Instale la última actualización del sistema en cada dispositivo que utilice para el trabajo.",
      "2. Haga una copia de seguridad del dispositivo y cárguelo.",
      "3. Compruebe que conoce su cuenta profesional y la contraseña, y que puede aprobar un inicio de sesión.",
      "",
      "La inscripción lleva unos 15 minutos. Ese día recibirá un correo con los pasos. " +
        "Si va a estar fuera o utiliza un dispositivo sobre el que tiene dudas, avise ya al soporte técnico.",
    ].join("\n"),
  },
  enrollmentEmail: {
    name: "Correo electrónico de inscripción",
    subject: "Inscriba su dispositivo en Microsoft Intune",
    body: [
      "Hola, {{Group}}:",
      "",
      "La inscripción en Microsoft Intune ya está abierta para su grupo. Inscriba cada dispositivo que utilice para el trabajo:",
      "",
      "1. Instale la aplicación Portal de empresa desde la tienda de aplicaciones de su dispositivo.",
      "2. Ábrala e inicie sesión con su cuenta profesional.",
      "3. Siga los pasos que aparecen en la pantalla. Calcule unos 15 minutos y mantenga el dispositivo cargado y conectado a la red Wi-Fi.",
      "",
      "Cuando la aplicación indique que su dispositivo está listo, habrá terminado. Un dispositivo que no esté inscrito puede perder más adelante el acceso " +
        "al correo y los archivos de trabajo. Si algo sale mal, deténgase donde esté y póngase en contacto con el soporte técnico.",
    ].join("\n"),
  },
  postEnrollmentEmail: {
    name: "Correo electrónico posterior a la inscripción",
    subject: "¿Cómo fue la inscripción?",
    body: [
      "Hola, {{Group}}:",
      "",
      "Gracias por inscribir sus dispositivos en Microsoft Intune. En la aplicación Portal de empresa ya puede instalar aplicaciones de trabajo, " +
        "comprobar si un dispositivo cumple nuestros requisitos y pedir ayuda.",
      "",
      "¿Aún no ha hecho la inscripción? Hágala hoy con los pasos de nuestro último correo o póngase en contacto con el soporte técnico: " +
        "los dispositivos que no estén inscritos pueden perder el acceso al correo y los archivos de trabajo.",
      "",
      "Responda a este mensaje y cuéntenos qué fue bien y qué no. Así será más fácil para los próximos grupos.",
    ].join("\n"),
  },
  announcePlan: {
    name: "Anuncio del plan",
    subject: "Sus dispositivos pasan a Microsoft Intune, a partir del {{EnrollmentDateLong}}",
    body: [
      "Hola, {{Group}}:",
      "",
      "Estamos trasladando la administración de nuestros dispositivos a Microsoft Intune, grupo por grupo. " +
        "Su grupo podrá inscribirse a partir del {{EnrollmentDateLong}}. Todavía no tiene que hacer nada.",
      "",
      "El mes que viene recibirá los pasos. El soporte técnico atenderá con gusto sus preguntas.",
    ].join("\n"),
  },
  instructToEnroll: {
    name: "Instrucciones de inscripción",
    subject: "Cómo inscribir sus dispositivos",
    body: [
      "Hola, {{Group}}:",
      "",
      "La inscripción en Microsoft Intune está abierta para su grupo. Con cada dispositivo que utilice para el trabajo:",
      "",
      "1. Instale la aplicación Portal de empresa desde la tienda de aplicaciones de su dispositivo.",
      "2. Ábrala e inicie sesión con su cuenta profesional.",
      "3. Siga los pasos que aparecen en la pantalla. Calcule unos 15 minutos.",
      "",
      "Si algo sale mal, deténgase donde esté y póngase en contacto con el soporte técnico.",
    ].join("\n"),
  },
  giveDeadline: {
    name: "Fecha límite",
    subject: "Inscriba sus dispositivos en el plazo de un mes",
    body: [
      "Hola, {{Group}}:",
      "",
      "Si ya ha inscrito sus dispositivos, gracias. Si le falta alguno, inscríbalo este mes: " +
        "a partir del mes que viene, solo los dispositivos inscritos tendrán acceso al correo y los archivos de trabajo.",
      "",
      "Los pasos están en nuestro último correo y el soporte técnico le ayudará con gusto.",
    ].join("\n"),
  },
  enforceAccess: {
    name: "Acceso restringido",
    subject: "Ya solo los dispositivos inscritos acceden al correo y los archivos de trabajo",
    body: [
      "Hola, {{Group}}:",
      "",
      "Desde ahora, solo los dispositivos inscritos en Microsoft Intune tienen acceso al correo y los archivos de trabajo. " +
        "Si el suyo ha perdido el acceso, inscríbalo con la aplicación Portal de empresa y lo recuperará.",
      "",
      "Si no lo recupera, póngase en contacto con el soporte técnico.",
    ].join("\n"),
  },
  benefitsAndSchedule: {
    name: "Ventajas y calendario",
    subject: "Microsoft Intune llega el {{EnrollmentDateLong}}",
    body: [
      "Hola, {{Group}}:",
      "",
      "El {{EnrollmentDateLong}} se abre para su grupo la inscripción en Microsoft Intune. Intune protege lo que pertenece al trabajo " +
        "sin tocar sus fotos, mensajes o aplicaciones personales, y le permite trabajar desde el dispositivo que más le convenga.",
      "",
      "Ese día recibirá un correo con los pasos, que llevan unos 15 minutos. El soporte técnico atenderá con gusto sus preguntas.",
    ].join("\n"),
  },
  enrollNow: {
    name: "Inscripción inmediata",
    subject: "Inscriba ahora sus dispositivos",
    body: [
      "Hola, {{Group}}:",
      "",
      "Inscriba cada dispositivo que utilice para el trabajo: instale la aplicación Portal de empresa desde la tienda de aplicaciones de su dispositivo, " +
        "ábrala, inicie sesión con su cuenta profesional y siga los pasos que aparecen en la pantalla.",
      "",
      "A partir de finales de {{Month}}, los dispositivos que no estén inscritos perderán el acceso al correo y los archivos de trabajo. " +
        "Si algo sale mal, póngase en contacto con el soporte técnico.",
    ].join("\n"),
  },
};
