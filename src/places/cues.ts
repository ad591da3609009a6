import { foldCode, foldWord } from './fold.js';

/**
 * Words that say what a name beside them means. Each belongs to one kind:
 *
 * - `a` small words that lead to a name: articles, “of”
 * - `i` small words that say where: “in”
 * - `g` who has only States or islands: “government of”
 * - `s` a body or part of a State: “government”, “border”
 * - `h` people: “migrants”
 * - `t` a treaty or process, which is called after a place
 * - `c` the same, when called after a town: agreements with countries are no names
 * - `o` an organisation
 * - `p` who speaks for one State in another
 * - `r` a street
 * - `n` what makes an adjective of a region mean the region
 * - `l` “countries”
 * - `f` an office for a region
 */
const words: Readonly<Record<string, string>> = {
  a: 'of the de del la el las los le les l d du des da do das dos o a as os and y et e',
  i: 'in en em na no nas nos au aux at to from para across between within throughout inside por por pour for with con avec com desde via into via hacia dans',
  s: 'government governments gobierno gobiernos gouvernement gouvernements governo governos secretariat secretaria ministry ministries ministerio ministere ministro ministra minister ministre chancellor cancilleria foreign authorities autoridades autorites authority president presidente presidenta presidency presidencia parliament congress congreso congresso senate senado police policia polices army ejercito armee exercito navy border borders frontera fronteras frontiere frontieres fronteira fronteiras territory territorio territoire soil suelo capital city ciudad cidade municipality municipalities municipio municipios municipalite municipalites commune communes department departments departamento departamentos departement province provincia provincias provinces region regiones village villages comunidad localidad town towns island islands isla islas ile iles ilha ilhas coast costa cote institute instituto institut directorate direccion direction consulate consulates consulado consulados consulat consulats officials oficiales funcionarios agency agencia state estado immigration customs delegation delegacion republic republica republique commonwealth judiciary prosecutor fiscalia cooperativa lado side suelo litoral caribe pacifico prefecture prime premier primer primeiro archipelago archipielago territorio airport aeropuerto port puerto law ley legislation hospitals schools jungle selva',
  g: 'government gobierno gouvernement governo minister ministro ministra ministre president presidente island isla ile ilha islands republic republica republique commonwealth embassy',
  h: 'migrants migrantes migrant migrante people nationals national citizens ciudadanos ciudadanas citoyens cidadaos refugees refugee refugiados refugiadas refugies families familias familles children child ninos ninas women mujeres femmes mulheres men hombres workers trabajadores travailleurs residents veterans returnees retornados youth diaspora community communities personas poblacion population deportees entrepreneurs students asylum seekers family',
  t: 'process proceso processus processo declaration declaracion declaracao treaty tratado traite convention convencion convencao protocol protocolo protocole pact pacto pacte compact consensus consenso statute estatuto papers hat hats canal',
  c: 'agreement acuerdo accord accords acordo group grupo groupe summit cumbre sommet carta charter charte conference conferencia action commitment compromiso plan agenda',
  o: 'university universidad universite universidade bank banco banque community comunidad communaute court corte system sistema systeme organization organizacion organisation organizacao association asociacion commission comision comissao union council consejo conseil centre center parliament parlamento parlement network red reseau forum foro institute instituto agency agencia cooperation conference conferencia consultations programme office secretariat development federation federacion initiative street avenue airport school college hospital tribunal sica cross cruz croix fund fondo games juegos cup copa coalition',
  p: 'embassy embassies embajada embajadas ambassade ambassades embaixada ambassador ambassadors embajador embajadora ambassadeur ambassadrice embaixador embaixadora',
  r: 'calle avenida avenue rue rua plaza barrio colonia parque hotel boulevard estadio stade',
  n: 'region regions regiones subregion isthmus istmo isthme governments gobiernos gouvernements governos territories islands islas corridor corredor municipalities municipios cities borders authorities autoridades local migration basin cuenca bassin',
  l: 'countries country paises pais pays nations naciones nacoes states estados etats',
  f: 'office director directora directeur directrice diretor diretora representative representante commission comision bank banco oficina bureau escritorio coordinator coordinadora coordinador regional',
};

const kinds = new Map<string, string>();
for (const [kind, list] of Object.entries(words)) {
  for (const word of list.split(' ')) kinds.set(word, (kinds.get(word) ?? '') + kind);
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

const isJoint = (character: string): boolean => /[\s\-‑'’"“”«»(]/.test(character);

const word = (text: string, start: number, end: number): Word => {
  const folded = foldWord(text.slice(start, end));
  return { text: folded, kinds: kinds.get(folded) ?? '', start, end };
};

/** The word before a place, unless a comma or the like parts them. */
export function wordBefore(text: string, at: number): Word | undefined {
  let end = at;
  while (end > 0 && isJoint(text.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < 24 && foldCode(text.charCodeAt(start - 1))) start--;
  return start < end ? word(text, start, end) : undefined;
}

/** The word after a place, unless a comma or the like parts them. */
export function wordAfter(text: string, at: number): Word | undefined {
  let start = at;
  while (start < text.length && /[\s\-‑]/.test(text.charAt(start))) start++;
  let end = start;
  while (end - start < 24 && foldCode(text.charCodeAt(end))) end++;
  return start < end ? word(text, start, end) : undefined;
}

/** Up to so many words before a place, the nearest first, small ones of kind `a` not counted. */
export function headsBefore(text: string, at: number, count: number): Word[] {
  const found: Word[] = [];
  let steps = 0;
  for (
    let next = wordBefore(text, at);
    next && found.length < count && steps < 12;
    next = wordBefore(text, next.start)
  ) {
    steps++;
    if (!next.kinds.includes('a')) found.push(next);
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
