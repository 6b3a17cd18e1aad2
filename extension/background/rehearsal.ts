/**
 * A small news page for the core to read while it waits for the reader's own.
 *
 * A browser compiles each function of a module at its first call, and the core lays out some of its tables then. Between
 * the click and the page's arrival the background has nothing else to do, so a rehearsal takes that time off the wait.
 * The page has a little of everything that is looked for; what is found in it is of no interest.
 */

import { OTHER, TAG_CODES, TEXT, type TagName } from "../shared/codes.ts";
import type { Columns } from "../shared/columns.ts";

/** An element: its name, and what it holds. */
type Part = [TagName, ...(Part | string)[]];

const STORY: Part = ["html", ["head", ["title", "Harbour opens again after storm – The Elara Post"]], ["body",
  ["nav", ["a", "Home"], " ", ["a", "World"]],
  ["main", ["article",
    ["h1", "Harbour opens again after storm"],
    ["p", "By Carla Mendenhall, 5 March 2024, 8:30 a.m."],
    ["p", "PORT ELARA (Reuters) – The harbour opened on Tuesday, Mayor Marta Kowalczyk said, three days after a storm that cost the city of London some $4.2 million, 12% of its budget, and 300 tonnes of grain."],
    ["p", "“We asked for boats and were sent forms,” Kowalczyk told reporters. “Nobody here sleeps,” she added, “when the wind comes from the east.”"],
    ["p", "According to Dr. Daniel Osei of the National Rescue Service, “eleven people” were brought ashore; he said that two of them, both Norwegian, would stay in St. Mary’s Hospital until Friday."],
    ["p", "The European Union and the United States promised help under the Paris Agreement. Mr Osei's crews, who came from Berlin in February 2023, denied that “the wall was never safe”, as The Guardian had reported."],
    ["ul", ["li", "Read more: the night of the storm"]],
  ]],
  ["aside", ["h2", "Related stories"], ["a", "Share"], ["a", "Sign up for our newsletter"]],
  ["footer", ["p", "© The Elara Post. All rights reserved."]],
]];

/** The page as the walker would list it. */
export function rehearsal(): Columns {
  const nodes: number[] = [];
  const texts: string[] = [];
  add(STORY, 0);
  return {
    url: "https://post.example/harbour", nodes: Uint32Array.from(nodes), attributes: new Uint32Array(), layout: new Int32Array(),
    text: texts.join(""), values: "",
  };

  function add([name, ...inside]: Part, depth: number): void {
    nodes.push(TAG_CODES.get(name) ?? OTHER, depth, 0);
    for (const part of inside) {
      if (typeof part !== "string") {
        add(part, depth + 1);
        continue;
      }
      nodes.push(TEXT, depth + 1, part.length);
      texts.push(part, "\0");
    }
  }
}
