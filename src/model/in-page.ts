/** What crosses between the tool and the code that runs in pages (`src/page`): scripts by name, the settings beside them, findings, pushes. */
import type { MeasureRule, SlidePart } from './measured.ts';
import type { Section } from './pages.ts';
import type { Place } from './place.ts';

/** Each is one script, bundled from `src/page/<name>.ts`. */
export const pageScriptNames = ['start', 'presenter', 'print', 'live', 'relay'] as const;
export type PageScriptName = (typeof pageScriptNames)[number];
/** Script's name → its text. */
export type PageScript = (name: PageScriptName) => Promise<string>;

/** What stands as JSON in a page, beside the script that reads it: by the script that it is for. */
export interface PageSettings {
  readonly start: {
    readonly position: readonly [before: string, of: string, colon: string];
    readonly next: string;
    readonly previous: string;
    readonly resume: string;
    readonly jump: string;
    /** Of a slide, in its own pixels. */
    readonly width: number;
    readonly height: number;
  };
  readonly live: {
    readonly version: number;
    readonly places: Places;
    readonly sentences: ToldSentences;
    readonly words: LiveWords;
    /** A click opens the editor. */
    readonly opens: boolean;
  };
}

/** Where something is written, for its author. */
export type Spot = Pick<Place, 'file' | 'line' | 'column'>;

/** Address of a fact → its cell. */
export type Places = Readonly<Record<string, Spot & { readonly raw: string }>>;

/** What is still to be done on a slide; `slide` is '' for the deck. */
export interface Remark {
  readonly slide: string;
  /** '' where nobody is named. */
  readonly who: string;
  readonly text: string;
  readonly at: Spot;
}

/** A text of a slide. */
export interface AuthorText {
  /** `title`, `points.0.detail`. */
  readonly key: string;
  /** As it is printed; '' where it is not (notes). */
  readonly shown: string;
  readonly at: Spot;
  /** As it is written; undefined: it can be changed in its file alone. */
  readonly written?: string;
}

/** What a live page asks its server for. */
export interface AuthorAsks {
  readonly texts: {
    readonly asked: { readonly slide: string };
    readonly answer: readonly AuthorText[];
  };
  /** `link`: no editor is known here, and this address may open one. */
  readonly open: { readonly asked: Spot; readonly answer: { readonly link?: string } };
  /** `refused`: why nothing was written; '' when it was. */
  readonly write: {
    readonly asked: { readonly at: Spot; readonly was: string; readonly text: string };
    readonly answer: { readonly refused: string };
  };
}

/** Id of a slide → what its sentences rest on, for its author: lines of text. */
export type ToldSentences = Readonly<Record<string, string>>;

export interface LiveWords {
  readonly mistake: string;
  readonly lost: string;
  /** Above what the sentences of a slide rest on. */
  readonly sentences: string;
  readonly noSentences: string;
  /** Above the texts of a slide, each in a field. */
  readonly texts: string;
  readonly noTexts: string;
  /** Of a text that no field can change. */
  readonly inFile: string;
  readonly save: string;
  readonly open: string;
  /** What a message offers, to the clipboard. */
  readonly copy: string;
  /** Before how many remarks a slide has. */
  readonly toDo: string;
  /** Above remarks of a slide. */
  readonly remarks: string;
  /** Above mistakes and remarks of the others. */
  readonly elsewhere: string;
}

/** What changed from one version of the deck to the next. */
export interface Push {
  readonly from: number;
  readonly version: number;
  readonly title: string;
  /** Contents of the page's style elements, in order; null: as before. */
  readonly styles: readonly string[] | null;
  /** All ids in order. */
  readonly order: readonly string[];
  readonly slides: readonly Section[];
  readonly places: Places;
  readonly sentences: ToldSentences;
}

export interface Mistake {
  /** As the terminal shows it. */
  readonly told: string;
  /** Id of the slide on which it is; '' for the deck. */
  readonly slide: string;
  readonly at?: Spot;
  /** What its message offers to be put there. */
  readonly paste?: string;
}

export interface Report {
  readonly mistakes: readonly Mistake[];
  readonly remarks: readonly Remark[];
}

/** What live pages are told, by name; `said`: of what one of them asked for; `lost`: the server does not answer. */
export type Told = readonly [name: 'deck' | 'told' | 'said' | 'version' | 'lost', data: string];

/** What a page that is printed can be asked for. */
export interface PrintWork {
  /** Every declared face loaded, every picture decoded. What is told: what did not load, and what could fetch or run. */
  readonly waitUntilReady: () => Promise<string[]>;
  /** What cannot be read or does not fit on its slides. */
  readonly measureSlides: () => Finding[];
  /** One slide alone at 0, 0, so that its picture does not depend on where it stood. */
  readonly showSlide: (index: number) => void;
  /** @param pages id → the page on which it came to stand, from 0 */
  readonly fillPages: (pages: Readonly<Record<string, number>>) => void;
}

export interface Finding {
  readonly rule: MeasureRule;
  /** Id of the slide. */
  readonly slide: string;
  readonly part: SlidePart;
  /** Where the text stands in deck.yaml (`slides.5.title`); '' where it is not written there. */
  readonly at: string;
  /** Address of the fact, or name of the measure, that is shown; '' where it is none. */
  readonly fact: string;
  /** The words, shortened. */
  readonly text: string;
  /** What it stands against: other words, a colour, the side of the slide; '' where there is nothing. */
  readonly against: string;
  /** What was measured, in the unit of the rule: slide pixels, a contrast, lines, characters. */
  readonly is: number;
  /** What it has to be, at least or at most. */
  readonly limit: number;
}
