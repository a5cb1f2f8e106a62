/**
 * Invented advertisements as collections of annotated ones hold them: a sentence a line, no bullets, in some every mark
 * a word of its own and names taken out. What the tables lacked for these was added to them.
 */
export const TUNED_SENTENCES: Record<string, string> = {
  "platform engineer, tokenised": `o| Platform Engineer ( f / m / x )
o| <ORGANIZATION>
o| <LOCATION>
o| About this job
o| Job type : Full-time
o| Experience level : Mid-Level , Senior
o| Role : System Administrator , DevOps
a| Industry : Renewable Energy , Smart Metering
h| Technologies
m| kubernetes , terraform , go , postgresql
h| Job description
a| <ORGANIZATION> makes the software that 40 city utilities use to balance their grids .
a| Founded in a garage in <LOCATION> , we 've grown to 90 people from 22 nations .
o| We are now looking for a Platform Engineer who 'll join our crew of six .
h| Your playground
t| Run our clusters in two data centres and keep them patched
t| Shape the pipelines that 30 developers ship with every day
t| Be on call one week in six , with time off afterwards
t| You 'll pair with product teams when something is slow
h| Skills & Requirements
m| 4 + years in operations of Linux systems
m| Solid Go or Rust ( C # is fine , too )
m| Deep know-how in networking , DNS and TLS
m| Hands-on with Terraform / Ansible
m| You do n't lose your head when the pager rings .
n| Bonus : contributions to open source
m| English is our language at work , so you speak and write it well .
h| Why you 'll like it here
b| A salary between 70k and 85k
b| 30 days off plus your birthday
b| Hardware of your choice
b| We pay for two conferences a year .
p| Sounds like you ?
p| Then drop <PERSON> a line at <CONTACT> .
l| <ORGANIZATION> hires without looking at gender , origin , faith or age .`,
  "lecturer, tokenised": `o| Assistant Professor in Soil Physics
a| The Department of Agroecology at <ORGANIZATION> , <LOCATION> invites applications for a 4-year position .
a| The position is open from 1 March or as soon as possible thereafter .
h| The position
t| The assistant professor will carry out research in the physics of cultivated soils .
t| The main tasks are field experiments , modelling of water flow and publication of the results in peer-reviewed journals .
t| The successful applicant is expected to supervise PhD students and to teach one course in the master 's programme .
t| The post also comprises participation in applications for external funding .
h| Qualifications and specific competences
m| Applicants must hold a PhD in soil science , hydrology or a related discipline .
m| Documented experience with X-ray tomography is required .
m| The applicant is fluent in spoken and written English .
m| Emphasis will be placed on the ability to work across disciplines .
n| Experience from abroad will be considered an asset .
h| Place of employment
o| The place of work is <LOCATION> .
h| Who we are
a| The department employs 180 people , of whom 60 are PhD students .
a| Our vision is to feed more people from less land .
a| The surroundings are green and the tone is informal .
h| Terms of employment
b| Salary depends on seniority as agreed between the ministry and the union .
b| The university offers a dual-career service to families .
h| Formalities
l| All interested candidates are encouraged to apply , regardless of their personal background .
p| Your application must include a curriculum vitae , copies of degrees and a list of publications .
p| Shortlisting is used in the assessment .
p| For further information please contact Professor <PERSON> , <CONTACT> .
p| All applications must be made online and received by 12 January .`,
  "freight clerk": `o| Freight Forwarding Clerk
o| Harwich, permanent
a| Ebbstone Logistics moves sixty lorries and twelve containers a day.
h| Inside the job
t| Booking lorries, ferries and drivers
t| Customs declarations for imports and exports
t| First contact for hauliers on the phone
t| Invoices, and chasing those that are late
h| Ticking the boxes
m| 3+ years experience in freight forwarding
m| Working knowledge of Incoterms 2020
m| Strong command of Excel
m| Fluent Dutch or German
m| Valid forklift licence
m| GCSE Maths and English at grade 4 or above
m| Excellent telephone manner
m| Attention to detail
n| Experience of CDS or Descartes an advantage
h| On top of your wages
b| £27,500 to £31,000 depending on what you know
b| 25 days plus bank holidays
b| Free parking
b| Company pension
p| CVs to jobs desk, please, before the end of the month.
l| No agencies.`,
  pflegefachkraft: `o| Pflegefachkraft (m/w/d) für die Nachtwache
a| Das Haus Birkenhain ist ein Zuhause für 64 ältere Menschen am Rand der Stadt.
a| Unsere Bewohner schätzen den großen Garten und die kurzen Wege.
o| Für unser Team suchen wir ab sofort Verstärkung.
h| Nachts bei uns
t| Grund- und Behandlungspflege nach ärztlicher Anordnung
t| Lückenlose Dokumentation in Vivendi
t| Richten und Ausgeben der Medikamente
t| Anleitung von Auszubildenden
h| Gut gerüstet
m| Dreijährige Ausbildung in der Alten- oder Krankenpflege
m| Sichere Deutschkenntnisse, mindestens B2
m| Erfahrung in der Gerontopsychiatrie
m| Ein ruhiges Wesen und ein offenes Ohr
m| Masernimpfung
n| Weiterbildung zur Wundexpertin von Vorteil
h| Was bei uns anders ist
b| Tarif der AVR plus Nachtzuschlag von 25 Prozent
b| Verlässlicher Dienstplan, acht Wochen im Voraus
b| 31 Tage Urlaub
b| Bikeleasing und Zuschuss zum Deutschlandticket
p| Frau Albers nimmt Ihre Unterlagen gern per Mail entgegen.
l| Menschen mit Behinderung berücksichtigen wir bei gleicher Eignung bevorzugt.`,
  "bistro prose": `o| Sous chef for a riverside bistro
a| Lark & Heron has been feeding the quay since 2009. We cook with the seasons and buy from nine farms nearby.
t| The sous chef runs the kitchen on the chef's days off, writes the rota for a brigade of seven and orders fish and vegetables each morning. Stocktaking and the HACCP files are part of the job as well.
m| Candidates should have run a section for at least two years. A Level 3 diploma in professional cookery is expected, as is a current food hygiene certificate.
m| Calm under pressure matters more to us than stars. You like teaching juniors and never serve what you would not eat.
n| A feeling for pastry would be lovely.
b| Pay is £34,000 with tips on top, and the kitchen closes on Sundays and Mondays. Staff eat for free and get half off for friends.
a| The bistro has won the county's award for local food twice.
p| Come in for a coffee any afternoon, or mail us a few lines about yourself.
l| The right to work in the UK will be checked before you start.`,
  "technicien, phrases nues": `o| Technicien de maintenance ascenseurs H/F
a| Depuis 1974, Verticale entretient 6 500 ascenseurs en Bretagne.
a| Le groupe réunit 210 salariés dans cinq agences.
h| Le poste en deux mots
t| Visites préventives sur un parc de 110 appareils
t| Dépannage et petites réparations
t| Compte rendu sur tablette
t| Conseil aux gardiens et aux syndics
h| Et vous dans tout ça
m| Bac pro MELEC ou BTS électrotechnique
m| Deux ans de pratique en électromécanique
m| Bonnes notions d'automatisme
m| Habilitation électrique à jour
m| Permis B obligatoire
m| Sens du service et autonomie
n| La connaissance du secteur serait un plus
h| La vie chez Verticale
b| 2 250 à 2 600 € bruts sur treize mois
b| Véhicule de service et téléphone
b| Une astreinte payée toutes les six semaines
p| On en parle ? Écrivez à l'agence de Rennes.
l| Nos postes sont ouverts à toutes et à tous.`,
};
