<?php
/**
 * The plugin's words in French, as administrators of WordPress sites know them.
 *
 * @package Iom_News
 */

defined( 'ABSPATH' ) || exit;

return array(
	// The block.
	'News from a feed, with a filter by country.' => 'Actualités d’un flux, avec un filtre par pays.',
	'Paste the address of a feed (JSON Feed, RSS, Atom), or show the posts of this site.' => 'Collez l’adresse d’un flux (JSON Feed, RSS, Atom) ou affichez les articles de ce site.',
	'Address of the feed'                         => 'Adresse du flux',
	'Show its news'                               => 'Afficher ses actualités',
	'Posts of this site'                          => 'Articles de ce site',
	'News'                                        => 'Actualités',
	'Countries'                                   => 'Pays',
	'Codes of two letters. None means all.'       => 'Codes de deux lettres. Vide : tous.',
	'Topics'                                      => 'Thèmes',
	'With commas between. None means all.'        => 'Séparés par des virgules. Vide : tous.',
	'Languages of the stories'                    => 'Langues des actualités',
	'None means that of the page; * means all.'   => 'Vide : celle de la page ; * signifie toutes.',
	'Language of the list'                        => 'Langue de la liste',
	'None means that of the page.'                => 'Vide : celle de la page.',
	'Look'                                        => 'Apparence',
	'Layout'                                      => 'Disposition',
	'List'                                        => 'Liste',
	'Grid'                                        => 'Grille',
	'Compact'                                     => 'Compacte',
	'First story large'                           => 'Première actualité en grand',
	'Carousel'                                    => 'Carrousel',
	'Stories on a page'                           => 'Actualités par page',
	'More stories'                                => 'Plus d’actualités',
	'By a button'                                 => 'Par un bouton',
	'By page numbers'                             => 'Par numéros de page',
	'No'                                          => 'Non',
	'Level of headings'                           => 'Niveau des titres',
	'No pictures'                                 => 'Sans images',
	'No summaries'                                => 'Sans résumés',
	'Page with all news'                          => 'Page de toutes les actualités',
	'Address of a link below the stories.'        => 'Adresse d’un lien sous les actualités.',
	'Visitors can choose'                         => 'Les visiteurs peuvent choisir',
	'Country'                                     => 'Pays',
	'Topic'                                       => 'Thème',
	'Search'                                      => 'Recherche',
	'Date'                                        => 'Date',
	// The page.
	'All news'                                    => 'Toutes les actualités',
	// Sentences for those who write the page.
	'only those who can edit posts see this.'     => 'seules les personnes qui peuvent modifier des articles voient ceci.',
	'“%s” stands alone. Write every choice as name="value", with straight quotes.' => '« %s » est isolé. Écrivez chaque choix sous la forme nom="valeur", avec des guillemets droits.',
	'“%1$s” is unknown and was left out. These are known: %2$s.' => '« %1$s » est inconnu et a été ignoré. Sont connus : %2$s.',
	'%1$s="%2$s" was left out. %3$s'              => '%1$s="%2$s" a été ignoré. %3$s',
	'Choose from: %s.'                            => 'Choisissez parmi : %s.',
	'Write a whole number from %1$d to %2$d.'     => 'Écrivez un nombre entier de %1$d à %2$d.',
	'Write an address that begins with https:// or with /.' => 'Écrivez une adresse qui commence par https:// ou par /.',
	'Write country codes of two letters, with blanks between: GT HN SV.' => 'Écrivez des codes de pays de deux lettres, séparés par des espaces : GT HN SV.',
	'Write language codes such as es, en or ht.'  => 'Écrivez des codes de langue tels que es, en ou ht.',
	'Write topics with commas between, in plain text.' => 'Écrivez des thèmes séparés par des virgules, sans mise en forme.',
	'Write letters, digits, - and _ only.'        => 'Écrivez seulement des lettres, des chiffres, - et _.',
	'There is no source, so nothing shows. Add the address of a feed, such as %s for the posts of this site.' => 'Il n’y a pas de source, donc rien ne s’affiche. Ajoutez l’adresse d’un flux, par exemple %s pour les articles de ce site.',
	'The folder “assets” of the plugin lacks iom-news.js. Copy iom-news.js and the folder chunks of the library into it. Until then only links show.' => 'Il manque iom-news.js dans le dossier « assets » de l’extension. Copiez-y iom-news.js et le dossier chunks de la bibliothèque. D’ici là, seuls des liens s’affichent.',
	'WordPress finds no news at %s. Visitors without JavaScript see no links, or older ones. Check that the address leads to a JSON Feed, RSS, Atom or WordPress posts.' => 'WordPress ne trouve pas d’actualités à l’adresse %s. Les visiteurs sans JavaScript ne voient pas de liens, ou en voient de plus anciens. Vérifiez que l’adresse mène à un JSON Feed, RSS, Atom ou à des articles WordPress.',
	'WordPress cannot reach %s. Visitors without JavaScript see no links, or older ones. Check the address, and that this server may connect to it; addresses inside a private network are refused.' => 'WordPress ne peut pas joindre %s. Les visiteurs sans JavaScript ne voient pas de liens, ou en voient de plus anciens. Vérifiez l’adresse, et que ce serveur peut s’y connecter ; les adresses d’un réseau privé sont refusées.',
	'%1$s answers %2$s. Visitors without JavaScript see no links, or older ones. Open the address in a new tab, and correct it.' => '%1$s répond %2$s. Les visiteurs sans JavaScript ne voient pas de liens, ou en voient de plus anciens. Ouvrez l’adresse dans un nouvel onglet et corrigez-la.',
);
