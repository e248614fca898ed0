/** The list of tasks: sheets beside a text, rows of a table where there is none. */
export const register = `
.pane { padding: .9rem 1.5rem 2rem; }
.pane > h2 { display: inline-block; margin-right: .8rem; font-size: 1.05rem; }
.shown { display: inline; color: var(--soft); font-variant-numeric: tabular-nums; }
.tasks { display: grid; gap: .6rem; margin-top: .7rem; }
.task { position: relative; display: grid; grid-template-columns: 2.6rem minmax(0, 1fr); gap: .25rem .3rem; padding: .65rem .9rem .6rem 0; background: var(--sheet); border: 1px solid var(--line); border-left: 4px solid var(--grey); border-radius: 4px; content-visibility: auto; contain-intrinsic-size: auto 9.5rem; scroll-margin: .5rem; }
.task > * { grid-column: 2; min-width: 0; }
.task > .no { grid-column: 1; grid-row: 1 / span 5; justify-self: center; align-self: start; min-width: 1.9rem; padding: 0 .2rem; text-align: center; font-weight: 600; line-height: 1.6rem; font-variant-numeric: tabular-nums; border-radius: 3px; }
.task[data-s=overdue] { border-left-color: var(--f-overdue); }
.task[data-s=in-time] { border-left-color: var(--f-open); }
.task[data-soon] { border-left-color: #d08a00; }
.task[data-s^=done] { border-left-color: var(--f-done); }
.task[data-s=cancelled] .text { text-decoration: line-through; text-decoration-color: var(--soft); }
.task[aria-current], .task:target { background: var(--choice); border-color: var(--ring); box-shadow: 0 0 0 1px var(--ring); }
.js .task { cursor: pointer; }
.js .task:hover { border-color: var(--soft); }
.when { display: flex; gap: .1rem .7rem; align-items: baseline; justify-content: space-between; line-height: 1.6rem; }
.due b { font-variant-numeric: tabular-nums; }
.words { color: var(--soft); }
.badge { padding: 0 .5rem; font-size: .85rem; line-height: 1.5rem; border-radius: 3px; color: var(--grey); background: var(--grey-ground); white-space: nowrap; }
.badge.overdue { color: var(--red); background: var(--red-ground); font-weight: 600; }
.badge.soon { color: var(--amber); background: var(--amber-ground); font-weight: 600; }
.badge.in-time { color: var(--blue); background: var(--blue-ground); }
.badge.done-in-time, .badge.done-late { color: var(--green); background: var(--green-ground); }
.task dl { display: grid; gap: .1rem; margin-top: .15rem; }
.task dl div { display: grid; grid-template-columns: 6.2rem minmax(0, 1fr); gap: .4rem; }
.task dt, .where { color: var(--soft); font-size: .87rem; line-height: 1.5rem; }
.task .lead dd { font-weight: 600; }
.notes { margin-top: 1.2rem; font-size: .87rem; color: var(--soft); }
@media (min-width: 64rem) {
  .alone .task { grid-template-columns: 3rem minmax(0, 5fr) minmax(0, 4fr) minmax(0, 3fr); grid-template-rows: auto 1fr; column-gap: 1.2rem; contain-intrinsic-size: auto 5rem; }
  .alone .tools { position: sticky; top: 0; z-index: 3; background: var(--ground); }
  .alone .task > .no { grid-row: 1 / span 2; }
  .alone .task > .text { grid-area: 1 / 2; }
  .alone .task > .where { grid-area: 2 / 2; }
  .alone .task > dl { grid-area: 1 / 3 / span 2; align-content: start; margin-top: 0; }
  .alone .task > .when { grid-area: 1 / 4 / span 2; }
}
`
