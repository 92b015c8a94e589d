import { countingIn } from "../../language/countingIn";
import { LANGUAGE_NAMES } from "../../language/languageNames";
import { type CivilDate, isoDateText, isoWeekday } from "../../calendar/civilDate";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../../language/weekendReadings";
import type { SendOnDay } from "../../plan/scheduleProblem";
import type { Translation } from "../../vocabulary/translation";
import type { Messages } from "../en/messages";

const { number } = countingIn("ko");

/** Korean: what sheets, problems and refusals say. */
export const messages: Translation<Messages> = {
  days: (count) => `${number(count)}일`,
  weekRule:
    "주를 세는 방법: 첫째 주는 매월 1일부터 7일까지, 둘째 주는 8일부터 14일까지이며 이후에도 같은 방식으로 셉니다.",
  wavesPurpose:
    "웨이브의 목적: 모두를 대상으로 킥오프 회의를 진행한 다음, 그룹마다 등록 전에 메일 두 통, 등록할 때 한 통, 등록 후에 한 통을 보냅니다.",
  problems: {
    "no-table": () =>
      "그룹과 월이 있는 시트를 찾을 수 없습니다. '그룹' 열과 '월' 열이 있는 표를 만들거나 샘플 데이터를 삽입하십시오.",
    "sheet-not-found": ({ found, sheetNames }) =>
      `이름이 "${found}"인 시트가 없습니다. 다음 중 하나를 선택하십시오: ${sheetNames.join(", ")}`,
    "no-table-on-sheet": () =>
      "이 시트에는 그룹과 월이 있는 표가 없습니다. 머리글 '그룹'과 '월'을 입력하거나 다른 시트를 선택하십시오.",
    "no-groups": () => "머리글 아래에 아무것도 없습니다. 행마다 그룹을 하나씩 입력하십시오.",
    "unknown-month": ({ found }) => `"${found}" 값은 월이 아닙니다. 월 이름이나 날짜를 입력하십시오.`,
    "missing-month": ({ group }) => `"${group}" 그룹에 월이 없습니다. 모든 그룹에 월을 입력하십시오.`,
    "day-in-month": ({ date, cells }) =>
      `"${dateInText("ko", date)}" 값은 날짜인데, 그대로 두면 한 달 전체로 계획됩니다${cells > 1 ? `(이런 셀: ${number(cells)}개)` : ""}. 날짜 단위 계획은 아직 지원되지 않습니다. 월을 뜻한 것이라면 "${monthInText("ko", date)}"을 텍스트로 입력하십시오.`,
    "missing-group": () => "월은 있지만 그룹이 없습니다. 그룹 이름을 입력하거나 행을 비우십시오.",
    "several-months": ({ group, otherCell }) =>
      `"${group}" 그룹의 다른 월이 ${otherCell} 셀에 있습니다. 그룹마다 월을 하나만 두십시오.`,
    "repeated-month": ({ found, otherCell }) =>
      `"${found}" 월이 이미 ${otherCell} 셀에 있습니다. 연도를 함께 입력하거나 월마다 열을 하나만 두십시오.`,
    "plan-too-long": ({ months, most }) =>
      `계획 기간이 ${number(months)}개월입니다. 최대 ${number(most)}개월까지 가능합니다. 이 월의 연도를 확인하십시오.`,
    "repeated-group": ({ group, otherCell }) =>
      `"${group}" 그룹이 이미 ${otherCell} 셀에 있습니다. 그룹마다 행을 하나만 두거나 서로 다른 이름을 지정하십시오.`,
    "repeated-key": ({ key, otherCell }) =>
      `"${key}" 키가 이미 ${otherCell} 셀에 있습니다. 그룹마다 고유한 키를 지정하십시오.`,
    "unknown-users": ({ found }) => `"${found}" 값은 사용자 수가 아닙니다. 250과 같은 정수를 입력하십시오.`,
    "not-an-address": ({ found }) =>
      `"${found}" 값은 메일 주소가 아닙니다. it@example.com과 같은 주소를 입력하십시오.`,
    "cell-error": ({ found }) => `셀에 ${found} 오류가 표시됩니다. 수식을 고치거나 값을 입력하십시오.`,
    "text-too-long": ({ characters, most }) =>
      `셀에 ${number(characters)}자가 있습니다. Excel에서는 최대 ${number(most)}자까지 저장할 수 있습니다. 텍스트를 줄이십시오.`,
    "formula-like": ({ found }) =>
      `"${found}" 이름은 일부 프로그램에서 수식으로 실행될 수 있습니다. 수식처럼 시작하지 않는 이름을 입력하십시오.`,
    "merged-cells": ({ range }) =>
      `${range} 셀이 병합되어 있어 무엇이 어디에 속하는지 분명하지 않습니다. 병합을 해제하고 각 셀을 채우십시오.`,
    "unknown-setting-value": ({ setting, found }) =>
      `"${found}" 값은 "${setting}" 설정에 사용할 수 없습니다. 값을 고치거나 지우십시오.`,
    "sheet-name-taken": ({ name }) =>
      `이름이 "${name}"인 시트가 이미 있으며, Rollout Waves에서 만든 시트가 아니므로 그대로 두었습니다. 그 시트의 이름을 바꾼 다음 다시 만드십시오.`,
    "name-taken": ({ name }) =>
      `"${name}" 이름은 이 통합 문서에서 이미 다른 용도로 사용되고 있습니다. 수식 > 이름 관리자에서 그 이름을 바꾼 다음 다시 만드십시오.`,
    "sheet-protected": () =>
      "이 시트는 보호되어 있어 업데이트할 수 없습니다. 검토 > 시트 보호 해제를 선택한 다음 다시 만드십시오.",
    "workbook-protected": () =>
      "통합 문서의 구조가 보호되어 있어 시트를 추가할 수 없습니다. 검토 > 통합 문서 보호를 선택하여 보호를 해제한 다음 다시 만드십시오.",
    "no-open-day": ({ message, group }) =>
      `"${message}" 메시지(대상: ${group})를 보낼 수 있는 날이 해당 주에 남아 있지 않습니다. 다른 월이나 주를 선택하십시오.`,
    "no-address": ({ groups }) =>
      `메일 주소가 없는 그룹: ${groups.join(", ")}. To 열에는 그룹 이름이 들어가고 Outlook이 주소록에서 찾습니다. 확실하게 하려면 '메일 주소' 열을 추가하십시오.`,
    "unclear-groups": ({ found }) =>
      `"${found}" 내용에 어떤 그룹이 있는지 분명하지 않습니다. 그룹을 쉼표로 구분하고 각 사용자 수를 괄호로 묶으십시오: HR(50명), 재무(40명)`,
    "everyone-among-groups": ({ found }) =>
      `"${found}" 항목은 모두를 뜻하지만 다른 그룹도 함께 있습니다. 해당하는 그룹의 이름을 입력하십시오.`,
    "note-not-read": ({ found }) =>
      `"${found}" 텍스트를 표 아래의 메모로 간주했습니다. 그룹이라면 월을 입력하십시오.`,
    "table-not-read": ({ range }) =>
      `${range} 범위에 그룹과 월이 있는 표가 하나 더 있으며, 이 표는 읽지 않았습니다. 하나의 표로 합치십시오.`,
    "months-out-of-order": ({ found }) =>
      `"${found}" 열이 앞의 열보다 이른 월입니다. 시작 월을 확인하거나 연도를 함께 입력하십시오.`,
    "no-such-week": ({ message, group }) =>
      `"${message}" 메시지(대상: ${group})를 보낼 월에 다섯째 주가 없습니다. 마지막 주와 같은 다른 주를 선택하십시오.`,
    "out-of-order": ({ message, group, previous }) =>
      `"${message}" 메시지(대상: ${group})가 "${previous}" 메시지보다 나중이 아닙니다. 두 날짜 중 하나를 변경하십시오.`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `"${group}" 그룹의 "${previous}" 메시지부터 "${message}" 메시지까지의 간격: ${number(days)}일. ${number(least)}일 이상이어야 합니다. 둘 중 하나에 다른 주를 선택하십시오.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `"${previous}" 그룹의 등록부터 "${group}" 그룹의 등록까지의 간격: ${number(days)}일. ${number(least)}일 이상이어야 합니다. 더 늦은 월을 선택하십시오.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `${isoDateText(week)}부터 시작하는 주에 사용자 ${number(users)}명이 등록합니다(${groups.join(", ")}). 기술 지원팀이 맡을 수 있는 인원은 ${number(most)}명입니다. 그룹을 옮기거나 나누십시오.`,
    "sends-in-freeze": ({ label, sends }) =>
      `"${label}" 기간에 보내는 메시지: ${number(sends.length)}개${example(sends)}. 보내지 말아야 할 메시지는 주를 변경하십시오.`,
    "locked-on-closed-day": ({ message, group, date, closure }) =>
      `"${message}" 메시지${to(group)}는 ${isoDateText(date)}에 고정되어 있지만 이날은 보낼 수 없는 날입니다(${closure.kind === "weekend" ? "주말" : closure.label}). 고정을 해제하거나, 의도한 것이라면 그대로 두십시오.`,
    "locked-outside-week": ({ message, group, date }) =>
      `"${message}" 메시지${to(group)}는 ${isoDateText(date)}에 고정되어 있지만 이날은 예정된 주에 속하지 않습니다. 고정을 해제하거나, 의도한 것이라면 그대로 두십시오.`,
    "kickoff-with-first-message": ({ kickoff, groups }) =>
      `"${kickoff}" 메시지와 첫 메시지(대상: ${groups.join(", ")})가 같은 주에 있습니다. 질문할 시간이 있도록 킥오프를 더 일찍 진행하십시오.`,
    "enrolled-before-evaluated": ({ groups, previous }) =>
      `"${previous}" 그룹에 등록이 어땠는지 묻기 전에 다음 그룹의 등록이 시작됩니다: ${groups.join(", ")}. 더 늦은 월이나 주를 선택하십시오.`,
    "executives-in-pilot": ({ group }) =>
      `"${group}" 그룹이 첫 그룹에 있으므로 파일럿이 됩니다. 문제를 감당하고 해결할 수 있는 그룹부터 시작하고 임원은 나중에 진행하십시오.`,
    "phases-out-of-order": ({ message, phase, previous, previousPhase }) =>
      `같은 그룹에 대해 "${message}"(${phase}) 메시지가 "${previous}"(${previousPhase}) 메시지보다 뒤에 있습니다. 의도한 것이 아니면 두 메시지의 순서를 바꾸거나 한쪽의 단계를 변경하십시오.`,
    "sends-in-past": ({ sends }) =>
      `날짜가 지났는데 보냄으로 표시되지 않은 메시지: ${number(sends.length)}개${example(sends)}. 보낸 메시지는 보냄으로 표시하고, 나머지는 더 늦은 월이나 날짜로 바꾸거나 취소하십시오.`,
    "slices-to-one-address": ({ groups }) =>
      `나누어졌지만 받는 사람이 없는 그룹: ${groups.join(", ")}. 그룹 자체의 주소가 나눈 수만큼 같은 메시지를 받습니다. 구성원을 받는 사람으로 추가하거나 그룹을 나누지 마십시오.`,
    "unknown-calendar": ({ calendar, scope }) =>
      `일정표에 "${calendar}"의 행이 없습니다. "${scope}" 열에 있는 대로 이름을 입력하거나 행을 추가하십시오.`,
    "no-waves": () =>
      "머리글 아래에 메시지가 없습니다. 행마다 메시지를 하나씩 입력하거나, 기본 계획을 사용하려면 시트를 삭제하십시오.",
    "missing-value": ({ name }) => `"${name}" 열의 이 셀이 비어 있습니다. 값을 입력하거나 행을 비우십시오.`,
    "not-a-choice": ({ name, found, choices }) =>
      `"${found}" 값은 "${name}" 항목에 사용할 수 없습니다. 다음 중 하나를 입력하십시오: ${choices.join(", ")}`,
    "weekday-or-country": (problem) => {
      const { found, day, country, days } = weekendReadings("ko", problem);
      return `"${found}" 값은 요일(${day})일 수도 있고 국가(${country})일 수도 있습니다. 주말의 요일을 줄이지 말고 입력하십시오. 그 요일만이면 "${day}", 그 국가의 주말이면 "${days}"입니다.`;
    },
    "not-in-range": ({ name, found, least, most }) =>
      `"${found}" 값은 "${name}" 항목에 사용할 수 없습니다. ${number(least)}에서 ${number(most)} 사이의 정수를 입력하십시오.`,
    "unknown-week": ({ found }) =>
      `"${found}" 값은 월의 주가 아닙니다. 1~5, '마지막 주' 또는 1-3과 같은 주 범위를 텍스트로 입력하십시오.`,
    "unknown-date": ({ found }) => `"${found}" 값은 날짜가 아닙니다. 2026-12-24와 같은 날짜를 입력하십시오.`,
    "dates-reversed": ({ found }) => `"${found}" 날짜가 시작일보다 빠릅니다. 두 날짜를 서로 바꾸십시오.`,
    "repeated-message": ({ message, otherCell }) =>
      `"${message}" 메시지가 이미 ${otherCell} 셀에 있습니다. 메시지마다 다른 이름을 지정하십시오.`,
    "several-audiences": ({ wave, otherCell }) =>
      `웨이브 ${String(wave)}의 다른 대상이 ${otherCell} 셀에 있습니다. 대상을 하나만 두거나 이 메시지를 별도의 웨이브로 만드십시오.`,
    "missing-text": ({ message }) =>
      `"${message}" 메시지는 메일이지만 여기에 텍스트가 없습니다. 제목과 본문을 입력하십시오.`,
    "unknown-field": ({ field, nearest }) =>
      `이름이 {{${field}}}인 필드가 없습니다. {{${nearest}}} 필드가 맞습니까? 이름을 고치거나 텍스트를 직접 입력하십시오.`,
    "stray-braces": ({ found }) =>
      `"${found}"의 중괄호는 필드가 아니므로 메일에 그대로 들어갑니다. 필드는 {{Name}} 또는 {{Name|동료}}처럼 쓰고 그 안이나 바로 옆에 다른 중괄호를 두지 마십시오. 필드가 아니면 중괄호를 지우십시오.`,
    "communications-without-headers": ({ headers }) =>
      `이 시트에는 머리글 ${headers.map((header) => `'${header}'`).join(", ")}이(가) 모두 있는 행이 없어 입력된 내용을 유지할 수 없습니다. 머리글을 다시 입력하거나 시트를 삭제하십시오.`,
    "communications-header-missing": ({ headers }) =>
      `이 행에 머리글 ${headers.map((header) => `'${header}'`).join(", ")}이(가) 없어 무엇을 언제 보냈는지 알 수 없습니다. 해당 열 위에 머리글을 다시 입력하십시오.`,
    "above-headers": ({ found }) =>
      `머리글 위에 "${found}"이(가) 있어 시트를 다시 쓸 때 사라집니다. 행 아래나 직접 만든 열, 다른 시트로 옮기십시오.`,
    "formulas-become-values": ({ name, cells }) =>
      `${name} 아래의 수식(셀: ${number(cells)}개)은 표시된 값으로만 남습니다. 수식은 직접 만든 시트에 두십시오.`,
    "message-renamed": ({ message, was }) =>
      `"${message}"은(는) 이전 실행의 "${was}"이(가) 이름만 바뀐 것으로 봅니다. 보낸 내역, 고정한 날짜, 메모가 그대로 유지됩니다. 다른 메시지라면 별도의 웨이브에 두십시오.`,
    "message-unclear": ({ was, messages }) =>
      `"${was}"은(는) 이미 보냈지만 계획에 없고, 다음은 새로 생겼습니다: ${messages.join(", ")}. 그중 하나라면 두 번 발송됩니다. 이름은 한 번에 하나씩 바꾸거나 새 메시지를 별도의 웨이브에 두십시오.`,
    "language-changed": ({ was, is }) =>
      `이 계획은 ${LANGUAGE_NAMES[was]}였지만 지금은 ${LANGUAGE_NAMES[is]}이며, 적힌 내용은 모두 그대로입니다. 되돌리려면 ${LANGUAGE_NAMES[was]}를 다시 선택하십시오.`,
    "repeated-message-key": ({ key, otherCell }) =>
      `"${key}" 키는 이미 ${otherCell}에 있습니다. 메시지마다 다른 키를 쓰십시오.`,
    "sent-without-date": ({ sendDate, sent }) =>
      `이 행은 보낸 것으로 표시되어 있지만 언제 보냈는지가 없습니다. '${sendDate}' 또는 '${sent}' 열에 날짜를 입력하십시오.`,
    "similar-groups": ({ group, other, otherCell }) =>
      `"${group}" 항목은 ${otherCell}의 "${other}" 항목과 매우 비슷합니다. 같은 그룹이면 이름을 하나로 통일하거나 다른 이름을 별칭 열에 입력하십시오.`,
    "read-as-one-group": ({ found }) =>
      `"${found}" 항목을 한 그룹으로 읽었습니다. 여러 그룹이면 쉼표로 구분하십시오.`,
    "recipients-without-headers": ({ headers }) =>
      `이 시트에는 머리글 ${headers.map((header) => `'${header}'`).join(", ")}이(가) 모두 있는 행이 없어 받는 사람을 읽을 수 없습니다. 열 위에 머리글을 입력하거나 시트 이름을 바꾸십시오.`,
    "without-headers": ({ headers }) =>
      `이 시트에는 머리글 ${headers.map((header) => `'${header}'`).join(", ")}이(가) 모두 있는 행이 없어 아무것도 읽을 수 없습니다. 열 위에 머리글을 입력하거나 시트 이름을 바꾸십시오.`,
    "sheet-not-read": ({ input, headers }) =>
      `이 시트는 '${input}' 시트처럼 보이지만 읽지 않았습니다. 사용하려면 숨기기를 취소하고 이름을 '${input}'(으)로 바꾼 다음 열 위에 머리글 ${headers.map((header) => `'${header}'`).join(", ")}을(를) 입력하십시오. 이런 시트는 하나만 두십시오.`,
    "hidden-used": ({ input }) =>
      `이 시트는 숨겨져 있지만 '${input}' 시트로 읽었습니다. 숨기기를 취소하여 내용을 확인하거나, 사용하지 않으려면 삭제하십시오.`,
    "hidden-unclear": ({ input }) =>
      `숨겨진 이 시트에는 '${input}' 시트의 머리글이 있고 다른 시트에는 없습니다. 사용하려면 숨기기를 취소하거나 이름을 '${input}'(으)로 바꾸고, 사용하지 않으려면 삭제하십시오.`,
    "second-table": ({ input, other }) =>
      `이 시트와 '${other}' 시트를 모두 '${input}' 시트로 읽을 수 있습니다. 둘 중 하나에 모두 모으고 다른 하나는 삭제하십시오.`,
    "taken-as-suppress": () =>
      "메일을 받지 않는 사람의 목록 또는 표시로 읽었습니다. 그렇지 않다면 이름을 바꾸십시오.",
    "recipient-without-group": ({ rows }) =>
      `받는 사람 ${number(rows)}명에게 그룹이 없어 메일을 보내지 않습니다. 주소 옆에 그룹을 입력하십시오.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `"${found}" 그룹은 계획에 없으므로 받는 사람 ${number(rows)}명에게 메일을 보내지 않습니다. "${nearest}" 그룹이 맞습니까? 이름을 고치거나 그 그룹의 별칭 열에 입력하십시오.`,
    "bad-address": ({ found }) =>
      `"${found}" 값은 메일 주소가 아니므로 이 행에는 메일을 보내지 않습니다. name@example.com과 같은 주소를 하나만 입력하십시오.`,
    "missing-address": () => "이 받는 사람에게 메일 주소가 없어 메일을 보내지 않습니다. 주소를 입력하십시오.",
    "repeated-recipient": ({ found, otherCell }) =>
      `"${found}" 주소가 같은 그룹으로 이미 ${otherCell} 셀에 있습니다. 메일은 한 번만 보냅니다. 두 행 중 하나를 제거하십시오.`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `"${found}" 주소가 "${group}" 그룹에 있고 ${otherCell} 셀에는 "${other}" 그룹으로 있습니다. 두 그룹의 메시지를 모두 받지만 같은 메시지는 하루에 한 번만 받습니다. 의도한 것이 아니라면 행을 하나만 두십시오.`,
    suppressed: ({ rows }) =>
      `받는 사람 ${number(rows)}명이 발송 대상에서 제외되어 있어 메일을 보내지 않습니다.`,
    "unspoken-language": ({ found, rows }) =>
      `"${found}" 값은 이 추가 기능에서 지원하는 언어가 아니므로 받는 사람 ${number(rows)}명이 다른 언어로 된 텍스트를 받습니다. 목록에서 언어를 선택하거나 셀을 비워 두십시오.`,
    "group-without-recipients": ({ groups }) =>
      `받는 사람이 없는 그룹: ${groups.map((group) => `"${group}"`).join(", ")}. 메일은 그룹 자체의 주소나 그룹 이름으로 보냅니다. 받는 사람을 추가하거나 그룹 이름의 표기를 확인하십시오.`,
    "group-left-out": ({ groups }) =>
      `메일을 보낼 수 있는 받는 사람이 없는 그룹: ${groups.map((group) => `"${group}"`).join(", ")}. 이 그룹에는 메일을 보내지 않습니다. 의도한 것이 아니라면 받는 사람을 수정하십시오.`,
    "missed-message": ({ message, groups, rows, batch }) =>
      `"${message}"이(가) ${groups.join(", ")}에 발송될 때 없었던 사람: ${number(rows)}명. 별도의 발송 "${batch}"에 들어 있습니다. 보내거나, 더 이상 필요 없으면 보냄으로 표시하십시오.`,
    "had-already": ({ message, group, rows }) =>
      `보낸 메일 시트에 따르면 "${group}"의 모든 사람(${number(rows)}명)이 "${message}"을(를) 이미 받았지만 해당 행이 보냄으로 표시되어 있지 않습니다. 표시하거나, 다시 보내려면 그 시트에서 해당 행을 삭제하십시오.`,
    "unknown-slice": ({ group, rows }) =>
      `"${group}" 그룹에서 메일을 받지 못하는 사람: ${number(rows)}명. 그룹의 일부는 나머지가 아직 받지 않은 메시지를 이미 받았는데, 이들이 어느 쪽에 속하는지 알 수 없습니다. 새로 들어온 사람에게는 직접 보내거나 별도의 그룹에 넣으십시오.`,
    "number-in-field": ({ name, rows }) =>
      `"${name}" 열에 숫자가 ${number(rows)}개 있습니다. 메일에는 숫자가 서식 없이 표시됩니다. 날짜이거나 0으로 시작하는 값이면 텍스트로 입력하십시오.`,
    "blank-field": ({ message, field, rows }) =>
      `"${message}" 메시지의 텍스트에 있는 {{${field}}} 필드가 메일 ${number(rows)}통에서 비어 있습니다. 이 셀이 처음입니다. 값을 채우거나 {{${field}|동료}}처럼 대신 쓸 말을 입력하십시오.`,
    "empty-mail": ({ message, field, rows }) =>
      `"${message}" 메시지의 텍스트가 {{${field}}} 같은 필드뿐이어서 메일 ${number(rows)}통에서 비게 됩니다. 이 셀이 처음입니다. 값을 채우거나 텍스트에 말을 더 쓰십시오.`,
    "unknown-message": ({ found, nearest }) =>
      `"${found}" 메시지는 계획에 없습니다. "${nearest}" 메시지가 맞습니까? 이름을 고치거나 행을 제거하십시오.`,
    "repeated-template": ({ message, otherCell }) =>
      `"${message}" 메시지의 이 언어로 된 텍스트가 이미 ${otherCell} 셀에 있습니다. 둘 중 하나를 제거하십시오.`,
    "send-emptied": ({ batch }) =>
      `"${batch}" 발송분이 더 이상 계획에 없어 이 시트를 비웠습니다. 보낼 발송분을 준비하십시오.`,
    "send-settled": ({ batch }) =>
      `"${batch}" 발송분이 그 사이 발송되었거나 취소되어 이 시트를 비웠습니다. 다음에 보낼 발송분을 준비하십시오.`,
    "too-many-messages": ({ rows, most }) =>
      `계획에 메일이 ${number(rows)}통 있지만 한 시트에는 ${number(most)}통까지 들어갑니다. 발송분을 하나씩 준비하거나 발송분마다 CSV 파일로 저장하십시오.`,
  },
  refusals: {
    "cell-edit-mode": () =>
      "셀을 편집하는 중입니다. 시트에서 Enter 키나 Esc 키를 누른 다음 다시 시도하십시오.",
    protected: ({ sheet }) =>
      sheet === undefined
        ? "통합 문서가 보호되어 있습니다. 검토 탭에서 보호를 해제한 다음 다시 시도하십시오."
        : `"${sheet}" 시트가 보호되어 있습니다. 검토 > 시트 보호 해제를 선택한 다음 다시 시도하십시오.`,
    "read-only": ({ file }) =>
      file === undefined
        ? "통합 문서가 읽기 전용으로 열려 있습니다. 복사본을 저장하고 그 복사본에서 만드십시오."
        : `${file} 파일을 읽을 수는 있지만 쓸 수 없습니다. --out 옵션으로 다른 파일을 지정하십시오.`,
    "name-taken": ({ name = "" }) =>
      `"${name}" 이름은 이 통합 문서에서 이미 다른 용도로 사용되고 있습니다. 그 이름을 바꾼 다음 다시 시도하십시오.`,
    "sheet-not-found": ({ sheet = "" }) =>
      `"${sheet}" 시트가 더 이상 없습니다. 다른 시트를 선택한 다음 다시 시도하십시오.`,
    "too-large": ({ sheet }) =>
      `${sheet === undefined ? "결과가" : `"${sheet}" 시트가`} Excel에서 처리할 수 있는 크기를 넘습니다. 계획을 두 개의 통합 문서로 나누십시오.`,
    "changed-meanwhile": ({ sheet, file = "" }) =>
      sheet === undefined
        ? `작업하는 동안 다른 프로그램이 ${file} 파일을 변경했으므로 아무것도 쓰지 않았습니다. 명령을 다시 실행하십시오.`
        : `작업하는 동안 "${sheet}" 시트가 변경되었습니다. 다른 사람이 변경했을 수 있습니다. 다시 시도하면 현재 내용을 읽습니다.`,
    cancelled: () => "요청하신 대로 취소했습니다.",
    "not-answering": () =>
      "Excel이 응답하지 않습니다. 준비될 때까지 기다린 다음 타임라인 시트와 Messages 시트를 확인하고 다시 만드십시오.",
    "host-failed": () =>
      "Excel에서 처리하지 못했습니다. 다시 시도하십시오. 문제가 반복되면 통합 문서를 닫았다가 여십시오.",
    "file-not-accessible": ({ file = "" }) =>
      `${file} 파일을 열거나 쓸 수 없습니다. 파일이 있는지, 사용 권한이 있는지, 다른 프로그램에서 열려 있지 않은지 확인하십시오.`,
    "not-a-workbook": ({ file }) =>
      `${fileText(file)}은 온전한 Excel 통합 문서가 아닙니다. Excel에서 열어 .xlsx로 저장한 다음 그 파일을 사용하십시오.`,
    "unsupported-format": ({ file }) =>
      `${fileText(file)}은 .xlsx 또는 .xlsm 형식이 아닙니다. Excel에서 열어 .xlsx로 저장한 다음 그 파일을 사용하십시오.`,
    encrypted: ({ file }) =>
      `${fileText(file)}은 암호로 암호화되어 있습니다. Excel에서 열어 암호를 제거하고(파일 > 정보 > 통합 문서 보호) 저장하십시오.`,
    "inflates-too-much": ({ file }) =>
      `${fileText(file)}은 압축을 풀면 일반적인 통합 문서보다 훨씬 커지므로 읽지 않았습니다. Excel에서 열어 새 파일로 저장하십시오.`,
  },
  holidays: {
    sheet: "공휴일",
    heading: "공휴일",
    adds: "계획에 포함된 연도의 전국 공휴일을 행으로 추가합니다. 자유롭게 변경할 수 있습니다. 반일 휴일과 은행 및 사무실만 쉬는 날은 경고만 표시합니다. 일부 지역에만 적용되는 휴일은 직접 추가하십시오.",
    country: "국가/지역",
    chooseCountry: "국가/지역 선택",
    insert: "공휴일 추가",
    inserting: "공휴일을 추가하는 중…",
    added: (place, days, sheet) => `${place}: '${sheet}' 시트에 ${days}을 추가했습니다.`,
    allThere: (place) => `${place}: 이 공휴일은 모두 일정표에 이미 있습니다.`,
    forCalendars: (calendars) => `이 날들은 일정표가 ${calendars}인 그룹에만 적용됩니다.`,
    forEveryone: (example, calendar, scope) =>
      `이 날들은 모든 그룹에 적용됩니다. 일부 그룹에만 적용하려면 ${example} 같은 일정표를 해당 그룹의 "${calendar}" 열과 이 날들의 "${scope}" 열에 입력하십시오.`,
    noneMeans: (country, calendars) =>
      `그룹의 일정표 중에 ${country}에 해당하는 것이 없습니다. 그룹의 일정표: ${calendars}.`,
    withoutCalendar: (groups, calendar) =>
      `일정표가 없어 이 날들이 적용되지 않는 그룹: ${groups}. 적용하려면 "${calendar}" 열에 일정표를 입력하십시오.`,
    otherLists: (sheets, scope) =>
      `다른 공휴일도 모든 그룹에 적용됩니다(${sheets}). 일부 그룹에만 적용하려면 "${scope}" 열에 해당 그룹의 일정표를 입력하십시오.`,
    noneKnown: (place) => `${place}: 알려진 공휴일이 없습니다. '일정표' 시트에 입력하십시오.`,
  },
  planning: {
    weekRuleLines: {
      containsFirst: (weekStart) =>
        `주를 세는 방법: ${weekStart}에 시작하는 달력의 주로 세며, 1일이 들어 있는 주가 그 달의 첫째 주입니다.`,
      isoMajority: (weekStart) =>
        `주를 세는 방법: ${weekStart}에 시작하는 달력의 주로 세며, 그 달의 날이 4일 이상인 첫 번째 주가 첫째 주입니다.`,
      firstFull: (weekStart) =>
        `주를 세는 방법: ${weekStart}에 시작하는 달력의 주로 세며, 모든 날이 그 달에 속하는 첫 번째 주가 첫째 주입니다.`,
    },
    prompts: {
      wave: "1부터 시작하는 번호입니다. 번호가 같은 메시지는 하나의 웨이브가 됩니다.",
      audience: "'모두', '그룹별' 또는 쉼표로 구분한 그룹 이름입니다.",
      week: "1~5, '마지막 주' 또는 1-3과 같이 이어지는 주입니다.",
      monthsAfter: "그룹의 월부터 몇 개월 후인지 입력합니다. 비워 두면 같은 월입니다.",
      weekday: "보낼 요일입니다. 비워 두면 '설정' 시트의 '기본 요일'입니다.",
      channels: "다음 중 하나 이상입니다: 회의, 메일, 웹 사이트, 소셜 미디어, 포스터.",
      subject: "{{Group}}, {{Month}}, {{EnrollmentDateLong}} 등의 필드를 넣은 텍스트입니다.",
      from: "첫날의 날짜입니다.",
      to: "마지막 날의 날짜이며 이날도 포함됩니다. 비워 두면 시작일과 같습니다.",
      kind: "공휴일 또는 아무것도 변경하지 않는 변경 동결입니다.",
      scope: "'모두', 그룹 이름 또는 채널입니다. 비워 두면 모두입니다.",
      effect: "'차단'은 이 기간에 메시지를 보내지 않으며, '경고'는 알리기만 합니다.",
      weekRule: "월의 어느 주를 첫째 주로 볼지 정합니다.",
      weekend: "쉼표로 구분한 요일 또는 KR과 같은 국가 코드입니다.",
      leadWeeks: "킥오프를 계획보다 몇 주 일찍 진행할지 입력합니다.",
      leastGate: "한 월의 등록부터 다음 월의 등록까지의 최소 일수입니다.",
      capacity: "기술 지원팀이 한 주에 맡을 수 있는 사용자 수입니다. 비워 두면 제한이 없습니다.",
      whenFull: "'경고'는 알리기만 하며, '분할'은 큰 그룹을 1~2주 간격의 여러 묶음으로 나눕니다.",
      shape: "'웨이브' 시트가 없을 때 사용하는 계획입니다.",
    },
    samples: {
      newYear: "신정",
      freeze: "연말연시 변경 동결",
      person: "샘플 사용자",
    },
  },
  communications: {
    unnamedColumn: "열",
    dateFormat: "yyyy-mm-dd",
    reasons: {
      weekday: (weekday) => `계획에서 지정한 요일입니다: ${weekdayName("ko", weekday)}.`,
      kickoff: "그 주에 보낼 수 있는 첫날입니다. 킥오프는 다른 모든 것보다 먼저 진행합니다.",
      shortWeek: "이 월의 해당 주에는 지정한 요일이 없어 보낼 수 있는 마지막 날로 정했습니다.",
      closed: ({ wanted, because, moved }) =>
        `${day(wanted)}은 보낼 수 없는 날(${because.kind === "weekend" ? "주말" : because.label})이므로 ${moved === "next" ? "그다음에 보낼 수 있는 날" : "그 전에 보낼 수 있는 마지막 날"}로 정했습니다.`,
      wait: ({ wanted, for: wait }) =>
        wait.kind === "after"
          ? `"${wait.message}" 메시지의 발송일은 ${day(wait.on)}이며 빨라도 ${number(wait.days)}일 후에 보낼 수 있습니다. ${day(wanted)}은 너무 이릅니다.`
          : `"${wait.group}" 그룹의 등록일은 ${day(wait.on)}이며 빨라도 ${number(wait.days)}일 후에 보낼 수 있습니다. ${day(wanted)}은 너무 이릅니다.`,
      cutWait: ({ for: wait }) =>
        `"${wait.kind === "after" ? wait.message : wait.group}" ${wait.kind === "after" ? "메시지의 발송일" : "그룹의 등록일"}은 ${day(wait.on)}이며, 이 주에는 그 ${number(wait.days)}일 후에 보낼 수 있는 날이 없으므로 보낼 수 있는 마지막 날로 정했습니다.`,
      locked: "고정됨: 날짜가 '고정 날짜' 열에 있습니다.",
      sent: "보냄: 날짜가 더 이상 바뀌지 않습니다.",
      cancelled: "취소됨: 아무것도 보내지 않으며 날짜는 그대로 둡니다.",
      missed: "발송할 때 없었던 사람을 위한 것: 다음 발송 가능일입니다.",
    },
    conflicts: {
      noSuchWeek: "날짜 없음: 이 월에는 해당 주가 없습니다.",
      closedWeek: "날짜 없음: 그 주에 보낼 수 있는 날이 없습니다.",
      tooLate: ({ for: wait }) =>
        `날짜 없음: ${wait.kind === "after" ? `"${wait.message}" 메시지의 발송일` : `"${wait.group}" 그룹의 등록일`}은 ${day(wait.on)}이며 그 후에는 그 주에 보낼 수 있는 날이 남아 있지 않습니다.`,
    },
    leftPlan: "보냄. 더 이상 계획에 없습니다.",
    notInPlan: "더 이상 계획에 없습니다.",
    standsTwice: "이 행은 두 번 나옵니다. 여기에 적은 내용은 남습니다.",
    prompts: {
      owner: "담당하는 사람입니다. 직접 입력하는 열이며 다시 만들어도 유지됩니다.",
      status: "예정, 준비됨, 보냄, 취소됨 중 하나입니다. 보낸 행의 날짜는 바뀌지 않습니다.",
      lockedDate: "계획과 관계없이 이 메시지를 반드시 보내야 하는 날짜입니다. 지우면 고정이 해제됩니다.",
      sent: "발송일과 다르면 실제로 보낸 날짜를 입력합니다. 여기에 날짜가 있는 행은 바뀌지 않습니다.",
      notes: "직접 입력하는 열이며 다시 만들어도 유지됩니다. 추가한 열도 마찬가지입니다.",
      feedback: "의견을 보낼 곳입니다. 비워 두면 '설정' 시트의 FeedbackLink 행에 있는 값을 사용합니다.",
    },
    load: {
      week: "주 시작일",
      messages: "메시지",
      messagesInFreeze: "변경 동결이 있는 주의 메시지",
      users: "등록하는 사용자",
      usersOverCapacity: "한도를 넘는 사용자",
      messagesTitle: "주별 메시지 수",
      usersTitle: "주별 등록 사용자 수",
      peak: (what, most, week) => `${what}. 최대: ${String(most)}(${isoDateText(week)}부터 시작하는 주).`,
    },
  },
  preflight: {
    heading: "보내기 전 검사",
    states: {
      passed: "통과",
      failed: "실패",
      warned: "참고",
      untold: "검사 안 함",
    },
    rules: {
      sheetThere: {
        claim: "시트가 있음",
        protects: "시트가 없으면 병합할 내용이 없습니다.",
      },
      headersFirst: {
        claim: "머리글이 A1부터 1행에 있음",
        protects: "Word는 처음 찾은 행을 필드 이름으로 사용합니다.",
      },
      headerNames: {
        claim: "모든 머리글이 병합 필드가 될 수 있음",
        protects: "Word는 다른 이름을 바꾸거나 자르므로 문서의 필드가 열을 찾지 못합니다.",
      },
      uniqueHeaders: {
        claim: "중복된 머리글이 없음",
        protects: "이름이 같은 두 열 중에서 Word는 하나만 병합합니다.",
      },
      neededColumns: {
        claim: "모든 병합에 필요한 열이 있음",
        protects: "열이 없는 필드는 비어 있게 됩니다.",
      },
      nothingElse: {
        claim: "시트에 다른 내용이 없음",
        protects: "Word는 행 옆의 메모를 또 하나의 열로 여깁니다.",
      },
      noBlanks: {
        claim: "빈 행, 열, 셀이 없음",
        protects: "Word는 빈 행에서 멈추고, 빈 셀에는 앞 메일의 텍스트가 반복될 수 있습니다.",
      },
      onlyTexts: {
        claim: "모든 셀이 텍스트임",
        protects: "Word는 숫자와 날짜를 바꿉니다. 07865는 7865가 되고 4월 3일은 3월 4일이 될 수 있습니다.",
      },
      noFormulas: {
        claim: "수식인 셀이 없음",
        protects: "수식은 병합하는 날에 다른 텍스트나 오류가 될 수 있습니다.",
      },
      noMerges: {
        claim: "병합된 셀이 없음",
        protects: "병합된 셀 중 첫 셀에만 텍스트가 있으므로 다른 메일에서는 비게 됩니다.",
      },
      nothingHidden: {
        claim: "숨기거나 필터링한 것이 없음",
        protects: "병합은 숨긴 행과 필터링한 행도 그대로 보냅니다.",
      },
      longTextsFirst: {
        claim: "긴 텍스트가 처음 여덟 행 안에 있음",
        protects:
          "Word는 처음 여덟 행으로 열의 크기를 정하고, 그중 더 긴 것이 없으면 텍스트를 255자에서 자릅니다.",
      },
      textLengths: {
        claim: "셀에 들어가는 길이를 넘는 텍스트가 없음",
        protects: "Excel은 그런 파일을 복구하면서 텍스트를 32,767자에서 자릅니다.",
      },
      namedRange: {
        claim: "이름이 지정된 범위가 머리글과 행에 정확히 맞음",
        protects: "Word는 시트와 함께 이 이름을 표시합니다. 범위 밖의 행에는 메일이 가지 않습니다.",
      },
      addresses: {
        claim: "모든 To가 주소 하나임",
        protects:
          "한 셀의 여러 주소는 아무에게도 가지 않거나 모두에게 한꺼번에 가며, 줄 바꿈은 받는 사람을 추가할 수 있습니다.",
      },
      oncePerBatch: {
        claim: "한 발송분에 같은 사람이 중복되지 않음",
        protects: "같은 사람이 같은 메일을 두 번 받게 됩니다.",
      },
      subjectLines: {
        claim: "모든 제목이 한 줄임",
        protects: "줄 바꿈은 제목을 자르거나 아무도 쓰지 않은 내용을 추가할 수 있습니다.",
      },
      noFieldsLeft: {
        claim: "남은 서식 파일 필드가 없음",
        protects: "모두가 이름 대신 {{Name}}을 읽게 됩니다.",
      },
      oneSendDate: {
        claim: "발송분마다 발송일이 하나임",
        protects: "발송분은 한 번에 나가므로 메일 일부가 잘못된 날에 나가게 됩니다.",
      },
      oneBatch: {
        claim: "Send에 발송분이 하나임",
        protects: "병합에는 제목이 하나뿐이므로 다른 발송분의 메일도 그 제목으로 나가게 됩니다.",
      },
      stillToSend: {
        claim: "Send의 발송분은 아직 보낼 것임",
        protects: "같은 메일을 두 번 받거나 취소된 메일을 받게 됩니다.",
      },
      sameAsMessages: {
        claim: "Send에 Messages에 있는 그 발송분의 모든 행이 있고 다른 행은 없음",
        protects: "누군가는 메일을 받지 못하거나, 하나 더 받거나, 다른 텍스트를 받게 됩니다.",
      },
      sameAsPlan: {
        claim: "행이 지금 계획과 같음",
        protects: "그 뒤로 계획에서 바뀐 내용이 메일에 빠지게 됩니다.",
      },
    },
    found: (text) => `찾은 내용: "${text}".`,
    missing: (text) => `없는 내용: "${text}".`,
    more: (count) => `이 밖에 ${number(count)}개가 더 있습니다.`,
    remedies: {
      messages: "다시 만드십시오. Messages가 새로 작성됩니다.",
      send: "발송분을 다시 준비하십시오. Send가 새로 작성됩니다.",
      planAddresses:
        "계획이 그렇게 되어 있습니다. 이 그룹이나 사람이 적힌 곳에 메일 주소를 쓰고 다시 만드십시오.",
      planLengths: "계획에 255자를 넘는 글이 있는 열이 너무 많습니다. 일부 열의 글을 줄이고 다시 만드십시오.",
      planTexts: "계획이 그렇게 되어 있습니다. 글이 나온 시트에서 글을 고치고 다시 만드십시오.",
      unhide:
        "시트를 표시하십시오. 아무 시트 탭이나 마우스 오른쪽 단추로 클릭한 다음 [숨기기 취소]를 선택합니다.",
      settled:
        "계획에 따르면 이 발송분에는 보낼 것이 없습니다. 이미 보냈거나 취소되었거나, 날짜나 이름이 바뀌었습니다. 다시 만든 다음 보낼 것을 준비하십시오.",
    },
    noSheet: "Messages 시트가 없습니다. 먼저 타임라인을 만드십시오.",
    lookedUp: "이름은 Outlook이 주소록에서 찾습니다. 주소가 더 확실합니다.",
    untold: {
      noPlan: "비교할 계획이 없습니다. 먼저 시트의 문제를 수정하십시오.",
      noColumn: "이 검사에 필요한 열이 없습니다.",
      noMessages: "비교할 Messages 시트가 없습니다. 먼저 타임라인을 만드십시오.",
      noBatch: "Send에 준비된 발송분이 없습니다.",
    },
  },
};

/** Ends in a word of our own, so that the particle after it is right whatever the file is called. */
function fileText(file: string | undefined): string {
  return file === undefined ? "이 파일" : `${file} 파일`;
}

/** Stands between a noun of ours and its particle. */
function to(group: string | undefined): string {
  return group === undefined ? "" : `(대상: ${group})`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined
    ? ""
    : `(예: ${isoDateText(send.date)} "${send.message}"${send.group === undefined ? "" : `, 대상: ${send.group}`})`;
}

/** Ends in the syllable "일", so that the particle after it is right on every day. */
function day(date: CivilDate): string {
  return `${isoDateText(date)} ${weekdayName("ko", isoWeekday(date))}`;
}
