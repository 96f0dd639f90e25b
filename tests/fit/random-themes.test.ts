/**
 * `check --slides` finds nothing on a slide of which `check` has told nothing, whatever sizes a theme has. Two themes and two
 * decks here; ten themes and all decks in `npm run test:hard`.
 */
import { describe, expect, it } from 'vitest';
import { prepareDecks, runBuild } from '../../src/build.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { DeckPlan } from '../../src/model/plan.ts';
import { openWorkshop } from '../../src/run/workshop.ts';
import { hostWithThemes, randomTokens } from './random-themes.ts';

const hard = process.env['FACTDECK_HARD'] === '1';
const seeds = hard ? Array.from({ length: 10 }, (_, i) => i + 1) : [5, 10];
const decks = hard
  ? ['gallery', 'japanese-llm', 'quarterly-review', 'strommix']
  : ['quarterly-review', 'strommix'];

describe.each(seeds)('a theme made at random, seed %i', { timeout: 300_000 }, (seed) => {
  it.each(decks)('leaves nothing to the browser to find in %s', async (deck) => {
    const theme = `seed-${String(seed)}`;
    const host = hostWithThemes({ [theme]: randomTokens(seed) });
    const asked = { theme, only: true, despite: true };
    const { prepared, diagnostics: told } = await prepareDecks([deck], asked, openWorkshop(host));
    const output = { formats: [], scale: 1, out: 'output', publish: false, measure: true } as const;
    const built = await runBuild({ decks: [deck], ...asked, ...output }, () => undefined, host);
    const found = (built.decks[0]?.diagnostics ?? []).slice(told.length);
    const slides = new Set(told.map((one) => slideOf(one, prepared[0]?.plan)));
    const untold = found.filter((one) => !slides.has(slideOf(one, prepared[0]?.plan)));
    expect(untold.map(({ code, args }) => [code, args])).toEqual([]);
  });
});

/** The slide that it names, or in whose lines of deck.yaml it stands; pages that continue a slide are that slide. */
function slideOf({ args, at }: Diagnostic, plan: DeckPlan | undefined): string {
  if ('slide' in args) return args.slide.replace(/-\d+$/, '');
  const begun = (plan?.slides ?? []).filter(({ id }) => {
    const from = plan?.places.get(id);
    return at && from && from.file === at.file && from.line <= at.line;
  });
  return begun.at(-1)?.id.replace(/-\d+$/, '') ?? '';
}
