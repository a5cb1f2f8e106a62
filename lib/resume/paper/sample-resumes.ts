import fc from "fast-check";
import { isObject } from "./block.ts";
import { oneLine } from "./field-names.ts";

/** Texts that a reader of layouts takes for something else: dates, headings, lists, addresses, marks of lists. */
const TRAPS = [
  "2019 – 2021",
  "03/2019 – present",
  "Experience",
  "Summary",
  "Education:",
  "Link: https://example.org",
  "Keywords: SQL, Excel",
  "robin@example.org",
  "+44 20 7946 0991",
  "linkedin.com/in/robin",
  "• a bullet in the text",
  "- a dash",
  "1. first",
  "42",
  "2021",
  "a · b ·· c",
  "a, b, c",
  "a / b",
  "(in brackets)",
  "Databases (expert): SQL, Redis",
  "Acme, Inc.",
  "Acme GmbH & Co. KG",
  "self-",
  "well-known and/or state-of-the-art",
  "—",
  "present",
  "C++, C#, .NET",
  "100 % < 200 > 300 & more",
  "DE",
  "50670",
];
const LATIN = "abc defg HIJ klmn-opq 12 % (rst) uvw, xyz. äöüßéñçø ÅŁŽ";
const letters = (alphabet: string) =>
  fc
    .array(fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((words) => words.join(" "));
/** Scripts that a PDF gives back letter by letter. */
const SCRIPTS = [
  "αβγδεζηθικλμνξοπρστυφχψω",
  "абвгдежзийклмнопрстуфхцчшщ",
  "软件工程师负责团队开发经验。，",
  "あいうえおアイウエオ",
  "가나다라마바사",
];

const short = fc.oneof(
  { weight: 3, arbitrary: letters(LATIN) },
  { weight: 3, arbitrary: fc.constantFrom(...TRAPS) },
  { weight: 1, arbitrary: fc.constantFrom(...SCRIPTS).chain(letters) },
);
/** Up to some lines of a page. */
const long = fc.array(short, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(" "));
const either = fc.oneof(short, long).map((text) => text.slice(0, 480));
const date = fc
  .tuple(fc.integer({ min: 1960, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.nat(2))
  .map(([year, month, precision]) =>
    [`${year}`, `-${String(month).padStart(2, "0")}`, "-15"].slice(0, precision + 1).join(""),
  );
const texts = (max = 6) => fc.array(either, { maxLength: max });
const some = <T extends object>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(fields, { requiredKeys: [] });
const list = <T>(item: fc.Arbitrary<T>, max = 4) => fc.array(item, { maxLength: max });

/** Resumes with everything in them that is written on paper, and texts that make reading it hard. */
export const trickyResumes = some({
  basics: some({
    name: short,
    label: short,
    email: fc.constantFrom("robin@example.org", "not an address"),
    phone: fc.constantFrom("+44 20 7946 0991", "(503) 555-0148", "on request"),
    url: fc.constantFrom("https://example.org/a", "example.org"),
    summary: fc.array(either, { maxLength: 3 }).map((lines) => lines.join("\n")),
    location: some({
      address: short,
      postalCode: fc.constantFrom("50670", "SW1A 1AA"),
      city: short,
      region: short,
      countryCode: fc.constant("DE"),
    }),
    profiles: list(
      some({
        network: fc.constantFrom("GitHub", "Stack Overflow"),
        username: fc.constantFrom("ada", "ada-l"),
        url: fc.constant("https://github.com/ada"),
      }),
      3,
    ),
  }),
  work: list(
    some({
      position: short,
      name: short,
      location: short,
      url: fc.constant("https://example.org"),
      description: short,
      startDate: date,
      endDate: date,
      summary: either,
      highlights: texts(),
    }),
    5,
  ),
  projects: list(
    some({
      name: short,
      entity: short,
      type: short,
      description: either,
      highlights: texts(3),
      keywords: texts(3),
      roles: texts(2),
      startDate: date,
    }),
  ),
  education: list(
    some({
      institution: short,
      area: short,
      studyType: short,
      startDate: date,
      endDate: date,
      score: short,
      courses: texts(3),
    }),
  ),
  skills: list(some({ name: short, level: short, keywords: texts(4) })),
  languages: list(some({ language: short, fluency: short })),
  certificates: list(
    some({ name: short, issuer: short, date, url: fc.constant("https://example.org") }),
  ),
  volunteer: list(
    some({ organization: short, position: short, summary: either, highlights: texts(2) }),
    2,
  ),
  awards: list(some({ title: short, awarder: short, date, summary: either }), 2),
  interests: list(some({ name: short, keywords: texts(3) }), 2),
});

/** A resume as paper can hold it: blanks made one, nothing empty, letters of one form. */
export function onPaper(value: unknown): unknown {
  if (typeof value === "string") {
    return value.split("\n").map(oneLine).filter(Boolean).join("\n").normalize("NFC");
  }
  if (Array.isArray(value)) return value.map(onPaper).filter(isFilled);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, onPaper(one)] as const)
      .filter(([, one]) => isFilled(one)),
  );
}

const isFilled = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== "" &&
  !(typeof value === "object" && Object.keys(value).length === 0);
