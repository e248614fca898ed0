/** The charts. Overdue is hatched, and every bar carries its number, so that nothing is told by colour alone. */
export const figures = `
.charts { padding: .45rem 1.5rem; border-bottom: 1px solid var(--line); }
.charts > summary { font-weight: 600; }
.charts .defs { position: absolute; width: 0; height: 0; }
.key { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin: .3rem 0 .5rem; font-size: .85rem; color: var(--soft); }
.key svg { vertical-align: -1px; }
.figs { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem 2.5rem; padding-bottom: .5rem; }
figcaption { font-weight: 600; font-size: .9rem; margin-bottom: .35rem; }
figure svg { display: block; overflow: visible; }
figure text { fill: var(--ink); font: 12.5px var(--sans); }
.months text { text-anchor: middle; font-variant-numeric: tabular-nums; }
.months .year { fill: var(--soft); text-anchor: start; }
.months .end { text-anchor: end; }
.months .now { font-weight: 700; text-decoration: underline; text-underline-offset: 3px; }
.months .value { font-weight: 600; }
.leads .end { text-anchor: end; font-weight: 600; font-variant-numeric: tabular-nums; }
.axis { stroke: var(--soft); stroke-width: 1; }
.f-done { fill: var(--f-done); } .f-open { fill: var(--f-open); } .f-overdue { fill: url(#hatch); stroke: var(--f-overdue); }
.f-none { fill: var(--f-none); } .f-cancelled { fill: var(--f-cancelled); }
.hatch-ground { fill: var(--f-overdue); } .hatch-line { fill: var(--f-hatch); }
.rest { font-size: .85rem; color: var(--soft); }
.data { margin-top: .4rem; font-size: .85rem; }
.data summary { color: var(--soft); }
.data table { margin: .4rem 0; font-variant-numeric: tabular-nums; }
.data th, .data td { padding: .15rem .7rem .15rem 0; border-bottom: 1px solid var(--line); text-align: right; vertical-align: top; font-weight: 400; }
.data th:first-child { text-align: left; min-width: 9rem; }
.data thead th { color: var(--soft); }
`
