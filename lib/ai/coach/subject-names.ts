import { stem, tokenize } from "../../terms/tokenize.ts";

/**
 * Subjects under their other names, a bar between them; after `>` what shows them too, but is not the same. Beside the
 * names that the tables of `lib/terms` know.
 */
const NAMES: readonly string[] = [
  "containers|container|containerization|containerisation|container orchestration > kubernetes|docker|openshift|helm|k8s",
  "hplc|high performance liquid chromatography|hochleistungsflussigkeitschromatographie",
  "gmp|cgmp|good manufacturing practice|gute herstellungspraxis|bonnes pratiques de fabrication",
  "gcp|ich gcp|good clinical practice",
  "sop|sops|standard operating procedure|arbeitsanweisung",
  "pcr|polymerase chain reaction",
  "haccp|hazard analysis and critical control points|methode haccp",
  "pgce|postgraduate certificate in education",
  "qualified teacher status|qts > postgraduate certificate in education|pgce",
  "ehcp|education health and care plan",
  "eal|english as an additional language",
  "sen|send|special educational needs|special needs",
  "pat testing|pat|portable appliance testing",
  "vsd|vsds|variable speed drives|frequency inverters",
  "plc|plcs|programmable logic controllers|programmable controllers|sps|automates programmables",
  "driving licence|driver's license|driving license|fuhrerschein|permis b|permis de conduire|carnet de conducir|carne de conducir|carnet b|korekort",
  "pastry|patisserie|reposteria > viennoiserie|desserts",
  "mathematics|maths|mathematik|mathematiques|matematicas|matematik",
  "orm > hibernate|sqlalchemy|prisma|entity framework|active record",
  "rest apis|api|apis|web api > restful|graphql|rest",
  "mobile > ios|android|react native|flutter|swift|kotlin",
  "version control|source control > git|github|gitlab|subversion",
  "inventory management|inventory control|stock control|stock management|stocktake",
  "e commerce|ecommerce|online retail|online shop|comercio electronico",
  "databases|database|datenbanken|bases de donnees|bases de datos|databaser > postgresql|mysql|oracle|mongodb|sql server",
  "networking|networks|netzwerke|reseaux|redes|netvaerk > tcp ip|vpn|cisco|routing",
  "operating systems|betriebssysteme > linux|windows|macos|unix",
  "manufacturing > factory|plant|production line",
  "hospitality > hotel|restaurant",
];

const phrase = (name: string) => tokenize(name).map((token) => stem(token.text));

const OTHER_NAMES = new Map<string, string[][]>();
for (const line of NAMES) {
  const [same = "", shown = ""] = line.split(" > ");
  const [names, more] = [same, shown].map((part) => part.split("|").filter(Boolean).map(phrase));
  for (const name of names ?? []) {
    const known = OTHER_NAMES.get(name.join(" ")) ?? [];
    OTHER_NAMES.set(name.join(" "), [...known, ...(names ?? []), ...(more ?? [])]);
  }
}

/** The stems of what else a subject is called, or shown by; those of the subject may be among them. */
export function otherNames(stems: readonly string[]): readonly string[][] {
  return OTHER_NAMES.get(stems.join(" ")) ?? [];
}
