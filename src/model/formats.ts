/** The one list of what a build can make, in the order in which it is told: where it stands in a set, and how it comes there. */

interface OutputFormat {
  /** Its file in the set; a folder, ending with `/`, where there is one a slide. */
  readonly file: string;
  /** Made when no format is named. */
  readonly byItself: boolean;
  /** Made by the browser. */
  readonly browser: boolean;
}

const list = {
  html: { file: 'index.html', byItself: true, browser: false },
  presenter: { file: 'presenter.html', byItself: true, browser: false },
  pdf: { file: 'deck.pdf', byItself: true, browser: true },
  handout: { file: 'handout.pdf', byItself: true, browser: true },
  png: { file: 'slides/', byItself: true, browser: true },
  script: { file: 'script.pdf', byItself: false, browser: true },
} as const satisfies Readonly<Record<string, OutputFormat>>;

export type Format = keyof typeof list;
export const outputFormats: Readonly<Record<Format, OutputFormat>> = list;

/** All that may be asked for. Object.keys forgets the names; the list above is where they are told. */
export const knownFormats: readonly Format[] = Object.keys(list) as Format[];
/** What a build makes when no format is named. */
export const formats: readonly Format[] = knownFormats.filter(
  (name) => outputFormats[name].byItself,
);
