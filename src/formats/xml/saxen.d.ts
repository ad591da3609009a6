/** The part of saxen 11 that is used here; the package brings no types. */
declare module 'saxen' {
  /** Counted from 0, from where the text that was written begins. */
  export interface Position {
    readonly line: number;
    readonly column: number;
  }

  export class Parser {
    on(
      event: 'openTag',
      listener: (
        name: string,
        attributesOf: () => Readonly<Record<string, string>>,
        decode: (text: string) => string,
        isEmpty: boolean,
        position: () => Position,
      ) => void,
    ): this;
    /** Warnings are of faults that cost an attribute or nothing. */
    on(event: 'closeTag' | 'warn', listener: () => void): this;
    /** Texts come with their entities as they stand in the document. */
    on(event: 'text' | 'cdata' | 'attention', listener: (text: string) => void): this;
    /** Faults that end the parser's work. */
    on(event: 'error', listener: (error: Error, position: () => Position) => void): this;
    write(text: string): this;
    /** No listener is called any more. */
    stop(): void;
  }
}
