/** Invented postings, each line with the letter of its part. What the tables lacked for these was added to them. */
export const TUNED_PARTS: Record<string, string> = {
  "dental assistant": `o| Dental assistant
a| Brightmoor Dental is a practice of three dentists on the edge of the old town.
a| Our patients have come to us for twenty years, many of them with their children.
h| A week at our chair
t| You prepare the treatment rooms and pass instruments during treatments.
t| You take X-rays and develop them.
t| You order materials and keep the stock list.
h| To feel at home here you need
m| A completed training as a dental assistant.
m| The certificate for radiation protection, renewed in the last five years.
m| Calm with children who are afraid.
n| A further training in prophylaxis would make us very happy.
h| You get from us
b| 29 days off, and the week between the years is free.
b| A four-day week once you have settled in.
p| Write to Dr. Amsel, or drop in on a Wednesday afternoon.
l| We welcome everyone, whatever their age, origin or faith.`,
  "rail planner": `o| Timetable planner, rail freight
o| Bergholt, full time
a| Northline moves 900 trains a week between seven ports.
a| The planning office has 22 people and a very good coffee machine.
t| As a planner you turn the wishes of our customers into train paths that the network can carry.
t| You negotiate paths with three network operators and keep the plan in step with engineering works.
m| That takes a degree in transport, mathematics or something close, or four years in a signal box or control room.
m| You read graphic timetables as others read novels.
m| Viriato or TPS should be no foreign words to you.
m| You speak English and German well enough to argue on the phone.
n| It helps if you can write a bit of Python.
b| For this we pay between 52,000 and 61,000 a year and give you a pass for all trains.
b| You may work from home on two days.
p| Send us a page about yourself by 3 May.
l| Data that you send us is deleted six months after the position is filled.`,
  sozialarbeit: `o| Sozialarbeiterin oder Sozialarbeiter in der Wohnungslosenhilfe
a| Der Verein Offene Tür begleitet seit 1987 Menschen ohne Wohnung.
a| Wir sind ein Team aus elf Kolleginnen und Kollegen mit sehr verschiedenen Wegen.
h| Darum geht es
t| Sie beraten Menschen, die auf der Straße leben, zu Leistungen und Unterkünften.
t| Sie begleiten sie zu Ämtern und in die Klinik.
t| Sie führen Akten in unserer Falldatenbank.
h| Das sollten Sie können
m| Studium der Sozialen Arbeit mit staatlicher Anerkennung
m| Sicheres Auftreten gegenüber Behörden
m| Kenntnisse im SGB II und SGB XII
m| Belastbarkeit und Humor
n| Schön wären Russisch oder Polnisch.
h| Das haben wir für Sie
b| Bezahlung nach TV-L S 12
b| 30 Tage Urlaub und Supervision alle drei Wochen
b| Ein Dienstrad
p| Ihre Bewerbung geht bis zum 20. Juni an Frau Lindt.
l| Bewerbungen schwerbehinderter Menschen sind ausdrücklich erwünscht.`,
  boulanger: `o| Boulanger-pâtissier H/F
a| La maison Ferrand fait du pain au levain depuis trois générations.
a| Deux boutiques, un fournil, neuf personnes.
h| Votre journée
t| Pétrir, façonner et cuire les pains et les viennoiseries
t| Préparer les commandes des restaurants
t| Nettoyer le fournil et tenir les relevés d'hygiène
h| Ce qu'il vous faut
m| Un CAP boulanger et deux années de pratique
m| L'habitude du levain naturel
m| Être debout à trois heures du matin sans râler
n| Le brevet professionnel est bienvenu.
h| Chez nous, vous trouverez
b| 2 300 € brut par mois et les dimanches libres
b| Deux jours de repos d'affilée
b| Une mutuelle payée à 80 %
p| Passez nous voir avec votre CV avant dix heures.
l| Toutes les candidatures sont examinées sans distinction d'âge ou d'origine.`,
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
  "city gardener": `o| Gardener, parks and squares
o| Aldermere Borough, 37 hours
a| The borough keeps eleven parks, two cemeteries and 14,000 street trees.
h| Your season with us
t| Prune shrubs and young trees in winter
t| Lay out the spring beds and water them through the summer
t| Keep playgrounds safe and paths clear
t| Show apprentices how it is done
h| This is what counts
m| A trade certificate in horticulture
m| Two seasons of practice in public green spaces
m| Chainsaw certificate CS30 and CS31
m| A driving licence for trailers
n| A spraying certificate is a bonus
h| What you can count on
b| Pay in band 6, which is £25,979 to £27,803
b| 26 days of holiday and a local government pension
b| Waterproofs that really are
h| Ready to get your hands dirty?
p| Send the application form to the parks office before 14 February.
l| We guarantee an interview to disabled applicants who meet the criteria above.`,
  actuary: `o| Pricing actuary (motor)
a| Larkfield Mutual has insured drivers since 1911 and belongs to its members.
a| The pricing team is nine people strong and sits in York.
t| You own the risk models for the motor book, test new rating factors and see your prices go live within a week. You explain to underwriters and to the regulator why a price is what it is.
m| We expect you to be a qualified or nearly qualified actuary with three years in personal lines. You write clean code in R or Python, and generalised linear models hold no secrets for you.
m| Knowledge of gradient boosting is essential.
n| Familiarity with telematics data would be welcome.
b| The salary is between £62,000 and £74,000 plus a bonus of up to 15 %. You get 30 days off and can buy five more.
p| To apply, upload your CV by the end of the month. Tom Ferris answers questions at the number below.
l| Larkfield Mutual treats every applicant fairly, irrespective of age, disability, gender or belief.`,
  "platform support remote": `o| Customer Support Specialist – remote, EU
a| Inkwell is writing software for novelists.
a| 60,000 authors plan their books with us.
h| What a typical week brings
t| Answer some forty e-mails a day in English and German
t| Reproduce bugs and hand them on so that engineers can fix them
t| Write help articles and keep them true
h| You are at home here if you
m| have done support for a software product for a year or more
m| write so that people feel understood
m| know your way around Zendesk or Help Scout
m| speak German as a native and English fluently
n| have even tried to write a novel yourself
h| Why authors and staff stay
b| 36,000 to 41,000 euros, wherever you live
b| A laptop of your choice and 600 euros for your desk
b| A month off after three years
h| How we choose
p| A short call, a paid test of two hours, and a talk with the team.
l| Your data stays in the EU and is erased after four months.`,
  pflegedienstleitung: `o| Pflegedienstleitung (m/w/d)
a| Das Haus am Weiher bietet 86 Menschen ein Zuhause, 24 davon mit Demenz.
a| Träger ist seit 1954 die Ordensgemeinschaft der Schwestern vom Guten Weg.
h| Wofür Sie stehen werden
t| Führung von 52 Pflegekräften in drei Wohnbereichen
t| Dienstplanung und Budget
t| Weiterentwicklung der Pflegequalität und Begleitung der Prüfungen
t| Gespräche mit Angehörigen und Ärzten
h| Womit Sie kommen
m| Examen in der Pflege und eine Weiterbildung zur Pflegedienstleitung nach § 71 SGB XI
m| Mehrere Jahre in leitender Stelle
m| Sicher in Vivendi oder einem ähnlichen Programm
m| Ein klares Wort und ein offenes Ohr
n| Palliative Care als Zusatz wäre ein Gewinn
h| Worauf Sie zählen können
b| Vergütung nach AVR mit Zusatzversorgung
b| Ein Dienstwagen, auch privat
b| Vier Wochen Einarbeitung mit Ihrer Vorgängerin
p| Schwester Agathe freut sich auf Ihre Unterlagen bis Ende April.
l| Wir beachten die Vorgaben der DSGVO und des kirchlichen Datenschutzes.`,
  comptable: `o| Comptable fournisseurs (H/F) – Nantes
a| Océade équipe les ports de plaisance en pontons et en bornes.
a| 140 salariés, trois ateliers et un bureau d'études.
h| Au quotidien
t| Saisir et contrôler 900 factures par mois
t| Préparer les campagnes de règlement
t| Répondre aux relances et régler les litiges avec les acheteurs
t| Participer à la clôture mensuelle
h| Ce que nous espérons trouver
m| Un BTS comptabilité ou équivalent
m| Trois ans dans un service fournisseurs
m| La pratique de Sage et d'Excel
m| De la rigueur et de la discrétion
n| Des notions d'anglais seraient un atout
h| Ce qui vous attend de notre côté
b| 29 à 32 k€ sur treize mois
b| Deux jours de télétravail par semaine
b| Un panier-repas de 10 €
p| Envoyez-nous votre parcours à l'adresse du service du personnel.
l| Nous recrutons sans distinction d'origine, d'âge ou de handicap.`,
  cocinera: `o| Cocinero/a para comedor escolar
a| Mesa Chica da de comer cada día a 9.000 niños en 41 colegios.
h| Lo que harás con nosotros
t| Preparar unos 300 menús al día según la ficha técnica
t| Cuidar los menús de alergias
t| Controlar temperaturas y llevar los registros
t| Dejar la cocina limpia y el pedido hecho
h| Lo que necesitamos
m| Título de cocina o tres años en cocina colectiva
m| Carné de manipulador de alimentos
m| Certificado de delitos sexuales
m| Ganas de trabajar con niños cerca
n| Se valorará experiencia en cocina ecológica
h| Lo que recibes
b| Jornada de 8 a 16 h y vacaciones escolares
b| 1.480 € brutos en catorce pagas
b| Comida y uniforme
p| Escribe a la coordinadora de zona antes del 1 de julio.
l| Cumplimos el plan de igualdad de la empresa.`,
  lærer: `o| Lærer i matematik og fysik
o| Engholm Skole
a| Vi er en skole med 540 elever og to spor i udskolingen.
a| Skolen ligger ti minutter fra stationen.
h| Det kommer du til at lave
t| Undervise i 7. til 9. klasse
t| Bygge fysiklokalet op igen efter ombygningen
t| Samarbejde med forældre og pædagoger
h| Vi håber, at du
m| er uddannet lærer med linjefag i matematik og fysik
m| har ro på i en livlig klasse
m| har erfaring med prøverne i 9. klasse
n| meget gerne kan undervise i et fag til
h| Hos os får du
b| Løn efter overenskomst og et års mentor
b| Et team, der forbereder sig sammen
b| Egen bærbar og plads til at arbejde
p| Vi skal have din ansøgning senest den 3. maj kl. 12.
l| Alle opfordres til at søge uanset personlig baggrund.`,
};
