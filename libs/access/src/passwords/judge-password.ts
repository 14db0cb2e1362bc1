import { say, type Text } from '@app/catalogue';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

export const SHORTEST = 10;
/** Longer ones are cut nowhere else, and hashing takes no longer for them; only a megabyte is no password. */
export const LONGEST = 128;
/** zxcvbn's scale goes from 0 to 4; below 2 less than a million guesses find it. */
const FIT_SCORE = 2;

let estimator: Promise<ZxcvbnFactory> | undefined;

/**
 * What is wrong with a new password; undefined when nothing is. Long enough and not easily guessed: no rule asks for
 * digits or signs (NIST SP 800-63B 3.1.1).
 * @param about words that an attacker would try first: the person's names, the organisation's
 */
export async function judgePassword(password: string, about: readonly string[]): Promise<Text | undefined> {
  const length = Array.from(password).length;
  if (length < SHORTEST) return say(`密码太短：至少 ${SHORTEST} 个字符，可以是一句话。`, `The password is too short: at least ${SHORTEST} characters; a sentence will do.`);
  if (length > LONGEST) return say(`密码太长：至多 ${LONGEST} 个字符。`, `The password is too long: at most ${LONGEST} characters.`);
  estimator ??= loadEstimator();
  if ((await estimator).check(password, [...about]).score >= FIT_SCORE) return undefined;
  return say(
    '密码太常见，容易被猜中。请换一个：几个不相干的词连在一起就好记又难猜。',
    'The password is too common and easily guessed. Choose another: a few unrelated words are easy to keep and hard to guess.',
  );
}

/** Its lists take some 20 MB, so they are read when the first password is chosen. */
async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Factory }, { adjacencyGraphs, dictionary }] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]);
  return new Factory({ dictionary, graphs: adjacencyGraphs, maxLength: LONGEST });
}
