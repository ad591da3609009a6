// A service worker of a page that answers for the server, as the page tells it.
let answer = 'good';

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('message', ({ data, ports }) => {
  answer = data;
  ports[0].postMessage('understood');
});
addEventListener('fetch', (event) => {
  // Only feeds; the page's own files come as they are.
  if (new URL(event.request.url).origin === location.origin || answer === 'good') return;
  event.respondWith(
    answer === 'error'
      ? Response.error()
      : fetch(new Request(event.request.url, { mode: 'no-cors', cache: 'no-store' })),
  );
});
