import { parseXml } from "../xml/parseXml";
import { attribute, child, childrenNamed } from "../xml/xmlElement";

/**
 * The number format of each cell format of a styles part (`cellXfs`), in their order: its code as Excel has it in English (United
 * States).
 *
 * @param part - For the message of an error.
 */
export function numberFormatCodes(source: string, part: string): readonly string[] {
  const root = parseXml(source, part);
  const own = new Map(
    childrenNamed(child(root, "numFmts"), "numFmt").map((element) => [
      Number(attribute(element, "numFmtId")),
      attribute(element, "formatCode") ?? "",
    ]),
  );
  return childrenNamed(child(root, "cellXfs"), "xf").map((element) => {
    const number = Number(attribute(element, "numFmtId") ?? 0);
    return own.get(number) ?? BUILT_IN.get(number) ?? "General";
  });
}

/**
 * Formats that a file names by number alone (ECMA-376 part 1, 18.8.30), as far as they are of dates and times, with Excel's own codes
 * for the first. From 27 on they are of East Asian and Thai Excel and differ from language to language, which the file does not tell:
 * where one of them shows a day, it is that one, so that no day is passed over.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [27, "[$-404]e/m/d"],
  [28, '[$-404]e"月"d"日"'],
  [29, '[$-404]e"月"d"日"'],
  [30, "m/d/yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"時"mm"分"'],
  [33, 'h"時"mm"分"ss"秒"'],
  [34, "yyyy-mm-dd"],
  [35, "yyyy-mm-dd"],
  [36, "[$-404]e/m/d"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [49, "@"],
  [50, "[$-404]e/m/d"],
  [51, '[$-404]e"月"d"日"'],
  [52, "yyyy-mm-dd"],
  [53, "yyyy-mm-dd"],
  [54, '[$-404]e"月"d"日"'],
  [55, "yyyy-mm-dd"],
  [56, "yyyy-mm-dd"],
  [57, "[$-404]e/m/d"],
  [58, '[$-404]e"月"d"日"'],
  [71, "d/m/bb"],
  [72, "d-mmm-bb"],
  [73, "d-mmm"],
  [74, "mmm-bb"],
  [77, "d/m/bb h:mm"],
  [81, "d/m/bb"],
]);
