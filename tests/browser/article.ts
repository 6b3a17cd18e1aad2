/** A news page written for the specs, plain enough that every engine finds what is in it. */

import type { Page } from "./driver.ts";

/** What must be marked in both views. */
export const MARKED: readonly string[] = ["“We asked for boats and were sent forms,”", "“Nobody here sleeps when the wind comes from the east,”"];

export const PARAGRAPHS = [
  "The harbour of Port Elara will stay closed until Friday after the storm tore away its eastern wall, Mayor Marta Kowalczyk said on Tuesday.",
  "“We asked for boats and were sent forms,” Kowalczyk told reporters in front of the town hall, where fishermen had gathered since the early morning to hear when they could go out again.",
  "Daniel Osei, who runs the rescue service, said that eleven people had been brought ashore during the night and that two of them were still in hospital with broken bones.",
  "Engineers from the ministry are expected to arrive on Wednesday with pumps, cranes and some 400 metres of temporary fencing, which should keep the road to the market dry for the rest of the week.",
  "The storm was the third this year, and the town had been waiting since March for money to strengthen the wall, which was built more than ninety years ago and has been patched many times.",
  "Osei said that his crews would remain on call. “Nobody here sleeps when the wind comes from the east,” he added, before he went back to the boats that lay along the quay.",
];

/** The words that a page's own script can see highlighted. */
export function paintedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    return ranges.map(({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset) ?? "");
  });
}

/** The article as a page; `more` is put at the end of its body, `title` into its head. */
export function articlePage(more = "", paragraphs: readonly string[] = PARAGRAPHS): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Port Elara counts its boats after the storm – The Elara Post</title>
<meta property="article:published_time" content="2026-03-03T09:30:00+01:00">
<style>body { font: 18px/1.5 serif; margin: 0 } main { width: 640px; margin: 0 auto } nav a { margin: 8px }</style>
</head>
<body>
<header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav></header>
<main><article>
<h1>Port Elara counts its boats after the storm</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}
</article></main>
<footer><p>© The Elara Post. <a href="/terms">Terms</a></p></footer>
${more}
</body>
</html>`;
}
