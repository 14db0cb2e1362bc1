import { languageNow } from '../language/language.js';
import { say } from '../language/text.js';

/** RFC 9457, as the server tells what is wrong, in the reader's language. */
export interface ProblemBody {
  code?: string;
  title?: string;
  detail?: string;
  errors?: { pointer: string; code: string; message: string }[];
  [extension: string]: unknown;
}

const UNREACHABLE = say('连不上服务器，请检查网络后重试', 'The server cannot be reached; check the network and try again');
const UNKNOWN = say('服务器没有说明原因，请稍后重试', 'The server gave no reason; try again later');

export class ApiProblem extends Error {
  constructor(readonly status: number, readonly body: ProblemBody | undefined, options?: ErrorOptions) {
    super(body?.detail ?? body?.title ?? UNKNOWN[languageNow()], options);
  }

  static unreachable(cause: unknown): ApiProblem {
    return new ApiProblem(0, { code: 'unreachable', title: UNREACHABLE[languageNow()] }, { cause });
  }

  get code(): string {
    return this.body?.code ?? '';
  }

  get errors(): NonNullable<ProblemBody['errors']> {
    return this.body?.errors ?? [];
  }
}
