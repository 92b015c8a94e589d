import type { RefusalSentences } from "./words";

/** Why a workbook refuses, in Swedish. */
export const svRefusals: RefusalSentences = {
  "cell-edit-mode": () => "En cell redigeras. Tryck på Retur eller Esc i bladet och försök sedan igen.",
  protected: ({ sheet }) =>
    sheet === undefined
      ? "Arbetsboken är skyddad. Ta bort skyddet på fliken Granska och försök sedan igen."
      : `Bladet "${sheet}" är skyddat. Välj Granska > Ta bort bladets skydd och försök sedan igen.`,
  "read-only": ({ file }) =>
    file === undefined
      ? "Arbetsboken är öppnad bara för läsning. Spara en kopia och skapa tidslinjen där."
      : `${file} får läsas men inte skrivas. Välj en annan fil med --out.`,
  "name-taken": ({ name = "" }) =>
    `Namnet "${name}" används redan i arbetsboken för något som inte är vårt. Byt namn på det och försök sedan igen.`,
  "sheet-not-found": ({ sheet = "" }) =>
    `Bladet "${sheet}" finns inte längre. Välj ett annat blad och försök sedan igen.`,
  "too-large": ({ sheet }) =>
    `${sheet === undefined ? "Resultatet" : `"${sheet}"`} är större än Excel tar emot. Dela planen på två arbetsböcker.`,
  cancelled: () => "Avbrutet, som du bad om.",
  "not-answering": () =>
    "Excel svarar inte. Vänta tills programmet är klart, titta på bladen Tidslinje och Messages, och skapa sedan igen.",
  "host-failed": () =>
    "Excel kunde inte göra det. Försök igen; händer det igen, stäng och öppna arbetsboken.",
  "file-not-accessible": ({ file = "" }) =>
    `${file} kunde inte öppnas eller skrivas. Kontrollera att filen finns, att du får använda den och att inget program har den öppen.`,
  "not-a-workbook": ({ file = "Filen" }) =>
    `${file} är ingen hel Excel-arbetsbok. Öppna den i Excel, spara som .xlsx och använd den filen.`,
  "unsupported-format": ({ file = "Filen" }) =>
    `${file} har ett annat format än .xlsx eller .xlsm. Öppna den i Excel, spara som .xlsx och använd den filen.`,
  encrypted: ({ file = "Filen" }) =>
    `${file} är krypterad med ett lösenord. Öppna den i Excel, ta bort lösenordet (Arkiv > Info > Skydda arbetsbok) och spara.`,
  "inflates-too-much": ({ file = "Filen" }) =>
    `${file} packas upp till långt mer än en arbetsbok borde, så den lästes inte. Öppna den i Excel och spara som en ny fil.`,
};
