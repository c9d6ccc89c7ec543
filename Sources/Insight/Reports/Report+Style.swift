extension Report {
  /// The page's style: colours by the reader's choice, and paper.
  ///
  /// What it says of paper stands last, so that nothing said before goes over it.
  ///
  /// Every pair of ink and ground has a contrast of 4.5 or more (WCAG 2.2, 1.4.3), shaded cells too.
  static let style = """
    :root { color-scheme: light dark;
      --paper: #ffffff; --ink: #1c2024; --soft: #5b646d; --rule: #d5dade;
      --bar: #2f6db3; --bar2: #8a5a00; --alarm: #b3261e;
      --s1: #e3edf8; --s2: #c8ddf2; --s3: #a9caea; --s4: #86b4e0; --s5: #649fd6; }
    @media (prefers-color-scheme: dark) { :root {
      --paper: #15181b; --ink: #e8eaed; --soft: #a3adb6; --rule: #3a4148;
      --bar: #6ea8e6; --bar2: #e0b35c; --alarm: #ff8a80;
      --s1: #1b2937; --s2: #203952; --s3: #264a6e; --s4: #2b5a89; --s5: #306aa3; } }
    * { box-sizing: border-box; }
    body { background: var(--paper); color: var(--ink); margin: 0 auto; max-width: 75rem;
      padding: 1.5rem; font: 16px/1.5 system-ui, "Liberation Sans", "DejaVu Sans", sans-serif; }
    h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .5rem; }
    h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-top: 1px solid var(--rule);
      padding-top: 1rem; }
    p { margin: .3rem 0; max-width: 46rem; } .lead { color: var(--soft); }
    .pair { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start;
      margin-top: .8rem; }
    .stack { margin-top: .8rem; } .stack figure { max-width: 42rem; margin-bottom: 1rem; }
    figcaption { color: var(--soft); font-size: .85rem; }
    figure { margin: 0; flex: 1 1 26rem; min-width: 0; } svg { width: 100%; height: auto; }
    .table { flex: 1 1 24rem; min-width: 0; overflow-x: auto; }
    table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    th, td { padding: .25rem .6rem; text-align: left; border-bottom: 1px solid var(--rule);
      vertical-align: top; }
    th { font-weight: 600; } tbody th { font-weight: 400; }
    .n { text-align: right; } td.n { white-space: nowrap; }
    td.w { min-width: 18rem; }
    thead th { vertical-align: bottom; }
    .s1 { background: var(--s1); } .s2 { background: var(--s2); } .s3 { background: var(--s3); }
    .s4 { background: var(--s4); } .s5 { background: var(--s5); }
    svg text { fill: var(--ink); font: 13px system-ui, "Liberation Sans", sans-serif; }
    svg .soft { fill: var(--soft); } svg .end { text-anchor: end; }
    svg .middle { text-anchor: middle; }
    svg .bar { fill: var(--bar); } svg .alarm { fill: var(--alarm); }
    svg .rule { stroke: var(--rule); fill: none; }
    svg .line0, svg .line1 { fill: none; stroke-width: 2.5; stroke: var(--bar); }
    svg .line1 { stroke: var(--bar2); stroke-dasharray: 6 4; }
    @media print { :root { color-scheme: light;
      --paper: #ffffff; --ink: #000000; --soft: #333333; --rule: #999999;
      --bar: #444444; --bar2: #888888; --alarm: #000000;
      --s1: #f2f2f2; --s2: #e4e4e4; --s3: #d4d4d4; --s4: #c2c2c2; --s5: #b0b0b0; }
      body { font-size: 10pt; max-width: none; padding: 0; }
      h1 { font-size: 16pt; } h2 { font-size: 12pt; margin-top: 1rem; padding-top: .5rem; }
      td, th { padding: .12rem .4rem; } td.w { min-width: 0; }
      .stack table { font-size: 7.5pt; } .stack td, .stack th { padding: .12rem .2rem; }
      figure { break-inside: avoid; } h2 { break-after: avoid; }
      thead { display: table-header-group; } tr { break-inside: avoid; }
      td, th { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }

    """
}
