import { noChange } from 'lit';

/** Things that are drawn, or left as they are, together. */
const size = 20;

/** Draws a long row of things by the block: a block that stays as it is costs nothing. */
export class Blocks<T> {
  #manner = '';
  #before: readonly T[] = [];

  /** Whatever was drawn is gone. */
  clear(): void {
    this.#before = [];
  }

  /**
   * @param manner what else decides how a thing is drawn
   * @param draw the template of one thing
   */
  draw(
    things: readonly T[],
    manner: string,
    draw: (thing: T, index: number) => unknown,
  ): readonly unknown[] {
    const before = manner === this.#manner ? this.#before : [];
    this.#manner = manner;
    this.#before = things;
    const blocks: unknown[] = [];
    for (let at = 0; at < things.length; at += size) {
      const now = things.slice(at, at + size);
      const then = before.slice(at, at + size);
      const isSame = now.length === then.length && now.every((thing, i) => thing === then[i]);
      blocks.push(isSame ? noChange : now.map((thing, i) => draw(thing, at + i)));
    }
    return blocks;
  }
}
