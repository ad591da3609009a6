import { html, type TemplateResult } from 'lit';
import { defaultHeadingLevel } from '../../model/heading-level.js';

/** Real headings, as outlines and screen readers want them; a tag name cannot be bound. */
const headings: readonly ((content: unknown) => TemplateResult)[] = [
  (content) => html`<h1 part="title">${content}</h1>`,
  (content) => html`<h2 part="title">${content}</h2>`,
  (content) => html`<h3 part="title">${content}</h3>`,
  (content) => html`<h4 part="title">${content}</h4>`,
  (content) => html`<h5 part="title">${content}</h5>`,
  (content) => html`<h6 part="title">${content}</h6>`,
];

/** A heading of a level from 1 to 6; any other level gives the default. */
export const heading = (level: number, content: unknown): TemplateResult =>
  (headings[level - 1] ?? headings[defaultHeadingLevel - 1])!(content);
