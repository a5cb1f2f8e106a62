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
  ["You read this far?", "apply"],
])("a sentence to the reader: %s is %s", (sentence, kind) => {
  expect(kindsOf(`Cook\n\n${sentence}`).at(-1)).toBe(kind);
});

describe("a posting without bullets", () => {
  test("is read by what its lines are like, under headings that no table knows", () => {
    const text = `Clerk
Mornings with us
Booking lorries and drivers
Customs declarations for imports
You in one word
Strong knowledge of SQL
5+ years experience in logistics
Valid forklift licence
Fluent English
Our thanks
25 days of holiday
Free parking and a pension`;
    expect(kindsOf(text)).toEqual([
      ...["other", "heading", "task", "task"],
      ...["heading", "must", "must", "must", "must"],
      ...["heading", "benefit", "benefit"],
    ]);
  });

  test("is read without any headings too", () => {
    expect(
      kindsOf(
        "Clerk\nWe are a family business with 40 employees.\nYou will plan the tours of our drivers.\nYou have three years of experience and know SAP.\nWe pay 2,900 euros a month.\nSend your CV to Ms Hale.",
      ),
    ).toEqual(["other", "about", "task", "must", "benefit", "apply"]);
  });

  test("is read the same where every mark is a word of its own", () => {
    const text =
      "Requirements\n4+ years of Java (Spring)\nYou don't mind C#\nWe offer:\n30 days' leave";
    const marked =
      "Requirements\n4 + years of Java ( Spring )\nYou do n't mind C #\nWe offer :\n30 days ' leave";
    expect(kindsOf(marked)).toEqual(kindsOf(text));
    expect(kindsOf(text)).toEqual(["heading", "must", "must", "heading", "benefit"]);
  });
});

test.each(["Preferred qualifications", "Nice to have", "Von Vorteil", "Se valorará"])(
  "under “%s” all is a wish, and no requirement by its words",
  (heading) => {
    const list = "- Experience with Go\n- A degree in law\n- Knowledge of SQL\n- C1 English";
    const under = ["nice", "nice", "nice", "nice"];
    expect(kindsOf(`Cook\n${heading}\n${list}`).slice(2)).toEqual(under);
    expect(kindsOf(`Cook\n${heading}\n${list.replaceAll("- ", "")}`).slice(2)).toEqual(under);
  },
);

test.each([
  "We are looking for a Customer Success Manager who finds that interesting.",
  "Wir suchen eine Köchin für unsere Kantine.",
  "Nous recherchons un chef de partie pour le poste chaud.",
  "Buscamos una camarera para la terraza.",
  "Vi søger en kok til vores kantine.",
])("whom a company looks for is no requirement: %s", (sentence) => {
  expect(kindsOf(`Hello\n\n${sentence}`).at(-1)).not.toMatch(/must|nice/);
});

test("what it looks for in them is one", () => {
  const sentence = "We are looking for a driver with a licence and five years of experience.";
  expect(kindsOf(`Hello\n\n${sentence}`).at(-1)).toBe("must");
});

test("a value of a page's data is no heading", () => {
  expect(kindsOf("Cook\nEmden, DE\nFULL_TIME\nYou cook soup.")).not.toContain("heading");
});

test.each([...UNSEEN])("every line of $name is read, in order", ({ text, lines }) => {
  const read = postingLines(text).map((line) => line.text);
  expect(read.join(" ")).toBe(lines.map((line) => line.text).join(" "));
});
