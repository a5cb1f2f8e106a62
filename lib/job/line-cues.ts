import type { PartKind } from "./line-kinds.ts";
import type { PhraseTable } from "./phrases.ts";

/** Phrases inside a line that tell what it is for, where no heading does or where they outweigh it. */
export const CUES: PhraseTable<Exclude<PartKind, "other">> = {
  must: {
    en: `you have, you ve, you will have, you bring, you are able, you need, you should, you write, you speak, you enjoy, you care about, you possess, you hold, you know, you are a, you are an, you must, must have, must be, must hold,
      is required, are required, required, is needed, are needed, no foreign, is a must, a must, essential, mandatory, minimum of, at least, years of experience, years experience, years of, years in, experience with,
      experience in, experience of, experience using, experience as, experience building, proven experience, proven track record, track record, background in, degree in,
      bachelor, bachelors, master s degree, masters degree, phd, degree, diploma, certification, certified, license, licence, licensed, knowledge of, understanding of,
      familiarity with, familiar with, proficient, proficiency, fluent, fluency, expertise in, expertise with, ability to, able to, skilled in, comfortable with,
      strong communication, communication skills, work permit, right to work, eligible to work, security clearance, willing to, willingness to, command of,
      we expect, ideal candidate, successful candidate, passion for, hands on experience, demonstrated`,
    de: `erfahrung*, berufserfahrung, kenntnisse*, deutschkenntnisse, englischkenntnisse, abgeschlossen*, ausbildung als, ausbildung zum, ausbildung zur, studium,
      hochschulabschluss, abschluss, staatsexamen, approbation, zwingend, erforderlich, voraussetzung, vorausgesetzt, notwendig, mindestens, führerschein*, fahrerlaubnis,
      du bringst, sie bringen, du hast, sie haben, du verfügst, sie verfügen, du bist, du kennst, sicherer umgang, sicher im umgang, umgang mit, beherrsch*, fließend*,
      verhandlungssicher*, teamfähig*, zuverlässig*, bereitschaft, fähigkeit*, wir erwarten, arbeitserlaubnis, du sprichst, sie sprechen, vertraut mit, fundiert*, ausgeprägt*`,
    fr: `vous avez, vous êtes, vous maîtrisez, vous justifiez, vous possédez, vous disposez, vous parlez, tu as, tu es, expérience*, maîtrise*, diplôme*, formation, bac, connaissance*,
      compétence*, exigé*, requis*, obligatoire*, indispensable*, impératif, permis b, permis de conduire, années d, ans d, ans minimum, au moins, minimum, anglais courant, capacité à, titulaire`,
    es: `experiencia*, años de, conocimiento*, dominio*, titulación, titulado, grado en, licenciatura, formación, imprescindible*, requisito*, se requiere, requerido, obligatorio, necesario, al menos,
      mínimo, carnet de conducir, permiso de trabajo, nivel alto, nivel de inglés, inglés, tienes, eres, cuentas con, capacidad de, capacidad para, habilidad*, manejo de`,
    da: `du har, du er, du kan, erfaring*, års erfaring, kendskab til, uddannelse*, uddannet, kørekort, krav, kræver, skal have, mindst, flydende, behersker, viden om, forventer,
      autorisation, taler og skriver`,
  },
  nice: {
    en: `nice to have, is a plus, are a plus, a plus, is a bonus, a bonus, bonus if, bonus points, preferred, preferably, desirable, desired, ideally, advantageous, an advantage, would be great,
      not required but, optional, beneficial, it helps if, would be nice, would be welcome, would make us`,
    de: `von vorteil, wünschenswert, idealerweise, ein plus, optimalerweise, gern gesehen, gerne gesehen, bestenfalls, schön wären, schön wäre, kein muss, vorteilhaft, willkommen sind, pluspunkt*`,
    fr: `un plus, un atout, serait apprécié*, est apprécié*, sont appréciées, sont appréciés, souhaité*, souhaitable*, idéalement, de préférence, constitue un atout, est bienvenu*, serait bienvenu*`,
    es: `deseable*, se valorará*, valorable*, se valora, valoraremos, un plus, preferible*, preferiblemente, idealmente, será un plus, no imprescindible`,
    da: `en fordel, er et plus, et plus, gerne erfaring, ønskeligt, foretrækkes, ikke et krav, ideelt set`,
  },
  task: {
    en: `you will, you ll, you will be, you would, we would like you to, we d like you to, that means, responsible for, responsibilities include, your tasks, this role will, the role involves, the role includes, in this role, in charge of, duties include,
      reporting to, you lead, you build, you develop, you design, you manage, you support, you work with, you own`,
    de: `du entwickelst, du übernimmst, du betreust, du verantwortest, du arbeitest, du unterstützt, du planst, du berätst, du gestaltest, du leitest, du koordinierst, du erstellst, du bist verantwortlich,
      du bist zuständig, sie entwickeln, sie übernehmen, sie betreuen, sie verantworten, sie arbeiten, sie unterstützen, sie planen, sie beraten, sie gestalten, sie leiten, sie koordinieren, sie erstellen,
      sie sind verantwortlich, sie sind zuständig, verantwortlich für, zuständig für, ihre aufgaben, deine aufgaben, zu ihren aufgaben, zu deinen aufgaben, mitarbeit bei, mitwirkung bei`,
    fr: `vous serez, vous aurez, vous assurez, vous développez, vous participez, vous concevez, vous pilotez, vous gérez, vous travaillez, vous contribuez, vous accompagnez, vous intervenez,
      tu seras, tu vas, responsable de, chargé de, chargée de, en charge de, vos missions, votre mission, missions principales, rattaché*`,
    es: `serás, te encargarás, trabajarás, desarrollarás, participarás, gestionarás, liderarás, responsable de, encargado de, encargada de, tus funciones, funciones principales, colaborarás, diseñarás, harás`,
    da: `du skal, du kommer til, du vil, du får ansvar*, ansvarlig for, ansvaret for, dine opgaver, du bliver, du indgår, arbejdsopgaver`,
  },
  about: {
    en: `we are a, we are an, we re a, we re an, we are the, we are one of, was founded, founded in, founded by, our company, our mission, our customers, our clients, our team is, is a leading, is the leading, is a global, a leading provider,
      market leader, we believe, we help, we build, our vision, our products, our values, headquartered, world class, award winning, with offices in, employees worldwide, family owned`,
    de: `wir sind ein, wir sind eine, wir sind der, wir sind die, wir sind das, wir entwickeln, wir gehören, gegründet*, unser unternehmen, unsere kunden, unsere mission, unsere produkte, ist ein führend*, ist eines der, ist einer der, marktführer*,
      mitarbeitende weltweit, mitarbeiter weltweit, familienunternehmen, mit sitz in`,
    fr: `nous sommes, notre entreprise, notre mission, nos clients, nos valeurs, fondée en, fondé en, créée en, créé en, leader, spécialisée dans, est une entreprise, est une société, acteur majeur, notre groupe`,
    es: `somos, nuestra empresa, nuestra misión, nuestros clientes, nuestros valores, fundada en, líder*, empresa dedicada, es una empresa, multinacional*, contamos con más`,
    da: `vi er en, vi er et, vi er danmarks, vores virksomhed, vores kunder, vores mission, grundlagt*, førende*, er en virksomhed, markedsleder*, vi udvikler, medarbejdere i`,
  },
  benefit: {
    en: `we offer, we provide, we pay, you can work from home, you may work from home, you will receive, you ll get, you will get, we ll give you, what we offer, salary, salary range, base pay, compensation, bonus plan, annual bonus, paid time off, pto, vacation*, holidays, days off, health insurance, medical insurance, life insurance, dental insurance, private insurance, life assurance, insurance for, dental, 401 k, pension, equity, stock options, parental leave,
      free lunch, free fruit, snacks, gym, fitness, wellness, training budget, learning budget, flexible hours, flexible working, home office budget, career growth, career development, team events, relocation package, relocation support, relocation assistance, pay starts, free meals, work from home on, competitive salary, competitive pay, competitive package, competitive compensation, sign on bonus, share options, meals on duty, staff discount, perks, benefits, discount*`,
    de: `wir bieten, bieten wir, wir zahlen, urlaubstage*, tage urlaub, gehalt*, vergütung*, weihnachtsgeld, urlaubsgeld, altersvorsorge, betriebliche*, jobticket, jobrad, dienstwagen, firmenwagen, homeoffice, mobiles arbeiten, flexible arbeitszeit*, gleitzeit,
      weiterbildung*, obst, getränke, kantine, zuschuss, firmenevents, teamevents, fitness*, sonderzahlung*, krisensicher*, flache hierarchien, duz kultur`,
    fr: `nous offrons, nous proposons, nous vous offrons, nous vous proposons, salaire*, rémunération*, mutuelle*, tickets restaurant, titres restaurant, rtt, télétravail, prime*, intéressement, participation aux bénéfices, congés, avantages, remboursement*, treizième mois, 13e mois, k par an`,
    es: `ofrecemos, se ofrece, te ofrecemos, salario*, retribución*, sueldo*, seguro médico, seguro de, vacaciones, días de vacaciones, teletrabajo, tickets, formación continua, horario flexible, beneficios, plan de carrera, comedor`,
    da: `vi tilbyder, løn, lønpakke, pension*, sundhedsforsikring*, ferie, feriefridage*, frokostordning*, fleksible arbejdstider, hjemmearbejde, efteruddannelse*, personaleforening*, bonusordning*, fri telefon, gode kolleger`,
  },
  legal: {
    en: `equal opportunity, equal employment, without regard to, regardless of race, regardless of, race color, sexual orientation, gender identity, protected veteran, veteran status, marital status, reasonable accommodation*, disability*, disabilities, background check*, drug test, drug screen*,
      privacy policy, privacy notice, personal data, data protection, e verify, at will, discriminat*, applicable law, all qualified applicants, committed to equality, committed to diversity, guaranteed an interview, need an adjustment, reasonable adjustment*, subject to change, criminal histor*, affirmative action, not accept unsolicited, recruitment agencies`,
    de: `unabhängig von, schwerbehinder*, gleicher eignung, schwerbehinderte menschen, datenschutz*, geschlecht*, herkunft*, sexuelle*, gleichstellung*, chancengleichheit, personenbezogen*, religion, agg, aus gründen der lesbarkeit, männliche form, generische*, reisekosten*, bewerbungskosten*`,
    fr: `égalité des chances, handicap*, discrimination*, données personnelles, rgpd, confidentialité, sans distinction*, orientation sexuelle, origine*, politique de diversité`,
    es: `igualdad de oportunidades, discapacidad*, discriminación*, datos personales, protección de datos, rgpd, orientación sexual, sin distinción, política de privacidad`,
    da: `uanset alder, uanset køn, uanset baggrund, etnisk*, persondata*, databeskyttelse*, straffeattest*, børneattest*, opfordrer alle, religion, handicap*`,
  },
  apply: {
    en: `apply now, apply today, apply online, apply via, apply by, apply at, to apply, please apply, how to apply, send your cv, send us your, send your resume, send your application, submit your, your application, your cv, your resume, cover letter,
      we look forward to, application deadline, closing date, for questions, contact us, please contact, send us a, drop us a, write to us, applications go, click the, interview process, first interview, hiring manager call`,
    de: `bewerbung*, bewirb*, bewerben sie, bewerbungsunterlagen, lebenslauf*, anschreiben, wir freuen uns auf, ansprechpartner*, bei fragen, für rückfragen, senden sie, schick*, eintrittstermin, gehaltsvorstellung*, gehaltswunsch`,
    fr: `postulez*, postuler*, candidature*, envoyez*, votre cv, lettre de motivation, merci d envoyer, merci d adresser, contactez*, date limite`,
    es: `envía*, enviar tu, envíanos*, inscríbete*, postula*, candidatura*, tu cv, tu currículum, carta de presentación, contacta*, fecha límite, apúntate*`,
    da: `ansøgning*, send din, send dit, ansøgningsfrist*, søg stillingen, dit cv, samtaler, kontakt*, vi glæder os, spørgsmål til`,
  },
};

/** First words of a bullet that says what the person will do, where no heading says so. */
export const TASK_STARTS: PhraseTable<"task"> = {
  task: {
    en: `act, administer, advise, analyse, analyze, answer, architect, assess, assist, attend, automate, build, carry, champion, coach, collaborate, communicate, conduct, contribute, coordinate, create, debug, define, deliver, deploy, design, develop, document, drive,
      enable, engage, ensure, establish, evaluate, execute, facilitate, greet, guide, handle, help, hire, identify, implement, improve, influence, inspect, install, integrate, investigate, lead, liaise, maintain, manage, mentor, monitor, negotiate, operate, optimise, optimize, organise, organize, oversee, own,
      participate, partner, perform, plan, prepare, present, process, produce, promote, provide, record, recommend, report, research, resolve, review, run, schedule, sell, serve, set up, shape, ship, supervise, support, take, teach, test, track, train, translate, troubleshoot, update, work closely, write,
      analysing, analyzing, assisting, building, collaborating, coordinating, creating, delivering, designing, developing, driving, ensuring, implementing, leading, maintaining, managing, monitoring, overseeing, participating, performing, planning, preparing, providing, reporting, running, supervising, supporting, testing, writing`,
    de: `entwicklung, planung, durchführung, betreuung, beratung, erstellung, umsetzung, konzeption, koordination, organisation, analyse, pflege, wartung, unterstützung, bearbeitung, überwachung, leitung, steuerung, optimierung, dokumentation, sicherstellung, mitarbeit, mitwirkung, vorbereitung,
      verantwortung, zusammenarbeit, weiterentwicklung, programmierung, prüfung, kontrolle, aufbau, ausbau, akquise, führung, gestaltung, installation, montage, übernahme, verwaltung`,
    fr: `accompagner, administrer, analyser, animer, assister, assurer, collaborer, concevoir, contribuer, contrôler, coordonner, créer, définir, déployer, développer, élaborer, encadrer, former, garantir, gérer, intervenir, maintenir, mener, mettre en, optimiser, organiser, participer, piloter, planifier, préparer, produire, proposer, réaliser, rédiger, suivre, superviser, tester, veiller`,
    es: `administrar, analizar, apoyar, asegurar, asesorar, atender, ayudar, colaborar, controlar, coordinar, crear, definir, desarrollar, diseñar, ejecutar, elaborar, garantizar, gestionar, implantar, implementar, integrar, liderar, mantener, mejorar, optimizar, organizar, participar, planificar, preparar, realizar, revisar, supervisar, desarrollo de, gestión de, diseño de, mantenimiento de, atención al, elaboración de`,
    da: `udvikle, udvikling af, planlægge, planlægning af, koordinere, koordinering af, drift af, vedligeholde, vedligeholdelse af, rådgive, rådgivning af, implementere, implementering af, lede, understøtte, sikre, udarbejde, udarbejdelse af, deltage, deltagelse i, samarbejde, håndtere, håndtering af, betjene, opfølgning på`,
  },
};

/** A sentence that tells the reader what they do: by what is no offer in English, by the verb's ending elsewhere. */
export const ADDRESSED_TASK =
  /^(?:You (?!(?:may|can|could|might|should|get|receive|earn|enjoy|benefit|are|were|have|had|do|ve|ll|re|d)\b)\p{Ll}+|Sie \p{Ll}+(?:en|ern|eln)|Du \p{Ll}+st|Vous \p{Ll}+ez|Du \p{Ll}{2,}r|(?:Te )?\p{L}\p{Ll}+(?:arás|erás|irás)) \p{L}/u;
