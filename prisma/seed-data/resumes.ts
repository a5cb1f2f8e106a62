export { demoResume } from "./resume-engineer.ts";
export { secondResume } from "./resume-nurse.ts";
