const words = (list: string) => list.trim().split(/\s+/);

/** What people are called by their work. */
export const TITLE_NOUNS: readonly string[] = words(`
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
`);

/** German writes a title as one word: what it ends with. */
export const TITLE_ENDINGS =
  /\p{L}{3,}(?:leiter|berater|ingenieur|entwickler|pfleger|lehrer|meister|fuhrer|referent|koordinator|techniker|trainer|erzieher)(?:in)?$/u;

/** Words of rank: one more or one less is another title. */
export const LEVEL_WORDS: readonly string[] = words(`
head chief director principal staff senior lead leading deputy vice junior trainee intern assistant associate executive president
manager supervisor founder partner managing global regional general
leiter leiterin stellvertretende chef cheffe responsable directeur directrice adjoint adjointe jefe jefa director directora subdirector subdirectora
`);

/** After these the user is said to have a title; folded. */
export const BEFORE_A_TITLE =
  /\b(?:you (?:are|were|have been|had been|became|worked as|work as)|you['’]re|i (?:am|was|have been|became|worked as)|i['’]m|as|and (?:are|were|am|was)|became|become|promoted to|role (?:of|as)|position (?:of|as)|job (?:of|as)|title (?:of|is|was)|your (?:years?|time|work|role|job) as|currently|previously|formerly|now|present|hired as|appointed|serving as|served as|called|sie (?:sind|waren)|ich (?:bin|war)|als|vous (?:etes|etiez|avez ete)|je (?:suis|fus)|j['’]ai ete|comme|en tant que|eres|fuiste|fue|soy|como|(?:is|are|was|were) (?:now )?)\s+(?:(?:also|now|once|currently|first|then|the|a|an|eine?n?|une?|una?|years? as|still|already)\s+)*$/;
