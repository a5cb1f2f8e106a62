/** Longest clause that stays whole, in UTF-16 units; a longer sentence is taken apart at its clauses. */
const LONG_SENTENCE = 400;

/** A full stop after one of these does not end the sentence. */
const ABBREVIATIONS = new Set(
  `e.g i.e etc vs approx min max incl inc no nr ref resp dr mr mrs ms st sr jr dept yrs
  z.b bzw ca ggf inkl d.h u.a evtl usw tel mind abt
  p.ex ex env art
  p.ej aprox núm
  f.eks bl.a evt kl pr osv`.split(/\s+/),
);

/** Segmentation by Unicode's rules (UAX 29) does not depend on the language in what matters here; one is pinned. */
const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

function endsInAbbreviation(segment: string): boolean {
  const last = /(?:^|[\s(])([\p{L}\d.]{1,12})\.\s*$/u.exec(segment.slice(-24))?.[1];
  if (last === undefined) return false;
  // A single letter is an initial or `z. B.`, a small number a day of the month or a rank.
  return /^(?:\p{L}|\d{1,2})$/u.test(last) || ABBREVIATIONS.has(last.toLowerCase());
}

/** Clauses of a run-on sentence, at marks or, where it has none, between words. */
function splitClauses(sentence: string): string[] {
  const clauses: string[] = [];
  let rest = sentence;
  while (rest.length > LONG_SENTENCE) {
    const head = rest.slice(0, LONG_SENTENCE);
    const end = [/^.*[;:。；] ?/su, /^.*[,、，] ?/su, /^.*\s/su]
      .map((pattern) => pattern.exec(head)?.[0].length ?? 0)
      .find((length) => length > LONG_SENTENCE / 4);
    if (end === undefined) break;
    clauses.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...clauses, rest];
}

/** The sentences of one line, trimmed, in order; each is a substring of it and together they hold all its words. */
export function splitSentences(line: string): string[] {
  const mark = line.search(/[.!?…。！？]/u);
  const goesOn = mark >= 0 && /[\p{L}\p{N}]/u.test(line.slice(mark));
  if (!goesOn) return splitClauses(line).map((one) => one.trim());
  const sentences: string[] = [];
  let open = "";
  for (const { segment } of segmenter.segment(line)) {
    open += segment;
    if (endsInAbbreviation(segment)) continue;
    sentences.push(open);
    open = "";
  }
  return [...sentences, open]
    .flatMap(splitClauses)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
