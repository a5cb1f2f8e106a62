/**
 * Words of an answer that need no row, beside those of `PLAIN_WORDS`: more of English, and German, French and Spanish.
 * Folded, read by their stems.
 */
const ENGLISH = `
insist insists insisted seek seeks sought prefer prefers preferred call calls called calling demand demands demanded hope
hopes hoped promise promises promised specify specifies specified oblige obliged desire desires desired welcome welcomes
comfortable confident proficient competent capable accustomed keen eager motivated dedicated committed passionate reliable
hands-on thorough versed conversant adept trusted trust trusts proud pleased delighted glad ready willing prepared fit
decade decades fortnight weekend weekends midnight noon lately meanwhile afterwards beforehand eventually initially finally
originally simultaneously parallel altogether overall combined together apiece respectively yearlong nowadays hitherto
spell stint stretch stage phase span spanning chapter pause break interval gap stay stays date dated dates begin
ago since onwards throughout inside outside beside behind ahead above below near nearby far away back forth
happen happens happened occur occurs occurred exist exists existed seem seems seemed appear appears appeared feel feels felt
try tries tried attempt attempted manage succeed succeeded fail failed decide decided choose chose chosen pick picked allow
allows allowed enable enables enabled let cause caused result results resulted resulting mean lie lies lay rest rests rested
belong belongs belonged deal deals dealt dealing concern concerns concerned regard regards regarding total totals totalled
amount amounts amounted come equal equals equalled range ranges ranged ranging vary varies varied differ differs measure
measured measures exceed exceeds exceeded surpass surpassed hit hits achieve attain attained gain gained obtain obtained earn
earned receive received win won award pass complete possess possesses possessed enjoy enjoyed bear face faced tackle tackled
spread spreads rely relies depend depends base based situated located live lives lived living reside based born grow
act acts acted acting serve function operate operates operated operating practise practised practice behave undertake
undertook undertaken engage engaged employ employed apply applied pursue pursued conduct conducted execute executed attend attended visit
visited travel travelled oversee oversaw command commanded look-after care cared tend tended watch watched monitor monitored
ensure ensured secure secured guarantee guaranteed maintain maintained protect preserve preserved keep retain retained
author authored draft drafted compose composed devise devised conceive conceived craft crafted shape shaped form formed
establish established found founded set-up initiate initiated pioneer pioneered spearhead spearheaded drive drove driven
champion championed steer steered guide guided chair chaired coordinate coordinated govern governed own mastermind
facilitate facilitated assist aid aided back backed accompany accompanied shadow shadowed observe observed partner partnered
lend lent collaborate collaborated cooperate cooperated liaise liaised negotiate
push pushed pull pulled lead bring take-on take-over hand-over picking working doing
detail summary outline overview remark remarks comment comments hint hints tip tips advice idea ideas aspect aspects feature
features element elements component components item items topic topics theme themes subject subjects issue issues problem
problems challenge challenges success successes failure failures achievement achievements accomplishment accomplishments outcome outcomes
responsibilities task tasks assignment assignments activity activities process step steps way manner method approach effort
efforts attention focus focused weight emphasis priority priorities preference choice choices option options alternative
possibility decision truth lie reality situation circumstances condition conditions reason reasons cause purpose purposes goal goals
aim aims target targets expectation expectations standard norm criterion criteria measure yardstick rank ranks
panel committee board audience listener listeners reviewer reader hirer boss future past present moment moments today tomorrow
yesterday life lives world people person man woman men women human someone anybody somebody everything something nothing anything
hard easy simple simpler difficult heavy light rich poor full empty open closed fresh old young early late quick slow brief
short tall wide narrow thin thick safe sound solid firm steady stable constant continuous continuously regular frequent
frequently rare rarely seldom common usual ordinary typical normal unusual special extra additional further many numerous
countless multiple several various diverse mixed joint shared common single sole only unique individual personal private public
official formal informal independent independently successful successfully effective effectively efficient efficiently careful carefully proper
properly correct correctly accurate accurately complete completely entire entirely total totally absolute absolutely pure purely
pretty nice fine lovely beautiful handy smart clever wise fair honest genuine serious major minor huge tiny vast slight slightly
substantial substantially significant significantly considerable considerably marked markedly dramatic dramatically noticeable remarkable
remarkably impressive impressively outstanding excellent exceptional superb valuable invaluable vital crucial essential critical
central integral relevant suitable appropriate adequate sufficient enough perfect ideal promising convincing persuasive
`;

const GERMAN = `
lebenslauf anzeige ausschreibung zeile zeilen punkt punkte stelle stellen beruf berufe arbeitgeber anforderung anforderungen
erfahrung erfahrungen kenntnis kenntnisse fahigkeit fahigkeiten starke starken lucke lucken beispiel beispiele zahl zahlen
antwort frage fragen vorschlag formulierung satz satze wort worter bewerbung anschreiben unterlagen angabe angaben nachweis beleg
haben habe hast hat hatte hatten gehabt sein bin bist ist sind war waren gewesen werden wird wurde wurden geworden worden konnen
kann konnte konnten mussen muss musste sollen soll sollte sollten wollen will durfen darf mogen machen macht machte gemacht tun
getan gehen geht ging gegangen kommen kommt kam gekommen bringen bringt brachte gebracht geben gibt gab gegeben nehmen nimmt nahm
genommen stehen steht stand gestanden liegen liegt lag gelegen bleiben bleibt blieb geblieben finden findet fand gefunden halten
halt hielt gehalten lassen lasst liess setzen setzt setzte gesetzt stellen stellt stellte gestellt legen legt legte gelegt sehen
sieht sah gesehen zeigen zeigt zeigte gezeigt nennen nennt nannte genannt sagen sagt sagte gesagt sprechen spricht sprach gesprochen
schreiben schreibt schrieb geschrieben arbeiten arbeitet arbeitete gearbeitet leiten leitet leitete geleitet fuhren fuhrt fuhrte
gefuhrt betreuen betreut betreute verantworten verantwortet verantwortete verantwortlich verantwortung zustandig entwickeln
entwickelt entwickelte erstellen erstellt erstellte aufbauen aufgebaut baute gebaut einfuhren eingefuhrt fuhrte planen plant plante geplant
organisieren organisiert organisierte koordinieren koordiniert koordinierte unterstutzen unterstutzt unterstutzte mitarbeit
mitgearbeitet mitgewirkt beteiligt teilnehmen teilgenommen durchfuhren durchgefuhrt umsetzen umgesetzt ubernehmen ubernommen
erreichen erreicht erreichte steigern gesteigert steigerte steigerung erhohen erhoht senken gesenkt senkte senkung reduzieren
reduziert verringern verringert verbessern verbessert verkurzen verkurzt sinken sank gesunken steigen stieg gestiegen wachsen
wuchs gewachsen beginnen begann begonnen enden endete geendet dauern dauerte wechseln wechselte gewechselt arbeitend tatig tatigkeit
aufgabe aufgaben bereich bereiche gebiet rolle position ausbildung abschluss studium zeugnis zertifikat sprache sprachen muttersprache fliessend
verlangen verlangt fordern fordert gefordert erwarten erwartet wunschen gewunscht suchen sucht gesucht bieten bietet brauchen
braucht passen passt gehoren gehort betreffen betrifft fehlen fehlt erwahnen erwahnt belegen belegt decken gedeckt entsprechen entspricht
gut guten gute besser beste sehr gross grosse grossen grosser klein kleine kleinen neu neue neuen alt alte ganz ganze lang lange
langen kurz kurze hoch hohe hohen niedrig stark starke schwach wichtig wichtige wichtigsten weitere weiteren andere anderen eigene
eigenen erste ersten zweite letzte letzten nachste aktuell aktuelle aktuellen fruher fruhere fruheren heute derzeit zuletzt zuvor
danach davor dabei damit daneben ausserdem zudem insgesamt etwa rund ungefahr knapp fast genau mehr weniger meist meistens oft immer
wieder bereits schon noch nur auch sogar gern gerne direkt dazu darin darunter davon dort hier jetzt spater seitdem zugleich parallel
nebenbei regelmassig taglich wochentlich monatlich jahrlich jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden
zeit zeiten dauer anfang ende mitte januar februar marz april mai juni juli august september oktober november dezember prozent
viertel drittel halfte dutzend hundert tausend million leute menschen person personen kollegen kolleginnen team leitung frau herr
`;

const FRENCH = `
cv annonce offre ligne lignes poste postes emploi metier employeur exigence exigences experience experiences competence competences
connaissance connaissances force forces lacune lacunes exemple exemples chiffre chiffres reponse question proposition phrase mot
mots candidature lettre preuve avoir ai as avons avez ont avait aviez etre suis es est sommes etes sont etait etiez ete etaient fut
faire fait faites faisait mettre mis mise mettez donner donne donnez prendre pris prise venir venu aller allez pouvoir peut pouvez
devoir doit devez vouloir voulez savoir savez voir vu montrer montre montrez dire dit dites parler parlez ecrire ecrit ecrivez
travailler travaille travaillez diriger dirige gerer gere encadrer encadre piloter pilote animer anime developper developpe concevoir
concu creer cree elaborer elabore mener mene assurer assure realiser realise effectuer effectue organiser organise coordonner
coordonne participer participe participation contribuer contribue aider aide soutenir appuyer appui collaborer collabore former forme
obtenir obtenu obtenue atteindre atteint augmenter augmente hausse reduire reduit reduction baisser baisse diminuer diminue ameliorer
ameliore passer passe passee rester reste tenir tenu trouver trouve commencer commence finir fini terminer termine durer dure
demander demande demandent exiger exige attendre attend rechercher recherche proposer propose offrir souhaiter souhaite
mentionner mentionne citer cite indiquer indique prouver couvrir couvre correspondre correspond manquer manque
responsable responsabilite charge chargee mission missions tache taches role domaine secteur formation diplome etudes certificat
langue langues courant maternelle bon bonne bons bonnes meilleur meilleure grand grande grands grandes petit petite nouveau nouvelle
nouveaux nouvelles ancien ancienne premier premiere dernier derniere deuxieme autre autres meme propre plusieurs quelques tout toute
tous toutes chaque pres seul seule seuls chacun distance important importante long longue court courte haut haute fort forte actuel actuelle actuellement precedent precedente
aujourd hui ensuite puis avant apres depuis pendant durant deja encore toujours souvent aussi egalement surtout seulement environ
presque plus moins tres bien ici la-bas ailleurs enfin ainsi donc total ensemble an ans annee annees mois semaine semaines jour jours
heure heures fois debut fin janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre pourcent dizaine
vingtaine trentaine centaine millier million personne personnes gens collegue collegues equipe equipes madame monsieur
`;

const SPANISH = `
cv curriculum anuncio oferta linea lineas puesto puestos empleo oficio empleador requisito requisitos experiencia experiencias competencia
competencias conocimiento conocimientos fuerza punto puntos laguna ejemplo ejemplos cifra cifras respuesta pregunta propuesta frase
palabra palabras candidatura carta prueba haber he has ha hemos han habia ser soy eres es somos son era eras fue fuiste fui
estar estoy estas esta estan estaba estuvo estuviste tener tengo tienes tiene tuvo tuviste tenia hacer hago haces hace hizo hiciste
hecho poner pon puso puesto dar das dio diste dado tomar tomo llevar lleva llevas llevo llevaste venir viene ir va vas fue poder puede
puedes deber debe debes querer quiere quieres saber sabe sabes ver visto mostrar muestra decir dice di dijo hablar habla hablas escribir
escribe escrito trabajar trabajas trabaja trabajo trabajaste dirigir diriges dirige dirigio dirigiste gestionar gestiono gestionaste
coordinar coordino coordinaste desarrollar desarrollo desarrollaste disenar diseno disenaste crear creo creaste elaborar realizar
realizo realizaste efectuar organizar organizo organizaste participar participo participaste participacion contribuir contribuyo
ayudar ayudo ayudaste apoyar apoyo apoyaste colaborar colaboro colaboraste formar formo formaste ensenar obtener obtuvo obtuviste
conseguir consiguio conseguiste lograr logro lograste alcanzar alcanzo aumentar aumento aumentaste subir subio reducir redujo redujiste
reduccion bajar bajo bajaste disminuir mejorar mejoro mejoraste mejora pasar paso pasaste quedar encontrar empezar empezo empezaste
acabar acabo terminar termino durar duro pedir pide piden exigir exige exigen buscar busca buscan ofrecer ofrece ofrecen esperar
mencionar menciona citar indicar indica probar cubrir cubre corresponder corresponde faltar falta responsable responsabilidad cargo
mision tarea tareas papel ambito sector area formacion titulo estudios certificado idioma idiomas fluido nativo lengua buen
bueno buena buenos buenas mejor mejores gran grande grandes pequeno pequena nuevo nueva nuevos nuevas antiguo antigua primer primero
primera ultimo ultima segundo otro otra otros otras mismo misma propio propia varios varias algunos todo toda todos todas cada solo sola importante
largo larga corto alto alta fuerte actual actualmente anterior hoy luego despues antes desde durante ya aun todavia siempre a-menudo
tambien ademas sobre solo unos unas casi mas menos muy bien aqui alli alla total conjunto ano anos mes meses semana semanas dia dias
hora horas vez veces principio fin finales enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
por ciento decena docena veintena centenar millar millon persona personas gente companero companeros equipo equipos senor senora
`;

export const MORE_PLAIN_WORDS: readonly string[] = [ENGLISH, GERMAN, FRENCH, SPANISH].flatMap(
  (words) => words.trim().split(/[\s-]+/),
);
