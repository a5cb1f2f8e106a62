/** Matches any of the forms as whole words, on folded text; with the flags that `matchAll` and `replace` want. */
export const any = (...forms: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "gu");

/** A job, as a noun, in English, German, French and Spanish. */
export const JOB =
  "(?:jobs?|roles?|positions?|(?:my|last|first|current|previous) posts?|employers?|compan(?:y|ies)|employment|stellen?|arbeitgebern?|positionen|postes?|emplois?|employeurs?|empleos?|trabajos?|puestos?|(?:mi|mis|ultimo|primer) cargos?)";

/** Where people work, as it is said for the job: “at my last school”. */
export const WORKPLACE =
  "(?:hospital|clinic|ward|school|kitchen|restaurant|hotel|lab|laboratory|agency|firm|office|studio|workshop|shop|store|bank|practice|institute|factory|plant|site)";

/** What “the one before” can stand for. */
export const ONE =
  "(?:one|job|role|position|post|employer|company|place|project|degree|certificate)";
