import { html, type TemplateResult } from 'lit';

/** Real headings, as outlines and screen readers want them; a tag name cannot be bound. */
export const headings: readonly ((content: unknown) => TemplateResult)[] = [
  (content) => html`<h1 part="title" dir="auto">${content}</h1>`,
  (content) => html`<h2 part="title" dir="auto">${content}</h2>`,
  (content) => html`<h3 part="title" dir="auto">${content}</h3>`,
  (content) => html`<h4 part="title" dir="auto">${content}</h4>`,
  (content) => html`<h5 part="title" dir="auto">${content}</h5>`,
  (content) => html`<h6 part="title" dir="auto">${content}</h6>`,
];
