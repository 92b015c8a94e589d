import { isoDateText, isoWeekday, type CivilDate } from "../../calendar/civilDate";
import type { SendOnDay } from "../../plan/scheduleProblem";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../weekendReadings";
import type { Words } from "../words";

/** Simplified Chinese. */
export const zhCN: Words = {
  tag: "zh-CN",
  timelineSheet: "时间线",
  planTitle: "沟通计划",
  planTitleSynonyms: ["通信计划", "交流计划", "传播计划"],
  wave: (number) => `第 ${String(number)} 波`,
  everyone: "全部",
  weeks: { 1: "第 1 周", 2: "第 2 周", 3: "第 3 周", 4: "第 4 周", 5: "第 5 周" },
  weekRule: "周的计算方法：第 1 周为当月 1 日至 7 日，第 2 周为 8 日至 14 日，以此类推。",
  wavesPurpose:
    "各波次的作用：先面向所有人召开启动会议，然后针对每个组，在注册前发送两封电子邮件，注册时发送一封，注册后再发送一封。",
  messages: {
    kickoffMeeting: {
      name: "启动会议",
      subject: "启动会议：我们即将推出 Microsoft Intune",
      body: [
        "各位同事，大家好！",
        "",
        "从 {{Month}}起，我们将推出 Microsoft Intune，用于保护我们所用设备上的工作应用和数据。" +
          "本次会议面向所有人，将介绍有哪些变化、为什么要改变、何时轮到你所在的组，以及你需要做什么。",
        "",
        "你无需做任何准备。会后，每个组都会收到各自的电子邮件，其中包含日期和说明。" +
          "欢迎带着问题来参加；相关解答将发布在我们的网站上。",
      ].join("\n"),
    },
    preRolloutEmail1: {
      name: "推出前电子邮件 1",
      subject: "Microsoft Intune 将于 {{Month}}推出",
      body: [
        "各位同事（{{Group}}），大家好！",
        "",
        "我们将于 {{Month}}在你所在的组推出 Microsoft Intune。它可以保护你的手机、平板电脑和计算机上属于组织的应用和数据，" +
          "并让你能够使用适合自己的设备办公。",
        "",
        "原因：设备可能会丢失，密码可能会被盗。有了 Intune，我们可以保护与工作有关的内容，而不会触及你的" +
          "个人照片、消息或应用。",
        "",
        "时间：你所在的组从 {{EnrollmentDateLong}}起可以注册。",
        "",
        "目前你还不需要做任何事情。下周我们会告诉你需要准备什么。" + "如有疑问，请联系技术支持人员。",
      ].join("\n"),
    },
    preRolloutEmail2: {
      name: "推出前电子邮件 2",
      subject: "请为注册做好准备（{{EnrollmentDateLong}}）",
      body: [
        "各位同事（{{Group}}），大家好！",
        "",
        "你所在的组从 {{EnrollmentDateLong}}起可以在 Microsoft Intune 中注册。在此之前，请完成以下三件事：",
        "",
        "1. 在用于工作的每台设备上安装最新的系统更新。",
        "2. 备份设备并充好电。",
        "3. 确保你知道自己的工作帐户及其密码，并且能够批准登录请求。",
        "",
        "注册大约需要 15 分钟。当天你会收到一封包含操作步骤的电子邮件。" +
          "如果你届时不在，或者对所用设备有不确定的地方，请现在就告知技术支持人员。",
      ].join("\n"),
    },
    enrollmentEmail: {
      name: "注册电子邮件",
      subject: "请在 Microsoft Intune 中注册你的设备",
      body: [
        "各位同事（{{Group}}），大家好！",
        "",
        "你所在的组现在可以在 Microsoft Intune 中注册了。请在本周内注册用于工作的每台设备：",
        "",
        "1. 从设备的应用商店安装“公司门户”应用。",
        "2. 打开该应用，使用工作帐户登录。",
        "3. 按照屏幕上的步骤操作。请预留约 15 分钟，并确保设备电量充足且已连接 Wi-Fi。",
        "",
        "当应用显示设备已准备就绪时，注册即告完成。未注册的设备以后可能无法访问工作电子邮件和文件。" +
          "如果遇到问题，请停在当前步骤，并联系技术支持人员。",
      ].join("\n"),
    },
    postEnrollmentEmail: {
      name: "注册后电子邮件",
      subject: "注册过程顺利吗？",
      body: [
        "各位同事（{{Group}}），大家好！",
        "",
        "感谢你在 Microsoft Intune 中注册设备。现在，你可以在“公司门户”应用中安装工作应用、" +
          "检查设备是否符合我们的要求，以及寻求帮助。",
        "",
        "还没有注册？请按照上一封电子邮件中的步骤在今天完成注册，或者联系技术支持人员：" +
          "未注册的设备可能无法访问工作电子邮件和文件。",
        "",
        "请回复此邮件，告诉我们哪些地方顺利，哪些地方不顺利。这将让后续各组的注册更顺利。",
      ].join("\n"),
    },
  },
  problems: {
    "no-table": () => "未找到包含组和月份的工作表。请创建一个包含“组”列和“月份”列的表，或插入示例数据。",
    "sheet-not-found": ({ found, sheetNames }) =>
      `没有名为“${found}”的工作表。请选择以下工作表之一：${sheetNames.join("、")}。`,
    "no-table-on-sheet": () => "此工作表中没有包含组和月份的表。请输入标题“组”和“月份”，或选择其他工作表。",
    "no-groups": () => "标题下方没有内容。请在每行中输入一个组。",
    "unknown-month": ({ found }) => `“${found}”不是月份。请输入月份名称或日期。`,
    "missing-month": ({ group }) => `“${group}”没有月份。请为每个组输入一个月份。`,
    "day-in-month": ({ date, cells }) =>
      `“${dateInText("zh-CN", date)}”是某一天，却会被当作整个月来计划${cells > 1 ? `（此类单元格：${String(cells)} 个）` : ""}。目前还不能按天计划；如果指的是该月，请以文本形式输入“${monthInText("zh-CN", date)}”。`,
    "missing-group": () => "有月份，但没有组。请输入组的名称，或清除该行。",
    "several-months": ({ group, otherCell }) =>
      `“${group}”在 ${otherCell} 中还有另一个月份。请为每个组只保留一个月份。`,
    "repeated-month": ({ found, otherCell }) =>
      `“${found}”已出现在 ${otherCell} 中。请写明年份，或为每个月份只保留一列。`,
    "plan-too-long": ({ months, most }) =>
      `计划将跨越 ${String(months)} 个月，但最多只能有 ${String(most)} 个月。请检查此月份的年份。`,
    "repeated-group": ({ group, otherCell }) =>
      `“${group}”已出现在 ${otherCell} 中。请为每个组只保留一行，或为两者指定不同的名称。`,
    "repeated-key": ({ key, otherCell }) => `键“${key}”已出现在 ${otherCell} 中。请为每个组指定各自的键。`,
    "unknown-users": ({ found }) => `“${found}”不是用户数。请输入整数，例如 250。`,
    "not-an-address": ({ found }) => `“${found}”不是电子邮件地址。请输入地址，例如 it@example.com。`,
    "cell-error": ({ found }) => `单元格显示 ${found}。请修正公式，或输入值。`,
    "text-too-long": ({ characters, most }) =>
      `此单元格包含 ${String(characters)} 个字符，而 Excel 最多保留 ${String(most)} 个。请缩短文本。`,
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
      `“${group}”从“${previous}”到“${message}”只隔 ${String(days)} 天，至少需要 ${String(least)} 天。请为其中之一选择其他周。`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `从“${previous}”的注册到“${group}”的注册只隔 ${String(days)} 天，至少需要 ${String(least)} 天。请选择更晚的月份。`,
    "over-capacity": ({ week, users, most, groups }) =>
      `从 ${isoDateText(week)} 开始的一周有 ${String(users)} 位用户注册（${groups.join("、")}），而技术支持人员最多只能应对 ${String(most)} 位。请移动或拆分某个组。`,
    "sends-in-freeze": ({ label, sends }) =>
      `在“${label}”期间发出的消息：${String(sends.length)} 条${example(sends)}。如有不应发出的消息，请更改其所在的周。`,
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
      `“${found}”不是“${name}”的有效值。请输入 ${String(least)} 到 ${String(most)} 之间的整数。`,
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
    "communications-without-headers": ({ headers }) =>
      `此工作表中没有包含标题${headers.map((header) => `“${header}”`).join("和")}的行，因此无法保留其中填写的内容。请重新输入这些标题，或删除该工作表。`,
    "communications-header-missing": ({ headers }) =>
      `此行缺少标题${headers.map((header) => `“${header}”`).join("、")}，因此无法得知发送了什么以及何时发送。请在相应的列上方重新输入这些标题。`,
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
      `${String(rows)} 位收件人没有组，因此不会收到邮件。请在地址旁边输入组。`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `“${found}”不是计划中的组，因此 ${String(rows)} 位收件人不会收到邮件。你要用的是否是“${nearest}”？请更正，或在该组的“别名”列中写上此名称。`,
    "bad-address": ({ found }) =>
      `“${found}”不是电子邮件地址，因此不会向此行发送邮件。请输入一个地址，例如 name@example.com。`,
    "missing-address": () => "此收件人没有电子邮件地址，因此不会收到邮件。请输入地址。",
    "repeated-recipient": ({ found, otherCell }) =>
      `“${found}”已出现在 ${otherCell} 中，且属于同一个组。每封邮件只发送一次；请删除其中一行。`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `“${found}”属于“${group}”，又在 ${otherCell} 中属于“${other}”。该地址会收到两个组的消息，但同一条消息每天只收到一次。如果并非有意如此，请只保留一行。`,
    suppressed: ({ rows }) => `${String(rows)} 位收件人已被排除在发送范围之外，不会收到邮件。`,
    "unspoken-language": ({ found, rows }) =>
      `“${found}”不是此加载项支持的语言，因此 ${String(rows)} 位收件人收到的将是其他语言的文本。请从列表中选择语言，或将单元格留空。`,
    "group-without-recipients": ({ groups }) =>
      `以下组没有收件人：${groups.map((group) => `“${group}”`).join("、")}。邮件将发送到组自己的地址，或以组的名称为收件人。请添加收件人，或检查组的写法。`,
    "group-left-out": ({ groups }) =>
      `${groups.map((group) => `“${group}”`).join("、")}中没有可以接收邮件的收件人，因此不会发送邮件。如果并非有意如此，请更正收件人。`,
    "unknown-slice": ({ group, rows }) =>
      `“${group}”中有 ${String(rows)} 位收件人不会收到邮件：该组的一部分人已经收到其余的人尚未收到的消息，而无法得知这些收件人属于哪一部分。请自行写信给新加入的人，或将他们列入单独的组。`,
    "number-in-field": ({ name, rows }) =>
      `“${name}”列包含 ${String(rows)} 个数字，而邮件中的数字不带格式。如果是日期或以零开头，请以文本形式输入。`,
    "blank-field": ({ message, field, rows }) =>
      `“${message}”的文本中有 {{${field}}}，但该字段在 ${String(rows)} 封邮件中为空，首先出现在此处。请填写，或写明替代的文字：{{${field}|同事}}。`,
    "unknown-message": ({ found, nearest }) =>
      `“${found}”不是计划中的消息。你要用的是否是“${nearest}”？请更正，或删除该行。`,
    "repeated-template": ({ message, otherCell }) =>
      `“${message}”在 ${otherCell} 中已有此语言的文本。请删除其中一个。`,
    "send-emptied": ({ batch }) => `“${batch}”已不在计划中，因此此工作表已清空。请准备要发送的批次。`,
    "send-settled": ({ batch }) => `“${batch}”已发送或已取消，因此此工作表已清空。请准备接下来要发送的批次。`,
    "too-many-messages": ({ rows, most }) =>
      `计划中有 ${String(rows)} 封邮件，而一个工作表最多容纳 ${String(most)} 封。请一次准备一个批次，或将每个批次写入 CSV 文件。`,
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
  inputs: {
    group: [
      "组",
      "组名",
      "组名称",
      "组织组",
      "小组",
      "群组",
      "分组",
      "部门",
      "部门名称",
      "部",
      "业务部门",
      "团队",
    ],
    month: [
      "月份",
      "月",
      "推出月份",
      "部署月份",
      "实施月份",
      "注册月份",
      "时间段",
      "时段",
      "时间",
      "日期",
      "何时",
    ],
    year: ["年份", "年", "年度"],
    users: ["用户数", "用户", "用户数量", "用户人数", "人数", "人员", "人员数量"],
    email: ["电子邮件", "电子邮件地址", "邮件", "邮件地址", "邮箱", "电子邮箱", "邮箱地址", "地址"],
    phase: ["推出阶段", "阶段", "实施阶段", "部署阶段", "推出计划", "部署计划"],
    setting: ["设置", "设置项", "选项"],
    value: ["值", "设置值"],
    start: ["开始月份", "起始月份", "开始", "起始", "首月", "第一个月"],
    language: ["语言"],
    total: ["总计", "合计", "小计", "共计", "用户总数", "总用户数"],
    mark: ["是", "√", "有", "对"],
    noMark: ["否", "无", "不适用", "没有"],
    aliases: ["别名", "其他名称", "又名"],
    key: ["键", "组键", "组 ID", "组ID"],
    owner: ["负责人", "责任人", "所有者"],
    calendar: ["日历", "假日日历", "节假日日历"],
  },
  settingsSheet: ["设置"],
  sample: {
    sheet: "组",
    groups: {
      it: "IT",
      sales: "销售和营销",
      retail: "零售",
      hr: "人力资源",
      finance: "财务",
      executives: "高级管理人员",
    },
  },
  everyoneSynonyms: [
    "全部",
    "所有",
    "所有人",
    "全员",
    "全体",
    "全体人员",
    "全体员工",
    "所有员工",
    "所有人员",
    "所有用户",
    "全部用户",
    "全体用户",
    "所有组",
    "全部组",
    "所有小组",
    "所有部门",
    "全部门",
    "全公司",
    "每个人",
    "大家",
  ],
  executives: ["高级管理人员", "高管", "管理层", "领导层", "领导", "董事会", "经理"],
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
    inputs: {
      wave: ["波次", "波次编号", "批次"],
      message: ["消息", "消息名称", "沟通内容"],
      audience: ["受众", "对象", "发送对象"],
      week: ["周", "月内周次", "第几周"],
      monthsAfter: ["延后月数", "几个月后"],
      weekday: ["星期几", "星期", "周几"],
      channels: ["渠道", "沟通渠道", "传达方式"],
      sender: ["发件人", "发送者", "发送人"],
      subject: ["主题", "主题行", "邮件主题"],
      body: ["正文", "文本", "邮件正文"],
      name: ["姓名", "全名", "收件人姓名"],
      from: ["开始日期", "起始日期", "第一天"],
      to: ["结束日期", "截止日期", "最后一天"],
      label: ["名称", "说明", "节假日名称"],
      kind: ["类型", "种类"],
      scope: ["适用范围", "适用对象", "范围"],
      effect: ["效果", "影响"],
      weekRule: ["周的计算方法", "周规则"],
      weekStart: ["每周第一天", "一周的第一天", "每周开始于"],
      weekend: ["周末"],
      defaultWeekday: ["默认发送日", "默认星期几"],
      leadWeeks: ["启动会议提前周数", "提前周数"],
      repeats: ["启动会议持续周数", "启动会议重复次数"],
      leastGap: ["最短间隔（天）", "最短间隔"],
      leastGate: ["注册最短间隔（天）", "注册最短间隔", "门槛（天）", "门槛"],
      capacity: ["每周容量（用户）", "每周容量", "容量"],
      whenFull: ["超出容量时", "超出容量"],
      shape: ["计划类型", "计划形式"],
      support: ["支持联系人", "技术支持人员", "技术支持"],
      suppress: ["不发送", "不要发送", "请勿发送", "请勿联系", "不发邮件", "排除", "退订", "已退订", "拒收"],
    },
    sheets: {
      waves: ["波次"],
      recipients: ["收件人"],
      calendar: ["日历"],
      templates: ["模板"],
      suppress: ["不发送", "退订", "退订名单", "退订列表", "拒收名单"],
    },
    exclusions: ["排除", "已排除", "排除名单", "排除列表", "黑名单", "屏蔽名单", "阻止列表"],
    phases: {
      kickoff: ["启动", "启动会议"],
      preEnrollment: ["注册前", "推出前"],
      enrollment: ["注册", "推出"],
      postEnrollment: ["注册后", "推出后"],
    },
    channels: {
      meeting: ["会议", "开会"],
      email: ["电子邮件", "邮件", "电邮"],
      website: ["网站", "内网", "内部网站"],
      social: ["社交媒体", "社交", "社交帖子"],
      poster: ["海报", "传单", "海报和传单"],
    },
    eachGroup: ["每个组", "各组"],
    lastWeek: ["最后一周", "最后"],
    kinds: { holiday: ["节假日", "假日", "公共假日"], freeze: ["变更冻结", "冻结"] },
    effects: { block: ["阻止", "不可发送"], warn: ["警告", "提醒"] },
    whenFull: { warn: ["警告", "提醒"], split: ["拆分", "分批"] },
    weekRules: {
      days: ["按当月日期", "1 日至 7 日"],
      containsFirst: ["包含 1 日的周"],
      isoMajority: ["至少有四天的第一周", "ISO"],
      firstFull: ["第一个完整的周"],
    },
    shapes: {
      monthly: ["月度计划", "Microsoft 的月度计划"],
      staggered: ["分阶段迁移", "迁移周期"],
      empty: ["仅标题", "空计划"],
      twoEmails: ["两封电子邮件", "两封电子邮件的计划"],
    },
    messages: {
      announcePlan: {
        name: "公布计划",
        subject: "你的设备将迁移到 Microsoft Intune（{{EnrollmentDateLong}}起）",
        body: [
          "各位同事（{{Group}}），大家好！",
          "",
          "我们正在逐组将设备管理迁移到 Microsoft Intune。" +
            "你所在的组从 {{EnrollmentDateLong}}起可以注册。目前你还不需要做任何事情。",
          "",
          "下个月你会收到操作步骤。如有疑问，请联系技术支持人员。",
        ].join("\n"),
      },
      instructToEnroll: {
        name: "注册说明",
        subject: "如何注册你的设备",
        body: [
          "各位同事（{{Group}}），大家好！",
          "",
          "你所在的组现在可以在 Microsoft Intune 中注册了。请在用于工作的每台设备上执行以下步骤：",
          "",
          "1. 从设备的应用商店安装“公司门户”应用。",
          "2. 打开该应用，使用工作帐户登录。",
          "3. 按照屏幕上的步骤操作。请预留约 15 分钟。",
          "",
          "如果遇到问题，请停在当前步骤，并联系技术支持人员。",
        ].join("\n"),
      },
      giveDeadline: {
        name: "截止期限",
        subject: "请在一个月内注册你的设备",
        body: [
          "各位同事（{{Group}}），大家好！",
          "",
          "感谢已注册设备的同事。如果你还有设备尚未注册，请在本月内注册：" +
            "从下个月起，只有已注册的设备才能访问工作电子邮件和文件。",
          "",
          "操作步骤请见上一封电子邮件，技术支持人员也很乐意提供帮助。",
        ].join("\n"),
      },
      enforceAccess: {
        name: "实施访问限制",
        subject: "现在只有已注册的设备才能访问工作电子邮件和文件",
        body: [
          "各位同事（{{Group}}），大家好！",
          "",
          "从现在起，只有已在 Microsoft Intune 中注册的设备才能访问工作电子邮件和文件。" +
            "如果你的设备已无法访问，请使用“公司门户”应用进行注册，之后即可恢复访问。",
          "",
          "如果仍未恢复，请联系技术支持人员。",
        ].join("\n"),
      },
      benefitsAndSchedule: {
        name: "好处和日程",
        subject: "Microsoft Intune 即将推出（{{EnrollmentDateLong}}）",
        body: [
          "各位同事（{{Group}}），大家好！",
          "",
          "你所在的组从 {{EnrollmentDateLong}}起可以在 Microsoft Intune 中注册。它可以保护与工作有关的内容，" +
            "而不会触及你的个人照片、消息或应用，并让你能够使用适合自己的设备办公。",
          "",
          "当天你会收到一封包含操作步骤的电子邮件；完成这些步骤大约需要 15 分钟。如有疑问，请联系技术支持人员。",
        ].join("\n"),
      },
      enrollNow: {
        name: "立即注册",
        subject: "请立即注册你的设备",
        body: [
          "各位同事（{{Group}}），大家好！",
          "",
          "请注册用于工作的每台设备：从设备的应用商店安装“公司门户”应用，" +
            "打开该应用，使用工作帐户登录，然后按照屏幕上的步骤操作。",
          "",
          "从 {{Month}}底起，未注册的设备将无法访问工作电子邮件和文件。" +
            "如果遇到问题，请联系技术支持人员。",
        ].join("\n"),
      },
    },
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
      whenFull: "“警告”仅作提示；“拆分”会将较大的组分成若干批，每批相隔一周。",
      shape: "没有“波次”工作表时使用的计划。",
    },
    samples: { newYear: "元旦", freeze: "年末变更冻结", person: "示例人员" },
  },
  merge: {
    timings: {
      sent: "已发送",
      past: "日期已过，未标记为已发送",
      due: "今天发送",
      coming: "即将发送",
    },
    rows: (count) => `${String(count)} 行`,
    moreNames: (count) => `另外 ${String(count)} 个`,
    later: (count) => `后面还有 ${String(count)} 次`,
    past: (count) => `${String(count)} 次日期已过，未标记为已发送`,
    sent: (count) => `${String(count)} 次已发送`,
    noEmails: "计划中没有要发送的电子邮件。",
    allSent: "所有批次均已标记为已发送。",
    prepare: "准备批次",
    preparing: "正在准备批次…",
    willWrite: "将写入的内容",
    alsoWritten: (sheets) => `为使所有工作表内容一致，以下工作表也会一并写入：${sheets}。`,
    warnings: {
      sent: "标记为已发送的批次不再准备：同一批人会收到两次。如果尚未发送，请在“沟通安排”工作表中更改相应行的状态。",
      past: "此批次的发送日期已过，且未标记为已发送。",
    },
    leftOut: {
      heading: "不在任何批次中",
      nobody: "没有被排除的收件人。",
      suppressed: (rows) => `${String(rows)} 位不应收到邮件`,
      withoutAddress: (rows) => `${String(rows)} 位没有可用的地址`,
      repeated: (rows) => `${String(rows)} 位重复列出`,
      unknownSlice: (rows) => `${String(rows)} 位属于拆分的组，可能已经收到消息`,
      withoutGroup: (rows) => `${String(rows)} 位不属于计划中的组`,
    },
    settled: {
      sent: (mails) => `此批次中已发送的邮件：${String(mails)} 封`,
      cancelled: (mails) => `此批次中已取消的邮件：${String(mails)} 封`,
    },
    nobody: "此批次没有收件人。",
    mails: {
      heading: "将要发送的电子邮件",
      to: "收件人",
      subject: "主题",
      body: "正文",
      position: (place, of) => `${place} / ${of}`,
      previous: "上一封",
      next: "下一封",
      first: "第一封",
      longest: "最长的",
      noted: "下一封待检查",
      findAddress: "地址",
      find: "查找",
      searching: "正在查找…",
      missed: {
        noted: "每封邮件都有自己的字段和语言。",
        address: "此批次没有包含该文字的地址。",
      },
      replaced: (fields) => `此收件人的该项为空，因此以其他文字代替：${fields}。`,
      otherLanguage: (written, wanted) => `正文语言：${written}。没有${wanted}正文。`,
    },
    prepared: "批次已准备好",
    gone: (batch) => `“${batch}”已不在计划中。未准备任何内容；请选择计划中的批次。`,
    blocked: "尚无法准备此批次：请先修正下面列出的问题。",
    mayHaveChanged: "某些工作表可能已更改。重新准备此批次即可使其恢复正确。",
    inWord: {
      heading: "接下来在 Word 中",
      onlyClassic:
        "Word 只能通过 Windows 版经典 Outlook 发送邮件合并。使用新 Outlook、Outlook 网页版、Mac 版 Word 或 Word 网页版时，合并会正常结束而不报错，但不会发出任何邮件。",
      save: "请先保存并关闭工作簿：Word 需要独占使用它。",
      finish: "在链接到 Send 的文档中，选择“完成并合并”>“发送电子邮件”，“收件人”选字段 To。",
      subjectLine: "主题行",
      subjectsDiffer: "此批次的主题各不相同，而一次合并只有一个主题：请写一个适合所有人的主题。",
    },
    downloadCsv: "下载用于 Word 的 CSV",
    check: "检查已写入的内容",
    checking: "正在检查…",
  },
  communications: {
    sheet: "沟通安排",
    headers: {
      wave: "波次",
      message: "消息",
      purpose: "目的",
      channels: "渠道",
      audience: "受众",
      key: "组键",
      batch: "批次",
      month: "月份",
      week: "周",
      days: "该周日期",
      sendDate: "发送日期",
      why: "日期原因",
      sender: "发件人",
      owner: "负责人",
      status: "状态",
      recipients: "收件人数",
      lockedDate: "锁定日期",
      sent: "实际发送日期",
      notes: "备注",
      feedback: "反馈链接",
    },
    statuses: { planned: "已计划", ready: "已就绪", sent: "已发送", cancelled: "已取消" },
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
          ? `“${wait.message}”的发送日期为 ${day(wait.on)}，最早只能在其 ${String(wait.days)} 天后发送；${day(wanted)}过早。`
          : `“${wait.group}”的注册日期为 ${day(wait.on)}，最早只能在其 ${String(wait.days)} 天后发送；${day(wanted)}过早。`,
      locked: "已锁定：日期见“锁定日期”列。",
      sent: "已发送：日期不再变动。",
      cancelled: "已取消：不发送任何内容，日期保持不变。",
    },
    conflicts: {
      noSuchWeek: "没有日期：当月没有这一周。",
      closedWeek: "没有日期：这一周的每一天都不可发送。",
      tooLate: ({ for: wait }) =>
        `没有日期：“${wait.kind === "after" ? wait.message : wait.group}”的日期为 ${day(wait.on)}，此后这一周已没有可用日。`,
    },
    leftPlan: "已发送。已不在计划中。",
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
    written: (rows) => `${String(rows)} 行`,
  },
  pane: {
    title: "Rollout Waves",
    language: "语言",
    starting: "正在等待 Excel…",
    reading: "正在读取工作簿…",
    blocked: {
      heading: "未连接到 Excel",
      text: "与 Excel 通信的组件来自 appsforoffice.microsoft.com，目前尚未加载。网络可能阻止了该地址；管理员可以允许访问。",
      stillWorks: "你仍然可以：保存工作簿，在此处打开该文件，然后下载包含时间线的文件。",
    },
    outside: {
      heading: "打开工作簿",
      text: "此页面目前不在 Excel 中，因此将对文件进行处理。文件在你的浏览器中读取，不会发送到任何地方。",
      dropHere: "将 .xlsx 文件拖放到此处",
    },
    openWorkbook: "打开工作簿",
    openAnother: "打开其他工作簿",
    opening: (file) => `正在打开 ${file}…`,
    empty: {
      example: "可读取的表格示例",
      heading: "通知谁、通知什么、何时通知",
      text: "创建一个表，列出各个组及其推出月份。它会生成可在会议上展示的时间线，以及用于邮件合并的行。",
      sample: (sheet) => `示例会添加名为“${sheet}”的工作表，你可以随意更改。`,
      insertSample: "插入示例数据",
      starter: "或者从计划可用的全部工作表开始填写：组、波次、收件人、日历和设置。",
    },
    rules: {
      heading: "更多设置",
      change: "标有单元格的规则可在该单元格中更改；其他规则采用默认值。",
      changeWithout: "以下为默认规则。若要更改，请插入入门工作表：“设置”工作表中每条规则各占一行。",
      usual: "默认",
      noLimit: "不限",
      noWeekend: "无",
      weeks: (count) => `${String(count)} 周`,
      days: (count) => `${String(count)} 天`,
      users: (count) => `${count} 位用户`,
      ownWaves: (sheet) => `自定义（工作表“${sheet}”）`,
    },
    starter: {
      heading: "入门工作表",
      insert: "插入入门工作表",
      adds: "添加“波次”、“收件人”、“日历”和“设置”中工作簿尚没有的工作表。你可以随意更改。",
      shape: "计划",
      added: (sheets) => `已添加：${sheets}。`,
      nothingToAdd: "工作簿中已有全部入门工作表。",
    },
    changes: {
      heading: "将发生的更改",
      none: (kept) => `没有日期更改：保留 ${String(kept)} 个。`,
      moved: (count) => `移动 ${String(count)} 个`,
      added: (count) => `添加 ${String(count)} 个`,
      removed: (count) => `移除 ${String(count)} 个`,
      kept: (count) => `保留 ${String(count)} 个`,
      fromTo: (from, to) => `更改前：${from}；更改后：${to}。`,
      noDate: "没有日期",
      more: (count) => `还有 ${String(count)} 个。`,
      sinceLastTime: "自上次以来的更改",
    },
    load: {
      heading: "每周工作量",
      peak: "最多",
      freeze: (labels) => `变更冻结：${labels}`,
      overLimit: (users) => `超出上限 ${users} 位`,
    },
    rollout: "你的推出计划",
    sheet: "工作表",
    chooseSheet: "选择工作表",
    whyChosen: {
      hasGroups: "选择此表是因为标题下有数据行。",
      isHeaded: "选择此表是因为标题说明了其内容。",
      isSource: "优先于已完成的沟通计划而选择此表。",
      isNamed: "根据名称选择此表。",
      mostGroups: "选择此表是因为其中的组最多。",
      fewestErrors: "选择此表是因为其中的错误最少。",
      first: "选择此表是因为它排在最前面。",
    },
    start: "开始月份",
    groups: (count) => `${String(count)} 个组`,
    users: (count) => `${count} 位用户`,
    setBySettings: (cell) => `在 ${cell} 中设置。`,
    goTo: (cell) => `转到 ${cell}`,
    readAgain: "重新读取",
    toFix: (count) => `${String(count)} 个问题需要修正`,
    toKnow: (count) => `${String(count)} 个事项需要了解`,
    andMore: (count) => `还有 ${String(count)} 个。请先修正上述问题，然后重新读取。`,
    preview: "预览",
    generate: "生成时间线",
    generateAgain: "重新生成",
    fixFirst: (count) => `请先修正上面的 ${String(count)} 个问题。`,
    writing: "正在写入…",
    inserting: "正在插入示例数据…",
    insertingStarter: "正在插入入门工作表…",
    cancel: "取消",
    cancelling: "正在取消…",
    cancelled: "已取消。",
    done: "已完成",
    timelineWritten: (waves, months) => `${String(waves)} 个波次，${String(months)} 个月`,
    messagesWritten: (rows, sends) => `${String(rows)} 行，${String(sends)} 次发送`,
    open: (sheet) => `打开“${sheet}”`,
    download: (file) => `下载 ${file}`,
    downloadCalendar: "下载日历",
    backToPlan: "返回计划",
    nextToSend: "下一次发送",
    nothingToSend: "所有发送日期均已过去。",
    refused: "尚未完成",
    nothingChanged: "未作任何更改。",
    mayHaveChanged: "某些工作表可能已更改。重新生成即可使其恢复正确。",
    tryAgain: "重试",
    failed: {
      heading: "加载项出现问题",
      text: "这是我们的错误，不是你的错误。请重试；如果再次出现此问题，请将详细信息发送给向你提供此加载项的人员。",
    },
    detailsLabel: "详细信息（不包含工作簿中的任何内容）",
    copyDetails: "复制详细信息",
    copied: "已复制。",
    copyByHand: "此处不允许复制。文本已选中：请按 Ctrl+C 或 ⌘C。",
    help: {
      heading: "帮助和隐私",
      text: "在任意工作表中列出各个组及其月份，检查预览，然后生成。“时间线”、“沟通安排”和 Messages 工作表每次都会重新创建，你在“沟通安排”中填写的内容会保留；其他工作表不会受到影响。",
      privacy: "任何内容都不会离开工作簿：没有跟踪，也没有服务器。仅从 Microsoft 加载 Office.js。",
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
      sheetThere: { claim: "工作表存在", protects: "没有它，就没有可合并的内容。" },
      headersFirst: { claim: "标题位于第 1 行，从 A1 开始", protects: "Word 会把找到的第一行当作域的名称。" },
      headerNames: {
        claim: "每个标题都可以作为合并域",
        protects: "Word 会更改或截短其他名称，文档中的域就找不到对应的列。",
      },
      uniqueHeaders: { claim: "没有重复的标题", protects: "两列同名时，Word 只合并其中一列。" },
      neededColumns: { claim: "每次合并所需的列都存在", protects: "没有对应列的域会是空白。" },
      nothingElse: { claim: "工作表中没有其他内容", protects: "Word 会把行旁边的备注当作另一列。" },
      noBlanks: {
        claim: "没有空行、空列或空单元格",
        protects: "Word 遇到空行就会停止，空单元格可能会重复上一封邮件的文本。",
      },
      onlyTexts: {
        claim: "每个单元格都是文本",
        protects: "Word 会改变数字和日期：07865 会变成 7865，4 月 3 日可能变成 3 月 4 日。",
      },
      noFormulas: { claim: "没有公式单元格", protects: "在合并当天，公式可能得出不同的文本或错误。" },
      noMerges: {
        claim: "没有合并的单元格",
        protects: "合并的单元格中只有第一个含有文本：其他邮件中会是空白。",
      },
      nothingHidden: { claim: "没有隐藏或筛选的内容", protects: "邮件合并照样会发送隐藏和筛选掉的行。" },
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
      oncePerBatch: { claim: "同一批次中没有人出现两次", protects: "同一个人会收到两封相同的邮件。" },
      subjectLines: { claim: "每个主题都只有一行", protects: "换行可能会截断主题，或添加没有人写过的内容。" },
      noFieldsLeft: { claim: "没有残留的模板域", protects: "所有人看到的会是 {{Name}} 而不是名字。" },
      oneSendDate: {
        claim: "每个批次只有一个发送日期",
        protects: "一个批次一次发出：部分邮件会在错误的日期发出。",
      },
      oneBatch: {
        claim: "Send 只包含一个批次",
        protects: "一次合并只有一个主题：另一批次的邮件也会以该主题发出。",
      },
      sameAsMessages: {
        claim: "Send 包含 Messages 中该批次的所有行，且没有其他行",
        protects: "有人会收不到邮件、多收到一封或收到不同的文本。",
      },
      sameAsPlan: { claim: "各行与当前计划一致", protects: "此后计划中的更改不会出现在邮件中。" },
    },
    found: (text) => `找到：“${text}”。`,
    missing: (text) => `缺少：“${text}”。`,
    more: (count) => `还有 ${String(count)} 个。`,
    remedies: { messages: "请重新生成：Messages 将重新写入。", send: "请重新准备该批次：Send 将重新写入。" },
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
