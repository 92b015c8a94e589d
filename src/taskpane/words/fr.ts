import { countingIn } from "../../domain/language/countingIn";
import type { Translation } from "../../domain/vocabulary/translation";
import type { PaneTexts } from "./en";

const { counted, number } = countingIn("fr");

/** French: what the task pane says. */
export const paneTexts: Translation<PaneTexts> = {
  merge: {
    timings: {
      sent: "Envoyé",
      past: "Date passée, non marqué comme envoyé",
      due: "À envoyer aujourd’hui",
      coming: "À venir",
    },
    rows: (count) => counted(count, { one: "ligne", other: "lignes" }),
    moreNames: (count) => counted(count, { one: "autre", other: "autres" }),
    later: (count) => (count < 2 ? `${number(count)} autre à venir` : `${number(count)} autres à venir`),
    past: (count) =>
      count < 2
        ? `${number(count)} passé, non marqué comme envoyé`
        : `${number(count)} passés, non marqués comme envoyés`,
    sent: (count) => counted(count, { one: "envoyé", other: "envoyés" }),
    noEmails: "Le plan n’a aucun e-mail à envoyer.",
    allSent: "Tous les envois sont marqués comme envoyés.",
    prepare: "Préparer l’envoi",
    preparing: "Préparation de l’envoi…",
    willWrite: "Ce qui sera écrit",
    alsoWritten: (sheets) =>
      `Pour que toutes les feuilles disent la même chose, celles-ci sont écrites aussi\u00a0: ${sheets}.`,
    warnings: {
      sent: "Ce qui est marqué comme envoyé n’est pas préparé à nouveau\u00a0: les mêmes personnes le recevraient deux fois. Si rien n’a été envoyé, changez l’état des lignes sur la feuille Communications.",
      past: "La date de cet envoi est passée, et il n’est pas marqué comme envoyé.",
    },
    leftOut: {
      heading: "Exclus de chaque envoi",
      nobody: "Aucun destinataire n’est exclu.",
      suppressed: (rows) => `${number(rows)} à ne pas contacter`,
      withoutAddress: (rows) => `${number(rows)} sans adresse utilisable`,
      repeated: (rows) => `${number(rows)} en double`,
      unknownSlice: (rows) => `${number(rows)} de groupes divisés, qui ont peut-être déjà reçu le message`,
      withoutGroup: (rows) => `${number(rows)} sans groupe du plan`,
    },
    settled: {
      sent: (mails) => `E-mails de cet envoi déjà envoyés\u00a0: ${number(mails)}`,
      cancelled: (mails) => `E-mails de cet envoi annulés\u00a0: ${number(mails)}`,
    },
    nobody: "Cet envoi n’a aucun destinataire.",
    mails: {
      heading: "E-mails tels qu’ils seront envoyés",
      to: "À",
      subject: "Objet",
      body: "Texte",
      position: (place, of) => `${place} sur ${of}`,
      previous: "Précédent",
      next: "Suivant",
      first: "Premier",
      longest: "Le plus long",
      noted: "Suivant à vérifier",
      findAddress: "Adresse",
      find: "Rechercher",
      searching: "Recherche…",
      missed: {
        noted: "Chaque e-mail a ses propres champs et sa langue.",
        address: "Aucune adresse de cet envoi ne contient ce texte.",
      },
      replaced: (fields) => `Vide pour ce destinataire, d’autres mots le remplacent donc\u00a0: ${fields}.`,
      otherLanguage: (written, wanted) => `Langue du texte\u00a0: ${written}. Il n’y en a pas en ${wanted}.`,
    },
    prepared: "Envoi préparé",
    gone: (batch) =>
      `${quoted(batch)} n’est plus dans le plan. Rien n’a été préparé\u00a0; choisissez un envoi du plan.`,
    blocked: "L’envoi ne peut pas encore être préparé\u00a0: corrigez d’abord ce qui est indiqué ci-dessous.",
    mayHaveChanged:
      "Certaines feuilles ont peut-être été modifiées. Préparer à nouveau l’envoi les remet en ordre.",
    inWord: {
      heading: "Ensuite, dans Word",
      onlyClassic:
        "Word n’envoie une fusion que par Outlook classique pour Windows. Avec le nouvel Outlook, avec Outlook sur le web ou dans Word pour Mac ou pour le web, elle se termine sans erreur et rien ne part.",
      save: "Enregistrez et fermez d’abord le classeur\u00a0: Word le veut pour lui seul.",
      finish:
        "Dans le document lié à Send\u00a0: Terminer & fusionner > Envoyer des messages électroniques, À\u00a0: le champ To.",
      subjectLine: "Ligne d’objet",
      subjectsDiffer:
        "Les objets de cet envoi diffèrent, et une fusion n’en a qu’un pour tous\u00a0: écrivez-en un qui convienne à tous.",
    },
    markSent: {
      heading: "Une fois l’envoi fait",
      hint: "Les destinataires passent sur la feuille Envoyés, et personne qui s’y trouve ne reçoit ce message une seconde fois.",
      day: "Envoyé le",
      mark: "Marquer comme envoyé",
      marking: "Marquage en cours…",
      takeBack: "Annuler le marquage",
      takingBack: "Annulation du marquage…",
      marked: (mails) => `E-mails marqués comme envoyés\u00a0: ${number(mails)}`,
      takenBack: (mails) => `E-mails à envoyer de nouveau\u00a0: ${number(mails)}`,
      nothing: "Rien n’a été marqué\u00a0: cet envoi était déjà fait, ou n’est plus dans le plan.",
      missed: (mails) => `Pour les absents\u00a0: ${number(mails)}`,
    },
    downloadCsv: "Télécharger le CSV pour Word",
    check: "Vérifier ce qui a été écrit",
    checking: "Vérification…",
  },
  pane: {
    title: "Rollout Waves",
    language: "Langue",
    starting: "En attente d’Excel…",
    reading: "Lecture du classeur…",
    blocked: {
      heading: "Aucune connexion à Excel",
      text: "L’élément qui communique avec Excel provient d’appsforoffice.microsoft.com et n’est pas arrivé. Le réseau bloque peut-être cette adresse\u00a0; votre administrateur peut l’autoriser.",
      stillWorks:
        "Ce qui fonctionne quand même\u00a0: enregistrez le classeur, ouvrez le fichier ici et téléchargez-le avec sa chronologie.",
    },
    outside: {
      heading: "Ouvrez un classeur",
      text: "Cette page n’est pas dans Excel\u00a0; elle travaille donc sur un fichier. Le fichier est lu dans votre navigateur et n’est envoyé nulle part.",
      dropHere: "Déposez un fichier .xlsx ici",
    },
    openWorkbook: "Ouvrir un classeur",
    openAnother: "Ouvrir un autre classeur",
    opening: (file) => `Ouverture du fichier ${file}…`,
    empty: {
      example: "Un tableau qui peut être lu",
      heading: "Qui apprend quoi, et quand",
      text: "Créez un tableau de vos groupes avec le mois de déploiement de chacun. Il devient une chronologie à présenter en réunion et les lignes de votre publipostage.",
      sample: (sheet) =>
        `L’exemple ajoute une feuille nommée ${sheet}, que vous pouvez modifier à votre guise.`,
      insertSample: "Insérer des exemples de données",
      starter:
        "Ou commencez par toutes les feuilles qu’un plan peut comporter, à remplir\u00a0: groupes, vagues, destinataires, calendrier et paramètres.",
    },
    rules: {
      heading: "Autres paramètres",
      change:
        "Les règles suivies d’une cellule se modifient à cet endroit\u00a0; les autres sont les règles habituelles.",
      changeWithout:
        "Ce sont les règles habituelles. Pour les modifier, insérez les feuilles modèles\u00a0: Paramètres comporte une ligne pour chacune.",
      usual: "valeur habituelle",
      noLimit: "aucune limite",
      noWeekend: "aucun",
      weeks: (count) => counted(count, { one: "semaine", other: "semaines" }),
      users: (count) => `${count} utilisateurs`,
      ownWaves: (sheet) => `votre propre plan (feuille ${sheet})`,
    },
    starter: {
      heading: "Feuilles modèles",
      insert: "Insérer les feuilles modèles",
      adds: "Ajoute celles des feuilles Vagues, Destinataires, Calendrier et Paramètres qui manquent au classeur. Vous pouvez les modifier à votre guise.",
      shape: "Plan",
      added: (sheets) => `Ajout\u00a0: ${sheets}.`,
      nothingToAdd: "Le classeur contient déjà toutes les feuilles modèles.",
    },
    changes: {
      heading: "Ce qui va changer",
      none: (kept) => `Aucune date ne change\u00a0: ${datesCounted(kept, "conservée")}.`,
      moved: (count) => datesCounted(count, "déplacée"),
      added: (count) => datesCounted(count, "ajoutée"),
      removed: (count) => datesCounted(count, "supprimée"),
      kept: (count) => datesCounted(count, "conservée"),
      fromTo: (from, to) => `Avant\u00a0: ${from}\u00a0; maintenant\u00a0: ${to}.`,
      noDate: "aucune date",
      more: (count) => `Et ${number(count)} de plus.`,
      sinceLastTime: "Depuis la dernière fois",
    },
    load: {
      heading: "Charge par semaine",
      peak: "Maximum",
      freeze: (labels) => `Gel\u00a0: ${labels}`,
      overLimit: (users) => `${users} au-delà de la limite`,
    },
    rollout: "Votre déploiement",
    sheet: "Feuille",
    chooseSheet: "Choisir une feuille",
    whyChosen: {
      hasGroups: "Choisie car elle a des lignes sous ses en-têtes.",
      isHeaded: "Choisie car ses en-têtes disent ce qu’elle contient.",
      isSource: "Choisie plutôt qu’un plan de communication déjà terminé.",
      isNamed: "Choisie pour son nom.",
      mostGroups: "Choisie car elle a le plus de groupes.",
      fewestErrors: "Choisie car elle a le moins d’erreurs.",
      first: "Choisie car elle est la première.",
    },
    start: "Début",
    groups: (count) => counted(count, { one: "groupe", other: "groupes" }),
    users: (count, isOne) => (isOne ? `${count} utilisateur` : `${count} utilisateurs`),
    setBySettings: (cell) => `Défini en ${cell}.`,
    goTo: (cell) => `Atteindre ${cell}`,
    readAgain: "Relire",
    toFix: (count) =>
      count < 2 ? `${number(count)} problème à corriger` : `${number(count)} problèmes à corriger`,
    toKnow: (count) => counted(count, { one: "remarque", other: "remarques" }),
    andMore: (count) => `Et ${number(count)} de plus. Corrigez d’abord ceux-ci, puis relisez.`,
    preview: "Aperçu",
    generate: "Générer la chronologie",
    generateAgain: "Générer à nouveau",
    fixFirst: (count) =>
      count === 1
        ? "Corrigez d’abord le problème ci-dessus."
        : `Corrigez d’abord les ${number(count)} problèmes ci-dessus.`,
    writing: "Écriture…",
    inserting: "Insertion des exemples de données…",
    insertingStarter: "Insertion des feuilles modèles…",
    cancel: "Annuler",
    cancelling: "Annulation…",
    cancelled: "Annulé.",
    done: "Terminé",
    timelineWritten: (waves, months) =>
      `${waves < 2 ? `${number(waves)} vague` : `${number(waves)} vagues`}, ${number(months)} mois`,
    communicationsWritten: (rows) => (rows < 2 ? `${number(rows)} ligne` : `${number(rows)} lignes`),
    messagesWritten: (rows, sends) =>
      `${rows < 2 ? `${number(rows)} ligne` : `${number(rows)} lignes`}, ${sends < 2 ? `${number(sends)} envoi` : `${number(sends)} envois`}`,
    open: (sheet) => `Ouvrir ${sheet}`,
    download: (file) => `Télécharger ${file}`,
    downloadCalendar: "Télécharger le calendrier",
    backToPlan: "Revenir au plan",
    nextToSend: "Prochain envoi",
    nothingToSend: "Toutes les dates d’envoi sont passées.",
    refused: "Pas encore fait",
    nothingChanged: "Rien n’a été modifié.",
    mayHaveChanged:
      "Certaines feuilles ont peut-être été modifiées. Une nouvelle génération les remet en ordre.",
    tryAgain: "Réessayer",
    failed: {
      heading: "Une erreur s’est produite dans le complément",
      text: "C’est notre erreur, pas la vôtre. Réessayez\u00a0; si cela se reproduit, envoyez les détails à la personne qui vous a fourni le complément.",
    },
    detailsLabel: "Détails, sans aucun contenu de votre classeur",
    copyDetails: "Copier les détails",
    copied: "Copié.",
    copyByHand: "La copie n’est pas autorisée ici. Le texte est sélectionné\u00a0: appuyez sur Ctrl+C ou ⌘C.",
    help: {
      heading: "Aide et confidentialité",
      text: "Dressez la liste de vos groupes avec leurs mois sur une feuille quelconque, vérifiez l’aperçu, puis générez. Chronologie et Messages sont recréées à chaque fois\u00a0; aucune autre feuille n’est modifiée.",
      privacy:
        "Rien ne quitte le classeur\u00a0: aucun suivi, aucun serveur. Seul Office.js est chargé, depuis Microsoft.",
    },
  },
};

/** In guillemets, set off by no-break spaces. */
function quoted(text: string): string {
  return `«\u00a0${text}\u00a0»`;
}

/** `participle` of one date. */
function datesCounted(count: number, participle: string): string {
  return `${number(count)} ${participle}${count < 2 ? "" : "s"}`;
}
