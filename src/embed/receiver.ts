/** A page that is higher is taller than any list; its frame scrolls. */
const most = 20_000;

const frames = (): NodeListOf<HTMLIFrameElement> =>
  document.querySelectorAll('iframe[src*="embed.html"]');

/** Asks frames that spoke before this script was here. */
const ask = (): void => {
  for (const { contentWindow } of frames()) {
    contentWindow?.postMessage({ type: 'iom-news:ask-height' }, '*');
  }
};

addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  const { type, height } = Object(data) as { type?: unknown; height?: unknown };
  if (type !== 'iom-news:height' || typeof height !== 'number' || !(height > 0)) return;
  // The origin of a sandboxed frame says "null"; its window cannot be another's.
  for (const frame of frames()) {
    if (frame.contentWindow === source) frame.style.height = `${Math.min(height, most)}px`;
  }
});

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ask);
else ask();
