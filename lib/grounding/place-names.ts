import { stem } from "../terms/tokenize.ts";

/** Places that other languages call otherwise, a place a line; folded. */
const EXONYMS = `
london londres
vienna wien vienne viena
munich munchen
cologne koln colonia
geneva genf geneve ginebra
zurich zurigo
basel bale basilea
bern berne berna
brussels brussel bruxelles bruselas
antwerp antwerpen anvers amberes
lisbon lissabon lisbonne lisboa
copenhagen kopenhagen copenhague kobenhavn
warsaw warschau varsovie varsovia
prague prag praga
rome rom roma
milan mailand milano
turin torino
venice venedig venise venecia
florence florenz florencia firenze
naples neapel napoles
seville sevilla
athens athen athenes atenas
moscow moskau moscou moscu
nuremberg nurnberg
hanover hannover
strasbourg strassburg estrasburgo
lyon lyons
marseille marseilles marsella
bordeaux burdeos
edinburgh edimbourg edimburgo
dublin dublino
luxembourg luxemburg luxemburgo
gothenburg goteborg
dunkirk dunkerque
`;

const NAMES = new Map(
  EXONYMS.trim()
    .split("\n")
    .map((line) => line.split(" ").map(stem))
    .flatMap((names) => names.map((name) => [name, names] as const)),
);

/** The stems under which a place is known in other languages, itself among them; none for another word. */
export const placeNames = (each: string): readonly string[] => NAMES.get(each) ?? [];
