/** `factdeck review`: what to look up again before the next edition, and ticking it off. */
import { defineCommand, exit, UsageError } from './command.ts';
import { openDecks, showProblems } from './open-edition.ts';

export const review = defineCommand({
  name: 'review',
  options: {
    tick: { type: 'string' },
    on: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (call) => {
    const { args, values, words, out } = call;
    const { decks, diagnostics, texts } = await openDecks(args, {
      cache: values.cache,
      root: values.root,
      only: true,
      despite: true,
    });
    const errors = await showProblems(call, diagnostics, texts);
    const [deck] = decks;
    if (!deck && errors > 0) return exit.deck;
    if (!deck || decks.length > 1) throw new UsageError(words.oneDeck([]));
    const { sources, plan } = deck.prepared;
    const [{ reviewFacts }, { allFacts }, { tick }, { nodeHost }] = await Promise.all([
      import('../edition/review.ts'),
      import('../facts/all-facts.ts'),
      import('../edition/tick.ts'),
      import('../host/node.ts'),
    ]);
    if (values.tick !== undefined) {
      const day = values.on ?? '';
      if (!/^\d{4}-\d\d(?:-\d\d)?$/.test(day)) {
        throw new UsageError(words.badValue('on', day, '2026-07-01'));
      }
      const file = `${deck.folder}/evidence.csv`;
      const start = texts.get(file) ?? 'fact,locator,as_of,basis,checked,memo\n';
      const ticked = tick(start, values.tick, day);
      if (ticked === undefined) throw new UsageError(words.review.columns(file));
      await nodeHost.write(new Map([[file, ticked]]));
      out(`${file}\n`);
      return exit.done;
    }
    const shown = new Set(plan.facts.filter((f) => f.slides.length > 0).map((f) => f.address));
    const facts = allFacts(sources.dataset).filter((f) => shown.has(f.address));
    const groups = reviewFacts(facts, plan.edition.from);
    if (values.json === true) out(`${JSON.stringify(groups, null, 2)}\n`);
    else if (groups.length === 0) out(`${words.review.done}\n`);
    else {
      for (const { facts: addresses, ...group } of groups) {
        out(`${words.review.group(group)}\n${addresses.map((a) => `  ${a}\n`).join('')}`);
      }
    }
    return errors > 0 ? exit.deck : exit.done;
  },
});
