import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { LabelledPosting } from "./spans.ts";

const FOLDER = fileURLToPath(new URL("../../shared/data/labelled", import.meta.url));

/** A line of a file there: a text and the places that are marked in it. What else it holds is let go. */
const rowSchema = z.object({
  text: z.string().min(1),
  spans: z
    .array(
      z.object({
        start: z.int().nonnegative(),
        end: z.int().positive(),
        label: z.string().default(""),
      }),
    )
    .min(1),
});

function parseRow(line: string): z.infer<typeof rowSchema> | null {
  try {
    return rowSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The labelled postings of the shared data; none where there is no such folder. Prints how many lines were read. */
export function readSharedPostings(): LabelledPosting[] {
  if (!existsSync(FOLDER)) return [];
  const lines = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) => readFileSync(`${FOLDER}/${file}`, "utf8").split("\n"))
    .filter((line) => line.trim() !== "");
  const rows = lines.flatMap((line) => parseRow(line) ?? []);
  console.log(
    `\n${rows.length} of ${lines.length} lines of ../shared/data/labelled are labelled postings`,
  );
  return rows.map((row, at) => ({ name: `shared ${at + 1}`, ...row }));
}
