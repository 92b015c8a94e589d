import type { Claim } from "./claim";

/** Conditional formats, data validation, and what a document says of itself. */
export const ruleClaims: readonly Claim[] = [
  {
    says: "a conditional format by formula is kept, the newest first",
    basis: "documented",
    ask: async (context, sheet) => {
      const cells = sheet.getRange("A1:B2");
      cells.conditionalFormats.add("ContainsText").textComparison.rule = {
        operator: "Contains",
        text: "late",
      };
      const format = cells.conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A1>1";
      format.custom.format.fill.color = "#FFC7CE";
      format.custom.format.font.bold = true;
      const all = cells.conditionalFormats.load("items/type,items/priority");
      format.load("custom/rule/formula,custom/format/fill/color");
      format.cellValueOrNullObject.load("rule");
      const elsewhere = sheet.getRange("D4").conditionalFormats.getCount();
      await context.sync();
      return [
        all.items.map(({ type, priority }) => [type, priority]),
        format.custom.rule.formula,
        format.custom.format.fill.color,
        format.cellValueOrNullObject.isNullObject,
        elsewhere.value,
      ];
    },
    answer: [
      [
        ["Custom", 0],
        ["ContainsText", 1],
      ],
      "=A1>1",
      "#FFC7CE",
      true,
      0,
    ],
  },
  {
    says: "clearing formats takes conditional formats away, and only there",
    basis: "known",
    ask: async (context, sheet) => {
      sheet.getRange("A1:A4").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("A1:A2").clear("Formats");
      const counts = ["A1:A2", "A3:A4"].map((address) =>
        sheet.getRange(address).conditionalFormats.getCount(),
      );
      await context.sync();
      return counts.map(({ value }) => value);
    },
    answer: [0, 1],
  },
  {
    says: "a list of allowed values is kept, and cells that differ say so",
    basis: "documented",
    ask: async (context, sheet) => {
      const rule = { list: { inCellDropDown: true, source: "yes,no" } };
      sheet.getRange("A1:A2").dataValidation.rule = rule;
      const [some, mixed, none] = ["A1", "A2:A3", "B1"].map((address) =>
        sheet.getRange(address).dataValidation.load("type,rule"),
      );
      await context.sync();
      return [some?.type, some?.rule.list?.source, mixed?.type, none?.type];
    },
    answer: ["List", "yes,no", "MixedCriteria", "None"],
  },
  {
    says: "settings and custom properties are kept by name",
    basis: "documented",
    ask: async (context) => {
      const { settings, properties } = context.workbook;
      settings.add("claim_setting", { rule: "days" });
      properties.custom.add("claim_property", 7);
      const setting = settings.getItemOrNullObject("claim_setting").load("value");
      const property = properties.custom.getItem("CLAIM_PROPERTY").load("key,value,type");
      const missing = settings.getItemOrNullObject("claim_none").load("key");
      await context.sync();
      const seen = [
        setting.value as unknown,
        property.key,
        property.value as unknown,
        property.type,
        missing.isNullObject,
      ];
      setting.delete();
      property.delete();
      await context.sync();
      return seen;
    },
    answer: [{ rule: "days" }, "claim_property", 7, "Number", true],
  },
];
