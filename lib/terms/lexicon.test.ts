import { describe, expect, test } from "vitest";
import { findTerms, provenBy } from "./lexicon.ts";
import { IMPLIES, SKILLS } from "./skills.ts";
import { fold } from "./tokenize.ts";
import { TOOLS } from "./tools.ts";

const keys = (text: string, anyCase = false) =>
  findTerms(text, undefined, anyCase).map((hit) => hit.key);

describe("findTerms", () => {
  test("other names, other languages and other spellings lead to one key", () => {
    expect(keys("k8s, Postgres, Führerschein, CI/CD, Buchhaltung")).toEqual(
      "kubernetes|postgresql|driving licence|ci cd|accounting".split("|"),
    );
  });

  test("the longest form wins", () => {
    expect(keys("React Native")).toEqual(["react native"]);
  });

  test("an ordinary word is a term only with its capital and not as a verb", () => {
    expect(keys("Go to market, and excel in a swift way")).toEqual([]);
    expect(keys("Services in Go and Excel sheets")).toEqual(["go", "excel"]);
    expect(keys("Rust: our engine is written in it")).toEqual(["rust"]);
  });

  test("in a list of skills the case does not matter", () => {
    expect(keys("go, rust, r", true)).toEqual(["go", "rust", "r"]);
  });

  test("one letter next to a sign is no language", () => {
    expect(keys("R&D with C-level managers")).toEqual([]);
  });

  test("a hit is where the term stands", () => {
    const text = "Moved to Amazon Web Services in 2020";
    const [hit] = findTerms(text);
    expect(text.slice(hit?.start, hit?.end)).toBe("Amazon Web Services");
  });
});

describe("the tables", () => {
  const lines = [...TOOLS, ...SKILLS];

  test("no form stands in two lines", () => {
    const forms = lines.flatMap((line) => [...new Set(line.split("|").map(fold))]);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });

  test("what implies and what is implied are terms", () => {
    const known = new Set(lines.map((line) => fold(line.split("|")[0] ?? "")));
    const named = Object.entries(IMPLIES).flatMap(([key, broader]) => [key, ...broader]);
    expect(named.filter((key) => !known.has(key))).toEqual([]);
  });

  test("proof goes from narrow to broad, over several steps, and never back", () => {
    expect(provenBy("next.js")).toContain("javascript");
    expect(provenBy("sql")).toEqual(new Set(["sql"]));
  });
});
