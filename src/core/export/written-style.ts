/**
 * Styles of an exported page: a quiet column, light and dark, and for print the head with name, marking and date and
 * the page's number of all. Contrast as in the app's tokens.
 */
export const WRITTEN_STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #17191c; --quiet: #4a4f55; --line: #c9c5bc; --edge: #767676; --hit: #fff3b0; --focus: #ffdd00; }
@media (prefers-color-scheme: dark) { :root { --paper: #16181b; --ink: #eceae5; --quiet: #b4b8bd; --line: #3a3f45; --edge: #8b9097; --hit: #4d431c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.55 "Source Serif 4", Georgia, serif; }
main, .edge { max-width: 44rem; margin: 0 auto; padding: 12px 24px; }
.edge { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 24px; }
.edge, .quiet, figcaption, caption, th, td, search { font: 15px/1.45 "Source Sans 3", system-ui, "Segoe UI", sans-serif; }
.edge, .quiet, figcaption, caption, .standfirst { color: var(--quiet); }
header.edge { border-bottom: 1px solid var(--edge); } footer.edge { border-top: 1px solid var(--line); margin-top: 32px; }
h1 { font-size: 34px; line-height: 1.2; margin: 24px 0 4px; } .standfirst { margin: 0 0 20px; }
h2 { font-size: 22px; line-height: 1.3; margin: 32px 0 8px; } h3 { font-size: 18px; line-height: 1.35; margin: 22px 0 6px; }
p { margin: 0 0 10px; } li { margin: 0 0 6px; }
figure { margin: 14px 0; break-inside: avoid; } blockquote { margin: 0; border-left: 3px solid var(--ink); padding-left: 16px; } blockquote p { margin: 0; }
figcaption { padding-left: 19px; } .note { border: 1px solid var(--edge); padding: 10px 14px; margin: 0 0 16px; } .note p { margin: 0; }
.wide { overflow-x: auto; margin: 12px 0; } table { border-collapse: collapse; width: 100%; } caption { text-align: left; padding-bottom: 6px; }
th, td { text-align: left; vertical-align: top; padding: 6px 10px; border-bottom: 1px solid var(--line); } thead th { border-bottom-color: var(--edge); } th { font-weight: 600; }
search { display: block; border: 1px solid var(--line); padding: 12px 14px; margin-bottom: 20px; } search label { display: block; font-weight: 600; }
search input { font: inherit; width: 100%; min-height: 36px; padding: 4px 8px; border: 1px solid var(--edge); background: transparent; color: inherit; } search p { margin: 6px 0 0; }
search ol { margin: 4px 0 0; } a { color: inherit; } .hit { background: var(--hit); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; box-shadow: 0 0 0 1px var(--ink); }
@page { size: A4; margin: 22mm 22mm 20mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); } }
@media print { body { background: #fff; color: #000; font-size: 11pt; } main, .edge { max-width: none; padding: 0; } search { display: none; } h2, h3 { break-after: avoid; } tr, .note { break-inside: avoid; } thead { display: table-header-group; } .wide { overflow: visible; } }
`;
