import { createExcelHost } from "./createExcelHost";

it.each(["web", "win32"] as const)(
  "the %s bundle hears what a person does, and no more once it stops listening",
  async (bundle) => {
    const host = createExcelHost({ bundle, workbook: { sheets: [{ name: "Data" }, { name: "More" }] } });
    const heard: unknown[] = [];
    const handlers = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data").load("id");
      await context.sync();
      const added = [
        sheet.onChanged.add(
          async ({ address, changeType }) => void heard.push(["changed", address, changeType]),
        ),
        sheet.onSelectionChanged.add(async ({ address }) => void heard.push(["selected", address])),
        context.workbook.worksheets.onActivated.add(
          async ({ worksheetId }) => void heard.push(["activated", worksheetId]),
        ),
      ];
      await context.sync();
      return added;
    });
    host.user.type("Data!B2", [["x", "y"]]);
    host.user.select("Data!C3");
    host.user.activate("More");
    await turns();
    expect(heard).toEqual([
      ["changed", "B2:C2", "RangeEdited"],
      ["selected", "C3"],
      ["activated", host.workbook.sheets[1]?.id],
    ]);
    for (const handler of handlers) {
      await host.Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    }
    host.user.type("Data!B2", [["z"]]);
    await turns();
    expect(heard).toHaveLength(3);
    host.assertHonest();
  },
);

/** Lets everything go on that can. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
