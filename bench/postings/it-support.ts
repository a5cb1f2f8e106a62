export const itSupport = `Fenmarsh District Council
IT Support Officer (Second Line)
Grade 6, £29,093 to £32,654 | 37 hours per week | Permanent | Ref. FD/2231

Fenmarsh is a rural district of 90,000 people on the east coast. The council provides services from waste collection to housing, and it could not do so without working technology. Over the past two years we have moved our offices into a single, modern building, replaced our telephone system and given every councillor a tablet. The ICT service is made up of fourteen people in three teams. We look after 850 users on eleven sites, from the civic centre to the harbour office, and we are proud that nine out of ten calls are resolved within a day.

PURPOSE OF THE POST
To provide a professional {k:second line support} service to councillors, staff and partner organisations. The post holder will {s:act as the escalation point for first line colleagues}, {s:take ownership of incidents until they are resolved}, {s:keep users informed throughout} and {s:identify recurring problems} so that their causes can be removed.

This is a varied role in which no two days are the same. You will be based at the civic centre in the heart of the town, with regular visits to the other sites, and you will be supported by an experienced team leader and by good documentation.

MAIN DUTIES
1. {s:Diagnose and resolve hardware and software faults} escalated by the service desk.
2. {s:Install, configure and maintain desktop and mobile devices}.
3. {s:Administer user accounts} in {k:Active Directory} and {k:Microsoft 365}.
4. {s:Support meetings in the council chamber}, some of them in the evening.
5. {s:Keep accurate records of assets and licences}.
6. {s:Write user guides} and {s:deliver short training sessions}.
7. {s:Contribute to the rollout of new systems} under the guidance of the Infrastructure Manager.
8. Any other duties appropriate to the grade.

PERSON SPECIFICATION
Applicants should show in their supporting statement, with examples, how they meet each of the essential criteria below. Please refer to the guidance notes on our website before you begin.
Essential
Experience of working in an {k:IT support} environment
Good working knowledge of {k:Windows 11} and {k:Intune}
Understanding of basic {k:networking} ({k:TCP/IP}, {k:DNS}, {k:DHCP})
{k:GCSE} Maths and English at grade C or above
{s:Good customer care skills}
Ability to {s:explain technical issues to non-technical users}
Ability to {s:prioritise a busy workload} and {s:meet deadlines}
Full {k:driving licence} and willingness to {s:travel between sites}

Desirable
{k:ITIL} Foundation or {k:CompTIA A+}
Experience of {k:PowerShell} scripting
Knowledge of {k:local government}

WHAT WE OFFER
Membership of the Local Government Pension Scheme
Minimum of 25 days annual leave rising with service
Flexitime and home working up to two days a week
A lease car scheme and a cycle to work scheme
A health cash plan and a confidential employee assistance line
Free parking and discounted leisure centre membership

The council is committed to equality, diversity and inclusion and to safeguarding and promoting the welfare of children and vulnerable adults. The successful candidate will be subject to a basic disclosure check. We guarantee an interview to disabled applicants who meet the essential criteria. Appointments are subject to satisfactory references, medical clearance and proof of the right to work in the United Kingdom. The council does not hold a sponsor licence. Information that you give in your application will be processed in accordance with data protection law and kept for six months if you are unsuccessful.

Closing date: midnight on Sunday 14 May. Interviews will be held in the week of 29 May. For an informal discussion contact the Infrastructure Manager. CVs will not be accepted; please complete the application form.`;
