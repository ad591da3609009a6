import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';
import { manifest } from './manifest.js';

/** package.json names the side effects of what is published; these modules are their source. */
const registrations: Plugin = {
  name: 'iom-news:registrations',
  transform: (_code, id) =>
    /\/src\/define\/[^/]+\.ts$/.test(id) ? { moduleSideEffects: true } : undefined,
};

const config: StorybookConfig = {
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes'],
  framework: '@storybook/web-components-vite',
  // The feeds and pictures of the stories; addresses in stories are relative to the preview.
  staticDirs: [
    { from: '../stories/embeds', to: '/embeds' },
    { from: '../stories/data', to: '/data' },
  ],
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
  },
  features: {
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal(vite) {
    vite.plugins = [...(vite.plugins ?? []), manifest(), registrations];
    // One copy of Lit for Storybook and the elements, also while vite finds out what there is.
    vite.optimizeDeps = {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        ...['lit', 'lit/decorators.js', 'lit/directive.js', 'lit/directive-helpers.js'],
      ],
    };
    vite.resolve = { ...vite.resolve, dedupe: ['lit', '@lit/reactive-element', 'lit-html'] };
    // The preview of Storybook is larger than what the warning is meant for.
    vite.build = { ...vite.build, chunkSizeWarningLimit: 4000 };
    return vite;
  },
};

export default config;
