/** Every sentence of the coach in English; the other languages have the same keys. `{…}` is filled in. */
export const EN = {
  open: "“",
  close: "”",
  coach: "_Built-in coach: answered from your rows and the posting, without a language model._",

  // headings
  putFirst: "Put first",
  strongest: "Strongest for this posting",
  theirWords: "Use the posting's words",
  partly: "Shown in part",
  missing: "Not in your rows",
  missingMust: "Required, not in your rows",
  missingNice: "Nice to have, not in your rows",
  exactTerms: "In your rows in the same words",
  otherTerms: "In your rows in other words",
  absentTerms: "In no row",
  before: "Before",
  after: "After",
  whatYouCan: "You can ask me",
  opening: "Opening",
  middle: "Middle",
  closing: "Close",
  whatToDo: "What to do",

  // fit and what is missing
  fitLead:
    "**{title}**: your rows cover {covered} of {total} requirements, wishes included; {partly} in part, {missing} not at all.",
  fitNone: "The posting **{title}** has no line that I can read as a requirement. Its lines:",
  noLines: "The posting **{title}** has no lines, so there is nothing to hold your rows against.",
  answers: "{row} answers {line}",
  lacks: "{line}: no row names {terms}",
  lacksWithRow: "{line}: no row names {terms}; the rest is in {row}",
  yearsShort: "{line}: the dates of {refs} add up to about {count} {unit}",
  yearsOther:
    "{line}: no row names the field itself; all dates of {refs} add up to about {count} {unit}",
  lesser: "{line}: your row says {row}",
  weak: "{line}: nearest is {row}",
  soft: "{line}: no row shows it; pick a bullet that does, or leave it out",
  also: "Also: {list}",
  otherForm:
    "{line} says {term}; your row says {row}. Take the posting's word where it is the same thing.",
  narrower: "{line} says {term}; your row {row} has {via}. Name both.",
  listedOnly: "{term} stands only in a list: {row}. A bullet that shows it would be stronger.",
  leaveOut: "Leave out what no row shows, or add a row first if you have done it.",
  nothingMissing: "No requirement of **{title}** is without a row.",
  missingLead: "Of what **{title}** requires, your rows do not show {count} points:",
  missingOne: "Of what **{title}** requires, your rows do not show this:",
  partlyLead: "No required line of **{title}** is without any row. Thin or absent is this:",

  // what to highlight
  highlightLead: "For **{title}** these rows carry most:",
  highlightScope: "Of the rows that you ask about, these carry most for **{title}**:",
  highlightNone: "No row meets a line of **{title}** directly. Strongest on their own:",

  // can I write, do I have
  yes: "**Yes: {term}.**",
  yesListed: "**{term}: only as a listed skill.** No bullet shows it in use.",
  yesNarrower: "**{term}: yes, in another word.** Your rows have {via}, which stands for it.",
  partlyHave: "**{term}: in part.** Write what the row says and no more.",
  no: "**No: no row names {term}.** Do not write it unless you add a row that shows it.",
  yearsYes: "**Yes, at least {term}.** The dates of {refs} add up to about {count} {unit}.",
  yearsNo: "**Not {term}.** The dates of {refs} add up to about {count} {unit}.",
  shownIn: "It stands in {row}",
  asksFor: "The posting asks for it: {line}",
  asksNot: "The posting does not name it.",
  nearest: "Closest: {row}",
  totalYears:
    "The dates of your jobs add up to about **{count} {unit}** of work, overlaps counted once: {refs}.",
  noDates: "No job has a start date, so I cannot add up any time.",
  year: "year",
  years: "years",
  month: "month",
  months: "months",

  // rewriting
  rewriteLead: "Reworded from the row's own words, nothing added:",
  rewriteSame: "I would leave {row} as it is: I find nothing in it to cut or to turn around.",
  shortenSame: "I would not cut {row}, your longest bullet: I find nothing in it that can go.",
  rewriteNone: "There is no bullet to reword yet. Name a row by its marker, or paste the bullet.",
  addIfTrue: "If it is true, add the posting's word from {line}.",
  askNumber:
    "How many, how much or how often was it? Tell me and confirm it as a fact, then I can use it.",
  told: "Thank you. I answer only from your rows and your confirmed notes: press “Use this as a fact” under your message, then ask again.",

  // keywords
  keywordsLead: "Terms of **{title}** and where your rows have them:",
  keywordsNone: "**{title}** names no tools, skills or degrees that I can pick out.",
  keywordOther: "{term} {line}: your row has {row}",

  // gap
  gapLead: "Your dates leave this between jobs:",
  gapItem: "between {before} and {after}",
  gapFilled: "{row} falls into that time: name it there",
  gapNone: "Your job dates show no pause of more than three months.",
  gapAdvice: "Say in one line what the time was for, then go on to {row}.",
  missingAdvice:
    "For what is asked and not in your rows, say so and name the nearest thing that you have done:",
  explainLead: "How to speak of what **{title}** asks for and no row shows:",
  explainNear:
    "{line}: say that you have not done just this, and go on to the nearest thing, {row}",
  explainNone: "{line}: no row comes near it. Say so, and how you would get there.",
  explainNothing: "No requirement of **{title}** is without a row, so there is nothing to explain.",

  // interview
  interviewLead: "Questions to expect for **{title}**, with the row to answer from:",
  interviewCovered: "On {line}: tell what you did in {row}",
  interviewMissing:
    "On {line}: no row shows it. If you have it, add a row; if not, say how you would get there.",

  // letter
  letterLead: "Outline of a letter for **{title}**{at}:",
  letterOpening: "Name the role and why this one: {line}",
  letterProof: "{row}, because they ask for {line}",
  letterGap: "Be open about {line}: no row shows it.",
  letterClose: "Close with when you can start and that you would like to talk.",
  at: " at {company}",

  // summary
  summaryLead: "A summary from your rows, for the top of your resume:",
  summaryRole: "{title} {ref}",
  summaryRoleYears: "{title} with about {count} {unit} of work {ref}",
  summaryTerms: "At home in {terms}.",
  summaryNote:
    "Change the words, keep the facts: each of them stands in the row behind its marker.",

  // order of sections
  orderLead: "Order of sections for **{title}**, by what answers its requirements:",
  orderItem: "**{section}**: {row}",
  orderEmpty: "**{section}**: answers no requirement directly",
  work: "Work",
  education: "Education",
  project: "Projects",
  skill: "Skills",

  // the posting's side
  postingLead: "**{title}**{at} says:",
  postingNone: "No line of **{title}** says anything on that.",

  // follow-ups and the rest
  whyLead: "Because of these pairs of posting line and row:",
  whyPair: "{line} is met by {row}, in the words “{words}”",
  whyNone: "My last answer cited nothing that I could explain. Ask about a requirement or a row.",
  nthLead: "That point rests on:",
  alsoMeets: "The same row also bears on {line}",
  nthNone: "The last answer has no such point.",
  helpLead: "On {subject} I found nothing in your rows or in the posting.",
  helpRows: "I am not sure what you ask. What comes nearest in your rows and the posting:",
  help: "what to put first, what is missing, whether you can write that you know something, keywords, a bullet to reword, a summary, a letter's outline, interview questions, a gap in your dates",
} as const;

export type PhraseKey = keyof typeof EN;
export type PhraseTable = Readonly<Record<PhraseKey, string>>;
