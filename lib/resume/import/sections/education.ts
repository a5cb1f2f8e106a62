import { squeeze } from "../clean-text.ts";
import { toEntries } from "../entries.ts";
import { foldHeading } from "../headings.ts";
import { readHead, tidy } from "../heads.ts";
import { isDegree, isSchool } from "../names.ts";
import type { Notes } from "../notes.ts";
import type { Paragraph } from "../paragraphs.ts";
import { FIELD_LABELS } from "../tables/labels.ts";
import { compact, orNothing, readBody, splitList } from "./body.ts";
import { datesOf } from "./work.ts";

export interface EducationEntry {
  institution?: string | undefined;
  url?: string | undefined;
  area?: string | undefined;
  studyType?: string | undefined;
  startDate?: string | undefined;
  endDate?: string | undefined;
  score?: string | undefined;
  courses?: string[] | undefined;
}

const SCORE =
  /(?:(?:c?gpa|grade|final grade|abschlussnote|gesamtnote|note|durchschnitt|moyenne|nota media|nota|score)\s*[:=–-]?\s*\(?\d[\d.,]*(?:\s*(?:\/|of|von|out of|sur|de)\s*\d[\d.,]*)?\s*%?\)?|\d[.,]\d{1,2}\s*(?:\/|of|out of)\s*\d{1,2}(?:[.,]\d{1,2})?(?:\s*c?gpa)?|\b(?:first|second|upper second|lower second)[- ]class(?:\s+honou?rs)?|\b2[:.][12]\b|(?:summa|magna)?\s*cum laude|mit auszeichnung|with distinction|with honou?rs|mention (?:très bien|bien|assez bien)|\bdistinction\b|\bmerit\b)/iu;

const IN = /^(?<type>.{2,60}?)\s+(?:in|of the|für|en|im Fach|der|,)\s+(?<area>\p{L}.+)$/iu;
/** `Bachelor of Science` is a degree; `Bachelor of Nursing` names its subject, and stays whole as well. */
const OF =
  /^(?<type>(?:bachelor|master|doctor|associate)(?:'s|’s)?(?:\s+of\s+(?:science|arts|engineering|business administration|applied science|fine arts|education|laws|technology|philosophy|commerce|architecture|music|medicine|public health|social work))?(?:\s+degree)?(?:\s*\([^)]{1,12}\))?)(?:\s+(?:in|of)\s+|\s*[,:–—-]\s*|\s+)(?<area>\p{L}.+)$/iu;
const SHORT =
  /^(?<type>(?:Ph\.?\s?D\.?|B\.?\s?Sc\.?|M\.?\s?Sc\.?|B\.?A\.?|M\.?A\.?|B\.?S\.?|M\.?S\.?|B\.?\s?Eng\.?|M\.?\s?Eng\.?|B\.?\s?Tech\.?|M\.?\s?Tech\.?|MBA|BBA|B\.?Com\.?|M\.?Com\.?|LL\.?[BM]\.?|Dipl\.?-?\s?(?:Ing|Inf|Kfm|Kffr|Phys|Päd|Psych|Wirt\.-Ing)\.?|Diplom|Diploma|Master|Bachelor|Licence|Máster|Grado|Licenciatura|Ausbildung|BTS|DUT|HND|Postgraduate Diploma|Postgraduate Certificate|Magister|Staatsexamen|Doctorate|Ingeniería|Técnico Superior|CAP|Bac)(?:\s?\((?:Hons?\.?|FH|TU|Uni|Honours)\))?(?:\s+(?:Hons|Honours))?)(?:\s+(?:in|of|en|für|zum|zur|als)\s+|\s*[,:–—-]\s*|\s+)(?<area>\p{L}.+)$/u;

/** `BSc in Physics` → degree and subject. */
export function splitDegree(text: string): { studyType: string; area?: string } {
  const { type, area } = (OF.exec(text) ?? SHORT.exec(text) ?? IN.exec(text))?.groups ?? {};
  // `Bachelor of Arts` is all degree.
  if (
    /^(?:science|arts|engineering|laws|education|fine arts|music|technology|commerce|philosophy|medicine|applied science|business administration)$/iu.test(
      area ?? "",
    )
  )
    return { studyType: text };
  if (!type || !area || (!isDegree(type) && !SHORT.test(text))) return { studyType: text };
  return { studyType: tidy(type), area: tidy(area) };
}

/** The fields of the names in an entry's head. */
function readNames(
  texts: string[],
): Pick<EducationEntry, "institution" | "studyType" | "area" | "score"> & { rest: string[] } {
  const found: ReturnType<typeof readNames> = { rest: [] };
  const plain: string[] = [];
  for (const whole of texts) {
    const score = SCORE.exec(whole)?.[0];
    const text = score ? tidy(whole.replace(score, " ")) : whole;
    if (score && !found.score) found.score = squeeze(score);
    else if (score) plain.push(score);
    if (text !== "") plain.push(text);
  }
  const school =
    plain.find((text) => isSchool(text) && !startsAsDegree(text)) ?? plain.find(isSchool);
  const degree = plain.find((text) => text !== school && isDegree(text));
  const others = plain.filter((text) => text !== school && text !== degree);
  if (school) found.institution = school;
  if (degree) Object.assign(found, splitDegree(degree));
  for (const text of others) {
    if (
      !found.institution &&
      (degree || others.length > 1) &&
      text === others[0] &&
      texts.indexOf(text) <= 1
    )
      found.institution = text;
    else if (!found.area && found.institution) found.area = text;
    else if (!found.institution) found.institution = text;
    else found.rest.push(text);
  }
  return found;
}

const startsAsDegree = (text: string) => isDegree(text.split(/\s+/u).slice(0, 2).join(" "));

/** Cuts `BSc Physics, University of York` where one part is the school and another the degree. */
function cut(text: string): string[] {
  const pieces = text.split(/,\s+/u);
  if (pieces.length < 2 || !isSchool(text) || !isDegree(text)) return [text];
  const at = pieces.findIndex((piece) => isSchool(piece) && !startsAsDegree(piece));
  if (at < 0) return [text];
  const degreeFirst = at > 0;
  const split = degreeFirst ? at : pieces.findIndex((piece, index) => index > 0 && isDegree(piece));
  if (split <= 0) return [text];
  return [pieces.slice(0, split).join(", "), pieces.slice(split).join(", ")];
}

function labelled(text: string): [kind: string, value: string] | null {
  const match = /^(?<label>\p{L}[\p{L}\s/&.-]{1,34}):\s*(?<value>\S.*)$/u.exec(text)?.groups;
  if (!match?.label || !match.value) return null;
  const name = foldHeading(match.label);
  const kind = Object.entries(FIELD_LABELS).find(([, form]) => form.test(name))?.[0];
  return kind ? [kind, match.value] : null;
}

/**
 * @param path of a school by its number here, for what is a guess.
 * @returns the schools in the file's order.
 */
export function readEducation(
  paragraphs: Paragraph[],
  notes: Notes,
  path: (entry: number) => string,
): EducationEntry[] {
  const { entries } = toEntries(paragraphs);
  const schools: EducationEntry[] = [];
  for (const entry of entries) {
    const head = readHead(entry);
    notes.dates.push(...head.dateTexts);
    const names = readNames(head.parts.flatMap((part) => cut(part.text)));
    const body = readBody(entry.body, entry.head[0]?.x ?? 0, notes);
    const courses: string[] = [];
    let { score, area, studyType } = names;
    for (const text of [...body.summary, ...body.highlights]) {
      if (!studyType && isDegree(text) && text.length < 80 && !/[.;]$/u.test(text)) {
        const degree = splitDegree(text);
        studyType = degree.studyType;
        area ??= degree.area;
        continue;
      }
      const label = labelled(text);
      const own = SCORE.exec(text)?.[0];
      if (label?.[0] === "courses") courses.push(...splitList(label[1]));
      else if (!score && label?.[0] === "score") score = label[1];
      else if (!area && label?.[0] === "area") area = label[1];
      else if (!score && own && own.length > text.length * 0.6) score = text;
      else courses.push(text);
    }
    const dates = datesOf(head.dates);
    // One date alone is that of the degree.
    if (head.dates && !head.dates.range) delete dates.startDate;
    const { institution } = names;
    const school = compact({
      institution,
      url: head.url ?? undefined,
      area,
      studyType,
      ...dates,
      score,
      courses: orNothing(courses),
    });
    if (Object.keys(school).length === 0) continue;
    if (institution && !studyType && !isSchool(institution)) {
      const reason =
        "Nothing in the file says whether this is the school or what was learned there.";
      const field = `${path(schools.length)}.institution`;
      notes.uncertain.push({ path: field, text: institution, reason });
    }
    schools.push(school);
  }
  return schools;
}
