import type { JsonResume } from "../../../lib/resume/schema.ts";
import { demoResume } from "../../../prisma/seed-data/resumes.ts";
import { MEASURED, TUNING } from "../../labelled-postings.ts";
import { constructionManager } from "../../resumes/resumes/construction-manager.ts";
import { customerSupportLead } from "../../resumes/resumes/customer-support-lead.ts";
import { dataEngineer } from "../../resumes/resumes/data-engineer.ts";
import { financialAnalyst } from "../../resumes/resumes/financial-analyst.ts";
import { humanResourcesManager } from "../../resumes/resumes/human-resources-manager.ts";
import { marketingManager } from "../../resumes/resumes/marketing-manager.ts";
import { mechanicalEngineer } from "../../resumes/resumes/mechanical-engineer.ts";
import { retailStoreManager } from "../../resumes/resumes/retail-store-manager.ts";
import { siteReliabilityEngineer } from "../../resumes/resumes/site-reliability-engineer.ts";
import { AROUND } from "./around-postings.ts";
import { EARLIER_CAREERS } from "./earlier-careers.ts";

/** A resume of about two pages with the name of the labelled posting that is of its occupation. */
const CAREERS: [resume: JsonResume, posting: string][] = [
  [withEarlier(constructionManager, "construction-manager"), "siteManager"],
  [withEarlier(customerSupportLead, "customer-support-lead"), "itSupport"],
  [withEarlier(dataEngineer, "data-engineer"), "dataEngineer"],
  [withEarlier(financialAnalyst, "financial-analyst"), "financialController"],
  [withEarlier(humanResourcesManager, "human-resources-manager"), "hrGeneralist"],
  [withEarlier(marketingManager, "marketing-manager"), "marketingManager"],
  [withEarlier(mechanicalEngineer, "mechanical-engineer"), "embeddedEngineer"],
  [withEarlier(retailStoreManager, "retail-store-manager"), "storeManager"],
  [withEarlier(siteReliabilityEngineer, "site-reliability-engineer"), "siteReliability"],
  [demoResume, "backendEngineer"],
];

function withEarlier(resume: JsonResume, name: string): JsonResume {
  const { work, projects } = EARLIER_CAREERS[name] ?? {};
  return {
    ...resume,
    work: [...(resume.work ?? []), ...(work ?? [])],
    projects: [...(resume.projects ?? []), ...(projects ?? [])],
  };
}

/** A labelled posting as employers publish it: with their story before it, and benefits, law and procedure after it. */
function published(name: string, at: number): string {
  const { text = "" } = [...TUNING, ...MEASURED].find((posting) => posting.name === name) ?? {};
  const { before, after } = AROUND[at % AROUND.length] ?? { before: "", after: "" };
  return before + text + after;
}

/** Resumes of about two pages and postings of 1,200 to 1,700 tokens, as the real ones are. */
export const LONG_RESUMES = CAREERS.map(([resume]) => resume);
export const LONG_POSTINGS = CAREERS.map(([, posting], at) => published(posting, at));
