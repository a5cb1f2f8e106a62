/** What the condensed posting and resume keep, and how long condensing takes: `npm run bench:condense`. */
import { printPosting } from "./condense-posting.ts";
import { printResumeTables } from "./condense-resume.ts";

printPosting();
printResumeTables();
