/** What the pages say on a screen, in the deck's language: keys, buttons, and reveal's speaker view. */

/** A key as it is written on a keyboard, and what it does. */
type Key = readonly [keys: string, what: string];

export interface ScreenWords {
  readonly help: { readonly title: string; readonly close: string };
  /** In the order of the help. */
  readonly keys: readonly Key[];
  /** In presenter.html alone. */
  readonly speakerKey: Key;
  readonly figures: string;
  readonly position: readonly [before: string, of: string, colon: string];
  readonly next: string;
  readonly previous: string;
  readonly resume: string;
  readonly jump: string;
  readonly speaker: SpeakerWords;
}

/** They stand in quoted strings of a script (reveal-scripts.ts): no quote, backquote or backslash. */
export interface SpeakerWords {
  readonly title: string;
  readonly loading: string;
  readonly upcoming: string;
  readonly time: string;
  readonly reset: string;
  readonly pacing: string;
  readonly notes: string;
  readonly layout: string;
  readonly layouts: readonly [standard: string, wide: string, tall: string, notesOnly: string];
  readonly stranger: string;
  readonly lost: string;
  readonly noWindow: string;
}

export const screenWords: Readonly<Record<'ja' | 'en', ScreenWords>> = {
  ja: {
    help: { title: 'キー操作', close: '閉じる' },
    keys: [
      ['→ ↓ Space N', '次のスライド'],
      ['← ↑ P', '前のスライド'],
      ['Home End', '最初・最後のスライド'],
      ['G', '番号を入力して移動'],
      ['Esc O', 'スライドの一覧'],
      ['F', '全画面表示'],
      ['B .', '画面を黒くする・戻す'],
      ['I', 'このスライドの数値を一覧'],
      ['D', '図のデータを表で見る'],
      ['R', '全スライドを続けて読む'],
      ['+ -', '拡大・縮小（矢印キーで移動、0 で元に戻す）'],
      ['?', 'このキー操作の一覧'],
    ],
    speakerKey: ['S', '発表者画面（メモ、次のスライド、時計）'],
    figures: 'このスライドの数値を一覧',
    position: ['スライド ', ' / ', '：'],
    next: '次のスライド',
    previous: '前のスライド',
    resume: '発表を再開',
    jump: 'スライドの番号',
    speaker: {
      title: '発表者画面',
      loading: '発表者画面を準備しています…',
      upcoming: '次のスライド',
      time: '時間',
      reset: 'クリックで最初から',
      pacing: 'このスライドの残り時間',
      notes: 'メモ',
      layout: '配置：',
      layouts: ['標準', '横に並べる', '縦に並べる', 'メモのみ'],
      stranger: '発表者画面は、presenter.html から開いてください。',
      lost: '発表中の画面につながりません。<br>この画面を閉じて、もう一度開いてください。',
      noWindow:
        '発表者画面を開けませんでした。ポップアップを許可してから、もう一度開いてください。',
    },
  },
  en: {
    help: { title: 'Keys', close: 'Close' },
    keys: [
      ['→ ↓ Space N', 'Next slide'],
      ['← ↑ P', 'Previous slide'],
      ['Home End', 'First slide, last slide'],
      ['G', 'Go to a slide by its number'],
      ['Esc O', 'Overview of all slides'],
      ['F', 'Full screen'],
      ['B .', 'Black screen, and back'],
      ['I', 'List the figures of this slide'],
      ['D', 'Show the chart’s data as a table'],
      ['R', 'Read all slides on one page'],
      ['+ -', 'Larger, smaller (arrows move about, 0 goes back)'],
      ['?', 'This list of keys'],
    ],
    speakerKey: ['S', 'Speaker view: notes, next slide, clock'],
    figures: 'List the figures of this slide',
    position: ['Slide ', ' of ', ': '],
    next: 'Next slide',
    previous: 'Previous slide',
    resume: 'Resume presentation',
    jump: 'Number of a slide',
    speaker: {
      title: 'Speaker view',
      loading: 'Getting the speaker view ready…',
      upcoming: 'Next slide',
      time: 'Time',
      reset: 'Click to start again',
      pacing: 'Time left for this slide',
      notes: 'Notes',
      layout: 'Layout: ',
      layouts: ['standard', 'wide', 'tall', 'notes only'],
      stranger: 'Open the speaker view from presenter.html.',
      lost: 'The presentation does not answer.<br>Close this window and open it again.',
      noWindow: 'The speaker view could not be opened. Allow popups and open it again.',
    },
  },
};
