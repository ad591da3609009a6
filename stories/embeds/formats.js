// Shows the feed that the address of the page names: formats.html?src=…
const src = new URLSearchParams(location.search).get('src');

if (src) {
  document.querySelector('iom-news-list').setAttribute('src', src);
  document.querySelector('#src').value = src;
}

for (const link of document.querySelectorAll('#formats a')) {
  if (new URL(link.href).search === location.search) link.setAttribute('aria-current', 'page');
}
