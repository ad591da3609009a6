/**
 * Calls back once, when an element comes within a screen of what the visitor sees, or is printed.
 *
 * @returns takes it back
 */
export function whenNear(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) arrive();
    },
    { rootMargin: '100%' },
  );
  const leave = (): void => {
    observer.disconnect();
    removeEventListener('beforeprint', arrive);
  };
  const arrive = (): void => {
    leave();
    callback();
  };
  observer.observe(element);
  addEventListener('beforeprint', arrive);
  return leave;
}
