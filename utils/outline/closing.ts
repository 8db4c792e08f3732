// 会议还研究了其他事项: how a report closes.

const OTHER_MATTERS =
  '[^，]{0,8}其[他它](?:有关|重要|相关|的)?(?:[^，]{0,6}(?:事项|议题|工作|问题|事宜)|任免案)';
const CLOSING = new RegExp(
  `(?:^|，)(?:会议|大会|全会|座谈会|会上)?(?:还|并)?(?:[研究讨论审议听取部署通报传达]{2,6})了?${OTHER_MATTERS}$|^会议还[就对]其[他它][^，]{1,8}进行了?[研讨审]`,
);

/** Does the sentence of the folded text say that other matters were dealt with, too? */
export const isClosing = (sentence: string): boolean => CLOSING.test(sentence);
