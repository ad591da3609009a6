import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { elements } from 'virtual:custom-elements';
import '../src/define/all.js';
import { extractArgTypes } from './arg-types.js';
import { languageMenu, surroundings } from './surroundings.js';

setCustomElementsManifest(elements);

const screen = (name: string, width: number, height: number) => ({
  name: `${name}, ${width} px`,
  styles: { width: `${width}px`, height: `${height}px` },
  type: width < 600 ? ('mobile' as const) : ('desktop' as const),
});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [surroundings],
  globalTypes: { language: languageMenu },
  initialGlobals: { language: 'en' },
  parameters: {
    // The themes of the toolbar colour the page; a second menu of backgrounds would paint over them.
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'none' },
    docs: { extractArgTypes, toc: { headingSelector: 'h2, h3' } },
    a11y: {
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // A story is a part of a page, not a page.
        rules: {
          region: { enabled: false },
          'page-has-heading-one': { enabled: false },
          'landmark-one-main': { enabled: false },
          'heading-order': { enabled: false },
        },
      },
    },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Tokens',
          'Elements',
          [
            'iom-news-list',
            'iom-country-filter',
            'iom-country-map',
            'iom-topic-filter',
            'iom-news-search',
            'iom-date-filter',
            'iom-news-card',
            'iom-news-pager',
            'iom-news',
            'iom-news-builder',
          ],
          'Layouts',
        ],
      },
    },
    viewport: {
      options: {
        narrow: screen('Sidebar', 280, 800),
        small: screen('Small phone', 320, 640),
        phone: screen('Phone', 390, 844),
        tablet: screen('Tablet', 768, 1024),
        desk: screen('Desk', 1280, 900),
      },
    },
  },
};

export default preview;
