/** Two groups and their people: of seven rows, one is marked as suppressed, one has no address, and one is there twice. */
export const MERGE_SHEETS: readonly {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}[] = [
  {
    name: "Groups",
    rows: [
      ["Group", "Month"],
      ["IT", "July"],
      ["Retail", "July"],
    ],
  },
  {
    name: "Recipients",
    rows: [
      ["Group", "Name", "Email", "Language", "Suppress"],
      ["IT", "Ann", "ann@example.com", null, null],
      ["IT", "Bo", "bo@example.com", "Swedish", null],
      ["Retail", "<b>Cy</b>", "cy@example.com", null, null],
      ["Retail", "Dee", "dee@example.com", null, "yes"],
      ["Retail", "Ed", "ed@", null, null],
      ["Retail", "Cy", "CY@example.com", null, null],
      ["Retail", null, "flo@example.com", "German", null],
    ],
  },
  {
    name: "Waves",
    rows: [
      ["Wave", "Message", "Phase", "Audience", "Week", "Channels", "Subject", "Body"],
      [
        1,
        "Get ready",
        "Pre-enrollment",
        "Each group",
        1,
        "Email",
        "Get ready",
        "Hello {{Name|colleague}},\n\n  the first step is in {{Month}}.",
      ],
      [
        2,
        "Enroll now",
        "Enrollment",
        "Each group",
        3,
        "Email",
        "{{Name|You}}, enroll now",
        "Hello {{Name|colleague}}.",
      ],
      [
        3,
        "How did it go?",
        "Post-enrollment",
        "Each group",
        4,
        "Email",
        "How did it go?",
        "Hello {{Name|colleague}}.",
      ],
    ],
  },
];

/** The batch that is next. */
export const NEXT_BATCH = "2026-07-07 Get ready";
