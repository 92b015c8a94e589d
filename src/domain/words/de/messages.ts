import { countingIn } from "../../language/countingIn";
import { LANGUAGE_NAMES } from "../../language/languageNames";
import { type CivilDate, isoDateText, isoWeekday } from "../../calendar/civilDate";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../../language/weekendReadings";
import type { SendOnDay } from "../../plan/scheduleProblem";
import type { Translation } from "../../vocabulary/translation";
import type { Messages } from "../en/messages";

const { counted, number } = countingIn("de");

/** German: what sheets, problems and refusals say. */
export const messages: Translation<Messages> = {
  days: dayCount,
  weekRule:
    "So werden die Wochen gezählt: Die erste Woche umfasst die Tage 1 bis 7 des Monats, die zweite die Tage 8 bis 14 und so weiter.",
  wavesPurpose:
    "Wozu die Phasen dienen: eine Besprechung zu Projektbeginn für alle, dann für jede Gruppe zwei E-Mails vorab, eine zur Registrierung und eine danach.",
  problems: {
    "no-table": () =>
      "Es wurde kein Blatt mit Gruppen und Monaten gefunden. Legen Sie eine Tabelle mit den Spalten Gruppe und Monat an, oder fügen Sie die Beispieldaten ein.",
    "sheet-not-found": ({ found, sheetNames }) =>
      `Es gibt kein Blatt namens „${found}“. Wählen Sie eines von diesen: ${sheetNames.join(", ")}.`,
    "no-table-on-sheet": () =>
      "Dieses Blatt enthält keine Tabelle mit Gruppen und Monaten. Schreiben Sie die Überschriften Gruppe und Monat, oder wählen Sie ein anderes Blatt.",
    "no-groups": () => "Unter den Überschriften steht nichts. Schreiben Sie in jede Zeile eine Gruppe.",
    "unknown-month": ({ found }) =>
      `„${found}“ ist kein Monat. Schreiben Sie einen Monatsnamen oder ein Datum.`,
    "missing-month": ({ group }) => `„${group}“ hat keinen Monat. Geben Sie jeder Gruppe einen Monat.`,
    "day-in-month": ({ date, cells }) =>
      `„${dateInText("de", date)}“ ist ein Tag und würde als ganzer Monat geplant${cells > 1 ? ` (solche Zellen: ${number(cells)})` : ""}. Tage lassen sich noch nicht planen; wenn der Monat gemeint ist, schreiben Sie „${monthInText("de", date)}“ als Text.`,
    "missing-group": () =>
      "Hier steht ein Monat, aber keine Gruppe. Schreiben Sie den Namen der Gruppe, oder leeren Sie die Zeile.",
    "several-months": ({ group, otherCell }) =>
      `„${group}“ hat in ${otherCell} einen anderen Monat. Behalten Sie für jede Gruppe einen Monat.`,
    "repeated-month": ({ found, otherCell }) =>
      `„${found}“ steht schon in ${otherCell}. Schreiben Sie die Jahre dazu, oder behalten Sie für jeden Monat eine Spalte.`,
    "plan-too-long": ({ months, most }) =>
      `Der Plan würde sich über ${number(months)} Monate erstrecken; höchstens ${number(most)} sind möglich. Prüfen Sie das Jahr dieses Monats.`,
    "repeated-group": ({ group, otherCell }) =>
      `„${group}“ steht schon in ${otherCell}. Behalten Sie für jede Gruppe eine Zeile, oder geben Sie den beiden verschiedene Namen.`,
    "repeated-key": ({ key, otherCell }) =>
      `Der Schlüssel „${key}“ steht schon in ${otherCell}. Geben Sie jeder Gruppe einen eigenen Schlüssel.`,
    "unknown-users": ({ found }) =>
      `„${found}“ ist keine Anzahl von Benutzern. Schreiben Sie eine ganze Zahl, zum Beispiel 250.`,
    "not-an-address": ({ found }) =>
      `„${found}“ ist keine E-Mail-Adresse. Schreiben Sie eine Adresse wie it@example.com.`,
    "cell-error": ({ found }) =>
      `Die Zelle zeigt ${found}. Berichtigen Sie die Formel, oder schreiben Sie den Wert.`,
    "text-too-long": ({ characters, most }) =>
      `Die Zelle enthält ${number(characters)} Zeichen; Excel speichert höchstens ${number(most)}. Kürzen Sie den Text.`,
    "formula-like": ({ found }) =>
      `„${found}“ würde von manchen Programmen als Formel ausgeführt. Schreiben Sie einen Namen, der nicht wie eine Formel beginnt.`,
    "merged-cells": ({ range }) =>
      `Die Zellen ${range} sind verbunden, daher ist unklar, was wozu gehört. Heben Sie den Zellverbund auf, und füllen Sie jede Zelle aus.`,
    "unknown-setting-value": ({ setting, found }) =>
      `„${found}“ ist kein Wert für ${setting}. Berichtigen Sie ihn, oder leeren Sie die Zelle.`,
    "sheet-name-taken": ({ name }) =>
      `Ein Blatt namens „${name}“ ist vorhanden und nicht von Rollout Waves angelegt, daher bleibt es unberührt. Benennen Sie es um, und erstellen Sie den Zeitplan dann erneut.`,
    "name-taken": ({ name }) =>
      `Der Name „${name}“ wird in dieser Arbeitsmappe schon für etwas anderes verwendet. Ändern Sie ihn unter Formeln > Namens-Manager, und erstellen Sie den Zeitplan dann erneut.`,
    "sheet-protected": () =>
      "Dieses Blatt ist geschützt und kann nicht aktualisiert werden. Wählen Sie Überprüfen > Blattschutz aufheben, und erstellen Sie den Zeitplan dann erneut.",
    "workbook-protected": () =>
      "Die Struktur der Arbeitsmappe ist geschützt, daher kann kein Blatt hinzugefügt werden. Heben Sie den Schutz unter Überprüfen > Arbeitsmappe schützen auf, und erstellen Sie den Zeitplan dann erneut.",
    "no-open-day": ({ message, group }) =>
      `In der Woche für „${message}“ an ${group} ist kein verfügbarer Tag mehr übrig. Wählen Sie einen anderen Monat oder eine andere Woche.`,
    "no-address": ({ groups }) =>
      `Keine E-Mail-Adresse für ${groups.join(", ")}: Der Name steht in der Spalte To, und Outlook sucht ihn im Adressbuch. Fügen Sie eine Spalte E-Mail hinzu, um sicherzugehen.`,
    "unclear-groups": ({ found }) =>
      `Es ist unklar, welche Gruppen „${found}“ enthält. Trennen Sie sie durch Kommas, jede mit ihren Benutzern in Klammern: Personalabteilung (50 Benutzer), Finanzabteilung (40 Benutzer).`,
    "everyone-among-groups": ({ found }) =>
      `„${found}“ bedeutet alle, und daneben stehen andere Gruppen. Nennen Sie die Gruppe, die gemeint ist.`,
    "note-not-read": ({ found }) =>
      `„${found}“ wurde als Anmerkung unter der Tabelle verstanden. Wenn es eine Gruppe ist, geben Sie ihr einen Monat.`,
    "table-not-read": ({ range }) =>
      `In ${range} steht eine weitere Tabelle mit Gruppen und Monaten, die nicht gelesen wurde. Führen Sie alles in einer Tabelle.`,
    "months-out-of-order": ({ found }) =>
      `„${found}“ liegt früher als die Spalte davor. Prüfen Sie den Startmonat, oder schreiben Sie die Jahre dazu.`,
    "communications-without-headers": ({ headers }) =>
      `Auf diesem Blatt fehlt die Zeile mit den Überschriften ${headers.join(" und ")}, daher kann nicht übernommen werden, was darauf steht. Schreiben Sie die Überschriften wieder hin, oder löschen Sie das Blatt.`,
    "communications-header-missing": ({ headers }) =>
      `In dieser Zeile fehlen Überschriften: ${headers.join(", ")}. Ohne sie ist nicht zu erkennen, was wann gesendet wurde. Schreiben Sie sie wieder über ihre Spalten.`,
    "above-headers": ({ found }) =>
      `„${found}“ steht über den Überschriften und ginge verloren, wenn das Blatt neu geschrieben wird. Verschieben Sie es unter die Zeilen, in eine eigene Spalte oder auf ein anderes Blatt.`,
    "formulas-become-values": ({ name, cells }) =>
      `Formeln unter ${name} (Zellen: ${number(cells)}) bleiben nur als die Werte, die sie zeigen. Bewahren Sie sie auf einem eigenen Blatt auf.`,
    "message-renamed": ({ message, was }) =>
      `„${message}“ gilt als „${was}“ des vorigen Laufs unter neuem Namen: Was gesendet, gesperrt und notiert war, bleibt dabei. Ist es eine andere Nachricht, geben Sie ihr eine eigene Welle.`,
    "message-unclear": ({ was, messages }) =>
      `„${was}“ wurde gesendet und steht nicht mehr im Plan, und diese sind neu: ${messages.join(", ")}. Ist es eine von ihnen, ginge sie zweimal hinaus. Ändern Sie einen Namen nach dem anderen, oder geben Sie neuen Nachrichten eine eigene Welle.`,
    "language-changed": ({ was, is }) =>
      `Dieser Plan war in der Sprache ${LANGUAGE_NAMES[was]} und ist jetzt in der Sprache ${LANGUAGE_NAMES[is]}, mit allem, was darin geschrieben wurde. Zum Zurückkehren wählen Sie wieder ${LANGUAGE_NAMES[was]}.`,
    "repeated-message-key": ({ key, otherCell }) =>
      `Der Schlüssel „${key}“ steht schon in ${otherCell}. Geben Sie jeder Nachricht einen eigenen.`,
    "sent-without-date": ({ sendDate, sent }) =>
      `Diese Zeile ist als gesendet markiert, aber nirgends steht, wann. Schreiben Sie den Tag unter ${sendDate} oder ${sent}.`,
    "no-such-week": ({ message, group }) =>
      `Der Monat hat keine fünfte Woche für „${message}“ an ${group}. Wählen Sie eine andere Woche, zum Beispiel die letzte.`,
    "out-of-order": ({ message, group, previous }) =>
      `„${message}“ an ${group} liegt nicht nach „${previous}“. Ändern Sie einen der beiden Termine.`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `Tage von „${previous}“ bis „${message}“ für ${group}: ${number(days)}; mindestens nötig: ${number(least)}. Wählen Sie für eine der beiden Nachrichten eine andere Woche.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `Tage von der Registrierung von ${previous} bis zu der von ${group}: ${number(days)}; mindestens nötig: ${number(least)}. Wählen Sie einen späteren Monat.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `Benutzer, die sich in der Woche ab ${isoDateText(week)} registrieren: ${number(users)} (${groups.join(", ")}); der Helpdesk schafft ${number(most)}. Verschieben oder teilen Sie eine Gruppe.`,
    "sends-in-freeze": ({ label, sends }) =>
      `Nachrichten während „${label}“: ${number(sends.length)}${example(sends)}. Ändern Sie die Woche bei denen, die nicht in diese Zeit fallen sollen.`,
    "locked-on-closed-day": ({ message, group, date, closure }) =>
      `„${message}“${to(group)} ist auf den ${isoDateText(date)} fixiert, und das ist kein verfügbarer Tag: ${closure.kind === "weekend" ? "Wochenende" : closure.label}. Heben Sie die Fixierung auf, oder belassen Sie es dabei, wenn es so gemeint ist.`,
    "locked-outside-week": ({ message, group, date }) =>
      `„${message}“${to(group)} ist auf den ${isoDateText(date)} fixiert, und dieser Tag liegt nicht in der vorgesehenen Woche. Heben Sie die Fixierung auf, oder belassen Sie es dabei, wenn es so gemeint ist.`,
    "kickoff-with-first-message": ({ kickoff, groups }) =>
      `„${kickoff}“ und die erste Nachricht an ${groups.join(", ")} liegen in derselben Woche. Legen Sie die Besprechung früher, damit Zeit für Fragen bleibt.`,
    "enrolled-before-evaluated": ({ groups, previous }) =>
      `Die Registrierung beginnt für ${groups.join(", ")}, bevor ${previous} gefragt wurde, wie es gelaufen ist. Wählen Sie einen späteren Monat oder eine spätere Woche.`,
    "executives-in-pilot": ({ group }) =>
      `${group} ist unter den Ersten und damit der Pilot. Beginnen Sie mit einer Gruppe, die Probleme verkraftet und lösen kann, und nehmen Sie die Führung später auf.`,
    "phases-out-of-order": ({ message, phase, previous, previousPhase }) =>
      `„${message}“ (${phase}) kommt für dieselben Gruppen nach „${previous}“ (${previousPhase}). Wenn das nicht gemeint ist, ändern Sie die Reihenfolge der beiden oder die Phase von einer.`,
    "sends-in-past": ({ sends }) =>
      `Nachrichten, deren Termin vorbei ist und die nicht als gesendet markiert sind: ${number(sends.length)}${example(sends)}. Markieren Sie die, die hinausgegangen sind, als gesendet; geben Sie den anderen einen späteren Monat oder Termin, oder sagen Sie sie ab.`,
    "slices-to-one-address": ({ groups }) =>
      `Aufgeteilt und ohne Empfänger: ${groups.join(", ")}. Die eigene Adresse der Gruppe bekommt jede Nachricht einmal für jeden Teil. Führen Sie die Leute als Empfänger auf, oder teilen Sie die Gruppen nicht auf.`,
    "unknown-calendar": ({ calendar, scope }) =>
      `Keine Zeile des Kalenders gilt für „${calendar}“. Schreiben Sie den Namen so, wie er in der Spalte ${scope} steht, oder fügen Sie eine Zeile hinzu.`,
    "no-waves": () =>
      "Unter den Überschriften steht keine Nachricht. Schreiben Sie in jede Zeile eine, oder löschen Sie das Blatt, um den Standardplan zu verwenden.",
    "missing-value": ({ name }) =>
      `Die Spalte ${name} ist hier leer. Füllen Sie die Zelle aus, oder leeren Sie die Zeile.`,
    "not-a-choice": ({ name, found, choices }) =>
      `„${found}“ ist kein Wert für ${name}. Schreiben Sie einen von diesen: ${choices.join(", ")}.`,
    "weekday-or-country": (problem) => {
      const { found, day, country, days } = weekendReadings("de", problem);
      return `„${found}“ kann ${day} oder das Land ${country} bedeuten. Schreiben Sie die Tage des Wochenendes aus: „${day}“ für diesen Tag allein, „${days}“ für das Land.`;
    },
    "not-in-range": ({ name, found, least, most }) =>
      `„${found}“ ist kein Wert für ${name}. Schreiben Sie eine ganze Zahl von ${number(least)} bis ${number(most)}.`,
    "unknown-week": ({ found }) =>
      `„${found}“ ist keine Woche eines Monats. Schreiben Sie, als Text, 1 bis 5, letzte oder mehrere Wochen wie 1-3.`,
    "unknown-date": ({ found }) =>
      `„${found}“ ist kein Datum. Schreiben Sie ein Datum, zum Beispiel 2026-12-24.`,
    "dates-reversed": ({ found }) => `„${found}“ liegt vor dem ersten Tag. Vertauschen Sie die beiden Daten.`,
    "repeated-message": ({ message, otherCell }) =>
      `„${message}“ steht schon in ${otherCell}. Geben Sie jeder Nachricht einen eigenen Namen.`,
    "several-audiences": ({ wave, otherCell }) =>
      `Phase ${String(wave)} hat in ${otherCell} einen anderen Empfängerkreis. Geben Sie ihr einen einzigen, oder geben Sie dieser Nachricht eine eigene Phase.`,
    "missing-text": ({ message }) =>
      `„${message}“ ist eine E-Mail und hat hier keinen Text. Schreiben Sie Betreff und Text.`,
    "unknown-field": ({ field, nearest }) =>
      `Kein Feld heißt {{${field}}}. Meinten Sie {{${nearest}}}? Berichtigen Sie es, oder schreiben Sie den Text selbst.`,
    "stray-braces": ({ found }) =>
      `Die Klammern in „${found}“ ergeben kein Feld und stünden so in der E-Mail. Schreiben Sie ein Feld als {{Name}} oder {{Name|Kollegin oder Kollege}}, ohne weitere geschweifte Klammern darin oder daneben, oder nehmen Sie die Klammern heraus.`,
    "similar-groups": ({ group, other, otherCell }) =>
      `„${group}“ ähnelt „${other}“ in ${otherCell} sehr. Wenn es dieselbe Gruppe ist, verwenden Sie einen Namen, oder tragen Sie den anderen in einer Spalte „Aliase“ ein.`,
    "read-as-one-group": ({ found }) =>
      `„${found}“ wurde als eine Gruppe gelesen. Wenn es mehrere sind, trennen Sie sie mit Kommas.`,
    "recipients-without-headers": ({ headers }) =>
      `Dieses Blatt hat keine Zeile mit den Überschriften ${headers.join(" und ")}, daher kann niemand daraus gelesen werden. Schreiben Sie sie über die Spalten, oder benennen Sie das Blatt um.`,
    "without-headers": ({ headers }) =>
      `Dieses Blatt hat keine Zeile mit den Überschriften ${headers.join(", ")}, daher kann nichts daraus gelesen werden. Schreiben Sie sie über die Spalten, oder benennen Sie das Blatt um.`,
    "sheet-not-read": ({ input, headers }) =>
      `Dieses Blatt sieht aus wie ${input} und wurde nicht gelesen. Wenn es gemeint ist, blenden Sie es ein, nennen Sie es ${input}, und schreiben Sie die Überschriften ${headers.join(", ")} über die Spalten; behalten Sie nur ein solches Blatt.`,
    "hidden-used": ({ input }) =>
      `Dieses Blatt ist ausgeblendet und wurde als ${input} gelesen. Blenden Sie es ein, um zu sehen, was gilt, oder löschen Sie es, wenn es nicht gemeint ist.`,
    "hidden-unclear": ({ input }) =>
      `Dieses ausgeblendete Blatt hat die Überschriften von ${input}, und kein anderes hat sie. Blenden Sie es ein, oder nennen Sie es ${input}, damit es gilt; löschen Sie es, wenn es nicht gemeint ist.`,
    "second-table": ({ input, other }) =>
      `Dieses Blatt lässt sich als ${input} lesen, und „${other}“ auch. Führen Sie alles auf einem der beiden zusammen, und löschen Sie das andere.`,
    "taken-as-suppress": () =>
      "Dies wurde als Liste oder Markierung derer gelesen, die keine E-Mail erhalten. Wenn das nicht gemeint ist, geben Sie ihm einen anderen Namen.",
    "recipient-without-group": ({ rows }) =>
      rows === 1
        ? "1 Empfänger hat keine Gruppe und erhält keine E-Mail. Schreiben Sie die Gruppe neben die Adresse."
        : `${number(rows)} Empfänger haben keine Gruppe und erhalten keine E-Mail. Schreiben Sie die Gruppe neben jede Adresse.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `„${found}“ ist keine Gruppe des Plans, daher ${rows === 1 ? "erhält 1 Empfänger" : `erhalten ${number(rows)} Empfänger`} keine E-Mail. Meinten Sie „${nearest}“? Berichtigen Sie den Namen, oder tragen Sie ihn bei dieser Gruppe in der Spalte „Aliase“ ein.`,
    "bad-address": ({ found }) =>
      `„${found}“ ist keine E-Mail-Adresse, daher wird an diese Zeile keine E-Mail gesendet. Schreiben Sie eine einzelne Adresse, zum Beispiel name@example.com.`,
    "missing-address": () =>
      "Dieser Empfänger hat keine E-Mail-Adresse und erhält keine E-Mail. Schreiben Sie die Adresse.",
    "repeated-recipient": ({ found, otherCell }) =>
      `„${found}“ steht für dieselbe Gruppe schon in ${otherCell}. Jede E-Mail wird nur einmal gesendet; entfernen Sie eine der Zeilen.`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `„${found}“ gehört zu „${group}“ und, in ${otherCell}, zu „${other}“. Die Adresse erhält die Nachrichten beider Gruppen, dieselbe Nachricht aber nur einmal am Tag. Behalten Sie eine Zeile, wenn das nicht gewollt ist.`,
    suppressed: ({ rows }) =>
      rows === 1
        ? "1 Empfänger ist vom Versand ausgeschlossen und erhält keine E-Mail."
        : `${number(rows)} Empfänger sind vom Versand ausgeschlossen und erhalten keine E-Mail.`,
    "unspoken-language": ({ found, rows }) =>
      `„${found}“ ist keine Sprache, in der dieses Add-In schreibt, daher ${rows === 1 ? "erhält 1 Empfänger" : `erhalten ${number(rows)} Empfänger`} den Text in einer anderen. Wählen Sie eine Sprache aus der Liste, oder lassen Sie die Zelle leer.`,
    "group-without-recipients": ({ groups }) =>
      `Kein Empfänger gehört zu ${groups.map((group) => `„${group}“`).join(", ")}. Die E-Mail geht an die eigene Adresse der Gruppe oder an ihren Namen. Fügen Sie Empfänger hinzu, oder prüfen Sie, wie die Gruppe geschrieben ist.`,
    "group-left-out": ({ groups }) =>
      `In ${groups.map((group) => `„${group}“`).join(", ")} gibt es keinen Empfänger, dem geschrieben werden kann, daher geht dorthin keine E-Mail. Berichtigen Sie die Empfänger, wenn das nicht gewollt ist.`,
    "missed-message": ({ message, groups, rows, batch }) =>
      `Personen, die nicht dabei waren, als „${message}“ an ${groups.join(", ")} ging: ${number(rows)}. Sie stehen in einer eigenen Aussendung, „${batch}“. Senden Sie diese, oder markieren Sie sie als gesendet, wenn sie nicht mehr gebraucht wird.`,
    "had-already": ({ message, group, rows }) =>
      `Alle in „${group}“ (${number(rows)}) haben „${message}“ schon bekommen, wie das Blatt der gesendeten E-Mails sagt, doch die Zeile ist nicht als gesendet markiert. Markieren Sie sie, oder löschen Sie die Zeilen dort, wenn noch einmal gesendet werden soll.`,
    "unknown-slice": ({ group, rows }) =>
      `Empfänger von „${group}“, die keine E-Mail bekommen: ${number(rows)}. Ein Teil der Gruppe hat schon Nachrichten bekommen, die der Rest noch bekommt, und nirgends steht, zu welchem Teil sie gehören. Schreiben Sie denen, die neu sind, selbst, oder führen Sie sie in einer eigenen Gruppe auf.`,
    "number-in-field": ({ name, rows }) =>
      `Die Spalte ${name} enthält ${rows === 1 ? "eine Zahl" : `${number(rows)} Zahlen`}, und in E-Mails stehen Zahlen ohne ihr Format. Wenn es ein Datum ist oder mit Nullen beginnt, schreiben Sie es als Text.`,
    "blank-field": ({ message, field, rows }) =>
      `Im Text von „${message}“ steht {{${field}}}, und dieses Feld ist in ${rows === 1 ? "1 E-Mail" : `${number(rows)} E-Mails`} leer, zuerst hier. Füllen Sie es aus, oder schreiben Sie, was stattdessen dort stehen soll: {{${field}|Kollegin oder Kollege}}.`,
    "empty-mail": ({ message, field, rows }) =>
      `Ein Text von „${message}“ besteht nur aus Feldern wie {{${field}}} und ist in ${rows === 1 ? "1 E-Mail" : `${number(rows)} E-Mails`} leer, zuerst hier. Füllen Sie sie aus, oder schreiben Sie mehr in den Text.`,
    "unknown-message": ({ found, nearest }) =>
      `„${found}“ ist keine Nachricht des Plans. Meinten Sie „${nearest}“? Berichtigen Sie den Namen, oder entfernen Sie die Zeile.`,
    "repeated-template": ({ message, otherCell }) =>
      `„${message}“ hat in dieser Sprache schon einen Text, in ${otherCell}. Entfernen Sie einen der beiden.`,
    "send-emptied": ({ batch }) =>
      `„${batch}“ ist nicht mehr im Plan, daher ist dieses Blatt jetzt leer. Bereiten Sie die Aussendung vor, die Sie senden möchten.`,
    "send-settled": ({ batch }) =>
      `„${batch}“ wurde inzwischen gesendet oder abgesagt, daher ist dieses Blatt jetzt leer. Bereiten Sie die Aussendung vor, die Sie als Nächstes senden möchten.`,
    "too-many-messages": ({ rows, most }) =>
      `Der Plan hat ${number(rows)} E-Mails, und ein Blatt fasst ${number(most)}. Bereiten Sie eine Aussendung nach der anderen vor, oder schreiben Sie jede in eine CSV-Datei.`,
  },
  refusals: {
    "cell-edit-mode": () =>
      "Eine Zelle wird gerade bearbeitet. Drücken Sie im Blatt die EINGABETASTE oder ESC, und versuchen Sie es dann erneut.",
    protected: ({ sheet }) =>
      sheet === undefined
        ? "Die Arbeitsmappe ist geschützt. Entfernen Sie den Schutz auf der Registerkarte Überprüfen, und versuchen Sie es dann erneut."
        : `Das Blatt „${sheet}“ ist geschützt. Wählen Sie Überprüfen > Blattschutz aufheben, und versuchen Sie es dann erneut.`,
    "read-only": ({ file }) =>
      file === undefined
        ? "Die Arbeitsmappe ist schreibgeschützt geöffnet. Speichern Sie eine Kopie, und erstellen Sie den Zeitplan dort."
        : `${file} darf gelesen, aber nicht geschrieben werden. Wählen Sie mit --out eine andere Datei.`,
    "name-taken": ({ name = "" }) =>
      `Der Name „${name}“ wird in dieser Arbeitsmappe schon für etwas verwendet, das nicht von uns stammt. Ändern Sie ihn dort, und versuchen Sie es dann erneut.`,
    "sheet-not-found": ({ sheet = "" }) =>
      `Das Blatt „${sheet}“ ist nicht mehr vorhanden. Wählen Sie ein anderes Blatt, und versuchen Sie es dann erneut.`,
    "too-large": ({ sheet }) =>
      `${sheet === undefined ? "Das Ergebnis" : `„${sheet}“`} ist größer, als Excel zulässt. Teilen Sie den Plan auf zwei Arbeitsmappen auf.`,
    "changed-meanwhile": ({ sheet, file = "" }) =>
      sheet === undefined
        ? `${file} wurde inzwischen von einem anderen Programm geändert, daher wurde nichts in die Datei geschrieben. Führen Sie den Befehl erneut aus.`
        : `Das Blatt „${sheet}“ wurde inzwischen geändert, vielleicht von jemandem aus Ihrem Team. Versuchen Sie es erneut; dann wird es so gelesen, wie es jetzt ist.`,
    cancelled: () => "Abgebrochen, wie gewünscht.",
    "not-answering": () =>
      "Excel antwortet nicht. Warten Sie, bis es bereit ist, sehen Sie sich die Blätter Zeitplan und Messages an, und erstellen Sie dann erneut.",
    "host-failed": () =>
      "Excel konnte das nicht ausführen. Versuchen Sie es erneut; wenn es wieder geschieht, schließen und öffnen Sie die Arbeitsmappe.",
    "file-not-accessible": ({ file = "" }) =>
      `${file} konnte nicht geöffnet oder geschrieben werden. Prüfen Sie, ob die Datei vorhanden ist, ob Sie sie verwenden dürfen und ob kein Programm sie geöffnet hat.`,
    "not-a-workbook": ({ file = "Die Datei" }) =>
      `${file} ist keine vollständige Excel-Arbeitsmappe. Öffnen Sie sie in Excel, speichern Sie sie als .xlsx, und verwenden Sie diese Datei.`,
    "unsupported-format": ({ file = "Die Datei" }) =>
      `${file} hat ein anderes Format als .xlsx oder .xlsm. Öffnen Sie sie in Excel, speichern Sie sie als .xlsx, und verwenden Sie diese Datei.`,
    encrypted: ({ file = "Die Datei" }) =>
      `${file} ist mit einem Kennwort verschlüsselt. Öffnen Sie sie in Excel, entfernen Sie das Kennwort (Datei > Informationen > Arbeitsmappe schützen), und speichern Sie sie.`,
    "inflates-too-much": ({ file = "Die Datei" }) =>
      `${file} wird beim Entpacken weit größer, als eine Arbeitsmappe sein sollte, und wurde daher nicht gelesen. Öffnen Sie sie in Excel, und speichern Sie sie als neue Datei.`,
  },
  holidays: {
    sheet: "Feiertage",
    heading: "Feiertage",
    adds: "Fügt die Feiertage eines ganzen Landes für die Jahre des Plans als Zeilen hinzu, die Sie beliebig ändern können. Halbe Tage und Tage, an denen nur Banken und Büros geschlossen sind, lösen nur eine Warnung aus. Tage, die nur in einem Teil des Landes gelten, ergänzen Sie selbst.",
    country: "Land/Region",
    chooseCountry: "Land/Region auswählen",
    insert: "Feiertage hinzufügen",
    inserting: "Feiertage werden hinzugefügt…",
    added: (place, days, sheet) => `${place}: ${days} hinzugefügt, auf dem Blatt ${sheet}.`,
    allThere: (place) => `${place}: Alle diese Feiertage stehen schon im Kalender.`,
    forCalendars: (calendars) =>
      `Diese Tage gelten für die Gruppen mit dem Kalender ${calendars} und für keine anderen.`,
    forEveryone: (example, calendar, scope) =>
      `Diese Tage gelten für alle Gruppen. Sollen sie nur für einige gelten, schreiben Sie einen Kalender wie ${example} bei diesen Gruppen in die Spalte ${calendar} und bei diesen Tagen in die Spalte ${scope}.`,
    noneMeans: (country, calendars) =>
      `Kein Kalender der Gruppen bedeutet ${country}; es sind: ${calendars}.`,
    withoutCalendar: (groups, calendar) =>
      `Gruppen ohne Kalender, für die diese Tage nicht gelten: ${groups}. Sollen sie gelten, schreiben Sie ihn in die Spalte ${calendar}.`,
    otherLists: (sheets, scope) =>
      `Auch andere Feiertage gelten für alle Gruppen (${sheets}). Sollen sie nur für einige gelten, schreiben Sie den Kalender dieser Gruppen in die Spalte ${scope}.`,
    noneKnown: (place) =>
      `${place}: Es sind keine Feiertage bekannt. Tragen Sie sie auf dem Blatt Kalender ein.`,
  },
  planning: {
    weekRuleLines: {
      containsFirst: (weekStart) =>
        `So werden die Wochen gezählt: Kalenderwochen ab ${weekStart}; die erste ist die, in der der 1. des Monats liegt.`,
      isoMajority: (weekStart) =>
        `So werden die Wochen gezählt: Kalenderwochen ab ${weekStart}; die erste ist die, von der mindestens vier Tage im Monat liegen.`,
      firstFull: (weekStart) =>
        `So werden die Wochen gezählt: Kalenderwochen ab ${weekStart}; die erste ist die, die ganz im Monat liegt.`,
    },
    prompts: {
      wave: "Eine Zahl ab 1. Nachrichten mit derselben Zahl bilden eine Phase.",
      audience: "Alle, Jede Gruppe oder die Namen einiger Gruppen, durch Kommas getrennt.",
      week: "1 bis 5, letzte oder mehrere Wochen hintereinander wie 1-3.",
      monthsAfter: "Wie viele Monate nach dem eigenen Monat der Gruppe. Leer: keiner.",
      weekday: "Der Tag, an dem gesendet wird. Leer: der Standardwochentag des Blatts Einstellungen.",
      channels: "Mindestens eines von: Besprechung, E-Mail, Website, Soziale Medien, Plakat.",
      subject: "Text mit Feldern wie {{Group}}, {{Month}} und {{EnrollmentDateLong}}.",
      from: "Der erste Tag, als Datum.",
      to: "Der letzte Tag, der mitzählt. Leer: derselbe wie der erste.",
      kind: "Ein Feiertag oder ein Änderungsstopp, während dessen sich nichts ändern soll.",
      scope: "Alle, Namen von Gruppen oder Kanäle. Leer: alle.",
      effect: "Sperren hält Nachrichten von diesen Tagen fern; Warnen weist nur darauf hin.",
      weekRule: "Welche Woche eines Monats seine erste ist.",
      weekend: "Wochentage, durch Kommas getrennt, oder ein Ländercode wie DE.",
      leadWeeks: "Wie viele Wochen früher als geplant die Besprechung zu Projektbeginn stattfindet.",
      leastGate:
        "Wie viele Tage von der Registrierung eines Monats bis zu der des nächsten mindestens vergehen.",
      capacity: "Wie viele Benutzer der Helpdesk in einer Woche betreuen kann. Leer: keine Grenze.",
      whenFull:
        "Warnen weist nur darauf hin; Aufteilen teilt eine große Gruppe auf mehrere Durchgänge auf, im Abstand von ein bis zwei Wochen.",
      shape: "Der Plan, der verwendet wird, wenn es kein Blatt Phasen gibt.",
    },
    samples: {
      newYear: "Neujahr",
      freeze: "Änderungsstopp zum Jahresende",
      person: "Beispielperson",
    },
  },
  communications: {
    unnamedColumn: "Spalte",
    dateFormat: "yyyy-mm-dd",
    reasons: {
      weekday: (weekday) => `Der Tag, den der Plan vorsieht: ${weekdayName("de", weekday)}.`,
      kickoff:
        "Der erste verfügbare Tag der Woche: Die Besprechung zu Projektbeginn kommt vor allem anderen.",
      shortWeek:
        "In diesem Monat hat die Woche den vorgesehenen Tag nicht, daher ist es der letzte verfügbare Tag.",
      closed: ({ wanted, because, moved }) =>
        `${day(wanted)} ist kein verfügbarer Tag (${because.kind === "weekend" ? "Wochenende" : because.label}), daher ist es der ${moved === "next" ? "nächste verfügbare Tag" : "letzte verfügbare Tag davor"}.`,
      wait: ({ wanted, for: wait }) =>
        `${day(wanted)} wäre zu früh: ${wait.kind === "after" ? `„${wait.message}“ ist` : `${wait.group} registriert sich`} am ${day(wait.on)}; Mindestabstand: ${dayCount(wait.days)}.`,
      cutWait: ({ for: wait }) =>
        `${wait.kind === "after" ? `„${wait.message}“ ist` : `${wait.group} registriert sich`} am ${day(wait.on)}; Mindestabstand: ${dayCount(wait.days)}. So spät ist in dieser Woche kein Tag mehr verfügbar, daher ist es ihr letzter verfügbarer Tag.`,
      locked: "Fixiert: Der Tag steht unter Fixiertes Datum.",
      sent: "Gesendet: Der Termin verschiebt sich nicht mehr.",
      cancelled: "Abgesagt: Es geht nichts hinaus, und der Termin bleibt stehen.",
      missed: "Für alle, die beim Senden nicht dabei waren: der nächste offene Tag.",
    },
    conflicts: {
      noSuchWeek: "Kein Termin: Der Monat hat keine solche Woche.",
      closedWeek: "Kein Termin: In der Woche ist kein Tag verfügbar.",
      tooLate: ({ for: wait }) =>
        `Kein Termin: ${wait.kind === "after" ? `„${wait.message}“ ist` : `${wait.group} registriert sich`} am ${day(wait.on)}, und danach ist in der Woche kein verfügbarer Tag mehr übrig.`,
    },
    leftPlan: "Gesendet. Nicht mehr im Plan.",
    notInPlan: "Nicht mehr im Plan.",
    standsTwice: "Diese Zeile steht doppelt; was hier geschrieben ist, bleibt.",
    prompts: {
      owner: "Wer sich darum kümmert. Ihr Eintrag: Er bleibt beim erneuten Erstellen erhalten.",
      status: "Geplant, Bereit, Gesendet oder Abgesagt. Eine gesendete Zeile verschiebt sich nie.",
      lockedDate:
        "Ein Datum, an dem diese Nachricht gesendet werden muss, egal was der Plan vorsieht. Leeren Sie die Zelle, um die Fixierung aufzuheben.",
      sent: "Das Datum, an dem sie gesendet wurde, wenn es nicht der Versandtermin war. Eine Zeile mit einem Datum hier verschiebt sich nie.",
      notes:
        "Ihre Einträge: Sie bleiben beim erneuten Erstellen erhalten, ebenso Spalten, die Sie hinzufügen.",
      feedback:
        "Wo man schreibt, wie es gelaufen ist. Leer: die Zeile FeedbackLink des Blatts Einstellungen, falls vorhanden.",
    },
    load: {
      week: "Woche ab",
      messages: "Nachrichten",
      messagesInFreeze: "Nachrichten in einer Woche mit Änderungsstopp",
      users: "Sich registrierende Benutzer",
      usersOverCapacity: "Benutzer über der Grenze",
      messagesTitle: "Nachrichten pro Woche",
      usersTitle: "Sich registrierende Benutzer pro Woche",
      peak: (what, most, week) =>
        `${what}. Höchstwert: ${String(most)}, in der Woche ab ${isoDateText(week)}.`,
    },
  },
  preflight: {
    heading: "Prüfung vor dem Versand",
    states: {
      passed: "Bestanden",
      failed: "Nicht bestanden",
      warned: "Hinweis",
      untold: "Nicht geprüft",
    },
    rules: {
      sheetThere: {
        claim: "Das Blatt ist vorhanden",
        protects: "Ohne das Blatt gibt es nichts für den Seriendruck.",
      },
      headersFirst: {
        claim: "Die Überschriften stehen in Zeile 1, ab A1",
        protects: "Word nimmt die erste Zeile, die es findet, als Namen der Felder.",
      },
      headerNames: {
        claim: "Jede Überschrift kann ein Seriendruckfeld sein",
        protects:
          "Word ändert oder kürzt andere Namen, und die Felder des Dokuments finden dann keine Spalte.",
      },
      uniqueHeaders: {
        claim: "Keine Überschrift steht zweimal da",
        protects: "Von zwei Spalten mit demselben Namen verwendet Word nur eine.",
      },
      neededColumns: {
        claim: "Die Spalten, die jeder Seriendruck braucht, sind da",
        protects: "Ein Feld ohne seine Spalte bleibt leer.",
      },
      nothingElse: {
        claim: "Sonst steht nichts auf dem Blatt",
        protects: "Word hält eine Notiz neben den Zeilen für eine weitere Spalte.",
      },
      noBlanks: {
        claim: "Keine Zeile, Spalte oder Zelle ist leer",
        protects:
          "Word hört an einer leeren Zeile auf, und eine leere Zelle kann den Text der vorigen E-Mail wiederholen.",
      },
      onlyTexts: {
        claim: "Jede Zelle ist ein Text",
        protects:
          "Word verändert Zahlen und Datumsangaben: Aus 07865 wird 7865, aus dem 3. April kann der 4. März werden.",
      },
      noFormulas: {
        claim: "Keine Zelle ist eine Formel",
        protects: "Eine Formel kann am Tag des Seriendrucks einen anderen Text oder einen Fehler ergeben.",
      },
      noMerges: {
        claim: "Keine Zellen sind verbunden",
        protects: "Nur die erste der verbundenen Zellen enthält den Text: In den anderen E-Mails fehlt er.",
      },
      nothingHidden: {
        claim: "Nichts ist ausgeblendet oder gefiltert",
        protects: "Der Seriendruck sendet auch ausgeblendete und gefilterte Zeilen.",
      },
      longTextsFirst: {
        claim: "Lange Texte beginnen in den ersten acht Zeilen",
        protects:
          "Word bemisst eine Spalte nach ihren ersten acht Zeilen und kürzt Texte auf 255 Zeichen, wenn dort keiner länger ist.",
      },
      textLengths: {
        claim: "Kein Text ist länger, als eine Zelle fasst",
        protects: "Excel repariert eine solche Datei und kürzt den Text auf 32.767 Zeichen.",
      },
      namedRange: {
        claim: "Der benannte Bereich umfasst genau Überschriften und Zeilen",
        protects: "Word bietet den Namen neben dem Blatt an: Für Zeilen außerhalb gäbe es keine E-Mail.",
      },
      addresses: {
        claim: "Jedes To ist eine einzige Adresse",
        protects:
          "Mehrere Adressen in einer Zelle erreichen niemanden oder alle zugleich, und ein Zeilenumbruch kann einen Empfänger hinzufügen.",
      },
      oncePerBatch: {
        claim: "Niemand steht zweimal in einer Aussendung",
        protects: "Dieselbe Person bekäme dieselbe E-Mail zweimal.",
      },
      subjectLines: {
        claim: "Jeder Betreff ist eine Zeile",
        protects:
          "Ein Zeilenumbruch kann den Betreff abschneiden oder etwas hinzufügen, das niemand geschrieben hat.",
      },
      noFieldsLeft: {
        claim: "Kein Vorlagenfeld ist übrig",
        protects: "Alle würden {{Name}} statt eines Namens lesen.",
      },
      oneSendDate: {
        claim: "Jede Aussendung hat einen Versandtermin",
        protects: "Eine Aussendung geht auf einmal hinaus: Ein Teil der E-Mails käme am falschen Tag.",
      },
      oneBatch: {
        claim: "Send enthält eine Aussendung",
        protects:
          "Ein Seriendruck hat einen Betreff: Die E-Mails einer anderen Aussendung gingen darunter hinaus.",
      },
      stillToSend: {
        claim: "Die Aussendung auf Send ist noch zu senden",
        protects: "Man bekäme eine E-Mail ein zweites Mal oder eine, die abgesagt wurde.",
      },
      sameAsMessages: {
        claim: "Send enthält alle Zeilen seiner Aussendung aus Messages und keine anderen",
        protects: "Jemand bekäme keine E-Mail, eine zu viel oder einen anderen Text.",
      },
      sameAsPlan: {
        claim: "Die Zeilen entsprechen dem jetzigen Plan",
        protects: "Was sich seither im Plan geändert hat, würde in den E-Mails fehlen.",
      },
    },
    found: (text) => `Gefunden: „${text}“.`,
    missing: (text) => `Fehlt: „${text}“.`,
    more: (count) => `Und ${number(count)} weitere.`,
    remedies: {
      messages: "Erstellen Sie erneut: Messages wird dabei neu geschrieben.",
      send: "Bereiten Sie die Aussendung erneut vor: Send wird dabei neu geschrieben.",
      planAddresses:
        "So steht es im Plan. Schreiben Sie für jede dieser Gruppen oder Personen eine E-Mail-Adresse dorthin, wo sie aufgeführt ist, und erstellen Sie erneut.",
      planLengths:
        "Der Plan hat zu viele Spalten mit Texten über 255 Zeichen. Kürzen Sie die Texte in einigen davon und erstellen Sie erneut.",
      planTexts:
        "So steht es im Plan. Ändern Sie den Text in dem Blatt, aus dem er kommt, und erstellen Sie erneut.",
      unhide:
        "Blenden Sie das Blatt ein: Klicken Sie mit der rechten Maustaste auf das Register eines Blatts und wählen Sie Einblenden.",
      settled:
        "Nach dem Plan ist von dieser Aussendung nichts zu senden: Sie wurde gesendet oder abgesagt oder hat jetzt ein anderes Datum oder einen anderen Namen. Erstellen Sie erneut und bereiten Sie dann vor, was zu senden ist.",
    },
    noSheet: "Es gibt kein Blatt Messages: Erstellen Sie zuerst den Zeitplan.",
    lookedUp: "Outlook sucht Namen im Adressbuch; eine Adresse ist sicherer.",
    untold: {
      noPlan: "Es gibt keinen Plan zum Vergleichen. Beheben Sie zuerst, was in den Blättern falsch ist.",
      noColumn: "Eine Spalte, um die es hier geht, fehlt.",
      noMessages: "Es gibt kein Blatt Messages zum Vergleichen. Erstellen Sie zuerst den Zeitplan.",
      noBatch: "Auf Send ist keine Aussendung vorbereitet.",
    },
  },
};

function to(group: string | undefined): string {
  return group === undefined ? "" : ` an ${group}`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined
    ? ""
    : `, zum Beispiel „${send.message}“${to(send.group)} am ${isoDateText(send.date)}`;
}

function day(date: CivilDate): string {
  return `${weekdayName("de", isoWeekday(date))} ${isoDateText(date)}`;
}

function dayCount(count: number): string {
  return counted(count, { one: "Tag", other: "Tage" });
}
