export type Engine = 'chromium' | 'firefox' | 'webkit';

const agent = navigator.userAgent;

/** The engine that this test runs in. */
export const engine: Engine = agent.includes('Firefox/')
  ? 'firefox'
  : /Chrom(e|ium)\//.test(agent)
    ? 'chromium'
    : 'webkit';
