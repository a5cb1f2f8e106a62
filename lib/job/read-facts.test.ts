import { expect, test } from "vitest";
import { parseJobPosting } from "./parse-job-posting.ts";

const factsOf = (description: string) => parseJobPosting({ description }).facts;
const NONE = { location: null, employment_type: null, salary: null, valid_through: null };

test.each([
  [
    "Location: Husum\nJob type: Full time\nSalary: £30,000 a year\nClosing date: 1 May",
    ["Husum", "Full time", "£30,000 a year", "1 May"],
  ],
  [
    "Standort: Husum\nAnstellungsart: Teilzeit\nGehalt: 40.000 €\nBewerbungsfrist: 1. Mai",
    ["Husum", "Teilzeit", "40.000 €", "1. Mai"],
  ],
  [
    "Lieu : Brest\nType de contrat : CDI\nRémunération : 30 k€\nDate limite : 1er mai",
    ["Brest", "CDI", "30 k€", "1er mai"],
  ],
  [
    "Ubicación: Vigo\nTipo de contrato: Indefinido\nSalario: 30.000 €\nFecha límite: 1 de mayo",
    ["Vigo", "Indefinido", "30.000 €", "1 de mayo"],
  ],
  [
    "Arbejdssted: Esbjerg\nAnsættelsesform: Fuldtid\nLøn: 30.000 kr.\nAnsøgningsfrist: 1. maj",
    ["Esbjerg", "Fuldtid", "30.000 kr.", "1. maj"],
  ],
])("labelled lines state facts: %s", (text, [location, employment_type, salary, valid_through]) => {
  expect(factsOf(`Net mender\n${text}`)).toEqual({
    location,
    employment_type,
    salary,
    valid_through,
  });
});

test("what no line states is null, also where a heading of the same name has a list", () => {
  expect(factsOf("Net mender\nSalary\n- Good pay\nWe pay a salary: well.")).toEqual(NONE);
});

test("the page's data goes before its lines", () => {
  const data = {
    "@type": "JobPosting",
    jobLocation: { name: "Kiel" },
    description: "<p>Location: Husum</p><p>Salary: good</p>",
  };
  expect(factsOf(JSON.stringify(data))).toEqual({ ...NONE, location: "Kiel", salary: "good" });
});
