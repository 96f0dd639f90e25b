/** What `--help` says in each language: the same options, whatever the words. */
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../src/languages/codes.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { CommandName } from '../../src/languages/parts/help.ts';

const english = languageOf('en').help;
const names = Object.keys(english.commands) as CommandName[];
const choices = 'aa|bb';

const optionsIn = (text: string): string[] => text.match(/--[a-z]+/g) ?? [];

describe.each(languageCodes)('the help in %s', (code) => {
  const { help } = languageOf(code);

  it.each(names)('of %s names its options as the English one does', (name) => {
    const { usage, summary, text } = help.commands[name];
    const options = new Set(optionsIn(text));
    expect([...options].sort()).toEqual(
      [...new Set(optionsIn(english.commands[name].text))].sort(),
    );
    expect(usage).toMatch(new RegExp(`^${name}(?: |$)`));
    expect(text).toMatch(new RegExp(`^factdeck ${name}(?: |\n)`));
    expect(summary).toMatch(/\S/);
  });

  it('of all commands names the options that every command takes', () => {
    const page = help.page('  COMMANDS', choices);
    expect(optionsIn(page)).toEqual(optionsIn(english.page('  COMMANDS', choices)));
    expect(optionsIn(help.everywhere(choices))).toEqual(optionsIn(english.everywhere(choices)));
    for (const text of [page, help.everywhere(choices)])
      expect(text).toContain(`--lang ${choices}`);
    expect(page).toContain('\n  COMMANDS\n');
  });
});
