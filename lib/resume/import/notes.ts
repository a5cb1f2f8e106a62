/** What the parser read as something else than a field's words: kept, so that no line of the file is lost. */
export interface Notes {
  /** Titles of sections and labels. */
  structure: string[];
  /** Dates as they stand in the file. */
  dates: string[];
  /** Fields that are a guess, by their path. */
  uncertain: { path: string; text: string; reason: string }[];
}

export const newNotes = (): Notes => ({ structure: [], dates: [], uncertain: [] });
