/** How a language writes quantities: marks of numbers, scales, units, bounds, ranges, rough sizes, and what is not known. */

/** As Table Schema has them: `group` '' is none. */
export interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
}

/** A scale as it stands behind the number, with the blank that joins it: 億, ` million`, ` Mio.`. */
export interface Scale {
  readonly word: string;
  /** Power of ten. */
  readonly exponent: number;
  /** At most so many digits stand behind the point before this scale; 2 where absent. */
  readonly places?: number;
}

/** What stands around a number in a unit, with the blanks: `$`, ` €`, 円, ` companies`. */
export interface UnitWords {
  readonly before?: string;
  readonly after?: string;
  /** In place of `after` where the number is 1: ` company`. */
  readonly one?: string;
}

/** What stands around the words that it is told of. */
export interface Around {
  readonly before?: string;
  readonly after?: string;
}

/** The power of ten that a rough size begins with, of bytes in their own scales. */
export interface RoughSize {
  readonly exponent: number;
  /** `TB` of tens of TB; '' where the unit has no scale of its own. */
  readonly byteScale: string;
}

/** What a rough size counts: the unit's id without its period, the period's, and the words behind any figure in it. */
export interface RoughUnit {
  readonly total: string;
  readonly period: 'month' | 'year' | undefined;
  readonly after: string;
}

export interface FigureWords {
  /** Of every figure that is printed in this language, unless the deck asks for those of another one (`numbers`). */
  readonly marks: NumberMarks;
  /** Scales by the kind of unit, the largest first: in words, beside a sign of money that stands in front, and compact (100B). */
  readonly scales: {
    readonly words: readonly Scale[];
    readonly money: readonly Scale[];
    readonly compact: readonly Scale[];
    /** Of a unit that is counted in scales of its own, by its id. */
    readonly of?: Readonly<Partial<Record<string, readonly Scale[]>>>;
  };
  /** Two neighbouring scales in one number: 1兆2,345億. */
  readonly twoScales: boolean;
  /** A small figure is told in the scale of its column ($0.9 m beside $2.1 m); else in its own (9,000万円). */
  readonly columnScale: boolean;
  /** One of so many equal parts, where that is said of a ratio below 1: 10分の1 for 0.1倍. */
  readonly part?: (of: number) => string;
  /** Between number and TB. */
  readonly byteGap: string;
  /** By the unit's id; a unit of the author's own is worded by `counter`. */
  readonly units: Readonly<Record<string, UnitWords>>;
  readonly counter: (word: string) => UnitWords;
  /** Money that `units` does not list. @param sign its own, '' without one */
  readonly currency: (code: string, sign: string) => UnitWords;
  /** Around a figure per month or per year, unit included. */
  readonly periods: { readonly [P in 'month' | 'year']: Around };
  /** What stands before the number belongs to the unit's word order, not to the number: 月間推定1億回, but est. $1 m and −$1 m. */
  readonly unitLeads: boolean;
  /** Unit and scale are told at both ends of a range: 70億〜130億, but ¥3–5 bn. */
  readonly unitAtBothEnds: boolean;
  readonly about: string;
  readonly estimated: string;
  /** Around a rough size that is marked as rough once more: 数億円規模. */
  readonly rough: Around;
  readonly undisclosed: string;
  /** Around what somebody else estimates of an undisclosed figure. */
  readonly undisclosedEstimate: { readonly before: string; readonly after: string };
  readonly notApplicable: string;
  readonly bounds: { readonly [B in 'atLeast' | 'moreThan' | 'atMost' | 'lessThan']: Around };
  /** Of a bound that is near: just under 40 %. Absent: `about` stands before the bound. */
  readonly nearly?: { readonly [B in 'moreThan' | 'lessThan']: Around };
  readonly range: {
    /** Between two ends that both belong to it. */
    readonly dash: string;
    /** Where one does not: around the low end, between the two, around the high one. */
    readonly low: { readonly closed: Around; readonly open: Around };
    readonly between: string;
    readonly high: { readonly closed: Around; readonly open: Around };
  };
  /** From 2 up to 10 of a power of ten: 数億, several hundred million, tens of TB; from the first such power to the last. */
  readonly roughSize: (
    low: RoughSize,
    high: RoughSize,
    unit: RoughUnit,
  ) => { readonly words: string; readonly unit: string };
  readonly yes: string;
  readonly no: string;
  readonly blank: string;
  /** Between the items of a list. */
  readonly listComma: string;
}
