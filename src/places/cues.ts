import { foldCode, foldWord } from './fold.js';

/**
 * Words that say what a name beside them means. Those of five letters stand for all that begin so, in any
 * of the languages; those of other lengths for themselves. Each kind has a letter:
 *
 * - `a` small words that lead to a name: articles, “of”
 * - `i` small words that say where: “in”
 * - `g` who has only States or islands: “government of”
 * - `s` a body or part of a State: “border”
 * - `h` people: “migrants”
 * - `t` a treaty or process, which is called after a place
 * - `c` the same, when called after a town: agreements with countries are no names
 * - `o` an organisation
 * - `p` who speaks for one State in another
 * - `r` a street
 * - `m` after it, what makes a coast or a sea of a region; `q` before it
 * - `n` what makes an adjective of a region mean the region
 * - `l` “countries”
 * - `f` an office for a region
 * - `3`, `7`, and `0` for any other: a number
 */
const words =
  'a:of the de del la el las los le les l d du des da do das dos o a os as;' +
  'i:in en em na no nas nos au aux at to from para across between within for pour with desde;' +
  'gs:gobie gouve gover minis presi repub commonwealth isla ile ilha islan;' +
  'g:ilhas iles islas;' +
  's:secre cancilleria foreign autoridad autoridades autoridade autorite autorites authority authorities parli congr senad senat polic army ejerc armee exerc navy borde front terri soil suelo capit city ciuda cidad munic department departamento departement province provincia regio villa town towns coast cote insti directorate direccion direction consulate consulado consulados consulat offic funci agency agencia state estado immigration customs deleg judic fisca side litor caribe ley law jungl selva service servicio servico;' +
  'h:migrant migrants migrante migrantes people nationals nacionales citiz ciuda refug famil child ninos ninas women mujer femme mulhe workers trabajadores resid veter retur retor youth diasp commu perso pobla popul depor stude asylum hombres men;' +
  't:process proceso processo processus treaty treaties tratado traite declaration declaracion declaracao convention convencion convencao protocol protocolo protocole pact pacto pacte compact consensus consenso trian gulf golfo golfe papers papeles;' +
  'c:agree acuerdo accord accords acordo group grupo groupe summi cumbre sommet carta chart confe actio commi compr plan agend;' +
  'o:unive bank banco banque commu comun court corte syste siste organ assoc asoci commi comis union uniao council conseil consejo center centre centro parli parla netwo reseau forum foro insti agenc coope coord consu progr offic secre devel feder initi airpo school colle hospi tribu cross cruz croix fund fondo games juego copa coali;' +
  'p:embas embaj ambas embai;' +
  'r:calle aveni avenu street rue rua plaza barrio colonia parque hotel boule estadio stade sombr chape;' +
  'm:sea coast norte sur;q:mar mer costa cote;' +
  'n:regio subre isthm istmo gover gobie gouve terri islan islas corri munic citie borde autho autoridades local basin cuenc migration;' +
  'l:count paises pais pays nations naciones state estados etats;' +
  'f:offic direc diret repre commi comis bank banco ofici burea escri coord regio chief jefe;' +
  '3:three tres trois;7:seven siete sept sete;' +
  '0:two dos deux dois four cuatro quatre quatro five cinco cinq six seis eight ocho huit oito;' +
  // These only begin as others do.
  ':called estadounidense';

const stem = 5;
const kinds = new Map<string, string>();
for (const line of words.split(';')) {
  const [kind = '', list = ''] = line.split(':');
  for (const entry of list.split(' ')) kinds.set(entry, (kinds.get(entry) ?? '') + kind);
}

/** A word beside a name. */
export interface Word {
  /** As cues are written. */
  readonly text: string;
  /** Every kind it is of. */
  readonly kinds: string;
  readonly start: number;
  readonly end: number;
}

/** What may stand between a word and the name beside it: spaces, hyphens, quotation marks. */
const isJoint = (code: number): boolean =>
  code < 128
    ? code === 32 || code === 45 || code === 39 || code === 34 || code === 40 || code < 14
    : /[\s‑’“”«»]/.test(String.fromCharCode(code));

/** What a word, or all that begin as it does, is said to be. */
function kindsOf(folded: string): string {
  const own = kinds.get(folded);
  // Some are said to be nothing.
  if (own === '') return own;
  if (folded.length === 1) return own ?? (folded <= '9' ? folded : '');
  return (own ?? '') + (kinds.get(folded.slice(0, stem)) ?? '');
}

/** The word that stands from a place to another. */
export const wordFrom = (text: string, start: number, end: number): Word => {
  const folded = foldWord(text.slice(start, end));
  return { text: folded, kinds: kindsOf(folded), start, end };
};

/** The word before a place, unless a comma or the like parts them. */
export function wordBefore(text: string, at: number): Word | undefined {
  let end = at;
  while (end > 0 && isJoint(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < 24 && foldCode(text.charCodeAt(start - 1))) start--;
  return start < end ? wordFrom(text, start, end) : undefined;
}

/** The word after a place and its “’s”, unless a comma or the like parts them. */
export function wordAfter(text: string, at: number): Word | undefined {
  let start = /['’]/.test(text.charAt(at)) && text.charAt(at + 1) === 's' ? at + 2 : at;
  while (start < text.length && /[\s\-‑]/.test(text.charAt(start))) start++;
  let end = start;
  while (end - start < 24 && foldCode(text.charCodeAt(end))) end++;
  return start < end ? wordFrom(text, start, end) : undefined;
}

/** The word itself, or the first before it that is none of kind `a`. */
export function headFrom(text: string, first: Word | undefined): Word | undefined {
  let head = first;
  for (let steps = 0; head?.kinds.includes('a') && steps < 6; steps++) {
    head = wordBefore(text, head.start);
  }
  return head;
}

/** Up to so many words before a place, the nearest first, small ones of kind `a` not counted. */
export function headsBefore(text: string, at: number, count: number): Word[] {
  const found: Word[] = [];
  for (
    let head = headFrom(text, wordBefore(text, at));
    head && found.length < count;
    head = headFrom(text, wordBefore(text, head.start))
  ) {
    found.push(head);
  }
  return found;
}

/** Up to so many words after a place. */
export function wordsAfter(text: string, at: number, count: number): Word[] {
  const found: Word[] = [];
  for (
    let next = wordAfter(text, at);
    next && found.length < count;
    next = wordAfter(text, next.end)
  ) {
    found.push(next);
  }
  return found;
}
