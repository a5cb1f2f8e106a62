export const hrGeneralist = `HR Generalist
Type : Full time , permanent
We are seeking an HR generalist who can {s:handle all HR matters for our production site} in <LOCATION> .
You will be the one whom our managers and employees turn to , so you must be able to {s:switch between practical tasks and long-term projects} , {s:build relations at all levels of the organisation} and {s:give advice that people can act on} .
Main responsibilities
You {s:advise managers on {k:labour law} , performance and absence}
You {s:run the {k:recruitment} process} from job advertisement to signed contract
You {s:plan the {k:onboarding} of new colleagues}
You {s:prepare {k:payroll} together with our external partner}
You {s:support negotiations with the unions}
You {s:maintain personnel files} and {s:prepare HR statistics}
You {s:drive projects within {k:employer branding} and well-being}
You report to the HR manager and you become part of a team of three .
You will have a great deal of freedom to plan your own day and to put your own mark on the position .
The tasks vary over the year , with salary reviews in the spring , development talks in the autumn and apprentices who start in August .
There is always coffee on the table and a good mood in the office , also when things are busy .
We imagine that you
Have a bachelor's degree in {k:human resources} , {k:business administration} or {k:psychology}
Have 3 years of experience from a similar position , preferably in {k:manufacturing}
Have solid knowledge of {k:collective agreements} and {k:GDPR}
Are used to working with {k:SuccessFactors} or another {k:HR system}
Are {s:trustworthy} and {s:discreet}
{s:Have a good sense of people} and {s:are not afraid of conflicts}
Are {s:service-minded} and {s:keep a good overview in a busy day}
Speak and write {k:English} fluently
<ORGANIZATION> is a family-owned manufacturer of kitchen equipment with 450 employees .
Our products are found in restaurants all over the world .
The company was founded in 1952 in a garage and is now led by the third generation of the family .
We are proud of our quality , we know each other by name and many of us have been here for more than 20 years .
Our factory is one of the most modern in the industry , with robots that do the heavy work and people who do the rest .
What can we offer you ?
You will get a varied job where no two days are alike .
We have short decision paths and a good working environment .
Salary according to qualifications , a pension scheme and a lunch arrangement .
There is a health insurance , a staff association with many activities and a summer party that everybody talks about .
You can work from home one day a week when it fits with your tasks .
How to apply
Please apply by uploading your application and CV .
We hold interviews on an ongoing basis and close the job when we have found the right candidate .
If you have questions about the position , you are welcome to call HR manager <NAME> .
We treat all applications confidentially .`;
