import { COACH_PAIRS } from "./coach/pairs.ts";
import { QUESTION_SETS } from "./retrieval/questions/question-sets.ts";
import { rowsOf } from "./resumes/rows.ts";
import { resumeEntries } from "../lib/resume/entries.ts";
import { parseJobPosting } from "../lib/job/parse-job-posting.ts";
import { writeAnswer } from "../lib/ai/coach/answer.ts";
const by=new Map(QUESTION_SETS.map(s=>[s.name,s]));
for (const p of COACH_PAIRS) {
  const r=by.get(p.resume)!, j=by.get(p.posting)!;
  const entries=resumeEntries(rowsOf(r.resume)); const posting={id:1,...parseJobPosting({description:j.posting})};
  const answer=writeAnswer({question:"What am I missing?",history:[],entries,posting,evidence:[]},new Date("2026-11-25"));
  console.log("########",p.resume,"→",p.posting); console.log(answer);
  for (const [kind,list] of [["MISSING",p.missing],["COVERED",p.covered]] as const) for (const part of list) { const line=posting.lines.find(l=>l.text.includes(part)); console.log(kind, line?.kind, line?.ref, line?"":"NOT FOUND", part, "named:", line?answer.includes(`[${line.ref}]`):""); }
}
