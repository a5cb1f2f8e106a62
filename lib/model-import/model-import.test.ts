import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countedWords, textsIn } from "../resume/import/ledger.ts";
import { keepWhatOccurs } from "./keep-what-occurs.ts";
import { occursIn } from "./occurs.ts";
import { importMessages, readReply } from "./prompt.ts";

describe("a value occurs in a file", () => {
  const occurs = occursIn(
    "Senior  Engineer — Acme\n03/2019 – present\nBuilt self-\nservice tools and docu-\nmentation in C++ and “Go”",
  );
  test.each([
    "senior engineer",
    "Engineer - Acme",
    "Built self-service tools",
    "documentation in C++",
    '"Go"',
    "2019-03",
    "2019",
  ])("%s", (value) => expect(occurs(value)).toBe(true));

  test.each(["Senior", "Engineer", "Go"])("and so do single words: %s", (value) =>
    expect(occurs(value)).toBe(true),
  );

  test.each([
    "Engineers",
    "Eng",
    "C",
    "2019-04",
    "2018",
    "Built tools",
    "Acme Engineer",
    "service tool",
  ])("but not %s", (value) => expect(occurs(value)).toBe(false));
});

test("whatever a model replies, no word is kept that the file has not, and what goes is named", () => {
  const word = fc.constantFrom("Acme", "built", "tools", "for", "2019", "Zenith", "C++");
  const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
  const entry = fc.record({ name: text, startDate: text, highlights: fc.array(text), odd: text });
  const reply = fc.record({
    basics: fc.record({ label: text, email: text }),
    work: fc.array(entry, { maxLength: 3 }),
    skills: fc.array(fc.record({ name: text, keywords: fc.array(text) }), { maxLength: 3 }),
    other: text,
  });
  const file = fc.array(text, { minLength: 1, maxLength: 6 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(file, reply, (fileText, answer) => {
      const read = readReply(`Here it is:\n${JSON.stringify(answer)}`);
      const { kept, dropped } = keepWhatOccurs(read, occursIn(fileText), "");
      const there = new Set(countedWords(fileText));
      expect(
        textsIn(kept)
          .flatMap(countedWords)
          .filter((one) => !there.has(one)),
      ).toEqual([]);
      const asked = textsIn(read);
      expect([...textsIn(kept), ...dropped.map((one) => one.text)].sort()).toEqual(asked.sort());
      expect(JSON.stringify(kept ?? {})).not.toContain('"odd"');
    }),
  );
});

test("a reply that is no object is none", () => {
  for (const reply of ["", "I cannot do that.", "[1]", '{"work": '])
    expect(readReply(reply)).toBeNull();
});

test("a model sees neither the person's name nor a way to reach them", () => {
  const text = [
    "ROBIN ROE-MILLER",
    "robin.roe@example.org · +44 20 7946 0991 · 12 Mill Lane, 50670 Cologne",
    "linkedin.com/in/robin-roe · https://robin.example/cv",
    "Experience",
    "Engineer, Acme",
    "Write to Robin Roe-Miller or 0451 555 0123.",
  ].join("\n");
  const basics = {
    name: "Robin Roe-Miller",
    email: "robin.roe@example.org",
    phone: "+44 20 7946 0991",
    location: { address: "12 Mill Lane", postalCode: "50670" },
    profiles: [{ network: "linkedin", username: "robin-roe", url: "linkedin.com/in/robin-roe" }],
  };
  const sent = importMessages(text, { basics })
    .map(({ content }) => content)
    .join("\n");
  for (const part of ["robin", "roe", "7946", "mill lane", "50670", "0451", "linkedin.com"])
    expect(sent.toLowerCase()).not.toContain(part);
  expect(sent).toContain("Engineer, Acme");
});
