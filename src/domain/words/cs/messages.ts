import { countingIn } from "../../language/countingIn";
import { LANGUAGE_NAMES } from "../../language/languageNames";
import { type CivilDate, isoDateText, isoWeekday } from "../../calendar/civilDate";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../../language/weekendReadings";
import type { SendOnDay } from "../../plan/scheduleProblem";
import type { Translation } from "../../vocabulary/translation";
import type { Messages } from "../en/messages";

const { counted, number } = countingIn("cs");

/** Czech: what sheets, problems and refusals say. */
export const messages: Translation<Messages> = {
  days: dayCount,
  weekRule:
    "Jak se počítají týdny: první týden jsou dny 1 až 7 v měsíci, druhý týden dny 8 až 14 a tak dále.",
  wavesPurpose:
    "K čemu vlny slouží: úvodní schůzka pro všechny, potom pro každou skupinu dva e-maily předem, jeden k registraci a jeden po ní.",
  problems: {
    "no-table": () =>
      "Nenašel se žádný list se skupinami a měsíci. Vytvořte tabulku se sloupci Skupina a Měsíc, nebo vložte ukázková data.",
    "sheet-not-found": ({ found, sheetNames }) =>
      `List s názvem „${found}“ neexistuje. Vyberte jeden z těchto: ${sheetNames.join(", ")}.`,
    "no-table-on-sheet": () =>
      "Na tomto listu není tabulka skupin a měsíců. Napište záhlaví Skupina a Měsíc, nebo vyberte jiný list.",
    "no-groups": () => "Pod záhlavím nic není. Napište do každého řádku jednu skupinu.",
    "unknown-month": ({ found }) => `„${found}“ není měsíc. Napište název měsíce nebo datum.`,
    "missing-month": ({ group }) => `„${group}“ nemá měsíc. Uveďte měsíc u každé skupiny.`,
    "day-in-month": ({ date, cells }) =>
      `„${dateInText("cs", date)}“ je den a naplánoval by se jako celý měsíc${cells > 1 ? ` (takových buněk: ${number(cells)})` : ""}. Dny zatím plánovat nelze; pokud máte na mysli měsíc, napište „${monthInText("cs", date)}“ jako text.`,
    "missing-group": () => "Je zde měsíc, ale žádná skupina. Napište název skupiny, nebo řádek vymažte.",
    "several-months": ({ group, otherCell }) =>
      `„${group}“ má v buňce ${otherCell} jiný měsíc. Ponechte u každé skupiny jeden měsíc.`,
    "repeated-month": ({ found, otherCell }) =>
      `„${found}“ už je v buňce ${otherCell}. Doplňte roky, nebo ponechte pro každý měsíc jeden sloupec.`,
    "plan-too-long": ({ months, most }) =>
      `Plán by trval ${monthCount(months)}; nejvyšší možný počet je ${number(most)}. Zkontrolujte rok u tohoto měsíce.`,
    "repeated-group": ({ group, otherCell }) =>
      `„${group}“ už je v buňce ${otherCell}. Ponechte pro každou skupinu jeden řádek, nebo obě pojmenujte různě.`,
    "repeated-key": ({ key, otherCell }) =>
      `Klíč „${key}“ už je v buňce ${otherCell}. Dejte každé skupině vlastní klíč.`,
    "unknown-users": ({ found }) => `„${found}“ není počet uživatelů. Napište celé číslo, třeba 250.`,
    "not-an-address": ({ found }) =>
      `„${found}“ není e-mailová adresa. Napište adresu ve tvaru it@example.com.`,
    "cell-error": ({ found }) => `Buňka zobrazuje ${found}. Opravte vzorec, nebo napište hodnotu.`,
    "text-too-long": ({ characters, most }) =>
      `Počet znaků v buňce: ${number(characters)}; Excel jich uchová nejvýše ${number(most)}. Zkraťte text.`,
    "formula-like": ({ found }) =>
      `Některé programy by „${found}“ spustily jako vzorec. Napište název, který nezačíná jako vzorec.`,
    "merged-cells": ({ range }) =>
      `Buňky ${range} jsou sloučené, takže není jasné, co k čemu patří. Zrušte sloučení a vyplňte každou buňku.`,
    "unknown-setting-value": ({ setting, found }) =>
      `„${found}“ není platná hodnota pro ${setting}. Opravte ji, nebo ji vymažte.`,
    "sheet-name-taken": ({ name }) =>
      `List s názvem „${name}“ už existuje a nevytvořil ho doplněk Rollout Waves, takže zůstane beze změny. Přejmenujte ho a potom časovou osu vytvořte znovu.`,
    "name-taken": ({ name }) =>
      `Název „${name}“ se už v tomto sešitu používá pro něco jiného. Změňte ho přes Vzorce > Správce názvů a potom časovou osu vytvořte znovu.`,
    "sheet-protected": () =>
      "Tento list je zamknutý, takže ho nejde aktualizovat. Zvolte Revize > Odemknout list a potom časovou osu vytvořte znovu.",
    "workbook-protected": () =>
      "Struktura sešitu je zamknutá, takže nejde přidat list. Odemkněte ji přes Revize > Zamknout sešit a potom časovou osu vytvořte znovu.",
    "no-open-day": ({ message, group }) =>
      `V týdnu pro „${message}“ (${group}) nezbývá žádný dostupný den. Zvolte jiný měsíc nebo týden.`,
    "no-address": ({ groups }) =>
      `Chybí e-mailová adresa: ${groups.join(", ")}. Ve sloupci To je název a Outlook ho vyhledá v adresáři. Pro jistotu přidejte sloupec E-mail.`,
    "unclear-groups": ({ found }) =>
      `Není jasné, které skupiny obsahuje „${found}“. Oddělte je čárkami, každou s počtem uživatelů v závorce: Personalistika (50 uživatelů), Finance (40 uživatelů).`,
    "everyone-among-groups": ({ found }) =>
      `„${found}“ znamená všechny, ale vedle jsou další skupiny. Napište, která skupina je míněna.`,
    "note-not-read": ({ found }) =>
      `„${found}“ se bere jako poznámka pod tabulkou. Pokud je to skupina, uveďte u ní měsíc.`,
    "table-not-read": ({ range }) =>
      `V oblasti ${range} je další tabulka skupin a měsíců, která se nenačetla. Dejte vše do jedné tabulky.`,
    "months-out-of-order": ({ found }) =>
      `„${found}“ vychází dříve než předchozí sloupec. Zkontrolujte počáteční měsíc, nebo doplňte roky.`,
    "communications-without-headers": ({ headers }) =>
      `Na tomto listu není řádek se záhlavími ${headers.join(" a ")}, takže to, co je na něm napsané, nejde zachovat. Napište je znovu, nebo list odstraňte.`,
    "communications-header-missing": ({ headers }) =>
      `V tomto řádku chybí záhlaví: ${headers.join(", ")}. Bez nich nejde poznat, co a kdy bylo odesláno. Napište je znovu nad jejich sloupce.`,
    "above-headers": ({ found }) =>
      `„${found}“ stojí nad záhlavím a při dalším zápisu listu by se ztratilo. Přesuňte to pod řádky, do vlastního sloupce, nebo na jiný list.`,
    "formulas-become-values": ({ name, cells }) =>
      `Vzorce pod záhlavím ${name} (počet buněk: ${number(cells)}) zůstanou jen jako hodnoty, které ukazují. Uchovejte je na vlastním listu.`,
    "message-renamed": ({ message, was }) =>
      `Zpráva „${message}“ se považuje za „${was}“ z předchozího běhu pod novým názvem: co bylo odesláno, uzamčeno a poznamenáno, u ní zůstává. Je-li to jiná zpráva, dejte jí vlastní vlnu.`,
    "message-unclear": ({ was, messages }) =>
      `Zpráva „${was}“ byla odeslána a v plánu už není, a tyto jsou nové: ${messages.join(", ")}. Je-li to jedna z nich, odešla by dvakrát. Měňte názvy po jednom, nebo dejte novým zprávám vlastní vlnu.`,
    "language-changed": ({ was, is }) =>
      `Tento plán byl v jazyce ${LANGUAGE_NAMES[was]} a nyní je v jazyce ${LANGUAGE_NAMES[is]}, se vším, co do něj lidé napsali. Chcete-li zpět, zvolte znovu ${LANGUAGE_NAMES[was]}.`,
    "repeated-message-key": ({ key, otherCell }) =>
      `Klíč „${key}“ už je v buňce ${otherCell}. Dejte každé zprávě vlastní klíč.`,
    "sent-without-date": ({ sendDate, sent }) =>
      `Tento řádek je označený jako odeslaný, ale nikde není kdy. Napište den do sloupce ${sendDate} nebo ${sent}.`,
    "no-such-week": ({ message, group }) =>
      `Měsíc nemá pátý týden pro „${message}“ (${group}). Zvolte jiný týden, třeba poslední.`,
    "out-of-order": ({ message, group, previous }) =>
      `„${message}“ (${group}) nenásleduje až po „${previous}“. Změňte jedno z obou dat.`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `Počet dnů mezi „${previous}“ a „${message}“ (${group}): ${number(days)}; požadované minimum: ${number(least)}. Zvolte pro jednu z obou zpráv jiný týden.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `Počet dnů mezi registracemi skupin ${previous} a ${group}: ${number(days)}; požadované minimum: ${number(least)}. Zvolte pozdější měsíc.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `Počet uživatelů, kteří se registrují v týdnu od ${isoDateText(week)}: ${number(users)} (${groups.join(", ")}); helpdesk jich zvládne ${number(most)}. Přesuňte nebo rozdělte některou skupinu.`,
    "sends-in-freeze": ({ label, sends }) =>
      `Počet zpráv v období „${label}“: ${number(sends.length)}${example(sends)}. U těch, které v něm být nemají, změňte týden.`,
    "locked-on-closed-day": ({ message, group, date, closure }) =>
      `„${message}“${to(group)} má zamknuté datum ${isoDateText(date)}, které nepřipadá na dostupný den: ${closure.kind === "weekend" ? "víkend" : closure.label}. Odemkněte ho, nebo ho ponechte, pokud je to záměr.`,
    "locked-outside-week": ({ message, group, date }) =>
      `„${message}“${to(group)} má zamknuté datum ${isoDateText(date)}, které není v příslušném týdnu. Odemkněte ho, nebo ho ponechte, pokud je to záměr.`,
    "kickoff-with-first-message": ({ kickoff, groups }) =>
      `„${kickoff}“ a první zpráva (${groups.join(", ")}) připadají na stejný týden. Uspořádejte schůzku dříve, ať zbude čas na otázky.`,
    "enrolled-before-evaluated": ({ groups, previous }) =>
      `Registrace začíná (${groups.join(", ")}) dříve, než byla skupina ${previous} dotázána, jak to proběhlo. Zvolte pozdější měsíc nebo týden.`,
    "executives-in-pilot": ({ group }) =>
      `Skupina ${group} je mezi prvními, a je tedy pilotem. Začněte skupinou, která snese potíže a poradí si s nimi, a vedení zařaďte později.`,
    "phases-out-of-order": ({ message, phase, previous, previousPhase }) =>
      `„${message}“ (${phase}) následuje u stejných skupin až po „${previous}“ (${previousPhase}). Pokud to tak nemá být, změňte jejich pořadí nebo fázi jedné z nich.`,
    "sends-in-past": ({ sends }) =>
      `Počet zpráv, jejichž datum už minulo a které nejsou označené jako odeslané: ${number(sends.length)}${example(sends)}. Ty, které odešly, označte jako odeslané; ostatním dejte pozdější měsíc nebo datum, nebo je zrušte.`,
    "slices-to-one-address": ({ groups }) =>
      `Rozdělené skupiny bez příjemců: ${groups.join(", ")}. Vlastní adresa skupiny dostane každou zprávu jednou za každou část. Uveďte lidi skupiny jako příjemce, nebo skupiny nerozdělujte.`,
    "unknown-calendar": ({ calendar, scope }) =>
      `Žádný řádek kalendáře není pro „${calendar}“. Napište jméno tak, jak stojí ve sloupci ${scope}, nebo řádek přidejte.`,
    "no-waves": () =>
      "Pod záhlavím není žádná zpráva. Napište do každého řádku jednu, nebo list odstraňte, aby se použil výchozí plán.",
    "missing-value": ({ name }) => `Sloupec ${name} je tady prázdný. Vyplňte buňku, nebo řádek vymažte.`,
    "not-a-choice": ({ name, found, choices }) =>
      `„${found}“ není platná hodnota pro ${name}. Napište jednu z těchto: ${choices.join(", ")}.`,
    "weekday-or-country": (problem) => {
      const { found, day, country, days } = weekendReadings("cs", problem);
      return `„${found}“ může být ${day}, nebo země ${country}. Napište dny víkendu celým slovem: „${day}“ jen pro tento den, „${days}“ pro tuto zemi.`;
    },
    "not-in-range": ({ name, found, least, most }) =>
      `„${found}“ není platná hodnota pro ${name}. Napište celé číslo od ${number(least)} do ${number(most)}.`,
    "unknown-week": ({ found }) =>
      `„${found}“ není týden v měsíci. Napište jako text 1 až 5, poslední, nebo více týdnů, třeba 1-3.`,
    "unknown-date": ({ found }) => `„${found}“ není datum. Napište datum, třeba 2026-12-24.`,
    "dates-reversed": ({ found }) => `„${found}“ je dříve než první den. Prohoďte obě data.`,
    "repeated-message": ({ message, otherCell }) =>
      `„${message}“ už je v buňce ${otherCell}. Dejte každé zprávě vlastní název.`,
    "several-audiences": ({ wave, otherCell }) =>
      `${String(wave)}. vlna má v buňce ${otherCell} jiné adresáty. Uveďte u ní jen jedny, nebo dejte této zprávě vlastní vlnu.`,
    "missing-text": ({ message }) => `„${message}“ je e-mail a tady nemá text. Napište jeho předmět a text.`,
    "unknown-field": ({ field, nearest }) =>
      `Žádné pole se nejmenuje {{${field}}}. Měli jste na mysli {{${nearest}}}? Opravte ho, nebo napište přímo text.`,
    "stray-braces": ({ found }) =>
      `Složené závorky v „${found}“ netvoří žádné pole a odeslaly by se tak, jak jsou. Napište pole jako {{Name}} nebo {{Name|kolega}}, bez dalších složených závorek uvnitř či vedle, nebo závorky vynechte.`,
    "similar-groups": ({ group, other, otherCell }) =>
      `„${group}“ se velmi podobá názvu „${other}“ v buňce ${otherCell}. Pokud jde o jednu skupinu, používejte jeden název, nebo druhý uveďte ve sloupci Aliasy.`,
    "read-as-one-group": ({ found }) =>
      `„${found}“ se načetlo jako jedna skupina. Pokud je jich několik, oddělte je čárkami.`,
    "recipients-without-headers": ({ headers }) =>
      `Na tomto listu není řádek se záhlavími ${headers.join(" a ")}, takže z něj nejde načíst žádné příjemce. Napište záhlaví nad sloupce, nebo list přejmenujte.`,
    "without-headers": ({ headers }) =>
      `Na tomto listu není řádek se záhlavími ${headers.join(", ")}, takže z něj nejde nic načíst. Napište záhlaví nad sloupce, nebo list přejmenujte.`,
    "sheet-not-read": ({ input, headers }) =>
      `Tento list vypadá jako ${input}, ale nenačetl se. Pokud se má použít, zobrazte ho, pojmenujte ho ${input} a nad sloupce napište záhlaví ${headers.join(", ")}; takový list nechte jen jeden.`,
    "hidden-used": ({ input }) =>
      `Tento list je skrytý a načetl se jako ${input}. Zobrazte ho, abyste viděli, co platí, nebo ho odstraňte, pokud se použít nemá.`,
    "hidden-unclear": ({ input }) =>
      `Tento skrytý list má záhlaví listu ${input} a žádný jiný je nemá. Pokud se má použít, zobrazte ho nebo ho pojmenujte ${input}; jinak ho odstraňte.`,
    "second-table": ({ input, other }) =>
      `Tento list lze číst jako ${input} a list „${other}“ také. Dejte vše na jeden z nich a druhý odstraňte.`,
    "taken-as-suppress": () =>
      "Toto se načetlo jako seznam nebo označení těch, kdo nedostávají žádný e-mail. Pokud to tak být nemá, dejte tomu jiný název.",
    "recipient-without-group": ({ rows }) =>
      rows === 1
        ? "1 příjemce nemá skupinu a nedostane žádný e-mail. Napište skupinu vedle adresy."
        : `Počet příjemců bez skupiny: ${number(rows)}. Nedostanou žádný e-mail. Napište skupinu vedle každé adresy.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `„${found}“ není skupina z plánu. Počet příjemců, kteří proto nedostanou žádný e-mail: ${number(rows)}. Měli jste na mysli „${nearest}“? Opravte název, nebo ho u této skupiny uveďte ve sloupci Aliasy.`,
    "bad-address": ({ found }) =>
      `„${found}“ není e-mailová adresa, takže tento příjemce nedostane žádný e-mail. Napište jednu adresu, třeba jmeno@example.com.`,
    "missing-address": () =>
      "Tento příjemce nemá e-mailovou adresu a nedostane žádný e-mail. Napište adresu.",
    "repeated-recipient": ({ found, otherCell }) =>
      `„${found}“ už je u stejné skupiny v buňce ${otherCell}. Každý e-mail se odešle jen jednou; odstraňte jeden z řádků.`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `„${found}“ je ve skupině „${group}“ a v buňce ${otherCell} také ve skupině „${other}“. Dostane zprávy obou skupin, ale stejnou zprávu jen jednou za den. Pokud to není záměr, ponechte jeden řádek.`,
    suppressed: ({ rows }) =>
      rows === 1
        ? "1 příjemce je vyřazený z rozesílání a nedostane žádný e-mail."
        : `Počet příjemců vyřazených z rozesílání: ${number(rows)}. Nedostanou žádný e-mail.`,
    "unspoken-language": ({ found, rows }) =>
      `„${found}“ není jazyk, ve kterém tento doplněk píše. Počet příjemců, kteří proto dostanou text v jiném jazyce: ${number(rows)}. Vyberte jazyk ze seznamu, nebo nechte buňku prázdnou.`,
    "group-without-recipients": ({ groups }) =>
      `Skupiny bez příjemců: ${groups.map((group) => `„${group}“`).join(", ")}. E-mail půjde na vlastní adresu skupiny, nebo na její název. Přidejte příjemce, nebo zkontrolujte, jak je název skupiny napsaný.`,
    "group-left-out": ({ groups }) =>
      `Skupiny, ve kterých není komu psát: ${groups.map((group) => `„${group}“`).join(", ")}. Nedostanou žádný e-mail. Pokud to není záměr, opravte příjemce.`,
    "missed-message": ({ message, groups, rows, batch }) =>
      `Počet lidí, kteří chyběli, když zpráva „${message}“ odešla skupinám ${groups.join(", ")}: ${number(rows)}. Jsou ve vlastní rozesílce „${batch}“. Odešlete ji, nebo ji označte jako odeslanou, pokud ji už nepotřebují.`,
    "had-already": ({ message, group, rows }) =>
      `Všichni ve skupině „${group}“ (${number(rows)}) už zprávu „${message}“ dostali, jak uvádí list s odeslanými, ale její řádek není označen jako odeslaný. Označte jej, nebo tam jejich řádky odstraňte, má-li odejít znovu.`,
    "unknown-slice": ({ group, rows }) =>
      `Příjemci skupiny „${group}“, kteří nedostanou žádný e-mail: ${number(rows)}. Část skupiny už dostala zprávy, které ostatní teprve dostanou, a nikde není, do které části patří. Napište nováčkům sami, nebo je uveďte ve vlastní skupině.`,
    "number-in-field": ({ name, rows }) =>
      `Ve sloupci ${name} ${rows === 1 ? "je číslo" : `jsou čísla (počet: ${number(rows)})`} a v e-mailu stojí čísla bez formátu. Pokud jde o datum nebo číslo začíná nulami, napište ho jako text.`,
    "blank-field": ({ message, field, rows }) =>
      `Text zprávy „${message}“ obsahuje {{${field}}}, ale toto pole je prázdné (počet e-mailů: ${number(rows)}), poprvé tady. Vyplňte ho, nebo uveďte, co má být místo něj: {{${field}|kolega}}.`,
    "empty-mail": ({ message, field, rows }) =>
      `Text zprávy „${message}“ se skládá jen z polí, jako je {{${field}}}, a je prázdný (počet e-mailů: ${number(rows)}), poprvé tady. Vyplňte je, nebo v textu napište víc.`,
    "unknown-message": ({ found, nearest }) =>
      `„${found}“ není zpráva z plánu. Měli jste na mysli „${nearest}“? Opravte název, nebo řádek odstraňte.`,
    "repeated-template": ({ message, otherCell }) =>
      `„${message}“ už má text v tomto jazyce v buňce ${otherCell}. Odstraňte jeden z nich.`,
    "send-emptied": ({ batch }) =>
      `„${batch}“ už v plánu není, takže je tento list prázdný. Připravte rozesílku, kterou chcete odeslat.`,
    "send-settled": ({ batch }) =>
      `Rozesílka „${batch}“ byla mezitím odeslána nebo zrušena, takže je tento list prázdný. Připravte rozesílku, kterou chcete odeslat jako další.`,
    "too-many-messages": ({ rows, most }) =>
      `Počet e-mailů v plánu: ${number(rows)}; na list se jich vejde ${number(most)}. Připravujte rozesílky po jedné, nebo zapište každou do souboru CSV.`,
  },
  refusals: {
    "cell-edit-mode": () =>
      "Právě se upravuje buňka. Stiskněte v listu Enter nebo Esc a potom to zkuste znovu.",
    protected: ({ sheet }) =>
      sheet === undefined
        ? "Sešit je zamknutý. Odemkněte ho na kartě Revize a potom to zkuste znovu."
        : `List „${sheet}“ je zamknutý. Zvolte Revize > Odemknout list a potom to zkuste znovu.`,
    "read-only": ({ file }) =>
      file === undefined
        ? "Sešit je otevřený jen pro čtení. Uložte jeho kopii a časovou osu vytvořte v ní."
        : `Soubor ${file} jde číst, ale nejde do něj zapisovat. Zvolte jiný soubor pomocí --out.`,
    "name-taken": ({ name = "" }) =>
      `Název „${name}“ se už v tomto sešitu používá pro něco, co není naše. Změňte ho a potom to zkuste znovu.`,
    "sheet-not-found": ({ sheet = "" }) =>
      `List „${sheet}“ už neexistuje. Vyberte jiný list a potom to zkuste znovu.`,
    "too-large": ({ sheet }) =>
      `${sheet === undefined ? "Výsledek" : `List „${sheet}“`} je větší, než Excel dovoluje. Rozdělte plán do dvou sešitů.`,
    "changed-meanwhile": ({ sheet, file = "" }) =>
      sheet === undefined
        ? `Soubor ${file} mezitím změnil jiný program, a proto do něj nebylo nic zapsáno. Spusťte příkaz znovu.`
        : `List „${sheet}“ byl mezitím změněn, možná někým z kolegů. Zkuste to znovu; načte se tak, jak vypadá teď.`,
    cancelled: () => "Zrušeno, jak jste si přáli.",
    "not-answering": () =>
      "Excel neodpovídá. Počkejte, až bude připravený, podívejte se na listy Časová osa a Messages a potom časovou osu vytvořte znovu.",
    "host-failed": () =>
      "Excel to nedokázal provést. Zkuste to znovu; pokud se to bude opakovat, sešit zavřete a otevřete.",
    "file-not-accessible": ({ file = "" }) =>
      `Soubor ${file} nešlo otevřít nebo zapsat. Zkontrolujte, že existuje, že ho smíte používat a že ho nemá otevřený žádný program.`,
    "not-a-workbook": ({ file = "Soubor" }) =>
      `${file} není úplný excelový sešit. Otevřete ho v Excelu, uložte jako .xlsx a použijte tento soubor.`,
    "unsupported-format": ({ file = "Soubor" }) =>
      `${file} má jiný formát než .xlsx nebo .xlsm. Otevřete ho v Excelu, uložte jako .xlsx a použijte tento soubor.`,
    encrypted: ({ file = "Soubor" }) =>
      `${file} je zašifrovaný heslem. Otevřete ho v Excelu, odeberte heslo (Soubor > Informace > Zamknout sešit) a uložte ho.`,
    "inflates-too-much": ({ file = "Soubor" }) =>
      `${file} je po rozbalení mnohem větší, než by sešit měl být, takže se nenačetl. Otevřete ho v Excelu a uložte jako nový soubor.`,
  },
  holidays: {
    sheet: "Svátky",
    heading: "Státní svátky",
    adds: "Přidá svátky celé země v letech plánu jako řádky, které můžete libovolně měnit. Půldny a dny, kdy mají zavřeno jen banky a úřady, pouze upozorní. Dny, které platí jen v části země, přidejte sami.",
    country: "Země/oblast",
    chooseCountry: "Vyberte zemi/oblast",
    insert: "Přidat svátky",
    inserting: "Přidávají se svátky…",
    added: (place, days, sheet) => `${place}: přidáno ${days} na list ${sheet}.`,
    allThere: (place) => `${place}: kalendář už má všechny tyto svátky.`,
    forCalendars: (calendars) => `Tyto dny platí pro skupiny s kalendářem ${calendars} a pro žádné jiné.`,
    forEveryone: (example, calendar, scope) =>
      `Tyto dny platí pro všechny skupiny. Mají-li platit jen pro některé, napište kalendář, například ${example}, u těch skupin do sloupce ${calendar} a u těchto dnů do sloupce ${scope}.`,
    noneMeans: (country, calendars) => `Žádný kalendář skupin neznamená ${country}; jsou to: ${calendars}.`,
    withoutCalendar: (groups, calendar) =>
      `Skupiny bez kalendáře, pro které tyto dny neplatí: ${groups}. Mají-li pro ně platit, napište jim ho do sloupce ${calendar}.`,
    otherLists: (sheets, scope) =>
      `Pro všechny skupiny platí i jiné svátky (${sheets}). Mají-li platit jen pro některé, napište kalendář těch skupin do sloupce ${scope}.`,
    noneKnown: (place) => `${place}: žádné svátky nejsou známé. Zapište je na list Kalendář.`,
  },
  planning: {
    weekRuleLines: {
      containsFirst: (weekStart) =>
        `Jak se počítají týdny: kalendářní týdny (první den: ${weekStart}); první je ten, ve kterém leží 1. den měsíce.`,
      isoMajority: (weekStart) =>
        `Jak se počítají týdny: kalendářní týdny (první den: ${weekStart}); první je ten, který má v měsíci aspoň čtyři dny.`,
      firstFull: (weekStart) =>
        `Jak se počítají týdny: kalendářní týdny (první den: ${weekStart}); první je ten, který leží v měsíci celý.`,
    },
    prompts: {
      wave: "Číslo od 1. Zprávy se stejným číslem tvoří jednu vlnu.",
      audience: "Všichni, Každá skupina, nebo názvy několika skupin oddělené čárkami.",
      week: "1 až 5, poslední, nebo více týdnů za sebou, třeba 1-3.",
      monthsAfter: "Kolik měsíců po vlastním měsíci skupiny. Prázdné: žádný.",
      weekday: "Den odeslání. Prázdné: výchozí den v týdnu z listu Nastavení.",
      channels: "Jeden nebo více z těchto: Schůzka, E-mail, Web, Sociální sítě, Plakát.",
      subject: "Text s poli, jako jsou {{Group}}, {{Month}} a {{EnrollmentDateLong}}.",
      from: "První den, jako datum.",
      to: "Poslední den včetně. Prázdné: stejný jako první.",
      kind: "Svátek, nebo zmrazení změn, kdy se nemá nic měnit.",
      scope: "Všichni, názvy skupin, nebo kanály. Prázdné: všichni.",
      effect: "Blokovat znamená, že v tyto dny žádné zprávy neodejdou; Upozornit na to jenom upozorní.",
      weekRule: "Který týden v měsíci je první.",
      weekend: "Dny v týdnu oddělené čárkami, nebo kód země, třeba CZ.",
      leadWeeks: "O kolik týdnů dříve, než je v plánu, se koná úvodní schůzka.",
      leastGate: "Nejmenší počet dnů od registrace v jednom měsíci do registrace v dalším.",
      capacity: "Kolik uživatelů zvládne helpdesk za týden. Prázdné: bez omezení.",
      whenFull:
        "Upozornit jenom upozorní; Rozdělit rozdělí velkou skupinu do turnusů s odstupem týdne až dvou.",
      shape: "Plán, který se použije, když v sešitu není list Vlny.",
    },
    samples: {
      newYear: "Nový rok",
      freeze: "Zmrazení změn na konci roku",
      person: "Ukázková osoba",
    },
  },
  communications: {
    unnamedColumn: "Sloupec",
    dateFormat: "yyyy-mm-dd",
    reasons: {
      weekday: (weekday) => `Den, který určuje plán: ${weekdayName("cs", weekday)}.`,
      kickoff: "První dostupný den v týdnu: úvodní schůzka je přede vším ostatním.",
      shortWeek: "Týden v tomto měsíci požadovaný den nemá, takže platí poslední dostupný den.",
      closed: ({ wanted, because, moved }) =>
        `${day(wanted)} není dostupný den: ${because.kind === "weekend" ? "víkend" : because.label}. Platí proto ${moved === "next" ? "nejbližší další dostupný den" : "poslední dostupný den předtím"}.`,
      wait: ({ wanted, for: wait }) =>
        `${day(wanted)} je příliš brzy. ${wait.kind === "after" ? `„${wait.message}“` : `Registrace skupiny ${wait.group}`}: ${day(wait.on)}; nejmenší odstup: ${dayCount(wait.days)}.`,
      cutWait: ({ for: wait }) =>
        `${wait.kind === "after" ? `„${wait.message}“` : `Registrace skupiny ${wait.group}`}: ${day(wait.on)}; požadovaný odstup: ${dayCount(wait.days)}. V tomto týdnu už takový dostupný den není, proto platí poslední dostupný.`,
      locked: "Zamknuto: den je ve sloupci Zamknuté datum.",
      sent: "Odesláno: datum se už nemění.",
      cancelled: "Zrušeno: nic se neodešle a datum zůstává.",
      missed: "Pro lidi, kteří chyběli, když se odesílalo: nejbližší volný den.",
    },
    conflicts: {
      noSuchWeek: "Bez data: měsíc takový týden nemá.",
      closedWeek: "Bez data: v týdnu není žádný dostupný den.",
      tooLate: ({ for: wait }) =>
        `Bez data. ${wait.kind === "after" ? `„${wait.message}“` : `Registrace skupiny ${wait.group}`}: ${day(wait.on)}; potom už v týdnu nezbývá žádný dostupný den.`,
    },
    leftPlan: "Odesláno. V plánu už není.",
    notInPlan: "V plánu už není.",
    standsTwice: "Tento řádek tu stojí dvakrát; co je v něm napsáno, zůstává.",
    prompts: {
      owner: "Kdo se o to postará. Váš údaj: při novém vytvoření zůstane.",
      status: "Naplánováno, Připraveno, Odesláno nebo Zrušeno. Odeslaný řádek se nikdy nepřesune.",
      lockedDate:
        "Datum, kdy musí tato zpráva odejít, ať je v plánu cokoli. Chcete-li ho odemknout, vymažte ho.",
      sent: "Datum, kdy zpráva odešla, pokud to nebylo datum odeslání. Řádek, který tady má datum, se nikdy nepřesune.",
      notes: "Vaše údaje: při novém vytvoření zůstanou. Zůstanou i sloupce, které přidáte.",
      feedback:
        "Kam lidé píšou, jak to proběhlo. Prázdné: řádek FeedbackLink na listu Nastavení, pokud tam je.",
    },
    load: {
      week: "Týden od",
      messages: "Zprávy",
      messagesInFreeze: "Zprávy v týdnu se zmrazením změn",
      users: "Registrující se uživatelé",
      usersOverCapacity: "Uživatelé nad limit",
      messagesTitle: "Zprávy za týden",
      usersTitle: "Registrující se uživatelé za týden",
      peak: (what, most, week) => `${what}. Maximum: ${String(most)}, v týdnu od ${isoDateText(week)}.`,
    },
  },
  preflight: {
    heading: "Kontrola před odesláním",
    states: {
      passed: "V pořádku",
      failed: "Chyba",
      warned: "Upozornění",
      untold: "Nezkontrolováno",
    },
    rules: {
      sheetThere: {
        claim: "List existuje",
        protects: "Bez něj není z čeho slučovat.",
      },
      headersFirst: {
        claim: "Záhlaví jsou v řádku 1 od A1",
        protects: "Word bere první řádek, který najde, jako názvy polí.",
      },
      headerNames: {
        claim: "Každé záhlaví může být slučovacím polem",
        protects: "Jiné názvy Word změní nebo zkrátí a pole dokumentu pak nenajdou svůj sloupec.",
      },
      uniqueHeaders: {
        claim: "Žádné záhlaví není dvakrát",
        protects: "Ze dvou sloupců se stejným názvem sloučí Word jen jeden.",
      },
      neededColumns: {
        claim: "Sloupce, které potřebuje každé sloučení, existují",
        protects: "Pole bez svého sloupce zůstane prázdné.",
      },
      nothingElse: {
        claim: "Na listu není nic jiného",
        protects: "Poznámku vedle řádků považuje Word za další sloupec.",
      },
      noBlanks: {
        claim: "Žádný řádek, sloupec ani buňka není prázdná",
        protects: "Word se u prázdného řádku zastaví a prázdná buňka může zopakovat text předchozí zprávy.",
      },
      onlyTexts: {
        claim: "Každá buňka je text",
        protects: "Word mění čísla a data: z 07865 udělá 7865 a z 3. dubna může udělat 4. března.",
      },
      noFormulas: {
        claim: "Žádná buňka není vzorec",
        protects: "Vzorec může v den sloučení dát jiný text, nebo chybu.",
      },
      noMerges: {
        claim: "Žádné buňky nejsou sloučené",
        protects: "Text je jen v první ze sloučených buněk: v ostatních zprávách chybí.",
      },
      nothingHidden: {
        claim: "Nic není skryté ani filtrované",
        protects: "Hromadná korespondence odešle skryté i filtrované řádky.",
      },
      longTextsFirst: {
        claim: "Dlouhé texty začínají v prvních osmi řádcích",
        protects:
          "Word určí šířku sloupce podle prvních osmi řádků, a není-li v nich delší text, ořízne texty na 255 znaků.",
      },
      textLengths: {
        claim: "Žádný text není delší, než kolik buňka pojme",
        protects: "Excel takový soubor opraví a text ořízne na 32 767 znaků.",
      },
      namedRange: {
        claim: "Pojmenovaná oblast zahrnuje přesně záhlaví a řádky",
        protects: "Word nabízí název vedle listu: řádky mimo něj by nedostaly žádnou zprávu.",
      },
      addresses: {
        claim: "Každé To je jedna adresa",
        protects:
          "Více adres v jedné buňce nedojde nikomu, nebo všem najednou, a zalomení řádku může přidat příjemce.",
      },
      oncePerBatch: {
        claim: "Nikdo není v rozesílce dvakrát",
        protects: "Jeden člověk by dostal stejnou zprávu dvakrát.",
      },
      subjectLines: {
        claim: "Každý předmět je jeden řádek",
        protects: "Zalomení řádku může předmět oříznout nebo přidat, co nikdo nenapsal.",
      },
      noFieldsLeft: {
        claim: "Nezbylo žádné pole šablony",
        protects: "Všichni by místo jména četli {{Name}}.",
      },
      oneSendDate: {
        claim: "Každá rozesílka má jedno datum odeslání",
        protects: "Rozesílka odchází najednou: část zpráv by odešla ve špatný den.",
      },
      oneBatch: {
        claim: "List Send obsahuje jednu rozesílku",
        protects: "Sloučení má jeden předmět: zprávy jiné rozesílky by odešly pod ním.",
      },
      stillToSend: {
        claim: "Rozesílka na listu Send se teprve má odeslat",
        protects: "Lidé by dostali zprávu podruhé, nebo takovou, která byla zrušena.",
      },
      sameAsMessages: {
        claim: "List Send obsahuje všechny řádky své rozesílky z listu Messages a žádné jiné",
        protects: "Někdo by nedostal zprávu, dostal by ji navíc nebo s jiným textem.",
      },
      sameAsPlan: {
        claim: "Řádky odpovídají tomu, co říká plán teď",
        protects: "Co se od té doby v plánu změnilo, by ve zprávách chybělo.",
      },
    },
    found: (text) => `Nalezeno: „${text}“.`,
    missing: (text) => `Chybí: „${text}“.`,
    more: (count) => `A ještě další: ${number(count)}.`,
    remedies: {
      messages: "Vytvořte znovu: list Messages se zapíše nově.",
      send: "Připravte rozesílku znovu: list Send se zapíše nově.",
      planAddresses:
        "Je to tak v plánu. Každé z těchto skupin nebo osob napište e-mailovou adresu tam, kde je uvedena, a vytvořte znovu.",
      planLengths:
        "Plán má příliš mnoho sloupců s texty delšími než 255 znaků. V některých texty zkraťte a vytvořte znovu.",
      planTexts: "Je to tak v plánu. Změňte text na listu, ze kterého pochází, a vytvořte znovu.",
      unhide: "Zobrazte list: klikněte pravým tlačítkem na kartu kteréhokoli listu a zvolte Zobrazit.",
      settled:
        "Podle plánu se z této rozesílky už nic nemá odeslat: byla odeslána nebo zrušena, nebo má teď jiné datum či název. Vytvořte znovu a pak připravte, co se má odeslat.",
    },
    noSheet: "List Messages neexistuje: nejdřív vytvořte časovou osu.",
    lookedUp: "Outlook hledá jména v adresáři; adresa je jistější.",
    untold: {
      noPlan: "Není plán, se kterým by šlo porovnávat. Nejdřív opravte, co je v listech špatně.",
      noColumn: "Chybí sloupec, kterého se to týká.",
      noMessages: "Není list Messages, se kterým by šlo porovnávat. Nejdřív vytvořte časovou osu.",
      noBatch: "Na listu Send není připravená žádná rozesílka.",
    },
  },
};

function monthCount(count: number): string {
  return counted(count, { one: "měsíc", few: "měsíce", other: "měsíců" });
}

function to(group: string | undefined): string {
  return group === undefined ? "" : ` (${group})`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined ? "" : `, třeba „${send.message}“${to(send.group)}, ${isoDateText(send.date)}`;
}

function day(date: CivilDate): string {
  return `${isoDateText(date)} (${weekdayName("cs", isoWeekday(date))})`;
}

function dayCount(count: number): string {
  return counted(count, { one: "den", few: "dny", other: "dnů" });
}
