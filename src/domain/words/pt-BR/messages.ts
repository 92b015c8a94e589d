import { countingIn } from "../../language/countingIn";
import { LANGUAGE_NAMES } from "../../language/languageNames";
import { type CivilDate, isoDateText, isoWeekday } from "../../calendar/civilDate";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../../language/weekendReadings";
import type { SendOnDay } from "../../plan/scheduleProblem";
import type { Translation } from "../../vocabulary/translation";
import type { Messages } from "../en/messages";

const { counted, number } = countingIn("pt-BR");

/** Brazilian Portuguese: what sheets, problems and refusals say. */
export const messages: Translation<Messages> = {
  days: (count) => daysText(count),
  weekRule:
    "Como as semanas são contadas: a primeira semana vai do dia 1 ao dia 7 do mês, a segunda do dia 8 ao dia 14 e assim por diante.",
  wavesPurpose:
    "Para que servem as ondas: uma reunião inicial para todos e, depois, para cada grupo, dois emails antes do registro, um no registro e um depois.",
  problems: {
    "no-table": () =>
      "Nenhuma planilha com grupos e meses foi encontrada. Crie uma tabela com as colunas Grupo e Mês ou insira os dados de exemplo.",
    "sheet-not-found": ({ found, sheetNames }) =>
      `Não há nenhuma planilha chamada "${found}". Escolha uma destas: ${sheetNames.join(", ")}.`,
    "no-table-on-sheet": () =>
      "Esta planilha não tem uma tabela de grupos e meses. Escreva os cabeçalhos Grupo e Mês ou escolha outra planilha.",
    "no-groups": () => "Não há nada abaixo dos cabeçalhos. Escreva um grupo em cada linha.",
    "unknown-month": ({ found }) => `"${found}" não é um mês. Escreva o nome de um mês ou uma data.`,
    "missing-month": ({ group }) => `"${group}" não tem mês. Dê um mês a cada grupo.`,
    "day-in-month": ({ date, cells }) =>
      `"${dateInText("pt-BR", date)}" é um dia e seria planejado como o mês inteiro${cells > 1 ? ` (células como esta: ${number(cells)})` : ""}. Ainda não é possível planejar dias; se for o mês, escreva "${monthInText("pt-BR", date)}" como texto.`,
    "missing-group": () => "Há um mês, mas nenhum grupo. Escreva o nome do grupo ou limpe a linha.",
    "several-months": ({ group, otherCell }) =>
      `"${group}" tem outro mês em ${otherCell}. Mantenha um só mês para cada grupo.`,
    "repeated-month": ({ found, otherCell }) =>
      `"${found}" já está em ${otherCell}. Escreva os anos ou mantenha uma só coluna para cada mês.`,
    "plan-too-long": ({ months, most }) =>
      `O plano duraria ${number(months)} meses; o máximo é ${number(most)}. Verifique o ano deste mês.`,
    "repeated-group": ({ group, otherCell }) =>
      `"${group}" já está em ${otherCell}. Mantenha uma só linha para cada grupo ou dê nomes diferentes aos dois.`,
    "repeated-key": ({ key, otherCell }) =>
      `A chave "${key}" já está em ${otherCell}. Dê a cada grupo uma chave própria.`,
    "unknown-users": ({ found }) =>
      `"${found}" não é um número de usuários. Escreva um número inteiro, como 250.`,
    "not-an-address": ({ found }) =>
      `"${found}" não é um endereço de email. Escreva um endereço como it@example.com.`,
    "cell-error": ({ found }) => `A célula mostra ${found}. Corrija a fórmula ou escreva o valor.`,
    "text-too-long": ({ characters, most }) =>
      `A célula tem ${number(characters)} caracteres; o máximo que o Excel guarda é ${number(most)}. Encurte o texto.`,
    "formula-like": ({ found }) =>
      `"${found}" seria executado como fórmula por alguns programas. Escreva um nome que não comece como uma fórmula.`,
    "merged-cells": ({ range }) =>
      `As células ${range} estão mescladas, e não fica claro o que pertence a quê. Desfaça a mesclagem e preencha cada célula.`,
    "unknown-setting-value": ({ setting, found }) =>
      `"${found}" não é um valor válido para ${setting}. Corrija-o ou limpe-o.`,
    "sheet-name-taken": ({ name }) =>
      `Já existe uma planilha chamada "${name}" que não foi criada pelo Rollout Waves e, por isso, não será alterada. Renomeie-a e gere novamente.`,
    "name-taken": ({ name }) =>
      `O nome "${name}" já é usado para outra coisa nesta pasta de trabalho. Mude-o em Fórmulas > Gerenciador de Nomes e gere novamente.`,
    "sheet-protected": () =>
      "Esta planilha está protegida e não pode ser atualizada. Escolha Revisão > Desproteger Planilha e gere novamente.",
    "workbook-protected": () =>
      "A estrutura da pasta de trabalho está protegida, e nenhuma planilha pode ser adicionada. Escolha Revisão > Proteger Pasta de Trabalho para remover a proteção e gere novamente.",
    "no-open-day": ({ message, group }) =>
      `Não resta nenhum dia livre na semana de "${message}" para ${group}. Escolha outro mês ou outra semana.`,
    "no-address": ({ groups }) =>
      `Sem endereço de email: ${groups.join(", ")}. O nome fica na coluna To, e o Outlook o procura no catálogo de endereços. Para ter certeza, adicione uma coluna Email.`,
    "unclear-groups": ({ found }) =>
      `Não está claro quais grupos há em "${found}". Separe-os com vírgulas, cada um com seus usuários entre parênteses: RH (50 usuários), Finanças (40 usuários).`,
    "everyone-among-groups": ({ found }) =>
      `"${found}" quer dizer todos, mas há outros grupos ao lado. Escreva o nome do grupo em questão.`,
    "note-not-read": ({ found }) =>
      `"${found}" foi considerado uma observação abaixo da tabela. Se for um grupo, dê um mês a ele.`,
    "table-not-read": ({ range }) =>
      `Há outra tabela de grupos e meses em ${range}, e ela não foi lida. Reúna tudo em uma só tabela.`,
    "months-out-of-order": ({ found }) =>
      `"${found}" corresponde a um mês anterior ao da coluna anterior. Verifique o mês de início ou escreva os anos.`,
    "no-such-week": ({ message, group }) =>
      `O mês não tem uma quinta semana para "${message}" (${group}). Escolha outra semana, como a última.`,
    "out-of-order": ({ message, group, previous }) =>
      `"${message}" para ${group} não vem depois de "${previous}". Mude uma das duas datas.`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `Dias entre "${previous}" e "${message}" para ${group}: ${number(days)}; o mínimo é ${number(least)}. Escolha outra semana para uma das duas mensagens.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `Dias entre o registro de ${previous} e o de ${group}: ${number(days)}; o mínimo é ${number(least)}. Escolha um mês posterior.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `Usuários que fazem o registro na semana de ${isoDateText(week)}: ${number(users)} (${groups.join(", ")}); o suporte técnico consegue atender ${number(most)}. Mude a data de um grupo ou divida-o.`,
    "sends-in-freeze": ({ label, sends }) =>
      `Mensagens enviadas durante "${label}": ${number(sends.length)}${example(sends)}. Mude a semana das que não devem ser enviadas nesse período.`,
    "locked-on-closed-day": ({ message, group, date, closure }) =>
      `"${message}"${to(group)} está com a data fixada em ${isoDateText(date)}, que não é um dia livre: ${closure.kind === "weekend" ? "fim de semana" : closure.label}. Remova a data fixada ou mantenha-a se for intencional.`,
    "locked-outside-week": ({ message, group, date }) =>
      `"${message}"${to(group)} está com a data fixada em ${isoDateText(date)}, fora da sua semana. Remova a data fixada ou mantenha-a se for intencional.`,
    "kickoff-with-first-message": ({ kickoff, groups }) =>
      `"${kickoff}" e a primeira mensagem para ${groups.join(", ")} caem na mesma semana. Antecipe a reunião inicial para que haja tempo para perguntas.`,
    "enrolled-before-evaluated": ({ groups, previous }) =>
      `O registro de ${groups.join(", ")} começa antes de se perguntar a ${previous} como foi. Escolha um mês ou uma semana posterior.`,
    "executives-in-pilot": ({ group }) =>
      `${group} está entre os primeiros e, portanto, é o piloto. Comece com um grupo que possa suportar e resolver problemas e deixe os executivos para depois.`,
    "phases-out-of-order": ({ message, phase, previous, previousPhase }) =>
      `"${message}" (${phase}) vem depois de "${previous}" (${previousPhase}) para os mesmos grupos. Se não é isso que você quer, mude a ordem das duas ou a fase de uma.`,
    "sends-in-past": ({ sends }) =>
      `Mensagens cuja data já passou e que não estão marcadas como enviadas: ${number(sends.length)}${example(sends)}. Marque como enviadas as que saíram; dê às outras um mês ou uma data posterior, ou cancele-as.`,
    "slices-to-one-address": ({ groups }) =>
      `Grupos divididos e sem destinatários: ${groups.join(", ")}. O endereço do próprio grupo recebe cada mensagem uma vez para cada parte. Inclua as pessoas como destinatários ou não divida os grupos.`,
    "unknown-calendar": ({ calendar, scope }) =>
      `Nenhuma linha do calendário é para "${calendar}". Escreva o nome como está na coluna ${scope} ou adicione uma linha.`,
    "no-waves": () =>
      "Não há nenhuma mensagem abaixo dos cabeçalhos. Escreva uma em cada linha ou exclua a planilha para usar o plano padrão.",
    "missing-value": ({ name }) => `A coluna ${name} está vazia aqui. Preencha-a ou limpe a linha.`,
    "not-a-choice": ({ name, found, choices }) =>
      `"${found}" não é um valor válido para ${name}. Escreva um destes: ${choices.join(", ")}.`,
    "weekday-or-country": (problem) => {
      const { found, day, country, days } = weekendReadings("pt-BR", problem);
      return `"${found}" pode ser ${day} ou o país ${country}. Escreva por extenso os dias do fim de semana: "${day}" se for só esse dia, "${days}" se for o país.`;
    },
    "not-in-range": ({ name, found, least, most }) =>
      `"${found}" não é um valor válido para ${name}. Escreva um número inteiro de ${number(least)} a ${number(most)}.`,
    "unknown-week": ({ found }) =>
      `"${found}" não é uma semana do mês. Escreva, como texto, 1 a 5, última ou semanas como 1-3.`,
    "unknown-date": ({ found }) => `"${found}" não é uma data. Escreva uma data, como 2026-12-24.`,
    "dates-reversed": ({ found }) => `"${found}" é anterior ao primeiro dia. Troque as duas datas.`,
    "repeated-message": ({ message, otherCell }) =>
      `"${message}" já está em ${otherCell}. Dê um nome próprio a cada mensagem.`,
    "several-audiences": ({ wave, otherCell }) =>
      `A onda ${String(wave)} tem outro público-alvo em ${otherCell}. Dê a ela um só público-alvo ou coloque esta mensagem em uma onda própria.`,
    "missing-text": ({ message }) =>
      `"${message}" é um email e não tem texto aqui. Escreva o assunto e o corpo.`,
    "unknown-field": ({ field, nearest }) =>
      `Nenhum campo se chama {{${field}}}. Você quis dizer {{${nearest}}}? Corrija o nome ou escreva o próprio texto.`,
    "stray-braces": ({ found }) =>
      `As chaves de "${found}" não formam nenhum campo e seriam enviadas como estão. Escreva um campo como {{Name}} ou {{Name|colega}}, sem outras chaves dentro ou ao lado, ou tire as chaves.`,
    "communications-without-headers": ({ headers }) =>
      `Esta planilha não tem uma linha com os cabeçalhos ${headers.join(" e ")}, e o que está escrito nela não pode ser mantido. Escreva-os novamente ou exclua a planilha.`,
    "communications-header-missing": ({ headers }) =>
      `Faltam cabeçalhos nesta linha: ${headers.join(", ")}. Sem eles não é possível saber o que foi enviado, nem quando. Escreva-os novamente acima de suas colunas.`,
    "above-headers": ({ found }) =>
      `"${found}" está acima dos cabeçalhos e se perderia quando a planilha fosse escrita de novo. Mova para baixo das linhas, para uma coluna sua ou para outra planilha.`,
    "formulas-become-values": ({ name, cells }) =>
      `As fórmulas em ${name} (células: ${number(cells)}) permanecem só como os valores que mostram. Guarde-as em uma planilha sua.`,
    "message-renamed": ({ message, was }) =>
      `"${message}" é tomada por "${was}" da vez anterior com outro nome: o que foi enviado, bloqueado e anotado permanece. Se for outra mensagem, dê a ela uma onda própria.`,
    "message-unclear": ({ was, messages }) =>
      `"${was}" foi enviada e não está mais no plano, e estas são novas: ${messages.join(", ")}. Se for uma delas, sairia duas vezes. Mude um nome de cada vez ou dê às mensagens novas uma onda própria.`,
    "language-changed": ({ was, is }) =>
      `Este plano estava em ${LANGUAGE_NAMES[was]} e agora está em ${LANGUAGE_NAMES[is]}, com tudo o que foi escrito nele. Para voltar, escolha ${LANGUAGE_NAMES[was]} de novo.`,
    "repeated-message-key": ({ key, otherCell }) =>
      `A chave "${key}" já está em ${otherCell}. Dê a cada mensagem uma chave própria.`,
    "sent-without-date": ({ sendDate, sent }) =>
      `Esta linha está marcada como enviada, e nada diz quando. Escreva o dia em ${sendDate} ou em ${sent}.`,
    "similar-groups": ({ group, other, otherCell }) =>
      `"${group}" é muito parecido com "${other}" em ${otherCell}. Se forem o mesmo grupo, use um só nome ou informe o outro em uma coluna Aliases.`,
    "read-as-one-group": ({ found }) =>
      `"${found}" foi lido como um único grupo. Se forem vários, separe-os com vírgulas.`,
    "recipients-without-headers": ({ headers }) =>
      `Esta planilha não tem uma linha com os cabeçalhos ${headers.join(" e ")}, e não é possível ler nenhum destinatário nela. Escreva-os acima das colunas ou renomeie a planilha.`,
    "without-headers": ({ headers }) =>
      `Esta planilha não tem uma linha com os cabeçalhos ${headers.join(", ")}, e não é possível ler nada nela. Escreva-os acima das colunas ou renomeie a planilha.`,
    "sheet-not-read": ({ input, headers }) =>
      `Esta planilha se parece com ${input} e não foi lida. Se ela deve ser usada, reexiba-a, dê a ela o nome ${input} e escreva os cabeçalhos ${headers.join(", ")} acima das colunas; mantenha só uma planilha assim.`,
    "hidden-used": ({ input }) =>
      `Esta planilha está oculta e foi lida como ${input}. Reexiba-a para ver o que vale ou exclua-a se não deve ser usada.`,
    "hidden-unclear": ({ input }) =>
      `Esta planilha oculta tem os cabeçalhos de ${input}, e nenhuma outra os tem. Para usá-la, reexiba-a ou dê a ela o nome ${input}; se não deve ser usada, exclua-a.`,
    "second-table": ({ input, other }) =>
      `Esta planilha pode ser lida como ${input}, e "${other}" também. Reúna tudo em uma das duas e exclua a outra.`,
    "taken-as-suppress": () =>
      "Isto foi lido como uma lista ou marca de quem não recebe nenhum email. Se não for, dê outro nome.",
    "recipient-without-group": ({ rows }) =>
      rows === 1
        ? "1 destinatário não tem grupo e não receberá nenhum email. Escreva o grupo ao lado do endereço."
        : `${number(rows)} destinatários não têm grupo e não receberão nenhum email. Escreva o grupo ao lado de cada endereço.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `"${found}" não é um grupo do plano, e por isso ${rows === 1 ? "1 destinatário não receberá" : `${number(rows)} destinatários não receberão`} nenhum email. Você quis dizer "${nearest}"? Corrija o nome ou informe-o na coluna Aliases desse grupo.`,
    "bad-address": ({ found }) =>
      `"${found}" não é um endereço de email, e por isso nenhum email será enviado para esta linha. Escreva um só endereço, como nome@example.com.`,
    "missing-address": () =>
      "Este destinatário não tem endereço de email e não receberá nenhum email. Escreva o endereço.",
    "repeated-recipient": ({ found, otherCell }) =>
      `"${found}" já está em ${otherCell}, para o mesmo grupo. Cada email é enviado uma só vez; remova uma das linhas.`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `"${found}" está em "${group}" e, em ${otherCell}, em "${other}". Recebe as mensagens dos dois grupos, mas a mesma mensagem só uma vez por dia. Se não for intencional, mantenha uma só linha.`,
    suppressed: ({ rows }) =>
      rows === 1
        ? "1 destinatário está excluído do envio e não receberá nenhum email."
        : `${number(rows)} destinatários estão excluídos do envio e não receberão nenhum email.`,
    "unspoken-language": ({ found, rows }) =>
      `"${found}" não é um idioma em que este suplemento escreve, e por isso ${rows === 1 ? "1 destinatário receberá" : `${number(rows)} destinatários receberão`} o texto em outro. Escolha um idioma da lista ou deixe a célula vazia.`,
    "group-without-recipients": ({ groups }) =>
      `Não há nenhum destinatário em ${groups.map((group) => `"${group}"`).join(", ")}. O email vai para o endereço do próprio grupo ou para o nome dele. Adicione destinatários ou verifique como o grupo está escrito.`,
    "group-left-out": ({ groups }) =>
      `Não é possível escrever para nenhum destinatário de ${groups.map((group) => `"${group}"`).join(", ")}, e por isso nenhum email será enviado. Corrija os destinatários se não for intencional.`,
    "missed-message": ({ message, groups, rows, batch }) =>
      `Pessoas que não estavam quando "${message}" foi enviada a ${groups.join(", ")}: ${number(rows)}. Elas estão em um envio próprio, "${batch}". Envie-o ou marque-o como enviado se não precisarem mais dele.`,
    "had-already": ({ message, group, rows }) =>
      `Todos em "${group}" (${number(rows)}) já receberam "${message}", como diz a planilha de enviadas, e a linha não está marcada como enviada. Marque-a ou exclua ali as linhas dessas pessoas para enviar de novo.`,
    "unknown-slice": ({ group, rows }) =>
      `Destinatários de "${group}" que não receberão nenhum email: ${number(rows)}. Uma parte do grupo já recebeu mensagens que o restante ainda receberá, e nada diz em que parte eles estão. Escreva você mesmo para quem é novo ou coloque essas pessoas em um grupo próprio.`,
    "number-in-field": ({ name, rows }) =>
      `A coluna ${name} tem ${rows === 1 ? "um número" : `${number(rows)} números`}, e nos emails os números aparecem sem formato. Se for uma data ou começar com zeros, escreva como texto.`,
    "blank-field": ({ message, field, rows }) =>
      `O texto de "${message}" contém {{${field}}}, que está vazio em ${rows === 1 ? "1 email" : `${number(rows)} emails`}; o primeiro é este. Preencha-o ou escreva o que colocar no lugar: {{${field}|colega}}.`,
    "empty-mail": ({ message, field, rows }) =>
      `Um texto de "${message}" tem apenas campos como {{${field}}} e fica vazio em ${rows === 1 ? "1 email" : `${number(rows)} emails`}; o primeiro é este. Preencha-os ou escreva algo mais no texto.`,
    "unknown-message": ({ found, nearest }) =>
      `"${found}" não é uma mensagem do plano. Você quis dizer "${nearest}"? Corrija o nome ou remova a linha.`,
    "repeated-template": ({ message, otherCell }) =>
      `"${message}" já tem um texto neste idioma em ${otherCell}. Remova um dos dois.`,
    "send-emptied": ({ batch }) =>
      `"${batch}" não está mais no plano, e por isso esta planilha foi esvaziada. Prepare o envio que você quer fazer.`,
    "send-settled": ({ batch }) =>
      `"${batch}" foi enviado ou cancelado nesse meio-tempo, e por isso esta planilha foi esvaziada. Prepare o próximo envio que você quer fazer.`,
    "too-many-messages": ({ rows, most }) =>
      `O plano tem ${number(rows)} emails, e em uma planilha cabem ${number(most)}. Prepare um envio de cada vez ou grave cada envio em um arquivo CSV.`,
  },
  refusals: {
    "cell-edit-mode": () =>
      "Uma célula está sendo editada. Pressione Enter ou Esc na planilha e tente novamente.",
    protected: ({ sheet }) =>
      sheet === undefined
        ? "A pasta de trabalho está protegida. Remova a proteção na guia Revisão e tente novamente."
        : `A planilha "${sheet}" está protegida. Escolha Revisão > Desproteger Planilha e tente novamente.`,
    "read-only": ({ file }) =>
      file === undefined
        ? "A pasta de trabalho está aberta somente para leitura. Salve uma cópia e gere nela."
        : `${file} pode ser lido, mas não pode ser gravado. Escolha outro arquivo com --out.`,
    "name-taken": ({ name = "" }) =>
      `O nome "${name}" já é usado nesta pasta de trabalho para algo que não é nosso. Mude-o e tente novamente.`,
    "sheet-not-found": ({ sheet = "" }) =>
      `A planilha "${sheet}" não existe mais. Escolha outra planilha e tente novamente.`,
    "too-large": ({ sheet }) =>
      `${sheet === undefined ? "O resultado" : `"${sheet}"`} é maior do que o Excel aceita. Divida o plano em duas pastas de trabalho.`,
    "changed-meanwhile": ({ sheet, file = "" }) =>
      sheet === undefined
        ? `${file} foi alterado por outro programa nesse meio-tempo, por isso nada foi gravado nele. Execute o comando novamente.`
        : `A planilha "${sheet}" foi alterada nesse meio-tempo, talvez por um colega. Tente novamente: ela será lida como está agora.`,
    cancelled: () => "Cancelado, como você pediu.",
    "not-answering": () =>
      "O Excel não responde. Espere até que esteja pronto, veja as planilhas Linha do tempo e Messages e gere novamente.",
    "host-failed": () =>
      "O Excel não conseguiu fazer isso. Tente novamente; se acontecer de novo, feche e abra a pasta de trabalho.",
    "file-not-accessible": ({ file = "" }) =>
      `Não foi possível abrir ou gravar ${file}. Verifique se o arquivo existe, se você tem permissão para usá-lo e se nenhum programa o mantém aberto.`,
    "not-a-workbook": ({ file = "O arquivo" }) =>
      `${file} não é uma pasta de trabalho completa do Excel. Abra-o no Excel, salve como .xlsx e use esse arquivo.`,
    "unsupported-format": ({ file = "O arquivo" }) =>
      `${file} está em um formato diferente de .xlsx e .xlsm. Abra-o no Excel, salve como .xlsx e use esse arquivo.`,
    encrypted: ({ file = "O arquivo" }) =>
      `${file} está criptografado com uma senha. Abra-o no Excel, remova a senha (Arquivo > Informações > Proteger Pasta de Trabalho) e salve.`,
    "inflates-too-much": ({ file = "O arquivo" }) =>
      `${file}, ao ser descompactado, fica muito maior do que uma pasta de trabalho deveria ser e, por isso, não foi lido. Abra-o no Excel e salve como um novo arquivo.`,
  },
  holidays: {
    sheet: "Feriados",
    heading: "Feriados",
    adds: "Adiciona os feriados de um país inteiro, nos anos do plano, como linhas que você pode alterar à vontade. Meios feriados e dias em que só fecham bancos e escritórios apenas avisam. Adicione por conta própria os dias que valem só em uma parte do país.",
    country: "País/região",
    chooseCountry: "Escolha um país/região",
    insert: "Adicionar feriados",
    inserting: "Adicionando feriados…",
    added: (place, days, sheet) => `${place}: ${days} a mais na planilha ${sheet}.`,
    allThere: (place) => `${place}: o calendário já tem todos esses feriados.`,
    forCalendars: (calendars) =>
      `Esses dias valem para os grupos com o calendário ${calendars} e para nenhum outro.`,
    forEveryone: (example, calendar, scope) =>
      `Esses dias valem para todos os grupos. Para que valham só para alguns, escreva um calendário, como ${example}, para esses grupos na coluna ${calendar} e para esses dias na coluna ${scope}.`,
    noneMeans: (country, calendars) =>
      `Nenhum calendário dos grupos corresponde a ${country}; são: ${calendars}.`,
    withoutCalendar: (groups, calendar) =>
      `Grupos sem calendário, para os quais esses dias não valem: ${groups}. Se devem valer, escreva-o na coluna ${calendar}.`,
    otherLists: (sheets, scope) =>
      `Outros feriados também valem para todos os grupos (${sheets}). Se valem só para alguns, escreva o calendário desses grupos na coluna ${scope}.`,
    noneKnown: (place) => `${place}: nenhum feriado conhecido. Escreva-os na planilha Calendário.`,
  },
  planning: {
    weekRuleLines: {
      containsFirst: (weekStart) =>
        `Como as semanas são contadas: semanas do calendário (primeiro dia: ${weekStart}); a primeira é a que contém o dia 1 do mês.`,
      isoMajority: (weekStart) =>
        `Como as semanas são contadas: semanas do calendário (primeiro dia: ${weekStart}); a primeira é a que tem quatro dias ou mais no mês.`,
      firstFull: (weekStart) =>
        `Como as semanas são contadas: semanas do calendário (primeiro dia: ${weekStart}); a primeira é a que fica inteira no mês.`,
    },
    prompts: {
      wave: "Um número a partir de 1. Mensagens com o mesmo número formam uma onda.",
      audience: "Todos, Cada grupo ou os nomes de alguns grupos, separados por vírgulas.",
      week: "1 a 5, última ou semanas seguidas, como 1-3.",
      monthsAfter: "Quantos meses depois do mês do próprio grupo. Vazio: nenhum.",
      weekday: "O dia do envio. Vazio: o dia da semana padrão da planilha Configurações.",
      channels: "Um ou mais destes: Reunião, Email, Site, Redes sociais, Cartaz.",
      subject: "Texto com campos como {{Group}}, {{Month}} e {{EnrollmentDateLong}}.",
      from: "O primeiro dia, como data.",
      to: "O último dia, que também conta. Vazio: o mesmo que o primeiro.",
      kind: "Um feriado ou um congelamento, em que nada deve mudar.",
      scope: "Todos, nomes de grupos ou canais. Vazio: todos.",
      effect: "Bloquear não deixa nenhuma mensagem cair nesses dias; Avisar só informa.",
      weekRule: "Qual semana de um mês é a primeira.",
      weekend: "Dias da semana separados por vírgulas ou um código de país, como BR.",
      leadWeeks: "Quantas semanas antes do planejado a reunião inicial é realizada.",
      leastGate: "O mínimo de dias entre o registro de um mês e o do mês seguinte.",
      capacity: "Quantos usuários o suporte técnico consegue atender em uma semana. Vazio: sem limite.",
      whenFull:
        "Avisar só informa; Dividir separa um grupo grande em lotes, com uma ou duas semanas entre um e outro.",
      shape: "O plano usado quando não há uma planilha Ondas.",
    },
    samples: {
      newYear: "Ano-Novo",
      freeze: "Congelamento de mudanças de fim de ano",
      person: "Pessoa de exemplo",
    },
  },
  communications: {
    unnamedColumn: "Coluna",
    dateFormat: "yyyy-mm-dd",
    reasons: {
      weekday: (weekday) => `O dia que o plano pede: ${weekdayName("pt-BR", weekday)}.`,
      kickoff: "O primeiro dia livre da semana: a reunião inicial vem antes de todo o resto.",
      shortWeek: "Neste mês, a semana não tem o dia pedido; por isso, é o último dia livre.",
      closed: ({ wanted, because, moved }) =>
        `${dayText(wanted)} não é um dia livre: ${because.kind === "weekend" ? "fim de semana" : because.label}. Por isso, é ${moved === "next" ? "o próximo dia livre" : "o último dia livre antes dele"}.`,
      wait: ({ wanted, for: wait }) =>
        wait.kind === "after"
          ? `"${wait.message}" sai em ${dayText(wait.on)}, e o mínimo é ${daysText(wait.days)} depois: ${dayText(wanted)} é cedo demais.`
          : `${wait.group}: registro em ${dayText(wait.on)}, e o mínimo é ${daysText(wait.days)} depois: ${dayText(wanted)} é cedo demais.`,
      cutWait: ({ for: wait }) =>
        `${wait.kind === "after" ? `"${wait.message}" sai` : `${wait.group}: registro`} em ${dayText(wait.on)}, e esta semana não tem dia livre ${daysText(wait.days)} depois. Por isso, é o último dia livre.`,
      locked: "Fixada: o dia está em Data fixada.",
      sent: "Enviada: a data não muda mais.",
      cancelled: "Cancelada: nada é enviado, e a data permanece.",
      missed: "Para quem não estava quando foi enviada: o próximo dia aberto.",
    },
    conflicts: {
      noSuchWeek: "Sem data: o mês não tem essa semana.",
      closedWeek: "Sem data: nenhum dia da semana está livre.",
      tooLate: ({ for: wait }) =>
        `Sem data: "${wait.kind === "after" ? wait.message : wait.group}" está em ${dayText(wait.on)}, e não resta nenhum dia livre na semana depois disso.`,
    },
    leftPlan: "Enviada. Não está mais no plano.",
    notInPlan: "Não está mais no plano.",
    standsTwice: "Esta linha aparece duas vezes; o que está escrito aqui permanece.",
    prompts: {
      owner: "Quem cuida disso. Esta coluna é sua: o que você escreve continua quando você gera novamente.",
      status: "Planejada, Pronta, Enviada ou Cancelada. Uma linha enviada nunca muda de data.",
      lockedDate:
        "A data em que esta mensagem deve sair, seja qual for o plano. Limpe a célula para liberar a data.",
      sent: "A data em que saiu, se não foi a data de envio. Uma linha com uma data aqui nunca muda de data.",
      notes:
        "Esta coluna é sua: o que você escreve continua quando você gera novamente. O mesmo vale para as colunas que você adicionar.",
      feedback:
        "Onde as pessoas contam como foi. Vazio: a linha FeedbackLink da planilha Configurações, se houver.",
    },
    load: {
      week: "Semana de",
      messages: "Mensagens",
      messagesInFreeze: "Mensagens em semana com congelamento",
      users: "Usuários em registro",
      usersOverCapacity: "Usuários acima do limite",
      messagesTitle: "Mensagens por semana",
      usersTitle: "Usuários em registro por semana",
      peak: (what, most, week) => `${what}. Máximo: ${String(most)}, na semana de ${isoDateText(week)}.`,
    },
  },
  preflight: {
    heading: "Verificação antes do envio",
    states: {
      passed: "Aprovado",
      failed: "Reprovado",
      warned: "Atenção",
      untold: "Não verificado",
    },
    rules: {
      sheetThere: {
        claim: "A planilha existe",
        protects: "Sem ela, não há o que mesclar.",
      },
      headersFirst: {
        claim: "Os cabeçalhos estão na linha 1, a partir de A1",
        protects: "O Word usa a primeira linha que encontra como nomes dos campos.",
      },
      headerNames: {
        claim: "Cada cabeçalho pode ser um campo de mesclagem",
        protects:
          "O Word altera ou encurta outros nomes, e os campos do documento deixam de encontrar a coluna.",
      },
      uniqueHeaders: {
        claim: "Nenhum cabeçalho aparece duas vezes",
        protects: "De duas colunas com o mesmo nome, o Word mescla só uma.",
      },
      neededColumns: {
        claim: "As colunas de que toda mala direta precisa existem",
        protects: "Um campo sem a sua coluna fica vazio.",
      },
      nothingElse: {
        claim: "Não há mais nada na planilha",
        protects: "O Word toma uma anotação ao lado das linhas por mais uma coluna.",
      },
      noBlanks: {
        claim: "Nenhuma linha, coluna ou célula está vazia",
        protects:
          "O Word para em uma linha vazia, e uma célula vazia pode repetir o texto do email anterior.",
      },
      onlyTexts: {
        claim: "Cada célula é um texto",
        protects: "O Word transforma números e datas: 07865 vira 7865, e 3 de abril pode virar 4 de março.",
      },
      noFormulas: {
        claim: "Nenhuma célula é uma fórmula",
        protects: "Uma fórmula pode dar outro texto no dia da mala direta, ou um erro.",
      },
      noMerges: {
        claim: "Nenhuma célula está mesclada",
        protects: "Só a primeira das células mescladas contém o texto: ele falta nos outros emails.",
      },
      nothingHidden: {
        claim: "Nada está oculto ou filtrado",
        protects: "A mala direta envia as linhas ocultas e filtradas mesmo assim.",
      },
      longTextsFirst: {
        claim: "Os textos longos começam nas primeiras oito linhas",
        protects:
          "O Word dimensiona uma coluna pelas primeiras oito linhas e corta os textos em 255 caracteres se nelas não houver nenhum mais longo.",
      },
      textLengths: {
        claim: "Nenhum texto é mais longo do que cabe em uma célula",
        protects: "O Excel repara esse arquivo e corta o texto em 32.767 caracteres.",
      },
      namedRange: {
        claim: "O intervalo nomeado abrange exatamente os cabeçalhos e as linhas",
        protects: "O Word oferece o nome ao lado da planilha: as linhas fora dele não receberiam email.",
      },
      addresses: {
        claim: "Cada To é um único endereço",
        protects:
          "Vários endereços em uma célula não chegam a ninguém ou chegam a todos de uma vez, e uma quebra de linha pode acrescentar um destinatário.",
      },
      oncePerBatch: {
        claim: "Ninguém aparece duas vezes em um envio",
        protects: "A mesma pessoa receberia o mesmo email duas vezes.",
      },
      subjectLines: {
        claim: "Cada assunto é uma linha",
        protects: "Uma quebra de linha pode cortar o assunto ou acrescentar o que ninguém escreveu.",
      },
      noFieldsLeft: {
        claim: "Não sobrou nenhum campo de modelo",
        protects: "Todos leriam {{Name}} em vez de um nome.",
      },
      oneSendDate: {
        claim: "Cada envio tem uma só data",
        protects: "Um envio sai de uma vez: parte dos emails sairia no dia errado.",
      },
      oneBatch: {
        claim: "Send contém um só envio",
        protects: "Uma mala direta tem um só assunto: os emails de outro envio sairiam com ele.",
      },
      stillToSend: {
        claim: "O envio em Send ainda está por enviar",
        protects: "As pessoas receberiam um email pela segunda vez, ou um que foi cancelado.",
      },
      sameAsMessages: {
        claim: "Send contém todas as linhas do seu envio em Messages e nenhuma outra",
        protects: "Alguém ficaria sem email, receberia um a mais ou outro texto.",
      },
      sameAsPlan: {
        claim: "As linhas correspondem ao plano atual",
        protects: "O que mudou no plano desde então faltaria nos emails.",
      },
    },
    found: (text) => `Encontrado: "${text}".`,
    missing: (text) => `Falta: "${text}".`,
    more: (count) => `E mais ${number(count)}.`,
    remedies: {
      messages: "Gere novamente: Messages é escrita de novo.",
      send: "Prepare o envio novamente: Send é escrita de novo.",
      planAddresses:
        "O plano está assim. Escreva um endereço de email para cada um destes grupos ou pessoas onde estão listados e gere novamente.",
      planLengths:
        "O plano tem colunas demais com textos de mais de 255 caracteres. Encurte os textos de algumas delas e gere novamente.",
      planTexts: "O plano está assim. Altere o texto na planilha de onde ele vem e gere novamente.",
      unhide:
        "Mostre a planilha: clique com o botão direito na guia de qualquer planilha e escolha Reexibir.",
      settled:
        "Pelo plano, nada deste envio deve ser enviado: foi enviado ou cancelado, ou agora tem outra data ou outro nome. Gere novamente e depois prepare o que deve ser enviado.",
    },
    noSheet: "Não há nenhuma planilha Messages: gere primeiro a linha do tempo.",
    lookedUp: "O Outlook procura os nomes no catálogo de endereços; um endereço é mais seguro.",
    untold: {
      noPlan: "Não há um plano com o qual comparar. Corrija primeiro o que está errado nas planilhas.",
      noColumn: "Falta uma coluna necessária para esta verificação.",
      noMessages: "Não há nenhuma planilha Messages com a qual comparar. Gere primeiro a linha do tempo.",
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
  return `${isoDateText(date)} (${weekdayName("pt-BR", isoWeekday(date))})`;
}

function daysText(count: number): string {
  return counted(count, { one: "dia", other: "dias" });
}
