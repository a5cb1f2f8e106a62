import type { PhraseTable } from "./phrases-en.ts";

export const ES: PhraseTable = {
  open: "«",
  close: "»",
  coach:
    "_Coach integrado: respuesta a partir de tus líneas y de la oferta, sin modelo de lenguaje._",

  putFirst: "Poner primero",
  strongest: "Lo más fuerte para esta oferta",
  theirWords: "Usar las palabras de la oferta",
  partly: "Mostrado en parte",
  missing: "No está en tus líneas",
  missingMust: "Exigido, no está en tus líneas",
  missingNice: "Deseable, no está en tus líneas",
  exactTerms: "En tus líneas con las mismas palabras",
  otherTerms: "En tus líneas con otras palabras",
  absentTerms: "En ninguna línea",
  before: "Antes",
  after: "Después",
  whatYouCan: "Puedes preguntarme",
  opening: "Inicio",
  middle: "Centro",
  closing: "Cierre",
  whatToDo: "Qué hacer",

  fitLead:
    "**{title}**: tus líneas cubren {covered} de {total} requisitos y deseos; {partly} en parte, {missing} nada.",
  fitNone: "En la oferta **{title}** ninguna línea se lee como requisito. Sus líneas:",
  noLines: "La oferta **{title}** no tiene líneas con las que comparar las tuyas.",
  answers: "{row} responde a {line}",
  lacks: "{line}: ninguna línea nombra {terms}",
  lacksWithRow: "{line}: ninguna línea nombra {terms}; lo demás está en {row}",
  yearsShort: "{line}: las fechas de {refs} suman unos {count} {unit}",
  yearsOther:
    "{line}: ninguna línea nombra el campo; todas las fechas de {refs} suman unos {count} {unit}",
  lesser: "{line}: tu línea dice {row}",
  weak: "{line}: lo más cercano es {row}",
  soft: "{line}: ninguna línea lo muestra; elige un punto que lo haga o déjalo fuera",
  also: "También: {list}",
  otherForm: "{line} dice {term}; tu línea dice {row}. Usa la palabra de la oferta si es lo mismo.",
  narrower: "{line} dice {term}; tu línea {row} tiene {via}. Nombra ambas cosas.",
  listedOnly: "{term} solo está en una lista: {row}. Un punto que lo muestre sería más fuerte.",
  leaveOut: "Deja fuera lo que ninguna línea muestra, o añade antes una línea si lo has hecho.",
  nothingMissing: "Ningún requisito de **{title}** queda sin línea.",
  missingLead: "De lo que exige **{title}**, tus líneas no muestran {count} puntos:",
  missingOne: "De lo que exige **{title}**, tus líneas no muestran esto:",
  partlyLead: "Ninguna línea exigida de **{title}** queda del todo sin apoyo. Flojo o ausente:",

  highlightLead: "Para **{title}** estas líneas pesan más:",
  highlightScope: "De las líneas por las que preguntas, estas pesan más para **{title}**:",
  highlightNone:
    "Ninguna línea responde directamente a **{title}**. Las más fuertes por sí mismas:",

  yes: "**Sí: {term}.**",
  yesListed: "**{term}: solo en una lista.** Ningún punto muestra su uso.",
  yesNarrower: "**{term}: sí, con otra palabra.** Tus líneas tienen {via}, que lo representa.",
  partlyHave: "**{term}: en parte.** Escribe lo que dice la línea y nada más.",
  no: "**No: ninguna línea nombra {term}.** No lo escribas mientras ninguna línea lo muestre.",
  yearsYes: "**Sí, al menos {term}.** Las fechas de {refs} suman unos {count} {unit}.",
  yearsNo: "**No {term}.** Las fechas de {refs} suman unos {count} {unit}.",
  shownIn: "Está en {row}",
  asksFor: "La oferta lo pide: {line}",
  asksNot: "La oferta no lo nombra.",
  nearest: "Lo más cercano: {row}",
  totalYears:
    "Las fechas de tus puestos suman unos **{count} {unit}** de trabajo, contando una vez lo que coincide: {refs}.",
  noDates: "Ningún puesto tiene fecha de inicio, así que no puedo sumar tiempo.",
  year: "año",
  years: "años",
  month: "mes",
  months: "meses",

  rewriteLead: "Reformulado con las palabras de la línea, sin añadir nada:",
  rewriteSame: "Dejaría {row} como está: no veo nada que cortar ni que girar.",
  shortenSame: "No acortaría {row}, tu punto más largo: no veo nada que sobre.",
  rewriteNone:
    "Todavía no hay ningún punto que reformular. Nombra una línea por su marca o pega el punto.",
  addIfTrue: "Si es cierto, añade la palabra de la oferta en {line}.",
  askNumber:
    "¿Cuántos, cuánto o con qué frecuencia fue? Dígamelo y confírmelo como un hecho; entonces podré usarlo.",
  told: "Gracias. Respondo solo a partir de sus líneas y de sus notas confirmadas: pulse «Use this as a fact» bajo su mensaje y pregunte otra vez.",

  keywordsLead: "Términos de **{title}** y dónde los tienen tus líneas:",
  keywordsNone:
    "**{title}** no nombra herramientas, conocimientos ni títulos que pueda distinguir.",
  keywordOther: "{term} {line}: tu línea tiene {row}",

  gapLead: "Entre tus puestos, las fechas dejan esto:",
  gapItem: "entre {before} y {after}",
  gapFilled: "{row} cae en ese tiempo: nómbralo ahí",
  gapNone: "Tus fechas no muestran ninguna pausa de más de tres meses entre puestos.",
  gapAdvice: "Di en una frase para qué fue ese tiempo y sigue con {row}.",
  missingAdvice:
    "Para lo que se pide y no está en tus líneas: dilo y nombra lo más cercano que hayas hecho:",

  explainLead: "Cómo hablar de lo que **{title}** pide y ninguna línea muestra:",
  explainNear: "{line}: di que no has hecho exactamente eso y pasa a lo más cercano, {row}",
  explainNone: "{line}: ninguna línea se acerca. Dilo, y di cómo llegarías.",
  explainNothing: "Ningún requisito de **{title}** queda sin línea: no hay nada que explicar.",
  interviewLead: "Preguntas que esperar para **{title}**, con la línea desde la que responder:",
  interviewCovered: "Sobre {line}: cuenta lo que hiciste en {row}",
  interviewMissing:
    "Sobre {line}: ninguna línea lo muestra. Si lo tienes, añade una línea; si no, di cómo llegarías a ello.",

  letterLead: "Esquema de una carta para **{title}**{at}:",
  letterOpening: "Nombra el puesto y por qué este: {line}",
  letterProof: "{row}, porque piden {line}",
  letterGap: "Habla con franqueza de {line}: ninguna línea lo muestra.",
  letterClose: "Cierra con cuándo puedes empezar y que te gustaría hablar.",
  at: " en {company}",

  summaryLead: "Un perfil a partir de tus líneas, para el inicio del currículum:",
  summaryRole: "{title} {ref}",
  summaryRoleYears: "{title} con unos {count} {unit} de trabajo {ref}",
  summaryTerms: "Con soltura en {terms}.",
  summaryNote: "Cambia las palabras, conserva los hechos: cada uno está en la línea tras su marca.",

  orderLead: "Orden de las secciones para **{title}**, según lo que responde a sus requisitos:",
  orderItem: "**{section}**: {row}",
  orderEmpty: "**{section}**: no responde directamente a ningún requisito",
  work: "Experiencia",
  education: "Formación",
  project: "Proyectos",
  skill: "Conocimientos",

  postingLead: "**{title}**{at} dice:",
  postingNone: "Ninguna línea de **{title}** dice nada de eso.",

  whyLead: "Por estas parejas de oferta y línea:",
  whyPair: "{line} lo cumple {row}, con las palabras «{words}»",
  whyNone:
    "Mi última respuesta no citaba nada que pueda explicar. Pregunta por un requisito o una línea.",
  nthLead: "Ese punto se apoya en:",
  alsoMeets: "La misma línea toca también {line}",
  nthNone: "La última respuesta no tiene ese punto.",
  helpLead: "Sobre {subject} no encuentro nada en tus líneas ni en la oferta.",
  helpRows: "No estoy seguro de qué preguntas. Lo más cercano en tus líneas y en la oferta:",
  help: "qué poner primero, qué falta, si puedes escribir que sabes algo, palabras clave, un punto que reformular, un perfil, el esquema de una carta, preguntas de entrevista, una pausa en tus fechas",
};
