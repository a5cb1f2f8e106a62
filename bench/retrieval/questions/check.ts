import { parseJobPosting } from "../../../lib/job/parse-job-posting.ts";
import { resumeEntries } from "../../../lib/resume/entries.ts";
import { rowsOf } from "../../resumes/rows.ts";
import { QUESTION_SETS, type QuestionSet } from "./question-sets.ts";

/** Every row that a question can name: each entry's header and lines, then the posting's lines. */
function namedRows(set: QuestionSet): string[] {
  const entries = resumeEntries(rowsOf(set.resume));
  const { lines } = parseJobPosting({ description: set.posting });
  return [
    ...entries.flatMap((entry) => [entry.header, ...entry.lines]),
    ...lines.map((line) => line.text),
  ];
}

/** What is wrong with one set's questions, a message each. */
function faultsOf(set: QuestionSet): string[] {
  const rows = namedRows(set);
  return set.questions.flatMap(({ id, relevant }) => {
    const named = relevant.map((name) => ({
      name,
      found: rows.filter((row) => row.includes(name)),
    }));
    const faults = named
      .filter(({ found }) => found.length !== 1)
      .map(({ name, found }) => `${id}: "${name}" is in ${found.length} rows, not in one`);
    const distinct = new Set(named.flatMap(({ found }) => found));
    if (relevant.length === 0) faults.push(`${id}: names no row`);
    if (faults.length === 0 && distinct.size < relevant.length)
      faults.push(`${id}: names a row twice`);
    return faults;
  });
}

/** @throws Error naming every question whose rows cannot be told. */
export function check(sets: readonly QuestionSet[] = QUESTION_SETS): void {
  const faults = sets.flatMap(faultsOf);
  if (faults.length > 0) throw new Error(`retrieval questions:\n${faults.join("\n")}`);
}
