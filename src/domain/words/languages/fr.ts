import { isoDateText, isoWeekday, type CivilDate } from "../../calendar/civilDate";
import type { SendOnDay } from "../../plan/scheduleProblem";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../weekendReadings";
import type { Words } from "../words";

/** French. */
export const fr: Words = {
  tag: "fr",
  timelineSheet: "Chronologie",
  planTitle: "Plan de communication",
  planTitleSynonyms: ["Plan de communications", "Plan de communication du déploiement"],
  wave: (number) => `Vague ${String(number)}`,
  everyone: "Tous",
  weeks: {
    1: "Première semaine",
    2: "Deuxième semaine",
    3: "Troisième semaine",
    4: "Quatrième semaine",
    5: "Cinquième semaine",
  },
  weekRule:
    "Comment sont comptées les semaines\u00a0: la première va du 1er au 7 du mois, la deuxième du 8 au 14, et ainsi de suite.",
  wavesPurpose:
    "À quoi servent les vagues\u00a0: une réunion de lancement pour tous, puis, pour chaque groupe, deux e-mails avant, un pour l’inscription et un après.",
  messages: {
    kickoffMeeting: {
      name: "Réunion de lancement",
      subject: "Lancement\u00a0: Microsoft Intune arrive dans notre organisation",
      body: [
        "Bonjour,",
        "",
        "Dès {{Month}}, nous mettons en place Microsoft Intune, qui protège nos applications et nos données professionnelles sur les appareils que nous utilisons. " +
          "Cette réunion s’adresse à tous\u00a0: ce qui change, pourquoi, quand votre groupe sera concerné et ce qui vous sera demandé.",
        "",
        "Vous n’avez rien à préparer. Après la réunion, chaque groupe recevra ses propres e-mails, avec les dates et les instructions. " +
          "Venez avec vos questions\u00a0; les réponses seront publiées sur notre site web.",
      ].join("\n"),
    },
    preRolloutEmail1: {
      name: "E-mail de pré-déploiement 1",
      subject: "Microsoft Intune arrive en {{Month}}",
      body: [
        "Bonjour {{Group}},",
        "",
        "En {{Month}}, nous mettons en place Microsoft Intune pour votre groupe. Il protège les applications et les données de notre organisation " +
          "sur votre téléphone, votre tablette et votre ordinateur, et vous permet de travailler sur l’appareil qui vous convient.",
        "",
        "Pourquoi\u00a0: des appareils se perdent et des mots de passe sont volés. Intune nous permet de protéger ce qui relève du travail sans toucher à vos " +
          "photos, messages ou applications personnels.",
        "",
        "Quand\u00a0: l’inscription de votre groupe ouvre le {{EnrollmentDateLong}}.",
        "",
        "Vous n’avez encore rien à faire. La semaine prochaine, nous vous indiquerons ce qu’il faut préparer. " +
          "Pour toute question, contactez le support technique.",
      ].join("\n"),
    },
    preRolloutEmail2: {
      name: "E-mail de pré-déploiement 2",
      subject: "Préparez-vous à l’inscription du {{EnrollmentDateLong}}",
      body: [
        "Bonjour {{Group}},",
        "",
        "L’inscription à Microsoft Intune ouvre pour votre groupe le {{EnrollmentDateLong}}. Trois choses à faire d’ici là\u00a0:",
        "",
        "1. Installez la dernière mise à jour du système sur chaque appareil que vous utilisez pour le travail.",
        "2. Sauvegardez votre appareil et chargez-le.",
        "3. Vérifiez que vous connaissez votre compte professionnel et son mot de passe, et que vous pouvez approuver une connexion.",
        "",
        "L’inscription prend environ 15 minutes. Le jour venu, vous recevrez un e-mail avec les étapes à suivre. " +
          "Si vous devez vous absenter, ou si vous avez un doute sur un appareil, signalez-le dès maintenant au support technique.",
      ].join("\n"),
    },
    enrollmentEmail: {
      name: "E-mail d’inscription",
      subject: "Inscrivez votre appareil à Microsoft Intune",
      body: [
        "Bonjour {{Group}},",
        "",
        "L’inscription à Microsoft Intune est maintenant ouverte pour votre groupe. Cette semaine, inscrivez chaque appareil que vous utilisez pour le travail\u00a0:",
        "",
        "1. Installez l’application Portail d’entreprise depuis le magasin d’applications de votre appareil.",
        "2. Ouvrez-la et connectez-vous avec votre compte professionnel.",
        "3. Suivez les étapes affichées à l’écran. Prévoyez environ 15 minutes et gardez l’appareil chargé et connecté au Wi-Fi.",
        "",
        "Lorsque l’application indique que votre appareil est prêt, vous avez terminé. Un appareil qui n’est pas inscrit peut perdre par la suite l’accès " +
          "à la messagerie et aux fichiers professionnels. En cas de problème, arrêtez-vous là où vous êtes et contactez le support technique.",
      ].join("\n"),
    },
    postEnrollmentEmail: {
      name: "E-mail de post-inscription",
      subject: "Comment s’est passée votre inscription\u00a0?",
      body: [
        "Bonjour {{Group}},",
        "",
        "Merci d’avoir inscrit vos appareils à Microsoft Intune. Dans l’application Portail d’entreprise, vous pouvez désormais installer des applications professionnelles, " +
          "vérifier si un appareil répond à nos exigences et demander de l’aide.",
        "",
        "Vous n’avez pas encore inscrit vos appareils\u00a0? Faites-le dès aujourd’hui en suivant les étapes de notre dernier e-mail, ou contactez le support technique\u00a0: " +
          "les appareils qui ne sont pas inscrits peuvent perdre l’accès à la messagerie et aux fichiers professionnels.",
        "",
        "Répondez-nous pour nous dire ce qui s’est bien passé et ce qui s’est moins bien passé. Ce sera plus facile pour les groupes suivants.",
      ].join("\n"),
    },
  },
  problems: {
    "no-table": () =>
      "Aucune feuille contenant des groupes et des mois n’a été trouvée. Créez un tableau avec les colonnes Groupe et Mois, ou insérez les exemples de données.",
    "sheet-not-found": ({ found, sheetNames }) =>
      `Aucune feuille ne porte le nom ${quoted(found)}. Choisissez parmi\u00a0: ${sheetNames.join(", ")}.`,
    "no-table-on-sheet": () =>
      "Cette feuille ne contient aucun tableau de groupes et de mois. Saisissez les en-têtes Groupe et Mois, ou choisissez une autre feuille.",
    "no-groups": () => "Il n’y a rien sous les en-têtes. Saisissez un groupe par ligne.",
    "unknown-month": ({ found }) =>
      `${quoted(found)} n’est pas un mois. Saisissez un nom de mois ou une date.`,
    "missing-month": ({ group }) => `${quoted(group)} n’a pas de mois. Attribuez un mois à chaque groupe.`,
    "day-in-month": ({ date, cells }) =>
      `${quoted(dateInText("fr", date))} est un jour et serait planifié comme le mois entier${cells > 1 ? ` (cellules de ce type\u00a0: ${String(cells)})` : ""}. Les jours ne peuvent pas encore être planifiés\u00a0; s’il s’agit du mois, saisissez ${quoted(monthInText("fr", date))} sous forme de texte.`,
    "missing-group": () =>
      "Il y a un mois mais pas de groupe. Saisissez le nom du groupe ou effacez la ligne.",
    "several-months": ({ group, otherCell }) =>
      `${quoted(group)} a un autre mois en ${otherCell}. Gardez un seul mois par groupe.`,
    "repeated-month": ({ found, otherCell }) =>
      `${quoted(found)} figure déjà en ${otherCell}. Indiquez les années, ou gardez une seule colonne par mois.`,
    "plan-too-long": ({ months, most }) =>
      `Le plan s’étendrait sur ${String(months)} mois\u00a0; le maximum est de ${String(most)}. Vérifiez l’année de ce mois.`,
    "repeated-group": ({ group, otherCell }) =>
      `${quoted(group)} figure déjà en ${otherCell}. Gardez une seule ligne par groupe, ou donnez aux deux des noms différents.`,
    "repeated-key": ({ key, otherCell }) =>
      `La clé ${quoted(key)} figure déjà en ${otherCell}. Donnez à chaque groupe sa propre clé.`,
    "unknown-users": ({ found }) =>
      `${quoted(found)} n’est pas un nombre d’utilisateurs. Saisissez un nombre entier, par exemple 250.`,
    "not-an-address": ({ found }) =>
      `${quoted(found)} n’est pas une adresse e-mail. Saisissez une adresse telle que it@example.com.`,
    "cell-error": ({ found }) => `La cellule affiche ${found}. Corrigez sa formule ou saisissez la valeur.`,
    "text-too-long": ({ characters, most }) =>
      `La cellule contient ${String(characters)} caractères\u00a0; Excel en conserve au plus ${String(most)}. Raccourcissez le texte.`,
    "formula-like": ({ found }) =>
      `${quoted(found)} serait exécuté comme une formule par certains programmes. Saisissez un nom qui ne commence pas comme une formule.`,
    "merged-cells": ({ range }) =>
      `Les cellules ${range} sont fusionnées, on ne sait donc pas ce qui va avec quoi. Annulez la fusion et remplissez chaque cellule.`,
    "unknown-setting-value": ({ setting, found }) =>
      `${quoted(found)} n’est pas une valeur possible pour ${setting}. Corrigez-la ou effacez-la.`,
    "sheet-name-taken": ({ name }) =>
      `Une feuille nommée ${quoted(name)} existe déjà et n’a pas été créée par Rollout Waves\u00a0; elle est donc laissée telle quelle. Renommez-la, puis relancez la génération.`,
    "name-taken": ({ name }) =>
      `Le nom ${quoted(name)} est déjà utilisé pour autre chose dans ce classeur. Modifiez-le dans Formules > Gestionnaire de noms, puis relancez la génération.`,
    "sheet-protected": () =>
      "Cette feuille est protégée et ne peut donc pas être mise à jour. Choisissez Révision > Ôter la protection de la feuille, puis relancez la génération.",
    "workbook-protected": () =>
      "La structure du classeur est protégée\u00a0; aucune feuille ne peut donc être ajoutée. Ôtez la protection avec Révision > Protéger le classeur, puis relancez la génération.",
    "no-open-day": ({ message, group }) =>
      `Il ne reste aucun jour disponible dans la semaine prévue pour ${quoted(message)} (${group}). Choisissez un autre mois ou une autre semaine.`,
    "no-address": ({ groups }) =>
      `Aucune adresse e-mail pour ${groups.join(", ")}\u00a0: le nom figure dans la colonne To, et Outlook le recherche dans le carnet d’adresses. Ajoutez une colonne E-mail pour plus de sûreté.`,
    "unclear-groups": ({ found }) =>
      `On ne sait pas quels groupes ${quoted(found)} contient. Séparez-les par des virgules, chacun avec ses utilisateurs entre parenthèses\u00a0: Ressources humaines (50 utilisateurs), Finances (40 utilisateurs).`,
    "everyone-among-groups": ({ found }) =>
      `${quoted(found)} désigne tout le monde, et d’autres groupes figurent à côté. Nommez le groupe concerné.`,
    "note-not-read": ({ found }) =>
      `${quoted(found)} a été pris pour une remarque sous le tableau. S’il s’agit d’un groupe, attribuez-lui un mois.`,
    "table-not-read": ({ range }) =>
      `Il y a un autre tableau de groupes et de mois en ${range}, et il n’a pas été lu. Rassemblez tout dans un seul tableau.`,
    "months-out-of-order": ({ found }) =>
      `${quoted(found)} tombe avant la colonne précédente. Vérifiez le mois de début, ou indiquez les années.`,
    "communications-without-headers": ({ headers }) =>
      `Cette feuille n’a aucune ligne avec les en-têtes ${headers.join(" et ")}\u00a0; ce qui y est écrit ne peut donc pas être conservé. Saisissez-les à nouveau, ou supprimez la feuille.`,
    "communications-header-missing": ({ headers }) =>
      `Des en-têtes manquent dans cette ligne\u00a0: ${headers.join(", ")}. Sans eux, impossible de savoir ce qui a été envoyé, et quand. Saisissez-les à nouveau au-dessus de leurs colonnes.`,
    "sent-without-date": ({ sendDate, sent }) =>
      `Cette ligne est marquée comme envoyée, mais rien ne dit quand. Saisissez le jour sous ${sendDate} ou ${sent}.`,
    "no-such-week": ({ message, group }) =>
      `Le mois n’a pas de cinquième semaine pour ${quoted(message)} (${group}). Choisissez une autre semaine, par exemple la dernière.`,
    "out-of-order": ({ message, group, previous }) =>
      `${quoted(message)} (${group}) ne vient pas après ${quoted(previous)}. Modifiez l’une des deux dates.`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `Jours entre ${quoted(previous)} et ${quoted(message)} pour ${group}\u00a0: ${String(days)}\u00a0; minimum souhaité\u00a0: ${String(least)}. Choisissez une autre semaine pour l’un des deux messages.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `Jours entre les inscriptions des groupes ${previous} et ${group}\u00a0: ${String(days)}\u00a0; minimum souhaité\u00a0: ${String(least)}. Choisissez un mois plus tardif.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `Utilisateurs qui s’inscrivent dans la semaine du ${isoDateText(week)}\u00a0: ${String(users)} (${groups.join(", ")})\u00a0; le support technique peut en prendre en charge ${String(most)}. Déplacez ou divisez un groupe.`,
    "sends-in-freeze": ({ label, sends }) =>
      `Messages qui partent pendant ${quoted(label)}\u00a0: ${String(sends.length)}${example(sends)}. Changez la semaine de ceux qui ne doivent pas partir à ce moment-là.`,
    "locked-on-closed-day": ({ message, group, date, closure }) =>
      `La date de ${quoted(message)}${to(group)} est verrouillée au ${isoDateText(date)}, qui n’est pas un jour disponible\u00a0: ${closure.kind === "weekend" ? "week-end" : closure.label}. Déverrouillez-la, ou laissez-la si c’est voulu.`,
    "locked-outside-week": ({ message, group, date }) =>
      `La date de ${quoted(message)}${to(group)} est verrouillée au ${isoDateText(date)}, qui n’est pas dans la semaine prévue. Déverrouillez-la, ou laissez-la si c’est voulu.`,
    "kickoff-with-first-message": ({ kickoff, groups }) =>
      `${quoted(kickoff)} et le premier message destiné à ${groups.join(", ")} tombent la même semaine. Avancez la réunion pour laisser du temps aux questions.`,
    "enrolled-before-evaluated": ({ groups, previous }) =>
      `L’inscription ouvre pour ${groups.join(", ")} avant qu’on ait demandé au groupe ${previous} comment la sienne s’est passée. Choisissez un mois ou une semaine plus tardifs.`,
    "executives-in-pilot": ({ group }) =>
      `${group} fait partie des premiers et sert donc de pilote. Commencez par un groupe qui peut supporter des problèmes et les résoudre, et gardez la direction pour plus tard.`,
    "unknown-calendar": ({ calendar, scope }) =>
      `Aucune ligne du calendrier ne concerne ${quoted(calendar)}. Écrivez le nom tel qu’il figure dans la colonne ${scope}, ou ajoutez une ligne.`,
    "no-waves": () =>
      "Il n’y a aucun message sous les en-têtes. Saisissez-en un par ligne, ou supprimez la feuille pour utiliser le plan par défaut.",
    "missing-value": ({ name }) =>
      `La colonne ${name} est vide ici. Remplissez la cellule ou effacez la ligne.`,
    "not-a-choice": ({ name, found, choices }) =>
      `${quoted(found)} n’est pas une valeur possible pour ${name}. Saisissez l’une de celles-ci\u00a0: ${choices.join(", ")}.`,
    "weekday-or-country": (problem) => {
      const { found, day, country, days } = weekendReadings("fr", problem);
      return `${quoted(found)} peut désigner le ${day} ou le pays ${country}. Saisissez en toutes lettres les jours du week-end\u00a0: ${quoted(day)} pour ce seul jour, ${quoted(days)} pour ce pays.`;
    },
    "not-in-range": ({ name, found, least, most }) =>
      `${quoted(found)} n’est pas une valeur possible pour ${name}. Saisissez un nombre entier de ${String(least)} à ${String(most)}.`,
    "unknown-week": ({ found }) =>
      `${quoted(found)} n’est pas une semaine d’un mois. Saisissez, sous forme de texte, 1 à 5, dernière, ou plusieurs semaines telles que 1-3.`,
    "unknown-date": ({ found }) =>
      `${quoted(found)} n’est pas une date. Saisissez une date, par exemple 2026-12-24.`,
    "dates-reversed": ({ found }) =>
      `${quoted(found)} est antérieur au premier jour. Intervertissez les deux dates.`,
    "repeated-message": ({ message, otherCell }) =>
      `${quoted(message)} figure déjà en ${otherCell}. Donnez à chaque message un nom qui lui soit propre.`,
    "several-audiences": ({ wave, otherCell }) =>
      `La vague ${String(wave)} a un autre public en ${otherCell}. Donnez-lui un seul public, ou donnez à ce message sa propre vague.`,
    "missing-text": ({ message }) =>
      `${quoted(message)} est un e-mail et n’a pas de texte ici. Rédigez son objet et son corps.`,
    "unknown-field": ({ field, nearest }) =>
      `Aucun champ ne s’appelle {{${field}}}. Vouliez-vous dire {{${nearest}}}\u00a0? Corrigez-le, ou saisissez directement le texte.`,
    "similar-groups": ({ group, other, otherCell }) =>
      `${quoted(group)} ressemble beaucoup à ${quoted(other)} en ${otherCell}. S’il s’agit d’un même groupe, gardez un seul nom ou indiquez l’autre dans une colonne Alias.`,
    "read-as-one-group": ({ found }) =>
      `${quoted(found)} a été lu comme un seul groupe. S’il y en a plusieurs, séparez-les par des virgules.`,
    "recipients-without-headers": ({ headers }) =>
      `Cette feuille n’a aucune ligne avec les en-têtes ${headers.join(" et ")}\u00a0; aucun destinataire ne peut donc y être lu. Saisissez-les au-dessus des colonnes, ou renommez la feuille.`,
    "without-headers": ({ headers }) =>
      `Cette feuille n’a aucune ligne avec les en-têtes ${headers.join(", ")}\u00a0; rien ne peut donc y être lu. Saisissez-les au-dessus des colonnes, ou renommez la feuille.`,
    "sheet-not-read": ({ input, headers }) =>
      `Cette feuille ressemble à ${input} et n’a pas été lue. Si c’est bien elle, affichez-la, nommez-la ${input} et saisissez les en-têtes ${headers.join(", ")} au-dessus des colonnes\u00a0; ne gardez qu’une seule feuille de ce genre.`,
    "hidden-used": ({ input }) =>
      `Cette feuille est masquée et a été lue comme ${input}. Affichez-la pour voir ce qui compte, ou supprimez-la si elle ne doit pas servir.`,
    "hidden-unclear": ({ input }) =>
      `Cette feuille masquée a les en-têtes de ${input}, et aucune autre ne les a. Affichez-la ou nommez-la ${input} pour l’utiliser, ou supprimez-la si elle ne doit pas servir.`,
    "second-table": ({ input, other }) =>
      `Cette feuille peut être lue comme ${input}, et «\u00a0${other}\u00a0» aussi. Rassemblez tout sur l’une des deux, et supprimez l’autre.`,
    "taken-as-suppress": () =>
      "Ceci a été lu comme une liste ou une marque de ceux qui ne reçoivent aucun e-mail. Si ce n’est pas le cas, donnez-lui un autre nom.",
    "recipient-without-group": ({ rows }) =>
      rows === 1
        ? "1 destinataire n’a pas de groupe et ne reçoit aucun e-mail. Saisissez le groupe à côté de l’adresse."
        : `${String(rows)} destinataires n’ont pas de groupe et ne reçoivent aucun e-mail. Saisissez le groupe à côté de chaque adresse.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `${quoted(found)} n’est pas un groupe du plan\u00a0; ${rows === 1 ? "1 destinataire ne reçoit" : `${String(rows)} destinataires ne reçoivent`} donc aucun e-mail. Vouliez-vous dire ${quoted(nearest)}\u00a0? Corrigez le nom, ou indiquez-le dans la colonne Alias de ce groupe.`,
    "bad-address": ({ found }) =>
      `${quoted(found)} n’est pas une adresse e-mail\u00a0; aucun e-mail n’est donc envoyé pour cette ligne. Saisissez une seule adresse, par exemple nom@example.com.`,
    "missing-address": () =>
      "Ce destinataire n’a pas d’adresse e-mail et ne reçoit aucun e-mail. Saisissez l’adresse.",
    "repeated-recipient": ({ found, otherCell }) =>
      `${quoted(found)} figure déjà en ${otherCell}, pour le même groupe. Chaque e-mail ne lui est envoyé qu’une fois\u00a0; supprimez l’une des lignes.`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `${quoted(found)} fait partie de ${quoted(group)} et, en ${otherCell}, de ${quoted(other)}. Cette adresse reçoit les messages des deux groupes, mais un même message une seule fois par jour. Gardez une seule ligne si ce n’est pas voulu.`,
    suppressed: ({ rows }) =>
      rows === 1
        ? "1 destinataire est exclu de l’envoi et ne reçoit aucun e-mail."
        : `${String(rows)} destinataires sont exclus de l’envoi et ne reçoivent aucun e-mail.`,
    "unspoken-language": ({ found, rows }) =>
      `${quoted(found)} n’est pas une langue dans laquelle ce complément écrit\u00a0; ${rows === 1 ? "1 destinataire reçoit" : `${String(rows)} destinataires reçoivent`} donc le texte dans une autre. Choisissez une langue dans la liste, ou laissez la cellule vide.`,
    "group-without-recipients": ({ groups }) =>
      `Aucun destinataire ne fait partie de ${groups.map(quoted).join(", ")}. Les e-mails sont envoyés à l’adresse du groupe ou à son nom. Ajoutez des destinataires, ou vérifiez comment le groupe est écrit.`,
    "group-left-out": ({ groups }) =>
      `Aucun destinataire de ${groups.map(quoted).join(", ")} ne peut recevoir d’e-mail\u00a0; rien n’y est donc envoyé. Corrigez les destinataires si ce n’est pas voulu.`,
    "unknown-slice": ({ group, rows }) =>
      `Destinataires de ${quoted(group)} qui ne reçoivent aucun e-mail\u00a0: ${String(rows)}. Une partie du groupe a déjà reçu des messages que le reste doit encore recevoir, et rien ne dit à quelle partie ils appartiennent. Écrivez vous-même à ceux qui sont nouveaux, ou placez-les dans un groupe à part.`,
    "number-in-field": ({ name, rows }) =>
      `La colonne ${name} contient ${rows === 1 ? "un nombre" : `${String(rows)} nombres`}, et les e-mails reprennent les nombres sans leur format. S’il s’agit d’une date ou si le nombre commence par des zéros, saisissez-le sous forme de texte.`,
    "blank-field": ({ message, field, rows }) =>
      `Le texte de ${quoted(message)} contient {{${field}}}, qui est vide dans ${rows === 1 ? "1 e-mail" : `${String(rows)} e-mails`}, d’abord ici. Remplissez-le, ou indiquez ce qu’il faut mettre à la place\u00a0: {{${field}|collègue}}.`,
    "unknown-message": ({ found, nearest }) =>
      `${quoted(found)} n’est pas un message du plan. Vouliez-vous dire ${quoted(nearest)}\u00a0? Corrigez le nom, ou supprimez la ligne.`,
    "repeated-template": ({ message, otherCell }) =>
      `${quoted(message)} a déjà un texte dans cette langue, en ${otherCell}. Supprimez l’un des deux.`,
    "send-emptied": ({ batch }) =>
      `${quoted(batch)} ne fait plus partie du plan\u00a0; cette feuille a donc été vidée. Préparez l’envoi que vous voulez effectuer.`,
    "send-settled": ({ batch }) =>
      `${quoted(batch)} a été envoyé ou annulé entre-temps\u00a0; cette feuille a donc été vidée. Préparez l’envoi que vous voulez effectuer ensuite.`,
    "too-many-messages": ({ rows, most }) =>
      `Le plan compte ${String(rows)} e-mails, et une feuille en contient au plus ${String(most)}. Préparez un envoi à la fois, ou enregistrez chaque envoi dans un fichier CSV.`,
  },
  refusals: {
    "cell-edit-mode": () =>
      "Une cellule est en cours de modification. Appuyez sur Entrée ou Échap dans la feuille, puis réessayez.",
    protected: ({ sheet }) =>
      sheet === undefined
        ? "Le classeur est protégé. Ôtez la protection sous l’onglet Révision, puis réessayez."
        : `La feuille ${quoted(sheet)} est protégée. Choisissez Révision > Ôter la protection de la feuille, puis réessayez.`,
    "read-only": ({ file }) =>
      file === undefined
        ? "Le classeur est ouvert en lecture seule. Enregistrez-en une copie et générez la chronologie dans celle-ci."
        : `${file} peut être lu mais pas modifié. Choisissez un autre fichier avec --out.`,
    "name-taken": ({ name = "" }) =>
      `Le nom ${quoted(name)} est déjà utilisé dans ce classeur pour un élément qui n’est pas le nôtre. Renommez cet élément, puis réessayez.`,
    "sheet-not-found": ({ sheet = "" }) =>
      `La feuille ${quoted(sheet)} n’existe plus. Choisissez une autre feuille, puis réessayez.`,
    "too-large": ({ sheet }) =>
      `${sheet === undefined ? "Le résultat" : quoted(sheet)} dépasse la taille admise par Excel. Répartissez le plan sur deux classeurs.`,
    "changed-meanwhile": ({ sheet, file = "" }) =>
      sheet === undefined
        ? `${file} a été modifié entre-temps par un autre programme\u00a0; rien n’y a donc été écrit. Exécutez de nouveau la commande.`
        : `La feuille ${quoted(sheet)} a été modifiée entre-temps, peut-être par un collègue. Réessayez\u00a0: elle sera lue telle qu’elle est maintenant.`,
    cancelled: () => "Annulé, comme vous l’avez demandé.",
    "not-answering": () =>
      "Excel ne répond pas. Attendez qu’il soit prêt, examinez les feuilles Chronologie et Messages, puis relancez la génération.",
    "host-failed": () =>
      "Excel n’a pas pu effectuer l’opération. Réessayez\u00a0; si cela se reproduit, fermez le classeur et rouvrez-le.",
    "file-not-accessible": ({ file = "" }) =>
      `${file} n’a pas pu être ouvert ou enregistré. Vérifiez que le fichier existe, que vous avez le droit de l’utiliser et qu’aucun programme ne l’a ouvert.`,
    "not-a-workbook": ({ file = "Le fichier" }) =>
      `${file} n’est pas un classeur Excel complet. Ouvrez-le dans Excel, enregistrez-le au format .xlsx et utilisez ce fichier.`,
    "unsupported-format": ({ file = "Le fichier" }) =>
      `${file} est dans un autre format que .xlsx ou .xlsm. Ouvrez-le dans Excel, enregistrez-le au format .xlsx et utilisez ce fichier.`,
    encrypted: ({ file = "Le fichier" }) =>
      `${file} est chiffré avec un mot de passe. Ouvrez-le dans Excel, supprimez le mot de passe (Fichier > Informations > Protéger le classeur) et enregistrez-le.`,
    "inflates-too-much": ({ file = "Le fichier" }) =>
      `${file} prend, une fois décompressé, bien plus de place qu’un classeur ne le devrait\u00a0; il n’a donc pas été lu. Ouvrez-le dans Excel et enregistrez-le dans un nouveau fichier.`,
  },
  inputs: {
    group: [
      "Groupe",
      "Groupes",
      "Nom du groupe",
      "Groupe organisationnel",
      "Groupe ciblé",
      "Service",
      "Département",
      "Direction",
      "Division",
      "Équipe",
    ],
    month: [
      "Mois",
      "Mois de déploiement",
      "Mois du déploiement",
      "Mois d’inscription",
      "Mois d'inscription",
      "Délai",
      "Période",
      "Plage de temps",
      "Calendrier",
      "Quand",
      "Date",
    ],
    year: ["Année"],
    users: [
      "Utilisateurs",
      "Utilisateur",
      "Nombre d’utilisateurs",
      "Nombre d'utilisateurs",
      "Nb d’utilisateurs",
      "Nb d'utilisateurs",
      "Nb utilisateurs",
      "Nombre",
      "Effectif",
      "Effectifs",
      "Personnes",
      "Collaborateurs",
    ],
    email: [
      "E-mail",
      "Email",
      "Adresse e-mail",
      "Adresse email",
      "Courriel",
      "Adresse de messagerie",
      "Messagerie",
      "Mail",
      "Adresse",
    ],
    phase: ["Phase de déploiement", "Phases de déploiement", "Phase", "Phases", "Plan de déploiement"],
    setting: ["Paramètre", "Paramètres", "Réglage"],
    value: ["Valeur"],
    start: ["Mois de début", "Début", "Démarrage", "Commence", "Premier mois"],
    language: ["Langue"],
    total: [
      "Total",
      "Totaux",
      "Total général",
      "Somme",
      "Sous-total",
      "Total utilisateurs",
      "Total des utilisateurs",
      "Nombre total d’utilisateurs",
      "Nombre total d'utilisateurs",
    ],
    mark: ["X", "Oui", "O", "OK"],
    noMark: ["Non", "Aucun", "Aucune", "Néant", "S.O.", "S/O", "N/A"],
    aliases: ["Alias", "Autres noms", "Autre nom", "Également appelé", "Aussi appelé"],
    key: ["Clé", "Clé du groupe", "ID de groupe", "Identifiant du groupe"],
    owner: ["Responsable", "Propriétaire"],
    calendar: ["Calendrier des jours fériés", "Jours fériés"],
  },
  settingsSheet: ["Paramètres"],
  sample: {
    sheet: "Groupes",
    groups: {
      it: "Informatique",
      sales: "Ventes et marketing",
      retail: "Commerce",
      hr: "Ressources humaines",
      finance: "finances",
      executives: "cadres",
    },
  },
  everyoneSynonyms: [
    "Tous",
    "Toutes",
    "Tous et toutes",
    "Toutes et tous",
    "Tout",
    "Tout le monde",
    "Tous les utilisateurs",
    "Toutes les utilisatrices et tous les utilisateurs",
    "Tous les groupes",
    "Tous les collaborateurs",
    "Tous les employés",
    "Tout le personnel",
    "Ensemble des utilisateurs",
    "Toute l’organisation",
    "Toute l'organisation",
  ],
  executives: [
    "Cadres",
    "Cadres dirigeants",
    "Dirigeants",
    "Direction",
    "Direction générale",
    "Comité de direction",
    "Comité exécutif",
    "Comex",
  ],
  holidays: {
    sheet: "Jours fériés",
    heading: "Jours fériés",
    adds: "Ajoute les jours fériés de tout un pays, pour les années du plan, sous forme de lignes que vous pouvez modifier à votre guise. Les demi-journées et les jours où seuls les banques et les bureaux ferment ne font qu’avertir. Ajoutez vous-même les jours propres à une partie du pays.",
    country: "Pays/région",
    chooseCountry: "Choisir un pays ou une région",
    insert: "Ajouter les jours fériés",
    inserting: "Ajout des jours fériés…",
    added: (place, days, sheet) => `${place}\u00a0: ${days} de plus sur la feuille ${sheet}.`,
    allThere: (place) => `${place}\u00a0: tous ces jours fériés sont déjà dans le calendrier.`,
    forCalendars: (calendars) =>
      `Ces jours valent pour les groupes dont le calendrier est ${calendars}, et pour aucun autre.`,
    forEveryone: (example, calendar, scope) =>
      `Ces jours valent pour tous les groupes. Pour les réserver à certains, écrivez un calendrier, tel que ${example}, pour ces groupes dans la colonne ${calendar} et pour ces jours dans la colonne ${scope}.`,
    noneMeans: (country, calendars) =>
      `Aucun calendrier des groupes ne désigne ${country}\u00a0; ce sont\u00a0: ${calendars}.`,
    withoutCalendar: (groups, calendar) =>
      `Groupes sans calendrier, pour lesquels ces jours ne valent pas\u00a0: ${groups}. S’ils doivent valoir, écrivez-le dans la colonne ${calendar}.`,
    otherLists: (sheets, scope) =>
      `D’autres jours fériés valent aussi pour tous les groupes (${sheets}). S’ils ne valent que pour certains, écrivez le calendrier de ces groupes dans la colonne ${scope}.`,
    noneKnown: (place) =>
      `${place}\u00a0: aucun jour férié n’est connu. Indiquez-les sur la feuille Calendrier.`,
  },
  planning: {
    inputs: {
      wave: ["Vague", "Numéro de vague", "Étape"],
      message: ["Message", "Communication", "Nom du message"],
      audience: ["Public", "Public visé", "Destinataires", "À qui"],
      week: ["Semaine", "Semaine du mois"],
      monthsAfter: ["Mois après", "Mois plus tard"],
      weekday: ["Jour de la semaine", "Jour"],
      channels: ["Canaux", "Canal", "Mode de diffusion", "Mode de remise"],
      sender: ["Expéditeur", "Envoyé par"],
      subject: ["Objet", "Sujet", "Ligne d’objet", "Ligne d'objet"],
      body: ["Corps", "Texte", "Texte du message", "Corps du message"],
      name: ["Nom", "Nom complet", "Destinataire"],
      from: ["Du", "De", "À partir du", "Premier jour", "Date de début"],
      to: ["Au", "Jusqu’au", "Jusqu'au", "Dernier jour", "Date de fin"],
      label: ["Libellé", "Description", "Jour férié"],
      kind: ["Type", "Nature"],
      scope: ["Portée", "S’applique à", "S'applique à"],
      effect: ["Effet"],
      weekRule: ["Règle des semaines", "Décompte des semaines"],
      weekStart: ["Premier jour de la semaine", "La semaine commence le"],
      weekend: ["Week-end", "Weekend", "Fin de semaine"],
      defaultWeekday: [
        "Jour d’envoi par défaut",
        "Jour d'envoi par défaut",
        "Jour d’envoi",
        "Jour d'envoi",
        "Jour par défaut",
      ],
      leadWeeks: ["Avance du lancement (semaines)", "Semaines d’avance", "Semaines d'avance"],
      repeats: ["Nombre de réunions de lancement", "Semaines de lancement"],
      leastGap: ["Intervalle minimal (jours)", "Intervalle minimal"],
      leastGate: ["Entre inscriptions (jours)", "Entre inscriptions"],
      capacity: [
        "Utilisateurs par semaine (max.)",
        "Capacité par semaine (utilisateurs)",
        "Capacité par semaine",
        "Capacité",
      ],
      whenFull: ["En cas de dépassement", "Capacité dépassée"],
      shape: ["Type de plan", "Forme du plan"],
      support: ["Contact du support technique", "Support technique"],
      suppress: [
        "Ne pas envoyer",
        "Ne pas contacter",
        "Ne pas écrire",
        "Pas d’e-mail",
        "Pas de mail",
        "Sans e-mail",
        "Exclure",
        "Désinscrit",
        "Désinscrite",
        "Désabonné",
        "Désabonnée",
      ],
    },
    sheets: {
      waves: ["Vagues"],
      recipients: ["Destinataires"],
      calendar: ["Calendrier"],
      templates: ["Modèles"],
      suppress: [
        "Ne pas envoyer",
        "Désinscrits",
        "Désinscriptions",
        "Désabonnés",
        "Désabonnements",
        "Liste de suppression",
        "Liste d’exclusion",
      ],
    },
    exclusions: [
      "Exclure",
      "Exclu",
      "Exclue",
      "Exclus",
      "Exclues",
      "Exclusion",
      "Exclusions",
      "Liste d’exclusion",
      "Désinscrit",
      "Désinscrite",
      "Désinscrits",
      "Désinscriptions",
      "Liste noire",
      "Liste de blocage",
      "Pas d’e-mail",
      "Pas de mail",
      "Sans e-mail",
    ],
    phases: {
      kickoff: ["Lancement", "Réunion de lancement"],
      preEnrollment: [
        "Avant l’inscription",
        "Avant l'inscription",
        "Préinscription",
        "Pré-inscription",
        "Pré-déploiement",
        "Avant le déploiement",
      ],
      enrollment: ["Inscription", "Déploiement"],
      postEnrollment: [
        "Après l’inscription",
        "Après l'inscription",
        "Post-inscription",
        "Post-déploiement",
        "Après le déploiement",
      ],
    },
    channels: {
      meeting: ["Réunion", "Réunions"],
      email: ["E-mail", "E-mails", "Email", "Emails", "Courriel", "Courriels", "Mail"],
      website: ["Site web", "Web", "Intranet"],
      social: ["Réseaux sociaux", "Réseau social", "Publication sur les réseaux sociaux"],
      poster: ["Affiche", "Affiches", "Dépliants", "Prospectus"],
    },
    eachGroup: ["Chaque groupe", "Groupe par groupe"],
    lastWeek: ["Dernière semaine", "Dernière"],
    kinds: {
      holiday: ["Jour férié", "Férié"],
      freeze: ["Gel des changements", "Gel des modifications", "Gel"],
    },
    effects: { block: ["Bloquer", "Fermé"], warn: ["Avertir", "Avertissement"] },
    whenFull: { warn: ["Avertir", "Avertissement"], split: ["Diviser", "Fractionner"] },
    weekRules: {
      days: ["Jours du mois", "Jours 1 à 7"],
      containsFirst: ["Semaine contenant le 1er"],
      isoMajority: [
        "Première semaine d’au moins quatre jours",
        "Première semaine d'au moins quatre jours",
        "ISO",
      ],
      firstFull: ["Première semaine complète"],
    },
    shapes: {
      monthly: ["Plan mensuel", "Plan mensuel de Microsoft"],
      staggered: ["Migration échelonnée", "Cycle de migration"],
      empty: ["En-têtes seulement", "Plan vide"],
      twoEmails: ["Deux e-mails", "Plan à deux e-mails"],
    },
    messages: {
      announcePlan: {
        name: "Annonce du plan",
        subject: "Vos appareils passent à Microsoft Intune, à partir du {{EnrollmentDateLong}}",
        body: [
          "Bonjour {{Group}},",
          "",
          "Nous confions la gestion de nos appareils à Microsoft Intune, un groupe après l’autre. " +
            "Votre groupe pourra s’inscrire à partir du {{EnrollmentDateLong}}. Vous n’avez encore rien à faire.",
          "",
          "Le mois prochain, vous recevrez les étapes à suivre. Le support technique répondra volontiers à vos questions.",
        ].join("\n"),
      },
      instructToEnroll: {
        name: "Instructions d’inscription",
        subject: "Comment inscrire vos appareils",
        body: [
          "Bonjour {{Group}},",
          "",
          "L’inscription à Microsoft Intune est ouverte pour votre groupe. Pour chaque appareil que vous utilisez pour le travail\u00a0:",
          "",
          "1. Installez l’application Portail d’entreprise depuis le magasin d’applications de votre appareil.",
          "2. Ouvrez-la et connectez-vous avec votre compte professionnel.",
          "3. Suivez les étapes affichées à l’écran. Prévoyez environ 15 minutes.",
          "",
          "En cas de problème, arrêtez-vous là où vous êtes et contactez le support technique.",
        ].join("\n"),
      },
      giveDeadline: {
        name: "Date limite",
        subject: "Inscrivez vos appareils d’ici un mois",
        body: [
          "Bonjour {{Group}},",
          "",
          "Merci si vos appareils sont déjà inscrits. S’il en manque un, inscrivez-le ce mois-ci\u00a0: " +
            "à partir du mois prochain, seuls les appareils inscrits auront accès à la messagerie et aux fichiers professionnels.",
          "",
          "Les étapes figurent dans notre dernier e-mail, et le support technique vous aidera volontiers.",
        ].join("\n"),
      },
      enforceAccess: {
        name: "Restriction de l’accès",
        subject:
          "Seuls les appareils inscrits ont désormais accès à la messagerie et aux fichiers professionnels",
        body: [
          "Bonjour {{Group}},",
          "",
          "Désormais, seuls les appareils inscrits à Microsoft Intune ont accès à la messagerie et aux fichiers professionnels. " +
            "Si le vôtre a perdu l’accès, inscrivez-le avec l’application Portail d’entreprise, et l’accès sera rétabli.",
          "",
          "Si ce n’est pas le cas, contactez le support technique.",
        ].join("\n"),
      },
      benefitsAndSchedule: {
        name: "Avantages et calendrier",
        subject: "Microsoft Intune arrive le {{EnrollmentDateLong}}",
        body: [
          "Bonjour {{Group}},",
          "",
          "L’inscription à Microsoft Intune ouvre pour votre groupe le {{EnrollmentDateLong}}. Intune protège ce qui relève du travail " +
            "sans toucher à vos photos, messages ou applications personnels, et vous permet de travailler sur l’appareil qui vous convient.",
          "",
          "Ce jour-là, vous recevrez un e-mail avec les étapes à suivre\u00a0; elles prennent environ 15 minutes. Le support technique répondra volontiers à vos questions.",
        ].join("\n"),
      },
      enrollNow: {
        name: "Inscription immédiate",
        subject: "Inscrivez vos appareils dès maintenant",
        body: [
          "Bonjour {{Group}},",
          "",
          "Inscrivez chaque appareil que vous utilisez pour le travail\u00a0: installez l’application Portail d’entreprise depuis le magasin d’applications de votre appareil, " +
            "ouvrez-la, connectez-vous avec votre compte professionnel et suivez les étapes affichées à l’écran.",
          "",
          "À partir de fin {{Month}}, les appareils qui ne sont pas inscrits perdront l’accès à la messagerie et aux fichiers professionnels. " +
            "En cas de problème, contactez le support technique.",
        ].join("\n"),
      },
    },
    weekRuleLines: {
      containsFirst: (weekStart) =>
        `Comment sont comptées les semaines\u00a0: semaines civiles à partir du ${weekStart}\u00a0; la première est celle qui contient le 1er du mois.`,
      isoMajority: (weekStart) =>
        `Comment sont comptées les semaines\u00a0: semaines civiles à partir du ${weekStart}\u00a0; la première est celle qui compte au moins quatre jours dans le mois.`,
      firstFull: (weekStart) =>
        `Comment sont comptées les semaines\u00a0: semaines civiles à partir du ${weekStart}\u00a0; la première est celle qui se trouve tout entière dans le mois.`,
    },
    prompts: {
      wave: "Un nombre à partir de 1. Les messages qui portent le même nombre forment une vague.",
      audience: "Tous, Chaque groupe, ou les noms de quelques groupes séparés par des virgules.",
      week: "1 à 5, dernière, ou plusieurs semaines de suite telles que 1-3.",
      monthsAfter: "Combien de mois après le mois du groupe. Vide\u00a0: aucun.",
      weekday: "Le jour de l’envoi. Vide\u00a0: le jour d’envoi par défaut de la feuille Paramètres.",
      channels: "Un ou plusieurs de ces canaux\u00a0: Réunion, E-mail, Site web, Réseaux sociaux, Affiche.",
      subject: "Texte avec des champs tels que {{Group}}, {{Month}} et {{EnrollmentDateLong}}.",
      from: "Le premier jour, sous forme de date.",
      to: "Le dernier jour, inclus. Vide\u00a0: le même que le premier.",
      kind: "Un jour férié, ou un gel pendant lequel rien ne doit changer.",
      scope: "Tous, des noms de groupes, ou des canaux. Vide\u00a0: tous.",
      effect: "Bloquer empêche tout message ces jours-là\u00a0; Avertir le signale seulement.",
      weekRule: "Quelle semaine d’un mois est la première.",
      weekend: "Des jours de la semaine séparés par des virgules, ou un code de pays tel que FR.",
      leadWeeks: "Combien de semaines plus tôt que prévu se tient la réunion de lancement.",
      leastGate: "Le nombre minimal de jours entre l’inscription d’un mois et celle du mois suivant.",
      capacity:
        "Combien d’utilisateurs le support technique peut prendre en charge en une semaine. Vide\u00a0: aucune limite.",
      whenFull:
        "Avertir le signale seulement\u00a0; Diviser répartit un grand groupe en lots, à une semaine d’intervalle.",
      shape: "Le plan utilisé lorsqu’il n’y a pas de feuille Vagues.",
    },
    samples: {
      newYear: "Jour de l’An",
      freeze: "Gel des changements de fin d’année",
      person: "Personne exemple",
    },
  },
  merge: {
    timings: {
      sent: "Envoyé",
      past: "Date passée, non marqué comme envoyé",
      due: "À envoyer aujourd’hui",
      coming: "À venir",
    },
    rows: (count) => (count < 2 ? `${String(count)} ligne` : `${String(count)} lignes`),
    moreNames: (count) => (count < 2 ? `${String(count)} autre` : `${String(count)} autres`),
    later: (count) => (count < 2 ? `${String(count)} autre à venir` : `${String(count)} autres à venir`),
    past: (count) =>
      count < 2
        ? `${String(count)} passé, non marqué comme envoyé`
        : `${String(count)} passés, non marqués comme envoyés`,
    sent: (count) => (count < 2 ? `${String(count)} envoyé` : `${String(count)} envoyés`),
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
      suppressed: (rows) => `${String(rows)} à ne pas contacter`,
      withoutAddress: (rows) => `${String(rows)} sans adresse utilisable`,
      repeated: (rows) => `${String(rows)} en double`,
      unknownSlice: (rows) => `${String(rows)} de groupes divisés, qui ont peut-être déjà reçu le message`,
      withoutGroup: (rows) => `${String(rows)} sans groupe du plan`,
    },
    settled: {
      sent: (mails) => `E-mails de cet envoi déjà envoyés\u00a0: ${String(mails)}`,
      cancelled: (mails) => `E-mails de cet envoi annulés\u00a0: ${String(mails)}`,
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
    downloadCsv: "Télécharger le CSV pour Word",
    check: "Vérifier ce qui a été écrit",
    checking: "Vérification…",
  },
  communications: {
    sheet: "Communications",
    headers: {
      wave: "Vague",
      message: "Message",
      purpose: "Finalité",
      channels: "Canaux",
      audience: "Public",
      key: "Clé du groupe",
      batch: "Lot",
      month: "Mois",
      week: "Semaine",
      days: "Jours de la semaine",
      sendDate: "Date d’envoi",
      why: "Pourquoi cette date",
      sender: "Expéditeur",
      owner: "Responsable",
      status: "État",
      recipients: "Destinataires",
      lockedDate: "Date verrouillée",
      sent: "Envoyé le",
      notes: "Remarques",
      feedback: "Lien pour les avis",
    },
    statuses: { planned: "Prévu", ready: "Prêt", sent: "Envoyé", cancelled: "Annulé" },
    unnamedColumn: "Colonne",
    dateFormat: "yyyy-mm-dd",
    reasons: {
      weekday: (weekday) => `Le jour que demande le plan\u00a0: ${weekdayName("fr", weekday)}.`,
      kickoff:
        "Le premier jour disponible de la semaine\u00a0: la réunion de lancement passe avant tout le reste.",
      shortWeek:
        "Ce mois-ci, la semaine n’a pas le jour demandé\u00a0; c’est donc le dernier jour disponible.",
      closed: ({ wanted, because, moved }) =>
        `Le ${day(wanted)} n’est pas un jour disponible (${because.kind === "weekend" ? "week-end" : because.label})\u00a0; c’est donc le ${moved === "next" ? "jour disponible suivant" : "dernier jour disponible avant celui-ci"}.`,
      wait: ({ wanted, for: wait }) =>
        `Le ${day(wanted)} serait trop tôt\u00a0: ${wait.kind === "after" ? `${quoted(wait.message)} a lieu` : `l’inscription du groupe ${wait.group} a lieu`} le ${day(wait.on)}\u00a0; intervalle minimal\u00a0: ${dayCount(wait.days)}.`,
      locked: "Verrouillé\u00a0: le jour figure sous Date verrouillée.",
      sent: "Envoyé\u00a0: la date ne change plus.",
      cancelled: "Annulé\u00a0: rien ne part, et la date reste.",
    },
    conflicts: {
      noSuchWeek: "Aucune date\u00a0: le mois n’a pas cette semaine.",
      closedWeek: "Aucune date\u00a0: aucun jour de la semaine n’est disponible.",
      tooLate: ({ for: wait }) =>
        `Aucune date\u00a0: ${wait.kind === "after" ? `${quoted(wait.message)} a lieu` : `l’inscription du groupe ${wait.group} a lieu`} le ${day(wait.on)}, et il ne reste ensuite aucun jour disponible dans la semaine.`,
    },
    leftPlan: "Envoyé. Ne figure plus dans le plan.",
    prompts: {
      owner: "Qui s’en occupe. C’est à vous\u00a0: conservé lors d’une nouvelle génération.",
      status: "Prévu, Prêt, Envoyé ou Annulé. Une ligne envoyée ne change jamais de date.",
      lockedDate:
        "Une date à laquelle ce message doit partir, quoi que dise le plan. Effacez-la pour la déverrouiller.",
      sent: "La date à laquelle il est parti, si ce n’était pas la date d’envoi. Une ligne avec une date ici ne change jamais de date.",
      notes:
        "Elles sont à vous\u00a0: conservées lors d’une nouvelle génération, comme les colonnes que vous ajoutez.",
      feedback:
        "Où chacun dit comment cela s’est passé. Vide\u00a0: la ligne FeedbackLink de la feuille Paramètres, s’il y en a une.",
    },
    load: {
      week: "Semaine du",
      messages: "Messages",
      messagesInFreeze: "Messages dans une semaine avec un gel",
      users: "Utilisateurs qui s’inscrivent",
      usersOverCapacity: "Utilisateurs au-delà de la limite",
      messagesTitle: "Messages par semaine",
      usersTitle: "Utilisateurs qui s’inscrivent par semaine",
      peak: (what, most, week) =>
        `${what}. Maximum\u00a0: ${String(most)}, dans la semaine du ${isoDateText(week)}.`,
    },
    written: (rows) => (rows < 2 ? `${String(rows)} ligne` : `${String(rows)} lignes`),
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
      weeks: (count) => (count < 2 ? `${String(count)} semaine` : `${String(count)} semaines`),
      days: dayCount,
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
      more: (count) => `Et ${String(count)} de plus.`,
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
    groups: (count) => (count < 2 ? `${String(count)} groupe` : `${String(count)} groupes`),
    users: (count, isOne) => (isOne ? `${count} utilisateur` : `${count} utilisateurs`),
    setBySettings: (cell) => `Défini en ${cell}.`,
    goTo: (cell) => `Atteindre ${cell}`,
    readAgain: "Relire",
    toFix: (count) =>
      count < 2 ? `${String(count)} problème à corriger` : `${String(count)} problèmes à corriger`,
    toKnow: (count) => (count < 2 ? `${String(count)} remarque` : `${String(count)} remarques`),
    andMore: (count) => `Et ${String(count)} de plus. Corrigez d’abord ceux-ci, puis relisez.`,
    preview: "Aperçu",
    generate: "Générer la chronologie",
    generateAgain: "Générer à nouveau",
    fixFirst: (count) =>
      count === 1
        ? "Corrigez d’abord le problème ci-dessus."
        : `Corrigez d’abord les ${String(count)} problèmes ci-dessus.`,
    writing: "Écriture…",
    inserting: "Insertion des exemples de données…",
    insertingStarter: "Insertion des feuilles modèles…",
    cancel: "Annuler",
    cancelling: "Annulation…",
    cancelled: "Annulé.",
    done: "Terminé",
    timelineWritten: (waves, months) =>
      `${waves < 2 ? `${String(waves)} vague` : `${String(waves)} vagues`}, ${String(months)} mois`,
    messagesWritten: (rows, sends) =>
      `${rows < 2 ? `${String(rows)} ligne` : `${String(rows)} lignes`}, ${sends < 2 ? `${String(sends)} envoi` : `${String(sends)} envois`}`,
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
  preflight: {
    heading: "Vérification avant l’envoi",
    states: {
      passed: "Conforme",
      failed: "Non conforme",
      warned: "À savoir",
      untold: "Non vérifié",
    },
    rules: {
      sheetThere: { claim: "La feuille est présente", protects: "Sans elle, il n’y a rien à fusionner." },
      headersFirst: {
        claim: "Les en-têtes sont sur la ligne 1, à partir de A1",
        protects: "Word prend la première ligne qu’il trouve pour les noms des champs.",
      },
      headerNames: {
        claim: "Chaque en-tête peut être un champ de fusion",
        protects:
          "Word modifie ou raccourcit les autres noms, et les champs du document ne trouvent alors plus leur colonne.",
      },
      uniqueHeaders: {
        claim: "Aucun en-tête ne figure deux fois",
        protects: "De deux colonnes du même nom, Word n’en fusionne qu’une.",
      },
      neededColumns: {
        claim: "Les colonnes nécessaires à toute fusion sont présentes",
        protects: "Un champ sans sa colonne reste vide.",
      },
      nothingElse: {
        claim: "Rien d’autre ne figure sur la feuille",
        protects: "Word prend une note à côté des lignes pour une colonne de plus.",
      },
      noBlanks: {
        claim: "Aucune ligne, colonne ou cellule n’est vide",
        protects:
          "Word s’arrête à une ligne vide, et une cellule vide peut répéter le texte de l’e-mail précédent.",
      },
      onlyTexts: {
        claim: "Chaque cellule est un texte",
        protects:
          "Word transforme les nombres et les dates\u00a0: 07865 devient 7865, et le 3 avril peut devenir le 4 mars.",
      },
      noFormulas: {
        claim: "Aucune cellule n’est une formule",
        protects: "Une formule peut donner un autre texte le jour de la fusion, ou une erreur.",
      },
      noMerges: {
        claim: "Aucune cellule n’est fusionnée",
        protects:
          "Seule la première des cellules fusionnées contient le texte\u00a0: il manque dans les autres e-mails.",
      },
      nothingHidden: {
        claim: "Rien n’est masqué ni filtré",
        protects: "La fusion envoie aussi les lignes masquées et filtrées.",
      },
      longTextsFirst: {
        claim: "Les textes longs commencent dans les huit premières lignes",
        protects:
          "Word dimensionne une colonne d’après ses huit premières lignes et coupe les textes à 255 caractères si aucun n’y est plus long.",
      },
      textLengths: {
        claim: "Aucun texte ne dépasse ce qu’une cellule peut contenir",
        protects: "Excel répare un tel fichier et coupe le texte à 32\u00a0767 caractères.",
      },
      namedRange: {
        claim: "La plage nommée couvre exactement les en-têtes et les lignes",
        protects:
          "Word propose le nom à côté de la feuille\u00a0: les lignes en dehors ne recevraient pas d’e-mail.",
      },
      addresses: {
        claim: "Chaque To est une seule adresse",
        protects:
          "Plusieurs adresses dans une cellule n’atteignent personne ou tout le monde à la fois, et un saut de ligne peut ajouter un destinataire.",
      },
      oncePerBatch: {
        claim: "Personne ne figure deux fois dans un envoi",
        protects: "La même personne recevrait deux fois le même e-mail.",
      },
      subjectLines: {
        claim: "Chaque objet tient sur une ligne",
        protects: "Un saut de ligne peut couper l’objet ou ajouter ce que personne n’a écrit.",
      },
      noFieldsLeft: {
        claim: "Il ne reste aucun champ de modèle",
        protects: "Tout le monde lirait {{Name}} au lieu d’un nom.",
      },
      oneSendDate: {
        claim: "Chaque envoi a une seule date",
        protects: "Un envoi part en une fois\u00a0: une partie des e-mails partirait le mauvais jour.",
      },
      oneBatch: {
        claim: "Send contient un seul envoi",
        protects: "Une fusion a un seul objet\u00a0: les e-mails d’un autre envoi partiraient sous celui-ci.",
      },
      sameAsMessages: {
        claim: "Send contient toutes les lignes de son envoi dans Messages, et aucune autre",
        protects: "Quelqu’un ne recevrait pas d’e-mail, en recevrait un de trop ou un autre texte.",
      },
      sameAsPlan: {
        claim: "Les lignes correspondent au plan actuel",
        protects: "Ce qui a changé depuis dans le plan manquerait dans les e-mails.",
      },
    },
    found: (text) => `Trouvé\u00a0: ${quoted(text)}.`,
    missing: (text) => `Il manque\u00a0: ${quoted(text)}.`,
    more: (count) => `Et ${String(count)} de plus.`,
    remedies: {
      messages: "Générez à nouveau\u00a0: Messages est alors réécrite.",
      send: "Préparez à nouveau l’envoi\u00a0: Send est alors réécrite.",
    },
    noSheet: "Il n’y a pas de feuille Messages\u00a0: générez d’abord la chronologie.",
    lookedUp: "Outlook recherche les noms dans le carnet d’adresses\u00a0; une adresse est plus sûre.",
    untold: {
      noPlan: "Il n’y a pas de plan auquel comparer. Corrigez d’abord ce qui est erroné dans les feuilles.",
      noColumn: "Une colonne nécessaire à cette vérification est absente.",
      noMessages: "Il n’y a pas de feuille Messages à laquelle comparer. Générez d’abord la chronologie.",
      noBatch: "Aucun envoi n’est préparé dans Send.",
    },
  },
};

/** In guillemets, set off by no-break spaces. */
function quoted(text: string): string {
  return `«\u00a0${text}\u00a0»`;
}

function to(group: string | undefined): string {
  return group === undefined ? "" : ` (${group})`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined
    ? ""
    : `, par exemple ${quoted(send.message)}${to(send.group)} le ${isoDateText(send.date)}`;
}

function day(date: CivilDate): string {
  return `${weekdayName("fr", isoWeekday(date))} ${isoDateText(date)}`;
}

function dayCount(count: number): string {
  return count < 2 ? `${String(count)} jour` : `${String(count)} jours`;
}

/** `participle` of one date. */
function datesCounted(count: number, participle: string): string {
  return `${String(count)} ${participle}${count < 2 ? "" : "s"}`;
}
