import { api, ask } from '../api/client.js';

const TUS = { 'Tus-Resumable': '1.0.0' };

/** Sends a file to the server by tus; the answer is the id of the upload. */
export async function upload(file: File): Promise<string> {
  const name = btoa(String.fromCodePoint(...new TextEncoder().encode(file.name)));
  const begun = await api.POST('/api/v1/uploads', { headers: { ...TUS, 'Upload-Length': String(file.size), 'Upload-Metadata': `filename ${name}` }, parseAs: 'text' } as never) as { response: Response; error?: unknown };
  await ask(Promise.resolve({ ...begun, data: null }));
  const id = begun.response.headers.get('Location')?.split('/').at(-1) ?? '';
  await ask(api.PATCH('/api/v1/uploads/{upload}', {
    params: { path: { upload: id } }, headers: { ...TUS, 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' }, body: file, bodySerializer: (whole: unknown) => whole as File, parseAs: 'text',
  }));
  return id;
}

interface Uploaded {
  organization: string;
  record: string;
  /** Id of the whole upload. */
  id: string;
  kind: string;
  fileName: string;
}

/** Makes an uploaded file evidence of a record. */
export function attachUpload({ organization, record, id, kind, fileName }: Uploaded, header: { 'Idempotency-Key': string }) {
  return ask(api.POST('/api/v1/organizations/{organization}/records/{record}/evidence', { params: { path: { organization, record }, header }, body: { upload: id, kind, fileName } }));
}
