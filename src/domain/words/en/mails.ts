import type { PlanShape, ShapeMessage } from "../../plan/planShapes";
import type { MessageWords } from "../../vocabulary/messageWords";
import type { Wording } from "../../vocabulary/translation";

/** English: the messages of our plans. */
export const mails = {
  kickoffMeeting: {
    name: "Kickoff meeting",
    subject: "Kickoff: Microsoft Intune is coming to our organization",
    body: [
      "Hello,",
      "",
      "From {{Month}} we are introducing Microsoft Intune, which keeps our work apps and data safe on the devices we use. " +
        "This meeting is for everyone: what is changing, why, when it reaches your group, and what you will be asked to do.",
      "",
      "You do not need to prepare anything. After the meeting, each group gets emails of its own with dates and instructions. " +
        "Bring your questions; the answers will be posted on our web site.",
    ].join("\n"),
  },
  preRolloutEmail1: {
    name: "Pre-rollout email 1",
    subject: "Microsoft Intune is coming in {{Month}}",
    body: [
      "Hello {{Group}},",
      "",
      "In {{Month}} we are introducing Microsoft Intune to your group. It protects our organization's apps and data on your " +
        "phone, tablet and computer, and lets you reach work from the device that suits you.",
      "",
      "Why: devices get lost, and passwords get stolen. Intune lets us protect what belongs to work without touching your " +
        "personal photos, messages or apps.",
      "",
      "When: enrollment for your group opens on {{EnrollmentDateLong}}.",
      "",
      "You do not need to do anything yet. Before that day we will tell you what to prepare. " +
        "If you have questions, please contact the help desk.",
    ].join("\n"),
  },
  preRolloutEmail2: {
    name: "Pre-rollout email 2",
    subject: "Get ready to enroll on {{EnrollmentDateLong}}",
    body: [
      "Hello {{Group}},",
      "",
      "Enrollment in Microsoft Intune opens for your group on {{EnrollmentDateLong}}. Three things to do before then:",
      "",
      "1. Install the latest system update on each device that you use for work.",
      "2. Back up your device, and charge it.",
      "3. Make sure that you know your work account and its password, and can approve a sign-in.",
      "",
      "Enrolling takes about 15 minutes. On the day you will get an email with the steps. " +
        "If you will be away, or use a device that you are unsure about, please tell the help desk now.",
    ].join("\n"),
  },
  enrollmentEmail: {
    name: "Enrollment email",
    subject: "Please enroll your device in Microsoft Intune",
    body: [
      "Hello {{Group}},",
      "",
      "Enrollment in Microsoft Intune is now open for your group. Please enroll each device that you use for work:",
      "",
      "1. Install the Company Portal app from your device's app store.",
      "2. Open it and sign in with your work account.",
      "3. Follow the steps on the screen. Allow about 15 minutes, and keep the device on Wi-Fi and charged.",
      "",
      "When the app says that your device is ready, you are done. A device that is not enrolled may later lose access to " +
        "work email and files. If anything goes wrong, stop where you are and contact the help desk.",
    ].join("\n"),
  },
  postEnrollmentEmail: {
    name: "Post-enrollment email",
    subject: "How did your enrollment go?",
    body: [
      "Hello {{Group}},",
      "",
      "Thank you for enrolling your devices in Microsoft Intune. In the Company Portal app you can now install work apps, " +
        "check whether a device meets our requirements, and ask for help.",
      "",
      "Not enrolled yet? Please do it today with the steps in our last email, or contact the help desk: " +
        "devices that are not enrolled may lose access to work email and files.",
      "",
      "Please reply and tell us what went well and what did not. The next groups will have an easier time for it.",
    ].join("\n"),
  },
  announcePlan: {
    name: "Announce the plan",
    subject: "Your devices move to Microsoft Intune, from {{EnrollmentDateLong}}",
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
    subject: "How to enroll your devices",
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
    subject: "Please enroll your devices within a month",
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
    subject: "Only enrolled devices now reach work email and files",
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
    subject: "Microsoft Intune is coming on {{EnrollmentDateLong}}",
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
    subject: "Please enroll your devices now",
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
} satisfies Readonly<Record<ShapeMessage<PlanShape>, MessageWords>>;

/** The messages of our plans, in any language: English is the source. */
export type MailWords = Wording<typeof mails>;
