import { STOP_WORDS as GRAMMAR } from "../../terms/stop-words.ts";
import { stem } from "../../terms/tokenize.ts";
import { keptByToken } from "../../terms/word-cache.ts";

/** What every posting and every resume says: true of all, so proof of nothing. */
const GENERIC_WORDS = `
ability able advantage applicant area aspect background basic bonus candidate career closely comfortable company competence
competencies comprehensive confident day deep demonstrable demonstrated desirable desired effective effectively environment
equivalent essential etc excellent exceptional experience experienced expertise familiar familiarity field first follow good
great hand hands help high highly ideal ideally including independently industry job key know knowledge knowing least level
like looking mandatory minimum month must need new nice optional order outstanding passion passionate plus position
possess preferably preferred previous proficiency proficient proven qualification related relevant require required
requirement responsibility responsible role self several similar sound thorough practical hands trial initial real genuine confidence skill skilled solid special strong subject take task
team tool track record understanding use used using valid various well willing willingness word work worked working year
years yrs
abgeschlossen abgeschlossene ausgepragte bereich bereichen berufserfahrung bereitschaft bringen bringst einschlagige
erfahrung erfahrungen erforderlich erste fahigkeit freude fundierte gern gerne gute guten guter idealerweise jahr jahre
jahren kenntnis kenntnisse mehrjahrige mindestens sehr sicher sichere sicherer spass starke tatigkeit umgang verfugen
verfugst vorteil vergleichbar vergleichbare wissen wunschenswert arbeit arbeiten arbeitest beispiel zum
an annee annees ans apprecie atout bon bonne bonnes capacite competence competences connaissance connaissances domaine
excellente experience exige maitrise minimum niveau parfaite poste requis requise similaire solide solides souhaite travail
acreditada alto anos ano buen buena buenas capacidad conocimiento conocimientos dominio experiencia imprescindible
minima minimo nivel necesario puesto requisito similar solida solidos trabajo trabajar valorable valorara
`;

/** Counts and small words that stand in requirements and prove nothing by meeting. */
const COUNTS = `two three four five six seven eight nine ten zwei drei vier funf sechs sieben acht neun deux trois quatre cinq
sept huit neuf dix dos tres cuatro cinco seis siete ocho nueve diez non out once later
`;

/** Words without a meaning of their own, folded: grammar of the four languages, and counts. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [...GRAMMAR, COUNTS].flatMap((line) => line.trim().split(/\s+/)),
);
export const isStopWord = keptByToken((word) => STOP_WORDS.has(word));
const GENERIC = new Set(GENERIC_WORDS.trim().split(/\s+/));

/** A word that can prove something: neither grammar nor what all postings say, and not a lone letter or digit. */
export function isContentWord(word: string): boolean {
  if (STOP_WORDS.has(word) || GENERIC.has(word)) return false;
  return word.length > 2 || /\p{L}\p{N}|\p{N}\p{L}|[+#]|\p{Script=Han}/u.test(word);
}

/** What many deeds have in common: one of these alone is no part of "medical data" or "quality systems". */
const WEAK_WORDS = `data system systems software tool tools management environment service services product products project
projects business industry process processes customer customers client clients level line people development technology
technologies technical solution solutions principles practices standards methods rules support training international modern
complex large production systeme daten kunden projekte donnees systemes projets clients datos sistemas proyectos clientes`;
export const WEAK_STEMS: ReadonlySet<string> = new Set(WEAK_WORDS.split(/\s+/).map(stem));
