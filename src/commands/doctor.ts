/** `factdeck doctor`: what this machine has, and what to do about what it lacks. */
import { defineCommand, exit } from './command.ts';

export const doctor = defineCommand({
  name: 'doctor',
  options: { json: { type: 'boolean' } },
  run: async ({ values, out, speech }) => {
    const [{ describeMachine, renderMachine }, { nodeHost }] = await Promise.all([
      import('../usecases/doctor.ts'),
      import('../host/node.ts'),
    ]);
    const machine = await describeMachine(nodeHost, values.cache);
    out(
      values.json === true
        ? `${JSON.stringify(machine, null, 2)}\n`
        : renderMachine(machine, speech),
    );
    return machine.problems.length > 0 ? exit.machine : exit.done;
  },
});
