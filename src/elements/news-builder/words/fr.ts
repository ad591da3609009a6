import type { BuilderWords } from './builder-words.js';

/** French. */
export const fr: BuilderWords = {
  title: 'Mettez les actualités sur votre page',
  intro:
    'Collez l’adresse d’un flux, choisissez son apparence et copiez les lignes toutes prêtes dans votre page. Nul besoin de connaître le code.',
  feed: 'D’où viennent les actualités',
  address: 'Adresse du flux',
  addressHelp:
    'Un flux est un fichier d’articles destiné à d’autres sites, comme https://news.example.org/feed.json. JSON Feed, RSS, Atom, WordPress, Drupal et ReliefWeb conviennent.',
  check: 'Vérifier',
  checking: 'Lecture du flux…',
  addressProblems: {
    nothing: 'Collez l’adresse d’un flux. L’éditeur des actualités peut vous la donner.',
    script: 'C’est du code et non une adresse. Collez une adresse qui commence par https://.',
    file: 'C’est un fichier de votre ordinateur, que les visiteurs ne peuvent pas atteindre. Mettez-le sur votre site et collez ici l’adresse qu’il y a.',
    nonsense:
      'Ce n’est pas l’adresse d’un site. Copiez-la dans la barre d’adresse de votre navigateur ; elle commence par https://.',
  },
  findings: {
    works: 'Ce flux fonctionne.',
    sameSiteOnly:
      'Ce flux fonctionne, mais seulement sur les pages de ce site. Pour les autres, son serveur doit envoyer « Access-Control-Allow-Origin: * » : demandez-le à qui s’en occupe.',
    noStories:
      'C’est bien un flux, mais il ne contient aucun article. Demandez à son éditeur, ou attendez le premier.',
    noPermission:
      'Le serveur {site} répond, mais ne laisse pas d’autres sites lire ce flux. Demandez à qui s’en occupe d’envoyer « Access-Control-Allow-Origin: * » avec le flux. C’est une ligne dans les réglages du serveur.',
    unreachable:
      'Rien ne répond à {site}. Cherchez une faute de frappe, et essayez d’ouvrir l’adresse dans un autre onglet de votre navigateur.',
    mixedContent:
      'L’adresse commence par http://. Une page sécurisée ne peut montrer que des flux qui commencent par https://. Essayez avec un s :',
    forbidden:
      'Le serveur {site} demande un mot de passe, ou interdit l’accès (réponse {status}). Les visiteurs ne pourraient pas le lire. Demandez une adresse publique à l’éditeur.',
    notFound:
      'Il n’y a rien à cette adresse (réponse {status}). Cherchez une faute de frappe, ou demandez à l’éditeur si le flux a changé d’adresse.',
    refused:
      'Le serveur {site} refuse (réponse {status}). Demandez à l’éditeur si l’adresse est la bonne.',
    busy: 'Le serveur {site} a des difficultés en ce moment (réponse {status}). Attendez quelques minutes et appuyez de nouveau sur « Vérifier ».',
    timeout:
      'Le serveur {site} est trop lent. Appuyez de nouveau sur « Vérifier ». Si cela dure, demandez à l’éditeur un flux plus petit.',
    tooLarge:
      'Ce flux est trop grand pour une page web. Demandez à l’éditeur un flux de moins d’articles.',
    blocked:
      'Les réglages de sécurité de cette page même interdisent de lire {site}. Qui s’en occupe doit l’ajouter à « connect-src ».',
    emptyAnswer: 'Le fichier à cette adresse est vide. Demandez à l’éditeur.',
    webPage:
      'C’est une page web et non un flux. Cherchez sur ce site un lien « RSS » ou « Feed », copiez l’adresse où il mène et collez-la ici.',
    webPageWithFeeds:
      'C’est une page web et non un flux. Mais la page indique son flux. Est-ce celui-ci ?',
    otherFile:
      'Ce n’est pas un flux que nous sachions lire. Demandez à l’éditeur une adresse JSON Feed, RSS ou Atom, et si le fichier est entier.',
  },
  use: 'Prendre {address}',
  stories: 'Articles',
  languages: 'Langues',
  countries: 'Pays',
  topics: 'Thèmes',
  newest: 'Le plus récent',
  unknown: 'non précisé',
  none: 'aucun',
  more: '{count} autres',
  all: 'tous',
  repaired:
    'Omis ou corrigé, faute de pouvoir être lu : {count}. Les articles s’affichent tout de même.',
  choices: 'À votre goût',
  scope: 'Quels articles s’affichent',
  onlyCountries: 'Pays',
  onlyTopics: 'Thèmes',
  onlyHelp: 'Ne cochez rien pour tout afficher.',
  scopeLater: 'Une fois le flux lu, vous pourrez choisir ici des pays et des thèmes.',
  chosen: 'choisis : {count}',
  allLanguages: 'Articles dans toutes les langues',
  allLanguagesHelp: 'Sinon ceux dans la langue de votre page, s’il y en a.',
  look: 'Apparence',
  layout: 'Disposition',
  layouts: {
    list: { name: 'Liste', help: 'l’un sous l’autre' },
    grid: { name: 'Grille', help: 'cartes en colonnes' },
    compact: { name: 'Compacte', help: 'titres seulement' },
    featured: { name: 'À la une', help: 'le premier en grand' },
    carousel: { name: 'Carrousel', help: 'une rangée à feuilleter' },
  },
  images: 'Images',
  summaries: 'Résumés',
  theme: 'Couleurs des actualités',
  themes: {
    '': 'Celles de votre page',
    iom: 'Bleu de l’OIM',
    plain: 'Sobre, la couleur du texte seule',
    contrast: 'Contraste élevé',
  },
  scheme: 'Votre page est claire ou sombre',
  schemes: { light: 'claire', dark: 'sombre', auto: 'comme l’appareil du visiteur' },
  controls: 'Ce que les visiteurs peuvent choisir',
  controlsHelp: 'Ces commandes se trouvent au-dessus des articles.',
  control: { country: 'Pays', topic: 'Thème', search: 'Recherche', date: 'Date' },
  pageSize: 'Articles à la fois',
  pageSizeHelp: 'De 1 à 100.',
  paging: 'Les autres articles',
  pagings: {
    more: 'Un bouton en montre d’autres',
    pages: 'Pages numérotées',
    none: 'Aucun autre',
  },
  page: 'Votre page',
  lang: 'Langue de votre page',
  langHelp: 'Pour les boutons et les dates. Les articles restent tels quels.',
  langAsPage: 'Celle que dit la page',
  headingLevel: 'Niveau des titres',
  headingLevelHelp:
    'Un de moins que le titre placé au-dessus des actualités : 3, si c’est un « Titre 2 ».',
  link: 'Lien vers toutes les actualités',
  linkHelp:
    'Pour les visiteurs dont le navigateur ne peut montrer la liste, ou si le flux est en panne.',
  linkText: 'Texte du lien',
  badLink:
    'Ce n’est pas l’adresse d’un site. Elle commence par https://. D’ici là, elle est omise.',
  folder: 'Dossier des fichiers',
  folderHelp:
    'Là où se trouvent iom-news.js et les fichiers voisins. En général, inutile d’y toucher.',
  badFolder: 'Ce n’est pas l’adresse d’un site. Elle commence par https://.',
  preview: 'Aperçu',
  previewEmpty: 'Vos actualités apparaîtront ici dès que le flux aura été lu.',
  width: 'Largeur',
  widths: { phone: 'Téléphone', column: 'Colonne', page: 'Page' },
  snippet: 'Copiez ceci dans votre page',
  where: 'Où cela doit-il se trouver ?',
  places: {
    html: { name: 'Page web', help: 'HTML que vous pouvez modifier' },
    cms: { name: 'Drupal, autre CMS', help: 'qui ôte les balises inconnues' },
    wordpress: { name: 'WordPress', help: 'avec notre extension' },
    iframe: { name: 'SharePoint, Google Sites', help: 'un iframe' },
    react: { name: 'React', help: 'pour développeurs' },
  },
  code: 'Lignes à coller',
  copy: 'Copier',
  copied: 'Copié. Collez-le maintenant dans votre page.',
  pressCopy: 'Les lignes sont sélectionnées. Appuyez sur Ctrl C, ou ⌘ C sur un Mac.',
  first: 'Collez un flux ci-dessus. Les lignes toutes prêtes apparaîtront ici.',
  know: 'Bon à savoir',
  notes: {
    page: 'Dans votre éditeur, passez à « HTML », « Source » ou « Code » et collez les lignes là où doivent être les actualités.',
    copyFiles: 'Les fichiers doivent se trouver dans ce dossier, et y rester :',
    hash: 'Avec « integrity », les navigateurs refusent le script dès qu’un octet change. C’est le plus sûr, mais quand les fichiers sont renouvelés, revenez chercher de nouvelles lignes ; sans « integrity », la page prend d’elle-même les nouvelles versions.',
    noHash:
      'Les lignes sont sans « integrity », car integrity.json n’a pas pu être lu dans ce dossier. Elles fonctionnent tout de même, et prennent d’elles-mêmes les nouvelles versions des fichiers.',
    wordpress:
      'Qui s’occupe de votre site installe une fois l’extension « IOM News ». Collez ensuite cette ligne dans un bloc « Code court ». Une telle ligne ne peut contenir " [ ] < ni >.',
    shortcode:
      'Ceci ne peut s’écrire dans un code court, et a été omis. Prenez pour cela le bloc « IOM News » :',
    sandbox:
      'Dans SharePoint, prenez le composant « Incorporer » ; dans Google Sites, Insérer → Intégrer → Code. Le flux doit être lisible de partout : son serveur envoie « Access-Control-Allow-Origin: * ».',
    sources:
      'Le flux se trouve sur un autre site que les fichiers. Pour qu’il s’affiche, qui s’occupe des fichiers écrit ceci dans embed.html :',
    growing:
      'Le cadre a une hauteur fixe et défile. Si votre page accepte un script, celui-ci donne au cadre la hauteur de ses actualités :',
    react: 'Pour React 19 et au-delà. D’abord, dans le dossier de votre projet :',
    stylesheet:
      'Les couleurs choisies sont une feuille de style. Qui s’occupe de votre site l’ajoute à l’en-tête de ses pages :',
    darkPage:
      'Pour que les actualités soient lisibles sur une page sombre, la feuille de style de votre page doit dire :',
  },
  policy: 'Si votre page a une Content-Security-Policy',
  policyHelp: 'Demandez à qui s’occupe du site. Il faut permettre ceci :',
};
