import { isoDateText, isoWeekday, type CivilDate } from "../../calendar/civilDate";
import type { SendOnDay } from "../../plan/scheduleProblem";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../weekendReadings";
import type { Words } from "../words";

/** Turkish. */
export const tr: Words = {
  tag: "tr",
  timelineSheet: "Zaman çizelgesi",
  planTitle: "İletişim planı",
  planTitleSynonyms: ["İletişim planlaması", "Dağıtım iletişim planı"],
  wave: (number) => `Dalga ${String(number)}`,
  everyone: "Tümü",
  weeks: {
    1: "İlk hafta",
    2: "İkinci hafta",
    3: "Üçüncü hafta",
    4: "Dördüncü hafta",
    5: "Beşinci hafta",
  },
  weekRule:
    "Haftalar şöyle sayılır: ilk hafta ayın 1. gününden 7. gününe, ikinci hafta 8. gününden 14. gününe kadardır; sonraki haftalar da aynı biçimde sayılır.",
  wavesPurpose:
    "Dalgaların amacı: önce herkes için bir başlangıç toplantısı, sonra her grup için kayıttan önce iki, kayıt sırasında bir ve kayıttan sonra bir e-posta.",
  messages: {
    kickoffMeeting: {
      name: "Başlangıç toplantısı",
      subject: "Başlangıç toplantısı: Microsoft Intune kuruluşumuza geliyor",
      body: [
        "Merhaba,",
        "",
        "{{Month}} itibarıyla Microsoft Intune'u kullanmaya başlıyoruz. Intune, kullandığımız cihazlardaki iş uygulamalarımızı ve verilerimizi korur. " +
          "Bu toplantı herkes içindir: nelerin, neden değiştiğini, değişikliğin grubunuza ne zaman ulaşacağını ve sizden ne isteneceğini anlatacağız.",
        "",
        "Hazırlık yapmanıza gerek yok. Toplantıdan sonra her gruba tarihleri ve yönergeleri içeren ayrı e-postalar gönderilecek. " +
          "Sorularınızı getirin; yanıtlar web sitemizde yayımlanacak.",
      ].join("\n"),
    },
    preRolloutEmail1: {
      name: "Kayıt öncesi e-postası 1",
      subject: "Microsoft Intune geliyor ({{Month}})",
      body: [
        "Merhaba {{Group}},",
        "",
        "{{Month}} itibarıyla Microsoft Intune grubunuzda kullanılmaya başlanacak. Intune; telefonunuzdaki, tabletinizdeki ve bilgisayarınızdaki " +
          "kurumsal uygulamaları ve verileri korur, size uygun olan cihazdan çalışmanızı sağlar.",
        "",
        "Neden: cihazlar kaybolabilir, parolalar çalınabilir. Intune sayesinde kişisel fotoğraflarınıza, iletilerinize ve uygulamalarınıza dokunmadan " +
          "yalnızca işe ait olanları koruyabiliriz.",
        "",
        "Ne zaman: grubunuzun kaydı {{EnrollmentDateLong}} günü başlıyor.",
        "",
        "Şimdilik bir şey yapmanız gerekmiyor. Neler hazırlamanız gerektiğini gelecek hafta bildireceğiz. " +
          "Sorularınız varsa lütfen yardım masasına başvurun.",
      ].join("\n"),
    },
    preRolloutEmail2: {
      name: "Kayıt öncesi e-postası 2",
      subject: "Kayda hazırlanın ({{EnrollmentDateLong}})",
      body: [
        "Merhaba {{Group}},",
        "",
        "Grubunuzun Microsoft Intune kaydı {{EnrollmentDateLong}} günü başlıyor. O güne kadar yapmanız gereken üç şey var:",
        "",
        "1. İş için kullandığınız her cihaza en son sistem güncelleştirmesini yükleyin.",
        "2. Cihazınızı yedekleyin ve şarj edin.",
        "3. İş hesabınızı ve parolasını bildiğinizden ve oturum açma isteğini onaylayabildiğinizden emin olun.",
        "",
        "Kayıt yaklaşık 15 dakika sürer. O gün, adımları içeren bir e-posta alacaksınız. " +
          "O gün olmayacaksanız veya emin olmadığınız bir cihaz kullanıyorsanız lütfen yardım masasına şimdiden bildirin.",
      ].join("\n"),
    },
    enrollmentEmail: {
      name: "Kayıt e-postası",
      subject: "Lütfen cihazınızı Microsoft Intune'a kaydedin",
      body: [
        "Merhaba {{Group}},",
        "",
        "Grubunuz için Microsoft Intune kaydı başladı. Lütfen iş için kullandığınız her cihazı bu hafta kaydedin:",
        "",
        "1. Cihazınızın uygulama mağazasından Şirket Portalı uygulamasını yükleyin.",
        "2. Uygulamayı açın ve iş hesabınızla oturum açın.",
        "3. Ekrandaki adımları izleyin. Yaklaşık 15 dakika ayırın; cihazınız şarjlı ve Wi-Fi ağına bağlı olsun.",
        "",
        "Uygulama cihazınızın hazır olduğunu bildirdiğinde işlem tamamdır. Kaydedilmeyen bir cihaz, ileride iş e-postasına " +
          "ve dosyalarına erişimini kaybedebilir. Bir sorun çıkarsa olduğunuz adımda durun ve yardım masasına başvurun.",
      ].join("\n"),
    },
    postEnrollmentEmail: {
      name: "Kayıt sonrası e-postası",
      subject: "Kayıt nasıl geçti?",
      body: [
        "Merhaba {{Group}},",
        "",
        "Cihazlarınızı Microsoft Intune'a kaydettiğiniz için teşekkür ederiz. Artık Şirket Portalı uygulamasında iş uygulamalarını yükleyebilir, " +
          "bir cihazın gereksinimlerimizi karşılayıp karşılamadığını denetleyebilir ve yardım isteyebilirsiniz.",
        "",
        "Cihazınızı henüz kaydetmediniz mi? Lütfen son e-postamızdaki adımları izleyerek bugün kaydedin veya yardım masasına başvurun: " +
          "kaydedilmeyen cihazlar iş e-postasına ve dosyalarına erişimini kaybedebilir.",
        "",
        "Lütfen bu e-postayı yanıtlayıp nelerin iyi gittiğini, nelerin gitmediğini bize yazın. Böylece sonraki grupların işi kolaylaşır.",
      ].join("\n"),
    },
  },
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
      `"${dateInText("tr", date)}" bir gündür, ama ayın tamamı olarak planlanırdı${cells > 1 ? ` (böyle hücre sayısı: ${String(cells)})` : ""}. Günler henüz planlanamıyor; ayı kastediyorsanız metin olarak "${monthInText("tr", date)}" yazın.`,
    "missing-group": () => "Ay var ama grup yok. Grubun adını yazın veya satırı temizleyin.",
    "several-months": ({ group, otherCell }) =>
      `"${group}" grubunun ${otherCell} hücresinde başka bir ayı var. Her grup için tek bir ay bırakın.`,
    "repeated-month": ({ found, otherCell }) =>
      `"${found}" zaten ${otherCell} hücresinde var. Yılları yazın veya her ay için tek bir sütun bırakın.`,
    "plan-too-long": ({ months, most }) =>
      `Plan ${String(months)} ay sürüyor; en fazla ${String(most)} ay olabilir. Bu ayın yılını denetleyin.`,
    "repeated-group": ({ group, otherCell }) =>
      `"${group}" zaten ${otherCell} hücresinde var. Her grup için tek bir satır bırakın veya ikisine farklı adlar verin.`,
    "repeated-key": ({ key, otherCell }) =>
      `"${key}" anahtarı zaten ${otherCell} hücresinde var. Her gruba ayrı bir anahtar verin.`,
    "unknown-users": ({ found }) => `"${found}" bir kullanıcı sayısı değil. 250 gibi bir tamsayı yazın.`,
    "not-an-address": ({ found }) =>
      `"${found}" bir e-posta adresi değil. it@example.com gibi bir adres yazın.`,
    "cell-error": ({ found }) => `Hücrede ${found} hatası görünüyor. Formülü düzeltin veya değeri yazın.`,
    "text-too-long": ({ characters, most }) =>
      `Hücrede ${String(characters)} karakter var; Excel en fazla ${String(most)} karakter saklar. Metni kısaltın.`,
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
      `"${previous}" ile "${message}" (${group}) arasında ${String(days)} gün var; en az ${String(least)} gün olmalı. İkisinden biri için başka bir hafta seçin.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `"${previous}" grubunun kaydı ile "${group}" grubunun kaydı arasında ${String(days)} gün var; en az ${String(least)} gün olmalı. Daha sonraki bir ay seçin.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `${isoDateText(week)} tarihiyle başlayan haftada ${String(users)} kullanıcı kaydoluyor (${groups.join(", ")}); yardım masası ${String(most)} kullanıcıya bakabilir. Bir grubu taşıyın veya bölün.`,
    "sends-in-freeze": ({ label, sends }) =>
      `"${label}" sırasında gönderilen ${String(sends.length)} ileti var${example(sends)}. Bu dönemde gönderilmemesi gerekenlerin haftasını değiştirin.`,
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
      `"${found}", "${name}" için geçerli bir değer değil. ${String(least)} ile ${String(most)} arasında bir tamsayı yazın.`,
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
    "communications-without-headers": ({ headers }) =>
      `Bu sayfada ${headers.join(" ve ")} başlıklarını içeren bir satır yok; bu nedenle sayfada yazılanlar korunamaz. Başlıkları yeniden yazın veya sayfayı silin.`,
    "communications-header-missing": ({ headers }) =>
      `Bu satırda eksik başlıklar var: ${headers.join(", ")}. Bunlar olmadan neyin ne zaman gönderildiği anlaşılamaz. Başlıkları sütunlarının üzerine yeniden yazın.`,
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
        : `${String(rows)} alıcının grubu yok; bu alıcılara e-posta gönderilmez. Her adresin yanına grubu yazın.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `"${found}" planda bir grup değil; bu nedenle ${String(rows)} alıcıya e-posta gönderilmez. "${nearest}" mi demek istediniz? Düzeltin veya bu adı o grubun Diğer adlar sütununa yazın.`,
    "bad-address": ({ found }) =>
      `"${found}" bir e-posta adresi değil; bu nedenle bu satıra e-posta gönderilmez. ad@example.com gibi tek bir adres yazın.`,
    "missing-address": () => "Bu alıcının e-posta adresi yok; bu alıcıya e-posta gönderilmez. Adresi yazın.",
    "repeated-recipient": ({ found, otherCell }) =>
      `"${found}" aynı grup için zaten ${otherCell} hücresinde var. Her e-posta bir kez gönderilir; satırlardan birini kaldırın.`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `"${found}" hem "${group}" grubunda hem de ${otherCell} hücresinde "${other}" grubunda. İki grubun iletilerini de alır, ama aynı iletiyi günde yalnızca bir kez alır. Böyle olmasını istemiyorsanız tek bir satır bırakın.`,
    suppressed: ({ rows }) =>
      `${String(rows)} alıcı gönderimin dışında tutuluyor; ${rows === 1 ? "bu alıcıya" : "bu alıcılara"} e-posta gönderilmez.`,
    "unspoken-language": ({ found, rows }) =>
      `"${found}" bu eklentinin yazdığı bir dil değil; bu nedenle ${String(rows)} alıcı metni başka bir dilde alır. Listeden bir dil seçin veya hücreyi boş bırakın.`,
    "group-without-recipients": ({ groups }) =>
      `Alıcısı olmayan gruplar: ${groups.map((group) => `"${group}"`).join(", ")}. E-posta grubun kendi adresine veya adına gönderilir. Alıcı ekleyin veya grubun nasıl yazıldığını denetleyin.`,
    "group-left-out": ({ groups }) =>
      `${groups.map((group) => `"${group}"`).join(", ")} içinde e-posta gönderilebilecek bir alıcı yok; bu nedenle oraya e-posta gönderilmez. Böyle olmasını istemiyorsanız alıcıları düzeltin.`,
    "unknown-slice": ({ group, rows }) =>
      `"${group}" grubunda e-posta almayacak alıcı sayısı: ${String(rows)}. Grubun bir kısmı, kalanların henüz almadığı iletileri aldı ve bu kişilerin hangi kısımda olduğu yazmıyor. Yeni olanlara kendiniz yazın veya onları ayrı bir gruba alın.`,
    "number-in-field": ({ name, rows }) =>
      `"${name}" sütununda ${rows === 1 ? "bir sayı" : `${String(rows)} sayı`} var; e-postalarda sayılar biçimsiz görünür. Bu bir tarihse veya sıfırla başlıyorsa metin olarak yazın.`,
    "blank-field": ({ message, field, rows }) =>
      `"${message}" metninde {{${field}}} var, ama bu alan ${String(rows)} e-postada boş; ilki burada. Doldurun veya yerine ne yazılacağını belirtin: {{${field}|çalışma arkadaşımız}}.`,
    "unknown-message": ({ found, nearest }) =>
      `"${found}" planda bir ileti değil. "${nearest}" mi demek istediniz? Düzeltin veya satırı kaldırın.`,
    "repeated-template": ({ message, otherCell }) =>
      `"${message}" için bu dilde ${otherCell} hücresinde zaten bir metin var. İkisinden birini kaldırın.`,
    "send-emptied": ({ batch }) =>
      `"${batch}" artık planda yok; bu nedenle bu sayfa boşaltıldı. Yapmak istediğiniz gönderimi hazırlayın.`,
    "send-settled": ({ batch }) =>
      `"${batch}" bu arada gönderildi veya iptal edildi; bu nedenle bu sayfa boşaltıldı. Sıradaki gönderimi hazırlayın.`,
    "too-many-messages": ({ rows, most }) =>
      `Planda ${String(rows)} e-posta var; bir sayfaya ise ${String(most)} e-posta sığar. Gönderimleri tek tek hazırlayın veya her gönderimi bir CSV dosyasına yazın.`,
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
  inputs: {
    group: [
      "Grup",
      "Gruplar",
      "Grup adı",
      "Kuruluş grubu",
      "Kuruluş grupları",
      "Departman",
      "Departmanlar",
      "Bölüm",
      "Birim",
      "İş birimi",
      "Ekip",
      "Takım",
    ],
    month: [
      "Ay",
      "Aylar",
      "Dağıtım ayı",
      "Kayıt ayı",
      "Geçiş ayı",
      "Zaman dilimi",
      "Dönem",
      "Ne zaman",
      "Zaman",
      "Tarih",
    ],
    year: ["Yıl"],
    users: [
      "Kullanıcılar",
      "Kullanıcı",
      "Kullanıcı sayısı",
      "Kişi sayısı",
      "Kişi",
      "Kişiler",
      "Çalışan sayısı",
      "Sayı",
      "Adet",
    ],
    email: ["E-posta", "Eposta", "E-posta adresi", "Eposta adresi", "E-mail", "Email", "Mail", "Adres"],
    phase: [
      "Dağıtım aşaması",
      "Dağıtım aşamaları",
      "Aşama",
      "Aşamalar",
      "Piyasaya çıkma aşaması",
      "Faz",
      "Dağıtım planı",
    ],
    setting: ["Ayar", "Ayarlar"],
    value: ["Değer"],
    start: ["Başlangıç ayı", "Başlangıç", "İlk ay"],
    language: ["Dil"],
    total: ["Toplam", "Genel toplam", "Ara toplam", "Toplam kullanıcı", "Toplam kullanıcı sayısı"],
    mark: ["X", "Evet", "Var", "Tamam"],
    noMark: ["Hayır", "Yok", "Hiçbiri", "Uygulanamaz"],
    aliases: ["Diğer adlar", "Diğer adı", "Takma adlar", "Takma ad", "Diğer isimler"],
    key: ["Anahtar", "Grup anahtarı", "Grup kimliği"],
    owner: ["Sorumlu", "Sahip"],
    calendar: ["Takvim", "Tatil takvimi"],
  },
  settingsSheet: ["Ayarlar"],
  sample: {
    sheet: "Gruplar",
    groups: {
      it: "BT",
      sales: "Satış ve Pazarlama",
      retail: "Perakende",
      hr: "İK",
      finance: "Finans",
      executives: "Yöneticiler",
    },
  },
  everyoneSynonyms: [
    "Tümü",
    "Hepsi",
    "Herkes",
    "Tüm kullanıcılar",
    "Bütün kullanıcılar",
    "Tüm gruplar",
    "Bütün gruplar",
    "Tüm çalışanlar",
    "Bütün çalışanlar",
    "Tüm personel",
    "Tüm departmanlar",
    "Tüm bölümler",
    "Tüm kuruluş",
    "Tüm şirket",
  ],
  executives: [
    "Yöneticiler",
    "Yönetim",
    "Üst yönetim",
    "Üst düzey yöneticiler",
    "Yönetim kurulu",
    "Yönetim ekibi",
  ],
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
    inputs: {
      wave: ["Dalga", "Dalga numarası", "Dalga no", "Adım"],
      message: ["İleti", "Mesaj", "İleti adı", "İletişim"],
      audience: ["Hedef kitle", "Alıcılar", "Kime"],
      week: ["Hafta", "Ayın haftası"],
      monthsAfter: ["Kaç ay sonra", "Ay sonra"],
      weekday: ["Haftanın günü", "Gün"],
      channels: ["Kanallar", "Kanal", "Teslim yöntemi"],
      sender: ["Gönderen", "Kimden"],
      subject: ["Konu", "Konu satırı"],
      body: ["Gövde", "Metin", "İleti metni"],
      name: ["Ad", "Ad soyad", "Tam ad", "İsim", "Alıcı"],
      from: ["İlk gün", "Başlangıç tarihi"],
      to: ["Son gün", "Bitiş tarihi"],
      label: ["Açıklama", "Etiket", "Tatil"],
      kind: ["Tür", "Tip"],
      scope: ["Kapsam", "Kimler için"],
      effect: ["Etki"],
      weekRule: ["Hafta kuralı", "Haftalar şuna göre sayılır"],
      weekStart: ["Haftanın ilk günü", "Hafta başlangıcı"],
      weekend: ["Hafta sonu"],
      defaultWeekday: ["Varsayılan gün", "Gönderim günü"],
      leadWeeks: ["Başlangıç kaç hafta önce", "Başlangıç önceliği (hafta)", "Kaç hafta önce"],
      repeats: ["Başlangıç kaç hafta sürer", "Başlangıç tekrarı"],
      leastGap: ["En az aralık (gün)", "En az aralık"],
      leastGate: ["Kayıtlar arası en az (gün)", "Kayıtlar arası en az", "Kayıtlar arası süre"],
      capacity: ["Haftalık kapasite (kullanıcı)", "Haftalık kapasite", "Kapasite"],
      whenFull: ["Kapasite aşılınca", "Kapasite aşımı"],
      shape: ["Plan türü", "Plan şablonu"],
      support: ["Destek iletişim bilgileri", "Yardım masası"],
      suppress: ["Gönderilmesin", "Gönderilmeyecek", "Hariç tut", "Abonelikten çıktı", "Abonelikten ayrıldı"],
    },
    sheets: {
      waves: ["Dalgalar"],
      recipients: ["Alıcılar"],
      calendar: ["Takvim"],
      templates: ["Şablonlar"],
      suppress: ["Gönderilmeyecekler", "Abonelikten çıkanlar", "Abonelikten ayrılanlar"],
    },
    exclusions: [
      "Hariç tut",
      "Hariç tutulan",
      "Hariç tutulanlar",
      "Hariç tutma listesi",
      "Engelleme listesi",
      "Engellenenler listesi",
      "Kara liste",
    ],
    phases: {
      kickoff: ["Başlangıç", "Başlangıç toplantısı"],
      preEnrollment: ["Kayıt öncesi", "Kayıttan önce", "Dağıtım öncesi"],
      enrollment: ["Kayıt", "Dağıtım"],
      postEnrollment: ["Kayıt sonrası", "Kayıttan sonra", "Dağıtım sonrası"],
    },
    channels: {
      meeting: ["Toplantı", "Toplantılar"],
      email: ["E-posta", "Eposta", "E-postalar", "Mail"],
      website: ["Web sitesi", "İntranet"],
      social: ["Sosyal medya", "Sosyal medya gönderisi"],
      poster: ["Afiş", "Afişler", "Poster", "El ilanları", "Afişler ve el ilanları"],
    },
    eachGroup: ["Her grup", "Grup grup", "Grup"],
    lastWeek: ["Son hafta", "Son"],
    kinds: {
      holiday: ["Tatil", "Resmî tatil", "Resmi tatil"],
      freeze: ["Değişiklik yasağı", "Dondurma", "Değişiklik dondurma"],
    },
    effects: { block: ["Engelle", "Kapalı"], warn: ["Uyar", "Uyarı"] },
    whenFull: { warn: ["Uyar", "Uyarı"], split: ["Böl", "Bölme"] },
    weekRules: {
      days: ["Ayın günleri", "1-7. günler"],
      containsFirst: ["Ayın 1'ini içeren hafta"],
      isoMajority: ["Dört veya daha çok günü olan ilk hafta", "ISO"],
      firstFull: ["İlk tam hafta"],
    },
    shapes: {
      monthly: ["Aylık plan", "Microsoft'un aylık planı"],
      staggered: ["Aşamalı geçiş", "Geçiş döngüsü"],
      empty: ["Yalnızca başlıklar", "Boş plan"],
      twoEmails: ["İki e-posta", "İki e-postalık plan"],
    },
    messages: {
      announcePlan: {
        name: "Planın duyurulması",
        subject: "Cihazlarınız Microsoft Intune'a taşınıyor (başlangıç: {{EnrollmentDateLong}})",
        body: [
          "Merhaba {{Group}},",
          "",
          "Cihazlarımızın yönetimini grup grup Microsoft Intune'a taşıyoruz. " +
            "Grubunuz {{EnrollmentDateLong}} gününden itibaren kaydolabilecek. Şimdilik bir şey yapmanız gerekmiyor.",
          "",
          "Adımları gelecek ay göndereceğiz. Sorularınız varsa lütfen yardım masasına başvurun.",
        ].join("\n"),
      },
      instructToEnroll: {
        name: "Kayıt yönergeleri",
        subject: "Cihazlarınızı nasıl kaydedersiniz",
        body: [
          "Merhaba {{Group}},",
          "",
          "Grubunuz için Microsoft Intune kaydı başladı. İş için kullandığınız her cihazda:",
          "",
          "1. Cihazınızın uygulama mağazasından Şirket Portalı uygulamasını yükleyin.",
          "2. Uygulamayı açın ve iş hesabınızla oturum açın.",
          "3. Ekrandaki adımları izleyin. Yaklaşık 15 dakika ayırın.",
          "",
          "Bir sorun çıkarsa olduğunuz adımda durun ve yardım masasına başvurun.",
        ].join("\n"),
      },
      giveDeadline: {
        name: "Son tarih",
        subject: "Lütfen cihazlarınızı bir ay içinde kaydedin",
        body: [
          "Merhaba {{Group}},",
          "",
          "Cihazlarınızı kaydettiyseniz teşekkür ederiz. Kaydedilmemiş bir cihazınız varsa lütfen bu ay kaydedin: " +
            "gelecek aydan itibaren iş e-postasına ve dosyalarına yalnızca kayıtlı cihazlar erişebilecek.",
          "",
          "Adımlar son e-postamızda; yardım masası da size yardımcı olmaktan memnuniyet duyar.",
        ].join("\n"),
      },
      enforceAccess: {
        name: "Erişimin sınırlanması",
        subject: "İş e-postasına ve dosyalarına artık yalnızca kayıtlı cihazlar erişebiliyor",
        body: [
          "Merhaba {{Group}},",
          "",
          "Bundan böyle iş e-postasına ve dosyalarına yalnızca Microsoft Intune'a kayıtlı cihazlar erişebilir. " +
            "Cihazınız erişimini kaybettiyse Şirket Portalı uygulamasıyla kaydedin; erişim geri gelir.",
          "",
          "Gelmezse lütfen yardım masasına başvurun.",
        ].join("\n"),
      },
      benefitsAndSchedule: {
        name: "Yararlar ve takvim",
        subject: "Microsoft Intune geliyor ({{EnrollmentDateLong}})",
        body: [
          "Merhaba {{Group}},",
          "",
          "Grubunuzun Microsoft Intune kaydı {{EnrollmentDateLong}} günü başlıyor. Intune; kişisel fotoğraflarınıza, iletilerinize ve uygulamalarınıza " +
            "dokunmadan işe ait olanları korur, size uygun olan cihazdan çalışmanızı sağlar.",
          "",
          "O gün, adımları içeren bir e-posta alacaksınız; adımlar yaklaşık 15 dakika sürer. Sorularınız varsa lütfen yardım masasına başvurun.",
        ].join("\n"),
      },
      enrollNow: {
        name: "Şimdi kaydolun",
        subject: "Lütfen cihazlarınızı şimdi kaydedin",
        body: [
          "Merhaba {{Group}},",
          "",
          "Lütfen iş için kullandığınız her cihazı kaydedin: cihazınızın uygulama mağazasından Şirket Portalı uygulamasını yükleyin, " +
            "açın, iş hesabınızla oturum açın ve ekrandaki adımları izleyin.",
          "",
          "{{Month}} sonundan itibaren, kaydedilmeyen cihazlar iş e-postasına ve dosyalarına erişimini kaybeder. " +
            "Bir sorun çıkarsa yardım masasına başvurun.",
        ].join("\n"),
      },
    },
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
      whenFull: "Uyar yalnızca bildirir; Böl, büyük bir grubu birer hafta arayla partilere ayırır.",
      shape: "Dalgalar sayfası olmadığında kullanılan plan.",
    },
    samples: {
      newYear: "Yılbaşı",
      freeze: "Yıl sonu değişiklik yasağı",
      person: "Örnek kişi",
    },
  },
  merge: {
    timings: {
      sent: "Gönderildi",
      past: "Tarihi geçti, gönderildi olarak işaretlenmedi",
      due: "Bugün gönderilecek",
      coming: "Sırada",
    },
    rows: (count) => `${String(count)} satır`,
    moreNames: (count) => `${String(count)} tane daha`,
    later: (count) => `Sırada ${String(count)} gönderim daha`,
    past: (count) => `${String(count)} tanesinin tarihi geçti, gönderildi olarak işaretlenmedi`,
    sent: (count) => `${String(count)} tanesi gönderildi`,
    noEmails: "Planda gönderilecek e-posta yok.",
    allSent: "Tüm gönderimler gönderildi olarak işaretli.",
    prepare: "Gönderimi hazırla",
    preparing: "Gönderim hazırlanıyor…",
    willWrite: "Yazılacaklar",
    alsoWritten: (sheets) => `Tüm sayfalar aynı şeyi söylesin diye bunlar da yazılır: ${sheets}.`,
    warnings: {
      sent: "Gönderildi olarak işaretli bir gönderim yeniden hazırlanmaz: aynı kişilere iki kez ulaşırdı. Gönderilmediyse İletişim sayfasında satırlarının durumunu değiştirin.",
      past: "Bu gönderimin tarihi geçti ve gönderildi olarak işaretlenmedi.",
    },
    leftOut: {
      heading: "Hiçbir gönderime alınmayanlar",
      nobody: "Dışarıda kalan alıcı yok.",
      suppressed: (rows) => `${String(rows)} alıcıya yazılmayacak`,
      withoutAddress: (rows) => `${String(rows)} alıcının kullanılabilir adresi yok`,
      repeated: (rows) => `${String(rows)} alıcı iki kez listelenmiş`,
      unknownSlice: (rows) => `Bölünmüş gruplardaki ${String(rows)} alıcı iletiyi zaten almış olabilir`,
      withoutGroup: (rows) => `${String(rows)} alıcının planda grubu yok`,
    },
    settled: {
      sent: (mails) => `Bu gönderimin gönderilmiş e-postaları: ${String(mails)}`,
      cancelled: (mails) => `Bu gönderimin iptal edilmiş e-postaları: ${String(mails)}`,
    },
    nobody: "Bu gönderimin alıcısı yok.",
    mails: {
      heading: "E-postalar, gönderilecekleri haliyle",
      to: "Kime",
      subject: "Konu",
      body: "Metin",
      position: (place, of) => `${place} / ${of}`,
      previous: "Önceki",
      next: "Sonraki",
      first: "İlk",
      longest: "En uzun",
      noted: "Denetlenecek sonraki",
      findAddress: "Adres",
      find: "Bul",
      searching: "Aranıyor…",
      missed: {
        noted: "Her e-postanın kendi alanları ve dili var.",
        address: "Bu gönderimdeki hiçbir adres bu metni içermiyor.",
      },
      replaced: (fields) => `Bu alıcıda boş, bu yüzden yerinde başka sözler var: ${fields}.`,
      otherLanguage: (written, wanted) => `Metnin dili: ${written}. Şu dilde metin yok: ${wanted}.`,
    },
    prepared: "Gönderim hazırlandı",
    gone: (batch) => `"${batch}" artık planda yok. Hiçbir şey hazırlanmadı; plandan bir gönderim seçin.`,
    blocked: "Gönderim henüz hazırlanamıyor: önce aşağıda yazılanları düzeltin.",
    mayHaveChanged: "Bazı sayfalar değişmiş olabilir. Gönderimi yeniden hazırladığınızda düzelirler.",
    inWord: {
      heading: "Sonra, Word'de",
      onlyClassic:
        "Word bir birleştirmeyi yalnızca Windows için klasik Outlook ile gönderir. Yeni Outlook'ta, web üzerindeki Outlook'ta ya da Mac için veya web üzerindeki Word'de hatasız biter ve hiçbir şey gönderilmez.",
      save: "Önce çalışma kitabını kaydedip kapatın: Word onu tek başına kullanmak ister.",
      finish: "Send sayfasına bağlı belgede: Bitir ve Birleştir > E-posta İletileri Gönder, Kime: To alanı.",
      subjectLine: "Konu satırı",
      subjectsDiffer:
        "Bu gönderimin konuları farklı, birleştirmede ise herkes için tek konu var: herkese uyan bir konu yazın.",
    },
    downloadCsv: "Word için CSV indir",
    check: "Yazılanları denetle",
    checking: "Denetleniyor…",
  },
  communications: {
    sheet: "İletişim",
    headers: {
      wave: "Dalga",
      message: "İleti",
      purpose: "Amaç",
      channels: "Kanallar",
      audience: "Hedef kitle",
      key: "Grup anahtarı",
      batch: "Parti",
      month: "Ay",
      week: "Hafta",
      days: "Haftanın tarihleri",
      sendDate: "Gönderim tarihi",
      why: "Neden bu tarih",
      sender: "Gönderen",
      owner: "Sorumlu",
      status: "Durum",
      recipients: "Alıcılar",
      lockedDate: "Kilitli tarih",
      sent: "Gönderildiği tarih",
      notes: "Notlar",
      feedback: "Geri bildirim bağlantısı",
    },
    statuses: { planned: "Planlandı", ready: "Hazır", sent: "Gönderildi", cancelled: "İptal edildi" },
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
          ? `"${wait.message}" gönderimi: ${dayText(wait.on)}. En erken ${String(wait.days)} gün sonra gönderilebilir; ${dayText(wanted)} çok erken.`
          : `"${wait.group}" grubunun kaydı: ${dayText(wait.on)}. En erken ${String(wait.days)} gün sonra gönderilebilir; ${dayText(wanted)} çok erken.`,
      locked: "Kilitli: gün, Kilitli tarih sütununda yazıyor.",
      sent: "Gönderildi: tarih artık değişmez.",
      cancelled: "İptal edildi: hiçbir şey gönderilmez ve tarih olduğu gibi kalır.",
    },
    conflicts: {
      noSuchWeek: "Tarih yok: ayda böyle bir hafta yok.",
      closedWeek: "Tarih yok: haftanın bütün günleri kapalı.",
      tooLate: ({ for: wait }) =>
        `Tarih yok: "${wait.kind === "after" ? wait.message : wait.group}" için tarih ${dayText(wait.on)} ve bundan sonra haftada açık gün kalmıyor.`,
    },
    leftPlan: "Gönderildi. Artık planda değil.",
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
    written: (rows) => `${String(rows)} satır`,
  },
  pane: {
    title: "Rollout Waves",
    language: "Dil",
    starting: "Excel bekleniyor…",
    reading: "Çalışma kitabı okunuyor…",
    blocked: {
      heading: "Excel bağlantısı yok",
      text: "Excel ile iletişim kuran bölüm appsforoffice.microsoft.com adresinden geliyor ve henüz ulaşmadı. Ağ bu adresi engelliyor olabilir; yöneticiniz izin verebilir.",
      stillWorks:
        "Yine de şunu yapabilirsiniz: çalışma kitabını kaydedin, dosyayı burada açın ve zaman çizelgesiyle birlikte indirin.",
    },
    outside: {
      heading: "Bir çalışma kitabı açın",
      text: "Bu sayfa şu anda Excel'in içinde değil, bu nedenle bir dosya üzerinde çalışıyor. Dosya tarayıcınızda okunur ve hiçbir yere gönderilmez.",
      dropHere: "Buraya bir .xlsx dosyası bırakın",
    },
    openWorkbook: "Çalışma kitabı aç",
    openAnother: "Başka bir çalışma kitabı aç",
    opening: (file) => `${file} açılıyor…`,
    empty: {
      example: "Okunabilecek bir tablo",
      heading: "Kim, neyi, ne zaman öğrenecek",
      text: "Gruplarınızı ve her birinin dağıtım ayını içeren bir tablo oluşturun. Bu tablodan, toplantılarda gösterebileceğiniz bir zaman çizelgesi ve adres mektup birleştirme satırları elde edilir.",
      sample: (sheet) =>
        `Örnek, "${sheet}" adlı bir sayfa ekler; bu sayfayı dilediğiniz gibi değiştirebilirsiniz.`,
      insertSample: "Örnek verileri ekle",
      starter:
        "Ya da bir planda olabilecek tüm sayfaları ekleyip doldurarak başlayın: gruplar, dalgalar, alıcılar, takvim ve ayarlar.",
    },
    rules: {
      heading: "Diğer ayarlar",
      change: "Yanında hücre olan kurallar o hücrede değiştirilir; ötekiler varsayılan kurallardır.",
      changeWithout:
        "Bunlar varsayılan kurallardır. Değiştirmek için başlangıç sayfalarını ekleyin: Ayarlar sayfasında her biri için bir satır vardır.",
      usual: "varsayılan",
      noLimit: "sınır yok",
      noWeekend: "yok",
      weeks: (count) => `${String(count)} hafta`,
      days: (count) => `${String(count)} gün`,
      users: (count) => `${count} kullanıcı`,
      ownWaves: (sheet) => `kendi planınız (${sheet} sayfası)`,
    },
    starter: {
      heading: "Başlangıç sayfaları",
      insert: "Başlangıç sayfalarını ekle",
      adds: "Dalgalar, Alıcılar, Takvim ve Ayarlar sayfalarından çalışma kitabında olmayanları ekler. Bu sayfaları dilediğiniz gibi değiştirebilirsiniz.",
      shape: "Plan",
      added: (sheets) => `Eklenenler: ${sheets}.`,
      nothingToAdd: "Çalışma kitabında tüm başlangıç sayfaları zaten var.",
    },
    changes: {
      heading: "Neler değişecek",
      none: (kept) => `Hiçbir tarih değişmiyor: ${String(kept)} tarih aynı kalıyor.`,
      moved: (count) => `${String(count)} tarih değişiyor`,
      added: (count) => `${String(count)} tarih ekleniyor`,
      removed: (count) => `${String(count)} tarih kaldırılıyor`,
      kept: (count) => `${String(count)} tarih aynı`,
      fromTo: (from, to) => `Önceki: ${from}; yeni: ${to}.`,
      noDate: "tarih yok",
      more: (count) => `${String(count)} tane daha var.`,
      sinceLastTime: "Son seferden bu yana",
    },
    load: {
      heading: "Haftalık yük",
      peak: "En çok",
      freeze: (labels) => `Değişiklik yasağı: ${labels}`,
      overLimit: (users) => `sınırın ${users} üzerinde`,
    },
    rollout: "Dağıtımınız",
    sheet: "Sayfa",
    chooseSheet: "Bir sayfa seçin",
    whyChosen: {
      hasGroups: "Başlıkların altında satırlar olduğu için seçildi.",
      isHeaded: "Başlıkları içeriğini gösterdiği için seçildi.",
      isSource: "Tamamlanmış bir iletişim planı yerine seçildi.",
      isNamed: "Adı nedeniyle seçildi.",
      mostGroups: "En çok grup bunda olduğu için seçildi.",
      fewestErrors: "En az hata bunda olduğu için seçildi.",
      first: "İlk sırada olduğu için seçildi.",
    },
    start: "Başlangıç",
    groups: (count) => `${String(count)} grup`,
    users: (count) => `${count} kullanıcı`,
    setBySettings: (cell) => `${cell} hücresinde ayarlandı.`,
    goTo: (cell) => `${cell} hücresine git`,
    readAgain: "Yeniden oku",
    toFix: (count) => `Düzeltilecek ${String(count)} nokta`,
    toKnow: (count) => `Bilinmesi gereken ${String(count)} nokta`,
    andMore: (count) => `${String(count)} nokta daha var. Önce bunları düzeltin, sonra yeniden okuyun.`,
    preview: "Önizleme",
    generate: "Zaman çizelgesi oluştur",
    generateAgain: "Yeniden oluştur",
    fixFirst: (count) =>
      count === 1
        ? "Önce yukarıdaki noktayı düzeltin."
        : `Önce yukarıdaki ${String(count)} noktayı düzeltin.`,
    writing: "Yazılıyor…",
    inserting: "Örnek veriler ekleniyor…",
    insertingStarter: "Başlangıç sayfaları ekleniyor…",
    cancel: "İptal",
    cancelling: "İptal ediliyor…",
    cancelled: "İptal edildi.",
    done: "Tamamlandı",
    timelineWritten: (waves, months) => `${String(waves)} dalga, ${String(months)} ay`,
    messagesWritten: (rows, sends) => `${String(rows)} satır, ${String(sends)} gönderim`,
    open: (sheet) => `${sheet} sayfasını aç`,
    download: (file) => `${file} dosyasını indir`,
    downloadCalendar: "Takvimi indir",
    backToPlan: "Plana dön",
    nextToSend: "Sıradaki gönderim",
    nothingToSend: "Tüm gönderim tarihleri geçti.",
    refused: "Henüz tamamlanmadı",
    nothingChanged: "Hiçbir şey değiştirilmedi.",
    mayHaveChanged: "Bazı sayfalar değişmiş olabilir. Yeniden oluşturduğunuzda düzelirler.",
    tryAgain: "Yeniden dene",
    failed: {
      heading: "Eklentide bir sorun oluştu",
      text: "Hata sizde değil, bizde. Yeniden deneyin; tekrarlanırsa ayrıntıları eklentiyi size veren kişiye gönderin.",
    },
    detailsLabel: "Ayrıntılar (çalışma kitabınızdan hiçbir şey içermez)",
    copyDetails: "Ayrıntıları kopyala",
    copied: "Kopyalandı.",
    copyByHand: "Burada kopyalamaya izin verilmiyor. Metin seçili: Ctrl+C veya ⌘C tuşlarına basın.",
    help: {
      heading: "Yardım ve gizlilik",
      text: "Gruplarınızı aylarıyla birlikte herhangi bir sayfada listeleyin, önizlemeyi denetleyin ve oluşturun. Zaman çizelgesi, İletişim ve Messages sayfaları her seferinde, İletişim sayfasına yazdıklarınız korunarak yeniden oluşturulur; başka hiçbir sayfaya dokunulmaz.",
      privacy:
        "Çalışma kitabından dışarıya hiçbir şey çıkmaz: izleme yok, sunucu yok. Yalnızca Office.js, Microsoft'tan yüklenir.",
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
      sheetThere: { claim: "Sayfa var", protects: "Sayfa olmadan birleştirilecek bir şey yoktur." },
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
    more: (count) => `Ve ${String(count)} tane daha.`,
    remedies: {
      messages: "Yeniden oluşturun: Messages yeniden yazılır.",
      send: "Gönderimi yeniden hazırlayın: Send yeniden yazılır.",
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
