import { countingIn } from "../../domain/language/countingIn";
import type { Translation } from "../../domain/vocabulary/translation";
import type { PaneTexts } from "./en";

const { counted, number } = countingIn("pl");

/** Polish: what the task pane says. */
export const paneTexts: Translation<PaneTexts> = {
  merge: {
    timings: {
      sent: "Wysłano",
      past: "Po terminie, bez oznaczenia jako wysłane",
      due: "Do wysłania dzisiaj",
      coming: "Nadchodzi",
    },
    rows: (count) => counted(count, { one: "wiersz", few: "wiersze", other: "wierszy" }),
    moreNames: (count) => `jeszcze ${number(count)}`,
    later: (count) => `Kolejne do wysłania: ${number(count)}`,
    past: (count) => `Po terminie, bez oznaczenia jako wysłane: ${number(count)}`,
    sent: (count) => `Wysłane: ${number(count)}`,
    noEmails: "Plan nie ma wiadomości e-mail do wysłania.",
    allSent: "Wszystkie wysyłki są oznaczone jako wysłane.",
    prepare: "Przygotuj wysyłkę",
    preparing: "Przygotowywanie wysyłki…",
    willWrite: "Co zostanie zapisane",
    alsoWritten: (sheets) => `Aby wszystkie arkusze mówiły to samo, zostaną zapisane także: ${sheets}.`,
    warnings: {
      sent: "Wysyłka oznaczona jako wysłana nie jest przygotowywana ponownie: te same osoby dostałyby ją dwa razy. Jeśli nie została wysłana, zmień stan jej wierszy w arkuszu Komunikacja.",
      past: "Data tej wysyłki minęła, a wysyłka nie jest oznaczona jako wysłana.",
    },
    leftOut: {
      heading: "Pominięci w każdej wysyłce",
      nobody: "Żaden odbiorca nie jest pominięty.",
      suppressed: (rows) => `Nie mają nic dostawać: ${number(rows)}`,
      withoutAddress: (rows) => `Bez użytecznego adresu: ${number(rows)}`,
      repeated: (rows) => `Wymienieni dwa razy: ${number(rows)}`,
      unknownSlice: (rows) => `Z podzielonych grup, być może już dostali wiadomość: ${number(rows)}`,
      withoutGroup: (rows) => `Bez grupy z planu: ${number(rows)}`,
    },
    settled: {
      sent: (mails) => `Wiadomości z tej wysyłki, które już wysłano: ${number(mails)}`,
      cancelled: (mails) => `Anulowane wiadomości z tej wysyłki: ${number(mails)}`,
    },
    nobody: "Ta wysyłka nie ma odbiorców.",
    mails: {
      heading: "Wiadomości w takiej postaci, w jakiej zostaną wysłane",
      to: "Do",
      subject: "Temat",
      body: "Treść",
      position: (place, of) => `${place} z ${of}`,
      previous: "Poprzednia",
      next: "Następna",
      first: "Pierwsza",
      longest: "Najdłuższa",
      noted: "Następna do sprawdzenia",
      findAddress: "Adres",
      find: "Znajdź",
      searching: "Wyszukiwanie…",
      missed: {
        noted: "Każda wiadomość ma własne pola i swój język.",
        address: "Żaden adres w tej wysyłce nie zawiera tego tekstu.",
      },
      replaced: (fields) => `Puste u tego odbiorcy, więc w tym miejscu są inne słowa: ${fields}.`,
      otherLanguage: (written, wanted) => `Język tekstu: ${written}. Nie ma tekstu w języku: ${wanted}.`,
    },
    prepared: "Wysyłka przygotowana",
    gone: (batch) => `„${batch}” nie ma już w planie. Niczego nie przygotowano; wybierz wysyłkę z planu.`,
    blocked: "Wysyłki nie można jeszcze przygotować: najpierw popraw to, co podano poniżej.",
    mayHaveChanged: "Niektóre arkusze mogły się zmienić. Ponowne przygotowanie wysyłki je naprawi.",
    inWord: {
      heading: "Dalej w programie Word",
      onlyClassic:
        "Word wysyła korespondencję seryjną tylko przez klasyczny program Outlook dla systemu Windows. Z nowym programem Outlook, z aplikacją Outlook w sieci Web albo w programie Word dla komputerów Mac lub w sieci Web kończy się ona bez błędu i nic nie zostaje wysłane.",
      save: "Najpierw zapisz i zamknij skoroszyt: Word chce go mieć tylko dla siebie.",
      finish:
        "W dokumencie połączonym z arkuszem Send: Zakończ i scal > Wyślij wiadomości e-mail, Do: pole To.",
      subjectLine: "Wiersz tematu",
      subjectsDiffer:
        "Tematy w tej wysyłce są różne, a korespondencja seryjna ma jeden dla wszystkich: napisz taki, który pasuje do każdego.",
    },
    downloadCsv: "Pobierz plik CSV dla programu Word",
    check: "Sprawdź, co zapisano",
    checking: "Sprawdzanie…",
  },
  pane: {
    title: "Rollout Waves",
    language: "Język",
    starting: "Oczekiwanie na program Excel…",
    reading: "Odczytywanie skoroszytu…",
    blocked: {
      heading: "Brak połączenia z programem Excel",
      text: "Składnik, który komunikuje się z programem Excel, pochodzi z adresu appsforoffice.microsoft.com i nie dotarł. Możliwe, że sieć blokuje ten adres; administrator może na niego zezwolić.",
      stillWorks: "Co nadal działa: zapisz skoroszyt, otwórz tutaj plik i pobierz go z gotową osią czasu.",
    },
    outside: {
      heading: "Otwórz skoroszyt",
      text: "Ta strona nie działa teraz w programie Excel, więc pracuje na pliku. Plik jest odczytywany w przeglądarce i nie jest nigdzie wysyłany.",
      dropHere: "Upuść tutaj plik .xlsx",
    },
    openWorkbook: "Otwórz skoroszyt",
    openAnother: "Otwórz inny skoroszyt",
    opening: (file) => `Otwieranie pliku ${file}…`,
    empty: {
      example: "Tabela, którą można odczytać",
      heading: "Kto, czego i kiedy się dowiaduje",
      text: "Utwórz tabelę z grupami i miesiącem wdrożenia każdej z nich. Powstanie z niej oś czasu do pokazywania na spotkaniach oraz wiersze do korespondencji seryjnej.",
      sample: (sheet) => `Przykład dodaje arkusz o nazwie ${sheet}, który możesz dowolnie zmieniać.`,
      insertSample: "Wstaw przykładowe dane",
      starter:
        "Możesz też zacząć od wszystkich arkuszy, które może mieć plan, i je wypełnić: grupy, etapy, adresaci, kalendarz i ustawienia.",
    },
    rules: {
      heading: "Więcej ustawień",
      change: "Reguły z podaną komórką zmienia się w tej komórce; pozostałe są standardowe.",
      changeWithout:
        "To są standardowe reguły. Aby je zmienić, wstaw arkusze początkowe: arkusz Ustawienia ma wiersz dla każdej z nich.",
      usual: "standardowo",
      noLimit: "bez limitu",
      noWeekend: "brak",
      weeks: (count) => counted(count, { one: "tydzień", few: "tygodnie", other: "tygodni" }),
      users: (count) => `Użytkownicy: ${count}`,
      ownWaves: (sheet) => `własny, w arkuszu ${sheet}`,
    },
    starter: {
      heading: "Arkusze początkowe",
      insert: "Wstaw arkusze początkowe",
      adds: "Dodaje te z arkuszy Etapy, Adresaci, Kalendarz i Ustawienia, których nie ma w skoroszycie. Możesz je dowolnie zmieniać.",
      shape: "Plan",
      added: (sheets) => `Dodano: ${sheets}.`,
      nothingToAdd: "Skoroszyt ma już wszystkie arkusze początkowe.",
    },
    changes: {
      heading: "Co się zmieni",
      none: (kept) => `Żadna data się nie zmienia (bez zmian: ${number(kept)}).`,
      moved: (count) => `przesunięte: ${number(count)}`,
      added: (count) => `dodane: ${number(count)}`,
      removed: (count) => `usunięte: ${number(count)}`,
      kept: (count) => `bez zmian: ${number(count)}`,
      fromTo: (from, to) => `Było: ${from}; będzie: ${to}.`,
      noDate: "brak daty",
      more: (count) => `I jeszcze ${number(count)}.`,
      sinceLastTime: "Od ostatniego razu",
    },
    load: {
      heading: "Obciążenie w tygodniu",
      peak: "Najwięcej",
      freeze: (labels) => `Wstrzymanie: ${labels}`,
      overLimit: (users) => `${users} powyżej limitu`,
    },
    rollout: "Twoje wdrożenie",
    sheet: "Arkusz",
    chooseSheet: "Wybierz arkusz",
    whyChosen: {
      hasGroups: "Wybrano, ponieważ pod nagłówkami są wiersze.",
      isHeaded: "Wybrano, ponieważ nagłówki mówią, co zawiera.",
      isSource: "Wybrano zamiast gotowego planu komunikacji.",
      isNamed: "Wybrano ze względu na nazwę.",
      mostGroups: "Wybrano, ponieważ ma najwięcej grup.",
      fewestErrors: "Wybrano, ponieważ ma najmniej błędów.",
      first: "Wybrano, ponieważ jest pierwszy.",
    },
    start: "Początek",
    groups: (count) => counted(count, { one: "grupa", few: "grupy", other: "grup" }),
    users: (count) => `Użytkownicy: ${count}`,
    setBySettings: (cell) => `Ustawiono w komórce ${cell}.`,
    goTo: (cell) => `Przejdź do ${cell}`,
    readAgain: "Odczytaj ponownie",
    toFix: (count) =>
      counted(count, {
        one: "rzecz do poprawienia",
        few: "rzeczy do poprawienia",
        other: "rzeczy do poprawienia",
      }),
    toKnow: (count) => counted(count, { one: "uwaga", few: "uwagi", other: "uwag" }),
    andMore: (count) =>
      `I jeszcze ${number(count)}. Popraw najpierw te powyżej, a następnie odczytaj ponownie.`,
    preview: "Podgląd",
    generate: "Utwórz oś czasu",
    generateAgain: "Utwórz ponownie",
    fixFirst: (count) =>
      count === 1 ? "Najpierw popraw powyższą rzecz." : `Najpierw popraw powyższe rzeczy (${number(count)}).`,
    writing: "Zapisywanie…",
    inserting: "Wstawianie przykładowych danych…",
    insertingStarter: "Wstawianie arkuszy początkowych…",
    cancel: "Anuluj",
    cancelling: "Anulowanie…",
    cancelled: "Anulowano.",
    done: "Gotowe",
    timelineWritten: (waves, months) =>
      `${counted(waves, { one: "etap", few: "etapy", other: "etapów" })}, ${monthCount(months)}`,
    communicationsWritten: (rows) => counted(rows, { one: "wiersz", few: "wiersze", other: "wierszy" }),
    messagesWritten: (rows, sends) =>
      `${counted(rows, { one: "wiersz", few: "wiersze", other: "wierszy" })}, ${counted(sends, { one: "wysyłka", few: "wysyłki", other: "wysyłek" })}`,
    open: (sheet) => `Otwórz arkusz ${sheet}`,
    download: (file) => `Pobierz plik ${file}`,
    downloadCalendar: "Pobierz kalendarz",
    backToPlan: "Wróć do planu",
    nextToSend: "Następna wysyłka",
    nothingToSend: "Wszystkie daty wysyłki już minęły.",
    refused: "Jeszcze nie wykonano",
    nothingChanged: "Nic nie zostało zmienione.",
    mayHaveChanged: "Niektóre arkusze mogły się zmienić. Ponowne utworzenie osi czasu je naprawi.",
    tryAgain: "Spróbuj ponownie",
    failed: {
      heading: "Wystąpił błąd w dodatku",
      text: "To nasz błąd, nie Twój. Spróbuj ponownie; jeśli to się powtórzy, wyślij szczegóły osobie, od której masz dodatek.",
    },
    detailsLabel: "Szczegóły, bez żadnej zawartości skoroszytu",
    copyDetails: "Kopiuj szczegóły",
    copied: "Skopiowano.",
    copyByHand: "Kopiowanie jest tutaj niedozwolone. Tekst jest zaznaczony: naciśnij Ctrl+C lub ⌘C.",
    help: {
      heading: "Pomoc i prywatność",
      text: "Wpisz grupy i ich miesiące w dowolnym arkuszu, sprawdź podgląd, a następnie utwórz oś czasu. Arkusze Oś czasu, Komunikacja i Messages są za każdym razem tworzone od nowa z zachowaniem tego, co wpisano w arkuszu Komunikacja; żaden inny arkusz nie jest zmieniany.",
      privacy:
        "Nic nie opuszcza skoroszytu: żadnego śledzenia, żadnego serwera. Ładowany jest tylko plik Office.js, z witryny firmy Microsoft.",
    },
  },
};

function monthCount(count: number): string {
  return counted(count, { one: "miesiąc", few: "miesiące", other: "miesięcy" });
}
