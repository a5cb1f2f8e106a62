import type { PhraseTable } from "./phrases.ts";
import type { LineKind } from "./schema.ts";

/** Tables that tell what a line of a posting is for. `read-line.ts` reads them and knows none of their words. */

export type PartKind = Exclude<LineKind, "heading">;

/** A line that is one of these (after an opener such as “your”) is a heading, and the lines under it are of its kind. */
export const HEADINGS: PhraseTable<PartKind> = {
  must: {
    en: `requirements, required, qualifications, skills, profile, candidate profile, ideal candidate, experience, education,
      must have, must haves, skills and requirements, requirements and skills, job requirements, minimum qualifications, basic qualifications, required qualifications,
      required skills, technical skills, skills and experience, experience and skills, skills and qualifications,
      education and experience, qualifications and experience, knowledge and experience, essential, essential criteria,
      person specification, who you are, about you, what you bring, what you ll bring, what you will bring, you bring,
      what you need, what you ll need, what you will need, you have, you are, what we look for, what we re looking for,
      what we are looking for, who we re looking for, who we are looking for, we re looking for, we are looking for,
      you ll need, you will need, you should have, you might be a fit if, you may be a good fit if, what makes you a fit,
      certifications, licenses, tech stack, our stack, technologies, technology stack, technologies we use, tools, tools and technologies, experiencerequirements, educationrequirements,
      physical requirements, competencies, what we expect, what we ask, what we ask for, we ask for, what you should bring, what you should have, our expectations, languages, to succeed you need,
      what are we looking for, who are we looking for, what do we look for, what do you need, what do you bring, what will you bring, what do we expect, who are you,
      what you ll need to succeed, as a person, as a person you, the person, person, background, background and qualifications, background and experience,
      we imagine that you, we imagine, you should, knowledge skills and abilities, skills and abilities, behaviours, selection criteria, required experience, the candidate,
      we would love to meet you if, ideally you, what makes you a good fit, what makes you great`,
    de: `anforderungen, anforderungsprofil, profil, qualifikation, qualifikationen, voraussetzungen, kenntnisse, das bringst du mit,
      das bringen sie mit, was du mitbringst, was sie mitbringen, du bringst mit, sie bringen mit, was du mitbringen solltest,
      was dich auszeichnet, was sie auszeichnet, das zeichnet dich aus, damit überzeugst du, damit überzeugen sie,
      wen wir suchen, wir suchen, wir erwarten, was wir erwarten, was wir uns wünschen, das wünschen wir uns,
      fachliche anforderungen, worauf es ankommt, dein skillset, sie verfügen über, du hast, sie haben, womit du uns überzeugst, dein hintergrund,
      wir erwarten von dir, wir erwarten von ihnen, wir wünschen uns, was solltest du mitbringen, was bringst du mit, was bringen sie mit, wen suchen wir, fachliche und persönliche voraussetzungen, idealprofil, anforderungen an sie`,
    fr: `profil, profil recherché, compétences, compétences requises, compétences techniques, exigences, qualifications, formation,
      formation et expérience, expérience, prérequis, pré requis, qui êtes vous, vous êtes, vous avez, ce que nous recherchons,
      ce que nous cherchons, nous recherchons, qualités requises, savoir être, savoir faire, langues, profil du candidat`,
    es: `requisitos, requisitos mínimos, requerimientos, perfil, perfil requerido, perfil buscado, qué buscamos, lo que buscamos,
      buscamos, qué necesitas, qué te pedimos, qué pedimos, que buscamos, experiencia, formación, conocimientos, competencias, habilidades,
      aptitudes, imprescindible, se requiere, qué esperamos de ti, estudios mínimos, idiomas`,
    da: `kvalifikationer, profil, krav, forventninger, faglige kvalifikationer, personlige kvalifikationer, kompetencer, din baggrund,
      hvem er du, om dig, vi forventer, vi forventer at du, du har, du er, det har du med, vi søger, det bringer du, erfaring, uddannelse`,
  },
  nice: {
    en: `nice to have, nice to haves, nice if you have, preferred, preferred qualifications, preferred skills, preferred experience,
      bonus, bonus points, bonus points for, bonus skills, desirable, desirable criteria, desired, desired skills, desired qualifications,
      additional qualifications, pluses, it s a plus, a plus, good to have, extra credit, ideally you have, it would be great if, it would help if, it would help if you had, also welcome, welcome, even better`,
    de: `von vorteil, das wäre schön, wünschenswert, nice to have, pluspunkte, bonuspunkte, ein plus, idealerweise, gern gesehen,
      darüber hinaus von vorteil, optional, kein muss aber, zusätzlich von vorteil, was uns freut, worüber wir uns freuen, darüber freuen wir uns, schön wäre`,
    fr: `les plus, les petits plus, un plus, atouts, serait un plus, seraient un plus, souhaité, souhaités, souhaitées, compétences souhaitées, appréciés, bonus, idéalement,
      ce serait un plus`,
    es: `deseable, deseables, se valorará, se valora, valoramos, valorable, requisitos deseados, requisitos deseables, extras, plus, puntos extra, será un plus`,
    da: `en fordel, fordele hvis du har, det er en fordel, det er en fordel hvis, nice to have, plus, ønskeligt, bonus`,
  },
  task: {
    en: `responsibilities, duties, tasks, job duties, duties and responsibilities, roles and responsibilities, job responsibilities,
      role, position, role overview, about the role, about the job, about the position, about this role, about this job, about the post, about this position, about the opportunity, the opportunity,
      job description, description, what you ll do, what you will do, what you do, what you ll be doing, what you will be doing,
      what you ll work on, you will, you ll, job summary, position summary, summary, day to day, a day in the life,
      how you ll make an impact, your impact, mission, what the job involves, in this role you will, accountabilities, the challenge,
      what will you do, what will you be doing, what do you do, what s the job, what is the job, the job, job, purpose, purpose of the post, purpose of the role, purpose of the job,
      job purpose, position overview, new role, day, tasks will be to, tasks will be, responsibilities will be, essential functions, essential duties, functions,
      what you ll be responsible for, what awaits you in this role, position purpose, scope of the role`,
    de: `aufgaben, aufgabengebiet, aufgabenbereich, aufgabenbeschreibung, tätigkeiten, stellenbeschreibung, jobbeschreibung, verantwortung,
      das erwartet dich, das erwartet sie, was dich erwartet, was sie erwartet, das machst du, was du machst, deine rolle, die stelle,
      die rolle, zu ihren aufgaben gehören, zu deinen aufgaben gehören, was du bei uns bewegst, was sie bei uns bewegen, das sind deine aufgaben, dein job, was erwartet dich, was erwartet sie, was machst du, ihre rolle, zu den aufgaben gehören, aufgaben sind, aufgaben umfassen, zu ihren aufgaben gehören insbesondere`,
    fr: `missions, mission, tâches, responsabilités, le poste, poste, description du poste, descriptif du poste, rôle, missions principales,
      ce que vous ferez, ce que tu feras, vous serez amené à, missions et responsabilités, activités, quotidien`,
    es: `funciones, tareas, responsabilidades, funciones y responsabilidades, el puesto, puesto, descripción del puesto, descripción,
      descripción de la oferta, qué harás, lo que harás, que harás, misión, rol, tu día a día, el rol, tus retos, en qué trabajarás`,
    da: `arbejdsopgaver, opgaver, ansvarsområder, ansvar, jobbet, stillingen, om jobbet, om stillingen, rollen, det skal du lave,
      hvad skal du lave, du skal, du kommer til at, hverdag, primære opgaver`,
  },
  about: {
    en: `about us, about the company, about our company, company description, company overview, company, who we are, our mission, our story,
      our values, our culture, our company, what we do, the company, the team, about the team, our team, why us, overview, introduction, meet the team, who are we, who we are and what we do, about the department, about the group, organisation, organization, about the organisation, about the organization, about the university, about the school, about the hospital, about the firm`,
    de: `über uns, wir über uns, wer wir sind, wer sind wir, das sind wir, unternehmen, das unternehmen, unternehmensbeschreibung, einleitung, das team, unser team,
      unsere mission, willkommen bei uns, arbeitgeber`,
    fr: `à propos, à propos de nous, qui sommes nous, l entreprise, entreprise, la société, notre entreprise, présentation, présentation de l entreprise,
      notre histoire, nos valeurs, l équipe, contexte, description de l entreprise`,
    es: `sobre nosotros, quiénes somos, la empresa, empresa, acerca de nosotros, nuestra empresa, descripción de la empresa, el equipo,
      nuestra misión, nuestros valores, conócenos, quienes somos`,
    da: `om os, om virksomheden, hvem er vi, hvem vi er, virksomheden, vores virksomhed, teamet, om afdelingen, om teamet`,
  },
  benefit: {
    en: `benefits, perks, perks and benefits, benefits and perks, what we offer, what we can offer, what we offer you, we offer, we offer you, compensation, salary,
      salary range, pay, pay range, compensation and benefits, what you get, what you ll get, what s in it for you, why join us, why work with us,
      why work for us, why you ll love working here, our offer, your benefits, jobbenefits, total rewards, the package, package, terms, terms of employment, terms and conditions, conditions of employment,
      what s in it for me, what is in it for you, what can we offer, what can we offer you, what do we offer, what do we offer you, we can offer, we can offer you, what we provide,
      what awaits you, what s on offer, what is on offer, remuneration, what you ll get in return, what you get in return, in return, rewards, employee benefits, pay and benefits`,
    de: `benefits, vorteile, wir bieten, wir bieten dir, wir bieten ihnen, was wir bieten, was wir dir bieten, was wir ihnen bieten, das bieten wir, das bieten wir dir,
      das bieten wir ihnen, unser angebot, gehalt, vergütung, leistungen, unsere leistungen, darauf kannst du dich freuen, darauf können sie sich freuen,
      freu dich auf, warum wir, deine vorteile, das spricht für uns, gute gründe`,
    fr: `avantages, nous offrons, nous vous offrons, nous proposons, ce que nous offrons, ce que nous vous offrons, ce que nous proposons, rémunération, salaire,
      pourquoi nous rejoindre, rémunération et avantages, on vous offre`,
    es: `beneficios, ofrecemos, te ofrecemos, qué ofrecemos, qué te ofrecemos, lo que ofrecemos, se ofrece, ventajas, salario, retribución, condiciones,
      por qué unirte, compensación`,
    da: `vi tilbyder, vi tilbyder dig, hvad vi tilbyder, det tilbyder vi, fordele, personalegoder, goder, løn, løn og ansættelsesvilkår, løn og vilkår, ansættelsesvilkår,
      hvorfor os`,
  },
  legal: {
    en: `equal opportunity, equal opportunity employer, equal employment opportunity, eeo statement, diversity, diversity and inclusion,
      diversity equity and inclusion, disclaimer, privacy, privacy notice, data protection, accommodation, accommodations, legal, background check,
      pay transparency, inclusion, our commitment to diversity, e verify, export control, pre employment screening, screening`,
    de: `datenschutz, datenschutzhinweis, hinweis, hinweise, chancengleichheit, vielfalt, gleichstellung, rechtliches, impressum, diversität`,
    fr: `égalité des chances, diversité, diversité et inclusion, mentions légales, confidentialité, données personnelles, handicap, inclusion`,
    es: `igualdad de oportunidades, diversidad, diversidad e inclusión, aviso legal, protección de datos, privacidad, inclusión`,
    da: `ligestilling, mangfoldighed, persondata, databeskyttelse, gdpr, diversitet`,
  },
  apply: {
    en: `how to apply, apply, applying, apply now, how we hire, interviews, application, application process, interested, contact, contact us, next steps, hiring process, our hiring process,
      interview process, recruitment process, formalities, the process, deadline, how to join, questions, ready to apply, how do i apply, how do you apply, next step, what you need to do now, what do you need to do now, further information, more information, want to know more, application instructions, are you interested, what happens next, selection process, selection process details, our process`,
    de: `bewerbung, bewerben, jetzt bewerben, so bewirbst du dich, bewirb dich, bewirb dich jetzt, interesse, interesse geweckt, interessiert, kontakt, ansprechpartner,
      ansprechpartnerin, dein weg zu uns, haben wir ihr interesse geweckt, haben wir dein interesse geweckt, bewerbungsprozess, klingt gut, noch fragen, neugierig geworden, so geht es weiter`,
    fr: `comment postuler, postuler, candidature, pour postuler, intéressé, contact, processus de recrutement, intéressée, candidater`,
    es: `cómo aplicar, cómo postular, inscríbete, postúlate, candidatura, contacto, proceso de selección, interesado, te interesa`,
    da: `ansøgning, sådan søger du, kontakt, interesseret, ansøgningsfrist, ansøgningsproces, send din ansøgning, vil du vide mere`,
  },
  other: {
    en: `location, locations, job type, employment type, details, job details, at a glance, key facts, working hours, schedule, shift, start date, contract,
      contract type, work location, place of employment, place of work, travel, job id, reference, department, workplace, working conditions, work environment, work schedule, additional information`,
    de: `standort, standorte, arbeitsort, einsatzort, eckdaten, auf einen blick, rahmenbedingungen, arbeitszeit, beginn, eintrittsdatum, vertragsart, anstellungsart`,
    fr: `lieu, localisation, lieu de travail, type de contrat, contrat, horaires, date de début, en bref, informations complémentaires`,
    es: `ubicación, lugar de trabajo, tipo de contrato, contrato, jornada, horario, fecha de inicio, detalles`,
    da: `arbejdssted, sted, ansættelsesform, arbejdstid, tiltrædelse, startdato, fakta`,
  },
};

/** Words that may stand before a heading's own. */
export const OPENERS = new Set(
  `a an the your our my key main core general primary specific job position minimum basic required
  dein deine deiner ihr ihre ihren unser unsere unseren die das der den konkrete fachliche
  votre vos ton ta tes notre nos le la les principales
  tu tus su sus nuestro nuestra nuestros el los las principales
  din dit dine vores de den det`.split(/\s+/),
);

/** Words that may follow a heading's own on the same line: “Your tasks at …”. */
export const CONNECTORS = new Set(
  `at of for in with and to as you if or on is are
  bei für in mit und als zu oder im am sind
  chez de du des pour en et à dans ou sont
  en de del para y con como o son
  hos i for med og til som er`.split(/\s+/),
);

/** Openings that a short line of its own has as a heading, whatever follows: “What makes you stand out”. */
export const HEADING_OPENING =
  /^(?:what|who|how|why|where|was|wer|wie|warum|worauf|wofür|womit|worüber|qui|pourquoi|comment|ce que|ce qui|qué|quién|quiénes|cómo|por qué|lo que|hvad|hvem|hvorfor|hvordan)\s/iu;

/** A heading over a whole posting or a part of it. */
export const GENERIC_HEADING =
  /^(?:(?:the |full )?(?:job |role |position )?description|(?:job )?details|stellenbeschreibung|jobbeschreibung|description du poste|descripción(?: del puesto)?|jobbeskrivelse)\s*:?$/iu;

/** Openings of a heading that goes on with a name: “About Nordlicht”. */
export const ABOUT_NAME: PhraseTable<"about"> = {
  about: {
    en: "about, why, why join, why work at, life at, working at, welcome to, company description",
    de: "über, warum, willkommen bei, willkommen bei der, das ist, wir sind",
    fr: "à propos de, à propos d, pourquoi, pourquoi rejoindre, bienvenue chez",
    es: "sobre, acerca de, por qué, bienvenido a",
    da: "om, hvorfor, velkommen til",
  },
};
