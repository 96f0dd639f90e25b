/** English words in which a number counts nothing. */

export const innocentNumberWords: readonly string[] = [
  'one {of,or two,by one,another,to one,size fits all}',
  'one-{to-one,way,off,stop,sided,time,size-fits-all,on-one}',
  '{two,three,four}-{way,factor,sided,tier,pronged,dimensional,faced,step,wheel,handed,letter,legged}',
  '{two,three,four}{-, }{thirds,quarters,fifths,tenths}',
  '{five,four,three}-star',
  'four-wheel',
  'nine-to-five',
  'all fours',
  '{between,of,the other} two',
  '{between,of} the two',
  'in two minds',
  'two cents',
  'fifty-fifty',
  'six sigma',
  'seven-eleven',
  'a thousand words',
  'a million reasons',
  'one in a million',
  'two sides of the same coin',
  '{two,three,four,five} {parts,sections,chapters,messages,points,slides,questions,reasons,takeaways,topics,themes,steps,ideas,ways,things}',
  '24/7',
];

/** Words in front of a number that make it the name of a place in a row: Figure 2, Step 1. */
export const englishLabels: readonly string[] =
  'step phase part page slide figure fig. table chart chapter section note appendix item option version level tier day question exhibit annex no. scenario case plan stage wave'.split(
    ' ',
  );
