import { expect, test } from "vitest";
import { offersNote } from "@/components/chat/offers-note";

const ASKED = "**Ran the portal** [W1]\n\nHow many users did it have? Tell me and confirm it.";
const NOT_ASKED = "Lead with your current role [W1].\n\nWhich part shall we work on next?";

test.each([
  ["About 400", ASKED],
  ["400 users a month, in two countries.", ASKED],
  ["No, only the pilot group", ASKED],
  ["Etwa 400 Nutzer", "Wie viele Nutzer waren es?"],
  ["Une quarantaine", "Combien de personnes, à peu près ?"],
  ["Unas 40 personas", "¿Cuántas personas eran?"],
  ["I supported 400 users on the portal.", NOT_ASKED],
  ["Ich habe fünf Leute geführt.", ""],
  ["J’ai formé 12 personnes", ""],
  ["He formado a 12 personas", ""],
  ["Tengo cuatro años de experiencia con SAP", ""],
])("“%s” is offered as a fact", (text, before) => {
  expect(offersNote(text, before)).toBe(true);
});

test.each([
  ["What should I put first?", NOT_ASKED],
  ["Can I write that I led 12 people?", NOT_ASKED],
  ["Did I not say that?", ASKED],
  ["Rewrite my bullet about the 400 users", NOT_ASKED],
  ["Please shorten my summary to 3 lines", ASKED],
  ["I like it", NOT_ASKED],
  ["He has 4 reports", NOT_ASKED],
  ["Thanks", NOT_ASKED],
  ["Kürzer auf 2 Zeilen für mein Profil", NOT_ASKED],
  ["", ASKED],
])("“%s” is not", (text, before) => {
  expect(offersNote(text, before)).toBe(false);
});
