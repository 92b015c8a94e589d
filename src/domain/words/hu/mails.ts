import type { Translation } from "../../vocabulary/translation";
import type { MailWords } from "../en/mails";

/** Hungarian: the messages of our plans. */
export const mails: Translation<MailWords> = {
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
      "Egyelőre nincs teendője. Előtte még megírjuk, mit kell előkészítenie. " +
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
      "Megnyílt a regisztrálás a Microsoft Intune-ban az Ön csoportja számára. Kérjük, regisztráljon minden eszközt, amelyet munkához használ:",
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
};
