import { html, type TemplateResult } from 'lit';

/** Real headings, as outlines and screen readers want them; a tag name cannot be bound. */
export const headings: readonly ((
  content: unknown,
  direction: 'rtl' | 'auto',
) => TemplateResult)[] = [
  (content, dir) => html`<h1 part="title" dir=${dir}>${content}</h1>`,
  (content, dir) => html`<h2 part="title" dir=${dir}>${content}</h2>`,
  (content, dir) => html`<h3 part="title" dir=${dir}>${content}</h3>`,
  (content, dir) => html`<h4 part="title" dir=${dir}>${content}</h4>`,
  (content, dir) => html`<h5 part="title" dir=${dir}>${content}</h5>`,
  (content, dir) => html`<h6 part="title" dir=${dir}>${content}</h6>`,
];
