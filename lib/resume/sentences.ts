/** A sentence of prose as it stands, and what stands between it and the one before; null for the first. */
interface Sentence {
  sentence: string;
  gap: string | null;
}

/**
 * Where one sentence ends and another begins: at a line break; before a capital behind a question or exclamation mark,
 * or behind a full stop that has four letters, digits or closing signs before it (so not behind `Dr.`, `e.g.`, `z. B.`).
 */
const BETWEEN =
  /(?<=\S)\s*\n\s*|(?<=[\p{L}\p{N}%)\]"'’”»]{4}\.|[!?])\s+(?=[\p{Lu}\p{Lt}\p{N}"“„«(¿¡])|(?<=[。！？])\s*(?=\S)/gu;

/** A text in sentences. Sentences and gaps in order are the text again but for white space at its ends. Linear. */
export function sentencesOf(text: string): Sentence[] {
  const whole = text.trim();
  const sentences: Sentence[] = [];
  let start = 0;
  let gap: string | null = null;
  for (const match of whole.matchAll(BETWEEN)) {
    sentences.push({ sentence: whole.slice(start, match.index), gap });
    gap = match[0];
    start = match.index + gap.length;
  }
  return [...sentences, { sentence: whole.slice(start), gap }];
}
