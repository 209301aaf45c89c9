/**
 * A file behind a passphrase: AES-256-GCM over all of its bytes, the key from scrypt. A short sealed text in the header
 * tells a wrong passphrase from damaged bytes. All numbers are bytes; the layout of the header:
 * magic 8 | log2 N, r, p: 3 | salt 16 | nonce 12, sealed check 32 | nonce 12 | SHA-256 of all before 32
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from 'node:crypto';

const MAGIC = Buffer.from('PhBseal1', 'latin1');
/** OWASP's recommendation for scrypt (128 MB, some 0.3 s): https://cheatsheetseries.owasp.org, Password Storage. */
const COST = { logN: 17, r: 8, p: 1 } as const;
/** Higher costs than this are not ours; a hostile header must not take the memory of the computer. */
const MOST = { logN: 18, r: 8, p: 2 } as const;
const CHECK = Buffer.from('phaseboard seal ', 'latin1');
const SALT = 16;
const NONCE = 12;
const TAG = 16;
const HASH = 32;
const HEADER = MAGIC.length + 3 + SALT + NONCE + CHECK.length + TAG + NONCE + HASH;

/** Why sealed bytes were not opened. */
export type SealFault = 'damaged' | 'wrongPassphrase';
export type Unsealed = { readonly bytes: Buffer } | { readonly fault: SealFault };

export const isSealed = (bytes: Buffer): boolean => bytes.subarray(0, MAGIC.length).equals(MAGIC);

export function seal(bytes: Buffer, passphrase: string): Buffer {
  const salt = randomBytes(SALT);
  const key = keyFrom(passphrase, salt, COST.logN, COST.r, COST.p);
  const costs = Buffer.from([COST.logN, COST.r, COST.p]);
  const start = Buffer.concat([MAGIC, costs, salt]);
  const check = encrypted(CHECK, key, start);
  const nonce = randomBytes(NONCE);
  const head = Buffer.concat([start, check.nonce, check.sealed, nonce]);
  const header = Buffer.concat([head, createHash('sha256').update(head).digest()]);
  return Buffer.concat([header, encrypted(bytes, key, header, nonce).sealed]);
}

/** Never throws for what the bytes say; the answer says what is wrong with them. */
export function unseal(sealed: Buffer, passphrase: string): Unsealed {
  if (sealed.length < HEADER + TAG || !isSealed(sealed)) return { fault: 'damaged' };
  const header = sealed.subarray(0, HEADER);
  const head = header.subarray(0, HEADER - HASH);
  if (
    !createHash('sha256')
      .update(head)
      .digest()
      .equals(header.subarray(HEADER - HASH))
  ) {
    return { fault: 'damaged' };
  }
  const start = head.subarray(0, MAGIC.length + 3 + SALT);
  const [logN = 0, r = 0, p = 0] = start.subarray(MAGIC.length);
  if (logN < 10 || logN > MOST.logN || r < 1 || r > MOST.r || p < 1 || p > MOST.p)
    return { fault: 'damaged' };
  const key = keyFrom(passphrase, start.subarray(-SALT), logN, r, p);
  const check = head.subarray(start.length);
  const known = decrypted(
    check.subarray(NONCE, NONCE + CHECK.length + TAG),
    key,
    check.subarray(0, NONCE),
    start,
  );
  if (!known?.equals(CHECK)) return { fault: 'wrongPassphrase' };
  const bytes = decrypted(sealed.subarray(HEADER), key, head.subarray(-NONCE), header);
  return bytes ? { bytes } : { fault: 'damaged' };
}

function keyFrom(passphrase: string, salt: Buffer, logN: number, r: number, p: number): Buffer {
  // Composed, so that the same letters typed on another system are the same bytes.
  const secret = Buffer.from(passphrase.normalize('NFC'), 'utf8');
  return scryptSync(secret, salt, 32, { N: 2 ** logN, r, p, maxmem: 2 ** logN * r * 160 });
}

function encrypted(bytes: Buffer, key: Buffer, header: Buffer, nonce = randomBytes(NONCE)) {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(header);
  return { nonce, sealed: Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]) };
}

/** Null where the bytes, the header or the key are not those that were sealed. */
function decrypted(sealed: Buffer, key: Buffer, nonce: Buffer, header: Buffer): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  decipher.setAAD(header);
  decipher.setAuthTag(sealed.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()]);
  } catch {
    return null;
  }
}
