import { isoDateText } from "../../../calendar/civilDate";
import type { Words } from "../../../words/words";
import type { PlannedWeek } from "../../../plan/planLoad";
import type { GridRange } from "../../../grid/grid";
import type { ChartSeries, DraftCell, DraftChart } from "../../../grid/sheetDraft";

/** A block of numbers with its header row, and charts of them. */
export type LoadPicture = {
  /** All of the same length; the weeks as texts in the first column, numbers in the others. */
  readonly rows: readonly (readonly DraftCell[])[];
  readonly charts: readonly DraftChart[];
};

/** Where a {@link LoadPicture} stands. Indexes are 0-based. */
export type LoadPlace = { readonly firstRow: number; readonly lastColumn: number };

/** Dark for the usual and light for what to look at: told apart in grey as well. */
const PLAIN = { fill: "#1F3A5F", outline: "#1F3A5F" };
const MARKED = { fill: "#F2C14E", outline: "#1B1B1B" };
/** The height of a chart. */
export const CHART_ROWS = 10;

type Measure = {
  readonly name: string;
  readonly valueOf: (week: PlannedWeek) => number;
  readonly look: Pick<ChartSeries, "fill" | "outline">;
};

/**
 * The messages that go out and the users who enroll in each week: charts, and below them their numbers. Weeks with a freeze have columns
 * of their own and the name of the freeze beside the week; so have users beyond what the help desk can take.
 */
export function loadPicture(
  load: readonly PlannedWeek[],
  { communications: { load: words } }: Words,
  { firstRow, lastColumn }: LoadPlace,
): LoadPicture {
  const isFrozen = ({ freezes }: PlannedWeek): boolean => freezes.length > 0;
  const messages: readonly Measure[] = [
    { name: words.messages, valueOf: (week) => (isFrozen(week) ? 0 : week.messages), look: PLAIN },
    { name: words.messagesInFreeze, valueOf: (week) => (isFrozen(week) ? week.messages : 0), look: MARKED },
  ];
  const users: readonly Measure[] = [
    { name: words.users, valueOf: (week) => week.users - week.usersOverCapacity, look: PLAIN },
    { name: words.usersOverCapacity, valueOf: (week) => week.usersOverCapacity, look: MARKED },
  ];
  const pictures = [
    { title: words.messagesTitle, measures: messages, total: (week: PlannedWeek) => week.messages },
    { title: words.usersTitle, measures: users, total: (week: PlannedWeek) => week.users },
  ]
    .filter(({ total }) => load.some((week) => total(week) > 0))
    .map((picture) => ({
      ...picture,
      // A chart without a freeze or an excess does not speak of any.
      measures: picture.measures.filter(
        ({ valueOf }, index) => index === 0 || load.some((week) => valueOf(week) > 0),
      ),
    }));
  const measures = pictures.flatMap((picture) => picture.measures);
  const headerRow = firstRow + pictures.length * CHART_ROWS;
  const column = (index: number): GridRange => {
    return {
      firstRow: headerRow + 1,
      firstColumn: index,
      lastRow: headerRow + load.length,
      lastColumn: index,
    };
  };
  const charts = pictures.map(({ title, measures: shown, total }, index): DraftChart => {
    const top = firstRow + index * CHART_ROWS;
    const peak = load.reduce((most, week) => (total(week) > total(most) ? week : most));
    return {
      columns: "stacked",
      title,
      categoryTitle: "",
      valueTitle: "",
      ...(shown === pictures[0]?.measures && total(peak) <= MOST_STEPS && { valueStep: 1 }),
      categories: { range: column(0) },
      series: shown.map((measure) => ({
        name: measure.name,
        values: { range: column(1 + measures.indexOf(measure)) },
        ...measure.look,
      })),
      position: { firstRow: top, firstColumn: 0, lastRow: top + CHART_ROWS - 2, lastColumn },
      alternativeText: words.peak(title, total(peak), peak.first),
    };
  });
  return {
    rows: [
      [words.week, ...measures.map(({ name }) => name)],
      ...load.map((week) => [weekLabel(week), ...measures.map(({ valueOf }) => valueOf(week))]),
    ],
    charts,
  };
}

/** Beyond so many, a grid line for each message would be one too many. */
const MOST_STEPS = 12;

function weekLabel({ first, freezes }: PlannedWeek): string {
  return [isoDateText(first), ...freezes].join(" · ");
}
