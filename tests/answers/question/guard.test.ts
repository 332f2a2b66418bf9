import { guardOf } from '@shared/answers/question/guard'
import { guardTexts } from '@shared/answers/question/guardTexts'
import own from './ownQuestions.json'

const meets: Record<string, string[]> = {
  petition: [
    '我要举报村书记贪污',
    '实名举报镇长吃拿卡要',
    '我要去上访',
    '对信访处理结果不服要申诉',
    '反映村主任欺压百姓',
  ],
  praise: [
    '表扬市民中心窗口',
    '给交警点赞',
    '感谢信',
    '感谢东昌府区医保窗口的小李，耐心帮我母亲办好了异地备案',
    '我要给公交车司机点个赞',
    '感谢信：柳园路派出所民警帮我找回了走丢的老人',
    '向市人民医院的医生护士表示衷心的感谢',
    '点赞社区网格员',
    '感谢民警帮我追回被骗的钱',
    '感谢12345，反映的路灯问题很快解决了',
  ],
  ownCase: [
    '我的办件到哪了',
    '我的申请怎么还没回',
    '查询编号忘了怎么查',
    '我上次提交的投诉有结果了吗',
    '我的投诉没人回',
  ],
  hotline: [
    '12345',
    '１２３４５',
    '12345是什么',
    '12345热线能管什么',
    '打12345',
    '政务服务便民热线12345',
    '12345怎么打',
  ],
  aboutUs: ['你是谁', '你能干什么', '这个小程序怎么用', '你是机器人吗', '转人工', '一号答是什么'],
  smallTalk: [
    '你好',
    '谢谢你',
    '多谢啊 上次那事办成了',
    '谢谢，态度真好，祝你们顺利',
    '谢谢恁 前天反映的路灯修好了',
    '在吗',
    '晚安',
    '再见',
    'hello',
    '讲个笑话',
  ],
  elsewhere: [
    '明天下雪不 我还得去济南拉货',
    '给孙女起个名 属羊带草的 好听点',
    '笼里有头有腿，几只鸡几只兔，要写过程',
    '这两天有雾没 要跑长途',
    '1+1等于几',
    '３５×１２＝？',
    '今天天气怎么样',
    '明天聊城下雨吗',
    '彩票怎么中奖',
    '帮我写一首关于秋天的诗',
    '火星移民需要办什么手续',
    '推荐部电影',
    '双色球开奖号码',
    '白衬衣发黄咋洗',
    '清明上坟带几样供品',
    '开个早餐店一天能挣多少',
    '英语四级听力咋提高',
    '加盟奶茶哪个牌子靠谱',
    '跟对象吵架了怎么哄',
    '失眠喝啥茶',
    '红烧肉怎么做',
  ],
  noise: ['asdfghjkl', '？？？', '啊啊啊啊啊啊', '哈哈哈哈哈哈', '12a', 'qwe123'],
}

describe.each(Object.entries(meets))('what is %s', (guard, questions) => {
  test.each(questions)('「%s」 is recognised', (question) => expect(guardOf(question)).toBe(guard))
})

test.each([
  '着火了消防队救火要钱吗，法律怎么规定',
  '邻居家着火烧了我家谁赔',
  '老公打我怎么申请保护令',
  '被打成轻伤能赔多少钱',
  '煤气泄漏炸了房子责任归谁',
  '自杀保险公司赔不赔',
  '信访件多久给答复',
  '到哪里信访',
  '村主任干得不好能罢免不',
  '我的申请最迟多久要答复',
  '下雨天停工工资还发吗',
  '明天下雪不 孩子停课不停',
  '谢谢 想问下低保咋办',
  '谢谢了，上回的事还没给俺办呢',
  '买彩票被诈骗怎么办',
  '不想活动了能退健身卡吗',
  '中毒了饭店怎么赔偿',
  '打12345投诉物业不管，几天给答复',
  '一下雨路上就积水，找谁',
  '楼顶能装太阳能热水器不',
  '孩子起名字有啥规定',
  '减肥药没效果，能退吗',
  '彩票过期了还能兑奖吗',
  '上访以后多长时间给我答复',
  '楼上焊防盗网，火星掉到我家窗台上',
  '村里篮球赛被人撞断了胳膊，谁赔',
  '幼儿园的菜谱几天公示一次',
])('「%s」 is a question about rules and goes on to be answered', (question) => {
  expect(guardOf(question)).toBeUndefined()
})

test('no question about a rule of our own list is turned away', () => {
  expect(own.filter(([question]) => guardOf(String(question)) !== undefined)).toEqual([])
})

test('every text is calm: no exclamation marks, 你 and not 您', () => {
  expect(Object.values(guardTexts).filter(({ text, next }) => /[！!您]/.test([text, ...next].join('')))).toEqual([])
})

test('a story in which the weather is only named in passing is asked like any other', () => {
  const story =
    '俺家院墙外头那棵老槐树歪得厉害，天气预报一说有大风全家就睡不着，找了邻居三回他都说树是他爷爷栽的不让动，这种眼看要倒的树谁来处理'
  expect(guardOf(story)).toBeUndefined()
})

test.each([
  '反映小区停车收费的问题。尊敬的市领导：你好！我们小区有两百个车位，物业说地面车位从下月起每月涨到三百，业主没有一个同意的，我们找了几次也没有人理，请问地面车位归谁，涨价要不要业主投票？',
  '投诉装修押金不退。2024年5-6月我在3-502装修，交了2000元押金，物业说三十天以后退，现在过了两个多月，去了四回都说财务不在，电话也打不通，能不能管一管？',
  '家里的地连着三年被上游养殖场放的水淹，玉米都烂在地里，一年少收不少，找过村里也找过镇里，有人说要上访才有人管，我不想上访，就想问问谁来赔我的苗，一亩地一年少收一千多块钱',
])('a letter is about what it begins with and asks, whomever and whatever it names in passing: %s', (letter) => {
  expect(guardOf(letter)).toBeUndefined()
})

test('a letter that begins with an official is for the office of letters and calls', () => {
  expect(
    guardOf(
      '举报俺村村主任贪污修路款。去年县里拨给村里修路的钱有三十来万，路只修了一半就停了，账一直没有公开，问他他说钱花完了，全村几百口人都不服气，请查一查。',
    ),
  ).toBe('petition')
})

test('a sum is a sum, a day and the number of a house are none', () => {
  expect(guardOf('3×5等于几')).toBe('elsewhere')
  expect(guardOf('100-37=')).toBe('elsewhere')
  expect(guardOf('2023-2024学年的学费能退不')).toBeUndefined()
  expect(guardOf('3-502漏水找谁')).toBeUndefined()
})

test.each([
  '怎么给窗口送锦旗',
  '表扬信怎么写',
  '感谢政府惠民政策，请问补贴什么时候发',
  '感谢领导百忙之中看我的来信，希望解决我家房子漏水',
  '给城管点赞，垃圾三个月没人收',
  '老师让家长给学校点赞合法吗',
  '感谢社区，但是路灯还是不亮',
])('「%s」 asks for something, however kindly, and is no praise', (question) =>
  expect(guardOf(question)).not.toBe('praise'),
)
