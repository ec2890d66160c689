/** One style sheet for screen and paper: system fonts, AA contrast, nothing loaded from anywhere. */
export const PAGE_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1rem; color: #1a1a1a; background: #fff; line-height: 1.7;
  font-family: "BIZ UDPGothic", "Yu Gothic UI", "Hiragino Sans", "Noto Sans JP", sans-serif; overflow-wrap: anywhere; }
a { color: #0b4fa8; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid #0b4fa8; outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
h1 { font-size: 1.6rem; line-height: 1.4; }
h2 { font-size: 1.3rem; margin-top: 2.5rem; padding-bottom: .2rem; border-bottom: 3px solid #1f4e79; }
h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: bold; padding: .3rem 0; }
th, td { border: 1px solid #767676; padding: .3rem .5rem; text-align: left; vertical-align: top; }
thead th { background: #e8eef5; }
tbody th { font-weight: normal; }
td.number { text-align: right; overflow-wrap: normal; font-variant-numeric: tabular-nums; }
.totals th, .items thead th { overflow-wrap: normal; word-break: keep-all; }
.items td:first-child { white-space: nowrap; }
dl { display: grid; grid-template-columns: minmax(7rem, 12rem) 1fr; margin: 0; border-top: 1px solid #767676; }
dt, dd { margin: 0; padding: .3rem .5rem; border-bottom: 1px solid #767676; }
dt { background: #e8eef5; }
.note { font-size: .95rem; }
@media (max-width: 40rem) {
  dl { grid-template-columns: 1fr; }
  dt { border-bottom: 0; }
  h1 { font-size: 1.3rem; }
  .totals { font-size: .85rem; }
  .totals th, .totals td { padding: .25rem; }
}
@media print {
  @page { size: A4; margin: 15mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .skip, .files, nav { display: none; }
  a { color: inherit; text-decoration: none; }
  .scroll { overflow: visible; }
  h2, h3 { break-after: avoid; }
  tr, dt, .item h3 + dl > dd { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
