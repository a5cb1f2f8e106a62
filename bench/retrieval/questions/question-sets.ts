import type { JsonResume } from "../../../lib/resume/schema.ts";
import { accountant as accountantPosting } from "../postings/accountant.ts";
import { backendEngineer as backendEngineerPosting } from "../postings/backend-engineer.ts";
import { chef as chefPosting } from "../postings/chef.ts";
import { dataScientist as dataScientistPosting } from "../postings/data-scientist.ts";
import { electrician as electricianPosting } from "../postings/electrician.ts";
import { graphicDesigner as graphicDesignerPosting } from "../postings/graphic-designer.ts";
import { labTechnician as labTechnicianPosting } from "../postings/lab-technician.ts";
import { logisticsManager as logisticsManagerPosting } from "../postings/logistics-manager.ts";
import { nurse as nursePosting } from "../postings/nurse.ts";
import { teacher as teacherPosting } from "../postings/teacher.ts";
import { accountant } from "../resumes/accountant.ts";
import { backendEngineer } from "../resumes/backend-engineer.ts";
import { chef } from "../resumes/chef.ts";
import { dataScientist } from "../resumes/data-scientist.ts";
import { electrician } from "../resumes/electrician.ts";
import { graphicDesigner } from "../resumes/graphic-designer.ts";
import { labTechnician } from "../resumes/lab-technician.ts";
import { logisticsManager } from "../resumes/logistics-manager.ts";
import { nurse } from "../resumes/nurse.ts";
import { teacher } from "../resumes/teacher.ts";
import { questions as accountantQuestions } from "./accountant.ts";
import { questions as backendEngineerQuestions } from "./backend-engineer.ts";
import { questions as chefQuestions } from "./chef.ts";
import { questions as dataScientistQuestions } from "./data-scientist.ts";
import { questions as electricianQuestions } from "./electrician.ts";
import { questions as graphicDesignerQuestions } from "./graphic-designer.ts";
import { questions as labTechnicianQuestions } from "./lab-technician.ts";
import { questions as logisticsManagerQuestions } from "./logistics-manager.ts";
import { questions as nurseQuestions } from "./nurse.ts";
import { QUESTION_TYPES, type QuestionsByType, type RetrievalQuestion } from "./question.ts";
import { questions as teacherQuestions } from "./teacher.ts";

export interface QuestionSet {
  name: string;
  /** `tune` may be looked at while the ranking is changed; of `held` only the figures. */
  part: "tune" | "held";
  resume: JsonResume;
  /** As pasted. */
  posting: string;
  questions: RetrievalQuestion[];
}

const set = (
  name: string,
  part: QuestionSet["part"],
  resume: JsonResume,
  posting: string,
  byType: QuestionsByType,
): QuestionSet => ({
  name,
  part,
  resume,
  posting,
  questions: QUESTION_TYPES.flatMap((type) =>
    byType[type].map((question, at) => ({
      language: "en",
      history: [],
      ...question,
      id: `${name}-${type}-${at + 1}`,
      type,
    })),
  ),
});

/** The questions on each resume with its posting; a resume is in one part as a whole. */
export const QUESTION_SETS: QuestionSet[] = [
  set("accountant", "tune", accountant, accountantPosting, accountantQuestions),
  set(
    "backend-engineer",
    "tune",
    backendEngineer,
    backendEngineerPosting,
    backendEngineerQuestions,
  ),
  set("chef", "tune", chef, chefPosting, chefQuestions),
  set(
    "logistics-manager",
    "tune",
    logisticsManager,
    logisticsManagerPosting,
    logisticsManagerQuestions,
  ),
  set("nurse", "tune", nurse, nursePosting, nurseQuestions),
  set("data-scientist", "held", dataScientist, dataScientistPosting, dataScientistQuestions),
  set("electrician", "held", electrician, electricianPosting, electricianQuestions),
  set(
    "graphic-designer",
    "held",
    graphicDesigner,
    graphicDesignerPosting,
    graphicDesignerQuestions,
  ),
  set("lab-technician", "held", labTechnician, labTechnicianPosting, labTechnicianQuestions),
  set("teacher", "held", teacher, teacherPosting, teacherQuestions),
];
