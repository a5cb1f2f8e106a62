import { describe, expect, test } from "vitest";
import { postingLines } from "../../job/read-parts.ts";
import { thingsAsked } from "./fit.ts";
import { needsOf } from "./needs.ts";

/** What a line of requirements names as something to know, in its own words. */
function things(line: string): string[] {
  const lines = postingLines(`Requirements\n- ${line}`);
  const asked = thingsAsked({ id: 1, title: "", company: "", lines });
  return [...asked].flatMap(([{ text }, places]) =>
    places.map(({ start, end }) => text.slice(start, end)),
  );
}

describe("what a line of a posting asks to know", () => {
  test.each([
    ["C++, C#, .NET, Go, R and Node.js", ["C++", "C#", ".NET", "Go", "R", "Node.js"]],
    ["Experience with Équilibrage Réseau", ["Équilibrage Réseau"]],
    ["Pâtisserie et comptabilité", ["Pâtisserie", "comptabilité"]],
    ["Pythonと機械学習の実務経験3年以上", ["Python", "機械学習"]],
    ["熟悉分布式系统和数据库", ["分布式系统", "数据库"]],
  ])("reads signs, single letters, accents and CJK: %s", (line, expected) => {
    expect(things(line)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ["Relevant falconry experience", "falconry"],
    ["Phlebotomy training", "Phlebotomy"],
    ["Kenntnisse in der Bienenhaltung", "Bienenhaltung"],
    ["Zusatzqualifikation in Krippenarbeit", "Krippenarbeit"],
    ["Vous maîtrisez la reliure", "reliure"],
    ["Conocimientos de apicultura", "apicultura"],
    ["Erfaring med biavl", "biavl"],
    ["Solid skills: falconry, archery", "archery"],
  ])("takes what a cue in five languages says is to be known: %s", (line, expected) => {
    expect(things(line)).toContain(expected);
  });

  test("takes the other items of a list with a known one", () => {
    expect(things("A grasp of DNS, TLS and packet shaping")).toContain("packet shaping");
    expect(things("PostgreSQL or MySQL, and write it well")).not.toContain("write it well");
  });

  test.each([
    ["A valid Swiss work permit, and three days a week on site", ["Swiss work permit"]],
    ["Valid EU work visa", ["EU work visa"]],
    ["Work permit for Norway", ["Work permit for Norway"]],
    ["Gültige Arbeitserlaubnis für Österreich", ["Arbeitserlaubnis für Österreich"]],
    ["Permis de travail suisse", ["Permis de travail suisse"]],
    ["Permiso de trabajo", ["Permiso de trabajo"]],
    ["Arbejdstilladelse i Danmark", ["Arbejdstilladelse i Danmark"]],
  ])("calls a permit by its name, not by its country: %s", (line, expected) => {
    expect(things(line)).toEqual(expected);
  });

  test("takes each field of a degree", () => {
    expect(things("Bachelor's degree in Beekeeping or Botany")).toEqual(["Beekeeping", "Botany"]);
  });

  test.each([
    "Reporting to the Head of Platform",
    "You know the Infrastructure Manager",
    "Our office in Utrecht is open",
    "You know <ORGANIZATION> well",
    "A budget of £600k",
    "Grade C or above",
    "Open on Saturdays",
  ])("leaves out who, where and how much: %s", (line) => {
    expect(things(line)).toEqual([]);
  });

  test("does not take a deed for a thing to know", () => {
    expect(things("Experience of carrying out migrations")).toEqual([]);
    expect(needsOf("Experience of carrying out migrations")).toHaveLength(1);
  });

  test("reads Danish names of languages", () => {
    expect(things("Du taler og skriver dansk og engelsk")).toEqual(["dansk", "engelsk"]);
  });
});
