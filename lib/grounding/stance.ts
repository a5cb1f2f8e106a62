import { matchesIn } from "../terms/matches.ts";
import { keptByObject } from "../terms/word-cache.ts";
import { denies } from "./given.ts";
import { groupAt, type MarkerGroup } from "./marker-groups.ts";
import { clauseAt, isLabel, isWithin, type SentenceView } from "./sentence-view.ts";
import {
  ASKED_FOR,
  ASKS,
  CONDITION,
  DEFINITE,
  EXAMPLE,
  IMPERATIVE,
  MODAL,
  NAMES_IT,
  POSTING_CUE,
  REPORTS,
  WISHES,
  YOURS,
} from "./stance-tables.ts";

/** Whom the words at a place speak of, and the markers that answer for them. */
export interface Stance {
  about: "user" | "posting" | "none";
  /** Stated as a fact, or offered as wording for the resume. */
  isSaid: boolean;
  isOffered: boolean;
  group: MarkerGroup | null;
}

const UNSAID: Stance = { about: "none", isSaid: false, isOffered: false, group: null };

/** Right after a word: "… that they ask for". */
const FOR_THEM =
  /^[^\p{L}]{0,3}(?:\p{L}+ ){0,2}(?:that |which |die |que )?(?:they|the posting|the role|the job|is asked|are asked|asked for|requirement|required|line\b|die anzeige|verlangt|gefordert|l['’]annonce|demande|exige|la oferta|piden|exigen|valoran|requieren)/u;

/** Most words stand before none of these: one look tells. */
const ANY_FOR_THEM =
  /they|posting|role|job|asked|require|line|anzeige|verlangt|gefordert|annonce|demande|exige|oferta|piden|valoran/;

/** In a table the words beside a quoted row are said of it. */
const isBesideRow = ({ text, lead }: SentenceView) =>
  text.startsWith("|") && lead?.refs.length === 1;

/** Words of a question, of advice, of a condition: what they name is not said to be so. */
function isUnsaid(view: SentenceView, at: number, group: MarkerGroup | null): boolean {
  const { folded } = view;
  const clause = clauseAt(view, at);
  const isCited = (group !== null && group.rows.length > 0) || isBesideRow(view);
  const sentenceBefore = folded.slice(folded.lastIndexOf(";", at) + 1, at);
  if (CONDITION.test(sentenceBefore)) return true;
  if (!isCited && CONDITION.test(folded.slice(at, clause.end))) return true;
  // "They would like a C1 licence [J3]": wished for, and so asked.
  const isAsked = group !== null && ASKED_FOR.test(folded.slice(clause.start, at));
  if (isCited || isAsked) return false;
  const before = withoutPromise(view, clause.start, at);
  const isOwned = YOURS.test(before);
  if (isOwned || isReported(before) || isNaming(before)) return false;
  if (MODAL.test(before) || WISHES.test(before)) return true;
  if (!IMPERATIVE.test(before)) return false;
  return EXAMPLE.test(before) || !DEFINITE.test(before);
}

/** "They will give you six weeks": what who hires will do is said of the posting. */
function withoutPromise({ cues, folded }: SentenceView, from: number, at: number): string {
  const theirs = cues.findLast(
    (cue) => cue.about === "posting" && cue.isStrong && from <= cue.at && cue.at < at,
  );
  if (!theirs) return folded.slice(from, at);
  const promised = folded.slice(theirs.at, at).replace(/^((?:\S+ ){1,4}?)will\b/, "$1");
  return folded.slice(from, theirs.at) + promised;
}

/** "You can also name MATLAB": what is to be named is claimed. */
const isNaming = (before: string) => {
  const naming = NAMES_IT.exec(before);
  return naming !== null && !denies(before.slice(0, naming.index));
};

/** "You can add that …", "Say that …": what is to be said is said. */
const isReported = (before: string) => {
  const report = REPORTS.exec(before);
  return report !== null && !denies(before.slice(0, report.index));
};

function aboutAt(view: SentenceView, at: number, group: MarkerGroup | null): Stance["about"] {
  const { cues, folded } = view;
  const next = folded.slice(at, at + 60);
  if (ANY_FOR_THEM.test(next) && FOR_THEM.test(next.replace(/^[\p{L}\p{N}+#.%-]+/u, "")))
    return "posting";
  const from = group?.from ?? 0;
  const asCue = (about: "user" | "posting" | "others" | undefined) =>
    about === "others" || about === undefined ? "none" : about;
  const own = cues.findLast((cue) => cue.at >= from && cue.at <= at);
  const turned = cues.findLast((cue) => cue.about === "user" && cue.at < at)?.at ?? from;
  const isNamed = cues.some(
    (cue) => cue.isStrong && cue.about === "posting" && turned <= cue.at && cue.at <= at,
  );
  const isWeak = own?.about === "posting" && !isNamed && (group?.rows.length ?? 0) > 0;
  // "People often ask for more": who asks is not the posting.
  const isOfOthers =
    own?.about === "posting" &&
    !own.isStrong &&
    cues.findLast((cue) => cue.at < own.at && cue.at >= clauseAt(view, at).start)?.about ===
      "others";
  if (isOfOthers) return "none";
  if (own && own.about !== "others" && !isWeak) return asCue(own.about);
  if (group && group.rows.length > 0) return "user";
  // "Swedish at B1 covers the second language [J27]": what the user has answers what is asked.
  if (group && ANSWERS.test(folded.slice(at, Math.max(at, group.start)))) return "user";
  if (group) return "posting";
  const before = cues.findLast((cue) => cue.at <= at);
  if (before) return asCue(before.about);
  const last = view.groups.findLast(({ end }) => end <= at);
  // "Service mesh [J18]: …" goes on with what answers it.
  if (last && last.rows.length === 0 && isLabel(view.text, last.end)) return "user";
  // In a table the next cell answers what is asked.
  if (last && last.rows.length === 0 && isNextCell(view, last.end, at)) return "user";
  if (last) return last.rows.length > 0 ? "user" : "posting";
  if (view.goesOn) return view.goesOn;
  const here = clauseAt(view, at);
  const after = cues.find((cue) => cue.at > at && cue.at < here.end);
  if (after) return asCue(after.about);
  if (view.lead?.about && view.kind === "item") return asCue(view.lead.about);
  if (view.groups.some(({ rows }) => rows.length > 0)) return "user";
  if (isBesideRow(view)) return "user";
  const said = folded.slice(here.start, at);
  if (isReported(said)) return "user";
  if (IMPERATIVE.test(folded.slice(here.start, here.end)))
    return IMPERATIVE.test(said) && DEFINITE.test(said) ? "user" : "none";
  return view.follows ?? (view.isAmongRows ? "user" : "none");
}

const ANSWERS =
  /\b(?:covers?|meets?|match(?:es)?|fits?|answers?|satisf(?:y|ies)|fulfils?|corresponds?|deckt|decken|erfullt|erfullen|passt|passen|couvr\w+|repond\w*|cubr\w+|cumpl\w+)\b/;

const isNextCell = ({ text }: SentenceView, from: number, at: number) =>
  text.startsWith("|") && text.slice(from, at).includes("|");

const stancesIn = keptByObject((_: SentenceView) => new Map<number, Stance>());

/** How the words at a place are meant. */
export function stanceAt(view: SentenceView, at: number): Stance {
  const known = stancesIn(view);
  const own = known.get(at) ?? readStance(view, at);
  known.set(at, own);
  return own;
}

/** "They offer £40,000; do tips come on top?": the question begins with its clause, the first that asks or the last. */
function questionStart({ folded }: SentenceView): number {
  const starts = [0, ...matchesIn(folded, /;/g).map(({ index }) => index + 1)];
  return starts.find((start) => ASKS.test(folded.slice(start))) ?? starts.at(-1) ?? 0;
}

function readStance(view: SentenceView, at: number): Stance {
  if (isWithin(view.silent, at) || isWithin(view.verbatim, at)) return UNSAID;
  const group = groupAt(view.groups, at, view.text);
  const quote = view.offered.find(({ start, end }) => start <= at && at < end);
  if (quote) {
    const wish = view.folded.slice(Math.max(quote.start, clauseAt(view, at).start), at);
    const isSaid = !CONDITION.test(view.folded.slice(0, quote.start)) && !WISHES.test(wish);
    return { about: "user", isSaid, isOffered: true, group };
  }
  const isUnder = (group?.rows.length ?? 0) === 0;
  const isDeniedThere =
    isUnder && view.lead?.denies === true && !view.cues.some((cue) => cue.about === "user");
  const isAsked = view.isQuestion && clauseAt(view, at).end >= questionStart(view);
  if (isAsked || isDeniedThere || (view.lead?.advises && group === null))
    return { ...UNSAID, group };
  const cell = view.cells.find(({ start, end }) => start <= at && at < end)?.about;
  if (cell === "verdict") return { ...UNSAID, group };
  const about = cell ?? aboutAt(view, at, group);
  return { about, isSaid: about !== "none" && !isUnsaid(view, at, group), isOffered: false, group };
}

/** Whether a sentence speaks of the posting anywhere. */
export const speaksOfPosting = (view: SentenceView) => {
  POSTING_CUE.lastIndex = 0;
  return view.groups.some(({ jobs }) => jobs.length > 0) || POSTING_CUE.test(view.folded);
};
