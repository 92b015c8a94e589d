import type { ShapeMessages } from "./planningWords";

/** The messages of the staggered and the two-email plan in English. */
export const enShapeMessages: ShapeMessages = {
  announcePlan: {
    name: "Announce the plan",
    subject: "{{Group}}: your devices move to Microsoft Intune, from {{EnrollmentDateLong}}",
    body: [
      "Hello {{Group}},",
      "",
      "We are moving the management of our devices to Microsoft Intune, one group at a time. " +
        "Your group can enroll from {{EnrollmentDateLong}}. You do not need to do anything yet.",
      "",
      "Next month you will get the steps. Questions are welcome at the help desk.",
    ].join("\n"),
  },
  instructToEnroll: {
    name: "Instructions to enroll",
    subject: "{{Group}}: how to enroll your devices",
    body: [
      "Hello {{Group}},",
      "",
      "Enrollment in Microsoft Intune is open for your group. For each device that you use for work:",
      "",
      "1. Install the Company Portal app from your device's app store.",
      "2. Open it and sign in with your work account.",
      "3. Follow the steps on the screen. Allow about 15 minutes.",
      "",
      "If anything goes wrong, stop where you are and contact the help desk.",
    ].join("\n"),
  },
  giveDeadline: {
    name: "Deadline",
    subject: "{{Group}}: please enroll your devices within a month",
    body: [
      "Hello {{Group}},",
      "",
      "Thank you if your devices are enrolled. If one is not, please enroll it this month: " +
        "from next month on, only enrolled devices reach work email and files.",
      "",
      "The steps are in our last email, and the help desk is glad to assist.",
    ].join("\n"),
  },
  enforceAccess: {
    name: "Access is enforced",
    subject: "{{Group}}: only enrolled devices now reach work email and files",
    body: [
      "Hello {{Group}},",
      "",
      "From now on only devices that are enrolled in Microsoft Intune reach work email and files. " +
        "If yours has lost access, enroll it with the Company Portal app, and access comes back.",
      "",
      "If it does not, please contact the help desk.",
    ].join("\n"),
  },
  benefitsAndSchedule: {
    name: "Benefits and schedule",
    subject: "{{Group}}: Microsoft Intune is coming on {{EnrollmentDateLong}}",
    body: [
      "Hello {{Group}},",
      "",
      "On {{EnrollmentDateLong}} enrollment in Microsoft Intune opens for your group. It protects what belongs to work, " +
        "without touching your personal photos, messages or apps, and lets you work from the device that suits you.",
      "",
      "On that day you will get an email with the steps; they take about 15 minutes. Questions are welcome at the help desk.",
    ].join("\n"),
  },
  enrollNow: {
    name: "Enroll now",
    subject: "{{Group}}: please enroll your devices now",
    body: [
      "Hello {{Group}},",
      "",
      "Please enroll each device that you use for work: install the Company Portal app from your device's app store, " +
        "open it, sign in with your work account, and follow the steps on the screen.",
      "",
      "From the end of {{Month}}, devices that are not enrolled lose access to work email and files. " +
        "If anything goes wrong, contact the help desk.",
    ].join("\n"),
  },
};
