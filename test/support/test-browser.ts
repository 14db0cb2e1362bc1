export interface Answer<Body = Record<string, unknown>> {
  status: number;
  /** Parsed JSON; empty when the answer is none. */
  body: Body;
  headers: Headers;
  text: string;
}

/** A browser as far as the API can tell: keeps cookies, sends where its page comes from and the token of its session. */
export class TestBrowser {
  readonly cookies = new Map<string, string>();
  csrf: string | undefined;

  constructor(private readonly address: string) {}

  /** @param headers added, or left out where undefined is given */
  async ask<Body = Record<string, unknown>>(method: string, path: string, body?: unknown, headers: Record<string, string | undefined> = {}): Promise<Answer<Body>> {
    const sent: Record<string, string | undefined> = {
      'Cookie': [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      'Origin': this.address,
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': body === undefined ? undefined : 'application/json',
      'X-CSRF-Token': this.csrf,
      'Idempotency-Key': crypto.randomUUID(),
      ...headers,
    };
    const response = await fetch(`${this.address}/api/v1${path}`, {
      method, redirect: 'manual',
      headers: Object.entries(sent).filter((header): header is [string, string] => header[1] !== undefined && header[1] !== ''),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    const text = await response.text();
    const isJson = /^application\/(problem\+)?json\b/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, body: (isJson ? JSON.parse(text) : {}) as Body, headers: response.headers, text };
  }

  async signIn(name: string, password: string, code?: string): Promise<Answer> {
    return this.entering(await this.ask('POST', '/session', { name, password, code }));
  }

  async changePassword(present: string, next: string): Promise<Answer> {
    return this.entering(await this.ask('PUT', '/session/password', { present, next }));
  }

  private entering(answer: Answer): Answer {
    if (typeof answer.body['csrf'] === 'string') this.csrf = answer.body['csrf'];
    return answer;
  }

  private keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split('; ');
    const [name = '', value = ''] = pair.split('=');
    if (attributes.includes('Max-Age=0')) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
