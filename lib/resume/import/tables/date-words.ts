/** Words of dates, folded (no accents, lower case). Abbreviations may have a full stop behind them. */

/** By month; English, German, French, Spanish, and what Dutch, Italian and Portuguese have besides. */
export const MONTHS: readonly string[] = [
  "january jan januar jaenner janner janvier janv enero ene januari gennaio gen janeiro",
  "february feb februar fevrier fevr fev febrero februari febbraio fevereiro",
  "march mar marz maerz mrz mars marzo maart mrt marco",
  "april apr avril avr abril abr aprile",
  "may mai mayo mei maggio mag maio",
  "june jun juni juin junio giugno giu junho",
  "july jul juli juillet juil julio luglio lug julho",
  "august aug aout agosto ago augustus",
  "september sept sep septembre septiembre set setiembre settembre setembro",
  "october oct oktober okt octobre octubre ottobre ott outubro out",
  "november nov novembre noviembre novembro",
  "december dec dezember dez decembre diciembre dic dicembre dezembro",
];

export const SEASONS =
  "spring summer autumn fall winter fruhling fruhjahr sommer herbst printemps ete automne hiver primavera verano otono invierno wintersemester sommersemester ws ss term semester";

/** What stands where an end would, of something that goes on. */
export const PRESENT = [
  "present|presently|current|currently|now|today|ongoing|to date|date|till date|till now|until now|until today|continuing",
  "heute|jetzt|aktuell|laufend|andauernd|dato|gegenwart|zurzeit|derzeit",
  "present|aujourd'hui|aujourd’hui|a ce jour|ce jour|en cours|actuel|actuelle|actuellement|maintenant",
  "presente|actual|actualidad|la actualidad|hoy|la fecha|en curso|actualmente|heden|oggi|attuale|atual",
].join("|");

/** Before the first date of something that goes on. */
export const SINCE = "since|seit|ab|depuis|desde|from|starting|sinds|dal|depuis le|seit dem";
/** Before the first of two dates. */
export const FROM = "from|von|vom|de|du|del|desde|between|entre|dal|van";
/** Between two dates; dashes of all kinds besides. */
export const UNTIL =
  "to|until|till|through|thru|bis|bis zum|a|au|jusqu'a|jusqu’a|hasta|al|tot|and|und|et|y|al";

/** Before a date of something that is yet to end, or that ended then. */
export const LABELS =
  "expected|anticipated|graduated|graduation|graduating|class of|completed|awarded|issued|obtained|earned|date|dates|period|duration|zeitraum|abschluss|voraussichtlich|periode|obtenu|prevu|promotion|fecha|periodo|obtenido|dates of employment|employed|expected graduation|graduation date|expires|valid until";

export const DURATION =
  "years?|yrs?|months?|mos?|weeks?|days?|tage?|jours?|dias?|jahre?n?|monate?n?|wochen?|ans?|annees?|mois|semaines?|anos?|mes|meses|semanas?";
