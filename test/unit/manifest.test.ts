// The manifest's promises: permissions cannot grow unnoticed, nothing is open to pages.
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config.ts';

const manifestFor = (browser: string) =>
  (config.manifest as (env: { browser: string }) => Record<string, unknown>)({ browser });

const COMMON = ['activeTab', 'contextMenus', 'scripting', 'storage'];

describe.each([
  ['chrome', [...COMMON, 'sidePanel']],
  ['firefox', COMMON],
])('%s', (browser, permissions) => {
  const manifest = manifestFor(browser as string);
  it('asks for these permissions and no more', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual([...(permissions as string[])].sort());
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
  });
  it('opens nothing to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });
  it("allows its own pages only the extension's own files", () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy.startsWith("default-src 'none';")).toBe(true);
    for (const part of policy.split(';').slice(1)) expect(part.trim()).toMatch(/^[a-z]+-src 'self'$/);
  });
});

it('tells Firefox that no data is collected', () => {
  const { gecko } = manifestFor('firefox').browser_specific_settings as { gecko: Record<string, unknown> };
  expect(gecko).toEqual({
    id: 'jingdu@jingdu.example',
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  });
});
