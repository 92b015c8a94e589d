import { HOLIDAY_COUNTRIES } from "../../domain/calendar/holidayCountries";
import { countryName } from "../../domain/language/countryName";
import type { PaneWords } from "./paneWords";
import { holidayCountry, type PaneState } from "../state/paneState";
import { button, selectField } from "./controls";
import { element, type PaneElement } from "./element";

/** Which country's public holidays to add to the calendar, and a button that adds them. */
export function holidaysView(state: PaneState, { tag, holidays }: PaneWords): readonly PaneElement[] {
  const isWriting = state.stage.at === "writing";
  const country = holidayCountry(state);
  const { hostCountry } = state;
  const alphabet = new Intl.Collator(tag);
  const countries = HOLIDAY_COUNTRIES.map((code) => ({ value: code, text: countryName(code, tag) })).sort(
    (a, b) => alphabet.compare(a.text, b.text),
  );
  const field = selectField({
    id: "country",
    label: holidays.country,
    options: country === undefined ? [{ value: "", text: holidays.chooseCountry }, ...countries] : countries,
    value: country ?? "",
    onChoose: (code) => ({ do: "choose-country", country: code }),
    isDisabled: isWriting,
    ...(country === undefined &&
      hostCountry !== undefined && { hint: [holidays.noneKnown(countryName(hostCountry, tag))] }),
  });
  return [
    element("h3", { key: "holidays-head" }, holidays.heading),
    element("p", { class: "hint", key: "holidays-adds" }, holidays.adds),
    field,
    element(
      "div",
      { class: "buttons", key: "holidays" },
      button(
        holidays.insert,
        { do: "insert-holidays", country: country ?? "" },
        { disabled: isWriting || country === undefined },
      ),
    ),
  ];
}
