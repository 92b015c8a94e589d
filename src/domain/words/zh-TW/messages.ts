import { countingIn } from "../../language/countingIn";
import { LANGUAGE_NAMES } from "../../language/languageNames";
import { type CivilDate, isoDateText, isoWeekday } from "../../calendar/civilDate";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../../language/weekendReadings";
import type { SendOnDay } from "../../plan/scheduleProblem";
import type { Translation } from "../../vocabulary/translation";
import type { Messages } from "../en/messages";

const { number } = countingIn("zh-TW");

/** Traditional Chinese: what sheets, problems and refusals say. */
export const messages: Translation<Messages> = {
  days: (count) => `${number(count)} 天`,
  weekRule: "週的計算方式：第一週為當月 1 日至 7 日，第二週為 8 日至 14 日，依此類推。",
  wavesPurpose:
    "各階段的用途：先為所有人舉行啟動會議，接著針對每個群組，在註冊前寄送兩封電子郵件，註冊時寄送一封，註冊後再寄送一封。",
  problems: {
    "no-table": () =>
      "找不到包含群組和月份的工作表。請建立含有「群組」欄和「月份」欄的表格，或插入範例資料。",
    "sheet-not-found": ({ found, sheetNames }) =>
      `沒有名為「${found}」的工作表。請選擇下列其中一個：${sheetNames.join("、")}。`,
    "no-table-on-sheet": () =>
      "此工作表沒有包含群組和月份的表格。請輸入標題「群組」和「月份」，或選擇其他工作表。",
    "no-groups": () => "標題下方沒有內容。請在每一列輸入一個群組。",
    "unknown-month": ({ found }) => `「${found}」不是月份。請輸入月份名稱或日期。`,
    "missing-month": ({ group }) => `「${group}」沒有月份。請為每個群組輸入一個月份。`,
    "day-in-month": ({ date, cells }) =>
      `「${dateInText("zh-TW", date)}」是某一天，卻會被當成整個月來規劃${cells > 1 ? `（這類儲存格：${number(cells)} 個）` : ""}。目前還無法按日規劃；如果指的是該月，請以文字形式輸入「${monthInText("zh-TW", date)}」。`,
    "missing-group": () => "有月份，但沒有群組。請輸入群組的名稱，或清除該列。",
    "several-months": ({ group, otherCell }) =>
      `「${group}」在 ${otherCell} 中還有另一個月份。請為每個群組只保留一個月份。`,
    "repeated-month": ({ found, otherCell }) =>
      `「${found}」已出現在 ${otherCell} 中。請寫出年份，或為每個月份只保留一欄。`,
    "plan-too-long": ({ months, most }) =>
      `計畫將橫跨 ${number(months)} 個月，但最多只能有 ${number(most)} 個月。請檢查此月份的年份。`,
    "repeated-group": ({ group, otherCell }) =>
      `「${group}」已出現在 ${otherCell} 中。請為每個群組只保留一列，或為兩者指定不同的名稱。`,
    "repeated-key": ({ key, otherCell }) =>
      `索引鍵「${key}」已出現在 ${otherCell} 中。請為每個群組指定各自的索引鍵。`,
    "unknown-users": ({ found }) => `「${found}」不是使用者人數。請輸入整數，例如 250。`,
    "not-an-address": ({ found }) => `「${found}」不是電子郵件地址。請輸入地址，例如 it@example.com。`,
    "cell-error": ({ found }) => `儲存格顯示 ${found}。請修正公式，或輸入值。`,
    "text-too-long": ({ characters, most }) =>
      `此儲存格包含 ${number(characters)} 個字元，而 Excel 最多保留 ${number(most)} 個。請縮短文字。`,
    "formula-like": ({ found }) => `某些程式會將「${found}」當成公式執行。請輸入開頭不像公式的名稱。`,
    "merged-cells": ({ range }) =>
      `儲存格 ${range} 已合併，因此無法確定內容之間的對應關係。請取消合併儲存格，並填入每個儲存格。`,
    "unknown-setting-value": ({ setting, found }) =>
      `「${found}」不是「${setting}」的有效值。請更正或清除該值。`,
    "sheet-name-taken": ({ name }) =>
      `已有名為「${name}」的工作表，且不是由 Rollout Waves 建立，因此未予變更。請重新命名該工作表，然後再次產生。`,
    "name-taken": ({ name }) =>
      `名稱「${name}」在此活頁簿中已用於其他用途。請在 [公式] > [名稱管理員] 中重新命名，然後再次產生。`,
    "sheet-protected": () => "此工作表受到保護，無法更新。請選擇 [校閱] > [取消保護工作表]，然後再次產生。",
    "workbook-protected": () =>
      "活頁簿的結構受到保護，無法新增工作表。請選擇 [校閱] > [保護活頁簿] 以取消保護，然後再次產生。",
    "no-open-day": ({ message, group }) =>
      `「${message}」（${group}）所在的週已沒有可用的日期。請選擇其他月份或其他週。`,
    "no-address": ({ groups }) =>
      `下列群組沒有電子郵件地址：${groups.join("、")}。To 欄中會填入群組的名稱，由 Outlook 在通訊錄中查詢。為確保無誤，請新增「電子郵件」欄。`,
    "unclear-groups": ({ found }) =>
      `無法確定「${found}」包含哪些群組。請以頓號或逗號分隔各群組，並在每個群組後面的括號中寫出使用者人數：人力資源（50 位使用者）、財務（40 位使用者）。`,
    "everyone-among-groups": ({ found }) =>
      `「${found}」表示所有人，但同時還有其他群組。請寫出具體是哪個群組。`,
    "note-not-read": ({ found }) => `「${found}」被視為表格下方的附註。如果它是群組，請為其輸入月份。`,
    "table-not-read": ({ range }) =>
      `${range} 中還有一個包含群組和月份的表格，該表格未被讀取。請將內容合併到一個表格中。`,
    "months-out-of-order": ({ found }) => `「${found}」早於前一欄的月份。請檢查開始月份，或寫出年份。`,
    "no-such-week": ({ message, group }) =>
      `「${message}」（${group}）所在的月份沒有第五週。請選擇其他週，例如最後一週。`,
    "out-of-order": ({ message, group, previous }) =>
      `「${message}」（${group}）沒有晚於「${previous}」。請變更其中一個日期。`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `「${group}」從「${previous}」到「${message}」只隔 ${number(days)} 天，至少需要 ${number(least)} 天。請為其中之一選擇其他週。`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `從「${previous}」的註冊到「${group}」的註冊只隔 ${number(days)} 天，至少需要 ${number(least)} 天。請選擇較晚的月份。`,
    "over-capacity": ({ week, users, most, groups }) =>
      `從 ${isoDateText(week)} 開始的一週有 ${number(users)} 位使用者註冊（${groups.join("、")}），而技術服務人員最多只能處理 ${number(most)} 位。請移動或分割某個群組。`,
    "sends-in-freeze": ({ label, sends }) =>
      `在「${label}」期間送出的訊息：${number(sends.length)} 則${example(sends)}。如有不應送出的訊息，請變更其所在的週。`,
    "locked-on-closed-day": ({ message, group, date, closure }) =>
      `「${message}」${to(group)}已鎖定在 ${isoDateText(date)}，但當天無法傳送（${closure.kind === "weekend" ? "週末" : closure.label}）。請解除鎖定；如果是刻意如此，可保持不變。`,
    "locked-outside-week": ({ message, group, date }) =>
      `「${message}」${to(group)}已鎖定在 ${isoDateText(date)}，但該日期不在其所屬的週內。請解除鎖定；如果是刻意如此，可保持不變。`,
    "kickoff-with-first-message": ({ kickoff, groups }) =>
      `「${kickoff}」與傳送給 ${groups.join("、")} 的第一則訊息在同一週。請提前舉行啟動會議，以便留出提問的時間。`,
    "enrolled-before-evaluated": ({ groups, previous }) =>
      `在詢問「${previous}」的註冊情況之前，下列群組就已開始註冊：${groups.join("、")}。請選擇較晚的月份或週。`,
    "executives-in-pilot": ({ group }) =>
      `「${group}」屬於最先註冊的群組，因此是試驗群組。請從能承受並解決問題的群組開始，讓主管稍後再註冊。`,
    "phases-out-of-order": ({ message, phase, previous, previousPhase }) =>
      `對於相同的群組，「${message}」（${phase}）排在「${previous}」（${previousPhase}）之後。如果並非有意，請變更兩者的順序或其中一個的階段。`,
    "sends-in-past": ({ sends }) =>
      `日期已過且未標記為已傳送的訊息：${number(sends.length)} 則${example(sends)}。請將已送出的標記為已傳送；其餘的請改為更晚的月份或日期，或將其取消。`,
    "slices-to-one-address": ({ groups }) =>
      `已分割且沒有收件者的群組：${groups.join("、")}。群組本身的地址會為每一部分各收到一次每則訊息。請將成員列為收件者，或不要分割這些群組。`,
    "unknown-calendar": ({ calendar, scope }) =>
      `行事曆中沒有適用於「${calendar}」的列。請依「${scope}」欄中的寫法輸入名稱，或新增一列。`,
    "no-waves": () => "標題下方沒有訊息。請在每一列輸入一則訊息，或刪除該工作表以使用預設計畫。",
    "missing-value": ({ name }) => `「${name}」欄在此處是空的。請填入，或清除該列。`,
    "not-a-choice": ({ name, found, choices }) =>
      `「${found}」不是「${name}」的有效值。請輸入下列其中一個值：${choices.join("、")}。`,
    "weekday-or-country": (problem) => {
      const { found, day, country, days } = weekendReadings("zh-TW", problem);
      return `「${found}」可能表示${day}，也可能表示國家/地區「${country}」。請輸入週末各天的全名：僅指這一天時為「${day}」，指該國家/地區時為「${days}」。`;
    },
    "not-in-range": ({ name, found, least, most }) =>
      `「${found}」不是「${name}」的有效值。請輸入 ${number(least)} 到 ${number(most)} 之間的整數。`,
    "unknown-week": ({ found }) =>
      `「${found}」不是月份中的週。請以文字形式輸入 1 到 5、「最後一週」或 1-3 這樣的週範圍。`,
    "unknown-date": ({ found }) => `「${found}」不是日期。請輸入日期，例如 2026-12-24。`,
    "dates-reversed": ({ found }) => `「${found}」早於開始日期。請將這兩個日期對調。`,
    "repeated-message": ({ message, otherCell }) =>
      `「${message}」已出現在 ${otherCell} 中。請為每則訊息指定不同的名稱。`,
    "several-audiences": ({ wave, otherCell }) =>
      `階段 ${String(wave)} 在 ${otherCell} 中還有另一個對象。請只保留一個對象，或將此訊息設為單獨的階段。`,
    "missing-text": ({ message }) => `「${message}」是電子郵件，但此處沒有文字。請輸入其主旨和內文。`,
    "unknown-field": ({ field, nearest }) =>
      `沒有名為 {{${field}}} 的欄位。您要用的是否為 {{${nearest}}}？請更正，或直接輸入文字。`,
    "stray-braces": ({ found }) =>
      `「${found}」中的大括號沒有構成欄位，會原樣出現在郵件中。請將欄位寫為 {{Name}} 或 {{Name|同仁}}（半形大括號，其中和旁邊沒有別的大括號），或刪除大括號。`,
    "communications-without-headers": ({ headers }) =>
      `此工作表沒有包含標題${headers.map((header) => `「${header}」`).join("和")}的列，因此無法保留其中填寫的內容。請重新輸入這些標題，或刪除該工作表。`,
    "communications-header-missing": ({ headers }) =>
      `此列缺少標題${headers.map((header) => `「${header}」`).join("、")}，因此無法得知傳送了什麼以及何時傳送。請在相應的欄上方重新輸入這些標題。`,
    "above-headers": ({ found }) =>
      `標題上方有「${found}」，重新寫入工作表時會遺失。請將其移到各列下方、自己的欄中或其他工作表。`,
    "formulas-become-values": ({ name, cells }) =>
      `「${name}」下的公式（儲存格：${number(cells)}）只會保留其顯示的值。請將公式放在自己的工作表中。`,
    "message-renamed": ({ message, was }) =>
      `「${message}」被視為上次的「${was}」改了名稱：已傳送、已鎖定和備註的內容都會保留。如果是另一則訊息，請為其單獨設一個波次。`,
    "message-unclear": ({ was, messages }) =>
      `「${was}」已傳送但不在計畫中，而下列訊息是新的：${messages.join("、")}。如果是其中之一，就會傳送兩次。請一次只改一個名稱，或為新訊息單獨設一個波次。`,
    "language-changed": ({ was, is }) =>
      `此計畫原為 ${LANGUAGE_NAMES[was]}，現為 ${LANGUAGE_NAMES[is]}，其中所寫的內容均已保留。若要還原，請重新選擇 ${LANGUAGE_NAMES[was]}。`,
    "repeated-message-key": ({ key, otherCell }) =>
      `鍵「${key}」已在 ${otherCell} 中。請為每則訊息設定不同的鍵。`,
    "sent-without-date": ({ sendDate, sent }) =>
      `此列已標示為已傳送，但沒有註明何時傳送。請在「${sendDate}」或「${sent}」欄中輸入日期。`,
    "similar-groups": ({ group, other, otherCell }) =>
      `「${group}」與 ${otherCell} 中的「${other}」非常相似。如果它們是同一個群組，請統一名稱，或在「別名」欄中填寫另一個名稱。`,
    "read-as-one-group": ({ found }) => `「${found}」已讀取為一個群組。如果是多個群組，請以逗號分隔。`,
    "recipients-without-headers": ({ headers }) =>
      `此工作表沒有包含標題${headers.map((header) => `「${header}」`).join("和")}的列，因此無法讀取收件者。請在各欄上方輸入這些標題，或重新命名該工作表。`,
    "without-headers": ({ headers }) =>
      `此工作表沒有包含標題${headers.map((header) => `「${header}」`).join("、")}的列，因此無法讀取任何內容。請在各欄上方輸入這些標題，或重新命名該工作表。`,
    "sheet-not-read": ({ input, headers }) =>
      `此工作表看起來像「${input}」，但未被讀取。如果要使用它，請取消隱藏，將其命名為「${input}」，並在各欄上方輸入標題${headers.map((header) => `「${header}」`).join("、")}；這樣的工作表只保留一個。`,
    "hidden-used": ({ input }) =>
      `此工作表已隱藏，並被讀取為「${input}」。請取消隱藏以查看哪些內容有效；如果不使用它，請將其刪除。`,
    "hidden-unclear": ({ input }) =>
      `此隱藏的工作表具有「${input}」的標題，而其他工作表都沒有。如果要使用它，請取消隱藏或將其命名為「${input}」；否則請將其刪除。`,
    "second-table": ({ input, other }) =>
      `此工作表可讀取為「${input}」，「${other}」也可以。請將所有內容合併到其中一個，並刪除另一個。`,
    "taken-as-suppress": () => "此處被讀取為不接收郵件的人員名單或標記。如果不是，請變更其名稱。",
    "recipient-without-group": ({ rows }) =>
      `${number(rows)} 位收件者沒有群組，因此不會收到郵件。請在地址旁邊輸入群組。`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `「${found}」不是計畫中的群組，因此 ${number(rows)} 位收件者不會收到郵件。您要用的是否為「${nearest}」？請更正，或在該群組的「別名」欄中填寫此名稱。`,
    "bad-address": ({ found }) =>
      `「${found}」不是電子郵件地址，因此不會傳送郵件給此列。請輸入一個地址，例如 name@example.com。`,
    "missing-address": () => "此收件者沒有電子郵件地址，因此不會收到郵件。請輸入地址。",
    "repeated-recipient": ({ found, otherCell }) =>
      `「${found}」已出現在 ${otherCell} 中，且屬於同一個群組。每封郵件只會傳送一次；請刪除其中一列。`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `「${found}」屬於「${group}」，又在 ${otherCell} 中屬於「${other}」。此地址會收到兩個群組的訊息，但同一則訊息每天只會收到一次。如果不是刻意如此，請只保留一列。`,
    suppressed: ({ rows }) => `${number(rows)} 位收件者已排除在傳送對象之外，不會收到郵件。`,
    "unspoken-language": ({ found, rows }) =>
      `「${found}」不是此增益集支援的語言，因此 ${number(rows)} 位收件者收到的會是其他語言的文字。請從清單中選擇語言，或將儲存格留白。`,
    "group-without-recipients": ({ groups }) =>
      `下列群組沒有收件者：${groups.map((group) => `「${group}」`).join("、")}。郵件會傳送到群組本身的地址，或以群組的名稱為收件者。請新增收件者，或檢查群組的寫法。`,
    "group-left-out": ({ groups }) =>
      `${groups.map((group) => `「${group}」`).join("、")}中沒有可以接收郵件的收件者，因此不會傳送郵件。如果不是刻意如此，請更正收件者。`,
    "missed-message": ({ message, groups, rows, batch }) =>
      `「${message}」傳送給 ${groups.join("、")} 時不在的人數：${number(rows)}。他們在單獨的一次傳送「${batch}」中。請傳送，若他們不再需要，請標記為已傳送。`,
    "had-already": ({ message, group, rows }) =>
      `根據已傳送工作表，「${group}」中的所有人（${number(rows)}）都已收到「${message}」，但其所在列未標記為已傳送。請標記該列，或在該工作表中刪除他們的列以便再次傳送。`,
    "unknown-slice": ({ group, rows }) =>
      `「${group}」中有 ${number(rows)} 位收件者不會收到郵件：該群組的一部分人已經收到其餘的人尚未收到的訊息，而無法得知這些收件者屬於哪一部分。請自行寫信給新加入的人，或將他們列入單獨的群組。`,
    "number-in-field": ({ name, rows }) =>
      `「${name}」欄包含 ${number(rows)} 個數字，而郵件中的數字不含格式。如果是日期或以零開頭，請以文字形式輸入。`,
    "blank-field": ({ message, field, rows }) =>
      `「${message}」的文字中有 {{${field}}}，但該欄位在 ${number(rows)} 封郵件中是空的，首先出現在此處。請填入，或寫出替代的文字：{{${field}|同仁}}。`,
    "empty-mail": ({ message, field, rows }) =>
      `「${message}」的一段文字只有 {{${field}}} 這樣的欄位，在 ${number(rows)} 封郵件中是空的，首先出現在此處。請填入欄位，或在文字中多寫一些內容。`,
    "unknown-message": ({ found, nearest }) =>
      `「${found}」不是計畫中的訊息。您要用的是否為「${nearest}」？請更正，或刪除該列。`,
    "repeated-template": ({ message, otherCell }) =>
      `「${message}」在 ${otherCell} 中已有此語言的文字。請刪除其中一個。`,
    "send-emptied": ({ batch }) => `「${batch}」已不在計畫中，因此此工作表已清空。請準備要傳送的批次。`,
    "send-settled": ({ batch }) =>
      `「${batch}」已傳送或已取消，因此此工作表已清空。請準備接下來要傳送的批次。`,
    "too-many-messages": ({ rows, most }) =>
      `計畫中有 ${number(rows)} 封郵件，而一個工作表最多容納 ${number(most)} 封。請一次準備一個批次，或將每個批次寫入 CSV 檔案。`,
  },
  refusals: {
    "cell-edit-mode": () => "正在編輯儲存格。請在工作表中按 Enter 或 Esc，然後再試一次。",
    protected: ({ sheet }) =>
      sheet === undefined
        ? "活頁簿受到保護。請在 [校閱] 索引標籤上取消保護，然後再試一次。"
        : `工作表「${sheet}」受到保護。請選擇 [校閱] > [取消保護工作表]，然後再試一次。`,
    "read-only": ({ file }) =>
      file === undefined
        ? "活頁簿以唯讀方式開啟。請儲存複本，然後在複本中產生。"
        : `${file} 可以讀取，但無法寫入。請使用 --out 指定其他檔案。`,
    "name-taken": ({ name = "" }) =>
      `名稱「${name}」在此活頁簿中已用於不屬於此增益集的項目。請重新命名，然後再試一次。`,
    "sheet-not-found": ({ sheet = "" }) => `工作表「${sheet}」已不存在。請選擇其他工作表，然後再試一次。`,
    "too-large": ({ sheet }) =>
      `${sheet === undefined ? "結果" : `「${sheet}」`}超出 Excel 允許的大小。請將計畫分成兩個活頁簿。`,
    "changed-meanwhile": ({ sheet, file = "" }) =>
      sheet === undefined
        ? `在此期間，${file} 已由其他程式變更，因此未寫入任何內容。請重新執行該命令。`
        : `在此期間，工作表「${sheet}」已被變更，可能是由其他人變更的。請再試一次，屆時會讀取其目前的內容。`,
    cancelled: () => "已依照您的要求取消。",
    "not-answering": () => "Excel 沒有回應。請等候其恢復，查看「時間表」和 Messages 工作表，然後再次產生。",
    "host-failed": () => "Excel 無法完成此操作。請再試一次；如果再次發生，請關閉並重新開啟活頁簿。",
    "file-not-accessible": ({ file = "" }) =>
      `無法開啟或寫入 ${file}。請檢查該檔案是否存在、您是否有權使用，以及是否有程式正在開啟它。`,
    "not-a-workbook": ({ file }) =>
      `${fileText(file)}不是完整的 Excel 活頁簿。請在 Excel 中開啟，另存為 .xlsx，然後使用該檔案。`,
    "unsupported-format": ({ file }) =>
      `${fileText(file)}的格式不是 .xlsx 或 .xlsm。請在 Excel 中開啟，另存為 .xlsx，然後使用該檔案。`,
    encrypted: ({ file }) =>
      `${fileText(file)}已使用密碼加密。請在 Excel 中開啟，移除密碼（[檔案] > [資訊] > [保護活頁簿]），然後儲存。`,
    "inflates-too-much": ({ file }) =>
      `${fileText(file)}解壓縮後的大小遠超過活頁簿應有的大小，因此未予讀取。請在 Excel 中開啟，並另存為新檔案。`,
  },
  holidays: {
    sheet: "假日",
    heading: "國定假日",
    adds: "以資料列新增計畫所涉年份的全國假日，您可以任意變更。半天假以及只有銀行和辦公機構休息的日子只會提醒。只有部分地區適用的假日請自行新增。",
    country: "國家/地區",
    chooseCountry: "選擇國家/地區",
    insert: "新增國定假日",
    inserting: "正在新增國定假日…",
    added: (place, days, sheet) => `${place}：已在工作表「${sheet}」中新增 ${days}。`,
    allThere: (place) => `${place}：行事曆中已有全部這些假日。`,
    forCalendars: (calendars) => `這些日子僅適用於行事曆為 ${calendars} 的群組。`,
    forEveryone: (example, calendar, scope) =>
      `這些日子適用於所有群組。如果只適用於部分群組，請在這些群組的「${calendar}」欄和這些日子的「${scope}」欄中填寫行事曆，例如 ${example}。`,
    noneMeans: (country, calendars) => `各群組的行事曆中沒有表示${country}的行事曆：${calendars}。`,
    withoutCalendar: (groups, calendar) =>
      `沒有行事曆、因而不適用這些日子的群組：${groups}。如果應當適用，請在「${calendar}」欄中填寫行事曆。`,
    otherLists: (sheets, scope) =>
      `還有其他國定假日適用於所有群組（${sheets}）。如果只適用於部分群組，請在「${scope}」欄中填寫這些群組的行事曆。`,
    noneKnown: (place) => `${place}：沒有已知的假日。請在工作表「行事曆」中填寫。`,
  },
  planning: {
    weekRuleLines: {
      containsFirst: (weekStart) =>
        `週的計算方式：依從${weekStart}開始的日曆週計算，包含當月 1 日的那一週為第一週。`,
      isoMajority: (weekStart) =>
        `週的計算方式：依從${weekStart}開始的日曆週計算，至少有四天在當月內的第一個週為第一週。`,
      firstFull: (weekStart) =>
        `週的計算方式：依從${weekStart}開始的日曆週計算，完全在當月內的第一個週為第一週。`,
    },
    prompts: {
      wave: "從 1 開始的編號。編號相同的訊息屬於同一階段。",
      audience: "「全部」、「每個群組」，或以頓號或逗號分隔的若干群組的名稱。",
      week: "1 到 5、「最後一週」，或連續的週，例如 1-3。",
      monthsAfter: "在該群組自己的月份之後幾個月。空白：同一個月。",
      weekday: "在星期幾傳送。空白：「設定」工作表中的「預設傳送日」。",
      channels: "下列一或多項：會議、電子郵件、網站、社群媒體、海報。",
      subject: "可包含 {{Group}}、{{Month}} 和 {{EnrollmentDateLong}} 等欄位的文字。",
      from: "第一天的日期。",
      to: "最後一天的日期（包含當天）。空白：與開始日期相同。",
      kind: "假日，或變更凍結（期間不應做任何變更）。",
      scope: "「全部」、群組的名稱或管道。空白：全部。",
      effect: "「封鎖」表示在這些日期不傳送訊息；「警告」僅作提示。",
      weekRule: "月份中的哪一週為第一週。",
      weekend: "以頓號或逗號分隔的星期幾，或國家/地區代碼，例如 TW。",
      leadWeeks: "啟動會議比計畫提前幾週舉行。",
      leastGate: "從一個月的註冊到下一個月的註冊之間的最少天數。",
      capacity: "技術服務人員一週內能處理的使用者人數。空白：無限制。",
      whenFull: "「警告」僅作提示；「分割」會將較大的群組分成若干批，每批相隔一到兩週。",
      shape: "沒有「溝通階段」工作表時使用的計畫。",
    },
    samples: {
      newYear: "元旦",
      freeze: "年底變更凍結",
      person: "範例人員",
    },
  },
  communications: {
    unnamedColumn: "欄",
    dateFormat: "yyyy-mm-dd",
    reasons: {
      weekday: (weekday) => `計畫指定的日子：${weekdayName("zh-TW", weekday)}。`,
      kickoff: "該週的第一個可用日：啟動會議先於其他所有訊息。",
      shortWeek: "當月的這一週不含指定的星期幾，因此改為最後一個可用日。",
      closed: ({ wanted, because, moved }) =>
        `${day(wanted)}無法傳送（${because.kind === "weekend" ? "週末" : because.label}），因此改為${moved === "next" ? "下一個可用日" : "此前的最後一個可用日"}。`,
      wait: ({ wanted, for: wait }) =>
        wait.kind === "after"
          ? `「${wait.message}」的傳送日期為 ${day(wait.on)}，最早只能在其 ${number(wait.days)} 天後傳送；${day(wanted)}過早。`
          : `「${wait.group}」的註冊日期為 ${day(wait.on)}，最早只能在其 ${number(wait.days)} 天後傳送；${day(wanted)}過早。`,
      cutWait: ({ for: wait }) =>
        `「${wait.kind === "after" ? wait.message : wait.group}」的${wait.kind === "after" ? "傳送" : "註冊"}日期為 ${day(wait.on)}，這一週在其 ${number(wait.days)} 天後已沒有可用日，因此改為最後一個可用日。`,
      locked: "已鎖定：日期請見「鎖定日期」欄。",
      sent: "已傳送：日期不再變動。",
      cancelled: "已取消：不傳送任何內容，日期保持不變。",
      missed: "給傳送時不在的人：下一個可傳送日。",
    },
    conflicts: {
      noSuchWeek: "沒有日期：當月沒有這一週。",
      closedWeek: "沒有日期：這一週的每一天都無法傳送。",
      tooLate: ({ for: wait }) =>
        `沒有日期：「${wait.kind === "after" ? wait.message : wait.group}」的日期為 ${day(wait.on)}，此後這一週已沒有可用日。`,
    },
    leftPlan: "已傳送。已不在計畫中。",
    notInPlan: "已不在計畫中。",
    standsTwice: "此列出現了兩次；此處所寫的內容會保留。",
    prompts: {
      owner: "由誰負責。由您填寫：再次產生時會保留。",
      status: "「已規劃」、「已就緒」、「已傳送」或「已取消」。已傳送的列不再變動。",
      lockedDate: "無論計畫如何，此訊息都必須在該日期傳送。清除即可解除鎖定。",
      sent: "實際傳送的日期（如果不同於傳送日期）。此處有日期的列不再變動。",
      notes: "由您填寫：再次產生時會保留。您新增的欄也會保留。",
      feedback: "大家回饋意見的地方。空白：「設定」工作表中的 FeedbackLink 列（如果有）。",
    },
    load: {
      week: "週起始日期",
      messages: "訊息數",
      messagesInFreeze: "變更凍結所在週的訊息數",
      users: "註冊使用者人數",
      usersOverCapacity: "超出上限的使用者人數",
      messagesTitle: "每週訊息數",
      usersTitle: "每週註冊使用者人數",
      peak: (what, most, week) => `${what}。最多：${String(most)}，在從 ${isoDateText(week)} 開始的一週。`,
    },
  },
  preflight: {
    heading: "傳送前檢查",
    states: {
      passed: "通過",
      failed: "未通過",
      warned: "提示",
      untold: "未檢查",
    },
    rules: {
      sheetThere: {
        claim: "工作表存在",
        protects: "沒有它，就沒有可合併的內容。",
      },
      headersFirst: {
        claim: "標題位於第 1 列，從 A1 開始",
        protects: "Word 會將找到的第一列當作欄位的名稱。",
      },
      headerNames: {
        claim: "每個標題都可以作為合併欄位",
        protects: "Word 會變更或截短其他名稱，文件中的欄位就找不到對應的欄。",
      },
      uniqueHeaders: {
        claim: "沒有重複的標題",
        protects: "兩欄同名時，Word 只合併其中一欄。",
      },
      neededColumns: {
        claim: "每次合併所需的欄都存在",
        protects: "沒有對應欄的欄位會是空白。",
      },
      nothingElse: {
        claim: "工作表中沒有其他內容",
        protects: "Word 會將資料列旁邊的備註當作另一欄。",
      },
      noBlanks: {
        claim: "沒有空白的列、欄或儲存格",
        protects: "Word 遇到空白列就會停止，空白儲存格可能會重複上一封郵件的文字。",
      },
      onlyTexts: {
        claim: "每個儲存格都是文字",
        protects: "Word 會改變數字和日期：07865 會變成 7865，4 月 3 日可能變成 3 月 4 日。",
      },
      noFormulas: {
        claim: "沒有公式儲存格",
        protects: "在合併當天，公式可能得出不同的文字或錯誤。",
      },
      noMerges: {
        claim: "沒有合併的儲存格",
        protects: "合併的儲存格中只有第一個含有文字：其他郵件中會是空白。",
      },
      nothingHidden: {
        claim: "沒有隱藏或篩選的內容",
        protects: "合併列印仍會傳送隱藏和篩選掉的列。",
      },
      longTextsFirst: {
        claim: "長文字出現在前八列之內",
        protects: "Word 根據前八列決定欄的大小，如果其中沒有更長的文字，就會將文字截斷為 255 個字元。",
      },
      textLengths: {
        claim: "沒有超出儲存格容量的文字",
        protects: "Excel 會修復這樣的檔案，並將文字截斷為 32,767 個字元。",
      },
      namedRange: {
        claim: "具名範圍恰好涵蓋標題和各列",
        protects: "Word 會在工作表旁列出該名稱：範圍之外的列不會收到郵件。",
      },
      addresses: {
        claim: "每個 To 都是一個地址",
        protects: "一個儲存格中的多個地址會無人收到或所有人同時收到，而換行可能會新增收件者。",
      },
      oncePerBatch: {
        claim: "同一批次中沒有人出現兩次",
        protects: "同一個人會收到兩封相同的郵件。",
      },
      subjectLines: {
        claim: "每個主旨都只有一行",
        protects: "換行可能會截斷主旨，或加入沒有人寫過的內容。",
      },
      noFieldsLeft: {
        claim: "沒有殘留的範本欄位",
        protects: "所有人看到的會是 {{Name}} 而不是名字。",
      },
      oneSendDate: {
        claim: "每個批次只有一個傳送日期",
        protects: "一個批次一次送出：部分郵件會在錯誤的日期送出。",
      },
      oneBatch: {
        claim: "Send 只包含一個批次",
        protects: "一次合併只有一個主旨：另一批次的郵件也會以該主旨送出。",
      },
      stillToSend: {
        claim: "Send 中的批次仍待傳送",
        protects: "收件者會再次收到同一封郵件，或收到已取消的郵件。",
      },
      sameAsMessages: {
        claim: "Send 包含 Messages 中該批次的所有列，且沒有其他列",
        protects: "有人會收不到郵件、多收到一封或收到不同的文字。",
      },
      sameAsPlan: {
        claim: "各列與目前的計畫一致",
        protects: "此後計畫中的變更不會出現在郵件中。",
      },
    },
    found: (text) => `找到：「${text}」。`,
    missing: (text) => `缺少：「${text}」。`,
    more: (count) => `還有 ${number(count)} 個。`,
    remedies: {
      messages: "請再次產生：Messages 將重新寫入。",
      send: "請再次準備該批次：Send 將重新寫入。",
      planAddresses: "計畫本身如此。請在列出這些群組或人員的地方為每一個填寫電子郵件地址，然後再次產生。",
      planLengths: "計畫中超過 255 個字元的文字欄太多。請縮短其中一些欄的文字，然後再次產生。",
      planTexts: "計畫本身如此。請在該文字所在的來源工作表中修改，然後再次產生。",
      unhide: "請顯示該工作表：以滑鼠右鍵按一下任一工作表索引標籤，然後選擇「取消隱藏」。",
      settled:
        "依照計畫，該批次沒有要傳送的內容：它已傳送或已取消，或者現在的日期或名稱不同。請再次產生，然後準備要傳送的批次。",
    },
    noSheet: "沒有 Messages 工作表：請先產生時間表。",
    lookedUp: "Outlook 會在通訊錄中查詢名稱；填寫地址更可靠。",
    untold: {
      noPlan: "沒有可供比較的計畫。請先修正工作表中的問題。",
      noColumn: "缺少此項檢查所需的欄。",
      noMessages: "沒有可供比較的 Messages 工作表。請先產生時間表。",
      noBatch: "Send 中沒有準備好的批次。",
    },
  },
};

/** The blank is for a name in Latin letters, as a file's with its extension is. */
function fileText(file: string | undefined): string {
  return file === undefined ? "該檔案" : `${file} `;
}

function to(group: string | undefined): string {
  return group === undefined ? "" : `（${group}）`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined ? "" : `，例如 ${isoDateText(send.date)} 的「${send.message}」${to(send.group)}`;
}

/** Ends in a Chinese word, so that no blank follows it. */
function day(date: CivilDate): string {
  return `${isoDateText(date)} ${weekdayName("zh-TW", isoWeekday(date))}`;
}
