import { joinList } from "../../domain/language/joinList";
import { weekdayName } from "../../domain/language/weekdayNames";
import type { SettingsInForce } from "../../domain/sheets/input/planning/scheduleSettings";
import type { Synonyms } from "../../domain/vocabulary/synonyms";
import { SETTINGS, settingsOf, type SettingName, type SettingOf } from "../../domain/vocabulary/settings";
import type { PaneWords } from "./paneWords";

/** The value of a setting in words, with its unit. */
export function valueText(name: SettingName, settings: SettingsInForce, words: PaneWords): string {
  const { tag, pane, planning } = words;
  const count = settingsOf("count").find((other) => other === name);
  if (count !== undefined) return countText(count, settings[count], words);
  const weekday = settingsOf("weekday").find((other) => other === name);
  if (weekday !== undefined) return weekdayName(tag, settings[weekday]);
  const choice = settingsOf("choice").find((other) => other === name);
  if (choice !== undefined) {
    const names: Readonly<Record<string, Synonyms>> = planning[SETTINGS[choice].of];
    return names[settings[choice]]?.[0] ?? settings[choice];
  }
  const weekend = settings.weekend.map((day) => weekdayName(tag, day));
  return weekend.length === 0 ? pane.rules.noWeekend : joinList(tag, weekend);
}

function countText(
  name: SettingOf<"count">,
  count: number | undefined,
  { tag, days, pane }: PaneWords,
): string {
  if (count === undefined) return pane.rules.noLimit;
  const texts = {
    weeks: pane.rules.weeks,
    days,
    users: (users: number) => pane.rules.users(new Intl.NumberFormat(tag).format(users)),
    times: String,
  } as const;
  return texts[SETTINGS[name].unit](count);
}
