// all: every test of the page in one process, one after another; a browser at a time is enough for a small machine.
// (Debian 12's Node, 18, has no option for `node --test` that would say so.)
import './page_tests.js';
import './failure_tests.js';
