import type { AxeResults } from 'axe-core';
import type { Page } from './page.js';

type Examined = Window & { axe?: { run: (root: Document) => Promise<AxeResults> } };

/** What axe finds wrong on a whole page. */
export async function accessibilityFaults({ document, window }: Page): Promise<string[]> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const arrival = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await arrival;
  const { violations } = await (window as Examined).axe!.run(document);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
