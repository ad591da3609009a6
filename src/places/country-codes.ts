/**
 * ISO 3166-1: after each first letter, two letters a country. The first of them ends the alpha-2 code.
 * The other makes it alpha-3: a small one follows the code, a capital goes between its letters.
 */
const codes =
  'ADNERFgGTIaLbMROGRgSmTUUsWBZe BBRDGElFaGrHrIDLmMuNROlRaSHTnVtWaZL CAnCkDOFAGOHeIvKOLHMrNHOlRiUbVPWUXrYpZe DEuJiKNMaOmZa ECuGyHSRiSpTh FInJiKLMSORRa GAbBrDREoFUGyHaIbLRMbNIPLQNRcTmUmYU HKgMdNdRvTiUn IDnMnNdOtQRRnSlTa JEyMAOrPn KEnGzHmIrNaROWtZA LAoBnCaIeKaRBSoTuUxVaYB MArCoDaENFAGDHlKdLiMrNgPNQTRtSrTLUsVDWiXEYsZO NAmClErFkGaIcLdOrPlRuUIZl OMn PAnErFYGNHlKALONCRiSeTRWLYR QAt REuOuUsWa SAuBLCYDnEWGpHnJmKVLeMrNEOmRUSdTpVLXmYrZW TCaDCGoHaJkKlLsMKNUOnRUToVUWnZa UGaMiSaYRZb VAtCtEnGbIrNmUt WFLSm YEm ZAfMbWe';

/**
 * By alpha-2 code, what these rules and `Intl` do not give: other alpha-3 codes, names of ISO 3166-1
 * and the United Nations, and names on which the `Intl` data of engines differ. Words in order, without
 * fillers.
 */
const variants =
  'AQata AXala BAbih BJben BQbes,bonaire,bonaire eustatius saba saint,bonaire eustaquio saba saint,bonaire eustache saba saint BYblr EEest GSsgs GWgnb IEirl ILisr KMcom KPprk,democratic korea people republic,corea democratica popular republica,coree democratique populaire republique KYcym,cayman,caiman,caimanes MOmac,macao PMspm RSsrb SIsvn TFatf UAukr YTmyt ' +
  'USamerica united,america unidos,amerique unis,eeuu,ee uu VIunited virgin,unidos virgenes,unis vierges,americaines vierges FKfalkland,malvinas,malouines,falkland malvinas,falkland malouines MFfrench martin saint,francesa martin saint,francaise martin saint,francesa saint SXdutch maarten saint,maarten neerlandesa saint,holandesa martin saint TTtabago trinidad TCcaicos turks GFguyane ' +
  'BNbrunei darussalam CDcongo democratic republic,congo democratique republique CGcongo republic,congo republica,congo republique CIivory coast,costa marfil CZczech republic,checa republica,republique tcheque GBuk,britain great,britain great ireland northern united HKhong kong KRkorea republic,corea republica,coree republique MMmyanmar PSpalestine,palestina RUfederation russian SYarab republic syrian TRturkey,turkiye TWchina taiwan TZtanzania united VAholy see,city holy see vatican,saint sede,saint siege,saint siege vatican VNviet nam SHascension cunha helena saint tristan HMheard mcdonald PNpitcairn UMminor outlying united AEuae SAarabia saudita MXmexican united,mexicanos unidos';

/** Names that places share, or that say another place than they seem to; and no name at all. */
const ambiguous =
  ',congo,martin saint,dominica republic,dominica republica,georgia state,china republic,china republica,chine republique';

/** Words that tell no country from another. */
const filler = /^(amp|and|da|d?el?|des|du|et|l[ae]s?|los|of|parti?e?|the)$/;

/** What only full names have: “Bolivia (Plurinational State of)”, “Commonwealth of Dominica”. */
const formal =
  /\b(arab(?!i)|bolivari|commonw|democra|estado|etat|federa|iles?\b|islami|islas?\b|islands?\b|kingdom|people|plurina|popula|provin|republi|state)\w* ?/g;

/** The words of a name in order, as names write them in any: “Virgin Islands (British)”. */
const keyOf = (name: string): string =>
  (
    name
      .normalize('NFD')
      .replace(/[\p{M}.]/gu, '')
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? []
  )
    .map((word) => word.replace(/^(ste?|sainte|santa?|san|sint)$/, 'saint'))
    .filter((word) => !filler.test(word))
    .sort()
    .join(' ');

/** Codes in lower case, and variants. */
function readCodes(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (code: string, names: string): void => {
    for (const name of `${code},${names}`.toLowerCase().split(',')) found.set(name, code);
  };
  for (const [, code = '', names = ''] of variants.matchAll(/([A-Z]{2})([^A-Z]+)(?= |$)/g)) {
    add(code, names);
  }
  for (const [first = '', ...pairs] of codes.split(' ')) {
    for (const [second = '', third = ''] of pairs.join('').match(/../g) ?? []) {
      const code = first + second;
      add(code, third > 'Z' ? code + third : first + third + second);
    }
  }
  return found;
}

let byCode: ReturnType<typeof readCodes> | undefined;

/** The same and names; `undefined` where a name is no answer. */
let byName: Map<string, string | undefined> | undefined;

/** Languages whose names have not been read: asking Intl takes long enough to ask no more than needed. */
const unread = ['fr', 'es', 'en'];

/**
 * The ISO 3166-1 alpha-2 code for an alpha-2 or alpha-3 code in any case, or for a name in English,
 * Spanish or French, with or without accents and in full or in short; `undefined` for everything else,
 * and for names that countries share (“Congo”).
 */
export function toCountry(text: string): string | undefined {
  byCode ??= readCodes();
  const code = byCode.get(text.trim().toLowerCase());
  if (code !== undefined) return code;
  if (!byName) {
    byName = new Map(byCode);
    for (const name of ambiguous.split(',')) byName.set(name, undefined);
  }
  const key = keyOf(text);
  while (!byName.has(key)) {
    const language = unread.pop();
    // A name in short may be another one in full in a language that is still to be read.
    if (!language) return byName.get(key.replace(formal, '').trim());
    try {
      const display = new Intl.DisplayNames(language, { type: 'region' });
      for (const known of new Set(byCode.values())) {
        const name = keyOf(display.of(known) ?? '');
        if (!byName.has(name)) byName.set(name, known);
      }
    } catch {
      // A page has put something older in the place of Intl, which has no names.
    }
  }
  return byName.get(key);
}
