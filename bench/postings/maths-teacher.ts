export const mathsTeacher = `Teacher of Mathematics
Harrow Lane Academy (11–18, mixed, 1,050 on roll)
Main pay scale, required for September

The Governors of this friendly and ambitious school wish to appoint an enthusiastic teacher of mathematics to join a successful department of nine. Mathematics is one of the most popular subjects in our sixth form, and results at both GCSE and A level are well above the national average. Our pupils are polite, funny and keen to do well. The school was judged to be good in all areas at its last inspection, and the report singled out the calm corridors and the warm relationships between staff and pupils. We stand in extensive grounds on the edge of a market town, with fast trains to London and open country on the doorstep. Since 2017 we have been part of a trust of seven schools that share training, ideas and a hockey pitch.

The successful candidate will {s:teach {k:mathematics} across {k:Key Stages 3 and 4}}; the opportunity to {s:teach {k:A level}} exists for the right person. You will {s:plan lessons that challenge and support pupils of all abilities}, {s:assess and track progress} and {s:communicate with parents}. You will {s:act as a form tutor} and {s:contribute to the extra-curricular life of the school}, for example through the chess club or the {k:UKMT} challenges. We would like you to {s:share resources with colleagues} and to {s:reflect on your own practice}. Good teaching here means {s:explaining ideas in more than one way}, {s:asking questions that make pupils think}, {s:marking work promptly and usefully} and {s:adapting plans when a class needs something else}. Within the department you would also {s:help to run revision sessions} and {s:support trainee teachers}.

Our timetable is built on five lessons of an hour a day, with a break of twenty minutes and a proper lunch. Classes are set from Year 8 onwards, and no class has more than 28 pupils. Each teacher has a room of their own with a projector, a visualiser and, in most cases, a plant that refuses to die.

We are looking for someone who
- has a good degree in {k:mathematics} or a related subject
- has {k:Qualified Teacher Status}
- has a {s:passion for the subject} and {s:high expectations of every pupil}
- {s:manages behaviour consistently and fairly}
- has sound knowledge of the {k:national curriculum} and of {k:formative assessment}
- uses {k:GeoGebra}, {k:Desmos} or similar tools in the classroom
- {s:works well in a team}
- is {s:committed to safeguarding}

Applications from newly qualified and experienced teachers are equally welcome.

We can offer you
- small classes and a strong induction programme
- a new building with a dedicated mathematics floor
- two weeks of half term in October
- a laptop, a parking space and free tea and coffee
- a generous pension in the national scheme
- a reduced timetable and a mentor in your first two years
- free use of the school gym and pool

Visits to the school are warmly encouraged. Application forms and further details are available from the school website. CVs alone will not be accepted. Interviews will take place in the week after the closing date, and shortlisted candidates will be asked to teach part of a lesson. We reserve the right to appoint before the closing date if a strong field applies. Closing date: noon on 3 April.

Harrow Lane Academy is committed to safeguarding and promoting the welfare of children and young people. The successful applicant will be subject to an enhanced check by the Disclosure and Barring Service. In line with national guidance we carry out online searches on shortlisted candidates. References will be taken up before the interview. We are an equal opportunities employer.`;
