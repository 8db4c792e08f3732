// Privilege comes from the sender's own address; strangers have none.
import { describe, expect, it } from 'vitest';
import { callerOf } from '../../../utils/browser/messages.ts';

const OWN = 'jingdu-id';
const ORIGIN = 'chrome-extension://jingdu-id/';
const caller = (sender: object) => callerOf(sender, OWN, ORIGIN);

describe('callerOf', () => {
  it('knows our script in a top frame', () => {
    const sender = { id: OWN, url: 'https://news.example/a', frameId: 0, tab: { id: 4 } };
    expect(caller(sender)).toEqual({ privilege: 'page', tabId: 4, url: 'https://news.example/a' });
  });
  it('knows the popup, in a tab or not', () => {
    expect(caller({ id: OWN, url: `${ORIGIN}popup.html` })?.privilege).toBe('ui');
    expect(caller({ id: OWN, url: `${ORIGIN}popup.html?tab=4`, tab: { id: 9 } })?.privilege).toBe('ui');
  });
  const strangers: [string, object][] = [
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['another extension that shows our address', { id: 'other', url: `${ORIGIN}popup.html` }],
    ['a frame', { id: OWN, url: 'https://news.example/a', frameId: 3, tab: { id: 4 } }],
    ['a page without a tab', { id: OWN, url: 'https://news.example/a', frameId: 0 }],
    ['a file', { id: OWN, url: 'file:///etc/passwd', frameId: 0, tab: { id: 4 } }],
    ['an address that only begins like ours', { id: OWN, url: 'chrome-extension://jingdu-id.example/' }],
    ['no address', { id: OWN, frameId: 0, tab: { id: 4 } }],
    ['nobody', {}],
  ];
  for (const [who, sender] of strangers) it(`refuses ${who}`, () => expect(caller(sender)).toBeNull());
});
