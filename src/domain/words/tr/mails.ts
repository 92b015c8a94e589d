import type { Translation } from "../../vocabulary/translation";
import type { MailWords } from "../en/mails";

/** Turkish: the messages of our plans. */
export const mails: Translation<MailWords> = {
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
      "Şimdilik bir şey yapmanız gerekmiyor. Neler hazırlamanız gerektiğini o günden önce bildireceğiz. " +
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
      "Grubunuz için Microsoft Intune kaydı başladı. Lütfen iş için kullandığınız her cihazı kaydedin:",
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
};
