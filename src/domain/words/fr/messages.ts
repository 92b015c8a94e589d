import { countingIn } from "../../language/countingIn";
import { LANGUAGE_NAMES } from "../../language/languageNames";
import { type CivilDate, isoDateText, isoWeekday } from "../../calendar/civilDate";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../../language/weekendReadings";
import type { SendOnDay } from "../../plan/scheduleProblem";
import type { Translation } from "../../vocabulary/translation";
import type { Messages } from "../en/messages";

const { counted, number } = countingIn("fr");

/** French: what sheets, problems and refusals say. */
export const messages: Translation<Messages> = {
  days: dayCount,
  weekRule:
    "Comment sont comptées les semaines\u00a0: la première va du 1er au 7 du mois, la deuxième du 8 au 14, et ainsi de suite.",
  wavesPurpose:
    "À quoi servent les vagues\u00a0: une réunion de lancement pour tous, puis, pour chaque groupe, deux e-mails avant, un pour l’inscription et un après.",
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
      `${quoted(dateInText("fr", date))} est un jour et serait planifié comme le mois entier${cells > 1 ? ` (cellules de ce type\u00a0: ${number(cells)})` : ""}. Les jours ne peuvent pas encore être planifiés\u00a0; s’il s’agit du mois, saisissez ${quoted(monthInText("fr", date))} sous forme de texte.`,
    "missing-group": () =>
      "Il y a un mois mais pas de groupe. Saisissez le nom du groupe ou effacez la ligne.",
    "several-months": ({ group, otherCell }) =>
      `${quoted(group)} a un autre mois en ${otherCell}. Gardez un seul mois par groupe.`,
    "repeated-month": ({ found, otherCell }) =>
      `${quoted(found)} figure déjà en ${otherCell}. Indiquez les années, ou gardez une seule colonne par mois.`,
    "plan-too-long": ({ months, most }) =>
      `Le plan s’étendrait sur ${number(months)} mois\u00a0; le maximum est de ${number(most)}. Vérifiez l’année de ce mois.`,
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
      `La cellule contient ${number(characters)} caractères\u00a0; Excel en conserve au plus ${number(most)}. Raccourcissez le texte.`,
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
    "above-headers": ({ found }) =>
      `${quoted(found)} se trouve au-dessus des en-têtes et serait perdu quand la feuille est réécrite. Déplacez-le sous les lignes, dans une colonne à vous ou sur une autre feuille.`,
    "formulas-become-values": ({ name, cells }) =>
      `Les formules sous ${name} (cellules\u00a0: ${number(cells)}) ne restent que comme les valeurs qu’elles affichent. Gardez-les sur une feuille à vous.`,
    "message-renamed": ({ message, was }) =>
      `${quoted(message)} est pris pour ${quoted(was)} de la fois précédente sous un nouveau nom\u00a0: ce qui a été envoyé, verrouillé et noté reste. S’il s’agit d’un autre message, donnez-lui une vague à lui.`,
    "message-unclear": ({ was, messages }) =>
      `${quoted(was)} a été envoyé et ne figure plus dans le plan, et ceux-ci sont nouveaux\u00a0: ${messages.join(", ")}. Si c’est l’un d’eux, il partirait deux fois. Changez un nom à la fois, ou donnez aux nouveaux messages une vague à eux.`,
    "language-changed": ({ was, is }) =>
      `Ce plan était en ${LANGUAGE_NAMES[was]} et est maintenant en ${LANGUAGE_NAMES[is]}, avec tout ce qui y a été écrit. Pour revenir, choisissez de nouveau ${LANGUAGE_NAMES[was]}.`,
    "repeated-message-key": ({ key, otherCell }) =>
      `La clé ${quoted(key)} figure déjà en ${otherCell}. Donnez à chaque message sa propre clé.`,
    "sent-without-date": ({ sendDate, sent }) =>
      `Cette ligne est marquée comme envoyée, mais rien ne dit quand. Saisissez le jour sous ${sendDate} ou ${sent}.`,
    "no-such-week": ({ message, group }) =>
      `Le mois n’a pas de cinquième semaine pour ${quoted(message)} (${group}). Choisissez une autre semaine, par exemple la dernière.`,
    "out-of-order": ({ message, group, previous }) =>
      `${quoted(message)} (${group}) ne vient pas après ${quoted(previous)}. Modifiez l’une des deux dates.`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `Jours entre ${quoted(previous)} et ${quoted(message)} pour ${group}\u00a0: ${number(days)}\u00a0; minimum souhaité\u00a0: ${number(least)}. Choisissez une autre semaine pour l’un des deux messages.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `Jours entre les inscriptions des groupes ${previous} et ${group}\u00a0: ${number(days)}\u00a0; minimum souhaité\u00a0: ${number(least)}. Choisissez un mois plus tardif.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `Utilisateurs qui s’inscrivent dans la semaine du ${isoDateText(week)}\u00a0: ${number(users)} (${groups.join(", ")})\u00a0; le support technique peut en prendre en charge ${number(most)}. Déplacez ou divisez un groupe.`,
    "sends-in-freeze": ({ label, sends }) =>
      `Messages qui partent pendant ${quoted(label)}\u00a0: ${number(sends.length)}${example(sends)}. Changez la semaine de ceux qui ne doivent pas partir à ce moment-là.`,
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
    "phases-out-of-order": ({ message, phase, previous, previousPhase }) =>
      `${quoted(message)} (${phase}) vient après ${quoted(previous)} (${previousPhase}) pour les mêmes groupes. Si ce n’est pas voulu, changez l’ordre des deux ou la phase de l’un.`,
    "sends-in-past": ({ sends }) =>
      `Messages dont la date est passée et qui ne sont pas marqués comme envoyés\u00a0: ${number(sends.length)}${example(sends)}. Marquez comme envoyés ceux qui sont partis\u00a0; donnez aux autres un mois ou une date plus tardifs, ou annulez-les.`,
    "slices-to-one-address": ({ groups }) =>
      `Groupes divisés et sans destinataires\u00a0: ${groups.join(", ")}. L’adresse du groupe reçoit chaque message une fois pour chaque partie. Indiquez ses membres comme destinataires, ou ne divisez pas les groupes.`,
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
      `${quoted(found)} n’est pas une valeur possible pour ${name}. Saisissez un nombre entier de ${number(least)} à ${number(most)}.`,
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
    "stray-braces": ({ found }) =>
      `Les accolades de ${quoted(found)} ne forment aucun champ et seraient envoyées telles quelles. Écrivez un champ sous la forme {{Name}} ou {{Name|collègue}}, sans autre accolade dedans ni à côté, ou supprimez les accolades.`,
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
        : `${number(rows)} destinataires n’ont pas de groupe et ne reçoivent aucun e-mail. Saisissez le groupe à côté de chaque adresse.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `${quoted(found)} n’est pas un groupe du plan\u00a0; ${rows === 1 ? "1 destinataire ne reçoit" : `${number(rows)} destinataires ne reçoivent`} donc aucun e-mail. Vouliez-vous dire ${quoted(nearest)}\u00a0? Corrigez le nom, ou indiquez-le dans la colonne Alias de ce groupe.`,
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
        : `${number(rows)} destinataires sont exclus de l’envoi et ne reçoivent aucun e-mail.`,
    "unspoken-language": ({ found, rows }) =>
      `${quoted(found)} n’est pas une langue dans laquelle ce complément écrit\u00a0; ${rows === 1 ? "1 destinataire reçoit" : `${number(rows)} destinataires reçoivent`} donc le texte dans une autre. Choisissez une langue dans la liste, ou laissez la cellule vide.`,
    "group-without-recipients": ({ groups }) =>
      `Aucun destinataire ne fait partie de ${groups.map(quoted).join(", ")}. Les e-mails sont envoyés à l’adresse du groupe ou à son nom. Ajoutez des destinataires, ou vérifiez comment le groupe est écrit.`,
    "group-left-out": ({ groups }) =>
      `Aucun destinataire de ${groups.map(quoted).join(", ")} ne peut recevoir d’e-mail\u00a0; rien n’y est donc envoyé. Corrigez les destinataires si ce n’est pas voulu.`,
    "missed-message": ({ message, groups, rows, batch }) =>
      `Personnes absentes quand ${quoted(message)} a été envoyé à ${groups.join(", ")}\u00a0: ${number(rows)}. Elles forment un envoi à part, ${quoted(batch)}. Envoyez-le, ou marquez-le comme envoyé si elles n’en ont plus besoin.`,
    "had-already": ({ message, group, rows }) =>
      `Toutes les personnes de ${quoted(group)} (${number(rows)}) ont déjà reçu ${quoted(message)}, selon la feuille des envois, et sa ligne n’est pas marquée comme envoyée. Marquez-la, ou supprimez-y leurs lignes pour envoyer de nouveau.`,
    "unknown-slice": ({ group, rows }) =>
      `Destinataires de ${quoted(group)} qui ne reçoivent aucun e-mail\u00a0: ${number(rows)}. Une partie du groupe a déjà reçu des messages que le reste doit encore recevoir, et rien ne dit à quelle partie ils appartiennent. Écrivez vous-même à ceux qui sont nouveaux, ou placez-les dans un groupe à part.`,
    "number-in-field": ({ name, rows }) =>
      `La colonne ${name} contient ${rows === 1 ? "un nombre" : `${number(rows)} nombres`}, et les e-mails reprennent les nombres sans leur format. S’il s’agit d’une date ou si le nombre commence par des zéros, saisissez-le sous forme de texte.`,
    "blank-field": ({ message, field, rows }) =>
      `Le texte de ${quoted(message)} contient {{${field}}}, qui est vide dans ${rows === 1 ? "1 e-mail" : `${number(rows)} e-mails`}, d’abord ici. Remplissez-le, ou indiquez ce qu’il faut mettre à la place\u00a0: {{${field}|collègue}}.`,
    "empty-mail": ({ message, field, rows }) =>
      `Un texte de ${quoted(message)} ne contient que des champs comme {{${field}}} et reste vide dans ${rows === 1 ? "1 e-mail" : `${number(rows)} e-mails`}, d’abord ici. Remplissez-les, ou ajoutez du texte.`,
    "unknown-message": ({ found, nearest }) =>
      `${quoted(found)} n’est pas un message du plan. Vouliez-vous dire ${quoted(nearest)}\u00a0? Corrigez le nom, ou supprimez la ligne.`,
    "repeated-template": ({ message, otherCell }) =>
      `${quoted(message)} a déjà un texte dans cette langue, en ${otherCell}. Supprimez l’un des deux.`,
    "send-emptied": ({ batch }) =>
      `${quoted(batch)} ne fait plus partie du plan\u00a0; cette feuille a donc été vidée. Préparez l’envoi que vous voulez effectuer.`,
    "send-settled": ({ batch }) =>
      `${quoted(batch)} a été envoyé ou annulé entre-temps\u00a0; cette feuille a donc été vidée. Préparez l’envoi que vous voulez effectuer ensuite.`,
    "too-many-messages": ({ rows, most }) =>
      `Le plan compte ${number(rows)} e-mails, et une feuille en contient au plus ${number(most)}. Préparez un envoi à la fois, ou enregistrez chaque envoi dans un fichier CSV.`,
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
        "Avertir le signale seulement\u00a0; Diviser répartit un grand groupe en lots, à une ou deux semaines d’intervalle.",
      shape: "Le plan utilisé lorsqu’il n’y a pas de feuille Vagues.",
    },
    samples: {
      newYear: "Jour de l’An",
      freeze: "Gel des changements de fin d’année",
      person: "Personne exemple",
    },
  },
  communications: {
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
      cutWait: ({ for: wait }) =>
        `${wait.kind === "after" ? `${quoted(wait.message)} a lieu` : `L’inscription du groupe ${wait.group} a lieu`} le ${day(wait.on)}\u00a0; intervalle minimal\u00a0: ${dayCount(wait.days)}. Aucun jour de cette semaine n’est disponible aussi tard\u00a0; c’est donc son dernier jour disponible.`,
      locked: "Verrouillé\u00a0: le jour figure sous Date verrouillée.",
      sent: "Envoyé\u00a0: la date ne change plus.",
      cancelled: "Annulé\u00a0: rien ne part, et la date reste.",
      missed: "Pour les personnes absentes lors de l’envoi\u00a0: le prochain jour ouvert.",
    },
    conflicts: {
      noSuchWeek: "Aucune date\u00a0: le mois n’a pas cette semaine.",
      closedWeek: "Aucune date\u00a0: aucun jour de la semaine n’est disponible.",
      tooLate: ({ for: wait }) =>
        `Aucune date\u00a0: ${wait.kind === "after" ? `${quoted(wait.message)} a lieu` : `l’inscription du groupe ${wait.group} a lieu`} le ${day(wait.on)}, et il ne reste ensuite aucun jour disponible dans la semaine.`,
    },
    leftPlan: "Envoyé. Ne figure plus dans le plan.",
    notInPlan: "Ne figure plus dans le plan.",
    standsTwice: "Cette ligne figure deux fois\u00a0; ce qui y est écrit reste.",
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
      sheetThere: {
        claim: "La feuille est présente",
        protects: "Sans elle, il n’y a rien à fusionner.",
      },
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
      stillToSend: {
        claim: "L’envoi dans Send est encore à envoyer",
        protects: "On recevrait un e-mail une seconde fois, ou un e-mail annulé.",
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
    more: (count) => `Et ${number(count)} de plus.`,
    remedies: {
      messages: "Générez à nouveau\u00a0: Messages est alors réécrite.",
      send: "Préparez à nouveau l’envoi\u00a0: Send est alors réécrite.",
      planAddresses:
        "Le plan le veut ainsi. Écrivez une adresse e-mail pour chacun de ces groupes ou de ces personnes là où ils figurent, puis générez à nouveau.",
      planLengths:
        "Le plan a trop de colonnes dont les textes dépassent 255 caractères. Raccourcissez les textes de certaines, puis générez à nouveau.",
      planTexts:
        "Le plan le veut ainsi. Modifiez le texte dans la feuille d’où il vient, puis générez à nouveau.",
      unhide:
        "Affichez la feuille\u00a0: cliquez avec le bouton droit sur l’onglet d’une feuille, puis choisissez Afficher.",
      settled:
        "Selon le plan, rien de cet envoi n’est à envoyer\u00a0: il a été envoyé ou annulé, ou il a maintenant une autre date ou un autre nom. Générez à nouveau, puis préparez ce qui est à envoyer.",
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
  return counted(count, { one: "jour", other: "jours" });
}
