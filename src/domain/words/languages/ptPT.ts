import { isoDateText, isoWeekday, type CivilDate } from "../../calendar/civilDate";
import type { SendOnDay } from "../../plan/scheduleProblem";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../weekendReadings";
import type { Words } from "../words";

/** European Portuguese. */
export const ptPT: Words = {
  tag: "pt-PT",
  timelineSheet: "Linha cronológica",
  planTitle: "Plano de comunicação",
  planTitleSynonyms: ["Plano de comunicações", "Plano da comunicação"],
  wave: (number) => `Fase ${String(number)}`,
  everyone: "Todos",
  weeks: {
    1: "Primeira semana",
    2: "Segunda semana",
    3: "Terceira semana",
    4: "Quarta semana",
    5: "Quinta semana",
  },
  weekRule:
    "Como são contadas as semanas: a primeira semana vai do dia 1 ao dia 7 do mês, a segunda do dia 8 ao dia 14 e assim sucessivamente.",
  wavesPurpose:
    "Para que servem as fases: uma reunião inicial para todos e, depois, para cada grupo, dois e-mails antes da inscrição, um na altura da inscrição e um depois.",
  messages: {
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
        "Ainda não precisa de fazer nada. Na próxima semana, vamos dizer-lhe o que preparar. " +
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
        "A inscrição no Microsoft Intune já está aberta para o seu grupo. Inscreva ainda esta semana cada dispositivo que utiliza para trabalhar:",
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
  },
  problems: {
    "no-table": () =>
      "Não foi encontrada nenhuma folha com grupos e meses. Crie uma tabela com as colunas Grupo e Mês ou insira os dados de exemplo.",
    "sheet-not-found": ({ found, sheetNames }) =>
      `Não existe nenhuma folha com o nome "${found}". Escolha uma destas: ${sheetNames.join(", ")}.`,
    "no-table-on-sheet": () =>
      "Esta folha não tem uma tabela de grupos e meses. Escreva os cabeçalhos Grupo e Mês ou escolha outra folha.",
    "no-groups": () => "Não há nada por baixo dos cabeçalhos. Escreva um grupo em cada linha.",
    "unknown-month": ({ found }) => `"${found}" não é um mês. Escreva o nome de um mês ou uma data.`,
    "missing-month": ({ group }) => `"${group}" não tem mês. Atribua um mês a cada grupo.`,
    "day-in-month": ({ date, cells }) =>
      `"${dateInText("pt-PT", date)}" é um dia e seria planeado como o mês inteiro${cells > 1 ? ` (células como esta: ${String(cells)})` : ""}. Ainda não é possível planear dias; se for o mês, escreva "${monthInText("pt-PT", date)}" como texto.`,
    "missing-group": () => "Há um mês, mas nenhum grupo. Escreva o nome do grupo ou limpe a linha.",
    "several-months": ({ group, otherCell }) =>
      `"${group}" tem outro mês em ${otherCell}. Mantenha um só mês para cada grupo.`,
    "repeated-month": ({ found, otherCell }) =>
      `"${found}" já está em ${otherCell}. Escreva os anos ou mantenha uma só coluna para cada mês.`,
    "plan-too-long": ({ months, most }) =>
      `O plano duraria ${String(months)} meses; o máximo é ${String(most)}. Verifique o ano deste mês.`,
    "repeated-group": ({ group, otherCell }) =>
      `"${group}" já está em ${otherCell}. Mantenha uma só linha para cada grupo ou dê nomes diferentes aos dois.`,
    "repeated-key": ({ key, otherCell }) =>
      `A chave "${key}" já está em ${otherCell}. Dê a cada grupo uma chave própria.`,
    "unknown-users": ({ found }) =>
      `"${found}" não é um número de utilizadores. Escreva um número inteiro, como 250.`,
    "not-an-address": ({ found }) =>
      `"${found}" não é um endereço de e-mail. Escreva um endereço como it@example.com.`,
    "cell-error": ({ found }) => `A célula mostra ${found}. Corrija a fórmula ou escreva o valor.`,
    "text-too-long": ({ characters, most }) =>
      `A célula tem ${String(characters)} carateres; o máximo que o Excel guarda é ${String(most)}. Encurte o texto.`,
    "formula-like": ({ found }) =>
      `"${found}" seria executado como fórmula por alguns programas. Escreva um nome que não comece como uma fórmula.`,
    "merged-cells": ({ range }) =>
      `As células ${range} estão unidas e não é claro o que pertence a quê. Anule a união e preencha cada célula.`,
    "unknown-setting-value": ({ setting, found }) =>
      `"${found}" não é um valor válido para ${setting}. Corrija-o ou limpe-o.`,
    "sheet-name-taken": ({ name }) =>
      `Já existe uma folha com o nome "${name}" que não foi criada pelo Rollout Waves e, por isso, não será alterada. Mude-lhe o nome e gere novamente.`,
    "name-taken": ({ name }) =>
      `O nome "${name}" já é utilizado para outra coisa neste livro. Mude-o em Fórmulas > Gestor de Nomes e gere novamente.`,
    "sheet-protected": () =>
      "Esta folha está protegida e não pode ser atualizada. Escolha Rever > Desproteger Folha e gere novamente.",
    "workbook-protected": () =>
      "A estrutura do livro está protegida e não é possível adicionar folhas. Escolha Rever > Proteger Livro para remover a proteção e gere novamente.",
    "no-open-day": ({ message, group }) =>
      `Não resta nenhum dia livre na semana de "${message}" para ${group}. Escolha outro mês ou outra semana.`,
    "no-address": ({ groups }) =>
      `Sem endereço de e-mail: ${groups.join(", ")}. O nome fica na coluna To e o Outlook procura-o no livro de endereços. Para ter a certeza, adicione uma coluna E-mail.`,
    "unclear-groups": ({ found }) =>
      `Não é claro que grupos há em "${found}". Separe-os com vírgulas, cada um com os seus utilizadores entre parênteses: RH (50 utilizadores), Finanças (40 utilizadores).`,
    "everyone-among-groups": ({ found }) =>
      `"${found}" significa todos, mas há outros grupos ao lado. Escreva o nome do grupo em causa.`,
    "note-not-read": ({ found }) =>
      `"${found}" foi considerado uma nota por baixo da tabela. Se for um grupo, atribua-lhe um mês.`,
    "table-not-read": ({ range }) =>
      `Há outra tabela de grupos e meses em ${range} que não foi lida. Reúna tudo numa só tabela.`,
    "months-out-of-order": ({ found }) =>
      `"${found}" corresponde a um mês anterior ao da coluna anterior. Verifique o mês de início ou escreva os anos.`,
    "no-such-week": ({ message, group }) =>
      `O mês não tem uma quinta semana para "${message}" (${group}). Escolha outra semana, como a última.`,
    "out-of-order": ({ message, group, previous }) =>
      `"${message}" para ${group} não vem depois de "${previous}". Altere uma das duas datas.`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `Dias entre "${previous}" e "${message}" para ${group}: ${String(days)}; o mínimo é ${String(least)}. Escolha outra semana para uma das duas mensagens.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `Dias entre a inscrição de ${previous} e a de ${group}: ${String(days)}; o mínimo é ${String(least)}. Escolha um mês posterior.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `Utilizadores que fazem a inscrição na semana de ${isoDateText(week)}: ${String(users)} (${groups.join(", ")}); o suporte técnico consegue atender ${String(most)}. Altere a data de um grupo ou divida-o.`,
    "sends-in-freeze": ({ label, sends }) =>
      `Mensagens enviadas durante "${label}": ${String(sends.length)}${example(sends)}. Altere a semana das que não devem ser enviadas nesse período.`,
    "locked-on-closed-day": ({ message, group, date, closure }) =>
      `"${message}"${to(group)} tem a data fixada em ${isoDateText(date)}, que não é um dia livre: ${closure.kind === "weekend" ? "fim de semana" : closure.label}. Remova a data fixada ou mantenha-a se for intencional.`,
    "locked-outside-week": ({ message, group, date }) =>
      `"${message}"${to(group)} tem a data fixada em ${isoDateText(date)}, fora da respetiva semana. Remova a data fixada ou mantenha-a se for intencional.`,
    "kickoff-with-first-message": ({ kickoff, groups }) =>
      `"${kickoff}" e a primeira mensagem para ${groups.join(", ")} calham na mesma semana. Antecipe a reunião inicial para que haja tempo para perguntas.`,
    "enrolled-before-evaluated": ({ groups, previous }) =>
      `A inscrição de ${groups.join(", ")} começa antes de se perguntar a ${previous} como correu. Escolha um mês ou uma semana posterior.`,
    "executives-in-pilot": ({ group }) =>
      `${group} está entre os primeiros e, por isso, é o piloto. Comece com um grupo que possa suportar e resolver problemas e deixe os executivos para mais tarde.`,
    "unknown-calendar": ({ calendar, scope }) =>
      `Nenhuma linha do calendário é para "${calendar}". Escreva o nome tal como está na coluna ${scope} ou adicione uma linha.`,
    "no-waves": () =>
      "Não há nenhuma mensagem por baixo dos cabeçalhos. Escreva uma em cada linha ou elimine a folha para utilizar o plano predefinido.",
    "missing-value": ({ name }) => `A coluna ${name} está vazia aqui. Preencha-a ou limpe a linha.`,
    "not-a-choice": ({ name, found, choices }) =>
      `"${found}" não é um valor válido para ${name}. Escreva um destes: ${choices.join(", ")}.`,
    "weekday-or-country": (problem) => {
      const { found, day, country, days } = weekendReadings("pt-PT", problem);
      return `"${found}" pode ser ${day} ou o país ${country}. Escreva por extenso os dias do fim de semana: "${day}" se for só esse dia, "${days}" se for o país.`;
    },
    "not-in-range": ({ name, found, least, most }) =>
      `"${found}" não é um valor válido para ${name}. Escreva um número inteiro de ${String(least)} a ${String(most)}.`,
    "unknown-week": ({ found }) =>
      `"${found}" não é uma semana do mês. Escreva, como texto, 1 a 5, última ou semanas como 1-3.`,
    "unknown-date": ({ found }) => `"${found}" não é uma data. Escreva uma data, como 2026-12-24.`,
    "dates-reversed": ({ found }) => `"${found}" é anterior ao primeiro dia. Troque as duas datas.`,
    "repeated-message": ({ message, otherCell }) =>
      `"${message}" já está em ${otherCell}. Dê um nome próprio a cada mensagem.`,
    "several-audiences": ({ wave, otherCell }) =>
      `A fase ${String(wave)} tem outro público-alvo em ${otherCell}. Atribua-lhe um só público-alvo ou coloque esta mensagem numa fase própria.`,
    "missing-text": ({ message }) =>
      `"${message}" é um e-mail e não tem texto aqui. Escreva o assunto e o corpo.`,
    "unknown-field": ({ field, nearest }) =>
      `Nenhum campo tem o nome {{${field}}}. Queria dizer {{${nearest}}}? Corrija o nome ou escreva o próprio texto.`,
    "communications-without-headers": ({ headers }) =>
      `Esta folha não tem uma linha com os cabeçalhos ${headers.join(" e ")} e o que está escrito nela não pode ser mantido. Escreva-os novamente ou elimine a folha.`,
    "communications-header-missing": ({ headers }) =>
      `Faltam cabeçalhos nesta linha: ${headers.join(", ")}. Sem eles não é possível saber o que foi enviado, nem quando. Escreva-os novamente por cima das respetivas colunas.`,
    "sent-without-date": ({ sendDate, sent }) =>
      `Esta linha está marcada como enviada e nada diz quando. Escreva o dia em ${sendDate} ou em ${sent}.`,
    "similar-groups": ({ group, other, otherCell }) =>
      `"${group}" é muito parecido com "${other}" em ${otherCell}. Se forem o mesmo grupo, utilize um só nome ou indique o outro numa coluna Outros nomes.`,
    "read-as-one-group": ({ found }) =>
      `"${found}" foi lido como um único grupo. Se forem vários, separe-os com vírgulas.`,
    "recipients-without-headers": ({ headers }) =>
      `Esta folha não tem uma linha com os cabeçalhos ${headers.join(" e ")} e não é possível ler nenhum destinatário. Escreva-os por cima das colunas ou mude o nome da folha.`,
    "without-headers": ({ headers }) =>
      `Esta folha não tem uma linha com os cabeçalhos ${headers.join(", ")} e não é possível ler nada nela. Escreva-os por cima das colunas ou mude o nome da folha.`,
    "sheet-not-read": ({ input, headers }) =>
      `Esta folha parece-se com ${input} e não foi lida. Se for para usar, mostre-a, dê-lhe o nome ${input} e escreva os cabeçalhos ${headers.join(", ")} por cima das colunas; mantenha só uma folha assim.`,
    "hidden-used": ({ input }) =>
      `Esta folha está oculta e foi lida como ${input}. Mostre-a para ver o que conta ou elimine-a se não for para usar.`,
    "hidden-unclear": ({ input }) =>
      `Esta folha oculta tem os cabeçalhos de ${input} e nenhuma outra os tem. Para a usar, mostre-a ou dê-lhe o nome ${input}; se não for para usar, elimine-a.`,
    "second-table": ({ input, other }) =>
      `Esta folha pode ser lida como ${input} e "${other}" também. Reúna tudo numa das duas e elimine a outra.`,
    "taken-as-suppress": () =>
      "Isto foi lido como uma lista ou marca de quem não recebe nenhum e-mail. Se não for, dê-lhe outro nome.",
    "recipient-without-group": ({ rows }) =>
      rows === 1
        ? "1 destinatário não tem grupo e não receberá nenhum e-mail. Escreva o grupo ao lado do endereço."
        : `${String(rows)} destinatários não têm grupo e não receberão nenhum e-mail. Escreva o grupo ao lado de cada endereço.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `"${found}" não é um grupo do plano, por isso ${rows === 1 ? "1 destinatário não receberá" : `${String(rows)} destinatários não receberão`} nenhum e-mail. Queria dizer "${nearest}"? Corrija o nome ou indique-o na coluna Outros nomes desse grupo.`,
    "bad-address": ({ found }) =>
      `"${found}" não é um endereço de e-mail, por isso não será enviado nenhum e-mail para esta linha. Escreva um só endereço, como nome@example.com.`,
    "missing-address": () =>
      "Este destinatário não tem endereço de e-mail e não receberá nenhum e-mail. Escreva o endereço.",
    "repeated-recipient": ({ found, otherCell }) =>
      `"${found}" já está em ${otherCell}, para o mesmo grupo. Cada e-mail é enviado uma só vez; remova uma das linhas.`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `"${found}" está em "${group}" e, em ${otherCell}, em "${other}". Recebe as mensagens dos dois grupos, mas a mesma mensagem só uma vez por dia. Se não for intencional, mantenha uma só linha.`,
    suppressed: ({ rows }) =>
      rows === 1
        ? "1 destinatário está excluído do envio e não receberá nenhum e-mail."
        : `${String(rows)} destinatários estão excluídos do envio e não receberão nenhum e-mail.`,
    "unspoken-language": ({ found, rows }) =>
      `"${found}" não é um idioma em que este suplemento escreva, por isso ${rows === 1 ? "1 destinatário receberá" : `${String(rows)} destinatários receberão`} o texto noutro. Escolha um idioma da lista ou deixe a célula vazia.`,
    "group-without-recipients": ({ groups }) =>
      `Não há nenhum destinatário em ${groups.map((group) => `"${group}"`).join(", ")}. O e-mail segue para o endereço do próprio grupo ou para o respetivo nome. Adicione destinatários ou verifique como o grupo está escrito.`,
    "group-left-out": ({ groups }) =>
      `Não é possível escrever a nenhum destinatário de ${groups.map((group) => `"${group}"`).join(", ")}, por isso não será enviado nenhum e-mail. Corrija os destinatários se não for intencional.`,
    "unknown-slice": ({ group, rows }) =>
      `Destinatários de "${group}" que não recebem nenhum e-mail: ${String(rows)}. Uma parte do grupo já recebeu mensagens que os restantes ainda vão receber, e nada diz em que parte estão. Escreva aos que são novos ou coloque-os num grupo à parte.`,
    "number-in-field": ({ name, rows }) =>
      `A coluna ${name} tem ${rows === 1 ? "um número" : `${String(rows)} números`} e, nos e-mails, os números aparecem sem formato. Se for uma data ou começar por zeros, escreva-o como texto.`,
    "blank-field": ({ message, field, rows }) =>
      `O texto de "${message}" contém {{${field}}}, que está vazio em ${rows === 1 ? "1 e-mail" : `${String(rows)} e-mails`}; o primeiro é este. Preencha-o ou escreva o que deve constar em vez dele: {{${field}|colega}}.`,
    "unknown-message": ({ found, nearest }) =>
      `"${found}" não é uma mensagem do plano. Queria dizer "${nearest}"? Corrija o nome ou remova a linha.`,
    "repeated-template": ({ message, otherCell }) =>
      `"${message}" já tem um texto neste idioma em ${otherCell}. Remova um dos dois.`,
    "send-emptied": ({ batch }) =>
      `"${batch}" já não está no plano, por isso esta folha foi esvaziada. Prepare o envio que pretende fazer.`,
    "send-settled": ({ batch }) =>
      `"${batch}" foi entretanto enviado ou cancelado, por isso esta folha foi esvaziada. Prepare o próximo envio que pretende fazer.`,
    "too-many-messages": ({ rows, most }) =>
      `O plano tem ${String(rows)} e-mails e numa folha cabem ${String(most)}. Prepare um envio de cada vez ou escreva cada envio num ficheiro CSV.`,
  },
  refusals: {
    "cell-edit-mode": () => "Está a ser editada uma célula. Prima Enter ou Esc na folha e tente novamente.",
    protected: ({ sheet }) =>
      sheet === undefined
        ? "O livro está protegido. Remova a proteção no separador Rever e tente novamente."
        : `A folha "${sheet}" está protegida. Escolha Rever > Desproteger Folha e tente novamente.`,
    "read-only": ({ file }) =>
      file === undefined
        ? "O livro está aberto só de leitura. Guarde uma cópia e gere nessa cópia."
        : `${file} pode ser lido, mas não pode ser escrito. Escolha outro ficheiro com --out.`,
    "name-taken": ({ name = "" }) =>
      `O nome "${name}" já é utilizado neste livro para algo que não é nosso. Mude-o e tente novamente.`,
    "sheet-not-found": ({ sheet = "" }) =>
      `A folha "${sheet}" já não existe. Escolha outra folha e tente novamente.`,
    "too-large": ({ sheet }) =>
      `${sheet === undefined ? "O resultado" : `"${sheet}"`} é maior do que o Excel aceita. Divida o plano por dois livros.`,
    "changed-meanwhile": ({ sheet, file = "" }) =>
      sheet === undefined
        ? `${file} foi entretanto alterado por outro programa, pelo que nada foi escrito nele. Execute o comando novamente.`
        : `A folha "${sheet}" foi entretanto alterada, talvez por um colega. Tente novamente: será lida tal como está agora.`,
    cancelled: () => "Cancelado, como pediu.",
    "not-answering": () =>
      "O Excel não responde. Aguarde até estar pronto, veja as folhas Linha cronológica e Messages e gere novamente.",
    "host-failed": () =>
      "O Excel não conseguiu fazê-lo. Tente novamente; se voltar a acontecer, feche e abra o livro.",
    "file-not-accessible": ({ file = "" }) =>
      `Não foi possível abrir ou escrever ${file}. Verifique se o ficheiro existe, se tem permissão para o utilizar e se não está aberto noutro programa.`,
    "not-a-workbook": ({ file = "O ficheiro" }) =>
      `${file} não é um livro completo do Excel. Abra-o no Excel, guarde-o como .xlsx e utilize esse ficheiro.`,
    "unsupported-format": ({ file = "O ficheiro" }) =>
      `${file} está num formato diferente de .xlsx e .xlsm. Abra-o no Excel, guarde-o como .xlsx e utilize esse ficheiro.`,
    encrypted: ({ file = "O ficheiro" }) =>
      `${file} está encriptado com uma palavra-passe. Abra-o no Excel, remova a palavra-passe (Ficheiro > Informações > Proteger Livro) e guarde-o.`,
    "inflates-too-much": ({ file = "O ficheiro" }) =>
      `${file}, ao ser descomprimido, fica muito maior do que um livro deveria ser e, por isso, não foi lido. Abra-o no Excel e guarde-o como um novo ficheiro.`,
  },
  inputs: {
    group: [
      "Grupo",
      "Grupos",
      "Nome do grupo",
      "Grupo organizacional",
      "Grupos organizacionais",
      "Departamento",
      "Departamentos",
      "Área",
      "Divisão",
      "Unidade de negócio",
      "Unidade de negócios",
      "Equipa",
    ],
    month: [
      "Mês",
      "Meses",
      "Mês de implementação",
      "Mês da implementação",
      "Mês de inscrição",
      "Período de tempo",
      "Período",
      "Prazo",
      "Quando",
      "Data",
    ],
    year: ["Ano"],
    users: [
      "Utilizadores",
      "Utilizador",
      "Número de utilizadores",
      "N.º de utilizadores",
      "Nº de utilizadores",
      "Quantidade",
      "Pessoas",
      "Número de pessoas",
      "N.º de pessoas",
    ],
    email: [
      "E-mail",
      "Email",
      "E-mails",
      "Emails",
      "Endereço de e-mail",
      "Endereço de email",
      "Correio eletrónico",
      "Endereço",
    ],
    phase: [
      "Fase de implementação",
      "Fases de implementação",
      "Etapa",
      "Fase",
      "Fases",
      "Fase da implementação",
      "Plano de implementação",
    ],
    setting: ["Definição", "Definições", "Opção"],
    value: ["Valor"],
    start: ["Mês de início", "Mês inicial", "Início", "Começa", "Primeiro mês"],
    language: ["Idioma", "Língua"],
    total: ["Total", "Totais", "Total geral", "Subtotal", "Soma", "Total de utilizadores"],
    mark: ["X", "Sim", "S", "OK"],
    noMark: ["Não", "Nenhum", "Nenhuma", "N/A", "N/D"],
    aliases: ["Outros nomes", "Aliases", "Alias", "Pseudónimos", "Também conhecido como"],
    key: ["Chave", "Chave do grupo", "ID do grupo"],
    owner: ["Responsável", "Proprietário"],
    calendar: ["Calendário", "Calendário de feriados"],
  },
  settingsSheet: ["Definições"],
  sample: {
    sheet: "Grupos",
    groups: {
      it: "TI",
      sales: "Vendas e Marketing",
      retail: "Retalho",
      hr: "RH",
      finance: "Finanças",
      executives: "Executivos",
    },
  },
  everyoneSynonyms: [
    "Todos",
    "Todas",
    "Tudo",
    "Toda a gente",
    "Todos os utilizadores",
    "Todas as pessoas",
    "Todos os grupos",
    "Todos os colaboradores",
    "Todos os funcionários",
    "Todos os departamentos",
    "Todas as áreas",
    "Todas as equipas",
    "Toda a organização",
    "Toda a empresa",
  ],
  executives: [
    "Executivos",
    "Direção",
    "Direção executiva",
    "Diretores",
    "Gestão de topo",
    "Comissão executiva",
    "Conselho de administração",
  ],
  holidays: {
    sheet: "Feriados",
    heading: "Feriados",
    adds: "Adiciona os feriados de um país inteiro, nos anos do plano, como linhas que pode alterar como quiser. Os meios feriados e os dias em que só fecham bancos e escritórios apenas avisam. Os dias que só valem numa parte do país têm de ser adicionados por si.",
    country: "País/região",
    chooseCountry: "Escolha um país/região",
    insert: "Adicionar feriados",
    inserting: "A adicionar feriados…",
    added: (place, days, sheet) => `${place}: mais ${days} na folha ${sheet}.`,
    allThere: (place) => `${place}: o calendário já tem todos estes feriados.`,
    forCalendars: (calendars) =>
      `Estes dias aplicam-se aos grupos com o calendário ${calendars} e a mais nenhum.`,
    forEveryone: (example, calendar, scope) =>
      `Estes dias aplicam-se a todos os grupos. Para que se apliquem só a alguns, escreva um calendário, como ${example}, para esses grupos na coluna ${calendar} e para estes dias na coluna ${scope}.`,
    noneMeans: (country, calendars) =>
      `Nenhum calendário dos grupos corresponde a ${country}: são ${calendars}.`,
    withoutCalendar: (groups, calendar) =>
      `Grupos sem calendário, aos quais estes dias não se aplicam: ${groups}. Se se devem aplicar, escreva-o na coluna ${calendar}.`,
    otherLists: (sheets, scope) =>
      `Há outros feriados que se aplicam a todos os grupos (${sheets}). Se só se aplicam a alguns, escreva o calendário desses grupos na coluna ${scope}.`,
    noneKnown: (place) => `${place}: não se conhecem feriados. Escreva-os na folha Calendário.`,
  },
  planning: {
    inputs: {
      // "Fase" alone is a rollout phase.
      wave: ["Número da fase", "N.º da fase", "Nº da fase", "Vaga", "Passo"],
      message: ["Mensagem", "Comunicação", "Comunicado", "Nome da mensagem"],
      audience: ["Público-alvo", "Público", "Destinatários", "Para quem"],
      week: ["Semana", "Semana do mês"],
      monthsAfter: ["Meses depois", "Meses após"],
      weekday: ["Dia da semana", "Dia"],
      channels: ["Canais", "Canal", "Método de entrega"],
      sender: ["Remetente", "Enviado por"],
      subject: ["Assunto", "Linha de assunto"],
      body: ["Corpo", "Texto", "Texto da mensagem"],
      name: ["Nome", "Nome completo", "Destinatário"],
      from: ["De", "Desde", "Primeiro dia", "Data de início", "Data inicial"],
      to: ["Até", "Último dia", "Data de fim", "Data final"],
      label: ["Descrição", "Designação", "Feriado"],
      kind: ["Tipo", "Categoria"],
      scope: ["Âmbito", "Aplica-se a", "Abrangência"],
      effect: ["Efeito"],
      weekRule: ["Regra das semanas", "Contagem das semanas", "As semanas são contadas por"],
      weekStart: ["Primeiro dia da semana", "A semana começa em", "Início da semana"],
      weekend: ["Fim de semana"],
      defaultWeekday: ["Dia da semana predefinido", "Dia de envio"],
      leadWeeks: ["Antecedência da reunião inicial", "Semanas de antecedência", "Antecedência (semanas)"],
      repeats: ["Repetições da reunião inicial", "Semanas da reunião inicial"],
      leastGap: ["Intervalo mínimo (dias)", "Intervalo mínimo"],
      leastGate: [
        "Espera entre inscrições (dias)",
        "Espera entre inscrições",
        "Intervalo entre inscrições (dias)",
        "Intervalo entre inscrições",
      ],
      capacity: [
        "Capacidade semanal",
        "Capacidade semanal (utilizadores)",
        "Capacidade por semana",
        "Capacidade",
      ],
      whenFull: ["Acima da capacidade", "Quando a capacidade é excedida"],
      shape: ["Modelo do plano", "Tipo de plano", "Formato do plano"],
      support: ["Contacto do suporte técnico", "Contacto do suporte", "Suporte técnico"],
      suppress: [
        "Não enviar",
        "Não contactar",
        "Não escrever",
        "Sem e-mail",
        "Excluir",
        "Anulou a subscrição",
        "Cancelou a subscrição",
      ],
    },
    sheets: {
      waves: ["Fases"],
      recipients: ["Destinatários"],
      calendar: ["Calendário"],
      templates: ["Modelos"],
      suppress: [
        "Não enviar",
        "Subscrições anuladas",
        "Subscrições canceladas",
        "Lista de supressão",
        "Lista de exclusão",
      ],
    },
    exclusions: [
      "Excluir",
      "Excluído",
      "Excluída",
      "Excluídos",
      "Excluídas",
      "Exclusão",
      "Exclusões",
      "Lista de exclusão",
      "Lista negra",
      "Lista de bloqueio",
      "Sem e-mail",
    ],
    phases: {
      kickoff: ["Início", "Reunião inicial", "Arranque", "Lançamento"],
      preEnrollment: ["Pré-inscrição", "Antes da inscrição", "Pré-implementação", "Antes da implementação"],
      enrollment: ["Inscrição", "Implementação"],
      postEnrollment: [
        "Pós-inscrição",
        "Depois da inscrição",
        "Pós-implementação",
        "Depois da implementação",
      ],
    },
    channels: {
      meeting: ["Reunião", "Reuniões"],
      email: ["E-mail", "Email", "E-mails", "Emails", "Correio eletrónico"],
      website: ["Site", "Website", "Intranet"],
      social: ["Redes sociais", "Rede social", "Publicação em rede social"],
      poster: ["Cartaz", "Cartazes", "Folheto", "Folhetos", "Cartazes e folhetos"],
    },
    eachGroup: ["Cada grupo", "Grupo a grupo", "Por grupo", "Grupo"],
    lastWeek: ["Última semana", "Última"],
    kinds: {
      holiday: ["Feriado", "Feriado nacional"],
      freeze: ["Congelamento", "Congelamento de alterações"],
    },
    effects: { block: ["Bloquear", "Bloqueado"], warn: ["Avisar", "Aviso"] },
    whenFull: { warn: ["Avisar", "Aviso"], split: ["Dividir", "Divisão"] },
    weekRules: {
      days: ["Dias do mês", "Dias 1 a 7"],
      containsFirst: ["Semana que contém o dia 1"],
      isoMajority: ["Primeira semana com quatro dias ou mais", "ISO"],
      firstFull: ["Primeira semana completa"],
    },
    shapes: {
      monthly: ["Plano mensal", "Plano mensal da Microsoft"],
      staggered: ["Migração faseada", "Migração escalonada", "Ciclo de migração"],
      empty: ["Só cabeçalhos", "Plano vazio"],
      twoEmails: ["Dois e-mails", "Dois emails", "Plano de dois e-mails"],
    },
    messages: {
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
    },
    weekRuleLines: {
      containsFirst: (weekStart) =>
        `Como são contadas as semanas: semanas de calendário (primeiro dia: ${weekStart}); a primeira é a que contém o dia 1 do mês.`,
      isoMajority: (weekStart) =>
        `Como são contadas as semanas: semanas de calendário (primeiro dia: ${weekStart}); a primeira é a que tem quatro dias ou mais no mês.`,
      firstFull: (weekStart) =>
        `Como são contadas as semanas: semanas de calendário (primeiro dia: ${weekStart}); a primeira é a que fica inteira no mês.`,
    },
    prompts: {
      wave: "Um número a partir de 1. As mensagens com o mesmo número formam uma fase.",
      audience: "Todos, Cada grupo ou os nomes de alguns grupos, separados por vírgulas.",
      week: "1 a 5, última ou semanas seguidas, como 1-3.",
      monthsAfter: "Quantos meses depois do mês do próprio grupo. Vazio: nenhum.",
      weekday: "O dia do envio. Vazio: o dia da semana predefinido da folha Definições.",
      channels: "Um ou mais destes: Reunião, E-mail, Site, Redes sociais, Cartaz.",
      subject: "Texto com campos como {{Group}}, {{Month}} e {{EnrollmentDateLong}}.",
      from: "O primeiro dia, como data.",
      to: "O último dia, que também conta. Vazio: o mesmo que o primeiro.",
      kind: "Um feriado ou um congelamento, em que nada deve mudar.",
      scope: "Todos, nomes de grupos ou canais. Vazio: todos.",
      effect: "Bloquear não deixa nenhuma mensagem calhar nesses dias; Avisar apenas informa.",
      weekRule: "Qual das semanas de um mês é a primeira.",
      weekend: "Dias da semana separados por vírgulas ou um código de país, como PT.",
      leadWeeks: "Quantas semanas antes do planeado se realiza a reunião inicial.",
      leastGate: "O mínimo de dias entre a inscrição de um mês e a do mês seguinte.",
      capacity: "Quantos utilizadores o suporte técnico consegue atender numa semana. Vazio: sem limite.",
      whenFull:
        "Avisar apenas informa; Dividir separa um grupo grande em lotes, com uma semana entre cada um.",
      shape: "O plano utilizado quando não há uma folha Fases.",
    },
    samples: {
      newYear: "Ano Novo",
      freeze: "Congelamento de alterações de fim de ano",
      person: "Pessoa de exemplo",
    },
  },
  merge: {
    timings: {
      sent: "Enviado",
      past: "Data passada, não marcado como enviado",
      due: "Para hoje",
      coming: "Por enviar",
    },
    rows: (count) => (count === 1 ? "1 linha" : `${String(count)} linhas`),
    moreNames: (count) => `mais ${String(count)}`,
    later: (count) => `Mais ${String(count)} por enviar`,
    past: (count) =>
      count === 1
        ? "1 com data passada, não marcado como enviado"
        : `${String(count)} com data passada, não marcados como enviados`,
    sent: (count) => (count === 1 ? "1 enviado" : `${String(count)} enviados`),
    noEmails: "O plano não tem e-mails para enviar.",
    allSent: "Todos os envios estão marcados como enviados.",
    prepare: "Preparar envio",
    preparing: "A preparar o envio…",
    willWrite: "O que será escrito",
    alsoWritten: (sheets) => `Para que todas as folhas digam o mesmo, estas também são escritas: ${sheets}.`,
    warnings: {
      sent: "O que está marcado como enviado não é preparado de novo: as mesmas pessoas recebê-lo-iam duas vezes. Se não foi enviado, altere o estado das linhas na folha Comunicações.",
      past: "A data deste envio já passou e não está marcado como enviado.",
    },
    leftOut: {
      heading: "Fora de todos os envios",
      nobody: "Nenhum destinatário fica de fora.",
      suppressed: (rows) => `${String(rows)} que não devem receber nada`,
      withoutAddress: (rows) => `${String(rows)} sem endereço utilizável`,
      repeated: (rows) => `${String(rows)} na lista duas vezes`,
      unknownSlice: (rows) => `${String(rows)} de grupos divididos que talvez já tenham recebido a mensagem`,
      withoutGroup: (rows) => `${String(rows)} sem um grupo do plano`,
    },
    settled: {
      sent: (mails) => `E-mails deste envio que já foram enviados: ${String(mails)}`,
      cancelled: (mails) => `E-mails deste envio que foram cancelados: ${String(mails)}`,
    },
    nobody: "Este envio não tem destinatários.",
    mails: {
      heading: "E-mails tal como serão enviados",
      to: "Para",
      subject: "Assunto",
      body: "Texto",
      position: (place, of) => `${place} de ${of}`,
      previous: "Anterior",
      next: "Seguinte",
      first: "Primeiro",
      longest: "Mais longo",
      noted: "Seguinte a verificar",
      findAddress: "Endereço",
      find: "Localizar",
      searching: "A procurar…",
      missed: {
        noted: "Cada e-mail tem os seus próprios campos e idioma.",
        address: "Nenhum endereço deste envio contém esse texto.",
      },
      replaced: (fields) =>
        `Em branco para este destinatário, por isso há outras palavras no lugar: ${fields}.`,
      otherLanguage: (written, wanted) => `Texto em ${written}: não existe nenhum em ${wanted}.`,
    },
    prepared: "Envio preparado",
    gone: (batch) => `"${batch}" já não está no plano. Não foi preparado nada; escolha um envio do plano.`,
    blocked: "Ainda não é possível preparar o envio: primeiro, corrija o que está indicado abaixo.",
    mayHaveChanged: "Algumas folhas podem ter sido alteradas. Prepare o envio novamente para as corrigir.",
    inWord: {
      heading: "Depois, no Word",
      onlyClassic:
        "O Word só envia uma impressão em série através do Outlook clássico para Windows. Com o novo Outlook, com o Outlook na Web ou no Word para Mac ou para a Web, esta termina sem erros e nada é enviado.",
      save: "Primeiro, guarde e feche o livro: o Word quere-o só para si.",
      finish:
        "No documento ligado a Send: Concluir e Intercalar > Enviar Mensagens de E-mail, Para: o campo To.",
      subjectLine: "Linha do assunto",
      subjectsDiffer:
        "Os assuntos deste envio são diferentes e uma impressão em série tem um só para todos: escreva um que sirva a todos.",
    },
    downloadCsv: "Transferir CSV para o Word",
    check: "Verificar o que foi escrito",
    checking: "A verificar…",
  },
  communications: {
    sheet: "Comunicações",
    headers: {
      wave: "Fase",
      message: "Mensagem",
      purpose: "Finalidade",
      channels: "Canais",
      audience: "Público-alvo",
      key: "Chave do grupo",
      batch: "Lote",
      month: "Mês",
      week: "Semana",
      days: "Período da semana",
      sendDate: "Data de envio",
      why: "Porquê esta data",
      sender: "Remetente",
      owner: "Responsável",
      status: "Estado",
      recipients: "Destinatários",
      lockedDate: "Data fixada",
      sent: "Enviada em",
      notes: "Notas",
      feedback: "Ligação para comentários",
    },
    statuses: { planned: "Planeada", ready: "Pronta", sent: "Enviada", cancelled: "Cancelada" },
    unnamedColumn: "Coluna",
    dateFormat: "yyyy-mm-dd",
    reasons: {
      weekday: (weekday) => `O dia que o plano pede: ${weekdayName("pt-PT", weekday)}.`,
      kickoff: "O primeiro dia livre da semana: a reunião inicial vem antes de tudo o resto.",
      shortWeek: "Neste mês, a semana não tem o dia pedido; por isso, é o último dia livre.",
      closed: ({ wanted, because, moved }) =>
        `${dayText(wanted)} não é um dia livre: ${because.kind === "weekend" ? "fim de semana" : because.label}. Por isso, é ${moved === "next" ? "o próximo dia livre" : "o último dia livre antes desse"}.`,
      wait: ({ wanted, for: wait }) =>
        wait.kind === "after"
          ? `"${wait.message}" sai em ${dayText(wait.on)} e o mínimo é ${daysText(wait.days)} depois: ${dayText(wanted)} é demasiado cedo.`
          : `${wait.group}: inscrição em ${dayText(wait.on)}, e o mínimo é ${daysText(wait.days)} depois: ${dayText(wanted)} é demasiado cedo.`,
      locked: "Fixada: o dia está em Data fixada.",
      sent: "Enviada: a data já não muda.",
      cancelled: "Cancelada: nada é enviado e a data mantém-se.",
    },
    conflicts: {
      noSuchWeek: "Sem data: o mês não tem essa semana.",
      closedWeek: "Sem data: nenhum dia da semana está livre.",
      tooLate: ({ for: wait }) =>
        `Sem data: "${wait.kind === "after" ? wait.message : wait.group}" está em ${dayText(wait.on)} e depois disso não resta nenhum dia livre na semana.`,
    },
    leftPlan: "Enviada. Já não está no plano.",
    prompts: {
      owner: "Quem trata disto. Esta coluna é sua: o que escrever mantém-se quando gerar novamente.",
      status: "Planeada, Pronta, Enviada ou Cancelada. Uma linha enviada nunca muda de data.",
      lockedDate:
        "A data em que esta mensagem tem de sair, seja qual for o plano. Limpe a célula para libertar a data.",
      sent: "A data em que saiu, se não foi a data de envio. Uma linha com uma data aqui nunca muda de data.",
      notes:
        "Esta coluna é sua: o que escrever mantém-se quando gerar novamente. O mesmo se aplica às colunas que adicionar.",
      feedback:
        "Onde as pessoas dizem como correu. Vazio: a linha FeedbackLink da folha Definições, se existir.",
    },
    load: {
      week: "Semana de",
      messages: "Mensagens",
      messagesInFreeze: "Mensagens em semana com congelamento",
      users: "Utilizadores em inscrição",
      usersOverCapacity: "Utilizadores acima do limite",
      messagesTitle: "Mensagens por semana",
      usersTitle: "Utilizadores em inscrição por semana",
      peak: (what, most, week) => `${what}. Máximo: ${String(most)}, na semana de ${isoDateText(week)}.`,
    },
    written: (rows) => (rows === 1 ? "1 linha" : `${String(rows)} linhas`),
  },
  pane: {
    title: "Rollout Waves",
    language: "Idioma",
    starting: "A aguardar o Excel…",
    reading: "A ler o livro…",
    blocked: {
      heading: "Sem ligação ao Excel",
      text: "A parte que comunica com o Excel vem de appsforoffice.microsoft.com e ainda não chegou. A rede pode estar a bloquear esse endereço; o administrador pode permiti-lo.",
      stillWorks:
        "O que ainda funciona: guarde o livro, abra o ficheiro aqui e transfira-o com a respetiva linha cronológica.",
    },
    outside: {
      heading: "Abra um livro",
      text: "Neste momento, esta página não está no Excel e, por isso, trabalha com um ficheiro. O ficheiro é lido no seu browser e não é enviado para lado nenhum.",
      dropHere: "Largue um ficheiro .xlsx aqui",
    },
    openWorkbook: "Abrir um livro",
    openAnother: "Abrir outro livro",
    opening: (file) => `A abrir ${file}…`,
    empty: {
      example: "Uma tabela que pode ser lida",
      heading: "Quem fica a saber o quê, e quando",
      text: "Crie uma tabela com os grupos e o mês de implementação de cada um. A tabela dá origem a uma linha cronológica para mostrar em reuniões e às linhas da sua impressão em série.",
      sample: (sheet) => `O exemplo adiciona uma folha com o nome ${sheet}, que pode alterar como quiser.`,
      insertSample: "Inserir dados de exemplo",
      starter:
        "Ou comece com todas as folhas que um plano pode ter, prontas a preencher: grupos, fases, destinatários, calendário e definições.",
    },
    rules: {
      heading: "Mais definições",
      change: "As regras com uma célula são alteradas nela; as outras são as predefinidas.",
      changeWithout:
        "Estas são as regras predefinidas. Para as alterar, insira as folhas iniciais: Definições tem uma linha para cada uma.",
      usual: "predefinição",
      noLimit: "sem limite",
      noWeekend: "nenhum",
      weeks: (count) => (count === 1 ? "1 semana" : `${String(count)} semanas`),
      days: (count) => daysText(count),
      users: (count) => `${count} utilizadores`,
      ownWaves: (sheet) => `as suas próprias, em ${sheet}`,
    },
    starter: {
      heading: "Folhas iniciais",
      insert: "Inserir folhas iniciais",
      adds: "Adiciona, de entre Fases, Destinatários, Calendário e Definições, as folhas que o livro não tem. Pode alterá-las como quiser.",
      shape: "Plano",
      added: (sheets) => `Adicionado: ${sheets}.`,
      nothingToAdd: "O livro já tem todas as folhas iniciais.",
    },
    changes: {
      heading: "O que vai mudar",
      none: (kept) => `Nenhuma data muda: ${kept === 1 ? "1 mantida" : `${String(kept)} mantidas`}.`,
      moved: (count) => (count === 1 ? "1 alterada" : `${String(count)} alteradas`),
      added: (count) => (count === 1 ? "1 adicionada" : `${String(count)} adicionadas`),
      removed: (count) => (count === 1 ? "1 removida" : `${String(count)} removidas`),
      kept: (count) => (count === 1 ? "1 mantida" : `${String(count)} mantidas`),
      fromTo: (from, to) => `Antes: ${from}; agora: ${to}.`,
      noDate: "sem data",
      more: (count) => `E mais ${String(count)}.`,
      sinceLastTime: "Desde a última vez",
    },
    load: {
      heading: "Carga por semana",
      peak: "Máximo",
      freeze: (labels) => `Congelamento: ${labels}`,
      overLimit: (users) => `${users} acima do limite`,
    },
    rollout: "A sua implementação",
    sheet: "Folha",
    chooseSheet: "Escolha uma folha",
    whyChosen: {
      hasGroups: "Escolhida porque tem linhas sob os cabeçalhos.",
      isHeaded: "Escolhida porque os cabeçalhos dizem o que contém.",
      isSource: "Escolhida em vez de um plano de comunicação já concluído.",
      isNamed: "Escolhida pelo nome.",
      mostGroups: "Escolhida porque tem mais grupos.",
      fewestErrors: "Escolhida porque tem menos erros.",
      first: "Escolhida porque é a primeira.",
    },
    start: "Início",
    groups: (count) => (count === 1 ? "1 grupo" : `${String(count)} grupos`),
    users: (count, isOne) => (isOne ? `${count} utilizador` : `${count} utilizadores`),
    setBySettings: (cell) => `Definido em ${cell}.`,
    goTo: (cell) => `Ir para ${cell}`,
    readAgain: "Ler novamente",
    toFix: (count) => (count === 1 ? "1 aspeto a corrigir" : `${String(count)} aspetos a corrigir`),
    toKnow: (count) => (count === 1 ? "1 aspeto a ter em conta" : `${String(count)} aspetos a ter em conta`),
    andMore: (count) => `E mais ${String(count)}. Corrija estes primeiro e leia novamente.`,
    preview: "Pré-visualização",
    generate: "Gerar linha cronológica",
    generateAgain: "Gerar novamente",
    fixFirst: (count) =>
      count === 1
        ? "Primeiro, corrija o aspeto acima."
        : `Primeiro, corrija os ${String(count)} aspetos acima.`,
    writing: "A escrever…",
    inserting: "A inserir dados de exemplo…",
    insertingStarter: "A inserir folhas iniciais…",
    cancel: "Cancelar",
    cancelling: "A cancelar…",
    cancelled: "Cancelado.",
    done: "Concluído",
    timelineWritten: (waves, months) =>
      `${waves === 1 ? "1 fase" : `${String(waves)} fases`}, ${months === 1 ? "1 mês" : `${String(months)} meses`}`,
    messagesWritten: (rows, sends) =>
      `${rows === 1 ? "1 linha" : `${String(rows)} linhas`}, ${sends === 1 ? "1 envio" : `${String(sends)} envios`}`,
    open: (sheet) => `Abrir ${sheet}`,
    download: (file) => `Transferir ${file}`,
    downloadCalendar: "Transferir calendário",
    backToPlan: "Voltar ao plano",
    nextToSend: "Próximo envio",
    nothingToSend: "Todas as datas de envio já passaram.",
    refused: "Ainda não concluído",
    nothingChanged: "Não foi alterado nada.",
    mayHaveChanged: "Algumas folhas podem ter sido alteradas. Gere novamente para as corrigir.",
    tryAgain: "Tentar novamente",
    failed: {
      heading: "Ocorreu um erro no suplemento",
      text: "O erro é nosso, não seu. Tente novamente; se voltar a acontecer, envie os detalhes a quem lhe forneceu o suplemento.",
    },
    detailsLabel: "Detalhes, sem nada do seu livro",
    copyDetails: "Copiar detalhes",
    copied: "Copiado.",
    copyByHand: "Aqui não é permitido copiar. O texto está selecionado: prima Ctrl+C ou ⌘C.",
    help: {
      heading: "Ajuda e privacidade",
      text: "Liste os grupos com os respetivos meses em qualquer folha, verifique a pré-visualização e gere. As folhas Linha cronológica, Comunicações e Messages são refeitas de cada vez, com o que escreveu em Comunicações; nenhuma outra folha é alterada.",
      privacy:
        "Nada sai do livro: sem rastreio, sem servidor. Apenas o Office.js é carregado, a partir da Microsoft.",
    },
  },
  preflight: {
    heading: "Verificação antes do envio",
    states: {
      passed: "Aprovado",
      failed: "Reprovado",
      warned: "A ter em conta",
      untold: "Não verificado",
    },
    rules: {
      sheetThere: { claim: "A folha existe", protects: "Sem ela, não há nada para unir." },
      headersFirst: {
        claim: "Os cabeçalhos estão na linha 1, a partir de A1",
        protects: "O Word toma a primeira linha que encontra como nomes dos campos.",
      },
      headerNames: {
        claim: "Cada cabeçalho pode ser um campo de impressão em série",
        protects:
          "O Word altera ou encurta outros nomes, e os campos do documento deixam de encontrar a coluna.",
      },
      uniqueHeaders: {
        claim: "Nenhum cabeçalho aparece duas vezes",
        protects: "De duas colunas com o mesmo nome, o Word utiliza apenas uma.",
      },
      neededColumns: {
        claim: "As colunas de que toda a impressão em série precisa existem",
        protects: "Um campo sem a sua coluna fica vazio.",
      },
      nothingElse: {
        claim: "Não há mais nada na folha",
        protects: "O Word toma uma nota ao lado das linhas por mais uma coluna.",
      },
      noBlanks: {
        claim: "Nenhuma linha, coluna ou célula está vazia",
        protects: "O Word para numa linha vazia, e uma célula vazia pode repetir o texto do e-mail anterior.",
      },
      onlyTexts: {
        claim: "Cada célula é um texto",
        protects:
          "O Word transforma números e datas: 07865 passa a 7865, e 3 de abril pode passar a 4 de março.",
      },
      noFormulas: {
        claim: "Nenhuma célula é uma fórmula",
        protects: "Uma fórmula pode dar outro texto no dia da impressão em série, ou um erro.",
      },
      noMerges: {
        claim: "Nenhuma célula está unida",
        protects: "Só a primeira das células unidas contém o texto: falta nos outros e-mails.",
      },
      nothingHidden: {
        claim: "Nada está oculto ou filtrado",
        protects: "A impressão em série envia as linhas ocultas e filtradas da mesma forma.",
      },
      longTextsFirst: {
        claim: "Os textos longos começam nas primeiras oito linhas",
        protects:
          "O Word dimensiona uma coluna pelas primeiras oito linhas e corta os textos nos 255 carateres se nelas não houver nenhum mais longo.",
      },
      textLengths: {
        claim: "Nenhum texto é mais longo do que cabe numa célula",
        protects: "O Excel repara esse ficheiro e corta o texto nos 32 767 carateres.",
      },
      namedRange: {
        claim: "O intervalo com nome abrange exatamente os cabeçalhos e as linhas",
        protects: "O Word apresenta o nome ao lado da folha: as linhas fora dele não receberiam e-mail.",
      },
      addresses: {
        claim: "Cada To é um único endereço",
        protects:
          "Vários endereços numa célula não chegam a ninguém ou chegam a todos de uma vez, e uma quebra de linha pode acrescentar um destinatário.",
      },
      oncePerBatch: {
        claim: "Ninguém aparece duas vezes num envio",
        protects: "A mesma pessoa receberia o mesmo e-mail duas vezes.",
      },
      subjectLines: {
        claim: "Cada assunto é uma linha",
        protects: "Uma quebra de linha pode cortar o assunto ou acrescentar o que ninguém escreveu.",
      },
      noFieldsLeft: {
        claim: "Não resta nenhum campo de modelo",
        protects: "Todos leriam {{Name}} em vez de um nome.",
      },
      oneSendDate: {
        claim: "Cada envio tem uma só data",
        protects: "Um envio sai de uma só vez: parte dos e-mails sairia no dia errado.",
      },
      oneBatch: {
        claim: "Send contém um só envio",
        protects: "Uma impressão em série tem um só assunto: os e-mails de outro envio sairiam com ele.",
      },
      sameAsMessages: {
        claim: "Send contém todas as linhas do seu envio em Messages e nenhuma outra",
        protects: "Alguém ficaria sem e-mail, receberia um a mais ou outro texto.",
      },
      sameAsPlan: {
        claim: "As linhas correspondem ao plano atual",
        protects: "O que mudou no plano desde então faltaria nos e-mails.",
      },
    },
    found: (text) => `Encontrado: "${text}".`,
    missing: (text) => `Falta: "${text}".`,
    more: (count) => `E mais ${String(count)}.`,
    remedies: {
      messages: "Gere novamente: Messages é escrita de novo.",
      send: "Prepare novamente o envio: Send é escrita de novo.",
    },
    noSheet: "Não existe nenhuma folha Messages: gere primeiro a linha cronológica.",
    lookedUp: "O Outlook procura os nomes no livro de endereços; um endereço é mais seguro.",
    untold: {
      noPlan: "Não existe um plano com que comparar. Corrija primeiro o que está errado nas folhas.",
      noColumn: "Falta uma coluna necessária para esta verificação.",
      noMessages: "Não existe nenhuma folha Messages com que comparar. Gere primeiro a linha cronológica.",
      noBatch: "Nenhum envio está preparado em Send.",
    },
  },
};

function to(group: string | undefined): string {
  return group === undefined ? "" : ` para ${group}`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined ? "" : `, como "${send.message}"${to(send.group)} em ${isoDateText(send.date)}`;
}

function dayText(date: CivilDate): string {
  return `${isoDateText(date)} (${weekdayName("pt-PT", isoWeekday(date))})`;
}

function daysText(count: number): string {
  return count === 1 ? "1 dia" : `${String(count)} dias`;
}
