const policy = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/;

/**
 * Lit makes its Trusted Types policy while it is imported, before any of our code runs. A page whose
 * policy list does not hold `lit-html`, or that already has a copy of us, would see Lit throw there
 * and a violation reported. So no policy is asked for when a copy is already at work, and a refusal
 * leaves Lit without one.
 *
 * @returns {import('rollup').Plugin}
 */
export function guardPolicy() {
  let guarded = 0;
  return {
    name: 'guard-policy',
    buildStart() {
      guarded = 0;
    },
    transform(code, id) {
      if (!id.includes('lit-html') || !code.includes('createPolicy')) return null;
      if (!policy.test(code)) this.error(`${id} no longer makes its policy as expected.`);
      guarded += 1;
      return {
        // The guard adds no line, so the source map stays true to the line.
        code: code.replace(
          policy,
          '(()=>{try{return customElements.get("iom-news")?void 0:$1?.createPolicy("lit-html",{createHTML:$2=>$2})}catch{}})()',
        ),
        map: null,
      };
    },
    generateBundle() {
      const copies = [...this.getModuleIds()].filter((id) => id.endsWith('/lit-html.js')).length;
      if (copies > 1 || guarded !== copies) {
        this.error(`Expected one copy of Lit to guard, found ${guarded} of ${copies}.`);
      }
    },
  };
}
