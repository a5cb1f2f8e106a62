/** How a section of JSON Resume is laid out on paper: which field stands where. Fields that none names follow, labelled. */
export interface SectionLayout {
  name: string;
  heading: string;
  /** Joined by commas: what the entry is called. */
  title: [string, ...string[]];
  /** On the line below: where it was. */
  where: string;
  /** At the other end of that line. */
  place?: string;
  /** A start and an end, or one day. */
  dates: [start: string, end?: string];
  /** Paragraphs. */
  prose?: string;
  bullets?: string;
  /** Entries of one line each: `Databases (expert): PostgreSQL, SQL`, with these in the brackets and after the colon. */
  line?: { level?: string; items?: string };
}

const RANGE: SectionLayout["dates"] = ["startDate", "endDate"];

/** In the order in which they are written; a section that is not here comes last, all of its fields labelled. */
export const SECTION_LAYOUTS: SectionLayout[] = [
  {
    name: "work",
    heading: "Experience",
    title: ["position"],
    where: "name",
    place: "location",
    dates: RANGE,
    prose: "summary",
    bullets: "highlights",
  },
  {
    name: "projects",
    heading: "Projects",
    title: ["name"],
    where: "entity",
    dates: RANGE,
    prose: "description",
    bullets: "highlights",
  },
  {
    name: "education",
    heading: "Education",
    title: ["studyType", "area"],
    where: "institution",
    dates: RANGE,
    bullets: "courses",
  },
  {
    name: "skills",
    heading: "Skills",
    title: ["name"],
    where: "category",
    dates: ["date"],
    line: { level: "level", items: "keywords" },
  },
  {
    name: "languages",
    heading: "Languages",
    title: ["language"],
    where: "country",
    dates: ["date"],
    line: { level: "fluency" },
  },
  {
    name: "certificates",
    heading: "Certificates",
    title: ["name"],
    where: "issuer",
    dates: ["date"],
  },
  {
    name: "volunteer",
    heading: "Volunteering",
    title: ["position"],
    where: "organization",
    place: "location",
    dates: RANGE,
    prose: "summary",
    bullets: "highlights",
  },
  {
    name: "awards",
    heading: "Awards",
    title: ["title"],
    where: "awarder",
    dates: ["date"],
    prose: "summary",
  },
  {
    name: "publications",
    heading: "Publications",
    title: ["name"],
    where: "publisher",
    dates: ["releaseDate"],
    prose: "summary",
  },
  {
    name: "interests",
    heading: "Interests",
    title: ["name"],
    where: "category",
    dates: ["date"],
    line: { items: "keywords" },
  },
  {
    name: "references",
    heading: "References",
    title: ["name"],
    where: "company",
    dates: ["date"],
    prose: "reference",
  },
];

/** Of a section that none of these is. */
export const plainLayout = (name: string, heading: string): SectionLayout => ({
  name,
  heading,
  title: ["name"],
  where: "organization",
  dates: RANGE,
  prose: "summary",
  bullets: "highlights",
});

/** What stands above the paragraphs about the person. */
export const SUMMARY_HEADING = "Summary";

/** Of the file and not of the person: not written on paper. A picture is an address, which says nothing there. */
export const NOT_ON_PAPER = new Set(["$schema", "meta", "basics"]);
export const BASICS_NOT_ON_PAPER = new Set(["image"]);
