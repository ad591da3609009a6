/**
 * Tells the page around this one how high it is, whenever that changes, and when it is asked by
 * `{ type: 'iom-news:ask-height' }`. The height says nothing of the visitor, so any page may hear it.
 */
export function tellHeight(window: Window): void {
  const { document, parent } = window;
  if (parent === window) return;
  let told = 0;
  const tell = (): void => {
    parent.postMessage({ type: 'iom-news:height', height: told }, '*');
  };
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tell();
  }).observe(document.body);
  window.addEventListener(
    'message',
    ({ data, source }: MessageEvent<{ type?: unknown } | null>) => {
      if (source === parent && data?.type === 'iom-news:ask-height' && told) tell();
    },
  );
}
