import { countingIn } from "../../language/countingIn";
import { LANGUAGE_NAMES } from "../../language/languageNames";
import { type CivilDate, isoDateText, isoWeekday } from "../../calendar/civilDate";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../../language/weekendReadings";
import type { SendOnDay } from "../../plan/scheduleProblem";
import type { Translation } from "../../vocabulary/translation";
import type { Messages } from "../en/messages";

const { number } = countingIn("ja");

/** Japanese: what sheets, problems and refusals say. */
export const messages: Translation<Messages> = {
  days: (count) => `${number(count)} 日`,
  weekRule: "週の数え方: 第 1 週は月の 1 日から 7 日まで、第 2 週は 8 日から 14 日まで、以降も同様です。",
  wavesPurpose:
    "各段階の目的: まず全員を対象にキックオフを行い、その後グループごとに、登録前に 2 通、登録時に 1 通、登録後に 1 通の電子メールを送ります。",
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
      `「${dateInText("ja", date)}」は日付ですが、このままでは月全体として計画されます${cells > 1 ? ` (同様のセル: ${number(cells)} 個)` : ""}。日単位の計画にはまだ対応していません。月を指す場合は、「${monthInText("ja", date)}」を文字列として入力してください。`,
    "missing-group": () =>
      "月はありますが、グループがありません。グループの名前を入力するか、行を空にしてください。",
    "several-months": ({ group, otherCell }) =>
      `「${group}」には、${otherCell} に別の月があります。月はグループごとに 1 つにしてください。`,
    "repeated-month": ({ found, otherCell }) =>
      `「${found}」は既に ${otherCell} にあります。年も入力するか、列を月ごとに 1 つにしてください。`,
    "plan-too-long": ({ months, most }) =>
      `計画が ${number(months)} か月にわたっています。最長は ${number(most)} か月です。この月の年を確認してください。`,
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
      `このセルには ${number(characters)} 文字あります。Excel のセルに入るのは ${number(most)} 文字までです。テキストを短くしてください。`,
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
      `「${group}」の「${previous}」から「${message}」までの日数: ${number(days)} 日。${number(least)} 日以上必要です。どちらかを別の週にしてください。`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `「${previous}」の登録から「${group}」の登録までの日数: ${number(days)} 日。${number(least)} 日以上必要です。後の月を選択してください。`,
    "over-capacity": ({ week, users, most, groups }) =>
      `${isoDateText(week)} からの週に ${number(users)} ユーザーが登録します (${groups.join("、")})。ヘルプデスクで対応できるのは ${number(most)} ユーザーまでです。グループを別の月に移すか、分割してください。`,
    "sends-in-freeze": ({ label, sends }) =>
      `「${label}」の期間中に送信されるメッセージ: ${number(sends.length)} 件${example(sends)}。送信すべきでないものは週を変更してください。`,
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
    "phases-out-of-order": ({ message, phase, previous, previousPhase }) =>
      `同じグループに対して、「${message}」(${phase}) が「${previous}」(${previousPhase}) より後になっています。意図したものでなければ、順序を入れ替えるか、どちらかのフェーズを変更してください。`,
    "sends-in-past": ({ sends }) =>
      `日付が過ぎていて送信済みになっていないメッセージ: ${number(sends.length)} 件${example(sends)}。送信したものは送信済みにし、それ以外は後の月や日付にするか、中止してください。`,
    "slices-to-one-address": ({ groups }) =>
      `分割され、受信者のいないグループ: ${groups.join("、")}。グループ自体のアドレスに、各メッセージが分割した数だけ届きます。メンバーを受信者として入れるか、グループを分割しないでください。`,
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
      `「${found}」は「${name}」の値ではありません。${number(least)} から ${number(most)} までの整数を入力してください。`,
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
    "stray-braces": ({ found }) =>
      `「${found}」の中かっこはフィールドになっておらず、そのままメールに入ります。フィールドは {{Name}} または {{Name|各位}} のように半角で書き、中やすぐ隣にほかの中かっこを置かないでください。フィールドでない場合は中かっこを削除してください。`,
    "communications-without-headers": ({ headers }) =>
      `このシートには見出し${headers.map((header) => `「${header}」`).join("と")}のある行がないため、書き込まれた内容を残せません。見出しを入力し直すか、シートを削除してください。`,
    "communications-header-missing": ({ headers }) =>
      `この行に見出し${headers.map((header) => `「${header}」`).join("、")}がないため、何がいつ送信されたかが分かりません。列の上に見出しを入力し直してください。`,
    "above-headers": ({ found }) =>
      `見出しの上に「${found}」があります。シートを書き直すと失われます。行の下、自分の列、または別のシートに移してください。`,
    "formulas-become-values": ({ name, cells }) =>
      `「${name}」の下の数式 (セル: ${number(cells)}) は、表示されている値としてのみ残ります。数式は自分のシートに置いてください。`,
    "message-renamed": ({ message, was }) =>
      `「${message}」は、前回の「${was}」の名前が変わったものとして扱います。送信済み、固定した日付、メモは引き継がれます。別のメッセージであれば、独自のウェーブにしてください。`,
    "message-unclear": ({ was, messages }) =>
      `「${was}」は送信済みですが計画になく、次のものが新しく加わりました: ${messages.join("、")}。そのいずれかが同じものであれば、2 回送信されます。名前は 1 つずつ変更するか、新しいメッセージを独自のウェーブにしてください。`,
    "language-changed": ({ was, is }) =>
      `この計画は ${LANGUAGE_NAMES[was]} でしたが、現在は ${LANGUAGE_NAMES[is]} です。書かれた内容はすべて引き継がれます。戻すには、もう一度 ${LANGUAGE_NAMES[was]} を選んでください。`,
    "repeated-message-key": ({ key, otherCell }) =>
      `キー「${key}」はすでに ${otherCell} にあります。メッセージごとに異なるキーにしてください。`,
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
      `${number(rows)} 人の受信者にグループがないため、メールは送られません。アドレスの横にグループを入力してください。`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `「${found}」は計画にあるグループではないため、${number(rows)} 人の受信者にメールは送られません。「${nearest}」のことでしょうか。修正するか、そのグループの「別名」列に入力してください。`,
    "bad-address": ({ found }) =>
      `「${found}」はメール アドレスではないため、この行にはメールは送られません。name@example.com のようにアドレスを 1 つ入力してください。`,
    "missing-address": () =>
      "この受信者にはメール アドレスがないため、メールは送られません。アドレスを入力してください。",
    "repeated-recipient": ({ found, otherCell }) =>
      `「${found}」は、同じグループで既に ${otherCell} にあります。送られるメールは 1 通です。どちらかの行を削除してください。`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `「${found}」は「${group}」のほか、${otherCell} で「${other}」にも入っています。両方のグループのメッセージが届きますが、同じメッセージは 1 日に 1 回だけです。意図したものでなければ、行を 1 つにしてください。`,
    suppressed: ({ rows }) =>
      `${number(rows)} 人の受信者は送信の対象から外されているため、メールは送られません。`,
    "unspoken-language": ({ found, rows }) =>
      `「${found}」はこのアドインが対応する言語ではないため、${number(rows)} 人の受信者には別の言語のテキストが届きます。一覧から言語を選択するか、セルを空にしてください。`,
    "group-without-recipients": ({ groups }) =>
      `受信者のいないグループ: ${groups.map((group) => `「${group}」`).join("、")}。メールはグループ自体のアドレスまたは名前に宛てて送られます。受信者を追加するか、グループの表記を確認してください。`,
    "group-left-out": ({ groups }) =>
      `${groups.map((group) => `「${group}」`).join("、")}には送信できる受信者がいないため、メールは送られません。意図したものでなければ、受信者を修正してください。`,
    "missed-message": ({ message, groups, rows, batch }) =>
      `「${message}」が ${groups.join("、")} に送信されたときにいなかった人: ${number(rows)} 人。別の送信「${batch}」に入っています。送信するか、もう不要であれば送信済みにしてください。`,
    "had-already": ({ message, group, rows }) =>
      `送信済みのシートによると、「${group}」の全員 (${number(rows)} 人) が「${message}」を受け取っていますが、その行は送信済みになっていません。送信済みにするか、もう一度送る場合はそのシートの行を削除してください。`,
    "unknown-slice": ({ group, rows }) =>
      `「${group}」の受信者のうち ${number(rows)} 人にはメールが送られません。グループの一部には、残りの人にこれから送るメッセージがすでに届いており、この人たちがどちらの部分に入るかが分からないためです。新しい人には個別に送信するか、別のグループに入れてください。`,
    "number-in-field": ({ name, rows }) =>
      `「${name}」列に数値が ${number(rows)} 個あります。メールでは数値の表示形式が失われます。日付や 0 で始まる番号の場合は、文字列として入力してください。`,
    "blank-field": ({ message, field, rows }) =>
      `「${message}」のテキストにある {{${field}}} が ${number(rows)} 通のメールで空です (最初はこのセル)。値を入力するか、{{${field}|各位}} のように代わりの言葉を入力してください。`,
    "empty-mail": ({ message, field, rows }) =>
      `「${message}」のテキストは {{${field}}} などのフィールドだけで、${number(rows)} 通のメールで空になります (最初はこのセル)。値を入力するか、テキストに言葉を足してください。`,
    "unknown-message": ({ found, nearest }) =>
      `「${found}」は計画にあるメッセージではありません。「${nearest}」のことでしょうか。修正するか、行を削除してください。`,
    "repeated-template": ({ message, otherCell }) =>
      `「${message}」には、この言語のテキストが既に ${otherCell} にあります。どちらかを削除してください。`,
    "send-emptied": ({ batch }) =>
      `「${batch}」が計画からなくなったため、このシートを空にしました。送信する分を準備してください。`,
    "send-settled": ({ batch }) =>
      `「${batch}」はその後、送信済みまたは中止になったため、このシートを空にしました。次に送信する分を準備してください。`,
    "too-many-messages": ({ rows, most }) =>
      `計画のメールは ${number(rows)} 通ですが、1 つのシートに入るのは ${number(most)} 通までです。送信する分を 1 つずつ準備するか、それぞれを CSV ファイルに書き出してください。`,
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
        "「警告」では知らせるだけです。「分割」では大きなグループをいくつかの組に分け、1～2 週間ずつずらします。",
      shape: "「段階」シートがない場合に使う計画。",
    },
    samples: {
      newYear: "元日",
      freeze: "年末年始の変更凍結",
      person: "サンプル ユーザー",
    },
  },
  communications: {
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
          ? `「${wait.message}」の送信日は ${day(wait.on)} で、早くてもその ${number(wait.days)} 日後になります。${day(wanted)} では早すぎます。`
          : `「${wait.group}」の登録日は ${day(wait.on)} で、早くてもその ${number(wait.days)} 日後になります。${day(wanted)} では早すぎます。`,
      cutWait: ({ for: wait }) =>
        `「${wait.kind === "after" ? wait.message : wait.group}」の${wait.kind === "after" ? "送信日" : "登録日"}は ${day(wait.on)} で、この週にはその ${number(wait.days)} 日後以降に送れる日がないため、この週の最後に送れる日になりました。`,
      locked: "固定されています。日付は「固定日」列にあります。",
      sent: "送信済みです。日付はもう変わりません。",
      cancelled: "中止されました。何も送信されず、日付はそのまま残ります。",
      missed: "送信時にいなかった人向け: 次の送信可能日です。",
    },
    conflicts: {
      noSuchWeek: "日付なし: この月にその週はありません。",
      closedWeek: "日付なし: その週に送れる日がありません。",
      tooLate: ({ for: wait }) =>
        `日付なし: 「${wait.kind === "after" ? wait.message : wait.group}」は ${day(wait.on)} で、その後、この週に送れる日が残っていません。`,
    },
    leftPlan: "送信済みです。現在の計画には含まれていません。",
    notInPlan: "現在の計画には含まれていません。",
    standsTwice: "この行は重複しています。ここに書かれた内容は残ります。",
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
      sheetThere: {
        claim: "シートがある",
        protects: "シートがないと、差し込むものがありません。",
      },
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
      stillToSend: {
        claim: "Send の送信分はこれから送信するものである",
        protects: "同じメールが二度届いたり、中止したメールが届いたりします。",
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
    more: (count) => `ほかに ${number(count)} 件あります。`,
    remedies: {
      messages: "もう一度作成してください。Messages が書き直されます。",
      send: "送信分をもう一度準備してください。Send が書き直されます。",
      planAddresses:
        "計画がそうなっています。これらのグループや人が載っているところにメールアドレスを書き、もう一度作成してください。",
      planLengths:
        "計画には 255 文字を超える文章の列が多すぎます。いくつかの列の文章を短くし、もう一度作成してください。",
      planTexts: "計画がそうなっています。元のシートで文章を変更し、もう一度作成してください。",
      unhide: "シートを表示してください。いずれかのシートの見出しを右クリックし、[再表示] を選びます。",
      settled:
        "計画では、この送信分に送信するものはありません。送信済みか中止済み、または日付か名前が変わっています。もう一度作成してから、送信するものを準備してください。",
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
