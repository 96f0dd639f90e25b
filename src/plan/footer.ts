/** The facts a slide shows → its footer: just their sources with their places, and as of when. */
import { sourceTitle } from '../facts/fact-names.ts';
import { languageOf } from '../languages/index.ts';
import type { Fact } from '../model/fact.ts';
import type { Moment } from '../model/moment.ts';
import { presetTraits } from '../model/charts.ts';
import type { ChartPlan } from '../model/plan.ts';
import type { Footer, KeyEntry, KeyMarks, Sign } from '../model/frame-views.ts';
import type { SourceView } from '../model/views.ts';
import { signs } from '../model/frame-views.ts';
import { noBox } from '../model/views.ts';
import { roomForSources } from '../fit/fit-foot.ts';
import { textOrder } from '../model/text-order.ts';
import { formatMoment } from '../quantity/index.ts';
import { ageInMonths, isOld } from './age.ts';
import type { Context, Shown } from './context.ts';

/** More places than this are told on the sources slide. */
const mostLocators = 3;
/** Pages are counted later. */
const widestPages = '888 / 888';

export function planFooter(
  context: Context,
  shown: Shown,
  deck: { readonly title: string; readonly edition: string },
): Footer {
  const { slides: words, writing } = languageOf(context.language);
  const facts = [...shown.facts.values(), ...shown.behind.values()];
  const bySource = new Map<string, Set<string>>();
  for (const fact of facts) {
    const title = sourceTitle(fact);
    if (title === '') continue;
    const locators = bySource.get(title) ?? new Set();
    for (const locator of fact.locators) locators.add(locator);
    bySource.set(title, locators);
  }
  const list = (most: number): string =>
    [...bySource]
      .map(([title, locators]) => {
        if (most === 0) return title;
        const some = [...locators].slice(0, most).join(writing.listComma);
        const rest = locators.size > most ? `${writing.listComma}${words.more}` : '';
        return `${title} ${some}${rest}`.trim();
      })
      .join(writing.listComma);
  const tell = (most: number): string => (bySource.size > 0 ? words.source(list(most)) : '');
  const asOf = [asOfRange(context, facts), ageOf(context, facts)]
    .filter((t) => t !== '')
    .join(words.ageSeparator);
  const style = context.fit.text.footer;
  const room = roomForSources(
    context.fit,
    { asOf, deck: deck.title, edition: deck.edition },
    widestPages,
  );
  // As many places as fit on the one line; all of them are on the sources slide.
  const lists = Array.from({ length: mostLocators + 1 }, (_, i) => tell(mostLocators - i));
  const sources = lists.find((list) => context.measureText(list, style) <= room);
  return {
    sources: sources ?? lists.at(-1) ?? '',
    allSources: list(Infinity),
    asOf,
    deck: deck.title,
    edition: deck.edition,
  };
}

/** The signs in their fixed order; an exact value needs explaining only beside others. */
export function planKey(
  context: Context,
  shown: Shown,
  steps: readonly string[],
  form: ChartPlan['form'] | undefined,
): KeyEntry[] {
  const words = languageOf(context.language).slides;
  const marks: KeyMarks =
    form?.type === 'preset' ? (presetTraits(form.preset).marks ?? 'point') : drawnAs(shown);
  const used = signs.filter((sign) => shown.signs.has(sign));
  const alone = used.every((sign) => sign === 'exact');
  if (alone) return [];
  return used.map((sign: Sign) => ({
    sign,
    marks,
    word: sign === 'about' ? words.about : '',
    label: sign === 'rating' && steps.length > 0 ? words.rating(steps) : words.signs[sign],
  }));
}

function drawnAs({ drawn }: Shown): KeyMarks {
  return drawn.has('bar') ? 'bar' : drawn.has('spark') ? 'point' : '';
}

/** Every source of the deck with the tables that come from it. */
export function planSources(context: Context, facts: readonly Fact[]): SourceView[] {
  const { writing } = languageOf(context.language);
  const groups = new Map<string, { fact: Fact; tables: Map<string, Fact[]> }>();
  for (const fact of facts) {
    if (!fact.source) continue;
    const title = sourceTitle(fact);
    const group = groups.get(title) ?? { fact, tables: new Map<string, Fact[]>() };
    groups.set(title, group);
    const list = group.tables.get(fact.table.name) ?? [];
    list.push(fact);
    group.tables.set(fact.table.name, list);
  }
  return [...groups.values()].map(({ fact, tables }) => ({
    title: fact.source?.title ?? '',
    version: fact.source?.version ?? '',
    href: linkOf(fact.source?.path),
    lines: [],
    box: noBox,
    table: noBox,
    headLines: { table: [], locators: [], asOf: [] },
    entries: [...tables.values()].map((list) => ({
      table: list[0]?.table.title ?? '',
      locators: [...new Set(list.flatMap((f) => f.locators))].join(writing.listComma),
      asOf: asOfRange(context, list),
      lines: { table: [], locators: [], asOf: [] },
      height: 0,
    })),
  }));
}

function asOfRange(context: Context, facts: readonly Fact[]): string {
  const moments = facts.flatMap((f) => f.asOf ?? []).sort((a, b) => textOrder(order(a), order(b)));
  const first = moments[0];
  const last = moments.at(-1);
  if (!first || !last) return '';
  const words = languageOf(context.language).slides;
  return words.asOf(formatMoment(first, context), formatMoment(last, context));
}

/** Old values say how old they are. */
function ageOf(context: Context, facts: readonly Fact[]): string {
  const ages = facts.filter((f) => isOld(context, f)).map((f) => ageInMonths(context, f) ?? 0);
  return ages.length > 0 ? languageOf(context.language).slides.old(Math.max(...ages)) : '';
}

function order(moment: Moment): string {
  return moment.from ?? moment.to ?? '';
}

function linkOf(path: string | undefined): string | null {
  return path !== undefined && /^https?:\/\//.test(path) ? path : null;
}
