import { describe, expect, test } from "vitest";
import { baseForm } from "./base-form.ts";
import { ABBREVIATIONS } from "./thesaurus/abbreviations.ts";
import { MORE_ABBREVIATIONS } from "./thesaurus/abbreviations-more.ts";
import { ACTIONS } from "./thesaurus/actions.ts";
import { BUSINESS } from "./thesaurus/business.ts";
import { EVERYDAY } from "./thesaurus/everyday.ts";
import { FIELDS } from "./thesaurus/fields.ts";
import { KINDS } from "./thesaurus/kinds.ts";
import { PEOPLE } from "./thesaurus/people.ts";
import { SECTORS } from "./thesaurus/sectors.ts";
import { findSenses, sensesOf } from "./thesaurus.ts";
import { tokenize } from "./tokenize.ts";

const hits = (text: string) => findSenses(text, tokenize(text));
const names = (text: string) => hits(text).flatMap((hit) => hit.names);
const share = (a: string, b: string) => names(a).some((key) => names(b).includes(key));

describe("a word or phrase", () => {
  test.each([
    ["headed a department", "supervised"],
    ["mentored", "coached"],
    ["cut", "lowered"],
    ["geleitet", "led"],
    ["Kosten", "costs"],
    ["négocié", "negotiation"],
    ["he enseñado", "taught"],
    ["infirmière", "nurse"],
    ["ICU", "intensive care unit"],
    ["HACCP", "hazard analysis and critical control points"],
    ["Mehrwertsteuer", "VAT"],
    ["safer", "accident"],
  ])("“%s” has a sense in common with “%s”", (one, other) => {
    expect(share(one, other)).toBe(true);
  });

  test.each([
    ["nurse", "invoice"],
    ["save", "SAV"],
    ["it", "IT"],
    ["or", "OR"],
  ])("“%s” has none in common with “%s”", (one, other) => {
    expect(share(one, other)).toBe(false);
  });

  test("is found as the longest of the tables that stands there", () => {
    const [hit, ...others] = hits("customer service");
    expect(hit).toMatchObject({ first: 0, last: 2 });
    expect(others).toEqual([]);
  });

  test("of a kind is found for the kind, and the kind is not found for it", () => {
    const [kind] = hits("relational database");
    const postgres = sensesOf(baseForm("postgresql"));
    expect(postgres?.kinds.some((key) => kind?.names.includes(key))).toBe(true);
    expect(postgres?.names.some((key) => kind?.names.includes(key))).toBe(false);
  });
});

test("every line of the tables has at most the four languages, and no empty form", () => {
  const lines = [
    ...ACTIONS,
    ...PEOPLE,
    ...BUSINESS,
    ...FIELDS,
    ...SECTORS,
    ...ABBREVIATIONS,
    ...MORE_ABBREVIATIONS,
    ...KINDS,
    ...EVERYDAY,
  ];
  const broken = lines.filter((line) => {
    const [columns = "", kinds = "x"] = line.split(" > ");
    const forms = columns.split("|").map((column) => column.split(","));
    const isEmpty = (form: string) => form.trim() === "";
    return (
      forms.length > 4 ||
      forms.some((column) => column.length > 1 && column.some(isEmpty)) ||
      kinds.split(",").some(isEmpty)
    );
  });
  expect(broken).toEqual([]);
});
