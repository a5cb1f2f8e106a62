import { describe, expect, test } from "vitest";
import { UNSEEN } from "../../bench/jobposting/parts/postings.ts";
import { postingLines } from "./read-parts.ts";

const kindsOf = (text: string) => postingLines(text).map(({ kind }) => kind);
const kindUnder = (heading: string, line = "- Xyloph") =>
  kindsOf(`Cook\n\n${heading}\n${line}\n${line}`).slice(1);

describe("a heading of one's own making says what is under it", () => {
  test.each([
    ["To feel at home here you need", "must"],
    ["Das sollten Sie können", "must"],
    ["Ce qu'il vous faut", "must"],
    ["Lo que te pedimos", "must"],
    ["Det håber vi, du kan", "must"],
    ["A week at our chair", "task"],
    ["Votre journée", "task"],
    ["You get from us", "benefit"],
    ["Ce qui vous attend", "benefit"],
    ["Worauf Sie zählen können", "benefit"],
    ["Want to come on board?", "apply"],
  ])("%s: %s", (heading, kind) => {
    expect(kindUnder(heading)).toEqual(["heading", kind, kind]);
  });

  test("also without bullets, on top of its paragraph", () => {
    expect(kindUnder("You get from us", "Xyloph")).toEqual(["heading", "benefit", "benefit"]);
  });

  test("but the phrases of the list go before it", () => {
    const list = "- Health insurance and pension\n- Paid time off\n- Team events";
    expect(kindsOf(`Cook\n\nAll from our toolbox\n${list}`).slice(2)).toEqual([
      "benefit",
      "benefit",
      "benefit",
    ]);
  });

  test("in a sentence the same words say nothing", () => {
    expect(kindsOf("Cook\n\nThe river is what we look at, a day in and a day out.")).toEqual([
      "other",
      "about",
    ]);
  });
});

describe("a list under a heading that says nothing", () => {
  const list = (heading: string) => `\n\n${heading}\n- Xyloph\n- Zyloph`;

  test("is of tasks first, then of requirements, then of nothing that is known", () => {
    expect(kindsOf(`Cook${list("Alpha")}${list("Beta")}${list("Gamma")}`)).toEqual([
      ...["other", "heading", "task", "task"],
      ...["heading", "must", "must"],
      ...["heading", "other", "other"],
    ]);
  });

  test("ends with its bullets", () => {
    expect(kindsOf(`Cook${list("Alpha")}\nXylo and more of it.`).at(-1)).toBe("about");
  });

  test("is of nothing that is known after an offer", () => {
    expect(kindsOf(`Cook\n\nWe offer\n- Soup${list("Alpha")}`).slice(-2)).toEqual([
      "other",
      "other",
    ]);
  });
});

test.each([
  ["You turn plans into paths.", "task"],
  ["Sie begleiten Menschen zu Ämtern.", "task"],
  ["Du planst die Woche.", "task"],
  ["Vous préparez les commandes.", "task"],
  ["Prepararás los menús del día.", "task"],
  ["Du passer haven.", "task"],
  ["You may work from home on two days.", "benefit"],
  ["You read this far?", "other"],
])("a sentence to the reader: %s is %s", (sentence, kind) => {
  expect(kindsOf(`Cook\n\n${sentence}`).at(-1)).toBe(kind);
});

test.each([...UNSEEN])("every line of $name is read, in order", ({ text, lines }) => {
  const read = postingLines(text).map((line) => line.text);
  expect(read.join(" ")).toBe(lines.map((line) => line.text).join(" "));
});
