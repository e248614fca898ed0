/** The documents' texts and their marks, each told by its line as well as by its colour. */
export const documents = `
.legend { display: inline-flex; flex-wrap: wrap; gap: .2rem 1rem; font: 1rem/1.5 var(--serif); }
.doc { margin-top: .7rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 4px; }
.doc > summary { padding: .6rem 1rem; }
.doc > summary h3 { display: inline; font-size: 1rem; }
.doc > summary .count { margin-left: .7rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.doc > summary .late { margin-left: .7rem; color: var(--red); font-weight: 600; }
.doc > summary .about { display: block; margin-left: 1.05rem; color: var(--soft); font-size: .9rem; }
.doc[open] > summary { border-bottom: 1px solid var(--line); }
.paper { max-width: 44rem; margin: 0 auto; padding: 1.4rem 2.2rem 2.4rem; font: 1.13rem/1.6 var(--serif); }
.paper p { margin: 0 0 .7em; }
.paper .heading { font-weight: 700; }
.paper p.opening:not(.laid) { text-align: center; text-wrap: balance; margin-bottom: .25em; }
.paper .opening + p:not(.opening) { margin-top: 1.2em; }
.paper .laid { white-space: pre-wrap; }
.paper table { margin: 0 0 .9em; width: 100%; font-size: .95em; line-height: 1.4; }
.paper td, .paper th { padding: .3rem .5rem; border: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: inherit; min-width: 2.2rem; }
.paper .opening td, .paper .opening th { border: 0; text-align: center; }
.paper th { font-weight: 700; }
mark { color: inherit; background: none; text-decoration-line: underline; text-decoration-skip-ink: none; text-decoration-thickness: 2px; text-underline-offset: 3px; }
mark.lead { color: var(--lead); background: var(--lead-ground); text-decoration-color: var(--lead); text-decoration-style: solid; }
mark.coordinating { color: var(--coordinating); background: var(--coordinating-ground); text-decoration-color: var(--coordinating); text-decoration-style: dashed; }
mark.action { color: var(--action); text-decoration-color: var(--action); text-decoration-style: dotted; text-underline-offset: 5px; }
mark.deadline { color: var(--deadline); background: var(--deadline-ground); text-decoration-color: var(--deadline); text-decoration-style: double; }
mark.deliverable { color: var(--deliverable); background: var(--deliverable-ground); text-decoration-color: var(--deliverable); text-decoration-style: wavy; text-decoration-thickness: 1px; }
.s { scroll-margin: 4.5rem; }
.js .s { cursor: pointer; }
.s.on { background: var(--choice); box-shadow: 0 .12em 0 .12em var(--choice), 0 -.12em 0 .12em var(--choice); }
mark.s.on { outline: 1px solid currentColor; border-radius: 2px; box-shadow: none; }
.ref.on { outline: 2px solid var(--ring); outline-offset: 2px; }
.ref { display: inline-block; min-width: 1.35em; margin-right: .35em; padding: 0 .3em; font: 600 .72em/1.5 var(--sans); text-align: center; text-decoration: none; vertical-align: .18em; color: var(--sheet); background: var(--link); border-radius: 3px; scroll-margin: 4.5rem; }
.ref:hover { text-decoration: underline; }
.jump { display: none; }
@media (min-width: 64rem) {
  .split { display: grid; grid-template-rows: auto auto auto minmax(26rem, 1fr); height: 100vh; }
  .split > .skip:focus { position: fixed; }
  .split > main { grid-row: 4; display: grid; grid-template-columns: minmax(0, 11fr) minmax(0, 10fr); min-height: 0; }
  .split > .top { grid-row: 1; } .split > .charts { grid-row: 2; max-height: 55vh; overflow-y: auto; } .split > .tools { grid-row: 3; }
  .split .pane { overflow-y: auto; min-height: 0; grid-row: 1; }
  #documents { grid-column: 1; padding-right: .9rem; }
  .split #register { grid-column: 2; padding-left: .9rem; border-left: 1px solid var(--line); }
  .pane:focus-visible { outline-offset: -3px; }
}
`
