/** What the renderer needs: every name resolved, every figure worded, nothing optional left to interpret (absent is `null` or ''). */
import type { CellValue, FieldType } from './dataset.ts';
import type { LayoutName, PresetName } from './deck.ts';
import type { Day } from './moment.ts';
import type { Place } from './place.ts';
import type { QuantityKind } from './quantity.ts';

/** A bound value inside a text or a cell. `before + number + unit + after` is the whole of it, spaces included. */
export interface Figure {
  /** Address of the fact. */
  readonly fact: string;
  /** Signs before the number: 約, 推定, 非公開（推定, `¥`. */
  readonly before: string;
  readonly number: string;
  /** Scale and unit: 億, TB, 億円. */
  readonly unit: string;
  /** Signs behind: 以上, 超, ）. */
  readonly after: string;
  readonly text: string;
  readonly kind: QuantityKind;
  readonly estimated: boolean;
  readonly about: boolean;
  /** Machine-readable, for `<data value>`: `1000`, `>=300`, `70..130`; '' when undisclosed. */
  readonly value: string;
}

/** A run of text. Exactly one of: words, a figure, a line break. */
export interface Piece {
  readonly text: string;
  readonly strong: boolean;
  /** `https:` or `mailto:` only; null: not a link. */
  readonly href: string | null;
  readonly figure: Figure | null;
  readonly break: boolean;
}

export interface RichText {
  readonly pieces: readonly Piece[];
  /** All of it as plain text. */
  readonly plain: string;
  /** Path in the plan's source, joined by `.`: how a finding of the browser reaches the author. */
  readonly at: string;
}

/** The signs of uncertainty that a slide uses; each is explained in its key. */
export const signs = [
  'exact',
  'about',
  'estimated',
  'atLeast',
  'atMost',
  'range',
  'vague',
  'undisclosed',
  'undisclosedEstimated',
  'notApplicable',
  'rating',
] as const;
export type Sign = (typeof signs)[number];

export interface KeyEntry {
  readonly sign: Sign;
  readonly label: string;
}

export interface Footer {
  readonly sources: string;
  readonly asOf: string;
  readonly deck: string;
  readonly edition: string;
}

export interface CellView {
  readonly type: 'text' | 'figure' | 'rating' | 'moment' | 'list';
  /** What is printed, whatever the type. */
  readonly text: string;
  readonly figure: Figure | null;
  /** Of a rating: one entry a step, true where reached. */
  readonly steps: readonly { readonly on: boolean }[];
  readonly fact: string;
  /** Not known, or not applicable: set quietly. */
  readonly quiet: boolean;
}

export interface ColumnView {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** The column that names the row. */
  readonly key: boolean;
  /** Share of the table's width in percent. */
  readonly width: number;
}

export interface RowView {
  readonly highlight: boolean;
  readonly cells: readonly {
    readonly main: CellView;
    readonly under: CellView | null;
    readonly align: 'left' | 'right';
    readonly key: boolean;
  }[];
}

export interface PointView {
  readonly text: RichText;
  readonly detail: RichText | null;
}

export interface EventView {
  readonly when: string;
  readonly title: string;
  readonly text: string;
  readonly fact: string;
  readonly highlight: boolean;
  readonly tense: 'past' | 'now' | 'future';
  /** Where it stands on the scale of time, 0 to 100; an open or long moment has a width. */
  readonly from: number;
  readonly to: number;
}

export interface ProfileFigureView {
  readonly label: string;
  readonly cell: CellView;
}

export interface SourceView {
  readonly title: string;
  readonly version: string;
  readonly href: string | null;
  /** One a table: what it holds, where in the source, as of when. */
  readonly entries: readonly {
    readonly table: string;
    readonly locators: string;
    readonly asOf: string;
  }[];
}

/** The chart's box on the slide and what an assistive reader hears; the SVG is put there by `render`. */
export interface ChartSlot {
  readonly id: string;
  readonly caption: RichText;
}

export interface Views {
  readonly cover: {
    readonly kicker: string;
    readonly subtitle: RichText | null;
    readonly edition: string;
    readonly next: RichText | null;
    readonly author: string;
    /** The ornament: start of each line in percent of the width. */
    readonly lines: readonly {
      readonly start: number;
      readonly highlight: boolean;
      readonly sign: Sign;
    }[];
  };
  readonly agenda: {
    readonly sections: readonly {
      readonly number: number;
      readonly title: string;
      readonly text: RichText | null;
      readonly page: number;
      readonly id: string;
    }[];
  };
  readonly section: { readonly number: number; readonly text: RichText | null };
  readonly statement: { readonly lead: RichText | null; readonly points: readonly PointView[] };
  readonly table: {
    readonly caption: RichText | null;
    readonly columns: readonly ColumnView[];
    readonly rows: readonly RowView[];
  };
  readonly chart: { readonly chart: ChartSlot; readonly points: readonly PointView[] };
  readonly cards: {
    readonly cards: readonly {
      readonly title: RichText;
      readonly figure: RichText | null;
      readonly text: RichText;
    }[];
  };
  readonly profile: {
    readonly name: string;
    readonly sub: string;
    readonly figures: readonly ProfileFigureView[];
    readonly fields: readonly ProfileFigureView[];
    readonly points: readonly PointView[];
  };
  readonly timeline: {
    readonly events: readonly EventView[];
    readonly ticks: readonly { readonly label: string; readonly at: number }[];
    readonly now: { readonly label: string; readonly at: number } | null;
  };
  readonly sources: { readonly text: RichText | null; readonly sources: readonly SourceView[] };
  readonly closing: { readonly points: readonly PointView[]; readonly next: RichText | null };
}

export type SlidePlan = {
  readonly [L in LayoutName]: {
    readonly layout: L;
    readonly id: string;
    /** From 1; `pages` is the number of slides. */
    readonly page: number;
    readonly pages: number;
    /** Name of the section; '' before the first. */
    readonly section: string;
    readonly kicker: RichText | null;
    readonly title: RichText;
    readonly footer: Footer;
    readonly key: readonly KeyEntry[];
    readonly notes: RichText | null;
    readonly handout: RichText | null;
    /** Addresses of the facts that the slide shows, sorted. */
    readonly facts: readonly string[];
    readonly chart: ChartPlan | null;
    readonly view: Views[L];
  };
}[LayoutName];

/** One row of named data: for channel or field `x`, its `x` (number, text or null), and for quantities and moments
 * `x_low`, `x_high` (null: open), `x_kind`, `x_sign`, `x_estimated`, `x_about`, `x_text`. Presets also get `key`, `highlight`, `order`. */
export type ChartRow = Readonly<Record<string, string | number | boolean | null>>;

export interface ChannelPlan {
  readonly title: string;
  readonly type: FieldType;
  /** Id of the unit, for axes worded by the formatter; '' where there is none. */
  readonly unit: string;
  readonly categories: readonly { readonly value: string; readonly label: string }[];
  /** The whole column is estimated: told in the caption, not at each value. */
  readonly estimated: boolean;
}

export interface ChartPlan {
  readonly id: string;
  readonly at: Place;
  readonly form:
    | { readonly type: 'preset'; readonly preset: PresetName }
    | { readonly type: 'spec'; readonly spec: Readonly<Record<string, unknown>> };
  /** Named data. A preset has one, `rows`, whose fields are the channels. */
  readonly data: Readonly<Record<string, readonly ChartRow[]>>;
  readonly channels: Readonly<Record<string, ChannelPlan>>;
  readonly scale: 'linear' | 'log';
  readonly width: number;
  readonly height: number;
  readonly language: 'ja' | 'en';
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

export interface DeckPlan {
  readonly title: string;
  readonly shortTitle: string;
  readonly language: 'ja' | 'en';
  /** As written (`2026-01`), as worded (2026年1月版), and its first day. */
  readonly edition: { readonly code: string; readonly text: string; readonly from: Day };
  readonly author: string;
  readonly theme: string;
  readonly slides: readonly SlidePlan[];
  /** Every fact the deck shows, by address. */
  readonly facts: readonly FactView[];
}
