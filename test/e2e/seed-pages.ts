// The page that the project started from, in the three layouts it was rebuilt in. Left out where they are absent.
import assert from 'node:assert/strict';
import { outline } from '../../utils/outline/index.ts';
import { count, domOf, eventually, originalDomOf, type Scenario, visibleText } from './scenario.ts';

const NAIVE = /製度|體製|機製|方麵|全麵|局麵|麵對|層麵|體係|係統/g;

export const seedPages = (pages: readonly string[]): Scenario[] =>
  pages.map((file) => ({
    name: `the Jiaozuo page reads clean: ${file.split('/').pop()}`,
    needs: file,
    async run(stage) {
      const { page, tabId, state } = await stage.open(stage.server.urlOf(file));
      const original = await originalDomOf(page);
      assert.equal(state.article, true);
      const seen = await visibleText(page);
      assert.equal(count(seen, '記者董柏生'), 1);
      for (const gone of ['總值班', '統籌:', '責編', '校對:', '|']) assert.ok(!seen.includes(gone), gone);

      const tree = outline(state.text);
      assert.deepEqual(
        tree.host.map(({ name }) => name),
        ['葛巧紅'],
      );
      const modes = new Map(tree.attendees.map(({ name, mode }) => [name, mode]));
      assert.equal(modes.get('李亦博'), '出席');
      assert.equal(modes.get('王建修'), '列席');
      const labels = tree.items.flatMap(({ points }) => points.map(({ label }) => label));
      for (const label of ['一要', '二要', '三要']) assert.ok(labels.includes(label), label);

      const spoilt = await domOf(page);
      await stage.driver.setView(tabId, 'repaired');
      const repaired = await domOf(page);
      assert.equal(repaired.match(NAIVE), null);
      assert.equal(repaired.length, spoilt.length);
      // Ten places, in both copies.
      const changes = [...spoilt].filter((char, i) => char !== repaired[i]).length;
      assert.equal(changes, 20);
      await stage.driver.setView(tabId, 'original');
      await stage.driver.send(tabId, { type: 'ui-page:show', ids: 'all', shown: true });
      await eventually(async () => assert.equal(await domOf(page), original));
    },
  }));
