import { isoDateText, isoWeekday, type CivilDate } from "../../calendar/civilDate";
import type { SendOnDay } from "../../plan/scheduleProblem";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../weekendReadings";
import type { Words } from "../words";

/** Czech. */
export const cs: Words = {
  tag: "cs",
  timelineSheet: "Časová osa",
  planTitle: "Plán komunikace",
  planTitleSynonyms: ["Komunikační plán", "Plán komunikací"],
  wave: (number) => `${String(number)}. vlna`,
  everyone: "Všichni",
  weeks: {
    1: "První týden",
    2: "Druhý týden",
    3: "Třetí týden",
    4: "Čtvrtý týden",
    5: "Pátý týden",
  },
  weekRule:
    "Jak se počítají týdny: první týden jsou dny 1 až 7 v měsíci, druhý týden dny 8 až 14 a tak dále.",
  wavesPurpose:
    "K čemu vlny slouží: úvodní schůzka pro všechny, potom pro každou skupinu dva e-maily předem, jeden k registraci a jeden po ní.",
  messages: {
    kickoffMeeting: {
      name: "Úvodní schůzka",
      subject: "Úvodní schůzka: v naší organizaci zavádíme Microsoft Intune",
      body: [
        "Dobrý den,",
        "",
        "zavádíme Microsoft Intune, který chrání naše pracovní aplikace a data na zařízeních, která používáme (začátek: {{Month}}). " +
          "Tato schůzka je pro všechny: co se mění, proč, kdy přijde řada na vaši skupinu a o co vás požádáme.",
        "",
        "Není potřeba nic připravovat. Po schůzce dostane každá skupina vlastní e-maily s termíny a pokyny. " +
          "Přineste si otázky; odpovědi zveřejníme na našem webu.",
      ].join("\n"),
    },
    preRolloutEmail1: {
      name: "E-mail před registrací 1",
      subject: "Přichází Microsoft Intune ({{Month}})",
      body: [
        "Dobrý den,",
        "",
        "ve vaší skupině ({{Group}}) zavádíme Microsoft Intune. Termín: {{Month}}. Intune chrání aplikace a data naší organizace na vašem " +
          "telefonu, tabletu a počítači a umožňuje pracovat na zařízení, které vám vyhovuje.",
        "",
        "Proč: zařízení se ztrácejí a hesla bývají odcizena. S Intune můžeme chránit to, co patří k práci, aniž bychom zasahovali do vašich " +
          "soukromých fotek, zpráv nebo aplikací.",
        "",
        "Kdy: začátek registrace pro vaši skupinu je {{EnrollmentDateLong}}.",
        "",
        "Zatím nemusíte nic dělat. Příští týden vám napíšeme, co si připravit. " +
          "Pokud máte otázky, obraťte se prosím na helpdesk.",
      ].join("\n"),
    },
    preRolloutEmail2: {
      name: "E-mail před registrací 2",
      subject: "Připravte se na registraci ({{EnrollmentDateLong}})",
      body: [
        "Dobrý den,",
        "",
        "blíží se registrace do služby Microsoft Intune pro vaši skupinu ({{Group}}). Začátek registrace je {{EnrollmentDateLong}}. Do té doby je potřeba udělat tři věci:",
        "",
        "1. Nainstalujte nejnovější aktualizaci systému na každé zařízení, které používáte k práci.",
        "2. Zálohujte své zařízení a nabijte ho.",
        "3. Ověřte si, že znáte svůj pracovní účet a heslo a že můžete schválit přihlášení.",
        "",
        "Registrace trvá asi 15 minut. V daný den dostanete e-mail s postupem. " +
          "Pokud budete pryč nebo si nejste jistí některým zařízením, dejte prosím vědět helpdesku už teď.",
      ].join("\n"),
    },
    enrollmentEmail: {
      name: "Registrační e-mail",
      subject: "Zaregistrujte prosím své zařízení v Microsoft Intune",
      body: [
        "Dobrý den,",
        "",
        "registrace do služby Microsoft Intune je nyní pro vaši skupinu ({{Group}}) otevřená. Zaregistrujte prosím tento týden každé zařízení, které používáte k práci:",
        "",
        "1. Nainstalujte si aplikaci Portál společnosti z obchodu s aplikacemi na svém zařízení.",
        "2. Otevřete ji a přihlaste se svým pracovním účtem.",
        "3. Postupujte podle pokynů na obrazovce. Počítejte asi s 15 minutami a mějte zařízení nabité a připojené k Wi-Fi.",
        "",
        "Jakmile aplikace oznámí, že je zařízení připravené, máte hotovo. Zařízení, které není zaregistrované, může později ztratit přístup " +
          "k pracovnímu e-mailu a souborům. Pokud se něco nepodaří, dál nepokračujte a obraťte se na helpdesk.",
      ].join("\n"),
    },
    postEnrollmentEmail: {
      name: "E-mail po registraci",
      subject: "Jak proběhla registrace?",
      body: [
        "Dobrý den,",
        "",
        "děkujeme, že jste si zaregistrovali zařízení v Microsoft Intune (skupina: {{Group}}). V aplikaci Portál společnosti teď můžete instalovat pracovní aplikace, " +
          "zkontrolovat, jestli zařízení splňuje naše požadavky, a požádat o pomoc.",
        "",
        "Ještě nemáte zařízení zaregistrované? Udělejte to prosím dnes podle postupu v našem posledním e-mailu nebo se obraťte na helpdesk: " +
          "zařízení, která nejsou zaregistrovaná, můžou ztratit přístup k pracovnímu e-mailu a souborům.",
        "",
        "Odpovězte nám prosím a napište, co se povedlo a co ne. Další skupiny to pak budou mít snazší.",
      ].join("\n"),
    },
  },
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
      `„${dateInText("cs", date)}“ je den a naplánoval by se jako celý měsíc${cells > 1 ? ` (takových buněk: ${String(cells)})` : ""}. Dny zatím plánovat nelze; pokud máte na mysli měsíc, napište „${monthInText("cs", date)}“ jako text.`,
    "missing-group": () => "Je zde měsíc, ale žádná skupina. Napište název skupiny, nebo řádek vymažte.",
    "several-months": ({ group, otherCell }) =>
      `„${group}“ má v buňce ${otherCell} jiný měsíc. Ponechte u každé skupiny jeden měsíc.`,
    "repeated-month": ({ found, otherCell }) =>
      `„${found}“ už je v buňce ${otherCell}. Doplňte roky, nebo ponechte pro každý měsíc jeden sloupec.`,
    "plan-too-long": ({ months, most }) =>
      `Plán by trval ${monthCount(months)}; nejvyšší možný počet je ${String(most)}. Zkontrolujte rok u tohoto měsíce.`,
    "repeated-group": ({ group, otherCell }) =>
      `„${group}“ už je v buňce ${otherCell}. Ponechte pro každou skupinu jeden řádek, nebo obě pojmenujte různě.`,
    "repeated-key": ({ key, otherCell }) =>
      `Klíč „${key}“ už je v buňce ${otherCell}. Dejte každé skupině vlastní klíč.`,
    "unknown-users": ({ found }) => `„${found}“ není počet uživatelů. Napište celé číslo, třeba 250.`,
    "not-an-address": ({ found }) =>
      `„${found}“ není e-mailová adresa. Napište adresu ve tvaru it@example.com.`,
    "cell-error": ({ found }) => `Buňka zobrazuje ${found}. Opravte vzorec, nebo napište hodnotu.`,
    "text-too-long": ({ characters, most }) =>
      `Počet znaků v buňce: ${String(characters)}; Excel jich uchová nejvýše ${String(most)}. Zkraťte text.`,
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
    "sent-without-date": ({ sendDate, sent }) =>
      `Tento řádek je označený jako odeslaný, ale nikde není kdy. Napište den do sloupce ${sendDate} nebo ${sent}.`,
    "no-such-week": ({ message, group }) =>
      `Měsíc nemá pátý týden pro „${message}“ (${group}). Zvolte jiný týden, třeba poslední.`,
    "out-of-order": ({ message, group, previous }) =>
      `„${message}“ (${group}) nenásleduje až po „${previous}“. Změňte jedno z obou dat.`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `Počet dnů mezi „${previous}“ a „${message}“ (${group}): ${String(days)}; požadované minimum: ${String(least)}. Zvolte pro jednu z obou zpráv jiný týden.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `Počet dnů mezi registracemi skupin ${previous} a ${group}: ${String(days)}; požadované minimum: ${String(least)}. Zvolte pozdější měsíc.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `Počet uživatelů, kteří se registrují v týdnu od ${isoDateText(week)}: ${String(users)} (${groups.join(", ")}); helpdesk jich zvládne ${String(most)}. Přesuňte nebo rozdělte některou skupinu.`,
    "sends-in-freeze": ({ label, sends }) =>
      `Počet zpráv v období „${label}“: ${String(sends.length)}${example(sends)}. U těch, které v něm být nemají, změňte týden.`,
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
      `„${found}“ není platná hodnota pro ${name}. Napište celé číslo od ${String(least)} do ${String(most)}.`,
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
        : `Počet příjemců bez skupiny: ${String(rows)}. Nedostanou žádný e-mail. Napište skupinu vedle každé adresy.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `„${found}“ není skupina z plánu. Počet příjemců, kteří proto nedostanou žádný e-mail: ${String(rows)}. Měli jste na mysli „${nearest}“? Opravte název, nebo ho u této skupiny uveďte ve sloupci Aliasy.`,
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
        : `Počet příjemců vyřazených z rozesílání: ${String(rows)}. Nedostanou žádný e-mail.`,
    "unspoken-language": ({ found, rows }) =>
      `„${found}“ není jazyk, ve kterém tento doplněk píše. Počet příjemců, kteří proto dostanou text v jiném jazyce: ${String(rows)}. Vyberte jazyk ze seznamu, nebo nechte buňku prázdnou.`,
    "group-without-recipients": ({ groups }) =>
      `Skupiny bez příjemců: ${groups.map((group) => `„${group}“`).join(", ")}. E-mail půjde na vlastní adresu skupiny, nebo na její název. Přidejte příjemce, nebo zkontrolujte, jak je název skupiny napsaný.`,
    "group-left-out": ({ groups }) =>
      `Skupiny, ve kterých není komu psát: ${groups.map((group) => `„${group}“`).join(", ")}. Nedostanou žádný e-mail. Pokud to není záměr, opravte příjemce.`,
    "unknown-slice": ({ group, rows }) =>
      `Příjemci skupiny „${group}“, kteří nedostanou žádný e-mail: ${String(rows)}. Část skupiny už dostala zprávy, které ostatní teprve dostanou, a nikde není, do které části patří. Napište nováčkům sami, nebo je uveďte ve vlastní skupině.`,
    "number-in-field": ({ name, rows }) =>
      `Ve sloupci ${name} ${rows === 1 ? "je číslo" : `jsou čísla (počet: ${String(rows)})`} a v e-mailu stojí čísla bez formátu. Pokud jde o datum nebo číslo začíná nulami, napište ho jako text.`,
    "blank-field": ({ message, field, rows }) =>
      `Text zprávy „${message}“ obsahuje {{${field}}}, ale toto pole je prázdné (počet e-mailů: ${String(rows)}), poprvé tady. Vyplňte ho, nebo uveďte, co má být místo něj: {{${field}|kolega}}.`,
    "unknown-message": ({ found, nearest }) =>
      `„${found}“ není zpráva z plánu. Měli jste na mysli „${nearest}“? Opravte název, nebo řádek odstraňte.`,
    "repeated-template": ({ message, otherCell }) =>
      `„${message}“ už má text v tomto jazyce v buňce ${otherCell}. Odstraňte jeden z nich.`,
    "send-emptied": ({ batch }) =>
      `„${batch}“ už v plánu není, takže je tento list prázdný. Připravte rozesílku, kterou chcete odeslat.`,
    "send-settled": ({ batch }) =>
      `Rozesílka „${batch}“ byla mezitím odeslána nebo zrušena, takže je tento list prázdný. Připravte rozesílku, kterou chcete odeslat jako další.`,
    "too-many-messages": ({ rows, most }) =>
      `Počet e-mailů v plánu: ${String(rows)}; na list se jich vejde ${String(most)}. Připravujte rozesílky po jedné, nebo zapište každou do souboru CSV.`,
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
  inputs: {
    group: [
      "Skupina",
      "Skupiny",
      "Název skupiny",
      "Organizační skupina",
      "Cílová skupina",
      "Oddělení",
      "Útvar",
      "Odbor",
      "Divize",
      "Tým",
    ],
    month: [
      "Měsíc",
      "Měsíc nasazení",
      "Měsíc zavedení",
      "Měsíc zavádění",
      "Měsíc registrace",
      "Období",
      "Časový rámec",
      "Termín",
      "Kdy",
      "Datum",
    ],
    year: ["Rok"],
    users: [
      "Uživatelé",
      "Počet uživatelů",
      "Uživatelů",
      "Počet",
      "Osoby",
      "Počet osob",
      "Lidé",
      "Zaměstnanci",
      "Počet zaměstnanců",
    ],
    email: ["E-mail", "Email", "E-mailová adresa", "Emailová adresa", "Mail", "Adresa"],
    phase: [
      "Fáze zavádění",
      "Zaváděcí fáze",
      "Fáze zavedení",
      "Fáze nasazení",
      "Fáze uvedení",
      "Fáze",
      "Plán zavádění",
      "Plán zavedení",
      "Plán nasazení",
    ],
    setting: ["Nastavení"],
    value: ["Hodnota"],
    start: ["Počáteční měsíc", "Začátek", "Začíná", "První měsíc", "Start"],
    language: ["Jazyk"],
    total: [
      "Celkem",
      "Součet",
      "Celkový součet",
      "Suma",
      "Mezisoučet",
      "Celkem uživatelů",
      "Celkový počet uživatelů",
    ],
    mark: ["X", "Ano", "A", "OK"],
    noMark: ["Ne", "Žádný", "Žádná", "Žádné", "Není"],
    aliases: ["Aliasy", "Alias", "Jiné názvy", "Další názvy", "Jiný název", "Také známo jako"],
    key: ["Klíč", "Klíč skupiny", "ID skupiny"],
    owner: ["Odpovědná osoba", "Odpovídá", "Vlastník"],
    calendar: ["Kalendář", "Kalendář svátků"],
  },
  settingsSheet: ["Nastavení"],
  sample: {
    sheet: "Skupiny",
    groups: {
      it: "IT",
      sales: "Prodej a marketing",
      retail: "Maloobchod",
      hr: "Personalistika",
      finance: "finance",
      executives: "vedení",
    },
  },
  everyoneSynonyms: [
    "Všichni",
    "Všechny",
    "Všechna",
    "Vše",
    "Všechno",
    "Všem",
    "Každý",
    "Všichni uživatelé",
    "Všechny skupiny",
    "Všichni zaměstnanci",
    "Všechna oddělení",
    "Celá organizace",
  ],
  executives: [
    "Vedení",
    "Vedení společnosti",
    "Vedení firmy",
    "Vrcholové vedení",
    "Vrcholový management",
    "Management",
    "Představenstvo",
    "Ředitelé",
  ],
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
    inputs: {
      wave: ["Vlna", "Číslo vlny", "Krok"],
      message: ["Zpráva", "Sdělení", "Název zprávy"],
      audience: ["Adresáti", "Okruh příjemců", "Publikum", "Komu"],
      week: ["Týden", "Týden v měsíci"],
      monthsAfter: ["Měsíců poté", "Měsíce poté", "O kolik měsíců později"],
      weekday: ["Den v týdnu", "Den"],
      channels: ["Kanály", "Kanál", "Způsob doručení"],
      sender: ["Odesílatel", "Odesílá"],
      subject: ["Předmět", "Předmět zprávy"],
      body: ["Text", "Text zprávy", "Tělo zprávy"],
      name: ["Jméno", "Celé jméno", "Jméno a příjmení", "Příjemce"],
      from: ["Od", "První den", "Datum začátku"],
      to: ["Do", "Poslední den", "Datum konce", "Konec"],
      label: ["Popis", "Označení", "Svátek"],
      kind: ["Druh", "Typ"],
      scope: ["Rozsah", "Platí pro"],
      effect: ["Účinek", "Efekt"],
      weekRule: ["Pravidlo týdnů", "Počítání týdnů"],
      weekStart: ["První den týdne", "První den v týdnu", "Týden začíná"],
      weekend: ["Víkend"],
      defaultWeekday: ["Výchozí den v týdnu", "Výchozí den", "Den odeslání"],
      leadWeeks: ["Předstih úvodní schůzky (týdny)", "Předstih (týdny)", "Týdny předem"],
      repeats: ["Počet úvodních schůzek", "Opakování úvodní schůzky"],
      leastGap: ["Nejmenší odstup (dny)", "Nejmenší odstup"],
      leastGate: ["Odstup registrací (dny)", "Odstup registrací"],
      capacity: ["Kapacita za týden (uživatelé)", "Kapacita za týden", "Kapacita"],
      whenFull: ["Při překročení kapacity", "Nad kapacitu"],
      shape: ["Typ plánu", "Podoba plánu"],
      support: ["Kontakt na helpdesk", "Helpdesk"],
      suppress: [
        "Neodesílat",
        "Odhlášen",
        "Odhlášena",
        "Odhlášen z odběru",
        "Nezasílat",
        "Neposílat",
        "Nekontaktovat",
        "Bez e-mailu",
      ],
    },
    sheets: {
      waves: ["Vlny"],
      recipients: ["Příjemci"],
      calendar: ["Kalendář"],
      templates: ["Šablony"],
      suppress: ["Neodesílat", "Odhlášení", "Odhlášení z odběru", "Odhlášky z odběru", "Seznam odhlášených"],
    },
    exclusions: [
      "Odhlášen",
      "Odhlášena",
      "Odhlášení",
      "Vyloučit",
      "Vyloučen",
      "Vyloučena",
      "Vyloučení",
      "Vyřadit",
      "Vyřazen",
      "Vyřazení",
      "Seznam vyloučených",
      "Černá listina",
      "Bez e-mailu",
    ],
    phases: {
      kickoff: ["Zahájení", "Úvodní schůzka", "Kickoff"],
      preEnrollment: ["Před registrací", "Před zavedením", "Před nasazením"],
      enrollment: ["Registrace", "Zavedení", "Nasazení"],
      postEnrollment: ["Po registraci", "Po zavedení", "Po nasazení"],
    },
    channels: {
      meeting: ["Schůzka", "Schůzky"],
      email: ["E-mail", "E-maily", "Email", "Mail"],
      website: ["Web", "Webová stránka", "Intranet"],
      social: ["Sociální sítě", "Sociální síť", "Příspěvek na sociální síti"],
      poster: ["Plakát", "Plakáty", "Letáky", "Leták"],
    },
    eachGroup: ["Každá skupina", "Skupina po skupině"],
    lastWeek: ["Poslední týden", "Poslední"],
    kinds: {
      holiday: ["Svátek", "Státní svátek"],
      freeze: ["Zmrazení změn", "Zmrazení", "Zákaz změn"],
    },
    effects: { block: ["Blokovat", "Zavřeno"], warn: ["Upozornit", "Upozornění"] },
    whenFull: { warn: ["Upozornit", "Upozornění"], split: ["Rozdělit"] },
    weekRules: {
      days: ["Dny v měsíci", "Dny 1 až 7"],
      containsFirst: ["Týden s 1. dnem měsíce", "Týden s prvním dnem"],
      isoMajority: ["První týden s aspoň čtyřmi dny", "ISO"],
      firstFull: ["První celý týden"],
    },
    shapes: {
      monthly: ["Měsíční plán", "Měsíční plán Microsoftu"],
      staggered: ["Postupná migrace", "Migrační cyklus"],
      empty: ["Jenom záhlaví", "Prázdný plán"],
      twoEmails: ["Dva e-maily", "Plán se dvěma e-maily"],
    },
    messages: {
      announcePlan: {
        name: "Oznámení plánu",
        subject: "Vaše zařízení přecházejí do Microsoft Intune ({{EnrollmentDateLong}})",
        body: [
          "Dobrý den,",
          "",
          "správu našich zařízení převádíme do služby Microsoft Intune, jednu skupinu po druhé. " +
            "Začátek registrace pro vaši skupinu ({{Group}}) je {{EnrollmentDateLong}}. Zatím nemusíte nic dělat.",
          "",
          "Příští měsíc dostanete postup. S otázkami se můžete obrátit na helpdesk.",
        ].join("\n"),
      },
      instructToEnroll: {
        name: "Pokyny k registraci",
        subject: "Jak zaregistrovat svá zařízení",
        body: [
          "Dobrý den,",
          "",
          "registrace do služby Microsoft Intune je pro vaši skupinu ({{Group}}) otevřená. U každého zařízení, které používáte k práci:",
          "",
          "1. Nainstalujte si aplikaci Portál společnosti z obchodu s aplikacemi na svém zařízení.",
          "2. Otevřete ji a přihlaste se svým pracovním účtem.",
          "3. Postupujte podle pokynů na obrazovce. Počítejte asi s 15 minutami.",
          "",
          "Pokud se něco nepodaří, dál nepokračujte a obraťte se na helpdesk.",
        ].join("\n"),
      },
      giveDeadline: {
        name: "Konečný termín",
        subject: "Zaregistrujte prosím svá zařízení do měsíce",
        body: [
          "Dobrý den,",
          "",
          "děkujeme, pokud už máte svá zařízení zaregistrovaná (skupina: {{Group}}). Pokud některé ještě není, zaregistrujte ho prosím tento měsíc: " +
            "od příštího měsíce budou mít přístup k pracovnímu e-mailu a souborům jenom zaregistrovaná zařízení.",
          "",
          "Postup najdete v našem posledním e-mailu a helpdesk vám rád pomůže.",
        ].join("\n"),
      },
      enforceAccess: {
        name: "Omezení přístupu",
        subject: "K pracovnímu e-mailu a souborům mají teď přístup jenom zaregistrovaná zařízení",
        body: [
          "Dobrý den,",
          "",
          "ode dneška mají přístup k pracovnímu e-mailu a souborům jenom zařízení zaregistrovaná v Microsoft Intune (skupina: {{Group}}). " +
            "Pokud vaše zařízení přístup ztratilo, zaregistrujte ho pomocí aplikace Portál společnosti a přístup se obnoví.",
          "",
          "Pokud se neobnoví, obraťte se prosím na helpdesk.",
        ].join("\n"),
      },
      benefitsAndSchedule: {
        name: "Přínosy a harmonogram",
        subject: "Přichází Microsoft Intune ({{EnrollmentDateLong}})",
        body: [
          "Dobrý den,",
          "",
          "začátek registrace do služby Microsoft Intune pro vaši skupinu ({{Group}}) je {{EnrollmentDateLong}}. Intune chrání to, co patří k práci, " +
            "aniž by zasahoval do vašich soukromých fotek, zpráv nebo aplikací, a umožňuje pracovat na zařízení, které vám vyhovuje.",
          "",
          "V daný den dostanete e-mail s postupem, který trvá asi 15 minut. S otázkami se můžete obrátit na helpdesk.",
        ].join("\n"),
      },
      enrollNow: {
        name: "Výzva k registraci",
        subject: "Zaregistrujte prosím svá zařízení teď",
        body: [
          "Dobrý den,",
          "",
          "zaregistrujte prosím každé zařízení, které používáte k práci (skupina: {{Group}}): nainstalujte si aplikaci Portál společnosti z obchodu s aplikacemi na svém zařízení, " +
            "otevřete ji, přihlaste se svým pracovním účtem a postupujte podle pokynů na obrazovce.",
          "",
          "Zařízení, která nebudou zaregistrovaná do konce měsíce ({{Month}}), ztratí přístup k pracovnímu e-mailu a souborům. " +
            "Pokud se něco nepodaří, obraťte se na helpdesk.",
        ].join("\n"),
      },
    },
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
      whenFull: "Upozornit jenom upozorní; Rozdělit rozdělí velkou skupinu do turnusů s týdenním odstupem.",
      shape: "Plán, který se použije, když v sešitu není list Vlny.",
    },
    samples: { newYear: "Nový rok", freeze: "Zmrazení změn na konci roku", person: "Ukázková osoba" },
  },
  merge: {
    timings: {
      sent: "Odesláno",
      past: "Po termínu, není označeno jako odeslané",
      due: "K odeslání dnes",
      coming: "Nadcházející",
    },
    rows: (count) => counted(count, "řádek", "řádky", "řádků"),
    moreNames: (count) => `${String(count)} dalších`,
    later: (count) => `Další k odeslání: ${String(count)}`,
    past: (count) => `Po termínu, neoznačené jako odeslané: ${String(count)}`,
    sent: (count) => `Odeslané: ${String(count)}`,
    noEmails: "Plán nemá žádné e-maily k odeslání.",
    allSent: "Všechny rozesílky jsou označené jako odeslané.",
    prepare: "Připravit rozesílku",
    preparing: "Připravuje se rozesílka…",
    willWrite: "Co se zapíše",
    alsoWritten: (sheets) => `Aby všechny listy říkaly totéž, zapíšou se také: ${sheets}.`,
    warnings: {
      sent: "Co je označené jako odeslané, se znovu nepřipravuje: stejní lidé by to dostali dvakrát. Pokud to odesláno nebylo, změňte stav příslušných řádků na listu Komunikace.",
      past: "Datum odeslání této rozesílky už uplynulo a není označená jako odeslaná.",
    },
    leftOut: {
      heading: "Vynechaní ze všech rozesílek",
      nobody: "Žádný příjemce není vynechaný.",
      suppressed: (rows) => `Nemají nic dostávat: ${String(rows)}`,
      withoutAddress: (rows) => `Bez použitelné adresy: ${String(rows)}`,
      repeated: (rows) => `Uvedení dvakrát: ${String(rows)}`,
      unknownSlice: (rows) => `Z rozdělených skupin, možná už zprávu dostali: ${String(rows)}`,
      withoutGroup: (rows) => `Bez skupiny z plánu: ${String(rows)}`,
    },
    settled: {
      sent: (mails) => `E-maily této rozesílky, které už byly odeslány: ${String(mails)}`,
      cancelled: (mails) => `Zrušené e-maily této rozesílky: ${String(mails)}`,
    },
    nobody: "Tato rozesílka nemá žádné příjemce.",
    mails: {
      heading: "E-maily tak, jak se odešlou",
      to: "Komu",
      subject: "Předmět",
      body: "Text",
      position: (place, of) => `${place} z ${of}`,
      previous: "Předchozí",
      next: "Další",
      first: "První",
      longest: "Nejdelší",
      noted: "Další ke kontrole",
      findAddress: "Adresa",
      find: "Najít",
      searching: "Hledá se…",
      missed: {
        noted: "Každý e-mail má vlastní pole i svůj jazyk.",
        address: "Žádná adresa v této rozesílce tento text neobsahuje.",
      },
      replaced: (fields) => `U tohoto příjemce prázdné, místo toho stojí jiná slova: ${fields}.`,
      otherLanguage: (written, wanted) => `Jazyk textu: ${written}. Pro jazyk ${wanted} žádný není.`,
    },
    prepared: "Rozesílka je připravená",
    gone: (batch) => `„${batch}“ už v plánu není. Nic se nepřipravilo; vyberte rozesílku z plánu.`,
    blocked: "Rozesílku zatím nejde připravit: nejdřív opravte to, co je uvedeno níže.",
    mayHaveChanged: "Některé listy se možná změnily. Když rozesílku připravíte znovu, budou v pořádku.",
    inWord: {
      heading: "Dál ve Wordu",
      onlyClassic:
        "Word odesílá hromadnou korespondenci jen přes klasický Outlook pro Windows. S novým Outlookem, s Outlookem na webu nebo ve Wordu pro Mac či na webu skončí bez chyby a nic neodejde.",
      save: "Nejdřív sešit uložte a zavřete: Word ho chce jen pro sebe.",
      finish:
        "V dokumentu propojeném s listem Send: Dokončit a sloučit > Odeslat e-mailové zprávy, Komu: pole To.",
      subjectLine: "Předmět zprávy",
      subjectsDiffer:
        "Předměty této rozesílky se liší a hromadná korespondence má jeden pro všechny: napište takový, který se hodí pro každého.",
    },
    downloadCsv: "Stáhnout CSV pro Word",
    check: "Zkontrolovat zapsané",
    checking: "Kontroluje se…",
  },
  communications: {
    sheet: "Komunikace",
    headers: {
      wave: "Vlna",
      message: "Zpráva",
      purpose: "Účel",
      channels: "Kanály",
      audience: "Adresáti",
      key: "Klíč skupiny",
      batch: "Turnus",
      month: "Měsíc",
      week: "Týden",
      days: "Dny týdne",
      sendDate: "Datum odeslání",
      why: "Proč toto datum",
      sender: "Odesílatel",
      owner: "Odpovědná osoba",
      status: "Stav",
      recipients: "Příjemci",
      lockedDate: "Zamknuté datum",
      sent: "Odesláno dne",
      notes: "Poznámky",
      feedback: "Odkaz na zpětnou vazbu",
    },
    statuses: { planned: "Naplánováno", ready: "Připraveno", sent: "Odesláno", cancelled: "Zrušeno" },
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
      locked: "Zamknuto: den je ve sloupci Zamknuté datum.",
      sent: "Odesláno: datum se už nemění.",
      cancelled: "Zrušeno: nic se neodešle a datum zůstává.",
    },
    conflicts: {
      noSuchWeek: "Bez data: měsíc takový týden nemá.",
      closedWeek: "Bez data: v týdnu není žádný dostupný den.",
      tooLate: ({ for: wait }) =>
        `Bez data. ${wait.kind === "after" ? `„${wait.message}“` : `Registrace skupiny ${wait.group}`}: ${day(wait.on)}; potom už v týdnu nezbývá žádný dostupný den.`,
    },
    leftPlan: "Odesláno. V plánu už není.",
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
    written: (rows) => counted(rows, "řádek", "řádky", "řádků"),
  },
  pane: {
    title: "Rollout Waves",
    language: "Jazyk",
    starting: "Čeká se na Excel…",
    reading: "Načítá se sešit…",
    blocked: {
      heading: "Není spojení s Excelem",
      text: "Část, která komunikuje s Excelem, se načítá z adresy appsforoffice.microsoft.com a nedorazila. Síť možná tuto adresu blokuje; správce ji může povolit.",
      stillWorks: "Co funguje i tak: uložte sešit, otevřete soubor tady a stáhněte ho i s časovou osou.",
    },
    outside: {
      heading: "Otevřete sešit",
      text: "Tato stránka teď není v Excelu, takže pracuje se souborem. Soubor se načte ve vašem prohlížeči a nikam se neodesílá.",
      dropHere: "Přetáhněte sem soubor .xlsx",
    },
    openWorkbook: "Otevřít sešit",
    openAnother: "Otevřít jiný sešit",
    opening: (file) => `Otevírá se soubor ${file}…`,
    empty: {
      example: "Tabulka, kterou lze načíst",
      heading: "Kdo se co a kdy dozví",
      text: "Vytvořte tabulku skupin s měsícem, kdy na každou přijde řada. Vznikne z ní časová osa, kterou ukážete na schůzkách, a řádky pro hromadnou korespondenci.",
      sample: (sheet) => `Ukázka přidá list s názvem ${sheet}, který můžete libovolně měnit.`,
      insertSample: "Vložit ukázková data",
      starter:
        "Nebo začněte se všemi listy, které plán může mít, a vyplňte je: skupiny, vlny, příjemci, kalendář a nastavení.",
    },
    rules: {
      heading: "Další nastavení",
      change: "Pravidla, u kterých je buňka, se mění v ní; ostatní jsou obvyklá.",
      changeWithout:
        "Toto jsou obvyklá pravidla. Chcete-li je změnit, vložte šablony listů: na listu Nastavení má každé svůj řádek.",
      usual: "obvyklé",
      noLimit: "bez omezení",
      noWeekend: "žádný",
      weeks: (count) => counted(count, "týden", "týdny", "týdnů"),
      days: dayCount,
      users: (count) => `uživatelé: ${count}`,
      ownWaves: (sheet) => `vlastní plán (list ${sheet})`,
    },
    starter: {
      heading: "Šablony listů",
      insert: "Vložit šablony listů",
      adds: "Přidá ty z listů Vlny, Příjemci, Kalendář a Nastavení, které v sešitu nejsou. Můžete je libovolně měnit.",
      shape: "Plán",
      added: (sheets) => `Přidáno: ${sheets}.`,
      nothingToAdd: "Sešit už má všechny šablony listů.",
    },
    changes: {
      heading: "Co se změní",
      none: (kept) => `Žádné datum se nezmění; beze změny: ${String(kept)}.`,
      moved: (count) => `přesunuto: ${String(count)}`,
      added: (count) => `přidáno: ${String(count)}`,
      removed: (count) => `odebráno: ${String(count)}`,
      kept: (count) => `beze změny: ${String(count)}`,
      fromTo: (from, to) => `Dříve: ${from}; nyní: ${to}.`,
      noDate: "bez data",
      more: (count) => `A ještě ${counted(count, "další", "další", "dalších")}.`,
      sinceLastTime: "Od minule",
    },
    load: {
      heading: "Zatížení za týden",
      peak: "Maximum",
      freeze: (labels) => `Zmrazení změn: ${labels}`,
      overLimit: (users) => `nad limit: ${users}`,
    },
    rollout: "Vaše zavádění",
    sheet: "List",
    chooseSheet: "Vyberte list",
    whyChosen: {
      hasGroups: "Vybráno, protože má pod záhlavím řádky.",
      isHeaded: "Vybráno, protože záhlaví říkají, co obsahuje.",
      isSource: "Vybráno přednostně před hotovým komunikačním plánem.",
      isNamed: "Vybráno podle názvu.",
      mostGroups: "Vybráno, protože má nejvíce skupin.",
      fewestErrors: "Vybráno, protože má nejméně chyb.",
      first: "Vybráno, protože je první.",
    },
    start: "Začátek",
    groups: (count) => counted(count, "skupina", "skupiny", "skupin"),
    users: (count) => `Uživatelé: ${count}`,
    setBySettings: (cell) => `Nastaveno v buňce ${cell}.`,
    goTo: (cell) => `Přejít na ${cell}`,
    readAgain: "Načíst znovu",
    toFix: (count) => counted(count, "věc k opravě", "věci k opravě", "věcí k opravě"),
    toKnow: (count) => `${String(count)} upozornění`,
    andMore: (count) =>
      `A ještě ${counted(count, "další", "další", "dalších")}. Nejdřív opravte tyto a potom načtěte znovu.`,
    preview: "Náhled",
    generate: "Vytvořit časovou osu",
    generateAgain: "Vytvořit znovu",
    fixFirst: (count) =>
      count === 1
        ? "Nejdřív opravte věc uvedenou výše."
        : `Nejdřív opravte ${counted(count, "věc", "věci", "věcí")} výše.`,
    writing: "Zapisuje se…",
    inserting: "Vkládají se ukázková data…",
    insertingStarter: "Vkládají se šablony listů…",
    cancel: "Zrušit",
    cancelling: "Ruší se…",
    cancelled: "Zrušeno.",
    done: "Hotovo",
    timelineWritten: (waves, months) => `${counted(waves, "vlna", "vlny", "vln")}, ${monthCount(months)}`,
    messagesWritten: (rows, sends) =>
      `${counted(rows, "řádek", "řádky", "řádků")}, ${counted(sends, "rozesílka", "rozesílky", "rozesílek")}`,
    open: (sheet) => `Otevřít list ${sheet}`,
    download: (file) => `Stáhnout soubor ${file}`,
    downloadCalendar: "Stáhnout kalendář",
    backToPlan: "Zpět k plánu",
    nextToSend: "Další rozesílka",
    nothingToSend: "Všechna data odeslání už uplynula.",
    refused: "Zatím není hotovo",
    nothingChanged: "Nic se nezměnilo.",
    mayHaveChanged: "Některé listy se možná změnily. Když časovou osu vytvoříte znovu, budou v pořádku.",
    tryAgain: "Zkusit znovu",
    failed: {
      heading: "V doplňku se něco pokazilo",
      text: "Je to naše chyba, ne vaše. Zkuste to znovu; pokud se to bude opakovat, pošlete podrobnosti tomu, od koho doplněk máte.",
    },
    detailsLabel: "Podrobnosti, bez čehokoli z vašeho sešitu",
    copyDetails: "Kopírovat podrobnosti",
    copied: "Zkopírováno.",
    copyByHand: "Kopírování tady není povolené. Text je vybraný: stiskněte Ctrl+C nebo ⌘C.",
    help: {
      heading: "Nápověda a soukromí",
      text: "Na libovolném listu vypište skupiny s jejich měsíci, zkontrolujte náhled a potom časovou osu vytvořte. Listy Časová osa a Messages vznikají pokaždé znovu; žádného jiného listu se doplněk nedotkne.",
      privacy:
        "Nic neopouští sešit: žádné sledování, žádný server. Načítá se jenom Office.js, od Microsoftu.",
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
      sheetThere: { claim: "List existuje", protects: "Bez něj není z čeho slučovat." },
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
    more: (count) => `A ještě další: ${String(count)}.`,
    remedies: {
      messages: "Vytvořte znovu: list Messages se zapíše nově.",
      send: "Připravte rozesílku znovu: list Send se zapíše nově.",
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
  return counted(count, "měsíc", "měsíce", "měsíců");
}

/** `few` stands after 2 to 4, `many` after 0 and from 5 on. */
function counted(count: number, one: string, few: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : count >= 2 && count <= 4 ? few : many}`;
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
  return counted(count, "den", "dny", "dnů");
}
