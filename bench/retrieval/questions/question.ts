/** What a question demands of the ranking; recall and reciprocal rank are also reported for each. */
export const QUESTION_TYPES = [
  "paraphrase",
  "synonym",
  "abbreviation",
  "time",
  "negation",
  "follow-up",
  "missing",
  "language",
  "sum",
  "section",
  "entry",
  "posting",
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

export interface Turn {
  role: "user" | "assistant";
  content: string;
}

export interface Question {
  /** Of the question, English where absent; in the type `language` the rows are written in another one. */
  language?: "de" | "fr" | "es";
  /** The turns before, oldest first. */
  history?: Turn[];
  question: string;
  /**
   * The rows that answer, best first, each named by a piece of text that stands in no other row of the resume or
   * posting. A row is an entry's header, one of an entry's lines, or a line of the posting. A name in a header is found
   * with any passage that shows the header. Most questions have one to four rows; where more answer equally well (all
   * bullets of a job), any four of them are a full answer: recall@4 is counted of `min(4, relevant.length)`.
   */
  relevant: string[];
}

export type QuestionsByType = Record<QuestionType, Question[]>;

export interface RetrievalQuestion extends Required<Omit<Question, "language">> {
  /** `nurse-time-2`: the resume, the type, the place among them. */
  id: string;
  type: QuestionType;
  language: "en" | "de" | "fr" | "es";
}
