export const mlScientist = `Machine Learning Scientist – Medical Imaging

Who we are

Clearpane Diagnostics builds software that helps radiologists find small tumours earlier. Founded as a spin-out of a teaching hospital in 2016, we now work with 60 hospitals, hold four patents and have raised EUR 40 million. Our mission is simple: no finding should be missed because somebody was tired. We believe in good science, short meetings and long walks.

Our team of 95 comes from 24 countries and includes physicists, radiologists, software engineers, nurses and one former opera singer. We are ISO 13485 certified, our first product is cleared in Europe and in the United States, and two more are on their way. You will find our offices in Utrecht, five minutes from the central station, with a view of the canal and a kitchen in which somebody is always cooking.

Your mission

We are looking for a scientist to {s:develop {k:deep learning} models} for {k:CT} and {k:MRI} images. You will {s:own the whole path from research question to certified product} and publish along the way. In practice this means that you {s:read the literature critically}, {s:form hypotheses}, {s:design experiments that can fail}, and {s:write code that others can build on}. You will also {s:supervise one or two Master's students} and {s:contribute to grant applications}. You will {s:collaborate with radiologists} at our partner hospitals, {s:design annotation protocols}, {s:train and evaluate models} on our cluster, and {s:present your results at conferences}. Together with our regulatory team you will {s:prepare the technical documentation} that a medical device needs. Every scientist here has a mentor from another discipline, and every project starts with a day in a clinic, because a model that nobody can use helps nobody. The first project that waits for you is about small nodules in the lung. A data set of 80,000 scans has been collected, cleaned and approved; the annotation of the first part is under way, and we would like to begin with training in spring.

Your background

We are looking for people rather than for checklists. You may come straight from a doctorate or have spent some years in industry; you may have worked with medical images before or with images of something else entirely. What our best colleagues have in common is the following.

PhD or Master's degree in {k:computer science}, {k:physics}, {k:biomedical engineering} or a related field
Solid experience in {k:machine learning} and {k:image segmentation}
Fluent in {k:Python} and {k:PyTorch}
Good command of {k:statistics}, in particular {k:survival analysis}
Experience with {s:running large training jobs} on {k:GPU} clusters, ideally with {k:Slurm} or {k:Kubernetes}
A good understanding of {k:uncertainty estimation}, {k:calibration} and {k:bias in data sets}
Experience with {k:DICOM} data is highly desirable
Familiarity with {k:software engineering} practices such as {k:version control}, {k:code review} and {k:unit tests}
Publications at venues such as MICCAI or in peer-reviewed journals are a plus
A {s:rigorous way of working} and {s:healthy scepticism towards good results}
The ability to {s:explain complex matters in simple words}
{k:English} at C1 level, {k:German} or {k:Dutch} is a bonus

What awaits you

Meaningful work with people who know why they do it
A permanent contract, 30 days of leave, flexible hours
Two days a month for your own research
Free fruit, good coffee and a table football table of doubtful quality
A pension scheme without a contribution of your own
A bicycle plan, a train card and a gym around the corner
A relocation package and help with visas

Are you interested?

Please send us your CV, a list of publications and a short statement of what you would like to work on. Your contact person is Dr. Ines Varga. Applications are reviewed as they arrive. We do not use automated screening: two people read each application. The first interview takes place online and lasts 45 minutes; the second one is on site and includes a talk of 20 minutes about your own work. Travel expenses are covered.

Clearpane is committed to diversity. Applicants with disabilities are given preference in case of equal suitability.`;
