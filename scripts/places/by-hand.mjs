// What no source of names tells. Each text lists what finds the place, in lower case and without
// accents, separated by commas. `&` stands for and, y, e, et; a colon for a comma. The sign before a
// name says when it counts:
//
//   (none)  a name: it counts
//   %       a state or province: it counts as its country, and says which town before it is meant
//   +       a town that is the only one of note by its name: it counts
//   -       a town that shares its name: it counts in a dateline, or with its country after it
//   ~       a demonym: the place only with a body of the State, else people
//   !       a name that people bear too: not beside another capitalised word
//   ?       a name of several places: only in a list of countries, or after a word like “government of”
//   '       a word of another meaning, too: only after an article, as French puts one, or in a list
//   /       the same, but English means the country after a preposition: “in Trinidad”
//   ^       an abbreviation: only as it is written here

/** Names that the sources give and that need a sign, in every country that has them. */
export const signs = {
  '!':
    'jordan,chad,israel,montserrat,jordania,india,kenya,turkey,togo,francia,' +
    'dominica,santa lucia,liberia,iran,malta,samoa,guinea,macao',
  '?': 'georgia,georgie,guadalupe,granada,jersey,maurice,mauricio,niue,santa elena,santa helena',
  "'": 'dominique,grenade,salvador,chili',
};

/** Names that the sources give and that mean too much else. */
export const dropped =
  // Meetings, in three languages.
  'reunion,la reunion,reuniao,' +
  // Saints, and hundreds of towns; with what tells them apart they are in `names`.
  'san martin,sao martinho,saint martin,san bartolome,sao bartolomeu,' +
  // Either of two countries.
  'congo,' +
  // Found by their parts.
  'bonaire sint eustatius & saba,bonaire saint eustache & saba,bonaire san eustaquio & saba,' +
  'bonaire santo eustaquio & saba,r a s chinoise de macao,rae de macao,' +
  'british indian ocean territory,south georgia & south sandwich islands,svalbard & jan mayen,' +
  'macao sar china,macau rae da china,palestinian territories,territoires palestiniens,territorios palestinos,' +
  // Abbreviations count only in capitals: they are in `names`.
  'ee uu';

/** Names, demonyms and towns. */
export const names = {
  // Phrases that hold the name of a place and are none of it; and towns whose datelines tell where an
  // office is, not where the news is.
  organisation:
    'panama hat,niger delta,new guinea,nueva guinea,nouvelle guinee,nova guine,global affairs canada,' +
    'agencia de los estados unidos,panama city beach,jamaica plain,la florida,' +
    'santa lucia: cotzumalguapa,santa lucia milpas altas,saint martin s church,' +
    'brazil plan of action,mexico plan of action,air canada,air jamaica,air france,bbc brasil,france 24,radio france,' +
    'new england patriots,us open,chile con carne,cuba libre,guinea pig,' +
    '-geneva,-ginebra,-geneve,-genebra,-brussels,-bruselas,-bruxelles,-madrid',
  // What opens the naming of who pays: at once; by `?` with a word like “of” or “by” after it; by `!` with
  // any; by `<` for who stands before it.
  donor:
    'funded,financed,financiado,cofinanciado,auspiciado,patrocinado,financiamiento,financiacion,financiamento,' +
    'finance par,financee par,finances par,financees par,financement,department of state,state department,' +
    'departamento de estado,departement d etat,bureau of population,agency for international development,' +
    '?support,?supported,?sponsored,?assistance,?grant,?funding,?funds,?contribution,' +
    '?donation,?apoyo,?apoyado,?respaldo,?contribucion,?donacion,?donativo,?fondos,' +
    '?recursos,?appui,?soutien,?soutenu,?fonds,?apoio,?apoiado,?contribuicao,?doacao,' +
    '!thanks,!thanked,!gracias,!agradece,!agradecio,!grace a,!grace au,!grace aux,!gracas,!remercie,<financia',
  AG: 'antigua & barbuda,/antigua,barbuda,~antiguan,~antiguano,~barbudan,-st john s,-saint john s',
  AI: '~anguillian,~anguillais',
  AR: "+san salvador de jujuy,'argentine,~argentine,~argentinian,~argentino,~argentin,+buenos aires,-mar del plata,-mendoza,-cordoba",
  AW: '~aruban,~arubeno,~arubano,+oranjestad',
  BB: '~barbadian,~bajan,~barbadense,~barbadien,~barbadiano,+bridgetown',
  BL: 'sao bartolomeu,st barts,st barth,san bartolome de las antillas,?san bartolome,saint barthelemy,+gustavia',
  BM: '~bermudian,~bermudeno,~bermudien,-hamilton',
  BO: '~bolivian,~boliviano,~bolivien,-la paz,-sucre',
  BQ: 'bonaire,sint eustatius,saint eustatius,san eustaquio,saint eustache,?saba,+kralendijk',
  BR: '~brazilian,~brasileno,~brasileiro,~bresilien,+brasilia,+boa vista,+pacaraima,%roraima,+san salvador de bahia,+sao paulo,+rio de janeiro,+manaus',
  BS: '~bahamian,~bahameno,~bahamien,~bahameen,~bahamense,+nassau,-freeport,+san salvador island',
  BZ: '~belizean,~beliceno,~belizien,~belizenho,+belmopan,+belize city,-san ignacio',
  CA: '~canadian,~canadiense,~canadien,~canadense,+ottawa,+toronto,+montreal,%british columbia,%colombie britannique,%quebec,%ontario',
  CL: '~chilean,~chileno,~chilien,-santiago,+santiago de chile,+iquique,+arica,+antofagasta,+colchane',
  CO: '~colombian,~colombiano,~colombien,+bogota,+cucuta,+medellin,+necocli,+cartagena de indias,-cartagena,+barranquilla,+ipiales,+florida: valle del cauca',
  CR: '~costa rican,~costarricense,~costaricien,~costaricain,~costarriquenho,-san jose,+san jose de costa rica,+upala,+paso canoas,-los chiles,-limon,liberia: guanacaste,%guanacaste,%puntarenas',
  CU: '~cuban,~cubano,~cubain,+havana,+la habana,+la havane,+havane,+santiago de cuba',
  CW: '~curacaoan,~curazoleno,+willemstad',
  DM: '!dominica,~dominiques,~dominiquais,+roseau',
  DO: 'dominica republic,republica dominica,rep dom,~dominicano,~dominicain,-santo domingo,+saint domingue,+santiago de los caballeros,+dajabon,+jimani,+elias pina',
  EC: '~ecuadorian,~ecuadorean,~ecuatoriano,~equatorien,~equatoriano,+quito,+guayaquil,+tulcan,-esmeraldas',
  FK: 'malvinas,falklands,falkland,malouines,-stanley',
  GB: '^UK,^U K,great britain,gran bretana,grande bretagne,gra bretanha,england,inglaterra,angleterre,scotland,northern ireland',
  GD: '~grenadian,~grenadien,-st george s,-saint george s',
  GF: 'guyane,guyana francesa,french guyana,~guyanais,+cayenne',
  GL: '+nuuk',
  GP: 'guadeloupe,?guadalupe,~guadeloupean,~guadeloupeen,+pointe a pitre,+basse terre',
  GT: '~guatemalan,~guatemalteco,~guatemalteque,+guatemala city,+ciudad de guatemala,+cidade da guatemala,+antigua guatemala,antigua: guatemala,+quetzaltenango,+tecun uman,+huehuetenango,+esquipulas,-san marcos,%peten',
  GY: 'guyana,guiana inglesa,british guiana,?guiana,~guyanese,~guyanes,~guyanien,-georgetown,+lethem',
  HN: '~honduran,~hondureno,~hondurien,~hondurenho,+tegucigalpa,+san pedro sula,+ocotepeque,+danli,+choluteca,+puerto cortes',
  HT: 'ayiti,~haitian,~haitiano,~haitien,+port au prince,+puerto principe,+porto principe,+cap haitien,+cabo haitiano,+ouanaminthe,+les cayes,+gonaives,-jeremie',
  JM: '~jamaican,~jamaiquino,~jamaicano,~jamaicain,~jamaiquain,-kingston,+montego bay',
  KN: 'saint kitts,st kitts,saint kitts & nevis,nevis,saint christophe & nieves,saint christophe & nevis,sao cristovao & nevis,san cristobal & nieves,~kittitian,~nevisian,+basseterre',
  KY: 'iles caimans,ilhas caimao,~caymanian,-george town,+grand cayman',
  LC: '!santa lucia,~saint lucian,~st lucian,~saint lucien,~santalucense,+castries',
  MF: 'saint martin,isla de san martin,?san martin,?sao martinho,ilha de sao martinho,san martin parte francesa,sao martinho parte francesa,-marigot',
  MQ: '~martinican,~martiniquais,+fort de france',
  MS: '~montserratian,-plymouth',
  MX: 'estados unidos mexicanos,~mexican,~mexicano,~mexicain,+ciudad de mexico,+mexico city,+cidade do mexico,+mexicali,^CDMX,^D F,+tapachula,+tijuana,+ciudad juarez,+suchiate,+tenosique,+tuxtla gutierrez,+reynosa,+nuevo laredo,-matamoros,-puebla,-guadalajara,-monterrey,-merida,%baja california,%chiapas,%oaxaca,%veracruz,%tamaulipas,+cancun,+san salvador huixcolotla',
  NI: '~nicaraguan,~nicaraguense,~nicaraguayen,+managua,+chinandega,-leon,+bluefields',
  PA: '~panamanian,~panameno,~panameen,~panamenho,+panama city,+ciudad de panama,+cidade do panama,-los planes,-david,%darien,-colon,%chiriqui,+lajas blancas,-san vicente',
  PE: '~peruvian,~peruano,~peruvien,-lima,-tumbes,+tacna,+cusco',
  PM: 'saint pierre & miquelon',
  PR: '~puerto rican,~puertorriqueno,~portoricain,-san juan',
  PY: '~paraguayan,~paraguayo,~paraguayen,~paraguaio,-asuncion',
  SR: '~surinamese,~surinames,~surinamais,~surinamien,+paramaribo',
  SV: 'el salvador,~salvadoran,~salvadorean,~salvadorian,~salvadoreno,~salvadorien,~salvadorenho,+san salvador,-la union,-san miguel,-santa ana',
  SX: 'sint maarten,st maarten,saint martin partie neerlandaise,saint martin dutch part,saint martin neerlandais,+philipsburg',
  TC: 'turks & caicos,turcas & caicos,turques & caiques,caicos,^TCI,+providenciales',
  TT: '/trinidad,trinidad & tabago,trinite & tobago,trinidad & tobago,trindade & tobago,trindade & tabago,tobago,^T & T,~trinidadian,~tobagonian,~trinitense,~trinidadien,+port of spain,+puerto espana,+port d espagne,-san fernando',
  US: 'united states,estados unidos,etats unis,etats unis d amerique,^US,^U S,^USA,^U S A,^EUA,^E U A,^EEUU,^EE UU,^EE UU A,~estadounidense,~etatsunien,~estadunidense,~norteamericano,-washington,+washington: d c,+washington d c,-new york,+new york city,-nueva york,-los angeles,+miami,+houston,-el paso,-san diego,%california,%californie,%texas,%florida,%floride,%arizona,%new mexico,%nuevo mexico,%nouveau mexique,%novo mexico,%new jersey,%new england,%nueva inglaterra,%nouvelle angleterre,%illinois,%indiana,%massachusetts,%north carolina,%south carolina,%carolina del norte,%carolina del sur,%tennessee,%hawaii,%alabama,%louisiana,%alaska,%arkansas,%connecticut,%idaho,%iowa,%kansas,%kentucky,%maine,%maryland,%michigan,%dakota,%minnesota,%mississippi,%missouri,%nebraska,%ohio,%oklahoma,%oregon,%pennsylvania,%utah,%vermont,%wisconsin,%wyoming',
  UY: '~uruguayan,~uruguayo,~uruguayen,~uruguaio,+montevideo',
  VC: '/saint vincent,saint vincent & grenadines,^SVG,~vincentian,~sanvicentino,~vincentais,-kingstown',
  VE: '~venezuelan,~venezolano,~venezuelien,~venezuelano,+caracas,+maracaibo,-san cristobal,%tachira',
  VG: 'british virgin islands,^BVI,-road town,+tortola',
  VI: 'united states virgin islands,us virgin islands,u s virgin islands,^USVI,islas virgenes de ee uu,islas virgenes estadounidenses',
  AE: '^UAE',
  CD: 'congo kinshasa,democratic republic of the congo,democratic republic of congo,dr congo,republica democratica del congo,republique democratique du congo,republica democratica do congo,rd congo',
  CG: 'congo brazzaville,republic of the congo,republica del congo,republique du congo,republica do congo',
  KR: 'south korea,republic of korea,republica de corea,republique de coree,republica da coreia',
  MU: 'ile maurice,isla mauricio',
  PS: 'palestine,palestina',
  RE: 'ile de la reunion,isla reunion,isla de la reunion,ilha da reuniao,reunion island',
  RU: 'russian federation',
  VA: 'vatican,vaticano,holy see,santa sede,saint siege',
  VN: 'viet nam',
  IO: 'chagos',
  AX: 'aland',
  BA: 'bosnie',
  BV: 'bouvet',
  GS: 'south georgia',
  SJ: 'svalbard',
  FO: 'faroe,feroe',
  MP: 'marianas,mariannes,northern mariana',
  CI: 'ivory coast',
  MM: 'burma,birmania,birmanie',
};

/** Geographic scopes by their id; `~` before the adjectives. */
export const scopes = {
  'central-america':
    'central america,centroamerica,america central,amerique centrale,~central american,~centroamericano,~centramericain,~centro americano',
  'north-of-central-america':
    'north of central america,northern central america,northern triangle,triangulo norte,norte de centroamerica,' +
    'norte centroamericano,norte de america central,nord de l amerique centrale,triangle nord,norte da america central,' +
    'triangulo do norte,triangle du nord',
  caribbean: 'caribbean,caribe,caraibes,caraibe,caraibas,~caribeno,~caribeen,~caribenho',
  'eastern-caribbean':
    'eastern caribbean,caribe oriental,caraibes orientales,caraibe orientale,caraibas orientais,este del caribe',
  'north-america':
    'north america,norteamerica,america del norte,amerique du nord,america do norte,~north american',
  'south-america':
    'south america,sudamerica,suramerica,america del sur,amerique du sud,america do sul,~south american,~sudamericano,~suramericano,~sul americano,~sud americain',
  'latin-america':
    'latin america,america latina,latinoamerica,amerique latine,~latin american,~latinoamericano,~latino americano,~latino americain',
  americas: 'americas,ameriques',
};
