import { countingIn } from "../../language/countingIn";
import { LANGUAGE_NAMES } from "../../language/languageNames";
import { type CivilDate, isoDateText, isoWeekday } from "../../calendar/civilDate";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../../language/weekendReadings";
import type { SendOnDay } from "../../plan/scheduleProblem";
import type { Translation } from "../../vocabulary/translation";
import type { Messages } from "../en/messages";

const { number } = countingIn("tr");

/** Turkish: what sheets, problems and refusals say. */
export const messages: Translation<Messages> = {
  days: (count) => `${number(count)} gün`,
  weekRule:
    "Haftalar şöyle sayılır: ilk hafta ayın 1. gününden 7. gününe, ikinci hafta 8. gününden 14. gününe kadardır; sonraki haftalar da aynı biçimde sayılır.",
  wavesPurpose:
    "Dalgaların amacı: önce herkes için bir başlangıç toplantısı, sonra her grup için kayıttan önce iki, kayıt sırasında bir ve kayıttan sonra bir e-posta.",
  problems: {
    "no-table": () =>
      "Grupları ve ayları içeren bir sayfa bulunamadı. Grup ve Ay sütunları olan bir tablo oluşturun veya örnek verileri ekleyin.",
    "sheet-not-found": ({ found, sheetNames }) =>
      `"${found}" adlı bir sayfa yok. Şunlardan birini seçin: ${sheetNames.join(", ")}.`,
    "no-table-on-sheet": () =>
      "Bu sayfada grupları ve ayları içeren bir tablo yok. Grup ve Ay başlıklarını yazın veya başka bir sayfa seçin.",
    "no-groups": () => "Başlıkların altında bir şey yok. Her satıra bir grup yazın.",
    "unknown-month": ({ found }) => `"${found}" bir ay değil. Bir ay adı veya tarih yazın.`,
    "missing-month": ({ group }) => `"${group}" grubunun ayı yok. Her gruba bir ay verin.`,
    "day-in-month": ({ date, cells }) =>
      `"${dateInText("tr", date)}" bir gündür, ama ayın tamamı olarak planlanırdı${cells > 1 ? ` (böyle hücre sayısı: ${number(cells)})` : ""}. Günler henüz planlanamıyor; ayı kastediyorsanız metin olarak "${monthInText("tr", date)}" yazın.`,
    "missing-group": () => "Ay var ama grup yok. Grubun adını yazın veya satırı temizleyin.",
    "several-months": ({ group, otherCell }) =>
      `"${group}" grubunun ${otherCell} hücresinde başka bir ayı var. Her grup için tek bir ay bırakın.`,
    "repeated-month": ({ found, otherCell }) =>
      `"${found}" zaten ${otherCell} hücresinde var. Yılları yazın veya her ay için tek bir sütun bırakın.`,
    "plan-too-long": ({ months, most }) =>
      `Plan ${number(months)} ay sürüyor; en fazla ${number(most)} ay olabilir. Bu ayın yılını denetleyin.`,
    "repeated-group": ({ group, otherCell }) =>
      `"${group}" zaten ${otherCell} hücresinde var. Her grup için tek bir satır bırakın veya ikisine farklı adlar verin.`,
    "repeated-key": ({ key, otherCell }) =>
      `"${key}" anahtarı zaten ${otherCell} hücresinde var. Her gruba ayrı bir anahtar verin.`,
    "unknown-users": ({ found }) => `"${found}" bir kullanıcı sayısı değil. 250 gibi bir tamsayı yazın.`,
    "not-an-address": ({ found }) =>
      `"${found}" bir e-posta adresi değil. it@example.com gibi bir adres yazın.`,
    "cell-error": ({ found }) => `Hücrede ${found} hatası görünüyor. Formülü düzeltin veya değeri yazın.`,
    "text-too-long": ({ characters, most }) =>
      `Hücrede ${number(characters)} karakter var; Excel en fazla ${number(most)} karakter saklar. Metni kısaltın.`,
    "formula-like": ({ found }) =>
      `"${found}" bazı programlarda formül olarak çalıştırılır. Formül gibi başlamayan bir ad yazın.`,
    "merged-cells": ({ range }) =>
      `${range} hücreleri birleştirilmiş; neyin neye ait olduğu anlaşılmıyor. Birleştirmeyi kaldırın ve her hücreyi doldurun.`,
    "unknown-setting-value": ({ setting, found }) =>
      `"${found}", "${setting}" ayarı için geçerli bir değer değil. Düzeltin veya temizleyin.`,
    "sheet-name-taken": ({ name }) =>
      `"${name}" adlı bir sayfa zaten var ve onu Rollout Waves oluşturmadı; bu nedenle sayfaya dokunulmadı. Sayfanın adını değiştirip zaman çizelgesini yeniden oluşturun.`,
    "name-taken": ({ name }) =>
      `"${name}" adı bu çalışma kitabında zaten başka bir şey için kullanılıyor. Formüller > Ad Yöneticisi bölümünde o adı değiştirin ve yeniden oluşturun.`,
    "sheet-protected": () =>
      "Bu sayfa korumalı olduğundan güncelleştirilemiyor. Gözden Geçir > Sayfa Korumasını Kaldır'ı seçin ve yeniden oluşturun.",
    "workbook-protected": () =>
      "Çalışma kitabının yapısı korumalı olduğundan sayfa eklenemiyor. Korumayı kaldırmak için Gözden Geçir > Çalışma Kitabını Koru'yu seçin ve yeniden oluşturun.",
    "no-open-day": ({ message, group }) =>
      `"${message}" (${group}) için ilgili haftada açık gün kalmadı. Başka bir ay veya hafta seçin.`,
    "no-address": ({ groups }) =>
      `E-posta adresi olmayan gruplar: ${groups.join(", ")}. To sütununda grubun adı durur ve Outlook bu adı adres defterinde arar. Emin olmak için bir E-posta sütunu ekleyin.`,
    "unclear-groups": ({ found }) =>
      `"${found}" içinde hangi grupların olduğu anlaşılmıyor. Grupları virgülle ayırın ve her birinin kullanıcı sayısını parantez içinde yazın: İK (50 kullanıcı), Finans (40 kullanıcı).`,
    "everyone-among-groups": ({ found }) =>
      `"${found}" herkes anlamına geliyor ama yanında başka gruplar da var. Hangi grubun kastedildiğini yazın.`,
    "note-not-read": ({ found }) =>
      `"${found}", tablonun altındaki bir not sayıldı. Bu bir grupsa bir ay verin.`,
    "table-not-read": ({ range }) =>
      `${range} aralığında grupları ve ayları içeren bir tablo daha var ve bu tablo okunmadı. Hepsini tek bir tabloda toplayın.`,
    "months-out-of-order": ({ found }) =>
      `"${found}" bir önceki sütundan daha erken bir aya denk geliyor. Başlangıç ayını denetleyin veya yılları yazın.`,
    "no-such-week": ({ message, group }) =>
      `Bu ayda "${message}" (${group}) için beşinci hafta yok. Son hafta gibi başka bir hafta seçin.`,
    "out-of-order": ({ message, group, previous }) =>
      `"${message}" (${group}), "${previous}" iletisinden sonra değil. İki tarihten birini değiştirin.`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `"${previous}" ile "${message}" (${group}) arasında ${number(days)} gün var; en az ${number(least)} gün olmalı. İkisinden biri için başka bir hafta seçin.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `"${previous}" grubunun kaydı ile "${group}" grubunun kaydı arasında ${number(days)} gün var; en az ${number(least)} gün olmalı. Daha sonraki bir ay seçin.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `${isoDateText(week)} tarihiyle başlayan haftada ${number(users)} kullanıcı kaydoluyor (${groups.join(", ")}); yardım masası ${number(most)} kullanıcıya bakabilir. Bir grubu taşıyın veya bölün.`,
    "sends-in-freeze": ({ label, sends }) =>
      `"${label}" sırasında gönderilen ${number(sends.length)} ileti var${example(sends)}. Bu dönemde gönderilmemesi gerekenlerin haftasını değiştirin.`,
    "locked-on-closed-day": ({ message, group, date, closure }) =>
      `"${message}"${to(group)} ${isoDateText(date)} tarihine kilitlenmiş, ama bu gün kapalı: ${closure.kind === "weekend" ? "hafta sonu" : closure.label}. Kilidi kaldırın veya bilerek yaptıysanız öyle bırakın.`,
    "locked-outside-week": ({ message, group, date }) =>
      `"${message}"${to(group)} ${isoDateText(date)} tarihine kilitlenmiş, ama bu tarih kendi haftasında değil. Kilidi kaldırın veya bilerek yaptıysanız öyle bırakın.`,
    "kickoff-with-first-message": ({ kickoff, groups }) =>
      `"${kickoff}" ile ilk ileti (${groups.join(", ")}) aynı haftaya denk geliyor. Sorulara zaman kalması için başlangıç toplantısını daha erken yapın.`,
    "enrolled-before-evaluated": ({ groups, previous }) =>
      `Kayıt (${groups.join(", ")}), "${previous}" grubuna kaydın nasıl geçtiği sorulmadan başlıyor. Daha sonraki bir ay veya hafta seçin.`,
    "executives-in-pilot": ({ group }) =>
      `"${group}" ilk gruplar arasında, yani pilot. Sorunlara dayanabilecek ve onları çözebilecek bir grupla başlayın, yöneticileri sonraya bırakın.`,
    "phases-out-of-order": ({ message, phase, previous, previousPhase }) =>
      `"${message}" (${phase}), aynı gruplar için "${previous}" (${previousPhase}) iletisinden sonra geliyor. İstenen bu değilse ikisinin sırasını veya birinin aşamasını değiştirin.`,
    "sends-in-past": ({ sends }) =>
      `Tarihi geçmiş ve gönderildi olarak işaretlenmemiş ${number(sends.length)} ileti var${example(sends)}. Gönderilenleri gönderildi olarak işaretleyin; diğerlerine daha ileri bir ay veya tarih verin ya da onları iptal edin.`,
    "slices-to-one-address": ({ groups }) =>
      `Bölünmüş ve alıcısı olmayan gruplar: ${groups.join(", ")}. Grubun kendi adresi her iletiyi her bölüm için bir kez alır. Kişileri alıcı olarak ekleyin veya grupları bölmeyin.`,
    "unknown-calendar": ({ calendar, scope }) =>
      `Takvimde "${calendar}" için satır yok. Adı ${scope} sütununda yazıldığı gibi yazın veya bir satır ekleyin.`,
    "no-waves": () =>
      "Başlıkların altında ileti yok. Her satıra bir ileti yazın veya varsayılan planı kullanmak için sayfayı silin.",
    "missing-value": ({ name }) => `"${name}" sütunu burada boş. Doldurun veya satırı temizleyin.`,
    "not-a-choice": ({ name, found, choices }) =>
      `"${found}", "${name}" için geçerli bir değer değil. Şunlardan birini yazın: ${choices.join(", ")}.`,
    "weekday-or-country": (problem) => {
      const { found, day, country, days } = weekendReadings("tr", problem);
      return `"${found}", ${day} günü ya da ${country} ülkesi olabilir. Hafta sonu günlerini kısaltmadan yazın: yalnızca o gün için "${day}", ülke için "${days}".`;
    },
    "not-in-range": ({ name, found, least, most }) =>
      `"${found}", "${name}" için geçerli bir değer değil. ${number(least)} ile ${number(most)} arasında bir tamsayı yazın.`,
    "unknown-week": ({ found }) =>
      `"${found}" ayın bir haftası değil. Metin olarak 1 ile 5 arasında bir sayı, son veya 1-3 gibi haftalar yazın.`,
    "unknown-date": ({ found }) => `"${found}" bir tarih değil. 2026-12-24 gibi bir tarih yazın.`,
    "dates-reversed": ({ found }) => `"${found}" ilk günden önce. İki tarihin yerini değiştirin.`,
    "repeated-message": ({ message, otherCell }) =>
      `"${message}" zaten ${otherCell} hücresinde var. Her iletiye ayrı bir ad verin.`,
    "several-audiences": ({ wave, otherCell }) =>
      `${otherCell} hücresinde Dalga ${String(wave)} için başka bir hedef kitle var. Dalgaya tek bir hedef kitle verin veya bu iletiyi ayrı bir dalgaya alın.`,
    "missing-text": ({ message }) =>
      `"${message}" bir e-posta ve burada metni yok. Konusunu ve gövdesini yazın.`,
    "unknown-field": ({ field, nearest }) =>
      `{{${field}}} adlı bir alan yok. {{${nearest}}} mi demek istediniz? Düzeltin veya metnin kendisini yazın.`,
    "stray-braces": ({ found }) =>
      `"${found}" içindeki küme ayraçları bir alan oluşturmuyor ve e-postada olduğu gibi kalırdı. Alanı {{Name}} veya {{Name|çalışma arkadaşımız}} olarak, içinde ya da yanında başka küme ayracı olmadan yazın ya da ayraçları kaldırın.`,
    "communications-without-headers": ({ headers }) =>
      `Bu sayfada ${headers.join(" ve ")} başlıklarını içeren bir satır yok; bu nedenle sayfada yazılanlar korunamaz. Başlıkları yeniden yazın veya sayfayı silin.`,
    "communications-header-missing": ({ headers }) =>
      `Bu satırda eksik başlıklar var: ${headers.join(", ")}. Bunlar olmadan neyin ne zaman gönderildiği anlaşılamaz. Başlıkları sütunlarının üzerine yeniden yazın.`,
    "above-headers": ({ found }) =>
      `Başlıkların üstünde "${found}" var ve sayfa yeniden yazıldığında kaybolur. Onu satırların altına, kendi sütununuza veya başka bir sayfaya taşıyın.`,
    "formulas-become-values": ({ name, cells }) =>
      `${name} altındaki formüller (hücre: ${number(cells)}) yalnızca gösterdikleri değerler olarak kalır. Onları kendi sayfanızda tutun.`,
    "message-renamed": ({ message, was }) =>
      `"${message}", önceki çalıştırmadaki "${was}" iletisinin yeni adı sayılıyor: gönderilen, kilitlenen ve not edilenler onunla kalır. Başka bir iletiyse ona ayrı bir dalga verin.`,
    "message-unclear": ({ was, messages }) =>
      `"${was}" gönderildi ve artık planda değil; şunlar ise yeni: ${messages.join(", ")}. Bunlardan biriyse iki kez gider. Adları birer birer değiştirin veya yeni iletilere ayrı bir dalga verin.`,
    "language-changed": ({ was, is }) =>
      `Bu plan ${LANGUAGE_NAMES[was]} dilindeydi, şimdi ${LANGUAGE_NAMES[is]} dilinde; yazılan her şey yerinde duruyor. Geri dönmek için yeniden ${LANGUAGE_NAMES[was]} seçin.`,
    "repeated-message-key": ({ key, otherCell }) =>
      `"${key}" anahtarı zaten ${otherCell} hücresinde. Her iletiye ayrı bir anahtar verin.`,
    "sent-without-date": ({ sendDate, sent }) =>
      `Bu satır gönderildi olarak işaretli ama ne zaman gönderildiği yazmıyor. Günü "${sendDate}" veya "${sent}" sütununa yazın.`,
    "similar-groups": ({ group, other, otherCell }) =>
      `"${group}", ${otherCell} hücresindeki "${other}" adına çok benziyor. Aynı grupsa tek bir ad kullanın ya da ötekini Diğer adlar sütununa yazın.`,
    "read-as-one-group": ({ found }) =>
      `"${found}" tek bir grup olarak okundu. Birden çok grupsa virgülle ayırın.`,
    "recipients-without-headers": ({ headers }) =>
      `Bu sayfada ${headers.join(" ve ")} başlıklarını içeren bir satır yok; bu nedenle hiçbir alıcı okunamıyor. Başlıkları sütunların üstüne yazın veya sayfanın adını değiştirin.`,
    "without-headers": ({ headers }) =>
      `Bu sayfada ${headers.join(", ")} başlıklarını içeren bir satır yok; bu nedenle hiçbir şey okunamıyor. Başlıkları sütunların üstüne yazın veya sayfanın adını değiştirin.`,
    "sheet-not-read": ({ input, headers }) =>
      `Bu sayfa ${input} sayfasına benziyor, ancak okunmadı. Kullanılacaksa sayfayı gösterin, adını ${input} yapın ve sütunların üstüne ${headers.join(", ")} başlıklarını yazın; böyle yalnızca bir sayfa bırakın.`,
    "hidden-used": ({ input }) =>
      `Bu sayfa gizli ve ${input} olarak okundu. Neyin geçerli olduğunu görmek için sayfayı gösterin veya kullanılmayacaksa silin.`,
    "hidden-unclear": ({ input }) =>
      `Bu gizli sayfada ${input} sayfasının başlıkları var ve başka hiçbir sayfada yok. Kullanmak için sayfayı gösterin veya adını ${input} yapın; kullanılmayacaksa silin.`,
    "second-table": ({ input, other }) =>
      `Bu sayfa ${input} olarak okunabilir, "${other}" de öyle. Her şeyi ikisinden birinde toplayın ve diğerini silin.`,
    "taken-as-suppress": () =>
      "Bu, e-posta almayanların listesi veya işareti olarak okundu. Öyle değilse adını değiştirin.",
    "recipient-without-group": ({ rows }) =>
      rows === 1
        ? "1 alıcının grubu yok; bu alıcıya e-posta gönderilmez. Adresin yanına grubu yazın."
        : `${number(rows)} alıcının grubu yok; bu alıcılara e-posta gönderilmez. Her adresin yanına grubu yazın.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `"${found}" planda bir grup değil; bu nedenle ${number(rows)} alıcıya e-posta gönderilmez. "${nearest}" mi demek istediniz? Düzeltin veya bu adı o grubun Diğer adlar sütununa yazın.`,
    "bad-address": ({ found }) =>
      `"${found}" bir e-posta adresi değil; bu nedenle bu satıra e-posta gönderilmez. ad@example.com gibi tek bir adres yazın.`,
    "missing-address": () => "Bu alıcının e-posta adresi yok; bu alıcıya e-posta gönderilmez. Adresi yazın.",
    "repeated-recipient": ({ found, otherCell }) =>
      `"${found}" aynı grup için zaten ${otherCell} hücresinde var. Her e-posta bir kez gönderilir; satırlardan birini kaldırın.`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `"${found}" hem "${group}" grubunda hem de ${otherCell} hücresinde "${other}" grubunda. İki grubun iletilerini de alır, ama aynı iletiyi günde yalnızca bir kez alır. Böyle olmasını istemiyorsanız tek bir satır bırakın.`,
    suppressed: ({ rows }) =>
      `${number(rows)} alıcı gönderimin dışında tutuluyor; ${rows === 1 ? "bu alıcıya" : "bu alıcılara"} e-posta gönderilmez.`,
    "unspoken-language": ({ found, rows }) =>
      `"${found}" bu eklentinin yazdığı bir dil değil; bu nedenle ${number(rows)} alıcı metni başka bir dilde alır. Listeden bir dil seçin veya hücreyi boş bırakın.`,
    "group-without-recipients": ({ groups }) =>
      `Alıcısı olmayan gruplar: ${groups.map((group) => `"${group}"`).join(", ")}. E-posta grubun kendi adresine veya adına gönderilir. Alıcı ekleyin veya grubun nasıl yazıldığını denetleyin.`,
    "group-left-out": ({ groups }) =>
      `${groups.map((group) => `"${group}"`).join(", ")} içinde e-posta gönderilebilecek bir alıcı yok; bu nedenle oraya e-posta gönderilmez. Böyle olmasını istemiyorsanız alıcıları düzeltin.`,
    "missed-message": ({ message, groups, rows, batch }) =>
      `"${message}" ${groups.join(", ")} grubuna gönderildiğinde orada olmayan kişi sayısı: ${number(rows)}. Kendilerine ait bir gönderimdeler: "${batch}". Gönderin veya artık gerekmiyorsa gönderildi olarak işaretleyin.`,
    "had-already": ({ message, group, rows }) =>
      `Gönderilenler sayfasına göre "${group}" grubundaki herkes (${number(rows)}) "${message}" iletisini aldı, ancak satırı gönderildi olarak işaretlenmemiş. Satırı işaretleyin veya yeniden göndermek için oradaki satırlarını silin.`,
    "unknown-slice": ({ group, rows }) =>
      `"${group}" grubunda e-posta almayacak alıcı sayısı: ${number(rows)}. Grubun bir kısmı, kalanların henüz almadığı iletileri aldı ve bu kişilerin hangi kısımda olduğu yazmıyor. Yeni olanlara kendiniz yazın veya onları ayrı bir gruba alın.`,
    "number-in-field": ({ name, rows }) =>
      `"${name}" sütununda ${rows === 1 ? "bir sayı" : `${number(rows)} sayı`} var; e-postalarda sayılar biçimsiz görünür. Bu bir tarihse veya sıfırla başlıyorsa metin olarak yazın.`,
    "blank-field": ({ message, field, rows }) =>
      `"${message}" metninde {{${field}}} var, ama bu alan ${number(rows)} e-postada boş; ilki burada. Doldurun veya yerine ne yazılacağını belirtin: {{${field}|çalışma arkadaşımız}}.`,
    "empty-mail": ({ message, field, rows }) =>
      `"${message}" iletisinin bir metni yalnızca {{${field}}} gibi alanlardan oluşuyor ve ${number(rows)} e-postada boş kalıyor; ilki burada. Alanları doldurun veya metne başka bir şey yazın.`,
    "unknown-message": ({ found, nearest }) =>
      `"${found}" planda bir ileti değil. "${nearest}" mi demek istediniz? Düzeltin veya satırı kaldırın.`,
    "repeated-template": ({ message, otherCell }) =>
      `"${message}" için bu dilde ${otherCell} hücresinde zaten bir metin var. İkisinden birini kaldırın.`,
    "send-emptied": ({ batch }) =>
      `"${batch}" artık planda yok; bu nedenle bu sayfa boşaltıldı. Yapmak istediğiniz gönderimi hazırlayın.`,
    "send-settled": ({ batch }) =>
      `"${batch}" bu arada gönderildi veya iptal edildi; bu nedenle bu sayfa boşaltıldı. Sıradaki gönderimi hazırlayın.`,
    "too-many-messages": ({ rows, most }) =>
      `Planda ${number(rows)} e-posta var; bir sayfaya ise ${number(most)} e-posta sığar. Gönderimleri tek tek hazırlayın veya her gönderimi bir CSV dosyasına yazın.`,
  },
  refusals: {
    "cell-edit-mode": () => "Bir hücre düzenleniyor. Sayfada Enter veya Esc tuşuna basın ve yeniden deneyin.",
    protected: ({ sheet }) =>
      sheet === undefined
        ? "Çalışma kitabı korumalı. Gözden Geçir sekmesinde korumayı kaldırın ve yeniden deneyin."
        : `"${sheet}" sayfası korumalı. Gözden Geçir > Sayfa Korumasını Kaldır'ı seçin ve yeniden deneyin.`,
    "read-only": ({ file }) =>
      file === undefined
        ? "Çalışma kitabı salt okunur olarak açık. Bir kopyasını kaydedin ve orada oluşturun."
        : `${file} okunabilir ama yazılamaz. --out ile başka bir dosya seçin.`,
    "name-taken": ({ name = "" }) =>
      `"${name}" adı bu çalışma kitabında zaten bize ait olmayan bir şey için kullanılıyor. O adı değiştirin ve yeniden deneyin.`,
    "sheet-not-found": ({ sheet = "" }) =>
      `"${sheet}" sayfası artık yok. Başka bir sayfa seçin ve yeniden deneyin.`,
    "too-large": ({ sheet }) =>
      `${sheet === undefined ? "Sonuç" : `"${sheet}"`} Excel'in kabul ettiğinden daha büyük. Planı iki çalışma kitabına bölün.`,
    "changed-meanwhile": ({ sheet, file = "" }) =>
      sheet === undefined
        ? `${file} bu sırada başka bir program tarafından değiştirildi, bu yüzden içine hiçbir şey yazılmadı. Komutu yeniden çalıştırın.`
        : `"${sheet}" sayfası bu sırada değiştirildi, belki bir iş arkadaşınız tarafından. Yeniden deneyin; sayfa şimdiki haliyle okunur.`,
    cancelled: () => "İsteğiniz üzerine iptal edildi.",
    "not-answering": () =>
      "Excel yanıt vermiyor. Hazır olmasını bekleyin, Zaman çizelgesi ve Messages sayfalarına bakın ve yeniden oluşturun.",
    "host-failed": () =>
      "Excel bu işlemi yapamadı. Yeniden deneyin; tekrarlanırsa çalışma kitabını kapatıp açın.",
    "file-not-accessible": ({ file = "" }) =>
      `${file} açılamadı veya yazılamadı. Dosyanın var olduğunu, kullanma izniniz olduğunu ve hiçbir programda açık olmadığını denetleyin.`,
    "not-a-workbook": ({ file = "Dosya" }) =>
      `${file} eksiksiz bir Excel çalışma kitabı değil. Excel'de açın, .xlsx olarak kaydedin ve o dosyayı kullanın.`,
    "unsupported-format": ({ file = "Dosya" }) =>
      `${file} .xlsx veya .xlsm dışında bir biçimde. Excel'de açın, .xlsx olarak kaydedin ve o dosyayı kullanın.`,
    encrypted: ({ file = "Dosya" }) =>
      `${file} bir parolayla şifrelenmiş. Excel'de açın, parolayı kaldırın (Dosya > Bilgi > Çalışma Kitabını Koru) ve kaydedin.`,
    "inflates-too-much": ({ file = "Dosya" }) =>
      `${file} açıldığında bir çalışma kitabının olması gerekenden çok daha büyük oluyor; bu nedenle okunmadı. Excel'de açın ve yeni bir dosya olarak kaydedin.`,
  },
  holidays: {
    sheet: "Tatiller",
    heading: "Resmî tatiller",
    adds: "Bir ülkenin tamamında geçerli tatilleri, planın yılları için, dilediğiniz gibi değiştirebileceğiniz satırlar olarak ekler. Yarım günler ve yalnızca bankalarla ofislerin kapalı olduğu günler yalnızca uyarır. Ülkenin yalnızca bir bölümünde geçerli günleri kendiniz ekleyin.",
    country: "Ülke/Bölge",
    chooseCountry: "Ülke/bölge seçin",
    insert: "Resmî tatilleri ekle",
    inserting: "Resmî tatiller ekleniyor…",
    added: (place, days, sheet) => `${place}: ${sheet} sayfasına ${days} eklendi.`,
    allThere: (place) => `${place}: bu tatillerin tümü takvimde zaten var.`,
    forCalendars: (calendars) => `Bu günler yalnızca takvimi ${calendars} olan gruplar için geçerlidir.`,
    forEveryone: (example, calendar, scope) =>
      `Bu günler tüm gruplar için geçerlidir. Yalnızca bazıları için geçerli olacaksa ${example} gibi bir takvimi o gruplar için ${calendar} sütununa, bu günler için de ${scope} sütununa yazın.`,
    noneMeans: (country, calendars) =>
      `Grupların takvimlerinden hiçbiri ${country} anlamına gelmiyor; takvimler: ${calendars}.`,
    withoutCalendar: (groups, calendar) =>
      `Takvimi olmadığı için bu günlerin geçerli olmadığı gruplar: ${groups}. Geçerli olacaksa takvimi ${calendar} sütununa yazın.`,
    otherLists: (sheets, scope) =>
      `Başka tatiller de tüm gruplar için geçerlidir (${sheets}). Yalnızca bazıları için geçerli olacaksa o grupların takvimini ${scope} sütununa yazın.`,
    noneKnown: (place) => `${place}: bilinen resmî tatil yok. Tatilleri Takvim sayfasına yazın.`,
  },
  planning: {
    weekRuleLines: {
      containsFirst: (weekStart) =>
        `Haftalar şöyle sayılır: takvim haftaları ${weekStart} günü başlar; ilk hafta, ayın 1. gününü içeren haftadır.`,
      isoMajority: (weekStart) =>
        `Haftalar şöyle sayılır: takvim haftaları ${weekStart} günü başlar; ilk hafta, o ayda dört veya daha çok günü olan haftadır.`,
      firstFull: (weekStart) =>
        `Haftalar şöyle sayılır: takvim haftaları ${weekStart} günü başlar; ilk hafta, tümüyle o ayın içinde kalan haftadır.`,
    },
    prompts: {
      wave: "1'den başlayan bir sayı. Aynı sayıyı taşıyan iletiler tek bir dalgadır.",
      audience: "Tümü, Her grup veya virgülle ayrılmış birkaç grup adı.",
      week: "1 ile 5 arasında bir sayı, son veya 1-3 gibi art arda haftalar.",
      monthsAfter: "Grubun kendi ayından kaç ay sonra. Boş: aynı ay.",
      weekday: "Gönderim günü. Boş: Ayarlar sayfasındaki varsayılan gün.",
      channels: "Şunlardan biri veya birkaçı: Toplantı, E-posta, Web sitesi, Sosyal medya, Afiş.",
      subject: "{{Group}}, {{Month}} ve {{EnrollmentDateLong}} gibi alanlar içeren metin.",
      from: "İlk gün, tarih olarak.",
      to: "Son gün (bu gün de dahildir). Boş: ilk günle aynı.",
      kind: "Bir tatil veya hiçbir şeyin değişmemesi gereken bir değişiklik yasağı.",
      scope: "Tümü, grup adları veya kanallar. Boş: tümü.",
      effect: "Engelle, bu günlerde ileti gönderilmesini önler; Uyar yalnızca bildirir.",
      weekRule: "Bir ayın ilk haftasının hangisi olduğu.",
      weekend: "Virgülle ayrılmış günler veya TR gibi bir ülke kodu.",
      leadWeeks: "Başlangıç toplantısının planlanandan kaç hafta önce yapılacağı.",
      leastGate: "Bir ayın kaydı ile sonraki ayın kaydı arasındaki en az gün sayısı.",
      capacity: "Yardım masasının bir haftada bakabileceği kullanıcı sayısı. Boş: sınır yok.",
      whenFull:
        "Uyar yalnızca bildirir; Böl, büyük bir grubu birer ya da ikişer hafta arayla partilere ayırır.",
      shape: "Dalgalar sayfası olmadığında kullanılan plan.",
    },
    samples: {
      newYear: "Yılbaşı",
      freeze: "Yıl sonu değişiklik yasağı",
      person: "Örnek kişi",
    },
  },
  communications: {
    unnamedColumn: "Sütun",
    dateFormat: "yyyy-mm-dd",
    reasons: {
      weekday: (weekday) => `Planın istediği gün: ${weekdayName("tr", weekday)}.`,
      kickoff: "Haftanın ilk açık günü: başlangıç toplantısı her şeyden önce gelir.",
      shortWeek: "Bu ayda hafta istenen günü içermiyor; bu nedenle son açık gün seçildi.",
      closed: ({ wanted, because, moved }) =>
        `${dayText(wanted)} kapalı: ${because.kind === "weekend" ? "hafta sonu" : because.label}. Bu nedenle ${moved === "next" ? "sonraki açık gün" : "ondan önceki son açık gün"} seçildi.`,
      wait: ({ wanted, for: wait }) =>
        wait.kind === "after"
          ? `"${wait.message}" gönderimi: ${dayText(wait.on)}. En erken ${number(wait.days)} gün sonra gönderilebilir; ${dayText(wanted)} çok erken.`
          : `"${wait.group}" grubunun kaydı: ${dayText(wait.on)}. En erken ${number(wait.days)} gün sonra gönderilebilir; ${dayText(wanted)} çok erken.`,
      cutWait: ({ for: wait }) =>
        `"${wait.kind === "after" ? wait.message : wait.group}" ${wait.kind === "after" ? "gönderimi" : "grubunun kaydı"}: ${dayText(wait.on)}. Bu haftada bundan ${number(wait.days)} gün sonra açık gün yok; bu nedenle son açık gün seçildi.`,
      locked: "Kilitli: gün, Kilitli tarih sütununda yazıyor.",
      sent: "Gönderildi: tarih artık değişmez.",
      cancelled: "İptal edildi: hiçbir şey gönderilmez ve tarih olduğu gibi kalır.",
      missed: "Gönderildiğinde orada olmayanlar için: sonraki açık gün.",
    },
    conflicts: {
      noSuchWeek: "Tarih yok: ayda böyle bir hafta yok.",
      closedWeek: "Tarih yok: haftanın bütün günleri kapalı.",
      tooLate: ({ for: wait }) =>
        `Tarih yok: "${wait.kind === "after" ? wait.message : wait.group}" için tarih ${dayText(wait.on)} ve bundan sonra haftada açık gün kalmıyor.`,
    },
    leftPlan: "Gönderildi. Artık planda değil.",
    notInPlan: "Artık planda değil.",
    standsTwice: "Bu satır iki kez geçiyor; burada yazılanlar kalır.",
    prompts: {
      owner: "Bununla kimin ilgilendiği. Bu sütun sizindir: yeniden oluşturduğunuzda yazdıklarınız kalır.",
      status: "Planlandı, Hazır, Gönderildi veya İptal edildi. Gönderilmiş bir satırın tarihi hiç değişmez.",
      lockedDate:
        "Plan ne derse desin, bu iletinin gönderilmesi gereken tarih. Kilidi kaldırmak için hücreyi temizleyin.",
      sent: "Gönderim tarihinden farklıysa, gerçekte gönderildiği tarih. Burada tarih olan bir satırın tarihi hiç değişmez.",
      notes:
        "Bu sütun sizindir: yeniden oluşturduğunuzda yazdıklarınız kalır. Eklediğiniz sütunlar için de aynısı geçerlidir.",
      feedback: "Kişilerin nasıl geçtiğini anlattığı yer. Boş: varsa Ayarlar sayfasının FeedbackLink satırı.",
    },
    load: {
      week: "Hafta başı",
      messages: "İletiler",
      messagesInFreeze: "Değişiklik yasağı olan haftadaki iletiler",
      users: "Kaydolan kullanıcılar",
      usersOverCapacity: "Sınırı aşan kullanıcılar",
      messagesTitle: "Haftalık iletiler",
      usersTitle: "Haftalık kaydolan kullanıcılar",
      peak: (what, most, week) =>
        `${what}. En çok: ${String(most)}, ${isoDateText(week)} tarihiyle başlayan haftada.`,
    },
  },
  preflight: {
    heading: "Göndermeden önce denetim",
    states: {
      passed: "Uygun",
      failed: "Uygun değil",
      warned: "Bilgi",
      untold: "Denetlenmedi",
    },
    rules: {
      sheetThere: {
        claim: "Sayfa var",
        protects: "Sayfa olmadan birleştirilecek bir şey yoktur.",
      },
      headersFirst: {
        claim: "Başlıklar A1'den başlayarak 1. satırda",
        protects: "Word bulduğu ilk satırı alan adları olarak alır.",
      },
      headerNames: {
        claim: "Her başlık bir birleştirme alanı olabilir",
        protects: "Word başka adları değiştirir veya kısaltır; belgenin alanları o zaman sütununu bulamaz.",
      },
      uniqueHeaders: {
        claim: "Hiçbir başlık yinelenmiyor",
        protects: "Aynı adlı iki sütundan Word yalnızca birini birleştirir.",
      },
      neededColumns: {
        claim: "Her birleştirmenin gerek duyduğu sütunlar var",
        protects: "Sütunu olmayan bir alan boş kalır.",
      },
      nothingElse: {
        claim: "Sayfada başka bir şey yok",
        protects: "Word satırların yanındaki bir notu fazladan bir sütun sanır.",
      },
      noBlanks: {
        claim: "Hiçbir satır, sütun veya hücre boş değil",
        protects: "Word boş bir satırda durur; boş bir hücre de önceki iletinin metnini yineleyebilir.",
      },
      onlyTexts: {
        claim: "Her hücre bir metin",
        protects: "Word sayıları ve tarihleri değiştirir: 07865, 7865 olur; 3 Nisan, 4 Mart olabilir.",
      },
      noFormulas: {
        claim: "Hiçbir hücre formül değil",
        protects: "Bir formül, birleştirme gününde başka bir metin veya hata verebilir.",
      },
      noMerges: {
        claim: "Birleştirilmiş hücre yok",
        protects: "Metin, birleştirilmiş hücrelerin yalnızca ilkindedir: diğer iletilerde eksik kalır.",
      },
      nothingHidden: {
        claim: "Hiçbir şey gizli veya filtrelenmiş değil",
        protects: "Birleştirme, gizli ve filtrelenmiş satırları da gönderir.",
      },
      longTextsFirst: {
        claim: "Uzun metinler ilk sekiz satırda başlıyor",
        protects:
          "Word bir sütunun boyutunu ilk sekiz satıra göre belirler ve orada daha uzunu yoksa metinleri 255 karakterde keser.",
      },
      textLengths: {
        claim: "Hiçbir metin bir hücrenin alabileceğinden uzun değil",
        protects: "Excel böyle bir dosyayı onarır ve metni 32.767 karakterde keser.",
      },
      namedRange: {
        claim: "Adlandırılmış aralık tam olarak başlıkları ve satırları kapsıyor",
        protects: "Word bu adı sayfanın yanında sunar: dışında kalan satırlara ileti gitmezdi.",
      },
      addresses: {
        claim: "Her To tek bir adres",
        protects:
          "Bir hücredeki birden çok adres kimseye ulaşmaz veya herkese birden ulaşır; bir satır sonu da alıcı ekleyebilir.",
      },
      oncePerBatch: {
        claim: "Hiç kimse bir gönderimde iki kez yer almıyor",
        protects: "Aynı kişi aynı iletiyi iki kez alırdı.",
      },
      subjectLines: {
        claim: "Her konu tek satır",
        protects: "Bir satır sonu konuyu kesebilir veya kimsenin yazmadığı bir şey ekleyebilir.",
      },
      noFieldsLeft: {
        claim: "Hiçbir şablon alanı kalmamış",
        protects: "Herkes bir ad yerine {{Name}} okurdu.",
      },
      oneSendDate: {
        claim: "Her gönderimin tek bir tarihi var",
        protects: "Bir gönderim tek seferde çıkar: iletilerin bir bölümü yanlış günde giderdi.",
      },
      oneBatch: {
        claim: "Send tek bir gönderim içeriyor",
        protects:
          "Bir birleştirmenin tek bir konusu vardır: başka bir gönderimin iletileri de onunla giderdi.",
      },
      stillToSend: {
        claim: "Send sayfasındaki gönderim henüz gönderilecek",
        protects: "İnsanlar bir iletiyi ikinci kez ya da iptal edilmiş bir iletiyi alırdı.",
      },
      sameAsMessages: {
        claim: "Send, gönderiminin Messages'taki tüm satırlarını içeriyor, başkasını içermiyor",
        protects: "Biri iletiyi alamaz, fazladan bir ileti veya başka bir metin alırdı.",
      },
      sameAsPlan: {
        claim: "Satırlar güncel planla aynı",
        protects: "O zamandan beri planda değişenler iletilerde eksik kalırdı.",
      },
    },
    found: (text) => `Bulunan: "${text}".`,
    missing: (text) => `Eksik: "${text}".`,
    more: (count) => `Ve ${number(count)} tane daha.`,
    remedies: {
      messages: "Yeniden oluşturun: Messages yeniden yazılır.",
      send: "Gönderimi yeniden hazırlayın: Send yeniden yazılır.",
      planAddresses:
        "Plan böyle. Bu grupların veya kişilerin her biri için listelendikleri yere bir e-posta adresi yazın, sonra yeniden oluşturun.",
      planLengths:
        "Planda 255 karakterden uzun metinli çok fazla sütun var. Bazılarındaki metinleri kısaltın, sonra yeniden oluşturun.",
      planTexts: "Plan böyle. Metni geldiği sayfada değiştirin, sonra yeniden oluşturun.",
      unhide: "Sayfayı gösterin: herhangi bir sayfanın sekmesine sağ tıklayın ve Göster’i seçin.",
      settled:
        "Plana göre bu gönderimden gönderilecek bir şey yok: gönderilmiş veya iptal edilmiş ya da artık başka bir tarihi veya adı var. Yeniden oluşturun, sonra gönderilecek olanı hazırlayın.",
    },
    noSheet: "Messages sayfası yok: önce zaman çizelgesini oluşturun.",
    lookedUp: "Outlook adları adres defterinde arar; bir adres daha güvenlidir.",
    untold: {
      noPlan: "Karşılaştırılacak bir plan yok. Önce sayfalardaki hataları düzeltin.",
      noColumn: "Bununla ilgili bir sütun eksik.",
      noMessages: "Karşılaştırılacak bir Messages sayfası yok. Önce zaman çizelgesini oluşturun.",
      noBatch: "Send sayfasında hazırlanmış bir gönderim yok.",
    },
  },
};

function to(group: string | undefined): string {
  return group === undefined ? "" : ` (${group})`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined
    ? ""
    : ` (örneğin ${isoDateText(send.date)} tarihinde "${send.message}"${to(send.group)})`;
}

function dayText(date: CivilDate): string {
  return `${isoDateText(date)} (${weekdayName("tr", isoWeekday(date))})`;
}
