import { countingIn } from "../../language/countingIn";
import { LANGUAGE_NAMES } from "../../language/languageNames";
import { type CivilDate, isoDateText, isoWeekday } from "../../calendar/civilDate";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../../language/weekendReadings";
import type { SendOnDay } from "../../plan/scheduleProblem";
import type { Translation } from "../../vocabulary/translation";
import type { Messages } from "../en/messages";

const { number } = countingIn("zh-CN");

/** Simplified Chinese: what sheets, problems and refusals say. */
export const messages: Translation<Messages> = {
  days: (count) => `${number(count)} 天`,
  weekRule: "周的计算方法：第 1 周为当月 1 日至 7 日，第 2 周为 8 日至 14 日，以此类推。",
  wavesPurpose:
    "各波次的作用：先面向所有人召开启动会议，然后针对每个组，在注册前发送两封电子邮件，注册时发送一封，注册后再发送一封。",
  problems: {
    "no-table": () => "未找到包含组和月份的工作表。请创建一个包含“组”列和“月份”列的表，或插入示例数据。",
    "sheet-not-found": ({ found, sheetNames }) =>
      `没有名为“${found}”的工作表。请选择以下工作表之一：${sheetNames.join("、")}。`,
    "no-table-on-sheet": () => "此工作表中没有包含组和月份的表。请输入标题“组”和“月份”，或选择其他工作表。",
    "no-groups": () => "标题下方没有内容。请在每行中输入一个组。",
    "unknown-month": ({ found }) => `“${found}”不是月份。请输入月份名称或日期。`,
    "missing-month": ({ group }) => `“${group}”没有月份。请为每个组输入一个月份。`,
    "day-in-month": ({ date, cells }) =>
      `“${dateInText("zh-CN", date)}”是某一天，却会被当作整个月来计划${cells > 1 ? `（此类单元格：${number(cells)} 个）` : ""}。目前还不能按天计划；如果指的是该月，请以文本形式输入“${monthInText("zh-CN", date)}”。`,
    "missing-group": () => "有月份，但没有组。请输入组的名称，或清除该行。",
    "several-months": ({ group, otherCell }) =>
      `“${group}”在 ${otherCell} 中还有另一个月份。请为每个组只保留一个月份。`,
    "repeated-month": ({ found, otherCell }) =>
      `“${found}”已出现在 ${otherCell} 中。请写明年份，或为每个月份只保留一列。`,
    "plan-too-long": ({ months, most }) =>
      `计划将跨越 ${number(months)} 个月，但最多只能有 ${number(most)} 个月。请检查此月份的年份。`,
    "repeated-group": ({ group, otherCell }) =>
      `“${group}”已出现在 ${otherCell} 中。请为每个组只保留一行，或为两者指定不同的名称。`,
    "repeated-key": ({ key, otherCell }) => `键“${key}”已出现在 ${otherCell} 中。请为每个组指定各自的键。`,
    "unknown-users": ({ found }) => `“${found}”不是用户数。请输入整数，例如 250。`,
    "not-an-address": ({ found }) => `“${found}”不是电子邮件地址。请输入地址，例如 it@example.com。`,
    "cell-error": ({ found }) => `单元格显示 ${found}。请修正公式，或输入值。`,
    "text-too-long": ({ characters, most }) =>
      `此单元格包含 ${number(characters)} 个字符，而 Excel 最多保留 ${number(most)} 个。请缩短文本。`,
    "formula-like": ({ found }) => `某些程序会将“${found}”作为公式运行。请输入开头不像公式的名称。`,
    "merged-cells": ({ range }) =>
      `单元格 ${range} 已合并，因此无法确定内容之间的对应关系。请取消合并单元格，并填写每个单元格。`,
    "unknown-setting-value": ({ setting, found }) => `“${found}”不是“${setting}”的有效值。请更正或清除该值。`,
    "sheet-name-taken": ({ name }) =>
      `已存在名为“${name}”的工作表，它不是由 Rollout Waves 创建的，因此未作更改。请重命名该工作表，然后重新生成。`,
    "name-taken": ({ name }) =>
      `名称“${name}”在此工作簿中已另作他用。请在“公式”>“名称管理器”中重命名，然后重新生成。`,
    "sheet-protected": () => "此工作表受保护，无法更新。请选择“审阅”>“撤消工作表保护”，然后重新生成。",
    "workbook-protected": () =>
      "工作簿的结构受保护，无法添加工作表。请选择“审阅”>“保护工作簿”以取消保护，然后重新生成。",
    "no-open-day": ({ message, group }) =>
      `“${message}”（${group}）所在的周已没有可用的日期。请选择其他月份或其他周。`,
    "no-address": ({ groups }) =>
      `以下组没有电子邮件地址：${groups.join("、")}。To 列中将填入组的名称，由 Outlook 在通讯簿中查找。为确保无误，请添加“电子邮件”列。`,
    "unclear-groups": ({ found }) =>
      `无法确定“${found}”包含哪些组。请用逗号分隔各组，并在每个组后面的括号中写明用户数：人力资源（50 位用户），财务（40 位用户）。`,
    "everyone-among-groups": ({ found }) => `“${found}”表示所有人，但同时还有其他组。请写明具体是哪个组。`,
    "note-not-read": ({ found }) => `“${found}”被视为表下方的备注。如果它是一个组，请为其输入月份。`,
    "table-not-read": ({ range }) =>
      `${range} 中还有一个包含组和月份的表，该表未被读取。请将内容合并到一个表中。`,
    "months-out-of-order": ({ found }) => `“${found}”早于前一列的月份。请检查开始月份，或写明年份。`,
    "no-such-week": ({ message, group }) =>
      `“${message}”（${group}）所在的月份没有第 5 周。请选择其他周，例如最后一周。`,
    "out-of-order": ({ message, group, previous }) =>
      `“${message}”（${group}）没有晚于“${previous}”。请更改其中一个日期。`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `“${group}”从“${previous}”到“${message}”只隔 ${number(days)} 天，至少需要 ${number(least)} 天。请为其中之一选择其他周。`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `从“${previous}”的注册到“${group}”的注册只隔 ${number(days)} 天，至少需要 ${number(least)} 天。请选择更晚的月份。`,
    "over-capacity": ({ week, users, most, groups }) =>
      `从 ${isoDateText(week)} 开始的一周有 ${number(users)} 位用户注册（${groups.join("、")}），而技术支持人员最多只能应对 ${number(most)} 位。请移动或拆分某个组。`,
    "sends-in-freeze": ({ label, sends }) =>
      `在“${label}”期间发出的消息：${number(sends.length)} 条${example(sends)}。如有不应发出的消息，请更改其所在的周。`,
    "locked-on-closed-day": ({ message, group, date, closure }) =>
      `“${message}”${to(group)}已锁定到 ${isoDateText(date)}，但当天不可发送（${closure.kind === "weekend" ? "周末" : closure.label}）。请解除锁定；如果有意如此，可保持不变。`,
    "locked-outside-week": ({ message, group, date }) =>
      `“${message}”${to(group)}已锁定到 ${isoDateText(date)}，但该日期不在其所属的周内。请解除锁定；如果有意如此，可保持不变。`,
    "kickoff-with-first-message": ({ kickoff, groups }) =>
      `“${kickoff}”与发给 ${groups.join("、")} 的第一条消息在同一周。请提前召开启动会议，以便留出提问的时间。`,
    "enrolled-before-evaluated": ({ groups, previous }) =>
      `在询问“${previous}”的注册情况之前，以下组就已开始注册：${groups.join("、")}。请选择更晚的月份或周。`,
    "executives-in-pilot": ({ group }) =>
      `“${group}”属于最先注册的组，因此是试点。请从能够承受并解决问题的组开始，让高级管理人员稍后再注册。`,
    "phases-out-of-order": ({ message, phase, previous, previousPhase }) =>
      `对于相同的组，“${message}”（${phase}）排在“${previous}”（${previousPhase}）之后。如果并非有意，请更改两者的顺序或其中一个的阶段。`,
    "sends-in-past": ({ sends }) =>
      `日期已过且未标记为已发送的消息：${number(sends.length)} 条${example(sends)}。请将已发出的标记为已发送；其余的请改为更晚的月份或日期，或将其取消。`,
    "slices-to-one-address": ({ groups }) =>
      `已拆分且没有收件人的组：${groups.join("、")}。组自己的地址会为每一部分各收到一次每条消息。请将成员列为收件人，或不要拆分这些组。`,
    "unknown-calendar": ({ calendar, scope }) =>
      `日历中没有适用于“${calendar}”的行。请按“${scope}”列中的写法输入名称，或添加一行。`,
    "no-waves": () => "标题下方没有消息。请在每行中输入一条消息，或删除该工作表以使用默认计划。",
    "missing-value": ({ name }) => `“${name}”列在此处为空。请填写，或清除该行。`,
    "not-a-choice": ({ name, found, choices }) =>
      `“${found}”不是“${name}”的有效值。请输入以下值之一：${choices.join("、")}。`,
    "weekday-or-country": (problem) => {
      const { found, day, country, days } = weekendReadings("zh-CN", problem);
      return `“${found}”可能表示${day}，也可能表示国家/地区“${country}”。请输入周末各天的全称：仅指这一天时为“${day}”，指该国家/地区时为“${days}”。`;
    },
    "not-in-range": ({ name, found, least, most }) =>
      `“${found}”不是“${name}”的有效值。请输入 ${number(least)} 到 ${number(most)} 之间的整数。`,
    "unknown-week": ({ found }) =>
      `“${found}”不是一个月中的周。请以文本形式输入 1 到 5、“最后一周”或 1-3 这样的周范围。`,
    "unknown-date": ({ found }) => `“${found}”不是日期。请输入日期，例如 2026-12-24。`,
    "dates-reversed": ({ found }) => `“${found}”早于开始日期。请对调这两个日期。`,
    "repeated-message": ({ message, otherCell }) =>
      `“${message}”已出现在 ${otherCell} 中。请为每条消息指定不同的名称。`,
    "several-audiences": ({ wave, otherCell }) =>
      `第 ${String(wave)} 波在 ${otherCell} 中还有另一个受众。请只保留一个受众，或将此消息设为单独的一波。`,
    "missing-text": ({ message }) => `“${message}”是电子邮件，但此处没有文本。请输入其主题和正文。`,
    "unknown-field": ({ field, nearest }) =>
      `没有名为 {{${field}}} 的字段。你要用的是否是 {{${nearest}}}？请更正，或直接输入文本。`,
    "stray-braces": ({ found }) =>
      `“${found}”中的花括号没有构成字段，会原样出现在邮件中。请将字段写为 {{Name}} 或 {{Name|同事}}（半角花括号，其中和旁边没有别的花括号），或删除花括号。`,
    "communications-without-headers": ({ headers }) =>
      `此工作表中没有包含标题${headers.map((header) => `“${header}”`).join("和")}的行，因此无法保留其中填写的内容。请重新输入这些标题，或删除该工作表。`,
    "communications-header-missing": ({ headers }) =>
      `此行缺少标题${headers.map((header) => `“${header}”`).join("、")}，因此无法得知发送了什么以及何时发送。请在相应的列上方重新输入这些标题。`,
    "above-headers": ({ found }) =>
      `标题上方有“${found}”，重新写入工作表时会丢失。请将其移到各行下方、自己的列中或其他工作表。`,
    "formulas-become-values": ({ name, cells }) =>
      `“${name}”下的公式（单元格：${number(cells)}）只会保留其显示的值。请将公式放在自己的工作表中。`,
    "message-renamed": ({ message, was }) =>
      `“${message}”被视为上次的“${was}”改了名称：已发送、已锁定和备注的内容都会保留。如果是另一条消息，请为其单独设一个波次。`,
    "message-unclear": ({ was, messages }) =>
      `“${was}”已发送但不在计划中，而以下消息是新的：${messages.join("、")}。如果是其中之一，就会发送两次。请一次只改一个名称，或为新消息单独设一个波次。`,
    "language-changed": ({ was, is }) =>
      `此计划原为 ${LANGUAGE_NAMES[was]}，现为 ${LANGUAGE_NAMES[is]}，其中所写的内容均已保留。若要恢复，请重新选择 ${LANGUAGE_NAMES[was]}。`,
    "repeated-message-key": ({ key, otherCell }) =>
      `键“${key}”已在 ${otherCell} 中。请为每条消息设置不同的键。`,
    "sent-without-date": ({ sendDate, sent }) =>
      `此行已标记为已发送，但没有注明何时发送。请在“${sendDate}”或“${sent}”列中输入日期。`,
    "similar-groups": ({ group, other, otherCell }) =>
      `“${group}”与 ${otherCell} 中的“${other}”非常相似。如果它们是同一个组，请统一名称，或在“别名”列中写上另一个名称。`,
    "read-as-one-group": ({ found }) => `“${found}”被读取为一个组。如果是多个组，请用逗号分隔。`,
    "recipients-without-headers": ({ headers }) =>
      `此工作表中没有包含标题${headers.map((header) => `“${header}”`).join("和")}的行，因此无法读取收件人。请在各列上方输入这些标题，或重命名该工作表。`,
    "without-headers": ({ headers }) =>
      `此工作表中没有包含标题${headers.map((header) => `“${header}”`).join("、")}的行，因此无法读取任何内容。请在各列上方输入这些标题，或重命名该工作表。`,
    "sheet-not-read": ({ input, headers }) =>
      `此工作表看起来像“${input}”，但未被读取。如果要使用它，请取消隐藏，将其命名为“${input}”，并在各列上方输入标题${headers.map((header) => `“${header}”`).join("、")}；这样的工作表只保留一个。`,
    "hidden-used": ({ input }) =>
      `此工作表已隐藏，并被读取为“${input}”。请取消隐藏以查看哪些内容有效；如果不使用它，请将其删除。`,
    "hidden-unclear": ({ input }) =>
      `此隐藏的工作表具有“${input}”的标题，而其他工作表都没有。如果要使用它，请取消隐藏或将其命名为“${input}”；否则请将其删除。`,
    "second-table": ({ input, other }) =>
      `此工作表可读取为“${input}”，“${other}”也可以。请将所有内容合并到其中一个，并删除另一个。`,
    "taken-as-suppress": () => "此处被读取为不接收邮件的人员名单或标记。如果不是，请更改其名称。",
    "recipient-without-group": ({ rows }) =>
      `${number(rows)} 位收件人没有组，因此不会收到邮件。请在地址旁边输入组。`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `“${found}”不是计划中的组，因此 ${number(rows)} 位收件人不会收到邮件。你要用的是否是“${nearest}”？请更正，或在该组的“别名”列中写上此名称。`,
    "bad-address": ({ found }) =>
      `“${found}”不是电子邮件地址，因此不会向此行发送邮件。请输入一个地址，例如 name@example.com。`,
    "missing-address": () => "此收件人没有电子邮件地址，因此不会收到邮件。请输入地址。",
    "repeated-recipient": ({ found, otherCell }) =>
      `“${found}”已出现在 ${otherCell} 中，且属于同一个组。每封邮件只发送一次；请删除其中一行。`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `“${found}”属于“${group}”，又在 ${otherCell} 中属于“${other}”。该地址会收到两个组的消息，但同一条消息每天只收到一次。如果并非有意如此，请只保留一行。`,
    suppressed: ({ rows }) => `${number(rows)} 位收件人已被排除在发送范围之外，不会收到邮件。`,
    "unspoken-language": ({ found, rows }) =>
      `“${found}”不是此加载项支持的语言，因此 ${number(rows)} 位收件人收到的将是其他语言的文本。请从列表中选择语言，或将单元格留空。`,
    "group-without-recipients": ({ groups }) =>
      `以下组没有收件人：${groups.map((group) => `“${group}”`).join("、")}。邮件将发送到组自己的地址，或以组的名称为收件人。请添加收件人，或检查组的写法。`,
    "group-left-out": ({ groups }) =>
      `${groups.map((group) => `“${group}”`).join("、")}中没有可以接收邮件的收件人，因此不会发送邮件。如果并非有意如此，请更正收件人。`,
    "missed-message": ({ message, groups, rows, batch }) =>
      `“${message}”发送给 ${groups.join("、")} 时不在的人数：${number(rows)}。他们在单独的一次发送“${batch}”中。请发送，如果他们不再需要，请标记为已发送。`,
    "had-already": ({ message, group, rows }) =>
      `根据已发送工作表，“${group}”中的所有人（${number(rows)}）都已收到“${message}”，但其所在行未标记为已发送。请标记该行，或在该工作表中删除他们的行以便再次发送。`,
    "unknown-slice": ({ group, rows }) =>
      `“${group}”中有 ${number(rows)} 位收件人不会收到邮件：该组的一部分人已经收到其余的人尚未收到的消息，而无法得知这些收件人属于哪一部分。请自行写信给新加入的人，或将他们列入单独的组。`,
    "number-in-field": ({ name, rows }) =>
      `“${name}”列包含 ${number(rows)} 个数字，而邮件中的数字不带格式。如果是日期或以零开头，请以文本形式输入。`,
    "blank-field": ({ message, field, rows }) =>
      `“${message}”的文本中有 {{${field}}}，但该字段在 ${number(rows)} 封邮件中为空，首先出现在此处。请填写，或写明替代的文字：{{${field}|同事}}。`,
    "empty-mail": ({ message, field, rows }) =>
      `“${message}”的一段文本只有 {{${field}}} 这样的字段，在 ${number(rows)} 封邮件中为空，首先出现在此处。请填写字段，或在文本中多写一些文字。`,
    "unknown-message": ({ found, nearest }) =>
      `“${found}”不是计划中的消息。你要用的是否是“${nearest}”？请更正，或删除该行。`,
    "repeated-template": ({ message, otherCell }) =>
      `“${message}”在 ${otherCell} 中已有此语言的文本。请删除其中一个。`,
    "send-emptied": ({ batch }) => `“${batch}”已不在计划中，因此此工作表已清空。请准备要发送的批次。`,
    "send-settled": ({ batch }) => `“${batch}”已发送或已取消，因此此工作表已清空。请准备接下来要发送的批次。`,
    "too-many-messages": ({ rows, most }) =>
      `计划中有 ${number(rows)} 封邮件，而一个工作表最多容纳 ${number(most)} 封。请一次准备一个批次，或将每个批次写入 CSV 文件。`,
  },
  refusals: {
    "cell-edit-mode": () => "正在编辑单元格。请在工作表中按 Enter 或 Esc，然后重试。",
    protected: ({ sheet }) =>
      sheet === undefined
        ? "工作簿受保护。请在“审阅”选项卡上取消保护，然后重试。"
        : `工作表“${sheet}”受保护。请选择“审阅”>“撤消工作表保护”，然后重试。`,
    "read-only": ({ file }) =>
      file === undefined
        ? "工作簿以只读方式打开。请保存一个副本，然后在副本中生成。"
        : `${file} 可以读取，但无法写入。请使用 --out 指定其他文件。`,
    "name-taken": ({ name = "" }) =>
      `名称“${name}”在此工作簿中已用于不属于本加载项的内容。请重命名，然后重试。`,
    "sheet-not-found": ({ sheet = "" }) => `工作表“${sheet}”已不存在。请选择其他工作表，然后重试。`,
    "too-large": ({ sheet }) =>
      `${sheet === undefined ? "结果" : `“${sheet}”`}超出了 Excel 允许的大小。请将计划拆分到两个工作簿中。`,
    "changed-meanwhile": ({ sheet, file = "" }) =>
      sheet === undefined
        ? `在此期间，${file} 被其他程序更改，因此没有向其中写入任何内容。请重新运行该命令。`
        : `在此期间，工作表“${sheet}”被更改，可能是由其他人更改的。请重试，届时将读取其当前内容。`,
    cancelled: () => "已按你的要求取消。",
    "not-answering": () => "Excel 没有响应。请等待其恢复，查看“时间线”和 Messages 工作表，然后重新生成。",
    "host-failed": () => "Excel 无法完成此操作。请重试；如果再次出现此问题，请关闭并重新打开工作簿。",
    "file-not-accessible": ({ file = "" }) =>
      `无法打开或写入 ${file}。请检查该文件是否存在、你是否有权使用，以及是否有程序正在打开它。`,
    "not-a-workbook": ({ file }) =>
      `${fileText(file)}不是完整的 Excel 工作簿。请在 Excel 中将其打开，另存为 .xlsx，然后使用该文件。`,
    "unsupported-format": ({ file }) =>
      `${fileText(file)}的格式不是 .xlsx 或 .xlsm。请在 Excel 中将其打开，另存为 .xlsx，然后使用该文件。`,
    encrypted: ({ file }) =>
      `${fileText(file)}已使用密码加密。请在 Excel 中将其打开，删除密码（“文件”>“信息”>“保护工作簿”），然后保存。`,
    "inflates-too-much": ({ file }) =>
      `${fileText(file)}解压缩后的大小远远超出工作簿应有的大小，因此未读取。请在 Excel 中将其打开，并另存为新文件。`,
  },
  holidays: {
    sheet: "节假日",
    heading: "节假日",
    adds: "按行添加计划所涉年份的全国节假日，你可以随意更改。半天假以及仅银行和办公机构休息的日子只会提醒。仅部分地区适用的假日请自行添加。",
    country: "国家/地区",
    chooseCountry: "选择国家/地区",
    insert: "添加节假日",
    inserting: "正在添加节假日…",
    added: (place, days, sheet) => `${place}：已在工作表“${sheet}”中添加 ${days}。`,
    allThere: (place) => `${place}：日历中已有全部这些节假日。`,
    forCalendars: (calendars) => `这些日子仅适用于日历为 ${calendars} 的组。`,
    forEveryone: (example, calendar, scope) =>
      `这些日子适用于所有组。如果只适用于部分组，请在这些组的“${calendar}”列和这些日子的“${scope}”列中填写日历，例如 ${example}。`,
    noneMeans: (country, calendars) => `各组的日历中没有表示${country}的日历：${calendars}。`,
    withoutCalendar: (groups, calendar) =>
      `没有日历、因而不适用这些日子的组：${groups}。如果应当适用，请在“${calendar}”列中填写日历。`,
    otherLists: (sheets, scope) =>
      `还有其他节假日适用于所有组（${sheets}）。如果只适用于部分组，请在“${scope}”列中填写这些组的日历。`,
    noneKnown: (place) => `${place}：没有已知的节假日。请在工作表“日历”中填写。`,
  },
  planning: {
    weekRuleLines: {
      containsFirst: (weekStart) =>
        `周的计算方法：按从${weekStart}开始的日历周计算，包含当月 1 日的那一周为第 1 周。`,
      isoMajority: (weekStart) =>
        `周的计算方法：按从${weekStart}开始的日历周计算，至少有四天在当月内的第一个周为第 1 周。`,
      firstFull: (weekStart) =>
        `周的计算方法：按从${weekStart}开始的日历周计算，完全在当月内的第一个周为第 1 周。`,
    },
    prompts: {
      wave: "从 1 开始的编号。编号相同的消息属于同一波次。",
      audience: "“全部”、“每个组”，或用逗号分隔的若干组的名称。",
      week: "1 到 5、“最后一周”，或连续的周，例如 1-3。",
      monthsAfter: "在该组自己的月份之后几个月。留空：同一个月。",
      weekday: "在星期几发送。留空：“设置”工作表中的“默认发送日”。",
      channels: "以下一项或多项：会议、电子邮件、网站、社交媒体、海报。",
      subject: "可包含 {{Group}}、{{Month}} 和 {{EnrollmentDateLong}} 等字段的文本。",
      from: "第一天的日期。",
      to: "最后一天的日期（包含当天）。留空：与开始日期相同。",
      kind: "节假日，或变更冻结（期间不应作任何更改）。",
      scope: "“全部”、组的名称或渠道。留空：全部。",
      effect: "“阻止”表示在这些日期不发送消息；“警告”仅作提示。",
      weekRule: "一个月中的哪一周为第 1 周。",
      weekend: "用逗号分隔的星期几，或国家/地区代码，例如 CN。",
      leadWeeks: "启动会议比计划提前几周召开。",
      leastGate: "从一个月的注册到下一个月的注册之间的最少天数。",
      capacity: "技术支持人员一周内能应对的用户数。留空：不限。",
      whenFull: "“警告”仅作提示；“拆分”会将较大的组分成若干批，每批相隔一到两周。",
      shape: "没有“波次”工作表时使用的计划。",
    },
    samples: {
      newYear: "元旦",
      freeze: "年末变更冻结",
      person: "示例人员",
    },
  },
  communications: {
    unnamedColumn: "列",
    dateFormat: "yyyy-mm-dd",
    reasons: {
      weekday: (weekday) => `计划指定的日子：${weekdayName("zh-CN", weekday)}。`,
      kickoff: "该周的第一个可用日：启动会议先于其他所有消息。",
      shortWeek: "当月的这一周不含指定的星期几，因此改为最后一个可用日。",
      closed: ({ wanted, because, moved }) =>
        `${day(wanted)}不可发送（${because.kind === "weekend" ? "周末" : because.label}），因此改为${moved === "next" ? "下一个可用日" : "此前的最后一个可用日"}。`,
      wait: ({ wanted, for: wait }) =>
        wait.kind === "after"
          ? `“${wait.message}”的发送日期为 ${day(wait.on)}，最早只能在其 ${number(wait.days)} 天后发送；${day(wanted)}过早。`
          : `“${wait.group}”的注册日期为 ${day(wait.on)}，最早只能在其 ${number(wait.days)} 天后发送；${day(wanted)}过早。`,
      cutWait: ({ for: wait }) =>
        `“${wait.kind === "after" ? wait.message : wait.group}”的${wait.kind === "after" ? "发送" : "注册"}日期为 ${day(wait.on)}，这一周在其 ${number(wait.days)} 天后已没有可用日，因此改为最后一个可用日。`,
      locked: "已锁定：日期见“锁定日期”列。",
      sent: "已发送：日期不再变动。",
      cancelled: "已取消：不发送任何内容，日期保持不变。",
      missed: "面向发送时不在的人：下一个可发送日。",
    },
    conflicts: {
      noSuchWeek: "没有日期：当月没有这一周。",
      closedWeek: "没有日期：这一周的每一天都不可发送。",
      tooLate: ({ for: wait }) =>
        `没有日期：“${wait.kind === "after" ? wait.message : wait.group}”的日期为 ${day(wait.on)}，此后这一周已没有可用日。`,
    },
    leftPlan: "已发送。已不在计划中。",
    notInPlan: "已不在计划中。",
    standsTwice: "此行出现了两次；此处所写的内容会保留。",
    prompts: {
      owner: "由谁负责。由你填写：重新生成时会保留。",
      status: "“已计划”、“已就绪”、“已发送”或“已取消”。已发送的行不再变动。",
      lockedDate: "无论计划如何，此消息都必须在该日期发送。清除即可解除锁定。",
      sent: "实际发送的日期（如果不同于发送日期）。此处有日期的行不再变动。",
      notes: "由你填写：重新生成时会保留。你添加的列也会保留。",
      feedback: "大家反馈意见的地方。留空：“设置”工作表中的 FeedbackLink 行（如果有）。",
    },
    load: {
      week: "周起始日期",
      messages: "消息数",
      messagesInFreeze: "变更冻结所在周的消息数",
      users: "注册用户数",
      usersOverCapacity: "超出上限的用户数",
      messagesTitle: "每周消息数",
      usersTitle: "每周注册用户数",
      peak: (what, most, week) => `${what}。最多：${String(most)}，在从 ${isoDateText(week)} 开始的一周。`,
    },
  },
  preflight: {
    heading: "发送前检查",
    states: {
      passed: "通过",
      failed: "未通过",
      warned: "提示",
      untold: "未检查",
    },
    rules: {
      sheetThere: {
        claim: "工作表存在",
        protects: "没有它，就没有可合并的内容。",
      },
      headersFirst: {
        claim: "标题位于第 1 行，从 A1 开始",
        protects: "Word 会把找到的第一行当作域的名称。",
      },
      headerNames: {
        claim: "每个标题都可以作为合并域",
        protects: "Word 会更改或截短其他名称，文档中的域就找不到对应的列。",
      },
      uniqueHeaders: {
        claim: "没有重复的标题",
        protects: "两列同名时，Word 只合并其中一列。",
      },
      neededColumns: {
        claim: "每次合并所需的列都存在",
        protects: "没有对应列的域会是空白。",
      },
      nothingElse: {
        claim: "工作表中没有其他内容",
        protects: "Word 会把行旁边的备注当作另一列。",
      },
      noBlanks: {
        claim: "没有空行、空列或空单元格",
        protects: "Word 遇到空行就会停止，空单元格可能会重复上一封邮件的文本。",
      },
      onlyTexts: {
        claim: "每个单元格都是文本",
        protects: "Word 会改变数字和日期：07865 会变成 7865，4 月 3 日可能变成 3 月 4 日。",
      },
      noFormulas: {
        claim: "没有公式单元格",
        protects: "在合并当天，公式可能得出不同的文本或错误。",
      },
      noMerges: {
        claim: "没有合并的单元格",
        protects: "合并的单元格中只有第一个含有文本：其他邮件中会是空白。",
      },
      nothingHidden: {
        claim: "没有隐藏或筛选的内容",
        protects: "邮件合并照样会发送隐藏和筛选掉的行。",
      },
      longTextsFirst: {
        claim: "长文本出现在前八行之内",
        protects: "Word 根据前八行确定列的大小，如果其中没有更长的文本，就会将文本截断为 255 个字符。",
      },
      textLengths: {
        claim: "没有超出单元格容量的文本",
        protects: "Excel 会修复这样的文件，并将文本截断为 32,767 个字符。",
      },
      namedRange: {
        claim: "命名区域恰好涵盖标题和各行",
        protects: "Word 会在工作表旁列出该名称：区域之外的行不会收到邮件。",
      },
      addresses: {
        claim: "每个 To 都是一个地址",
        protects: "一个单元格中的多个地址会无人收到或所有人同时收到，而换行可能会添加收件人。",
      },
      oncePerBatch: {
        claim: "同一批次中没有人出现两次",
        protects: "同一个人会收到两封相同的邮件。",
      },
      subjectLines: {
        claim: "每个主题都只有一行",
        protects: "换行可能会截断主题，或添加没有人写过的内容。",
      },
      noFieldsLeft: {
        claim: "没有残留的模板域",
        protects: "所有人看到的会是 {{Name}} 而不是名字。",
      },
      oneSendDate: {
        claim: "每个批次只有一个发送日期",
        protects: "一个批次一次发出：部分邮件会在错误的日期发出。",
      },
      oneBatch: {
        claim: "Send 只包含一个批次",
        protects: "一次合并只有一个主题：另一批次的邮件也会以该主题发出。",
      },
      stillToSend: {
        claim: "Send 中的批次仍待发送",
        protects: "收件人会再次收到同一封邮件，或收到已取消的邮件。",
      },
      sameAsMessages: {
        claim: "Send 包含 Messages 中该批次的所有行，且没有其他行",
        protects: "有人会收不到邮件、多收到一封或收到不同的文本。",
      },
      sameAsPlan: {
        claim: "各行与当前计划一致",
        protects: "此后计划中的更改不会出现在邮件中。",
      },
    },
    found: (text) => `找到：“${text}”。`,
    missing: (text) => `缺少：“${text}”。`,
    more: (count) => `还有 ${number(count)} 个。`,
    remedies: {
      messages: "请重新生成：Messages 将重新写入。",
      send: "请重新准备该批次：Send 将重新写入。",
      planAddresses: "计划本身如此。请在列出这些组或人员的地方为每一个填写电子邮件地址，然后重新生成。",
      planLengths: "计划中超过 255 个字符的文本列太多。请缩短其中一些列的文本，然后重新生成。",
      planTexts: "计划本身如此。请在该文本所在的来源工作表中修改，然后重新生成。",
      unhide: "请显示该工作表：右键单击任一工作表标签，然后选择“取消隐藏”。",
      settled:
        "按照计划，该批次没有要发送的内容：它已发送或已取消，或者现在的日期或名称不同。请重新生成，然后准备要发送的批次。",
    },
    noSheet: "没有 Messages 工作表：请先生成时间线。",
    lookedUp: "Outlook 会在通讯簿中查找名称；填写地址更可靠。",
    untold: {
      noPlan: "没有可供比较的计划。请先修正工作表中的问题。",
      noColumn: "缺少此项检查所需的列。",
      noMessages: "没有可供比较的 Messages 工作表。请先生成时间线。",
      noBatch: "Send 中没有准备好的批次。",
    },
  },
};

/** The blank is for a name in Latin letters, as a file's with its extension is. */
function fileText(file: string | undefined): string {
  return file === undefined ? "该文件" : `${file} `;
}

function to(group: string | undefined): string {
  return group === undefined ? "" : `（${group}）`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined ? "" : `，例如 ${isoDateText(send.date)} 的“${send.message}”${to(send.group)}`;
}

/** Ends in a Chinese word, so that no blank follows it. */
function day(date: CivilDate): string {
  return `${isoDateText(date)} ${weekdayName("zh-CN", isoWeekday(date))}`;
}
