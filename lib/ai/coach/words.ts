/** Words that carry no meaning of their own, in the four languages, folded. Only for comparing, never for showing. */
const FUNCTION_WORDS = `
two three four five six seven eight nine ten zwei drei vier funf sechs sieben acht neun zehn deux trois quatre cinq sept huit
non neuf dix dos tres cuatro cinco seis siete ocho nueve diez another across
a an and any are as at be been being but by can could did do does done each either etc for from had has have having he her
here his how i if in into is it its itself just me more most much my no nor not of off on once one only or other our out
over own per same shall she should so some such than that the their them then there these they this those through to too
under until up upon us very was we were what when where which while who whom whose why will with within without would you
your yours ll ve re s t e g
aber alle als also am an auch auf aus bei beim bis bzw das dass dein deine deinem deinen deiner dem den der des die dies
diese diesem diesen dieser du durch ein eine einem einen einer eines er es fur hat habe haben hast ich ihr ihre ihrem ihren
ihrer im ist ja kann kein keine mein meine meinem meinen meiner mich mir mit nach nicht noch nur ob oder ohne schon sein
seine sich sie sind so soll sowie uber um und uns unser unsere unter vom von vor wann war was welche welchen welcher welches
wenn wer wie wir wird wo zu zum zur
au aux avec ce ces cet cette dans de des du elle en entre est et etre il ils je la le les leur leurs lui ma mais mes moi mon
ne nos notre nous ont ou par pas pour plus qu que quel quelle quelles quels qui sa sans ses son sont sur ta te tes toi ton
tous tout toute toutes tu un une vos votre vous y d l n c j m
al algo como con cual cuales cuando del desde donde el ella ellos en entre era eres es esa ese eso esta este esto estos fue
ha han has hay he la las lo los mas me mi mis muy ni nos o para pero por porque que quien se ser si sin sobre son soy su sus
tambien te tengo tiene tienes tu tus un una uno unos usted y ya yo
`;

/** What every posting and every resume says: true of all, so proof of nothing. */
const GENERIC_WORDS = `
ability able advantage applicant area aspect background basic bonus candidate career closely comfortable company competence
competencies comprehensive confident day deep demonstrable demonstrated desirable desired effective effectively environment
equivalent essential etc excellent exceptional experience experienced expertise familiar familiarity field first follow good
great hand hands help high highly ideal ideally including independently industry job key know knowledge knowing least level
like looking mandatory minimum month must need new nice optional order outstanding passion passionate plus position
possess preferably preferred previous proficiency proficient proven qualification related relevant require required
requirement responsibility responsible role self several similar skill skilled solid special strong subject take task
team tool track record understanding use used using valid various well willing willingness word work worked working year
years yrs
abgeschlossen abgeschlossene ausgepragte bereich bereichen berufserfahrung bereitschaft bringen bringst einschlagige
erfahrung erfahrungen erforderlich erste fahigkeit freude fundierte gern gerne gute guten guter idealerweise jahr jahre
jahren kenntnis kenntnisse mehrjahrige mindestens sehr sicher sichere sicherer spass starke tatigkeit umgang verfugen
verfugst vorteil vergleichbar vergleichbare wissen wunschenswert arbeit arbeiten arbeitest beispiel zum
an annee annees ans apprecie atout bon bonne bonnes capacite competence competences connaissance connaissances domaine
excellente experience exige maitrise minimum niveau parfaite poste requis requise similaire solide solides souhaite travail
acreditada alto anos ano buen buena buenas capacidad conocimiento conocimientos dominio experiencia imprescindible
minima minimo nivel necesario puesto requisito similar solida solidos trabajo trabajar valorable valorara
`;

const set = (words: string) => new Set(words.trim().split(/\s+/));

export const STOP_WORDS = set(FUNCTION_WORDS);
const GENERIC = set(GENERIC_WORDS);

/** A word that can prove something: neither grammar nor what all postings say, and not a lone letter or digit. */
export function isContentWord(word: string): boolean {
  if (STOP_WORDS.has(word) || GENERIC.has(word)) return false;
  return word.length > 2 || /\p{L}\p{N}|\p{N}\p{L}|[+#]|\p{Script=Han}/u.test(word);
}
