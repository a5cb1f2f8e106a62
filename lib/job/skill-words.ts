/**
 * Words by which a clause names what a person does, is or knows. Folded as `tokenize` folds them: lower case without
 * accents. One list for all five languages where the words of one mean nothing in another.
 */

const words = (list: string) => new Set(list.trim().split(/[\s,]+/));
const phrases = (list: string) => new Set(list.trim().split(/\s*,\s*/));

/** English verbs of work. */
export const VERBS = `
  accompany achieve act adapt add address adhere administer adopt advance advise advocate agree align allocate analyse analyze answer anticipate
  apply appoint appraise approve arrange articulate ask assemble assess assign assist attend attract audit author automate bake balance bill book
  break brief bring budget build calculate calibrate call capture care carry catalogue catch chair challenge champion change check choose clarify
  clean close coach code collaborate collect combine communicate compare compete compile complement complete comply compose conceptualise
  conceptualize conduct configure confirm connect conserve consult contribute control convert convey convince cook cooperate coordinate cope correct
  cover craft create cultivate customise customize deal decide decorate define delegate deliver demonstrate deploy derive describe design detect
  determine develop devise diagnose digitise digitize direct discover discuss dispatch distil distribute diversify document draft draw drive earn
  edit educate elevate embed embrace empower enable encourage enforce engage engineer enhance ensure enter escalate escort establish estimate
  evaluate examine exceed execute exercise expand experiment explain explore express facilitate feed file fill finalise finalize find fix flag follow
  forecast form formalise formalize formulate foster frame fulfil fulfill gain gather generate give grade greet grow guide handle harness help hire
  hold host identify illustrate implement import improve increase influence inform initiate innovate inspect inspire install instruct integrate
  interact interface interpret interview introduce investigate invoice issue iterate join juggle keep know label launch lead learn lecture leverage
  liaise lift listen load lobby localise localize look maintain make manage market master maximise maximize measure mediate meet mentor merchandise
  merge migrate mitigate model moderate modernise modernize modify monitor motivate move navigate negotiate nominate notify nudge nurse nurture
  observe obtain onboard operate optimise optimize order organise organize originate outline oversee own pack paint participate partner patch pay
  penetrate perform persuade pick pilot pitch polish practise prepare present preserve prevent prioritise prioritize process procure produce
  programme promote propose protect prototype prove provide publish pull purchase push quantify question quote raise reach react read rebuild recall
  receive recognise recognize recommend reconcile record recover recruit reduce refactor refine reflect register regulate rehearse reinforce relate
  release relocate remove render renew repair replace reply report represent request research reshape resolve respond restore retain retrieve return
  revamp reveal review revise reward route safeguard sanitise sanitize save scale schedule scope sculpt search secure see seek segment select sell
  send separate serve settle shape share sign simplify simulate sketch smooth solve sort source speak spearhead specify spend sponsor stabilise
  stabilize staff stand standardise standardize start steer steward stimulate stock store strategise strategize streamline strengthen strive
  structure study succeed suggest summarise summarize supervise supply support surface survey sustain switch synthesise synthesize tackle tag tailor
  take talk target teach tend test think thrive trace track train transcribe transform translate transport travel treat triage troubleshoot try tune
  turn uncover understand undertake unify unlock unpack update upgrade uphold upload upsell use utilise utilize validate verify vet visit visualise
  visualize wash watch weigh welcome weld widen work write`;

/** The same that double their last letter before “-ing”. */
export const DOUBLING_VERBS =
  "debug get log map mop plan program refer run scan scrub set ship spot stop submit transfer trim win";

/** German, French, Spanish and Danish words for work that is done, nouns and infinitives. */
export const OTHER_ACTIONS: readonly string[] = [
  `akquise analyse anleitung aufbau ausarbeitung ausbau auswertung bearbeitung bedienung begleitung beratung beobachtung betreuung beschaffung bewertung
  bildung dokumentation durchfuhrung einarbeitung einfuhrung einhaltung einkauf entwicklung erarbeitung erfassung ermittlung erstellung erziehung fuhrung
  gestaltung implementierung inbetriebnahme installation instandhaltung integration kalkulation kommunikation konfiguration kontrolle konzeption konzipierung
  koordination koordinierung leitung mitarbeit mitwirkung moderation montage optimierung organisation pflege planung prasentation programmierung prufung
  realisierung reinigung reparatur schulung sicherstellung steuerung uberprufung uberwachung umsetzung unterstutzung verantwortung verbesserung verwaltung
  vorbereitung wartung weiterentwicklung zubereitung zusammenarbeit`,
  `accompagner accueillir administrer analyser animer appliquer assister assurer collaborer communiquer concevoir conduire conseiller construire contribuer
  controler coordonner creer definir deployer developper diriger echanger elaborer encadrer entretenir evaluer executer former garantir gerer identifier
  integrer intervenir maintenir mener mettre negocier optimiser organiser participer piloter planifier preparer prendre produire promouvoir proposer realiser
  recruter rediger resoudre suivre superviser tester traiter travailler vendre veiller verifier`,
  `administrar analizar apoyar asegurar asesorar atender atraer ayudar buscar captar colaborar comunicar controlar coordinar crear cumplir dar definir
  desarrollar desplegar detectar dirigir disenar ejecutar elaborar encontrar ensenar escuchar evaluar fidelizar formar garantizar gestionar identificar impartir
  impulsar implantar implementar integrar investigar liderar llevar lograr mantener mejorar negociar optimizar organizar participar planificar preparar presentar
  programar promover proponer realizar redactar registrar reparar resolver revisar seguir supervisar tener trabajar vender`,
  `analysere arbejde administrere bidrage betjene bygge deltage designe dokumentere drive etablere facilitere folge forbedre forberede formidle gennemfore
  hjaelpe handtere implementere kommunikere koordinere kvalitetssikre lave lede lose opbygge opretholde optimere organisere overvage passe planlaegge
  praesentere praege prioritere radgive rapportere samarbejde servicere sikre skabe skrive styre teste udarbejde udfore udvikle undersoge undervise understotte
  varetage vedligeholde vejlede videreudvikle`,
];

/** After one of these a verb of work says what is to be done: “to plan”, “and plan”, “you plan”, “in planning”. */
export const BEFORE_ACTION = words(`
  to and or will ll can you must also then who by of for in while when help helps as with through including through not do
  und oder sowie du sie bei zu der die
  et ou vous tu de a d
  y e o u de para en
  og eller at skal du i`);

/** After these any word is a verb, but for those of `NOT_AN_ACTION`. */
export const SUBJECTS = words("you du vous tu skal usted");

/** After these a participle in “-ed” is one. */
export const HAVE = words("ve have has");

export const NOT_AN_ACTION = words(`
  are re have ve had d s were was will ll would can could may might must should shall need want get receive do did know think like love feel wish
  the a an your our their his her its this that these all any each and or as if to for from in on at by with of about who too also not well yourself
  bist hast kannst wirst sollst musst dich dir ein eine
  etes avez serez aurez pouvez devez etre as es seras
  har er vil kan skal bliver far vaere have
  puede tiene es`);

/** What a person is, how they work, what they are good at with others: one or two words, short of an ending or two. */
export const TRAITS = phrases(`
  accountable, accuracy, adaptable, adaptability, agility, ambition, ambitious, analytical, approachable, articulate, assertive, attentive, attention to, autonomous,
  autonomously, autonomy, calm, can do, caring, cheerful, collaborative, collaboratively, comfortable, commercially, commercial awareness, committed, commitment,
  communication skills, communicative, communicator, compassion, compassionate, confident, confidence, conscientious, considerate, constructive, cooperative,
  courteous, creative, creativity, critical thinking, critical, curious, curiosity, customer focus, decisive, dedicated, dedication, dependable, detail, determination,
  determined, diligent, diplomacy, diplomatic, discipline, disciplined, discreet, discretion, driven, drive to, dynamic, eager, ease, efficient, efficiently,
  emotional intelligence, empathetic, empathic, empathy, energetic, energy, engaging, enthusiasm, enthusiastic, entrepreneurial, ethic, ethical, ethics, eye for, fair,
  fast learner, flexible, flexibility, focused, friendly, goal, hands on, hardworking, hard working, helpful, honest, honesty, humble, humility, humour, humor,
  imaginative, independent, independently, influencing, ingenuity, initiative, innovative, inquisitive, inspiring, integrity, interpersonal, judgement, judgment, keen,
  kind, kindness, leadership, listener, literate, logical, loyal, mature, maturity, mindset, minded, motivation, motivated, motivator, multitask, multitasking, neat,
  negotiation skills, numerate, numeracy, open minded, openness, optimistic, organisation skills, organisational, organizational, organised, organized, oriented,
  orientation, outgoing, overview, ownership, passion, passionate, patience, patient and, people skills, perseverance, persistent, persistence, personable,
  persuasive, polite, positive, pragmatic, precise, precision, presentable, presentation skills, pride, proactive, proactively, problem solver, problem solving,
  professional, professionalism, punctual, punctuality, quick, rapport, reliable, reliability, resilient, resilience, resourceful, respectful, responsible,
  responsiveness, rigorous, rigour, rigor, robust, self starter, self motivated, sense of, sensitive, sensitivity, service minded, sincere, smart, sociable,
  social skills, spirit, stamina, strategic, strong work, structured, supportive, systematic, tact, tactful, team player, team spirit, team work, teamwork, tenacious,
  tenacity, thinker, thinking, thorough, thoroughness, tidy, time management, tolerant, trustworthy, under pressure, verbal, versatile, vigilant, warm, willing,
  willingness, work ethic, written, self assured,
  analytisch, aufgeschlossen, auftreten, ausdauer, begeisterung, belastbar, belastbarkeit, durchsetzungsvermogen, eigeninitiative, eigenstandig, eigenverantwortlich,
  eigenverantwortung, einfuhlungsvermogen, einsatzbereitschaft, empathie, engagement, engagiert, flexibilitat, freude, freundlich, geduld, gewissenhaft, 
  kommunikationsstark, kommunikationsstarke, kommunikativ, konfliktfahigkeit, kontaktfreudig, kreativ, kreativitat, kundenorientiert, leidenschaft, lernbereitschaft,
  lernbereit, losungsorientiert, motiviert, neugier, neugierig, organisationstalent, prazise, reisebereitschaft, selbststandig, selbststandigkeit, serviceorientiert,
  sorgfalt, sorgfaltig, strukturiert, strukturierte, teamfahig, teamfahigkeit, teamgeist, teamplayer, verantwortungsbewusst, verantwortungsbewusstsein, zielorientiert,
  zuverlassig, zuverlassigkeit, arbeitsweise, denken, durchsetzungsstark,
  adaptabilite, aisance, autonome, autonomie, capacite a, creatif, curieux, curieuse, curiosite, discretion, disponible, dynamique, dynamisme, ecoute, empathique,
  enthousiaste, esprit, gout, implique, initiative, motive, motivee, organise, organisee, passionne, passionnee, patient, patiente, polyvalence, polyvalent, ponctuel,
  ponctualite, reactif, reactivite, relationnel, rigoureux, rigoureuse, rigueur, sens de, sens du, serieux, souriant, force de, calme, pedagogie,
  actitud, adaptacion, analitico, autonomia, capacidad de, capacidad para, compromiso, comunicacion, creatividad, curiosidad, dinamico, don de, empatia, entusiasmo,
  flexibilidad, ganas, habilidades, iniciativa, liderazgo, motivacion, orientacion, organizado, pasion, proactivo, proactividad, puntualidad, resolutivo, resolucion de,
  responsable, responsabilidad, trabajo en, vocacion,
  ansvarlig, ansvarsfuld, engageret, fleksibel, hands on, humor, imodekommende, initiativ, initiativrig, kreativ, kvalitetsbevidst, lyst til, lyttende, motiveret,
  nysgerrig, omhyggelig, overblik, overblikket, palidelig, positiv, selvstaendig, selvstaendigt, serviceminded, smilende, struktureret, systematisk, talmodig,
  teamplayer, udadvendt, aben, tillid, ansvar`);

/** After one of these stands a thing that a person knows: the last words of “knowledge of”, “experience with”. */
export const KNOWLEDGE = phrases(`
  knowledge of, experience with, experience in, experience of, experience using, understanding of, familiar with, familiarity with, proficient in, proficient with,
  proficiency in, proficiency with, expertise in, expertise with, background in, degree in, diploma in, bachelor in, master in, phd in, fluent in, fluency in,
  skills in, skilled in, command of, training in, qualification in, qualified in, certified in, certification in, exposure to, grasp of, awareness of, versed in, use of,
  used to, working with, interest in, principles of, grounding in, competent in, competence in, competence with, confident with, comfortable with, experienced in,
  experienced with, knowledge in, insight into, literacy in, record in, certificate in, appreciation of, specialising in, specializing in, studies in, field of,
  kenntnisse in, kenntnisse im, kenntnisse der, kenntnissen in, kenntnis der, erfahrung in, erfahrung im, erfahrung mit, erfahrungen in, erfahrungen mit, umgang mit, studium der,
  studium des, ausbildung als, ausbildung zum, ausbildung zur, abschluss in, bereich der, wissen in, wissen im, vertraut mit, sicher in, qualifikation in, berufserfahrung in, berufserfahrung im,
  connaissance de, connaissance des, connaissances de, connaissances en, connaissances des, notions de, experience en, experience dans, experience de, maitrise de, maitrise des, maitrise du, maitrisez les,
  maitrisez la, maitrisez l, maitrisez le, connaissez les, connaissez la, formation en, diplome de, diplome d, diplome en, titulaire d, niveau d, niveau en, competences en, pratique de, pratique du,
  conocimiento de, conocimientos de, conocimientos en, experiencia en, experiencia con, experiencia de, manejo de, dominio de, titulacion en, grado en, formacion en, nivel de, licenciatura en,
  ingenieria en, ciclo formativo, uso de,
  erfaring med, erfaring fra, erfaring i, erfaring inden, kendskab til, viden om, uddannelse som, uddannelse i, uddannet som, uddannet i, forstaelse for, indsigt i, kompetencer inden, fortrolig med, vant til`);

/** Between the things of a list, besides commas. */
export const LIST_WORDS = words("and or und oder sowie et ou y o e og eller plus");

/** With these begins a sentence about someone or something else than the applicant. */
export const OTHER_SUBJECTS = words(`
  the this it its there these they we our us he she each every most all today since
  die das der dies dieses diese es wir unser unsere unseren jede jeder seit hier man
  le la les l ce cette il elle nous notre nos on chaque depuis
  el los las este esta se nuestro nuestra nuestros somos cada desde
  det den de vi vores der hver man siden`);

/** Spoken languages under their names in the five. */
export const LANGUAGES = words(`
  arabic bengali bulgarian cantonese chinese croatian czech danish dutch english farsi finnish french german greek hebrew hindi hungarian italian japanese korean
  mandarin norwegian polish portuguese punjabi romanian russian serbian slovak spanish swedish turkish ukrainian urdu vietnamese
  deutsch deutschkenntnisse englisch englischkenntnisse franzosisch franzosischkenntnisse italienisch niederlandisch polnisch portugiesisch russisch spanisch
  spanischkenntnisse turkisch
  allemand anglais arabe chinois espagnol francais italien neerlandais portugais russe
  aleman arabe castellano catalan chino espanol frances ingles italiano neerlandes portugues ruso
  dansk engelsk finsk fransk hollandsk italiensk norsk polsk spansk svensk tysk`);
