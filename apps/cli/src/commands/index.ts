import type { CliCommand } from '../command.js';
import diff from './diff.js';
import explain from './explain.js';
import history from './history.js';
import importFiles from './import.js';
import ledger from './ledger.js';
import measures from './measures.js';
import rebuild from './rebuild.js';
import report from './report.js';
import status from './status.js';
import verify from './verify.js';

/** In the order in which help lists them. */
export const commands: readonly CliCommand[] = [importFiles, measures, report, explain, diff, ledger, history, verify, rebuild, status];
