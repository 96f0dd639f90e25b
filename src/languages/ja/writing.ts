import type { Writing } from '../parts/writing.ts';
import { counters } from './numerals.ts';
import phrases from './phrases.json' with { type: 'json' };

export const writing: Writing = {
  openType: 'JAN ',
  lines: {
    phrases,
    whole: [
      ...'という といえ として とする とした とされ となる となり とみ による について のため'.split(
        ' ',
      ),
      ...'にとど つきにくい つきにくく なぜか しのぎ 当てはま 食い違 かどうか どこにも'.split(' '),
      ...'大手製造業 大手企業 製造業 産業省 一般社団法人 株式会社 大学 研究所 研究室 委員会'.split(
        ' ',
      ),
      ...'研究 開発 共同 情報 技術 次世代 大規模'.split(' '),
    ],
    leads: '約 およそ ほぼ 推定 推計 第 計 最大 最低 少なくとも 年間 月間'.split(' '),
    follows: [
      ...counters,
      ...'千 百 十 以上 以下 以内 未満 超 程度 前後 規模 ごろ 頃 目 分の 半ば 末 初頭'.split(' '),
    ],
    capitalsAreNames: true,
  },
  fullWidth: true,
  listComma: '、',
  colon: '：',
  gap: '　',
  quoted: (words) => `「${words}」`,
  parenthesis: (inside) => `（${inside.join('、')}）`,
};
