import type { WrittenCase } from "../answer.ts";
import { cabinCrew } from "./cabin-crew.ts";
import { financeChief } from "./finance-chief.ts";
import { firmwareEngineer } from "./firmware-engineer.ts";
import { industrialMechanic } from "./industrial-mechanic.ts";
import { museumRegistrar } from "./museum-registrar.ts";
import { pharmacist } from "./pharmacist.ts";
import { siteForeman } from "./site-foreman.ts";
import { socialWorker } from "./social-worker.ts";
import { surgicalTrainee } from "./surgical-trainee.ts";
import { warehousePicker } from "./warehouse-picker.ts";

/** Of a fifth hand that knows neither the checker nor the other answers; only the figures are to be looked at. */
export const AUTHOR_D: WrittenCase[] = [
  cabinCrew,
  financeChief,
  firmwareEngineer,
  industrialMechanic,
  museumRegistrar,
  pharmacist,
  siteForeman,
  socialWorker,
  surgicalTrainee,
  warehousePicker,
];
