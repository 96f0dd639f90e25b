/** What `render` hands to `publish`. */
import type { PageSize } from './page.ts';
import type { Place } from './place.ts';

export interface SlideHtml {
  readonly id: string;
  /** As plain text, one line. */
  readonly title: string;
  readonly section: string;
  /** The inside of a box as large as the deck’s page. */
  readonly html: string;
  /** Speaker notes as HTML; '' when there are none. Never in what is shared. */
  readonly notes: string;
  /** The list of its figures, for key `i`. */
  readonly figures: string;
  /** Its charts' data as tables, for key `d`; '' where it has none. */
  readonly data: string;
  /** What its charts were drawn from: the Vega-Lite spec as JSON, resolved and with its data; several for small multiples. */
  readonly specs: readonly { readonly chart: string; readonly spec: string }[];
  readonly words: SlideWords;
}

/** All that a slide says, and what belongs to it: what fonts must hold. */
export interface SlideWords {
  readonly slide: string;
  readonly notes: string;
  /** Of the lists that keys lay over it: figures, data. */
  readonly lists: string;
}

/** A slide as a section of the presentation. */
export interface Section {
  readonly id: string;
  /** What it is called by those who hear it. */
  readonly label: string;
  readonly html: string;
  /** The speaker's, for presenter.html alone; '' where there are none. */
  readonly notes: string;
}

/** What a theme puts on slides beside the deck's own words. */
export interface SlideBrand {
  readonly classification: string;
  readonly copyright: string;
  /** A `data:` address; '' for none. */
  readonly logo: string;
  readonly logoOn: 'cover' | 'every';
}

export const noBrand: SlideBrand = { classification: '', copyright: '', logo: '', logoOn: 'cover' };

/** A chart as it was drawn, and what from. */
export interface ChartPicture {
  readonly svg: string;
  readonly specs: readonly string[];
  /** All that is written in it. */
  readonly words: string;
}

/** What a PDF says of itself. */
export interface DocumentInfo {
  readonly title: string;
  /** '' for none. */
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** As BCP 47 has it. */
  readonly language: string;
}

/** A file inside a PDF. */
export interface Attachment {
  readonly name: string;
  /** MIME. */
  readonly type: string;
  readonly description: string;
  readonly text: string;
}

/** The page that the browser prints and photographs: every slide a `.sheet`, nothing to fetch. */
export interface PrintDocument {
  readonly html: string;
  /** Of a sheet, in CSS pixels. */
  readonly page: PageSize;
  /** All that a sheet's picture depends on beside the sheet: language, rules, which fonts they were cut from. */
  readonly look: string;
  readonly slides: readonly {
    readonly id: string;
    readonly title: string;
    readonly section: string;
    /** Its `.sheet` as it stands in `html`. */
    readonly sheet: string;
    /** Codes of what may be found on it, as its author says. */
    readonly allowed: readonly string[];
    /** Those that were found before it was drawn. */
    readonly needed: readonly string[];
  }[];
  /** Slide id, or the path of a text (`slides.5.title`) → where it stands in the author's files. */
  readonly places: ReadonlyMap<string, Place>;
  readonly info: DocumentInfo;
  readonly attachments: readonly Attachment[];
}

/** A document that flows over sheets of paper: the handout, the speaker's script. Its page numbers are filled in while it is printed. */
export interface PaperDocument {
  /** Name in the set. */
  readonly file: string;
  readonly html: string;
  /** What has a place in it, in order: an id in the document, and its words for the bookmarks. */
  readonly entries: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly section: string;
  }[];
  readonly info: DocumentInfo;
  readonly attachments: readonly Attachment[];
}
