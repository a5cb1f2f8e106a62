import type { ReadBlock } from "../../paper/block.ts";
import { readBlocks } from "../../paper/read-blocks.ts";
import { fitSchema } from "../fit-schema.ts";
import { missingLines, textsIn, warning } from "../ledger.ts";
import type { ImportResult, SourceType } from "../schema.ts";

/** The two ends of a line are two lines of the text that is shown. */
const textsOf = ({ text, aside = "" }: ReadBlock): string[] => [text, aside].filter(Boolean);

/** The resume in a file that we wrote: every field is told by its look, so nothing of it is a guess. */
export function readOwn(blocks: ReadBlock[], type: SourceType, pages: number): ImportResult {
  const { resume: read, structure, dates } = readBlocks(blocks);
  const resume = fitSchema(read);
  const lines = blocks.flatMap(textsOf);
  const missing = missingLines(lines, [...textsIn(resume), ...structure, ...dates]);
  return {
    resume,
    source: { type, pages, text: lines.join("\n") },
    warnings: [
      ...missing.map((text) => warning("unplaced", text)),
      ...(structure.length > 0 ? [warning("structure", structure.join(" · "))] : []),
      ...(dates.length > 0 ? [warning("dates", dates.join(" · "))] : []),
    ],
  };
}
