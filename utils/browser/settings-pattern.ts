// The patterns by which the reader names sites: what is one, and which hosts it means. Pure.

/**
 * A pattern in the form it is kept in, or null: a host name, or `*.` before one; lower case, punycode, no
 * scheme, port or path (an address that was pasted whole is cut down to its host).
 */
export function parsePattern(input: string): string | null {
  const text = input.trim().toLowerCase();
  // A DNS name has at most 253 characters; an address pasted with its path has more.
  if (text === '' || text.length > 2_000) return null;
  const host = text.replace(/^[a-z]+:\/\//, '').replace(/[/?#].*$/s, '');
  const wild = host.startsWith('*.');
  const bare = wild ? host.slice(2) : host;
  if (bare === '' || /[\s*@%\\]/.test(bare)) return null;
  try {
    const name = new URL(`http://${bare}`).hostname.replace(/\.$/, '');
    if (name === '' || name.length > 253) return null;
    return wild ? `*.${name}` : name;
  } catch {
    return null;
  }
}

/** Does the pattern hold for this host? */
export const fits = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? host === pattern.slice(2) || host.endsWith(pattern.slice(1)) : host === pattern;
