/** What the renderer needs: every name resolved, every figure worded, nothing optional left to interpret (absent is `null` or ''). */
import type { LanguageName } from '../languages/codes.ts';
import type { CellValue, FieldType, Good } from './dataset.ts';
import type { PresetName } from './charts.ts';
import type { ClaimForm, Expectation } from './claims.ts';
import type { LayoutName } from './slides.ts';
import type { HandoutSettings } from './handout.ts';
import type { Day, MomentPrecision } from './moment.ts';
import type { FigurePart, QuantityKind } from './quantity.ts';
import type { Basis, Verdict } from './verdict.ts';
import type { Page } from './page.ts';
import type { Place } from './place.ts';
import type { Views } from './layout-views.ts';
import type { TextBasis } from './text-basis.ts';
import type {
  FigureRow,
  Footer,
  Frame,
  KeyEntry,
  LeftOut,
  Sign,
  TitleMark,
} from './frame-views.ts';
import type { Piece, RichText } from './views.ts';

export type SlidePlan = {
  readonly [L in LayoutName]: {
    readonly layout: L;
    readonly id: string;
    /** From 1; `pages` is the number of slides. */
    readonly page: number;
    readonly pages: number;
    readonly language: LanguageName;
    /** Name of the section; '' before the first. */
    readonly section: string;
    readonly kicker: RichText | null;
    readonly title: RichText;
    readonly footer: Footer;
    readonly key: readonly KeyEntry[];
    readonly marks: readonly TitleMark[];
    readonly leftOut: readonly LeftOut[];
    readonly remarks: readonly string[];
    readonly stamp: string;
    readonly frame: Frame;
    readonly notes: RichText | null;
    readonly handout: RichText | null;
    /** Addresses of the facts that the slide shows, sorted. */
    readonly facts: readonly string[];
    /** What key `i` lists, in the order of the slide. */
    readonly figures: readonly FigureRow[];
    readonly chart: ChartPlan | null;
    /** The second of two charts; its id is the slide's with `-2` behind it. */
    readonly secondChart: ChartPlan | null;
    readonly view: Views[L];
  };
}[LayoutName];

/** What a row of a chart says in one channel or field. An absent end is null: open. */
export type ChartCell =
  | {
      readonly type: 'quantity';
      readonly low: number | null;
      readonly high: number | null;
      readonly kind: QuantityKind;
      readonly estimated: boolean;
      readonly about: boolean;
      /** Which entry of the key explains it. */
      readonly sign: Sign;
      readonly text: string;
      readonly parts: readonly FigurePart[];
      readonly fact: string;
    }
  | {
      readonly type: 'moment';
      /** Instants in milliseconds UTC: its beginning, and the first that is no longer in it. */
      readonly low: number | null;
      readonly high: number | null;
      readonly precision: MomentPrecision;
      readonly text: string;
      readonly fact: string;
    }
  | {
      readonly type: 'category';
      readonly value: string;
      readonly label: string;
      readonly rank: number;
      readonly fact: string;
    }
  /** A category that is a step of figures. */
  | {
      readonly type: 'step';
      readonly value: string;
      readonly label: string;
      readonly rank: number;
      readonly low: number;
      readonly high: number;
      readonly fact: string;
    }
  | { readonly type: 'text'; readonly text: string; readonly fact: string }
  /** Nothing is written there: `text` is the sign for it. `empty` to an author's own spec where its column is no text. */
  | { readonly type: 'blank'; readonly text: string; readonly fact: string; readonly empty?: true }
  /** Where a sum of steps stands before or behind a row. */
  | { readonly type: 'level'; readonly low: number | null; readonly high: number | null }
  | { readonly type: 'flag'; readonly on: boolean; readonly text: string; readonly fact: string };

export type ChartCells = Readonly<Record<string, ChartCell>>;

/** One row of named data, its cells by channel, or by field for an author's own spec. */
export interface ChartRow {
  readonly key: string;
  /** From 0, in the order of the chart. */
  readonly order: number;
  readonly highlight: boolean;
  readonly cells: ChartCells;
}

export interface ChannelPlan {
  readonly title: string;
  readonly type: FieldType;
  /** Id of the unit, for axes worded by the formatter; '' where there is none. */
  readonly unit: string;
  readonly categories: readonly { readonly value: string; readonly label: string }[];
  /** Which way of its figures is better; absent: more is. */
  readonly good?: Good;
  /** The whole column is estimated: told in the caption, not at each value. */
  readonly estimated: boolean;
}

/** A sentence in a chart, and what it points at. Figures in pixels are the chart's business. */
export interface AnnotationPlan {
  readonly pieces: readonly Piece[];
  readonly plain: string;
  readonly target:
    | { readonly type: 'row'; readonly key: string }
    /** On the scale of time (milliseconds UTC) or of figures; an absent end is open. */
    | {
        readonly type: 'span';
        readonly low: number | null;
        readonly high: number | null;
        readonly time: boolean;
      };
  readonly at: Place;
}

/** A claim as it is drawn: between two rows, or at a place on the chart's scale of figures. */
export type SignPlan = {
  /** What is printed with it; none: nothing is. */
  readonly pieces: readonly Piece[];
  readonly plain: string;
  /** The deck's words for it, told where it finds no room. */
  readonly words: string;
  readonly at: Place;
} & (
  | {
      /** `apart`: how far; `along`: the same from one moment to a later one; `undecided`: which is more cannot be known. */
      readonly sign: 'apart' | 'along' | 'undecided';
      /** Keys of the rows: the one held against, and the one spoken of. */
      readonly from: string;
      readonly to: string;
    }
  | { readonly sign: 'level'; readonly value: number }
  /** At the mark of the row that is the largest or the smallest. */
  | { readonly sign: 'record'; readonly value: number; readonly to: string }
);

export interface ChartPlan {
  readonly id: string;
  readonly at: Place;
  readonly form:
    | { readonly type: 'preset'; readonly preset: PresetName }
    | {
        readonly type: 'spec';
        readonly spec: Readonly<Record<string, unknown>>;
        /** All that the tables have which it names, for who misspells one. */
        readonly fields?: Readonly<Record<string, readonly string[]>>;
        /** Where each part of the spec is written, by its path: `encoding.x.field`. */
        readonly places?: Readonly<Record<string, Place>>;
      };
  /** Named data. A preset has one, `rows`, whose fields are the channels. */
  readonly data: Readonly<Record<string, readonly ChartRow[]>>;
  readonly channels: Readonly<Record<string, ChannelPlan>>;
  readonly scale: 'linear' | 'log';
  /** False: a linear scale of figures may begin near the smallest; its axis is drawn cut. */
  readonly zero?: boolean;
  readonly annotations: readonly AnnotationPlan[];
  /** Claims that are drawn on it, the title's first. */
  readonly signs: readonly SignPlan[];
  /** Addresses of the figures in it that have changed since the edition that is compared with. */
  readonly changed: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly language: LanguageName;
  /** "Now": first day of the edition. */
  readonly now: Day;
  /** Written by the author; '' lets the chart describe itself. */
  readonly alt: string;
  /** Title and caption, for the description. */
  readonly title: string;
  readonly caption: string;
}

export interface FactView {
  readonly address: string;
  readonly value: CellValue;
  readonly text: string;
  readonly source: string;
  readonly locators: readonly string[];
  readonly asOf: string;
  readonly slides: readonly string[];
}

export interface MeasureView {
  readonly name: string;
  /** What readers know it by. */
  readonly label: string;
  readonly value: CellValue;
  readonly text: string;
  /** How it was computed, in the deck's language. */
  readonly formula: string;
  /** Addresses of the facts that it rests on; none where they are so many that its rule stands for them. */
  readonly facts: readonly string[];
  readonly rule: RuleView | null;
  readonly slides: readonly string[];
}

/** How a figure follows from its files, where it rests on more cells than are listed. */
export interface RuleView {
  readonly cells: number;
  /** Paths, as the dataset has them. */
  readonly files: readonly string[];
  /** The measure, or the table with the figure, as its author wrote it. */
  readonly written: unknown;
}

export interface ClaimView {
  /** '' for a statement of the source. */
  readonly slide: string;
  readonly words: string;
  /** What they stand in, as printed; of a statement all of it. */
  readonly sentence: string;
  readonly form: ClaimForm;
  readonly verdict: Verdict;
  readonly basis: Basis | '';
  readonly knifeEdge: boolean;
  readonly expect: Expectation;
  /** Let pass until that day; '' where it is not. */
  readonly heldUntil: string;
  /** What is so, in the deck's language. */
  readonly evidence: string;
  /** Addresses; of more than are listed those alone that the evidence names. */
  readonly facts: readonly string[];
  readonly measures: readonly string[];
}

export interface StatementView extends ClaimView {
  /** Where in the source. */
  readonly at: string;
  readonly note: string;
}

export interface DeckPlan {
  readonly title: string;
  readonly shortTitle: string;
  readonly language: LanguageName;
  /** As written (`2026-01`), as worded (2026年1月版), and its first day. */
  readonly edition: { readonly code: string; readonly text: string; readonly from: Day };
  readonly author: string;
  readonly keywords: readonly string[];
  readonly theme: string;
  /** What its slides are set on. */
  readonly page: Page;
  readonly handout: HandoutSettings;
  readonly slides: readonly SlidePlan[];
  /** Slide id → minutes it is spoken to, where its author says. */
  readonly minutes: Readonly<Record<string, number>>;
  /** Slide id, or the path of a text (`slides.5.title`, its `at`) → where it stands in the author's files. */
  readonly places: ReadonlyMap<string, Place>;
  /** Slide id → codes of what may be found on it, as its author says. */
  readonly allowed: ReadonlyMap<string, readonly string[]>;
  /** Which of them were found before any browser. */
  readonly needed: ReadonlyMap<string, readonly string[]>;
  /** Every fact the deck shows, by address. */
  readonly facts: readonly FactView[];
  readonly measures: readonly MeasureView[];
  readonly claims: readonly ClaimView[];
  readonly statements: readonly StatementView[];
  /** Every text of an author's, with what it rests on. */
  readonly sentences: readonly SentenceView[];
  /** How they are supported, in one line; '' where there are none. */
  readonly support: string;
}

export interface SentenceView {
  readonly slide: string;
  /** Path of the text: `slides.5.title`. */
  readonly at: string;
  readonly text: string;
  readonly basis: TextBasis;
  /** It names something of the data, or holds a bound figure. */
  readonly names: boolean;
  /** What its claims compare: “Northgate Sales > Westgate Sales”. */
  readonly claims: readonly string[];
  readonly clauses: readonly {
    readonly text: string;
    readonly basis: TextBasis;
    /** Words that its claim does not say; of an open clause, what nothing carries. */
    readonly unchecked: readonly string[];
  }[];
}
