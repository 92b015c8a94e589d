import { isoDateText, isoWeekday, type CivilDate } from "../../calendar/civilDate";
import type { SendOnDay } from "../../plan/scheduleProblem";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../weekendReadings";
import type { Words } from "../words";

/** Hungarian. */
export const hu: Words = {
  tag: "hu",
  timelineSheet: "Ütemterv",
  planTitle: "Kommunikációs terv",
  planTitleSynonyms: ["Kommunikáció terve", "Kommunikációs ütemterv"],
  wave: (number) => `${String(number)}. szakasz`,
  everyone: "Mindenki",
  weeks: { 1: "Első hét", 2: "Második hét", 3: "Harmadik hét", 4: "Negyedik hét", 5: "Ötödik hét" },
  weekRule: "A hetek számítása: az első hét a hónap 1–7. napja, a második hét a 8–14. napja, és így tovább.",
  wavesPurpose:
    "Mire valók a szakaszok: kezdeti értekezlet mindenkinek, majd minden csoportnak két e-mail előzetesen, egy a regisztrálásról és egy utána.",
  messages: {
    kickoffMeeting: {
      name: "Kezdeti értekezlet",
      subject: "Kezdeti értekezlet: szervezetünk bevezeti a Microsoft Intune-t",
      body: [
        "Üdvözöljük!",
        "",
        "Bevezetjük a Microsoft Intune-t, amely az általunk használt eszközökön védi munkahelyi alkalmazásainkat és adatainkat (kezdés: {{Month}}). " +
          "Az értekezlet mindenkinek szól: elmondjuk, mi változik, miért, mikor kerül sor az Ön csoportjára, és mit kérünk majd Öntől.",
        "",
        "Semmit sem kell előkészítenie. Az értekezlet után minden csoport saját e-maileket kap a dátumokkal és az útmutatóval. " +
          "Hozza magával kérdéseit; a válaszokat közzétesszük a webhelyünkön.",
      ].join("\n"),
    },
    preRolloutEmail1: {
      name: "Bevezetés előtti 1. e-mail",
      subject: "Érkezik a Microsoft Intune ({{Month}})",
      body: [
        "Kedves {{Group}}!",
        "",
        "Bevezetjük a Microsoft Intune-t az Ön csoportjában. Időpont: {{Month}}. Az Intune védi szervezetünk alkalmazásait és adatait az Ön " +
          "telefonján, táblagépén és számítógépén, és lehetővé teszi, hogy az Önnek legmegfelelőbb eszközön dolgozzon.",
        "",
        "Miért: az eszközök elvesznek, a jelszavakat ellopják. Az Intune-nal megvédhetjük azt, ami a munkához tartozik, anélkül, hogy hozzányúlnánk az Ön " +
          "személyes fényképeihez, üzeneteihez vagy alkalmazásaihoz.",
        "",
        "Mikor: a regisztrálás kezdete az Ön csoportjában: {{EnrollmentDateLong}}.",
        "",
        "Egyelőre nincs teendője. A jövő héten megírjuk, mit kell előkészítenie. " +
          "Ha kérdése van, forduljon az informatikai ügyfélszolgálathoz.",
      ].join("\n"),
    },
    preRolloutEmail2: {
      name: "Bevezetés előtti 2. e-mail",
      subject: "Készüljön fel a regisztrálásra ({{EnrollmentDateLong}})",
      body: [
        "Kedves {{Group}}!",
        "",
        "Közeledik a regisztrálás a Microsoft Intune-ban. Kezdete az Ön csoportjában: {{EnrollmentDateLong}}. Addig három teendője van:",
        "",
        "1. Telepítse a legújabb rendszerfrissítést minden eszközre, amelyet munkához használ.",
        "2. Készítsen biztonsági mentést az eszközéről, és töltse fel az akkumulátorát.",
        "3. Győződjön meg arról, hogy ismeri munkahelyi fiókját és annak jelszavát, és jóvá tud hagyni egy bejelentkezést.",
        "",
        "A regisztrálás körülbelül 15 percet vesz igénybe. A kezdés napján e-mailben elküldjük a lépéseket. " +
          "Ha akkor távol lesz, vagy valamelyik eszközével kapcsolatban bizonytalan, kérjük, már most jelezze az informatikai ügyfélszolgálatnak.",
      ].join("\n"),
    },
    enrollmentEmail: {
      name: "Regisztrálási e-mail",
      subject: "Regisztrálja eszközét a Microsoft Intune-ban",
      body: [
        "Kedves {{Group}}!",
        "",
        "Megnyílt a regisztrálás a Microsoft Intune-ban az Ön csoportja számára. Kérjük, ezen a héten regisztráljon minden eszközt, amelyet munkához használ:",
        "",
        "1. Telepítse a Céges portál alkalmazást az eszköz alkalmazás-áruházából.",
        "2. Nyissa meg, és jelentkezzen be munkahelyi fiókjával.",
        "3. Kövesse a képernyőn megjelenő lépéseket. Szánjon rá körülbelül 15 percet, és ügyeljen arra, hogy az eszköz fel legyen töltve, és kapcsolódjon a Wi-Fi-hálózathoz.",
        "",
        "Amikor az alkalmazás jelzi, hogy az eszköz készen áll, végzett is. A nem regisztrált eszköz később elveszítheti a hozzáférést " +
          "a munkahelyi e-mailekhez és fájlokhoz. Ha valami nem sikerül, ne folytassa, hanem forduljon az informatikai ügyfélszolgálathoz.",
      ].join("\n"),
    },
    postEnrollmentEmail: {
      name: "Regisztrálás utáni e-mail",
      subject: "Hogyan sikerült a regisztrálás?",
      body: [
        "Kedves {{Group}}!",
        "",
        "Köszönjük, hogy regisztrálta eszközeit a Microsoft Intune-ban. A Céges portál alkalmazásban mostantól munkahelyi alkalmazásokat telepíthet, " +
          "ellenőrizheti, hogy egy eszköz megfelel-e a követelményeinknek, és segítséget kérhet.",
        "",
        "Még nem regisztrált? Kérjük, tegye meg ma a legutóbbi e-mailünkben leírt lépésekkel, vagy forduljon az informatikai ügyfélszolgálathoz: " +
          "a nem regisztrált eszközök elveszíthetik a hozzáférést a munkahelyi e-mailekhez és fájlokhoz.",
        "",
        "Kérjük, válaszoljon, és írja meg, mi ment jól és mi nem. Így a következő csoportoknak könnyebb dolguk lesz.",
      ].join("\n"),
    },
  },
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
      `„${dateInText("hu", date)}” egy nap, de az egész hónapként kerülne a tervbe${cells > 1 ? ` (ilyen cellák száma: ${String(cells)})` : ""}. Napokat még nem lehet tervezni; ha a hónapra gondolt, írja be szövegként: „${monthInText("hu", date)}”.`,
    "missing-group": () =>
      "Hónap van, de csoport nincs. Írja be a csoport nevét, vagy törölje a sor tartalmát.",
    "several-months": ({ group, otherCell }) =>
      `„${group}”: a következő cellában másik hónap szerepel: ${otherCell}. Csoportonként egy hónapot hagyjon meg.`,
    "repeated-month": ({ found, otherCell }) =>
      `„${found}” már szerepel ebben a cellában: ${otherCell}. Írja ki az évszámokat, vagy hónaponként egy oszlopot hagyjon meg.`,
    "plan-too-long": ({ months, most }) =>
      `A terv ${String(months)} hónapig tartana; legfeljebb ${String(most)} lehetséges. Ellenőrizze ennek a hónapnak az évét.`,
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
      `A cella ${String(characters)} karaktert tartalmaz; az Excel legfeljebb ${String(most)} karaktert tárol. Rövidítse le a szöveget.`,
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
      `Napok száma „${previous}” és „${message}” között (${group}): ${String(days)}; legalább ${String(least)} szükséges. Az egyikhez válasszon másik hetet.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `Napok száma ${previous} és ${group} regisztrálása között: ${String(days)}; legalább ${String(least)} szükséges. Válasszon későbbi hónapot.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `Ezen a héten (kezdete: ${isoDateText(week)}) ${String(users)} felhasználó regisztrál (${groups.join(", ")}); az informatikai ügyfélszolgálat ${String(most)} felhasználót tud ellátni. Helyezzen át vagy osszon fel egy csoportot.`,
    "sends-in-freeze": ({ label, sends }) =>
      `„${label}” alatt kimenő üzenetek száma: ${String(sends.length)}${example(sends)}. Válasszon másik hetet azoknak, amelyeknek nem ekkor kell kimenniük.`,
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
      `„${found}” nem megfelelő érték itt: ${name}. Írjon be egy egész számot ${String(least)} és ${String(most)} között.`,
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
    "communications-without-headers": ({ headers }) =>
      `Ezen a lapon nincs olyan sor, amelyben megvannak ezek a fejlécek: ${headers.join(" és ")}, ezért nem őrizhető meg, ami rajta áll. Írja be őket újra, vagy törölje a lapot.`,
    "communications-header-missing": ({ headers }) =>
      `Ebből a sorból hiányoznak ezek a fejlécek: ${headers.join(", ")}. Nélkülük nem állapítható meg, mi ment ki és mikor. Írja be őket újra az oszlopuk fölé.`,
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
        : `${String(rows)} címzettnek nincs csoportja, ezért nem kapnak e-mailt. Írja be a csoportot mindegyik cím mellé.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `„${found}” nem szerepel a terv csoportjai között, ezért ${String(rows)} címzett nem kap e-mailt. Erre gondolt: „${nearest}”? Javítsa ki, vagy írja be ennél a csoportnál az Aliasok oszlopba.`,
    "bad-address": ({ found }) =>
      `„${found}” nem e-mail-cím, ezért ez a címzett nem kap e-mailt. Írjon be egyetlen címet, például: nev@example.com.`,
    "missing-address": () => "Ennek a címzettnek nincs e-mail-címe, ezért nem kap e-mailt. Írja be a címet.",
    "repeated-recipient": ({ found, otherCell }) =>
      `„${found}” ugyanennél a csoportnál már szerepel ebben a cellában: ${otherCell}. Minden e-mailt csak egyszer kap meg; távolítsa el az egyik sort.`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `„${found}” ebben a csoportban van: „${group}”, és ebben is: „${other}” (${otherCell}). Mindkét csoport üzeneteit megkapja, de ugyanazt az üzenetet naponta csak egyszer. Ha nem ez a szándéka, egy sort hagyjon meg.`,
    suppressed: ({ rows }) => `${String(rows)} címzett ki van zárva a küldésből, ezért nem kap e-mailt.`,
    "unspoken-language": ({ found, rows }) =>
      `„${found}”: ezen a nyelven a bővítmény nem ír, ezért ${String(rows)} címzett más nyelven kapja a szöveget. Válasszon nyelvet a listából, vagy hagyja üresen a cellát.`,
    "group-without-recipients": ({ groups }) =>
      `Nincs címzett ezekben a csoportokban: ${groups.map((group) => `„${group}”`).join(", ")}. Az e-mail a csoport saját címére vagy a nevére megy. Vegyen fel címzetteket, vagy ellenőrizze, hogyan van írva a csoport neve.`,
    "group-left-out": ({ groups }) =>
      `A következő csoportok egyetlen címzettjének sem lehet írni, ezért nem kapnak e-mailt: ${groups.map((group) => `„${group}”`).join(", ")}. Ha ez nem szándékos, javítsa ki a címzetteket.`,
    "unknown-slice": ({ group, rows }) =>
      `„${group}” azon címzettjeinek száma, akik nem kapnak e-mailt: ${String(rows)}. A csoport egy része már megkapott olyan üzeneteket, amelyeket a többiek még csak ezután kapnak meg, és sehol sem áll, hogy ők melyik részbe tartoznak. Az újaknak írjon saját kezűleg, vagy vegye fel őket külön csoportba.`,
    "number-in-field": ({ name, rows }) =>
      `Ebben az oszlopban ${rows === 1 ? "szám" : `${String(rows)} szám`} van: ${name}. Az e-mailekben a számok formátum nélkül jelennek meg. Ha dátum, vagy nullával kezdődik, írja be szövegként.`,
    "blank-field": ({ message, field, rows }) =>
      `„${message}” szövegében ez áll: {{${field}}}, de ez a mező ${String(rows)} e-mailben üres, először itt. Töltse ki, vagy adja meg, mi álljon helyette: {{${field}|kolléga}}.`,
    "unknown-message": ({ found, nearest }) =>
      `„${found}” nem szerepel a terv üzenetei között. Erre gondolt: „${nearest}”? Javítsa ki, vagy távolítsa el a sort.`,
    "repeated-template": ({ message, otherCell }) =>
      `„${message}” már rendelkezik szöveggel ezen a nyelven, ebben a cellában: ${otherCell}. Távolítsa el az egyiket.`,
    "send-emptied": ({ batch }) =>
      `„${batch}” már nem szerepel a tervben, ezért ez a lap kiürült. Készítse elő a következő küldést.`,
    "send-settled": ({ batch }) =>
      `„${batch}” időközben ki lett küldve, vagy vissza lett vonva, ezért ez a lap kiürült. Készítse elő a következő küldést.`,
    "too-many-messages": ({ rows, most }) =>
      `A tervben ${String(rows)} e-mail van, de egy lapon legfeljebb ${String(most)} fér el. Egyszerre egy küldést készítsen elő, vagy mentse mindegyiket CSV-fájlba.`,
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
  inputs: {
    group: [
      "Csoport",
      "Csoportok",
      "Csoportnév",
      "Csoport neve",
      "Szervezeti csoport",
      "Célcsoport",
      "Részleg",
      "Osztály",
      "Szervezeti egység",
      "Üzletág",
      "Csapat",
    ],
    month: [
      "Hónap",
      "Bevezetés hónapja",
      "Bevezetési hónap",
      "Regisztrálás hónapja",
      "Regisztráció hónapja",
      "Időkeret",
      "Időszak",
      "Időpont",
      "Mikor",
      "Dátum",
    ],
    year: ["Év"],
    users: [
      "Felhasználók",
      "Felhasználó",
      "Felhasználók száma",
      "Felhasználószám",
      "Létszám",
      "Fő",
      "Munkatársak",
      "Dolgozók száma",
    ],
    email: ["E-mail", "Email", "E-mail-cím", "E-mail cím", "Email cím", "Emailcím", "Cím"],
    phase: [
      "Bevezetési fázis",
      "Bevezetési fázisok",
      "Bevezetési szakasz",
      "Fázis",
      "Fázisok",
      "Szakasz",
      "Szakaszok",
      "Bevezetési terv",
    ],
    setting: ["Beállítás", "Beállítások"],
    value: ["Érték"],
    start: ["Kezdő hónap", "Kezdőhónap", "Kezdés", "Kezdet", "Kezdete", "Első hónap"],
    language: ["Nyelv"],
    total: [
      "Összesen",
      "Összesítés",
      "Összeg",
      "Végösszeg",
      "Mindösszesen",
      "Részösszeg",
      "Felhasználók összesen",
    ],
    mark: ["X", "Igen", "I", "OK"],
    noMark: ["Nem", "Nincs"],
    aliases: ["Aliasok", "Alias", "Más nevek", "Egyéb nevek", "További nevek", "Más néven"],
    key: ["Kulcs", "Csoportkulcs", "Csoportazonosító"],
    owner: ["Felelős", "Tulajdonos"],
    calendar: ["Naptár", "Ünnepnaptár"],
  },
  settingsSheet: ["Beállítások"],
  sample: {
    sheet: "Csoportok",
    groups: {
      it: "Informatikai részleg",
      sales: "Értékesítés és marketing",
      retail: "Kereskedelem",
      hr: "HR",
      finance: "pénzügy",
      executives: "vezetők",
    },
  },
  everyoneSynonyms: [
    "Mindenki",
    "Mindenkinek",
    "Mindegyik",
    "Mindannyian",
    "Minden",
    "Mind",
    "Összes",
    "Az összes",
    "Összes felhasználó",
    "Az összes felhasználó",
    "Minden felhasználó",
    "Összes csoport",
    "Az összes csoport",
    "Minden csoport",
    "Minden munkatárs",
    "Minden dolgozó",
    "Teljes szervezet",
    "A teljes szervezet",
  ],
  executives: [
    "Vezetők",
    "Vezetőség",
    "Felső vezetők",
    "Felsővezetők",
    "Felső vezetés",
    "Felsővezetés",
    "Igazgatóság",
    "Menedzsment",
  ],
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
    inputs: {
      wave: ["Szakasz száma", "Szakaszszám", "Lépés"],
      message: ["Üzenet", "Üzenet neve", "Kommunikáció"],
      audience: ["Célközönség", "Közönség", "Kinek"],
      week: ["Hét", "A hónap hete"],
      monthsAfter: ["Hónappal később", "Hónapokkal később"],
      weekday: ["A hét napja", "Nap"],
      channels: ["Csatornák", "Csatorna", "Kézbesítés módja"],
      sender: ["Feladó", "Küldő"],
      subject: ["Tárgy", "Tárgysor"],
      body: ["Szövegtörzs", "Szöveg", "Üzenet szövege"],
      name: ["Név", "Teljes név", "Címzett"],
      from: ["Első nap", "Kezdő dátum", "Kezdőnap", "Mettől"],
      to: ["Utolsó nap", "Záró dátum", "Zárónap", "Meddig"],
      label: ["Megnevezés", "Leírás", "Ünnep"],
      kind: ["Típus", "Fajta"],
      scope: ["Hatókör", "Érvényesség", "Kire vonatkozik"],
      effect: ["Hatás"],
      weekRule: ["Hetek számítása", "A hetek számítása"],
      weekStart: ["A hét első napja", "A hét kezdőnapja"],
      weekend: ["Hétvége"],
      defaultWeekday: ["Alapértelmezett nap", "Küldési nap"],
      leadWeeks: ["Indítás ennyi héttel előbb", "Ennyi héttel előbb"],
      repeats: ["Indítás alkalmainak száma", "Indítás hetei"],
      leastGap: ["Legkisebb időköz (nap)", "Legkisebb időköz"],
      leastGate: ["Várakozás (nap)", "Várakozás"],
      capacity: ["Heti kapacitás (felhasználó)", "Heti kapacitás", "Kapacitás"],
      whenFull: ["Kapacitás felett", "Kapacitás túllépésekor"],
      shape: ["Terv típusa", "Tervtípus"],
      support: ["Ügyfélszolgálat elérhetősége", "Ügyfélszolgálat", "Helpdesk"],
      suppress: [
        "Kizárva",
        "Ne küldje",
        "Ne küldjük",
        "Nem küldendő",
        "Leiratkozott",
        "Leiratkozva",
        "Nem kap e-mailt",
        "Nem kér e-mailt",
      ],
    },
    sheets: {
      waves: ["Szakaszok"],
      recipients: ["Címzettek"],
      calendar: ["Naptár"],
      templates: ["Sablonok"],
      suppress: ["Kizártak", "Leiratkozottak", "Leiratkozások", "Leiratkozók"],
    },
    exclusions: [
      "Kizárva",
      "Kizárt",
      "Kizártak",
      "Kizárás",
      "Kizárások",
      "Kizárási lista",
      "Tiltólista",
      "Feketelista",
      "Nem kap e-mailt",
    ],
    phases: {
      kickoff: ["Indítás", "Projektindítás", "Kick-off"],
      preEnrollment: ["Regisztrálás előtt", "Regisztráció előtt", "Bevezetés előtt"],
      enrollment: ["Regisztrálás", "Regisztráció", "Bevezetés"],
      postEnrollment: ["Regisztrálás után", "Regisztráció után", "Bevezetés után"],
    },
    channels: {
      meeting: ["Értekezlet", "Értekezletek", "Megbeszélés"],
      email: ["E-mail", "Email", "E-mailek"],
      website: ["Webhely", "Weboldal", "Intranet"],
      social: ["Közösségi média", "Közösségi bejegyzés"],
      poster: ["Plakát", "Plakátok", "Szórólap", "Szórólapok"],
    },
    eachGroup: ["Csoportonként", "Minden egyes csoport"],
    lastWeek: ["Utolsó hét", "Utolsó"],
    kinds: {
      holiday: ["Ünnepnap", "Munkaszüneti nap"],
      freeze: ["Változtatási tilalom", "Befagyasztás"],
    },
    effects: { block: ["Letiltás", "Letiltva"], warn: ["Figyelmeztetés", "Figyelmeztet"] },
    whenFull: { warn: ["Figyelmeztetés", "Figyelmeztet"], split: ["Felosztás", "Feloszt"] },
    weekRules: {
      days: ["A hónap napjai", "1–7. nap"],
      containsFirst: ["Az elsejét tartalmazó hét"],
      isoMajority: ["Az első legalább négynapos hét", "ISO"],
      firstFull: ["Az első teljes hét"],
    },
    shapes: {
      monthly: ["Havi terv", "A Microsoft havi terve"],
      staggered: ["Lépcsőzetes áttérés", "Migrálási ciklus"],
      empty: ["Csak fejlécek", "Üres terv"],
      twoEmails: ["Két e-mail", "Terv két e-maillel"],
    },
    messages: {
      announcePlan: {
        name: "A terv bejelentése",
        subject: "Eszközeik átkerülnek a Microsoft Intune-ba (kezdés: {{EnrollmentDateLong}})",
        body: [
          "Kedves {{Group}}!",
          "",
          "Eszközeink kezelését csoportról csoportra áthelyezzük a Microsoft Intune-ba. " +
            "A regisztrálás kezdete az Ön csoportjában: {{EnrollmentDateLong}}. Egyelőre nincs teendője.",
          "",
          "A lépéseket a jövő hónapban küldjük el. Ha kérdése van, forduljon az informatikai ügyfélszolgálathoz.",
        ].join("\n"),
      },
      instructToEnroll: {
        name: "Útmutató a regisztráláshoz",
        subject: "Így regisztrálhatja eszközeit",
        body: [
          "Kedves {{Group}}!",
          "",
          "Megnyílt a regisztrálás a Microsoft Intune-ban az Ön csoportja számára. Minden eszközön, amelyet munkához használ:",
          "",
          "1. Telepítse a Céges portál alkalmazást az eszköz alkalmazás-áruházából.",
          "2. Nyissa meg, és jelentkezzen be munkahelyi fiókjával.",
          "3. Kövesse a képernyőn megjelenő lépéseket. Szánjon rá körülbelül 15 percet.",
          "",
          "Ha valami nem sikerül, ne folytassa, hanem forduljon az informatikai ügyfélszolgálathoz.",
        ].join("\n"),
      },
      giveDeadline: {
        name: "Határidő",
        subject: "Kérjük, egy hónapon belül regisztrálja eszközeit",
        body: [
          "Kedves {{Group}}!",
          "",
          "Köszönjük, ha már regisztrálta eszközeit. Ha valamelyiket még nem, kérjük, ebben a hónapban tegye meg: " +
            "a jövő hónaptól csak a regisztrált eszközök férnek hozzá a munkahelyi e-mailekhez és fájlokhoz.",
          "",
          "A lépéseket legutóbbi e-mailünkben találja, és az informatikai ügyfélszolgálat is szívesen segít.",
        ].join("\n"),
      },
      enforceAccess: {
        name: "Hozzáférés korlátozása",
        subject: "Mostantól csak a regisztrált eszközök érik el a munkahelyi e-maileket és fájlokat",
        body: [
          "Kedves {{Group}}!",
          "",
          "Mostantól csak a Microsoft Intune-ban regisztrált eszközök férnek hozzá a munkahelyi e-mailekhez és fájlokhoz. " +
            "Ha az Ön eszköze elveszítette a hozzáférést, regisztrálja a Céges portál alkalmazással, és a hozzáférés helyreáll.",
          "",
          "Ha mégsem, forduljon az informatikai ügyfélszolgálathoz.",
        ].join("\n"),
      },
      benefitsAndSchedule: {
        name: "Előnyök és ütemezés",
        subject: "Érkezik a Microsoft Intune ({{EnrollmentDateLong}})",
        body: [
          "Kedves {{Group}}!",
          "",
          "Megnyílik a regisztrálás a Microsoft Intune-ban az Ön csoportja számára. Kezdete: {{EnrollmentDateLong}}. Az Intune védi azt, ami a munkához tartozik, " +
            "anélkül, hogy hozzányúlna az Ön személyes fényképeihez, üzeneteihez vagy alkalmazásaihoz, és lehetővé teszi, hogy az Önnek legmegfelelőbb eszközön dolgozzon.",
          "",
          "Azon a napon e-mailben elküldjük a lépéseket; ezek körülbelül 15 percet vesznek igénybe. Ha kérdése van, forduljon az informatikai ügyfélszolgálathoz.",
        ].join("\n"),
      },
      enrollNow: {
        name: "Regisztráljon most",
        subject: "Kérjük, most regisztrálja eszközeit",
        body: [
          "Kedves {{Group}}!",
          "",
          "Kérjük, regisztráljon minden eszközt, amelyet munkához használ: telepítse a Céges portál alkalmazást az eszköz alkalmazás-áruházából, " +
            "nyissa meg, jelentkezzen be munkahelyi fiókjával, és kövesse a képernyőn megjelenő lépéseket.",
          "",
          "A nem regisztrált eszközök a hónap végétől ({{Month}}) elveszítik a hozzáférést a munkahelyi e-mailekhez és fájlokhoz. " +
            "Ha valami nem sikerül, forduljon az informatikai ügyfélszolgálathoz.",
        ].join("\n"),
      },
    },
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
        "Figyelmeztetés: csak jelzés. Felosztás: a nagy csoportot turnusokra osztja, egyhetes eltéréssel.",
      shape: "Az a terv, amely akkor érvényes, ha nincs Szakaszok lap.",
    },
    samples: { newYear: "Újév", freeze: "Év végi változtatási tilalom", person: "Mintaszemély" },
  },
  merge: {
    timings: {
      sent: "Elküldve",
      past: "Elmúlt, nincs elküldöttként megjelölve",
      due: "Ma esedékes",
      coming: "Hátravan",
    },
    rows: (count) => `${String(count)} sor`,
    moreNames: (count) => `további ${String(count)}`,
    later: (count) => `További ${String(count)} van hátra`,
    past: (count) => `${String(count)} elmúlt, nincs elküldöttként megjelölve`,
    sent: (count) => `${String(count)} elküldve`,
    noEmails: "A tervben nincs elküldendő e-mail.",
    allSent: "Minden kiküldés elküldöttként van megjelölve.",
    prepare: "Kiküldés előkészítése",
    preparing: "A kiküldés előkészítése…",
    willWrite: "Ami a munkafüzetbe kerül",
    alsoWritten: (sheets) => `Hogy minden lap ugyanazt mondja, ezek is elkészülnek: ${sheets}.`,
    warnings: {
      sent: "Ami elküldöttként van megjelölve, az nem készül elő újra: ugyanazok kétszer kapnák meg. Ha nem ment ki, módosítsa a sorok állapotát a Kommunikáció lapon.",
      past: "Ennek a kiküldésnek a dátuma elmúlt, és nincs elküldöttként megjelölve.",
    },
    leftOut: {
      heading: "Minden kiküldésből kimarad",
      nobody: "Egyetlen címzett sem marad ki.",
      suppressed: (rows) => `${String(rows)} címzettnek nem szabad írni`,
      withoutAddress: (rows) => `${String(rows)} címzettnek nincs használható címe`,
      repeated: (rows) => `${String(rows)} címzett kétszer szerepel`,
      unknownSlice: (rows) =>
        `${String(rows)} címzett felosztott csoportból, aki talán már megkapta az üzenetet`,
      withoutGroup: (rows) => `${String(rows)} címzettnek nincs csoportja a tervben`,
    },
    settled: {
      sent: (mails) => `Ebből a kiküldésből már elküldött e-mailek: ${String(mails)}`,
      cancelled: (mails) => `Ebből a kiküldésből visszavont e-mailek: ${String(mails)}`,
    },
    nobody: "Ennek a kiküldésnek nincs címzettje.",
    mails: {
      heading: "Az e-mailek, ahogyan elküldésre kerülnek",
      to: "Címzett",
      subject: "Tárgy",
      body: "Szöveg",
      position: (place, of) => `${place} / ${of}`,
      previous: "Előző",
      next: "Következő",
      first: "Első",
      longest: "Leghosszabb",
      noted: "Következő ellenőrizendő",
      findAddress: "Cím",
      find: "Keresés",
      searching: "Keresés…",
      missed: {
        noted: "Minden e-mailnek megvannak a saját mezői és a nyelve.",
        address: "A kiküldés egyik címe sem tartalmazza ezt a szöveget.",
      },
      replaced: (fields) => `Ennél a címzettnél üres, ezért más szavak állnak a helyén: ${fields}.`,
      otherLanguage: (written, wanted) =>
        `A szöveg nyelve: ${written}. Ezen a nyelven nincs szöveg: ${wanted}.`,
    },
    prepared: "A kiküldés elő van készítve",
    gone: (batch) =>
      `„${batch}” már nincs a tervben. Semmi sem lett előkészítve; válasszon egy kiküldést a tervből.`,
    blocked: "A kiküldés még nem készíthető elő: először javítsa ki az alább felsoroltakat.",
    mayHaveChanged: "Egyes lapok módosulhattak. Ha újra előkészíti a kiküldést, rendbe jönnek.",
    inWord: {
      heading: "Ezután a Wordben",
      onlyClassic:
        "A Word körlevelet csak a Windowshoz készült klasszikus Outlookkal küld. Az új Outlookkal, a webes Outlookkal, illetve a Mac gépen futó vagy a webes Wordben hiba nélkül ér véget, és semmi sem megy el.",
      save: "Először mentse és zárja be a munkafüzetet: a Word kizárólagosan használja.",
      finish:
        "A Send laphoz csatolt dokumentumban: Befejezés és egyesítés > E-mailek küldése, Címzett: a To mező.",
      subjectLine: "Tárgysor",
      subjectsDiffer:
        "A kiküldés tárgyai eltérnek, a körlevélnek pedig egyetlen tárgya van: írjon olyat, amely mindenkinek megfelel.",
    },
    downloadCsv: "CSV letöltése a Wordhöz",
    check: "Az elkészült lapok ellenőrzése",
    checking: "Ellenőrzés…",
  },
  communications: {
    sheet: "Kommunikáció",
    headers: {
      wave: "Szakasz",
      message: "Üzenet",
      purpose: "Cél",
      channels: "Csatornák",
      audience: "Célközönség",
      key: "Csoportkulcs",
      batch: "Turnus",
      month: "Hónap",
      week: "Hét",
      days: "A hét napjai",
      sendDate: "Küldés dátuma",
      why: "Miért ez a dátum",
      sender: "Feladó",
      owner: "Felelős",
      status: "Állapot",
      recipients: "Címzettek száma",
      lockedDate: "Rögzített dátum",
      sent: "Elküldve",
      notes: "Megjegyzések",
      feedback: "Visszajelzési hivatkozás",
    },
    statuses: { planned: "Tervezett", ready: "Kész", sent: "Elküldve", cancelled: "Visszavonva" },
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
          ? `„${wait.message}” napja ${day(wait.on)}, és a küldés legkorábban ${String(wait.days)} nappal később lehetséges: ${day(wanted)} túl korai.`
          : `${wait.group} regisztrálásának napja ${day(wait.on)}, és a következő regisztrálás legkorábban ${String(wait.days)} nappal később lehetséges: ${day(wanted)} túl korai.`,
      locked: "Rögzítve: a nap a Rögzített dátum oszlopban áll.",
      sent: "Elküldve: a dátum már nem változik.",
      cancelled: "Visszavonva: nem megy ki semmi, és a dátum marad.",
    },
    conflicts: {
      noSuchWeek: "Nincs dátum: a hónapban nincs ilyen hét.",
      closedWeek: "Nincs dátum: a hét egyik napja sem elérhető.",
      tooLate: ({ for: wait }) =>
        `Nincs dátum: „${wait.kind === "after" ? wait.message : wait.group}” napja ${day(wait.on)}, és utána nem marad elérhető nap a héten.`,
    },
    leftPlan: "Elküldve. Már nem szerepel a tervben.",
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
    written: (rows) => `${String(rows)} sor`,
  },
  pane: {
    title: "Rollout Waves",
    language: "Nyelv",
    starting: "Várakozás az Excelre…",
    reading: "A munkafüzet beolvasása…",
    blocked: {
      heading: "Nincs kapcsolat az Excellel",
      text: "Az Excellel kommunikáló rész az appsforoffice.microsoft.com címről töltődik be, és nem érkezett meg. Lehet, hogy a hálózat letiltja ezt a címet; a rendszergazda engedélyezheti.",
      stillWorks:
        "Ami így is működik: mentse a munkafüzetet, nyissa meg itt a fájlt, és töltse le az ütemtervvel együtt.",
    },
    outside: {
      heading: "Nyisson meg egy munkafüzetet",
      text: "Ez az oldal most nem az Excelben fut, ezért egy fájllal dolgozik. A fájl beolvasása a böngészőjében történik, és nem kerül sehová.",
      dropHere: "Húzzon ide egy .xlsx fájlt",
    },
    openWorkbook: "Munkafüzet megnyitása",
    openAnother: "Másik munkafüzet megnyitása",
    opening: (file) => `${file} megnyitása…`,
    empty: {
      example: "Beolvasható táblázat",
      heading: "Ki mit és mikor tud meg",
      text: "Készítsen táblázatot a csoportokról és arról, melyik hónapban kerül rájuk sor. Ebből lesz az értekezleteken bemutatható ütemterv és a körlevél sorai.",
      sample: (sheet) => `A minta létrehoz egy lapot, amelyet szabadon módosíthat: ${sheet}.`,
      insertSample: "Mintaadatok beszúrása",
      starter:
        "Vagy kezdje az összes olyan lappal, amely egy tervben lehet, és töltse ki őket: csoportok, szakaszok, címzettek, naptár és beállítások.",
    },
    rules: {
      heading: "További beállítások",
      change: "Ahol egy cella látható, ott módosítható a szabály; a többi a szokásos.",
      changeWithout:
        "Ezek a szokásos szabályok. Módosításukhoz szúrja be a kiinduló lapokat: a Beállítások lapon mindegyiknek külön sora van.",
      usual: "szokásos",
      noLimit: "nincs korlát",
      noWeekend: "nincs",
      weeks: (count) => `${String(count)} hét`,
      days: (count) => `${String(count)} nap`,
      users: (count) => `${count} felhasználó`,
      ownWaves: (sheet) => `saját, ezen a lapon: ${sheet}`,
    },
    starter: {
      heading: "Kiinduló lapok",
      insert: "Kiinduló lapok beszúrása",
      adds: "A Szakaszok, a Címzettek, a Naptár és a Beállítások lap közül azokat adja hozzá, amelyek nincsenek a munkafüzetben. Szabadon módosíthatja őket.",
      shape: "Terv",
      added: (sheets) => `Hozzáadva: ${sheets}.`,
      nothingToAdd: "A munkafüzetben már minden kiinduló lap megvan.",
    },
    changes: {
      heading: "Ami változni fog",
      none: (kept) => `Egyetlen dátum sem változik: ${String(kept)} megmarad.`,
      moved: (count) => `${String(count)} áthelyezve`,
      added: (count) => `${String(count)} hozzáadva`,
      removed: (count) => `${String(count)} eltávolítva`,
      kept: (count) => `${String(count)} változatlan`,
      fromTo: (from, to) => `Eddig: ${from}; mostantól: ${to}.`,
      noDate: "nincs dátum",
      more: (count) => `És még ${String(count)}.`,
      sinceLastTime: "Az előző készítés óta",
    },
    load: {
      heading: "Heti terhelés",
      peak: "Legtöbb",
      freeze: (labels) => `Tilalom: ${labels}`,
      overLimit: (users) => `${users} a korlát felett`,
    },
    rollout: "Az Ön bevezetése",
    sheet: "Lap",
    chooseSheet: "Válasszon lapot",
    whyChosen: {
      hasGroups: "Azért ez, mert a fejlécek alatt sorok vannak.",
      isHeaded: "Azért ez, mert a fejlécekből kiderül, mit tartalmaz.",
      isSource: "Ez egy kész kommunikációs terv helyett lett kiválasztva.",
      isNamed: "A neve alapján lett kiválasztva.",
      mostGroups: "Azért ez, mert ebben van a legtöbb csoport.",
      fewestErrors: "Azért ez, mert ebben van a legkevesebb hiba.",
      first: "Azért ez, mert ez az első.",
    },
    start: "Kezdés",
    groups: (count) => `${String(count)} csoport`,
    users: (count) => `${count} felhasználó`,
    setBySettings: (cell) => `Itt van megadva: ${cell}.`,
    goTo: (cell) => `Ugrás ide: ${cell}`,
    readAgain: "Újraolvasás",
    toFix: (count) => `${String(count)} javítandó`,
    toKnow: (count) => `${String(count)} tudnivaló`,
    andMore: (count) => `És még ${String(count)}. Először ezeket javítsa ki, majd olvassa be újra.`,
    preview: "Előnézet",
    generate: "Ütemterv készítése",
    generateAgain: "Készítés újra",
    fixFirst: (count) =>
      count === 1
        ? "Először javítsa ki a fenti hibát."
        : `Először javítsa ki a fenti ${String(count)} hibát.`,
    writing: "Írás…",
    inserting: "Mintaadatok beszúrása…",
    insertingStarter: "Kiinduló lapok beszúrása…",
    cancel: "Mégse",
    cancelling: "Megszakítás…",
    cancelled: "Megszakítva.",
    done: "Kész",
    timelineWritten: (waves, months) => `${String(waves)} szakasz, ${String(months)} hónap`,
    messagesWritten: (rows, sends) => `${String(rows)} sor, ${String(sends)} kiküldés`,
    open: (sheet) => `${sheet} megnyitása`,
    download: (file) => `${file} letöltése`,
    downloadCalendar: "Naptár letöltése",
    backToPlan: "Vissza a tervhez",
    nextToSend: "Következő kiküldés",
    nothingToSend: "Minden küldési dátum elmúlt.",
    refused: "Még nem készült el",
    nothingChanged: "Semmi sem módosult.",
    mayHaveChanged: "Egyes lapok módosulhattak. Ha újra elkészíti az ütemtervet, rendbe jönnek.",
    tryAgain: "Próbálja újra",
    failed: {
      heading: "Hiba történt a bővítményben",
      text: "Ez a mi hibánk, nem az Öné. Próbálja újra; ha ismét előfordul, küldje el a részleteket annak, akitől a bővítményt kapta.",
    },
    detailsLabel: "Részletek, a munkafüzet tartalma nélkül",
    copyDetails: "Részletek másolása",
    copied: "Másolva.",
    copyByHand:
      "Itt nem engedélyezett a másolás. A szöveg ki van jelölve: nyomja le a Ctrl+C vagy a ⌘C billentyűket.",
    help: {
      heading: "Súgó és adatvédelem",
      text: "Sorolja fel bármelyik lapon a csoportokat a hónapjaikkal, nézze meg az előnézetet, majd készítse el az ütemtervet. Az Ütemterv, a Kommunikáció és a Messages lap minden alkalommal újonnan készül, és megmarad, amit a Kommunikáció lapra írt; más lap nem változik.",
      privacy:
        "Semmi sem hagyja el a munkafüzetet: nincs nyomon követés, nincs kiszolgáló. Csak az Office.js töltődik be, a Microsofttól.",
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
      sheetThere: { claim: "A lap megvan", protects: "Nélküle nincs miből körlevelet készíteni." },
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
    more: (count) => `És még ${String(count)}.`,
    remedies: {
      messages: "Készítse el újra: ekkor a Messages lap újra íródik.",
      send: "Készítse elő újra a küldést: ekkor a Send lap újra íródik.",
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
