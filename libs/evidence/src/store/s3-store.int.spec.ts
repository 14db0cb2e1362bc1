import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import S3rver from 's3rver';
import { describeEvidenceStore } from './evidence-store.contract.js';
import { S3Store } from './s3-store.js';

// The credentials s3rver knows; the SDK takes them from here as on any machine.
const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };

describe('evidence in an S3-compatible store', () => {
  let server: S3rver;
  let folder = '';
  let endpoint = '';
  const place = () => ({ kind: 's3' as const, bucket: 'evidence', prefix: 'duty/', endpoint, region: 'us-east-1' });
  const before = Object.keys(CREDENTIALS).map((name) => [name, process.env[name]] as const);
  afterAll(async () => {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
    await server.close();
    await rm(folder, { recursive: true });
  });

  describeEvidenceStore(async () => {
    Object.assign(process.env, CREDENTIALS);
    folder = await mkdtemp(join(tmpdir(), 'duty-s3-'));
    server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory: folder, configureBuckets: [{ name: 'evidence', configs: [] }] });
    const { port } = await server.run();
    endpoint = `http://127.0.0.1:${String(port)}`;
    return new S3Store(place());
  }, async (digest) => {
    const client = new S3Client({ endpoint, region: 'us-east-1', forcePathStyle: true });
    await client.send(new PutObjectCommand({ Bucket: 'evidence', Key: `duty/${digest}`, Body: 'damaged' }));
    client.destroy();
  });
});
