/** A name nothing else has. Not `randomUUID`, which pages without a secure connection do not have. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
