// Types of browsers.mjs, which is plain JavaScript for any Node.
export function findChromium(): string | undefined;
export function findFirefox(): string | undefined;
