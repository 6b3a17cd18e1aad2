/** The sample articles in `samples/`: written for this project, but for the scraped text, which its author gave to it. */

export interface Sample {
  file: string;
  title: string;
  /** What there is to see in it. */
  shows: string;
  language: string;
}

export const SAMPLES: readonly Sample[] = [
  { file: "harbour.html", title: "Port of Lisse to close its coal quay in 2027", shows: "A news page with all its boxes", language: "en" },
  { file: "scraped.html", title: "Xi to meet Putin in Russia next week", shows: "A scraped text with its troubles", language: "en" },
  { file: "bibliotheque.html", title: "À Vaubrun, la bibliothèque rouvre ses portes la nuit", shows: "French: guillemets and incises", language: "fr" },
  { file: "fluss.html", title: "Der Fluss kehrt in die Stadt zurück", shows: "German: low and high marks", language: "de" },
  { file: "lighthouse.html", title: "老灯塔下月重新点亮", shows: "Chinese: quotes without names", language: "zh" },
];
