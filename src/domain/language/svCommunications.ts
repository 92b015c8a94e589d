import { isoDateText, isoWeekday, type CivilDate } from "../calendar/civilDate";
import type { CommunicationsWords } from "./communicationsWords";
import { weekdayName } from "./weekdayNames";

/** The words of the Communications sheet in Swedish. */
export const svCommunications: CommunicationsWords = {
  sheet: "Kommunikation",
  headers: {
    wave: "Våg",
    message: "Meddelande",
    purpose: "Syfte",
    channels: "Kanaler",
    audience: "Målgrupp",
    batch: "Omgång",
    month: "Månad",
    week: "Vecka",
    days: "Veckans dagar",
    sendDate: "Utskicksdag",
    why: "Varför denna dag",
    sender: "Avsändare",
    owner: "Ägare",
    status: "Status",
    recipients: "Mottagare",
    lockedDate: "Låst datum",
    sent: "Skickat",
    notes: "Anteckningar",
    feedback: "Länk för synpunkter",
  },
  statuses: { planned: "Planerat", ready: "Klart", sent: "Skickat", cancelled: "Inställt" },
  unnamedColumn: "Kolumn",
  dateFormat: "yyyy-mm-dd",
  reasons: {
    weekday: (weekday) => `Dagen som planen anger: ${weekdayName("sv", weekday)}.`,
    kickoff: "Veckans första öppna dag: kickoffen kommer före allt annat.",
    shortWeek: "Veckan har inte den angivna dagen i denna månad, så det blir den sista öppna dagen.",
    closed: ({ wanted, because, moved }) =>
      `${day(wanted)} är stängd (${because.kind === "weekend" ? "veckoslut" : because.label}), så det blir ${moved === "next" ? "nästa öppna dag" : "den sista öppna dagen före"}.`,
    wait: ({ wanted, for: wait }) =>
      wait.kind === "after"
        ? `"${wait.message}" går ut ${day(wait.on)}, och tidigast är ${days(wait.days)} senare: ${day(wanted)} är för tidigt.`
        : `${wait.group} registreras ${day(wait.on)}, och tidigast är ${days(wait.days)} senare: ${day(wanted)} är för tidigt.`,
    locked: "Låst: dagen står under Låst datum.",
    sent: "Skickat: dagen flyttas inte längre.",
  },
  conflicts: {
    noSuchWeek: "Ingen dag: månaden har ingen sådan vecka.",
    closedWeek: "Ingen dag: alla veckans dagar är stängda.",
    tooLate: ({ for: wait }) =>
      `Ingen dag: "${wait.kind === "after" ? wait.message : wait.group}" är ${day(wait.on)}, och ingen öppen dag är kvar i veckan efter det.`,
  },
  leftPlan: "Skickat. Finns inte längre i planen.",
  prompts: {
    owner: "Vem som sköter det. Ditt: det finns kvar när du skapar på nytt.",
    status: "Planerat, Klart, Skickat eller Inställt. En rad som är skickad flyttas aldrig.",
    lockedDate: "Den dag som meddelandet måste gå ut, vad planen än säger. Töm cellen för att låsa upp.",
    sent: "Den dag som det gick ut, om det inte var utskicksdagen. En rad med ett datum här flyttas aldrig.",
    notes: "Dina: de finns kvar när du skapar på nytt. Det gör också kolumner som du lägger till.",
    feedback: "Där man säger hur det gick. Tom: raden FeedbackLink i bladet Inställningar, om den finns.",
  },
  load: {
    week: "Vecka från",
    messages: "Meddelanden",
    messagesInFreeze: "Meddelanden i vecka med stopp",
    users: "Användare som registreras",
    usersOverCapacity: "Användare över gränsen",
    messagesTitle: "Meddelanden per vecka",
    usersTitle: "Användare som registreras per vecka",
    peak: (what, most, week) => `${what}. Flest: ${String(most)}, veckan från ${isoDateText(week)}.`,
  },
  written: (rows) => (rows === 1 ? "1 rad" : `${String(rows)} rader`),
};

function day(date: CivilDate): string {
  return `${weekdayName("sv", isoWeekday(date))} ${isoDateText(date)}`;
}

function days(count: number): string {
  return count === 1 ? "1 dag" : `${String(count)} dagar`;
}
