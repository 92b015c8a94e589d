import { isoDateText, isoWeekday, type CivilDate } from "../../calendar/civilDate";
import type { SendOnDay } from "../../plan/scheduleProblem";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../weekendReadings";
import type { Words } from "../words";

/** Japanese. */
export const ja: Words = {
  tag: "ja",
  timelineSheet: "タイムライン",
  planTitle: "情報伝達計画",
  planTitleSynonyms: [
    "コミュニケーション計画",
    "ロールアウト コミュニケーション計画",
    "コミュニケーション プラン",
    "通信計画",
    "連絡計画",
  ],
  wave: (number) => `段階 ${String(number)}`,
  everyone: "すべて",
  weeks: { 1: "第 1 週", 2: "第 2 週", 3: "第 3 週", 4: "第 4 週", 5: "第 5 週" },
  weekRule: "週の数え方: 第 1 週は月の 1 日から 7 日まで、第 2 週は 8 日から 14 日まで、以降も同様です。",
  wavesPurpose:
    "各段階の目的: まず全員を対象にキックオフを行い、その後グループごとに、登録前に 2 通、登録時に 1 通、登録後に 1 通の電子メールを送ります。",
  messages: {
    kickoffMeeting: {
      name: "キックオフ会議",
      subject: "キックオフ会議のご案内: Microsoft Intune を導入します",
      body: [
        "皆様",
        "",
        "{{Month}}から Microsoft Intune を導入します。Intune は、業務で使うデバイス上のアプリとデータを安全に保つためのサービスです。" +
          "この会議は全員が対象です。何が変わるのか、なぜ変わるのか、各グループの導入はいつになるのか、皆様に何をしていただくのかをご説明します。",
        "",
        "事前の準備は必要ありません。会議の後、日程と手順を記載した電子メールをグループごとにお送りします。" +
          "ご質問があれば当日お聞かせください。回答は組織の Web サイトに掲載します。",
      ].join("\n"),
    },
    preRolloutEmail1: {
      name: "ロールアウト前電子メール 1",
      subject: "{{Month}}に Microsoft Intune を導入します",
      body: [
        "{{Group}}の皆様",
        "",
        "{{Month}}に、皆様のグループに Microsoft Intune を導入します。Intune は、スマートフォン、タブレット、コンピューターにある組織のアプリとデータを保護します。" +
          "また、使いやすいデバイスから業務を行えるようになります。",
        "",
        "目的: デバイスは紛失することがあり、パスワードは盗まれることがあります。Intune を使うと、個人の写真、メッセージ、アプリには触れずに、" +
          "業務に関するものだけを保護できます。",
        "",
        "登録開始日: {{EnrollmentDateLong}}",
        "",
        "今の段階で必要な作業はありません。準備していただくことは来週お知らせします。" +
          "ご質問があれば、ヘルプデスクまでお問い合わせください。",
      ].join("\n"),
    },
    preRolloutEmail2: {
      name: "ロールアウト前電子メール 2",
      subject: "登録の準備をお願いします (登録開始日: {{EnrollmentDateLong}})",
      body: [
        "{{Group}}の皆様",
        "",
        "皆様のグループの Microsoft Intune への登録は、{{EnrollmentDateLong}}に始まります。それまでに、次の 3 つをお願いします。",
        "",
        "1. 業務で使う各デバイスに、最新のシステム更新プログラムをインストールしてください。",
        "2. デバイスをバックアップし、充電しておいてください。",
        "3. 職場アカウントとそのパスワードがわかること、サインインを承認できることを確認してください。",
        "",
        "登録にかかる時間は約 15 分です。当日、手順を記載した電子メールをお送りします。" +
          "当日ご不在の場合や、お使いのデバイスについて不明な点がある場合は、今のうちにヘルプデスクまでお知らせください。",
      ].join("\n"),
    },
    enrollmentEmail: {
      name: "登録電子メール",
      subject: "Microsoft Intune にデバイスを登録してください",
      body: [
        "{{Group}}の皆様",
        "",
        "皆様のグループの Microsoft Intune への登録が始まりました。業務で使うデバイスを、今週中にすべて登録してください。",
        "",
        "1. デバイスのアプリ ストアから、ポータル サイト アプリをインストールします。",
        "2. アプリを開き、職場アカウントでサインインします。",
        "3. 画面の手順に従います。所要時間は約 15 分です。デバイスは充電し、Wi-Fi に接続したままにしてください。",
        "",
        "デバイスの準備ができたことがアプリに表示されたら完了です。登録していないデバイスは、今後、業務用の電子メールやファイルにアクセスできなくなることがあります。" +
          "うまくいかない場合は、その時点で操作を止めて、ヘルプデスクまでご連絡ください。",
      ].join("\n"),
    },
    postEnrollmentEmail: {
      name: "登録後電子メール",
      subject: "登録はいかがでしたか",
      body: [
        "{{Group}}の皆様",
        "",
        "Microsoft Intune へのデバイスの登録、ありがとうございました。今後はポータル サイト アプリで、業務用アプリのインストール、" +
          "デバイスが要件を満たしているかどうかの確認、サポートの依頼ができます。",
        "",
        "まだ登録がお済みでない場合は、前回の電子メールの手順に従って本日中に登録するか、ヘルプデスクまでご連絡ください。" +
          "登録していないデバイスは、業務用の電子メールやファイルにアクセスできなくなることがあります。",
        "",
        "うまくいった点とうまくいかなかった点を、このメールへの返信でお聞かせください。次のグループの登録に役立てます。",
      ].join("\n"),
    },
  },
  problems: {
    "no-table": () =>
      "グループと月のあるシートが見つかりませんでした。「グループ」列と「月」列のある表を作成するか、サンプル データを挿入してください。",
    "sheet-not-found": ({ found, sheetNames }) =>
      `「${found}」という名前のシートはありません。次のいずれかを選択してください: ${sheetNames.join("、")}`,
    "no-table-on-sheet": () =>
      "このシートには、グループと月の表がありません。見出し「グループ」と「月」を入力するか、別のシートを選択してください。",
    "no-groups": () => "見出しの下に何もありません。1 行に 1 つずつグループを入力してください。",
    "unknown-month": ({ found }) => `「${found}」は月ではありません。月の名前または日付を入力してください。`,
    "missing-month": ({ group }) => `「${group}」に月がありません。すべてのグループに月を入力してください。`,
    "day-in-month": ({ date, cells }) =>
      `「${dateInText("ja", date)}」は日付ですが、このままでは月全体として計画されます${cells > 1 ? ` (同様のセル: ${String(cells)} 個)` : ""}。日単位の計画にはまだ対応していません。月を指す場合は、「${monthInText("ja", date)}」を文字列として入力してください。`,
    "missing-group": () =>
      "月はありますが、グループがありません。グループの名前を入力するか、行を空にしてください。",
    "several-months": ({ group, otherCell }) =>
      `「${group}」には、${otherCell} に別の月があります。月はグループごとに 1 つにしてください。`,
    "repeated-month": ({ found, otherCell }) =>
      `「${found}」は既に ${otherCell} にあります。年も入力するか、列を月ごとに 1 つにしてください。`,
    "plan-too-long": ({ months, most }) =>
      `計画が ${String(months)} か月にわたっています。最長は ${String(most)} か月です。この月の年を確認してください。`,
    "repeated-group": ({ group, otherCell }) =>
      `「${group}」は既に ${otherCell} にあります。行をグループごとに 1 つにするか、それぞれに別の名前を付けてください。`,
    "repeated-key": ({ key, otherCell }) =>
      `キー「${key}」は既に ${otherCell} にあります。グループごとに別のキーを付けてください。`,
    "unknown-users": ({ found }) =>
      `「${found}」はユーザー数ではありません。250 のように整数を入力してください。`,
    "not-an-address": ({ found }) =>
      `「${found}」はメール アドレスではありません。it@example.com のようにアドレスを入力してください。`,
    "cell-error": ({ found }) =>
      `セルに ${found} と表示されています。数式を修正するか、値を入力してください。`,
    "text-too-long": ({ characters, most }) =>
      `このセルには ${String(characters)} 文字あります。Excel のセルに入るのは ${String(most)} 文字までです。テキストを短くしてください。`,
    "formula-like": ({ found }) =>
      `「${found}」は、プログラムによっては数式として実行されます。数式のような始まり方をしない名前にしてください。`,
    "merged-cells": ({ range }) =>
      `セル ${range} が結合されているため、どれがどれに対応するのかわかりません。結合を解除し、各セルに入力してください。`,
    "unknown-setting-value": ({ setting, found }) =>
      `「${found}」は「${setting}」の値ではありません。修正するか、空にしてください。`,
    "sheet-name-taken": ({ name }) =>
      `「${name}」という名前のシートが既にあります。Rollout Waves が作成したものではないため、変更しません。そのシートの名前を変更してから、もう一度作成してください。`,
    "name-taken": ({ name }) =>
      `名前「${name}」は、このブックで既に別のものに使われています。[数式] > [名前の管理] でその名前を変更してから、もう一度作成してください。`,
    "sheet-protected": () =>
      "このシートは保護されているため、更新できません。[校閲] > [シート保護の解除] を選択してから、もう一度作成してください。",
    "workbook-protected": () =>
      "ブックの構成が保護されているため、シートを追加できません。[校閲] > [ブックの保護] を選択して保護を解除してから、もう一度作成してください。",
    "no-open-day": ({ message, group }) =>
      `「${message}」(宛先: ${group}) を送れる日が、その週に残っていません。別の月または週を選択してください。`,
    "no-address": ({ groups }) =>
      `メール アドレスのないグループ: ${groups.join("、")}。To 列にはグループの名前が入り、Outlook がアドレス帳で検索します。確実に届けるには「メール アドレス」列を追加してください。`,
    "unclear-groups": ({ found }) =>
      `「${found}」にどのグループが含まれるのかわかりません。読点またはコンマで区切り、それぞれのユーザー数をかっこで囲んでください: 人事 (50 ユーザー)、財務 (40 ユーザー)`,
    "everyone-among-groups": ({ found }) =>
      `「${found}」は全員を意味しますが、ほかにもグループがあります。対象のグループの名前を入力してください。`,
    "note-not-read": ({ found }) =>
      `「${found}」は表の下のメモと見なされました。グループの場合は、月を入力してください。`,
    "table-not-read": ({ range }) =>
      `${range} にグループと月の表がもう 1 つありますが、読み取られませんでした。1 つの表にまとめてください。`,
    "months-out-of-order": ({ found }) =>
      `「${found}」が前の列より早い月になっています。開始月を確認するか、年も入力してください。`,
    "no-such-week": ({ message, group }) =>
      `「${message}」(宛先: ${group}) を送る月に第 5 週がありません。最終週など、別の週を選択してください。`,
    "out-of-order": ({ message, group, previous }) =>
      `「${message}」(宛先: ${group}) が「${previous}」より後になっていません。どちらかの日付を変更してください。`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `「${group}」の「${previous}」から「${message}」までの日数: ${String(days)} 日。${String(least)} 日以上必要です。どちらかを別の週にしてください。`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `「${previous}」の登録から「${group}」の登録までの日数: ${String(days)} 日。${String(least)} 日以上必要です。後の月を選択してください。`,
    "over-capacity": ({ week, users, most, groups }) =>
      `${isoDateText(week)} からの週に ${String(users)} ユーザーが登録します (${groups.join("、")})。ヘルプデスクで対応できるのは ${String(most)} ユーザーまでです。グループを別の月に移すか、分割してください。`,
    "sends-in-freeze": ({ label, sends }) =>
      `「${label}」の期間中に送信されるメッセージ: ${String(sends.length)} 件${example(sends)}。送信すべきでないものは週を変更してください。`,
    "locked-on-closed-day": ({ message, group, date, closure }) =>
      `「${message}」${to(group)}は ${isoDateText(date)} に固定されていますが、この日は送信できません (${closure.kind === "weekend" ? "週末" : closure.label})。固定を解除してください。意図したものであれば、そのままでかまいません。`,
    "locked-outside-week": ({ message, group, date }) =>
      `「${message}」${to(group)}は ${isoDateText(date)} に固定されていますが、この日は予定の週に含まれません。固定を解除してください。意図したものであれば、そのままでかまいません。`,
    "kickoff-with-first-message": ({ kickoff, groups }) =>
      `「${kickoff}」と最初のメッセージ (宛先: ${groups.join("、")}) が同じ週にあります。質問を受ける時間がとれるよう、キックオフを早めてください。`,
    "enrolled-before-evaluated": ({ groups, previous }) =>
      `「${previous}」に登録の状況を尋ねる前に、次のグループの登録が始まります: ${groups.join("、")}。後の月または週を選択してください。`,
    "executives-in-pilot": ({ group }) =>
      `「${group}」は最初のグループに入っているため、パイロットになります。問題が起きても対応できるグループから始め、幹部は後にしてください。`,
    "unknown-calendar": ({ calendar, scope }) =>
      `予定表に「${calendar}」の行がありません。「${scope}」列のとおりに名前を入力するか、行を追加してください。`,
    "no-waves": () =>
      "見出しの下にメッセージがありません。1 行に 1 つずつ入力するか、シートを削除して既定の計画を使用してください。",
    "missing-value": ({ name }) => `「${name}」列のこのセルが空です。値を入力するか、行を空にしてください。`,
    "not-a-choice": ({ name, found, choices }) =>
      `「${found}」は「${name}」の値ではありません。次のいずれかを入力してください: ${choices.join("、")}`,
    "weekday-or-country": (problem) => {
      const { found, day, country, days } = weekendReadings("ja", problem);
      return `「${found}」は曜日 (${day}) とも国 (${country}) とも読めます。週末の曜日を省略せずに入力してください。その曜日だけなら「${day}」、その国の週末なら「${days}」です。`;
    },
    "not-in-range": ({ name, found, least, most }) =>
      `「${found}」は「${name}」の値ではありません。${String(least)} から ${String(most)} までの整数を入力してください。`,
    "unknown-week": ({ found }) =>
      `「${found}」は月の週ではありません。1 から 5、「最終週」、または 1-3 のような週の範囲を文字列として入力してください。`,
    "unknown-date": ({ found }) =>
      `「${found}」は日付ではありません。2026-12-24 のように日付を入力してください。`,
    "dates-reversed": ({ found }) => `「${found}」は開始日より前です。2 つの日付を入れ替えてください。`,
    "repeated-message": ({ message, otherCell }) =>
      `「${message}」は既に ${otherCell} にあります。メッセージごとに別の名前を付けてください。`,
    "several-audiences": ({ wave, otherCell }) =>
      `段階 ${String(wave)} には、${otherCell} に別の対象者があります。対象者を 1 つにするか、このメッセージを別の段階にしてください。`,
    "missing-text": ({ message }) =>
      `「${message}」は電子メールですが、ここにテキストがありません。件名と本文を入力してください。`,
    "unknown-field": ({ field, nearest }) =>
      `{{${field}}} という名前のフィールドはありません。{{${nearest}}} のことでしょうか。修正するか、テキストをそのまま入力してください。`,
    "communications-without-headers": ({ headers }) =>
      `このシートには見出し${headers.map((header) => `「${header}」`).join("と")}のある行がないため、書き込まれた内容を残せません。見出しを入力し直すか、シートを削除してください。`,
    "communications-header-missing": ({ headers }) =>
      `この行に見出し${headers.map((header) => `「${header}」`).join("、")}がないため、何がいつ送信されたかが分かりません。列の上に見出しを入力し直してください。`,
    "sent-without-date": ({ sendDate, sent }) =>
      `この行は送信済みになっていますが、いつ送信したかがどこにもありません。「${sendDate}」または「${sent}」の列に日付を入力してください。`,
    "similar-groups": ({ group, other, otherCell }) =>
      `「${group}」は ${otherCell} の「${other}」とよく似ています。同じグループの場合は、名前を 1 つに統一するか、もう一方を「別名」という列に入力してください。`,
    "read-as-one-group": ({ found }) =>
      `「${found}」を 1 つのグループとして読み取りました。複数のグループの場合は、読点またはコンマで区切ってください。`,
    "recipients-without-headers": ({ headers }) =>
      `このシートには見出し${headers.map((header) => `「${header}」`).join("と")}のある行がないため、受信者を読み取れません。列の上に見出しを入力するか、シートの名前を変更してください。`,
    "without-headers": ({ headers }) =>
      `このシートには見出し${headers.map((header) => `「${header}」`).join("")}のある行がないため、何も読み取れません。列の上に見出しを入力するか、シートの名前を変更してください。`,
    "sheet-not-read": ({ input, headers }) =>
      `このシートは「${input}」のように見えますが、読み取られませんでした。使う場合は、シートを再表示し、名前を「${input}」にして、列の上に見出し${headers.map((header) => `「${header}」`).join("")}を入力してください。このようなシートは 1 つだけにしてください。`,
    "hidden-used": ({ input }) =>
      `このシートは非表示ですが、「${input}」として読み取られました。再表示して内容を確認するか、使わない場合は削除してください。`,
    "hidden-unclear": ({ input }) =>
      `この非表示のシートには「${input}」の見出しがあり、ほかのシートにはありません。使う場合は再表示するか名前を「${input}」に変更し、使わない場合は削除してください。`,
    "second-table": ({ input, other }) =>
      `このシートも「${other}」も「${input}」として読み取れます。すべてを一方にまとめ、もう一方を削除してください。`,
    "taken-as-suppress": () =>
      "これはメールを受け取らない人の一覧または印として読み取られました。そうでない場合は、名前を変更してください。",
    "recipient-without-group": ({ rows }) =>
      `${String(rows)} 人の受信者にグループがないため、メールは送られません。アドレスの横にグループを入力してください。`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `「${found}」は計画にあるグループではないため、${String(rows)} 人の受信者にメールは送られません。「${nearest}」のことでしょうか。修正するか、そのグループの「別名」列に入力してください。`,
    "bad-address": ({ found }) =>
      `「${found}」はメール アドレスではないため、この行にはメールは送られません。name@example.com のようにアドレスを 1 つ入力してください。`,
    "missing-address": () =>
      "この受信者にはメール アドレスがないため、メールは送られません。アドレスを入力してください。",
    "repeated-recipient": ({ found, otherCell }) =>
      `「${found}」は、同じグループで既に ${otherCell} にあります。送られるメールは 1 通です。どちらかの行を削除してください。`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `「${found}」は「${group}」のほか、${otherCell} で「${other}」にも入っています。両方のグループのメッセージが届きますが、同じメッセージは 1 日に 1 回だけです。意図したものでなければ、行を 1 つにしてください。`,
    suppressed: ({ rows }) =>
      `${String(rows)} 人の受信者は送信の対象から外されているため、メールは送られません。`,
    "unspoken-language": ({ found, rows }) =>
      `「${found}」はこのアドインが対応する言語ではないため、${String(rows)} 人の受信者には別の言語のテキストが届きます。一覧から言語を選択するか、セルを空にしてください。`,
    "group-without-recipients": ({ groups }) =>
      `受信者のいないグループ: ${groups.map((group) => `「${group}」`).join("、")}。メールはグループ自体のアドレスまたは名前に宛てて送られます。受信者を追加するか、グループの表記を確認してください。`,
    "group-left-out": ({ groups }) =>
      `${groups.map((group) => `「${group}」`).join("、")}には送信できる受信者がいないため、メールは送られません。意図したものでなければ、受信者を修正してください。`,
    "unknown-slice": ({ group, rows }) =>
      `「${group}」の受信者のうち ${String(rows)} 人にはメールが送られません。グループの一部には、残りの人にこれから送るメッセージがすでに届いており、この人たちがどちらの部分に入るかが分からないためです。新しい人には個別に送信するか、別のグループに入れてください。`,
    "number-in-field": ({ name, rows }) =>
      `「${name}」列に数値が ${String(rows)} 個あります。メールでは数値の表示形式が失われます。日付や 0 で始まる番号の場合は、文字列として入力してください。`,
    "blank-field": ({ message, field, rows }) =>
      `「${message}」のテキストにある {{${field}}} が ${String(rows)} 通のメールで空です (最初はこのセル)。値を入力するか、{{${field}|各位}} のように代わりの言葉を入力してください。`,
    "unknown-message": ({ found, nearest }) =>
      `「${found}」は計画にあるメッセージではありません。「${nearest}」のことでしょうか。修正するか、行を削除してください。`,
    "repeated-template": ({ message, otherCell }) =>
      `「${message}」には、この言語のテキストが既に ${otherCell} にあります。どちらかを削除してください。`,
    "send-emptied": ({ batch }) =>
      `「${batch}」が計画からなくなったため、このシートを空にしました。送信する分を準備してください。`,
    "send-settled": ({ batch }) =>
      `「${batch}」はその後、送信済みまたは中止になったため、このシートを空にしました。次に送信する分を準備してください。`,
    "too-many-messages": ({ rows, most }) =>
      `計画のメールは ${String(rows)} 通ですが、1 つのシートに入るのは ${String(most)} 通までです。送信する分を 1 つずつ準備するか、それぞれを CSV ファイルに書き出してください。`,
  },
  refusals: {
    "cell-edit-mode": () =>
      "セルが編集中です。シートで Enter キーまたは Esc キーを押してから、もう一度お試しください。",
    protected: ({ sheet }) =>
      sheet === undefined
        ? "ブックが保護されています。[校閲] タブで保護を解除してから、もう一度お試しください。"
        : `シート「${sheet}」が保護されています。[校閲] > [シート保護の解除] を選択してから、もう一度お試しください。`,
    "read-only": ({ file }) =>
      file === undefined
        ? "ブックが読み取り専用で開かれています。コピーを保存し、そのコピーで作成してください。"
        : `${file} は読み取れますが、書き込めません。--out で別のファイルを指定してください。`,
    "name-taken": ({ name = "" }) =>
      `名前「${name}」は、このブックで既に別のものに使われています。その名前を変更してから、もう一度お試しください。`,
    "sheet-not-found": ({ sheet = "" }) =>
      `シート「${sheet}」がなくなりました。別のシートを選択してから、もう一度お試しください。`,
    "too-large": ({ sheet }) =>
      `${sheet === undefined ? "結果" : `「${sheet}」`}が Excel で扱える大きさを超えています。計画を 2 つのブックに分けてください。`,
    "changed-meanwhile": ({ sheet, file = "" }) =>
      sheet === undefined
        ? `${file} は処理中にほかのプログラムで変更されたため、何も書き込みませんでした。コマンドをもう一度実行してください。`
        : `シート「${sheet}」が処理中に変更されました。ほかの人が変更した可能性があります。もう一度お試しください。現在の内容が読み取られます。`,
    cancelled: () => "ご指示のとおりキャンセルしました。",
    "not-answering": () =>
      "Excel が応答しません。操作できるようになるまで待ち、タイムラインと Messages のシートを確認してから、もう一度作成してください。",
    "host-failed": () =>
      "Excel で処理できませんでした。もう一度お試しください。繰り返される場合は、ブックを閉じて開き直してください。",
    "file-not-accessible": ({ file = "" }) =>
      `${file} を開けないか、書き込めませんでした。ファイルがあること、使用が許可されていること、ほかのプログラムで開かれていないことを確認してください。`,
    "not-a-workbook": ({ file }) =>
      `${fileText(file)}は完全な Excel ブックではありません。Excel で開き、.xlsx 形式で保存して、そのファイルを使用してください。`,
    "unsupported-format": ({ file }) =>
      `${fileText(file)}の形式は .xlsx でも .xlsm でもありません。Excel で開き、.xlsx 形式で保存して、そのファイルを使用してください。`,
    encrypted: ({ file }) =>
      `${fileText(file)}はパスワードで暗号化されています。Excel で開き、パスワードを解除して ([ファイル] > [情報] > [ブックの保護])、保存してください。`,
    "inflates-too-much": ({ file }) =>
      `${fileText(file)}は、展開するとブックとして考えられる大きさをはるかに超えるため、読み取りませんでした。Excel で開き、新しいファイルとして保存してください。`,
  },
  inputs: {
    group: [
      "グループ",
      "グループ名",
      "組織グループ",
      "対象グループ",
      "部門",
      "部門名",
      "部署",
      "部",
      "事業部",
      "チーム",
    ],
    month: [
      "月",
      "ロールアウト月",
      "展開月",
      "導入月",
      "登録月",
      "実施月",
      "時期",
      "期間",
      "日付",
      "日程",
      "いつ",
    ],
    year: ["年", "年度"],
    users: ["ユーザー数", "ユーザー", "ユーザ数", "ユーザ", "利用者数", "利用者", "人数", "対象人数"],
    email: [
      "メール アドレス",
      "メールアドレス",
      "メール",
      "電子メール",
      "電子メール アドレス",
      "電子メールアドレス",
      "E メール",
      "Eメール",
      "アドレス",
    ],
    phase: [
      "ロールアウト フェーズ",
      "ロールアウトフェーズ",
      "フェーズ",
      "展開フェーズ",
      "ロールアウト計画",
      "ロールアウト段階",
      "展開計画",
    ],
    setting: ["設定", "設定項目", "設定名", "項目"],
    value: ["値", "設定値"],
    start: ["開始月", "開始", "開始時期", "最初の月"],
    language: ["言語"],
    total: ["合計", "総計", "小計", "計", "ユーザー数合計", "合計ユーザー数"],
    mark: ["○", "はい", "対象", "有", "あり", "OK"],
    noMark: ["いいえ", "対象外", "無", "なし", "該当なし"],
    aliases: ["別名", "エイリアス", "別称", "その他の名称"],
    key: ["キー", "グループ キー", "グループキー", "グループ ID", "グループID"],
    owner: ["担当者", "責任者"],
    calendar: ["カレンダー", "休日カレンダー", "祝日カレンダー"],
  },
  settingsSheet: ["設定"],
  sample: {
    sheet: "グループ",
    groups: {
      it: "IT 部門",
      sales: "営業/マーケティング",
      retail: "小売",
      hr: "人事",
      finance: "財務",
      executives: "幹部",
    },
  },
  everyoneSynonyms: [
    "すべて",
    "全て",
    "全員",
    "全体",
    "全社",
    "全社員",
    "全従業員",
    "全ユーザー",
    "全ユーザ",
    "すべてのユーザー",
    "全グループ",
    "すべてのグループ",
    "全部門",
    "全部署",
    "皆",
    "みんな",
  ],
  executives: ["幹部", "役員", "経営陣", "経営層", "経営幹部", "管理職", "取締役", "取締役会"],
  holidays: {
    sheet: "祝日",
    heading: "祝日",
    adds: "計画の期間の年について、国全体の祝日を行として追加します。自由に変更できます。半日の休みと、銀行や官公庁だけが休む日は警告のみです。国の一部だけの休日はご自身で追加してください。",
    country: "国/地域",
    chooseCountry: "国/地域を選択",
    insert: "祝日を追加",
    inserting: "祝日を追加しています…",
    added: (place, days, sheet) => `${place}: ${days}をシート「${sheet}」に追加しました。`,
    allThere: (place) => `${place}: これらの祝日はすべてカレンダーにあります。`,
    forCalendars: (calendars) => `これらの日は、カレンダーが ${calendars} のグループだけに適用されます。`,
    forEveryone: (example, calendar, scope) =>
      `これらの日はすべてのグループに適用されます。一部のグループだけに適用するには、${example} などのカレンダーを、それらのグループの「${calendar}」列と、これらの日の「${scope}」列に入力してください。`,
    noneMeans: (country, calendars) =>
      `グループのカレンダーに${country}を表すものがありません: ${calendars}。`,
    withoutCalendar: (groups, calendar) =>
      `カレンダーがないため、これらの日が適用されないグループ: ${groups}。適用するには、「${calendar}」列にカレンダーを入力してください。`,
    otherLists: (sheets, scope) =>
      `ほかにも、すべてのグループに適用される祝日があります (${sheets})。一部のグループだけの祝日であれば、「${scope}」列にそれらのグループのカレンダーを入力してください。`,
    noneKnown: (place) => `${place}: 祝日のデータがありません。シート「カレンダー」に入力してください。`,
  },
  planning: {
    inputs: {
      wave: ["段階", "段階番号", "ウェーブ"],
      message: ["メッセージ", "メッセージ名", "連絡"],
      audience: ["対象者", "送信対象", "誰に"],
      week: ["週", "月の週", "送信週"],
      monthsAfter: ["何か月後", "後の月数"],
      weekday: ["曜日", "送信曜日"],
      channels: ["伝達手段", "チャネル", "配信方法"],
      sender: ["差出人", "送信者"],
      subject: ["件名", "メール件名"],
      body: ["本文", "テキスト", "メッセージ本文"],
      name: ["氏名", "名前", "受信者名"],
      from: ["開始日", "初日", "から"],
      to: ["終了日", "最終日", "まで"],
      label: ["名称", "説明", "祝日名"],
      kind: ["種類", "種別"],
      scope: ["適用範囲", "適用対象"],
      effect: ["動作", "効果"],
      weekRule: ["週の数え方", "週の規則"],
      weekStart: ["週の開始曜日", "週の最初の曜日", "週の始まり"],
      weekend: ["週末"],
      defaultWeekday: ["既定の曜日", "標準の曜日"],
      leadWeeks: ["キックオフを早める週数", "早める週数"],
      repeats: ["キックオフの週数", "キックオフの繰り返し"],
      leastGap: ["最小間隔 (日)", "最小間隔"],
      leastGate: ["登録の最小間隔 (日)", "登録の最小間隔", "ゲート (日)", "ゲート"],
      capacity: ["週あたりの対応可能数 (ユーザー)", "週あたりの対応可能数", "対応可能数"],
      whenFull: ["対応可能数を超えた場合", "超過時"],
      shape: ["計画の種類", "計画の形"],
      support: ["サポート連絡先", "ヘルプデスク"],
      suppress: [
        "送信しない",
        "送らない",
        "配信停止",
        "配信しない",
        "配信拒否",
        "送信不可",
        "メール不要",
        "オプトアウト",
        "購読解除",
      ],
    },
    sheets: {
      waves: ["段階"],
      recipients: ["受信者"],
      calendar: ["カレンダー"],
      templates: ["テンプレート"],
      suppress: ["送信しない", "配信停止", "配信停止リスト", "送信除外", "送信除外リスト"],
    },
    exclusions: ["除外", "対象外", "除外者", "除外リスト", "ブロックリスト", "ブラックリスト"],
    phases: {
      kickoff: ["キックオフ"],
      preEnrollment: ["登録前", "ロールアウト前"],
      enrollment: ["登録", "登録時", "ロールアウト"],
      postEnrollment: ["登録後", "ロールアウト後"],
    },
    channels: {
      meeting: ["会議", "ミーティング"],
      email: ["電子メール", "メール", "E メール", "Eメール"],
      website: ["Web サイト", "Webサイト", "ウェブサイト", "イントラネット"],
      social: ["ソーシャル メディア", "ソーシャルメディア", "ソーシャル投稿", "SNS"],
      poster: ["ポスター", "チラシ", "ポスターとチラシ"],
    },
    eachGroup: ["グループごと", "各グループ"],
    lastWeek: ["最終週", "最後の週", "最後"],
    kinds: { holiday: ["祝日", "休日"], freeze: ["変更凍結", "凍結"] },
    effects: { block: ["ブロック", "送信不可"], warn: ["警告", "注意"] },
    whenFull: { warn: ["警告", "注意"], split: ["分割", "分ける"] },
    weekRules: {
      days: ["月の日付", "1 日から 7 日まで"],
      containsFirst: ["1 日を含む週"],
      isoMajority: ["4 日以上ある最初の週", "ISO"],
      firstFull: ["最初の完全な週"],
    },
    shapes: {
      monthly: ["月次計画", "Microsoft の月次計画"],
      staggered: ["段階的な移行", "移行サイクル"],
      empty: ["見出しのみ", "空の計画"],
      twoEmails: ["電子メール 2 通", "電子メール 2 通の計画"],
    },
    messages: {
      announcePlan: {
        name: "計画のお知らせ",
        subject: "デバイスを Microsoft Intune に移行します (登録開始日: {{EnrollmentDateLong}})",
        body: [
          "{{Group}}の皆様",
          "",
          "デバイスの管理を、グループごとに順次 Microsoft Intune に移行しています。" +
            "皆様のグループの登録は、{{EnrollmentDateLong}}に始まります。今の段階で必要な作業はありません。",
          "",
          "来月、手順をお知らせします。ご質問があれば、ヘルプデスクまでお問い合わせください。",
        ].join("\n"),
      },
      instructToEnroll: {
        name: "登録の手順",
        subject: "デバイスの登録方法",
        body: [
          "{{Group}}の皆様",
          "",
          "皆様のグループの Microsoft Intune への登録が始まりました。業務で使う各デバイスで、次の手順を行ってください。",
          "",
          "1. デバイスのアプリ ストアから、ポータル サイト アプリをインストールします。",
          "2. アプリを開き、職場アカウントでサインインします。",
          "3. 画面の手順に従います。所要時間は約 15 分です。",
          "",
          "うまくいかない場合は、その時点で操作を止めて、ヘルプデスクまでご連絡ください。",
        ].join("\n"),
      },
      giveDeadline: {
        name: "登録期限",
        subject: "1 か月以内にデバイスを登録してください",
        body: [
          "{{Group}}の皆様",
          "",
          "既にデバイスを登録された皆様、ありがとうございました。まだ登録していないデバイスがあれば、今月中に登録してください。" +
            "来月以降、業務用の電子メールやファイルにアクセスできるのは、登録済みのデバイスだけになります。",
          "",
          "手順は前回の電子メールに記載しています。お困りの場合は、ヘルプデスクがお手伝いします。",
        ].join("\n"),
      },
      enforceAccess: {
        name: "アクセス制限の開始",
        subject: "業務用の電子メールやファイルにアクセスできるのは登録済みのデバイスだけになりました",
        body: [
          "{{Group}}の皆様",
          "",
          "今後、業務用の電子メールやファイルにアクセスできるのは、Microsoft Intune に登録したデバイスだけです。" +
            "お使いのデバイスでアクセスできなくなった場合は、ポータル サイト アプリで登録すると、再びアクセスできるようになります。",
          "",
          "それでもアクセスできない場合は、ヘルプデスクまでご連絡ください。",
        ].join("\n"),
      },
      benefitsAndSchedule: {
        name: "利点と日程",
        subject: "Microsoft Intune を導入します (登録開始日: {{EnrollmentDateLong}})",
        body: [
          "{{Group}}の皆様",
          "",
          "皆様のグループの Microsoft Intune への登録は、{{EnrollmentDateLong}}に始まります。Intune は、個人の写真、メッセージ、アプリには触れずに、" +
            "業務に関するものだけを保護します。また、使いやすいデバイスから業務を行えるようになります。",
          "",
          "当日、手順を記載した電子メールをお送りします。所要時間は約 15 分です。ご質問があれば、ヘルプデスクまでお問い合わせください。",
        ].join("\n"),
      },
      enrollNow: {
        name: "登録のお願い",
        subject: "今すぐデバイスを登録してください",
        body: [
          "{{Group}}の皆様",
          "",
          "業務で使うデバイスをすべて登録してください。デバイスのアプリ ストアからポータル サイト アプリをインストールし、" +
            "アプリを開いて職場アカウントでサインインし、画面の手順に従います。",
          "",
          "登録していないデバイスは、{{Month}}末以降、業務用の電子メールやファイルにアクセスできなくなります。" +
            "うまくいかない場合は、ヘルプデスクまでご連絡ください。",
        ].join("\n"),
      },
    },
    weekRuleLines: {
      containsFirst: (weekStart) =>
        `週の数え方: ${weekStart}から始まる暦の週で数えます。月の 1 日を含む週が第 1 週です。`,
      isoMajority: (weekStart) =>
        `週の数え方: ${weekStart}から始まる暦の週で数えます。その月の日が 4 日以上ある最初の週が第 1 週です。`,
      firstFull: (weekStart) =>
        `週の数え方: ${weekStart}から始まる暦の週で数えます。すべての日がその月に入る最初の週が第 1 週です。`,
    },
    prompts: {
      wave: "1 以上の番号。番号が同じメッセージは 1 つの段階になります。",
      audience: "「すべて」、「グループごと」、または読点かコンマで区切ったグループの名前。",
      week: "1 から 5、「最終週」、または 1-3 のように続いた週。",
      monthsAfter: "グループ自身の月から数えて何か月後か。空: 同じ月。",
      weekday: "送信する曜日。空: 「設定」シートの「既定の曜日」。",
      channels: "次のうち 1 つ以上: 会議、電子メール、Web サイト、ソーシャル メディア、ポスター。",
      subject: "{{Group}}、{{Month}}、{{EnrollmentDateLong}} などのフィールドを含むテキスト。",
      from: "最初の日の日付。",
      to: "最後の日の日付 (この日も含みます)。空: 開始日と同じ。",
      kind: "祝日、または何も変更しない変更凍結。",
      scope: "「すべて」、グループの名前、または伝達手段。空: すべて。",
      effect: "「ブロック」ではこれらの日に送信しません。「警告」では知らせるだけです。",
      weekRule: "月のどの週を第 1 週とするか。",
      weekend: "読点かコンマで区切った曜日、または JP などの国コード。",
      leadWeeks: "キックオフを予定より何週間早く行うか。",
      leastGate: "ある月の登録から次の月の登録までの最小日数。",
      capacity: "ヘルプデスクが 1 週間に対応できるユーザー数。空: 制限なし。",
      whenFull:
        "「警告」では知らせるだけです。「分割」では大きなグループをいくつかの組に分け、1 週間ずつずらします。",
      shape: "「段階」シートがない場合に使う計画。",
    },
    samples: { newYear: "元日", freeze: "年末年始の変更凍結", person: "サンプル ユーザー" },
  },
  merge: {
    timings: {
      sent: "送信済み",
      past: "送信日を過ぎ、送信済みになっていない",
      due: "今日送信",
      coming: "これから送信",
    },
    rows: (count) => `${String(count)} 行`,
    moreNames: (count) => `ほか ${String(count)} 件`,
    later: (count) => `このあとの送信: ${String(count)} 件`,
    past: (count) => `送信日を過ぎ、送信済みになっていないもの: ${String(count)} 件`,
    sent: (count) => `送信済み: ${String(count)} 件`,
    noEmails: "計画には送信するメールがありません。",
    allSent: "すべての送信が送信済みになっています。",
    prepare: "送信を準備",
    preparing: "送信を準備しています…",
    willWrite: "書き込む内容",
    alsoWritten: (sheets) => `すべてのシートの内容が一致するように、次のシートも書き込みます: ${sheets}。`,
    warnings: {
      sent: "送信済みになっている送信は、もう準備されません。同じ人に 2 回届くことになります。送信していない場合は、「コミュニケーション」シートで該当する行の状態を変更してください。",
      past: "この送信の送信日は過ぎていますが、送信済みになっていません。",
    },
    leftOut: {
      heading: "どの送信にも含まれない受信者",
      nobody: "除かれる受信者はいません。",
      suppressed: (rows) => `送信しない人: ${String(rows)} 件`,
      withoutAddress: (rows) => `使えるアドレスがない人: ${String(rows)} 件`,
      repeated: (rows) => `2 回書かれている人: ${String(rows)} 件`,
      unknownSlice: (rows) => `分割されたグループで、すでに届いているかもしれない人: ${String(rows)} 件`,
      withoutGroup: (rows) => `計画のグループに属さない人: ${String(rows)} 件`,
    },
    settled: {
      sent: (mails) => `この送信のうち送信済みのメール: ${String(mails)} 件`,
      cancelled: (mails) => `この送信のうち中止されたメール: ${String(mails)} 件`,
    },
    nobody: "この送信には受信者がいません。",
    mails: {
      heading: "送信されるメール",
      to: "宛先",
      subject: "件名",
      body: "本文",
      position: (place, of) => `${place} / ${of}`,
      previous: "前へ",
      next: "次へ",
      first: "最初",
      longest: "最も長いもの",
      noted: "次の確認対象",
      findAddress: "アドレス",
      find: "検索",
      searching: "検索しています…",
      missed: {
        noted: "どのメールも、本人のフィールドと言語で書かれています。",
        address: "この送信には、その文字を含むアドレスがありません。",
      },
      replaced: (fields) => `この受信者では空のため、代わりの言葉が入っています: ${fields}。`,
      otherLanguage: (written, wanted) => `本文の言語: ${written} (${wanted}の本文はありません)。`,
    },
    prepared: "送信の準備ができました",
    gone: (batch) =>
      `「${batch}」はもう計画にありません。何も準備していません。計画にある送信を選んでください。`,
    blocked: "送信の準備はまだできません。先に下に示す点を修正してください。",
    mayHaveChanged: "変更されたシートがあるかもしれません。もう一度準備すると、正しい状態になります。",
    inWord: {
      heading: "次に Word で",
      onlyClassic:
        "Word の差し込み印刷でメールを送信できるのは、従来の Outlook for Windows だけです。新しい Outlook、Web 版 Outlook、Word for Mac、Web 版 Word では、エラーなしで終わり、何も送信されません。",
      save: "先にブックを保存して閉じてください。Word がブックを単独で使います。",
      finish:
        "Send にリンクした文書で、[完了と差し込み] > [電子メール メッセージの送信] を選び、宛先をフィールド To にします。",
      subjectLine: "件名行",
      subjectsDiffer:
        "この送信は件名がそれぞれ異なりますが、差し込み印刷の件名は全員に 1 つです。全員に合う件名を書いてください。",
    },
    downloadCsv: "Word 用の CSV をダウンロード",
    check: "書き込んだ内容を確認",
    checking: "確認しています…",
  },
  communications: {
    sheet: "コミュニケーション",
    headers: {
      wave: "段階",
      message: "メッセージ",
      purpose: "目的",
      channels: "伝達手段",
      audience: "対象者",
      key: "グループ キー",
      batch: "組",
      month: "月",
      week: "週",
      days: "週の期間",
      sendDate: "送信日",
      why: "この日付の理由",
      sender: "差出人",
      owner: "担当者",
      status: "状態",
      recipients: "受信者数",
      lockedDate: "固定日",
      sent: "実際の送信日",
      notes: "メモ",
      feedback: "フィードバックのリンク",
    },
    statuses: { planned: "予定", ready: "準備完了", sent: "送信済み", cancelled: "中止" },
    unnamedColumn: "列",
    dateFormat: "yyyy-mm-dd",
    reasons: {
      weekday: (weekday) => `計画で指定された曜日です: ${weekdayName("ja", weekday)}。`,
      kickoff: "その週で最初に送れる日です。キックオフはほかのすべてより先に行います。",
      shortWeek: "この月のその週には指定された曜日がないため、最後に送れる日になりました。",
      closed: ({ wanted, because, moved }) =>
        `${day(wanted)} は送れない日 (${because.kind === "weekend" ? "週末" : because.label}) のため、${moved === "next" ? "その次に送れる日" : "その前の最後に送れる日"}になりました。`,
      wait: ({ wanted, for: wait }) =>
        wait.kind === "after"
          ? `「${wait.message}」の送信日は ${day(wait.on)} で、早くてもその ${String(wait.days)} 日後になります。${day(wanted)} では早すぎます。`
          : `「${wait.group}」の登録日は ${day(wait.on)} で、早くてもその ${String(wait.days)} 日後になります。${day(wanted)} では早すぎます。`,
      locked: "固定されています。日付は「固定日」列にあります。",
      sent: "送信済みです。日付はもう変わりません。",
      cancelled: "中止されました。何も送信されず、日付はそのまま残ります。",
    },
    conflicts: {
      noSuchWeek: "日付なし: この月にその週はありません。",
      closedWeek: "日付なし: その週に送れる日がありません。",
      tooLate: ({ for: wait }) =>
        `日付なし: 「${wait.kind === "after" ? wait.message : wait.group}」は ${day(wait.on)} で、その後、この週に送れる日が残っていません。`,
    },
    leftPlan: "送信済みです。現在の計画には含まれていません。",
    prompts: {
      owner: "担当する人。自由に入力できます。もう一度作成しても残ります。",
      status: "「予定」、「準備完了」、「送信済み」、「中止」のいずれか。送信済みの行の日付は変わりません。",
      lockedDate: "計画にかかわらず、このメッセージを必ず送る日付。空にすると固定が解除されます。",
      sent: "送信日と異なる場合、実際に送信した日付。ここに日付がある行の日付は変わりません。",
      notes: "自由に入力できます。もう一度作成しても残ります。追加した列も同様です。",
      feedback: "感想や意見の送り先。空: 「設定」シートに FeedbackLink の行があれば、その値。",
    },
    load: {
      week: "週の開始日",
      messages: "メッセージ",
      messagesInFreeze: "変更凍結のある週のメッセージ",
      users: "登録するユーザー",
      usersOverCapacity: "上限を超えるユーザー",
      messagesTitle: "週ごとのメッセージ数",
      usersTitle: "週ごとの登録ユーザー数",
      peak: (what, most, week) => `${what}。最多: ${String(most)} (${isoDateText(week)} からの週)。`,
    },
    written: (rows) => `${String(rows)} 行`,
  },
  pane: {
    title: "Rollout Waves",
    language: "言語",
    starting: "Excel を待っています…",
    reading: "ブックを読み取っています…",
    blocked: {
      heading: "Excel に接続できません",
      text: "Excel とやり取りする部分は appsforoffice.microsoft.com から読み込まれますが、まだ届いていません。ネットワークがこのアドレスをブロックしている可能性があります。許可できるかどうか管理者にご確認ください。",
      stillWorks:
        "次の方法なら使用できます: ブックを保存し、ここでそのファイルを開いて、タイムライン付きでダウンロードします。",
    },
    outside: {
      heading: "ブックを開く",
      text: "このページは今 Excel の中にないため、ファイルを使って処理します。ファイルはお使いのブラウザーで読み取られ、どこにも送信されません。",
      dropHere: ".xlsx ファイルをここにドロップ",
    },
    openWorkbook: "ブックを開く",
    openAnother: "別のブックを開く",
    opening: (file) => `${file} を開いています…`,
    empty: {
      example: "読み取れる表の例",
      heading: "誰に、何を、いつ伝えるか",
      text: "グループと、それぞれのロールアウト月の表を作成してください。会議で見せるタイムラインと、差し込み印刷に使う行になります。",
      sample: (sheet) =>
        `サンプルを挿入すると、「${sheet}」という名前のシートが追加されます。自由に変更できます。`,
      insertSample: "サンプル データを挿入",
      starter:
        "または、計画で使えるすべてのシートを追加し、入力していくこともできます: グループ、段階、受信者、カレンダー、設定。",
    },
    rules: {
      heading: "その他の設定",
      change: "セルが示されているルールは、そのセルで変更できます。ほかは既定値です。",
      changeWithout:
        "これらは既定のルールです。変更するには、ひな形シートを挿入してください。「設定」シートにルールごとの行があります。",
      usual: "既定値",
      noLimit: "制限なし",
      noWeekend: "なし",
      weeks: (count) => `${String(count)} 週間`,
      days: (count) => `${String(count)} 日`,
      users: (count) => `${count} ユーザー`,
      ownWaves: (sheet) => `独自の段階 (シート「${sheet}」)`,
    },
    starter: {
      heading: "ひな形シート",
      insert: "ひな形シートを挿入",
      adds: "「段階」、「受信者」、「カレンダー」、「設定」のうち、ブックにないシートを追加します。自由に変更できます。",
      shape: "計画",
      added: (sheets) => `追加しました: ${sheets}`,
      nothingToAdd: "ひな形シートはすべてブックにあります。",
    },
    changes: {
      heading: "変更される内容",
      none: (kept) => `変更される日付はありません。変更なし: ${String(kept)} 件`,
      moved: (count) => `移動: ${String(count)} 件`,
      added: (count) => `追加: ${String(count)} 件`,
      removed: (count) => `削除: ${String(count)} 件`,
      kept: (count) => `変更なし: ${String(count)} 件`,
      fromTo: (from, to) => `変更前: ${from}、変更後: ${to}`,
      noDate: "日付なし",
      more: (count) => `ほかに ${String(count)} 件あります。`,
      sinceLastTime: "前回からの変更",
    },
    load: {
      heading: "週ごとの負荷",
      peak: "最多",
      freeze: (labels) => `変更凍結: ${labels}`,
      overLimit: (users) => `上限を ${users} ユーザー超過`,
    },
    rollout: "ロールアウト",
    sheet: "シート",
    chooseSheet: "シートを選択してください",
    whyChosen: {
      hasGroups: "見出しの下に行があるため選択しました。",
      isHeaded: "見出しから内容がわかるため選択しました。",
      isSource: "完成済みのコミュニケーション計画より優先して選択しました。",
      isNamed: "シート名から選択しました。",
      mostGroups: "グループが最も多いため選択しました。",
      fewestErrors: "エラーが最も少ないため選択しました。",
      first: "先頭にあるため選択しました。",
    },
    start: "開始月",
    groups: (count) => `${String(count)} グループ`,
    users: (count) => `${count} ユーザー`,
    setBySettings: (cell) => `${cell} で設定されています。`,
    goTo: (cell) => `${cell} に移動`,
    readAgain: "もう一度読み取る",
    toFix: (count) => `修正が必要な点: ${String(count)} 件`,
    toKnow: (count) => `確認しておく点: ${String(count)} 件`,
    andMore: (count) =>
      `ほかに ${String(count)} 件あります。先に上記を修正してから、もう一度読み取ってください。`,
    preview: "プレビュー",
    generate: "タイムラインを作成",
    generateAgain: "もう一度作成",
    fixFirst: (count) => `先に上記の ${String(count)} 件を修正してください。`,
    writing: "書き込んでいます…",
    inserting: "サンプル データを挿入しています…",
    insertingStarter: "ひな形シートを挿入しています…",
    cancel: "キャンセル",
    cancelling: "キャンセルしています…",
    cancelled: "キャンセルしました。",
    done: "完了",
    timelineWritten: (waves, months) => `${String(waves)} 段階、${String(months)} か月`,
    messagesWritten: (rows, sends) => `${String(rows)} 行、送信 ${String(sends)} 回`,
    open: (sheet) => `「${sheet}」を開く`,
    download: (file) => `${file} をダウンロード`,
    downloadCalendar: "予定表をダウンロード",
    backToPlan: "計画に戻る",
    nextToSend: "次に送信するもの",
    nothingToSend: "すべての送信日が過ぎています。",
    refused: "まだ完了していません",
    nothingChanged: "何も変更されていません。",
    mayHaveChanged: "変更されたシートがあるかもしれません。もう一度作成すると、正しい状態になります。",
    tryAgain: "もう一度試す",
    failed: {
      heading: "アドインで問題が発生しました",
      text: "原因はアドイン側にあり、お客様の操作によるものではありません。もう一度お試しください。繰り返される場合は、このアドインの提供元に詳細をお送りください。",
    },
    detailsLabel: "詳細 (ブックの内容は含まれません)",
    copyDetails: "詳細をコピー",
    copied: "コピーしました。",
    copyByHand:
      "ここではコピーが許可されていません。テキストは選択されています。Ctrl+C または ⌘C を押してください。",
    help: {
      heading: "ヘルプとプライバシー",
      text: "任意のシートにグループと月を一覧にし、プレビューを確認してから作成してください。タイムライン、コミュニケーション、Messages は毎回新しく作り直され、コミュニケーションに入力した内容は引き継がれます。ほかのシートは変更されません。",
      privacy:
        "ブックの内容が外部に出ることはありません。追跡もサーバーもありません。読み込まれるのは Microsoft の Office.js だけです。",
    },
  },
  preflight: {
    heading: "送信前のチェック",
    states: {
      passed: "合格",
      failed: "不合格",
      warned: "お知らせ",
      untold: "未チェック",
    },
    rules: {
      sheetThere: { claim: "シートがある", protects: "シートがないと、差し込むものがありません。" },
      headersFirst: {
        claim: "見出しが A1 から 1 行目にある",
        protects: "Word は最初に見つけた行をフィールド名とみなします。",
      },
      headerNames: {
        claim: "どの見出しも差し込みフィールドにできる",
        protects:
          "ほかの名前は Word が変更したり短くしたりするため、文書のフィールドが列を見つけられません。",
      },
      uniqueHeaders: {
        claim: "同じ見出しが 2 つない",
        protects: "同じ名前の列が 2 つあると、Word はその一方だけを差し込みます。",
      },
      neededColumns: {
        claim: "差し込みに必要な列がそろっている",
        protects: "列のないフィールドは空になります。",
      },
      nothingElse: {
        claim: "シートにほかのものがない",
        protects: "行の横にあるメモを、Word は別の列とみなします。",
      },
      noBlanks: {
        claim: "空の行、列、セルがない",
        protects: "Word は空の行で止まり、空のセルには前のメールの文字列が繰り返されることがあります。",
      },
      onlyTexts: {
        claim: "すべてのセルが文字列である",
        protects:
          "Word は数値や日付を変えてしまいます。07865 は 7865 になり、4 月 3 日が 3 月 4 日になることがあります。",
      },
      noFormulas: {
        claim: "数式のセルがない",
        protects: "数式は、差し込みの日に別の文字列やエラーになることがあります。",
      },
      noMerges: {
        claim: "結合されたセルがない",
        protects: "結合されたセルのうち文字列があるのは最初のセルだけで、ほかのメールでは空になります。",
      },
      nothingHidden: {
        claim: "非表示やフィルターの行や列がない",
        protects: "非表示の行やフィルターで隠れた行も、差し込みでは送信されます。",
      },
      longTextsFirst: {
        claim: "長い文字列が最初の 8 行以内にある",
        protects:
          "Word は最初の 8 行で列の大きさを決めるため、そこに 255 文字を超えるものがないと、文字列を 255 文字で切ります。",
      },
      textLengths: {
        claim: "セルに入る長さを超える文字列がない",
        protects: "Excel はそのようなファイルを修復し、文字列を 32,767 文字で切ります。",
      },
      namedRange: {
        claim: "名前付き範囲が見出しと行にちょうど一致する",
        protects: "Word はシートと並べてこの名前を表示します。範囲の外の行にはメールが届きません。",
      },
      addresses: {
        claim: "どの To も 1 つのアドレスである",
        protects:
          "1 つのセルに複数のアドレスがあると、誰にも届かないか全員に一度に届き、改行があると宛先が加わることがあります。",
      },
      oncePerBatch: {
        claim: "1 回の送信に同じ人が 2 度入っていない",
        protects: "同じ人に同じメールが 2 通届くことになります。",
      },
      subjectLines: {
        claim: "どの件名も 1 行である",
        protects: "改行があると、件名が切れたり、誰も書いていない内容が加わったりすることがあります。",
      },
      noFieldsLeft: {
        claim: "テンプレートのフィールドが残っていない",
        protects: "名前の代わりに {{Name}} が全員に表示されてしまいます。",
      },
      oneSendDate: {
        claim: "どの送信にも送信日が 1 つだけある",
        protects: "送信分は一度に送られるため、一部のメールが誤った日に送られてしまいます。",
      },
      oneBatch: {
        claim: "Send に送信分が 1 つだけある",
        protects: "差し込みの件名は 1 つなので、別の送信分のメールもその件名で送られてしまいます。",
      },
      sameAsMessages: {
        claim: "Send に Messages のその送信分の行がすべてあり、ほかの行がない",
        protects: "メールが届かない人、余分に届く人、別の文字列が届く人が出てしまいます。",
      },
      sameAsPlan: {
        claim: "行が今の計画のとおりである",
        protects: "その後に計画で変わったことがメールに反映されません。",
      },
    },
    found: (text) => `見つかった内容:「${text}」。`,
    missing: (text) => `足りない内容:「${text}」。`,
    more: (count) => `ほかに ${String(count)} 件あります。`,
    remedies: {
      messages: "もう一度作成してください。Messages が書き直されます。",
      send: "送信分をもう一度準備してください。Send が書き直されます。",
    },
    noSheet: "Messages シートがありません。先にタイムラインを作成してください。",
    lookedUp: "名前は Outlook がアドレス帳で検索します。アドレスのほうが確実です。",
    untold: {
      noPlan: "比較する計画がありません。先にシートの問題を修正してください。",
      noColumn: "このチェックに必要な列がありません。",
      noMessages: "比較する Messages シートがありません。先にタイムラインを作成してください。",
      noBatch: "Send に送信分が準備されていません。",
    },
  },
};

/** The blank is for a name in Latin letters, as a file's with its extension is. */
function fileText(file: string | undefined): string {
  return file === undefined ? "このファイル" : `${file} `;
}

function to(group: string | undefined): string {
  return group === undefined ? "" : `(宛先: ${group}) `;
}

function example([send]: readonly SendOnDay[]): string {
  if (send === undefined) return "";
  const group = send.group === undefined ? "" : `、宛先: ${send.group}`;
  return ` (例: ${isoDateText(send.date)} の「${send.message}」${group})`;
}

/** A blank follows it in a sentence. */
function day(date: CivilDate): string {
  return `${isoDateText(date)} (${weekdayName("ja", isoWeekday(date))})`;
}
