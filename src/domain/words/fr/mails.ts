import type { Translation } from "../../vocabulary/translation";
import type { MailWords } from "../en/mails";

/** French: the messages of our plans. */
export const mails: Translation<MailWords> = {
  kickoffMeeting: {
    name: "Réunion de lancement",
    subject: "Lancement\u00a0: Microsoft Intune arrive dans notre organisation",
    body: [
      "Bonjour,",
      "",
      "Dès {{Month}}, nous mettons en place Microsoft Intune, qui protège nos applications et nos données professionnelles sur les appareils que nous utilisons. " +
        "Cette réunion s’adresse à tous\u00a0: ce qui change, pourquoi, quand votre groupe sera concerné et ce qui vous sera demandé.",
      "",
      "Vous n’avez rien à préparer. Après la réunion, chaque groupe recevra ses propres e-mails, avec les dates et les instructions. " +
        "Venez avec vos questions\u00a0; les réponses seront publiées sur notre site web.",
    ].join("\n"),
  },
  preRolloutEmail1: {
    name: "E-mail de pré-déploiement 1",
    subject: "Microsoft Intune arrive en {{Month}}",
    body: [
      "Bonjour {{Group}},",
      "",
      "En {{Month}}, nous mettons en place Microsoft Intune pour votre groupe. Il protège les applications et les données de notre organisation " +
        "sur votre téléphone, votre tablette et votre ordinateur, et vous permet de travailler sur l’appareil qui vous convient.",
      "",
      "Pourquoi\u00a0: des appareils se perdent et des mots de passe sont volés. Intune nous permet de protéger ce qui relève du travail sans toucher à vos " +
        "photos, messages ou applications personnels.",
      "",
      "Quand\u00a0: l’inscription de votre groupe ouvre le {{EnrollmentDateLong}}.",
      "",
      "Vous n’avez encore rien à faire. D’ici là, nous vous indiquerons ce qu’il faut préparer. " +
        "Pour toute question, contactez le support technique.",
    ].join("\n"),
  },
  preRolloutEmail2: {
    name: "E-mail de pré-déploiement 2",
    subject: "Préparez-vous à l’inscription du {{EnrollmentDateLong}}",
    body: [
      "Bonjour {{Group}},",
      "",
      "L’inscription à Microsoft Intune ouvre pour votre groupe le {{EnrollmentDateLong}}. Trois choses à faire d’ici là\u00a0:",
      "",
      "1. Installez la dernière mise à jour du système sur chaque appareil que vous utilisez pour le travail.",
      "2. Sauvegardez votre appareil et chargez-le.",
      "3. Vérifiez que vous connaissez votre compte professionnel et son mot de passe, et que vous pouvez approuver une connexion.",
      "",
      "L’inscription prend environ 15 minutes. Le jour venu, vous recevrez un e-mail avec les étapes à suivre. " +
        "Si vous devez vous absenter, ou si vous avez un doute sur un appareil, signalez-le dès maintenant au support technique.",
    ].join("\n"),
  },
  enrollmentEmail: {
    name: "E-mail d’inscription",
    subject: "Inscrivez votre appareil à Microsoft Intune",
    body: [
      "Bonjour {{Group}},",
      "",
      "L’inscription à Microsoft Intune est maintenant ouverte pour votre groupe. Inscrivez chaque appareil que vous utilisez pour le travail\u00a0:",
      "",
      "1. Installez l’application Portail d’entreprise depuis le magasin d’applications de votre appareil.",
      "2. Ouvrez-la et connectez-vous avec votre compte professionnel.",
      "3. Suivez les étapes affichées à l’écran. Prévoyez environ 15 minutes et gardez l’appareil chargé et connecté au Wi-Fi.",
      "",
      "Lorsque l’application indique que votre appareil est prêt, vous avez terminé. Un appareil qui n’est pas inscrit peut perdre par la suite l’accès " +
        "à la messagerie et aux fichiers professionnels. En cas de problème, arrêtez-vous là où vous êtes et contactez le support technique.",
    ].join("\n"),
  },
  postEnrollmentEmail: {
    name: "E-mail de post-inscription",
    subject: "Comment s’est passée votre inscription\u00a0?",
    body: [
      "Bonjour {{Group}},",
      "",
      "Merci d’avoir inscrit vos appareils à Microsoft Intune. Dans l’application Portail d’entreprise, vous pouvez désormais installer des applications professionnelles, " +
        "vérifier si un appareil répond à nos exigences et demander de l’aide.",
      "",
      "Vous n’avez pas encore inscrit vos appareils\u00a0? Faites-le dès aujourd’hui en suivant les étapes de notre dernier e-mail, ou contactez le support technique\u00a0: " +
        "les appareils qui ne sont pas inscrits peuvent perdre l’accès à la messagerie et aux fichiers professionnels.",
      "",
      "Répondez-nous pour nous dire ce qui s’est bien passé et ce qui s’est moins bien passé. Ce sera plus facile pour les groupes suivants.",
    ].join("\n"),
  },
  announcePlan: {
    name: "Annonce du plan",
    subject: "Vos appareils passent à Microsoft Intune, à partir du {{EnrollmentDateLong}}",
    body: [
      "Bonjour {{Group}},",
      "",
      "Nous confions la gestion de nos appareils à Microsoft Intune, un groupe après l’autre. " +
        "Votre groupe pourra s’inscrire à partir du {{EnrollmentDateLong}}. Vous n’avez encore rien à faire.",
      "",
      "Le mois prochain, vous recevrez les étapes à suivre. Le support technique répondra volontiers à vos questions.",
    ].join("\n"),
  },
  instructToEnroll: {
    name: "Instructions d’inscription",
    subject: "Comment inscrire vos appareils",
    body: [
      "Bonjour {{Group}},",
      "",
      "L’inscription à Microsoft Intune est ouverte pour votre groupe. Pour chaque appareil que vous utilisez pour le travail\u00a0:",
      "",
      "1. Installez l’application Portail d’entreprise depuis le magasin d’applications de votre appareil.",
      "2. Ouvrez-la et connectez-vous avec votre compte professionnel.",
      "3. Suivez les étapes affichées à l’écran. Prévoyez environ 15 minutes.",
      "",
      "En cas de problème, arrêtez-vous là où vous êtes et contactez le support technique.",
    ].join("\n"),
  },
  giveDeadline: {
    name: "Date limite",
    subject: "Inscrivez vos appareils d’ici un mois",
    body: [
      "Bonjour {{Group}},",
      "",
      "Merci si vos appareils sont déjà inscrits. S’il en manque un, inscrivez-le ce mois-ci\u00a0: " +
        "à partir du mois prochain, seuls les appareils inscrits auront accès à la messagerie et aux fichiers professionnels.",
      "",
      "Les étapes figurent dans notre dernier e-mail, et le support technique vous aidera volontiers.",
    ].join("\n"),
  },
  enforceAccess: {
    name: "Restriction de l’accès",
    subject:
      "Seuls les appareils inscrits ont désormais accès à la messagerie et aux fichiers professionnels",
    body: [
      "Bonjour {{Group}},",
      "",
      "Désormais, seuls les appareils inscrits à Microsoft Intune ont accès à la messagerie et aux fichiers professionnels. " +
        "Si le vôtre a perdu l’accès, inscrivez-le avec l’application Portail d’entreprise, et l’accès sera rétabli.",
      "",
      "Si ce n’est pas le cas, contactez le support technique.",
    ].join("\n"),
  },
  benefitsAndSchedule: {
    name: "Avantages et calendrier",
    subject: "Microsoft Intune arrive le {{EnrollmentDateLong}}",
    body: [
      "Bonjour {{Group}},",
      "",
      "L’inscription à Microsoft Intune ouvre pour votre groupe le {{EnrollmentDateLong}}. Intune protège ce qui relève du travail " +
        "sans toucher à vos photos, messages ou applications personnels, et vous permet de travailler sur l’appareil qui vous convient.",
      "",
      "Ce jour-là, vous recevrez un e-mail avec les étapes à suivre\u00a0; elles prennent environ 15 minutes. Le support technique répondra volontiers à vos questions.",
    ].join("\n"),
  },
  enrollNow: {
    name: "Inscription immédiate",
    subject: "Inscrivez vos appareils dès maintenant",
    body: [
      "Bonjour {{Group}},",
      "",
      "Inscrivez chaque appareil que vous utilisez pour le travail\u00a0: installez l’application Portail d’entreprise depuis le magasin d’applications de votre appareil, " +
        "ouvrez-la, connectez-vous avec votre compte professionnel et suivez les étapes affichées à l’écran.",
      "",
      "À partir de fin {{Month}}, les appareils qui ne sont pas inscrits perdront l’accès à la messagerie et aux fichiers professionnels. " +
        "En cas de problème, contactez le support technique.",
    ].join("\n"),
  },
};
