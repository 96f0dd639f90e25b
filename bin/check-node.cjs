/* The Node that runs this → nothing, or one sentence and exit 2. Any Node ever made can read this file. */
'use strict';
var fs = require('fs');
var path = require('path');

// As `engines` in package.json has it, and the Node that comes with `npm ci` (a test holds them together).
var needed = [22, 18];
var own = 24;

var here = process.versions.node;
var parts = here.split('.').map(Number);
if (parts[0] < needed[0] || (parts[0] === needed[0] && parts[1] < needed[1])) {
  process.stderr.write('factdeck: ' + sentence(isJapanese()) + '\n');
  process.exit(2);
}

function sentence(japanese) {
  var root = path.join(__dirname, '..');
  var cloned = fs.existsSync(path.join(root, 'src', 'cli.ts'));
  var least = needed.join('.');
  var site = 'https://nodejs.org';
  // prettier-ignore
  if (japanese) {
    return 'Node ' + here + '(' + process.execPath + ')では動きません。Node ' + least + ' 以降が必要です。' +
      site + (cloned
        ? ' から入れるか、' + root + ' で --ignore-scripts を付けずに npm ci を実行してください(Node ' + own + ' が入り、そこでの npm run と npx に使われます)。'
        : ' から入れて、もう一度実行してください。');
  }
  // prettier-ignore
  return 'This is Node ' + here + ' (' + process.execPath + '), and Node ' + least + ' or newer is needed: ' +
    'install it from ' + site + (cloned
      ? ', or run “npm ci” in ' + root + ' without --ignore-scripts, which brings Node ' + own + ' for “npm run” and “npx” there.'
      : ', then run the same command again.');
}

/** As src/cli.ts chooses the language of messages. */
function isJapanese() {
  var env = process.env;
  var flag = /(?:^|\0)--lang[=\0]([^\0]*)/.exec(process.argv.slice(2).join('\0'));
  var locale = (flag && flag[1]) || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().indexOf('ja') === 0;
}
