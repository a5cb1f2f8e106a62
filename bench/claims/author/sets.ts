import type { WrittenCase } from "../answer.ts";
import { plantScientist } from "./plant-scientist.ts";
import { tramDriver } from "./tram-driver.ts";

/** Of a third hand that does not know the checker either: for training. */
export const AUTHOR_A: WrittenCase[] = [plantScientist, tramDriver];

/** Of the same hand; only the figures are to be looked at. */
export const AUTHOR_B: WrittenCase[] = [];
