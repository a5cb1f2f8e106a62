import { describe, expect, test } from "vitest";
import type { ModelMessage } from "../ai/provider.ts";
import { retrieve } from "./retrieve.ts";
import { career, job, posting } from "./sample-career.ts";

const ask = (question: string, earlier: string[] = [], limit?: number) => {
  const history = earlier.map((content): ModelMessage => ({ role: "user", content }));
  return retrieve({
    question,
    history,
    entries: career,
    posting,
    ...(limit !== undefined && { limit }),
  });
};
const refs = (question: string, earlier: string[] = []) => [
  ...new Set(ask(question, earlier).map((row) => row.ref)),
];

describe("a question about a thing", () => {
  test.each([
    ["What did I do with Kubernetes?", "W1", "Moved 40 services"],
    ["k8s?", "W1", "Moved 40 services"],
    ["Did I use Postgres at work?", "W2", "billing service"],
    ["Have I managed people?", "W2", "Led a team"],
    ["Did I save money anywhere?", "W1", "cloud bill"],
    ["Have I used React?", "P1", "Next.js"],
    ["Anything in C++?", "P2", "Firmware"],
    ["do i know go?", "S2", "Go, Python"],
    ["C#", "S2", "C#"],
  ])("%s finds %s, whatever the thing is called", (question, ref, text) => {
    const rows = ask(question).filter((row) => row.kind !== "job");
    expect(rows[0]).toMatchObject({ ref, text: expect.stringContaining(text) });
  });

  test.each([
    ["Habe ich ein Team geleitet?", "W2"],
    ["Ai-je réduit des coûts ?", "W1"],
    ["¿He enseñado a niños?", "W4"],
    ["Welche Datenbanken kenne ich?", "S1"],
  ])("%s finds English rows", (question, ref) => {
    expect(refs(question)[0]).toBe(ref);
  });

  test("a group of skills finds the bullets about its members", () => {
    expect(refs("Which databases have I used?")).toEqual(
      expect.arrayContaining(["S1", "W2", "E1"]),
    );
  });

  test("a word in the bullet counts more than the same word in the header", () => {
    const entries = [
      job("W1", "Python Engineer", "Acme", "2020", ["Kept the servers running all year"]),
      job("W2", "Engineer", "Acme", "2018/2020", ["Wrote the importers in Python last year"]),
    ];
    const found = retrieve({ question: "Python", history: [], entries, posting });
    expect(found.map((row) => row.ref)).toEqual(["W2", "W1"]);
  });
});

describe("a question that points", () => {
  test.each([
    ["What are my projects?", ["P1", "P2"]],
    ["Where did I study?", ["E1"]],
    ["Which languages do I speak?", ["S3"]],
    ["Do I have any certificates?", ["S4"]],
    ["Tell me about my volunteering", ["W4"]],
    ["¿Cuáles son mis proyectos?", ["P1", "P2"]],
    ["Welche Sprachen spreche ich?", ["S3"]],
  ])("at a part of the resume gets that part: %s", (question, expected) => {
    expect(refs(question).toSorted()).toEqual(expected);
  });

  test.each([
    ["What did I do in my most recent job?", ["W1"]],
    ["What am I doing currently?", ["W1"]],
    ["Was war meine letzte Stelle?", ["W1"]],
    ["What was my first job?", ["W3"]],
    ["And my previous job?", ["W2"]],
    ["What was my latest project?", ["P1"]],
    ["Which of my jobs were before 2016?", ["W3"]],
    ["Which jobs did I have since 2018?", ["W1", "W2"]],
    ["What did I do in 2015?", ["W3"]],
    ["Where did I work between 2016 and 2017?", ["W2", "W3"]],
    ["What were my past roles?", ["W2", "W3"]],
  ])("at a time gets what was then: %s", (question, expected) => {
    expect(refs(question).toSorted()).toEqual(expected);
  });

  test.each([
    ["What were my tasks at Quellmark?", "W2"],
    ["What did I do as a support technician?", "W3"],
    ["How does the tidal clock work?", "P2"],
  ])("at an entry by its name gets that entry: %s", (question, ref) => {
    expect(refs(question)).toEqual([ref]);
  });

  test("at a part, with a thing, gets the thing there first", () => {
    expect(refs("Which of my projects used C++?")[0]).toBe("P2");
    expect(refs("Did I use Python in my previous job?")[0]).toBe("W2");
  });

  test("a noun before another noun is no pointer", () => {
    expect(refs("project management")).not.toContain("P2");
  });

  test("what is left out stays out", () => {
    expect(refs("Besides my current job, where was I a trainer or engineer?")).not.toContain("W1");
    expect(refs("What have I done apart from Brinmoor?")).toEqual(["W2", "W3"]);
  });

  test("a question over all entries gets one row of each first", () => {
    expect(
      ask("How many years have I worked?")
        .slice(0, 3)
        .map((row) => row.ref)
        .toSorted(),
    ).toEqual(["W1", "W2", "W3"]);
  });
});

describe("a follow-up", () => {
  const current = "What did I do in my current job?";

  test.each([
    ["and the one before?", [current], ["W2"]],
    ["And before that?", [current, "and the one before?"], ["W3"]],
    ["und davor?", [current], ["W2"]],
    ["y antes de eso?", ["What did I do at Quellmark?"], ["W3"]],
    ["Tell me more", ["What did I do at Quellmark?"], ["W2"]],
    ["And the one before it?", ["What was my latest project?"], ["P2"]],
  ])("%s leans on the question before", (question, earlier, expected) => {
    expect(refs(question, earlier)).toEqual(expected);
  });

  test("keeps the thing and changes the place, or keeps the place and changes the thing", () => {
    expect(refs("And in my projects?", ["Did I use C++ at Tidewell?"])[0]).toBe("P2");
    expect(ask("And on call?", [current])[0]?.text).toContain("On call");
  });

  test("a question that stands by itself leans on nothing", () => {
    expect(refs("Which languages do I speak?", ["What did I do with k8s?"])).toEqual(["S3"]);
  });
});

describe("a question about the posting", () => {
  test.each([
    ["What are the requirements?", ["J2", "J3", "J4"]],
    ["What is the salary?", ["J6"]],
    ["Was sind die Anforderungen?", ["J2", "J3", "J4"]],
  ])("%s gets its lines", (question, expected) => {
    expect(refs(question).toSorted()).toEqual(expected);
  });

  test.each(["What am I missing?", "Was fehlt mir?", "Que me falta?", "Qu'est-ce qui me manque ?"])(
    "%s gets what the resume has nothing for first",
    (question) => {
      expect(refs(question)[0]).toBe("J3");
    },
  );

  test("how to tailor the resume gets the rows that bear on the posting, and the lines that they meet", () => {
    const found = refs("How can I tailor my resume for this role?");
    expect(found.slice(0, 4)).toEqual(expect.arrayContaining(["W1", "J2"]));
    expect(found).not.toContain("J6");
  });

  test("where nothing matches: what is wanted, and the most recent job", () => {
    expect(refs("Hello!")).toEqual(["J2", "W1", "J5", "J3"]);
    expect(refs("Do I know Haskell?")).toEqual(refs("Hello!"));
  });
});
