import type { JustNow } from './justNow'

/** 全国统一的服务热线和查询入口: what somebody asks of his own matter, or of today, no rule tells; there it is known. */
const lines: readonly (readonly [asks: RegExp, line: string])[] = [
  [/^(?!.*公交).*(火车|高铁|(?<!电)动车|铁路|绿皮车)/s, '铁路的票和车次，看“铁路12306”，或者打 12306。'],
  [
    /开庭|立案(?!.{0,4}公安)|法官|法院|我的?.{0,4}案子|官司|强制执行|执行(局|款)|判决/,
    '自己的案子，打诉讼服务热线 12368，说案号。',
  ],
  [/罚单|违章|违法记录|扣(了)?几?分|驾照|驾驶证|车管所|年检|行驶证|号牌|车牌/, '自己的车和驾驶证，看“交管12123”。'],
  [/个税|报税|税务|发票|退税|交税|契税/, '税的事，打 12366。'],
  [/公积金/, '公积金的事，打 12329。'],
  [/医保|新农合|慢性病|报销|生育津贴/, '医保的事，打 12393。'],
  [/社保|养老(金|保险)|退休金|失业(金|保险)|工伤|劳动仲裁|劳动监察/, '社保、工资和仲裁的事，打 12333。'],
  [
    /(吃|喝|打|抹|开)点?.{0,4}(药|针)|头孢|布洛[芬酚]|(啥|什么)药|消炎|退烧|偏方|(病|疼|烧|咳)[^，。]{0,8}(吃|喝|抹|要紧|严重)|(算不算|是不是)(很)?严重|严重不严重/,
    '看病用药的事，问医生；越来越重的，打 120。',
  ],
  [/停电|来电|电费|电表|跳闸/, '电的事，打 95598。'],
]

/** What is asked of a place, a day or a case of one's own. */
const asked: readonly JustNow[] = [
  'opening hours',
  'how things look on the spot',
  'a day of this year',
  'an amount of this year',
  'how far my own case has come',
  'the price of a day',
  'a piece of advice',
]

/** Whom else to ask, in one sentence; undefined where no line is for just that. */
export const hotlineOf = (kind: JustNow | 'abroad', question: string): string | undefined =>
  asked.some((one) => one === kind) ? lines.find(([asks]) => asks.test(question))?.[1] : undefined
