// The script switch: there, and back to the byte; the repair of a spoilt page.
import assert from 'node:assert/strict';
import { click, count, domOf, eventually, type Scenario, textsOf, visibleText } from './scenario.ts';

/** 上下遊 for 上下游 is spoilt, too. */
// 上下遊 stands there, too, but alone: one word of a class is no proof of a converter (utils/script/verdict.ts).
const SPOILT = ['製度', '方麵', '全麵', '局麵', '體係', '係統'];

export const script: Scenario[] = [
  {
    name: 'every script and back: the original returns to the byte, popup and page agree',
    async run(stage) {
      const { page, tabId } = await stage.open(stage.server.urlOf(stage.file('meeting-doubled/page.html')));
      const before = await domOf(page);
      const popup = await stage.openPopup(tabId);
      await textsOf(popup, 'point');
      const expectations: [string, string][] = [
        ['hans', '会议还研究了其他事项'],
        ['tw', '會議還研究了其他事項'],
        ['hk', '會議還研究了其他事項'],
      ];
      for (const [view, text] of expectations) {
        await click(popup, `view-${view}`);
        await eventually(async () => assert.equal(count(await visibleText(page), text), 1, view));
      }
      await click(popup, 'view-hans');
      await eventually(async () =>
        assert.ok(
          (await textsOf(popup, 'point')).some(
            (point) => point.includes('要素保障') && !point.includes('強'),
          ),
        ),
      );
      await click(popup, 'view-original');
      await eventually(async () => assert.equal(await domOf(page), before));
    },
  },
  {
    name: 'repair mends the spoilt words and changes nothing else',
    async run(stage) {
      const { page, tabId } = await stage.open(stage.server.urlOf(stage.file('meeting-doubled/page.html')));
      const before = await eventually(async () => {
        const text = await visibleText(page);
        // The stylesheet that hides the second copy may come a moment after the attribute, on a busy machine.
        assert.equal(count(text, '會議還研究了其他事項'), 1);
        return text;
      });
      assert.ok(SPOILT.some((word) => before.includes(word)));
      const popup = await stage.openPopup(tabId);
      await click(popup, 'repair');
      await eventually(async () => {
        const now = await visibleText(page);
        for (const word of SPOILT) assert.equal(count(now, word), 0, word);
        assert.equal(now.length, before.length);
        for (let i = 0; i < now.length; i++) {
          if (now[i] !== before[i]) assert.ok('制面系'.includes(now[i]!), `${before[i]} became ${now[i]}`);
        }
      });
    },
  },
  {
    name: 'the background may be ended between any two steps',
    async run(stage) {
      const { page, tabId } = await stage.open(stage.server.urlOf(stage.file('meeting-doubled/page.html')));
      const before = await domOf(page);
      await stage.driver.killBackground();
      await stage.driver.setView(tabId, 'hans');
      assert.equal(count(await visibleText(page), '会议还研究了其他事项'), 1);
      await stage.driver.killBackground();
      await stage.driver.setView(tabId, 'original');
      assert.equal(await domOf(page), before);
      await stage.driver.killBackground();
      const again = await stage.open(`${page.url()}?again`);
      assert.equal(again.state.article, true);
      assert.ok(again.state.hidden.length > 0);
    },
  },
];
