/** Styles of the self-contained report page: calm, light and dark, printable. Contrast as in the app's tokens. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf7; --surface: #fff; --ink: #17191c; --quiet: #565b61; --line: #dcd9d2;
  --focus: #ffdd00; --practice: #1d70b8; --family: #8a4b08; --child: #6b2c91; --system: #00703c; }
@media (prefers-color-scheme: dark) { :root { --paper: #16181b; --surface: #1d2024; --ink: #eceae5; --quiet: #a9adb3; --line: #34383e;
  --practice: #7fb9ec; --family: #e2a96c; --child: #cba4e8; --system: #7fca9e; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 "Atkinson Hyperlegible Next", system-ui, "Segoe UI", sans-serif; }
main, footer { max-width: 60rem; margin: 0 auto; padding: 24px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 12px; }
h2 { font-size: 18px; margin: 32px 0 8px; }
figure { margin: 0; }
.finding { font: 22px/1.4 "Source Serif 4", Georgia, serif; max-width: 34em; margin: 0 0 24px; }
.quiet { color: var(--quiet); font-size: 13px; margin: 4px 0; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 12px 24px; border-top: 1px solid var(--line); padding-top: 12px; margin: 0 0 16px; }
.facts dt { color: var(--quiet); font-size: 13px; } .facts dd { margin: 0; }
.caution { border-left: 4px solid var(--ink); padding: 4px 0 4px 12px; max-width: 44em; }
svg { width: 100%; height: auto; }
svg text { fill: var(--ink); font-size: 12px; } svg .tick { fill: var(--quiet); }
.grid { stroke: var(--line); } .interval { stroke: var(--ink); stroke-width: 1.5; } .interval.pale { stroke: var(--paper); }
.key { margin-left: 16px; } .key::before { content: ""; display: inline-block; width: 12px; height: 12px; margin-right: 6px; background: var(--g); vertical-align: -1px; }
.g-practice { --g: var(--practice); } .g-family { --g: var(--family); } .g-child { --g: var(--child); } .g-system { --g: var(--system); }
rect.concern { fill: var(--g); } rect.good { fill: var(--paper); stroke: var(--g); stroke-width: 1.5; }
.wide { overflow-x: auto; } .wide:focus { outline: 3px solid var(--focus); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; background: var(--surface); font-size: 13px; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--quiet); padding: 0 0 8px; }
th, td { text-align: left; padding: 6px 10px; border-bottom: 1px solid var(--line); vertical-align: top; }
td { white-space: nowrap; } thead th { font-weight: 600; border-bottom-color: var(--quiet); }
tbody tr[class] th { border-left: 4px solid var(--g); font-weight: 500; }
@media print { body { background: #fff; } main { max-width: none; padding: 0; } tr, figure { break-inside: avoid; } thead { display: table-header-group; } }
`;
