export const dataAnalyst = `Junior Data Analyst – Football

You will {s:turn raw numbers into decisions}, {s:work with scouts who have watched a thousand matches}, {s:question your own results before others do} and {s:explain a model to someone who has ten minutes and no patience}. The job is based at the training ground, and you will travel to some of the away matches on the team bus. The season is long, the summer is short, and the transfer window is when most people think the work is done and it starts.

Responsibilities:
* {s:Collect and clean match data} from three providers
* {s:Build reports for scouts and coaches} in {k:Power BI}
* {s:Develop models of player value} together with the Head of Analysis
* {s:Present findings to the coaching staff} the day after a match
* {s:Maintain the scouting database}

Requirements:
* Degree in {k:mathematics} {k:statistics} {k:economics} or similar
* {k:R} {k:Python} {k:SQL} {k:Excel} {k:Git}
* {k:Data visualisation} {k:regression} {k:clustering}
* First experience with {k:tracking data} from an internship or a hobby project
* {s:Good presentation skills} – coaches are a tough crowd
* {s:Discretion}
* {s:Flexibility}: matches are on weekends and evenings
* A genuine {s:passion for football}

We know that this is a first job for most applicants, and we will teach you what we know. Nobody here studied football. The last two people who held this position now work in the top division, and they still come by for tea.

Desirable:
* {k:UEFA} C licence
* {k:Portuguese} or {k:French}

Hearthstone Rovers is a second-division football club with first-division plans. Our recruitment department has found eleven of the fifteen players in our first team with the help of numbers, and we want to get better at it. The club was founded by railway workers in 1894 and has spent most of its history being cheerful about losing. That has changed since supporters bought it in 2018. Attendances have doubled, the academy has its own pitch again, and last season we missed promotion by a single goal. The analysis department is three people in a container behind the main stand, with a heater, a whiteboard and a kettle.

We offer a fixed-term contract of two years with the option to extend, two season tickets, lunch with the first team and a relaxed dress code. The salary is £27,500.

Please apply with your CV and a one-page analysis of any player that you like. Closing date 30 June. The club is committed to safeguarding and expects all staff to share this commitment. An enhanced background check will be carried out. We expect to hold interviews in the second week of July at the stadium; expenses will be paid. Hearthstone Rovers is an equal opportunities employer and particularly welcomes applications from women and from members of minority groups, who are currently under-represented in football. Personal information is kept for no longer than necessary.`;
