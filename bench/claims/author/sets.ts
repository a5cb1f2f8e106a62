import type { WrittenCase } from "../answer.ts";
import { armySignaller } from "./army-signaller.ts";
import { heatingFitter } from "./heating-fitter.ts";
import { legalAssistant } from "./legal-assistant.ts";
import { librarian } from "./librarian.ts";
import { physiotherapist } from "./physiotherapist.ts";
import { plantScientist } from "./plant-scientist.ts";
import { productManager } from "./product-manager.ts";
import { studentDeveloper } from "./student-developer.ts";
import { subtitler } from "./subtitler.ts";
import { testEngineer } from "./test-engineer.ts";
import { tramDriver } from "./tram-driver.ts";
import { vineyardManager } from "./vineyard-manager.ts";

/** Of a third hand that does not know the checker either: for training. */
export const AUTHOR_A: WrittenCase[] = [
  heatingFitter,
  legalAssistant,
  plantScientist,
  studentDeveloper,
  subtitler,
  tramDriver,
];

/** Of the same hand; only the figures are to be looked at. */
export const AUTHOR_B: WrittenCase[] = [
  armySignaller,
  librarian,
  physiotherapist,
  productManager,
  testEngineer,
  vineyardManager,
];
