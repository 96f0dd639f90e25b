/** The fixed words of what a build writes beside the slides: lists over them, handout, script, errata, and what PDFs carry. */
export interface DocumentWords {
  /** Above the table of what a chart shows. */
  readonly chartData: string;
  /** The list of a slide's figures. */
  readonly figures: {
    readonly title: string;
    readonly heads: readonly [
      figure: string,
      value: string,
      kind: string,
      from: string,
      asOf: string,
    ];
    /** Behind a value: what stood there in the last edition. */
    readonly before: (was: string) => string;
    readonly none: string;
  };
  /** Below a slide of the handout. */
  readonly sources: {
    readonly title: string;
    readonly heads: readonly [from: string, asOf: string, figures: string];
    /** The first head, where all stand in one document. */
    readonly places: string;
    /** Between figures. */
    readonly comma: string;
    readonly changed: string;
  };
  readonly handout: string;
  readonly contents: string;
  readonly script: {
    readonly name: string;
    readonly warning: string;
    /** Before the title of the slide that comes next. */
    readonly next: string;
    readonly none: string;
    /** Of this slide, and up to its end. */
    readonly minutes: (own: string, soFar: string) => string;
  };
  readonly errata: {
    readonly title: string;
    /** @param before the edition that is mended */
    readonly of: (before: string) => string;
    readonly heads: readonly [page: string, what: string, wrong: string, right: string];
    /** What is wrong, where that is a slide's title. */
    readonly heading: string;
    readonly gone: string;
  };
  /** What a PDF says of the files in it. */
  readonly attachments: {
    readonly facts: string;
    readonly table: (title: string) => string;
  };
  /** The first line of presenter.html. */
  readonly presenterWarning: string;
}
