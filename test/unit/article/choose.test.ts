// Which run of prose is the body: the longest, unless a shorter one stands under the headline; and which of two
// copies.
import { describe, expect, it } from 'vitest';
import { choose } from '../../../utils/article/choose.ts';
import { han, prose, read, type Sketch } from './sketch.ts';

const TITLE = '云川市举行春季植树活动';
const h1: Sketch = ['h1', TITLE];
const links = (n = 13): Sketch[] => Array(n).fill(['p', ['a', '链接文字']]);

function chosen(children: Sketch[]) {
  const { snapshot, blocks, facts } = read(children, { title: TITLE });
  const choice = choose(snapshot, blocks, facts);
  return (
    choice && {
      first: choice.run.lines[0]!,
      han: choice.run.han,
      twice: choice.twice,
      lines: choice.place.lines,
    }
  );
}

describe('the body', () => {
  it('is nothing where there is no prose', () => expect(chosen(links())).toBeNull());
  it('is the longest run', () => {
    expect(chosen([prose(50, 1), ...links(), prose(60, 2), ...links(), prose(40, 3)])).toMatchObject({
      first: 14,
      han: 60,
    });
  });
  it('is the first of two as long', () => {
    expect(chosen([prose(50, 1), ...links(), prose(50, 2)])).toMatchObject({ first: 0 });
  });
  it('is one under the headline, if it is half as long as one above it', () => {
    const page = (n: number) => [prose(100, 1), ...links(), h1, prose(n, 2)];
    expect(chosen(page(51))).toMatchObject({ han: 51 });
    expect(chosen(page(50))).toMatchObject({ han: 100 });
  });
  it('is one of the five longest', () => {
    const rising = [50, 51, 52, 53, 54, 100].flatMap((n, i) => [prose(n, i), ...links()]);
    expect(chosen(rising)).toMatchObject({ han: 100 });
    const longer = (n: number) =>
      Array.from({ length: n }, (_, i) => [prose(60 + i, 10 + i), ...links()]).flat();
    expect(chosen([...longer(4), h1, prose(50, 2)])).toMatchObject({ han: 50 });
    expect(chosen([...longer(5), h1, prose(50, 2)])).toMatchObject({ han: 64 });
  });
});

describe('of two copies', () => {
  const text = (i = 0) => [prose(70, i + 1), prose(70, i + 2), prose(70, i + 3)];
  const div = (...children: Sketch[]): Sketch => ['div', ...children];
  it('the first is the body, and the second is left out', () => {
    expect(chosen([div(...text()), div(...text())])).toMatchObject({
      lines: [0, 1, 2],
      han: 210,
      twice: true,
    });
  });
  it('the second is, where it stands in the main element', () => {
    expect(chosen([div(...text()), ['main', ...text()]])).toMatchObject({
      lines: [3, 4, 5],
      han: 210,
      twice: true,
    });
  });
  it('the first one’s own headline goes with it, from up to four lines above', () => {
    const longTitle = `${han(30, 50)}，${han(30, 51)}`;
    const page = (between: number) => {
      const words: Sketch[] = Array(between).fill(['p', '分享']);
      const { snapshot, blocks, facts } = read(
        [['p', longTitle], ...words, div(...text()), ['main', ['h1', longTitle], ...text()]],
        { title: longTitle },
      );
      return choose(snapshot, blocks, facts)!;
    };
    // What is left out is no headline's run: the kept one has its three lines and the headline above.
    expect(page(3).run.han).toBe(270);
    expect(page(3).run.lines).toHaveLength(4);
    expect(page(4).run.lines).toHaveLength(5);
  });
  it('the one that the text goes on behind', () => {
    // A lead quoted above, in a box of its own.
    expect(chosen([div(...text()), div(...text(), prose(120, 9))])).toMatchObject({
      lines: [3, 4, 5, 6],
      han: 330,
    });
    expect(chosen([div(...text(), prose(120, 9)), ['main', ...text()]])).toMatchObject({
      lines: [0, 1, 2, 3],
    });
    // Sixty-three Han more are three tenths of 210: too little to tell.
    expect(chosen([div(...text()), div(...text(), prose(63, 9))])).toMatchObject({ lines: [0, 1, 2, 6] });
    expect(chosen([div(...text()), div(...text(), prose(64, 9))])).toMatchObject({ lines: [3, 4, 5, 6] });
  });
  it('the one that the text goes on behind, on a page with other prose', () => {
    const copies = [div(...text()), div(...text(), prose(120, 9))];
    const lines = [17, 18, 19, 20];
    expect(chosen([prose(40, 50), ...links(), ...copies])).toMatchObject({ lines, han: 330 });
    expect(chosen([prose(40, 50), ...links(), ...copies, ...links(), prose(40, 60)])).toMatchObject({
      lines,
    });
  });
  it('both copies of a third are left out', () => {
    expect(chosen([div(...text()), div(...text()), div(...text())])).toMatchObject({
      lines: [0, 1, 2],
      han: 210,
      twice: true,
    });
  });
  it('a part of the text twice does not make it doubled', () => {
    expect(chosen([div(...text(), ...text(20)), div(...text())])).toMatchObject({ han: 420, twice: true });
    expect(chosen([div(...text(), ...text(20), prose(12, 60)), div(...text())])).toMatchObject({
      han: 432,
      twice: false,
    });
  });
});
