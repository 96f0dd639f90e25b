import { describe, expect, it } from 'vitest';
import { keepsWords, namesIn } from './keeps-words.ts';

const names = namesIn({
  'plants.csv': 'id,name,v\na,緑川マイクロ第2工場,3\nb,Northgate Valley Power Station,4\n',
  'datapackage.yaml': 'fields: [{ name: v, type: string, title: ひと月あたりの生産能力 }]',
});

describe('an offer', () => {
  it.each([
    ['緑川マイクロ第2工場は最大だ', '緑川マイクロ第2工場は{{plants.a.v}}'],
    ['ひと月あたりの生産能力は最大だ', 'ひと月あたりの生産能力は{{plants.a.v}}'],
    ['Northgate Valley Power Station leads', 'Northgate Valley Power Station: {{plants.b.v}}'],
  ])('that keeps no more than names of “%s” does not say it', (written, offered) => {
    expect(keepsWords(written, offered, names)).toBe(false);
  });

  it.each([
    ['緑川マイクロ第2工場は国内の需要をすべて賄う', '国内の需要をすべて賄う。{{plants.a.v}}'],
    [
      'Northgate Valley Power Station can power the whole of the north',
      'It can power the whole of the north',
    ],
    ['It leads', 'It leads'],
  ])('that keeps the words of “%s” says it', (written, offered) => {
    expect(keepsWords(written, offered, names)).toBe(true);
  });
});
