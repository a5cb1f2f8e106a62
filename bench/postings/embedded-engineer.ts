export const embeddedEngineer = `Embedded Software Engineer
<ORGANIZATION> , <LOCATION>
Do you want to be part of a team that develops the hearing instruments of tomorrow ?
At <ORGANIZATION> we change lives through sound .
More than one and a half billion people live with some degree of hearing loss , and only one in five of those who could benefit from a hearing aid uses one .
With 70 years of experience and more than 6,000 employees worldwide , <ORGANIZATION> is among the largest manufacturers in the industry .
Our headquarters lie in green surroundings north of <LOCATION> , where research , development and production are under the same roof .
The job
In the Firmware department we are 35 engineers who {s:develop {k:embedded software}} for ultra-low-power devices .
You will be responsible for {s:designing , implementing and testing firmware modules} in {k:C} and {k:C++} .
You will {s:work with {k:Bluetooth Low Energy}} and proprietary radio protocols .
You will {s:analyse power consumption and memory usage} and {s:find clever ways to reduce both} , as every microampere counts in a battery of that size .
You will {s:debug hardware-near problems with {k:oscilloscopes} and {k:logic analysers}} and {s:document your findings thoroughly} .
You will {s:participate in code reviews} and {s:contribute to our software architecture} .
You will {s:work closely together with colleagues from hardware and audiology} .
You will {s:support the production test team} when new devices are introduced .
You become part of a group of nine skilled and dedicated colleagues who have a strong focus on sharing knowledge and on having fun at work .
Our projects typically run for two to three years , and you will follow the product from the first idea until it sits behind the ear of a user .
The position offers a unique chance to work close to the product in an international environment where the distance from idea to result is short .
You will refer to the Manager of Firmware Platforms , and your daily workplace will be in an open office with a view of the park .
Your qualifications
It is essential that you can recognise yourself in most of the following points , and it is a matter of course that we help you with the rest .
{k:B.Sc.} or {k:M.Sc.} in {k:Electrical Engineering} , {k:Computer Engineering} or equivalent
3 - 5 years of experience with {k:embedded C}
Experience with {k:RTOS} and {k:ARM Cortex} processors
Knowledge of {k:digital signal processing} is a plus
Experience with {k:Python} for test scripts
Experience from working with {k:medical devices} under {k:IEC 62304} is considered an advantage , but it is not a demand
Hands-on experience with {s:bringing up new boards} and {s:writing device drivers} for {k:I2C} and {k:SPI} peripherals
Familiar with {k:continuous integration} and {k:unit testing}
As a person you are {s:quality-minded} and {s:persistent}
You are able to {s:break down a complex problem , plan your own work and deliver on time}
You {s:thrive in a multicultural environment}
You {s:have a good sense of humour}
You {s:see challenges as opportunities}
{k:English} is our corporate language , so you must be able to {s:express yourself in speech and writing}
What we offer
A workplace with a strong social culture , sports clubs and Friday bars .
An attractive salary package and good opportunities for personal development .
We have flexible working hours , a health insurance , a pension scheme and a canteen with a wide selection of dishes .
There is easy access by public transport and free parking with chargers for your electric car .
Want to know more ?
Please contact Head of Firmware <NAME> at <CONTACT> .
Applications are handled continuously , so do not hesitate to send yours .
Please attach your CV and a transcript of your grades .
We only accept applications through our recruitment system because of data protection rules .
<ORGANIZATION> is an equal opportunity employer and values diversity at every level .`;
