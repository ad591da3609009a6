import type { ReactiveControllerHost } from 'lit';

/** Positions of two bars in any order: where a range was begun, and where it ends. */
export type Span = readonly [anchor: number, other: number];

/** Whether a position lies in a span. */
export const within = (i: number, [a, b]: Span): boolean =>
  i >= Math.min(a, b) && i <= Math.max(a, b);

/** The bars in an element, in order. */
export const barsIn = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[role="option"]'),
];

/** Position of the bar that an event is about; -1 for none. */
export const positionOf = ({ target, currentTarget }: Event): number =>
  barsIn(currentTarget as Element).indexOf(
    (target as Element).closest<HTMLElement>('[role="option"]')!,
  );

/** Position of the bar nearest to a place from left to right. */
function nearest(bars: readonly Element[], x: number): number {
  const distances = bars.map((bar) => {
    const { left, right } = bar.getBoundingClientRect();
    return Math.max(left - x, x - right, 0);
  });
  return distances.indexOf(Math.min(...distances));
}

/** A range of bars that a pointer is being drawn across. */
export class Drawing {
  #start: number | undefined;
  #isOver = false;
  /** From the bar where the pointer went down to the one it has come to; absent until it leaves the first. */
  span: Span | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly done: (span: Span) => void,
  ) {}

  /** The click that comes now only ends a drawing. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Listens to what the pointer does on the bars. */
  readonly follow = (event: PointerEvent): void => {
    const { type } = event;
    if (type === 'pointerdown') this.#begin(event);
    else if (type === 'pointermove') this.#move(event);
    else {
      const { span } = this;
      this.cancel();
      if (type !== 'pointerup' || !span) return;
      this.#isOver = true;
      // The click follows at once, or not at all; a busy page may come to this late.
      setTimeout(() => (this.#isOver = false));
      this.done(span);
    }
  };

  /** Gives up what was begun. */
  cancel(): void {
    this.#start = undefined;
    if (!this.span) return;
    this.span = undefined;
    this.host.requestUpdate();
  }

  #begin(event: PointerEvent): void {
    this.#isOver = false;
    const start = positionOf(event);
    if (start < 0 || !event.isPrimary || event.button || event.shiftKey) return;
    this.#start = start;
    try {
      // What leaves the bars still belongs to them.
      barsIn(event.currentTarget as Element)[start]!.setPointerCapture(event.pointerId);
    } catch {
      // The page made the event, and there is no such pointer.
    }
  }

  #move({ currentTarget, clientX }: PointerEvent): void {
    const start = this.#start;
    if (start === undefined) return;
    const at = nearest(barsIn(currentTarget as Element), clientX);
    if (at === (this.span?.[1] ?? start)) return;
    this.span = [start, at];
    this.host.requestUpdate();
  }
}
