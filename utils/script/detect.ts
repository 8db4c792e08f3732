// Is a text Simplified or Traditional? Small enough for the gate that runs on every page: no tables.
import type { Script } from '../types.ts';

// Frequent characters that only one of the two scripts uses. Forms that Japanese shares with Simplified
// (国 会 来 学 点 …) are left out; those it shares with Traditional are outweighed by its kana.
const HANS = /[这们个时说对过还没发经开问动产业务员长现实间进见车东门马书习电视报让将应该总议为与关认设]/g;
const HANT = /[這們個時說對過還沒發經開問動產業務員長現實間進見車東門馬書習電視報讓將應該總議為與關認設]/g;
const KANA = /[ぁ-ヺ]/g;

/** The script of most of the text's telling characters; null where there is none, a tie, or mostly kana. */
export function detectScript(text: string): Script | null {
  const [hans, hant, kana] = [HANS, HANT, KANA].map((set) => text.match(set)?.length ?? 0) as [
    number,
    number,
    number,
  ];
  if (kana > hans + hant || hans === hant) return null;
  return hans > hant ? 'hans' : 'hant';
}
