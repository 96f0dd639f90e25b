/** Abbreviations end in a full stop of their own: „5 Mio.“ ends a sentence as it is. */
export function stopped(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
