import { type Chance, oneOf } from '../encoder/chance'
import { wordsOfTwo } from '@shared/redaction/names/lexicon'
import { familySigns } from '@shared/redaction/names/signs'

const frequent =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'
const every = familySigns.flatMap(([, signs]) => [...signs])
const rare =
  '门年来战占国后海福爱由相东南北西左右朵药竹原院双闪铁银玉月信仁有居能容步空经从通师益公富家买兴良老同正展冲力立志青朝阳光星雪川湖泉波春冬松竹梅兰木土字首世先赛实苑巨初才化回冼鹿者藤院静鲜麦'
const doubles =
  '欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 南宫 宇文 长孙 呼延 完颜 西门 申屠 闻人 赫连 纳兰 第五 东方 鲜于 闾丘 乐正 左丘 百里 端木'.split(
    ' ',
  )
const ordinary =
  '建国华明军平伟强芳秀英桂兰玉凤春梅红丽娟敏静霞燕艳娜婷雪莹琳琪慧佳欣怡雅洁颖倩璐瑶萌蕾薇宁宇浩轩泽涵梓子晨睿博文俊杰磊鑫涛鹏飞超辉亮勇刚毅峰岩松柏林森海洋江波龙虎彪志宏光荣祖德福禄寿喜庆祥瑞贵富财金银铁锁柱栓根生长青山川河东南西北中新民爱莲荷菊香芬芝翠珍珠琴淑贞贤惠素云彩帆旭阳昊天晓小大永义礼智信仁忠孝善良学武斌成立力进胜利凯振兴邦政卫保安康健乐悦友仲伯季少存茂盛昌隆运来顺达通如吉星月媛娇然依可心语思梦诗'
const wider =
  '楠桐梁栋材枫桦柳杨槐杏桃李花苗蕊菲芸若苏萍蓉蓝紫丹彤朱白玄景升昇晟昭昱曦朝晗晴岚峻岭崇嵩岳坤乾元亨启开承继传家业鼎铭钧锋锐钢铮锦绣维纲纪绍全先宪怀念恩训谦谨恭俭厚朴正直方圆尚敬迎夏秋冬洪彦延宾炜烨炎灿炳煌熙勋勤功励化千占同名向君吟嘉固圣坚培基堂士壮奇奎姗字宜宽寅尔尧展屏岗希廷弘影征律恒恺悟慈扬拥捷望杭枝校格植樱欢殿毛水汉沁津洲浦浪淇渊湘滔满潇澄灵牛玖玲班球琦琼瑛瑜璇田男留登益盼真知石祎祺稳竹章端笑筠粉细绢罡翔翰翼聪臣致舒舟航艺芊芮范茜茵荃莉菁蔚薪融行言谊豪贝跃轲辰逸钊钦铎锡镇阔陆雯霏靖韬韵颂领香驰骏骥高魁鲁麒麟黎齐龄妮妞娃丫狗蛋妹'
const everyday =
  '高尚 水生 和平 胜利 成功 建设 文化 文明 光明 向前 平安 健康 安全 安康 自强 自立 立春 立新 解放 援朝 抗美 爱国 爱民 爱军 卫国 卫东 卫红 国庆 国民 国民 新民 新华 中华 光荣 先进 进步 进取 前进 团结 友谊 友好 联合 诚实 诚信 信义 忠诚 忠实 忠义 正直 正义 公正 明白 明月 明亮 明媚 天明 天亮 天真 天成 天意 天宝 天才 春天 春雨 春风 春光 春花 春江 秋月 秋生 秋实 冬梅 冬至 小雪 大雪 白露 谷雨 清明 立夏 夏至 小满 端阳 重阳 中秋 元宵 元旦 星期 朝阳 夕阳 晨光 时光 阳光 月亮 星星 长江 长城 长征 黄河 黄山 泰山 太行 江河 江山 山河 山川 大山 大河 大海 大江 大地 海洋 海鸥 海燕 高原 平原 草原 森林 树林 松柏 松林 白杨 梧桐 桂花 梅花 荷花 兰花 菊花 牡丹 玫瑰 石榴 苹果 樱桃 葡萄 芝麻 金玉 金钱 金银 金钟 金星 银河 铁柱 铁牛 石头 石柱 来福 来财 发财 进财 富贵 富强 长寿 长生 永久 永远 永恒 永胜 永红 如意 吉祥 祥和 喜庆 欢乐 快乐 开心 开放 开明 开朗 开元 改革 改正 改变 转运 幸福 幸运 美丽 美好 美满 漂亮 可爱 可心 可人 温柔 温和 温暖 贤惠 聪明 智慧 勤劳 勤奋 勤俭 节约 朴实 朴素 厚道 老实 本分 守信 守礼 守业 守法 守望 传统 继承 承诺 希望 期望 盼望 愿望 理想 梦想 思想 思念 怀念 想念 念念 记忆 纪念 教育 学习 学问 学文 学军 读书 识字 知识 知音 知道 有才 有余 有利 有望 有权 有志 志愿 志气 立志 立功 立业 创业 事业 工作 务实 务农 务工 支援 支前 拥军 拥护 保卫 保国 保证 保安 保全 安稳 安宁 安静 宁静 平静 平常 平凡 平和 中立 中正 方正 方圆 圆满 完美 完全 万全 万能 万里 千里 百里 十全 双全 双喜 双双 成双 成才 成材 成长 成立 成人 长大 大力 大方 大胆 大勇 大成 大同 大全 大学 小学 小康 小心 小平 小花 小草 小鱼 小鹿 小龙 飞龙 飞机 飞舞 飞翔 飞跃 腾飞 起飞 起航 远航 远大 远方 远志 高飞 高远 高兴 高峰 高山 光彩 光辉 光华 辉煌 灿烂 精彩 精英 英雄 英明 英俊 雄伟 伟大 伟业 宏大 宏图 宏伟 壮丽 壮志 坚强 坚定 坚持 刚强 刚正 果断 果敢 勇敢 勇气 无畏 无忌 无双 无敌 无为 不凡 非凡 超凡 超越 超群 卓越 优秀 优良 冠军 状元 探花 进士 将军 司令 书记 主任 队长 经理 老板 博士 院士 教授 大夫 医生 法官 律师 丰收 丰富 丰年 瑞雪 及时 时雨 甘露 清泉 泉水 流水 行云 彩云 彩霞 彩虹 朝霞 晚霞 红霞 红旗 红军 红星 红梅 红花 红叶 红日 东方 东风 东升 东海 南方 南山 南海 西湖 西山 北京 北方 上海 天津 重庆 济南 青岛 泰安 聊城 临清 北海 昆仑 珠峰 珍珠 珍宝 珍惜 珍重 宝贝 宝贵 宝剑 宝山 玉石 玉米 玉器 翡翠 琥珀 水晶 水仙 水莲 水清 清水 清白 清新 清楚 清风 云海 云朵 云飞 风云 风光 风雨 雷雨 雷电 闪电 雨露 雨水 雪花 雪山 冰雪 冰冰 霜降 花朵 花开 花香 年华 年轻 青春 青年 青山 青松 青云 长青 常青 常乐 常胜 常在 永在 存在 存心 存款 留恋 留念 留学 归来 归心 团圆 家和 家宝 家栋 家业 家园 国家 国强 国安 国防 国企 军民 民主 民生 民权 民意 公民 公平 公道 道德 德行 品德 仁义 仁爱 博爱 友爱 热爱 热情 热心 真心 真诚 真理 真实 真情 深情 深思 三思 三省 四维 五福 六顺 七巧 八斤 九斤 百顺 千金 万金 万福 万春 亿万'.split(
    ' ',
  )
const country =
  '二妮 三妮 大妮 小妮 二丫 大丫 狗剩 狗蛋 铁蛋 铁锤 铁柱 石蛋 石磙 栓柱 拴住 满仓 满囤 满堂 来喜 来顺 来弟 招弟 改弟 换弟 引弟 盼弟 带弟 领弟 存粮 存良 有田 有粮 有根 有财 老虎 老大 老二 老三 小二 小三 小五 二牛 二狗 二蛋 大牛 大壮 二壮 小壮 大头 傻子 黑子 黑蛋 毛头 毛孩 丑妮 丑蛋 闷子 泥鳅 和尚 尼姑 道士 麻子 秃子 瘸子 拐子 结巴 大嘴 小辫 长命 长锁 锁住 留住 留柱 保柱 保住 扎根 立柱 顶柱 大梁 门栓 门墩 门槛 砖头 瓦片 锅台 风箱 水缸 麦收 秋收 麦囤 谷雨 粮囤'.split(
    ' ',
  )

/** Words of every day that begin with a family name: 高尚, 马路, 万一. */
const wordNames = [...wordsOfTwo, ...everyday.filter((word) => every.includes(word[0]!))]

/** A name that nobody need bear: frequent and rare family names, given names of one or two signs, of everyday words, of the country. */
export function inventedName(chance: Chance, isExpected = false): string {
  const kind = chance()
  if (chance() < (isExpected ? 0.25 : 0.04)) return oneOf(wordNames, chance)
  if (isExpected && chance() < 0.05)
    return oneOf(every, chance) + oneOf(wordNames, chance).slice(0, 1 + Math.floor(chance() * 2))
  const family =
    kind < 0.5
      ? oneOf<string>(frequent, chance)
      : kind < 0.85
        ? oneOf(every, chance)
        : kind < 0.95
          ? oneOf<string>(rare, chance)
          : oneOf(doubles, chance)
  return family + inventedGiven(chance)
}

export function inventedGiven(chance: Chance): string {
  const kind = chance()
  const sign = () => oneOf<string>(chance() < 0.7 ? ordinary : wider, chance)
  if (kind < 0.6) return sign() + sign()
  if (kind < 0.82) return sign()
  if (kind < 0.93) return oneOf(everyday, chance)
  if (kind < 0.97) return oneOf(country, chance)
  const twice = sign()
  return twice + twice
}

/** 王氏, 孔李氏: as married women of old were written. */
export const inventedOld = (chance: Chance): string =>
  oneOf<string>(frequent, chance) + (chance() < 0.5 ? '' : oneOf<string>(frequent, chance)) + '氏'
