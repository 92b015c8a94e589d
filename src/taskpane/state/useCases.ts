/** The use cases, as one script apart from the pane's first: they bring the words of every language, to recognise any of them. */
export * from "../../app/generateTimeline";
export * from "../../app/insertHolidays";
export * from "../../app/insertSample";
export * from "../../app/insertStarter";
export * from "../../app/markSent";
export * from "../../app/prepareBatch";
export * from "../../app/readRollout";
export * from "../../app/runPreflight";
export * from "../../domain/messages/commonSubject";
export * from "../../domain/messages/findMail";
export * from "../../domain/messages/listSeparator";
export * from "../../domain/messages/messagesCsv";
