/** A question that a coach asks for a fact: "How many users?", "Wie oft?". Lower case. */
const ASKS_FOR_A_FACT =
  /(?<!\p{L})(?:how (?:many|much|often|long|large|big)|what (?:number|figure|share|percentage|size|was the|were the)|roughly|(?:do|did|can|have|are|were) you|which (?:year|tools?|version)|wie (?:viele?|oft|lange|hoch|groß)|haben sie|hast du|können sie|kannst du|combien|à quelle fréquence|avez-vous|pouvez-vous|as-tu|cuánt[oa]s?|con qué frecuencia|ha usado|tiene usted|puede)(?!\p{L})/u;
/** The user speaks of themselves. */
const FIRST_PERSON =
  /(?<!\p{L})(?:i|i['’](?:ve|m|d)|my|we|our|ich|mein\p{L}*|wir|unser\p{L}*|je|mon|ma|mes|nous|yo|mis?|he \p{L}+[ai]do|tengo|tuve|fui|hice|lideré|dirigí|trabajé)(?!\p{L})|(?<!\p{L})j['’]/u;
const NUMBER =
  /\p{N}|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred|thousand|million|dozens?|half|twice|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|vingt|cent|mille|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|cien|mil)(?!\p{L})/u;
/** The user wants something: no fact, whatever it names. */
const WISH =
  /^\W*(?:please|bitte|can|could|would|should|show|tell|give|write|rewrite|reword|make|shorten|explain|what|which|how|why|where|when|who|zeig|schreib|mach|nenn|erklär|kürze[rn]?|was|welche|wie|warum|wo|wann|montre|écris|donne|explique|quel|comment|pourquoi|muestra|escribe|da|explica|qué|cuál|cómo|por qué)(?!\p{L})/u;

/** The last questions of an answer are what the reader answers. */
const ASKED_CHARS = 400;
const questionsIn = (answer: string) =>
  answer
    .slice(-ASKED_CHARS)
    .toLowerCase()
    .match(/[^.!?\n]*\?/g) ?? [];

/**
 * Whether what the user wrote may be a fact worth keeping: it is neither a question nor a wish, and it answers a
 * question for a fact that the last answer asked, or says something of themselves with a number.
 */
export function offersNote(text: string, answerBefore: string): boolean {
  const said = text.toLowerCase().trim();
  if (said === "" || said.endsWith("?") || WISH.test(said)) return false;
  const wasAsked = questionsIn(answerBefore).some((each) => ASKS_FOR_A_FACT.test(each));
  return wasAsked || (FIRST_PERSON.test(said) && NUMBER.test(said));
}
