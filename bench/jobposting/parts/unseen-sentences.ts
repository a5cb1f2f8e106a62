/** Advertisements of the same kinds in other trades, written when tables and weights were done, and measured only. */
export const UNSEEN_SENTENCES: Record<string, string> = {
  "game backend, tokenised": `o| Backend Developer - Multiplayer ( m / w / d )
o| <ORGANIZATION> , <LOCATION>
o| Visa sponsor : no
o| Job type : Full-time
a| Company size : 51 - 200 people
h| Technologies
m| erlang , redis , grpc , linux
h| Job description
a| <ORGANIZATION> is the studio behind two of the most played farming games of the decade .
a| 140 artists and engineers from all over the world call our old brewery their second home .
h| How you will spend your time
t| Keeping matchmaking fast when a million players log in at once
t| Writing services in Erlang and a little C ++
t| Digging through traces until you know why
t| Game designers will come to you with wishes , and you tell them what is feasible .
h| What you should have in your inventory
m| 3 + years on high-traffic backends
m| Fluency in at least one functional language
m| Solid grasp of distributed systems ( CAP , consensus , back pressure )
m| A knack for reading other people 's code
m| Patience with legacy systems
m| You are happy to write documentation .
n| A plus : you 've shipped a game before
h| Loot
b| Flexible hours and a four-day week in summer
b| Free lunch , cooked by our own chef
b| Relocation support and German lessons
b| A games library with 2,000 titles
p| Curious ?
p| Hit the button and tell us about your favourite bug .
l| Everybody is welcome , no matter which background , belief or body .`,
  "school nurse office, tokenised": `o| Administrative officer for international students
a| <ORGANIZATION> is one of the oldest universities in the Nordic countries and has 21,000 students .
a| The International Office consists of nine colleagues with a good sense of humour .
o| We have a vacant position as administrative officer from 1 August .
h| Tasks
t| You will guide incoming students before and during their stay .
t| You will process applications and issue letters of admission .
t| Together with the faculties you plan the introduction week .
t| Moreover , you will maintain our web pages and answer inquiries .
h| Your profile
m| We expect you to have a relevant degree , for instance within languages or public administration .
m| You have experience with case processing and good IT skills .
m| You write error-free Danish and English .
m| It is important that you keep calm on busy days and like to help others .
n| Knowledge of Erasmus+ is an advantage , but not a requirement .
h| Salary and terms
b| Appointment will be in accordance with the agreement between the Ministry of Finance and the union .
b| The position is full time , 37 hours , and permanent .
b| We have a lunch scheme , a running club and flexitime .
h| Application
p| Please apply via the link below and enclose CV and exam papers .
p| The deadline is 20 May at 23:59 .
p| We expect to hold interviews in weeks 22 and 23 .
l| All qualified candidates , irrespective of age , gender , disability or ethnic background , are invited to apply .`,
  optician: `o| Dispensing Optician
o| Marlhaven High Street
a| Three generations of the Pell family have fitted glasses in this shop.
a| We see around 90 people a week and know most of them by name.
h| Behind the counter
t| Frame selection and measurements
t| Repairs while the customer waits
t| Contact lens teaches
t| Till, diary and recalls
h| Are you this person?
m| GOC registration, or about to qualify
m| Steady hands
m| Some experience of glazing
m| Warm, patient manner with older customers
m| Comfortable with targets but not driven by them
m| Saturday availability, two in three
n| Supervising experience would be handy
h| The nice bits
b| £28k to £33k
b| GOC and ABDO fees covered
b| Closed Sundays and bank holidays
b| Eye tests and specs for the family
p| Pop in, or send a CV to the shop.
l| We do not mind where you come from or whom you love.`,
  schreinereibüro: `o| Bauzeichner (m/w/d) Innenausbau
a| Raum & Holz Lindner plant und baut Läden, Praxen und Kanzleien im ganzen Süden.
a| Zwölf Leute in der Werkstatt, fünf im Büro, ein Hund.
h| Auf deinem Schreibtisch
t| Aufmaß vor Ort und Übertrag in den Plan
t| Werkpläne und Stücklisten für die Fertigung
t| Abstimmung mit Bauherren und Architekten
t| Angebote nachrechnen
h| Damit kommst du gut klar
m| Abgeschlossene Lehre als Bauzeichner oder Tischler
m| Routinierter Umgang mit Vectorworks oder AutoCAD
m| Räumliches Vorstellungsvermögen
m| Freundlicher Ton am Telefon
m| Führerschein der Klasse B
n| Schön, wenn du schon auf Baustellen gestanden hast
h| Das gibt es bei uns
b| Übertarifliches Gehalt und 13. Monatslohn
b| Freitags ab eins Feierabend
b| Werkstatt auch für eigene Möbel
p| Ruf Heike an oder schick ihr zwei Seiten.
l| Ob Mann, Frau oder divers, spielt für uns keine Rolle.`,
  "ferry purser prose": `o| Purser on the island ferries
a| Norrholm Lines carries cars, cattle and commuters between seven islands all year round. The company belongs to the islanders.
t| The purser is in charge of the deck crew's paperwork, sells and checks tickets, looks after passengers who are unwell and runs the shop with a team of three. In bad weather you announce what everyone would rather not hear.
m| Applicants need a valid STCW basic safety certificate and a seafarer's medical. Two seasons in hospitality or at sea are expected. Handling cash must be second nature to you, and we ask for conversational Swedish.
m| You are sure-footed, sociable and hard to upset.
n| First aid training at an advanced level is a bonus.
b| Crews work one week on and one off. The monthly wage is 3,150 euros with food and cabin, and families travel free.
p| Letters reach us at the harbour office until the ice comes; the online form works as well.
l| Norrholm Lines follows the rules on equal treatment in everything it does.`,
  "aide-soignante, phrases nues": `o| Aide-soignant(e) de nuit
a| La résidence des Tilleuls accueille 72 personnes âgées au cœur du bourg.
a| Ouverte en 1998, elle appartient à une association.
h| La nuit chez nous
t| Rondes et réponses aux appels
t| Soins d'hygiène et de confort
t| Surveillance des résidents fragiles
t| Transmissions écrites au petit matin
h| Ce que nous espérons trouver
m| Diplôme d'État d'aide-soignant
m| Une expérience auprès de personnes désorientées
m| Calme et bienveillance
m| Maîtrise du logiciel Netsoins
m| Vaccinations à jour
n| La formation d'assistant de soins en gérontologie, un vrai plus
h| Pour prendre soin de vous
b| 2 050 € net, primes de nuit comprises
b| Sept nuits par quinzaine, planning connu un mois avant
b| Repas offert et parking
p| Téléphonez à Mme Rivoal, de préférence l'après-midi.
l| Tous les dossiers sont lus de la même manière.`,
  "recepcionista, frases": `o| Recepcionista de clínica dental
a| La clínica Molar Azul abrió en 2006 y atiende a dos mil pacientes del barrio.
a| Formamos un equipo de once personas.
h| Qué pasa en el mostrador
t| Citas y llamadas
t| Cobros y presupuestos
t| Archivo de historias clínicas
t| Coordinación con el laboratorio
h| Te encaja si
m| Tienes el título de auxiliar o de administración
m| Trato cálido con niños y mayores
m| Soltura con Gesden u otro programa de gestión
m| Buen nivel de inglés
m| Puntualidad
n| El portugués suma puntos
h| Y nosotros ponemos
b| Contrato fijo de 35 horas
b| 17.000 euros al año
b| Tratamientos gratis para ti
p| Deja tu currículum en la clínica o mándalo por correo.
l| No preguntamos la edad ni el origen de nadie.`,
};
