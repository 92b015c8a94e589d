import { isoDateText, isoWeekday, type CivilDate } from "../../calendar/civilDate";
import type { SendOnDay } from "../../plan/scheduleProblem";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../weekendReadings";
import type { Words } from "../words";

/** Korean. */
export const ko: Words = {
  tag: "ko",
  timelineSheet: "타임라인",
  planTitle: "커뮤니케이션 계획",
  planTitleSynonyms: ["통신 계획", "의사소통 계획", "커뮤니케이션 플랜"],
  wave: (number) => `웨이브 ${String(number)}`,
  everyone: "모두",
  weeks: { 1: "첫째 주", 2: "둘째 주", 3: "셋째 주", 4: "넷째 주", 5: "다섯째 주" },
  weekRule:
    "주를 세는 방법: 첫째 주는 매월 1일부터 7일까지, 둘째 주는 8일부터 14일까지이며 이후에도 같은 방식으로 셉니다.",
  wavesPurpose:
    "웨이브의 목적: 모두를 대상으로 킥오프 회의를 진행한 다음, 그룹마다 등록 전에 메일 두 통, 등록할 때 한 통, 등록 후에 한 통을 보냅니다.",
  messages: {
    kickoffMeeting: {
      name: "킥오프 회의",
      subject: "킥오프 회의: Microsoft Intune을 도입합니다",
      body: [
        "안녕하세요.",
        "",
        "{{Month}}부터 Microsoft Intune을 도입합니다. Intune은 우리가 사용하는 디바이스에서 업무용 앱과 데이터를 안전하게 보호합니다. " +
          "이 회의는 모두를 위한 자리입니다. 무엇이 왜 바뀌는지, 소속 그룹에는 언제 적용되는지, 무엇을 하셔야 하는지 안내해 드립니다.",
        "",
        "미리 준비하실 것은 없습니다. 회의가 끝나면 그룹별로 날짜와 지침이 담긴 메일을 보내 드립니다. " +
          "궁금한 점은 회의에서 질문해 주십시오. 답변은 조직 웹 사이트에 게시됩니다.",
      ].join("\n"),
    },
    preRolloutEmail1: {
      name: "출시 전 메일 1",
      subject: "{{Month}}에 Microsoft Intune을 도입합니다",
      body: [
        "안녕하세요, {{Group}} 구성원 여러분.",
        "",
        "{{Month}}에 여러분의 그룹에 Microsoft Intune을 도입합니다. Intune은 휴대폰, 태블릿, 컴퓨터에 있는 조직의 앱과 데이터를 보호하며, " +
          "편리한 디바이스에서 업무를 볼 수 있게 해 줍니다.",
        "",
        "이유: 디바이스는 분실될 수 있고 암호는 도난당할 수 있습니다. Intune을 사용하면 개인 사진, 메시지, 앱은 건드리지 않고 " +
          "업무와 관련된 것만 보호할 수 있습니다.",
        "",
        "등록 시작일: {{EnrollmentDateLong}}",
        "",
        "아직 하실 일은 없습니다. 준비할 사항은 다음 주에 알려 드리겠습니다. " +
          "궁금한 점이 있으면 기술 지원팀에 문의해 주십시오.",
      ].join("\n"),
    },
    preRolloutEmail2: {
      name: "출시 전 메일 2",
      subject: "등록을 준비해 주십시오(등록 시작일: {{EnrollmentDateLong}})",
      body: [
        "안녕하세요, {{Group}} 구성원 여러분.",
        "",
        "여러분의 그룹은 {{EnrollmentDateLong}}부터 Microsoft Intune에 등록할 수 있습니다. 그 전에 다음 세 가지를 준비해 주십시오.",
        "",
        "1. 업무에 사용하는 모든 디바이스에 최신 시스템 업데이트를 설치합니다.",
        "2. 디바이스를 백업하고 충전해 둡니다.",
        "3. 회사 계정과 암호를 알고 있는지, 로그인을 승인할 수 있는지 확인합니다.",
        "",
        "등록에는 15분 정도 걸립니다. 당일에 등록 단계를 메일로 보내 드립니다. " +
          "당일에 자리를 비우시거나 사용하는 디바이스에 대해 확실하지 않은 점이 있으면 지금 기술 지원팀에 알려 주십시오.",
      ].join("\n"),
    },
    enrollmentEmail: {
      name: "등록 메일",
      subject: "Microsoft Intune에 디바이스를 등록해 주십시오",
      body: [
        "안녕하세요, {{Group}} 구성원 여러분.",
        "",
        "이제 여러분의 그룹에서 Microsoft Intune에 등록할 수 있습니다. 업무에 사용하는 모든 디바이스를 이번 주에 등록해 주십시오.",
        "",
        "1. 디바이스의 앱 스토어에서 회사 포털 앱을 설치합니다.",
        "2. 앱을 열고 회사 계정으로 로그인합니다.",
        "3. 화면에 표시되는 단계를 따릅니다. 15분 정도 걸리며, 디바이스를 충전하고 Wi-Fi에 연결해 두십시오.",
        "",
        "디바이스가 준비되었다는 내용이 앱에 표시되면 등록이 끝난 것입니다. 등록하지 않은 디바이스에서는 나중에 회사 메일과 파일에 액세스하지 못할 수 있습니다. " +
          "문제가 생기면 진행을 멈추고 기술 지원팀에 문의해 주십시오.",
      ].join("\n"),
    },
    postEnrollmentEmail: {
      name: "등록 후 메일",
      subject: "등록은 잘 마치셨습니까?",
      body: [
        "안녕하세요, {{Group}} 구성원 여러분.",
        "",
        "Microsoft Intune에 디바이스를 등록해 주셔서 감사합니다. 이제 회사 포털 앱에서 업무용 앱을 설치하고, " +
          "디바이스가 요구 사항을 충족하는지 확인하고, 도움을 요청할 수 있습니다.",
        "",
        "아직 등록하지 않으셨습니까? 지난 메일의 단계에 따라 오늘 등록하시거나 기술 지원팀에 문의해 주십시오. " +
          "등록하지 않은 디바이스에서는 회사 메일과 파일에 액세스하지 못할 수 있습니다.",
        "",
        "잘된 점과 그렇지 않은 점을 이 메일에 회신하여 알려 주십시오. 다음 그룹의 등록이 더 수월해집니다.",
      ].join("\n"),
    },
  },
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
      `"${dateInText("ko", date)}" 값은 날짜인데, 그대로 두면 한 달 전체로 계획됩니다${cells > 1 ? `(이런 셀: ${String(cells)}개)` : ""}. 날짜 단위 계획은 아직 지원되지 않습니다. 월을 뜻한 것이라면 "${monthInText("ko", date)}"을 텍스트로 입력하십시오.`,
    "missing-group": () => "월은 있지만 그룹이 없습니다. 그룹 이름을 입력하거나 행을 비우십시오.",
    "several-months": ({ group, otherCell }) =>
      `"${group}" 그룹의 다른 월이 ${otherCell} 셀에 있습니다. 그룹마다 월을 하나만 두십시오.`,
    "repeated-month": ({ found, otherCell }) =>
      `"${found}" 월이 이미 ${otherCell} 셀에 있습니다. 연도를 함께 입력하거나 월마다 열을 하나만 두십시오.`,
    "plan-too-long": ({ months, most }) =>
      `계획 기간이 ${String(months)}개월입니다. 최대 ${String(most)}개월까지 가능합니다. 이 월의 연도를 확인하십시오.`,
    "repeated-group": ({ group, otherCell }) =>
      `"${group}" 그룹이 이미 ${otherCell} 셀에 있습니다. 그룹마다 행을 하나만 두거나 서로 다른 이름을 지정하십시오.`,
    "repeated-key": ({ key, otherCell }) =>
      `"${key}" 키가 이미 ${otherCell} 셀에 있습니다. 그룹마다 고유한 키를 지정하십시오.`,
    "unknown-users": ({ found }) => `"${found}" 값은 사용자 수가 아닙니다. 250과 같은 정수를 입력하십시오.`,
    "not-an-address": ({ found }) =>
      `"${found}" 값은 메일 주소가 아닙니다. it@example.com과 같은 주소를 입력하십시오.`,
    "cell-error": ({ found }) => `셀에 ${found} 오류가 표시됩니다. 수식을 고치거나 값을 입력하십시오.`,
    "text-too-long": ({ characters, most }) =>
      `셀에 ${String(characters)}자가 있습니다. Excel에서는 최대 ${String(most)}자까지 저장할 수 있습니다. 텍스트를 줄이십시오.`,
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
      `"${group}" 그룹의 "${previous}" 메시지부터 "${message}" 메시지까지의 간격: ${String(days)}일. ${String(least)}일 이상이어야 합니다. 둘 중 하나에 다른 주를 선택하십시오.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `"${previous}" 그룹의 등록부터 "${group}" 그룹의 등록까지의 간격: ${String(days)}일. ${String(least)}일 이상이어야 합니다. 더 늦은 월을 선택하십시오.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `${isoDateText(week)}부터 시작하는 주에 사용자 ${String(users)}명이 등록합니다(${groups.join(", ")}). 기술 지원팀이 맡을 수 있는 인원은 ${String(most)}명입니다. 그룹을 옮기거나 나누십시오.`,
    "sends-in-freeze": ({ label, sends }) =>
      `"${label}" 기간에 보내는 메시지: ${String(sends.length)}개${example(sends)}. 보내지 말아야 할 메시지는 주를 변경하십시오.`,
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
      `"${found}" 값은 "${name}" 항목에 사용할 수 없습니다. ${String(least)}에서 ${String(most)} 사이의 정수를 입력하십시오.`,
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
    "communications-without-headers": ({ headers }) =>
      `이 시트에는 머리글 ${headers.map((header) => `'${header}'`).join(", ")}이(가) 모두 있는 행이 없어 입력된 내용을 유지할 수 없습니다. 머리글을 다시 입력하거나 시트를 삭제하십시오.`,
    "communications-header-missing": ({ headers }) =>
      `이 행에 머리글 ${headers.map((header) => `'${header}'`).join(", ")}이(가) 없어 무엇을 언제 보냈는지 알 수 없습니다. 해당 열 위에 머리글을 다시 입력하십시오.`,
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
      `받는 사람 ${String(rows)}명에게 그룹이 없어 메일을 보내지 않습니다. 주소 옆에 그룹을 입력하십시오.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `"${found}" 그룹은 계획에 없으므로 받는 사람 ${String(rows)}명에게 메일을 보내지 않습니다. "${nearest}" 그룹이 맞습니까? 이름을 고치거나 그 그룹의 별칭 열에 입력하십시오.`,
    "bad-address": ({ found }) =>
      `"${found}" 값은 메일 주소가 아니므로 이 행에는 메일을 보내지 않습니다. name@example.com과 같은 주소를 하나만 입력하십시오.`,
    "missing-address": () => "이 받는 사람에게 메일 주소가 없어 메일을 보내지 않습니다. 주소를 입력하십시오.",
    "repeated-recipient": ({ found, otherCell }) =>
      `"${found}" 주소가 같은 그룹으로 이미 ${otherCell} 셀에 있습니다. 메일은 한 번만 보냅니다. 두 행 중 하나를 제거하십시오.`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `"${found}" 주소가 "${group}" 그룹에 있고 ${otherCell} 셀에는 "${other}" 그룹으로 있습니다. 두 그룹의 메시지를 모두 받지만 같은 메시지는 하루에 한 번만 받습니다. 의도한 것이 아니라면 행을 하나만 두십시오.`,
    suppressed: ({ rows }) =>
      `받는 사람 ${String(rows)}명이 발송 대상에서 제외되어 있어 메일을 보내지 않습니다.`,
    "unspoken-language": ({ found, rows }) =>
      `"${found}" 값은 이 추가 기능에서 지원하는 언어가 아니므로 받는 사람 ${String(rows)}명이 다른 언어로 된 텍스트를 받습니다. 목록에서 언어를 선택하거나 셀을 비워 두십시오.`,
    "group-without-recipients": ({ groups }) =>
      `받는 사람이 없는 그룹: ${groups.map((group) => `"${group}"`).join(", ")}. 메일은 그룹 자체의 주소나 그룹 이름으로 보냅니다. 받는 사람을 추가하거나 그룹 이름의 표기를 확인하십시오.`,
    "group-left-out": ({ groups }) =>
      `메일을 보낼 수 있는 받는 사람이 없는 그룹: ${groups.map((group) => `"${group}"`).join(", ")}. 이 그룹에는 메일을 보내지 않습니다. 의도한 것이 아니라면 받는 사람을 수정하십시오.`,
    "unknown-slice": ({ group, rows }) =>
      `"${group}" 그룹에서 메일을 받지 못하는 사람: ${String(rows)}명. 그룹의 일부는 나머지가 아직 받지 않은 메시지를 이미 받았는데, 이들이 어느 쪽에 속하는지 알 수 없습니다. 새로 들어온 사람에게는 직접 보내거나 별도의 그룹에 넣으십시오.`,
    "number-in-field": ({ name, rows }) =>
      `"${name}" 열에 숫자가 ${String(rows)}개 있습니다. 메일에는 숫자가 서식 없이 표시됩니다. 날짜이거나 0으로 시작하는 값이면 텍스트로 입력하십시오.`,
    "blank-field": ({ message, field, rows }) =>
      `"${message}" 메시지의 텍스트에 있는 {{${field}}} 필드가 메일 ${String(rows)}통에서 비어 있습니다. 이 셀이 처음입니다. 값을 채우거나 {{${field}|동료}}처럼 대신 쓸 말을 입력하십시오.`,
    "unknown-message": ({ found, nearest }) =>
      `"${found}" 메시지는 계획에 없습니다. "${nearest}" 메시지가 맞습니까? 이름을 고치거나 행을 제거하십시오.`,
    "repeated-template": ({ message, otherCell }) =>
      `"${message}" 메시지의 이 언어로 된 텍스트가 이미 ${otherCell} 셀에 있습니다. 둘 중 하나를 제거하십시오.`,
    "send-emptied": ({ batch }) =>
      `"${batch}" 발송분이 더 이상 계획에 없어 이 시트를 비웠습니다. 보낼 발송분을 준비하십시오.`,
    "send-settled": ({ batch }) =>
      `"${batch}" 발송분이 그 사이 발송되었거나 취소되어 이 시트를 비웠습니다. 다음에 보낼 발송분을 준비하십시오.`,
    "too-many-messages": ({ rows, most }) =>
      `계획에 메일이 ${String(rows)}통 있지만 한 시트에는 ${String(most)}통까지 들어갑니다. 발송분을 하나씩 준비하거나 발송분마다 CSV 파일로 저장하십시오.`,
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
  inputs: {
    group: ["그룹", "그룹명", "그룹 이름", "조직 그룹", "대상 그룹", "부서", "부서명", "사업부", "팀"],
    month: [
      "월",
      "출시 월",
      "출시월",
      "배포 월",
      "배포월",
      "도입 월",
      "등록 월",
      "등록월",
      "시기",
      "기간",
      "날짜",
      "일정",
      "언제",
    ],
    year: ["연도", "년도", "년"],
    users: ["사용자 수", "사용자", "사용자수", "이용자 수", "인원", "인원수", "인원 수", "명수"],
    email: ["메일 주소", "메일", "이메일", "이메일 주소", "전자 메일", "전자 메일 주소", "전자메일", "주소"],
    phase: ["출시 단계", "단계", "배포 단계", "롤아웃 단계", "출시 계획", "배포 계획"],
    setting: ["설정", "설정 항목", "항목"],
    value: ["값", "설정값"],
    start: ["시작 월", "시작월", "시작", "첫 달"],
    language: ["언어"],
    total: ["합계", "총계", "총합계", "소계", "계", "총 사용자 수", "총 사용자"],
    mark: ["예", "네", "O", "ㅇ", "대상", "확인"],
    noMark: ["아니요", "아니오", "없음", "해당 없음", "제외"],
    aliases: ["별칭", "별명", "다른 이름"],
    key: ["키", "그룹 키", "그룹키", "그룹 ID"],
    owner: ["담당자", "책임자"],
    calendar: ["일정표", "캘린더", "달력", "휴일 달력"],
  },
  settingsSheet: ["설정"],
  sample: {
    sheet: "그룹",
    groups: {
      it: "IT",
      sales: "영업 및 마케팅",
      retail: "소매",
      hr: "HR",
      finance: "재무",
      executives: "임원",
    },
  },
  everyoneSynonyms: [
    "모두",
    "전체",
    "전원",
    "모든 사용자",
    "전체 사용자",
    "모든 그룹",
    "전체 그룹",
    "모든 직원",
    "전 직원",
    "전직원",
    "전체 직원",
    "전 사원",
    "전사",
    "모든 부서",
    "전 부서",
    "전체 부서",
  ],
  executives: ["임원", "임원진", "경영진", "경영", "관리자", "이사회", "간부"],
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
    inputs: {
      wave: ["웨이브", "웨이브 번호", "차수"],
      message: ["메시지", "메시지 이름", "커뮤니케이션"],
      audience: ["수신 대상", "대상자", "누구에게"],
      week: ["주", "월의 주", "주차"],
      monthsAfter: ["개월 후", "이후 개월 수"],
      weekday: ["요일", "발송 요일"],
      channels: ["채널", "전달 방법", "전달 수단"],
      sender: ["보낸 사람", "발신자", "보내는 사람"],
      subject: ["제목", "메일 제목"],
      body: ["본문", "텍스트", "메시지 본문"],
      name: ["이름", "성명", "수신자 이름"],
      from: ["시작일", "시작 날짜", "첫날"],
      to: ["종료일", "종료 날짜", "마지막 날"],
      label: ["명칭", "설명", "공휴일 이름"],
      kind: ["종류", "유형", "구분"],
      scope: ["적용 범위", "적용 대상", "범위"],
      effect: ["효과", "동작"],
      weekRule: ["주 계산 방법", "주 규칙"],
      weekStart: ["주의 첫 요일", "주 시작 요일", "한 주의 시작"],
      weekend: ["주말"],
      defaultWeekday: ["기본 요일", "기본 발송 요일"],
      leadWeeks: ["킥오프를 앞당기는 주 수", "앞당기는 주 수"],
      repeats: ["킥오프 주 수", "킥오프 반복"],
      leastGap: ["최소 간격(일)", "최소 간격"],
      leastGate: ["등록 간 최소 간격(일)", "등록 간 최소 간격", "게이트(일)", "게이트"],
      capacity: ["주당 처리 가능 인원(명)", "주당 처리 가능 인원", "처리 가능 인원"],
      whenFull: ["처리 가능 인원 초과 시", "초과 시"],
      shape: ["계획 유형", "계획 형태"],
      support: ["지원 연락처", "기술 지원팀", "헬프 데스크"],
      suppress: [
        "보내지 않음",
        "발송 안 함",
        "발송 제외",
        "수신 거부",
        "메일 수신 거부",
        "구독 취소",
        "연락 금지",
      ],
    },
    sheets: {
      waves: ["웨이브"],
      recipients: ["받는 사람"],
      calendar: ["일정표"],
      templates: ["서식 파일", "템플릿"],
      suppress: ["보내지 않음", "수신 거부", "수신 거부 목록", "발송 제외 목록"],
    },
    exclusions: ["제외", "제외 대상", "제외 목록", "차단 목록", "블랙리스트"],
    phases: {
      kickoff: ["킥오프"],
      preEnrollment: ["등록 전", "출시 전"],
      enrollment: ["등록", "출시"],
      postEnrollment: ["등록 후", "출시 후"],
    },
    channels: {
      meeting: ["회의", "모임", "미팅"],
      email: ["메일", "이메일", "전자 메일", "전자메일"],
      website: ["웹 사이트", "웹사이트", "인트라넷"],
      social: ["소셜 미디어", "소셜미디어", "소셜 게시물", "SNS"],
      poster: ["포스터", "전단지", "포스터 및 전단지"],
    },
    eachGroup: ["그룹별", "각 그룹"],
    lastWeek: ["마지막 주", "마지막"],
    kinds: { holiday: ["공휴일", "휴일"], freeze: ["변경 동결", "동결"] },
    effects: { block: ["차단", "발송 불가"], warn: ["경고", "주의"] },
    whenFull: { warn: ["경고", "주의"], split: ["분할", "나누기"] },
    weekRules: {
      days: ["월의 날짜", "1일부터 7일까지"],
      containsFirst: ["1일이 들어 있는 주"],
      isoMajority: ["4일 이상인 첫 주", "ISO"],
      firstFull: ["온전한 첫 주"],
    },
    shapes: {
      monthly: ["월별 계획", "Microsoft의 월별 계획"],
      staggered: ["단계적 이전", "이전 주기"],
      empty: ["머리글만", "빈 계획"],
      twoEmails: ["메일 두 통", "메일 두 통 계획"],
    },
    messages: {
      announcePlan: {
        name: "계획 안내",
        subject: "디바이스를 Microsoft Intune으로 이전합니다(등록 시작일: {{EnrollmentDateLong}})",
        body: [
          "안녕하세요, {{Group}} 구성원 여러분.",
          "",
          "디바이스 관리를 한 그룹씩 차례로 Microsoft Intune으로 이전하고 있습니다. " +
            "여러분의 그룹은 {{EnrollmentDateLong}}부터 등록할 수 있습니다. 아직 하실 일은 없습니다.",
          "",
          "등록 단계는 다음 달에 알려 드리겠습니다. 궁금한 점이 있으면 기술 지원팀에 문의해 주십시오.",
        ].join("\n"),
      },
      instructToEnroll: {
        name: "등록 안내",
        subject: "디바이스를 등록하는 방법",
        body: [
          "안녕하세요, {{Group}} 구성원 여러분.",
          "",
          "이제 여러분의 그룹에서 Microsoft Intune에 등록할 수 있습니다. 업무에 사용하는 디바이스마다 다음 단계를 진행해 주십시오.",
          "",
          "1. 디바이스의 앱 스토어에서 회사 포털 앱을 설치합니다.",
          "2. 앱을 열고 회사 계정으로 로그인합니다.",
          "3. 화면에 표시되는 단계를 따릅니다. 15분 정도 걸립니다.",
          "",
          "문제가 생기면 진행을 멈추고 기술 지원팀에 문의해 주십시오.",
        ].join("\n"),
      },
      giveDeadline: {
        name: "등록 기한",
        subject: "한 달 안에 디바이스를 등록해 주십시오",
        body: [
          "안녕하세요, {{Group}} 구성원 여러분.",
          "",
          "디바이스를 등록해 주신 분들께 감사드립니다. 등록하지 않은 디바이스가 있으면 이번 달에 등록해 주십시오. " +
            "다음 달부터는 등록된 디바이스에서만 회사 메일과 파일에 액세스할 수 있습니다.",
          "",
          "등록 단계는 지난 메일에 있으며, 도움이 필요하면 기술 지원팀이 도와드립니다.",
        ].join("\n"),
      },
      enforceAccess: {
        name: "액세스 제한 시행",
        subject: "이제 등록된 디바이스에서만 회사 메일과 파일에 액세스할 수 있습니다",
        body: [
          "안녕하세요, {{Group}} 구성원 여러분.",
          "",
          "이제부터 Microsoft Intune에 등록된 디바이스에서만 회사 메일과 파일에 액세스할 수 있습니다. " +
            "사용하는 디바이스에서 액세스할 수 없게 되었다면 회사 포털 앱으로 등록해 주십시오. 그러면 다시 액세스할 수 있습니다.",
          "",
          "그래도 액세스할 수 없으면 기술 지원팀에 문의해 주십시오.",
        ].join("\n"),
      },
      benefitsAndSchedule: {
        name: "장점과 일정",
        subject: "Microsoft Intune을 도입합니다(등록 시작일: {{EnrollmentDateLong}})",
        body: [
          "안녕하세요, {{Group}} 구성원 여러분.",
          "",
          "여러분의 그룹은 {{EnrollmentDateLong}}부터 Microsoft Intune에 등록할 수 있습니다. Intune은 개인 사진, 메시지, 앱은 건드리지 않고 " +
            "업무와 관련된 것만 보호하며, 편리한 디바이스에서 업무를 볼 수 있게 해 줍니다.",
          "",
          "당일에 등록 단계를 메일로 보내 드립니다. 등록에는 15분 정도 걸립니다. 궁금한 점이 있으면 기술 지원팀에 문의해 주십시오.",
        ].join("\n"),
      },
      enrollNow: {
        name: "등록 요청",
        subject: "지금 디바이스를 등록해 주십시오",
        body: [
          "안녕하세요, {{Group}} 구성원 여러분.",
          "",
          "업무에 사용하는 모든 디바이스를 등록해 주십시오. 디바이스의 앱 스토어에서 회사 포털 앱을 설치하고, " +
            "앱을 열어 회사 계정으로 로그인한 다음 화면에 표시되는 단계를 따릅니다.",
          "",
          "{{Month}} 말부터 등록하지 않은 디바이스에서는 회사 메일과 파일에 액세스할 수 없습니다. " +
            "문제가 생기면 기술 지원팀에 문의해 주십시오.",
        ].join("\n"),
      },
    },
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
      whenFull: "'경고'는 알리기만 하며, '분할'은 큰 그룹을 일주일 간격의 여러 묶음으로 나눕니다.",
      shape: "'웨이브' 시트가 없을 때 사용하는 계획입니다.",
    },
    samples: { newYear: "신정", freeze: "연말연시 변경 동결", person: "샘플 사용자" },
  },
  merge: {
    timings: {
      sent: "보냄",
      past: "발송일이 지났고 보낸 것으로 표시되지 않음",
      due: "오늘 발송",
      coming: "발송 예정",
    },
    rows: (count) => `행 ${String(count)}개`,
    moreNames: (count) => `외 ${String(count)}개`,
    later: (count) => `이후 발송 ${String(count)}회`,
    past: (count) => `발송일이 지났고 보낸 것으로 표시되지 않음: ${String(count)}회`,
    sent: (count) => `보냄: ${String(count)}회`,
    noEmails: "계획에 보낼 전자 메일이 없습니다.",
    allSent: "모든 발송이 보낸 것으로 표시되어 있습니다.",
    prepare: "발송 준비",
    preparing: "발송 준비 중…",
    willWrite: "쓸 내용",
    alsoWritten: (sheets) => `모든 시트의 내용이 같도록 다음 시트도 함께 씁니다: ${sheets}.`,
    warnings: {
      sent: "보낸 것으로 표시된 발송은 다시 준비하지 않습니다. 같은 사람이 두 번 받게 됩니다. 보내지 않았다면 커뮤니케이션 시트에서 해당 행의 상태를 바꾸십시오.",
      past: "이 발송의 발송일이 지났고 보낸 것으로 표시되어 있지 않습니다.",
    },
    leftOut: {
      heading: "모든 발송에서 제외",
      nobody: "제외되는 받는 사람이 없습니다.",
      suppressed: (rows) => `보내지 않을 사람 ${String(rows)}명`,
      withoutAddress: (rows) => `쓸 수 있는 주소가 없는 사람 ${String(rows)}명`,
      repeated: (rows) => `두 번 적힌 사람 ${String(rows)}명`,
      unknownSlice: (rows) => `나눈 그룹에서 이미 메시지를 받았을 수 있는 사람 ${String(rows)}명`,
      withoutGroup: (rows) => `계획의 그룹이 없는 사람 ${String(rows)}명`,
    },
    settled: {
      sent: (mails) => `이 발송에서 이미 보낸 메일: ${String(mails)}건`,
      cancelled: (mails) => `이 발송에서 취소된 메일: ${String(mails)}건`,
    },
    nobody: "이 발송에는 받는 사람이 없습니다.",
    mails: {
      heading: "보낼 모습 그대로의 전자 메일",
      to: "받는 사람",
      subject: "제목",
      body: "본문",
      position: (place, of) => `${place}/${of}`,
      previous: "이전",
      next: "다음",
      first: "처음",
      longest: "가장 긴 메일",
      noted: "다음 확인할 메일",
      findAddress: "주소",
      find: "찾기",
      searching: "찾는 중…",
      missed: {
        noted: "모든 메일에 자신의 필드와 언어가 있습니다.",
        address: "이 발송에는 그 텍스트가 들어 있는 주소가 없습니다.",
      },
      replaced: (fields) => `이 받는 사람에게는 비어 있어 다른 말이 대신 들어갑니다: ${fields}.`,
      otherLanguage: (written, wanted) => `본문 언어: ${written}. ${wanted} 본문은 없습니다.`,
    },
    prepared: "발송 준비 완료",
    gone: (batch) =>
      `"${batch}"은(는) 더 이상 계획에 없습니다. 아무것도 준비되지 않았습니다. 계획에 있는 발송을 선택하십시오.`,
    blocked: "아직 발송을 준비할 수 없습니다. 먼저 아래 사항을 수정하십시오.",
    mayHaveChanged: "일부 시트가 변경되었을 수 있습니다. 발송을 다시 준비하면 바로잡힙니다.",
    inWord: {
      heading: "다음은 Word에서",
      onlyClassic:
        "Word의 메일 병합은 Windows용 클래식 Outlook으로만 메일을 보냅니다. 새 Outlook, 웹용 Outlook, Mac용 Word 또는 웹용 Word에서는 오류 없이 끝나지만 아무것도 보내지 않습니다.",
      save: "먼저 통합 문서를 저장하고 닫으십시오. Word가 단독으로 사용합니다.",
      finish:
        "Send에 연결된 문서에서 완료 및 병합 > 전자 메일 메시지 보내기를 선택하고, 받는 사람을 To 필드로 지정하십시오.",
      subjectLine: "제목 줄",
      subjectsDiffer:
        "이 발송의 제목은 서로 다르지만 병합에는 모두에게 같은 제목 하나만 쓰입니다. 모두에게 맞는 제목을 쓰십시오.",
    },
    downloadCsv: "Word용 CSV 다운로드",
    check: "쓴 내용 검사",
    checking: "검사 중…",
  },
  communications: {
    sheet: "커뮤니케이션",
    headers: {
      wave: "웨이브",
      message: "메시지",
      purpose: "목적",
      channels: "채널",
      audience: "수신 대상",
      key: "그룹 키",
      batch: "묶음",
      month: "월",
      week: "주",
      days: "주의 기간",
      sendDate: "발송일",
      why: "이 날짜인 이유",
      sender: "보낸 사람",
      owner: "담당자",
      status: "상태",
      recipients: "받는 사람 수",
      lockedDate: "고정 날짜",
      sent: "실제 발송일",
      notes: "메모",
      feedback: "피드백 링크",
    },
    statuses: { planned: "예정", ready: "준비됨", sent: "보냄", cancelled: "취소됨" },
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
          ? `"${wait.message}" 메시지의 발송일은 ${day(wait.on)}이며 빨라도 ${String(wait.days)}일 후에 보낼 수 있습니다. ${day(wanted)}은 너무 이릅니다.`
          : `"${wait.group}" 그룹의 등록일은 ${day(wait.on)}이며 빨라도 ${String(wait.days)}일 후에 보낼 수 있습니다. ${day(wanted)}은 너무 이릅니다.`,
      locked: "고정됨: 날짜가 '고정 날짜' 열에 있습니다.",
      sent: "보냄: 날짜가 더 이상 바뀌지 않습니다.",
      cancelled: "취소됨: 아무것도 보내지 않으며 날짜는 그대로 둡니다.",
    },
    conflicts: {
      noSuchWeek: "날짜 없음: 이 월에는 해당 주가 없습니다.",
      closedWeek: "날짜 없음: 그 주에 보낼 수 있는 날이 없습니다.",
      tooLate: ({ for: wait }) =>
        `날짜 없음: ${wait.kind === "after" ? `"${wait.message}" 메시지의 발송일` : `"${wait.group}" 그룹의 등록일`}은 ${day(wait.on)}이며 그 후에는 그 주에 보낼 수 있는 날이 남아 있지 않습니다.`,
    },
    leftPlan: "보냄. 더 이상 계획에 없습니다.",
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
    written: (rows) => `행 ${String(rows)}개`,
  },
  pane: {
    title: "Rollout Waves",
    language: "언어",
    starting: "Excel을 기다리는 중…",
    reading: "통합 문서를 읽는 중…",
    blocked: {
      heading: "Excel에 연결되지 않음",
      text: "Excel과 통신하는 부분은 appsforoffice.microsoft.com에서 가져오는데 아직 도착하지 않았습니다. 네트워크에서 이 주소를 차단했을 수 있습니다. 관리자가 허용할 수 있습니다.",
      stillWorks:
        "다음 방법은 사용할 수 있습니다. 통합 문서를 저장하고 여기에서 그 파일을 연 다음 타임라인이 포함된 파일을 다운로드하십시오.",
    },
    outside: {
      heading: "통합 문서 열기",
      text: "이 페이지는 지금 Excel 안에 있지 않으므로 파일로 작업합니다. 파일은 브라우저에서 읽으며 어디에도 전송되지 않습니다.",
      dropHere: "여기에 .xlsx 파일을 놓으십시오",
    },
    openWorkbook: "통합 문서 열기",
    openAnother: "다른 통합 문서 열기",
    opening: (file) => `${file} 여는 중…`,
    empty: {
      example: "읽을 수 있는 표의 예",
      heading: "누가, 무엇을, 언제 안내받을까요?",
      text: "그룹과 각 그룹의 출시 월이 있는 표를 만드십시오. 이 표로 회의에서 보여 줄 타임라인과 편지 병합에 사용할 행을 만듭니다.",
      sample: (sheet) => `샘플을 삽입하면 '${sheet}' 시트가 추가되며 자유롭게 변경할 수 있습니다.`,
      insertSample: "샘플 데이터 삽입",
      starter:
        "또는 계획에 사용할 수 있는 모든 시트를 추가하고 채워 시작하십시오: 그룹, 웨이브, 받는 사람, 일정표, 설정.",
    },
    rules: {
      heading: "추가 설정",
      change: "셀이 표시된 규칙은 그 셀에서 변경합니다. 나머지는 기본값입니다.",
      changeWithout:
        "다음은 기본 규칙입니다. 변경하려면 시작 시트를 삽입하십시오. '설정' 시트에 규칙마다 행이 하나씩 있습니다.",
      usual: "기본값",
      noLimit: "제한 없음",
      noWeekend: "없음",
      weeks: (count) => `${String(count)}주`,
      days: (count) => `${String(count)}일`,
      users: (count) => `사용자 ${count}명`,
      ownWaves: (sheet) => `직접 작성한 계획(${sheet} 시트)`,
    },
    starter: {
      heading: "시작 시트",
      insert: "시작 시트 삽입",
      adds: "'웨이브', '받는 사람', '일정표', '설정' 시트 중 통합 문서에 없는 시트를 추가합니다. 자유롭게 변경할 수 있습니다.",
      shape: "계획",
      added: (sheets) => `추가됨: ${sheets}`,
      nothingToAdd: "통합 문서에 시작 시트가 이미 모두 있습니다.",
    },
    changes: {
      heading: "변경될 내용",
      none: (kept) => `변경되는 날짜가 없습니다. 유지 ${String(kept)}개`,
      moved: (count) => `이동 ${String(count)}개`,
      added: (count) => `추가 ${String(count)}개`,
      removed: (count) => `제거 ${String(count)}개`,
      kept: (count) => `유지 ${String(count)}개`,
      fromTo: (from, to) => `변경 전: ${from}, 변경 후: ${to}`,
      noDate: "날짜 없음",
      more: (count) => `이 밖에 ${String(count)}개가 더 있습니다.`,
      sinceLastTime: "지난번 이후 변경된 내용",
    },
    load: {
      heading: "주별 부하",
      peak: "최대",
      freeze: (labels) => `변경 동결: ${labels}`,
      overLimit: (users) => `한도 ${users}명 초과`,
    },
    rollout: "출시 계획",
    sheet: "시트",
    chooseSheet: "시트를 선택하십시오",
    whyChosen: {
      hasGroups: "머리글 아래에 행이 있어 선택했습니다.",
      isHeaded: "머리글로 내용을 알 수 있어 선택했습니다.",
      isSource: "완성된 커뮤니케이션 계획보다 우선하여 선택했습니다.",
      isNamed: "시트 이름에 따라 선택했습니다.",
      mostGroups: "그룹이 가장 많아 선택했습니다.",
      fewestErrors: "오류가 가장 적어 선택했습니다.",
      first: "맨 앞에 있어 선택했습니다.",
    },
    start: "시작 월",
    groups: (count) => `그룹 ${String(count)}개`,
    users: (count) => `사용자 ${count}명`,
    setBySettings: (cell) => `${cell} 셀에서 설정되었습니다.`,
    goTo: (cell) => `${cell} 셀로 이동`,
    readAgain: "다시 읽기",
    toFix: (count) => `수정할 사항 ${String(count)}개`,
    toKnow: (count) => `알아 둘 사항 ${String(count)}개`,
    andMore: (count) =>
      `이 밖에 ${String(count)}개가 더 있습니다. 먼저 위의 항목을 수정한 다음 다시 읽으십시오.`,
    preview: "미리 보기",
    generate: "타임라인 만들기",
    generateAgain: "다시 만들기",
    fixFirst: (count) => `먼저 위의 사항 ${String(count)}개를 수정하십시오.`,
    writing: "쓰는 중…",
    inserting: "샘플 데이터를 삽입하는 중…",
    insertingStarter: "시작 시트를 삽입하는 중…",
    cancel: "취소",
    cancelling: "취소하는 중…",
    cancelled: "취소되었습니다.",
    done: "완료",
    timelineWritten: (waves, months) => `웨이브 ${String(waves)}개, ${String(months)}개월`,
    messagesWritten: (rows, sends) => `행 ${String(rows)}개, 발송 ${String(sends)}회`,
    open: (sheet) => `${sheet} 열기`,
    download: (file) => `${file} 다운로드`,
    downloadCalendar: "일정 다운로드",
    backToPlan: "계획으로 돌아가기",
    nextToSend: "다음에 보낼 메시지",
    nothingToSend: "발송일이 모두 지났습니다.",
    refused: "아직 완료되지 않음",
    nothingChanged: "변경된 내용이 없습니다.",
    mayHaveChanged: "일부 시트가 변경되었을 수 있습니다. 다시 만들면 바로잡힙니다.",
    tryAgain: "다시 시도",
    failed: {
      heading: "추가 기능에 문제가 발생했습니다",
      text: "사용자의 잘못이 아니라 추가 기능의 오류입니다. 다시 시도하십시오. 문제가 반복되면 추가 기능을 제공한 사람에게 세부 정보를 보내십시오.",
    },
    detailsLabel: "세부 정보(통합 문서의 내용은 포함되지 않음)",
    copyDetails: "세부 정보 복사",
    copied: "복사했습니다.",
    copyByHand: "여기서는 복사할 수 없습니다. 텍스트가 선택되어 있으니 Ctrl+C 또는 ⌘C를 누르십시오.",
    help: {
      heading: "도움말 및 개인 정보",
      text: "아무 시트에나 그룹과 월을 나열하고 미리 보기를 확인한 다음 만드십시오. 타임라인, 커뮤니케이션, Messages는 매번 새로 만들어지며 커뮤니케이션에 입력한 내용은 유지됩니다. 다른 시트는 변경되지 않습니다.",
      privacy:
        "통합 문서의 내용은 외부로 나가지 않습니다. 추적도 서버도 없습니다. Office.js만 Microsoft에서 가져옵니다.",
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
      sheetThere: { claim: "시트가 있음", protects: "시트가 없으면 병합할 내용이 없습니다." },
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
    more: (count) => `이 밖에 ${String(count)}개가 더 있습니다.`,
    remedies: {
      messages: "다시 만드십시오. Messages가 새로 작성됩니다.",
      send: "발송분을 다시 준비하십시오. Send가 새로 작성됩니다.",
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
