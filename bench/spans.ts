/** A posting with the places that a person would mark in it as knowledge (`k`) or as a skill (`s`). */
export interface LabelledPosting {
  name: string;
  text: string;
  spans: Span[];
}

/** Place in the text, in UTF-16 units, end exclusive. Spans may lie in one another. */
export interface Span {
  start: number;
  end: number;
  label: string;
}

/** Reads `{k:SQL}` and `{s:work in a {k:Scrum} team}` out of a text, which must close every brace that it opens. */
export function readSpans(name: string, marked: string): LabelledPosting {
  const spans: Span[] = [];
  const open: Span[] = [];
  let text = "";
  let from = 0;
  for (const { 0: sign, index } of marked.matchAll(/\{[ks]:|\}/g)) {
    text += marked.slice(from, index);
    from = index + sign.length;
    if (sign !== "}") {
      open.push({ start: text.length, end: text.length, label: sign.charAt(1) });
      continue;
    }
    const span = open.pop();
    if (!span)
      throw new Error(`${name}: a brace closes what none opened before “${text.slice(-20)}”`);
    spans.push({ ...span, end: text.length });
  }
  if (open.length > 0) throw new Error(`${name}: ${open.length} spans stay open`);
  return { name, text: text + marked.slice(from), spans };
}
