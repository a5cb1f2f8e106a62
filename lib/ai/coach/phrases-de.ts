import type { PhraseTable } from "./phrases-en.ts";

export const DE: PhraseTable = {
  open: "„",
  close: "“",
  coach: "_Eingebauter Coach: aus Ihren Zeilen und der Anzeige beantwortet, ohne Sprachmodell._",

  putFirst: "Nach vorn stellen",
  strongest: "Am stärksten für diese Anzeige",
  theirWords: "Die Wörter der Anzeige nehmen",
  partly: "Teilweise belegt",
  missing: "Nicht in Ihren Zeilen",
  missingMust: "Verlangt, aber nicht in Ihren Zeilen",
  missingNice: "Erwünscht, aber nicht in Ihren Zeilen",
  exactTerms: "Im selben Wortlaut in Ihren Zeilen",
  otherTerms: "Mit anderen Wörtern in Ihren Zeilen",
  absentTerms: "In keiner Zeile",
  before: "Vorher",
  after: "Nachher",
  whatYouCan: "Sie können mich fragen",
  opening: "Einstieg",
  middle: "Mitte",
  closing: "Schluss",
  whatToDo: "Was zu tun ist",

  fitLead:
    "**{title}**: Ihre Zeilen decken {covered} von {total} Anforderungen und Wünschen; {partly} teilweise, {missing} gar nicht.",
  fitNone: "In der Anzeige **{title}** kann ich keine Zeile als Anforderung lesen. Ihre Zeilen:",
  noLines: "Die Anzeige **{title}** hat keine Zeilen, mit denen ich Ihre vergleichen könnte.",
  answers: "{row} passt zu {line}",
  lacks: "{line}: keine Zeile nennt {terms}",
  lacksWithRow: "{line}: keine Zeile nennt {terms}; das Übrige steht in {row}",
  yearsShort: "{line}: die Zeiten von {refs} ergeben zusammen etwa {count} {unit}",
  yearsOther:
    "{line}: keine Zeile nennt das Gebiet selbst; alle Zeiten von {refs} ergeben etwa {count} {unit}",
  lesser: "{line}: Ihre Zeile sagt {row}",
  weak: "{line}: am nächsten kommt {row}",
  soft: "{line}: keine Zeile zeigt es; wählen Sie einen Punkt, der es zeigt, oder lassen Sie es weg",
  also: "Außerdem: {list}",
  otherForm:
    "{line} sagt {term}, Ihre Zeile {row}. Nehmen Sie das Wort der Anzeige, wo es dasselbe meint.",
  narrower: "{line} sagt {term}; Ihre Zeile {row} hat {via}. Nennen Sie beides.",
  listedOnly: "{term} steht nur in einer Liste: {row}. Ein Punkt, der es zeigt, wäre stärker.",
  leaveOut:
    "Lassen Sie weg, was keine Zeile zeigt, oder ergänzen Sie zuerst eine Zeile, wenn Sie es getan haben.",
  nothingMissing: "Keine Anforderung von **{title}** bleibt ohne Zeile.",
  missingLead: "Von dem, was **{title}** verlangt, zeigen Ihre Zeilen {count} Punkte nicht:",
  missingOne: "Von dem, was **{title}** verlangt, zeigen Ihre Zeilen dies nicht:",
  partlyLead:
    "Keine verlangte Zeile von **{title}** ist ganz ohne Beleg. Dünn oder offen ist dies:",

  highlightLead: "Für **{title}** tragen diese Zeilen am meisten:",
  highlightScope: "Von den Zeilen, nach denen Sie fragen, tragen diese am meisten für **{title}**:",
  highlightNone: "Keine Zeile trifft **{title}** unmittelbar. Für sich am stärksten:",

  yes: "**Ja: {term}.**",
  yesListed: "**{term}: nur in einer Liste genannt.** Kein Punkt zeigt den Einsatz.",
  yesNarrower: "**{term}: ja, mit anderem Wort.** In Ihren Zeilen steht {via}, das dafür steht.",
  partlyHave: "**{term}: teilweise.** Schreiben Sie, was die Zeile sagt, und nicht mehr.",
  no: "**Nein: keine Zeile nennt {term}.** Schreiben Sie es nicht, solange keine Zeile es zeigt.",
  yearsYes:
    "**Ja, mindestens {term}.** Die Zeiten von {refs} ergeben zusammen etwa {count} {unit}.",
  yearsNo: "**Nicht {term}.** Die Zeiten von {refs} ergeben zusammen etwa {count} {unit}.",
  shownIn: "Es steht in {row}",
  asksFor: "Die Anzeige verlangt es: {line}",
  asksNot: "Die Anzeige nennt es nicht.",
  nearest: "Am nächsten: {row}",
  totalYears:
    "Die Daten Ihrer Stellen ergeben etwa **{count} {unit}** Arbeit, Überschneidungen einmal gezählt: {refs}.",
  noDates: "Keine Stelle hat ein Anfangsdatum, also kann ich keine Zeit zusammenzählen.",
  year: "Jahr",
  years: "Jahre",
  month: "Monat",
  months: "Monate",

  rewriteLead: "Mit den eigenen Wörtern der Zeile neu gestellt, nichts ergänzt:",
  rewriteSame: "Ich würde {row} so lassen: ich finde nichts, was zu kürzen oder zu drehen wäre.",
  shortenSame:
    "Ihren längsten Punkt {row} würde ich nicht kürzen: ich finde nichts Entbehrliches darin.",
  rewriteNone:
    "Es gibt noch keinen Punkt zum Umformulieren. Nennen Sie eine Zeile mit ihrem Kürzel oder fügen Sie den Punkt ein.",
  addIfTrue: "Wenn es stimmt, nehmen Sie das Wort der Anzeige aus {line} dazu.",
  askNumber:
    "Wie viele, wie viel oder wie oft war es? Nennen Sie mir die Zahl und bestätigen Sie sie als Tatsache, dann kann ich sie verwenden.",
  told: "Danke. Ich antworte nur aus Ihren Zeilen und bestätigten Notizen: Drücken Sie „Use this as a fact“ unter Ihrer Nachricht und fragen Sie dann noch einmal.",

  keywordsLead: "Begriffe von **{title}** und wo Ihre Zeilen sie haben:",
  keywordsNone:
    "**{title}** nennt keine Werkzeuge, Kenntnisse oder Abschlüsse, die ich herauslesen kann.",
  keywordOther: "{term} {line}: in Ihrer Zeile steht {row}",

  gapLead: "Zwischen Ihren Stellen lassen die Daten dies offen:",
  gapItem: "zwischen {before} und {after}",
  gapFilled: "{row} fällt in diese Zeit: nennen Sie es dort",
  gapNone: "Ihre Daten zeigen keine Pause von mehr als drei Monaten zwischen Stellen.",
  gapAdvice: "Sagen Sie in einem Satz, wofür die Zeit war, und gehen Sie weiter zu {row}.",
  missingAdvice:
    "Was verlangt ist und nicht in Ihren Zeilen steht: sagen Sie es offen und nennen Sie das Nächste, was Sie getan haben:",

  explainLead: "So sprechen Sie über das, was **{title}** verlangt und keine Zeile zeigt:",
  explainNear:
    "{line}: sagen Sie, dass Sie genau das nicht gemacht haben, und kommen Sie auf das Nächstliegende, {row}",
  explainNone: "{line}: keine Zeile kommt dem nahe. Sagen Sie das, und wie Sie dahin kämen.",
  explainNothing: "Keine Anforderung von **{title}** ist ohne Zeile; es gibt nichts zu erklären.",
  interviewLead: "Fragen, die für **{title}** zu erwarten sind, mit der Zeile für die Antwort:",
  interviewCovered: "Zu {line}: erzählen Sie, was Sie getan haben: {row}",
  interviewMissing:
    "Zu {line}: keine Zeile zeigt es. Wenn Sie es haben, ergänzen Sie eine Zeile; wenn nicht, sagen Sie, wie Sie dahin kämen.",

  letterLead: "Gliederung eines Anschreibens für **{title}**{at}:",
  letterOpening: "Nennen Sie die Stelle und warum gerade diese: {line}",
  letterProof: "{row}, denn verlangt ist {line}",
  letterGap: "Sagen Sie offen zu {line}: keine Zeile zeigt es.",
  letterClose: "Schließen Sie damit, ab wann Sie können und dass Sie gern sprechen würden.",
  at: " bei {company}",

  summaryLead: "Ein Kurzprofil aus Ihren Zeilen für den Anfang des Lebenslaufs:",
  summaryRole: "{title} {ref}",
  summaryRoleYears: "{title} mit etwa {count} {unit} Arbeit {ref}",
  summaryTerms: "Zu Hause in {terms}.",
  summaryNote:
    "Ändern Sie die Wörter, behalten Sie die Tatsachen: jede steht in der Zeile hinter ihrem Kürzel.",

  orderLead: "Reihenfolge der Abschnitte für **{title}**, nach dem, was die Anforderungen trifft:",
  orderItem: "**{section}**: {row}",
  orderEmpty: "**{section}**: trifft keine Anforderung unmittelbar",
  work: "Berufserfahrung",
  education: "Ausbildung",
  project: "Projekte",
  skill: "Kenntnisse",

  postingLead: "**{title}**{at} sagt:",
  postingNone: "Keine Zeile von **{title}** sagt etwas dazu.",

  whyLead: "Wegen dieser Paare aus Anzeige und Zeile:",
  whyPair: "{line} wird getroffen von {row}, mit den Wörtern „{words}“",
  whyNone:
    "Meine letzte Antwort nannte nichts, was ich begründen könnte. Fragen Sie nach einer Anforderung oder einer Zeile.",
  nthLead: "Dieser Punkt beruht auf:",
  alsoMeets: "Dieselbe Zeile betrifft auch {line}",
  nthNone: "Die letzte Antwort hat keinen solchen Punkt.",
  helpLead: "Zu {subject} finde ich nichts in Ihren Zeilen und nichts in der Anzeige.",
  helpRows:
    "Ich bin nicht sicher, was Sie wissen möchten. Am nächsten in Ihren Zeilen und der Anzeige:",
  help: "was nach vorn gehört, was fehlt, ob Sie etwas schreiben können, Schlüsselwörter, ein Punkt zum Umformulieren, ein Kurzprofil, die Gliederung eines Anschreibens, Fragen im Gespräch, eine Lücke in den Daten",
};
