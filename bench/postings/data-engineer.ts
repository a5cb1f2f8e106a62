export const dataEngineer = `Data Engineer , <LOCATION>
<ORGANIZATION> is a leading provider of digital solutions for the energy sector .
With more than 600 employees in four countries , we help utilities to make better use of what they know .
Our products help to balance the grid , to forecast the production of wind and sun and to send the right bill to the right household .
We are owned by a foundation , which means that we can think in years and not in quarters .
Our culture is informal , our doors are open and we believe that different backgrounds make better teams .
We are now looking for a data engineer for our platform team in <LOCATION> .
As a person you are {s:motivated by making data useful to others} , and you have an {s:analytical mindset} that lets you {s:see patterns where others see noise} .
The platform has been under way for two years and is used by 120 colleagues every day , but it is still young enough for you to leave your mark on it .
It is a newly created position , and therefore there will be good opportunities to shape its content together with your manager .
Your tasks :
As our new data engineer , you will play a key role in {s:building the data platform} that all our products rest on .
{s:Design and implement {k:data pipelines}} in {k:Python} and {k:Spark}
{s:Integrate data from many different sources} , for example smart meters and weather services
{s:Ensure {k:data quality}} and {s:document data models}
{s:Collaborate with data scientists} and {s:translate business needs into technical solutions}
{s:Monitor and optimise the performance of existing pipelines}
You will be {s:working in an {k:agile} team} of seven people with different backgrounds .
The team is the link between our product teams and the data that they need , and you will have a central position with many contacts in the organisation .
You will report to the Head of Platform and your workplace will be in our new headquarters close to the harbour .
You will also {s:advise our product owners on what is technically possible} , {s:take part in the selection of new tools} and {s:train colleagues in the use of {k:self-service BI}} , for example through workshops and short videos .
Your profile :
We do not expect you to know everything from day one , and you will get a thorough introduction and a buddy who helps you to get started .
Most important of all is who you are as a person and that you want to be a part of our journey towards a greener world .
You hold a degree in {k:computer science} , {k:engineering} or similar .
You have 3 + years of experience with {k:data engineering} .
You know {k:SQL} and {k:data warehousing} inside out .
You have built solutions in {k:dbt} or {k:Azure Data Factory} , and you know what it takes to {s:keep costs in a cloud platform under control} .
You have experience with {s:setting up monitoring and alerting} , and you are not a stranger to {k:infrastructure as code} .
Experience with {k:Azure} , {k:Databricks} or {k:Kafka} is an advantage .
You are familiar with {k:Git} and {k:CI/CD} .
You are {s:curious} , {s:structured} and {s:enjoy solving complex problems} .
You {s:take responsibility} and you {s:work independently} .
You {s:communicate fluently in {k:English}} , both written and spoken .
We offer :
An international workplace with an informal tone .
Flexible working hours and the possibility to work from home .
A competitive salary , pension and health insurance .
An individual plan for your development , with access to courses and conferences .
Social events such as Friday bars , a running club and a yearly trip .
Great colleagues and a canteen that we are proud of .
Interested ?
Send your application and CV via the link below as soon as possible and no later than <DATE> .
We invite candidates to interviews on an ongoing basis , and the position will be filled when the right person has been found .
As part of the process you will be asked to complete a personality test and a small technical case .
For further information please contact <NAME> on phone <CONTACT> .
We look forward to hearing from you !`;
