import { madeOnce } from "../../../src/domain/language/madeOnce";

it("a thing is made once for each key, whatever else was asked for between", () => {
  const make = jest.fn(([tag, width]: readonly [string, string]) => ({ tag, width }));
  const made = madeOnce(make);
  const first = made(["sv", "long"]);
  expect(made(["sv", "short"])).toEqual({ tag: "sv", width: "short" });
  expect(made(["sv", "long"])).toBe(first);
  expect(make).toHaveBeenCalledTimes(2);
});
