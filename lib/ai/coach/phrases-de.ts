export { EN as DE } from "./phrases-en.ts";
