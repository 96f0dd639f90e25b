/** `factdeck doctor`: what this machine has, and what to do about what it lacks. */
import { defineCommand, exit } from './command.ts';

export const doctor = defineCommand({
  options: { json: { type: 'boolean' } },
  usage: { en: 'doctor', ja: 'doctor' },
  summary: {
    en: 'say what this machine has, and what to do about what it lacks',
    ja: 'この環境にあるもの、足りないもの、その直し方を示す',
  },
  help: {
    en: `factdeck doctor

Says which Node, browser, fonts and cache are used here, and what to do about what is missing.

  --json, --cache DIR, --lang en|ja
`,
    ja: `factdeck doctor

この環境で使う Node、ブラウザー、フォント、キャッシュと、足りないものの直し方を示します。

  --json, --cache フォルダー, --lang en|ja
`,
  },
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
