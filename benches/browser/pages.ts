/**
 * Pages of a wanted size for the benchmark, in the manner of a news site, from the project's own written articles.
 *
 * As on real sites most bytes are not the article's: navigation, teasers, share bars, comments, attributes.
 */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../../tests/browser/driver.ts";

/** The article's part of the bytes; on the news pages that we looked at it is a tenth to a fifth. */
const ARTICLE_SHARE = 0.12;

interface Story {
  headline: string;
  paragraphs: string[];
}

/** Stories of the written corpus without their annotations, in its order. */
export async function readStories(): Promise<Story[]> {
  const file = await readFile(join(root, "training/corpus/w3.txt"), "utf8");
  return file.split(/^### .*$/m).slice(1).map((story) => {
    const [headline = "", ...paragraphs] = story.trim().split("\n").map((line) => line.replace(/<\/?[A-Za-z_]+[^>]*>/g, ""));
    return { headline, paragraphs };
  });
}

/** A page of about `bytes` bytes. */
export function composePage(stories: readonly Story[], bytes: number): string {
  const take = cycle(stories);
  const { headline } = stories[0] ?? { headline: "" };
  const body = fill(bytes * ARTICLE_SHARE, () => take().paragraphs.map((words) => `<p class="css-1q2w3e article__paragraph">${words}</p>`).join("\n"));
  const rest = bytes - Buffer.byteLength(body);
  const teasers = fill(rest / 2, () => teaser(take()));
  const comments = fill(rest / 2, () => comment(take()));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline} | The Benchmark Post</title></head><body>
<header class="site-header"><nav class="site-nav"><ul>${["World", "Politics", "Business", "Sport", "Culture"].map((name) => `<li><a href="/${name}">${name}</a></li>`).join("")}</ul></nav></header>
<main><article class="article" itemscope itemtype="https://schema.org/NewsArticle"><h1 class="article__headline">${headline}</h1>
<div class="article__meta"><span class="byline">By Carla Mendenhall</span> <time datetime="2024-03-05T08:00:00Z">5 March 2024</time></div>
<div class="article__body">${body}</div></article>
<aside class="related-stories">${teasers}</aside><section class="comments" id="comments"><h2>Comments</h2>${comments}</section></main>
<footer class="site-footer"><p>© The Benchmark Post. All rights reserved.</p></footer></body></html>`;
}

function teaser({ headline, paragraphs }: Story): string {
  const link = `/2024/03/05/${headline.toLowerCase().replace(/[^a-z]+/g, "-")}?ref=related&position=3`;
  return `<div class="card card--teaser css-9x8y7z" data-track="teaser" data-id="${headline.length}"><a class="card__link" href="${link}"><div class="card__image"><img loading="lazy" alt="" width="320" height="180" srcset="/img/320.jpg 320w, /img/640.jpg 640w"></div><h3 class="card__title">${headline}</h3></a><p class="card__summary">${(paragraphs[0] ?? "").slice(0, 120)}</p><ul class="card__share"><li><a href="#share">Share</a></li><li><a href="#save">Save</a></li></ul></div>\n`;
}

function comment({ paragraphs }: Story): string {
  return `<div class="comment" data-depth="1"><div class="comment__head"><span class="comment__author">reader${paragraphs.length}</span> <time>2 hours ago</time></div><div class="comment__text"><p>${(paragraphs[1] ?? "").slice(0, 160)}</p></div><div class="comment__actions"><button type="button">Reply</button><button type="button">Like</button></div></div>\n`;
}

/** Pieces until they have `bytes` bytes. */
function fill(bytes: number, piece: () => string): string {
  let filled = "";
  while (filled.length < bytes) filled += piece();
  return filled;
}

function cycle<T>(list: readonly T[]): () => T {
  let next = 0;
  return () => {
    const item = list[next++ % list.length];
    if (item === undefined) throw new Error("nothing to take");
    return item;
  };
}
