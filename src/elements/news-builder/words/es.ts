import type { BuilderWords } from './builder-words.js';

/** Spanish. */
export const es: BuilderWords = {
  title: 'Ponga las noticias en su página',
  intro:
    'Pegue la dirección de una fuente, elija su aspecto y copie las líneas ya hechas en su página. No hace falta saber de código.',
  feed: 'De dónde vienen las noticias',
  address: 'Dirección de la fuente',
  addressHelp:
    'Una fuente (“feed”) es un archivo con noticias para otros sitios, como https://news.example.org/feed.json. Sirven JSON Feed, RSS, Atom, WordPress, Drupal y ReliefWeb.',
  check: 'Comprobar',
  checking: 'Leyendo la fuente…',
  addressProblems: {
    nothing: 'Pegue la dirección de una fuente. Quien publica las noticias se la puede dar.',
    script: 'Esto es código y no una dirección. Pegue una dirección que empiece por https://.',
    file: 'Esto es un archivo de su computadora, al que los visitantes no llegan. Súbalo a su sitio y pegue aquí la dirección que tenga allí.',
    nonsense:
      'Esto no es la dirección de un sitio web. Cópiela de la barra de direcciones del navegador; empieza por https://.',
  },
  findings: {
    works: 'Esta fuente funciona.',
    sameSiteOnly:
      'Esta fuente funciona, pero solo en las páginas de este sitio. Para las demás, el servidor debe enviar “Access-Control-Allow-Origin: *”: pídalo a quien lo administra.',
    noStories:
      'Esto es una fuente, pero no contiene ninguna noticia. Pregunte a quien la publica, o espere a la primera.',
    noPermission:
      'El servidor {site} responde, pero no deja que otros sitios lean esta fuente. Pida a quien lo administra que envíe con ella “Access-Control-Allow-Origin: *”. Es una línea en la configuración del servidor.',
    unreachable:
      'En {site} no responde nadie. Busque una errata e intente abrir la dirección en otra pestaña del navegador.',
    mixedContent:
      'La dirección empieza por http://. Una página segura solo puede mostrar fuentes que empiecen por https://. Pruebe con una s:',
    forbidden:
      'El servidor {site} pide una contraseña o no lo permite (respuesta {status}). Los visitantes no podrían leerla. Pida una dirección pública a quien la publica.',
    notFound:
      'En esta dirección no hay nada (respuesta {status}). Busque una errata, o pregunte a quien la publica si la fuente se ha mudado.',
    refused:
      'El servidor {site} se niega (respuesta {status}). Pregunte a quien la publica si la dirección es correcta.',
    busy: 'El servidor {site} tiene problemas en este momento (respuesta {status}). Espere unos minutos y vuelva a pulsar “Comprobar”.',
    timeout:
      'El servidor {site} es demasiado lento. Vuelva a pulsar “Comprobar”. Si no mejora, pida una fuente más pequeña a quien la publica.',
    tooLarge:
      'Esta fuente es demasiado grande para una página web. Pida una con menos noticias a quien la publica.',
    blocked:
      'La configuración de seguridad de esta misma página prohíbe leer {site}. Quien la administra debe añadirlo a “connect-src”.',
    emptyAnswer: 'El archivo de esta dirección está vacío. Pregunte a quien lo publica.',
    webPage:
      'Esto es una página web y no una fuente. Busque en ese sitio un enlace “RSS” o “Feed”, copie la dirección a la que lleva y péguela aquí.',
    webPageWithFeeds:
      'Esto es una página web y no una fuente. Pero la página dice cuál es su fuente. ¿Es esta?',
    otherFile:
      'Esto no es una fuente que podamos leer. Pida a quien la publica una dirección de JSON Feed, RSS o Atom, y pregunte si el archivo está completo.',
  },
  use: 'Usar {address}',
  stories: 'Noticias',
  languages: 'Idiomas',
  countries: 'Países',
  topics: 'Temas',
  newest: 'La más reciente',
  unknown: 'no se indica',
  none: 'ninguno',
  more: '{count} más',
  all: 'todos',
  repaired:
    'Omitido o corregido, por no poder leerse: {count}. Las noticias se muestran de todos modos.',
  choices: 'A su gusto',
  scope: 'Qué noticias se muestran',
  onlyCountries: 'Países',
  onlyTopics: 'Temas',
  onlyHelp: 'Si no marca nada, se muestran todos.',
  scopeLater: 'Cuando se haya leído la fuente, aquí podrá elegir países y temas.',
  chosen: 'elegidos: {count}',
  allLanguages: 'Noticias en todos los idiomas',
  allLanguagesHelp: 'Si no, las que estén en el idioma de su página, si las hay.',
  look: 'Aspecto',
  layout: 'Disposición',
  layouts: {
    list: { name: 'Lista', help: 'una debajo de otra' },
    grid: { name: 'Rejilla', help: 'tarjetas en columnas' },
    compact: { name: 'Compacta', help: 'solo titulares' },
    featured: { name: 'Destacada', help: 'la primera, grande' },
    carousel: { name: 'Carrusel', help: 'una fila para hojear' },
  },
  images: 'Imágenes',
  summaries: 'Resúmenes',
  theme: 'Colores de las noticias',
  themes: {
    '': 'Los de su página',
    iom: 'Azul de la OIM',
    plain: 'Sobrio, solo el color del texto',
    contrast: 'Alto contraste',
  },
  scheme: 'Su página es clara u oscura',
  schemes: { light: 'clara', dark: 'oscura', auto: 'como el dispositivo del visitante' },
  controls: 'Qué pueden elegir los visitantes',
  controlsHelp: 'Estos controles aparecen encima de las noticias.',
  control: { country: 'País', topic: 'Tema', search: 'Búsqueda', date: 'Fecha' },
  pageSize: 'Noticias a la vez',
  pageSizeHelp: 'De 1 a 100.',
  paging: 'Las demás noticias',
  pagings: { more: 'Un botón muestra más', pages: 'Páginas con números', none: 'Ninguna más' },
  page: 'Su página',
  lang: 'Idioma de su página',
  langHelp: 'Para botones y fechas. Las noticias quedan como se escribieron.',
  langAsPage: 'El que diga la página',
  headingLevel: 'Nivel de los titulares',
  headingLevelHelp:
    'Uno por debajo del título que esté encima de las noticias: 3, si es un “Título 2”.',
  link: 'Enlace a todas las noticias',
  linkHelp: 'Para visitantes cuyo navegador no pueda mostrar la lista, o si falla la fuente.',
  linkText: 'Texto del enlace',
  badLink:
    'Esto no es la dirección de un sitio web. Debe empezar por https://. Mientras tanto se omite.',
  folder: 'Carpeta de los archivos',
  folderHelp:
    'Donde están iom-news.js y los archivos que lo acompañan. Por lo general no hay que cambiarla.',
  badFolder: 'Esto no es la dirección de un sitio web. Debe empezar por https://.',
  preview: 'Vista previa',
  previewEmpty: 'Sus noticias aparecerán aquí en cuanto se lea la fuente.',
  width: 'Anchura',
  widths: { phone: 'Teléfono', column: 'Columna', page: 'Página' },
  snippet: 'Copie esto en su página',
  where: '¿Dónde va a estar?',
  places: {
    html: { name: 'Página web', help: 'HTML que usted puede editar' },
    cms: { name: 'Drupal, otro CMS', help: 'que quita etiquetas desconocidas' },
    wordpress: { name: 'WordPress', help: 'con nuestro plugin' },
    iframe: { name: 'SharePoint, Google Sites', help: 'un iframe' },
    react: { name: 'React', help: 'para programadores' },
  },
  code: 'Líneas para pegar',
  copy: 'Copiar',
  copied: 'Copiado. Ahora péguelo en su página.',
  pressCopy: 'Las líneas están seleccionadas. Pulse Ctrl C, o ⌘ C en un Mac.',
  first: 'Pegue arriba una fuente. Las líneas ya hechas aparecerán aquí.',
  know: 'Conviene saber',
  notes: {
    page: 'En su editor, cambie a “HTML”, “Fuente” o “Código” y pegue las líneas donde deban estar las noticias.',
    copyFiles: 'Los archivos deben estar en esta carpeta y quedarse allí:',
    hash: 'Con “integrity”, los navegadores rechazan el script si cambia un solo byte. Es lo más seguro, pero cuando se renueven los archivos, venga por líneas nuevas; sin “integrity”, la página toma por sí sola las versiones nuevas.',
    noHash:
      'Las líneas no llevan “integrity”, porque no se pudo leer integrity.json en esa carpeta. Funcionan igual, y toman por sí solas las versiones nuevas de los archivos.',
    wordpress:
      'Quien administra su sitio instala una vez el plugin “IOM News”. Después, pegue esta línea en un bloque “Shortcode”. Una línea así no puede contener " [ ] < ni >.',
    shortcode:
      'Esto no puede escribirse en un shortcode y se ha omitido. Use para ello el bloque “IOM News”:',
    sandbox:
      'En SharePoint, tome el elemento web “Insertar”; en Google Sites, Insertar → Incorporar → Código. La fuente debe poder leerse desde cualquier sitio: su servidor envía “Access-Control-Allow-Origin: *”.',
    sources:
      'La fuente está en un sitio distinto del de los archivos. Para que se muestre, quien administra los archivos escribe esto en embed.html:',
    growing:
      'El marco tiene una altura fija y se desplaza. Si su página admite un script, este da al marco la altura de sus noticias:',
    react: 'Para React 19 y posteriores. Antes, en la carpeta de su proyecto:',
    stylesheet:
      'Los colores elegidos son una hoja de estilos. Quien administra su sitio la añade a la cabecera de sus páginas:',
    darkPage:
      'Para que las noticias se lean en una página oscura, la hoja de estilos de su página debe decir:',
  },
  policy: 'Si su página tiene una Content-Security-Policy',
  policyHelp: 'Pregunte a quien administra el sitio. Hay que permitir esto:',
};
