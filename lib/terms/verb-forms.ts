/** Languages of the thesaurus, in the order of its columns. */
export const LANGUAGES = ["en", "de", "fr", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

const append = (root: string, endings: string): string[] =>
  endings.split(" ").map((ending) => root + ending);

/** Particles that part from a German verb: `einarbeiten`, `eingearbeitet`. */
const PARTICLE =
  /^(?:ab|an|auf|aus|bei|durch|ein|fest|her|hin|los|mit|nach|um|unter|vor|weiter|zu|zusammen)(?=.{5})/;
/** Beginnings without which the participle has no `ge-`; so has `-ieren`. */
const UNPARTED = /^(?:be|emp|ent|er|ge|miss|uber|unter|ver|wieder|zer)|ieren$/;

function german(infinitive: string): string[] {
  const root = infinitive.replace(/(?<=e[lr])n$|en$/, "");
  // “Leitete”: an e keeps the endings apart from a root that ends like one.
  const past = /[dt]$/.test(root) ? "est et ete eten" : "st t te ten test tet";
  const present = append(root, `e ${past} end ende enden`);
  const [particle = ""] = PARTICLE.exec(infinitive) ?? [];
  const inner = root.slice(particle.length);
  if (particle) {
    return [
      ...present,
      ...append(
        particle + (UNPARTED.test(infinitive.slice(particle.length)) ? inner : `ge${inner}`),
        "t et te en",
      ),
      `${particle}zu${infinitive.slice(particle.length)}`,
    ];
  }
  return UNPARTED.test(infinitive)
    ? present
    : [...present, ...append(`ge${root}`, "t et te ten en")];
}

function french(infinitive: string): string[] {
  const root = infinitive.slice(0, -2);
  if (infinitive.endsWith("er")) {
    return append(root, "e es ee ees ons ez ent ai as a ais ait ions iez aient ant");
  }
  return append(root, "i ie is ies it issons issez issent issais issait issant");
}

function spanish(infinitive: string): string[] {
  const root = infinitive.slice(0, -2);
  if (infinitive.endsWith("ar")) {
    return append(root, "o as a amos an e aste aron aba abas aban ado ada ados adas ando");
  }
  return append(root, "o es e imos en i iste io ieron ia ias ian ido ida idos idas iendo");
}

const INFINITIVE: Record<Language, RegExp> = {
  en: /(?!)/,
  de: /^\p{L}{3,}(?:e[lr]n|en)$/u,
  fr: /^\p{L}{2,}(?:er|ir)$/u,
  es: /^\p{L}{2,}[aei]r$/u,
};

/**
 * The regular forms of a word that ends like an infinitive of its language, itself not included; none otherwise. A noun
 * with such an ending gets forms that nobody writes. English needs none: its endings go with the stem.
 * @param word folded.
 */
export function verbForms(word: string, language: Language): string[] {
  if (!INFINITIVE[language].test(word)) return [];
  if (language === "de") return german(word);
  return language === "fr" ? french(word) : spanish(word);
}
