/**
 * English words that need no row: how an answer speaks of rows and postings, common verbs and adjectives, time and
 * order. What a sentence invents stands in its other words. Read by their stems.
 */
const PLAIN = `
resume cv row rows bullet bullets line lines posting letter answer question section evidence proof requirement requirements
requires match matches fit gap gaps strength strengths strong stronger strongest weak weaker example examples word words wording
claim claims point points list listed name names named mention mentioned mentions show shows shown say says said state states
stated read reads cover covers covered support supported supports fact facts figure figures number numbers detail details
suggested suggestion proposed draft version short answer summary headline note reader recruiter interview application
applies apply candidate employer job jobs role roles position positions work works worked working worker career experience
experienced experiences professional professionals skill skills skilled background knowledge know known knows expertise ability able qualification
you your yourself own owned i me my mine we us our they their them it its this that these those
good better best great well very really quite rather fairly fully clearly directly indirectly exactly precisely truly
real relevant related similar close closest near nearest same different new newer newest old older first second third last
next previous previously former formerly current currently present presently recent recently most latest early earlier late
later now today still already again also too even only just mainly mostly mainly both each every all any some many much more
less least few several other others another whole entire full half part partly total single alone together once twice
always never often sometimes usually regularly daily weekly monthly yearly annual annually time times day days week weeks
month months quarter quarters year years hour hours minute minutes second seconds morning evening afternoon night spring
summer autumn winter january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday period while during since until ago before after
be been being am is are was were do does did done doing have has had having get gets got gotten getting make makes made
making take takes took taken taking give gives gave given giving go goes went gone going come comes came coming bring brings
brought bringing put puts putting keep keeps kept keeping let lets hold holds held holding use uses used using need needs
needed find finds found finding see sees saw seen look looks looked looking stand stands stood set sets setting turn turns
turned turning become becomes became becoming begin begins began begun start starts started starting end ends ended ending
finish finished continue continued stay stayed remain remained join joined left leave leaves leaving follow followed
lead leads led leading manage manages managed managing run runs ran running head heads headed direct directed own owns
build builds built building write writes wrote written writing create creates created creating develop develops developed
developing design designs designed designing implement implements implemented introduce introduces introduced introducing
launch launched deliver delivers delivered delivering produce produced provide provides provided carry carried handle handles
handled handling perform performed complete completed achieve achieved responsible responsibility responsibilities charge
help helps helped helping assist assists assisted contribute contributes contributed participate participated involve
involved add adds added adding include includes included including cut cuts cutting reduce reduces reduced reducing lower
lowered lowering decrease decreased increase increased increasing raise raised raising rise rose risen rising grow grew
growing improve improves improved improving improvement shorten shortened lift lifted lifting fell fall fallen falling drop
dropped save saved saving boost boosted double doubled triple tripled halve halved up down out over under off through across
into onto within without around about between among per from with for against towards toward than as at by in of on to
yes no not none nothing nor neither and or but so if then because though although however therefore thus hence instead
place places way ways thing things kind kinds sort type types level levels area areas field fields matter case cases
important useful helpful possible likely clear sure true right wrong big bigger biggest large larger largest small smaller
high higher highest long longer longest low main major key core general specific particular certain various wide broad
bring brings show serve serves served serving serving cover covering covers involve includes making mean means meant
count counts counted counting reach reaches reached reaching move moves moved moving change changes changed changing
switch switched replace replaced replacing organise organised organising organize organized arrange arranged host hosted held hand handed handing share shared sharing join taught teach teaches teaching
learn learns learned learnt learning train trained training explain explained explaining speak speaks spoke speaking
dear sir madam sincerely regards hello welcome glad gladly happy look forward home ask asks asked asking want wants wanted expect expects expected answers answered meet meets met meeting rest remainder spend spends spent spending qualify qualified graduate graduated degree degrees certificate certificates language languages level ground familiar besides moreover further
monat monate monaten jahr jahre jahren woche wochen tag tage tagen stunde stunden mois annee annees semaine semaines jour jours heure heures mes meses semana semanas dia dias hora horas ano anos date dates pair pairs certified certification certifications mother tongue native fluent fluently bilingual spoken accept accepts accepted offers pays upper lower honours honors distinction maker makers nobody neither everybody advantage asset bonus benefit value valuable worth worthwhile notable impressive solid credible convincing
genuine honest honestly caution cautions careful concern weakness weaknesses overlap overlaps correspond corresponds comparable
adjacent transfer transfers transferable foundation basis footing picture story angle theme context perspective sense impression
chance opportunity interest keyword keywords term terms phrase phrases sentence sentences paragraph verb verbs tone style order top
bottom opening closing column table page profile header label labels source sources format layout highlight highlights emphasise
emphasize stress underline illustrate illustrates demonstrate demonstrates prove proves indicate indicates suggest suggests imply
implies reflect reflects reveal reveals suit suits suitable ideal natural obvious visible plain explicit concrete vague deep depth
breadth scope size amount difference beyond overall side extend extends extended expand expands expanded actual actually yet
essentially basically merely simply alike aside apart elsewhere everywhere anywhere somewhere note notes noting wish wishes hope
fourth fifth sixth seventh eighth ninth tenth plus minus percent percentage average roughly nearly almost approximately dozen hundred hundreds thousand thousands million
`;

/** Words that say the same for our purpose, a group a line. Read by their stems. */
const SAME = `
customer client clients account
colleague coworker teammate staff employee people person member team worker personnel crew
pupil child student kid learner class
lorry truck vehicle van
patient resident
shop store branch outlet
company firm business employer organisation organization enterprise
external outside outer third-party
cost spending bill expense expenditure budget
contract agreement deal
revenue turnover sales income
supplier vendor
error mistake defect fault bug
test testing tested
document documentation docs manual handbook guide runbook
meeting session appointment
computer machine
server host
photo picture image
article text post
course class lesson workshop training seminar
night evening overnight
manual hand
seller sales sale sell selling sold
salary wage wages payroll pay
money cash
grant funding fund
house home
hospital clinic ward
doctor physician
nurse nursing
dispatch shipping shipment delivery
goods product item
deadline due
fast faster quick quicker speed quickly rapid
customer-service support helpdesk
website site web page
application app
release deployment deploy deployed
incident outage
code script program programming software coding
transport haulage freight logistics
boss manager supervisor
school college
university college
area region
inspection audit check
tender bid
event conference
talk presentation lecture
trip excursion journey
garden outdoor outdoors
robot automation automated
spare free
rehab rehabilitation
rate share ratio
rating score note
room bedroom
breakfast meal
hire hired hiring recruit recruited recruitment interview interviewed
apprentice trainee junior newcomer
retailer shop merchant
reply response answer
sink drop
pass passed
close closed closure
leader lead
independent freelance freelancer self-employed
`;

export const PLAIN_WORDS: readonly string[] = PLAIN.trim().split(/\s+/);
export const SAME_WORDS: readonly (readonly string[])[] = SAME.trim()
  .split("\n")
  .map((line) => line.split(" "));
