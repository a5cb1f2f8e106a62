import { describe, expect, test } from "vitest";
import type { ModelMessage } from "../ai/provider.ts";
import { sampleEntry } from "../resume/sample-entry.ts";
import { retrieve } from "./retrieve.ts";
import { career, job, posting } from "./sample-career.ts";

/** Turns of a conversation, the person first; the last one is asked. */
const ask = (...turns: string[]) => {
  const question = turns.at(-1) ?? "";
  const history = turns
    .slice(0, -1)
    .map((content, at): ModelMessage => ({ role: at % 2 === 0 ? "user" : "assistant", content }));
  return retrieve({ question, history, entries: career, posting, year: 2025 });
};
const refs = (...turns: string[]) => [...new Set(ask(...turns).map((row) => row.ref))];

describe("a question in haste", () => {
  test.each([
    ["wich certifcates do i have", "S4"],
    ["wat dont i have for this job", "J3"],
    ["kuberntes?", "W1"],
    ["what did i do at quelmark", "W2"],
  ])("%s is understood", (question, ref) => {
    expect(refs(question)[0]).toBe(ref);
  });
});

describe("a question in other words", () => {
  test.each([
    ["Where was I in charge of people?", "W2"],
    ["Did I bring expenses down?", "W1"],
    ["Have I done pedagogical work?", "W4"],
    ["container orchestration", "W1"],
    ["customer support experience", "W3"],
    ["Habe ich Kosteneinsparungen erzielt?", "W1"],
    ["Ai-je déjà recruté ?", "W2"],
    ["¿He programado robots con niños?", "W4"],
  ])("%s finds what is meant", (question, ref) => {
    expect(refs(question)[0]).toBe(ref);
  });

  test("initials find the words that they are short for, and words their initials", () => {
    const entries = [
      job("W1", "Porter", "Brinmoor", "2020", ["Cleaned floors", "Ran the pot wash"]),
      job("W2", "Nurse", "Quellmark", "2015/2020", [
        "Set up peripheral venous infusion systems",
        "Wrote the QZX report each week",
      ]),
    ];
    const find = (question: string) =>
      retrieve({ question, history: [], entries, posting })[0]?.text ?? "";
    expect(find("PVIS?")).toContain("peripheral venous");
    expect(find("quality zone xenon")).toContain("QZX");
  });

  test("numbers that fall or grow say so without the word", () => {
    const entries = [
      job("W1", "Clerk", "Brinmoor", "2020", [
        "Answered letters",
        "Processing went from 12 days to 3",
        "Members went from 40 to 90",
      ]),
    ];
    const find = (question: string) =>
      retrieve({ question, history: [], entries, posting })[0]?.text ?? "";
    expect(find("Did I make anything faster?")).toContain("Processing");
    expect(find("Did I make anything grow?")).toContain("Members");
  });
});

describe("what a question leaves out", () => {
  test.each([
    ["Which jobs did I have besides Brinmoor?", "W1"],
    ["projects that had nothing to do with birds", "P1"],
    ["What have I done apart from engineering?", "W2"],
    ["Außer Brinmoor, wo war ich?", "W1"],
    ["Où ai-je travaillé, sauf chez Brinmoor ?", "W1"],
  ])("%s does not come first", (question, ref) => {
    expect(refs(question)[0]).not.toBe(ref);
  });

  test("is no longer left out where the posting is asked about", () => {
    expect(refs("What do they ask for that is not in my CV?")[0]).toBe("J3");
  });
});

describe("a time", () => {
  test.each([
    ["What were my last two jobs?", ["W1", "W2"]],
    ["What was I doing ten years ago?", ["W3"]],
    ["Where did I stay the longest?", ["W2"]],
    ["What did I do before Quellmark?", ["W3"]],
    ["What came after I left Tidewell?", ["W2", "W1"]],
    ["What did I do in the 2010s?", ["W2", "W3"]],
  ])("%s", (question, expected) => {
    expect(refs(question).toSorted()).toEqual(expected.toSorted());
  });
});

describe("a conversation", () => {
  test.each([
    [["What are my projects?", "Birdlog and Tidal clock.", "Tell me more about the second"], "P2"],
    [["Did I lead anyone?", "Yes, four people [W2].", "What else did I do there?"], "W2"],
    [["Do I have certificates?", "One.", "When did I get it?"], "S4"],
    [["What did I do at Quellmark?", "You built the billing service.", "and before that?"], "W3"],
    [["Was habe ich bei Quellmark gemacht?", "Den Abrechnungsdienst.", "Und davor?"], "W3"],
  ])("%j goes on where it stands", (turns, ref) => {
    expect(refs(...turns)[0]).toBe(ref);
  });

  test("that asks for more leaves out what was said", () => {
    const found = refs("Have I taught or led anyone?", "Yes, at Quellmark [W2].", "Anywhere else?");
    expect(found[0]).toBe("W4");
    expect(found).not.toContain("W2");
  });

  test("a question of its own forgets what was said", () => {
    const found = refs(
      "What did I do at Quellmark?",
      "The billing service.",
      "Which languages do I speak?",
    );
    expect(found).toEqual(["S3"]);
  });
});

describe("the posting's side", () => {
  test.each([
    ["What would they pay me?", "J6"],
    ["Would I have to run Kubernetes there?", "J5"],
    ["Was zahlen sie?", "J6"],
  ])("%s is asked of the posting", (question, ref) => {
    expect(refs(question)[0]).toBe(ref);
  });

  test("what a person has done comes before what the posting wants", () => {
    expect(refs("Did I work with PostgreSQL?").indexOf("J2")).toBeGreaterThan(0);
  });

  test("a language at a lower level than the posting wants is missing, and at the same level is not", () => {
    const lines = [
      { ref: "J1", kind: "must" as const, text: "German at C1" },
      { ref: "J2", kind: "must" as const, text: "Juggling" },
    ];
    const missing = (level: string) =>
      retrieve({
        question: "What am I missing?",
        history: [],
        entries: [
          sampleEntry("S1", {
            kind: "skill",
            section: "language",
            header: `German: ${level}`,
            title: "German",
          }),
          sampleEntry("W1", { lines: ["Juggling in the circus"] }),
        ],
        posting: { ...posting, lines },
      })[0]?.ref;
    expect(missing("B1")).toBe("J1");
    expect(missing("C2")).not.toBe("J1");
  });

  test("more years than the person has worked are missing", () => {
    const lines = [
      { ref: "J1", kind: "must" as const, text: "Eight years of cooking" },
      { ref: "J2", kind: "must" as const, text: "Cooking" },
    ];
    const entries = [job("W1", "Cook", "Brinmoor", "2020/2023", ["Cooking for 30"])];
    const found = retrieve({
      question: "What am I missing?",
      history: [],
      entries,
      posting: { ...posting, lines },
    });
    expect(found[0]?.ref).toBe("J1");
  });
});

describe("with vectors", () => {
  const similar = new Map([
    [
      "Support Technician, Tidewell Ltd (2014 – 2016): Answered 30 tickets a day from shops that used our tills",
      0.9,
    ],
    ["Tidal clock (2018): Firmware in C++ for a clock that shows the tide", 0.8],
  ]);
  const withVectors = (question: string) =>
    retrieve({ question, history: [], entries: career, posting, similarity: similar }).map(
      ({ ref }) => ref,
    );

  test("a question whose words stand nowhere finds what is most similar", () => {
    expect(withVectors("quibblefrotz")[0]).toBe("W3");
  });

  test("what words and vectors both find comes first", () => {
    const words = ask("tide tickets").map(({ ref }) => ref);
    expect(withVectors("tide tickets").slice(0, 2).toSorted()).toEqual(["P2", "W3"]);
    expect(words).toEqual(expect.arrayContaining(["P2", "W3"]));
  });

  test("pointers still rule", () => {
    expect(withVectors("What quibblefrotz did I do at Quellmark?")).not.toContain("P2");
    expect(withVectors("quibblefrotz besides Tidewell")).not.toContain("W3");
  });
});
