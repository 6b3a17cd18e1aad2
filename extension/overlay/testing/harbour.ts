/** An article written for the tests of the overlay: every kind of block, every type of name, quotes of every certainty. */

import { analysisOf } from "./fixture.ts";

export const HARBOUR = analysisOf({
  title: "Port of Lisse to close its coal quay in 2027, ending a century of black dust",
  site: "The Estuary Courier",
  published: "2026-03-03T09:30:00+01:00",
  authors: ["Ada Nwosu", "Bo Lindqvist"],
  blocks: [
    { kind: "title", text: "Port of Lisse to close its coal quay in 2027, ending a century of black dust" },
    { kind: "byline", text: "By Ada Nwosu and Bo Lindqvist in Lisse" },
    {
      kind: "paragraph",
      text: "The Port of Lisse will close its coal quay in March 2027, the Harbour Authority announced on Tuesday, three years earlier than planned. Its chief executive, Margarethe Oyelaran-Vestergaard, called the decision “the end of black washing lines”, and said the $412 million saved would go into a terminal for wind turbines.",
      inline: [{ kind: "link", words: "three years earlier than planned", href: "/2023/coal-plan" }],
    },
    { kind: "caption", text: "The coal quay seen from the lighthouse. Photograph: Estuary Courier" },
    {
      kind: "paragraph",
      text: "“We have waited for this since my grandmother hung out her sheets in 1951,” said Tomás Ferreira, who leads the Lisse Residents’ Union. “She never lived to see a clean one.”",
    },
    {
      kind: "paragraph",
      text: "Not everybody is glad. Dockers fear for 340 jobs, about 12% of those at the port. “They call it a transition,” a senior official at the dockers’ union said. “For us it is a closure.” Ferreira replied that nobody who breathes the dust would “weep for a conveyor belt”.",
      inline: [{ kind: "emphasis", words: "transition" }],
    },
    { kind: "heading", level: 2, text: "What happens next" },
    { kind: "paragraph", text: "The timetable, which the European Commission must still approve under the Clean Harbours Act, has three steps:" },
    { kind: "list_item", level: 1, number: 1, text: "In September the last ship from Qinhuangdao is unloaded." },
    { kind: "list_item", level: 1, number: 2, text: "By the end of the year both cranes are taken down:" },
    { kind: "list_item", level: 2, text: "the northern one, built by Krupp, goes to a museum," },
    { kind: "list_item", level: 2, text: "the southern one is scrapped." },
    { kind: "list_item", level: 1, number: 3, text: "In March 2027 the quay is handed to VindKraft, a Danish maker of blades." },
    { kind: "quote", text: "A harbour without coal is like a kitchen without a stove: one has to learn to cook again." },
    {
      kind: "table", text: "",
      rows: [["Year", "Coal (t)", "Wind parts (t)", "Jobs"], ["2019", "4,210,000", "18,000", "3,120"], ["2023", "2,875,000", "96,400", "2,990"], ["2025", "1,402,000", "233,900", "2,840"]],
    },
    { kind: "paragraph", text: "The figures are calculated as emission = tonnes × 2.42, and H2O is left out; the code is short:", inline: [{ kind: "code", words: "emission = tonnes × 2.42" }] },
    { kind: "preformatted", text: "def emission(tonnes):\n    # factor of the national inventory, hard coal\n    return tonnes * 2.42" },
    { kind: "paragraph", text: "Asked whether the date could slip again, Oyelaran-Vestergaard pointed to the Storm of the Century, a painting in her office. “That ship did not wait either,” she said. It was not clear who had added, in the margin of the plan, the words “if the wind allows”." },
  ],
  names: [
    { label: "PERSON", name: "Margarethe Oyelaran-Vestergaard", words: ["Margarethe Oyelaran-Vestergaard", "Oyelaran-Vestergaard"] },
    { label: "PERSON", name: "Tomás Ferreira", words: ["Tomás Ferreira", "Ferreira"] },
    { label: "PERSON", name: "Ada Nwosu" }, { label: "PERSON", name: "Bo Lindqvist" },
    { label: "ORG", name: "Harbour Authority" }, { label: "ORG", name: "Lisse Residents’ Union" }, { label: "ORG", name: "European Commission" },
    { label: "ORG", name: "VindKraft" }, { label: "ORG", name: "Krupp" },
    { label: "FAC", name: "Port of Lisse" }, { label: "GPE", name: "Lisse" }, { label: "GPE", name: "Qinhuangdao" },
    { label: "NORP", name: "Danish", value: { type: "country", country: "DK" } },
    { label: "LAW", name: "Clean Harbours Act" }, { label: "WORK_OF_ART", name: "Storm of the Century" },
    { label: "DATE", name: "March 2027", value: { type: "date", start: "2027-03-01", end: "2027-04-01" } },
    { label: "DATE", name: "Tuesday", value: { type: "date", start: "2026-03-03", end: "2026-03-04" } },
    { label: "DATE", name: "1951", value: { type: "date", start: "1951-01-01", end: "1952-01-01" } },
    { label: "DATE", name: "September", value: { type: "date", start: "2026-09-01", end: "2026-10-01" } },
    { label: "MONEY", name: "$412 million", value: { type: "money", currency: "USD", amount: 412000000, to: null } },
    { label: "PERCENT", name: "about 12%", value: { type: "percent", number: 12, to: null } },
  ],
  quotes: [
    { words: "“the end of black washing lines”", speaker: "Margarethe Oyelaran-Vestergaard", kind: "mixed", near: "Margarethe Oyelaran-Vestergaard", cue: "called" },
    { words: "“We have waited for this since my grandmother hung out her sheets in 1951,”", speaker: "Tomás Ferreira", near: "Tomás Ferreira", cue: "said", group: 1 },
    { words: "“She never lived to see a clean one.”", speaker: "Tomás Ferreira", near: "Tomás Ferreira", group: 1, confidence: 0.9 },
    { words: "“They call it a transition,”", speaker: "a senior official at the dockers’ union", near: "a senior official", cue: "said", group: 3, confidence: 0.78 },
    { words: "“For us it is a closure.”", speaker: "a senior official at the dockers’ union", near: "a senior official", group: 3, confidence: 0.7 },
    { words: "“weep for a conveyor belt”", speaker: "Tomás Ferreira", kind: "mixed", near: "Ferreira", cue: "replied" },
    { words: "“That ship did not wait either,”", speaker: "Margarethe Oyelaran-Vestergaard", near: "she", cue: "said", confidence: 0.88 },
    {
      words: "“if the wind allows”", speaker: "Margarethe Oyelaran-Vestergaard", kind: "mixed", confidence: 0.31,
      candidates: [{ name: "Margarethe Oyelaran-Vestergaard", p: 0.31 }, { name: "VindKraft", p: 0.22 }],
    },
  ],
  images: [
    { node: 1, source: "/img/quay.jpg", alternative: "Cranes over a heap of coal, a white church behind", before: 3 },
    { node: 2, source: "/img/map.png", alternative: "A map of the estuary with both quays", before: 6 },
  ],
  removed: [
    { node: 90, reason: "newsletter", confidence: 0.97, words: 14, text: "The Morning Tide: our best stories at seven. Sign up with your e-mail address" },
    { node: 91, reason: "related", confidence: 0.84, words: 21, text: "Read also: Harbour pilots strike over pay · Ten walks along the estuary · Who owns the mud?" },
    { node: 92, reason: "comment_form", confidence: 0.99, words: 9, text: "Leave a reply. Your e-mail address will not be published." },
  ],
});
