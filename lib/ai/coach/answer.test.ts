import { describe, expect, test } from "vitest";
import { rowsOf } from "../../../bench/resumes/rows.ts";
import { QUESTION_SETS } from "../../../bench/retrieval/questions/question-sets.ts";
import { parseJobPosting } from "../../job/parse-job-posting.ts";
import type { Posting } from "../../job/schema.ts";
import { resumeEntries } from "../../resume/entries.ts";
import { sampleEntry } from "../../resume/sample-entry.ts";
import { sampleNote } from "../../resume/sample-note.ts";
import { entryText, type ResumeEntry } from "../../resume/schema.ts";
import { retrieve } from "../../retrieval/retrieve.ts";
import type { ModelMessage } from "../provider.ts";
import { writeAnswer } from "./answer.ts";
import { markersIn } from "./follow-up.ts";

const TODAY = new Date("2026-06-15T00:00:00Z");

const QUESTIONS = [
  "How can I tailor my resume for this role?",
  "What am I missing?",
  "What should I highlight?",
  "Which keywords should I use?",
  "Rewrite my best bullet",
  "Outline a cover letter",
  "What will they ask me in an interview?",
  "What should my summary say?",
  "In which order should my sections go?",
  "How do I explain what is missing?",
  "How do I explain the gap in my dates?",
  "Can I write that I know Kubernetes?",
  "What do they offer?",
  "How many years of experience do I have?",
  "Was fehlt mir?",
  "Was soll ich hervorheben?",
  "Qu'est-ce qui me manque ?",
  "Que dois-je mettre en avant ?",
  "¿Qué me falta?",
  "¿Qué debo destacar?",
];

interface Pair {
  name: string;
  entries: ResumeEntry[];
  posting: Posting;
}

/** Each resume with its own posting and with the next one's. */
const PAIRS: Pair[] = QUESTION_SETS.flatMap((set, at) =>
  [set, QUESTION_SETS[(at + 1) % QUESTION_SETS.length] ?? set].map((other) => ({
    name: `${set.name} for ${other.name}`,
    entries: resumeEntries(rowsOf(set.resume)),
    posting: { id: 1, ...parseJobPosting({ description: other.posting }) },
  })),
);

function ask({ entries, posting }: Pair, question: string, history: ModelMessage[] = []): string {
  const evidence = retrieve({ question, history, entries, posting });
  return writeAnswer({ question, history, entries, posting, evidence }, TODAY);
}

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** Quotation marks of the four languages, and `…` where the coach cuts a long row. */
const QUOTE = /[“„«] ?([^“”„«»]+?) ?[”“»](?= ?\[([WEPSNJ]\d+)\])/gu;
const plainText = (text: string) => text.replace(/[\\*_`]/g, "").replace(/\s+/g, " ");

describe.each(PAIRS)("the built-in coach on $name", (pair) => {
  const answers = QUESTIONS.map((question) => ask(pair, question));

  test("says who it is, within 350 words", () => {
    for (const answer of answers) {
      expect(answer).toMatch(/Built-in coach|Eingebauter Coach|Coach intégré|Coach integrado/);
      expect(wordsIn(answer)).toBeLessThanOrEqual(350);
    }
  });

  test("cites only rows and lines that are there, and quotes them word for word", () => {
    const texts = new Map([
      ...pair.entries.map((entry) => [entry.ref, plainText(entryText(entry))] as const),
      ...pair.posting.lines.map((line) => [line.ref, plainText(line.text)] as const),
    ]);
    for (const answer of answers) {
      for (const ref of markersIn(answer)) expect(texts.has(ref)).toBe(true);
      for (const [, quote = "", ref = ""] of plainText(answer).matchAll(QUOTE)) {
        for (const part of quote.split("…").map((each) => each.trim())) {
          expect(texts.get(ref)).toContain(part);
        }
      }
    }
  });

  test("answers different questions differently", () => {
    expect(new Set(answers).size).toBe(answers.length);
  });

  test("answers the same question the same", () => {
    expect(QUESTIONS.map((question) => ask(pair, question))).toEqual(answers);
  });
});

describe("the built-in coach", () => {
  const [pair] = PAIRS;
  if (!pair) throw new Error("there are no pairs");

  test("weighs both sides when asked for both", () => {
    const answer = ask(pair, "What speaks for me, and what is missing?");
    expect(answer).toContain("**Put first**");
    expect(answer).toContain("**Not in your rows**");
  });

  test.each([
    "Which requirements do I meet?",
    "How well does my resume cover the requirements?",
    "Welche Anforderungen erfülle ich?",
    "Quelles exigences est-ce que je remplis ?",
    "¿Qué requisitos cumplo?",
  ])("tells which requirements are met: %s", (question) => {
    expect(ask(pair, question)).toMatch(/^\*\*[^\n]+\*\*.*\d+ (?:of|von|des|de)\b/);
  });

  test.each([
    ["Was fehlt mir?", "Eingebauter Coach"],
    ["Qu'est-ce qui me manque ?", "Coach intégré"],
    ["¿Qué me falta?", "Coach integrado"],
    ["What am I missing?", "Built-in coach"],
  ])("answers %s in its language", (question, line) => {
    expect(ask(pair, question)).toContain(line);
  });

  test("makes an answer shorter, tells why, and takes up one of its points", () => {
    const question = "How can I tailor my resume for this role?";
    const answer = ask(pair, question);
    const history: ModelMessage[] = [
      { role: "user", content: question },
      { role: "assistant", content: answer },
    ];
    expect(wordsIn(ask(pair, "Shorter, please", history))).toBeLessThan(wordsIn(answer) / 2);
    const why = ask(pair, "Why?", history);
    const second = ask(pair, "Tell me about the second point", history);
    expect(new Set([answer, why, second]).size).toBe(3);
    expect(markersIn(answer)).toEqual(expect.arrayContaining(markersIn(why).slice(0, 1)));
  });

  test.each(["Terraform", "COBOL", "wound care"])(
    "answers from the rows whether one can write that one knows %s",
    (term) => {
      for (const each of PAIRS) {
        const isNamed = each.entries.some((entry) =>
          entryText(entry).toLowerCase().includes(term.toLowerCase()),
        );
        const isRefused = ask(each, `Can I write that I know ${term}?`).startsWith("**No");
        expect(isRefused).toBe(!isNamed);
      }
    },
  );

  test("asks for the number that a bullet lacks, and says how the reply becomes a fact", () => {
    const lines = ["Responsible for the support of the portal"];
    const own = { ...pair, entries: [sampleEntry("W1", { lines })] };
    const question = "Reword my bullet [W1]";
    const answer = ask(own, question);
    expect(answer).toContain("How many, how much or how often was it?");
    const told = ask(own, "About 400 users a month", [
      { role: "user", content: question },
      { role: "assistant", content: answer },
    ]);
    expect(told).toContain("press “Use this as a fact”");
    expect(ask(own, "I answered 400 letters a month")).toContain("press “Use this as a fact”");
    expect(ask({ ...own, entries: [sampleEntry("W1", { lines: ["Helped 400 users"] })] }, question))
      // A bullet with a number needs none.
      .not.toContain("How many");
  });

  test("takes a note for what it says, and not for what it denies", () => {
    const notes = [
      sampleNote("N1", "I use Terraform every week"),
      sampleNote("N2", "I never used COBOL"),
    ];
    const own = { ...pair, entries: [sampleEntry("W1"), ...notes] };
    const yes = ask(own, "Can I write that I know Terraform?");
    expect(yes).toMatch(/^\*\*Yes/);
    expect(yes).toContain("“I use Terraform every week” [N1]");
    expect(ask(own, "Can I write that I know COBOL?")).toMatch(/^\*\*No/);
  });

  test("answers for a requirement that is pointed at by its place or marker", () => {
    const [line] = pair.posting.lines.filter(({ kind }) => kind === "must");
    if (!line) throw new Error("there is no requirement");
    for (const which of ["the first requirement", `[${line.ref}]`]) {
      expect(ask(pair, `Which rows show ${which}?`)).toContain(`[${line.ref}]`);
    }
  });

  test("does not take half of a name for the thing, and takes its other name", () => {
    const designer = PAIRS.find(({ name }) => name === "graphic-designer for graphic-designer");
    const technician = PAIRS.find(({ name }) => name === "lab-technician for lab-technician");
    if (!designer || !technician) throw new Error("a pair has another name");
    expect(ask(designer, "Can I write that I know motion design?")).toMatch(/^\*\*No/);
    expect(ask(technician, "Can I write that I know HPLC?")).toMatch(/^\*\*HPLC: yes/);
  });

  test("takes the longest bullet when a bullet is to be shorter", () => {
    expect(ask(pair, "Shorten a bullet")).not.toBe(ask(pair, "Rewrite a bullet"));
  });

  test("does not pretend to understand everything", () => {
    expect(ask(pair, "Tell me a joke")).toMatch(/not sure what you ask|found nothing/);
  });
});
