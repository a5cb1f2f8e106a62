import { expect, test } from "vitest";
import { customerService as customerServicePosting } from "../../bench/claims/postings/customer-service.ts";
import { hotelReceptionist as hotelReceptionistPosting } from "../../bench/claims/postings/hotel-receptionist.ts";
import { publicServant as publicServantPosting } from "../../bench/claims/postings/public-servant.ts";
import { customerService } from "../../bench/claims/resumes/customer-service.ts";
import { hotelReceptionist } from "../../bench/claims/resumes/hotel-receptionist.ts";
import { publicServant } from "../../bench/claims/resumes/public-servant.ts";
import { rowsOf } from "../../bench/resumes/rows.ts";
import { accountant as accountantPosting } from "../../bench/retrieval/postings/accountant.ts";
import { backendEngineer as backendEngineerPosting } from "../../bench/retrieval/postings/backend-engineer.ts";
import { chef as chefPosting } from "../../bench/retrieval/postings/chef.ts";
import { dataScientist as dataScientistPosting } from "../../bench/retrieval/postings/data-scientist.ts";
import { electrician as electricianPosting } from "../../bench/retrieval/postings/electrician.ts";
import { logisticsManager as logisticsManagerPosting } from "../../bench/retrieval/postings/logistics-manager.ts";
import { nurse as nursePosting } from "../../bench/retrieval/postings/nurse.ts";
import { accountant } from "../../bench/retrieval/resumes/accountant.ts";
import { backendEngineer } from "../../bench/retrieval/resumes/backend-engineer.ts";
import { chef } from "../../bench/retrieval/resumes/chef.ts";
import { dataScientist } from "../../bench/retrieval/resumes/data-scientist.ts";
import { electrician } from "../../bench/retrieval/resumes/electrician.ts";
import { graphicDesigner } from "../../bench/retrieval/resumes/graphic-designer.ts";
import { labTechnician } from "../../bench/retrieval/resumes/lab-technician.ts";
import { logisticsManager } from "../../bench/retrieval/resumes/logistics-manager.ts";
import { nurse } from "../../bench/retrieval/resumes/nurse.ts";
import { teacher } from "../../bench/retrieval/resumes/teacher.ts";
import { demoPostings } from "../../prisma/seed-data/postings.ts";
import { demoResume, secondResume } from "../../prisma/seed-data/resumes.ts";
import { writeAnswer } from "../ai/coach/answer.ts";
import type { ModelMessage } from "../ai/provider.ts";
import { parseJobPosting } from "../job/parse-job-posting.ts";
import { POSTINGS } from "../job/sample-postings.ts";
import type { Posting } from "../job/schema.ts";
import { resumeEntries } from "../resume/entries.ts";
import { sampleNote } from "../resume/sample-note.ts";
import type { JsonResume, ResumeEntry } from "../resume/schema.ts";
import { career, posting as cinemaPosting } from "../retrieval/sample-career.ts";
import { checkClaims } from "./claims.ts";

const today = new Date("2026-11-25");

const RESUMES: Readonly<Record<string, JsonResume>> = {
  accountant,
  backendEngineer,
  chef,
  customerService,
  dataScientist,
  electrician,
  graphicDesigner,
  hotelReceptionist,
  labTechnician,
  logisticsManager,
  nurse,
  publicServant,
  teacher,
  demoResume,
  secondResume,
};

const pasted = [
  accountantPosting,
  backendEngineerPosting,
  chefPosting,
  customerServicePosting,
  dataScientistPosting,
  electricianPosting,
  hotelReceptionistPosting,
  logisticsManagerPosting,
  nursePosting,
  publicServantPosting,
  ...demoPostings.map(({ description }) => description),
  ...POSTINGS.map(({ text }) => text),
];
const postings: Posting[] = [
  cinemaPosting,
  ...pasted.map((description, at) => {
    const { title, company, lines } = parseJobPosting({ description });
    return { id: at + 1, title, company, lines };
  }),
];

const QUESTIONS = [
  "How well do I fit?",
  "What is missing?",
  "Which bullets should I highlight?",
  "Can I write that I know Kubernetes?",
  "Do I have five years of experience with SAP?",
  "Rewrite my first bullet [W1].",
  "Which keywords should I use?",
  "How do I explain the gap in my dates?",
  "What questions will they ask in the interview?",
  "Write an outline of a cover letter.",
  "Write a summary for the top.",
  "In which order should my sections be?",
  "How many years of experience do I have?",
  "What does the posting say about pay?",
  "Which of my rows show that I led people?",
  "What is the weather like?",
  "Passe ich auf diese Stelle?",
  "Was fehlt mir?",
  "Kann ich schreiben, dass ich Englisch auf C1 spreche?",
  "Schreib eine Zusammenfassung.",
  "Welche Fragen kommen im Vorstellungsgespräch?",
  "Est-ce que mon profil correspond au poste ?",
  "Que me manque-t-il ?",
  "Puis-je écrire que je maîtrise Excel ?",
  "Reformule ma première ligne [W1].",
  "¿Encajo en el puesto?",
  "¿Qué me falta?",
  "¿Puedo escribir que domino Python?",
  "¿Cuántos años de experiencia tengo?",
  "Escríbeme un resumen de perfil.",
  "¿En qué orden pongo las secciones?",
  "¿Cómo explico el hueco en mi currículum?",
  "Wie viele Jahre Erfahrung habe ich?",
  "Dans quel ordre mettre mes rubriques ?",
];
const FOLLOW_UPS = [
  "Shorter, please.",
  "Why?",
  "The second one.",
  "What else?",
  "About 400 people a month.",
];

const NOTES = [
  sampleNote("N1", "I supported 400 people a month and wrote 25 guides for them"),
  sampleNote("N2", "I speak Portuguese and have used Kubernetes for 3 years"),
  sampleNote("N3", "I have never used SAP, Excel or Python"),
];

/** Questions and a follow-up for each pair, so that every pair is asked some and every question of many. */
const ASKED_OF_A_PAIR = 3;

function answersOn(asked: string, entries: ResumeEntry[], posting: Posting, followUp: string) {
  const brief = { question: asked, history: [] as ModelMessage[], entries, posting, evidence: [] };
  const first = writeAnswer(brief, today);
  const history: ModelMessage[] = [
    { role: "user", content: asked },
    { role: "assistant", content: first },
  ];
  return [first, writeAnswer({ ...brief, question: followUp, history }, today)];
}

test.each<readonly [string, ResumeEntry[]]>([
  ...Object.entries(RESUMES).map(
    ([name, resume]) => [name, resumeEntries(rowsOf(resume))] as const,
  ),
  ["sample career", career] as const,
  ["sample career with notes", [...career, ...NOTES]] as const,
])("nothing that the coach says of %s is marked", (name, entries) => {
  for (const [at, posting] of postings.entries()) {
    for (let ask = 0; ask < ASKED_OF_A_PAIR; ask++) {
      const place = at * ASKED_OF_A_PAIR + ask + name.length;
      const question = QUESTIONS[place % QUESTIONS.length] ?? "";
      const followUp = FOLLOW_UPS[place % FOLLOW_UPS.length] ?? "";
      for (const text of answersOn(question, entries, posting, followUp)) {
        expect(checkClaims(text, entries, posting, today), `${question}\n${text}`).toEqual([]);
      }
    }
  }
});
