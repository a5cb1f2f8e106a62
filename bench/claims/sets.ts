import type { JsonResume } from "../../lib/resume/schema.ts";
import { accountant as accountantPosting } from "../retrieval/postings/accountant.ts";
import { backendEngineer as backendEngineerPosting } from "../retrieval/postings/backend-engineer.ts";
import { electrician as electricianPosting } from "../retrieval/postings/electrician.ts";
import { graphicDesigner as graphicDesignerPosting } from "../retrieval/postings/graphic-designer.ts";
import { labTechnician as labTechnicianPosting } from "../retrieval/postings/lab-technician.ts";
import { logisticsManager as logisticsManagerPosting } from "../retrieval/postings/logistics-manager.ts";
import { nurse as nursePosting } from "../retrieval/postings/nurse.ts";
import { teacher as teacherPosting } from "../retrieval/postings/teacher.ts";
import { accountant } from "../retrieval/resumes/accountant.ts";
import { backendEngineer } from "../retrieval/resumes/backend-engineer.ts";
import { electrician } from "../retrieval/resumes/electrician.ts";
import { graphicDesigner } from "../retrieval/resumes/graphic-designer.ts";
import { labTechnician } from "../retrieval/resumes/lab-technician.ts";
import { logisticsManager } from "../retrieval/resumes/logistics-manager.ts";
import { nurse } from "../retrieval/resumes/nurse.ts";
import { teacher } from "../retrieval/resumes/teacher.ts";
import type { LabelledAnswer, MarkedAnswer } from "./answer.ts";
import { answers as accountExecutiveAnswers } from "./answers/account-executive.ts";
import { answers as accountantAnswers } from "./answers/accountant.ts";
import { answers as backendEngineerAnswers } from "./answers/backend-engineer.ts";
import { answers as customerServiceAnswers } from "./answers/customer-service.ts";
import { answers as electricianAnswers } from "./answers/electrician.ts";
import { answers as graphicDesignerAnswers } from "./answers/graphic-designer.ts";
import { answers as hotelReceptionistAnswers } from "./answers/hotel-receptionist.ts";
import { answers as labTechnicianAnswers } from "./answers/lab-technician.ts";
import { answers as logisticsManagerAnswers } from "./answers/logistics-manager.ts";
import { answers as marketingManagerAnswers } from "./answers/marketing-manager.ts";
import { answers as nurseAnswers } from "./answers/nurse.ts";
import { answers as platformEngineerAnswers } from "./answers/platform-engineer.ts";
import { answers as publicServantAnswers } from "./answers/public-servant.ts";
import { answers as teacherAnswers } from "./answers/teacher.ts";
import { AUTHOR_A, AUTHOR_B } from "./author/sets.ts";
import { AUTHOR_C } from "./author-c/sets.ts";
import { AUTHOR_D } from "./author-d/sets.ts";
import { FRESH, SECOND } from "./fresh/sets.ts";
import { parseMarked } from "./parse-marked.ts";
import { accountExecutive as accountExecutivePosting } from "./postings/account-executive.ts";
import { customerService as customerServicePosting } from "./postings/customer-service.ts";
import { hotelReceptionist as hotelReceptionistPosting } from "./postings/hotel-receptionist.ts";
import { marketingManager as marketingManagerPosting } from "./postings/marketing-manager.ts";
import { platformEngineer as platformEngineerPosting } from "./postings/platform-engineer.ts";
import { publicServant as publicServantPosting } from "./postings/public-servant.ts";
import { accountExecutive } from "./resumes/account-executive.ts";
import { customerService } from "./resumes/customer-service.ts";
import { hotelReceptionist } from "./resumes/hotel-receptionist.ts";
import { marketingManager } from "./resumes/marketing-manager.ts";
import { platformEngineer } from "./resumes/platform-engineer.ts";
import { publicServant } from "./resumes/public-servant.ts";

export const TRAINING_PARTS = [
  "tune",
  "held",
  "second",
  "fresh",
  "author-a",
  "author-b",
  "author-c",
] as const;
/** What nobody tunes on: measured, never listed case by case. */
export const UNSEEN_PARTS = ["author-d"] as const;
export const PARTS = [...TRAINING_PARTS, ...UNSEEN_PARTS] as const;

export interface ClaimSet {
  name: string;
  /**
   * All but `author-d` are for training: `held`, `second`, `fresh`, `author-a`, `author-b` and `author-c` were looked
   * at, too, once their figures had been written down (decision 0009). Of `author-d` only the figures are.
   */
  part: (typeof PARTS)[number];
  resume: JsonResume;
  /** As pasted. */
  posting: string;
  answers: LabelledAnswer[];
}

/**
 * The day on which every answer is given: durations up to `present` are true or false on it. A checker that takes
 * another day sees them a little longer or shorter.
 */
export const ANSWERED_ON = "2026-11-25";

const set = (
  name: string,
  part: ClaimSet["part"],
  resume: JsonResume,
  posting: string,
  answers: MarkedAnswer[],
): ClaimSet => ({
  name,
  part,
  resume,
  posting,
  answers: answers.map(({ language, question, marked }, at) => ({
    id: `${name}-${at + 1}`,
    language: language ?? "en",
    question,
    ...parseMarked(marked),
  })),
});

/** The answers on each resume with its posting; a resume is in one part as a whole. */
export const CLAIM_SETS: ClaimSet[] = [
  set("accountant", "tune", accountant, accountantPosting, accountantAnswers),
  set(
    "account-executive",
    "tune",
    accountExecutive,
    accountExecutivePosting,
    accountExecutiveAnswers,
  ),
  set("backend-engineer", "tune", backendEngineer, backendEngineerPosting, backendEngineerAnswers),
  set(
    "hotel-receptionist",
    "tune",
    hotelReceptionist,
    hotelReceptionistPosting,
    hotelReceptionistAnswers,
  ),
  set(
    "logistics-manager",
    "tune",
    logisticsManager,
    logisticsManagerPosting,
    logisticsManagerAnswers,
  ),
  set("nurse", "tune", nurse, nursePosting, nurseAnswers),
  set("teacher", "tune", teacher, teacherPosting, teacherAnswers),
  set("customer-service", "held", customerService, customerServicePosting, customerServiceAnswers),
  set("electrician", "held", electrician, electricianPosting, electricianAnswers),
  set("graphic-designer", "held", graphicDesigner, graphicDesignerPosting, graphicDesignerAnswers),
  set("lab-technician", "held", labTechnician, labTechnicianPosting, labTechnicianAnswers),
  set(
    "marketing-manager",
    "held",
    marketingManager,
    marketingManagerPosting,
    marketingManagerAnswers,
  ),
  set(
    "platform-engineer",
    "held",
    platformEngineer,
    platformEngineerPosting,
    platformEngineerAnswers,
  ),
  set("public-servant", "held", publicServant, publicServantPosting, publicServantAnswers),
  ...SECOND.map(([name, ...rest]) => set(name, "second", ...rest)),
  ...FRESH.map(([name, ...rest]) => set(name, "fresh", ...rest)),
  ...AUTHOR_A.map((each) => set(each.name, "author-a", each.resume, each.posting, each.answers)),
  ...AUTHOR_B.map((each) => set(each.name, "author-b", each.resume, each.posting, each.answers)),
  ...AUTHOR_C.map((each) => set(each.name, "author-c", each.resume, each.posting, each.answers)),
  ...AUTHOR_D.map((each) => set(each.name, "author-d", each.resume, each.posting, each.answers)),
];
