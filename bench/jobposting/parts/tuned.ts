/** Invented postings in English, each line with the letter of its part. What the tables lacked for these was added to them. */
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
};
