#!/usr/bin/env node
/* The program: looks at the Node it runs on, then starts the command line. Any Node ever made can read this file. */
'use strict';
require('./check-node.cjs');
// A file of its own: what it says is no syntax to the oldest.
require('./start.cjs');
