import AppraisalCore

/// The look of HTML reports.
///
/// The sheet holds no “<” and no “&”, so that the document stays well-formed XML.
enum HTMLStylesheet {
  /// The look on a screen, light or dark as the reader's system asks.
  static let screen = """
    :root {
      color-scheme: light dark;
      --page: #ffffff; --ink: #1b1f24; --soft: #4b5563; --line: #c3c9d1; --edge: #5b6470;
      --shade: #f3f5f8; --accent: #1d4e89; --note: #fff6dc; --note-ink: #553b00;
      --error: #a4161a; --warning: #7a4d00;
      --level-0: #a9d0f0; --level-1: #bfe5d8; --level-2: #f3e2a4; --level-3: #f4bd96;
      --level-4: #dcc0e4; --level-5: #d3d7dc;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --page: #14181d; --ink: #e7eaee; --soft: #b3bcc7; --line: #434c57; --edge: #c3cad3;
        --shade: #1e242b; --accent: #9cc4f2; --note: #3a2f10; --note-ink: #ffe3a3;
        --error: #ff9a94; --warning: #ffce73;
        --level-0: #1f5c8f; --level-1: #256257; --level-2: #66550f; --level-3: #85400f;
        --level-4: #6a3d78; --level-5: #4c535d;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 56rem;
      background: var(--page); color: var(--ink); overflow-wrap: anywhere;
      font: 1rem/1.5 "Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
    }
    h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
    h1 { font-size: 2rem; margin: 1.75rem 0 0.25rem; letter-spacing: -0.01em; }
    h2 {
      font-size: 1.3rem; margin: 2.5rem 0 0.75rem; padding-bottom: 0.3rem;
      border-bottom: 2px solid var(--accent);
    }
    h3 { font-size: 1.05rem; margin: 1.5rem 0 0.5rem; }
    p { margin: 0.6rem 0; }
    .text, .list li, td, th, dd, .statement span, .remark, .remedy { white-space: pre-line; }
    .text { max-width: 44rem; }
    a { color: var(--accent); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus {
      left: 1rem; top: 1rem; z-index: 1; padding: 0.5rem 1rem;
      background: var(--page); color: var(--accent);
    }
    .patterns { position: absolute; }
    .banner {
      padding: 0.5rem 0.9rem; background: var(--note); color: var(--note-ink);
      border: 1px solid currentColor; border-left-width: 0.4rem;
    }
    .banner p { margin: 0; }
    .subtitle { margin: 0; font-size: 1.15rem; color: var(--soft); }
    dl { margin: 0.75rem 0; }
    dl div { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
    dt { color: var(--soft); }
    dd { margin: 0; }
    .stamp div { gap: 0 0.4rem; flex-wrap: nowrap; }
    .stamp dt { flex: none; }
    .stamp dt::after { content: ":"; }
    .facts { display: grid; gap: 0; max-width: 44rem; }
    .facts div { padding: 0.3rem 0; border-bottom: 1px solid var(--line); }
    .facts dt { flex: 0 0 14rem; }
    .facts dd { flex: 1 1 14rem; }
    nav h2 { font-size: 1rem; margin: 1.5rem 0 0; border: 0; padding: 0; }
    nav ol { margin: 0.3rem 0; padding-left: 1.8rem; columns: 16rem; column-gap: 2.5rem; }
    .whole { white-space: nowrap; }
    .scroll { overflow-x: auto; margin: 0.75rem 0 1.25rem; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    caption, .caption {
      text-align: left; font-weight: 600; padding: 0 0 0.4rem; margin: 0.75rem 0 0;
    }
    th, td {
      padding: 0.35rem 0.6rem; text-align: left; vertical-align: top;
      border-bottom: 1px solid var(--line); overflow-wrap: break-word;
    }
    thead th { background: var(--shade); border-bottom: 2px solid var(--edge); }
    thead th { vertical-align: bottom; }
    tbody th { font-weight: 500; min-width: 9rem; }
    tfoot td, tfoot th { font-weight: 600; border-top: 2px solid var(--edge); }
    .number { text-align: right; white-space: nowrap; }
    thead .number { white-space: normal; }
    .level { text-align: center; }
    time { white-space: nowrap; }
    .code {
      display: inline-block; min-width: 1.9em; padding: 0 0.35em; text-align: center;
      font-weight: 600; border: 1px solid var(--edge); border-radius: 0.2em;
    }
    .missing, .empty { color: var(--soft); font-style: italic; }
    .tree, .tree ul { list-style: none; padding-left: 0; }
    .tree ul { margin-left: 0.4rem; padding-left: 1rem; border-left: 2px solid var(--line); }
    .statement { display: flex; justify-content: space-between; gap: 1.5rem; margin: 0.25rem 0; }
    .clause {
      flex: none; max-width: 40%; color: var(--soft); font-size: 0.85rem; line-height: 1.75;
      text-align: right;
    }
    .remark, .remedy { margin: 0 0 0.25rem; color: var(--soft); }
    .findings { list-style: none; padding: 0; }
    .findings li { padding: 0.3rem 0 0.3rem 0.9rem; border-left: 0.3rem solid var(--edge); }
    .findings li + li { margin-top: 0.6rem; }
    .findings .error { border-color: var(--error); }
    .findings .warning { border-color: var(--warning); }
    .error .severity { color: var(--error); }
    .warning .severity { color: var(--warning); }
    .notice {
      padding: 0.6rem 0.9rem; background: var(--shade); border-left: 0.3rem solid var(--accent);
    }
    pre { padding: 0.7rem 0.9rem; overflow-x: auto; background: var(--shade); }
    figure { margin: 1rem 0; }
    .chart { display: block; width: 100%; min-width: 34rem; height: auto; }
    .chart text { font-size: 14px; fill: var(--ink); }
    .chart .label { text-anchor: end; }
    .chart .strong { font-weight: 700; }
    .chart .value { font-weight: 600; font-variant-numeric: tabular-nums; }
    .chart .on { text-anchor: middle; font-weight: 600; paint-order: stroke; stroke-width: 5px; }
    .piece { stroke: var(--edge); stroke-width: 1px; }
    .rest { fill: none; stroke: var(--edge); stroke-width: 1px; }
    .band { fill: var(--shade); }
    .hatch { fill: none; stroke: var(--ink); stroke-width: 1px; opacity: 0.55; }
    .level-0 { fill: var(--level-0); }
    .level-1 { fill: var(--level-1); }
    .level-2 { fill: var(--level-2); }
    .level-3 { fill: var(--level-3); }
    .level-4 { fill: var(--level-4); }
    .level-5 { fill: var(--level-5); }
    .level-0-halo { stroke: var(--level-0); }
    .level-1-halo { stroke: var(--level-1); }
    .level-2-halo { stroke: var(--level-2); }
    .level-3-halo { stroke: var(--level-3); }
    .level-4-halo { stroke: var(--level-4); }
    .level-5-halo { stroke: var(--level-5); }
    .legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.5rem; padding: 0; list-style: none; }
    .legend svg { vertical-align: -0.15em; margin-right: 0.4em; }
    .box {
      margin: 0.75rem 0; padding: 0.5rem 0.8rem 0.6rem; border: 1px solid var(--edge);
      border-radius: 0.2rem;
    }
    .box h3 { margin: 0 0 0.3rem; }
    .box p, .box dl, .box ul { margin: 0.25rem 0; }
    .box .text { max-width: none; }
    .box .facts { max-width: none; }
    .box .facts div:last-child { border-bottom: 0; }
    .guidance, .by { color: var(--soft); font-size: 0.9rem; }
    .by { text-align: right; }
    .choices { display: flex; flex-wrap: wrap; gap: 0.1rem 1.6rem; padding: 0; list-style: none; }
    .ticked { font-weight: 700; }
    .tick { font-family: "Segoe UI Symbol", "DejaVu Sans", "Noto Sans Symbols2", sans-serif; }
    .ruled div { height: 2.1rem; border-bottom: 1px solid var(--line); }
    td.room { height: 2.6rem; }
    dd.room { min-height: 1.9rem; }
    .head .facts { grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); column-gap: 1.5rem; }
    .head .facts div { border: 0; padding: 0.15rem 0; }
    .head .facts dt { flex: 0 0 7rem; }
    .head .facts dd { flex: 1 1 9rem; font-weight: 600; }
    .written .day { width: 6.5rem; }
    .written .level { width: 5rem; }
    .written th.level ~ th:last-child:not(.level) { width: 45%; }
    .written:not(:has(th.level, th.day)) { table-layout: fixed; }
    .signatures {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 0.75rem;
      margin: 0.75rem 0;
    }
    .signature { padding: 0.5rem 0.8rem 0.7rem; border: 1px solid var(--edge); }
    .signature p { margin: 0.2rem 0; }
    .who { font-weight: 600; }
    .sign { display: flex; gap: 1rem; padding-top: 1.9rem; }
    .sign span { flex: 2; border-top: 1px solid var(--ink); color: var(--soft); font-size: 0.85rem; }
    .sign span + span { flex: 1; }
    .void { color: var(--error); }
    footer { margin-top: 3rem; color: var(--soft); font-size: 0.9rem; }

    """

  /// The look on paper.
  static let print = """
    @media print {
      :root[lang] { color-scheme: light; }
      body { max-width: none; padding: 0 0.3mm; font-size: 10.5pt; line-height: 1.35; }
      h1 { font-size: 18pt; margin-top: 4mm; }
      h2 { font-size: 13pt; margin: 6mm 0 2mm; padding-bottom: 1mm; }
      h3 { font-size: 11pt; }
      h2, h3, caption, .caption, figcaption { break-after: avoid; }
      .box h3, .guidance, h2 + .text { break-after: avoid; }
      .subtitle { font-size: 12pt; }
      dl { margin: 2mm 0; }
      .scroll { margin: 2mm 0 3mm; }
      th, td { padding: 0.9mm 2mm; }
      .facts div { padding: 0.7mm 0; }
      .box { padding: 1.5mm 2.5mm 1.5mm; margin: 2mm 0; }
      .box .by { margin-top: 0; }
      .ruled div { height: 8mm; }
      td.room { height: 11mm; }
      dd.room { min-height: 6.5mm; }
      .head .facts, .signatures { grid-template-columns: 1fr 1fr; }
      .head .facts dt { flex-basis: 27mm; }
      .signatures { gap: 2mm; margin: 2mm 0; }
      .box, .written, .signatures, .signature, .ruled, .choices, .facts div { break-inside: avoid; }
      .box.long { break-inside: auto; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
      .box.long .facts div { break-inside: auto; }
      .guidance, .by { break-inside: avoid; }
      .by { break-before: avoid; }
      section, div.joined { display: contents; }
      .joined > :first-child { break-before: avoid; }
      .list, .together { break-inside: avoid; }
      tbody tr:nth-last-child(-n + 3), tfoot tr { break-before: avoid; }
      table:not(:has(tbody tr:nth-child(9))) { break-inside: avoid; }
      tbody tr:nth-child(-n + 2) { break-before: avoid; }
      tr, .chart, .legend, .notice, .banner, .findings li, .statement { break-inside: avoid; }
      p, dd { orphans: 3; widows: 3; }
      .box.long .text, .box.long dd { orphans: 5; widows: 7; }
      thead { display: table-header-group; }
      tfoot { display: table-row-group; }
      .scroll, pre { overflow: visible; }
      pre { white-space: pre-wrap; }
      .chart { min-width: 0; }
      .skip, nav, footer { display: none; }
      .banner, .notice, .band, thead th, .piece, .legend svg, .chart, pre {
        print-color-adjust: exact; -webkit-print-color-adjust: exact;
      }
    }

    """

  /// The paper itself: each page says what it is, about whom and for whom, and has a number.
  static func page(for report: Report) -> String {
    """
    @page {
      size: A4; margin: 22mm 18mm 20mm;
      @top-left { content: \(string(report.title)); font: 9pt sans-serif; color: #4b5563; }
      @top-right {
        content: \(string(report.subtitle.first ?? "")); font: 9pt sans-serif; color: #4b5563;
      }
      @bottom-left { content: \(string(report.audience.title)); font: bold 9pt sans-serif; }
      @bottom-right {
        content: \(string("As of \(report.asOf.text), page ")) counter(page) " of " counter(pages);
        font: 9pt sans-serif; color: #4b5563; width: 40%;
      }
    }

    """
  }

  /// The text as a CSS string in which every character but letters, digits and spaces is escaped.
  ///
  /// Long texts are cut: they share the edge of a page with others.
  private static func string(_ text: String) -> String {
    let shown = TerminalText.sanitise(text)
    let short = shown.count > 80 ? shown.prefix(79) + "…" : shown[...]
    var result = "\""
    for scalar in short.unicodeScalars {
      let isPlain =
        scalar.properties.isASCIIHexDigit || ("g"..."z").contains(scalar)
        || ("G"..."Z").contains(scalar)
      if isPlain || scalar == " " {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return result + "\""
  }
}
