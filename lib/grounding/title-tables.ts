import { stem } from "../terms/tokenize.ts";
import { keptByToken } from "../terms/word-cache.ts";

const words = (list: string) => list.trim().split(/\s+/);

/** What people are called by their work. */
const TITLE_NOUNS: readonly string[] = words(`
accountant administrator advisor adviser agent analyst apprentice architect artist assistant associate auditor baker banker
bookkeeper bookseller buyer carer caretaker carpenter cashier chef clerk coach conductor consultant controller cook
coordinator copywriter counsellor craftsman curator dentist designer developer director dispatcher doctor draughtsman driver
economist editor electrician engineer estimator executive foreman gardener geologist governor guide handyman head
headteacher housekeeper sister illustrator inspector instructor intern interpreter janitor journalist judge keeper laboratory lawyer lecturer
lead librarian linguist machinist manager marketer mason matron mechanic mentor midwife miner musician nurse nutritionist officer
operator optician organiser organizer paramedic partner pharmacist photographer physician physicist physiotherapist pilot planner plumber
porter president principal producer professor programmer psychologist receptionist recruiter registrar
researcher sales salesperson scientist secretary seller server specialist statistician steward
strategist supervisor surgeon surveyor tailor teacher technician technologist tester therapist trader trainee trainer translator
treasurer trustee tutor underwriter vet veterinarian waiter warden welder writer founder cofounder cto ceo cfo coo cio vp chair chairman chairwoman
leiter leiterin entwickler entwicklerin ingenieur ingenieurin berater beraterin verkaufer verkauferin pfleger pflegerin
lehrer lehrerin meister meisterin sachbearbeiter sachbearbeiterin geschaftsfuhrer geschaftsfuhrerin
directeur directrice responsable chef cheffe ingenieur ingenieure infirmier infirmiere developpeur developpeuse enseignant
director directora jefe jefa gerente ingeniero ingeniera enfermero enfermera desarrollador desarrolladora encargado encargada
instructeur instructrice formateur formatrice coordinateur coordinatrice conseiller conseillere technicien technicienne
consultante chercheur chercheuse commandant commandante educateur educatrice animateur animatrice redacteur redactrice
referent referentin koordinator koordinatorin techniker technikerin erzieher erzieherin direktor direktorin arzt arztin
trainerin dozent dozentin redakteur redakteurin
profesor profesora coordinador coordinadora consultor consultora tecnico tecnica analista investigador investigadora
clinician author investigator postdoc fellow captain skipper crew purser attendant flight navigator dispatcher guard inspector
foreman forewoman journeyman apprentice joiner roofer bricklayer mason painter decorator plasterer tiler glazier fitter turner
welder machinist toolmaker locksmith blacksmith baker butcher brewer chef sommelier bartender barista housekeeper cleaner
driver courier chauffeur pilot sailor shipwright fisherman farmer forester ranger gardener florist groom
teacher headmaster headmistress professor dean rector lecturer librarian archivist educator pedagogue childminder nanny au-pair
doctor surgeon dentist vet midwife optometrist dietitian radiographer phlebotomist pharmacist paramedic medic carer
lawyer solicitor barrister notary paralegal magistrate prosecutor mediator policeman policewoman detective firefighter soldier officer
banker broker actuary underwriter adjuster treasurer bookkeeper cashier teller auditor
scientist chemist biologist physicist mathematician astronomer geologist botanist ecologist meteorologist
columnist correspondent reporter proofreader publisher subeditor broadcaster presenter producer screenwriter actor dancer singer
composer sculptor animator stylist hairdresser beautician referee umpire
commander commandant lieutenant sergeant corporal colonel brigadier admiral owner coowner proprietor shareholder winemaker vintner
grower breeder beekeeper brewmaster groundskeeper representative rep spokeswoman spokesman treasurer chairperson president
vicepresident conservator restorer curator registrar bursar provost warden proctor examiner assessor marker invigilator
adjudicator juror arbitrator ombudsman liaison facilitator moderator evaluator reviewer controller scheduler dispatcher planner
estimator buyer merchandiser stylist copyeditor typesetter lexicographer terminologist captioner dubber voiceover
physicist toxicologist immunologist virologist epidemiologist radiologist anaesthetist cardiologist oncologist neurologist
podiatrist chiropractor osteopath acupuncturist masseur masseuse audiologist counselor caseworker socialworker
superintendent overseer taskmaster ganger charge-hand chargehand linesman signalman surveyor draughtswoman
programmer sysadmin webmaster devops architect tester
leader coleader spokesperson chairperson commissioner councillor mayor minister ambassador diplomat delegate deputy
prasident prasidentin verbandsprasident verbandsprasidentin vorsitzender vorsitzende vorstand stellvertreter stellvertreterin
zugfuhrer zugfuhrerin kommandant kommandantin inhaber inhaberin teilhaber teilhaberin prokurist prokuristin vertreter vertreterin
betriebsrat sprecher sprecherin beauftragter beauftragte bauingenieur ausbilder ausbilderin praxisleitung stationsleitung teamleitung
projektleitung bauleitung geschaftsleitung abteilungsleitung
president presidente conservateur conservatrice cogerant cogerante associe associee proprietaire tresorier tresoriere
membre secretaire adherent delegue deleguee tuteur tutrice maitre maitresse titulaire vacataire redacteur correcteur
presidenta presidente vicepresidenta vicepresidente socio socia duena dueno propietaria propietario vocal miembro tesorera tesorero
secretaria secretario profesora profesor maestra maestro correctora corrector redactora redactor delegada delegado portavoz
polier vorarbeiter geselle gesellin bauleiter projektleiter abteilungsleiter teamleiter filialleiter kaufmann kauffrau fachwirt assistent
assistentin redakteur architekt architektin anwalt anwaltin richter apotheker apothekerin hebamme sanitater krankenschwester koch kochin backer
backerin tischler schreiner zimmermann maurer maler elektriker mechaniker schlosser fahrer fahrerin
chauffeur cuisinier cuisiniere boulanger boulangere menuisier charpentier electricien plombier macon comptable vendeur vendeuse
pharmacien pharmacienne avocat avocate juge architecte journaliste gerant gerante adjoint adjointe stagiaire assistante
cocinero cocinera panadero carpintero electricista fontanero albanil contable vendedor vendedora farmaceutico farmaceutica
abogado abogada juez arquitecto arquitecta periodista subdirector becario becaria ayudante auxiliar capataz
`);

/** German writes a title as one word: what it ends with. */
const TITLE_ENDINGS =
  /\p{L}{3,}(?:leiter|berater|ingenieur|entwickler|pfleger|lehrer|meister|fuhrer|referent|koordinator|techniker|trainer|erzieher)(?:in)?$/u;

/** Words of rank: one more or one less is another title. */
const LEVEL_WORDS: readonly string[] = words(`
head chief director principal staff senior lead leading deputy vice junior trainee intern assistant associate executive president
manager supervisor founder partner managing global regional general
leiter leiterin stellvertretende chef cheffe responsable directeur directrice adjoint adjointe jefe jefa director directora subdirector subdirectora
`);

/** After these the user is said to have a title; folded. */
export const BEFORE_A_TITLE =
  /\b(?:you (?:are|were|have been|had been|became|worked as|work as)|(?:you|i|we)['’]ve been|(?:he|she)['’]s(?: been)?|has been|you['’]re|i (?:am|was|have been|became|worked as)|i['’]m|as|(?:ris(?:e|es|ing|en)|rose|mov(?:ed|ing) up|advanc(?:ed|ing)|elected|named|made) to|passed over for|elected|and (?:are|were|am|was)|became|become|promoted to|role (?:of|as)|position (?:of|as)|job (?:of|as)|title (?:of|is|was)|your (?:years?|time|work|role|job) as|currently|previously|formerly|now|present|hired as|appointed|serving as|served as|called|sie (?:sind|waren)|ich (?:bin|war)|als|vous (?:etes|etiez|avez ete)|je (?:suis|fus)|j['’]ai ete|comme|en tant que|eres|fuiste|fue|soy|como|(?:is|are|was|were) (?:now )?)\s+(?:(?:also|now|once|currently|first|then|the|a|an|eine?n?|une?|una?|years? as|still|already)\s+)*$/;

const NOUNS: ReadonlySet<string> = new Set(TITLE_NOUNS);

/** Whether a folded word is a title's noun, or several of it; a stem would take `trained` for a trainer. */
export const isTitleNoun = keptByToken(
  (word) => NOUNS.has(word) || NOUNS.has(word.replace(/e?s$/, "")),
);
export const isGermanTitle = keptByToken((word) => TITLE_ENDINGS.test(word));

const LEVELS = new Set(LEVEL_WORDS.map(stem));
export const isLevel = keptByToken((word) => LEVELS.has(stem(word)));
