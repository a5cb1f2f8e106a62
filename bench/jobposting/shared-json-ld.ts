import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const FILE = fileURLToPath(
  new URL("../../../shared/data/docs/jobposting-jsonld.json", import.meta.url),
);

/** What a JobPosting of the file must say at least; what of the rest is plain text is compared too. */
const postingSchema = z.looseObject({
  title: z.string().min(1),
  description: z.string().min(1),
  hiringOrganization: z.looseObject({ name: z.string() }).optional().catch(undefined),
  employmentType: z.string().optional().catch(undefined),
  validThrough: z.string().optional().catch(undefined),
});
export type SharedJsonLd = z.infer<typeof postingSchema>;

/** The JobPostings of the shared file, wherever they stand in it; none where there is no such file. */
export function readSharedJsonLd(): SharedJsonLd[] {
  if (!existsSync(FILE)) return [];
  const open: unknown[] = [JSON.parse(readFileSync(FILE, "utf8"))];
  const found: SharedJsonLd[] = [];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    const posting =
      "title" in value && "description" in value ? postingSchema.safeParse(value) : null;
    if (posting?.success) found.push(posting.data);
    else open.push(...Object.values(value));
  }
  return found;
}
