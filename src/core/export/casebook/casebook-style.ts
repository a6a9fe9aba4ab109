/**
 * Styles of the casebook: calm, light and dark, printable. Contrast as in the app's tokens. What is gone to keeps clear of the
 * search by its own margin: with padding of the window, the page would scroll at every key typed into the search.
 */
export const CASEBOOK_STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf7; --surface: #fff; --ink: #17191c; --quiet: #565b61; --line: #dcd9d2;
  --mark: #ffe9a8; --other: #d9e8f6; --link: #1d5a91; --focus: #ffdd00; }
@media (prefers-color-scheme: dark) { :root { --paper: #16181b; --surface: #1d2024; --ink: #eceae5; --quiet: #a9adb3; --line: #34383e;
  --mark: #6b5410; --other: #1f4263; --link: #9ccaf3; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, "Segoe UI", sans-serif; }
header, main, footer { max-width: 52rem; margin: 0 auto; padding: 24px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 8px; } h2 { font-size: 20px; margin: 32px 0 8px; } h3 { font-size: 16px; margin: 20px 0 4px; }
a { color: var(--link); }
.quiet { color: var(--quiet); font-size: 14px; margin: 4px 0; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 8px 24px; border-top: 1px solid var(--line); padding-top: 12px; margin: 12px 0; }
.facts dt { color: var(--quiet); font-size: 14px; } .facts dd { margin: 0; }
.caution { border-left: 4px solid var(--ink); padding: 4px 0 4px 12px; }
.find { position: sticky; top: 0; background: var(--paper); border-bottom: 1px solid var(--line); padding: 12px 0; z-index: 1; }
.find label { font-weight: 600; display: block; }
.find input { font: inherit; width: 100%; min-height: 44px; padding: 8px 12px; border: 2px solid var(--quiet); background: var(--surface); color: var(--ink); border-radius: 2px; }
.ways { display: flex; flex-wrap: wrap; gap: 6px; margin: 8px 0 0; padding: 0; list-style: none; }
.ways button { font: inherit; font-size: 14px; min-height: 32px; padding: 2px 10px; border: 1px solid var(--quiet); border-radius: 16px; background: var(--other); color: var(--ink); cursor: pointer; }
.ways button[aria-pressed="false"] { background: var(--surface); text-decoration: line-through; color: var(--quiet); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 5px var(--ink); }
article { background: var(--surface); border: 1px solid var(--line); padding: 12px 16px; margin: 8px 0; }
article p { margin: 0; white-space: pre-line; overflow-wrap: anywhere; font: 17px/1.55 Georgia, "Times New Roman", serif; }
article footer { padding: 6px 0 0; max-width: none; margin: 0; color: var(--quiet); font-size: 14px; }
mark { background: var(--mark); color: inherit; } mark.other { background: var(--other); }
.more { font: inherit; min-height: 44px; padding: 8px 16px; border: 2px solid var(--quiet); background: var(--surface); color: var(--ink); cursor: pointer; }
#passages, article, .hits a, .more { scroll-margin-top: calc(var(--bar, 0px) + 8px); }
@media (max-width: 40rem) { .ways { max-height: 6rem; overflow-y: auto; padding: 6px; } }
@media (max-height: 30rem) { .find { position: static; } #passages, article, .hits a, .more { scroll-margin-top: 8px; } }
ol.hits { list-style: none; padding: 0; margin: 0; }
[hidden] { display: none; }
.skip { position: absolute; left: -999px; } .skip:focus { position: static; }
@media print { body { background: #fff; color: #000; } header, main, footer { max-width: none; padding: 0; } .find, .skip { display: none; }
  article { border: 0; border-left: 2px solid #999; break-inside: avoid; } mark { background: none; text-decoration: underline; } h2, h3 { break-after: avoid; } }
`;
