// Words that a converter with vocabulary swaps (软件 → 軟體), as they stand folded to Simplified. Each line is
// one group: any of its words, in either copy, counts as the first. A word outside the list is a difference.

const GROUPS = `
软件 软体|硬件 硬体|互联网 网际网路 网际网络|网络 网路|信息 资讯 讯息 消息|数据库 资料库|数据 资料|程序 程式 进程|支持 支援
视频 影片 视讯|音频 音讯|智能 智慧|打印机 印表机|打印 列印|项目 专案|文件 档案 文档|发布 释出|调度 排程|运行 执行
高级 高阶 进阶 高端|设置 设定|查找 查询 寻找|默认 预设|用户 使用者|服务器 伺服器|操作系统 作业系统|屏幕 萤幕|鼠标 滑鼠
激光 雷射|纳米 奈米|芯片 晶片|集成电路 积体电路|集成 整合|宽带 宽频|在线 线上|短信 简讯|出租车 计程车|公交车 公车
自行车 脚踏车|塑料 塑胶|计算机 电脑|博客 部落格|复印 影印|优化 最佳化|缓存 快取|兼容 相容|接口 界面 介面|模块 模组
交互 互动|渠道 管道|水平 水准|抛出 丢掷|对象 物件|全局 全域性 全域|局部 区域性|链接 连结 链结|登录 登入|源代码 原始码|代码 程式码
搜索 搜寻|队列 伫列|字符 字元|传感器 感测器|数字 数位|移动 行动|导弹 飞弹|航天飞机 太空梭|联系 联络 连络|反馈 回馈|后台 背景
意大利 义大利|新西兰 纽西兰|老挝 寮国|沙特阿拉伯 沙乌地阿拉伯|沙特 沙乌地|悉尼 雪梨|特朗普 川普|奥巴马 欧巴马|里根 雷根|布什 布希
卡塔尔 卡达|也门 叶门|尼日利亚 奈及利亚|肯尼亚 肯亚|坦桑尼亚 坦尚尼亚|津巴布韦 辛巴威|赞比亚 尚比亚|埃塞俄比亚 衣索比亚
文莱 汶莱|格鲁吉亚 乔治亚|克罗地亚 克罗埃西亚|厄瓜多 厄瓜多尔|危地马拉 瓜地马拉|洪都拉斯 宏都拉斯|哥斯达黎加 哥斯大黎加
循环 回圈|声明 宣告|通信 通讯|社区 社群|知识产权 智慧财产权|信号 讯号|连接 连线|分区 分割槽|设备 装置|窗口 视窗|保存 储存|查看 检视
权限 许可权|实时 即时|高清 高画质|集群 丛集|首席运行官 执行长|扩展 扩充套件|创建 建立|可视化 视觉化|变量 变数|调试 除错|采样 取样|性能 效能
刷新 重新整理|导出 汇出|塞舌尔 塞席尔|土库曼 土库曼斯坦|哈萨克 哈萨克斯坦|塔吉克 塔吉克斯坦|乌兹别克 乌兹别克斯坦|吉尔吉斯 吉尔吉斯斯坦
`;

const CANONICAL = new Map(
  GROUPS.trim()
    .split(/[|\n]/)
    .flatMap((group) => {
      const [first, ...others] = group.split(' ');
      return others.map((word): [string, string] => [word, first!]);
    }),
);
// Longer words first: 网际网路 before 网路.
const WORDS = new RegExp([...CANONICAL.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** One word for each group. Takes and gives folded text. */
export const oneVocabulary = (folded: string): string =>
  folded.replace(WORDS, (word) => CANONICAL.get(word)!);
