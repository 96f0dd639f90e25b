/** `factdeck trace`: where one figure stands, and where it is used. */
import { defineCommand, UsageError } from './command.ts';
import { showTraced } from './show-traced.ts';

export const trace = defineCommand({
  name: 'trace',
  options: { deck: { type: 'string' }, json: { type: 'boolean' } },
  run: async (call) => {
    const [address, ...more] = call.args;
    if (address === undefined || more.length > 0) {
      throw new UsageError(call.help.commands.trace.usage);
    }
    const [{ traceAddress }, { nodeHost }] = await Promise.all([
      import('../usecases/trace.ts'),
      import('../host/node.ts'),
    ]);
    const looked = await traceAddress(nodeHost, address, call.values);
    return showTraced(call, looked, address);
  },
});
