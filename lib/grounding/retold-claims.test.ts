import { describe, expect, test } from "vitest";
import type { Posting } from "../job/schema.ts";
import { sampleEntry } from "../resume/sample-entry.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { checkClaims } from "./claims.ts";

const today = new Date("2026-11-01");

const job = (ref: string, title: string, organization: string, dates: string, lines: string[]) => {
  const [startDate = "", endDate = ""] = dates.split(" ");
  const header = `${title}, ${organization} (${startDate} – ${endDate})`;
  return sampleEntry(ref, { title, organization, startDate, endDate, header, lines });
};

const rows: ResumeEntry[] = [
  job("W1", "Museum Guide", "Harbour Light Museum", "2019-03 2026-09", [
    "Guided school classes through the lighthouse, one tour in six in sign language",
    "Crew of 4 guides and 3 ticket clerks",
    "Complaints down from 40 to 26 a season",
    "Paid members up to 88 % of visitors",
  ]),
  job("W2", "Ticket Clerk", "Harbour Light Museum", "2015-03 2019-02", [
    "Sold tickets and answered the phone for 12 exhibitions",
  ]),
  sampleEntry("E1", {
    kind: "education",
    header: "Diploma, Cultural Studies, Tarn Vale College, London (2012 – 2015)",
    title: "Diploma, Cultural Studies",
    organization: "Tarn Vale College",
    startDate: "2012",
    endDate: "2015",
  }),
  sampleEntry("S1", {
    kind: "skill",
    section: "certificate",
    header: "Lifeguard certificate (2018)",
    title: "Lifeguard certificate",
    startDate: "2018",
    endDate: "2018",
  }),
];
const posting: Posting = { id: 1, title: "Curator", company: "Ostrava House", lines: [] };

const marked = (text: string) =>
  checkClaims(text, rows, posting, today).map((each) => each.text.toLowerCase());

describe("what a row says in other words is true", () => {
  test.each([
    ["people under another name", "You worked in a team of seven [W1]."],
    ["people of one kind", "You worked with four guides [W1]."],
    ["a share in other parts", "You say that 88 out of every 100 visitors are members [W1]."],
    ["one in so many", "One tour in six was in sign language [W1]."],
    ["a place in another language", "Usted estudió en Londres [E1]."],
    ["the years from one job to the next", "You rose from clerk to guide in four years [W2][W1]."],
    ["the name of whom it is about", "I'm Ottilie. I guided school classes [W1]."],
    ["one other word of a statement in the row's", "Your visitors love lighthouses."],
    ["as many as are marked", "You were in two jobs there [W1][W2]."],
  ])("%s", (_rule, text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe("what no row says is marked", () => {
  test.each([
    ["the field of a study", "You have a degree in chemistry.", ["a degree in chemistry"]],
    ["an honour", "You were voted guide of the year.", ["voted guide of the year"]],
    [
      "an employer's name that goes on otherwise",
      "At Harbour Light Theatre you guided school classes.",
      ["harbour light theatre"],
    ],
    ["a denial of a whole kind of rows", "No certificates are on file.", ["no certificates"]],
    ["a title held later", "You were a guide and head curator later.", ["head curator"]],
    [
      "the number that another row's things have",
      "You sold tickets for 26 exhibitions.",
      ["26 exhibitions"],
    ],
    [
      "a statement without a word of any row",
      "You keep bees at weekends.",
      ["keep bees at weekends"],
    ],
  ])("%s", (_rule, text, expected) => {
    expect(marked(text)).toEqual(expected.map((each) => expect.stringContaining(each)));
  });

  test("bullets with other signs are bullets", () => {
    const list = "Guide [W1]\n\n▪ Guided school classes\n▪ Restored two frescoes";
    expect(marked(list)).toEqual([expect.stringContaining("restored two frescoes")]);
  });

  test("a marker that a sentence begins with is that sentence's", () => {
    expect(marked("You never sold tickets. [W2] has the dates.")).toEqual([
      expect.stringContaining("never sold tickets"),
    ]);
  });
});

describe("what is said to the reader on what they wrote is no claim", () => {
  test.each([
    "You asked about parking.",
    "You asked about salary and holidays.",
    "You asked about salary and sabbatical holidays.",
    "You sound nervous.",
    "You seem worried about the commute.",
    "You forgot the hobbies.",
    "You are wondering about relocation.",
    "You want more holidays.",
    "Your spelling is flawless.",
    "Your question was about parental leave.",
    "Your letter reads smoothly.",
  ])("%s", (text) => {
    expect(marked(text)).toEqual([]);
  });

  test.each([
    ["You mentioned that you won a regatta.", "won a regatta"],
    ["You asked about parking, and you won a regatta.", "won a regatta"],
    ["You asked about parking and won a regatta.", "won a regatta"],
    ["Your letter was printed by newspapers.", "printed by newspapers"],
    ["You asked surgeons about anaesthesia.", "asked surgeons about anaesthesia"],
  ])("but what they are said to have done is one: %s", (text, expected) => {
    expect(marked(text)).toEqual([expect.stringContaining(expected)]);
  });
});

test("how a letter ends is no claim", () => {
  const french = [
    job("W1", "Bibliothécaire", "Médiathèque de Valclaire", "2019-03 2026-09", [
      "Accueil de 46 classes par an dans les salles de la médiathèque",
    ]),
  ];
  const end = "Je vous prie d'agréer, Madame la Maire, mes salutations respectueuses.";
  expect(checkClaims(end, french, posting, today)).toEqual([]);
});
