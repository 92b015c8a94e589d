import type { Translation } from "../../vocabulary/translation";
import type { MailWords } from "../en/mails";

/** European Portuguese: the messages of our plans. */
export const mails: Translation<MailWords> = {
  kickoffMeeting: {
    name: "Reunião inicial",
    subject: "Reunião inicial: o Microsoft Intune vai chegar à nossa organização",
    body: [
      "Olá,",
      "",
      "A partir de {{Month}}, vamos passar a utilizar o Microsoft Intune, que mantém as aplicações e os dados de trabalho seguros nos dispositivos que utilizamos. " +
        "Esta reunião é para todos: o que vai mudar, porquê, quando é que a mudança chega ao seu grupo e o que terá de fazer.",
      "",
      "Não precisa de preparar nada. Depois da reunião, cada grupo receberá os seus próprios e-mails, com datas e instruções. " +
        "Traga as suas perguntas; as respostas serão publicadas no nosso site.",
    ].join("\n"),
  },
  preRolloutEmail1: {
    name: "Primeiro e-mail de pré-inscrição",
    subject: "O Microsoft Intune chega em {{Month}}",
    body: [
      "Olá, {{Group}}.",
      "",
      "Em {{Month}}, o Microsoft Intune chega ao seu grupo. O Intune protege as aplicações e os dados da nossa organização no seu " +
        "telemóvel, tablet e computador e permite-lhe trabalhar no dispositivo que preferir.",
      "",
      "Porquê: há dispositivos que se perdem e palavras-passe que são roubadas. Com o Intune, protegemos o que é do trabalho sem mexer nas suas " +
        "fotografias, mensagens e aplicações pessoais.",
      "",
      "Quando: a inscrição do seu grupo começa nesta data: {{EnrollmentDateLong}}.",
      "",
      "Ainda não precisa de fazer nada. Antes desse dia, vamos dizer-lhe o que preparar. " +
        "Se tiver dúvidas, contacte o suporte técnico.",
    ].join("\n"),
  },
  preRolloutEmail2: {
    name: "Segundo e-mail de pré-inscrição",
    subject: "Prepare-se para a inscrição ({{EnrollmentDateLong}})",
    body: [
      "Olá, {{Group}}.",
      "",
      "A inscrição do seu grupo no Microsoft Intune começa nesta data: {{EnrollmentDateLong}}. Até lá, há três coisas a fazer:",
      "",
      "1. Instale a atualização mais recente do sistema em cada dispositivo que utiliza para trabalhar.",
      "2. Faça uma cópia de segurança do dispositivo e carregue a bateria.",
      "3. Certifique-se de que sabe qual é a sua conta profissional e a respetiva palavra-passe e de que consegue aprovar um início de sessão.",
      "",
      "A inscrição demora cerca de 15 minutos. Nesse dia, receberá um e-mail com os passos a seguir. " +
        "Se vai estar ausente ou se tem dúvidas sobre algum dispositivo, informe já o suporte técnico.",
    ].join("\n"),
  },
  enrollmentEmail: {
    name: "E-mail de inscrição",
    subject: "Inscreva o seu dispositivo no Microsoft Intune",
    body: [
      "Olá, {{Group}}.",
      "",
      "A inscrição no Microsoft Intune já está aberta para o seu grupo. Inscreva cada dispositivo que utiliza para trabalhar:",
      "",
      "1. Instale a aplicação Portal da Empresa a partir da loja de aplicações do dispositivo.",
      "2. Abra a aplicação e inicie sessão com a sua conta profissional.",
      "3. Siga os passos no ecrã. Reserve cerca de 15 minutos e mantenha o dispositivo carregado e ligado ao Wi-Fi.",
      "",
      "Quando a aplicação indicar que o dispositivo está pronto, terminou. Um dispositivo que não esteja inscrito poderá, mais tarde, perder o acesso " +
        "ao e-mail e aos ficheiros de trabalho. Se algo correr mal, pare onde está e contacte o suporte técnico.",
    ].join("\n"),
  },
  postEnrollmentEmail: {
    name: "E-mail de pós-inscrição",
    subject: "Como correu a inscrição?",
    body: [
      "Olá, {{Group}}.",
      "",
      "Agradecemos que tenha inscrito os seus dispositivos no Microsoft Intune. Na aplicação Portal da Empresa, já pode instalar aplicações de trabalho, " +
        "verificar se um dispositivo cumpre os nossos requisitos e pedir ajuda.",
      "",
      "Ainda não fez a inscrição? Faça-a hoje com os passos do nosso último e-mail ou contacte o suporte técnico: " +
        "os dispositivos que não estiverem inscritos poderão perder o acesso ao e-mail e aos ficheiros de trabalho.",
      "",
      "Responda a este e-mail e diga-nos o que correu bem e o que não correu. Assim, será mais fácil para os próximos grupos.",
    ].join("\n"),
  },
  announcePlan: {
    name: "Anúncio do plano",
    subject: "Os seus dispositivos passam para o Microsoft Intune a partir de {{EnrollmentDateLong}}",
    body: [
      "Olá, {{Group}}.",
      "",
      "Estamos a passar a gestão dos nossos dispositivos para o Microsoft Intune, um grupo de cada vez. " +
        "O seu grupo poderá fazer a inscrição a partir de {{EnrollmentDateLong}}. Ainda não precisa de fazer nada.",
      "",
      "No próximo mês, receberá os passos a seguir. Se tiver dúvidas, contacte o suporte técnico.",
    ].join("\n"),
  },
  instructToEnroll: {
    name: "Instruções de inscrição",
    subject: "Como inscrever os seus dispositivos",
    body: [
      "Olá, {{Group}}.",
      "",
      "A inscrição no Microsoft Intune está aberta para o seu grupo. Para cada dispositivo que utiliza para trabalhar:",
      "",
      "1. Instale a aplicação Portal da Empresa a partir da loja de aplicações do dispositivo.",
      "2. Abra a aplicação e inicie sessão com a sua conta profissional.",
      "3. Siga os passos no ecrã. Reserve cerca de 15 minutos.",
      "",
      "Se algo correr mal, pare onde está e contacte o suporte técnico.",
    ].join("\n"),
  },
  giveDeadline: {
    name: "Data limite",
    subject: "Inscreva os seus dispositivos no prazo de um mês",
    body: [
      "Olá, {{Group}}.",
      "",
      "Obrigado se os seus dispositivos já estão inscritos. Se algum ainda não estiver, inscreva-o este mês: " +
        "a partir do próximo mês, só os dispositivos inscritos terão acesso ao e-mail e aos ficheiros de trabalho.",
      "",
      "Os passos estão no nosso último e-mail e o suporte técnico está à disposição para ajudar.",
    ].join("\n"),
  },
  enforceAccess: {
    name: "Acesso restrito",
    subject: "Agora só os dispositivos inscritos têm acesso ao e-mail e aos ficheiros de trabalho",
    body: [
      "Olá, {{Group}}.",
      "",
      "A partir de agora, só os dispositivos inscritos no Microsoft Intune têm acesso ao e-mail e aos ficheiros de trabalho. " +
        "Se o seu perdeu o acesso, inscreva-o com a aplicação Portal da Empresa e o acesso será reposto.",
      "",
      "Se tal não acontecer, contacte o suporte técnico.",
    ].join("\n"),
  },
  benefitsAndSchedule: {
    name: "Vantagens e calendário",
    subject: "O Microsoft Intune vai chegar ({{EnrollmentDateLong}})",
    body: [
      "Olá, {{Group}}.",
      "",
      "A inscrição do seu grupo no Microsoft Intune começa nesta data: {{EnrollmentDateLong}}. O Intune protege o que é do trabalho, " +
        "sem mexer nas suas fotografias, mensagens e aplicações pessoais, e permite-lhe trabalhar no dispositivo que preferir.",
      "",
      "Nesse dia, receberá um e-mail com os passos a seguir, que demoram cerca de 15 minutos. Se tiver dúvidas, contacte o suporte técnico.",
    ].join("\n"),
  },
  enrollNow: {
    name: "Altura da inscrição",
    subject: "Inscreva já os seus dispositivos",
    body: [
      "Olá, {{Group}}.",
      "",
      "Inscreva cada dispositivo que utiliza para trabalhar: instale a aplicação Portal da Empresa a partir da loja de aplicações do dispositivo, " +
        "abra-a, inicie sessão com a sua conta profissional e siga os passos no ecrã.",
      "",
      "A partir do fim de {{Month}}, os dispositivos que não estiverem inscritos perdem o acesso ao e-mail e aos ficheiros de trabalho. " +
        "Se algo correr mal, contacte o suporte técnico.",
    ].join("\n"),
  },
};
