/** Telephones: one column, the text below the list, and a bar to go from one to the other. */
export const narrow = `
@media (max-width: 63.99rem) {
  .top, .charts, .tools { padding-left: 1rem; padding-right: 1rem; }
  .pane { padding: .9rem 1rem 2rem; }
  .names { flex-basis: 100%; }
  .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(5.2rem, 1fr)); gap: .5rem .8rem; width: 100%; }
  .figs { grid-template-columns: minmax(0, 1fr); }
  .tools { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .tools .grow { grid-column: 1 / -1; }
  .tools select { max-width: none; }
  .tools kbd { display: none; }
  .help .sheet { width: min(21rem, calc(100vw - 2rem)); }
  .paper { padding: 1rem 1rem 2rem; }
  .split { padding-bottom: 3.2rem; }
  .jump { position: fixed; left: 0; right: 0; bottom: 0; z-index: 4; display: grid; grid-template-columns: 1fr 1fr; background: var(--sheet); border-top: 1px solid var(--line); }
  .jump a { padding: .8rem; text-align: center; font-weight: 600; text-decoration: none; }
  .jump a + a { border-left: 1px solid var(--line); }
}
`

/** On paper: what is shown, as rows, then the texts that are open; the marks keep their lines without colour. */
export const print = `
@media print {
  :root { color-scheme: light; --ground: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #999; --choice: #fff; --ring: #444; --link: #000; }
  @page { size: A4; margin: 18mm 15mm; }
  body, .split { display: block; height: auto; padding: 0; font-size: 10pt; }
  .tools, .jump, .skip, .data, .charts > summary { display: none !important; }
  .top, .charts, .pane { padding-left: 0; padding-right: 0; }
  .split > main, .split .pane { display: block; overflow: visible; border: 0; }
  .split > .charts { max-height: none; overflow: visible; }
  .figures { display: flex; flex-wrap: nowrap; gap: 1rem; }
  .figures dt { font-size: 8pt; }
  .doc > summary { list-style: none; padding-left: 0; }
  .tasks { display: block; border-top: 1px solid #999; }
  .task { content-visibility: visible; break-inside: avoid; border-width: 0 0 1px; border-radius: 0; padding: .35rem 0; box-shadow: none !important; }
  .badge, .figures dd { color: #000 !important; background: none !important; }
  .badge { border: 1px solid #999; line-height: 1.3; }
  .doc { border: 0; break-before: page; }
  .doc:not([open]) { display: none; }
  .paper { max-width: none; padding: 0; font-size: 11pt; }
  .ref { color: #000; background: none; border: 1px solid #000; }
  mark, mark.s.on { color: #000 !important; background: none !important; outline: 0; }
  svg, .ref { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
