import { countingIn } from "../../domain/language/countingIn";
import type { Translation } from "../../domain/vocabulary/translation";
import type { PaneTexts } from "./en";

const { counted, number } = countingIn("pt-PT");

/** European Portuguese: what the task pane says. */
export const paneTexts: Translation<PaneTexts> = {
  merge: {
    timings: {
      sent: "Enviado",
      past: "Data passada, não marcado como enviado",
      due: "Para hoje",
      coming: "Por enviar",
    },
    rows: (count) => counted(count, { one: "linha", other: "linhas" }),
    moreNames: (count) => `mais ${number(count)}`,
    later: (count) => `Mais ${number(count)} por enviar`,
    past: (count) =>
      count === 1
        ? "1 com data passada, não marcado como enviado"
        : `${number(count)} com data passada, não marcados como enviados`,
    sent: (count) => counted(count, { one: "enviado", other: "enviados" }),
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
      suppressed: (rows) => `${number(rows)} que não devem receber nada`,
      withoutAddress: (rows) => `${number(rows)} sem endereço utilizável`,
      repeated: (rows) => `${number(rows)} na lista duas vezes`,
      unknownSlice: (rows) => `${number(rows)} de grupos divididos que talvez já tenham recebido a mensagem`,
      withoutGroup: (rows) => `${number(rows)} sem um grupo do plano`,
    },
    settled: {
      sent: (mails) => `E-mails deste envio que já foram enviados: ${number(mails)}`,
      cancelled: (mails) => `E-mails deste envio que foram cancelados: ${number(mails)}`,
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
      weeks: (count) => counted(count, { one: "semana", other: "semanas" }),
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
      none: (kept) => `Nenhuma data muda: ${kept === 1 ? "1 mantida" : `${number(kept)} mantidas`}.`,
      moved: (count) => counted(count, { one: "alterada", other: "alteradas" }),
      added: (count) => counted(count, { one: "adicionada", other: "adicionadas" }),
      removed: (count) => counted(count, { one: "removida", other: "removidas" }),
      kept: (count) => counted(count, { one: "mantida", other: "mantidas" }),
      fromTo: (from, to) => `Antes: ${from}; agora: ${to}.`,
      noDate: "sem data",
      more: (count) => `E mais ${number(count)}.`,
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
    groups: (count) => counted(count, { one: "grupo", other: "grupos" }),
    users: (count, isOne) => (isOne ? `${count} utilizador` : `${count} utilizadores`),
    setBySettings: (cell) => `Definido em ${cell}.`,
    goTo: (cell) => `Ir para ${cell}`,
    readAgain: "Ler novamente",
    toFix: (count) => (count === 1 ? "1 aspeto a corrigir" : `${number(count)} aspetos a corrigir`),
    toKnow: (count) => (count === 1 ? "1 aspeto a ter em conta" : `${number(count)} aspetos a ter em conta`),
    andMore: (count) => `E mais ${number(count)}. Corrija estes primeiro e leia novamente.`,
    preview: "Pré-visualização",
    generate: "Gerar linha cronológica",
    generateAgain: "Gerar novamente",
    fixFirst: (count) =>
      count === 1
        ? "Primeiro, corrija o aspeto acima."
        : `Primeiro, corrija os ${number(count)} aspetos acima.`,
    writing: "A escrever…",
    inserting: "A inserir dados de exemplo…",
    insertingStarter: "A inserir folhas iniciais…",
    cancel: "Cancelar",
    cancelling: "A cancelar…",
    cancelled: "Cancelado.",
    done: "Concluído",
    timelineWritten: (waves, months) =>
      `${waves === 1 ? "1 fase" : `${number(waves)} fases`}, ${months === 1 ? "1 mês" : `${number(months)} meses`}`,
    communicationsWritten: (rows) => (rows === 1 ? "1 linha" : `${number(rows)} linhas`),
    messagesWritten: (rows, sends) =>
      `${rows === 1 ? "1 linha" : `${number(rows)} linhas`}, ${sends === 1 ? "1 envio" : `${number(sends)} envios`}`,
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
};
