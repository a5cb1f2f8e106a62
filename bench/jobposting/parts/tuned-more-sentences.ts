/** More of them: they were written before the tables for the others, whose words were then chosen with these in mind. */
export const TUNED_MORE_SENTENCES: Record<string, string> = {
  "mobile developer, tokenised": `o| iOS Developer ( Swift )
o| <ORGANIZATION> - <LOCATION>
o| Compensation : € 55k - 72k
o| Job type : Full-time
o| Role : Mobile Developer
a| Company type : Private
h| Technologies
m| ios , swift , rest , git
h| Job description
a| At <ORGANIZATION> we bring fresh food from farmers to 200,000 kitchens .
a| Our app has been downloaded two million times and is rated 4.7 .
o| To get even better , we need you !
t| As an iOS Developer you own the checkout of our app from the first sketch to the App Store .
t| Together with Android and backend you agree on APIs
t| You review code and write tests before things break
t| Analysing crashes and making the app start faster are on your list , too
h| What makes our hearts beat faster
m| Several years with Swift , UIKit and SwiftUI
m| Knowledge of clean architecture ( MVVM , VIPER )
m| Good eye for animation and detail
m| A degree in CS or something like it
m| You can explain a trade-off to people who do n't code .
m| Very good English , German is not needed
n| It 'd be great if you 've touched Kotlin , but that 's no must
h| Perks
b| Fruit , coffee and a discount on every box
b| An office with a roof terrace next to the river
b| Work from where you like for eight weeks a year
b| 28 days of holiday
p| We look forward to getting to know you !
p| Please send your documents , including salary expectations , to <CONTACT> .`,
  "chief consultant, tokenised": `o| Special consultant for water quality
a| Are you looking for a workplace where your work makes a difference to the environment ?
a| Then you may be our new colleague at <ORGANIZATION> in <LOCATION> .
a| We are a unit of 14 employees who advise ministries and municipalities .
h| About the position
t| You will be project manager on monitoring programmes for lakes and streams .
t| You will prepare recommendations to the authorities and present them to politicians .
t| The work includes dialogue with landowners and statistical analysis of long time series .
t| In addition , you take part in the development of our guidelines .
h| We imagine that you
m| Hold a master 's degree in biology , environmental engineering or similar
m| Have solid experience in project management
m| Are used to working with R or Python
m| Communicate clearly , orally as well as in writing , in Danish and English
m| Are able to keep an overview when deadlines coincide
n| It is an advantage if you know the Water Framework Directive
m| As a person you are open , thorough and good at cooperation .
h| We offer
b| An informal workplace with a high professional level and flexible working hours .
b| Good opportunities for professional development .
h| Terms
b| You will be employed in accordance with the collective agreement of academics .
o| The weekly working time is 37 hours .
h| Application
p| Upload your application , CV and diplomas no later than 3 April at noon .
p| Interviews are expected to take place in week 16 .
p| You are welcome to call head of section <PERSON> on <CONTACT> .
l| We see diversity as a strength and encourage everyone to apply regardless of age , gender , religion or ethnic background .`,
  "community nurse": `o| Community Nurse (Band 5)
o| Fellside Health Trust
a| Fellside covers four valleys and 38,000 patients.
h| Out on the round
t| Home visits, about eight a day
t| Wound care, injections and catheter care
t| Care plans together with families and GPs
t| Mentoring of students on placement
h| Your kit bag
m| Registered Nurse, adult branch, with NMC PIN
m| 1 year post-registration experience
m| Competent in venepuncture
m| Understanding of safeguarding adults
m| Full UK driving licence and use of a car
m| Good IT skills, ideally SystmOne
m| Compassionate and well organised
m| Enhanced DBS
n| Non-medical prescribing desirable
h| Looking after you
b| £29,970 to £36,483
b| NHS pension and 27 days of leave, rising to 33
b| Clinical supervision every month
b| Lease car scheme
p| For a chat, ring Ward Sister Oduya.
p| This vacancy may close early.
l| Posts are exempt from the Rehabilitation of Offenders Act.`,
  "elektriker, linjer": `o| Elektriker til service og nybyg
a| Strøm & Søn har siden 1968 sat lys i Vestjylland.
a| Vi er 24 mand, to lærlinge og en kontorhund.
h| En uge hos os
t| Fejlfinding og reparation hos private og landmænd
t| El-installationer i nye boliger
t| Opsætning af ladestandere
t| Daglig kontakt med kunderne
h| Det lægger vi vægt på
m| Svendebrev som elektriker
m| Et par års erfaring med service
m| Kendskab til KNX eller IHC
m| Kørekort B, gerne BE
m| Ordenssans og godt humør
m| Dansk i skrift og tale
n| Truckcertifikat er en fordel
h| Hvad får du ud af det
b| Løn efter overenskomst og egen servicevogn
b| Fri hver anden fredag
b| Sundhedsordning og pension
p| Ring til Jens på mobilen, helst efter klokken 15.
l| Alle kan søge, uanset alder og baggrund.`,
  "auctions prose": `o| Cataloguer, silver and jewellery
a| Pemberlow's sells forty thousand lots a year from a hall that was once a tram shed. The house is owned by the people who work in it.
t| The cataloguer examines what comes in, describes and values it and helps to set the estimates. Condition reports for buyers abroad are written daily, and on sale days you take bids by telephone.
m| This calls for someone with three years in an auction house, a museum or the trade. An eye for hallmarks is essential, and a gemmology diploma (FGA or equivalent) is required for the jewellery.
m| Clear written English is a must. French or Italian will be needed for a third of our sellers.
n| Photography skills are welcome but not essential.
b| The salary is in the region of £31,000. Everyone shares in the profit at Christmas and has 27 days of holiday.
p| To be considered, write a catalogue entry for an object in your home and post it to us by 2 May.
a| We were here before the railway and hope to stay.
l| Pemberlow's treats all applicants alike and keeps their details no longer than needed.`,
  "comptable, phrases nues": `o| Comptable fournisseurs H/F
a| Le Comptoir du Sel emballe et vend du sel de mer dans 30 pays.
a| Une PME de 85 personnes, toujours aux mains de la famille Kerdoncuff.
h| Au fil des semaines
t| Saisie et contrôle de 400 factures par mois
t| Rapprochements bancaires
t| Préparation des paiements et relances
t| Participation aux clôtures mensuelles
h| L'essentiel de votre parcours
m| BTS comptabilité ou DCG
m| Trois années au moins sur un poste semblable
m| Pratique courante de Sage 100
m| Très bon niveau sur Excel
m| Anglais lu et écrit
m| Discrétion et rigueur
n| Des notions de douane seraient utiles
h| Ce que le sel vous rapporte
b| 28 à 32 K€ selon expérience
b| Deux jours de télétravail par semaine
b| Treizième mois et participation
p| Un mot et un CV suffisent : l'adresse est au bas de la page.
l| À compétences égales, nous étudions chaque candidature de la même façon.`,
  "almacén, frases": `o| Mozo/a de almacén de frío
a| Frigoríficos del Ebro guarda la fruta de 300 cooperativas.
a| La empresa es familiar y da trabajo a 140 personas.
h| Así es un turno
t| Carga y descarga de camiones
t| Preparación de pedidos con terminal
t| Recuento de existencias cada semana
h| Lo mínimo
m| Carné de carretillero en vigor
m| Un año de experiencia en almacén
m| Disponibilidad para turnos rotativos
m| Resistencia al frío (entre -2 y 4 grados)
m| Castellano hablado
n| Mejor si conoces SAP
h| Y a cambio
b| 1.480 euros brutos en catorce pagas
b| Ropa térmica y transporte desde Zaragoza
b| Contrato indefinido tras seis meses
p| Llama por la mañana y pregunta por Pilar.
l| Se atenderá por igual a todas las personas.`,
};
