import { backendEngineer } from "./postings/backend-engineer.ts";
import { businessDevelopment } from "./postings/business-development.ts";
import { careAssistant } from "./postings/care-assistant.ts";
import { clinicalResearch } from "./postings/clinical-research.ts";
import { cookFr } from "./postings/cook-fr.ts";
import { customerServiceEs } from "./postings/customer-service-es.ts";
import { dataAnalyst } from "./postings/data-analyst.ts";
import { dataEngineer } from "./postings/data-engineer.ts";
import { educatorDe } from "./postings/educator-de.ts";
import { embeddedEngineer } from "./postings/embedded-engineer.ts";
import { erpConsultant } from "./postings/erp-consultant.ts";
import { financialController } from "./postings/financial-controller.ts";
import { frontendDeveloper } from "./postings/frontend-developer.ts";
import { hotelReceptionist } from "./postings/hotel-receptionist.ts";
import { hrGeneralist } from "./postings/hr-generalist.ts";
import { icuNurse } from "./postings/icu-nurse.ts";
import { itSupport } from "./postings/it-support.ts";
import { javaDeveloper } from "./postings/java-developer.ts";
import { labAnalyst } from "./postings/lab-analyst.ts";
import { legalAssistant } from "./postings/legal-assistant.ts";
import { maintenanceTechnician } from "./postings/maintenance-technician.ts";
import { marketingManager } from "./postings/marketing-manager.ts";
import { mathsTeacher } from "./postings/maths-teacher.ts";
import { mlScientist } from "./postings/ml-scientist.ts";
import { mobileDeveloper } from "./postings/mobile-developer.ts";
import { operationsManager } from "./postings/operations-manager.ts";
import { policyOfficer } from "./postings/policy-officer.ts";
import { productManager } from "./postings/product-manager.ts";
import { projectManagerDa } from "./postings/project-manager-da.ts";
import { qaTester } from "./postings/qa-tester.ts";
import { salesRepresentative } from "./postings/sales-representative.ts";
import { securityAnalyst } from "./postings/security-analyst.ts";
import { siteManager } from "./postings/site-manager.ts";
import { siteReliability } from "./postings/site-reliability.ts";
import { storeManager } from "./postings/store-manager.ts";
import { systemsDeveloperDa } from "./postings/systems-developer-da.ts";
import { warehouseSupervisor } from "./postings/warehouse-supervisor.ts";
import { webDeveloperFr } from "./postings/web-developer-fr.ts";
import { type LabelledPosting, readSpans } from "./spans.ts";

/** Invented postings, marked by hand. Rules and weights were tuned on these only. */
export const TUNING: readonly LabelledPosting[] = labelled({
  clinicalResearch,
  businessDevelopment,
  backendEngineer,
  careAssistant,
  cookFr,
  dataAnalyst,
  dataEngineer,
  educatorDe,
  erpConsultant,
  financialController,
  hotelReceptionist,
  itSupport,
  labAnalyst,
  legalAssistant,
  maintenanceTechnician,
  marketingManager,
  mathsTeacher,
  mlScientist,
  qaTester,
  siteReliability,
  systemsDeveloperDa,
});

/** And these were measured when the tuning was done. */
export const MEASURED: readonly LabelledPosting[] = labelled({
  operationsManager,
  javaDeveloper,
  customerServiceEs,
  embeddedEngineer,
  frontendDeveloper,
  hrGeneralist,
  icuNurse,
  mobileDeveloper,
  policyOfficer,
  productManager,
  projectManagerDa,
  salesRepresentative,
  securityAnalyst,
  siteManager,
  storeManager,
  warehouseSupervisor,
  webDeveloperFr,
});

function labelled(marked: Record<string, string>): LabelledPosting[] {
  return Object.entries(marked).map(([name, text]) => readSpans(name, text));
}
