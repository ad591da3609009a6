import { expect } from '@open-wc/testing';
import { toCountry } from '../../src/places/country-codes.js';
import { isCountry } from '../../src/places/countries.js';
import { en } from '../../src/places/names/en.js';
import { es } from '../../src/places/names/es.js';
import { fr } from '../../src/places/names/fr.js';

/** Alpha-2 and alpha-3 codes of ISO 3166-1, in its order. */
const codes = (
  'AD AND AE ARE AF AFG AG ATG AI AIA AL ALB AM ARM AO AGO AQ ATA AR ARG AS ASM AT AUT AU AUS AW ABW ' +
  'AX ALA AZ AZE BA BIH BB BRB BD BGD BE BEL BF BFA BG BGR BH BHR BI BDI BJ BEN BL BLM BM BMU BN BRN ' +
  'BO BOL BQ BES BR BRA BS BHS BT BTN BV BVT BW BWA BY BLR BZ BLZ CA CAN CC CCK CD COD CF CAF CG COG ' +
  'CH CHE CI CIV CK COK CL CHL CM CMR CN CHN CO COL CR CRI CU CUB CV CPV CW CUW CX CXR CY CYP CZ CZE ' +
  'DE DEU DJ DJI DK DNK DM DMA DO DOM DZ DZA EC ECU EE EST EG EGY EH ESH ER ERI ES ESP ET ETH FI FIN ' +
  'FJ FJI FK FLK FM FSM FO FRO FR FRA GA GAB GB GBR GD GRD GE GEO GF GUF GG GGY GH GHA GI GIB GL GRL ' +
  'GM GMB GN GIN GP GLP GQ GNQ GR GRC GS SGS GT GTM GU GUM GW GNB GY GUY HK HKG HM HMD HN HND HR HRV ' +
  'HT HTI HU HUN ID IDN IE IRL IL ISR IM IMN IN IND IO IOT IQ IRQ IR IRN IS ISL IT ITA JE JEY JM JAM ' +
  'JO JOR JP JPN KE KEN KG KGZ KH KHM KI KIR KM COM KN KNA KP PRK KR KOR KW KWT KY CYM KZ KAZ LA LAO ' +
  'LB LBN LC LCA LI LIE LK LKA LR LBR LS LSO LT LTU LU LUX LV LVA LY LBY MA MAR MC MCO MD MDA ME MNE ' +
  'MF MAF MG MDG MH MHL MK MKD ML MLI MM MMR MN MNG MO MAC MP MNP MQ MTQ MR MRT MS MSR MT MLT MU MUS ' +
  'MV MDV MW MWI MX MEX MY MYS MZ MOZ NA NAM NC NCL NE NER NF NFK NG NGA NI NIC NL NLD NO NOR NP NPL ' +
  'NR NRU NU NIU NZ NZL OM OMN PA PAN PE PER PF PYF PG PNG PH PHL PK PAK PL POL PM SPM PN PCN PR PRI ' +
  'PS PSE PT PRT PW PLW PY PRY QA QAT RE REU RO ROU RS SRB RU RUS RW RWA SA SAU SB SLB SC SYC SD SDN ' +
  'SE SWE SG SGP SH SHN SI SVN SJ SJM SK SVK SL SLE SM SMR SN SEN SO SOM SR SUR SS SSD ST STP SV SLV ' +
  'SX SXM SY SYR SZ SWZ TC TCA TD TCD TF ATF TG TGO TH THA TJ TJK TK TKL TL TLS TM TKM TN TUN TO TON ' +
  'TR TUR TT TTO TV TUV TW TWN TZ TZA UA UKR UG UGA UM UMI US USA UY URY UZ UZB VA VAT VC VCT VE VEN ' +
  'VG VGB VI VIR VN VNM VU VUT WF WLF WS WSM YE YEM YT MYT ZA ZAF ZM ZMB ZW ZWE'
).match(/\b[A-Z]{2} [A-Z]{3}\b/g)!;
const pairs = codes.map((pair) => pair.split(' ') as [string, string]);

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const twoLetters = letters.flatMap((first) => letters.map((second) => first + second));
const threeLetters = twoLetters.flatMap((two) => letters.map((third) => two + third));

/** Those whose answer is not the right one, with the answer. */
const wrong = (answers: readonly (readonly [name: string, code: string | undefined])[]): string[] =>
  answers
    .filter(([name, code]) => toCountry(name) !== code)
    .map(([name, code]) => `${name}: ${toCountry(name)}, not ${code}`);

describe('a country', () => {
  it('is known by each of the 249 alpha-3 codes', () => {
    expect([pairs.length, wrong(pairs.map(([two, three]) => [three, two]))]).to.deep.equal([
      249,
      [],
    ]);
  });

  it('is known by each of the 249 alpha-2 codes', () => {
    expect(wrong(pairs.map(([two]) => [two, two]))).to.deep.equal([]);
  });

  it('is known by codes of any case and with blanks around them', () => {
    const answers = pairs.flatMap(([two, three]) =>
      [two.toLowerCase(), three.toLowerCase(), ` ${two} `].map((code) => [code, two] as const),
    );
    expect(wrong(answers)).to.deep.equal([]);
  });

  it('is meant by no other two letters but UK', () => {
    const others = twoLetters.filter((code) => toCountry(code) && !isCountry(code));
    expect(others).to.deep.equal(['UK']);
  });

  it('is meant by no other three letters but UAE', () => {
    const known = new Set(pairs.map(([, three]) => three));
    const others = threeLetters.filter((code) => toCountry(code) && !known.has(code));
    expect(others).to.deep.equal(['UAE']);
  });
});

describe('the name of a country', () => {
  /** What the United Nations call both parts of the island, and so says neither. */
  const isShared = (code: string): boolean => code === 'MF';

  for (const [language, names] of Object.entries({ en, es, fr })) {
    it(`of the Americas is known in ${language} as the United Nations write it`, () => {
      const answers = Object.entries(names).filter(([code]) => !isShared(code));
      expect(wrong(answers.map(([code, name]) => [name, code]))).to.deep.equal([]);
    });

    it(`is known in ${language} without accents and in capitals`, () => {
      const answers = Object.entries(names)
        .filter(([code]) => !isShared(code))
        .map(
          ([code, name]) =>
            [name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase(), code] as const,
        );
      expect(wrong(answers)).to.deep.equal([]);
    });
  }

  for (const [code, ...names] of [
    ['US', 'United States', 'United States of America', 'the USA', 'U.S.A.', 'U.S.'],
    [
      'US',
      'Estados Unidos',
      'Estados Unidos de América',
      'Los Estados Unidos',
      'EE. UU.',
      'EE.UU.',
    ],
    ['US', 'États-Unis', 'Etats Unis', 'Les États-Unis d’Amérique', "ETATS-UNIS D'AMERIQUE"],
    ['BS', 'Bahamas', 'The Bahamas', 'Bahamas, The', 'Bahamas (the)', 'Las Bahamas', 'Les Bahamas'],
    ['BO', 'Bolivia', 'Bolivia (Plurinational State of)', 'Bolivia, Plurinational State of'],
    ['BO', 'Bolivia (Estado Plurinacional de)', 'Bolivie', 'Bolivie (État plurinational de)'],
    ['VE', 'Venezuela', 'Venezuela (Bolivarian Republic of)', 'Venezuela, Bolivarian Republic of'],
    ['VE', 'Venezuela (República Bolivariana de)', 'Venezuela (République bolivarienne du)'],
    ['LC', 'Saint Lucia', 'St. Lucia', 'St Lucia', 'Santa Lucía', 'Sainte-Lucie', 'Ste Lucie'],
    ['VC', 'Saint Vincent and the Grenadines', 'St Vincent & the Grenadines'],
    ['VC', 'San Vicente y las Granadinas', 'Saint-Vincent-et-les Grenadines'],
    ['KN', 'Saint Kitts and Nevis', 'St. Kitts & Nevis', 'San Cristóbal y Nieves'],
    ['KN', 'Saint-Kitts-et-Nevis', 'Saint-Christophe-et-Niévès'],
    ['AG', 'Antigua & Barbuda', 'Antigua y Barbuda', 'Antigua-et-Barbuda'],
    ['TT', 'Trinidad and Tobago', 'Trinidad & Tobago', 'Trinidad &amp; Tobago'],
    ['TT', 'Trinidad y Tobago', 'Trinidad y Tabago', 'Trinité-et-Tobago'],
    ['DO', 'Dominican Republic', 'The Dominican Republic', 'República Dominicana'],
    ['DO', 'La República Dominicana', 'République dominicaine', 'Dominican Republic (the)'],
    ['DM', 'Dominica', 'Commonwealth of Dominica', 'Dominique'],
    ['SV', 'El Salvador', 'Salvador', 'Le Salvador', 'Republic of El Salvador'],
    ['BR', 'Brazil', 'Brasil', 'Brésil', 'Federative Republic of Brazil'],
    ['HT', 'Haiti', 'Haití', 'Haïti'],
    ['CW', 'Curaçao', 'Curacao', 'Curazao'],
    ['GF', 'French Guiana', 'Guayana Francesa', 'Guyane française', 'Guyane'],
    ['GY', 'Guyana', 'Republic of Guyana'],
    ['SR', 'Suriname', 'Surinam'],
    ['VG', 'British Virgin Islands', 'Virgin Islands (British)', 'Virgin Islands, British'],
    ['VG', 'Islas Vírgenes Británicas', 'Îles Vierges britanniques'],
    ['VI', 'U.S. Virgin Islands', 'United States Virgin Islands', 'Virgin Islands (U.S.)'],
    ['VI', 'Islas Vírgenes de los Estados Unidos', 'Îles Vierges américaines'],
    ['MF', 'Saint Martin (French part)', 'Saint-Martin (partie française)'],
    ['MF', 'San Martín (parte francesa)'],
    ['SX', 'Sint Maarten', 'Sint Maarten (Dutch part)', 'Saint-Martin (partie néerlandaise)'],
    ['SX', 'San Martín (parte holandesa)', 'Sint Maarten (parte neerlandesa)'],
    ['BQ', 'Bonaire, Sint Eustatius and Saba', 'Caribbean Netherlands', 'Caribe neerlandés'],
    ['BL', 'Saint Barthélemy', 'St. Barthélemy', 'San Bartolomé', 'Saint-Barthélemy'],
    ['FK', 'Falkland Islands', 'Falkland Islands (Malvinas)', 'Islas Malvinas', 'Îles Malouines'],
    ['KY', 'Cayman Islands', 'The Cayman Islands', 'Islas Caimán', 'Îles Caïmans', 'Îles Caïmanes'],
    ['TC', 'Turks and Caicos Islands', 'Turks & Caicos', 'Islas Turcas y Caicos'],
    ['IS', 'Islandia', 'Islande', 'Iceland', 'República de Islandia'],
    ['CI', 'Côte d’Ivoire', "Cote d'Ivoire", 'Ivory Coast', 'Costa de Marfil'],
    [
      'CD',
      'Congo (Democratic Republic of the)',
      'Congo - Kinshasa',
      'RÉPUBLIQUE DÉMOCRATIQUE DU CONGO',
      'República Democrática del Congo',
    ],
    ['CG', 'Republic of the Congo', 'Congo - Brazzaville', 'République du Congo'],
    ['KR', 'Korea, Republic of', 'Republic of Korea', 'South Korea', 'República de Corea'],
    ['KP', "Korea, Democratic People's Republic of", 'North Korea', 'Corée du Nord'],
    ['GB', 'UK', 'Great Britain', 'United Kingdom of Great Britain and Northern Ireland'],
    ['TR', 'Turkey', 'Türkiye', 'Turquía', 'Turquie'],
    ['PS', 'Palestine, State of', 'State of Palestine', 'Palestina'],
    ['SA', 'Kingdom of Saudi Arabia', 'Arabia Saudí', 'Arabia Saudita'],
    ['GN', 'Guinea', 'Guinée', 'Republic of Guinea'],
    ['GQ', 'Equatorial Guinea', 'Guinea, Equatorial', 'Guinea Ecuatorial'],
    ['NE', 'Niger', 'Níger'],
    ['NG', 'Nigeria', 'Federal Republic of Nigeria'],
    ['GE', 'Georgia', 'Géorgie'],
  ] as const) {
    it(`${names.join(' / ')} is ${code}`, () => {
      expect(wrong(names.map((name) => [name, code]))).to.deep.equal([]);
    });
  }

  for (const [what, ...names] of [
    [
      'that two countries share',
      'Congo',
      'Korea',
      'Corea',
      'Corée',
      'Virgin Islands',
      'Saint Martin',
    ],
    ['that two countries share in Spanish or French', 'San Martín', 'Saint-Martin', 'Îles Vierges'],
    [
      'of more than a country',
      'America',
      'América',
      'Caribbean',
      'Central America',
      'World',
      'Guiana',
    ],
    ['that only looks like one', 'New Mexico', 'Mexico City', 'Georgia, USA', 'State of Georgia'],
    ['that may mean its neighbour', 'Dominica Republic', 'Republic of China', 'Northern Ireland'],
    ['withdrawn', 'Netherlands Antilles', 'USSR', 'Yugoslavia', 'ANT', 'SUN', 'YUG'],
    ['of people', 'Honduran', 'Haitians', 'French', 'Dominican', 'American'],
    ['of form alone', 'Republic', 'Islands', 'the', 'The Republic of', 'Estado', '()', ','],
    ['in other letters', 'هندوراس', 'Гаити', '海地', '🇭🇳'],
    ['of what every object has', 'constructor', '__proto__', 'toString'],
  ] as const) {
    it(`is none when it is one ${what}`, () => {
      expect(wrong(names.map((name) => [name, undefined]))).to.deep.equal([]);
    });
  }

  for (const [name, code] of [
    ['República Democrática del Congo', 'CD'],
    ['Islandia', 'IS'],
    ['Haïti', 'HT'],
  ] as const) {
    it(`${name} is ${code} also when nothing was asked before`, async () => {
      const fresh = `../../src/places/country-codes.ts?before=${code}`;
      const module = (await import(fresh)) as { toCountry(text: string): string | undefined };
      expect(module.toCountry(name)).to.equal(code);
    });
  }

  it('is none in an empty text', () => {
    expect([toCountry(''), toCountry(' ')]).to.deep.equal([undefined, undefined]);
  });

  it('is none in a text of a million letters', () => {
    expect(toCountry('Republic of '.repeat(100_000))).to.equal(undefined);
  });
});
