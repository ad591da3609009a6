// bluesky-profile-feed-embed, with a service that is not asked over the network. Nobody can filter or
// search in it, and it always asks for one page of posts.
import 'bluesky-profile-feed-embed';
import 'bluesky-profile-feed-embed/style.css';
import 'bluesky-profile-feed-embed/themes/light.css';

const root = document.querySelector('#news');
const [count] = /\d+/.exec(root.getAttribute('src'));
const embed = document.createElement('bluesky-profile-feed');
embed.setAttribute('actor', `did:plc:${count}`);
embed.setAttribute('service-uri', location.origin);
embed.setAttribute('allow-unauthenticated', '');
embed.addEventListener('loaded', () => root.dispatchEvent(new Event('load')));
root.append(embed);
