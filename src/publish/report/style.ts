// The style of the report, used by the published file and the local page. Fonts are those of the reader's machine.

export const lightColours = `
  --paper: #fbfaf6; --raised: #f3f1ea; --ink: #1c1c1a; --quiet: #5b5b54; --rule: #d8d4c8; --accent: #1d5166;
  --notice: #f4e9cc; --notice-ink: #3f3108;
  --chart-bar: #2c5566; --chart-ink: #1c1c1a; --chart-muted: #63635d; --chart-rule: #dcd8cd; --chart-shade: #efece3;
`;

export const darkColours = `
  --paper: #15171a; --raised: #1d2024; --ink: #e9e7e1; --quiet: #a9a79f; --rule: #373a3f; --accent: #93c7d9;
  --notice: #3a3117; --notice-ink: #f3e6be;
  --chart-bar: #7fb3c6; --chart-ink: #e9e7e1; --chart-muted: #a9a79f; --chart-rule: #373a3f; --chart-shade: #23272b;
`;

export const reportStyle = `
:root {
  color-scheme: light dark;
  ${lightColours.trim()}
  --chart-paper: var(--paper);
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", "PT Serif", Georgia, serif;
  --sans: system-ui, "Segoe UI", "Noto Sans", "PT Sans", Helvetica, Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    ${darkColours.trim()}
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif);
  font-variant-numeric: lining-nums; overflow-wrap: break-word; }
.report { max-width: 56rem; margin: 0 auto; padding: 2.5rem clamp(1rem, 4vw, 2.5rem) 4rem; }
h1 { font-size: clamp(1.9rem, 1.3rem + 2.6vw, 3rem); line-height: 1.12; font-weight: 600; letter-spacing: -0.012em;
  margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.45rem; line-height: 1.25; font-weight: 600; margin: 0 0 0.9rem; }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 1.6rem 0 0.4rem; }
h4 { font: 600 0.8125rem/1.4 var(--sans); color: var(--quiet); margin: 1.1rem 0 0.25rem; }
p, ul, ol { margin: 0 0 0.8rem; max-width: 42rem; }
ul, ol { padding-left: 1.2rem; }
section { margin-top: 3.25rem; padding-top: 1.4rem; border-top: 1px solid var(--rule); }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:focus-visible, summary:focus-visible, button:focus-visible, [tabindex]:focus-visible {
  outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
code { font: 0.85em/1.4 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
.quiet { display: block; font: 600 0.8125rem/1.4 var(--sans); color: var(--quiet); margin-bottom: 0.35rem; }
.notice { max-width: none; margin: 0 0 2rem; padding: 0.65rem 1rem; background: var(--notice); color: var(--notice-ink);
  border-left: 4px solid currentColor; font: 600 0.9375rem/1.45 var(--sans); }
.question { font-size: 1.2rem; line-height: 1.5; max-width: 38rem; }
.note { font: 0.84375rem/1.5 var(--sans); color: var(--quiet); }
.reason { font: italic 0.9375rem/1.5 var(--serif); color: var(--quiet); }
.void { color: var(--quiet); }

.headline { border-top: 2px solid var(--ink); margin-top: 2.25rem; }
.lead h3 { margin: 0; font-size: 1.2rem; font-weight: 400; }
.value { margin: 0.1rem 0 0; font-variant-numeric: lining-nums tabular-nums; }
.value a { color: inherit; text-decoration: none; }
.value a:hover { color: var(--accent); text-decoration: underline; }
.lead .value a { font-size: clamp(3.4rem, 2.2rem + 6vw, 5.25rem); line-height: 1.05; font-weight: 600;
  letter-spacing: -0.02em; }
.lead .value a.withheld, .card .value a.withheld { font-size: 1.35rem; font-style: italic; font-weight: 400;
  letter-spacing: 0; }
.unit { color: var(--quiet); }
.interval { margin: 0.1rem 0 0.5rem; color: var(--quiet); font: 0.84375rem/1.5 var(--sans); }
.interval .bounds { color: var(--ink); font-weight: 600; font-size: 0.9375rem;
  font-variant-numeric: tabular-nums; }
.assumptions { list-style: none; padding: 0; margin: 0.4rem 0 0; font-size: 0.9375rem; line-height: 1.5; }
.assumptions li { padding-left: 1.1rem; text-indent: -1.1rem; }
.assumptions li::before { content: "if"; content: "▸" / ""; display: inline-block; width: 1.1rem; text-indent: 0;
  color: var(--quiet); font-size: 0.75em; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr)); gap: 0 2.5rem;
  margin-top: 1.75rem; }
.card { border-top: 1px solid var(--rule); padding: 0.9rem 0 1.3rem; }
.card h3 { margin: 0; font-size: 1rem; font-weight: 400; }
.card .value a { font-size: 2.1rem; line-height: 1.2; font-weight: 600; }
.figure { position: relative; }
.badge { display: inline-flex; align-items: center; gap: 0.35em; padding: 0.06rem 0.5rem 0.06rem 0.4rem;
  border: 1px solid currentColor; border-radius: 2px; color: var(--accent); background: var(--paper);
  font: 600 0.75rem/1.5 var(--sans); vertical-align: 0.12em; white-space: nowrap; margin-left: 0.3rem; }
.badge svg { fill: none; stroke: currentColor; stroke-width: 1.5; }
.badge-estimated { border-style: dashed; }
.badge-linked { border-radius: 1em; }
.badge-cited { border-width: 0 0 0 3px; }
.badge-scenario { border-style: dotted; }

.wide { overflow-x: auto; margin: 0 0 0.9rem; }
table { border-collapse: collapse; width: 100%; font: 0.90625rem/1.4 var(--sans); font-variant-numeric: tabular-nums; }
table.narrow { max-width: 38rem; }
caption { text-align: left; font: 600 1.05rem/1.4 var(--serif); padding: 0.6rem 0; }
th, td { text-align: left; vertical-align: baseline; padding: 0.5rem 0.9rem 0.5rem 0; font-weight: 400;
  border-bottom: 1px solid var(--rule); }
th:last-child, td:last-child { padding-right: 0.2rem; }
thead th { font-weight: 600; font-size: 0.8125rem; color: var(--quiet); border-bottom: 1.5px solid var(--ink);
  vertical-align: bottom; }
tbody th { min-width: 9rem; }
.beside { color: var(--quiet); }
thead .badge { display: flex; width: max-content; margin: 0.3rem 0 0; }
thead .amount .badge { margin-left: auto; }
.note > .badge:first-child { margin-left: 0; }
.indent-1 { padding-left: 1.1rem; }
.indent-2 { padding-left: 2.2rem; }
.indent-3 { padding-left: 3.3rem; }
.indent-4 { padding-left: 4.4rem; }
.role { min-width: 7.5rem; }
th::first-letter, .figure h3::first-letter, .entry-label::first-letter, .panel h2::first-letter {
  text-transform: uppercase; }
.amount { text-align: right; white-space: nowrap; }
thead .amount { white-space: normal; }
table + .note { margin-top: 0.5rem; }
.amount a { color: var(--ink); text-decoration-color: var(--rule); }
.amount a:hover { color: var(--accent); text-decoration-color: currentColor; }
.withheld { font-style: italic; color: var(--quiet); }
.amount a.withheld { color: var(--quiet); text-decoration-style: dotted; }
.under { display: block; font-size: 0.8125rem; line-height: 1.4; color: var(--quiet); }

.chart { margin: 0 0 1rem; }
.chart figcaption { font: 600 1.05rem/1.4 var(--serif); padding-bottom: 0.5rem; }
.drawing { overflow-x: auto; color: var(--ink); }
.drawing svg { display: block; max-width: 100%; min-width: 34rem; height: auto; }
.breakdown { margin-top: 2.25rem; }
.breakdown h3 { margin: 0 0 0.5rem; }

details > summary { cursor: pointer; }
.folded > summary, .method summary { font: 0.875rem/1.5 var(--sans); color: var(--accent); margin-bottom: 0.6rem; }
.group { margin-bottom: 0.9rem; }
.group > summary { font-weight: 600; padding: 0.3rem 0; }
.group > summary small { font: 0.8125rem var(--sans); color: var(--quiet); }
.entry { border-bottom: 1px solid var(--rule); }
.entry > summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.15rem 0.9rem; padding: 0.5rem 0;
  list-style: none; font: 0.90625rem/1.45 var(--sans); }
.entry > summary::-webkit-details-marker { display: none; }
.entry > summary::before { content: "+"; content: "+" / ""; width: 0.7rem; color: var(--accent); font-weight: 600; }
.entry[open] > summary::before { content: "−"; content: "−" / ""; }
.entry-label { flex: 1 1 13rem; }
.entry-value { font-weight: 600; font-variant-numeric: tabular-nums; text-align: right; }
.entry-value.withheld { font-weight: 400; }
.entry-value small { font-weight: 400; font-size: 0.8125rem; color: var(--quiet); }
.anchor { padding: 0 0 1.4rem 1.6rem; scroll-margin-top: 4rem; }
.anchor:target { border-left: 3px solid var(--accent); padding-left: calc(1.6rem - 3px); }
.identifier { font: 0.8125rem/1.5 var(--sans); color: var(--quiet); margin: 0; }
.lineage { font-size: 1rem; line-height: 1.5; }
.lineage p, .lineage ul { margin: 0; }
.files { list-style: none; padding: 0; }
.files li { margin-bottom: 0.4rem; }
.files.of-lists { max-width: none; font: 0.90625rem/1.5 var(--sans); margin-top: 1.2rem; }
.hash { display: block; color: var(--quiet); overflow-wrap: anywhere; }
.quote { user-select: all; font-style: italic; }

.findings dt { font-weight: 600; margin-top: 1rem; }
.findings dd { margin: 0.3rem 0 0.8rem; }
.findings p { margin: 0; }
.next { color: var(--quiet); }
.places { font: 0.84375rem/1.5 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
blockquote.audited { margin: 0 0 1rem; padding: 0.2rem 0 0.2rem 1rem; border-left: 3px solid var(--rule); }
mark { background: none; color: inherit; }
mark a { text-decoration-style: double; }
.incidents { list-style: none; padding: 0; max-width: none; }
.incidents li { display: grid; grid-template-columns: 13rem 1fr; gap: 0.2rem 1.2rem; padding: 0.55rem 0;
  border-bottom: 1px solid var(--rule); }
.when { font: 600 0.875rem/1.7 var(--sans); font-variant-numeric: tabular-nums; }
.legend { list-style: none; padding: 0; font-size: 0.9375rem; }
.legend li { margin-bottom: 0.35rem; }
footer { margin-top: 3rem; font: 0.84375rem/1.5 var(--sans); color: var(--quiet); }
@media (max-width: 36rem) {
  body { font-size: 1rem; }
  .incidents li { grid-template-columns: 1fr; }
  section { margin-top: 2.4rem; }
}
.printed { display: none; }
@media print {
  :root { color-scheme: light; --paper: #fff; --raised: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --accent: #000;
    --notice: #fff; --notice-ink: #000; --chart-bar: #333; --chart-ink: #000; --chart-muted: #555; --chart-rule: #ccc;
    --chart-shade: #eee; }
  @page { margin: 18mm 16mm; }
  body { font-size: 10pt; }
  .report { max-width: none; padding: 0; }
  .wide, .drawing { overflow: visible; }
  .drawing svg { min-width: 0; }
  h2, h3, h4, caption { break-after: avoid; }
  tr, .card, .chart, .incidents li, .lead { break-inside: avoid; }
  .entry > summary { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .repeats, .folded > summary, .group > summary::marker { display: none; }
  .group > summary { break-after: avoid; }
  th, td { padding-top: 0.25rem; padding-bottom: 0.25rem; }
  table { font-size: 8.5pt; }
  .drawing svg { max-height: 70mm; }
  .breakdown, h3 { margin-top: 1rem; }
  .group { margin-bottom: 0.2rem; }
  p, li { line-height: 1.4; }
  #figures { columns: 2; column-gap: 8mm; }
  #figures > h2 { column-span: all; }
  .entry > summary { padding: 0.2rem 0 0; font-size: 7.5pt; line-height: 1.3; }
  .entry .badge { border: 0; padding: 0; font-size: 7pt; }
  .group > summary { font-size: 9.5pt; }
  .entry > summary::before { content: none; }
  .anchor, .anchor:target { padding: 0 0 0.2rem; border: 0; }
  .entry:has(+ .same) { border-bottom: 0; }
  .lineage { font-size: 7pt; line-height: 1.3; }
  .lineage h4, .lineage p, .lineage ul, .lineage li { display: inline; padding: 0; }
  .lineage h4 { font-size: 7pt; margin: 0; }
  .lineage h4::after { content: ": "; }
  .lineage h4 + *::after { content: " "; }
  .lineage li + li::before { content: " · "; }
  .lineage .reason { font: inherit; font-style: italic; }
  .lineage .reason::after { content: " "; }
  .lineage .hash, .lineage .quote, .lineage h4:has(+ .quote), .entry .identifier, #figures > .note:not(.printed), .same > .anchor { display: none; }
  .printed { display: block; column-span: all; }
  .entry-value small, .group > summary small { font-size: inherit; }
  section { margin-top: 1.2rem; padding-top: 0.8rem; }
  #figures { break-before: page; }
  a { color: inherit; text-decoration: none; }
}
`;
