import { foldHeading } from "./headings.ts";
import { LIST_LABELS } from "./tables/labels.ts";

/** Whether a line only says what the list below it is. */
export const isListLabel = (text: string): boolean =>
  text.length < 50 && LIST_LABELS.has(foldHeading(text));
