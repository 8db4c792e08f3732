// The popup's outline, and the way from a point to its sentence.
import assert from 'node:assert/strict';
import { click, eventually, type Scenario, textsOf } from './scenario.ts';

export const outlineInPopup: Scenario[] = [
  {
    name: 'the popup names who met and every point, and a click goes to the sentence',
    async run(stage) {
      const { page, tabId } = await stage.open(stage.server.urlOf(stage.file('meeting-doubled/page.html')));
      const popup = await stage.openPopup(tabId);
      assert.ok((await textsOf(popup, 'title'))[0]!.includes('市委常委會召開會議'));
      assert.ok((await textsOf(popup, 'host')).length === 1);
      assert.ok((await textsOf(popup, 'attendee')).length >= 2);
      const acts = await popup.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-testid="item"]')].map((item) => item.dataset.act),
      );
      for (const act of ['传达学习', '听取', '指出', '强调']) assert.ok(acts.includes(act), act);
      const labels = await eventually(async () =>
        popup.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('[data-testid="point"]')].map(
            (point) => point.dataset.label,
          ),
        ),
      );
      for (const label of ['一要', '二要', '三要']) assert.ok(labels.includes(label), label);

      assert.equal(await page.evaluate(() => scrollY), 0);
      // A tab in the background paints no frame and scrolls nowhere: bring it up, as it is under a real popup.
      await page.bringToFront();
      await click(popup, 'point', '要素保障');
      await eventually(async () => {
        const marked = await page.evaluate(() => {
          const [range] = CSS.highlights.get('jingdu-point') ?? [];
          return range ? document.getSelection()!.anchorNode!.textContent : '';
        });
        assert.match(marked ?? '', /三要強化要素保障/);
      });
      await eventually(async () => assert.ok((await page.evaluate(() => scrollY)) > 0, 'scrolled'));
      await eventually(async () => {
        const where = (await stage.driver.send(tabId, { type: 'ui-page:where' })) as number;
        const { text } = (await stage.driver.state(tabId))!;
        assert.match(text.slice(where - 60, where + 60), /要素保障/, 'the place being read');
      });
    },
  },
];
