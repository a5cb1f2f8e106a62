/** Words of questions that say nothing about what is looked for; folded, compared by stem. */
export const GENERIC_WORDS: readonly string[] = [
  "tell show describe explain give help write list say talk mention know think want need make use used using work",
  "worked working job role position resume cv application experience experienced background example examples instance",
  "answer question interview bullet line point thing way kind sort part best good great better most recently ever yet",
  "still really exactly please detail details relevant really concrete specific important improve rewrite change add",
  "present time year years month months ago longest long short old new number numbers figure figures result results",
  "proud biggest did done learn learned please thank thanks hi hello ok okay reply evidence prove proof back sound",
  "erzahl erzahle nenne beschreibe zeig zeige sag hilf schreib arbeit gearbeitet arbeiten erfahrung erfahrungen",
  "lebenslauf beispiel beispiele stelle frage antwort bitte genau gemacht getan gibt jahr jahre jahren wissen kenne",
  "dis decris montre aide ecris travail travaille travailler experience experiences exemple exemples question reponse",
  "annee annees fait quoi parcours sais connais utilise",
  "dime describe muestra ayuda escribe trabajo trabajado trabajar experiencia experiencias ejemplo ejemplos pregunta",
  "respuesta ano anos hecho hice hago usado uso usar conozco",
];

/** Ordinary uses of words that are also names of tools, on folded text. */
export const NO_TOOL =
  /(?<![\p{L}])(?:go (?:about|for|to|on|over|into|through|with|in|wrong|well|back|beyond)|(?:to|did|should|does|could|would|can|let|things) go(?![\p{L}])|excel (?:at|in)|(?:swift|rapid)ly)/gu;

/** Words for the same everyday thing; a question with one of them finds the others. The trades are in `../terms`. */
export const SAME_WORDS: readonly string[] = [
  "team group squad equipe equipo mannschaft",
  "customer client kunde kunden cliente clientes",
  "lead led manage managed leader leadership manager supervise supervised head fuhren gefuhrt leiten geleitet leitung fuhrung diriger dirige encadrer encadre gerer dirigir dirigi dirigido liderar lidere liderado",
  "mentor mentored mentoring coach coached supervise train trained teach taught onboard betreut betreuen ausgebildet encadrer formar formado",
  "save saved savings reduce reduced cut lower lowered decrease sparen gespart senken gesenkt reduzieren reduziert economiser reduire reduit ahorrar ahorrado reducir reducido",
  "cost costs money bill expense expenses budget kosten geld cout couts depenses argent coste costes costo costos dinero gasto gastos",
  "increase increased raise raised grow grew improve improved boost steigern gesteigert erhohen erhoht verbessern verbessert augmenter augmente ameliorer ameliore aumentar aumentado mejorar mejorado",
  "fast faster speed quick performance latency slow schnell schneller geschwindigkeit rapide vitesse lent rapido velocidad lento",
  "build built create created develop developed develop write wrote entwickeln entwickelt aufbauen gebaut construire developper developpe construir construido desarrollar desarrollado",
  "move moved migrate migrated migration transition replace replaced umziehen migriert abgelost migrer remplacer migrar migrado reemplazar",
  "hire hired hiring recruit recruited recruitment interviewed vacancies einstellen eingestellt bewerbungsgesprache recruter embaucher contratar contratado reclutar",
  "test tests tested testing qa tester probar pruebas prufen gepruft",
  "data daten donnees datos",
  "database databases datenbank datenbanken sgbd basededatos",
  "nurse nurses nursing pflege krankenpfleger krankenschwester infirmier infirmiere enfermero enfermera enfermeria",
  "patient patients patienten paciente pacientes",
  "hospital clinic ward krankenhaus klinik hopital clinique clinica",
  "school pupil pupils schule schuler ecole eleve eleves escuela alumno alumnos",
  "child children kids kinder enfant enfants nino ninos",
  "sell sold sales selling verkauf verkaufen vente ventes vendre venta ventas vender",
  "payment payments pay zahlung zahlungen paiement paiements pago pagos",
  "report reports reporting bericht berichte rapport rapports informe informes",
  "error errors bug bugs failure failures incident incidents outage fehler ausfall erreur panne averia",
  "safety secure security sicherheit securite seguridad",
  "present presented presentation talk speech conference vortrag prasentiert conference presente presentacion",
  "publish published publication article paper veroffentlicht publie publicado",
  "award prize won preis auszeichnung prix premio",
  "remote distributed telework homeoffice teletravail teletrabajo",
  "driving licence license fuhrerschein permis carnet",
  "budget haushalt presupuesto",
  "volunteer unpaid ehrenamt benevolat voluntariado",
];
