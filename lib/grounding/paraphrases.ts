/**
 * How careers are told in other words: groups that say the same where it is asked whether a word is invented, wider than
 * those of `plain-words.ts`. English, then German, French and Spanish; folded, read by their stems, a group a line.
 */
const SAME = `
colleague peer fellow coworker counterpart
bill invoice invoicing billing
property residential housing estate real-estate
purchase buy buying acquisition
desk counter reception front-desk
diary calendar schedule scheduling rota roster timetable
break pause leave career-break
firm practice office chambers
solicitor lawyer attorney legal
file matter case caseload
study studies student scholar graduate undergraduate
paper article publication published publish
book title volume
reader audience public
bug defect fault issue
record log logging track tracking diary register
ledger account accounts bookkeeping accounting
crop harvest fruit
vine vineyard grape wine viticulture
winery cellar winemaking winemaker
forest woodland tree wood timber
climb climbing
bakery bakehouse baker baking bake
bread loaf loaves
coffee cafe barista
chef cook kitchen culinary cooking
waiter server table restaurant dining
soldier army military regiment troop forces service platoon recruit
abroad overseas foreign international
satellite radio telecommunications communications signal signals
equipment gear kit stores materiel
mistake loss missing lost
teenager youth young adolescent child children kid
cadet recruit trainee
sell sale retail shop
guest visitor customer diner
flat apartment housing home house
kid nursery kindergarten childcare
teach teaching teacher instructor instruct tutor lecturer lecturing taught education school
exam examination test assessment mark grade graded
essay submission assignment homework coursework hand-in paper
degree diploma bachelor master
seminar workshop practical lab class
nurse nursing care carer caring
patient case treatment therapy
physio physiotherapy physiotherapist physical
knee shoulder joint limb
surgery operation operative surgical
aid help support assist
rescue emergency
call call-out incident mission operation
driver driving drive
tram rail train railway light-rail
coach bus
collision accident crash
passenger rider traveller
route line round
licence license permit entitlement ticket
plumber plumbing sanitary heating fitter
refrigerant cooling refrigeration
tow trailer towing
ventilation air
install fit fitting fitted mount mounting
subtitle subtitling caption captioning
translate translation translator
interpret interpreting interpreter
proofread proofreading copy-edit correct correction edit editing
word wording term vocabulary
glossary dictionary
episode instalment installment show programme
documentary film movie
fish fishing sea maritime fishery
migrant migration refugee
novel book fiction
magazine journal periodical
backlog roadmap plan planning
test testing tester qa quality
release deploy deployment roll-out ship shipping
dashboard report reporting
metric kpi figure indicator
revenue income turnover earnings
profit margin earnings
cost expense spend
saving saved save
budget fund funding money finance financial
hire recruit recruiting hiring
onboard onboarding induct induction welcome
mentor mentee coach coaching coached guide guiding
intern internship placement trainee traineeship student
apprentice apprenticeship learner trainee
volunteer volunteering unpaid voluntary volunteered charity
chair chairman chairwoman president presiding
deputy assistant second vice
boss superior head chief
found founder cofounder founding founded startup start-up
start-up startup venture company
entrepreneur self-employed freelance freelancer independent sole
sole own account
employ employer employee employment
factory plant works mill
warehouse depot storehouse store
vehicle car van truck lorry fleet
bike bicycle cycle cycling trike
garden gardening botanical horticulture
plant crop botany botanical
seed accession
laboratory lab bench
research researcher science scientific study
experiment trial study
sample specimen
analyse analysis analyst analyze analytics
sequence sequencing
image imaging microscopy microscope micrograph picture
paint painting painter
draw drawing drew draft drafting drafted sketch
pamphlet leaflet flyer brochure
logo brand branding identity
poster print printed
website site web online page
app application mobile
database data sql
cloud aws azure gcp
server host infrastructure
network networking networks
laptop computer machine device pc
ticket request query case
phone telephone call
email mail message
user customer client end-user staff
prize award trophy winner won honour
contest competition tournament jam hackathon
club society association group
council municipality authority city town public
government ministry state
library librarian media-library
church chapel parish
museum gallery exhibition
music musician concert
hotel guesthouse inn
flight aviation airline air flying
ship vessel boat
police officer
fire firefighter brigade
safety security safe
risk hazard
rule regulation compliance policy
contract agreement
negotiate negotiation
complaint grievance reclamation
quality standard
audit inspection inspector auditor
maintenance upkeep servicing service
repair fix mend repairs
build construction building site
roof truss carpentry carpenter
wood timber joinery
bridge structure structural
road highway street
measure measurement survey surveying
quote offer estimate quotation proposal tender bid
supplier vendor provider
stock inventory warehouse
order ordering
delivery deliver shipping
parcel package post
energy power electricity consumption
heat heating warm
water wastewater
waste rubbish scrap loss
food catering meal nutrition
drug medicine medication pharmacy pharmaceutical
vaccine vaccination jab immunisation
dispense dispensing
ward clinic hospital unit
ambulance paramedic
elderly senior aged
disability disabled handicap
family parent household
social welfare
language linguistic tongue speak spoken
native mother-tongue first-language
mother parent father
night overnight late
weekend saturday sunday
month monthly
week weekly
year yearly annual annually
quarter quarterly
daily day
half semester half-year
decade ten-year
fortnight biweekly
zero none no without
first maiden initial
quick rapid fast speed
error mistake fault defect
decrease reduce reduction cut lower drop fall decline shrink shrank down slash trim
increase raise rise grow growth lift boost gain up climb expand expansion
improve improvement enhance better upgrade
begin start launch initiate kick-off
finish complete end close conclude
shut close closed closure closing
switch change move migrate migration transition convert conversion
replace substitute stand-in cover deputise
choose select selection pick choice choosing
decide decision
agree agreement settle consensus
prepare preparation preparing ready
organise organisation arrange coordinate
supervise supervision oversee guide
collect gather compile assemble
put compile prepare assemble
publish release issue
present presentation speak talk
adopt use adoption used
keep maintain retain
answer reply respond response
visit tour walk
guide guided tour
spot detect find locate identify recognise
show display present
mitarbeiter mitarbeitende angestellte personal team kollege kollegin beschaftigte
auszubildende azubi lehrling lernende
monteur techniker installateur anlagenmechaniker
kolonne truppe gruppe mannschaft team
leute mitglied mitglieder personen kopfe
kunde kundin auftraggeber
beschwerde reklamation
gerat anlage maschine
betrieb firma unternehmen arbeitgeber
haus wohnhaus gebaude
umbau sanierung renovierung
bad badezimmer bader
heizung heizkorper heizungen therme
kurs schulung lehrgang fortbildung weiterbildung
abschluss prufung examen
note bewertung ergebnis score bewertet
patient patientin behandlung sitzung
praktikant praktikantin lernende praktikum
verein club mannschaft
spieler spielerin
operation operiert chirurgie nachbehandlung
video videotermin videosprechstunde telemedizin
equipe agents personnel collaborateurs collegues
eleve enfant jeune
lecteur lectrice lecture lire usager public
livre ouvrage document titre album notice
pret emprunt
classe ecole scolaire
mois mensuel
semaine hebdomadaire
an annuel annee
librairie libraire
bibliotheque bibliothecaire mediatheque
concours examen
malade patient hopital
deux double paire
cliente encargo empresa
traducir traduccion traductora traductor
subtitular subtitulado subtitulo subtitulos
novela libro
editorial edicion editora editor
periodismo periodista reportera reporter
beca becario seleccion escoger elegir
`;

export const PARAPHRASES: readonly (readonly string[])[] = SAME.trim()
  .split("\n")
  .map((line) => line.split(" "));
