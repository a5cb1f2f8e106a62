export const javaDeveloper = `Job description
<ORGANIZATION> is looking for a Senior Java Developer to join our growing Trading Technology group in <LOCATION> .
You will be part of a cross-functional team that {s:designs , develops and maintains low-latency applications} for pricing , order routing and risk .
In this role you will {s:work directly with traders and quantitative analysts} , {s:gather and clarify requirements} , and {s:deliver robust solutions in a fast-paced environment} .
We are in the process of replacing several legacy systems with a modern , {k:service-oriented architecture} , and you will have the opportunity to {s:influence technical decisions} from day one .
The team sits on the trading floor , so you get immediate feedback on everything that you build .
Responsibilities
{s:Design and implement server-side components} in {k:Java} , with a strong focus on performance and reliability .
{s:Write clean , testable and well-documented code} .
{s:Participate in all phases of the {k:software development life cycle}} , from analysis and design to deployment and support .
{s:Perform {k:code reviews}} and {s:contribute to the team's coding standards} .
{s:Investigate and resolve production issues} , sometimes under considerable time pressure .
{s:Develop automated build , test and deployment pipelines} using {k:Jenkins} and {k:Ansible} .
{s:Collaborate with colleagues in other offices} , mainly in New York and Singapore .
{s:Mentor junior developers} and help to {s:onboard new members of the team} .
{s:Keep up to date with new technologies} and {s:evaluate whether they can be of use to us} .
Skills & Requirements
Must have
Bachelor's or Master's degree in {k:Computer Science} , {k:Mathematics} , {k:Physics} or a comparable discipline .
At least five years of professional experience in {k:Java} development .
In-depth knowledge of {k:multithreading} , {k:concurrency} , {k:garbage collection} and {k:JVM} tuning .
Solid understanding of {k:data structures} , {k:algorithms} and {k:object-oriented design} .
Experience with {k:Spring} , {k:Hibernate} and {k:JUnit} .
Experience with messaging middleware such as {k:Kafka} , {k:Solace} or {k:Tibco} .
Good working knowledge of {k:SQL} and of at least one {k:relational database} , preferably {k:Oracle} or {k:PostgreSQL} .
Comfortable {s:working in a {k:Linux} environment} , including {k:shell scripting} .
Experience with {k:Maven} , {k:Git} and {k:continuous integration} .
{s:Excellent communication skills} in {k:English} , both written and verbal .
The ability to {s:work independently as well as in a team} , and to {s:manage multiple priorities} .
A {s:proactive attitude} and the willingness to {s:take ownership of a problem} until it is solved .
Nice to have
Knowledge of financial products , in particular {k:equities} , {k:futures} and {k:FX} .
Experience with the {k:FIX} protocol .
Familiarity with {k:C++} , {k:Python} or {k:kdb+/q} .
Exposure to {k:Docker} and {k:Kubernetes} .
Experience of {s:working with {k:Scrum} or {k:Kanban}} .
About us
<ORGANIZATION> is a global proprietary trading firm with more than 900 employees in eight offices .
Since it was founded in 1999 , the firm has been a driving force behind electronic trading , and today it is one of the leading liquidity providers on more than 80 exchanges .
We have a flat hierarchy , we reward results and not seniority , and we give people responsibility early .
Our technology is developed in-house , and nearly half of our people work in it .
We trade with our own capital and at our own risk , which means that we have no clients and that we can make decisions quickly .
What we offer
A highly competitive base salary and a discretionary bonus that is based on your performance and that of the firm .
25 days of holiday , a full pension and private medical insurance for you and your family .
A discounted gym membership , breakfast and lunch that are prepared by our chefs , and fresh fruit all day .
Weekly sports activities , monthly drinks and an annual trip with everybody in the firm .
A training budget and regular courses taught by internal and external experts .
Full relocation support , including help with visas , housing and the move of your family .
How to apply
If you think that you have what it takes , click on the button below and upload your CV together with a covering letter in English .
We ask candidates to complete an online test as the first step of the process , which is followed by a telephone interview and a day of interviews in our office .
Only candidates with the right to work in the European Union or who can obtain it will be considered .
<ORGANIZATION> is an equal opportunity employer .
All employment decisions are made without regard to race , colour , religion , sex , national origin , age , disability or any other legally protected status .
Agencies are kindly asked not to respond to this advertisement .`;
