import { channelNamed } from "../../../recognition/choiceNamed";
import { isEveryone } from "../../../recognition/isEveryone";
import type { LanguageTag } from "../../../language/languageTag";
import type { CalendarScope } from "../../../plan/calendarEntry";
import { knownNames, listedTexts } from "../knownNames";

/**
 * Whom a row of the calendar is for: everyone, the groups or calendars it names, or channels. A group that is called as a channel is the group.
 *
 * @param names - Groups and calendars that there are; absent: whatever is no channel is taken for one.
 * @returns `undefined` where a name is neither, and where groups and channels are mixed.
 * @example parseScope("Email, Meeting", "en", []) // { kind: "channels", channels: ["email", "meeting"] }
 */
export function parseScope(
  text: string,
  language: LanguageTag,
  names: readonly string[] | undefined,
): CalendarScope | undefined {
  if (isEveryone(text)) return { kind: "everyone" };
  const found = names && knownNames(text, names);
  if (found !== undefined && found.unknown === undefined && found.names.length > 0)
    return { kind: "groups", names: found.names };
  const channels = [text, ...listedTexts(text)].map((part) => channelNamed(part, language));
  const [whole, ...parts] = channels;
  if (whole !== undefined) return { kind: "channels", channels: [whole] };
  const known = parts.filter((channel) => channel !== undefined);
  if (known.length === parts.length && known.length > 0) return { kind: "channels", channels: known };
  return names === undefined && known.length === 0 ? { kind: "groups", names: listedTexts(text) } : undefined;
}
