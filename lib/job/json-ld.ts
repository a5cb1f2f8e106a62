import { decodeEntities } from "./html-source.ts";
import type { PostingFacts } from "./schema.ts";
import { wordsOf } from "./words.ts";

type Node = Record<string, unknown>;

/** What a schema.org JobPosting says, with its own values only; "" and [] where it says nothing. */
export interface JobPostingData {
  title: string;
  company: string;
  facts: PostingFacts;
  /** Places, employment type, salary, experience and end of validity, one a line. */
  factLines: string[];
  /** Text or HTML, possibly escaped. */
  description: string;
  /** Parts that stand beside the description, each with the property's name as heading. */
  parts: { heading: string; content: string }[];
}

const PARTS = [
  "responsibilities",
  "qualifications",
  "skills",
  "experienceRequirements",
  "educationRequirements",
  "jobBenefits",
];

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** What closes a comment around a script's JSON, of HTML, of XML, or of XML inside one of JavaScript. */
const CLOSING = /(?:(?:\/\/\s{0,9})?(?:-->|\]\]>)|\/\*+\s{0,9}\]\]>\s{0,9}\*+\/)$/;
/** The longest closing that is looked at, in characters. */
const CLOSING_CHARS = 60;

/** JSON without what closes the comment around it. A pattern over the whole source would try every white space in it. */
function withoutClosing(source: string): string {
  const ended = source.trimEnd();
  const json = (ended.endsWith(";") ? ended.slice(0, -1) : ended).trimEnd();
  const found = CLOSING.exec(json.slice(-CLOSING_CHARS));
  return found ? json.slice(0, -found[0].length) : json;
}

/** Scripts carry line breaks and tabs inside strings, which JSON does not allow, and comment marks around. */
function parseJson(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|\/\*+\s*<!\[CDATA\[\s*\*+\/|(?:\/\/\s*)?<!\[CDATA\[)/,
    "",
  );
  const json = withoutClosing(bare).trim();
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Not JSON as it stands: the next attempt, or no data.
    }
  }
  return null;
}

/** Every object in the data, wherever it is nested, in document order, with those that have an `@id` by it. */
function collectNodes(roots: unknown[]): { nodes: Node[]; byId: Map<string, Node> } {
  const nodes: Node[] = [];
  const byId = new Map<string, Node>();
  const open = [...roots].reverse();
  while (open.length > 0) {
    const value = open.pop();
    if (isNode(value)) {
      nodes.push(value);
      const id = value["@id"];
      if (typeof id === "string" && Object.keys(value).length > 1) byId.set(id, value);
    }
    if (typeof value !== "object" || value === null) continue;
    const children = Object.values(value);
    for (let i = children.length - 1; i >= 0; i--) open.push(children[i]);
  }
  return { nodes, byId };
}

function isJobPosting(node: Node): boolean {
  return listOf(node["@type"]).some(
    (type) => typeof type === "string" && /(?:^|[/:#])JobPosting$/.test(type),
  );
}

function scalar(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") return "";
  return decodeEntities(String(value)).replace(/\s+/g, " ").trim();
}

const isSaid = (text: string) => text !== "";

class Reader {
  #byId: Map<string, Node>;

  constructor(byId: Map<string, Node>) {
    this.#byId = byId;
  }

  /** The objects that a property holds, references by `@id` followed once. */
  nodes(value: unknown): Node[] {
    return listOf(value)
      .filter(isNode)
      .map((node) => {
        const id = node["@id"];
        return typeof id === "string" ? (this.#byId.get(id) ?? node) : node;
      });
  }

  #nameOf(node: Node): unknown {
    return node["@value"] ?? node.name ?? node.legalName ?? node.credentialCategory;
  }

  /** A property's text: itself, or the names of what it holds. */
  text(value: unknown): string {
    return listOf(value)
      .map((one) => {
        const [node] = this.nodes(one);
        return scalar(node ? this.#nameOf(node) : one);
      })
      .filter(isSaid)
      .join(", ");
  }

  places(job: Node): string[] {
    return listOf(job.jobLocation).map((one) => {
      const [place] = this.nodes(one);
      if (!place) return this.text(one);
      const [address] = this.nodes(place.address);
      if (!address) return this.text(place.address) || this.text(place);
      return [address.addressLocality, address.addressRegion, address.addressCountry]
        .map((part) => this.text(part))
        .filter(isSaid)
        .join(", ");
    });
  }

  #amount(salary: Node, currency: unknown): string {
    const [value = salary] = this.nodes(salary.value);
    const range = [value.minValue, value.maxValue].map((part) => this.text(part));
    const amount = [...new Set(range.filter(isSaid))].join(" – ");
    const parts = [
      salary.currency ?? value.currency ?? currency,
      amount || value.value,
      value.unitText ?? salary.unitText,
    ];
    return parts
      .map((part) => this.text(part))
      .filter(isSaid)
      .join(" ");
  }

  /** “EUR 40000 – 52000 YEAR”, one for each amount that is named. */
  salaries(job: Node): string[] {
    return listOf(job.baseSalary ?? job.estimatedSalary).map((one) => {
      const [salary] = this.nodes(one);
      return salary ? this.#amount(salary, job.salaryCurrency) : this.text(one);
    });
  }
}

/** Text of a description, for telling whether a part is in it already. */
const comparable = (text: string) => wordsOf(text.replace(/<[^<>]*>/g, " ")).join(" ");

/** Markup of a description, which may come in pieces and with its language beside it. */
function markupOf(value: unknown): string {
  return listOf(value)
    .map((one) => (isNode(one) ? one["@value"] : one))
    .filter((one) => typeof one === "string")
    .join("\n");
}

const joined = (texts: string[], separator: string): string | null =>
  [...new Set(texts.filter(isSaid))].join(separator) || null;

function readParts(job: Node, reader: Reader, description: string): JobPostingData["parts"] {
  const known = comparable(description);
  return PARTS.flatMap((heading) => {
    const values = listOf(job[heading]);
    const isMarkup = values.every((value) => typeof value === "string");
    const content = isMarkup ? values.join("\n") : reader.text(job[heading]);
    const isNew = content.trim() !== "" && !known.includes(comparable(content));
    return isNew ? [{ heading, content }] : [];
  });
}

function readJob(job: Node, reader: Reader): JobPostingData {
  const description = markupOf(job.description);
  const places = reader.places(job);
  const placeType = reader.text(job.jobLocationType);
  const employment = reader.text(job.employmentType);
  const salaries = reader.salaries(job);
  const validThrough = reader.text(job.validThrough);
  const [experience] = reader.nodes(job.experienceRequirements);
  const months = reader.text(experience?.monthsOfExperience);
  const factLines = [
    ...places,
    placeType,
    employment,
    ...salaries,
    months && `monthsOfExperience: ${months}`,
    validThrough && `validThrough: ${validThrough}`,
  ];
  return {
    title: reader.text(job.title) || reader.text(job.name),
    company: reader.text(job.hiringOrganization),
    facts: {
      location: joined(places, "; ") ?? (placeType || null),
      employment_type: employment || null,
      salary: joined(salaries, "; "),
      valid_through: validThrough || null,
    },
    factLines: [...new Set(factLines.filter(isSaid))],
    description,
    parts: readParts(job, reader, description),
  };
}

/**
 * The JobPosting (https://schema.org/JobPosting) in JSON-LD scripts: the first with a description, else the first, also
 * inside arrays, `@graph` or another object and with several types. Null where there is none; broken JSON is none.
 */
export function readJsonLd(scripts: readonly string[]): JobPostingData | null {
  const { nodes, byId } = collectNodes(scripts.map(parseJson));
  const jobs = nodes.filter(isJobPosting);
  const job = jobs.find((one) => markupOf(one.description) !== "") ?? jobs[0];
  return job ? readJob(job, new Reader(byId)) : null;
}
