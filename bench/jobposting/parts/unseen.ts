/** Invented postings of the same kind, which were measured only. */
export const UNSEEN_PARTS: Record<string, string> = {
  "museum educator": `o| Museum educator (0.6 FTE)
o| Harlow Maritime Museum, Southquay
a| We look after 40,000 objects that tell how people lived from the sea.
a| Last year 120,000 visitors came, a third of them with their school.
h| What the work looks like
t| Plan and lead workshops for school classes of all ages.
t| Write trails and handling sessions for new exhibitions.
t| Train and look after our 35 volunteers.
t| Collect what visitors tell us and report on it each quarter.
h| We hope that you
m| have taught in a museum, school or similar place for at least two years
m| can speak in front of sixty excited nine-year-olds
m| know how safeguarding works in practice
m| hold, or can obtain, an enhanced DBS certificate
n| perhaps know British Sign Language
h| In return
b| £29,400 pro rata, reviewed each April
b| 28 days of annual leave plus bank holidays
b| A pension to which we add 8 %
h| Want to come on board?
p| Fill in the form on our website by noon on 12 September.
p| Conversations take place in the week of 22 September.
l| The museum is committed to equality and does not discriminate on any ground.`,
  "wind technician": `o| Service technician, offshore wind
a| Seagrove Energy keeps 210 turbines turning in two wind farms.
t| Your days begin on the crew boat at six. You carry out planned maintenance on turbines of the 8 MW class, find faults in hydraulics and electrics, and write it all down so that the next crew can follow.
m| You have finished training as an electrician, mechatronics technician or mechanic. You climb 100 metres without thinking twice and hold valid GWO certificates, or are ready to get them.
m| A medical certificate for work offshore is needed before the first trip.
m| Good spoken English is a must, since crews are mixed.
n| Experience with SCADA systems is an advantage but no condition.
b| Two weeks on, two weeks off. Pay starts at 48,000 a year, with an allowance for each day at sea.
b| We pay for courses and for your travel to the port.
a| Our people come from fourteen countries, and most of them stay for more than five years.
p| Questions? Call Ines Hale at the crew office. Applications go through the portal only.
l| Seagrove is an equal opportunity employer.`,
  controlling: `o| Junior Controller (w/m/d) Produktion
o| Standort: Lauterbach
a| Die Kellermann Gruppe baut seit 1932 Getriebe für Landmaschinen.
a| An vier Standorten arbeiten rund 1.800 Menschen.
h| Was Sie bei uns tun
t| Monatsabschluss für zwei Werke
t| Abweichungen erklären, bevor jemand fragt
t| Die Planung für das nächste Jahr mit den Werkleitern abstimmen
t| Berichte in Power BI bauen
h| Was wir von Ihnen brauchen
m| Ein Studium der Betriebswirtschaft oder eine kaufmännische Ausbildung mit Weiterbildung
m| Erste Berufserfahrung im Controlling, gern in der Industrie
m| SAP CO aus der täglichen Arbeit
m| Excel, und zwar richtig
m| Sie erklären Zahlen so, dass die Schichtleitung sie versteht.
n| Französisch ist gern gesehen, denn ein Werk steht im Elsass.
h| Was Sie dafür bekommen
b| 35-Stunden-Woche nach IG-Metall-Tarif
b| Gleitzeit und zwei Tage mobiles Arbeiten
b| Kantine, Betriebskita, Parkplatz
h| So geht es los
p| Lebenslauf und Zeugnisse über unser Portal, ein Anschreiben braucht es nicht.
p| Fragen beantwortet Herr Özdemir unter 0000 4711.
l| Menschen mit Behinderung werden bei gleicher Eignung bevorzugt eingestellt.`,
  "assistante sociale": `o| Assistant(e) de service social
a| Le centre hospitalier des Trois Vallées compte 420 lits et un service social de douze personnes.
h| Le travail
t| Accueillir les patients et leurs proches et évaluer leur situation
t| Monter les dossiers d'aide et préparer les sorties
t| Tenir le lien avec les services du département
h| Nous attendons de vous
m| Le diplôme d'État d'assistant de service social
m| Une bonne connaissance des dispositifs d'aide
m| Le goût du travail en équipe avec les soignants
m| Le permis B
n| Une première expérience à l'hôpital serait appréciée.
h| Nous vous apportons
b| Un CDI à temps plein, 28 jours de congés et 15 RTT
b| La reprise de votre ancienneté
b| Une place en crèche selon disponibilité
p| Adressez votre lettre et votre CV à la direction des ressources humaines avant le 31 octobre.
l| Le poste est ouvert aux personnes en situation de handicap.`,
  "técnico de mantenimiento": `o| Técnico/a de mantenimiento de ascensores
a| Elevadores Montalvo cuida de 6.000 ascensores en toda la provincia.
a| Llevamos cuarenta años en el barrio y seguimos siendo una empresa de familia.
h| Tu trabajo
t| Revisar y reparar ascensores según el plan del mes
t| Atender avisos de averías en tu zona
t| Rellenar los partes en la tableta
h| Lo que te pedimos
m| FP de grado medio en electricidad o mecánica
m| Dos años en un puesto parecido
m| Carné de conducir B
m| Que sepas leer un esquema eléctrico
n| Si además conoces los variadores de frecuencia, mejor.
h| Lo que te damos
b| Contrato indefinido desde el primer día
b| Furgoneta, móvil y herramientas
b| 24.000 € brutos al año más guardias
p| Mándanos tu currículum a través de la web antes del 30 de junio.
l| Tratamos tus datos solo para este proceso, conforme al RGPD.`,
  sygeplejerske: `o| Sygeplejerske til hjemmeplejen i Vesterlund
a| Vi er 34 kolleger, der hver dag kører ud til 220 borgere.
a| Kommunen ligger ved fjorden og har 41.000 indbyggere.
h| Din dag hos os
t| Du giver medicin og passer sår hos borgere i eget hjem
t| Du vejleder assistenter og elever
t| Du skriver i Cura og taler med lægerne
h| Det håber vi, du kan
m| Autorisation som sygeplejerske
m| Mindst et års erfaring, gerne fra en medicinsk afdeling
m| Kørekort til bil
m| Du bevarer roen, når planen skrider
n| Det er en fordel, hvis du har et diplom i sårpleje
h| Det får du
b| Løn efter overenskomst og pension
b| Elbil i arbejdstiden og uniform
b| Hver anden weekend fri
p| Send ansøgning og eksamensbevis senest den 4. august
l| Alle uanset alder, køn og baggrund opfordres til at søge.`,
  "backend glued": `o| Backend developer – payments
a| Palegate runs the checkout of 3,000 shops.
h| What will keep you busy
t| • Design services that book money exactly once • Own the ledger and its audits • Be on call one week in six
h| Your toolbox
m| • Five years of server-side work, two of them with money • Go or Kotlin • Postgres beyond the basics • You explain trade-offs in writing
n| • Kafka would be nice • PCI DSS is no stranger to you
h| The deal
b| • 85,000 to 98,000 euros • Four weeks a year from anywhere • A budget of 2,000 euros for learning
p| • Drop us a line with a link to something you built
l| • We hire for what you can do, regardless of where you come from or whom you love`,
  "warehouse prose": `o| Night shift order picker
a| The Dunmore hub sends out 60,000 parcels every night.
t| You walk the aisles with a scanner, pick what customers ordered and pack it so that it arrives in one piece.
m| You should be fit enough to lift 20 kg, have a head for numbers and turn up on time.
m| A forklift licence is required for the upper racks.
m| You need the right to work in this country.
n| Having worked in a warehouse before is a plus.
b| We pay 14.80 an hour plus 25 % for nights. After three months you get free meals and a bus pass.
p| Apply in two minutes by text message, no CV needed.
l| All qualified applicants will be considered without regard to race, religion or sex.`,
};
