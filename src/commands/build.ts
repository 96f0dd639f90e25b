/** `factdeck build`: validate, draw and publish. */
import { formats, knownFormats, type Format } from '../model/formats.ts';
import type { Signer } from '../host/sets/signature.ts';
import type { CommandWords } from '../languages/parts/commands.ts';
import { defineCommand, oneOf, UsageError } from './command.ts';
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
    sign: { type: 'string' },
    json: { type: 'boolean' },
    all: { type: 'boolean' },
  },
  run: async (call) => {
    const { values, words, args } = call;
    const formatOf = (name: string): Format => oneOf('formats', name.trim(), knownFormats, words);
    const scale = oneOf('scale', values.scale ?? '1', ['1', '2'] as const, words);
    const sign = values.sign === undefined ? undefined : await signerOf(values.sign, words);
    return runDecks(call, {
      decks: args,
      publish: true,
      formats: values.formats?.split(',').map(formatOf) ?? formats,
      scale: scale === '2' ? 2 : 1,
      out: values.out ?? 'output',
      ...(values.draft === true && { draft: true }),
      ...(values.clean === true && { clean: true }),
      ...(sign && { sign }),
      ...(values.theme !== undefined && { theme: values.theme }),
    });
  },
});

/** Before anything is read: a build that cannot be signed is not wanted. */
async function signerOf(file: string, words: CommandWords): Promise<Signer> {
  const { openSigner } = await import('../host/sets/signature.ts');
  const signer = await openSigner(file);
  if (!signer) throw new UsageError(words.noKey(file));
  return signer;
}
