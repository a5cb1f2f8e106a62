/**
 * Who a line speaks of, and where: "the engineering manager", "Head of Platform", "closely with marketing". What is
 * named so is a person, a team or a place, and nothing to know. Patterns see a few words around the name.
 */

/** Right after it: the name belongs to a person, a group or a paper. */
const PERSON_AFTER =
  /^[\s-]+(?:and \w+ )?(?:managers?|directors?|executives?|officers?|coordinators?|teams?|departments?|colleagues|companies|offices?|staff|leads?|heads?|specialists?|assistants?|analysts? I|technicians?|supervisors?|committees?|board|records|abteilung|équipe|equipo|afdeling(?:en)?|team(?:et)?)(?!\p{L})/iu;

/** A line's beginning up to the name ends so. */
const PERSON_BEFORE =
  /(?:\b(?:head|director|vp|vice president|chief|leiter(?:in)?|responsable|jefe|chef)\s+(?:of|for|der|des|de|for)\s+(?:the\s+)?|\b(?:report(?:s|ing)?|refer(?:ere|erer)) (?:directly )?(?:to|til) (?:the|our|an?|den)?\s*|\b(?:(?:closely|together|hand in hand|side by side|alongside|co-?operation|collaboration|close contact|collaborat\w+|co-?operat\w+|liais\w+)(?: with)?)\s(?:[^.;:(]{0,50}\s)?(?:our|the|and)?\s*)$/iu;

/** And so before a place. */
const PLACE_BEFORE =
  /\b(?:(?:office|site|plant|headquarter|laborator(?:y|ie)|store|campus)s? (?:is |are )?(?:in|at|near)|based (?:in|at)|located in|place in|plads i|kontor i|sitz in|standort|basé[e]? à|ubicad[oa] en)\s*$/iu;

/** What is not asked for, or more than it. */
const NOT_ASKED =
  /\b(?:beyond|rather than|instead of|no need (?:for|of)|without|not only)\s+(?:the\s+)?$/iu;

/** A letter by itself is a grade or a class beside one of these. */
const GRADE_AFTER = /^[\s-]*(?:licen[cs]e|level|class|grade|or above|oder höher)/iu;
const GRADE_BEFORE = /(?:grade|class|klasse|category|level|permis|carnet|type|vitamin)\s*$/iu;

/** A way to work, also where a team has it. */
const METHOD = /^(?:agile|scrum|kanban|lean|devops)/i;

const AROUND = 90;

/** Whether what stands at the place only says who or where. `isTool` is for what is a tool even in a team's name. */
export function isBystander(
  text: string,
  { start, end }: { start: number; end: number },
  isTool: boolean,
): boolean {
  if (METHOD.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  if (end - start === 1) return GRADE_AFTER.test(after) || GRADE_BEFORE.test(before);
  if (NOT_ASKED.test(before)) return true;
  if (isTool) return false;
  return PERSON_AFTER.test(after) || PERSON_BEFORE.test(before) || PLACE_BEFORE.test(before);
}
