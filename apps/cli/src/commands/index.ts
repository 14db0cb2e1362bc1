import type { CliCommand } from '../command.js';
import backup from './backup.js';
import compare from './compare.js';
import diff from './diff.js';
import explain from './explain.js';
import history from './history.js';
import importFiles from './import.js';
import indicators from './indicators.js';
import keys from './keys.js';
import ledger from './ledger.js';
import log from './log.js';
import measures from './measures.js';
import pack from './pack.js';
import rebuild from './rebuild.js';
import report from './report.js';
import restore from './restore.js';
import serve from './serve.js';
import sets from './sets.js';
import status from './status.js';
import template from './template.js';
import verify from './verify.js';

/** In the order in which help lists them. */
export const commands: readonly CliCommand[] = [serve, importFiles, template, measures, indicators, report, pack, explain, diff, compare, ledger, history, sets, log, backup, restore, verify, rebuild, status, keys];
