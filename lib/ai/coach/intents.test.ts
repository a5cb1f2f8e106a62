import { expect, test } from "vitest";
import { fold } from "../../terms/tokenize.ts";
import { followUpIn } from "./follow-up.ts";
import { INTENTS, type Intent } from "./intents.ts";
import { languageOf } from "./language.ts";

const intentOf = (question: string) =>
  INTENTS.find(([, pattern]) => pattern.test(fold(question)))?.[0] ?? null;

const WORDINGS: readonly (readonly [Intent, readonly string[]])[] = [
  [
    "fit",
    [
      "Am I a good match?",
      "How well do I fit, and what is missing?",
      "Passe ich auf die Stelle, und was fehlt?",
      "What am I missing, and what should I put first?",
      "Was soll ich hervorheben, und was fehlt mir?",
      "Qu'est-ce qui me manque, et que mettre en avant ?",
      "¿Qué destaco y qué me falta?",
      "Would they invite me?",
      "Ai-je mes chances ?",
      "¿Tengo posibilidades?",
    ],
  ],
  [
    "missing",
    ["What's not there yet?", "Woran hapert es?", "Qu'est-ce qui cloche ?", "¿En qué flojeo?"],
  ],
  [
    "highlight",
    [
      "What would you put at the top?",
      "Was gehört nach oben?",
      "Quoi en haut ?",
      "¿Qué pongo arriba?",
    ],
  ],
  [
    "rewrite",
    [
      "Tidy up this bullet",
      "Mach den Punkt knackiger",
      "Rends ça plus percutant",
      "Haz más fuerte la línea",
    ],
  ],
  [
    "shorten",
    [
      "This bullet is too long",
      "Der Punkt ist zu lang",
      "La ligne est trop longue",
      "Es demasiado larga",
    ],
  ],
  [
    "order",
    [
      "How should I structure my resume?",
      "Lebenslauf gliedern",
      "Comment organiser mon CV ?",
      "¿Cómo ordeno mi CV?",
    ],
  ],
  [
    "keywords",
    [
      "Do I use the posting's vocabulary?",
      "Stimmt mein Vokabular?",
      "Leur vocabulaire ?",
      "¿Uso su vocabulario?",
    ],
  ],
  [
    "gap",
    ["I was out of work for a year", "Ich war arbeitslos", "J'étais sans emploi", "Estuve en paro"],
  ],
  [
    "explain",
    [
      "I don't have it, what now?",
      "Damit um, dass ich es nicht kann?",
      "Justifier que je n'ai pas Go",
      "¿Cómo justifico que no sé Go?",
    ],
  ],
  [
    "interview",
    [
      "What questions could come up?",
      "Was kommt im Gespräch?",
      "À quoi m'attendre ?",
      "¿Qué preguntas me harán?",
    ],
  ],
  [
    "letter",
    [
      "How do I open the letter?",
      "Wie fange ich das Anschreiben an?",
      "Comment commencer ma lettre ?",
      "¿Cómo empiezo la carta?",
    ],
  ],
];

test.each(WORDINGS)(
  "a question of the kind “%s” is understood in varied wordings",
  (intent, questions) => {
    for (const question of questions)
      expect([question, intentOf(question)]).toEqual([question, intent]);
  },
);

test.each([
  ["and the third?", { type: "item", number: 3 }],
  ["Tell me more about number 2", { type: "item", number: 2 }],
  ["und warum?", { type: "why" }],
  ["¿por qué?", { type: "why" }],
  ["Say that in fewer words", { type: "shorter" }],
])("“%s” follows up on the last answer", (question, expected) => {
  expect(followUpIn(question)).toEqual(expected);
});

test("“the second requirement” stands by itself", () => {
  expect(followUpIn("Which bullets show the second requirement?")).toBeNull();
});

test("a pasted bullet does not decide on the answer's language", () => {
  expect(
    languageOf('Mach es besser: "Sign-in with rate limits for the outside developers"', []),
  ).toBe("de");
});
