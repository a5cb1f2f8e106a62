export const businessDevelopment = `Business Development Manager - Renewable Heating
<ORGANIZATION> is looking for an ambitious business development manager who wants to {s:develop the market for large heat pumps} in Northern Europe
Do you want to play an important part in the green transition , and are you good at {s:creating results together with others} ? Then you may be our new colleague .
About the position
In close cooperation with our sales companies and our product management , you will be responsible for {s:identifying , qualifying and pursuing new business opportunities} within {k:district heating} and industry .
You will {s:build and maintain a strong network among utilities , consultants and contractors} , and you will {s:act as a technical sparring partner} when they plan their next plant .
The position is an independent one with a large degree of freedom , and you can expect 60 to 80 travel days a year .
You will report to the Director of Sales and become part of a team of six experienced colleagues who are based in three countries but meet regularly .
Your main tasks will be to
{s:Analyse market trends , legislation and subsidy schemes} in the countries that you cover
{s:Prepare business cases and budgets} for new segments
{s:Develop and execute go-to-market strategies} together with marketing
{s:Support the sales companies in complex tenders} and {s:participate in customer meetings}
{s:Give presentations at conferences , seminars and trade fairs}
{s:Collect customer feedback} and {s:translate it into input for our product development}
{s:Follow up on the pipeline} in {k:Salesforce} and {s:report to the management on a monthly basis}
{s:Train colleagues and partners in our solutions}
Your background and qualifications
You have a technical or commercial education , for example as a {k:mechanical engineer} or a {k:market economist} , and you have at least five years of relevant experience .
It is not a requirement that you come from our industry , but it is crucial that you are able to {s:understand technical solutions and explain their value} to different types of people .
You have experience with {k:B2B sales} of capital goods , {k:project sales} or {k:consulting engineering} .
You have knowledge of {k:refrigeration} , {k:HVAC} or {k:energy systems} .
You are an experienced user of {k:MS Office} and used to working with a {k:CRM} system .
You speak and write {k:English} fluently , and you master {k:German} or a Scandinavian language .
A valid {k:driving licence} is required .
As a person
You are {s:outgoing} and {s:find it easy to get in touch with new people} .
You are {s:self-driven} , {s:goal-oriented} and {s:not afraid to take the initiative} .
You {s:have a sharp business mind} and you {s:keep your promises} .
You {s:are able to see things from the customer's point of view} , and you {s:work in a structured way} even when the days are hectic .
You thrive on {s:working across cultures and functions} .
We offer
A challenging job in a company that is growing and that is known for its high quality and its good working environment .
You will have good opportunities to influence your own tasks and to develop both professionally and personally .
We have a pleasant and informal tone , short decision-making processes and a broad range of employee benefits , among them a company car , a pension , a health insurance , a canteen and a staff club with many activities .
Your place of work may be our headquarters or a home office within a reasonable distance of an airport .
Further information
If you would like to know more about the position , please contact Sales Director <NAME> on <CONTACT> .
We look forward to receiving your application and CV no later than <DATE> .
Interviews will be held continuously , and we will close the recruitment as soon as the right candidate has been found .
About <ORGANIZATION>
<ORGANIZATION> develops , manufactures and sells heat pumps and cooling systems that are used in supermarkets , on ships , in factories and in district heating networks all over the world .
The company was founded in 1938 , has 1,100 employees and is part of an international group with sales companies in 21 countries .
More than 95 % of what we produce is exported .
We take our responsibility for the climate seriously : by 2030 our own production will be carbon neutral , and our products help our customers to reduce their emissions by many times as much .
All qualified candidates are encouraged to apply regardless of age , gender , religion or ethnic background .`;
