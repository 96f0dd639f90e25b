import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layoutNames } from '../../src/model/slides.ts';
import { compileTemplates } from '../../src/render/compile-templates.ts';

const root = new URL('../../templates/', import.meta.url);

function shipped(): Map<string, string> {
  return new Map(
    ['slides', 'partials'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root)).map((name): [string, string] => [
        `templates/${folder}/${name}`,
        readFileSync(new URL(`${folder}/${name}`, root), 'utf8'),
      ]),
    ),
  );
}

/** The shipped templates with the table's replaced, and a partial of our own. */
function problems(table: string, partial = 'ok'): string[] {
  const files = shipped();
  files.set('templates/slides/table.hbs', table);
  files.set('templates/partials/probe.hbs', partial);
  return compileTemplates(files).diagnostics.map((d) => {
    const args = 'name' in d.args ? d.args.name : 'where' in d.args ? d.args.where : '';
    const place = d.at ? ` ${d.at.file.replace(/^.*\//, '')}:${d.at.line}:${d.at.column}` : '';
    return `${d.code} ${args}${place}`;
  });
}

describe('templates', () => {
  it('that are shipped pass every check, one a layout', () => {
    const compiled = compileTemplates(shipped());
    expect(compiled.diagnostics).toEqual([]);
    expect([...(compiled.value?.keys() ?? [])]).toEqual([...layoutNames]);
  });

  it('that are shipped hold no section: reveal would take it for a slide of its own', () => {
    const found = [...shipped()].filter(([, text]) => /<section\b/.test(text));
    expect(found.map(([file]) => file)).toEqual([]);
  });

  it.each([
    ['<p>{{titel}}</p>', 'template-unknown-name titel table.hbs:1:6'],
    ['\n <p>{{title.plane}}</p>', 'template-unknown-name title.plane table.hbs:2:7'],
    ['{{#if kickr}}x{{/if}}', 'template-unknown-name kickr table.hbs:1:7'],
    ['{{#each view.rowz}}x{{/each}}', 'template-unknown-name view.rowz table.hbs:1:9'],
    ['{{#each view.rows}}{{highligt}}{{/each}}', 'template-unknown-name highligt table.hbs:1:22'],
    ['{{#each view.rows}}{{../idd}}{{/each}}', 'template-unknown-name ../idd table.hbs:1:22'],
    ['{{#each view.rows}}{{id}}{{/each}}', 'template-unknown-name id table.hbs:1:22'],
    ['{{> nowhere}}', 'template-unknown-name nowhere table.hbs:1:5'],
    ['{{#if section}}a{{else}}{{nothing}}{{/if}}', 'template-unknown-name nothing table.hbs:1:27'],
    ['{{@root.id}}', 'template-unknown-name @root.id table.hbs:1:3'],
    ['{{title}}', 'template-not-text title table.hbs:1:1'],
    ['{{#each view.rows}}{{this}}{{/each}}', 'template-not-text this table.hbs:1:20'],
    ['{{title.at}}', 'template-not-text title.at table.hbs:1:1'],
    [
      '{{#each view.rows}}{{#each cells}}{{main.fact}}{{/each}}{{/each}}',
      'template-not-text main.fact table.hbs:1:35',
    ],
    ['{{{id}}}', 'template-unsafe raw table.hbs:1:1'],
    ['{{&id}}', 'template-unsafe raw table.hbs:1:1'],
    ['<script>var a = "{{id}}"</script>', 'template-unsafe script table.hbs:1:18'],
    ['<style>.a{color:{{id}} }</style>', 'template-unsafe style table.hbs:1:17'],
    ['<p style="color:{{id}}">', 'template-unsafe style table.hbs:1:17'],
    ['<p onclick="{{id}}">', 'template-unsafe event table.hbs:1:13'],
    ['<a href="{{id}}">', 'template-unsafe url table.hbs:1:10'],
    ['<iframe srcdoc="{{id}}">', 'template-unsafe url table.hbs:1:17'],
    ['<svg><set to="{{id}}"/></svg>', 'template-unsafe url table.hbs:1:15'],
    ['<p class={{id}}>', 'template-unsafe unquoted table.hbs:1:10'],
    ['<p {{id}}>', 'template-unsafe tag table.hbs:1:4'],
    ['{{> (lookup . "id")}}', 'template-unsafe dynamic-partial table.hbs:1:1'],
    ['{{* decorate}}', 'template-unsafe decorator table.hbs:1:1'],
    ['{{format id}}', 'template-unsafe helper table.hbs:1:1'],
    ['{{log id}}', 'template-unsafe helper table.hbs:1:1'],
    ['{{lookup . "id"}}', 'template-unsafe helper table.hbs:1:1'],
    ['{{constructor}}', 'template-unknown-name constructor table.hbs:1:3'],
    [
      '{{id.constructor.constructor}}',
      'template-unknown-name id.constructor.constructor table.hbs:1:3',
    ],
    ['{{__proto__.x}}', 'template-unknown-name __proto__.x table.hbs:1:3'],
    ['{{__lookupGetter__ "x"}}', 'template-unsafe helper table.hbs:1:1'],
    ['{{> ../../secret}}', 'template-unknown-name ../../secret table.hbs:1:5'],
    ['{{> /etc/passwd}}', 'template-syntax  table.hbs:1:1'],
    ['{{#> head}}{{/head}}', 'template-unsafe decorator table.hbs:1:1'],
    ['{{#unknown id}}{{/unknown}}', 'template-unsafe helper table.hbs:1:1'],
  ])('%s', (table, expected) => {
    expect(problems(table)).toEqual([expected]);
  });

  it('tell what they write themselves: not their tags, not their attributes', () => {
    const files = shipped();
    files.set(
      'templates/slides/table.hbs',
      '<p title="甲">乙{{id}}&#20057;&lt;{{#if section}}丙{{else}}丁{{/if}}</p>',
    );
    files.set('templates/partials/probe.hbs', '戊');
    const words = compileTemplates(files).value?.get('table')?.words ?? '';
    expect(Array.from('乙<丙丁戊').filter((c) => !words.includes(c))).toEqual([]);
    expect(Array.from('甲p;').filter((c) => words.includes(c))).toEqual([]);
  });

  it('take nothing from an Object.prototype that someone has written to', () => {
    const value = '<script>alert(1)</script>';
    const planted = { value, configurable: true, enumerable: true, writable: true };
    let told: string[];
    let sound: boolean;
    Object.defineProperty(Object.prototype, 'widget', planted);
    try {
      told = problems('{{> widget}}{{widget}}');
      sound = compileTemplates(shipped()).diagnostics.length === 0;
    } finally {
      Reflect.deleteProperty(Object.prototype, 'widget');
    }
    expect(told).toEqual([
      'template-unknown-name widget table.hbs:1:5',
      'template-unknown-name widget table.hbs:1:15',
    ]);
    expect(sound).toBe(true);
  });

  it.each([
    '<p style="width:{{page}}%">',
    '<p title="{{id}}">{{id}}</p>',
    '{{#if kicker}}{{kicker.plain}}{{/if}}',
    '{{#each view.rows}}{{../id}}{{#each cells}}{{../../id}}{{main.text}}{{/each}}{{/each}}',
    '{{#unless section}}{{id}}{{/unless}}',
  ])('%s is fine', (table) => {
    expect(problems(table)).toEqual([]);
  });

  it('checks a partial with what it is given, and places what is wrong in it', () => {
    expect(problems('{{> probe title}}', '{{plain}}{{plan}}')).toEqual([
      'template-unknown-name plan probe.hbs:1:12',
    ]);
    expect(problems('{{> probe}}', '{{plain}}')).toEqual([
      'template-unknown-name plain probe.hbs:1:3',
    ]);
  });

  it('tells a template that cannot be read, and one that is missing', () => {
    expect(problems('{{#if id}}\n{{/each}}')[0]).toMatch(/^template-syntax {2}table\.hbs:\d/);
    const files = shipped();
    files.delete('templates/slides/agenda.hbs');
    expect(compileTemplates(files).diagnostics).toMatchObject([
      { code: 'template-missing', args: { layout: 'agenda' } },
    ]);
  });
});
