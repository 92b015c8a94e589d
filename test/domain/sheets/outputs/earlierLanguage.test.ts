import type { LanguageTag } from "../../../../src/domain/language/languageTag";
import { wordsOf } from "../../../support/wordsOf";
import { earlierLanguage } from "../../../../src/domain/sheets/outputs/earlierLanguage";
import type { Grid, Worksheet } from "../../../../src/domain/grid/grid";

function sheet(grid: Grid): Worksheet {
  return { name: "Communications", grid, merges: [] };
}

const BOTH = [["Mensagem", "Público-alvo", "Canais", "Data de envio"]];
const { headers } = wordsOf("pt-PT").communications;

it.each<{ because: string; grid: Grid; preferred: (LanguageTag | undefined)[]; language?: LanguageTag }>([
  { because: "the table decides between two", grid: BOTH, preferred: ["pt-PT", "pt-BR"], language: "pt-PT" },
  { because: "then the host", grid: BOTH, preferred: [undefined, "pt-PT"], language: "pt-PT" },
  {
    because: "whatever is not among them does not",
    grid: BOTH,
    preferred: ["en", "pt-PT"],
    language: "pt-PT",
  },
  { because: "else the form that stands for both", grid: BOTH, preferred: ["en", "sv"], language: "pt-BR" },
  {
    because: "one word more tells",
    grid: [[...(BOTH[0] ?? []), headers.why]],
    preferred: ["pt-BR"],
    language: "pt-PT",
  },
  {
    because: "a purpose tells, too",
    grid: [
      ["Mensagem", "Público-alvo", "Finalidade"],
      ["Olá", "TI", "Pré-inscrição"],
    ],
    preferred: ["pt-BR"],
    language: "pt-PT",
  },
  {
    because: "notes and names do not",
    grid: [
      ["Message", "Audience", "Notes"],
      ["Meddelande", "Målgrupp", "Status Kanaler Skickat"],
    ],
    preferred: ["sv"],
    language: "en",
  },
  { because: "a sheet of other things says nothing", grid: [["Milk", "Eggs"]], preferred: ["sv"] },
])("is $language: $because", ({ grid, preferred, language }) =>
  expect(earlierLanguage({ communications: sheet(grid), timeline: undefined }, preferred)).toBe(language),
);
