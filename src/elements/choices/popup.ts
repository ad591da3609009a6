import type { ReactiveControllerHost } from 'lit';

/** What can be chosen in it, and is in sight. */
const choices = 'input:not([type=search], :disabled)';

/**
 * The keys and the closing of a menu that is a `details` element with a field to find something: arrow
 * down opens it, and goes from the field to what was found, Enter chooses the first of it, Escape and a click
 * elsewhere close, and a letter on the closed menu opens it and is the first to be found by.
 */
export class Popup {
  #details: HTMLDetailsElement | undefined;
  #release: (() => void) | undefined;

  /**
   * @param owner the element it is a part of
   * @param closed called when it has been closed
   */
  constructor(
    owner: ReactiveControllerHost,
    private readonly closed: () => void,
  ) {
    // A press elsewhere would find it for ever.
    owner.addController({ hostDisconnected: () => this.#leave() });
  }

  readonly toggled = (event: Event): void => {
    const details = event.target as HTMLDetailsElement;
    this.#release?.();
    this.#release = undefined;
    // The event comes later, when it may have left the page.
    if (!details.open || !details.isConnected) return this.closed();
    this.#details = details;
    const document = details.ownerDocument;
    const onFocus = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget && !details.contains(relatedTarget as Node)) details.open = false;
    };
    const onPointer = (press: Event): void => {
      if (!press.composedPath().includes(details)) details.open = false;
    };
    details.addEventListener('focusout', onFocus);
    document.addEventListener('pointerdown', onPointer);
    this.#release = () => {
      details.removeEventListener('focusout', onFocus);
      document.removeEventListener('pointerdown', onPointer);
    };
    const popup = details.querySelector('.popup')!;
    popup.querySelector('div')!.scrollTop = 0;
    popup.scrollIntoView({ block: 'nearest' });
    // A finger would have to make the screen keyboard go away first.
    if (matchMedia('(hover: hover)').matches) this.#field?.focus();
    details.querySelector(':checked')?.scrollIntoView({ block: 'nearest' });
  };

  readonly pressed = (event: KeyboardEvent): void => {
    const { key, target } = event;
    const details = event.currentTarget as HTMLDetailsElement;
    this.#details = details;
    if (key === 'Escape' && details.open) {
      event.preventDefault();
      this.#close();
    } else if (target === this.#field) {
      const [first] = details.querySelectorAll<HTMLInputElement>(choices);
      if (key === 'ArrowDown') {
        event.preventDefault();
        first?.focus();
      } else if (key === 'Enter' && this.#field?.value) {
        event.preventDefault();
        first?.click();
        if (first?.type === 'radio') this.#close();
      }
    } else if (key === 'ArrowDown' && (target as Element).localName === 'summary') {
      event.preventDefault();
      details.open = true;
      this.#field?.focus();
    } else if ((target as Element).localName === 'summary' && /^\S$/u.test(key)) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      details.open = true;
      // The letter goes where the focus is by then.
      this.#field?.focus();
    } else if (key === 'Enter') this.#close();
  };

  /** A radio button that was clicked and not come to by arrow keys has ended the choice. */
  readonly picked = (event: MouseEvent): void => {
    const { type } = event.target as HTMLInputElement;
    if (event.detail && type === 'radio' && this.#release) this.#close();
  };

  get #field(): HTMLInputElement | null | undefined {
    return this.#details?.querySelector<HTMLInputElement>('[type=search]');
  }

  #leave(): void {
    this.#release?.();
    this.#release = undefined;
    if (this.#details) this.#details.open = false;
  }

  #close(): void {
    if (!this.#details) return;
    this.#details.open = false;
    this.#details.querySelector('summary')?.focus();
  }
}
