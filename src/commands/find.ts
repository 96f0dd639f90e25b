/** `factdeck find`: every cell and measure that shows a figure or a word. */
import { defineCommand, UsageError } from './command.ts';
import { showTraced } from './show-traced.ts';

export const find = defineCommand({
  name: 'find',
  options: { deck: { type: 'string' }, json: { type: 'boolean' } },
  run: async (call) => {
    const words = call.args.join(' ').trim();
    if (words === '') throw new UsageError(call.help.commands.find.usage);
    const [{ findFigure }, { nodeHost }] = await Promise.all([
      import('../usecases/trace.ts'),
      import('../host/node.ts'),
    ]);
    const looked = await findFigure(nodeHost, words, call.values);
    return showTraced(call, looked, words);
  },
});
