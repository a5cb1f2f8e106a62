/**
 * How the built-in coach does on our own pairs: what it calls missing beside a coach that counts shared words, whether
 * it answers "can I write that I know X?" from the rows, how alike its answers to different questions are, their
 * length and language, and what the claim check marks in them: `node bench/coach/run.ts`.
 */
import { languageOf } from "../../lib/ai/coach/language.ts";
import { sayIn } from "../../lib/ai/coach/phrases.ts";
import { checkClaims } from "../../lib/grounding/claims.ts";
import { printTable } from "../table.ts";
import { HELD_PAIRS } from "./held-pairs.ts";
import {
  ask,
  type Desk,
  deskOf,
  lineWith,
  similarity,
  TODAY,
  wordOverlapMissing,
} from "./measure.ts";
import { COACH_PAIRS, KNOWN_THINGS } from "./pairs.ts";
import { QUESTIONS } from "./questions.ts";

const EN = sayIn("en");
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const cited = (answer: string, ref: string) => answer.includes(`[${ref}]`);

/** The part of an answer under the headings of what no row shows. */
function calledMissing(answer: string): string {
  const headings = [EN("missingMust"), EN("missingNice")].map((title) => `**${title}**`);
  return answer
    .split(/\n(?=\*\*)/)
    .filter((part) => headings.some((heading) => part.startsWith(heading)))
    .join("\n");
}

function printMissing(title: string, pairs: typeof COACH_PAIRS): void {
  const counts = pairs.map((pair) => {
    const desk = deskOf(pair);
    const answer = ask(desk, "What am I missing?");
    const listed = calledMissing(answer);
    const rival = wordOverlapMissing(desk);
    const missing = pair.missing.map((part) => lineWith(desk, part));
    const covered = pair.covered.map((part) => lineWith(desk, part));
    return {
      missing: missing.length,
      named: missing.filter(({ ref }) => cited(answer, ref)).length,
      wrong: covered.filter(({ ref }) => cited(listed, ref)).length,
      inPart: covered.filter(({ ref }) => cited(answer, ref) && !cited(listed, ref)).length,
      rivalNamed: missing.filter((line) => rival.includes(line)).length,
      rivalWrong: covered.filter((line) => rival.includes(line)).length,
    };
  });
  const total = (key: keyof (typeof counts)[number]) => mean(counts.map((each) => each[key]));
  const row = (name: string, named: number, wrong: number, inPart: string) => [
    name,
    percent(named / total("missing")),
    wrong.toFixed(2),
    inPart,
  ];
  printTable(
    title,
    ["", "missing must-haves named", "covered called missing", "covered shown in part"],
    [
      row("shared words", total("rivalNamed"), total("rivalWrong"), ""),
      row("the coach", total("named"), total("wrong"), total("inPart").toFixed(2)),
      ["target", "≥ 98 %", "≤ 0.20", ""],
    ],
  );
}

/** The answer says no: it begins as the coach's refusals do. */
const refuses = (answer: string) => answer.startsWith(EN("no", { term: "" }).slice(0, 8));

function printKnown(): void {
  const kinds = {
    alias: "in a row, otherwise named",
    postingOnly: "in the posting only",
    nowhere: "nowhere",
  } as const;
  const wrong: string[] = [];
  let marked = 0;
  const rows = (["alias", "postingOnly", "nowhere"] as const).map((kind) => {
    const right = KNOWN_THINGS.flatMap((known) => {
      const desk = deskOf({ resume: known.resume, posting: known.resume });
      return known[kind].map((thing) => {
        const answer = ask(desk, `Can I write that I know ${thing}?`);
        const citesRow = /\[[WEPS]\d+\]/.test(answer);
        const isRight = kind === "alias" ? !refuses(answer) && citesRow : refuses(answer);
        marked += checkClaims(answer, desk.entries, desk.posting, TODAY).length;
        if (!isRight) wrong.push(`${known.resume}: ${thing}`);
        return isRight;
      });
    });
    return [kinds[kind], `${right.filter(Boolean).length} of ${right.length}`];
  });
  printTable("“Can I write that I know X?”, answered from the rows", ["X stands", "right"], rows);
  console.log(`marked spans: ${marked}`);
  if (wrong.length > 0) console.log(`wrong: ${wrong.join(", ")}`);
}

const withoutQuotes = (answer: string) => answer.replace(/[“„«][^”“»]*[”“»]|\*\*[^*]*\*\*/gu, " ");

function answersOf(desk: Desk, language: string) {
  return (QUESTIONS[language] ?? []).map((question) => {
    const text = ask(desk, question);
    const marked = checkClaims(text, desk.entries, desk.posting, TODAY).length;
    return { question, text, marked };
  });
}

function printAnswers(pairs: typeof COACH_PAIRS): void {
  const desks = pairs.map(deskOf);
  const closest = { score: 0, questions: "" };
  const rows = Object.keys(QUESTIONS).map((language) => {
    const answers = desks.map((desk) => answersOf(desk, language));
    const alike = answers.map((own) =>
      own.flatMap((a, at) =>
        own.slice(at + 1).map((b) => {
          const score = similarity(a.text, b.text);
          if (score > closest.score)
            Object.assign(closest, { score, questions: `${a.question} / ${b.question}` });
          return score;
        }),
      ),
    );
    const all = answers.flat();
    const words = all.map(({ text }) => text.split(/\s+/).filter(Boolean).length);
    return [
      language,
      `${all.length}`,
      Math.max(...alike.flat()).toFixed(2),
      mean(alike.flat()).toFixed(2),
      `${Math.max(...words)}`,
      `${all.filter(({ text }) => languageOf(withoutQuotes(text), []) !== language).length}`,
      `${all.reduce((sum, { marked }) => sum + marked, 0)}`,
    ];
  });
  printTable(
    `Different questions about one pair, ${desks.length} pairs`,
    ["", "answers", "most alike", "alike, mean", "most words", "other language", "marked spans"],
    [...rows, ["target", "", "< 1", "", "< 350", "0", "0"]],
  );
  console.log(`most alike: ${closest.questions}`);
}

printMissing(`“What am I missing?”, ${COACH_PAIRS.length} pairs`, COACH_PAIRS);
printMissing(`${HELD_PAIRS.length} pairs that were only measured`, HELD_PAIRS);
printKnown();
printAnswers(COACH_PAIRS);
printAnswers(HELD_PAIRS);
