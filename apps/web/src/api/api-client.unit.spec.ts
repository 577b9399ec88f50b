import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createApi } from './api-client.ts';
import { ApiError, isPassing, type Trouble } from './api-trouble.ts';

const schema = z.object({ version: z.int() });
const key = '6f1c3f0e-5f0a-4a3b-9c55-0d9a3a1f7b10';

const answering = (answer: () => Response | Promise<Response>) => {
  const requests: Request[] = [];
  const fetching: typeof fetch = async (input, init) => {
    requests.push(new Request(new URL(String(input), 'http://localhost'), init));
    return answer();
  };
  return { requests, api: createApi('nguoi-01', fetching) };
};

const troubleIn = async (promise: Promise<unknown>): Promise<Trouble | null> => {
  try {
    await promise;
    return null;
  } catch (error) {
    return error instanceof ApiError ? error.trouble : null;
  }
};

describe('A command', () => {
  it('carries who sends it, its key and the version seen', async () => {
    const { api, requests } = answering(() => Response.json({ version: 4 }));
    await api.send('/assignments/a1/acknowledge', schema, { body: {}, idempotencyKey: key, seenVersion: 3 });
    const headers = requests[0]?.headers;
    expect(headers?.get('X-Dondoc-Person')).toBe('nguoi-01');
    expect(headers?.get('Idempotency-Key')).toBe(key);
    expect(headers?.get('If-Match')).toBe('"3"');
    expect(headers?.get('Content-Type')).toBe('application/json');
  });

  it('that takes the place of what there is says so', async () => {
    const { api, requests } = answering(() => Response.json({ version: 4 }));
    await api.send('/settings/ladder', schema, { method: 'PUT', body: {}, idempotencyKey: key });
    expect(requests[0]?.method).toBe('PUT');
  });

  it('leaves the content type of a form to the form', async () => {
    const { api, requests } = answering(() => Response.json({ version: 4 }));
    await api.send('/directives/parse', schema, { body: new FormData() });
    expect(requests[0]?.headers.get('Content-Type')).toMatch(/^multipart\/form-data; boundary=/);
  });
});

describe('A paper', () => {
  const disposition = { 'Content-Disposition': 'attachment; filename="ho-so-mttq-2026.pdf"' };

  it('is asked for by somebody, and has its name', async () => {
    const { api, requests } = answering(() => new Response('%PDF', { headers: disposition }));
    const { blob, name } = await api.file('/evaluation/units/mttq/dossier.pdf');
    expect([name, await blob.text()]).toEqual(['ho-so-mttq-2026.pdf', '%PDF']);
    expect(requests[0]?.headers.get('X-Dondoc-Person')).toBe('nguoi-01');
  });

  it('that is refused is a trouble, not a file', async () => {
    const problem = { status: 404, code: 'unit-unknown', title: 'Không có đơn vị này' };
    const { api } = answering(() => Response.json(problem, { status: 404 }));
    expect(await troubleIn(api.file('/x.pdf'))).toEqual({ kind: 'problem', problem });
  });
});

describe('An answer', () => {
  it('outside the contract is a trouble, not data', async () => {
    const { api } = answering(() => Response.json({ version: 'four' }));
    expect(await troubleIn(api.read('/x', schema))).toEqual({ kind: 'unreadable', status: 200 });
  });

  it('that is a problem keeps its code and both reasons', async () => {
    const problem = {
      status: 409,
      code: 'not-acknowledged',
      title: 't',
      detail: 'Hãy tiếp nhận',
      detailEn: 'Ack',
    };
    const { api } = answering(() => Response.json(problem, { status: 409 }));
    expect(await troubleIn(api.read('/x', schema))).toEqual({ kind: 'problem', problem });
  });

  it('from something that is not the API is told by its status', async () => {
    const { api } = answering(() => new Response('<html>', { status: 502 }));
    expect(await troubleIn(api.read('/x', schema))).toEqual({ kind: 'unreadable', status: 502 });
  });

  it('that never comes is being offline', async () => {
    const { api } = answering(() => Promise.reject(new TypeError('fetch failed')));
    expect(await troubleIn(api.read('/x', schema))).toEqual({ kind: 'offline' });
  });
});

describe('Trying again', () => {
  const refused = (status: number) =>
    new ApiError({ kind: 'problem', problem: { status, code: 'c', title: 't' } });

  it('helps when nothing was decided', () => {
    expect(isPassing(new ApiError({ kind: 'offline' }))).toBe(true);
    expect(isPassing(refused(503))).toBe(true);
  });

  it.each([400, 401, 403, 404, 409, 412, 422])('does not change a %i', (status) =>
    expect(isPassing(refused(status))).toBe(false),
  );
});
