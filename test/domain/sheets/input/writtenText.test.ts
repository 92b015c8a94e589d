import { writtenText } from "../../../../src/domain/sheets/input/writtenText";

const source = { sheet: "Waves", cell: "J2" };

it.each([
  { cell: " Hello,\n\nbye \n", written: "Hello,\n\nbye", because: "lines stay, the ends are no text" },
  { cell: "one\r\ntwo\rthree", written: "one\ntwo\nthree", because: "lines end as in Excel" },
  { cell: "10\u00a0%", written: "10\u00a0%", because: "a no-break space stays" },
  { cell: "\u200b\u00a0\u3164\n\u2800", written: "", because: "what cannot be seen is nothing" },
  { cell: 7, written: "7", because: "a number reads as it does" },
])("$cell is $written: $because", ({ cell, written }) =>
  expect(writtenText({ cell, text: String(cell), source })).toBe(written),
);
