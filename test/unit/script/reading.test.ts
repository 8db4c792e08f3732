// The reading mode: word boundaries, names, Taiwan's and Hong Kong's usage; and what convert leaves alone.
import { beforeAll, describe, expect, test } from 'vitest';
import { ISSUE_1497 } from '../../../scripts/eval/script-cases.ts';
import { openTables } from '../../../scripts/eval/script-tables.ts';
import { convert, convertPieces, type Tables } from '../../../utils/script/index.ts';

let tables: Tables;
beforeAll(async () => {
  tables = await openTables();
}, 120_000);

const toTaiwan = (hans: string, tw: string): void => {
  expect(convert(tables, hans, { to: 'tw', from: 'hans' })).toBe(tw);
};

describe('word boundaries', () => {
  test.each(ISSUE_1497)('%s %s', (to, text, wanted) => {
    expect(wanted).toContain(convert(tables, text, { to, from: 'hans' }));
  });

  test.each([
    ['这座桥有一百年历史', '這座橋有一百年歷史'],
    ['三名学生发明了机器', '三名學生發明了機器'],
    ['他的头发长了，发展得很快', '他的頭髮長了，發展得很快'],
    ['皇后在前，国王在后', '皇后在前，國王在後'],
    ['干部干活，饼干很干', '幹部幹活，餅乾很乾'],
    ['农场有 15 只羊，只有 2 只牛', '農場有 15 隻羊，只有 2 隻牛'],
    ['四天后他们到了', '四天後他們到了'],
    ['埃里克住在公里外的村里', '埃里克住在公里外的村裡'],
    ['范先生和余先生', '范先生和余先生'],
    ['树干裂成两半，皮肤干痒', '樹幹裂成兩半，皮膚乾癢'],
    ['钥匙藏在暗格里', '鑰匙藏在暗格裡'],
    ['消息一出，这出戏便停演了', '消息一出，這齣戲便停演了'],
    ['船在离岸 50 海里处，网沉在海里', '船在離岸 50 海里處，網沉在海裡'],
    ['当冲客换发证件', '當沖客換發證件'],
    ['解封后她抵达天后宫', '解封後她抵達天后宮'],
    ['驾驶人未系安全带，系由路人报案', '駕駛人未繫安全帶，係由路人報案'],
    ['请求回复原状，编制预算', '請求回復原狀，編製預算'],
    ['汤头熬了一夜，鱼面和豆菜面都好吃', '湯頭熬了一夜，魚麵和豆菜麵都好吃'],
    ['他面带微笑，面向大家', '他面帶微笑，面向大家'],
    ['洪水冲入民宅，车辆冲入人群', '洪水沖入民宅，車輛衝入人群'],
    ['黄宏发指出，加布里埃尔住在城里', '黃宏發指出，加布里埃爾住在城裡'],
    ['出席者有游院长、于国华、涂权吉、薛岳', '出席者有游院長、于國華、涂權吉、薛岳'],
    ['市场准入，回流的资金，桥梁与百岳', '市場准入，回流的資金，橋樑與百岳'],
    ['石制的桌子，自制率很高', '石製的桌子，自製率很高'],
    ['回娘家的船夫在服务台', '回娘家的船夫在服務台'],
    ['库里投进三分球，资料库里都有', '庫里投進三分球，資料庫裡都有'],
    ['尽快赶到尽头，尽可能尽力', '儘快趕到盡頭，儘可能盡力'],
    ['炼金术士挥杆，球杆断了', '煉金術士揮桿，球桿斷了'],
  ])('%s', toTaiwan);
});

describe('senses told by what stands nearby', () => {
  test.each([
    ['喂，你好，她喂了孩子，请勿投喂', '喂，你好，她餵了孩子，請勿投餵'],
    ['养了好几只鸟，几十只羊，有几只能用', '養了好幾隻鳥，幾十隻羊，有幾只能用'],
    ['自制面包，他缺乏自制能力，难以自制', '自製麵包，他缺乏自制能力，難以自制'],
    ['为他点赞，赞助商按赞，赞普的画', '為他點讚，贊助商按讚，贊普的畫'],
    ['她扎着马尾，部队驻扎，根扎得深', '她紮著馬尾，部隊駐紮，根扎得深'],
    ['井早就干了，河水都干了，他干了三年', '井早就乾了，河水都乾了，他幹了三年'],
    ['把敌人干掉，血迹已经干掉', '把敵人幹掉，血跡已經乾掉'],
    ['干了一杯酒，这是他干的', '乾了一杯酒，這是他幹的'],
    ['戴着表，送他一块表，这只表明', '戴著錶，送他一塊錶，這只表明'],
    ['把纸卷好，卷着裤管，三卷在手', '把紙捲好，捲著褲管，三卷在手'],
    ['把船划到对岸，手被划了一道', '把船划到對岸，手被劃了一道'],
    ['抽了一支签，签上写着吉，签上名字', '抽了一支籤，籤上寫著吉，簽上名字'],
    ['系一条围巾，中文系学生', '繫一條圍巾，中文系學生'],
    ['煮了面，买了两斤面，两份面试题', '煮了麵，買了兩斤麵，兩份面試題'],
    ['理了发，他发了财', '理了髮，他發了財'],
    ['封她为后，一天之后', '封她為后，一天之後'],
    ['十几里外，家里外面', '十幾里外，家裡外面'],
    ['三斗米，与天斗', '三斗米，與天鬥'],
    ['那座老钟停了，老钟说', '那座老鐘停了，老鍾說'],
    ['他看得很准，会议不准', '他看得很準，會議不准'],
    ['思想不能松，他姓松', '思想不能鬆，他姓松'],
    ['参研参试人员', '參研參試人員'],
    ['钟表匠修表，女表演者，画卷向世人展开', '鐘錶匠修錶，女表演者，畫卷向世人展開'],
    ['宿舍了无人迹，标准是什么，双方会签字', '宿舍了無人跡，標準是什麼，雙方會簽字'],
  ])('%s', toTaiwan);
});

describe('系 in the prose of courts and police', () => {
  test.each([
    ['死者系本地人', '死者係本地人'],
    ['经查，王某系在逃人员', '經查，王某係在逃人員'],
    ['该公司系外商独资', '該公司係外商獨資'],
    ['起火原因系电线短路', '起火原因係電線短路'],
    ['网传视频系摆拍', '網傳視頻係擺拍'],
    ['李明系无证驾驶', '李明係無證駕駛'],
    ['回应：系误会', '回應：係誤會'],
    ['起火建筑系一栋三层楼', '起火建築係一棟三層樓'],
    ['数学系教授', '數學系教授'],
    ['中文系一间教室', '中文系一間教室'],
    ['历史系因故停课', '歷史系因故停課'],
    ['他是德语系的，其他系所也来', '他是德語系的，其他系所也來'],
    ['全系师生，派系之争，关系其利益', '全系師生，派系之爭，關係其利益'],
    ['维系其生计', '維繫其生計'],
    ['驾驶员系安全带，他系着围巾', '駕駛員繫安全帶，他繫著圍巾'],
    ['两人系好鞋带，绳子系在腰间', '兩人繫好鞋帶，繩子繫在腰間'],
    ['两人系在网上认识', '兩人係在網上認識'],
    ['电子系因故停课，信息系因故停课，南方系媒体', '電子系因故停課，信息系因故停課，南方系媒體'],
  ])('%s', toTaiwan);
});

describe('regions', () => {
  test.each([
    ['tw', '台湾发布计划，群众在这里', '台灣發布計畫，群眾在這裡'],
    ['hk', '群众在这里说着', '羣眾在這裏説着'],
    ['t', '为了群众', '爲了羣衆'],
  ] as const)('%s', (to, hans, wanted) => {
    const got = convert(tables, hans, { to, from: 'hans' });
    // OpenCC's Hong Kong standard keeps 羣 as 群 in some versions; both are in use.
    expect(got.replaceAll('羣', '群')).toBe(wanted.replaceAll('羣', '群'));
  });

  test('vocabulary only where asked for, never across words', () => {
    expect(convert(tables, '支持改革的社区干部', { to: 'tw', from: 'hans' })).toBe('支持改革的社區幹部');
    expect(convert(tables, '软件和勇敢的士兵', { to: 'twp', from: 'hans' })).toBe('軟體和勇敢的士兵');
  });

  test("text in Taiwan's own forms comes back as it was", () => {
    const text = '臺北市政府公布計劃，周末不得污染河川，這裡為民眾說明。';
    expect(convert(tables, text, { to: 'tw' })).toBe(text);
    expect(convert(tables, '裏面爲此說明，羣衆認爲', { to: 'tw' })).toBe('裡面為此說明，群眾認為');
  });
});

describe('what script a text is', () => {
  test('a word without telling characters is taken for the other script', () => {
    expect(convert(tables, '一只猫', { to: 'tw' })).toBe('一隻貓');
    expect(convert(tables, '乾杯', { to: 'hans' })).toBe('干杯');
  });

  test('the texts of a page are judged together', () => {
    expect(convertPieces(tables, ['会议强调', '干部', '里面'], { to: 'tw' })).toEqual([
      '會議強調',
      '幹部',
      '裡面',
    ]);
    expect(convertPieces(tables, ['會議強調', '皇后', '里程'], { to: 'tw' })).toEqual([
      '會議強調',
      '皇后',
      '里程',
    ]);
  });
});
