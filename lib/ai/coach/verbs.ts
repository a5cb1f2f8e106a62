/** Pasts that no rule gives, by their form in -ing. */
const IRREGULAR: Readonly<Record<string, string>> = {
  leading: "led",
  building: "built",
  rebuilding: "rebuilt",
  running: "ran",
  writing: "wrote",
  rewriting: "rewrote",
  teaching: "taught",
  growing: "grew",
  selling: "sold",
  overseeing: "oversaw",
  cutting: "cut",
  setting: "set",
  making: "made",
  bringing: "brought",
  taking: "took",
  undertaking: "undertook",
  giving: "gave",
  holding: "held",
  keeping: "kept",
  driving: "drove",
  winning: "won",
  finding: "found",
  meeting: "met",
  speaking: "spoke",
  buying: "bought",
  putting: "put",
  sending: "sent",
  spending: "spent",
  drawing: "drew",
  choosing: "chose",
  dealing: "dealt",
  getting: "got",
  feeding: "fed",
  shooting: "shot",
  understanding: "understood",
  seeing: "saw",
};
const BY_PAST = new Map(Object.entries(IRREGULAR).map(([gerund, past]) => [past, gerund]));

/** What a noun in "responsible for the development of" says that was done. */
export const DEED_OF_NOUN: Readonly<Record<string, string>> = {
  development: "Developed",
  management: "Managed",
  design: "Designed",
  implementation: "Implemented",
  coordination: "Coordinated",
  planning: "Planned",
  maintenance: "Maintained",
  creation: "Created",
  introduction: "Introduced",
  organisation: "Organised",
  organization: "Organized",
  preparation: "Prepared",
  supervision: "Supervised",
  administration: "Administered",
  delivery: "Delivered",
  operation: "Operated",
  analysis: "Analysed",
  training: "Trained",
  recruitment: "Recruited",
  migration: "Migrated",
  support: "Supported",
};

/** `managing` → `managed`; null for a word that is no form in -ing of a verb. */
export function pastOf(gerund: string): string | null {
  const word = gerund.toLowerCase();
  const known = IRREGULAR[word];
  if (known) return known;
  if (
    !/^[a-z]{3,}ing$/.test(word) ||
    /^(?:being|having|doing|during|bring|morning|evening|thing)/.test(word)
  )
    return null;
  const base = word.slice(0, -3);
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** `introduced` → `introducing`; null for a word that is not seen to be a past. */
export function gerundOf(past: string): string | null {
  const word = past.toLowerCase();
  const known = BY_PAST.get(word);
  if (known) return known;
  if (!/^[a-z]{3,}ed$/.test(word) || /^(?:need|speed|exceed|succeed|proceed)/.test(word))
    return null;
  if (/ied$/.test(word)) return `${word.slice(0, -3)}ying`;
  return `${word.slice(0, -2)}ing`;
}
