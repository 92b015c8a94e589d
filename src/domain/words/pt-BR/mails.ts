import type { Translation } from "../../vocabulary/translation";
import type { MailWords } from "../en/mails";

/** Brazilian Portuguese: the messages of our plans. */
export const mails: Translation<MailWords> = {
  kickoffMeeting: {
    name: "Reunião inicial",
    subject: "Reunião inicial: o Microsoft Intune está chegando à nossa organização",
    body: [
      "Olá,",
      "",
      "A partir de {{Month}}, vamos adotar o Microsoft Intune, que mantém os aplicativos e os dados de trabalho seguros nos dispositivos que usamos. " +
        "Esta reunião é para todos: o que vai mudar, por quê, quando a mudança chega ao seu grupo e o que você precisará fazer.",
      "",
      "Não é preciso preparar nada. Depois da reunião, cada grupo receberá seus próprios emails, com datas e instruções. " +
        "Traga suas perguntas; as respostas serão publicadas no nosso site.",
    ].join("\n"),
  },
  preRolloutEmail1: {
    name: "Email pré-distribuição 1",
    subject: "O Microsoft Intune chega em {{Month}}",
    body: [
      "Olá, {{Group}}.",
      "",
      "Em {{Month}}, o Microsoft Intune chega ao seu grupo. Ele protege os aplicativos e os dados da nossa organização no seu " +
        "celular, tablet e computador e permite que você trabalhe no dispositivo que preferir.",
      "",
      "Por quê: dispositivos são perdidos e senhas são roubadas. Com o Intune, protegemos o que é do trabalho sem mexer nas suas " +
        "fotos, mensagens e aplicativos pessoais.",
      "",
      "Quando: o registro do seu grupo começa nesta data: {{EnrollmentDateLong}}.",
      "",
      "Você ainda não precisa fazer nada. Antes desse dia, vamos informar o que preparar. " +
        "Em caso de dúvidas, fale com o suporte técnico.",
    ].join("\n"),
  },
  preRolloutEmail2: {
    name: "Email pré-distribuição 2",
    subject: "Prepare-se para o registro ({{EnrollmentDateLong}})",
    body: [
      "Olá, {{Group}}.",
      "",
      "O registro do seu grupo no Microsoft Intune começa nesta data: {{EnrollmentDateLong}}. Antes disso, há três coisas a fazer:",
      "",
      "1. Instale a atualização mais recente do sistema em cada dispositivo que você usa para trabalhar.",
      "2. Faça backup do dispositivo e carregue a bateria.",
      "3. Confirme que você sabe qual é a sua conta corporativa e a senha dela e que consegue aprovar uma solicitação de entrada.",
      "",
      "O registro leva cerca de 15 minutos. No dia, você receberá um email com as etapas. " +
        "Se você for se ausentar nesse dia ou tiver dúvidas sobre algum dispositivo, avise o suporte técnico desde já.",
    ].join("\n"),
  },
  enrollmentEmail: {
    name: "Email de registro",
    subject: "Registre seu dispositivo no Microsoft Intune",
    body: [
      "Olá, {{Group}}.",
      "",
      "O registro no Microsoft Intune já está aberto para o seu grupo. Registre cada dispositivo que você usa para trabalhar:",
      "",
      "1. Instale o aplicativo Portal da Empresa pela loja de aplicativos do dispositivo.",
      "2. Abra o aplicativo e entre com a sua conta corporativa.",
      "3. Siga as etapas na tela. Reserve cerca de 15 minutos e mantenha o dispositivo carregado e conectado ao Wi-Fi.",
      "",
      "Quando o aplicativo informar que o dispositivo está pronto, você terminou. Um dispositivo não registrado pode perder o acesso " +
        "ao email e aos arquivos do trabalho mais adiante. Se algo der errado, pare onde está e fale com o suporte técnico.",
    ].join("\n"),
  },
  postEnrollmentEmail: {
    name: "Email pós-registro",
    subject: "Como foi o registro?",
    body: [
      "Olá, {{Group}}.",
      "",
      "Agradecemos por registrar seus dispositivos no Microsoft Intune. No aplicativo Portal da Empresa, agora você pode instalar aplicativos de trabalho, " +
        "verificar se um dispositivo atende aos nossos requisitos e pedir ajuda.",
      "",
      "Ainda não fez o registro? Faça-o hoje com as etapas do nosso último email ou fale com o suporte técnico: " +
        "dispositivos não registrados podem perder o acesso ao email e aos arquivos do trabalho.",
      "",
      "Responda a este email e conte o que deu certo e o que não deu. Assim, será mais fácil para os próximos grupos.",
    ].join("\n"),
  },
  announcePlan: {
    name: "Anúncio do plano",
    subject: "Seus dispositivos passam para o Microsoft Intune a partir de {{EnrollmentDateLong}}",
    body: [
      "Olá, {{Group}}.",
      "",
      "Estamos passando o gerenciamento dos nossos dispositivos para o Microsoft Intune, um grupo de cada vez. " +
        "O seu grupo poderá fazer o registro a partir de {{EnrollmentDateLong}}. Você ainda não precisa fazer nada.",
      "",
      "No próximo mês, você receberá as etapas. Em caso de dúvidas, fale com o suporte técnico.",
    ].join("\n"),
  },
  instructToEnroll: {
    name: "Instruções de registro",
    subject: "Como registrar seus dispositivos",
    body: [
      "Olá, {{Group}}.",
      "",
      "O registro no Microsoft Intune está aberto para o seu grupo. Para cada dispositivo que você usa para trabalhar:",
      "",
      "1. Instale o aplicativo Portal da Empresa pela loja de aplicativos do dispositivo.",
      "2. Abra o aplicativo e entre com a sua conta corporativa.",
      "3. Siga as etapas na tela. Reserve cerca de 15 minutos.",
      "",
      "Se algo der errado, pare onde está e fale com o suporte técnico.",
    ].join("\n"),
  },
  giveDeadline: {
    name: "Prazo final",
    subject: "Registre seus dispositivos em até um mês",
    body: [
      "Olá, {{Group}}.",
      "",
      "Agradecemos se os seus dispositivos já estão registrados. Se algum ainda não está, registre-o neste mês: " +
        "a partir do próximo mês, somente dispositivos registrados terão acesso ao email e aos arquivos do trabalho.",
      "",
      "As etapas estão no nosso último email, e o suporte técnico está à disposição para ajudar.",
    ].join("\n"),
  },
  enforceAccess: {
    name: "Acesso restrito",
    subject: "Agora somente dispositivos registrados têm acesso ao email e aos arquivos do trabalho",
    body: [
      "Olá, {{Group}}.",
      "",
      "De agora em diante, somente dispositivos registrados no Microsoft Intune têm acesso ao email e aos arquivos do trabalho. " +
        "Se o seu perdeu o acesso, registre-o com o aplicativo Portal da Empresa, e o acesso será restabelecido.",
      "",
      "Se isso não acontecer, fale com o suporte técnico.",
    ].join("\n"),
  },
  benefitsAndSchedule: {
    name: "Benefícios e cronograma",
    subject: "O Microsoft Intune está chegando ({{EnrollmentDateLong}})",
    body: [
      "Olá, {{Group}}.",
      "",
      "O registro do seu grupo no Microsoft Intune começa nesta data: {{EnrollmentDateLong}}. O Intune protege o que é do trabalho, " +
        "sem mexer nas suas fotos, mensagens e aplicativos pessoais, e permite que você trabalhe no dispositivo que preferir.",
      "",
      "Nesse dia, você receberá um email com as etapas, que levam cerca de 15 minutos. Em caso de dúvidas, fale com o suporte técnico.",
    ].join("\n"),
  },
  enrollNow: {
    name: "Hora do registro",
    subject: "Registre seus dispositivos agora",
    body: [
      "Olá, {{Group}}.",
      "",
      "Registre cada dispositivo que você usa para trabalhar: instale o aplicativo Portal da Empresa pela loja de aplicativos do dispositivo, " +
        "abra-o, entre com a sua conta corporativa e siga as etapas na tela.",
      "",
      "A partir do fim de {{Month}}, dispositivos não registrados perdem o acesso ao email e aos arquivos do trabalho. " +
        "Se algo der errado, fale com o suporte técnico.",
    ].join("\n"),
  },
};
