import { isoDateText } from "../calendar/civilDate";
import type { SendOnDay } from "../plan/scheduleProblem";
import type { ScheduleProblemSentences } from "./words";

/** What can be wrong with a schedule, in Swedish. */
export const svScheduleProblems: ScheduleProblemSentences = {
  "no-such-week": ({ message, group }) =>
    `Månaden har ingen femte vecka för "${message}" till ${group}. Välj en annan vecka, till exempel den sista.`,
  "out-of-order": ({ message, group, previous }) =>
    `"${message}" till ${group} kommer inte efter "${previous}". Ändra ett av de två datumen.`,
  "gap-too-short": ({ message, group, previous, days, least }) =>
    `Dagar från "${previous}" till "${message}" för ${group}: ${String(days)}; minst ${String(least)} behövs. Välj en annan vecka för en av dem.`,
  "gate-too-short": ({ group, previous, days, least }) =>
    `Dagar från registreringen av ${previous} till den av ${group}: ${String(days)}; minst ${String(least)} behövs. Välj en senare månad.`,
  "over-capacity": ({ week, users, most, groups }) =>
    `Veckan från ${isoDateText(week)} registrerar sig ${String(users)} användare (${groups.join(", ")}); supporten klarar ${String(most)}. Flytta eller dela en grupp.`,
  "sends-in-freeze": ({ label, sends }) =>
    `Meddelanden som går ut under "${label}": ${String(sends.length)}${example(sends)}. Byt vecka för dem som inte ska det.`,
  "locked-on-closed-day": ({ message, group, date, closure }) =>
    `"${message}"${to(group)} är låst till ${isoDateText(date)}, som är stängd: ${closure.kind === "weekend" ? "helg" : closure.label}. Lås upp datumet, eller låt det stå om det är meningen.`,
  "locked-outside-week": ({ message, group, date }) =>
    `"${message}"${to(group)} är låst till ${isoDateText(date)}, som inte ligger i dess vecka. Lås upp datumet, eller låt det stå om det är meningen.`,
  "kickoff-with-first-message": ({ kickoff, groups }) =>
    `"${kickoff}" och det första meddelandet till ${groups.join(", ")} ligger i samma vecka. Håll mötet tidigare så att det finns tid för frågor.`,
  "enrolled-before-evaluated": ({ groups, previous }) =>
    `Registreringen öppnas för ${groups.join(", ")} innan ${previous} har fått frågan hur det gick. Välj en senare månad eller vecka.`,
};

function to(group: string | undefined): string {
  return group === undefined ? "" : ` till ${group}`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined
    ? ""
    : `, till exempel "${send.message}"${to(send.group)} den ${isoDateText(send.date)}`;
}
