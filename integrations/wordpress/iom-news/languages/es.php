<?php
/**
 * The plugin's words in Spanish, as administrators of WordPress sites know them.
 *
 * @package Iom_News
 */

defined( 'ABSPATH' ) || exit;

return array(
	// The block.
	'News from a feed, with a filter by country.' => 'Noticias de un feed, con filtro por país.',
	'Paste the address of a feed (JSON Feed, RSS, Atom), or show the posts of this site.' => 'Pegue la dirección de un feed (JSON Feed, RSS, Atom) o muestre las entradas de este sitio.',
	'Address of the feed'                         => 'Dirección del feed',
	'Show its news'                               => 'Mostrar sus noticias',
	'Posts of this site'                          => 'Entradas de este sitio',
	'News'                                        => 'Noticias',
	'Countries'                                   => 'Países',
	'Codes of two letters. None means all.'       => 'Códigos de dos letras. Vacío: todos.',
	'Topics'                                      => 'Temas',
	'With commas between. None means all.'        => 'Separados por comas. Vacío: todos.',
	'Languages of the stories'                    => 'Idiomas de las noticias',
	'None means that of the page; * means all.'   => 'Vacío: el de la página; * significa todos.',
	'Language of the list'                        => 'Idioma de la lista',
	'None means that of the page.'                => 'Vacío: el de la página.',
	'Look'                                        => 'Aspecto',
	'Layout'                                      => 'Disposición',
	'List'                                        => 'Lista',
	'Grid'                                        => 'Cuadrícula',
	'Compact'                                     => 'Compacta',
	'First story large'                           => 'Primera noticia en grande',
	'Carousel'                                    => 'Carrusel',
	'Stories on a page'                           => 'Noticias por página',
	'More stories'                                => 'Más noticias',
	'By a button'                                 => 'Con un botón',
	'By page numbers'                             => 'Con números de página',
	'No'                                          => 'No',
	'Level of headings'                           => 'Nivel de los títulos',
	'No pictures'                                 => 'Sin imágenes',
	'No summaries'                                => 'Sin resúmenes',
	'Page with all news'                          => 'Página con todas las noticias',
	'Address of a link below the stories.'        => 'Dirección de un enlace debajo de las noticias.',
	'Visitors can choose'                         => 'Los visitantes pueden elegir',
	'Country'                                     => 'País',
	'Topic'                                       => 'Tema',
	'Search'                                      => 'Búsqueda',
	'Date'                                        => 'Fecha',
	// The page.
	'All news'                                    => 'Todas las noticias',
	// Sentences for those who write the page.
	'only those who can edit posts see this.'     => 'solo lo ven quienes pueden editar entradas.',
	'“%s” stands alone. Write every choice as name="value", with straight quotes.' => '«%s» está suelto. Escriba cada opción como nombre="valor", con comillas rectas.',
	'“%1$s” is unknown and was left out. These are known: %2$s.' => '«%1$s» no se conoce y se omitió. Se conocen: %2$s.',
	'%1$s="%2$s" was left out. %3$s'              => '%1$s="%2$s" se omitió. %3$s',
	'Choose from: %s.'                            => 'Elija entre: %s.',
	'Write a whole number from %1$d to %2$d.'     => 'Escriba un número entero de %1$d a %2$d.',
	'Write an address that begins with https:// or with /.' => 'Escriba una dirección que empiece con https:// o con /.',
	'Write country codes of two letters, with blanks between: GT HN SV.' => 'Escriba códigos de país de dos letras, separados por espacios: GT HN SV.',
	'Write language codes such as es, en or ht.'  => 'Escriba códigos de idioma como es, en o ht.',
	'Write topics with commas between, in plain text.' => 'Escriba temas separados por comas, sin formato.',
	'Write letters, digits, - and _ only.'        => 'Escriba solo letras, cifras, - y _.',
	'There is no source, so nothing shows. Add the address of a feed, such as %s for the posts of this site.' => 'No hay fuente, por lo que no se muestra nada. Añada la dirección de un feed; por ejemplo, %s para las entradas de este sitio.',
	'The folder “assets” of the plugin lacks iom-news.js. Copy iom-news.js and the folder chunks of the library into it. Until then only links show.' => 'En la carpeta «assets» del plugin falta iom-news.js. Copie en ella iom-news.js y la carpeta chunks de la biblioteca. Hasta entonces solo se muestran enlaces.',
	'WordPress finds no news at %s. Visitors without JavaScript see no links, or older ones. Check that the address leads to a JSON Feed, RSS, Atom or WordPress posts.' => 'WordPress no encuentra noticias en %s. Los visitantes sin JavaScript no ven enlaces, o ven otros más antiguos. Compruebe que la dirección lleva a un JSON Feed, RSS, Atom o a entradas de WordPress.',
	'WordPress cannot reach %s. Visitors without JavaScript see no links, or older ones. Check the address, and that this server may connect to it; addresses inside a private network are refused.' => 'WordPress no puede acceder a %s. Los visitantes sin JavaScript no ven enlaces, o ven otros más antiguos. Compruebe la dirección y que este servidor pueda conectarse a ella; las direcciones de una red privada se rechazan.',
	'%1$s answers %2$s. Visitors without JavaScript see no links, or older ones. Open the address in a new tab, and correct it.' => '%1$s responde %2$s. Los visitantes sin JavaScript no ven enlaces, o ven otros más antiguos. Abra la dirección en una pestaña nueva y corríjala.',
);
