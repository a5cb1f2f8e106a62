import type { ApiError } from "@/components/ui/api";
import { type CreateJob, createJobSchema, MAX_DESCRIPTION_CHARS } from "@/lib/job/schema";

export type JobErrors = Partial<Record<keyof CreateJob, string>>;

const count = (characters: number) => characters.toLocaleString("en");

const SHORT = "Use at most 300 characters, or leave it empty.";
const FLAWS: Record<Exclude<keyof CreateJob, "description">, string> = {
  title: SHORT,
  company: SHORT,
  url: "Write a web address, like https://example.com/jobs/12, or leave it empty.",
};

/** What a form's texts ask for: empty ones are left to be read from the posting, a bare host becomes an address. */
export function readJobForm(text: (name: keyof CreateJob) => string): CreateJob {
  const optional = (name: keyof CreateJob) => text(name).trim() || null;
  const url = optional("url");
  return {
    description: text("description"),
    title: optional("title"),
    company: optional("company"),
    url: url && !/^[a-z][a-z+.-]*:/i.test(url) ? `https://${url}` : url,
  };
}

/** What is wrong with a posting before it is sent; the server judges the same things again. */
export function checkJob(input: CreateJob): JobErrors {
  const result = createJobSchema.safeParse(input);
  if (result.success) return {};
  const paths = result.error.issues.map(({ path }) => path.join("."));
  return flawsOf(paths, descriptionFlaw(input.description));
}

/** The fields that the server refused, from its details. */
export function refusedFields(details: ApiError["details"]): JobErrors {
  const paths = details.map(({ path }) => path);
  return flawsOf(
    paths,
    "There is no text in this that can be read. Paste the posting’s own words.",
  );
}

function descriptionFlaw(description: string): string {
  if (description.trim() === "") return "Paste the posting first.";
  return `This has ${count(description.length)} characters; at most ${count(MAX_DESCRIPTION_CHARS)} are taken. Leave out what does not belong to the posting.`;
}

function flawsOf(paths: string[], description: string): JobErrors {
  const flaws = Object.entries({ description, ...FLAWS }).filter(([name]) => paths.includes(name));
  return Object.fromEntries(flaws);
}
