import { countingIn } from "../../language/countingIn";
import { LANGUAGE_NAMES } from "../../language/languageNames";
import { type CivilDate, isoDateText, isoWeekday } from "../../calendar/civilDate";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../../language/weekendReadings";
import type { SendOnDay } from "../../plan/scheduleProblem";
import type { Translation } from "../../vocabulary/translation";
import type { Messages } from "../en/messages";

const { number } = countingIn("hu");

/** Hungarian: what sheets, problems and refusals say. */
export const messages: Translation<Messages> = {
  days: (count) => `${number(count)} nap`,
  weekRule: "A hetek számítása: az első hét a hónap 1–7. napja, a második hét a 8–14. napja, és így tovább.",
  wavesPurpose:
    "Mire valók a szakaszok: kezdeti értekezlet mindenkinek, majd minden csoportnak két e-mail előzetesen, egy a regisztrálásról és egy utána.",
  problems: {
    "no-table": () =>
      "Nem található olyan lap, amelyen csoportok és hónapok vannak. Készítsen táblázatot Csoport és Hónap oszloppal, vagy szúrja be a mintaadatokat.",
    "sheet-not-found": ({ found, sheetNames }) =>
      `Nincs „${found}” nevű lap. Válasszon ezek közül: ${sheetNames.join(", ")}.`,
    "no-table-on-sheet": () =>
      "Ezen a lapon nincs csoportokat és hónapokat tartalmazó táblázat. Írja be a Csoport és a Hónap fejlécet, vagy válasszon másik lapot.",
    "no-groups": () => "A fejlécek alatt nincs semmi. Írjon minden sorba egy csoportot.",
    "unknown-month": ({ found }) => `„${found}” nem hónap. Írjon be egy hónapnevet vagy dátumot.`,
    "missing-month": ({ group }) =>
      `„${group}”: nincs megadva hónap. Adjon meg minden csoporthoz egy hónapot.`,
    "day-in-month": ({ date, cells }) =>
      `„${dateInText("hu", date)}” egy nap, de az egész hónapként kerülne a tervbe${cells > 1 ? ` (ilyen cellák száma: ${number(cells)})` : ""}. Napokat még nem lehet tervezni; ha a hónapra gondolt, írja be szövegként: „${monthInText("hu", date)}”.`,
    "missing-group": () =>
      "Hónap van, de csoport nincs. Írja be a csoport nevét, vagy törölje a sor tartalmát.",
    "several-months": ({ group, otherCell }) =>
      `„${group}”: a következő cellában másik hónap szerepel: ${otherCell}. Csoportonként egy hónapot hagyjon meg.`,
    "repeated-month": ({ found, otherCell }) =>
      `„${found}” már szerepel ebben a cellában: ${otherCell}. Írja ki az évszámokat, vagy hónaponként egy oszlopot hagyjon meg.`,
    "plan-too-long": ({ months, most }) =>
      `A terv ${number(months)} hónapig tartana; legfeljebb ${number(most)} lehetséges. Ellenőrizze ennek a hónapnak az évét.`,
    "repeated-group": ({ group, otherCell }) =>
      `„${group}” már szerepel ebben a cellában: ${otherCell}. Csoportonként egy sort hagyjon meg, vagy adjon a kettőnek különböző nevet.`,
    "repeated-key": ({ key, otherCell }) =>
      `A(z) „${key}” kulcs már szerepel ebben a cellában: ${otherCell}. Adjon minden csoportnak saját kulcsot.`,
    "unknown-users": ({ found }) =>
      `„${found}” nem felhasználószám. Írjon be egy egész számot, például: 250.`,
    "not-an-address": ({ found }) =>
      `„${found}” nem e-mail-cím. Írjon be egy címet, például: it@example.com.`,
    "cell-error": ({ found }) =>
      `A cella ezt mutatja: ${found}. Javítsa ki a képletét, vagy írja be az értéket.`,
    "text-too-long": ({ characters, most }) =>
      `A cella ${number(characters)} karaktert tartalmaz; az Excel legfeljebb ${number(most)} karaktert tárol. Rövidítse le a szöveget.`,
    "formula-like": ({ found }) =>
      `„${found}” – ezt egyes programok képletként futtatnák. Olyan nevet írjon be, amely nem képletként kezdődik.`,
    "merged-cells": ({ range }) =>
      `A következő cellák egyesítve vannak, ezért nem egyértelmű, mi mihez tartozik: ${range}. Szüntesse meg az egyesítést, és töltse ki mindegyik cellát.`,
    "unknown-setting-value": ({ setting, found }) =>
      `„${found}” nem megfelelő érték ehhez a beállításhoz: ${setting}. Javítsa ki, vagy törölje.`,
    "sheet-name-taken": ({ name }) =>
      `Már van „${name}” nevű lap, és nem a Rollout Waves hozta létre, ezért érintetlen marad. Nevezze át, majd készítse el újra az ütemtervet.`,
    "name-taken": ({ name }) =>
      `„${name}” – ezt a nevet a munkafüzet már másra használja. Módosítsa a Képletek > Névkezelő paranccsal, majd készítse el újra az ütemtervet.`,
    "sheet-protected": () =>
      "Ez a lap védett, ezért nem frissíthető. Válassza a Véleményezés > Lapvédelem feloldása parancsot, majd készítse el újra az ütemtervet.",
    "workbook-protected": () =>
      "A munkafüzet szerkezete védett, ezért nem adható hozzá lap. Oldja fel a védelmet a Véleményezés > Füzetvédelem paranccsal, majd készítse el újra az ütemtervet.",
    "no-open-day": ({ message, group }) =>
      `„${message}” (${group}): ezen a héten nem maradt megfelelő nap. Válasszon másik hónapot vagy hetet.`,
    "no-address": ({ groups }) =>
      `Nincs e-mail-cím a következőkhöz: ${groups.join(", ")}. A To oszlopban a név áll, és az Outlook a címjegyzékben keresi meg. A biztonság kedvéért vegyen fel egy E-mail oszlopot.`,
    "unclear-groups": ({ found }) =>
      `Nem egyértelmű, mely csoportok szerepelnek itt: „${found}”. Válassza el őket vesszővel, mindegyiket a felhasználóinak számával zárójelben: HR (50 felhasználó), Pénzügy (40 felhasználó).`,
    "everyone-among-groups": ({ found }) =>
      `„${found}” mindenkit jelent, de más csoportok is vannak mellette. Nevezze meg, melyik csoportra gondol.`,
    "note-not-read": ({ found }) =>
      `„${found}” a táblázat alatti megjegyzésnek számít. Ha csoport, adjon meg hozzá egy hónapot.`,
    "table-not-read": ({ range }) =>
      `Van még egy csoportokat és hónapokat tartalmazó táblázat, amelyet a program nem olvasott be: ${range}. Tartson mindent egy táblázatban.`,
    "months-out-of-order": ({ found }) =>
      `„${found}” korábbra esik, mint az előtte lévő oszlop. Ellenőrizze a kezdő hónapot, vagy írja ki az évszámokat.`,
    "no-such-week": ({ message, group }) =>
      `„${message}” (${group}): a hónapnak nincs ötödik hete. Válasszon másik hetet, például az utolsót.`,
    "out-of-order": ({ message, group, previous }) =>
      `„${message}” (${group}) nem későbbi, mint „${previous}”. Módosítsa a két dátum egyikét.`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `Napok száma „${previous}” és „${message}” között (${group}): ${number(days)}; legalább ${number(least)} szükséges. Az egyikhez válasszon másik hetet.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `Napok száma ${previous} és ${group} regisztrálása között: ${number(days)}; legalább ${number(least)} szükséges. Válasszon későbbi hónapot.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `Ezen a héten (kezdete: ${isoDateText(week)}) ${number(users)} felhasználó regisztrál (${groups.join(", ")}); az informatikai ügyfélszolgálat ${number(most)} felhasználót tud ellátni. Helyezzen át vagy osszon fel egy csoportot.`,
    "sends-in-freeze": ({ label, sends }) =>
      `„${label}” alatt kimenő üzenetek száma: ${number(sends.length)}${example(sends)}. Válasszon másik hetet azoknak, amelyeknek nem ekkor kell kimenniük.`,
    "locked-on-closed-day": ({ message, group, date, closure }) =>
      `„${message}”${to(group)} erre a napra van rögzítve: ${isoDateText(date)}, de ez a nap nem elérhető: ${closure.kind === "weekend" ? "hétvége" : closure.label}. Oldja fel a rögzítést, vagy hagyja így, ha ez a szándéka.`,
    "locked-outside-week": ({ message, group, date }) =>
      `„${message}”${to(group)} erre a napra van rögzítve: ${isoDateText(date)}, de ez nem az üzenet hetébe esik. Oldja fel a rögzítést, vagy hagyja így, ha ez a szándéka.`,
    "kickoff-with-first-message": ({ kickoff, groups }) =>
      `„${kickoff}” és az első üzenet ugyanarra a hétre esik a következőknél: ${groups.join(", ")}. Tartsa korábban az értekezletet, hogy maradjon idő a kérdésekre.`,
    "enrolled-before-evaluated": ({ groups, previous }) =>
      `A regisztrálás megnyílik a következőknek: ${groups.join(", ")}, mielőtt ${previous} kérdést kapna arról, hogyan sikerült. Válasszon későbbi hónapot vagy hetet.`,
    "executives-in-pilot": ({ group }) =>
      `${group} az elsők között van, tehát ez a próbacsoport. Kezdje olyan csoporttal, amely elviseli és megoldja a gondokat, a vezetők pedig később következzenek.`,
    "phases-out-of-order": ({ message, phase, previous, previousPhase }) =>
      `„${message}” (${phase}) ugyanazoknál a csoportoknál „${previous}” (${previousPhase}) után következik. Ha nem ez a szándék, cserélje fel a sorrendjüket, vagy módosítsa az egyik fázisát.`,
    "sends-in-past": ({ sends }) =>
      `Azon üzenetek száma, amelyeknek a dátuma elmúlt, és nincsenek elküldöttként megjelölve: ${number(sends.length)}${example(sends)}. Amelyik kiment, azt jelölje meg elküldöttként; a többinek adjon későbbi hónapot vagy dátumot, vagy vonja vissza őket.`,
    "slices-to-one-address": ({ groups }) =>
      `Felosztott, címzettek nélküli csoportok: ${groups.join(", ")}. A csoport saját címe minden üzenetet részenként egyszer kap meg. Vegye fel a tagokat címzettként, vagy ne ossza fel a csoportokat.`,
    "unknown-calendar": ({ calendar, scope }) =>
      `A naptár egyetlen sora sem vonatkozik erre: „${calendar}”. Írja úgy a nevet, ahogy a(z) ${scope} oszlopban áll, vagy vegyen fel egy sort.`,
    "no-waves": () =>
      "A fejlécek alatt nincs üzenet. Írjon minden sorba egyet, vagy törölje a lapot, ha az alapértelmezett tervet szeretné használni.",
    "missing-value": ({ name }) => `Ez az oszlop itt üres: ${name}. Töltse ki, vagy törölje a sor tartalmát.`,
    "not-a-choice": ({ name, found, choices }) =>
      `„${found}” nem megfelelő érték itt: ${name}. Írja be ezek egyikét: ${choices.join(", ")}.`,
    "weekday-or-country": (problem) => {
      const { found, day, country, days } = weekendReadings("hu", problem);
      return `„${found}” jelentheti ezt a napot: ${day}, vagy ezt az országot: ${country}. Írja be a hétvége napjait teljes nevükkel: „${day}”, ha csak erre a napra, „${days}”, ha az országra gondol.`;
    },
    "not-in-range": ({ name, found, least, most }) =>
      `„${found}” nem megfelelő érték itt: ${name}. Írjon be egy egész számot ${number(least)} és ${number(most)} között.`,
    "unknown-week": ({ found }) =>
      `„${found}” nem a hónap egyik hete. Írja be szövegként: 1, 2, 3, 4, 5, utolsó, vagy több hét, például 1-3.`,
    "unknown-date": ({ found }) => `„${found}” nem dátum. Írjon be egy dátumot, például: 2026-12-24.`,
    "dates-reversed": ({ found }) => `„${found}” korábbi, mint az első nap. Cserélje fel a két dátumot.`,
    "repeated-message": ({ message, otherCell }) =>
      `„${message}” már szerepel ebben a cellában: ${otherCell}. Adjon minden üzenetnek külön nevet.`,
    "several-audiences": ({ wave, otherCell }) =>
      `${String(wave)}. szakasz: a következő cellában másik célközönség szerepel: ${otherCell}. Adjon meg egyetlen célközönséget, vagy tegye ezt az üzenetet külön szakaszba.`,
    "missing-text": ({ message }) =>
      `„${message}” e-mail, de itt nincs szövege. Írja meg a tárgyát és a szövegtörzsét.`,
    "unknown-field": ({ field, nearest }) =>
      `Nincs {{${field}}} nevű mező. Erre gondolt: {{${nearest}}}? Javítsa ki, vagy írja be magát a szöveget.`,
    "stray-braces": ({ found }) =>
      `A(z) „${found}” kapcsos zárójelei nem alkotnak mezőt, és így kerülnének az e-mailbe. A mezőt így írja: {{Name}} vagy {{Name|kolléga}}, benne és mellette más kapcsos zárójel nélkül, vagy törölje a zárójeleket.`,
    "communications-without-headers": ({ headers }) =>
      `Ezen a lapon nincs olyan sor, amelyben megvannak ezek a fejlécek: ${headers.join(" és ")}, ezért nem őrizhető meg, ami rajta áll. Írja be őket újra, vagy törölje a lapot.`,
    "communications-header-missing": ({ headers }) =>
      `Ebből a sorból hiányoznak ezek a fejlécek: ${headers.join(", ")}. Nélkülük nem állapítható meg, mi ment ki és mikor. Írja be őket újra az oszlopuk fölé.`,
    "above-headers": ({ found }) =>
      `A fejlécek fölött ez áll: „${found}”, és elveszne, amikor a lap újraíródik. Helyezze a sorok alá, saját oszlopba vagy másik lapra.`,
    "formulas-become-values": ({ name, cells }) =>
      `A(z) ${name} alatti képletek (cellák: ${number(cells)}) csak a mutatott értékükkel maradnak meg. Tartsa őket saját lapon.`,
    "message-renamed": ({ message, was }) =>
      `A(z) „${message}” az előző futás „${was}” üzenetének számít új néven: ami elküldött, zárolt és megjegyzett volt, vele marad. Ha másik üzenet, adjon neki saját hullámot.`,
    "message-unclear": ({ was, messages }) =>
      `A(z) „${was}” el lett küldve, és már nincs a tervben, ezek pedig újak: ${messages.join(", ")}. Ha valamelyikük az, kétszer menne el. Egyszerre egy nevet változtasson, vagy adjon az új üzeneteknek saját hullámot.`,
    "language-changed": ({ was, is }) =>
      `Ez a terv ${LANGUAGE_NAMES[was]} nyelvű volt, most pedig ${LANGUAGE_NAMES[is]} nyelvű, mindazzal, amit írtak bele. A visszatéréshez válassza újra ezt: ${LANGUAGE_NAMES[was]}.`,
    "repeated-message-key": ({ key, otherCell }) =>
      `A(z) „${key}” kulcs már szerepel itt: ${otherCell}. Adjon minden üzenetnek saját kulcsot.`,
    "sent-without-date": ({ sendDate, sent }) =>
      `Ez a sor elküldöttként van megjelölve, de sehol sem áll, mikor ment ki. Írja be a napot ebbe az oszlopba: ${sendDate} vagy ${sent}.`,
    "similar-groups": ({ group, other, otherCell }) =>
      `„${group}” nagyon hasonlít erre: „${other}” (${otherCell}). Ha ugyanaz a csoport, használjon egyetlen nevet, vagy írja a másikat egy Aliasok nevű oszlopba.`,
    "read-as-one-group": ({ found }) =>
      `„${found}” egyetlen csoportként lett beolvasva. Ha több csoport, válassza el őket vesszővel.`,
    "recipients-without-headers": ({ headers }) =>
      `Ezen a lapon nincs olyan sor, amelyben megvannak ezek a fejlécek: ${headers.join(" és ")}, ezért nem olvasható be róla címzett. Írja be őket az oszlopok fölé, vagy nevezze át a lapot.`,
    "without-headers": ({ headers }) =>
      `Ezen a lapon nincs olyan sor, amelyben megvannak ezek a fejlécek: ${headers.join(", ")}, ezért semmi sem olvasható be róla. Írja be őket az oszlopok fölé, vagy nevezze át a lapot.`,
    "sheet-not-read": ({ input, headers }) =>
      `Ez a lap olyannak látszik, mint a(z) ${input} lap, de a program nem olvasta be. Ha szükség van rá, jelenítse meg, adja neki a(z) ${input} nevet, és írja az oszlopok fölé ezeket a fejléceket: ${headers.join(", ")}; csak egy ilyen lapot tartson meg.`,
    "hidden-used": ({ input }) =>
      `Ez a lap rejtett, és a program ${input} lapként olvasta be. Jelenítse meg, hogy lássa, mi érvényes, vagy törölje, ha nincs rá szükség.`,
    "hidden-unclear": ({ input }) =>
      `Ezen a rejtett lapon a(z) ${input} lap fejlécei vannak, és más lapon nincsenek. Ha használni szeretné, jelenítse meg, vagy adja neki a(z) ${input} nevet; ha nincs rá szükség, törölje.`,
    "second-table": ({ input, other }) =>
      `Ez a lap ${input} lapként olvasható, és ez is: „${other}”. Gyűjtsön mindent az egyikre, és törölje a másikat.`,
    "taken-as-suppress": () =>
      "Ezt a program azok listájaként vagy jelöléseként olvasta be, akik nem kapnak e-mailt. Ha nem az, adjon neki másik nevet.",
    "recipient-without-group": ({ rows }) =>
      rows === 1
        ? "1 címzettnek nincs csoportja, ezért nem kap e-mailt. Írja be a csoportot a cím mellé."
        : `${number(rows)} címzettnek nincs csoportja, ezért nem kapnak e-mailt. Írja be a csoportot mindegyik cím mellé.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `„${found}” nem szerepel a terv csoportjai között, ezért ${number(rows)} címzett nem kap e-mailt. Erre gondolt: „${nearest}”? Javítsa ki, vagy írja be ennél a csoportnál az Aliasok oszlopba.`,
    "bad-address": ({ found }) =>
      `„${found}” nem e-mail-cím, ezért ez a címzett nem kap e-mailt. Írjon be egyetlen címet, például: nev@example.com.`,
    "missing-address": () => "Ennek a címzettnek nincs e-mail-címe, ezért nem kap e-mailt. Írja be a címet.",
    "repeated-recipient": ({ found, otherCell }) =>
      `„${found}” ugyanennél a csoportnál már szerepel ebben a cellában: ${otherCell}. Minden e-mailt csak egyszer kap meg; távolítsa el az egyik sort.`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `„${found}” ebben a csoportban van: „${group}”, és ebben is: „${other}” (${otherCell}). Mindkét csoport üzeneteit megkapja, de ugyanazt az üzenetet naponta csak egyszer. Ha nem ez a szándéka, egy sort hagyjon meg.`,
    suppressed: ({ rows }) => `${number(rows)} címzett ki van zárva a küldésből, ezért nem kap e-mailt.`,
    "unspoken-language": ({ found, rows }) =>
      `„${found}”: ezen a nyelven a bővítmény nem ír, ezért ${number(rows)} címzett más nyelven kapja a szöveget. Válasszon nyelvet a listából, vagy hagyja üresen a cellát.`,
    "group-without-recipients": ({ groups }) =>
      `Nincs címzett ezekben a csoportokban: ${groups.map((group) => `„${group}”`).join(", ")}. Az e-mail a csoport saját címére vagy a nevére megy. Vegyen fel címzetteket, vagy ellenőrizze, hogyan van írva a csoport neve.`,
    "group-left-out": ({ groups }) =>
      `A következő csoportok egyetlen címzettjének sem lehet írni, ezért nem kapnak e-mailt: ${groups.map((group) => `„${group}”`).join(", ")}. Ha ez nem szándékos, javítsa ki a címzetteket.`,
    "missed-message": ({ message, groups, rows, batch }) =>
      `Azok száma, akik nem voltak ott, amikor „${message}” elment a következőknek: ${groups.join(", ")}: ${number(rows)}. Külön küldeményben vannak: „${batch}”. Küldje el, vagy jelölje elküldöttnek, ha már nincs rá szükségük.`,
    "had-already": ({ message, group, rows }) =>
      `A(z) „${group}” minden tagja (${number(rows)}) megkapta már ezt: „${message}”, ahogy az elküldöttek lapja mutatja, de a sora nincs elküldöttnek jelölve. Jelölje meg, vagy törölje ott a soraikat, ha újra el kell küldeni.`,
    "unknown-slice": ({ group, rows }) =>
      `„${group}” azon címzettjeinek száma, akik nem kapnak e-mailt: ${number(rows)}. A csoport egy része már megkapott olyan üzeneteket, amelyeket a többiek még csak ezután kapnak meg, és sehol sem áll, hogy ők melyik részbe tartoznak. Az újaknak írjon saját kezűleg, vagy vegye fel őket külön csoportba.`,
    "number-in-field": ({ name, rows }) =>
      `Ebben az oszlopban ${rows === 1 ? "szám" : `${number(rows)} szám`} van: ${name}. Az e-mailekben a számok formátum nélkül jelennek meg. Ha dátum, vagy nullával kezdődik, írja be szövegként.`,
    "blank-field": ({ message, field, rows }) =>
      `„${message}” szövegében ez áll: {{${field}}}, de ez a mező ${number(rows)} e-mailben üres, először itt. Töltse ki, vagy adja meg, mi álljon helyette: {{${field}|kolléga}}.`,
    "empty-mail": ({ message, field, rows }) =>
      `„${message}” egyik szövege csak mezőkből áll (például {{${field}}}), és ${number(rows)} e-mailben üres, először itt. Töltse ki őket, vagy írjon többet a szövegbe.`,
    "unknown-message": ({ found, nearest }) =>
      `„${found}” nem szerepel a terv üzenetei között. Erre gondolt: „${nearest}”? Javítsa ki, vagy távolítsa el a sort.`,
    "repeated-template": ({ message, otherCell }) =>
      `„${message}” már rendelkezik szöveggel ezen a nyelven, ebben a cellában: ${otherCell}. Távolítsa el az egyiket.`,
    "send-emptied": ({ batch }) =>
      `„${batch}” már nem szerepel a tervben, ezért ez a lap kiürült. Készítse elő a következő küldést.`,
    "send-settled": ({ batch }) =>
      `„${batch}” időközben ki lett küldve, vagy vissza lett vonva, ezért ez a lap kiürült. Készítse elő a következő küldést.`,
    "too-many-messages": ({ rows, most }) =>
      `A tervben ${number(rows)} e-mail van, de egy lapon legfeljebb ${number(most)} fér el. Egyszerre egy küldést készítsen elő, vagy mentse mindegyiket CSV-fájlba.`,
  },
  refusals: {
    "cell-edit-mode": () =>
      "Egy cella szerkesztés alatt áll. Nyomja le a lapon az Enter vagy az Esc billentyűt, majd próbálja újra.",
    protected: ({ sheet }) =>
      sheet === undefined
        ? "A munkafüzet védett. Oldja fel a védelmet a Véleményezés lapon, majd próbálja újra."
        : `Védett lap: „${sheet}”. Válassza a Véleményezés > Lapvédelem feloldása parancsot, majd próbálja újra.`,
    "read-only": ({ file }) =>
      file === undefined
        ? "A munkafüzet csak olvasásra van megnyitva. Mentsen róla másolatot, és abban készítse el az ütemtervet."
        : `${file} olvasható, de nem írható. Válasszon másik fájlt a --out kapcsolóval.`,
    "name-taken": ({ name = "" }) =>
      `„${name}” – ezt a nevet a munkafüzet már olyasmire használja, ami nem a miénk. Nevezze át, majd próbálja újra.`,
    "sheet-not-found": ({ sheet = "" }) =>
      `Már nincs „${sheet}” nevű lap. Válasszon másik lapot, majd próbálja újra.`,
    "too-large": ({ sheet }) =>
      `${sheet === undefined ? "Az eredmény" : `„${sheet}”`} nagyobb, mint amekkorát az Excel megenged. Ossza a tervet két munkafüzetre.`,
    "changed-meanwhile": ({ sheet, file = "" }) =>
      sheet === undefined
        ? `Egy másik program időközben módosította a következő fájlt, ezért semmi sem került bele: ${file}. Futtassa újra a parancsot.`
        : `Időközben módosult a következő lap, talán egy munkatárs által: „${sheet}”. Próbálja újra; ekkor a mostani tartalma lesz beolvasva.`,
    cancelled: () => "Megszakítva, ahogyan kérte.",
    "not-answering": () =>
      "Az Excel nem válaszol. Várjon, amíg készen áll, nézze meg az Ütemterv és a Messages lapot, majd készítse el újra az ütemtervet.",
    "host-failed": () =>
      "Az Excel nem tudta végrehajtani. Próbálja újra; ha ismét előfordul, zárja be, majd nyissa meg a munkafüzetet.",
    "file-not-accessible": ({ file = "" }) =>
      `Nem sikerült megnyitni vagy írni a következő fájlt: ${file}. Ellenőrizze, hogy létezik-e, van-e hozzá jogosultsága, és nincs-e megnyitva egy programban.`,
    "not-a-workbook": ({ file = "A fájl" }) =>
      `${file} nem teljes Excel-munkafüzet. Nyissa meg az Excelben, mentse .xlsx formátumban, és azt a fájlt használja.`,
    "unsupported-format": ({ file = "A fájl" }) =>
      `${file} formátuma nem .xlsx vagy .xlsm. Nyissa meg az Excelben, mentse .xlsx formátumban, és azt a fájlt használja.`,
    encrypted: ({ file = "A fájl" }) =>
      `${file} jelszóval van titkosítva. Nyissa meg az Excelben, távolítsa el a jelszót (Fájl > Információ > Füzetvédelem), és mentse.`,
    "inflates-too-much": ({ file = "A fájl" }) =>
      `${file} kicsomagolva jóval nagyobb, mint amekkora egy munkafüzet lehet, ezért a program nem olvasta be. Nyissa meg az Excelben, és mentse új fájlként.`,
  },
  holidays: {
    sheet: "Ünnepnapok",
    heading: "Ünnepnapok",
    adds: "Egy egész ország ünnepnapjait adja hozzá a terv éveire, szabadon módosítható sorokként. A félnapok és azok a napok, amikor csak a bankok és az irodák zárnak be, csak figyelmeztetnek. Az ország egy-egy részének saját napjait Önnek kell hozzáadnia.",
    country: "Ország/terület",
    chooseCountry: "Válasszon országot/területet",
    insert: "Ünnepnapok hozzáadása",
    inserting: "Ünnepnapok hozzáadása…",
    added: (place, days, sheet) => `${place}: ${days} hozzáadva a(z) ${sheet} lapon.`,
    allThere: (place) => `${place}: a naptárban már minden ilyen ünnepnap megvan.`,
    forCalendars: (calendars) => `Ezek a napok csak az ilyen naptárú csoportokra érvényesek: ${calendars}.`,
    forEveryone: (example, calendar, scope) =>
      `Ezek a napok minden csoportra érvényesek. Ha csak némelyikre vonatkoznak, írjon be egy naptárat, például: ${example}, e csoportoknál a(z) ${calendar} oszlopba, e napoknál pedig a(z) ${scope} oszlopba.`,
    noneMeans: (country, calendars) =>
      `A csoportok egyik naptára sem jelenti ezt: ${country}. A naptárak: ${calendars}.`,
    withoutCalendar: (groups, calendar) =>
      `Naptár nélküli csoportok, amelyekre ezek a napok nem érvényesek: ${groups}. Ha vonatkoznak rájuk, írja be a naptárat a(z) ${calendar} oszlopba.`,
    otherLists: (sheets, scope) =>
      `Más ünnepnapok is minden csoportra érvényesek (${sheets}). Ha csak némelyikre vonatkoznak, írja be e csoportok naptárát a(z) ${scope} oszlopba.`,
    noneKnown: (place) => `${place}: nincs ismert ünnepnap. Írja be őket a Naptár lapra.`,
  },
  planning: {
    weekRuleLines: {
      containsFirst: (weekStart) =>
        `A hetek számítása: naptári hetek, első napjuk: ${weekStart}; az első hét az, amelyikbe a hónap elseje esik.`,
      isoMajority: (weekStart) =>
        `A hetek számítása: naptári hetek, első napjuk: ${weekStart}; az első hét az, amelyiknek legalább négy napja esik a hónapba.`,
      firstFull: (weekStart) =>
        `A hetek számítása: naptári hetek, első napjuk: ${weekStart}; az első hét az, amelyik teljes egészében a hónapba esik.`,
    },
    prompts: {
      wave: "Szám 1-től kezdve. Az azonos számú üzenetek egy szakaszt alkotnak.",
      audience: "Mindenki, Csoportonként, vagy néhány csoport neve vesszővel elválasztva.",
      week: "1, 2, 3, 4, 5, utolsó, vagy egymást követő hetek, például 1-3.",
      monthsAfter: "Hány hónappal a csoport saját hónapja után. Üresen: ugyanabban a hónapban.",
      weekday: "A küldés napja. Üresen: a Beállítások lap alapértelmezett napja.",
      channels: "Egy vagy több ezek közül: Értekezlet, E-mail, Webhely, Közösségi média, Plakát.",
      subject: "Szöveg olyan mezőkkel, mint {{Group}}, {{Month}} és {{EnrollmentDateLong}}.",
      from: "Az első nap dátuma.",
      to: "Az utolsó nap dátuma; ez a nap is beleszámít. Üresen: ugyanaz, mint az első.",
      kind: "Ünnepnap, vagy olyan időszak, amelyben semmi sem változhat.",
      scope: "Mindenki, csoportok neve vagy csatornák. Üresen: mindenki.",
      effect: "Letiltás: ezeken a napokon nem megy ki üzenet. Figyelmeztetés: csak jelzés.",
      weekRule: "A hónap melyik hete számít az elsőnek.",
      weekend: "A hét napjai vesszővel elválasztva, vagy egy országkód, például HU.",
      leadWeeks: "Hány héttel a tervezett időpont előtt tartják az indítást.",
      leastGate: "Legalább hány nap teljen el az egyik és a következő hónap regisztrálása között.",
      capacity: "Hány felhasználót tud ellátni az ügyfélszolgálat egy héten. Üresen: nincs korlát.",
      whenFull:
        "Figyelmeztetés: csak jelzés. Felosztás: a nagy csoportot turnusokra osztja, egy-két hetes eltéréssel.",
      shape: "Az a terv, amely akkor érvényes, ha nincs Szakaszok lap.",
    },
    samples: {
      newYear: "Újév",
      freeze: "Év végi változtatási tilalom",
      person: "Mintaszemély",
    },
  },
  communications: {
    unnamedColumn: "Oszlop",
    dateFormat: "yyyy-mm-dd",
    reasons: {
      weekday: (weekday) => `A tervben megadott nap: ${weekdayName("hu", weekday)}.`,
      kickoff: "A hét első elérhető napja: az indítás minden mást megelőz.",
      shortWeek:
        "A hétben ebben a hónapban nincs benne a kívánt nap, ezért a küldés az utolsó elérhető napra kerül.",
      closed: ({ wanted, because, moved }) =>
        `${day(wanted)} nem elérhető (${because.kind === "weekend" ? "hétvége" : because.label}), ezért a küldés ${moved === "next" ? "a következő elérhető napra" : "az előtte lévő utolsó elérhető napra"} kerül.`,
      wait: ({ wanted, for: wait }) =>
        wait.kind === "after"
          ? `„${wait.message}” napja ${day(wait.on)}, és a küldés legkorábban ${number(wait.days)} nappal később lehetséges: ${day(wanted)} túl korai.`
          : `${wait.group} regisztrálásának napja ${day(wait.on)}, és a következő regisztrálás legkorábban ${number(wait.days)} nappal később lehetséges: ${day(wanted)} túl korai.`,
      cutWait: ({ for: wait }) =>
        `${wait.kind === "after" ? `„${wait.message}”` : `${wait.group} regisztrálásának`} napja ${day(wait.on)}, és ezen a héten ${number(wait.days)} nappal később már nincs elérhető nap, ezért a küldés az utolsó elérhető napra kerül.`,
      locked: "Rögzítve: a nap a Rögzített dátum oszlopban áll.",
      sent: "Elküldve: a dátum már nem változik.",
      cancelled: "Visszavonva: nem megy ki semmi, és a dátum marad.",
      missed: "Azoknak, akik az elküldéskor nem voltak ott: a következő nyitott nap.",
    },
    conflicts: {
      noSuchWeek: "Nincs dátum: a hónapban nincs ilyen hét.",
      closedWeek: "Nincs dátum: a hét egyik napja sem elérhető.",
      tooLate: ({ for: wait }) =>
        `Nincs dátum: „${wait.kind === "after" ? wait.message : wait.group}” napja ${day(wait.on)}, és utána nem marad elérhető nap a héten.`,
    },
    leftPlan: "Elküldve. Már nem szerepel a tervben.",
    notInPlan: "Már nem szerepel a tervben.",
    standsTwice: "Ez a sor kétszer szerepel; ami ide van írva, megmarad.",
    prompts: {
      owner: "Ki intézi. Az Öné: megmarad, amikor újra elkészíti az ütemtervet.",
      status: "Tervezett, Kész, Elküldve vagy Visszavonva. Az elküldött sor sosem kerül más napra.",
      lockedDate:
        "Az a dátum, amikor az üzenetnek mindenképpen ki kell mennie. A rögzítés feloldásához törölje.",
      sent: "A tényleges küldés dátuma, ha eltér a tervezettől. Ha itt dátum áll, a sor sosem kerül más napra.",
      notes:
        "Az Öné: megmarad, amikor újra elkészíti az ütemtervet, ahogyan az Ön által felvett oszlopok is.",
      feedback:
        "Itt írhatják meg, hogyan sikerült. Üresen: a Beállítások lap FeedbackLink sora, ha van ilyen.",
    },
    load: {
      week: "Hét kezdete",
      messages: "Üzenetek",
      messagesInFreeze: "Üzenetek változtatási tilalom hetében",
      users: "Regisztráló felhasználók",
      usersOverCapacity: "Felhasználók a korlát felett",
      messagesTitle: "Üzenetek hetente",
      usersTitle: "Regisztráló felhasználók hetente",
      peak: (what, most, week) =>
        `${what}. A legtöbb: ${String(most)}, ezen a héten (kezdete: ${isoDateText(week)}).`,
    },
  },
  preflight: {
    heading: "Ellenőrzés küldés előtt",
    states: {
      passed: "Rendben",
      failed: "Hiba",
      warned: "Tudnivaló",
      untold: "Nincs ellenőrizve",
    },
    rules: {
      sheetThere: {
        claim: "A lap megvan",
        protects: "Nélküle nincs miből körlevelet készíteni.",
      },
      headersFirst: {
        claim: "A fejlécek az 1. sorban állnak, az A1 cellától",
        protects: "A Word az első sort, amelyet talál, a mezők neveinek veszi.",
      },
      headerNames: {
        claim: "Minden fejléc lehet körlevélmező",
        protects:
          "Más neveket a Word megváltoztat vagy levág, és a dokumentum mezői nem találják az oszlopot.",
      },
      uniqueHeaders: {
        claim: "Egyik fejléc sem szerepel kétszer",
        protects: "Két azonos nevű oszlopból a Word csak az egyiket használja.",
      },
      neededColumns: {
        claim: "Megvannak az oszlopok, amelyek minden körlevélhez kellenek",
        protects: "Egy mező az oszlopa nélkül üres marad.",
      },
      nothingElse: {
        claim: "Semmi más nincs a lapon",
        protects: "A sorok melletti jegyzetet a Word újabb oszlopnak veszi.",
      },
      noBlanks: {
        claim: "Egyetlen sor, oszlop vagy cella sem üres",
        protects: "A Word megáll egy üres sornál, és egy üres cella megismételheti az előző levél szövegét.",
      },
      onlyTexts: {
        claim: "Minden cella szöveg",
        protects:
          "A Word átalakítja a számokat és a dátumokat: a 07865-ből 7865 lesz, április 3-ából pedig március 4. lehet.",
      },
      noFormulas: {
        claim: "Egyik cella sem képlet",
        protects: "Egy képlet a körlevél napján más szöveget vagy hibát adhat.",
      },
      noMerges: {
        claim: "Nincsenek egyesített cellák",
        protects: "Az egyesített cellák közül csak az elsőben van szöveg: a többi levélből hiányzik.",
      },
      nothingHidden: {
        claim: "Semmi sincs elrejtve vagy szűrve",
        protects: "A körlevél az elrejtett és a kiszűrt sorokat is elküldi.",
      },
      longTextsFirst: {
        claim: "A hosszú szövegek az első nyolc sorban kezdődnek",
        protects:
          "A Word az első nyolc sor alapján méretez egy oszlopot, és 255 karakternél levágja a szövegeket, ha ott nincs hosszabb.",
      },
      textLengths: {
        claim: "Egyik szöveg sem hosszabb, mint amennyi egy cellába fér",
        protects: "Az Excel kijavítja az ilyen fájlt, és 32 767 karakternél levágja a szöveget.",
      },
      namedRange: {
        claim: "Az elnevezett tartomány pontosan a fejlécet és a sorokat fedi le",
        protects: "A Word a nevet a lap mellett kínálja fel: a rajta kívüli sorok nem kapnának levelet.",
      },
      addresses: {
        claim: "Minden To egyetlen cím",
        protects:
          "Több cím egy cellában senkihez sem vagy egyszerre mindenkihez jut el, egy sortörés pedig címzettet adhat hozzá.",
      },
      oncePerBatch: {
        claim: "Senki sincs kétszer egy küldésben",
        protects: "Ugyanaz a személy kétszer kapná meg ugyanazt a levelet.",
      },
      subjectLines: {
        claim: "Minden tárgy egyetlen sor",
        protects: "Egy sortörés levághatja a tárgyat, vagy olyat adhat hozzá, amit senki sem írt.",
      },
      noFieldsLeft: {
        claim: "Nem maradt sablonmező",
        protects: "Név helyett mindenki azt olvasná, hogy {{Name}}.",
      },
      oneSendDate: {
        claim: "Minden küldésnek egy dátuma van",
        protects: "Egy küldés egyszerre megy ki: a levelek egy része rossz napon menne el.",
      },
      oneBatch: {
        claim: "A Send lapon egy küldés van",
        protects: "Egy körlevélnek egy tárgya van: egy másik küldés levelei is azzal mennének el.",
      },
      stillToSend: {
        claim: "A Send lapon lévő küldés még elküldésre vár",
        protects: "Az emberek másodszor is megkapnának egy levelet, vagy egy olyat, amelyet visszavontak.",
      },
      sameAsMessages: {
        claim: "A Send lapon a küldés minden sora ott van a Messages lapról, és más nincs",
        protects: "Valaki nem kapna levelet, eggyel többet vagy más szöveget kapna.",
      },
      sameAsPlan: {
        claim: "A sorok megfelelnek a jelenlegi tervnek",
        protects: "Ami azóta a tervben változott, hiányozna a levelekből.",
      },
    },
    found: (text) => `Ez áll ott: „${text}”.`,
    missing: (text) => `Hiányzik: „${text}”.`,
    more: (count) => `És még ${number(count)}.`,
    remedies: {
      messages: "Készítse el újra: ekkor a Messages lap újra íródik.",
      send: "Készítse elő újra a küldést: ekkor a Send lap újra íródik.",
      planAddresses:
        "A terv szerint ez így van. Írjon e-mail-címet minden ilyen csoporthoz vagy személyhez ott, ahol szerepel, majd készítse el újra.",
      planLengths:
        "A tervben túl sok oszlopban van 255 karakternél hosszabb szöveg. Rövidítse le némelyikben a szövegeket, majd készítse el újra.",
      planTexts:
        "A terv szerint ez így van. Módosítsa a szöveget azon a lapon, ahonnan származik, majd készítse el újra.",
      unhide:
        "Jelenítse meg a lapot: kattintson jobb gombbal bármelyik lap fülére, majd válassza a Felfedés parancsot.",
      settled:
        "A terv szerint ebből a küldésből már semmit sem kell elküldeni: elküldték vagy visszavonták, vagy most más a dátuma vagy a neve. Készítse el újra, majd készítse elő, amit el kell küldeni.",
    },
    noSheet: "Nincs Messages lap: először készítse el az ütemtervet.",
    lookedUp: "A neveket az Outlook a címjegyzékben keresi meg; a cím biztosabb.",
    untold: {
      noPlan: "Nincs terv, amellyel össze lehetne vetni. Először javítsa ki a lapok hibáit.",
      noColumn: "Hiányzik egy oszlop, amelyről a szabály szól.",
      noMessages: "Nincs Messages lap, amellyel össze lehetne vetni. Először készítse el az ütemtervet.",
      noBatch: "A Send lapon nincs előkészített küldés.",
    },
  },
};

function day(date: CivilDate): string {
  return `${isoDateText(date)} (${weekdayName("hu", isoWeekday(date))})`;
}

function to(group: string | undefined): string {
  return group === undefined ? "" : ` (${group})`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined ? "" : `, például „${send.message}”${to(send.group)}, ${isoDateText(send.date)}`;
}
