// The look of every contestant but ours: one sheet, in the page.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .widget { line-height: 1.5; overflow-wrap: anywhere; }
  .widget :is(ul, h3, p) { margin: 0; padding: 0; list-style: none; }
  select, input, button { min-height: 2.75em; padding: .5em 1em; border: 1px solid; border-radius: .375em;
    background: none; color: inherit; font: inherit; }
  .list { display: grid; gap: 1.5em; }
  .list > li { padding-top: 1.5em; border-top: 1px solid #ccc; }
  .list > li:first-child { border-top: 3px solid #0033a0; }
  article { display: flex; flex-direction: column; gap: .5em; cursor: pointer; }
  h3 { font-size: 1.25em; font-weight: 650; line-height: 1.25; text-wrap: pretty; }
  a { color: inherit; text-decoration: none; }
  article:hover a, a:focus-visible { color: #0033a0; text-decoration: underline; }
  .dateline, .about { display: flex; flex-wrap: wrap; gap: .375em .5em; align-items: baseline;
    color: #555; font-size: .875em; }
  .dateline { order: -1; }
  .dateline > * + *::before { margin-right: .5em; content: '·'; }
  .summary { max-width: 68ch; }
  .about ul { display: flex; flex-wrap: wrap; gap: .375em; }
  .about li { padding: 0 .5em; border: 1px solid #ccc; border-radius: 1em; }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
    white-space: nowrap; }
`);
document.adoptedStyleSheets.push(sheet);
