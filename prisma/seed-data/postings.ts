import { customerSuccessManager } from "./postings/customer-success-manager.ts";
import { dataAnalyst } from "./postings/data-analyst.ts";
import { operationsManager } from "./postings/operations-manager.ts";
import type { DemoPosting } from "./postings/posting.ts";
import { registeredNurse } from "./postings/registered-nurse.ts";
import { responsableEnfermeria } from "./postings/responsable-enfermeria.ts";
import { seniorBackendEngineer } from "./postings/senior-backend-engineer.ts";
import { softwareentwicklerBackend } from "./postings/softwareentwickler-backend.ts";
import { staffSiteReliabilityEngineer } from "./postings/staff-site-reliability-engineer.ts";

/** What a demo server seeds, the best match for the demo job seeker first. */
export const demoPostings: DemoPosting[] = [
  seniorBackendEngineer,
  staffSiteReliabilityEngineer,
  softwareentwicklerBackend,
  registeredNurse,
  responsableEnfermeria,
  operationsManager,
  dataAnalyst,
  customerSuccessManager,
];
