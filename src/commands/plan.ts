/** `factdeck plan`: where everything of a deck stands, without a browser: boxes, lines, tables. */
import { defineCommand, exit, UsageError } from './command.ts';
import { openDecks, showProblems } from './open-edition.ts';

export const plan = defineCommand({
  name: 'plan',
  options: { theme: { type: 'string' }, json: { type: 'boolean' } },
  run: async (call) => {
    const { args, values, help, out } = call;
    const [deck] = args;
    if (deck === undefined || args.length > 1) throw new UsageError(help.commands.plan.usage);
    const { theme, cache } = values;
    const opened = await openDecks([deck], { cache, despite: true, ...(theme && { theme }) });
    const errors = await showProblems(call, opened.diagnostics, opened.texts);
    const boxes = opened.decks[0]?.prepared.boxes();
    if (!boxes) return exit.deck;
    if (values.json === true) out(`${JSON.stringify(boxes, null, 1)}\n`);
    else {
      for (const { id, page, layout, blocks } of boxes.slides) {
        out(`${String(page)}  ${id}  ${layout}  ${String(blocks.length)}\n`);
      }
    }
    return errors > 0 ? exit.deck : exit.done;
  },
});
