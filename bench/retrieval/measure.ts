/** How well one ranking answers one question, each from 0 to 1. */
export interface Marks {
  /** Rows that answer among the first four, of as many as can be there. */
  recall: number;
  /** One over the place of the first row that answers; 0 where none does. */
  reciprocal: number;
}

const FIRST = 4;

/** @param rows texts of a ranking, best first. @param relevant names of the rows that answer, each a piece of its text. */
export function marksOf(rows: string[], relevant: string[]): Marks {
  const head = rows.slice(0, FIRST);
  const found = relevant.filter((name) => head.some((row) => row.includes(name))).length;
  const first = rows.findIndex((row) => relevant.some((name) => row.includes(name)));
  return {
    recall: Math.min(1, found / Math.min(FIRST, relevant.length)),
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
  };
}

export function meanOf(marks: Marks[]): Marks {
  const sum = (value: (each: Marks) => number) =>
    marks.reduce((total, each) => total + value(each), 0) / (marks.length || 1);
  return { recall: sum((each) => each.recall), reciprocal: sum((each) => each.reciprocal) };
}
