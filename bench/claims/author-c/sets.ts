import type { WrittenCase } from "../answer.ts";
import { dataAnalyst } from "./data-analyst.ts";
import { eventManager } from "./event-manager.ts";
import { hrOfficer } from "./hr-officer.ts";
import { mobileDeveloper } from "./mobile-developer.ts";
import { purchasingSpecialist } from "./purchasing-specialist.ts";
import { radioJournalist } from "./radio-journalist.ts";
import { sousChef } from "./sous-chef.ts";
import { vetNurse } from "./vet-nurse.ts";

/** Of a fourth hand that knew neither the checker nor the other answers. Since looked at: for training. */
export const AUTHOR_C: WrittenCase[] = [
  dataAnalyst,
  eventManager,
  hrOfficer,
  mobileDeveloper,
  purchasingSpecialist,
  radioJournalist,
  sousChef,
  vetNurse,
];
