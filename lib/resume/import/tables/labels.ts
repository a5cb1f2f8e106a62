/** Labels inside entries and in contact blocks, folded; they say what follows and are of no field themselves. */

/** Lines of their own above a list. */
export const LIST_LABELS = new Set(
  "highlights|key highlights|responsibilities|key responsibilities|main responsibilities|roles and responsibilities|responsibilities and achievements|achievements|key achievements|main achievements|accomplishments|key accomplishments|duties|main duties|duties and responsibilities|main activities and responsibilities|tasks|main tasks|selected achievements|aufgaben|aufgaben und erfolge|hauptaufgaben|aufgabenbereich|aufgabengebiet|aufgabengebiete|tatigkeiten|tatigkeitsbereiche|tatigkeitsschwerpunkte|haupttatigkeiten|schwerpunkte|erfolge|verantwortlichkeiten|wichtige tatigkeiten und zustandigkeiten|missions|missions principales|realisations|principales realisations|responsabilites|taches|principales activites et responsabilites|activites|funciones|funciones principales|responsabilidades|logros|tareas|tareas principales|principales actividades y responsabilidades|courses|coursework|relevant coursework|modules|kurse|cours|cursos|asignaturas|keywords|details|description|summary|results|ergebnisse".split(
    "|",
  ),
);

/** Before a value on the same line, by what the value is. */
export const FIELD_LABELS: Readonly<Record<string, RegExp>> = {
  employer:
    /^(?:company|company name|employer|organi[sz]ation|name and address of employer|firma|unternehmen|arbeitgeber|entreprise|employeur|societe|empresa|empleador|empresa o sector)$/u,
  position:
    /^(?:position|title|job title|role|designation|occupation or position held|occupation|funktion|rolle|beruf oder funktion|stelle|tatigkeit|poste|poste occupe|fonction|intitule du poste|puesto|cargo|funcion|profesion o cargo desempenado)$/u,
  dates:
    /^(?:dates?|period|duration|from|dates? of employment|dates \(from to\)|zeitraum|datum|dauer|von bis|periode|fecha|fechas|periodo)$/u,
  place: /^(?:location|place|city|ort|standort|lieu|ville|lugar|ciudad|ubicacion)$/u,
  institution:
    /^(?:institution|school|university|college|schule|hochschule|universitat|einrichtung|etablissement|ecole|universite|centro|universidad|institucion|name and type of organisation providing education and training)$/u,
  degree:
    /^(?:degree|qualification|title of qualification awarded|qualification awarded|abschluss|diplome|titulo|titulacion)$/u,
  area: /^(?:major|field of study|field|subject|concentration|studienfach|fach|fachrichtung|specialite|especialidad)$/u,
  score:
    /^(?:gpa|cgpa|cumulative gpa|overall gpa|major gpa|grade|final grade|grades|score|percentage|note|abschlussnote|gesamtnote|durchschnittsnote|notendurchschnitt|durchschnitt|mention|moyenne|nota|nota media|calificacion|result)$/u,
  courses:
    /^(?:courses|coursework|relevant coursework|relevant courses|selected coursework|selected courses|key courses|modules|key modules|relevant modules|subjects|kurse|schwerpunkte|studienschwerpunkte|cours|cours principaux|matieres|cursos|asignaturas|courses include)$/u,
  keywords:
    /^(?:technologies|technologies used|technology|tech|tech stack|stack|tools|tools used|tools and technologies|environment|built with|keywords|skills used|skills|technologien|werkzeuge|eingesetzte technologien|techniken|umgebung|outils|environnement|environnement technique|tecnologias|herramientas|entorno|used technologies|languages used)$/u,
  url: /^(?:url|link|website|web|site|github|repo|repository|demo|homepage)$/u,
};
