/** A sentence of prose as it stands, and what stands between it and the one before; null for the first. */
interface Sentence {
  sentence: string;
  gap: string | null;
}

/** Abbreviations of three letters and more. Shorter ones, as in `Dr.`, `e.g.` and `z. B.`, end no sentence anyway. */
const ABBREVIATIONS =
  "Inc Ltd Corp Dept Univ Prof Dipl Ing Mrs Sra Mme Mio Mrd bzw usw inkl etc approx max min est ext Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
    .split(" ")
    .join("|");

/** What can be the beginning of a sentence, and what can be the end of one before its full stop. */
const CAPITAL = String.raw`[\p{Lu}\p{Lt}\p{N}"“„«(¿¡]`;
const LAST_WORD = String.raw`[\p{L}\p{N}%)\]"'’”»]{3}`;

const BETWEEN = new RegExp(
  [
    String.raw`(?<=\S)\s*\n\s*`,
    String.raw`(?<=${LAST_WORD}\.|[!?])(?<!(?<!\p{L})(?:${ABBREVIATIONS})\.)\s+(?=${CAPITAL})`,
    String.raw`(?<=[。！？])\s*(?=\S)`,
  ].join("|"),
  "gu",
);

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
