import { say } from './text.js';

/** Label of the field that says how a dispute ended. */
export const result = say('结果', 'Result');

/** The usual words for it. */
export const results: readonly string[] = ['维持', '撤销', '变更', '确认违法', '责令履行', '驳回', '撤回', '调解', '胜诉', '败诉'];

const LOST: ReadonlySet<string> = new Set(['撤销', '变更', '确认违法', '责令履行', '败诉']);

/** Whether the bureau's act did not stand. */
export function isLost(word: string): boolean {
  return LOST.has(word);
}
