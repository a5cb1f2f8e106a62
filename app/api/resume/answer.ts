import type { SavedResume } from "@/lib/resume/schema";

/** The resume, with its revision as the tag that a later save can be made to depend on. */
export const resumeAnswer = ({ resume, revision }: SavedResume): Response =>
  Response.json(resume, { headers: { etag: `"${revision}"` } });
