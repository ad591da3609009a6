import { DecoratorHelpers } from '@storybook/addon-themes';
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

const { initializeThemeState, pluckThemeFromContext } = DecoratorHelpers;

const languages = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  pt: 'Português',
  nl: 'Nederlands',
  ar: 'العربية',
  ht: 'Kreyòl ayisyen',
};

/** Toolbar menu of the page's language, and with it of its direction. */
export const languageMenu = {
  description: 'Language and direction of the page',
  toolbar: {
    title: 'Language',
    icon: 'globe' as const,
    dynamicTitle: true,
    items: Object.entries(languages).map(([value, title]) => ({
      value,
      title,
      right: value === 'ar' ? '←' : '→',
    })),
  },
};

initializeThemeState(['light', 'dark'], 'light');

/**
 * The page around a story, as the toolbar has it: light or dark, and its language. A story alone has
 * the whole document; among others on a documentation page it has a box.
 */
export const surroundings: Decorator = (story, context) => {
  const theme = pluckThemeFromContext(context) || 'light';
  const language = String(context.globals.language);
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const box = html`<div class="page" lang=${language} dir=${direction} data-theme=${theme}>
    ${story()}
  </div>`;
  if (context.viewMode === 'docs') return box;
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dir = direction;
  documentElement.dataset.theme = theme;
  return box;
};
