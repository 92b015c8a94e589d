/** The use cases, as one script apart from the pane's first: they bring the words of every language, to recognise any of them. */
export * from "../../app/generateTimeline";
export * from "../../app/insertHolidays";
export * from "../../app/insertSample";
export * from "../../app/insertStarter";
export * from "../../app/readRollout";
