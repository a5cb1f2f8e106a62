export { EN as ES } from "./phrases-en.ts";
