import { countingIn } from "../../language/countingIn";
import { LANGUAGE_NAMES } from "../../language/languageNames";
import { type CivilDate, isoDateText, isoWeekday } from "../../calendar/civilDate";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../../language/weekendReadings";
import type { SendOnDay } from "../../plan/scheduleProblem";
import type { Translation } from "../../vocabulary/translation";
import type { Messages } from "../en/messages";

const { counted, number } = countingIn("pl");

/** Polish: what sheets, problems and refusals say. */
export const messages: Translation<Messages> = {
  days: dayCount,
  weekRule:
    "Jak liczone są tygodnie: pierwszy tydzień to dni od 1 do 7 miesiąca, drugi to dni od 8 do 14 i tak dalej.",
  wavesPurpose:
    "Do czego służą etapy: spotkanie rozpoczynające projekt dla wszystkich, a następnie dla każdej grupy dwie wiadomości e-mail wcześniej, jedna dotycząca rejestracji i jedna po niej.",
  problems: {
    "no-table": () =>
      "Nie znaleziono arkusza z grupami i miesiącami. Utwórz tabelę z kolumnami Grupa i Miesiąc lub wstaw przykładowe dane.",
    "sheet-not-found": ({ found, sheetNames }) =>
      `Nie ma arkusza o nazwie „${found}”. Wybierz jeden z następujących: ${sheetNames.join(", ")}.`,
    "no-table-on-sheet": () =>
      "Ten arkusz nie zawiera tabeli z grupami i miesiącami. Wpisz nagłówki Grupa i Miesiąc lub wybierz inny arkusz.",
    "no-groups": () => "Pod nagłówkami nic nie ma. Wpisz po jednej grupie w każdym wierszu.",
    "unknown-month": ({ found }) => `„${found}” to nie miesiąc. Wpisz nazwę miesiąca lub datę.`,
    "missing-month": ({ group }) => `„${group}” nie ma miesiąca. Każdej grupie przypisz miesiąc.`,
    "day-in-month": ({ date, cells }) =>
      `„${dateInText("pl", date)}” to dzień, a zostałby zaplanowany jako cały miesiąc${cells > 1 ? ` (takich komórek: ${number(cells)})` : ""}. Dni nie można jeszcze planować; jeśli chodzi o miesiąc, wpisz jako tekst „${monthInText("pl", date)}”.`,
    "missing-group": () => "Jest miesiąc, ale nie ma grupy. Wpisz nazwę grupy lub wyczyść wiersz.",
    "several-months": ({ group, otherCell }) =>
      `„${group}” ma inny miesiąc w komórce ${otherCell}. Pozostaw jeden miesiąc dla każdej grupy.`,
    "repeated-month": ({ found, otherCell }) =>
      `„${found}” jest już w komórce ${otherCell}. Dopisz lata lub pozostaw jedną kolumnę dla każdego miesiąca.`,
    "plan-too-long": ({ months, most }) =>
      `Plan trwałby ${monthCount(months)}; maksimum to ${number(most)}. Sprawdź rok tego miesiąca.`,
    "repeated-group": ({ group, otherCell }) =>
      `„${group}” jest już w komórce ${otherCell}. Pozostaw jeden wiersz dla każdej grupy lub nadaj obu różne nazwy.`,
    "repeated-key": ({ key, otherCell }) =>
      `Klucz „${key}” jest już w komórce ${otherCell}. Nadaj każdej grupie własny klucz.`,
    "unknown-users": ({ found }) =>
      `„${found}” to nie liczba użytkowników. Wpisz liczbę całkowitą, na przykład 250.`,
    "not-an-address": ({ found }) => `„${found}” to nie adres e-mail. Wpisz adres w postaci it@example.com.`,
    "cell-error": ({ found }) => `Komórka pokazuje ${found}. Popraw formułę lub wpisz wartość.`,
    "text-too-long": ({ characters, most }) =>
      `Liczba znaków w komórce: ${number(characters)}; program Excel przechowuje ich najwyżej ${number(most)}. Skróć tekst.`,
    "formula-like": ({ found }) =>
      `Niektóre programy uruchomiłyby „${found}” jako formułę. Wpisz nazwę, która nie zaczyna się jak formuła.`,
    "merged-cells": ({ range }) =>
      `Komórki ${range} są scalone, więc nie wiadomo, co do czego należy. Rozdziel je i wypełnij każdą komórkę.`,
    "unknown-setting-value": ({ setting, found }) =>
      `„${found}” to niewłaściwa wartość ustawienia ${setting}. Popraw ją lub wyczyść.`,
    "sheet-name-taken": ({ name }) =>
      `Istnieje już arkusz o nazwie „${name}”, którego nie utworzył dodatek Rollout Waves, więc pozostaje on bez zmian. Zmień jego nazwę, a następnie utwórz oś czasu ponownie.`,
    "name-taken": ({ name }) =>
      `Nazwa „${name}” jest już używana w tym skoroszycie do czegoś innego. Zmień ją w obszarze Formuły > Menedżer nazw, a następnie utwórz oś czasu ponownie.`,
    "sheet-protected": () =>
      "Ten arkusz jest chroniony i nie można go zaktualizować. Wybierz pozycję Recenzja > Nie chroń arkusza, a następnie utwórz oś czasu ponownie.",
    "workbook-protected": () =>
      "Struktura skoroszytu jest chroniona, więc nie można dodać arkusza. Wyłącz ochronę, wybierając pozycję Recenzja > Chroń skoroszyt, a następnie utwórz oś czasu ponownie.",
    "no-open-day": ({ message, group }) =>
      `W tygodniu przewidzianym na „${message}” (${group}) nie został żaden dostępny dzień. Wybierz inny miesiąc lub tydzień.`,
    "no-address": ({ groups }) =>
      `Brak adresu e-mail dla: ${groups.join(", ")}. W kolumnie To znajduje się nazwa, którą program Outlook wyszukuje w książce adresowej. Dla pewności dodaj kolumnę E-mail.`,
    "unclear-groups": ({ found }) =>
      `Nie wiadomo, jakie grupy zawiera „${found}”. Rozdziel je przecinkami, każdą z liczbą użytkowników w nawiasie: Kadry (50 użytkowników), Księgowość (40 użytkowników).`,
    "everyone-among-groups": ({ found }) =>
      `„${found}” oznacza wszystkich, a obok są inne grupy. Podaj nazwę grupy, o którą chodzi.`,
    "note-not-read": ({ found }) =>
      `„${found}” uznano za uwagę pod tabelą. Jeśli to grupa, przypisz jej miesiąc.`,
    "table-not-read": ({ range }) =>
      `W zakresie ${range} jest jeszcze jedna tabela z grupami i miesiącami, która nie została odczytana. Umieść wszystko w jednej tabeli.`,
    "months-out-of-order": ({ found }) =>
      `„${found}” wypada wcześniej niż poprzednia kolumna. Sprawdź miesiąc początkowy lub dopisz lata.`,
    "no-such-week": ({ message, group }) =>
      `Miesiąc nie ma piątego tygodnia na „${message}” (${group}). Wybierz inny tydzień, na przykład ostatni.`,
    "out-of-order": ({ message, group, previous }) =>
      `„${message}” (${group}) nie następuje po „${previous}”. Zmień jedną z tych dwóch dat.`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `Liczba dni między „${previous}” a „${message}” (${group}): ${number(days)}; wymagane minimum to ${number(least)}. Wybierz inny tydzień dla jednej z tych wiadomości.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `Liczba dni między początkami rejestracji grup ${previous} i ${group}: ${number(days)}; wymagane minimum to ${number(least)}. Wybierz późniejszy miesiąc.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `Liczba użytkowników rejestrujących się w tygodniu od ${isoDateText(week)}: ${number(users)} (${groups.join(", ")}); limit pomocy technicznej to ${number(most)}. Przesuń lub podziel grupę.`,
    "sends-in-freeze": ({ label, sends }) =>
      `Liczba wiadomości wysyłanych w okresie „${label}”: ${number(sends.length)}${example(sends)}. Zmień tydzień tych, które nie powinny być wtedy wysyłane.`,
    "locked-on-closed-day": ({ message, group, date, closure }) =>
      `Data „${message}”${to(group)} jest ustalona na stałe: ${isoDateText(date)}, a to dzień niedostępny: ${closure.kind === "weekend" ? "weekend" : closure.label}. Usuń stałą datę lub pozostaw ją, jeśli tak ma być.`,
    "locked-outside-week": ({ message, group, date }) =>
      `Data „${message}”${to(group)} jest ustalona na stałe: ${isoDateText(date)}, a to poza tygodniem tej wiadomości. Usuń stałą datę lub pozostaw ją, jeśli tak ma być.`,
    "kickoff-with-first-message": ({ kickoff, groups }) =>
      `„${kickoff}” i pierwsza wiadomość dla grup: ${groups.join(", ")} przypadają w tym samym tygodniu. Zorganizuj spotkanie wcześniej, aby był czas na pytania.`,
    "enrolled-before-evaluated": ({ groups, previous }) =>
      `Rejestracja grup: ${groups.join(", ")} rozpoczyna się, zanim grupa ${previous} otrzyma pytanie o przebieg swojej. Wybierz późniejszy miesiąc lub tydzień.`,
    "executives-in-pilot": ({ group }) =>
      `${group} jest wśród pierwszych grup, a więc jest pilotażem. Zacznij od grupy, która zniesie i rozwiąże problemy, a kierownictwo zostaw na później.`,
    "phases-out-of-order": ({ message, phase, previous, previousPhase }) =>
      `„${message}” (${phase}) następuje u tych samych grup po „${previous}” (${previousPhase}). Jeśli tak nie ma być, zmień ich kolejność albo fazę jednej z nich.`,
    "sends-in-past": ({ sends }) =>
      `Liczba wiadomości, których data minęła i które nie są oznaczone jako wysłane: ${number(sends.length)}${example(sends)}. Te, które wysłano, oznacz jako wysłane; pozostałym nadaj późniejszy miesiąc lub datę albo je anuluj.`,
    "slices-to-one-address": ({ groups }) =>
      `Grupy podzielone i bez adresatów: ${groups.join(", ")}. Własny adres grupy dostaje każdą wiadomość raz na każdą część. Wpisz jej członków jako adresatów albo nie dziel grup.`,
    "unknown-calendar": ({ calendar, scope }) =>
      `Żaden wiersz kalendarza nie dotyczy „${calendar}”. Wpisz nazwę tak, jak w kolumnie ${scope}, lub dodaj wiersz.`,
    "no-waves": () =>
      "Pod nagłówkami nie ma żadnej wiadomości. Wpisz po jednej w każdym wierszu lub usuń arkusz, aby użyć planu domyślnego.",
    "missing-value": ({ name }) => `Kolumna ${name} jest tu pusta. Wypełnij ją lub wyczyść wiersz.`,
    "not-a-choice": ({ name, found, choices }) =>
      `„${found}” to niewłaściwa wartość pozycji ${name}. Wpisz jedną z następujących: ${choices.join(", ")}.`,
    "weekday-or-country": (problem) => {
      const { found, day, country, days } = weekendReadings("pl", problem);
      return `„${found}” może oznaczać dzień tygodnia (${day}) lub kraj (${country}). Wpisz pełne nazwy dni weekendu: „${day}”, jeśli chodzi tylko o ten dzień, „${days}”, jeśli o kraj.`;
    },
    "not-in-range": ({ name, found, least, most }) =>
      `„${found}” to niewłaściwa wartość pozycji ${name}. Wpisz liczbę całkowitą od ${number(least)} do ${number(most)}.`,
    "unknown-week": ({ found }) =>
      `„${found}” to nie tydzień miesiąca. Wpisz, jako tekst, liczbę od 1 do 5, słowo ostatni lub tygodnie, na przykład 1-3.`,
    "unknown-date": ({ found }) => `„${found}” to nie data. Wpisz datę, na przykład 2026-12-24.`,
    "dates-reversed": ({ found }) => `„${found}” wypada przed pierwszym dniem. Zamień obie daty miejscami.`,
    "repeated-message": ({ message, otherCell }) =>
      `„${message}” jest już w komórce ${otherCell}. Nadaj każdej wiadomości inną nazwę.`,
    "several-audiences": ({ wave, otherCell }) =>
      `Etap ${String(wave)} ma innych odbiorców w komórce ${otherCell}. Podaj dla niego tych samych odbiorców lub przenieś tę wiadomość do osobnego etapu.`,
    "missing-text": ({ message }) =>
      `„${message}” to wiadomość e-mail, która nie ma tu tekstu. Wpisz jej temat i treść.`,
    "unknown-field": ({ field, nearest }) =>
      `Nie ma pola o nazwie {{${field}}}. Czy chodzi o {{${nearest}}}? Popraw je lub wpisz sam tekst.`,
    "stray-braces": ({ found }) =>
      `Nawiasy klamrowe w „${found}” nie tworzą żadnego pola i zostałyby tak wysłane. Wpisz pole jako {{Name}} lub {{Name|kolega}}, bez innych klamer w środku ani obok, albo usuń nawiasy.`,
    "communications-without-headers": ({ headers }) =>
      `W tym arkuszu nie ma wiersza z nagłówkami ${headers.join(" i ")}, więc nie można zachować jego zawartości. Wpisz je ponownie lub usuń arkusz.`,
    "communications-header-missing": ({ headers }) =>
      `W tym wierszu brakuje nagłówków: ${headers.join(", ")}. Bez nich nie wiadomo, co i kiedy zostało wysłane. Wpisz je ponownie nad ich kolumnami.`,
    "above-headers": ({ found }) =>
      `Tekst „${found}” stoi nad nagłówkami i przepadłby przy ponownym zapisie arkusza. Przenieś go pod wiersze, do własnej kolumny albo do innego arkusza.`,
    "formulas-become-values": ({ name, cells }) =>
      `Formuły pod nagłówkiem ${name} (komórki: ${number(cells)}) zostają tylko jako wartości, które pokazują. Trzymaj je we własnym arkuszu.`,
    "message-renamed": ({ message, was }) =>
      `Wiadomość „${message}” jest traktowana jako „${was}” z poprzedniego przebiegu pod nową nazwą: co wysłano, zablokowano i zanotowano, zostaje przy niej. Jeśli to inna wiadomość, daj jej własną falę.`,
    "message-unclear": ({ was, messages }) =>
      `Wiadomość „${was}” wysłano i nie ma jej już w planie, a te są nowe: ${messages.join(", ")}. Jeśli to jedna z nich, poszłaby dwa razy. Zmieniaj po jednej nazwie albo daj nowym wiadomościom własną falę.`,
    "language-changed": ({ was, is }) =>
      `Ten plan był w języku ${LANGUAGE_NAMES[was]}, a teraz jest w języku ${LANGUAGE_NAMES[is]}, ze wszystkim, co w nim zapisano. Aby wrócić, wybierz ponownie ${LANGUAGE_NAMES[was]}.`,
    "repeated-message-key": ({ key, otherCell }) =>
      `Klucz „${key}” jest już w ${otherCell}. Nadaj każdej wiadomości własny klucz.`,
    "sent-without-date": ({ sendDate, sent }) =>
      `Ten wiersz jest oznaczony jako wysłany, ale nigdzie nie podano kiedy. Wpisz dzień w kolumnie ${sendDate} lub ${sent}.`,
    "similar-groups": ({ group, other, otherCell }) =>
      `„${group}” jest bardzo podobne do „${other}” w komórce ${otherCell}. Jeśli to jedna grupa, używaj jednej nazwy albo podaj drugą w kolumnie Aliasy.`,
    "read-as-one-group": ({ found }) =>
      `„${found}” odczytano jako jedną grupę. Jeśli grup jest kilka, rozdziel je przecinkami.`,
    "recipients-without-headers": ({ headers }) =>
      `W tym arkuszu nie ma wiersza z nagłówkami ${headers.join(" i ")}, więc nie można odczytać z niego adresatów. Wpisz nagłówki nad kolumnami lub zmień nazwę arkusza.`,
    "without-headers": ({ headers }) =>
      `W tym arkuszu nie ma wiersza z nagłówkami ${headers.join(", ")}, więc nie można z niego niczego odczytać. Wpisz nagłówki nad kolumnami lub zmień nazwę arkusza.`,
    "sheet-not-read": ({ input, headers }) =>
      `Ten arkusz wygląda jak ${input}, ale nie został odczytany. Jeśli ma być użyty, odkryj go, nadaj mu nazwę ${input} i wpisz nad kolumnami nagłówki ${headers.join(", ")}; zostaw tylko jeden taki arkusz.`,
    "hidden-used": ({ input }) =>
      `Ten arkusz jest ukryty i został odczytany jako ${input}. Odkryj go, aby zobaczyć, co się liczy, lub usuń go, jeśli nie ma być użyty.`,
    "hidden-unclear": ({ input }) =>
      `Ten ukryty arkusz ma nagłówki arkusza ${input}, a żaden inny ich nie ma. Aby go użyć, odkryj go lub nadaj mu nazwę ${input}; jeśli nie ma być użyty, usuń go.`,
    "second-table": ({ input, other }) =>
      `Ten arkusz można odczytać jako ${input}, a arkusz „${other}” też. Zbierz wszystko w jednym z nich, a drugi usuń.`,
    "taken-as-suppress": () =>
      "To zostało odczytane jako lista lub oznaczenie osób, które nie dostają wiadomości e-mail. Jeśli tak nie jest, zmień nazwę.",
    "recipient-without-group": ({ rows }) =>
      rows === 1
        ? "1 adresat nie ma grupy i nie otrzyma żadnej wiadomości e-mail. Wpisz grupę obok adresu."
        : `Liczba adresatów bez grupy: ${number(rows)}. Nie otrzymają oni żadnej wiadomości e-mail. Wpisz grupę obok każdego adresu.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `„${found}” to nie grupa z planu. Liczba adresatów, którzy przez to nie otrzymają żadnej wiadomości e-mail: ${number(rows)}. Czy chodzi o „${nearest}”? Popraw nazwę lub podaj ją w kolumnie Aliasy tej grupy.`,
    "bad-address": ({ found }) =>
      `„${found}” to nie adres e-mail, więc ten adresat nie otrzyma żadnej wiadomości. Wpisz jeden adres, na przykład imie@example.com.`,
    "missing-address": () => "Ten adresat nie ma adresu e-mail i nie otrzyma żadnej wiadomości. Wpisz adres.",
    "repeated-recipient": ({ found, otherCell }) =>
      `„${found}” jest już w komórce ${otherCell} w tej samej grupie. Każda wiadomość zostanie wysłana tylko raz; usuń jeden z wierszy.`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `„${found}” należy do grupy „${group}”, a w komórce ${otherCell} do grupy „${other}”. Otrzyma wiadomości obu grup, ale tę samą wiadomość tylko raz dziennie. Jeśli nie o to chodzi, pozostaw jeden wiersz.`,
    suppressed: ({ rows }) =>
      rows === 1
        ? "1 adresat jest wykluczony z wysyłki i nie otrzyma żadnej wiadomości e-mail."
        : `Liczba adresatów wykluczonych z wysyłki: ${number(rows)}. Nie otrzymają oni żadnej wiadomości e-mail.`,
    "unspoken-language": ({ found, rows }) =>
      `„${found}” to nie język, w którym pisze ten dodatek. Liczba adresatów, którzy otrzymają tekst w innym języku: ${number(rows)}. Wybierz język z listy lub pozostaw komórkę pustą.`,
    "group-without-recipients": ({ groups }) =>
      `Grupy bez adresatów: ${groups.map((group) => `„${group}”`).join(", ")}. Wiadomości zostaną wysłane na własny adres grupy lub na jej nazwę. Dodaj adresatów lub sprawdź pisownię nazwy grupy.`,
    "group-left-out": ({ groups }) =>
      `Grupy, w których nie ma do kogo napisać: ${groups.map((group) => `„${group}”`).join(", ")}. Nie otrzymają one żadnej wiadomości e-mail. Jeśli nie o to chodzi, popraw adresatów.`,
    "missed-message": ({ message, groups, rows, batch }) =>
      `Liczba osób, których nie było, gdy wiadomość „${message}” poszła do ${groups.join(", ")}: ${number(rows)}. Są w osobnej wysyłce „${batch}”. Wyślij ją albo oznacz jako wysłaną, jeśli nie jest już potrzebna.`,
    "had-already": ({ message, group, rows }) =>
      `Wszyscy w grupie „${group}” (${number(rows)}) dostali już wiadomość „${message}”, jak podaje arkusz wysłanych, ale jej wiersz nie jest oznaczony jako wysłany. Oznacz go albo usuń tam ich wiersze, aby wysłać ponownie.`,
    "unknown-slice": ({ group, rows }) =>
      `Liczba adresatów z grupy „${group}”, którzy nie otrzymają żadnej wiadomości e-mail: ${number(rows)}. Część grupy dostała już wiadomości, które reszta dopiero dostanie, a nigdzie nie podano, do której części oni należą. Napisz do nowych osób samodzielnie albo umieść je w osobnej grupie.`,
    "number-in-field": ({ name, rows }) =>
      `Kolumna ${name} zawiera ${rows === 1 ? "liczbę" : `liczby (${number(rows)})`}, a w wiadomościach e-mail liczby pojawiają się bez formatowania. Jeśli to data lub wartość zaczyna się od zer, wpisz ją jako tekst.`,
    "blank-field": ({ message, field, rows }) =>
      `Tekst wiadomości „${message}” zawiera pole {{${field}}}, które jest puste (liczba wiadomości e-mail: ${number(rows)}), po raz pierwszy tutaj. Wypełnij je lub wpisz, co ma się pojawić zamiast niego: {{${field}|kolega}}.`,
    "empty-mail": ({ message, field, rows }) =>
      `Tekst wiadomości „${message}” składa się tylko z pól takich jak {{${field}}} i jest pusty (liczba wiadomości e-mail: ${number(rows)}), po raz pierwszy tutaj. Wypełnij je lub dopisz coś w tekście.`,
    "unknown-message": ({ found, nearest }) =>
      `„${found}” to nie wiadomość z planu. Czy chodzi o „${nearest}”? Popraw nazwę lub usuń wiersz.`,
    "repeated-template": ({ message, otherCell }) =>
      `„${message}” ma już tekst w tym języku w komórce ${otherCell}. Usuń jeden z nich.`,
    "send-emptied": ({ batch }) =>
      `Wysyłki „${batch}” nie ma już w planie, więc ten arkusz został opróżniony. Przygotuj wysyłkę, którą chcesz przeprowadzić.`,
    "send-settled": ({ batch }) =>
      `Wysyłka „${batch}” została tymczasem wysłana lub anulowana, więc ten arkusz został opróżniony. Przygotuj wysyłkę, którą chcesz przeprowadzić jako następną.`,
    "too-many-messages": ({ rows, most }) =>
      `Liczba wiadomości e-mail w planie: ${number(rows)}; arkusz mieści ich najwyżej ${number(most)}. Przygotowuj wysyłki pojedynczo lub zapisz każdą z nich w pliku CSV.`,
  },
  refusals: {
    "cell-edit-mode": () =>
      "Trwa edytowanie komórki. Naciśnij klawisz Enter lub Esc w arkuszu, a następnie spróbuj ponownie.",
    protected: ({ sheet }) =>
      sheet === undefined
        ? "Skoroszyt jest chroniony. Wyłącz ochronę na karcie Recenzja, a następnie spróbuj ponownie."
        : `Arkusz „${sheet}” jest chroniony. Wybierz pozycję Recenzja > Nie chroń arkusza, a następnie spróbuj ponownie.`,
    "read-only": ({ file }) =>
      file === undefined
        ? "Skoroszyt jest otwarty tylko do odczytu. Zapisz jego kopię i utwórz oś czasu w kopii."
        : `Plik ${file} można odczytać, ale nie można w nim zapisywać. Wybierz inny plik za pomocą opcji --out.`,
    "name-taken": ({ name = "" }) =>
      `Nazwa „${name}” jest już używana w tym skoroszycie do czegoś, co nie pochodzi od nas. Zmień ją, a następnie spróbuj ponownie.`,
    "sheet-not-found": ({ sheet = "" }) =>
      `Arkusza „${sheet}” już nie ma. Wybierz inny arkusz, a następnie spróbuj ponownie.`,
    "too-large": ({ sheet }) =>
      `${sheet === undefined ? "Wynik" : `Arkusz „${sheet}”`} przekracza rozmiar dozwolony w programie Excel. Podziel plan na dwa skoroszyty.`,
    "changed-meanwhile": ({ sheet, file = "" }) =>
      sheet === undefined
        ? `Plik ${file} został w międzyczasie zmieniony przez inny program, dlatego nic w nim nie zapisano. Uruchom polecenie ponownie.`
        : `Arkusz „${sheet}” został w międzyczasie zmieniony, być może przez inną osobę. Spróbuj ponownie; zostanie odczytany w obecnej postaci.`,
    cancelled: () => "Anulowano zgodnie z życzeniem.",
    "not-answering": () =>
      "Program Excel nie odpowiada. Poczekaj, aż będzie gotowy, obejrzyj arkusze Oś czasu i Messages, a następnie utwórz oś czasu ponownie.",
    "host-failed": () =>
      "Program Excel nie mógł tego wykonać. Spróbuj ponownie; jeśli to się powtórzy, zamknij i otwórz skoroszyt.",
    "file-not-accessible": ({ file = "" }) =>
      `Nie udało się otworzyć lub zapisać pliku ${file}. Sprawdź, czy plik istnieje, czy masz do niego dostęp i czy nie jest otwarty w innym programie.`,
    "not-a-workbook": ({ file = "Plik" }) =>
      `${file} nie jest pełnym skoroszytem programu Excel. Otwórz go w programie Excel, zapisz jako .xlsx i użyj tego pliku.`,
    "unsupported-format": ({ file = "Plik" }) =>
      `${file} ma format inny niż .xlsx lub .xlsm. Otwórz go w programie Excel, zapisz jako .xlsx i użyj tego pliku.`,
    encrypted: ({ file = "Plik" }) =>
      `${file} jest zaszyfrowany hasłem. Otwórz go w programie Excel, usuń hasło (Plik > Informacje > Chroń skoroszyt) i zapisz.`,
    "inflates-too-much": ({ file = "Plik" }) =>
      `${file} po rozpakowaniu zajmuje znacznie więcej miejsca, niż powinien zajmować skoroszyt, więc nie został odczytany. Otwórz go w programie Excel i zapisz jako nowy plik.`,
  },
  holidays: {
    sheet: "Święta",
    heading: "Dni świąteczne",
    adds: "Dodaje dni świąteczne obowiązujące w całym kraju, w latach objętych planem, jako wiersze, które możesz dowolnie zmieniać. Dni wolne tylko częściowo oraz dni, w które zamknięte są tylko banki i biura, powodują jedynie ostrzeżenie. Dni obowiązujące tylko w części kraju dodaj samodzielnie.",
    country: "Kraj/region",
    chooseCountry: "Wybierz kraj/region",
    insert: "Dodaj dni świąteczne",
    inserting: "Dodawanie dni świątecznych…",
    added: (place, days, sheet) => `${place}: dodano ${days} w arkuszu ${sheet}.`,
    allThere: (place) => `${place}: kalendarz ma już wszystkie te dni świąteczne.`,
    forCalendars: (calendars) => `Te dni obowiązują tylko grupy, których kalendarzem jest ${calendars}.`,
    forEveryone: (example, calendar, scope) =>
      `Te dni obowiązują wszystkie grupy. Jeśli mają obowiązywać tylko niektóre, wpisz kalendarz, na przykład ${example}, przy tych grupach w kolumnie ${calendar} i przy tych dniach w kolumnie ${scope}.`,
    noneMeans: (country, calendars) =>
      `Żaden kalendarz grup nie oznacza: ${country}. Kalendarze grup: ${calendars}.`,
    withoutCalendar: (groups, calendar) =>
      `Grupy bez kalendarza, których te dni nie obowiązują: ${groups}. Jeśli mają obowiązywać, wpisz kalendarz w kolumnie ${calendar}.`,
    otherLists: (sheets, scope) =>
      `Wszystkie grupy obowiązują też inne dni świąteczne (${sheets}). Jeśli mają obowiązywać tylko niektóre, wpisz kalendarz tych grup w kolumnie ${scope}.`,
    noneKnown: (place) => `${place}: brak danych o dniach świątecznych. Wpisz je w arkuszu Kalendarz.`,
  },
  planning: {
    weekRuleLines: {
      containsFirst: (weekStart) =>
        `Jak liczone są tygodnie: tygodnie kalendarzowe (pierwszy dzień tygodnia: ${weekStart}); pierwszy to ten, w którym wypada pierwszy dzień miesiąca.`,
      isoMajority: (weekStart) =>
        `Jak liczone są tygodnie: tygodnie kalendarzowe (pierwszy dzień tygodnia: ${weekStart}); pierwszy to ten, który ma w miesiącu co najmniej cztery dni.`,
      firstFull: (weekStart) =>
        `Jak liczone są tygodnie: tygodnie kalendarzowe (pierwszy dzień tygodnia: ${weekStart}); pierwszy to ten, który w całości mieści się w miesiącu.`,
    },
    prompts: {
      wave: "Liczba od 1. Wiadomości z tym samym numerem tworzą jeden etap.",
      audience: "Wszyscy, Każda grupa lub nazwy kilku grup rozdzielone przecinkami.",
      week: "Liczba od 1 do 5, słowo ostatni lub kolejne tygodnie, na przykład 1-3.",
      monthsAfter: "Ile miesięcy po miesiącu danej grupy. Puste: zero.",
      weekday: "Dzień wysyłki. Puste: domyślny dzień tygodnia z arkusza Ustawienia.",
      channels:
        "Co najmniej jeden z następujących: Spotkanie, E-mail, Witryna, Media społecznościowe, Plakat.",
      subject: "Tekst z polami takimi jak {{Group}}, {{Month}} i {{EnrollmentDateLong}}.",
      from: "Data pierwszego dnia.",
      to: "Data ostatniego dnia (włącznie). Puste: taka sama jak data pierwszego.",
      kind: "Święto lub okres wstrzymania zmian, w którym nic nie powinno się zmieniać.",
      scope: "Wszyscy, nazwy grup lub kanały. Puste: wszyscy.",
      effect: "Blokuj wyklucza wysyłki w tych dniach; Ostrzegaj tylko o nich informuje.",
      weekRule: "Który tydzień miesiąca jest pierwszy.",
      weekend: "Dni tygodnia rozdzielone przecinkami lub kod kraju, na przykład PL.",
      leadWeeks: "O ile tygodni wcześniej, niż przewiduje plan, odbywa się spotkanie rozpoczynające.",
      leastGate: "Najmniejsza liczba dni między rejestracją w jednym miesiącu a rejestracją w następnym.",
      capacity: "Ilu użytkowników pomoc techniczna może obsłużyć w tygodniu. Puste: bez limitu.",
      whenFull: "Ostrzegaj tylko informuje; Podziel dzieli dużą grupę na tury w odstępie tygodnia lub dwóch.",
      shape: "Plan używany, gdy nie ma arkusza Etapy.",
    },
    samples: {
      newYear: "Nowy Rok",
      freeze: "Wstrzymanie zmian na przełomie roku",
      person: "Przykładowa osoba",
    },
  },
  communications: {
    unnamedColumn: "Kolumna",
    dateFormat: "yyyy-mm-dd",
    reasons: {
      weekday: (weekday) => `Dzień przewidziany w planie: ${weekdayName("pl", weekday)}.`,
      kickoff: "Pierwszy dostępny dzień tygodnia: spotkanie rozpoczynające odbywa się przed wszystkim innym.",
      shortWeek:
        "W tym miesiącu tydzień nie obejmuje przewidzianego dnia, więc jest to ostatni dostępny dzień.",
      closed: ({ wanted, because, moved }) =>
        `${day(wanted)} to dzień niedostępny (${because.kind === "weekend" ? "weekend" : because.label}), więc jest to ${moved === "next" ? "następny dostępny dzień" : "ostatni dostępny dzień przed nim"}.`,
      wait: ({ wanted, for: wait }) =>
        wait.kind === "after"
          ? `Data „${wait.message}” to ${day(wait.on)}, a kolejna wysyłka jest możliwa najwcześniej ${dayCount(wait.days)} później: ${day(wanted)} to za wcześnie.`
          : `Data rejestracji grupy ${wait.group} to ${day(wait.on)}, a następna jest możliwa najwcześniej ${dayCount(wait.days)} później: ${day(wanted)} to za wcześnie.`,
      cutWait: ({ for: wait }) =>
        `Data ${wait.kind === "after" ? `„${wait.message}”` : `rejestracji grupy ${wait.group}`} to ${day(wait.on)}, a w tym tygodniu nie ma dostępnego dnia ${dayCount(wait.days)} później, więc jest to ostatni dostępny dzień.`,
      locked: "Ustalona: dzień podano w kolumnie Stała data.",
      sent: "Wysłane: data już się nie zmienia.",
      cancelled: "Anulowane: nic nie zostanie wysłane, a data pozostaje.",
      missed: "Dla osób, których nie było przy wysyłce: najbliższy otwarty dzień.",
    },
    conflicts: {
      noSuchWeek: "Brak daty: miesiąc nie ma takiego tygodnia.",
      closedWeek: "Brak daty: żaden dzień tygodnia nie jest dostępny.",
      tooLate: ({ for: wait }) =>
        `Brak daty: w tym tygodniu nie ma już dostępnego dnia po „${wait.kind === "after" ? wait.message : wait.group}” (${day(wait.on)}).`,
    },
    leftPlan: "Wysłane. Nie ma już w planie.",
    notInPlan: "Nie ma już w planie.",
    standsTwice: "Ten wiersz występuje dwa razy; to, co tu zapisano, zostaje.",
    prompts: {
      owner: "Kto się tym zajmuje. Twoje: pozostaje po ponownym utworzeniu osi czasu.",
      status: "Planowane, Gotowe, Wysłane lub Anulowane. Wysłany wiersz nigdy nie zmienia daty.",
      lockedDate:
        "Data, w której ta wiadomość musi zostać wysłana bez względu na plan. Wyczyść ją, aby ją zwolnić.",
      sent: "Data faktycznej wysyłki, jeśli jest inna niż planowana. Wiersz z datą w tej kolumnie nigdy jej nie zmienia.",
      notes: "Twoje: pozostają po ponownym utworzeniu osi czasu, podobnie jak dodane przez Ciebie kolumny.",
      feedback:
        "Miejsce, w którym można napisać, jak poszło. Puste: wiersz FeedbackLink w arkuszu Ustawienia, jeśli istnieje.",
    },
    load: {
      week: "Tydzień od",
      messages: "Wiadomości",
      messagesInFreeze: "Wiadomości w tygodniu wstrzymania zmian",
      users: "Rejestrujący się użytkownicy",
      usersOverCapacity: "Użytkownicy powyżej limitu",
      messagesTitle: "Wiadomości w tygodniu",
      usersTitle: "Rejestrujący się użytkownicy w tygodniu",
      peak: (what, most, week) => `${what}. Najwięcej: ${String(most)}, w tygodniu od ${isoDateText(week)}.`,
    },
  },
  preflight: {
    heading: "Kontrola przed wysłaniem",
    states: {
      passed: "W porządku",
      failed: "Błąd",
      warned: "Do wiadomości",
      untold: "Nie sprawdzono",
    },
    rules: {
      sheetThere: {
        claim: "Arkusz istnieje",
        protects: "Bez niego nie ma czego scalać.",
      },
      headersFirst: {
        claim: "Nagłówki są w wierszu 1, od komórki A1",
        protects: "Word uznaje pierwszy znaleziony wiersz za nazwy pól.",
      },
      headerNames: {
        claim: "Każdy nagłówek może być polem korespondencji seryjnej",
        protects: "Inne nazwy Word zmienia lub skraca, a wtedy pola dokumentu nie znajdują swojej kolumny.",
      },
      uniqueHeaders: {
        claim: "Żaden nagłówek się nie powtarza",
        protects: "Z dwóch kolumn o tej samej nazwie Word scala tylko jedną.",
      },
      neededColumns: {
        claim: "Kolumny potrzebne w każdej korespondencji istnieją",
        protects: "Pole bez swojej kolumny pozostaje puste.",
      },
      nothingElse: {
        claim: "W arkuszu nie ma nic innego",
        protects: "Notatkę obok wierszy Word uznaje za kolejną kolumnę.",
      },
      noBlanks: {
        claim: "Żaden wiersz, kolumna ani komórka nie jest pusta",
        protects:
          "Word zatrzymuje się na pustym wierszu, a pusta komórka może powtórzyć tekst poprzedniej wiadomości.",
      },
      onlyTexts: {
        claim: "Każda komórka jest tekstem",
        protects:
          "Word zmienia liczby i daty: z 07865 robi się 7865, a z 3 kwietnia może zrobić się 4 marca.",
      },
      noFormulas: {
        claim: "Żadna komórka nie jest formułą",
        protects: "Formuła może w dniu wysyłki dać inny tekst albo błąd.",
      },
      noMerges: {
        claim: "Żadne komórki nie są scalone",
        protects:
          "Tylko pierwsza ze scalonych komórek zawiera tekst: w pozostałych wiadomościach go brakuje.",
      },
      nothingHidden: {
        claim: "Nic nie jest ukryte ani odfiltrowane",
        protects: "Korespondencja seryjna wysyła też wiersze ukryte i odfiltrowane.",
      },
      longTextsFirst: {
        claim: "Długie teksty zaczynają się w pierwszych ośmiu wierszach",
        protects:
          "Word ustala szerokość kolumny według pierwszych ośmiu wierszy i obcina teksty do 255 znaków, jeśli nie ma wśród nich dłuższego.",
      },
      textLengths: {
        claim: "Żaden tekst nie jest dłuższy, niż mieści komórka",
        protects: "Excel naprawia taki plik i obcina tekst do 32 767 znaków.",
      },
      namedRange: {
        claim: "Zakres nazwany obejmuje dokładnie nagłówki i wiersze",
        protects: "Word podaje tę nazwę obok arkusza: wiersze poza nią nie dostałyby wiadomości.",
      },
      addresses: {
        claim: "Każde To jest jednym adresem",
        protects:
          "Kilka adresów w jednej komórce nie dociera do nikogo albo dociera do wszystkich naraz, a podział wiersza może dodać adresata.",
      },
      oncePerBatch: {
        claim: "Nikt nie jest w wysyłce dwa razy",
        protects: "Ta sama osoba dostałaby tę samą wiadomość dwa razy.",
      },
      subjectLines: {
        claim: "Każdy temat jest jednym wierszem",
        protects: "Podział wiersza może obciąć temat albo dodać coś, czego nikt nie napisał.",
      },
      noFieldsLeft: {
        claim: "Nie zostało żadne pole szablonu",
        protects: "Wszyscy przeczytaliby {{Name}} zamiast imienia.",
      },
      oneSendDate: {
        claim: "Każda wysyłka ma jedną datę",
        protects: "Wysyłka wychodzi za jednym razem: część wiadomości wyszłaby w złym dniu.",
      },
      oneBatch: {
        claim: "Arkusz Send zawiera jedną wysyłkę",
        protects: "Korespondencja seryjna ma jeden temat: wiadomości innej wysyłki wyszłyby pod nim.",
      },
      stillToSend: {
        claim: "Wysyłka w arkuszu Send nadal czeka na wysłanie",
        protects: "Ktoś dostałby wiadomość drugi raz albo taką, którą anulowano.",
      },
      sameAsMessages: {
        claim: "Arkusz Send zawiera wszystkie wiersze swojej wysyłki z arkusza Messages i żadnych innych",
        protects: "Ktoś nie dostałby wiadomości, dostałby o jedną za dużo albo inny tekst.",
      },
      sameAsPlan: {
        claim: "Wiersze są zgodne z obecnym planem",
        protects: "W wiadomościach zabrakłoby tego, co od tego czasu zmieniono w planie.",
      },
    },
    found: (text) => `Znaleziono: „${text}”.`,
    missing: (text) => `Brakuje: „${text}”.`,
    more: (count) => `I jeszcze ${number(count)}.`,
    remedies: {
      messages: "Utwórz ponownie: arkusz Messages zostanie zapisany od nowa.",
      send: "Przygotuj wysyłkę ponownie: arkusz Send zostanie zapisany od nowa.",
      planAddresses:
        "Tak jest w planie. Wpisz adres e-mail każdej z tych grup lub osób tam, gdzie są wymienione, a potem utwórz ponownie.",
      planLengths:
        "Plan ma zbyt wiele kolumn z tekstami dłuższymi niż 255 znaków. Skróć teksty w niektórych z nich, a potem utwórz ponownie.",
      planTexts: "Tak jest w planie. Zmień tekst w arkuszu, z którego pochodzi, a potem utwórz ponownie.",
      unhide: "Pokaż arkusz: kliknij prawym przyciskiem kartę dowolnego arkusza i wybierz polecenie Odkryj.",
      settled:
        "Według planu z tej wysyłki nie ma już nic do wysłania: została wysłana lub anulowana albo ma teraz inną datę lub nazwę. Utwórz ponownie, a potem przygotuj to, co trzeba wysłać.",
    },
    noSheet: "Nie ma arkusza Messages: najpierw utwórz oś czasu.",
    lookedUp: "Program Outlook wyszukuje nazwy w książce adresowej; adres jest pewniejszy.",
    untold: {
      noPlan:
        "Nie ma planu, z którym można by porównać. Najpierw popraw to, co jest nieprawidłowe w arkuszach.",
      noColumn: "Brakuje kolumny, której to dotyczy.",
      noMessages: "Nie ma arkusza Messages, z którym można by porównać. Najpierw utwórz oś czasu.",
      noBatch: "W arkuszu Send nie przygotowano żadnej wysyłki.",
    },
  },
};

function day(date: CivilDate): string {
  return `${weekdayName("pl", isoWeekday(date))} ${isoDateText(date)}`;
}

function dayCount(count: number): string {
  return counted(count, { one: "dzień", few: "dni", other: "dni" });
}

function to(group: string | undefined): string {
  return group === undefined ? "" : ` (${group})`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined
    ? ""
    : `, na przykład „${send.message}”${to(send.group)}, ${isoDateText(send.date)}`;
}

function monthCount(count: number): string {
  return counted(count, { one: "miesiąc", few: "miesiące", other: "miesięcy" });
}
