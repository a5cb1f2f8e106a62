export { EN as FR } from "./phrases-en.ts";
