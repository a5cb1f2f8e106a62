import type { PartKind } from "./line-kinds.ts";
import type { PhraseTable } from "./phrases.ts";

/**
 * Words that a line of a part has more often than the others: none tells by itself, several and their neighbours do.
 * `line-evidence.ts` weighs them beside the surer phrases of `line-cues.ts`.
 */
export const PART_WORDS: PhraseTable<PartKind> = {
  must: {
    en: `knowledge, experience, experienced, skills, skill, abilities, ability, familiarity, understanding, qualified, qualification, qualifications, registered, registration, permit, certificate, certificates,
      training, trained, apprenticeship, command of, grasp of, flair, eye for, knack, feel for, feeling for, talent, sense of, attention to detail, driving licence, driver s license,
      gcse, a levels, bsc, msc, mba, nvq, level 2, level 3, native, literate, literacy, competent, competence, competencies, capable, confident, know how, hands on, expertise, mindset, attitude,
      manner, team player, self starter, ready to, prepared to, candidate, candidates, applicants, applicant, should, expected, years, background, exposure to, clearance, right to work, spoken, written, physically fit, fit to, valid, clean, basic, advanced, good, very good, strong, excellent, solid, deep, sound, proven, working knowledge, outstanding,
      you like, you love, you want, you can, you do n t, you don t, you never, you are not, used to, at ease, matters, someone who, someone with, person who, calls for`,
    de: `kenntnis, wissen, können, beherrschung, verständnis, gefühl für, gespür, talent, freude an, lust auf, spaß an, interesse an, abitur, mittlere reife, gesellenbrief, meisterbrief, meister, zertifikat*, schein, nachweis, impfung*, fortbildung,
      weiterbildung zum, weiterbildung zur, ausbildung, examen, diplom, bachelor, master, jahre, jahren, sicher*, gute*, sehr gute, gutes, fundierte, solide*, übung, routine, wesen, ohr, blick für, auge für, belastbar*, deutsch, englisch, niveau, b1, b2, c1, gesundheitlich*, körperlich*, bereit zu, bereit,
      offen*, ehrlich*, wer, quereinsteiger*`,
    fr: `notions, niveau, pratique, aisance, bac pro, bts, dut, cap, bep, licence pro, ingénieur, habilitation*, caces, permis, titre, certificat*, ans, années, bon, bonne, bonnes, très bon, très bonne, solide*, parfaite, goût, sens du, sens de, envie de, esprit, rigueur, autonomie, autonome, discrétion, courant,
      lu, parlé, écrit, anglais, allemand, première expérience, à l aise, motivé*, dynamique`,
    es: `nivel, carné, carnet, permiso, título, titulado, ciclo, grado, máster, bachillerato, eso, años, año, buen, buena, buenos, sólidos, don de gentes, ganas, interés por, disponibilidad, resistencia, persona, saber, conocer, manejo, soltura, castellano, español, catalán, incorporación, en vigor, vehículo propio`,
    da: `svendebrev, bevis, certifikat*, kørekort, kendskab, viden, flair, lyst til, god, gode, godt, stærk*, solid*, sikker, års, år, humør, overblik, ordenssans, dansk, engelsk, skrift, tale, uddannelse, baggrund, erfaren, fysik, robust, mod på, evne*`,
  },
  nice: {
    en: `advantage, asset, plus, helpful, useful, lovely, great if, welcome, bonus, ideally, would love`,
    de: `vorteil, schön, gern, gerne, wünschenswert, pluspunkt*, plus, umso besser`,
    fr: `atout, apprécié*, utile*, serait, seraient, bienvenu*, souhaité*`,
    es: `mejor si, valorable*, valorará, plus, deseable*, preferible*`,
    da: `fordel, gerne, plus, pluspoint`,
  },
  task: {
    en: `visits, round, day to day, daily, on call, care plans, stock, orders, reports, ordering, contact for, meetings, mentoring, budgets, budget, rota, tasks, duties, part of the job, the work, the job, the post, the role, the position, will carry out, will be, responsible, together with, work with, your job, your work, from the first, in charge`,
    de: `dienstplan*, dokumentation, betreuung, anleitung, organisation, annahme, ausgabe, ausgeben, richten, bestellung*, monatsabschluss, berichte, gespräche, kontakt zu, kontakt mit, führung von, zubereitung, reinigung, pflege, verkauf, kontrolle*, abstimm*, täglich*, gemeinsam mit`,
    fr: `saisie, contrôle*, suivi, gestion, visites, dépannage, préparation, accueil, rapprochement*, relances, conseil, compte rendu, entretien, réception, mise en, tenue, participation, encadrement, commandes, dossiers, vente`,
    es: `carga, descarga, preparación, recuento, recepción, limpieza, atención, control, revisión, seguimiento, elaboración, apoyo, organización, reparación, pedidos, gestión, entrega, venta`,
    da: `fejlfinding, reparation, opsætning, installation*, montering, vedligehold*, service hos, kontakt, planlægning, betjening, pleje, dokumentation, rengøring, vejledning, salg, rådgivning, registrering, indkøb`,
  },
  about: {
    en: `we, our, us, founded, since, family, employees, people work, customers, patients, visitors, company, group, sites, offices, countries, has been, team of, million, industry, award*, owned, vision, workplace, department, unit of, employs, turnover, passengers, members, grown, the house, nations`,
    de: `wir, unser*, uns, seit, familie*, mitarbeit*, beschäftigte*, menschen, kunden, standort*, gruppe, konzern, verein, haus, bewohner, gegründet, marktführ*, international*, millionen, betrieb, stadt`,
    fr: `nous, notre, nos, depuis, fondé*, créé*, salariés, collaborateurs, personnes, clients, groupe, pme, entreprise, famille, agences, millions, pays, maison, équipe de, société`,
    es: `nosotros, nuestro*, nuestra*, desde, fundad*, empleados, personas, clientes, grupo, empresa, familiar, países, millones, cooperativa*, trabajo a`,
    da: `vi, vores, siden, grundlagt, ansatte, medarbejdere, kunder, familie*, virksomhed*, lande, millioner, mand, hus, afdeling*, kommune`,
  },
  benefit: {
    en: `pay, pension, holiday, holidays, leave, days off, salary, wages, wage, discount, free, parking, bonus, scheme, insurance, allowance, contract, permanent, company car, lease, rising to, per hour, an hour, a year, training paid, paid, flexible, work from, home office, terrace, coffee, fruit, lunch, meals, gym, laptop, hardware, conferences, birthday, benefits, package, profit, overtime, career, opportunities, professional development, informal, collective agreement, supervision, depending on, rate, k`,
    de: `tarif, tarifvertrag, zuschlag, zulage*, nachtzuschlag, urlaub, lohn, entgelt, bezahl*, brutto, stunde, zuschuss, jobticket, deutschlandticket, bikeleasing, parkplatz, vertrag, unbefristet*, dienstwagen, prämie*, rente, freie tage, arbeitszeit*, kita, essen, fahrtkosten*, einarbeitung, verlässlich*, dienstfrei`,
    fr: `brut, bruts, primes, prime, congés, jours de, mutuelle, véhicule de service, téléphone, télétravail, treizième, participation, cdi, cdd, astreinte, horaires, repas, tickets, paye*, payé*, k€, formation payée, rtt`,
    es: `brutos, bruto, pagas, euros, vacaciones, contrato, indefinido, ropa, transporte, seguro, comida, descuento*, teletrabajo, horario, jornada, mes, formación a cargo`,
    da: `løn, overenskomst, pension, sundhedsordning, fri, ferie, servicevogn, firmabil, telefon, frokost, bonus, kantine, tillæg, personalerabat`,
  },
  legal: {
    en: `regardless, committed to, gender, origin, faith, religion, age, race, alike, equally, equality, equal opportunities, safeguarding, subject to, references, personal information, disclosure, satisfactory, sponsor, disabled, agencies, background, exempt, checked, checks, discriminate, details no longer, offenders, diversity, encourage everyone, all applicants, treated`,
    de: `geschlecht, herkunft, alter, behinderung, gleich*, datenschutz, unterlagen vernichten, dsgvo, bevorzugt, religion`,
    fr: `sans distinction, égal*, ouverts à toutes, âge, origine, handicap, rgpd, mêmes*, façon`,
    es: `por igual, igual, edad, sexo, origen, discapacidad, todas las personas, datos`,
    da: `uanset, alder, køn, baggrund, alle kan, opfordrer, etnisk`,
  },
  other: {
    en: `location, day shift, night shift, full time, part time, temporary, fixed term, position is, role is, job is, list below, point below, points below, below, here is what, varied role, two days are the same, start date, weekly working time, hours per week, reference number, ref, job type, industry, company type, experience level`,
    de: `standort, arbeitsort, befristet*, vollzeit, teilzeit, ab sofort, zum nächstmöglichen, die stelle ist, stunden pro woche, elternzeit, unterstellt, berichtest, berichten an`,
    fr: `lieu, temps plein, temps partiel, dès que possible, poste basé, basé à, basée à, rattaché*, référence`,
    es: `ubicación, jornada completa, media jornada, incorporación inmediata, lugar, reportarás, referencia`,
    da: `arbejdssted, fuldtid, deltid, tiltrædelse, stillingen er, refererer til, referere til`,
  },
  apply: {
    en: `transcripts, process, directed to, questions should, our process, adjustment, supporting statement, notes on, cv, cvs, apply, application, applications, call, ring, mail, e mail, email, write, chat, send, post it, upload, documents, interview, interviews, deadline, closing, drop, a line, in touch, before the, noon, by the, no later than, contact, further information, curriculum vitae, shortlist*, copies of, list of publications, come in, come by, ask for, vacancy, considered, get to know`,
    de: `bewerbung, unterlagen, mail, rufen, ruf, melden, melde, schreib*, anruf, portal, gespräch, frist, bis zum, zeugnisse, kommen sie, komm vorbei, frau, herr, kennenlernen, probearbeit*`,
    fr: `cv, lettre, écrivez, appelez, adresse*, envoy*, mail, agence de, entretien, avant le, mot, candidat*, contact*, en parle, rencontr*`,
    es: `llama, cv, currículum, correo, escribe, envía, pregunta por, antes del, candidatura*, entrevista, pásate, web`,
    da: `ring, mail, ansøg*, cv, skriv, kontakt, frist, samtale*, mobilen, efter klokken, kig forbi, hør mere, diplomer`,
  },
};

/** A short line of its own with one of these speaks to the reader or of those who write, as headings do. */
export const HEADING_PRONOUNS = new Set(
  `you your yours we us our me it this
  du dich dir dein deine deinen sie ihr ihre ihnen wir uns unser euch das
  vous votre vos tu toi te ta nous notre chez
  tú ti tu te tus nosotros nos nuestra así
  dig din dit dine vi os vores det hos`.split(/\s+/),
);

/** Subjects of a sentence about those who write. */
export const OWN_SUBJECT =
  /^(?:We|Our|Us|Here at|At <ORGANIZATION>|<ORGANIZATION>|Wir|Unsere?[mnrs]?|Bei uns|Nous|Notre|Nos|Chez nous|Somos|Nuestr[oa]s?|Vi|Vores|Hos os)(?![\p{L}])/u;

/** It says whom the company looks for, or where the position stands in it: what is asked for stands elsewhere. */
export const POSITION: PhraseTable<"other"> = {
  other: {
    en: "reports to, report to, will report to, based in, based at, be based, no two days, other duties, duties as assigned, duties appropriate, we would like to hear, let us know, criteria below, we are looking for, we re looking for, we are now looking for, we are searching for, is looking for, are looking for, is seeking, are seeking, we seek, is hiring, are hiring, is recruiting, are recruiting, invites applications, we need you",
    de: "wir suchen, suchen wir, sucht, sucht zum, gesucht",
    fr: "nous recherchons, recherche un, recherche une, recrute, nous recrutons, cherche un, cherche une, nous cherchons",
    es: "buscamos, busca un, busca una, busca a, precisa, selecciona, necesitamos, estamos buscando",
    da: "vi søger, søger en, søger et, søges, søger vi, leder efter",
  },
};

/** A sentence about someone with a name: “Seagrove Energy keeps …”. */
export const NAMED_SUBJECT =
  /^(?:<ORGANIZATION>|\p{Lu}[\p{L}’'&-]+(?:,? (?:&|\p{Lu}[\p{L}’'&-]+|and|und|et|y|og|of|de|du))*) (?:is|has|was|\p{Ll}{2,}(?:s|t|r|a|e)) /u;
