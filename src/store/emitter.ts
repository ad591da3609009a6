/** Something that others follow. */
export abstract class Emitter {
  readonly #listeners = new Set<() => void>();

  /** Whether anybody follows. */
  get isFollowed(): boolean {
    return this.#listeners.size > 0;
  }

  /** Calls back after each change, until the function it returns is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Calls back everybody who follows. */
  notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
