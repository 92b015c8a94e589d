// Writes assets/send.docx, the starter document of a mail merge: each email's subject as its heading, its body, and for whom and when.
// Every word of it is a merge field, so that it serves every language. `npm run letter` writes the file; a test has it written into
// another folder and compares the bytes.
import { writeFileSync } from "node:fs";
import {
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Packer,
  Paragraph,
  SimpleMailMergeField,
  TextRun,
} from "docx";
import { unzipSync, zipSync } from "fflate";

const TITLE = "Rollout Waves: mail merge";
/** The colours of the icon, and a grey of enough contrast on white. */
const DARK_TEAL = "0F4C5C";
const TEAL = "5ED6C8";
const GREY = "5C5C5C";
/** In eighths of a point. */
const RULE_WIDTH = 12;
/** In twentieths of a point, as all lengths below. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = convertMillimetersToTwip(25);

const field = (name) => new SimpleMailMergeField(name);

const document = new Document({
  title: TITLE,
  styles: {
    // Sizes are in half points; a line of 276 is 1.15 times single. Word chooses the fonts of other scripts.
    default: {
      document: {
        run: { font: { ascii: "Calibri", hAnsi: "Calibri" }, size: 22 },
        paragraph: { spacing: { line: 276 } },
      },
      heading1: {
        run: { size: 32, bold: true, color: DARK_TEAL },
        paragraph: { spacing: { after: 240 } },
      },
    },
    paragraphStyles: [
      {
        id: "Reference",
        name: "Reference",
        basedOn: "Normal",
        run: { size: 18, color: GREY },
        paragraph: { spacing: { before: 480 } },
      },
    ],
  },
  sections: [
    {
      properties: {
        page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
      },
      children: [
        new Paragraph({
          style: "Heading1",
          border: { bottom: { style: BorderStyle.SINGLE, size: RULE_WIDTH, color: TEAL, space: 6 } },
          children: [field("Subject")],
        }),
        new Paragraph({ children: [field("Body")] }),
        new Paragraph({
          style: "Reference",
          children: [field("Group"), new TextRun(" · "), field("SendDateLong")],
        }),
      ],
    },
  ],
});

/** The library would write the time of day; the parts of a document that says no author and no time are the same each time. */
const CORE_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
  ` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${TITLE}</dc:title></cp:coreProperties>`;

const packed = await Packer.toBuffer(document, undefined, [
  { path: "docProps/core.xml", data: CORE_PROPERTIES },
]);
// The first time that a zip file can tell, in whatever time zone.
const parts = zipSync(unzipSync(packed), { mtime: new Date(1980, 0, 1), level: 9 });

const [, , folder = "assets"] = process.argv;
writeFileSync(`${folder}/send.docx`, parts);
