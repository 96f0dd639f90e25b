/** `factdeck check`: everything that needs no output. */
import { defineCommand } from './command.ts';
import { runDecks } from './run-decks.ts';

export const check = defineCommand({
  name: 'check',
  options: {
    theme: { type: 'string' },
    json: { type: 'boolean' },
    all: { type: 'boolean' },
    fix: { type: 'boolean' },
    mutate: { type: 'boolean' },
    slides: { type: 'boolean' },
    'read-back': { type: 'boolean' },
  },
  run: (call) =>
    runDecks(call, {
      decks: call.args,
      publish: false,
      formats: [],
      scale: 1,
      out: 'output',
      today: call.today(),
      mutate: call.values.mutate === true,
      measure: call.values.slides === true,
      readBack: call.values['read-back'] === true,
      despite: call.values['read-back'] === true,
      ...(call.values.theme !== undefined && { theme: call.values.theme }),
    }),
});
