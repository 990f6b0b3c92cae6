// all: every test of the page in one process, one after another; a browser at a time is enough for a small machine.
// (Debian 12's Node, 18, has no option for `node --test` that would say so.)
import './pure_tests.js';
import './page_tests.js';
import './typing_tests.js';
import './marks_tests.js';
import './table_tests.js';
import './truth_tests.js';
import './current_tests.js';
import './files_tests.js';
import './flow_tests.js';
import './share_tests.js';
import './embed_tests.js';
import './site_tests.js';
import './docs_tests.js';
import './hostile_tests.js';
import './access_tests.js';
import './weight_tests.js';
import './lighthouse_tests.js';
import './failure_tests.js';
