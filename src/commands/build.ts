/** `factdeck build`: validate, draw and publish. */
import { formats, knownFormats, type Format } from '../model/formats.ts';
import { defineCommand, oneOf } from './command.ts';
import { runDecks } from './run-decks.ts';

export const build = defineCommand({
  name: 'build',
  options: {
    formats: { type: 'string' },
    theme: { type: 'string' },
    scale: { type: 'string' },
    out: { type: 'string' },
    draft: { type: 'boolean' },
    clean: { type: 'boolean' },
    json: { type: 'boolean' },
    all: { type: 'boolean' },
  },
  run: (call) => {
    const { values, words, args } = call;
    const formatOf = (name: string): Format => oneOf('formats', name.trim(), knownFormats, words);
    const scale = oneOf('scale', values.scale ?? '1', ['1', '2'] as const, words);
    return runDecks(call, {
      decks: args,
      publish: true,
      formats: values.formats?.split(',').map(formatOf) ?? formats,
      scale: scale === '2' ? 2 : 1,
      out: values.out ?? 'output',
      ...(values.draft === true && { draft: true }),
      ...(values.clean === true && { clean: true }),
      ...(values.theme !== undefined && { theme: values.theme }),
    });
  },
});
