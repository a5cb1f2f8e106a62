import { fold } from "../../terms/tokenize.ts";
import type { Brief } from "../provider.ts";
import { explainAnswer } from "./answer-explain.ts";
import { fitAnswer, missingAnswer } from "./answer-fit.ts";
import { itemAnswer, whyAnswer } from "./answer-follow-up.ts";
import { haveAnswer, yearsAnswer } from "./answer-have.ts";
import { helpAnswer } from "./answer-help.ts";
import { gapAnswer, keywordsAnswer, postingAnswer, summaryAnswer } from "./answer-more.ts";
import { rewriteAnswer } from "./answer-rewrite.ts";
import { highlightAnswer, interviewAnswer, letterAnswer, orderAnswer } from "./answer-rows.ts";
import { askedIn, isKnown } from "./asked.ts";
import type { Desk } from "./desk.ts";
import { type Draft, render, SHORT_WORDS, USUAL_WORDS } from "./draft.ts";
import { fitOf, tasksOf } from "./fit.ts";
import {
  baseQuestion,
  type FollowUp,
  followUpIn,
  lastAnswer,
  markersIn,
  ordinalIn,
} from "./follow-up.ts";
import { INTENTS, type Intent } from "./intents.ts";
import { languageOf } from "./language.ts";
import { sayIn, says } from "./phrases.ts";
import { indexResume } from "./resume-index.ts";
import { scopeOf } from "./scope.ts";

/** What the user tells when the last answer asked for a number: neither a question nor another wish. */
function isTold(question: string, last: string): boolean {
  const folded = fold(question);
  return (
    says(last, "askNumber") &&
    !folded.includes("?") &&
    !INTENTS.some(([, pattern]) => pattern.test(folded))
  );
}

/** "I supported 400 users", "about 400 a month": the user tells of themselves, with a number. Folded. */
const STATES =
  /^\W*(?:(?:i|we|ich|wir|je|nous|yo)\b.*|j['’].*|(?:(?:about|around|roughly|some|over|nearly|more than|etwa|rund|ungefahr|knapp|mehr als|uber|environ|pres de|plus de|unos|unas|cerca de|mas de)\s)?)\p{N}/u;

/** Talk is no evidence: says how what was told becomes a fact. */
const toldAnswer = ({ say }: Desk): Draft => ({ lead: say("told"), sections: [] });

const WRITERS: Readonly<Record<Intent, (desk: Desk) => Draft>> = {
  letter: letterAnswer,
  interview: interviewAnswer,
  summary: summaryAnswer,
  rewrite: (desk) => rewriteAnswer(desk, false),
  shorten: (desk) => rewriteAnswer(desk, true),
  order: orderAnswer,
  keywords: keywordsAnswer,
  gap: gapAnswer,
  years: yearsAnswer,
  have: haveAnswer,
  evidence: haveAnswer,
  missing: missingAnswer,
  explain: explainAnswer,
  posting: postingAnswer,
  highlight: highlightAnswer,
  fit: fitAnswer,
};

/** Questions about one thing; without a thing they are about the whole. */
const ABOUT_A_THING: ReadonlySet<Intent> = new Set(["have", "evidence", "posting"]);

/** "The second requirement", "[J4]": the line that a question points at without saying what is in it. */
function pointedLine({ question, fit, posting }: Desk): string | null {
  const [marker] = markersIn(question).filter((ref) => ref.startsWith("J"));
  const marked = posting.lines.find(({ ref }) => ref === marker);
  if (marked) return marked.text;
  const number = REQUIREMENT.test(fold(question)) ? ordinalIn(fold(question)) : null;
  return number === null ? null : (fit.at(number > 0 ? number - 1 : number)?.line.text ?? null);
}

const REQUIREMENT =
  /\b(?:requirements?|must.haves?|posting lines?|anforderung(?:en)?|exigences?|requisitos?)\b/;

/** With these a requirement that is pointed at is only what the deed is for. */
const DEEDS: ReadonlySet<Intent> = new Set([
  "rewrite",
  "shorten",
  "letter",
  "interview",
  "summary",
]);

function written(desk: Desk): Draft {
  const question = fold(desk.question);
  const intent = INTENTS.find(([, pattern]) => pattern.test(question))?.[0];
  const line = intent && DEEDS.has(intent) ? null : pointedLine(desk);
  if (line !== null) return haveAnswer({ ...desk, question: line });
  const asked = askedIn(desk.question);
  if (intent === "years" && asked.needs.length > 0) {
    return asked.needs.some(({ options }) => options.some(({ type }) => type === "term"))
      ? haveAnswer(desk)
      : yearsAnswer(desk);
  }
  if (intent && ABOUT_A_THING.has(intent) && intent !== "posting" && asked.needs.length === 0)
    return intent === "evidence" ? highlightAnswer(desk) : fitAnswer(desk);
  if (intent === "fit" && desk.scope) return highlightAnswer(desk);
  if (intent) return WRITERS[intent](desk);
  if (desk.scope) return highlightAnswer(desk);
  const namesATerm = asked.needs.some(({ options }) =>
    options.some(({ type }) => type === "term" || type === "language" || type === "degree"),
  );
  if (namesATerm && isKnown(asked, desk.index)) return haveAnswer(desk);
  return STATES.test(question) && !question.includes("?") ? toldAnswer(desk) : helpAnswer(desk);
}

function followed(desk: Desk, followUp: FollowUp, last: string): Draft {
  if (followUp.type === "why") return whyAnswer(desk, last);
  if (followUp.type === "item") return itemAnswer(desk, last, followUp.number);
  return written(followUp.type === "more" ? { ...desk, told: last } : desk);
}

/**
 * The built-in coach's answer as markdown, below 350 words, in the language of the question. Every statement about the
 * user quotes a row under its marker, every one about the posting a line of it; nothing else is stated as a fact.
 * `today` is for jobs that go on. Same brief and day, same answer.
 */
export function writeAnswer(brief: Brief, today: Date): string {
  const history = brief.history.filter(({ content }) => content !== brief.question);
  const last = lastAnswer(history);
  const followUp = last === "" ? null : followUpIn(brief.question);
  const base = followUp ? baseQuestion(history) : "";
  const question = base === "" ? brief.question : base;
  const earlier = history.filter(({ role }) => role === "user").map(({ content }) => content);
  const say = sayIn(languageOf(brief.question, earlier));
  const index = indexResume(brief.entries);
  const desk: Desk = {
    question,
    say,
    posting: brief.posting,
    index,
    fit: fitOf(brief.posting, index, today),
    tasks: tasksOf(brief.posting, index, today),
    evidence: brief.evidence,
    today,
    scope: scopeOf(question, brief.entries),
    told: "",
  };
  const draft = followUp
    ? followed(desk, followUp, last)
    : isTold(question, last)
      ? toldAnswer(desk)
      : written(desk);
  return render(draft, say, followUp?.type === "shorter" ? SHORT_WORDS : USUAL_WORDS);
}
