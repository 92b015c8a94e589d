import type { Translation } from "../../vocabulary/translation";
import type { MailWords } from "../en/mails";

/** Polish: the messages of our plans. */
export const mails: Translation<MailWords> = {
  kickoffMeeting: {
    name: "Spotkanie rozpoczynające projekt",
    subject: "Rozpoczęcie projektu: Microsoft Intune w naszej organizacji",
    body: [
      "Dzień dobry,",
      "",
      "wprowadzamy usługę Microsoft Intune, która chroni nasze służbowe aplikacje i dane na urządzeniach, z których korzystamy (początek: {{Month}}). " +
        "To spotkanie jest dla wszystkich: opowiemy, co się zmienia, dlaczego, kiedy przyjdzie kolej na Państwa grupę i o co Państwa poprosimy.",
      "",
      "Nie trzeba niczego przygotowywać. Po spotkaniu każda grupa otrzyma osobne wiadomości e-mail z terminami i instrukcjami. " +
        "Zachęcamy do zadawania pytań; odpowiedzi opublikujemy w naszej witrynie internetowej.",
    ].join("\n"),
  },
  preRolloutEmail1: {
    name: "Pierwsza wiadomość e-mail poprzedzająca wdrożenie",
    subject: "Wdrażamy Microsoft Intune ({{Month}})",
    body: [
      "Dzień dobry,",
      "",
      "wprowadzamy usługę Microsoft Intune w Państwa grupie ({{Group}}). Termin wdrożenia to {{Month}}. Usługa chroni aplikacje i dane naszej organizacji na Państwa " +
        "telefonach, tabletach i komputerach oraz pozwala pracować na tym urządzeniu, które najbardziej Państwu odpowiada.",
      "",
      "Dlaczego: urządzenia się gubią, a hasła bywają wykradane. Dzięki usłudze Intune możemy chronić to, co służbowe, nie ingerując w Państwa " +
        "prywatne zdjęcia, wiadomości ani aplikacje.",
      "",
      "Kiedy: początek rejestracji w Państwa grupie to {{EnrollmentDateLong}}.",
      "",
      "Na razie nie trzeba nic robić. Przed tym dniem napiszemy, co należy przygotować. " +
        "W razie pytań prosimy o kontakt z pomocą techniczną.",
    ].join("\n"),
  },
  preRolloutEmail2: {
    name: "Druga wiadomość e-mail poprzedzająca wdrożenie",
    subject: "Prosimy przygotować się do rejestracji ({{EnrollmentDateLong}})",
    body: [
      "Dzień dobry,",
      "",
      "zbliża się rejestracja w usłudze Microsoft Intune w Państwa grupie ({{Group}}). Jej początek to {{EnrollmentDateLong}}. Do tego czasu prosimy o trzy rzeczy:",
      "",
      "1. Zainstalowanie najnowszej aktualizacji systemu na każdym urządzeniu używanym do pracy.",
      "2. Wykonanie kopii zapasowej urządzenia i naładowanie go.",
      "3. Upewnienie się, że znają Państwo swoje konto służbowe i hasło oraz mogą zatwierdzić logowanie.",
      "",
      "Rejestracja trwa około 15 minut. W dniu jej rozpoczęcia otrzymają Państwo wiadomość e-mail z opisem kolejnych kroków. " +
        "W razie nieobecności w tym czasie lub wątpliwości co do urządzenia prosimy już teraz powiadomić pomoc techniczną.",
    ].join("\n"),
  },
  enrollmentEmail: {
    name: "Wiadomość e-mail dotycząca rejestracji",
    subject: "Prosimy zarejestrować urządzenie w usłudze Microsoft Intune",
    body: [
      "Dzień dobry,",
      "",
      "rejestracja w usłudze Microsoft Intune jest już otwarta dla Państwa grupy ({{Group}}). Prosimy, aby zarejestrowali Państwo każde urządzenie używane do pracy:",
      "",
      "1. Proszę zainstalować aplikację Portal firmy ze sklepu z aplikacjami na swoim urządzeniu.",
      "2. Proszę ją otworzyć i zalogować się przy użyciu konta służbowego.",
      "3. Proszę wykonać kroki wyświetlane na ekranie. Zajmie to około 15 minut; urządzenie powinno być naładowane i połączone z siecią Wi-Fi.",
      "",
      "Gdy aplikacja poinformuje, że urządzenie jest gotowe, to już wszystko. Urządzenie, które nie zostanie zarejestrowane, może później utracić dostęp " +
        "do służbowej poczty e-mail i plików. Jeśli coś pójdzie nie tak, prosimy przerwać w tym miejscu i skontaktować się z pomocą techniczną.",
    ].join("\n"),
  },
  postEnrollmentEmail: {
    name: "Wiadomość e-mail po rejestracji",
    subject: "Jak przebiegła rejestracja?",
    body: [
      "Dzień dobry,",
      "",
      "dziękujemy za zarejestrowanie urządzeń w usłudze Microsoft Intune (grupa: {{Group}}). W aplikacji Portal firmy mogą Państwo teraz instalować aplikacje służbowe, " +
        "sprawdzać, czy urządzenie spełnia nasze wymagania, i prosić o pomoc.",
      "",
      "Urządzenie nie jest jeszcze zarejestrowane? Prosimy zrobić to dzisiaj według kroków z naszej ostatniej wiadomości lub skontaktować się z pomocą techniczną: " +
        "urządzenia niezarejestrowane mogą utracić dostęp do służbowej poczty e-mail i plików.",
      "",
      "Prosimy odpowiedzieć na tę wiadomość i napisać, co poszło dobrze, a co nie. Dzięki temu następnym grupom będzie łatwiej.",
    ].join("\n"),
  },
  announcePlan: {
    name: "Zapowiedź planu",
    subject: "Przenosimy urządzenia do usługi Microsoft Intune (początek: {{EnrollmentDateLong}})",
    body: [
      "Dzień dobry,",
      "",
      "przenosimy zarządzanie naszymi urządzeniami do usługi Microsoft Intune, grupa po grupie. " +
        "Początek rejestracji w Państwa grupie ({{Group}}) to {{EnrollmentDateLong}}. Na razie nie trzeba nic robić.",
      "",
      "W przyszłym miesiącu prześlemy opis kolejnych kroków. W razie pytań prosimy o kontakt z pomocą techniczną.",
    ].join("\n"),
  },
  instructToEnroll: {
    name: "Instrukcja rejestracji",
    subject: "Jak zarejestrować urządzenia",
    body: [
      "Dzień dobry,",
      "",
      "rejestracja w usłudze Microsoft Intune jest otwarta dla Państwa grupy ({{Group}}). Na każdym urządzeniu używanym do pracy:",
      "",
      "1. Proszę zainstalować aplikację Portal firmy ze sklepu z aplikacjami.",
      "2. Proszę ją otworzyć i zalogować się przy użyciu konta służbowego.",
      "3. Proszę wykonać kroki wyświetlane na ekranie. Zajmie to około 15 minut.",
      "",
      "Jeśli coś pójdzie nie tak, prosimy przerwać w tym miejscu i skontaktować się z pomocą techniczną.",
    ].join("\n"),
  },
  giveDeadline: {
    name: "Termin rejestracji",
    subject: "Prosimy zarejestrować urządzenia w ciągu miesiąca",
    body: [
      "Dzień dobry,",
      "",
      "dziękujemy, jeśli Państwa urządzenia ({{Group}}) są już zarejestrowane. Jeśli któreś nie jest, prosimy zarejestrować je w tym miesiącu: " +
        "od przyszłego miesiąca dostęp do służbowej poczty e-mail i plików będą miały tylko urządzenia zarejestrowane.",
      "",
      "Opis kroków znajduje się w naszej ostatniej wiadomości, a pomoc techniczna chętnie udzieli wsparcia.",
    ].join("\n"),
  },
  enforceAccess: {
    name: "Ograniczenie dostępu",
    subject: "Dostęp do służbowej poczty e-mail i plików mają teraz tylko urządzenia zarejestrowane",
    body: [
      "Dzień dobry,",
      "",
      "od teraz dostęp do służbowej poczty e-mail i plików mają tylko urządzenia zarejestrowane w usłudze Microsoft Intune (grupa: {{Group}}). " +
        "Jeśli urządzenie utraciło dostęp, prosimy zarejestrować je w aplikacji Portal firmy, a dostęp zostanie przywrócony.",
      "",
      "Jeśli tak się nie stanie, prosimy o kontakt z pomocą techniczną.",
    ].join("\n"),
  },
  benefitsAndSchedule: {
    name: "Korzyści i harmonogram",
    subject: "Wdrażamy Microsoft Intune ({{EnrollmentDateLong}})",
    body: [
      "Dzień dobry,",
      "",
      "rozpoczynamy rejestrację w usłudze Microsoft Intune w Państwa grupie ({{Group}}). Jej początek to {{EnrollmentDateLong}}. Usługa chroni to, co służbowe, " +
        "nie ingerując w Państwa prywatne zdjęcia, wiadomości ani aplikacje, i pozwala pracować na tym urządzeniu, które najbardziej Państwu odpowiada.",
      "",
      "W tym dniu otrzymają Państwo wiadomość e-mail z opisem kolejnych kroków; zajmą one około 15 minut. W razie pytań prosimy o kontakt z pomocą techniczną.",
    ].join("\n"),
  },
  enrollNow: {
    name: "Czas na rejestrację",
    subject: "Prosimy teraz zarejestrować urządzenia",
    body: [
      "Dzień dobry,",
      "",
      "prosimy zarejestrować każde urządzenie używane do pracy (grupa: {{Group}}): zainstalować aplikację Portal firmy ze sklepu z aplikacjami na swoim urządzeniu, " +
        "otworzyć ją, zalogować się przy użyciu konta służbowego i wykonać kroki wyświetlane na ekranie.",
      "",
      "Z końcem miesiąca ({{Month}}) urządzenia niezarejestrowane utracą dostęp do służbowej poczty e-mail i plików. " +
        "Jeśli coś pójdzie nie tak, prosimy o kontakt z pomocą techniczną.",
    ].join("\n"),
  },
};
