import { defineCore } from './core.js';
import { meetRareElements } from './rare-elements.js';

// Of two copies on a page the first fetches its own parts.
if (defineCore()) meetRareElements(document);
