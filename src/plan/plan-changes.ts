/** What has changed since an earlier edition → a quiet mark on each slide that shows it, and the rows of a slide of changes. */
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { FigureWords } from '../languages/parts/figures.ts';
import type { SinceBaseline } from '../model/changes.ts';
import type { EditionFact } from '../model/edition.ts';
import type { Fact } from '../model/fact.ts';
import type { SlidePlan } from '../model/plan.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Views } from '../model/layout-views.ts';
import { formatMoment, parseMoment } from '../quantity/index.ts';
import { changeLines, fitLines, type ChangeLine } from './changes-lines.ts';
import type { Context } from './context.ts';
import { plainText } from '../model/plain-text.ts';

type ChangeView = Views['changes']['rows'][number];
type Span = NonNullable<ChangeView['drawn']>['before'];

export interface PlannedChanges {
  /** Marks a slide that shows changed values, and gives its list of figures the old ones. */
  readonly mark: (slide: SlidePlan) => SlidePlan;
  /** Fills a slide of changes; any other comes back as it is. */
  readonly fill: (slide: SlidePlan) => SlidePlan;
}

/** Address, or name of a measure → as it was printed in the edition that is compared with; '' of what is new. */
export function printedBefore(since: SinceBaseline | undefined): ReadonlyMap<string, string> {
  return new Map([
    ...(since?.measures ?? []),
    ...(since?.facts ?? []).map((c) => [c.address, c.before?.text ?? ''] as const),
  ]);
}

/** @param used the facts of the deck: what else changed in the dataset is nobody's business here */
export function planChanges(
  context: Context,
  since: SinceBaseline | undefined,
  used: readonly { readonly fact: Fact; readonly slides: readonly string[] }[],
): PlannedChanges {
  const { baseline } = context.sources;
  if (!baseline || !since) return { mark: (slide) => slide, fill: (slide) => slide };
  const words = languageOf(context.language).slides;
  const parsed = parseMoment(baseline.edition);
  const edition = words.edition(
    parsed.ok ? formatMoment(parsed.moment, context) : baseline.edition,
  );
  const shown = new Set(used.filter((u) => u.slides.length > 0).map((u) => u.fact.address));
  const { facts: changes, measures } = since;
  const old = context.before;
  // What is gone is on no slide any more; it was shown before.
  const told = changes.filter((c) => shown.has(c.address) || (c.before?.slides.length ?? 0) > 0);
  return {
    mark: (slide) => {
      const figures = slide.figures.map((row) => {
        const was = old.get(row.fact) ?? '';
        return { ...row, was: was === row.text ? '' : was };
      });
      const moved = figures.some((f) => f.was !== '' && measures.has(f.fact));
      const isChanged = moved || slide.facts.some((address) => old.has(address));
      if (!isChanged || slide.layout === 'changes') return slide;
      const marks = [...slide.marks, { mark: 'changed' as const, ...words.changed }];
      return { ...slide, figures, marks };
    },
    fill: (slide) => {
      if (slide.layout !== 'changes') return slide;
      const own = languageOf(context.language);
      const all = changeLines(told, words.changesTogether).map((line) => {
        return { row: changeView(line, own), count: line.count };
      });
      const room = { most: mostOf(context, slide.id), total: told.length };
      const lines = fitLines(context.fit, slide.view, all, room);
      const rest = told.length - lines.reduce((sum, l) => sum + l.count, 0);
      const view = {
        ...slide.view,
        rows: lines.map(({ row }) => row),
        more: rest > 0 ? plainText(words.changesMore(rest)) : null,
        none: told.length === 0 ? plainText(words.changesNone(edition)) : null,
      };
      return { ...slide, view };
    },
  };
}

function mostOf(context: Context, id: string): number {
  const source = context.sources.deck.slides.find((s) => s.id === id);
  return source?.layout === 'changes' ? source.most : 7;
}

function changeView(
  { what, kind, before, after, change }: ChangeLine,
  { slides: words, figures }: Language,
): ChangeView {
  const { address, ratio, plain, jump } = change;
  return {
    what,
    kind: kind === 'redated' ? '' : words.changeKinds[kind],
    before,
    after,
    by: ratio === null || ratio === 1 || !(plain || jump) ? '' : percent(ratio, figures),
    jump,
    fact: address,
    lines: { what: [], kind: [], before: [], after: [], by: [] },
    height: 0,
    drawn: drawn(change.before, change.after),
  };
}

/** `+12%` below a doubling, `×2.5` from there. */
function percent(ratio: number, { marks, units }: FigureWords): string {
  if (ratio >= 2 || ratio <= 0.1)
    return `×${String(Number(ratio.toPrecision(2))).replace('.', marks.decimal)}`;
  const change = Math.round((ratio - 1) * 100);
  return `${change > 0 ? '+' : change < 0 ? '−' : '±'}${String(Math.abs(change))}${units.percent?.after ?? ''}`;
}

/** Both on one scale that begins at zero; each row has its own, for their units differ. */
function drawn(before: EditionFact | null, after: EditionFact | null): ChangeView['drawn'] {
  const [old, now] = [before, after].map((f) =>
    f?.value.type === 'quantity' ? f.value.quantity : undefined,
  );
  if (!old || !now || old.unit !== now.unit) return null;
  const ends = [old, now].flatMap(({ stated }) =>
    [stated?.low, stated?.high].flatMap((b) => (b ? [Number(b.at)] : [])),
  );
  if (ends.length === 0) return null;
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends) * 1.08;
  if (high <= low) return null;
  const at = (value: number): number => round(((value - low) / (high - low)) * 100);
  return { before: spanOf(old, at), after: spanOf(now, at) };
}

/** Fill tells how sure, ends tell the bound, as everywhere. */
function spanOf(quantity: Quantity, at: (value: number) => number): Span {
  const { stated, kind, estimated } = quantity;
  const fill = kind === 'undisclosed' ? 'hollow' : estimated ? 'light' : 'solid';
  if (!stated || (!stated.low && !stated.high)) return { form: 'none', fill, left: 0, width: 0 };
  const left = stated.low ? at(Number(stated.low.at)) : 0;
  const right = stated.high ? at(Number(stated.high.at)) : 100;
  if (!stated.low || !stated.high) return { form: 'open', fill, left, width: round(right - left) };
  if (left === right) return { form: 'point', fill, left, width: 0 };
  return { form: 'band', fill, left, width: round(right - left) };
}

function round(percentage: number): number {
  return Math.round(percentage * 100) / 100;
}
