import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJobPosting } from "./parse-job-posting.ts";
import { postingLines } from "./read-parts.ts";
import { POSTINGS } from "./sample-postings.ts";

const parse = (description: string) => parseJobPosting({ description });

describe.each(POSTINGS)("the posting of $name", ({ text, title, company, kinds }) => {
  const parsed = parse(text);

  test("gives its title and company", () => {
    expect({ title: parsed.title, company: parsed.company }).toEqual({ title, company });
  });

  test("has each line under what it is for", () => {
    expect(parsed.lines.map((line) => line.kind)).toEqual(kinds.split(" "));
  });
});

test.each([
  ["Senior Welder at Hullworks", "Senior Welder", "Hullworks"],
  ["Kok (m/k/d) hos Fjordkøkkenet, Aarhus", "Kok (m/k/d)", "Fjordkøkkenet"],
  ["Koch bei Seeblick in Konstanz", "Koch", "Seeblick"],
  ["Hullworks Ltd – Senior Welder", "Senior Welder", "Hullworks Ltd"],
  ["Company: Hullworks\nJob title: Welder", "Welder", "Hullworks"],
  ["Hullworks is looking for a senior welder to join us.", "senior welder", "Hullworks"],
  [
    "Die Hullworks GmbH sucht zum 1. Mai eine/n Schweißer (m/w/d) für die Werft.",
    "Schweißer (m/w/d)",
    "Hullworks GmbH",
  ],
  [
    "Hullworks recherche un(e) soudeur confirmé pour son chantier.",
    "soudeur confirmé",
    "Hullworks",
  ],
  ["Hullworks busca un/a soldador con experiencia.", "soldador", "Hullworks"],
  ["Hullworks søger en svejser til værftet.", "svejser", "Hullworks"],
  ["Wir suchen einen Schweißer.", "Schweißer", ""],
  ["We are looking for a welder who likes the sea.", "welder", ""],
  ["Welder\nHullworks GmbH · Kiel", "Welder", "Hullworks GmbH"],
  ["Welder\nAbout Hullworks\nWe weld.", "Welder", "Hullworks"],
  ["Welder\nAbout us\nWe weld. At Hullworks, we care.", "Welder", "Hullworks"],
  ["SENIOR WELDER\nST MARY HOSPITAL\nREQUIREMENTS\n- RN", "SENIOR WELDER", "ST MARY HOSPITAL"],
  ["Welder\nMarrow & Hull Logistics, Kiel\nTasks\n- Weld", "Welder", "Marrow & Hull Logistics"],
  ["Welder\nHamburg, Germany\nTasks\n- Weld", "Welder", ""],
  ["Welder\nAbout us\nWe are ISO 9001 certified, and glad of it.", "Welder", ""],
  ["Bees and hives at Cloverfield\nCome.", "Bees and hives", "Cloverfield"],
  ["About the role\nWe weld.\nRequirements\n- Go", "About the role", ""],
  ["Something else entirely", "Something else entirely", ""],
])("title and company of %j", (text, title, company) => {
  const parsed = parse(text);
  expect([parsed.title, parsed.company]).toEqual([title, company]);
});

test("what the user gives wins over what the text says", () => {
  const description = "Senior Welder at Hullworks";
  expect(parseJobPosting({ description, title: "Boss", company: "Me" })).toMatchObject({
    title: "Boss",
    company: "Me",
  });
});

test("a page's heading is its title, unless it only says that there are jobs", () => {
  expect(parse("<p>Kiel</p><h1>Ship's Cook</h1><p>Cook.</p>").title).toBe("Ship's Cook");
  expect(parse("<h1>Careers</h1><p>Ship's Cook (m/f/d)</p><p>Cook.</p>").title).toBe(
    "Ship's Cook (m/f/d)",
  );
});

test("a title is cut at a word within 120 characters", () => {
  const { title } = parse("many words ".repeat(40));
  expect(title.length).toBeLessThanOrEqual(120);
  expect(title.endsWith("words") || title.endsWith("many")).toBe(true);
});

test("a list under an unknown heading is what its lines are", () => {
  const lines = parse(
    "Baker\nSo what is in the oven\n- You will bake bread\n- You will shape loaves\n- Rye and wheat\nWhat we dream of\n- You have a diploma\n- Experience with rye\n- Early mornings",
  ).lines;
  expect(lines.map((line) => line.kind)).toEqual(
    "other heading task task task heading must must must".split(" "),
  );
});

test("a phrase outweighs its heading only where it is plain", () => {
  const kindsUnder = (text: string) => parse(`Clerk\n${text}`).lines.map((line) => line.kind);
  expect(kindsUnder("Requirements\n- SQL is a plus\n- Privacy policy drafting")).toEqual([
    "other",
    "heading",
    "nice",
    "must",
  ]);
  expect(kindsUnder("Requirements\n- SQL\nWe offer 30 vacation days.")).toEqual([
    "other",
    "heading",
    "must",
    "benefit",
  ]);
});

describe("the kinds of lines", () => {
  const kinds = (text: string) =>
    parse(`Clerk\n${text}`)
      .lines.map((line) => line.kind)
      .slice(1);

  test("a list ends where a paragraph follows it", () => {
    expect(kinds("Requirements\n- Go\n- SQL\n\nThe club was built by railway workers.")).toEqual([
      "heading",
      "must",
      "must",
      "about",
    ]);
  });

  test("a line that goes on with what is known is no heading", () => {
    const text = "Requirements\nExperience with React Native\nExperience of falconry\nGo";
    expect(kinds(text)).toEqual(["heading", "must", "must", "must"]);
    expect(kinds("Profil\nExpérience en soudure\nAnglais")).toEqual(["heading", "must", "must"]);
  });

  test.each([
    ["What are we looking for?", "must"],
    ["Who are you?", "must"],
    ["What will you be doing?", "task"],
    ["What is in it for you?", "benefit"],
    ["Was bringst du mit?", "must"],
    ["The person", "must"],
    ["What you need to do now", "apply"],
  ])("%s is the heading of a %s", (heading, kind) => {
    expect(kinds(`${heading}\nA plain line\nAnother line`)).toEqual(["heading", kind, kind]);
  });

  test("an unknown question ends the part before it", () => {
    expect(kinds("We offer\nFree tea\nWhat makes you stand out\nA plain line")).toEqual([
      "heading",
      "benefit",
      "heading",
      "other",
    ]);
  });

  test("a requirement among benefits is one", () => {
    expect(kinds("We offer\nFree tea\nYou have knowledge of falconry")).toEqual([
      "heading",
      "benefit",
      "must",
    ]);
  });

  test("what a company says of itself is no requirement for its numbers", () => {
    expect(kinds("About us\nWe have won it three years in a row")).toEqual(["heading", "about"]);
  });

  test("a placeholder is no heading in capitals", () => {
    expect(kinds("Requirements\nGo\n<LOCATION> , <LOCATION>\nSQL")).toEqual([
      "heading",
      "must",
      "must",
      "must",
    ]);
  });

  test("what a person is at holidays is no holiday offered", () => {
    expect(kinds("You do not mind working on public holidays")).toEqual(["must"]);
  });
});

test.each([
  ["one word of 100,000 characters", "a".repeat(100_000), 1],
  ["one CJK run of 100,000 characters", "漢字".repeat(50_000), 1],
  ["5,000 bullets", "- weld a hull\n".repeat(5_000), 5_000],
  ["5,000 bullets on one line", "• weld a hull by hand in the dock ".repeat(2_900), 2_900],
  ["only whitespace", " \n\t\u00A0\u200B".repeat(1_000), 0],
  ["only tags", "<div><p><br></p></div>".repeat(2_000), 0],
  ["only rules and bullets", "-----\n•\n***\n", 0],
])("%s is read without harm", (_, description, count) => {
  expect(parse(description).lines).toHaveLength(count);
});

test("a script that no table knows is read line by line", () => {
  const { title, lines } = parse("ვეძებთ შემდუღებელს\n\n- ხუთი წლის გამოცდილება\n- ინგლისური ენა");
  expect(title).toBe("ვეძებთ შემდუღებელს");
  expect(lines.map((line) => line.ref)).toEqual(["J1", "J2", "J3"]);
});

const piece = fc.constantFrom(
  "Requirements:",
  "What you'll do",
  "- Go",
  "• SQL • C++",
  "<li>",
  "</p>",
  "<br>",
  "<b>",
  "&lt;p&gt;",
  "&amp;",
  "You have 5 years.",
  "Wir bieten Obst",
  "\n",
  "\n\n",
  "z. B.",
  "\u200B",
  "漢字。",
  "😀",
  "<script>",
  '{"@type":"JobPosting","title":"x"}',
  "Acme GmbH sucht einen Koch",
);
const posting = fc
  .array(fc.oneof(piece, fc.string({ unit: "binary" })))
  .map((parts) => parts.join(" "));

test("lines are substrings of the text in order, numbered from J1, and hold all its words", () => {
  fc.assert(
    fc.property(posting, (description) => {
      const { text, lines } = parse(description);
      let from = 0;
      lines.forEach((line, i) => {
        expect(line.ref).toBe(`J${i + 1}`);
        const at = text.indexOf(line.text, from);
        expect(at).toBeGreaterThanOrEqual(from);
        expect(text.slice(from, at).replace(/\d{1,3}[.)]/g, "")).not.toMatch(/[\p{L}\p{N}]/u);
        from = at + line.text.length;
      });
      expect(text.slice(from)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

test("the same text gives the same lines, and reading what was read changes nothing", () => {
  fc.assert(
    fc.property(posting, (description) => {
      const { text, lines } = parse(description);
      expect(postingLines(text)).toEqual(lines);
      expect(parse(description)).toEqual(parse(description));
    }),
  );
});

test("title, company and text of plain text are made of its own words", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60, mode: "sentences" }), (description) => {
      const { title, company, text } = parse(description);
      for (const part of [title, company, text]) expect(description).toContain(part);
    }),
  );
});

test("a posting with a word in it has a title", () => {
  const part = fc.constantFrom(
    " – ",
    "GmbH",
    "\n",
    "• ",
    "👩‍💻",
    "Baker",
    ": ",
    "at ",
    "| ",
    "(m/w/d)",
    "!",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const { title, lines } = parseJobPosting({ description: parts.join("") });
      expect(title !== "").toBe(lines.length > 0);
    }),
  );
});
