import type { JsonResume } from "../../../lib/resume/schema.ts";
import type { MarkedAnswer } from "../answer.ts";
import { answers as cabinCrewAnswers } from "./answers/cabin-crew.ts";
import { answers as carpenterAnswers } from "./answers/carpenter.ts";
import { answers as civilEngineerAnswers } from "./answers/civil-engineer.ts";
import { answers as paramedicAnswers } from "./answers/paramedic.ts";
import { answers as pharmacistAnswers } from "./answers/pharmacist.ts";
import { answers as socialWorkerAnswers } from "./answers/social-worker.ts";
import { answers as underwriterAnswers } from "./answers/underwriter.ts";
import { answers as uxResearcherAnswers } from "./answers/ux-researcher.ts";
import { cabinCrew as cabinCrewPosting } from "./postings/cabin-crew.ts";
import { carpenter as carpenterPosting } from "./postings/carpenter.ts";
import { civilEngineer as civilEngineerPosting } from "./postings/civil-engineer.ts";
import { paramedic as paramedicPosting } from "./postings/paramedic.ts";
import { pharmacist as pharmacistPosting } from "./postings/pharmacist.ts";
import { socialWorker as socialWorkerPosting } from "./postings/social-worker.ts";
import { underwriter as underwriterPosting } from "./postings/underwriter.ts";
import { uxResearcher as uxResearcherPosting } from "./postings/ux-researcher.ts";
import { cabinCrew } from "./resumes/cabin-crew.ts";
import { carpenter } from "./resumes/carpenter.ts";
import { civilEngineer } from "./resumes/civil-engineer.ts";
import { paramedic } from "./resumes/paramedic.ts";
import { pharmacist } from "./resumes/pharmacist.ts";
import { socialWorker } from "./resumes/social-worker.ts";
import { underwriter } from "./resumes/underwriter.ts";
import { uxResearcher } from "./resumes/ux-researcher.ts";

type NamedSet = [name: string, resume: JsonResume, posting: string, answers: MarkedAnswer[]];

/** Written without knowledge of the checker. First measured unseen, since then looked at: for training. */
export const SECOND: NamedSet[] = [
  ["cabin-crew", cabinCrew, cabinCrewPosting, cabinCrewAnswers],
  ["civil-engineer", civilEngineer, civilEngineerPosting, civilEngineerAnswers],
  ["social-worker", socialWorker, socialWorkerPosting, socialWorkerAnswers],
  ["ux-researcher", uxResearcher, uxResearcherPosting, uxResearcherAnswers],
];

/** Of the same hand, and for training like them since their first figures were written down. */
export const FRESH: NamedSet[] = [
  ["carpenter", carpenter, carpenterPosting, carpenterAnswers],
  ["paramedic", paramedic, paramedicPosting, paramedicAnswers],
  ["pharmacist", pharmacist, pharmacistPosting, pharmacistAnswers],
  ["underwriter", underwriter, underwriterPosting, underwriterAnswers],
];
