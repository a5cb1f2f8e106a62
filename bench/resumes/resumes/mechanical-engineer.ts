import type { JsonResume } from "../../../lib/resume/schema.ts";

/** Few jobs with very long bullets, units and standards, a thesis, courses. */
export const mechanicalEngineer: JsonResume = {
  basics: {
    name: "Prakash Venkatarao",
    label: "Senior Mechanical Design Engineer",
    summary:
      "Mechanical engineer (9 years) in product development of pumps, valves and medical devices, from first sketch to series production. I like parts that can be made, drawings that can be read, and tests that can fail.",
    location: { city: "Nottingham", countryCode: "GB" },
  },
  work: [
    {
      name: "Aldersyde Fluid Power Ltd",
      position: "Senior Mechanical Design Engineer",
      location: "Nottingham",
      startDate: "2019-01",
      highlights: [
        "Lead design engineer for a new range of high-pressure piston pumps (up to 420 bar), responsible for concept, detailed design in SolidWorks, tolerance analysis, material selection, prototype build and validation testing; launched in 2022 in eleven variants, with unit cost 14% below the range it replaced and a noise level 3 dB lower.",
        "Carried out finite element analysis (Ansys Mechanical) of housings and shafts under static and fatigue loading and correlated the results with strain gauge measurements on the rig, which allowed the wall thickness to be reduced and 0.9 kg of cast iron to be removed per pump.",
        "Ran design and process FMEA workshops with manufacturing, quality and service, and drove the resulting actions to closure, tracked in the stage-gate process.",
        "Prepared and released drawings with geometric dimensioning and tolerancing to ISO 1101 and BS 8888, bills of materials and engineering change notices in the PDM/ERP system (SAP).",
        "Worked with suppliers in Italy and Turkey on castings, sintered parts and seals: design for manufacture reviews, first article inspection, PPAP level 3, resolution of non-conformances with 8D reports.",
        "Supervise two graduate engineers and one technician; plan the work packages and review their calculations.",
        "Supported sales with technical proposals for customers in agriculture, construction machinery and offshore, travelling about 20 days a year.",
      ],
    },
    {
      name: "Medivane Devices",
      position: "Mechanical Design Engineer",
      location: "Cambridge",
      startDate: "2016-02",
      endDate: "2018-12",
      highlights: [
        "Designed injection-moulded plastic components and small mechanisms for a wearable insulin patch pump in accordance with ISO 13485 and IEC 60601, including snap fits, living hinges, seals to IPX8, and the assembly fixtures for the pilot line.",
        "Wrote the design history file sections, verification protocols and reports; took part in risk management to ISO 14971 and two notified body audits.",
        "Built test rigs (pneumatics, LabVIEW, data acquisition) that ran 1.2 million actuation cycles and found a creep problem before the tooling was ordered.",
        "Used Creo Parametric with Windchill and performed mould flow reviews with the toolmaker in Portugal.",
        "Statistical analysis of production data in Minitab: Cpk of the critical gap from 0.8 to 1.7 within three design iterations.",
      ],
    },
    {
      name: "Trentside Valves",
      position: "Graduate Engineer",
      location: "Derby",
      startDate: "2014-09",
      endDate: "2016-01",
      summary:
        "Two-year graduate scheme with rotations through design, production engineering, quality and field service.",
      highlights: [
        "Redesigned a butterfly valve actuator bracket to cut assembly time from 11 to 4 minutes; still in production.",
        "Introduced 5S and kanban racks in the machine shop cell, working with the operators on nights for six weeks.",
        "Commissioned control valves at a water treatment works and a brewery; wrote the commissioning reports.",
        "Programmed a small CNC lathe and made most of my own prototypes.",
      ],
    },
  ],
  education: [
    {
      institution: "University of Soar Valley",
      studyType: "MEng",
      area: "Mechanical Engineering",
      startDate: "2010-10",
      endDate: "2014-07",
      score: "First class honours",
      courses: [
        "Thesis: cavitation in axial piston machines, an experimental study with a high-speed camera",
        "Thermodynamics and heat transfer",
        "Fluid mechanics",
        "Finite element methods",
        "Control engineering",
        "Manufacturing processes and materials",
      ],
    },
  ],
  projects: [
    {
      name: "Formula Student team",
      roles: ["Suspension lead"],
      startDate: "2012",
      endDate: "2014",
      description:
        "Designed, analysed and machined the front uprights in aluminium; 22% lighter than the year before. The car finished 9th at Silverstone.",
      keywords: ["SolidWorks", "CNC machining", "vehicle dynamics"],
    },
    {
      name: "Heat pump for an old house",
      startDate: "2023",
      description:
        "Sized, bought and installed (with a certified fitter) an air-source heat pump in my own Victorian terrace and have logged its performance every minute since.",
    },
  ],
  skills: [
    {
      name: "CAD and simulation",
      keywords: [
        "SolidWorks",
        "Creo",
        "AutoCAD",
        "Ansys Mechanical",
        "Ansys Fluent (basic)",
        "MATLAB/Simulink",
        "Mathcad",
      ],
    },
    {
      name: "Engineering methods",
      keywords: [
        "GD&T",
        "Tolerance stack-up",
        "FMEA",
        "DFM/DFA",
        "Design of experiments",
        "Root cause analysis",
        "Six Sigma Green Belt",
        "Stage-gate",
        "APQP/PPAP",
        "Technical drawing",
      ],
    },
    {
      name: "Processes",
      keywords: [
        "Casting",
        "Machining",
        "Injection moulding",
        "Sheet metal",
        "Welding",
        "3D printing (SLS, FDM)",
        "Heat treatment",
        "Surface coating",
      ],
    },
    { name: "Programming", keywords: ["Python", "LabVIEW", "VBA"] },
  ],
  languages: [
    { language: "English", fluency: "Fluent" },
    { language: "Telugu", fluency: "Native" },
    { language: "German", fluency: "A2" },
  ],
  certificates: [
    { name: "Chartered Engineer (CEng)", issuer: "Institution of Engineers", date: "2021" },
  ],
};
