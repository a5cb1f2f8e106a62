import type { PhraseTable } from "./phrases-en.ts";

export const FR: PhraseTable = {
  open: "«\u00A0",
  close: "\u00A0»",
  coach: "_Coach intégré : réponse tirée de vos lignes et de l'annonce, sans modèle de langage._",

  putFirst: "À mettre en premier",
  strongest: "Le plus fort pour cette annonce",
  theirWords: "Prendre les mots de l'annonce",
  partly: "Montré en partie",
  missing: "Absent de vos lignes",
  missingMust: "Exigé, absent de vos lignes",
  missingNice: "Souhaité, absent de vos lignes",
  exactTerms: "Dans vos lignes avec les mêmes mots",
  otherTerms: "Dans vos lignes avec d'autres mots",
  absentTerms: "Dans aucune ligne",
  before: "Avant",
  after: "Après",
  whatYouCan: "Vous pouvez me demander",
  opening: "Début",
  middle: "Milieu",
  closing: "Fin",
  whatToDo: "Que faire",

  fitLead:
    "**{title}** : vos lignes couvrent {covered} des {total} exigences et souhaits ; {partly} en partie, {missing} pas du tout.",
  fitNone: "Dans l'annonce **{title}**, aucune ligne ne se lit comme une exigence. Ses lignes :",
  noLines: "L'annonce **{title}** n'a pas de lignes à comparer aux vôtres.",
  answers: "{row} répond à {line}",
  lacks: "{line} : aucune ligne ne nomme {terms}",
  lacksWithRow: "{line} : aucune ligne ne nomme {terms} ; le reste est dans {row}",
  yearsShort: "{line} : les dates de {refs} font ensemble environ {count} {unit}",
  yearsOther:
    "{line} : aucune ligne ne nomme le domaine ; toutes les dates de {refs} font environ {count} {unit}",
  lesser: "{line} : votre ligne dit {row}",
  weak: "{line} : le plus proche est {row}",
  soft: "{line} : aucune ligne ne le montre ; choisissez un point qui le montre, ou laissez-le de côté",
  also: "Aussi : {list}",
  otherForm:
    "{line} dit {term}, votre ligne {row}. Prenez le mot de l'annonce s'il désigne la même chose.",
  narrower: "{line} dit {term} ; votre ligne {row} a {via}. Nommez les deux.",
  listedOnly: "{term} n'est que dans une liste : {row}. Un point qui le montre serait plus fort.",
  leaveOut:
    "Laissez de côté ce qu'aucune ligne ne montre, ou ajoutez d'abord une ligne si vous l'avez fait.",
  nothingMissing: "Aucune exigence de **{title}** n'est sans ligne.",
  missingLead: "De ce que **{title}** exige, vos lignes ne montrent pas {count} points :",
  missingOne: "De ce que **{title}** exige, vos lignes ne montrent pas ceci :",
  partlyLead: "Aucune ligne exigée de **{title}** n'est tout à fait sans appui. Mince ou absent :",

  highlightLead: "Pour **{title}**, ces lignes portent le plus :",
  highlightScope: "Parmi les lignes dont vous parlez, celles-ci portent le plus pour **{title}** :",
  highlightNone:
    "Aucune ligne ne répond directement à **{title}**. Les plus fortes en elles-mêmes :",

  yes: "**Oui : {term}.**",
  yesListed: "**{term} : seulement dans une liste.** Aucun point n'en montre l'usage.",
  yesNarrower: "**{term} : oui, avec un autre mot.** Vos lignes ont {via}, qui en tient lieu.",
  partlyHave: "**{term} : en partie.** Écrivez ce que dit la ligne, pas davantage.",
  no: "**Non : aucune ligne ne nomme {term}.** Ne l'écrivez pas tant qu'aucune ligne ne le montre.",
  yearsYes: "**Oui, au moins {term}.** Les dates de {refs} font ensemble environ {count} {unit}.",
  yearsNo: "**Pas {term}.** Les dates de {refs} font ensemble environ {count} {unit}.",
  shownIn: "C'est dans {row}",
  asksFor: "L'annonce le demande : {line}",
  asksNot: "L'annonce ne le nomme pas.",
  nearest: "Le plus proche : {row}",
  totalYears:
    "Les dates de vos postes font environ **{count} {unit}** de travail, chevauchements comptés une fois : {refs}.",
  noDates: "Aucun poste n'a de date de début ; je ne peux donc rien additionner.",
  year: "an",
  years: "ans",
  month: "mois",
  months: "mois",

  rewriteLead: "Reformulé avec les mots de la ligne, rien d'ajouté :",
  rewriteSame: "Je laisserais {row} tel quel : je n'y vois rien à couper ni à tourner autrement.",
  shortenSame: "Je ne raccourcirais pas {row}, votre point le plus long : rien n'y est de trop.",
  rewriteNone:
    "Il n'y a pas encore de point à reformuler. Nommez une ligne par son repère, ou collez le point.",
  addIfTrue: "Si c'est vrai, ajoutez le mot de l'annonce dans {line}.",
  askNumber:
    "Combien, ou à quelle fréquence ? Dites-le-moi et confirmez-le comme un fait, je pourrai alors m’en servir.",
  told: "Merci. Je réponds seulement à partir de vos lignes et de vos notes confirmées : appuyez sur « Use this as a fact » sous votre message, puis reposez la question.",

  keywordsLead: "Termes de **{title}** et où vos lignes les ont :",
  keywordsNone:
    "**{title}** ne nomme ni outils, ni compétences, ni diplômes que je puisse relever.",
  keywordOther: "{term} {line} : votre ligne a {row}",

  gapLead: "Entre vos postes, les dates laissent ceci :",
  gapItem: "entre {before} et {after}",
  gapFilled: "{row} tombe dans cette période : nommez-le là",
  gapNone: "Vos dates ne montrent pas de pause de plus de trois mois entre deux postes.",
  gapAdvice: "Dites en une phrase à quoi ce temps a servi, puis passez à {row}.",
  missingAdvice:
    "Pour ce qui est demandé et absent de vos lignes, dites-le et nommez ce que vous avez fait de plus proche :",

  explainLead: "Comment parler de ce que **{title}** demande et qu'aucune ligne ne montre :",
  explainNear:
    "{line} : dites que vous n'avez pas fait exactement cela, puis passez au plus proche, {row}",
  explainNone:
    "{line} : aucune ligne ne s'en approche. Dites-le, et dites comment vous y arriveriez.",
  explainNothing: "Aucune exigence de **{title}** n'est sans ligne : il n'y a rien à expliquer.",
  interviewLead: "Questions à attendre pour **{title}**, avec la ligne d'où répondre :",
  interviewCovered: "Sur {line} : racontez ce que vous avez fait, {row}",
  interviewMissing:
    "Sur {line} : aucune ligne ne le montre. Si vous l'avez, ajoutez une ligne ; sinon, dites comment vous y viendriez.",

  letterLead: "Plan d'une lettre pour **{title}**{at} :",
  letterOpening: "Nommez le poste et pourquoi celui-ci : {line}",
  letterProof: "{row}, car ils demandent {line}",
  letterGap: "Soyez franc sur {line} : aucune ligne ne le montre.",
  letterClose: "Terminez par votre date de disponibilité et votre envie d'en parler.",
  at: " chez {company}",

  summaryLead: "Un profil tiré de vos lignes, pour le haut du CV :",
  summaryRole: "{title} {ref}",
  summaryRoleYears: "{title}, environ {count} {unit} de travail {ref}",
  summaryTerms: "À l'aise avec {terms}.",
  summaryNote: "Changez les mots, gardez les faits : chacun est dans la ligne derrière son repère.",

  orderLead: "Ordre des rubriques pour **{title}**, selon ce qui répond aux exigences :",
  orderItem: "**{section}** : {row}",
  orderEmpty: "**{section}** : ne répond directement à aucune exigence",
  work: "Expérience",
  education: "Formation",
  project: "Projets",
  skill: "Compétences",

  postingLead: "**{title}**{at} dit :",
  postingNone: "Aucune ligne de **{title}** n'en dit rien.",

  whyLead: "À cause de ces paires d'annonce et de ligne :",
  whyPair: "{line} trouve réponse dans {row}, par les mots «\u00A0{words}\u00A0»",
  whyNone:
    "Ma dernière réponse ne citait rien que je puisse expliquer. Demandez une exigence ou une ligne.",
  nthLead: "Ce point repose sur :",
  alsoMeets: "La même ligne touche aussi {line}",
  nthNone: "La dernière réponse n'a pas ce point.",
  helpLead: "Sur {subject}, je n'ai rien trouvé dans vos lignes ni dans l'annonce.",
  helpRows:
    "Je ne suis pas sûr de ce que vous demandez. Le plus proche dans vos lignes et l'annonce :",
  help: "quoi mettre en premier, ce qui manque, si vous pouvez écrire quelque chose, les mots-clés, un point à reformuler, un profil, le plan d'une lettre, les questions d'entretien, une pause dans vos dates",
};
