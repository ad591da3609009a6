declare module 'virtual:custom-elements' {
  interface Described {
    readonly name: string;
    readonly description?: string;
    readonly type?: { readonly text: string };
    readonly default?: string;
  }

  interface Member extends Described {
    readonly kind: 'field' | 'method';
    readonly attribute?: string;
    readonly readonly?: boolean;
    readonly parameters?: readonly Described[];
  }

  interface Declaration extends Described {
    readonly tagName?: string;
    readonly attributes?: readonly Described[];
    readonly members?: readonly Member[];
    readonly events?: readonly Described[];
    readonly slots?: readonly Described[];
    readonly cssParts?: readonly Described[];
    readonly cssProperties?: readonly Described[];
    readonly cssStates?: readonly Described[];
  }

  /** The custom elements manifest. */
  export const elements: {
    readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
  };

  /** The values of each type that is a choice of words. */
  export const choices: Readonly<Record<string, readonly string[]>>;
}

/** The text of a file. */
declare module '*?raw' {
  const text: string;
  export default text;
}
