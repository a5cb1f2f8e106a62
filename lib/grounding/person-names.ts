import { findTerms } from "../terms/lexicon.ts";
import { matchesIn } from "../terms/matches.ts";
import { tokenize } from "../terms/tokenize.ts";
import { isTitleNoun } from "./title-tables.ts";

/** "I'm Ada.", "Me llamo Ada y …": who speaks, by the first name alone: more words could be a paper or a title. */
const INTRODUCED =
  /(?:\b(?:I['’]m|i['’]m|I am|[Mm]y name is|[Mm]e llamo|[Jj]e m['’]appelle|[Mm]ein Name ist|[Hh]i|[Hh]ello|[Dd]ear)\s)(\p{Lu}\p{Ll}+)(?=[.,!:;]|\s(?:and|und|et|y)\b)/gu;
/** "**Ada Byron-King** is a physicist …" at the beginning of a line. */
const PRESENTED =
  /^\W*(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?:\*\*)?\s(?:is|was) (?:an?\s)?((?:\p{L}+[ -]){0,2}\p{L}+)/gmu;

/** "Ada Byron has led …": two names or three at the beginning of a line, and what someone does that is not the user's. */
const ACTING =
  /^\W*(\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’-]+){1,2})(?:\*\*)?\s(?:has (?:\p{L}+ed|led|built|run|taught|spent|worked)|brings|holds|speaks|studied|led|leads)\s(?!(?:\p{L}+ ){0,2}your?\b)/gmu;

/** "Apache Kafka": a known thing, not someone. */
const isTool = (name: string) => {
  const tokens = tokenize(name);
  return findTerms(name, tokens).some(({ first, last }) => last - first === tokens.length);
};

/** Names of people in an answer: whom it is about, or to. Rows do not say what someone is called. */
export function peopleIn(answer: string): string[] {
  const introduced = matchesIn(answer, INTRODUCED).flatMap(([, name]) => name ?? []);
  const presented = matchesIn(answer, PRESENTED).flatMap(([, name, as]) =>
    name && tokenize(as ?? "").some(isTitleNoun) ? [name] : [],
  );
  const acting = matchesIn(answer, ACTING).flatMap(([, name]) =>
    name && !isTool(name) ? [name] : [],
  );
  return [...introduced, ...presented, ...acting].filter(
    (name) => !tokenize(name).some(isTitleNoun),
  );
}
