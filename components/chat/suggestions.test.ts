import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggestQuestions } from "./suggestions";

describe("suggestQuestions", () => {
  it("gives four different questions for any posting", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 300 }), (title, excerpt) => {
        const questions = suggestQuestions({ title, excerpt });
        expect(questions).toHaveLength(4);
        expect(new Set(questions).size).toBe(4);
        for (const question of questions) expect(question.length).toBeLessThan(200);
      }),
    );
  });

  it("names the role without brackets and without what follows a comma", () => {
    const [fit] = suggestQuestions({
      title: "Senior Backend Engineer, Payouts (80–100%)",
      excerpt: "We keep the books.",
    });
    expect(fit).toBe("Where does my experience fit the Senior Backend Engineer role best?");
  });

  it("never cuts a word of a long title", () => {
    const title = "Assistant Deputy Vice Director of Regional Warehousing Coordination Affairs";
    const [fit] = suggestQuestions({ title, excerpt: "" });
    expect(fit).toContain("the Assistant Deputy Vice Director of Regional Warehousing… role");
  });

  it.each([
    ["Registered Nurse", "Our hospital is in the city.", "patients"],
    ["Data Analyst", "We run shops and you will help us.", "data"],
    ["Staff Site Reliability Engineer", "You will run the platform.", "incidents"],
    ["Bee Keeper", "You are fond of honey and of the hills.", "tasks"],
  ])("asks what the field of “%s” makes one ask", (title, excerpt, word) => {
    expect(suggestQuestions({ title, excerpt })[2]).toContain(word);
  });

  it("lets the title decide the field before the excerpt does", () => {
    const posting = { title: "Software Developer", excerpt: "You build tools for the hospital." };
    expect(suggestQuestions(posting)[2]).toContain("projects and tools");
  });

  it.each([
    [
      "Softwareentwickler (m/w/d)",
      "Wir suchen Sie für unsere Teams und mit der Zeit.",
      /Werkzeuge/,
    ],
    ["Responsable de Enfermería", "El puesto es para una clínica con los pacientes.", /equipo/],
    ["Infirmier", "Nous cherchons une personne pour notre clinique et les patients.", /patients/],
  ])("asks in the language of the posting “%s”", (title, excerpt, expected) => {
    expect(suggestQuestions({ title, excerpt })[2]).toMatch(expected);
  });
});
