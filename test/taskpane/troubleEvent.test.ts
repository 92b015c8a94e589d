import { WorkbookError } from "../../src/app/workbookError";
import { troubleEvent } from "../../src/taskpane/state/troubleEvent";

const ATTEMPT = { do: "generate" } as const;
const HOST = "Excel OfficeOnline 16.0";

/** An error as a browser would give it, for a build that was served from somewhere. */
function errorAt(error: Error, ...frames: readonly string[]): Error {
  error.stack = [`${error.name}: ${error.message}`, ...frames].join("\n");
  return error;
}

it("reports kinds, codes and places in our scripts, and never a message", () => {
  const cause = errorAt(
    new RangeError("Anna Andersson"),
    "generate@https://intranet.example/x/taskpane.3f.js:1:22",
  );
  const error = errorAt(
    new TypeError('"Anna Andersson" is not a month', { cause }),
    "    at read (https://intranet.example/x/taskpane.3f.js:1:2345)",
    "    at async https://intranet.example/x/taskpane.3f.js:2:7",
  );
  expect(troubleEvent(error, ATTEMPT, 3, HOST)).toEqual({
    is: "failed",
    run: 3,
    attempt: ATTEMPT,
    report: [
      "Rollout Waves",
      HOST,
      "doing: generate",
      "TypeError",
      "  taskpane.3f.js:1:2345",
      "  taskpane.3f.js:2:7",
      "caused by:",
      "RangeError",
      "  taskpane.3f.js:1:22",
    ].join("\n"),
  });
});

it("keeps a refusal's code, details and Excel's own code", () => {
  const details = { nothingChanged: true, technical: "AccessDenied at Worksheet.delete" };
  const error = errorAt(new WorkbookError("host-failed", details));
  expect(troubleEvent(error, ATTEMPT, 3, HOST)).toEqual({
    is: "refused",
    run: 3,
    attempt: ATTEMPT,
    code: "host-failed",
    details,
    report: [
      "Rollout Waves",
      HOST,
      "doing: generate",
      "WorkbookError",
      "code: host-failed",
      "note: AccessDenied at Worksheet.delete",
    ].join("\n"),
  });
});

it("reports what is thrown without being an error by its type alone", () => {
  expect(troubleEvent("Anna Andersson", ATTEMPT, 3, HOST)).toMatchObject({
    report: `Rollout Waves\n${HOST}\ndoing: generate\nthrown: string`,
  });
});
