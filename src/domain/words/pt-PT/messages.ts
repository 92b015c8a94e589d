import { countingIn } from "../../language/countingIn";
import { LANGUAGE_NAMES } from "../../language/languageNames";
import { type CivilDate, isoDateText, isoWeekday } from "../../calendar/civilDate";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../../language/weekendReadings";
import type { SendOnDay } from "../../plan/scheduleProblem";
import type { Translation } from "../../vocabulary/translation";
import type { Messages } from "../en/messages";

const { counted, number } = countingIn("pt-PT");

/** European Portuguese: what sheets, problems and refusals say. */
export const messages: Translation<Messages> = {
  days: (count) => daysText(count),
  weekRule:
    "Como são contadas as semanas: a primeira semana vai do dia 1 ao dia 7 do mês, a segunda do dia 8 ao dia 14 e assim sucessivamente.",
  wavesPurpose:
    "Para que servem as fases: uma reunião inicial para todos e, depois, para cada grupo, dois e-mails antes da inscrição, um na altura da inscrição e um depois.",
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
      `"${dateInText("pt-PT", date)}" é um dia e seria planeado como o mês inteiro${cells > 1 ? ` (células como esta: ${number(cells)})` : ""}. Ainda não é possível planear dias; se for o mês, escreva "${monthInText("pt-PT", date)}" como texto.`,
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
      `"${found}" não é um número de utilizadores. Escreva um número inteiro, como 250.`,
    "not-an-address": ({ found }) =>
      `"${found}" não é um endereço de e-mail. Escreva um endereço como it@example.com.`,
    "cell-error": ({ found }) => `A célula mostra ${found}. Corrija a fórmula ou escreva o valor.`,
    "text-too-long": ({ characters, most }) =>
      `A célula tem ${number(characters)} carateres; o máximo que o Excel guarda é ${number(most)}. Encurte o texto.`,
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
      `Dias entre "${previous}" e "${message}" para ${group}: ${number(days)}; o mínimo é ${number(least)}. Escolha outra semana para uma das duas mensagens.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `Dias entre a inscrição de ${previous} e a de ${group}: ${number(days)}; o mínimo é ${number(least)}. Escolha um mês posterior.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `Utilizadores que fazem a inscrição na semana de ${isoDateText(week)}: ${number(users)} (${groups.join(", ")}); o suporte técnico consegue atender ${number(most)}. Altere a data de um grupo ou divida-o.`,
    "sends-in-freeze": ({ label, sends }) =>
      `Mensagens enviadas durante "${label}": ${number(sends.length)}${example(sends)}. Altere a semana das que não devem ser enviadas nesse período.`,
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
    "phases-out-of-order": ({ message, phase, previous, previousPhase }) =>
      `"${message}" (${phase}) vem depois de "${previous}" (${previousPhase}) para os mesmos grupos. Se não é isso que pretende, altere a ordem das duas ou a fase de uma.`,
    "sends-in-past": ({ sends }) =>
      `Mensagens cuja data já passou e que não estão marcadas como enviadas: ${number(sends.length)}${example(sends)}. Marque como enviadas as que saíram; dê às outras um mês ou uma data posterior, ou cancele-as.`,
    "slices-to-one-address": ({ groups }) =>
      `Grupos divididos e sem destinatários: ${groups.join(", ")}. O endereço do próprio grupo recebe cada mensagem uma vez por cada parte. Inclua as pessoas como destinatários ou não divida os grupos.`,
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
      `"${found}" não é um valor válido para ${name}. Escreva um número inteiro de ${number(least)} a ${number(most)}.`,
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
    "stray-braces": ({ found }) =>
      `As chavetas de "${found}" não formam nenhum campo e seriam enviadas tal como estão. Escreva um campo como {{Name}} ou {{Name|colega}}, sem outras chavetas dentro ou ao lado, ou retire as chavetas.`,
    "communications-without-headers": ({ headers }) =>
      `Esta folha não tem uma linha com os cabeçalhos ${headers.join(" e ")} e o que está escrito nela não pode ser mantido. Escreva-os novamente ou elimine a folha.`,
    "communications-header-missing": ({ headers }) =>
      `Faltam cabeçalhos nesta linha: ${headers.join(", ")}. Sem eles não é possível saber o que foi enviado, nem quando. Escreva-os novamente por cima das respetivas colunas.`,
    "above-headers": ({ found }) =>
      `"${found}" está acima dos cabeçalhos e perder-se-ia quando a folha fosse escrita de novo. Mova para baixo das linhas, para uma coluna sua ou para outra folha.`,
    "formulas-become-values": ({ name, cells }) =>
      `As fórmulas em ${name} (células: ${number(cells)}) ficam apenas como os valores que mostram. Guarde-as numa folha sua.`,
    "message-renamed": ({ message, was }) =>
      `"${message}" é tomada por "${was}" da vez anterior com outro nome: o que foi enviado, bloqueado e anotado fica. Se for outra mensagem, dê-lhe uma vaga própria.`,
    "message-unclear": ({ was, messages }) =>
      `"${was}" foi enviada e já não está no plano, e estas são novas: ${messages.join(", ")}. Se for uma delas, sairia duas vezes. Mude um nome de cada vez, ou dê às mensagens novas uma vaga própria.`,
    "language-changed": ({ was, is }) =>
      `Este plano estava em ${LANGUAGE_NAMES[was]} e agora está em ${LANGUAGE_NAMES[is]}, com tudo o que nele foi escrito. Para voltar, escolha ${LANGUAGE_NAMES[was]} de novo.`,
    "repeated-message-key": ({ key, otherCell }) =>
      `A chave "${key}" já está em ${otherCell}. Dê a cada mensagem uma chave própria.`,
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
        : `${number(rows)} destinatários não têm grupo e não receberão nenhum e-mail. Escreva o grupo ao lado de cada endereço.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `"${found}" não é um grupo do plano, por isso ${rows === 1 ? "1 destinatário não receberá" : `${number(rows)} destinatários não receberão`} nenhum e-mail. Queria dizer "${nearest}"? Corrija o nome ou indique-o na coluna Outros nomes desse grupo.`,
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
        : `${number(rows)} destinatários estão excluídos do envio e não receberão nenhum e-mail.`,
    "unspoken-language": ({ found, rows }) =>
      `"${found}" não é um idioma em que este suplemento escreva, por isso ${rows === 1 ? "1 destinatário receberá" : `${number(rows)} destinatários receberão`} o texto noutro. Escolha um idioma da lista ou deixe a célula vazia.`,
    "group-without-recipients": ({ groups }) =>
      `Não há nenhum destinatário em ${groups.map((group) => `"${group}"`).join(", ")}. O e-mail segue para o endereço do próprio grupo ou para o respetivo nome. Adicione destinatários ou verifique como o grupo está escrito.`,
    "group-left-out": ({ groups }) =>
      `Não é possível escrever a nenhum destinatário de ${groups.map((group) => `"${group}"`).join(", ")}, por isso não será enviado nenhum e-mail. Corrija os destinatários se não for intencional.`,
    "missed-message": ({ message, groups, rows, batch }) =>
      `Pessoas que não estavam quando "${message}" foi enviada a ${groups.join(", ")}: ${number(rows)}. Estão num envio próprio, "${batch}". Envie-o, ou marque-o como enviado se já não precisarem dele.`,
    "had-already": ({ message, group, rows }) =>
      `Todos em "${group}" (${number(rows)}) já receberam "${message}", como diz a folha de enviadas, e a linha não está marcada como enviada. Marque-a, ou elimine ali as linhas dessas pessoas para enviar de novo.`,
    "unknown-slice": ({ group, rows }) =>
      `Destinatários de "${group}" que não recebem nenhum e-mail: ${number(rows)}. Uma parte do grupo já recebeu mensagens que os restantes ainda vão receber, e nada diz em que parte estão. Escreva aos que são novos ou coloque-os num grupo à parte.`,
    "number-in-field": ({ name, rows }) =>
      `A coluna ${name} tem ${rows === 1 ? "um número" : `${number(rows)} números`} e, nos e-mails, os números aparecem sem formato. Se for uma data ou começar por zeros, escreva-o como texto.`,
    "blank-field": ({ message, field, rows }) =>
      `O texto de "${message}" contém {{${field}}}, que está vazio em ${rows === 1 ? "1 e-mail" : `${number(rows)} e-mails`}; o primeiro é este. Preencha-o ou escreva o que deve constar em vez dele: {{${field}|colega}}.`,
    "empty-mail": ({ message, field, rows }) =>
      `Um texto de "${message}" tem apenas campos como {{${field}}} e fica vazio em ${rows === 1 ? "1 e-mail" : `${number(rows)} e-mails`}; o primeiro é este. Preencha-os ou escreva algo mais no texto.`,
    "unknown-message": ({ found, nearest }) =>
      `"${found}" não é uma mensagem do plano. Queria dizer "${nearest}"? Corrija o nome ou remova a linha.`,
    "repeated-template": ({ message, otherCell }) =>
      `"${message}" já tem um texto neste idioma em ${otherCell}. Remova um dos dois.`,
    "send-emptied": ({ batch }) =>
      `"${batch}" já não está no plano, por isso esta folha foi esvaziada. Prepare o envio que pretende fazer.`,
    "send-settled": ({ batch }) =>
      `"${batch}" foi entretanto enviado ou cancelado, por isso esta folha foi esvaziada. Prepare o próximo envio que pretende fazer.`,
    "too-many-messages": ({ rows, most }) =>
      `O plano tem ${number(rows)} e-mails e numa folha cabem ${number(most)}. Prepare um envio de cada vez ou escreva cada envio num ficheiro CSV.`,
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
        "Avisar apenas informa; Dividir separa um grupo grande em lotes, com uma ou duas semanas entre cada um.",
      shape: "O plano utilizado quando não há uma folha Fases.",
    },
    samples: {
      newYear: "Ano Novo",
      freeze: "Congelamento de alterações de fim de ano",
      person: "Pessoa de exemplo",
    },
  },
  communications: {
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
      cutWait: ({ for: wait }) =>
        `${wait.kind === "after" ? `"${wait.message}" sai` : `${wait.group}: inscrição`} em ${dayText(wait.on)}, e esta semana não tem nenhum dia livre ${daysText(wait.days)} depois. Por isso, é o último dia livre.`,
      locked: "Fixada: o dia está em Data fixada.",
      sent: "Enviada: a data já não muda.",
      cancelled: "Cancelada: nada é enviado e a data mantém-se.",
      missed: "Para quem não estava quando foi enviada: o próximo dia aberto.",
    },
    conflicts: {
      noSuchWeek: "Sem data: o mês não tem essa semana.",
      closedWeek: "Sem data: nenhum dia da semana está livre.",
      tooLate: ({ for: wait }) =>
        `Sem data: "${wait.kind === "after" ? wait.message : wait.group}" está em ${dayText(wait.on)} e depois disso não resta nenhum dia livre na semana.`,
    },
    leftPlan: "Enviada. Já não está no plano.",
    notInPlan: "Já não está no plano.",
    standsTwice: "Esta linha aparece duas vezes; o que aqui está escrito fica.",
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
      sheetThere: {
        claim: "A folha existe",
        protects: "Sem ela, não há nada para unir.",
      },
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
      stillToSend: {
        claim: "O envio em Send ainda está por enviar",
        protects: "As pessoas receberiam um e-mail pela segunda vez, ou um que foi cancelado.",
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
    more: (count) => `E mais ${number(count)}.`,
    remedies: {
      messages: "Gere novamente: Messages é escrita de novo.",
      send: "Prepare novamente o envio: Send é escrita de novo.",
      planAddresses:
        "O plano está assim. Escreva um endereço de e-mail para cada um destes grupos ou pessoas onde constam e gere novamente.",
      planLengths:
        "O plano tem demasiadas colunas com textos de mais de 255 carateres. Encurte os textos de algumas delas e gere novamente.",
      planTexts: "O plano está assim. Altere o texto na folha de onde provém e gere novamente.",
      unhide: "Mostre a folha: clique com o botão direito no separador de qualquer folha e escolha Mostrar.",
      settled:
        "Segundo o plano, nada deste envio deve ser enviado: foi enviado ou cancelado, ou tem agora outra data ou outro nome. Gere novamente e prepare depois o que deve ser enviado.",
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
  return counted(count, { one: "dia", other: "dias" });
}
