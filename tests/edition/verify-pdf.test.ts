/** A PDF without facts.json, of an edition that was frozen: what is out of date in it is told by that edition alone. */
import { expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { verifyPdf } from '../../src/usecases/verify.ts';
import { smallPdf } from '../publish/small-pdf.ts';

const deck = 'gallery';

const copyOf = (edition: string): Promise<Uint8Array> =>
  smallPdf({ deck, edition, inputs: 'ab'.repeat(32) });

it('is compared with the edition as it was frozen', async () => {
  const found = await verifyPdf(nodeHost, await copyOf('2026-01'), deck);
  expect(found?.current).toBe(false);
  expect(found?.outOfDate?.length).toBeGreaterThan(0);
});

it.each(['2024-Q4', '../editions/2026-01', './2026-01', '2026-01.json\u0000'])(
  'opens no other file, whatever it calls its edition: %j',
  async (edition) => {
    const found = await verifyPdf(nodeHost, await copyOf(edition), deck);
    expect(found?.seal.edition).toBe(edition);
    expect(found?.outOfDate).toBeUndefined();
  },
);
