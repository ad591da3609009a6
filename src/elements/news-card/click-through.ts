/** Farther than this, in CSS pixels, the pointer was dragged and text is being selected. */
const drag = 4;

/**
 * Makes a click anywhere on a surface a click on its link, and leaves text selectable: a drag, a
 * selection and clicks on other controls stay what they are. Keys and the middle button do what they
 * would do on the link.
 */
export class ClickThrough {
  #x = 0;
  #y = 0;

  constructor(private readonly link: () => HTMLAnchorElement | null) {}

  readonly press = (event: PointerEvent): void => {
    this.#x = event.clientX;
    this.#y = event.clientY;
  };

  readonly click = (event: MouseEvent): void => {
    const link = this.link();
    if (!link || event.defaultPrevented || event.button > 1) return;
    const onControl = event
      .composedPath()
      .some((node) => node instanceof Element && node.matches('a, button, input'));
    const dragged = Math.hypot(event.clientX - this.#x, event.clientY - this.#y) > drag;
    if (onControl || dragged || getSelection()?.type === 'Range') return;
    const { ctrlKey, metaKey, shiftKey, altKey, button } = event;
    link.dispatchEvent(
      new MouseEvent('click', {
        bubbles: true,
        cancelable: true,
        composed: true,
        ctrlKey: ctrlKey || button === 1,
        metaKey: metaKey || button === 1,
        shiftKey,
        altKey,
      }),
    );
  };
}
