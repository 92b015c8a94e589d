/**
 * Lets Tab go on from an element that it does not come to, such as a heading that took the focus of a button that is gone. In Excel on the
 * web Office.js moves the focus by itself, and from any other element than those that Tab comes to it leaves the pane. So this element is
 * one of them while it has the focus.
 */
export function letTabLeave(): void {
  const beforeOffice = { capture: true };
  window.addEventListener(
    "keydown",
    ({ key, target }) => {
      if (key === "Tab" && target instanceof HTMLElement && target.getAttribute("tabindex") === "-1") {
        target.tabIndex = 0;
        target.addEventListener("blur", () => (target.tabIndex = -1), { once: true });
      }
    },
    beforeOffice,
  );
}
