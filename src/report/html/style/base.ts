/** Colours, faces and the frame. Every pair of text and ground has a contrast of 4.5 or more, in light and in dark. */
export const base = `
:root {
  color-scheme: light dark;
  --ground: #f3f2ee; --sheet: #ffffff; --ink: #1c1f24; --soft: #555b64; --line: #d8d6ce; --link: #1b4f86;
  --choice: #fff6d6; --ring: #1b4f86;
  --red: #a51d1d; --red-ground: #fbe9e7; --amber: #7a4b00; --amber-ground: #fdf0d5; --green: #1d6338; --green-ground: #e5f2e8;
  --blue: #1b4f86; --blue-ground: #e6eef7; --grey: #555b64; --grey-ground: #ecebe7;
  --lead: #1b4f86; --lead-ground: #e3edf9; --coordinating: #0b6361; --coordinating-ground: #e0f2f0;
  --action: #6b3a86; --action-ground: transparent; --deadline: #94400a; --deadline-ground: #fdebd3; --deliverable: #1d6338; --deliverable-ground: #e8f3e4;
  --f-done: #3f8a5c; --f-open: #3b74b0; --f-overdue: #b93131; --f-hatch: #f0b5ae; --f-none: #8d9198; --f-cancelled: #c9c7c0;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --serif: "Times New Roman", Times, "Liberation Serif", "Noto Serif", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #15171a; --sheet: #1e2125; --ink: #e7e6e2; --soft: #a9aeb6; --line: #383c42; --link: #9cc4ee;
    --choice: #3a3417; --ring: #9cc4ee;
    --red: #ffb0a6; --red-ground: #47201e; --amber: #f5cc85; --amber-ground: #413010; --green: #a0d8b1; --green-ground: #1d3826;
    --blue: #a9ccf2; --blue-ground: #1e324a; --grey: #b9bdc4; --grey-ground: #2c3035;
    --lead: #a9ccf2; --lead-ground: #1f3550; --coordinating: #8edad5; --coordinating-ground: #173b3a;
    --action: #dcb5f0; --deadline: #ffc58f; --deadline-ground: #4a2f12; --deliverable: #a0d8b1; --deliverable-ground: #1d3826;
    --f-done: #5aa97a; --f-open: #6ea3dc; --f-overdue: #e0655d; --f-hatch: #5a2421; --f-none: #8d9198; --f-cancelled: #50545b;
  }
}
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding: 6rem 0 4rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 var(--sans); overflow-wrap: break-word; }
h1, h2, h3, p, dl, dd, ol, ul, figure { margin: 0; padding: 0; }
ol, ul { list-style: none; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--ring); outline-offset: 2px; }
summary { cursor: pointer; }
kbd { font: 12px/1 var(--sans); padding: 1px 5px; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 3px; color: var(--soft); background: var(--sheet); }
table { border-collapse: collapse; }
.skip { position: absolute; left: -200vw; }
.skip:focus { left: 1rem; top: .5rem; z-index: 9; padding: .4rem .8rem; background: var(--sheet); }
.wide { overflow-x: auto; }
.nothing { padding: 1.5rem; color: var(--soft); }

.top { display: flex; flex-wrap: wrap; gap: .75rem 2rem; align-items: flex-end; padding: 1.1rem 1.5rem .9rem; border-bottom: 1px solid var(--line); background: var(--sheet); }
.names { flex: 1 1 24rem; min-width: 0; }
h1 { font: 600 1.45rem/1.25 var(--sans); letter-spacing: -.01em; }
.names .about { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; max-width: 60rem; }
.as { color: var(--soft); }
.figures { display: flex; flex-wrap: wrap; gap: .25rem 1.4rem; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dt { font-size: .8rem; line-height: 1.3; color: var(--soft); }
.figures dd { font-size: 1.45rem; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums; }
.figures .overdue dd { color: var(--red); }
.figures .soon dd { color: var(--amber); }
.figures .zero dd { color: var(--soft); font-weight: 400; }

.tools { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: flex-end; padding: .6rem 1.5rem .7rem; border-bottom: 1px solid var(--line); }
.tools label { font-size: .8rem; color: var(--soft); }
.tools .grow { flex: 1 1 13rem; }
.tools input[type=search], .tools select, .tools button { display: block; width: 100%; height: 2.2rem; margin-top: 2px; padding: 0 .55rem; font: 15px/1 var(--sans); color: var(--ink); background: var(--sheet); border: 1px solid #85888e; border-radius: 4px; }
.tools select { max-width: 13rem; }
.tools button { width: auto; cursor: pointer; }
.tools button:disabled { opacity: .55; cursor: default; }
.tools ::placeholder { color: var(--soft); opacity: 1; }
.help { position: relative; align-self: flex-end; line-height: 2.2rem; font-size: .9rem; color: var(--soft); }
.help .sheet { position: absolute; right: 0; top: 100%; z-index: 5; width: 21rem; padding: .9rem 1.1rem; background: var(--sheet); color: var(--ink); border: 1px solid var(--line); border-radius: 6px; box-shadow: 0 6px 24px #0003; line-height: 1.5; }
.help dl div { display: grid; grid-template-columns: 5rem 1fr; padding: .15rem 0; }
.help label { display: block; margin-top: .6rem; padding-top: .6rem; border-top: 1px solid var(--line); color: var(--ink); }
`
