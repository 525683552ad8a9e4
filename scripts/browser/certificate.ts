import { generate } from 'selfsigned';

/** A key and its certificate, PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A throw-away certificate for the local server; the driven browsers are told not to check it. */
export async function throwAwayCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'sayso.test' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  return { key, cert };
}
