import { QUESTION_SETS } from "./retrieval/questions/question-sets.ts";
import { rowsOf } from "./resumes/rows.ts";
import { resumeEntries } from "../lib/resume/entries.ts";
for (const set of QUESTION_SETS) { console.log("####", set.name); for (const e of resumeEntries(rowsOf(set.resume))) console.log(`[${e.ref}] ${e.header} :: ${e.lines.join(" / ")}`.slice(0,1200)); }
