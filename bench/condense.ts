/** What the condensed posting and resume keep, and how long condensing takes: `npm run bench:condense`. */
import { printPosting } from "./condense-posting.ts";

printPosting();
// The resume's tables go here: `printResume()` of condense-resume.ts.
