/** Lists of entries that the form shows. `profiles` stands inside JSON Resume's `basics`. */
export type ListName =
  | "profiles"
  | "work"
  | "volunteer"
  | "education"
  | "projects"
  | "skills"
  | "languages"
  | "certificates"
  | "awards"
  | "publications"
  | "interests"
  | "references";

/** `end` is a date that may be left out while the entry goes on. */
export type FieldKind = "line" | "text" | "date" | "end" | "email" | "tel" | "url";

export interface FieldSpec {
  /** JSON Resume's name. */
  name: string;
  label: string;
  kind?: FieldKind;
  /** Takes the whole width of the form. */
  isWide?: boolean;
  autoComplete?: string;
}

export interface ListSpec {
  name: string;
  label: string;
  /** One of them: “highlight”. */
  noun: string;
  /** A word or two each, so that several stand in a row. */
  isShort?: boolean;
}

export interface SectionSpec {
  name: ListName;
  title: string;
  /** One entry: “job”. */
  noun: string;
  /** What belongs here, said while nothing does. */
  empty: string;
  fields: FieldSpec[];
  lists: ListSpec[];
  /** Names of the fields that an entry's header is made of: the first that is filled, then the rest. */
  heading: string[];
}

const url: FieldSpec = { name: "url", label: "Link", kind: "url" };
const dates: FieldSpec[] = [
  { name: "startDate", label: "Start", kind: "date" },
  { name: "endDate", label: "End", kind: "end" },
];
const summary: FieldSpec = { name: "summary", label: "Summary", kind: "text", isWide: true };
const highlights: ListSpec = { name: "highlights", label: "Highlights", noun: "highlight" };
const keywords: ListSpec = {
  name: "keywords",
  label: "Keywords",
  noun: "keyword",
  isShort: true,
};

export const BASICS: FieldSpec[] = [
  { name: "name", label: "Name", autoComplete: "name" },
  { name: "label", label: "Headline", autoComplete: "organization-title" },
  { name: "email", label: "E-mail", kind: "email", autoComplete: "email" },
  { name: "phone", label: "Phone", kind: "tel", autoComplete: "tel" },
  { name: "url", label: "Website", kind: "url", isWide: true, autoComplete: "url" },
  summary,
];

export const LOCATION: FieldSpec[] = [
  { name: "address", label: "Street and number", isWide: true, autoComplete: "street-address" },
  { name: "postalCode", label: "Postal code", autoComplete: "postal-code" },
  { name: "city", label: "City", autoComplete: "address-level2" },
  { name: "region", label: "Region", autoComplete: "address-level1" },
  { name: "countryCode", label: "Country code", autoComplete: "country" },
];

export const PROFILES: SectionSpec = {
  name: "profiles",
  title: "Profiles",
  noun: "profile",
  empty: "Where else your work can be seen: code, writing, a network.",
  fields: [
    { name: "network", label: "Network" },
    { name: "username", label: "User name" },
    { ...url, isWide: true },
  ],
  lists: [],
  heading: ["network", "username"],
};

export const SECTIONS: SectionSpec[] = [
  {
    name: "work",
    title: "Work",
    noun: "job",
    empty: "Your jobs, the latest first. What you achieved in each is what answers rest on most.",
    fields: [
      { name: "position", label: "Position" },
      { name: "name", label: "Employer" },
      ...dates,
      { name: "location", label: "Place" },
      url,
      { name: "description", label: "What the employer does", isWide: true },
      summary,
    ],
    lists: [highlights],
    heading: ["position", "name"],
  },
  {
    name: "volunteer",
    title: "Volunteering",
    noun: "volunteer role",
    empty: "Unpaid work counts: clubs, aid, open source, a school's parents' council.",
    fields: [
      { name: "position", label: "Role" },
      { name: "organization", label: "Organization" },
      ...dates,
      { ...url, isWide: true },
      summary,
    ],
    lists: [highlights],
    heading: ["position", "organization"],
  },
  {
    name: "education",
    title: "Education",
    noun: "school",
    empty: "Schools, degrees, vocational training.",
    fields: [
      { name: "studyType", label: "Degree" },
      { name: "area", label: "Field of study" },
      { name: "institution", label: "School" },
      { name: "score", label: "Grade" },
      ...dates,
      { ...url, isWide: true },
    ],
    lists: [{ name: "courses", label: "Courses", noun: "course" }],
    heading: ["studyType", "area", "institution"],
  },
  {
    name: "projects",
    title: "Projects",
    noun: "project",
    empty: "Things you built or led, at work or on your own.",
    fields: [
      { name: "name", label: "Name" },
      { name: "type", label: "Kind" },
      { name: "entity", label: "For whom" },
      url,
      ...dates,
      { name: "description", label: "Description", kind: "text", isWide: true },
    ],
    lists: [highlights, { name: "roles", label: "Roles", noun: "role", isShort: true }, keywords],
    heading: ["name", "entity"],
  },
  {
    name: "skills",
    title: "Skills",
    noun: "skill",
    empty: "What you can do, and the tools and methods you do it with.",
    fields: [
      { name: "name", label: "Skill" },
      { name: "level", label: "Level" },
    ],
    lists: [keywords],
    heading: ["name", "level"],
  },
  {
    name: "languages",
    title: "Languages",
    noun: "language",
    empty: "The languages you speak, and how well.",
    fields: [
      { name: "language", label: "Language" },
      { name: "fluency", label: "Fluency" },
    ],
    lists: [],
    heading: ["language", "fluency"],
  },
  {
    name: "certificates",
    title: "Certificates",
    noun: "certificate",
    empty: "Licences, exams and courses that gave you a paper.",
    fields: [
      { name: "name", label: "Name" },
      { name: "issuer", label: "Issued by" },
      { name: "date", label: "Date", kind: "date" },
      { ...url, isWide: true },
    ],
    lists: [],
    heading: ["name", "issuer"],
  },
  {
    name: "awards",
    title: "Awards",
    noun: "award",
    empty: "Prizes and scholarships. They stand in what you download; answers do not rest on them.",
    fields: [
      { name: "title", label: "Award" },
      { name: "awarder", label: "Given by" },
      { name: "date", label: "Date", kind: "date" },
      summary,
    ],
    lists: [],
    heading: ["title", "awarder"],
  },
  {
    name: "publications",
    title: "Publications",
    noun: "publication",
    empty:
      "Articles, books and talks. They stand in what you download; answers do not rest on them.",
    fields: [
      { name: "name", label: "Title" },
      { name: "publisher", label: "Published by" },
      { name: "releaseDate", label: "Date", kind: "date" },
      url,
      summary,
    ],
    lists: [],
    heading: ["name", "publisher"],
  },
  {
    name: "interests",
    title: "Interests",
    noun: "interest",
    empty: "What you do beside work. It stands in what you download; answers do not rest on it.",
    fields: [{ name: "name", label: "Interest", isWide: true }],
    lists: [keywords],
    heading: ["name"],
  },
  {
    name: "references",
    title: "References",
    noun: "reference",
    empty: "Who speaks for you. It stands in what you download; answers do not rest on it.",
    fields: [
      { name: "name", label: "Name", isWide: true },
      { name: "reference", label: "What they say", kind: "text", isWide: true },
    ],
    lists: [],
    heading: ["name"],
  },
];

/** “a job”, “an award” */
export const withArticle = (noun: string) => `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;

/** The sections that give answers something to rest on: without any of them no chat can begin. */
export const ESSENTIAL: ListName[] = ["work", "education", "projects", "skills"];

export const LISTS: ListName[] = [PROFILES.name, ...SECTIONS.map((spec) => spec.name)];
