import { describe, expect, it } from "vitest";
import { insertAt, moved, newKey, without } from "./keyed";

const list = ["a", "b", "c"].map((key) => ({ key }));
const keys = (members: { key: string }[]) => members.map(({ key }) => key).join("");

describe("keyed lists", () => {
  it("insert where told, at the end when past it", () => {
    expect(keys(insertAt(list, 1, { key: "x" }, { key: "y" }))).toBe("axybc");
    expect(keys(insertAt(list, 9, { key: "x" }))).toBe("abcx");
  });

  it("move as far as the list goes", () => {
    expect(keys(moved(list, "a", 1))).toBe("bac");
    expect(keys(moved(list, "c", -1))).toBe("acb");
    expect(keys(moved(list, "a", -1))).toBe("abc");
    expect(keys(moved(list, "c", 1))).toBe("abc");
    expect(keys(moved(list, "?", 1))).toBe("abc");
  });

  it("lose only the member with the key", () => {
    expect(keys(without(list, "b"))).toBe("ac");
    expect(keys(list)).toBe("abc");
  });

  it("never give a key twice", () => {
    expect(newKey()).not.toBe(newKey());
  });
});
