/** Stands a run of the command line on one day, so that no test depends on when it runs. */
const [year, month, day] = (process.env["CLI_TODAY"] ?? "2026-06-23").split("-").map(Number);
const noon = new Date(year, month - 1, day, 12).getTime();

globalThis.Date = class extends Date {
  constructor(...parts) {
    super(...(parts.length === 0 ? [noon] : parts));
  }

  static now() {
    return noon;
  }
};
