import type { WrittenCase } from "../answer.ts";
import { dispensingPharmacist } from "./dispensing-pharmacist.ts";
import { districtSocialWorker } from "./district-social-worker.ts";
import { financeChief } from "./finance-chief.ts";
import { firmwareEngineer } from "./firmware-engineer.ts";
import { flightAttendant } from "./flight-attendant.ts";
import { industrialMechanic } from "./industrial-mechanic.ts";
import { museumRegistrar } from "./museum-registrar.ts";
import { siteForeman } from "./site-foreman.ts";
import { surgicalTrainee } from "./surgical-trainee.ts";
import { warehousePicker } from "./warehouse-picker.ts";

/** Of a fifth hand that knows neither the checker nor the other answers; only the figures are to be looked at. */
export const AUTHOR_D: WrittenCase[] = [
  flightAttendant,
  financeChief,
  firmwareEngineer,
  industrialMechanic,
  museumRegistrar,
  dispensingPharmacist,
  siteForeman,
  districtSocialWorker,
  surgicalTrainee,
  warehousePicker,
];
